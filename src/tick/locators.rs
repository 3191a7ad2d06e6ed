//! The simple locators.

use super::edge::Edge;
use super::{Locator, MAXTICKS, TickContext};
use crate::data::{IntoData, Number};
use crate::scale::nonsingular;

/// `n` evenly spaced numbers; none where there would be too many. Those that are too close for `f64` to tell apart
/// are one.
fn spaced(n: f64, f: impl Fn(f64) -> f64) -> Vec<f64> {
    if !(n >= 1.0 && n <= MAXTICKS as f64) {
        return Vec::new();
    }
    let mut ticks: Vec<f64> = (0..n as usize).map(|i| f(i as f64)).filter(|v| v.is_finite()).collect();
    ticks.dedup();
    ticks
}

/// Ticks at whole multiples of a base.
#[derive(Clone, Debug)]
pub struct MultipleLocator {
    base: f64,
    offset: f64,
}

impl MultipleLocator {
    /// Multiples of `base`, which must be above 0 (else there are no ticks).
    pub fn new(base: impl Number) -> Self {
        Self { base: base.to_f64(), offset: 0.0 }
    }

    /// Adds this to every multiple.
    #[must_use]
    pub fn offset(mut self, offset: impl Number) -> Self {
        self.offset = offset.to_f64();
        self
    }
}

impl Locator for MultipleLocator {
    fn tick_values(&self, vmin: f64, vmax: f64, _ctx: &TickContext<'_>) -> Vec<f64> {
        if !(self.base > 0.0) {
            return Vec::new();
        }
        let (lo, hi) = (vmin.min(vmax) - self.offset, vmin.max(vmax) - self.offset);
        let edge = Edge::new(self.base, 0.0);
        let lo = edge.ge(lo) * self.base;
        let n = ((hi - lo + 0.001 * self.base) / self.base).floor();
        spaced(n + 3.0, |i| lo - self.base + i * self.base + self.offset)
    }

    fn view_limits(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> (f64, f64) {
        if !ctx.round_numbers || !(self.base > 0.0) {
            return nonsingular(vmin, vmax, 0.001, 1e-15);
        }
        let edge = Edge::new(self.base, 0.0);
        let lo = edge.le(vmin - self.offset) * self.base + self.offset;
        let hi = edge.ge(vmax - self.offset) * self.base + self.offset;
        if lo == hi { (lo - 1.0, hi + 1.0) } else { nonsingular(lo, hi, 0.001, 1e-15) }
    }
}

/// Ticks at these numbers.
#[derive(Clone, Debug)]
pub struct FixedLocator {
    locs: Vec<f64>,
    nbins: Option<usize>,
}

impl FixedLocator {
    /// Ticks at these numbers.
    pub fn new(locs: impl IntoData) -> Self {
        Self { locs: locs.into_data().to_vec(), nbins: None }
    }

    /// Only every n-th of them, so that there are about `nbins` at most; the smallest absolute value stays.
    #[must_use]
    pub fn nbins(mut self, nbins: usize) -> Self {
        self.nbins = Some(nbins.max(2));
        self
    }
}

impl Locator for FixedLocator {
    fn tick_values(&self, _vmin: f64, _vmax: f64, _ctx: &TickContext<'_>) -> Vec<f64> {
        let Some(nbins) = self.nbins else { return self.locs.clone() };
        let step = self.locs.len().div_ceil(nbins).max(1);
        let from = |i: usize| -> Vec<f64> { self.locs.iter().skip(i).step_by(step).copied().collect() };
        let smallest = |v: &[f64]| v.iter().map(|t| t.abs()).fold(f64::INFINITY, f64::min);
        (1..step).map(from).fold(from(0), |best, t| if smallest(&t) < smallest(&best) { t } else { best })
    }
}

/// No ticks.
#[derive(Clone, Copy, Debug, Default)]
pub struct NullLocator;

impl Locator for NullLocator {
    fn tick_values(&self, _vmin: f64, _vmax: f64, _ctx: &TickContext<'_>) -> Vec<f64> {
        Vec::new()
    }
    fn is_null(&self) -> bool {
        true
    }
}

/// A fixed number of ticks from end to end.
#[derive(Clone, Copy, Debug)]
pub struct LinearLocator {
    numticks: usize,
}

impl LinearLocator {
    /// So many ticks.
    pub fn new(numticks: usize) -> Self {
        Self { numticks }
    }
}

impl Default for LinearLocator {
    fn default() -> Self {
        Self::new(11)
    }
}

impl Locator for LinearLocator {
    fn tick_values(&self, vmin: f64, vmax: f64, _ctx: &TickContext<'_>) -> Vec<f64> {
        let (lo, hi) = nonsingular(vmin, vmax, 0.05, 1e-15);
        let last = self.numticks.saturating_sub(1);
        let step = (hi - lo) / last.max(1) as f64;
        spaced(self.numticks as f64, |i| if i as usize == last && last > 0 { hi } else { i * step + lo })
    }
}

/// Ticks at every n-th point from the start of the data.
#[derive(Clone, Copy, Debug)]
pub struct IndexLocator {
    base: f64,
    offset: f64,
}

impl IndexLocator {
    /// Every `base` from the first number of the data plus `offset`.
    pub fn new(base: impl Number, offset: impl Number) -> Self {
        Self { base: base.to_f64(), offset: offset.to_f64() }
    }
}

impl Locator for IndexLocator {
    fn locate(&self, ctx: &TickContext<'_>) -> Vec<f64> {
        self.tick_values(ctx.data.0, ctx.data.1, ctx)
    }

    fn tick_values(&self, vmin: f64, vmax: f64, _ctx: &TickContext<'_>) -> Vec<f64> {
        let start = vmin + self.offset;
        spaced(((vmax + 1e-12 - start) / self.base).ceil(), |i| start + i * self.base)
    }
}

/// Minor ticks that divide the distance between major ones evenly.
#[derive(Clone, Copy, Debug, Default)]
pub struct AutoMinorLocator {
    ndivs: Option<usize>,
}

impl AutoMinorLocator {
    /// In 5 parts where major ticks are 1, 2.5, 5 or 10 apart (times a power of ten), else in 4.
    pub fn new() -> Self {
        Self { ndivs: None }
    }

    /// In `n` parts.
    pub fn with_divisions(n: usize) -> Self {
        Self { ndivs: Some(n.max(1)) }
    }
}

impl Locator for AutoMinorLocator {
    fn tick_values(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> Vec<f64> {
        let mut major = ctx.major.to_vec();
        major.sort_by(f64::total_cmp);
        major.dedup();
        let [first, second, ..] = major[..] else { return Vec::new() };
        if ctx.scale.name() == "log" {
            return Vec::new();
        }
        let step = second - first;
        let mantissa = 10f64.powf(step.log10().rem_euclid(1.0));
        let fifths = [1.0, 2.5, 5.0, 10.0].iter().any(|v: &f64| (mantissa - v).abs() <= 1e-8 + 1e-5 * v);
        let minor = step / self.ndivs.unwrap_or(if fifths { 5 } else { 4 }) as f64;
        let (lo, hi) = (vmin.min(vmax), vmin.max(vmax));
        let start = ((lo - first) / minor).round_ties_even();
        let end = ((hi - first) / minor).round_ties_even() + 1.0;
        spaced(end - start, |i| (start + i) * minor + first)
    }
}
