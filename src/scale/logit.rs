//! The scale of probabilities.

use super::{Nonpositive, Scale, ScaleKind};

/// `log10(p / (1 - p))`: logarithmic towards 0 and towards 1.
#[derive(Clone, Debug, PartialEq)]
pub struct LogitScale {
    nonpositive: Nonpositive,
    one_half: String,
    use_overline: bool,
}

impl Default for LogitScale {
    fn default() -> Self {
        Self::new()
    }
}

impl LogitScale {
    /// Numbers outside of `0..1` are gaps.
    pub fn new() -> Self {
        Self { nonpositive: Nonpositive::Mask, one_half: r"\frac{1}{2}".into(), use_overline: false }
    }

    /// What becomes of numbers outside of `0..1`. Default [`Nonpositive::Mask`].
    #[must_use]
    pub fn nonpositive(mut self, nonpositive: Nonpositive) -> Self {
        self.nonpositive = nonpositive;
        self
    }

    /// The mathtext of one half.
    #[must_use]
    pub fn one_half(mut self, one_half: impl Into<String>) -> Self {
        self.one_half = one_half.into();
        self
    }

    /// Whether numbers near 1 are written with an overline, as `1 - x` otherwise. Default off.
    #[must_use]
    pub fn use_overline(mut self, on: bool) -> Self {
        self.use_overline = on;
        self
    }
}

impl Scale for LogitScale {
    fn name(&self) -> &'static str {
        "logit"
    }
    fn forward(&self, v: f64) -> f64 {
        let clip = self.nonpositive == Nonpositive::Clip;
        if v > 0.0 && v < 1.0 {
            (v / (1.0 - v)).log10()
        } else if v <= 0.0 {
            if clip { -1000.0 } else { f64::NAN }
        } else if v >= 1.0 && clip {
            1000.0
        } else {
            f64::NAN
        }
    }
    fn inverse(&self, v: f64) -> f64 {
        1.0 / (1.0 + 10f64.powf(-v))
    }
    fn limit_range(&self, vmin: f64, vmax: f64, minpos: f64) -> (f64, f64) {
        let minpos = if minpos.is_finite() { minpos } else { 1e-7 };
        (if vmin <= 0.0 { minpos } else { vmin }, if vmax >= 1.0 { 1.0 - minpos } else { vmax })
    }
    fn kind(&self) -> ScaleKind<'_> {
        ScaleKind::Logit { one_half: &self.one_half, use_overline: self.use_overline }
    }
}
