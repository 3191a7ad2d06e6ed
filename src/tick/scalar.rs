//! Plain numbers with a common offset or power of ten, as matplotlib's `ScalarFormatter` writes them.

use std::sync::Arc;

use super::edge::divmod;
use super::{Formatter, TickContext, fix_minus, pow10, printf};

/// Whether labels share an offset.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum UseOffset {
    /// Where it saves digits.
    Auto,
    /// Never.
    Off,
    /// This one.
    Value(f64),
}

/// Numbers with as many decimals as tell them apart, and a common offset or power of ten where that saves digits.
#[derive(Clone, Debug)]
pub struct ScalarFormatter {
    /// Whether labels share an offset.
    pub use_offset: UseOffset,
    /// How many digits an offset must save: 4.
    pub offset_threshold: i32,
    /// Whether a common power of ten is used.
    pub scientific: bool,
    /// Powers of ten up to the first and from the second on are used. Equal and not zero: always that one.
    pub power_limits: (i32, i32),
    /// Whether the power of ten is written as mathtext.
    pub use_math_text: bool,
}

/// What is common to the ticks of one axis.
struct Common {
    offset: f64,
    power: i32,
    decimals: usize,
}

impl Default for ScalarFormatter {
    fn default() -> Self {
        Self::new()
    }
}

impl ScalarFormatter {
    /// matplotlib's defaults.
    pub fn new() -> Self {
        Self {
            use_offset: UseOffset::Auto,
            offset_threshold: 4,
            scientific: true,
            power_limits: (-5, 6),
            use_math_text: false,
        }
    }

    fn common(&self, locs: &[f64], ctx: &TickContext<'_>) -> Common {
        let (lo, hi) = ctx.sorted_view();
        let visible: Vec<f64> = locs.iter().copied().filter(|v| lo <= *v && *v <= hi).collect();
        let offset = match self.use_offset {
            UseOffset::Auto => self.auto_offset(&visible),
            UseOffset::Off => 0.0,
            UseOffset::Value(v) => v,
        };
        let power = self.power(&visible, offset, hi - lo);
        Common { offset, power, decimals: decimals(locs, ctx.view, offset, power) }
    }

    /// The offset that ticks in view are worth, 0 where it is none.
    pub(super) fn auto_offset(&self, locs: &[f64]) -> f64 {
        let lo = locs.iter().copied().fold(f64::INFINITY, f64::min);
        let hi = locs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        // Two ticks at least, all of one sign.
        if lo >= hi || (lo <= 0.0 && 0.0 <= hi) {
            return 0.0;
        }
        let (small, large) = (lo.abs().min(hi.abs()), lo.abs().max(hi.abs()));
        let top = large.log10().ceil() as i32;
        let part = |v: f64, oom: i32| divmod(v, pow10(oom)).0;
        // The smallest power of ten to whose precision both ends agree ...
        let find = |differ: &dyn Fn(i32) -> bool| {
            (-330..=top).rev().find(|&o| pow10(o) > 0.0 && differ(o)).map(|o| o + 1)
        };
        let Some(mut oom) = find(&|o| part(small, o) != part(large, o)) else { return 0.0 };
        if (large - small) / pow10(oom) <= 1e-2 {
            // ... or differ by one at the most, where they straddle a multiple of a large one.
            oom = find(&|o| part(large, o) - part(small, o) > 1.0).unwrap_or(oom);
        }
        let digits = part(large, oom);
        if digits >= pow10(self.offset_threshold - 1) { (digits * pow10(oom)).copysign(lo) } else { 0.0 }
    }

    fn power(&self, visible: &[f64], offset: f64, view: f64) -> i32 {
        let (low, high) = self.power_limits;
        if !self.scientific {
            return 0;
        }
        if low == high && low != 0 {
            return low;
        }
        let Some(largest) = visible.iter().map(|v| v.abs()).reduce(f64::max) else { return 0 };
        let of = if offset != 0.0 { view } else { largest };
        let oom = if of == 0.0 { 0 } else { of.log10().floor() as i32 };
        if oom <= low || oom >= high { oom } else { 0 }
    }

    fn label(&self, x: f64, c: &Common) -> String {
        let v = (x - c.offset) / pow10(c.power);
        let v = if v.abs() < 1e-8 { 0.0 } else { v };
        let s = format!("{v:.*}", c.decimals);
        fix_minus(&if self.use_math_text { format!("$\\mathdefault{{{s}}}$") } else { s })
    }

    /// One number on its own: mantissa and power of ten.
    fn format_data(&self, value: f64) -> String {
        let e = value.abs().log10().floor() as i32;
        let s: f64 = format!("{:.10}", value / pow10(e)).parse().unwrap_or(value);
        let mantissa =
            fix_minus(&if s % 1.0 == 0.0 { format!("{s:.0}") } else { printf::general(s, 10, false) });
        match (e, self.use_math_text) {
            (0, _) => mantissa,
            (_, true) if s == 1.0 => format!("10^{{{}}}", fix_minus(&e.to_string())),
            (_, true) => format!("{mantissa} \\times 10^{{{}}}", fix_minus(&e.to_string())),
            (_, false) => format!("{mantissa}e{}", fix_minus(&e.to_string())),
        }
    }
}

/// How many decimals tell the ticks apart.
pub(super) fn decimals(locs: &[f64], view: (f64, f64), offset: f64, power: i32) -> usize {
    let scaled = |v: f64| (v - offset) / pow10(power);
    let ends = [view.0, view.1];
    let all = locs.iter().chain(if locs.len() < 2 { &ends[..] } else { &[] }).map(|&v| scaled(v));
    let (lo, hi) = all.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)));
    let mut range = hi - lo;
    if range == 0.0 {
        range = lo.abs().max(hi.abs());
    }
    if range == 0.0 || !range.is_finite() {
        range = 1.0;
    }
    let oom = range.log10().floor() as i32;
    let threshold = 1e-3 * pow10(oom);
    let mut digits = (3 - oom).max(0);
    // Fewer, as long as every tick is still written to a thousandth of the range.
    while digits >= 0 {
        let unit = pow10(digits);
        let off = |v: f64| (v - (v * unit).round_ties_even() / unit).abs();
        let worst = locs.iter().map(|&v| off(scaled(v))).fold(0.0, f64::max);
        if worst < threshold {
            digits -= 1;
        } else {
            break;
        }
    }
    usize::try_from(digits + 1).unwrap_or(0).min(340)
}

impl Formatter for ScalarFormatter {
    fn format_ticks(&self, locs: &[f64], ctx: &TickContext<'_>) -> Vec<String> {
        if locs.is_empty() {
            return Vec::new();
        }
        let common = self.common(locs, ctx);
        locs.iter().map(|&v| self.label(v, &common)).collect()
    }

    fn offset_text(&self, locs: &[f64], ctx: &TickContext<'_>) -> String {
        if locs.is_empty() {
            return String::new();
        }
        let c = self.common(locs, ctx);
        if c.power == 0 && c.offset == 0.0 {
            return String::new();
        }
        let sign = if c.offset > 0.0 { "+" } else { "" };
        let offset =
            if c.offset == 0.0 { String::new() } else { format!("{sign}{}", self.format_data(c.offset)) };
        let power = match (c.power, self.use_math_text) {
            (0, _) => String::new(),
            (p, false) => format!("1e{p}"),
            (p, true) => format!("\\times\\mathdefault{{{}}}", self.format_data(pow10(p))),
        };
        fix_minus(&if self.use_math_text {
            format!("${power}\\mathdefault{{{offset}}}$")
        } else {
            format!("{power}{offset}")
        })
    }

    fn with_scalar_options(&self, change: &dyn Fn(&mut ScalarFormatter)) -> Option<Arc<dyn Formatter>> {
        let mut f = self.clone();
        change(&mut f);
        Some(Arc::new(f))
    }
}

/// `true` is [`UseOffset::Auto`].
impl From<bool> for UseOffset {
    fn from(on: bool) -> Self {
        if on { Self::Auto } else { Self::Off }
    }
}

impl From<f64> for UseOffset {
    fn from(offset: f64) -> Self {
        Self::Value(offset)
    }
}
