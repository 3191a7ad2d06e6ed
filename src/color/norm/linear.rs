//! Norms that are linear, or linear and then bent.

use std::sync::Arc;

use super::{Limits, Norm, Normed, ascending, check_limits, known, limit_setters, range_of, resolved};
use crate::data::Number;

/// From `vmin..vmax` to `0..1`, evenly.
///
/// ```
/// use isoplot::color::{Norm, Normalize, Normed};
/// let norm = Normalize::new().vmin(-1.0).vmax(1.0);
/// assert_eq!(norm.normalize(&[-2.0, 0.0, 1.0]), Ok(Normed::Unit(vec![-0.5, 0.5, 1.0])));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Normalize {
    limits: Limits,
}

impl Normalize {
    /// With limits from the data.
    pub fn new() -> Self {
        Self::default()
    }

    limit_setters!();
}

/// What is done with all values of a norm with these limits: to `0..1` linearly, then `bend`.
fn linear(values: &[f64], (vmin, vmax): (f64, f64), clip: bool, bend: impl Fn(f64) -> f64) -> Normed {
    let width = vmax - vmin;
    if width == 0.0 {
        return Normed::Unit(values.iter().map(|v| if v.is_nan() { *v } else { 0.0 }).collect());
    }
    let unit = |v: f64| bend((v - vmin) / width);
    // Two loops: one that may panic is not done for several numbers at once.
    Normed::Unit(if clip {
        values.iter().map(|&v| unit(v.clamp(vmin, vmax))).collect()
    } else {
        values.iter().map(|&v| unit(v)).collect()
    })
}

impl Norm for Normalize {
    fn name(&self) -> &'static str {
        "Normalize"
    }
    fn limits(&self) -> (Option<f64>, Option<f64>) {
        self.limits.pair()
    }
    fn with_limits(&self, vmin: Option<f64>, vmax: Option<f64>) -> Arc<dyn Norm> {
        Arc::new(Self { limits: self.limits.with(vmin, vmax) })
    }
    fn normalize(&self, values: &[f64]) -> Result<Normed, String> {
        Ok(linear(values, resolved(self, values)?, self.limits.clip, |v| v))
    }
    fn inverse(&self, v: f64) -> Result<f64, String> {
        let (vmin, vmax) = known(self)?;
        Ok(vmin + v * (vmax - vmin))
    }
    fn check(&self) -> Result<(), String> {
        check_limits(self.name(), self.limits())
    }
}

/// Linearly to `0..1`, then to a power; below `vmin` linear.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PowerNorm {
    gamma: f64,
    limits: Limits,
}

impl PowerNorm {
    /// With this exponent.
    pub fn new(gamma: impl Number) -> Self {
        Self { gamma: gamma.to_f64(), limits: Limits::default() }
    }

    limit_setters!();
}

impl Norm for PowerNorm {
    fn name(&self) -> &'static str {
        "PowerNorm"
    }
    fn limits(&self) -> (Option<f64>, Option<f64>) {
        self.limits.pair()
    }
    fn with_limits(&self, vmin: Option<f64>, vmax: Option<f64>) -> Arc<dyn Norm> {
        Arc::new(Self { limits: self.limits.with(vmin, vmax), ..*self })
    }
    fn normalize(&self, values: &[f64]) -> Result<Normed, String> {
        let bend = |v: f64| if v > 0.0 { v.powf(self.gamma) } else { v };
        Ok(linear(values, resolved(self, values)?, self.limits.clip, bend))
    }
    fn inverse(&self, v: f64) -> Result<f64, String> {
        let (vmin, vmax) = known(self)?;
        let v = if v > 0.0 { v.powf(1.0 / self.gamma) } else { v };
        Ok(v * (vmax - vmin) + vmin)
    }
    fn check(&self) -> Result<(), String> {
        if !self.gamma.is_finite() {
            return Err(format!("the exponent of a PowerNorm must be finite, not {}", self.gamma));
        }
        check_limits(self.name(), self.limits())
    }
}

/// Linear on each side of a centre, which is at 0.5. Beyond the limits lie infinities.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TwoSlopeNorm {
    vcenter: f64,
    vmin: Option<f64>,
    vmax: Option<f64>,
}

impl TwoSlopeNorm {
    /// With the number that is at 0.5.
    pub fn new(vcenter: impl Number) -> Self {
        Self { vcenter: vcenter.to_f64(), vmin: None, vmax: None }
    }

    /// The number at the start of the colormap, below the centre. Default: the smallest of the data.
    #[must_use]
    pub fn vmin(mut self, vmin: impl Number) -> Self {
        self.vmin = Some(vmin.to_f64());
        self
    }

    /// The number at the end of the colormap, above the centre. Default: the largest of the data.
    #[must_use]
    pub fn vmax(mut self, vmax: impl Number) -> Self {
        self.vmax = Some(vmax.to_f64());
        self
    }

    /// Limits that do not enclose the centre are widened until they do.
    fn around(&self, vmin: Option<f64>, vmax: Option<f64>) -> Self {
        let c = self.vcenter;
        let (Some(mut lo), Some(mut hi)) = (vmin, vmax) else { return Self { vmin, vmax, ..*self } };
        if lo >= c {
            lo = c - (hi - c);
        }
        if hi <= c {
            hi = c + (c - lo);
        }
        Self { vmin: Some(lo), vmax: Some(hi), ..*self }
    }

    fn knots(&self, (vmin, vmax): (f64, f64)) -> Result<[f64; 3], String> {
        if vmin <= self.vcenter && self.vcenter <= vmax {
            Ok([vmin, self.vcenter, vmax])
        } else {
            let c = self.vcenter;
            Err(format!("TwoSlopeNorm: vmin, vcenter and vmax must ascend, not {vmin}, {c} and {vmax}"))
        }
    }
}

/// numpy's `interp` with infinities outside.
fn interpolate(v: f64, from: &[f64; 3], to: &[f64; 3]) -> f64 {
    if v.is_nan() {
        return v;
    }
    if v < from[0] {
        return f64::NEG_INFINITY;
    }
    if v >= from[2] {
        return if v == from[2] { to[2] } else { f64::INFINITY };
    }
    let i = usize::from(v >= from[1]);
    (to[i + 1] - to[i]) / (from[i + 1] - from[i]) * (v - from[i]) + to[i]
}

const HALVES: [f64; 3] = [0.0, 0.5, 1.0];

impl Norm for TwoSlopeNorm {
    fn name(&self) -> &'static str {
        "TwoSlopeNorm"
    }
    fn limits(&self) -> (Option<f64>, Option<f64>) {
        (self.vmin, self.vmax)
    }
    fn with_limits(&self, vmin: Option<f64>, vmax: Option<f64>) -> Arc<dyn Norm> {
        Arc::new(Self { vmin, vmax, ..*self })
    }
    fn autoscaled(&self, data: &[f64]) -> Arc<dyn Norm> {
        let range = range_of(self, data);
        Arc::new(self.around(self.vmin.or(range.map(|r| r.0)), self.vmax.or(range.map(|r| r.1))))
    }
    fn normalize(&self, values: &[f64]) -> Result<Normed, String> {
        let (vmin, vmax) = resolved(self, values)?;
        let c = self.vcenter;
        let around = self.around(Some(vmin), Some(vmax));
        let knots = self.knots((around.vmin.unwrap_or(c), around.vmax.unwrap_or(c)))?;
        Ok(Normed::Unit(values.iter().map(|&v| interpolate(v, &knots, &HALVES)).collect()))
    }
    fn inverse(&self, v: f64) -> Result<f64, String> {
        Ok(interpolate(v, &HALVES, &self.knots(known(self)?)?))
    }
    fn check(&self) -> Result<(), String> {
        let c = self.vcenter;
        if c.is_finite() && self.vmin.is_none_or(|v| v < c) && self.vmax.is_none_or(|v| v > c) {
            check_limits(self.name(), self.limits())
        } else {
            Err(format!("TwoSlopeNorm: vmin must be below vcenter ({c}) and vmax above"))
        }
    }
}

/// Linear, with a centre at 0.5 and as much room on either side.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CenteredNorm {
    vcenter: f64,
    halfrange: Option<f64>,
    clip: bool,
}

impl CenteredNorm {
    /// With the number that is at 0.5.
    pub fn new(vcenter: impl Number) -> Self {
        Self { vcenter: vcenter.to_f64(), ..Self::default() }
    }

    /// How far the colormap reaches from the centre. Default: to the number of the data that is farthest off.
    #[must_use]
    pub fn halfrange(mut self, halfrange: impl Number) -> Self {
        let halfrange = halfrange.to_f64();
        self.halfrange = Some(halfrange.abs());
        self
    }

    /// Whether numbers beyond the limits have the colours of the ends. Default off.
    #[must_use]
    pub fn clip(mut self, on: bool) -> Self {
        self.clip = on;
        self
    }
}

impl Norm for CenteredNorm {
    fn name(&self) -> &'static str {
        "CenteredNorm"
    }
    fn limits(&self) -> (Option<f64>, Option<f64>) {
        (self.halfrange.map(|h| self.vcenter - h), self.halfrange.map(|h| self.vcenter + h))
    }
    /// One limit sets the other too; of two, `vmax` counts.
    fn with_limits(&self, vmin: Option<f64>, vmax: Option<f64>) -> Arc<dyn Norm> {
        let half = vmax.map(|v| v - self.vcenter).or(vmin.map(|v| self.vcenter - v));
        Arc::new(Self { halfrange: half, ..*self })
    }
    fn autoscaled(&self, data: &[f64]) -> Arc<dyn Norm> {
        let farthest = |(lo, hi): (f64, f64)| (self.vcenter - lo).max(hi - self.vcenter);
        let half = self.halfrange.or_else(|| range_of(self, data).map(farthest));
        Arc::new(Self { halfrange: half, ..*self })
    }
    fn normalize(&self, values: &[f64]) -> Result<Normed, String> {
        Ok(linear(values, resolved(self, values)?, self.clip, |v| v))
    }
    fn inverse(&self, v: f64) -> Result<f64, String> {
        let (vmin, vmax) = known(self)?;
        Ok(vmin + v * (vmax - vmin))
    }
    fn check(&self) -> Result<(), String> {
        let half = self.halfrange.unwrap_or(0.0);
        ascending(self.name(), self.vcenter - half, self.vcenter + half).map(|_| ())
    }
}
