//! Bars and histograms.

use super::Axes;
use crate::artist::BarContainer;
use crate::data::{Data, IntoData};

/// More bins than this are not made.
const MOST_BINS: usize = 1 << 20;

/// The bins of a histogram: how many between the smallest and the largest number, or their edges.
pub trait IntoBins {
    /// The edges, ascending, for numbers in this range.
    ///
    /// # Errors
    /// No bin, too many, edges that do not ascend.
    fn into_edges(self, range: (f64, f64)) -> Result<Vec<f64>, String>;
}

impl IntoBins for usize {
    fn into_edges(self, (mut lo, mut hi): (f64, f64)) -> Result<Vec<f64>, String> {
        if !(1..=MOST_BINS).contains(&self) {
            return Err(format!("a histogram has 1 to {MOST_BINS} bins, not {self}"));
        }
        if lo > hi {
            (lo, hi) = (0.0, 1.0);
        } else if lo == hi {
            (lo, hi) = (lo - 0.5, hi + 0.5);
        }
        let step = (hi - lo) / self as f64;
        Ok((0..=self).map(|i| if i == self { hi } else { i as f64 * step + lo }).collect())
    }
}

impl IntoBins for i32 {
    fn into_edges(self, range: (f64, f64)) -> Result<Vec<f64>, String> {
        usize::try_from(self).map_err(|_| format!("a histogram cannot have {self} bins"))?.into_edges(range)
    }
}

fn checked(edges: Vec<f64>) -> Result<Vec<f64>, String> {
    let ascend = edges.windows(2).all(|w| w[0] <= w[1]) && edges.iter().all(|v| v.is_finite());
    if edges.len() < 2 || !ascend {
        return Err(format!("the edges of bins must be two at least, and ascend: {edges:?}"));
    }
    Ok(edges)
}

impl IntoBins for Vec<f64> {
    fn into_edges(self, _range: (f64, f64)) -> Result<Vec<f64>, String> {
        checked(self)
    }
}

impl IntoBins for &[f64] {
    fn into_edges(self, _range: (f64, f64)) -> Result<Vec<f64>, String> {
        checked(self.to_vec())
    }
}

impl<const N: usize> IntoBins for [f64; N] {
    fn into_edges(self, _range: (f64, f64)) -> Result<Vec<f64>, String> {
        checked(self.to_vec())
    }
}

/// How many numbers lie in each bin; the last one holds its right edge too.
fn count(x: &[f64], edges: &[f64]) -> Vec<f64> {
    let mut counts = vec![0.0; edges.len() - 1];
    let (first, last) = (edges[0], edges[edges.len() - 1]);
    for &v in x.iter().filter(|&&v| v >= first && v <= last) {
        let bin = edges.partition_point(|&e| e <= v).saturating_sub(1).min(counts.len() - 1);
        counts[bin] += 1.0;
    }
    counts
}

impl Axes {
    /// Bars of these heights at these x, 0.8 wide.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.bar([0, 1, 2], [3, 5, 4]).width(0.5).edgecolor("k");
    /// ax.set_xticks([0, 1, 2]).labels(["a", "b", "c"]);
    /// ```
    #[track_caller]
    pub fn bar(&mut self, x: impl IntoData, height: impl IntoData) -> &mut BarContainer {
        self.add_bars(false, x.into_data(), height.into_data())
    }

    /// Bars to the right of these widths at these y, 0.8 high.
    #[track_caller]
    pub fn barh(&mut self, y: impl IntoData, width: impl IntoData) -> &mut BarContainer {
        self.add_bars(true, y.into_data(), width.into_data())
    }

    #[track_caller]
    fn add_bars(&mut self, horizontal: bool, position: Data, length: Data) -> &mut BarContainer {
        let color = self.next_fill_color();
        self.request_autoscale((true, true));
        self.add(1.0, |base| BarContainer::new(base, horizontal, position, length, color))
    }

    /// How often numbers fall into each of some bins: how many bins, or their edges. NaN is not counted.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let bars = ax.hist([1.0, 1.5, 2.0, 2.5, 9.0], 4);
    /// assert_eq!(bars.get_lengths(), [4.0, 0.0, 0.0, 1.0]);
    /// ```
    #[track_caller]
    pub fn hist(&mut self, x: impl IntoData, bins: impl IntoBins) -> &mut BarContainer {
        let x = x.into_data();
        let finite = x.iter().copied().filter(|v| v.is_finite());
        let range = finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)));
        let edges = match self.base.check(bins.into_edges(range)) {
            Some(edges) => edges,
            None => vec![0.0, 1.0],
        };
        let color = self.next_color();
        self.request_autoscale((true, true));
        let widths: Vec<f64> = edges.windows(2).map(|w| w[1] - w[0]).collect();
        let middles: Vec<f64> = edges.windows(2).map(|w| w[0] + 0.5 * (w[1] - w[0])).collect();
        let counts = count(&x, &edges);
        let bars = self.add(1.0, |base| BarContainer::new(base, false, middles.into(), counts.into(), color));
        bars.widths(widths);
        bars
    }
}
