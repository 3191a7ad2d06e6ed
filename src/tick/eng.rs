//! Numbers as engineers write them: with the prefixes of the SI.

use std::sync::Arc;

use super::{Formatter, IntoFormatter, ScalarFormatter, TickContext, fix_minus, pow10, printf, scalar};

/// The prefixes of the SI, by thousands from 10^-30 to 10^30.
const PREFIXES: [&str; 21] = [
    "q", "r", "y", "z", "a", "f", "p", "n", "\u{b5}", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y", "R",
    "Q",
];
/// Thousands below one in [`PREFIXES`].
const BELOW: i32 = 10;

/// Numbers with a prefix of the SI and a unit, as matplotlib's `EngFormatter`: 12 kHz, 3.3 µs.
///
/// ```
/// use isoplot::prelude::*;
/// let f = EngFormatter::new().unit("Hz").places(1);
/// assert_eq!(f.format(12_345.0), "12.3 kHz");
/// assert_eq!(EngFormatter::new().sep("").format(2.5e-6), "2.5\u{b5}");
/// let mut fig = Figure::new();
/// fig.add_subplot(1, 1, 1).xaxis().set_major_formatter(f);
/// ```
#[derive(Clone, Debug)]
pub struct EngFormatter {
    unit: String,
    places: Option<usize>,
    sep: String,
    use_offset: bool,
}

impl Default for EngFormatter {
    fn default() -> Self {
        Self::new()
    }
}

impl EngFormatter {
    /// No unit, as many digits as a number needs, a space before the prefix.
    pub fn new() -> Self {
        Self { unit: String::new(), places: None, sep: " ".into(), use_offset: false }
    }

    /// What follows the prefix. Default: nothing.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = unit.into();
        self
    }

    /// A fixed number of decimals. Default: up to six digits, as they are needed.
    #[must_use]
    pub fn places(mut self, places: usize) -> Self {
        self.places = Some(places);
        self
    }

    /// What stands between the number and its prefix or unit. Default: a space.
    #[must_use]
    pub fn sep(mut self, sep: impl Into<String>) -> Self {
        self.sep = sep.into();
        self
    }

    /// Whether what numbers have in common is written once, at the end of the axis, where that makes them shorter.
    /// Default: no.
    #[must_use]
    pub fn use_offset(mut self, on: bool) -> Self {
        self.use_offset = on;
        self
    }

    /// What ticks have in common, and the power of a thousand that the rest is written in, as one of ten.
    fn common(&self, locs: &[f64], ctx: &TickContext<'_>) -> Option<(f64, i32)> {
        let (lo, hi) = ctx.sorted_view();
        let seen: Vec<f64> = locs.iter().copied().filter(|v| lo <= *v && *v <= hi).collect();
        if !self.use_offset || ScalarFormatter::new().auto_offset(&seen) == 0.0 {
            return None;
        }
        let middle = (0.5 * (lo + hi) * 1e3).round_ties_even() / 1e3;
        Some((middle, 3 * ((hi - lo).log10() / 3.0).floor() as i32)).filter(|c| c.0 != 0.0)
    }

    fn digits(&self, mantissa: f64) -> String {
        match self.places {
            Some(n) => format!("{mantissa:.n$}"),
            None => printf::general(mantissa, 6, false),
        }
    }

    /// A number as it is written, with an ASCII minus sign.
    pub fn format(&self, v: f64) -> String {
        if !v.is_finite() {
            return printf::general(v, 6, false);
        }
        // Zero has no sign.
        let v = if v == 0.0 { 0.0 } else { v };
        let thousands = if v == 0.0 { 0 } else { (v.abs().log10() / 3.0).floor() as i32 };
        let top = PREFIXES.len() as i32 - 1 - BELOW;
        let mut thousands = thousands.clamp(-BELOW, top);
        let mut mantissa = v / pow10(3 * thousands);
        // What rounds up to 1000 is 1 of the next prefix.
        let rounded: f64 = self.digits(mantissa).parse().unwrap_or(mantissa);
        if rounded.abs() >= 1000.0 && thousands < top {
            mantissa /= 1000.0;
            thousands += 1;
        }
        let prefix = PREFIXES[(thousands + BELOW) as usize];
        let sep = if prefix.is_empty() && self.unit.is_empty() { "" } else { self.sep.as_str() };
        format!("{}{sep}{prefix}{}", self.digits(mantissa), self.unit)
    }
}

impl Formatter for EngFormatter {
    fn format_ticks(&self, locs: &[f64], ctx: &TickContext<'_>) -> Vec<String> {
        let Some((offset, power)) = self.common(locs, ctx) else {
            return locs.iter().map(|&v| fix_minus(&self.format(v))).collect();
        };
        let decimals = scalar::decimals(locs, ctx.view, offset, power);
        let rest = |v: f64| Some((v - offset) / pow10(power)).filter(|v| v.abs() >= 1e-8).unwrap_or(0.0);
        locs.iter().map(|&v| fix_minus(&format!("{:.decimals$}", rest(v)))).collect()
    }

    fn offset_text(&self, locs: &[f64], ctx: &TickContext<'_>) -> String {
        let Some((offset, power)) = self.common(locs, ctx) else { return String::new() };
        let sign = if offset > 0.0 { "+" } else { "" };
        fix_minus(&format!("{}{sign}{}", self.format(pow10(power)), self.format(offset)))
    }
}

impl IntoFormatter for EngFormatter {
    fn into_formatter(self) -> Arc<dyn Formatter> {
        Arc::new(self)
    }
}

#[test]
fn numbers_have_the_nearest_prefix() {
    let plain = EngFormatter::new();
    let all = [0.0, -0.0, 1.0, 999.9999, 999_999.9, -1e-6, 1e33, 1e-33, f64::NAN].map(|v| plain.format(v));
    // From matplotlib's format_data.
    assert_eq!(all, ["0", "0", "1", "1 k", "1 M", "-1 \u{b5}", "1000 Q", "0.001 q", "nan"]);
    let volts = EngFormatter::new().unit("V").places(2);
    assert_eq!([0.0, 999.996, 1234.5].map(|v| volts.format(v)), ["0.00 V", "1.00 kV", "1.23 kV"]);
}
