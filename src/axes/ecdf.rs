//! Which share of some numbers is at most so large.

use super::Axes;
use crate::artist::{Artist, Line2D, horizontal};
use crate::data::{Data, IntoData};

/// How [`Axes::ecdf_with`] counts, and which way it is drawn.
///
/// ```
/// use isoplot::axes::Ecdf;
/// let more_than = Ecdf::new().complementary(true).orientation("horizontal");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Ecdf {
    weights: Option<Data>,
    complementary: bool,
    horizontal: bool,
    compress: bool,
    /// What is wrong with it.
    error: Option<String>,
}

impl Ecdf {
    /// All numbers count alike, shares along y.
    pub fn new() -> Self {
        Self::default()
    }

    /// How much each number counts. Default: all alike.
    #[must_use]
    pub fn weights(mut self, weights: impl IntoData) -> Self {
        self.weights = Some(weights.into_data());
        self
    }

    /// The share that is larger instead. Default: no.
    #[must_use]
    pub fn complementary(mut self, on: bool) -> Self {
        self.complementary = on;
        self
    }

    /// Whether shares are along y (`"vertical"`, default) or along x (`"horizontal"`).
    #[must_use]
    pub fn orientation(mut self, name: &str) -> Self {
        match horizontal(name) {
            Ok(lies) => self.horizontal = lies,
            Err(e) => self.error = Some(e),
        }
        self
    }

    /// Whether equal numbers make one step. Default: no.
    #[must_use]
    pub fn compress(mut self, on: bool) -> Self {
        self.compress = on;
        self
    }

    /// The numbers in order, and the share that each of them and those before it have of all.
    fn shares(&self, x: &[f64]) -> Result<(Vec<f64>, Vec<f64>), String> {
        if let Some(e) = &self.error {
            return Err(e.clone());
        }
        if x.is_empty() || x.iter().any(|v| v.is_nan()) {
            return Err("ecdf needs numbers, none of them NaN".into());
        }
        if let Some(w) = self.weights.as_ref().filter(|w| w.len() != x.len()) {
            return Err(format!("weights has {} numbers, but x has {}", w.len(), x.len()));
        }
        let order = crate::order::ascending(x);
        let n = x.len() as f64;
        let shares: Vec<f64> = match &self.weights {
            // Counted, so that it ends at exactly 1.
            None => (1..=x.len()).map(|k| k as f64 / n).collect(),
            Some(w) => {
                let sum: f64 = w.iter().sum();
                order
                    .iter()
                    .scan(0.0, |all, &i| {
                        Some(*{
                            *all += w[i] / sum;
                            all
                        })
                    })
                    .collect()
            }
        };
        let mut sorted: Vec<(f64, f64)> = order.iter().map(|&i| x[i]).zip(shares).collect();
        if self.compress {
            // Of equal numbers matplotlib keeps the first.
            sorted.dedup_by(|b, a| a.0 == b.0);
        }
        Ok(sorted.into_iter().unzip())
    }
}

impl Axes {
    /// The empirical cumulative distribution: at each number, which share of all is at most as large.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.ecdf([3, 1, 4, 1, 5]).label("CDF");
    /// ```
    #[track_caller]
    pub fn ecdf(&mut self, x: impl IntoData) -> &mut Line2D {
        self.ecdf_with(x, &Ecdf::new())
    }

    /// [`Axes::ecdf`] with weights, the other way round, or lying.
    ///
    /// ```
    /// use isoplot::axes::Ecdf;
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.ecdf_with([3, 1, 4, 1, 5], &Ecdf::new().complementary(true)).label("CCDF");
    /// ```
    #[track_caller]
    pub fn ecdf_with(&mut self, x: impl IntoData, how: &Ecdf) -> &mut Line2D {
        let x = x.into_data();
        let dates = x.are_dates();
        let (mut x, mut shares) = match how.shares(&x) {
            Ok(both) => both,
            Err(e) => {
                self.base.fail(e);
                (Vec::new(), Vec::new())
            }
        };
        if let (Some(&first), Some(&last)) = (x.first(), x.last()) {
            if how.complementary {
                shares = std::iter::once(1.0).chain(shares.iter().map(|v| 1.0 - v)).collect();
                x.push(last);
            } else {
                shares.insert(0, 0.0);
                x.insert(0, first);
            }
        }
        let x = if dates { Data::of_dates(x) } else { x.into() };
        let style = if how.complementary == how.horizontal { "steps-post" } else { "steps-pre" };
        match how.horizontal {
            false => self.plot(x, shares).drawstyle(style).sticky_y([0, 1]),
            true => self.plot(shares, x).drawstyle(style).sticky_x([0, 1]),
        }
    }
}
