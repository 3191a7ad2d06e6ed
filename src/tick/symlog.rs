//! Ticks of scales that are logarithmic on both sides of zero.

use super::log::{above, at_or_above, at_or_below, below};
use super::{Locator, MAXTICKS, TickContext};
use crate::data::Number;
use crate::scale::{AsinhScale, Scale, nonsingular};

/// Ticks at zero and at powers of a base beyond the linear part.
#[derive(Clone, Debug, PartialEq)]
pub struct SymmetricalLogLocator {
    base: f64,
    linthresh: f64,
    subs: Vec<f64>,
    numticks: usize,
}

impl SymmetricalLogLocator {
    /// Of a base above 1, and linear from `-linthresh` to `linthresh`.
    pub fn new(base: impl Number, linthresh: impl Number) -> Self {
        Self { base: base.to_f64(), linthresh: linthresh.to_f64(), subs: vec![1.0], numticks: 15 }
    }

    /// At these multiples of the powers.
    #[must_use]
    pub fn subs(mut self, subs: impl Into<Vec<f64>>) -> Self {
        self.subs = subs.into();
        self
    }

    /// About how many ticks there are at the most. Default 15.
    #[must_use]
    pub fn numticks(mut self, numticks: usize) -> Self {
        self.numticks = numticks.max(2);
        self
    }

    /// From the exponent below `lo` to the one above `hi`.
    fn exponents(&self, lo: f64, hi: f64) -> (f64, f64) {
        ((lo.ln() / self.base.ln()).floor(), (hi.ln() / self.base.ln()).ceil())
    }
}

impl Locator for SymmetricalLogLocator {
    fn tick_values(&self, vmin: f64, vmax: f64, _ctx: &TickContext<'_>) -> Vec<f64> {
        let (lo, hi, t) = (vmin.min(vmax), vmin.max(vmax), self.linthresh);
        if !(lo.is_finite() && hi.is_finite() && self.base > 1.0 && t > 0.0) {
            return Vec::new();
        }
        if -t <= lo && lo < hi && hi <= t {
            let mut ticks = vec![lo, 0.0, hi];
            ticks.sort_by(f64::total_cmp);
            ticks.dedup();
            return ticks;
        }
        let (negative, positive) = (lo < -t, hi > t);
        let linear = (negative && hi > -t) || (positive && lo < t);
        let none = (0.0, 0.0);
        let (a0, a1) = if negative { self.exponents((-t).min(hi).abs(), lo.abs() + 1.0) } else { none };
        let (c0, c1) = if positive { self.exponents(t.max(lo), hi + 1.0) } else { none };
        let total = (a1 - a0) + (c1 - c0) + f64::from(u8::from(linear));
        let stride = (total / (self.numticks - 1) as f64).floor().max(1.0);
        let powers = |from: f64, to: f64| {
            let n = ((to - from) / stride).ceil().clamp(0.0, MAXTICKS as f64) as usize;
            (0..n).map(move |i| self.base.powf(from + i as f64 * stride))
        };
        let mut ticks: Vec<f64> = powers(a0, a1).map(|v| -v).collect();
        ticks.reverse();
        ticks.extend(linear.then_some(0.0));
        ticks.extend(powers(c0, c1));
        if self.subs[..] != [1.0] {
            let multiples = |v: f64| match v {
                0.0 => vec![0.0],
                _ => self.subs.iter().map(|s| s * v).collect(),
            };
            ticks = ticks.into_iter().flat_map(multiples).collect();
        }
        if ticks.len() > MAXTICKS { Vec::new() } else { ticks }
    }

    fn view_limits(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> (f64, f64) {
        let (mut lo, mut hi) = (vmin.min(vmax), vmin.max(vmax));
        if ctx.round_numbers {
            (lo, hi) = (at_or_below(lo, self.base), at_or_above(hi, self.base));
            if lo == hi {
                (lo, hi) = (below(lo, self.base), above(hi, self.base));
            }
        }
        nonsingular(lo, hi, 0.001, 1e-15)
    }
}

/// Ticks about evenly along an inverse hyperbolic sine, rounded to powers of a base.
#[derive(Clone, Debug, PartialEq)]
pub struct AsinhLocator {
    scale: AsinhScale,
    base: f64,
    subs: Vec<f64>,
    numticks: usize,
    symthresh: f64,
}

impl AsinhLocator {
    /// For a scale that is about linear from `-linear_width` to `linear_width`; powers of 10.
    pub fn new(linear_width: impl Number) -> Self {
        let scale = AsinhScale::new(linear_width.to_f64());
        Self { scale, base: 10.0, subs: Vec::new(), numticks: 11, symthresh: 0.2 }
    }

    /// Ticks are rounded to powers of this; below 2, to one digit.
    #[must_use]
    pub fn base(mut self, base: impl Number) -> Self {
        self.base = base.to_f64();
        self
    }

    /// At these multiples of the powers.
    #[must_use]
    pub fn subs(mut self, subs: impl Into<Vec<f64>>) -> Self {
        self.subs = subs.into();
        self
    }

    /// How many ticks there are before they are rounded. Default 11.
    #[must_use]
    pub fn numticks(mut self, numticks: usize) -> Self {
        self.numticks = numticks.clamp(2, MAXTICKS);
        self
    }

    /// A view that differs from a symmetric one by less than this fraction has ticks as a symmetric one. Default 0.2.
    #[must_use]
    pub fn symthresh(mut self, symthresh: impl Number) -> Self {
        self.symthresh = symthresh.to_f64();
        self
    }

    fn rounded(&self, x: f64) -> Vec<f64> {
        if self.base > 1.0 {
            // Of zero, zero.
            let power = match x {
                0.0 => 0.0,
                _ => self.base.powf((x.abs().ln() / self.base.ln()).floor()).copysign(x),
            };
            if self.subs.is_empty() { vec![power] } else { self.subs.iter().map(|s| s * power).collect() }
        } else {
            let power = if x == 0.0 { 1.0 } else { 10f64.powf(x.abs().log10().floor()) };
            vec![power * (x / power).round_ties_even()]
        }
    }
}

fn linspace(lo: f64, hi: f64, n: usize) -> impl Iterator<Item = f64> {
    let step = (hi - lo) / (n - 1) as f64;
    (0..n).map(move |i| if i + 1 == n { hi } else { lo + i as f64 * step })
}

impl Locator for AsinhLocator {
    fn locate(&self, ctx: &TickContext<'_>) -> Vec<f64> {
        let (lo, hi) = ctx.view;
        if lo * hi < 0.0 && (1.0 + hi / lo).abs() < self.symthresh {
            let bound = lo.abs().max(hi.abs());
            return self.tick_values(-bound, bound, ctx);
        }
        self.tick_values(lo, hi, ctx)
    }

    fn tick_values(&self, vmin: f64, vmax: f64, _ctx: &TickContext<'_>) -> Vec<f64> {
        let (y0, y1) = (self.scale.forward(vmin), self.scale.forward(vmax));
        if !(y0.is_finite() && y1.is_finite()) {
            return Vec::new();
        }
        let mut ys: Vec<f64> = linspace(y0, y1, self.numticks).collect();
        if y0 * y1 < 0.0 {
            // Zero replaces what is next to it.
            ys.retain(|y| (y / (y1 - y0)).abs() > 0.5 / self.numticks as f64);
            ys.push(0.0);
        }
        let mut ticks: Vec<f64> = ys.iter().flat_map(|&y| self.rounded(self.scale.inverse(y))).collect();
        ticks.iter_mut().filter(|t| **t == 0.0).for_each(|t| *t = 0.0);
        ticks.sort_by(f64::total_cmp);
        ticks.dedup();
        if ticks.len() >= 2 { ticks } else { linspace(vmin, vmax, self.numticks).collect() }
    }
}
