//! Ticks at powers of a base.

use super::{AutoLocator, Locator, MAXTICKS, TickContext};
use crate::data::Number;

/// Which multiples of the powers of a base have ticks.
#[derive(Clone, Debug, PartialEq)]
pub enum Subs {
    /// These.
    At(Vec<f64>),
    /// All whole ones but the powers themselves, where there is room.
    Auto,
    /// All whole ones, where there is room.
    All,
}

/// Ticks at powers of a base, or at multiples of them.
#[derive(Clone, Debug, PartialEq)]
pub struct LogLocator {
    base: f64,
    subs: Subs,
    numticks: Option<usize>,
}

impl Default for LogLocator {
    fn default() -> Self {
        Self::new(10.0)
    }
}

impl LogLocator {
    /// At the powers of a base above 1.
    pub fn new(base: impl Number) -> Self {
        Self { base: base.to_f64(), subs: Subs::At(vec![1.0]), numticks: None }
    }

    /// Where minor ticks are, if there is room for them: between the powers.
    pub fn minor(base: f64) -> Self {
        Self { subs: Subs::Auto, ..Self::new(base) }
    }

    /// At these multiples of the powers.
    #[must_use]
    pub fn subs(mut self, subs: impl Into<Vec<f64>>) -> Self {
        self.subs = Subs::At(subs.into());
        self
    }

    /// At all whole multiples of the powers, where there is room.
    #[must_use]
    pub fn all(mut self) -> Self {
        self.subs = Subs::All;
        self
    }

    /// The most ticks; by default as many as have room, nine at the most.
    #[must_use]
    pub fn numticks(mut self, numticks: usize) -> Self {
        self.numticks = Some(numticks.max(1));
        self
    }

    fn log(&self, v: f64) -> f64 {
        if self.base == 10.0 {
            v.log10()
        } else if self.base == 2.0 {
            v.log2()
        } else {
            v.ln() / self.base.ln()
        }
    }
}

/// The decades that get ticks, one beyond each end among them, and how far they are apart.
fn decades((efmin, efmax): (f64, f64), most: i64) -> (Vec<i64>, i64) {
    let (emin, emax) = (efmin.ceil() as i64, efmax.floor() as i64);
    let available = emax - emin + 1;
    let stride = available / (most + 1) + 1;
    // Rounded up.
    let n = most.min((available + stride - 1) / stride);
    match n {
        0 => (vec![emin - 1, emax + 1], emax - emin + 2),
        1 => {
            let middle = f64::midpoint(efmin, efmax).round_ties_even() as i64;
            let stride = (middle - (emin - 1)).max(emax + 1 - middle);
            (vec![middle - stride, middle, middle + stride], stride)
        }
        _ => {
            let mut stride = (available - 1) / (n - 1);
            if (stride as f64) < available as f64 / n as f64 {
                stride = available / n;
            }
            let lowest = (available - stride * n).max(0);
            let end = (available - stride * (n - 1)).min(stride);
            let on_zero = (-emin).rem_euclid(stride);
            let offset = if (lowest..end).contains(&on_zero) { on_zero } else { lowest };
            let first = emin + offset - stride;
            ((0..).map(|i| first + i * stride).take_while(|e| *e < emax + stride + 1).collect(), stride)
        }
    }
}

impl Locator for LogLocator {
    fn is_log(&self) -> bool {
        true
    }

    fn tick_values(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> Vec<f64> {
        let (lo, hi) = (vmin.min(vmax), vmin.max(vmax));
        let ends = (self.log(lo), self.log(hi));
        // Beyond this there are no powers that are numbers.
        if !(lo > 0.0 && ends.0.abs() < 4000.0 && ends.1.abs() < 4000.0 && ends.0 <= ends.1) {
            return Vec::new();
        }
        let (emin, emax) = (ends.0.ceil() as i64, ends.1.floor() as i64);
        let available = emax - emin + 1;
        let crowded = available >= 10 || self.base < 3.0;
        let whole =
            |from: f64| (0..).map(|i| from + f64::from(i)).take_while(|v| *v < self.base.min(1e3)).collect();
        let subs: Vec<f64> = match &self.subs {
            Subs::At(subs) => subs.clone(),
            Subs::Auto if crowded => return Vec::new(),
            Subs::All if crowded => vec![1.0],
            Subs::Auto => whole(2.0),
            Subs::All => whole(1.0),
        };
        let most = self.numticks.unwrap_or(ctx.tick_space.clamp(2, 9)).min(MAXTICKS) as i64;
        let (decades, stride) = decades(ends, most);
        let power = |e: i64| self.base.powf(e as f64);
        let locs: Vec<f64> = if subs[..] == [1.0] {
            decades.iter().map(|&e| power(e)).collect()
        } else if stride == 1 || available <= 1 {
            (emin - 1..=emax).flat_map(|e| subs.iter().map(move |s| s * power(e))).collect()
        } else {
            Vec::new()
        };
        let seen = locs.iter().filter(|v| (lo..=hi).contains(v)).count();
        if subs.len() > 1 && stride == 1 && decades.len() + seen <= 3 {
            // Within a decade there is nothing logarithmic to see.
            let linear = TickContext { tick_space: 9, ..TickContext::of_view(lo, hi) };
            return AutoLocator::new().tick_values(lo, hi, &linear);
        }
        if locs.len() > MAXTICKS { Vec::new() } else { locs }
    }

    fn nonsingular(&self, v0: f64, v1: f64) -> (f64, f64) {
        self.nonsingular_above(v0, v1, f64::INFINITY)
    }

    fn nonsingular_above(&self, v0: f64, v1: f64, minpos: f64) -> (f64, f64) {
        let (mut lo, mut hi) = if v1 < v0 { (v1, v0) } else { (v0, v1) };
        if !lo.is_finite() || !hi.is_finite() || hi <= 0.0 {
            return (1.0, 10.0);
        }
        if lo <= 0.0 {
            lo = if minpos.is_finite() { minpos } else { 1e-300 };
        }
        if lo == hi {
            (lo, hi) = (below(lo, self.base), above(hi, self.base));
        }
        (lo, hi)
    }

    fn view_limits(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> (f64, f64) {
        let (lo, hi) = self.nonsingular(vmin, vmax);
        if ctx.round_numbers { (at_or_below(lo, self.base), at_or_above(hi, self.base)) } else { (lo, hi) }
    }
}

fn log(v: f64, base: f64) -> f64 {
    v.ln() / base.ln()
}

/// The next power at or towards minus infinity; negative numbers have negative powers.
pub(super) fn at_or_below(v: f64, base: f64) -> f64 {
    if v == 0.0 {
        v
    } else if v < 0.0 {
        -base.powf(log(-v, base).ceil())
    } else {
        base.powf(log(v, base).floor())
    }
}

/// The next power at or towards infinity.
pub(super) fn at_or_above(v: f64, base: f64) -> f64 {
    if v == 0.0 {
        v
    } else if v < 0.0 {
        -base.powf(log(-v, base).floor())
    } else {
        base.powf(log(v, base).ceil())
    }
}

/// The next power towards minus infinity.
pub(super) fn below(v: f64, base: f64) -> f64 {
    if v < 0.0 {
        return -above(-v, base);
    }
    let power = at_or_below(v, base);
    if power == v { power / base } else { power }
}

/// The next power towards infinity.
pub(super) fn above(v: f64, base: f64) -> f64 {
    if v < 0.0 {
        return -below(-v, base);
    }
    let power = at_or_above(v, base);
    if power == v { power * base } else { power }
}
