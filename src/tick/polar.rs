//! Ticks of polar axes.

use std::f64::consts::TAU;
use std::sync::Arc;

use super::{AutoLocator, Formatter, Locator, MaxNLocator, TickContext};
use crate::scale::nonsingular;

/// Ticks of angles: every 45 degrees round a full circle, else where a locator of degrees has them. Numbers are
/// radians.
#[derive(Clone, Debug)]
pub struct ThetaLocator {
    base: Arc<dyn Locator>,
}

impl ThetaLocator {
    /// Where this locator has ticks, in degrees.
    pub fn new(base: Arc<dyn Locator>) -> Self {
        Self { base }
    }
}

impl Default for ThetaLocator {
    fn default() -> Self {
        let steps = |l: MaxNLocator| l.steps([1.0, 1.5, 3.0, 4.5, 9.0, 10.0]);
        let auto = AutoLocator::new();
        Self::new(auto.with_max_n_options(&steps).unwrap_or_else(|| Arc::new(auto)))
    }
}

fn degrees((a, b): (f64, f64)) -> (f64, f64) {
    (a.to_degrees(), b.to_degrees())
}

impl Locator for ThetaLocator {
    fn tick_values(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> Vec<f64> {
        let (a, b) = degrees((vmin, vmax));
        if ((b - a).abs() - 360.0).abs() < 1e-12 {
            let start = a.min(b).to_radians();
            return (0..8).map(|i| start + f64::from(i) * TAU / 8.0).collect();
        }
        let ctx = TickContext { view: (a, b), data: degrees(ctx.data), ..*ctx };
        self.base.locate(&ctx).into_iter().map(f64::to_radians).collect()
    }

    fn view_limits(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> (f64, f64) {
        let (a, b) = self.base.view_limits(vmin.to_degrees(), vmax.to_degrees(), ctx);
        (a.to_radians(), b.to_radians())
    }
}

/// Angles in degrees, with as many decimals as the view needs. Numbers are radians.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThetaFormatter;

impl Formatter for ThetaFormatter {
    fn format_ticks(&self, locs: &[f64], ctx: &TickContext<'_>) -> Vec<String> {
        let seen = (ctx.view.1 - ctx.view.0).abs().to_degrees();
        let digits = (-((seen.log10() - 1.5).trunc())).clamp(0.0, 15.0) as usize;
        locs.iter().map(|v| format!("{:.digits$}\u{b0}", v.to_degrees())).collect()
    }
}

/// Ticks of distances: where another locator has them; limits have 0 in them where the scale has a place for it.
#[derive(Clone, Debug)]
pub struct RadialLocator {
    base: Arc<dyn Locator>,
    zero: bool,
}

impl RadialLocator {
    /// Where this locator has ticks. `zero` says whether the scale has a place for 0.
    pub fn new(base: Arc<dyn Locator>, zero: bool) -> Self {
        Self { base, zero }
    }
}

impl Locator for RadialLocator {
    fn locate(&self, ctx: &TickContext<'_>) -> Vec<f64> {
        self.base.locate(ctx)
    }

    fn tick_values(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> Vec<f64> {
        self.base.tick_values(vmin, vmax, ctx)
    }

    fn nonsingular_above(&self, v0: f64, v1: f64, minpos: f64) -> (f64, f64) {
        if self.zero && (v0, v1) == (f64::NEG_INFINITY, f64::INFINITY) {
            return (0.0, 1.0);
        }
        self.base.nonsingular_above(v0, v1, minpos)
    }

    fn view_limits(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> (f64, f64) {
        let (lo, hi) = self.base.view_limits(vmin, vmax, ctx);
        let lo = if self.zero && hi > lo { lo.min(0.0) } else { lo };
        nonsingular(lo, hi, 0.001, 1e-15)
    }

    fn date_unit(&self, view: (f64, f64)) -> Option<f64> {
        self.base.date_unit(view)
    }

    fn is_log(&self) -> bool {
        self.base.is_log()
    }

    fn is_null(&self) -> bool {
        self.base.is_null()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(a: f64, b: f64) -> Vec<String> {
        let view = TickContext::of_view(f64::to_radians(a), f64::to_radians(b));
        let ctx = TickContext { tick_space: 8, ..view };
        let (lo, hi) = (a.min(b) - 1e-9, a.max(b) + 1e-9);
        let mut ticks = ThetaLocator::default().locate(&ctx);
        ticks.retain(|t| (lo..=hi).contains(&t.to_degrees()));
        ThetaFormatter.format_ticks(&ticks, &ctx)
    }

    #[test]
    fn angles_are_written_in_degrees() {
        assert_eq!(labels(0.0, 360.0), ["0°", "45°", "90°", "135°", "180°", "225°", "270°", "315°"]);
        assert_eq!(labels(45.0, 135.0), ["45°", "60°", "75°", "90°", "105°", "120°", "135°"]);
        assert_eq!(labels(0.0, 3.0), ["0.0°", "0.5°", "0.9°", "1.4°", "1.8°", "2.2°", "2.7°"]);
    }

    #[test]
    fn distances_start_at_zero() {
        let (linear, ctx) =
            (RadialLocator::new(Arc::new(AutoLocator::new()), true), TickContext::of_view(0.0, 1.0));
        assert_eq!(linear.nonsingular_above(f64::NEG_INFINITY, f64::INFINITY, f64::INFINITY), (0.0, 1.0));
        assert_eq!(linear.view_limits(2.0, 3.0, &ctx), (0.0, 3.0));
        assert_eq!(linear.view_limits(-2.0, 3.0, &ctx), (-2.0, 3.0));
        let log = RadialLocator::new(Arc::new(crate::tick::LogLocator::new(10.0)), false);
        assert_eq!(log.view_limits(2.0, 3.0, &ctx).0, 2.0);
    }
}
