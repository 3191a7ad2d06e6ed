//! Scales: how numbers become lengths along an axis. They know nothing of drawing or of ticks.

mod function;
mod log;
mod logit;
mod symlog;

use std::fmt::Debug;
use std::sync::Arc;

pub use function::FuncScale;
pub use log::{LogScale, Nonpositive};
pub use logit::LogitScale;
pub use symlog::{AsinhScale, SymmetricalLogScale};

/// A map from the numbers of an axis to lengths along it. Open: other crates may implement it.
pub trait Scale: Send + Sync + Debug {
    /// matplotlib's name: `"linear"`, ...
    fn name(&self) -> &'static str;
    /// The length of a number; NaN where there is none.
    fn forward(&self, v: f64) -> f64;
    /// The number of a length.
    fn inverse(&self, v: f64) -> f64;
    /// Whether lengths are the numbers themselves.
    fn is_linear(&self) -> bool {
        false
    }
    /// The part of `vmin..vmax` that can be shown; `minpos` is the smallest number above zero in the data.
    fn limit_range(&self, vmin: f64, vmax: f64, _minpos: f64) -> (f64, f64) {
        (vmin, vmax)
    }
    /// What ticks need to know of it.
    fn kind(&self) -> ScaleKind<'_> {
        ScaleKind::Other
    }
    /// Whether its parameters make a scale.
    ///
    /// # Errors
    /// The parameter that does not.
    fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

/// The families of scales that have ticks of their own, with what their ticks depend on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ScaleKind<'a> {
    /// Ticks as on a linear axis.
    Other,
    /// Ticks at powers of the base.
    Log {
        /// The base.
        base: f64,
        /// The multiples of the powers that have minor ticks.
        subs: Option<&'a [f64]>,
    },
    /// Ticks at powers of the base on both sides of zero.
    SymLog {
        /// The base.
        base: f64,
        /// Where the linear part ends.
        linthresh: f64,
        /// The multiples of the powers that have minor ticks.
        subs: Option<&'a [f64]>,
    },
    /// Ticks evenly along the axis, rounded to powers of the base.
    Asinh {
        /// About where the linear part ends.
        linear_width: f64,
        /// The base; below 2, ticks are not rounded to powers.
        base: u32,
        /// The multiples of the powers that have minor ticks.
        subs: Option<&'a [f64]>,
    },
    /// Ticks at powers of ten from 0 and from 1.
    Logit {
        /// The mathtext of one half.
        one_half: &'a str,
        /// Whether an overline stands for `1 -`.
        use_overline: bool,
    },
}

/// Numbers are lengths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LinearScale;

impl Scale for LinearScale {
    fn name(&self) -> &'static str {
        "linear"
    }
    fn forward(&self, v: f64) -> f64 {
        v
    }
    fn inverse(&self, v: f64) -> f64 {
        v
    }
    fn is_linear(&self) -> bool {
        true
    }
}

/// Anything that names a scale: `"linear"`, `"log"`, `"symlog"`, `"asinh"`, `"logit"`, or a [`Scale`] by value or in
/// an [`Arc`].
pub trait IntoScale {
    /// The scale, or why it is none.
    ///
    /// # Errors
    /// A name that is no scale, or a parameter that makes none.
    fn into_scale(self) -> Result<Arc<dyn Scale>, String>;
}

impl IntoScale for &str {
    fn into_scale(self) -> Result<Arc<dyn Scale>, String> {
        Ok(match self {
            "linear" => Arc::new(LinearScale),
            "log" => Arc::new(LogScale::new()),
            "symlog" => Arc::new(SymmetricalLogScale::new()),
            "asinh" => Arc::new(AsinhScale::default()),
            "logit" => Arc::new(LogitScale::new()),
            _ => {
                return Err(format!(
                    "{self:?} is not a scale: linear, log, symlog, asinh, logit, or a Scale"
                ));
            }
        })
    }
}

impl<S: Scale + 'static> IntoScale for S {
    fn into_scale(self) -> Result<Arc<dyn Scale>, String> {
        Arc::new(self).into_scale()
    }
}

impl<S: Scale + 'static> IntoScale for Arc<S> {
    fn into_scale(self) -> Result<Arc<dyn Scale>, String> {
        self.check()?;
        Ok(self)
    }
}

impl IntoScale for Arc<dyn Scale> {
    fn into_scale(self) -> Result<Arc<dyn Scale>, String> {
        self.check()?;
        Ok(self)
    }
}

/// Widens limits that are equal, nearly equal or not finite, so that they can be drawn; ascending. `expander` is
/// how far to go in that case, `tiny` the smallest relative width that is left alone (matplotlib's rule).
pub fn nonsingular(vmin: f64, vmax: f64, expander: f64, tiny: f64) -> (f64, f64) {
    if !vmin.is_finite() || !vmax.is_finite() {
        return (-expander, expander);
    }
    let (mut lo, mut hi) = if vmax < vmin { (vmax, vmin) } else { (vmin, vmax) };
    let largest = lo.abs().max(hi.abs());
    if largest < (1e6 / tiny) * f64::MIN_POSITIVE {
        (lo, hi) = (-expander, expander);
    } else if hi - lo <= largest * tiny {
        if hi == 0.0 && lo == 0.0 {
            (lo, hi) = (-expander, expander);
        } else {
            lo -= expander * lo.abs();
            hi += expander * hi.abs();
        }
    }
    (lo, hi)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonsingular_widens_as_matplotlib() {
        // matplotlib.transforms.nonsingular(vmin, vmax, expander=0.05)
        let n = |a, b| nonsingular(a, b, 0.05, 1e-15);
        assert_eq!(n(0.0, 0.0), (-0.05, 0.05));
        assert_eq!(n(1.0, 1.0), (0.95, 1.05));
        assert_eq!(n(2.0, 1.0), (1.0, 2.0));
        assert_eq!(n(f64::NAN, 1.0), (-0.05, 0.05));
        assert_eq!(n(1e-310, 2e-310), (-0.05, 0.05));
        assert_eq!(n(-3.0, -3.0), (-3.15, -2.85));
    }
}
