//! Norms that are linear after a scale: logarithmic ones and those of the user's functions.

use std::sync::Arc;

use super::{Limits, Norm, Normed, check_limits, known, limit_setters, resolved};
use crate::data::Number;
use crate::scale::{AsinhScale, FuncScale, LogScale, Nonpositive, Scale, SymmetricalLogScale};

/// From `vmin..vmax` to `0..1`, evenly along a scale.
#[derive(Clone, Debug)]
pub struct ScaleNorm {
    name: &'static str,
    scale: Arc<dyn Scale>,
    limits: Limits,
}

impl ScaleNorm {
    /// Of any scale, under a name.
    pub fn new(name: &'static str, scale: Arc<dyn Scale>) -> Self {
        Self { name, scale, limits: Limits::default() }
    }

    limit_setters!();

    /// The limits along the scale.
    fn ends(&self, (vmin, vmax): (f64, f64)) -> Result<(f64, f64), String> {
        let ends = (self.scale.forward(vmin), self.scale.forward(vmax));
        if ends.0.is_finite() && ends.1.is_finite() {
            Ok(ends)
        } else {
            let bad = if ends.0.is_finite() { ("vmax", vmax) } else { ("vmin", vmin) };
            Err(format!("{} has no place for {} = {}", self.name, bad.0, bad.1))
        }
    }
}

impl Norm for ScaleNorm {
    fn name(&self) -> &'static str {
        self.name
    }
    fn limits(&self) -> (Option<f64>, Option<f64>) {
        self.limits.pair()
    }
    fn with_limits(&self, vmin: Option<f64>, vmax: Option<f64>) -> Arc<dyn Norm> {
        Arc::new(Self { limits: self.limits.with(vmin, vmax), ..self.clone() })
    }
    fn normalize(&self, values: &[f64]) -> Result<Normed, String> {
        let (vmin, vmax) = resolved(self, values)?;
        if vmin == vmax {
            return Ok(Normed::Unit(values.iter().map(|v| if v.is_nan() { *v } else { 0.0 }).collect()));
        }
        let (lo, hi) = match self.ends((vmin, vmax)) {
            // Nothing to take limits from: every value is a gap.
            Err(_) if !values.iter().any(|&v| self.in_domain(v)) && self.limits.pair() == (None, None) => {
                return Ok(Normed::Unit(vec![f64::NAN; values.len()]));
            }
            ends => ends?,
        };
        let (clip, width) = (self.limits.clip, hi - lo);
        let unit = |v: f64| {
            let t = (self.scale.forward(if clip { v.clamp(vmin, vmax) } else { v }) - lo) / width;
            if t.is_finite() { t } else { f64::NAN }
        };
        Ok(Normed::Unit(values.iter().map(|&v| unit(v)).collect()))
    }
    fn inverse(&self, v: f64) -> Result<f64, String> {
        let (lo, hi) = self.ends(known(self)?)?;
        Ok(self.scale.inverse(v * (hi - lo) + lo))
    }
    fn in_domain(&self, v: f64) -> bool {
        v.is_finite() && self.scale.forward(v).is_finite()
    }
    fn scale(&self) -> Option<Arc<dyn Scale>> {
        Some(self.scale.clone())
    }
    fn check(&self) -> Result<(), String> {
        self.scale.check()?;
        check_limits(self.name, self.limits())?;
        let (lo, hi) = self.limits();
        [lo, hi].into_iter().flatten().try_for_each(|v| self.ends((v, v)).map(|_| ()))
    }
}

/// Makes norms that are logarithmic. Numbers at or below zero are gaps.
#[derive(Clone, Copy, Debug)]
pub struct LogNorm;

/// Makes norms that are linear about zero and logarithmic beyond.
#[derive(Clone, Copy, Debug)]
pub struct SymLogNorm;

/// Makes norms that go over from linear to logarithmic smoothly.
#[derive(Clone, Copy, Debug)]
pub struct AsinhNorm;

/// Makes norms of the user's functions.
#[derive(Clone, Copy, Debug)]
pub struct FuncNorm;

#[allow(clippy::new_ret_no_self, reason = "matplotlib's name; there is one type of norms along a scale")]
impl LogNorm {
    /// With limits from those data that are above zero.
    pub fn new() -> ScaleNorm {
        ScaleNorm::new("LogNorm", Arc::new(LogScale::new().nonpositive(Nonpositive::Mask)))
    }
}

#[allow(clippy::new_ret_no_self, reason = "matplotlib's name; there is one type of norms along a scale")]
impl SymLogNorm {
    /// Linear from `-linthresh` to `linthresh`, each half as long as a decade.
    pub fn new(linthresh: impl Number) -> ScaleNorm {
        Self::with(linthresh.to_f64(), 1.0, 10.0)
    }

    /// The same where half of the linear part is as long as `linscale` decades, with another base.
    pub fn with(linthresh: impl Number, linscale: impl Number, base: impl Number) -> ScaleNorm {
        let scale = SymmetricalLogScale::new()
            .linthresh(linthresh.to_f64())
            .linscale(linscale.to_f64())
            .base(base.to_f64());
        ScaleNorm::new("SymLogNorm", Arc::new(scale))
    }
}

#[allow(clippy::new_ret_no_self, reason = "matplotlib's name; there is one type of norms along a scale")]
impl AsinhNorm {
    /// About linear from `-linear_width` to `linear_width`.
    pub fn new(linear_width: impl Number) -> ScaleNorm {
        ScaleNorm::new("AsinhNorm", Arc::new(AsinhScale::new(linear_width.to_f64())))
    }
}

#[allow(clippy::new_ret_no_self, reason = "matplotlib's name; there is one type of norms along a scale")]
impl FuncNorm {
    /// From a monotonic function and its inverse.
    pub fn new(
        forward: impl Fn(f64) -> f64 + Send + Sync + 'static,
        inverse: impl Fn(f64) -> f64 + Send + Sync + 'static,
    ) -> ScaleNorm {
        ScaleNorm::new("FuncNorm", Arc::new(FuncScale::new(forward, inverse)))
    }
}
