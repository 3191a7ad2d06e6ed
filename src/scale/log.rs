//! The logarithmic scale.

use super::{Scale, ScaleKind};

/// What becomes of numbers that a scale has no place for: those at or below zero (and at or above one for
/// [`super::LogitScale`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nonpositive {
    /// They lie far outside of the axes: a line runs out through the edge.
    Clip,
    /// They are gaps.
    Mask,
}

/// Decades (or powers of another base) are equally long.
///
/// ```
/// use isoplot::scale::{LogScale, Scale};
/// assert_eq!(LogScale::new().forward(1000.0), 3.0);
/// assert_eq!(LogScale::base(2.0).forward(8.0), 3.0);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct LogScale {
    base: f64,
    subs: Option<Vec<f64>>,
    nonpositive: Nonpositive,
}

impl Default for LogScale {
    fn default() -> Self {
        Self::new()
    }
}

impl LogScale {
    /// Of base 10; numbers at or below zero are clipped.
    pub fn new() -> Self {
        Self::base(10.0)
    }

    /// Of some base, above 0 and not 1.
    pub fn base(base: f64) -> Self {
        Self { base, subs: None, nonpositive: Nonpositive::Clip }
    }

    /// Minor ticks at these multiples of the powers of the base; by default where there is room for them.
    #[must_use]
    pub fn subs(mut self, subs: impl Into<Vec<f64>>) -> Self {
        self.subs = Some(subs.into());
        self
    }

    /// What becomes of numbers at or below zero. Default [`Nonpositive::Clip`].
    #[must_use]
    pub fn nonpositive(mut self, nonpositive: Nonpositive) -> Self {
        self.nonpositive = nonpositive;
        self
    }
}

/// The logarithm by the function that is exact for the base, where there is one.
pub(super) fn log(v: f64, base: f64) -> f64 {
    if base == 10.0 {
        v.log10()
    } else if base == 2.0 {
        v.log2()
    } else if base == std::f64::consts::E {
        v.ln()
    } else {
        v.ln() / base.ln()
    }
}

/// The power of the base.
pub(super) fn exp(v: f64, base: f64) -> f64 {
    if base == 2.0 {
        v.exp2()
    } else if base == std::f64::consts::E {
        v.exp()
    } else {
        (v * base.ln()).exp()
    }
}

/// Logarithms have no place for `v <= 0`: far below what any axes shows, or nowhere.
pub(super) fn log_or(v: f64, base: f64, nonpositive: Nonpositive) -> f64 {
    if v > 0.0 {
        log(v, base)
    } else if v <= 0.0 && nonpositive == Nonpositive::Clip {
        -1000.0
    } else {
        f64::NAN
    }
}

/// Limits at or below zero are replaced by the smallest number above it.
pub(super) fn positive_range(vmin: f64, vmax: f64, minpos: f64) -> (f64, f64) {
    let minpos = if minpos.is_finite() { minpos } else { 1e-300 };
    let above = |v: f64| if v <= 0.0 { minpos } else { v };
    (above(vmin), above(vmax))
}

pub(super) fn check_base(base: f64) -> Result<(), String> {
    if base > 0.0 && base != 1.0 && base.is_finite() {
        Ok(())
    } else {
        Err(format!("the base of a logarithm must be above 0 and not 1, not {base}"))
    }
}

impl Scale for LogScale {
    fn name(&self) -> &'static str {
        "log"
    }
    fn forward(&self, v: f64) -> f64 {
        log_or(v, self.base, self.nonpositive)
    }
    fn inverse(&self, v: f64) -> f64 {
        exp(v, self.base)
    }
    fn limit_range(&self, vmin: f64, vmax: f64, minpos: f64) -> (f64, f64) {
        positive_range(vmin, vmax, minpos)
    }
    fn kind(&self) -> ScaleKind<'_> {
        ScaleKind::Log { base: self.base, subs: self.subs.as_deref() }
    }
    fn check(&self) -> Result<(), String> {
        check_base(self.base)
    }
}
