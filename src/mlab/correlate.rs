//! Correlations.

use num_complex::Complex;

use super::window::Detrend;

/// How signals are correlated: the keywords of matplotlib's `xcorr` and `acorr`.
#[derive(Clone, Debug)]
pub struct Correlation {
    normed: bool,
    detrend: Detrend,
    maxlags: Option<usize>,
    failed: Option<String>,
}

/// The correlation for each lag.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Correlogram {
    /// How many samples the second signal is shifted.
    pub lags: Vec<f64>,
    /// The correlation: 1 for equal signals, unless it is not normed.
    pub correlation: Vec<f64>,
}

impl Default for Correlation {
    fn default() -> Self {
        Self { normed: true, detrend: Detrend::None, maxlags: Some(10), failed: None }
    }
}

impl Correlation {
    /// matplotlib's defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether products are divided by what both signals have at lag 0 with themselves. Default: true.
    #[must_use]
    pub fn normed(mut self, on: bool) -> Self {
        self.normed = on;
        self
    }

    /// What is taken away from both signals: `"none"` (default), `"mean"` or `"linear"`.
    #[must_use]
    pub fn detrend(mut self, trend: &str) -> Self {
        match Detrend::named(trend) {
            Ok(d) => self.detrend = d,
            Err(e) => self.failed = self.failed.or(Some(e)),
        }
        self
    }

    /// The largest lag; `None` is all. Default 10.
    #[must_use]
    pub fn maxlags(mut self, lags: impl Into<Option<usize>>) -> Self {
        self.maxlags = lags.into();
        self
    }

    pub(super) fn of(&self, x: &[f64], y: &[f64]) -> Result<Correlogram, String> {
        if let Some(e) = &self.failed {
            return Err(e.clone());
        }
        let n = x.len();
        if n != y.len() {
            return Err(format!("x has {n} samples, but y has {}", y.len()));
        }
        let most = self.maxlags.unwrap_or(n.saturating_sub(1));
        if most >= n || most < 1 {
            return Err(format!("maxlags must be above 0 and below the {n} samples, not {most}"));
        }
        let flat = |v: &[f64]| {
            let mut all: Vec<_> = v.iter().map(|&v| Complex::new(v, 0.0)).collect();
            self.detrend.apply(&mut all);
            all.iter().map(|v| v.re).collect::<Vec<f64>>()
        };
        let (x, y) = (flat(x), flat(y));
        let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
        let whole = if self.normed { (dot(&x, &x) * dot(&y, &y)).sqrt() } else { 1.0 };
        let most = most as i64;
        let at = |lag: i64| {
            let by = lag.unsigned_abs() as usize;
            (if lag < 0 { dot(&x, &y[by..]) } else { dot(&x[by..], &y) }) / whole
        };
        Ok(Correlogram {
            lags: (-most..=most).map(|l| l as f64).collect(),
            correlation: (-most..=most).map(at).collect(),
        })
    }
}
