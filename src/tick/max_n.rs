//! Nice evenly spaced ticks, at most so many.

use std::sync::Arc;

use super::edge::{Edge, divmod};
use super::{Locator, MAXTICKS, TickContext};
use crate::scale::nonsingular;

/// Which end ticks are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prune {
    /// The lowest.
    Lower,
    /// The highest.
    Upper,
    /// Both.
    Both,
}

/// Ticks at nice multiples, at most `nbins + 1` of them in view (matplotlib's `MaxNLocator`).
#[derive(Clone, Debug)]
pub struct MaxNLocator {
    nbins: Option<usize>,
    steps: Vec<f64>,
    integer: bool,
    symmetric: bool,
    prune: Option<Prune>,
    min_n_ticks: usize,
}

/// The default of an axis: [`MaxNLocator`] with as many bins as have room, at multiples of 1, 2, 2.5 and 5.
#[derive(Clone, Debug)]
pub struct AutoLocator(MaxNLocator);

impl MaxNLocator {
    /// At most `nbins` intervals.
    pub fn new(nbins: usize) -> Self {
        Self {
            nbins: Some(nbins.max(1)),
            steps: vec![1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0],
            integer: false,
            symmetric: false,
            prune: None,
            min_n_ticks: 2,
        }
    }

    /// As many intervals as have room, nine at the most.
    pub fn auto() -> Self {
        Self { nbins: None, ..Self::new(9) }
    }

    /// At most so many intervals, at least one; the other options stay.
    #[must_use]
    pub fn nbins(mut self, nbins: usize) -> Self {
        self.nbins = Some(nbins.max(1));
        self
    }

    /// The multiples that ticks may be at: ascending, from 1 to 10. Others are left out.
    #[must_use]
    pub fn steps(mut self, steps: impl IntoIterator<Item = f64>) -> Self {
        let mut s: Vec<f64> = steps.into_iter().filter(|v| (1.0..=10.0).contains(v)).collect();
        s.extend([1.0, 10.0]);
        s.sort_by(f64::total_cmp);
        s.dedup();
        self.steps = s;
        self
    }

    /// Whether ticks are whole numbers.
    #[must_use]
    pub fn integer(mut self, on: bool) -> Self {
        self.integer = on;
        self
    }

    /// Whether limits are made symmetric about zero.
    #[must_use]
    pub fn symmetric(mut self, on: bool) -> Self {
        self.symmetric = on;
        self
    }

    /// Which end ticks are left out.
    #[must_use]
    pub fn prune(mut self, which: Prune) -> Self {
        self.prune = Some(which);
        self
    }

    /// As many ticks as this at least, even if they are not whole numbers or more than asked for.
    #[must_use]
    pub fn min_n_ticks(mut self, n: usize) -> Self {
        self.min_n_ticks = n.max(1);
        self
    }

    fn bins(&self, ctx: &TickContext<'_>) -> f64 {
        match self.nbins {
            Some(n) => n as f64,
            None => ctx.tick_space.clamp((self.min_n_ticks - 1).max(1), self.min_n_ticks.max(9)) as f64,
        }
    }

    /// The steps to choose from, from a tenth of the range's power of ten to ten times it.
    fn staircase(&self, scale: f64) -> Vec<f64> {
        let s = &self.steps;
        let lower = s[..s.len() - 1].iter().map(|v| 0.1 * v);
        let all = lower.chain(s.iter().copied()).chain([10.0 * s[1]]).map(|v| v * scale);
        all.filter(|v| !self.integer || *v < 1.0 || (v - v.round_ties_even()).abs() < 0.001).collect()
    }

    fn raw_ticks(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> Vec<f64> {
        let nbins = self.bins(ctx);
        let (scale, offset) = scale_range(vmin, vmax, nbins);
        let (lo, hi) = (vmin - offset, vmax - offset);
        let raw_step = (hi - lo) / nbins;
        // As many ticks as if the margin of 3-D axes were not there.
        let raw_step = if ctx.in_space { raw_step * 23.0 / 24.0 } else { raw_step };
        if !(scale > 0.0 && scale.is_finite() && raw_step.is_finite()) {
            return Vec::new();
        }
        let steps = self.staircase(scale);
        let large = |s: f64| s >= raw_step && (!ctx.round_numbers || divmod(lo, s).0 * s + s * nbins >= hi);
        let first = steps.iter().position(|&s| large(s)).unwrap_or(steps.len().saturating_sub(1));
        let mut ticks = Vec::new();
        // From the first step that is large enough, back through smaller ones until there are enough ticks.
        for &step in steps.get(..=first).unwrap_or(&[]).iter().rev() {
            let whole = self.integer && hi.floor() - lo.ceil() >= self.min_n_ticks as f64 - 1.0;
            let step = if whole { step.max(1.0) } else { step };
            let best = divmod(lo, step).0 * step;
            let edge = Edge::new(step, offset);
            let (low, high) = (edge.le(lo - best), edge.ge(hi - best));
            let n = high - low + 1.0;
            if !(n >= 0.0 && n <= MAXTICKS as f64) {
                continue;
            }
            ticks = (0..n as usize).map(|i| (low + i as f64) * edge.step + best).collect();
            if ticks.iter().filter(|t| **t <= hi && **t >= lo).count() >= self.min_n_ticks {
                break;
            }
        }
        ticks.iter().map(|t| t + offset).filter(|t| t.is_finite()).collect()
    }

    fn mirrored(&self, vmin: f64, vmax: f64) -> (f64, f64) {
        let m = vmin.abs().max(vmax.abs());
        if self.symmetric { (-m, m) } else { (vmin, vmax) }
    }
}

/// The power of ten of one of `n` parts of the range, and what to subtract where the range is narrow compared with
/// its distance from zero.
fn scale_range(vmin: f64, vmax: f64, n: f64) -> (f64, f64) {
    let dv = (vmax - vmin).abs();
    let mean = f64::midpoint(vmax, vmin);
    let offset =
        if mean.abs() / dv < 100.0 { 0.0 } else { 10f64.powf(mean.abs().log10().floor()).copysign(mean) };
    (10f64.powf((dv / n).log10().floor()), offset)
}

impl Locator for MaxNLocator {
    fn tick_values(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> Vec<f64> {
        let (vmin, vmax) = self.mirrored(vmin, vmax);
        let (vmin, vmax) = nonsingular(vmin, vmax, 1e-13, 1e-14);
        let mut locs = self.raw_ticks(vmin, vmax, ctx);
        if matches!(self.prune, Some(Prune::Lower | Prune::Both)) && !locs.is_empty() {
            locs.remove(0);
        }
        if matches!(self.prune, Some(Prune::Upper | Prune::Both)) {
            locs.pop();
        }
        locs
    }

    fn view_limits(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> (f64, f64) {
        let (vmin, vmax) = self.mirrored(vmin, vmax);
        let (vmin, vmax) = nonsingular(vmin, vmax, 1e-12, 1e-13);
        if ctx.round_numbers {
            let ticks = self.raw_ticks(vmin, vmax, ctx);
            if let (Some(a), Some(b)) = (ticks.first(), ticks.last()) {
                return (*a, *b);
            }
        }
        (vmin, vmax)
    }

    fn with_max_n_options(&self, change: &dyn Fn(Self) -> Self) -> Option<Arc<dyn Locator>> {
        Some(Arc::new(change(self.clone())))
    }
}

impl AutoLocator {
    /// The default locator.
    pub fn new() -> Self {
        Self(MaxNLocator::auto().steps([1.0, 2.0, 2.5, 5.0, 10.0]))
    }
}

impl Default for AutoLocator {
    fn default() -> Self {
        Self::new()
    }
}

impl Locator for AutoLocator {
    fn tick_values(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> Vec<f64> {
        self.0.tick_values(vmin, vmax, ctx)
    }

    fn view_limits(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> (f64, f64) {
        self.0.view_limits(vmin, vmax, ctx)
    }
    fn with_max_n_options(&self, change: &dyn Fn(MaxNLocator) -> MaxNLocator) -> Option<Arc<dyn Locator>> {
        Some(Arc::new(Self(change(self.0.clone()))))
    }
}
