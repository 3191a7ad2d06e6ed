//! Ticks of probabilities: at powers of ten from 0 and from 1.

use super::{Locator, MaxNLocator, TickContext};

/// Ticks at 0.5 and at powers of ten from 0 and from 1; minor ones between them.
#[derive(Clone, Debug)]
pub struct LogitLocator {
    minor: bool,
    nbins: Option<usize>,
    linear: MaxNLocator,
}

impl LogitLocator {
    /// Where major ticks are, as many as have room.
    pub fn new() -> Self {
        Self { minor: false, nbins: None, linear: MaxNLocator::auto().steps([1.0, 2.0, 5.0, 10.0]) }
    }

    /// Where minor ticks are.
    pub fn minor() -> Self {
        Self { minor: true, ..Self::new() }
    }

    /// The most ticks.
    #[must_use]
    pub fn nbins(self, nbins: usize) -> Self {
        let linear = MaxNLocator::new(nbins).steps([1.0, 2.0, 5.0, 10.0]);
        Self { nbins: Some(nbins.max(1)), linear, ..self }
    }

    fn minors(&self, first: i32, last: i32) -> Vec<f64> {
        let tenths = |a: i32, b: i32| -> Vec<f64> { (a..b).map(|i| f64::from(i) / 10.0).collect() };
        let decade = |e: i32| match e {
            ..-1 => (2..10).map(|i| f64::from(i) * 10f64.powf(f64::from(e))).collect(),
            -1 => tenths(2, 5),
            0 => tenths(6, 9),
            _ => (2..10).rev().map(|i| 1.0 - f64::from(i) * 10f64.powf(f64::from(-e - 1))).collect(),
        };
        (first..last).flat_map(decade).collect()
    }
}

impl Default for LogitLocator {
    fn default() -> Self {
        Self::new()
    }
}

/// 0.5 is number 0, 0.1 and 0.9 are -1 and 1, 0.01 and 0.99 are -2 and 2, ...
fn ideal(i: i32) -> f64 {
    match i {
        0 => 0.5,
        ..0 => 10f64.powf(f64::from(i)),
        _ => 1.0 - 10f64.powf(f64::from(-i)),
    }
}

impl Locator for LogitLocator {
    fn tick_values(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> Vec<f64> {
        let (lo, hi) = self.nonsingular(vmin, vmax);
        let nbins = self.nbins.unwrap_or(ctx.tick_space.max(2)).min(super::MAXTICKS) as i32;
        let first = match lo {
            ..0.5 => lo.log10().floor(),
            ..0.9 => 0.0,
            _ => -(1.0 - lo).log10().ceil(),
        } as i32;
        let last = if hi <= 0.5 {
            hi.log10().ceil()
        } else if hi <= 0.9 {
            1.0
        } else {
            -(1.0 - hi).log10().floor()
        } as i32;
        let n = last.saturating_sub(first) - 1;
        if n > 5000 {
            return Vec::new();
        }
        if n < 2 {
            return if self.minor { Vec::new() } else { self.linear.tick_values(lo, hi, ctx) };
        }
        if n > nbins {
            let every = (n + nbins - 1) / nbins;
            return (first..=last).filter(|i| (i % every != 0) == self.minor).map(ideal).collect();
        }
        if self.minor { self.minors(first, last) } else { (first..=last).map(ideal).collect() }
    }

    fn nonsingular(&self, v0: f64, v1: f64) -> (f64, f64) {
        self.nonsingular_above(v0, v1, f64::INFINITY)
    }

    fn nonsingular_above(&self, v0: f64, v1: f64, minpos: f64) -> (f64, f64) {
        let standard = 1e-7;
        let (mut lo, mut hi) = if v1 < v0 { (v1, v0) } else { (v0, v1) };
        if !lo.is_finite() || !hi.is_finite() || hi <= 0.0 || lo >= 1.0 {
            return (standard, 1.0 - standard);
        }
        let minpos = if minpos.is_finite() { minpos } else { standard };
        if lo <= 0.0 {
            lo = minpos;
        }
        if hi >= 1.0 {
            hi = 1.0 - minpos;
        }
        if lo == hi { (0.1 * lo, 1.0 - 0.1 * lo) } else { (lo, hi) }
    }

    fn view_limits(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> (f64, f64) {
        self.linear.view_limits(vmin, vmax, ctx)
    }
}
