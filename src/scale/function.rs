//! Scales of the user's functions.

use std::fmt;
use std::sync::Arc;

use super::log::{check_base, exp, log_or, positive_range};
use super::{Nonpositive, Scale, ScaleKind};
use crate::data::Number;

type Function = Arc<dyn Fn(f64) -> f64 + Send + Sync>;

/// A monotonic function and its inverse.
///
/// ```
/// use isoplot::scale::{FuncScale, Scale};
/// let s = FuncScale::new(|x| x.sqrt(), |y| y * y);
/// assert_eq!((s.forward(9.0), s.inverse(3.0)), (3.0, 9.0));
/// ```
#[derive(Clone)]
pub struct FuncScale {
    forward: Function,
    inverse: Function,
    log_base: Option<f64>,
}

impl FuncScale {
    /// From the function and its inverse.
    pub fn new(
        forward: impl Fn(f64) -> f64 + Send + Sync + 'static,
        inverse: impl Fn(f64) -> f64 + Send + Sync + 'static,
    ) -> Self {
        Self { forward: Arc::new(forward), inverse: Arc::new(inverse), log_base: None }
    }

    /// The logarithm of the function: matplotlib's scale `"functionlog"`. The base is above 0 and not 1.
    #[must_use]
    pub fn log(mut self, base: impl Number) -> Self {
        self.log_base = Some(base.to_f64());
        self
    }
}

impl fmt::Debug for FuncScale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FuncScale(log: {:?})", self.log_base)
    }
}

impl Scale for FuncScale {
    fn name(&self) -> &'static str {
        if self.log_base.is_some() { "functionlog" } else { "function" }
    }
    fn forward(&self, v: f64) -> f64 {
        let t = (self.forward)(v);
        self.log_base.map_or(t, |base| log_or(t, base, Nonpositive::Clip))
    }
    fn inverse(&self, v: f64) -> f64 {
        (self.inverse)(self.log_base.map_or(v, |base| exp(v, base)))
    }
    fn limit_range(&self, vmin: f64, vmax: f64, minpos: f64) -> (f64, f64) {
        if self.log_base.is_some() { positive_range(vmin, vmax, minpos) } else { (vmin, vmax) }
    }
    fn kind(&self) -> ScaleKind<'_> {
        self.log_base.map_or(ScaleKind::Other, |base| ScaleKind::Log { base, subs: None })
    }
    fn check(&self) -> Result<(), String> {
        self.log_base.map_or(Ok(()), check_base)
    }
}
