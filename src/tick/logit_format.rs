//! What is written at probabilities.

use super::log_format::is_close_to_int;
use super::{Formatter, TickContext};

/// Mathtext of probabilities: powers of ten, one half, and one minus powers of ten.
#[derive(Clone, Debug, PartialEq)]
pub struct LogitFormatter {
    use_overline: bool,
    one_half: String,
    minor: bool,
    minor_threshold: usize,
    minor_number: usize,
}

impl Default for LogitFormatter {
    fn default() -> Self {
        Self::new()
    }
}

impl LogitFormatter {
    /// For major ticks.
    pub fn new() -> Self {
        Self {
            use_overline: false,
            one_half: r"\frac{1}{2}".into(),
            minor: false,
            minor_threshold: 25,
            minor_number: 6,
        }
    }

    /// For minor ticks, of which few have labels.
    pub fn minor() -> Self {
        Self { minor: true, ..Self::new() }
    }

    /// Whether an overline stands for `1 -`. Default off.
    #[must_use]
    pub fn use_overline(mut self, on: bool) -> Self {
        self.use_overline = on;
        self
    }

    /// The mathtext of one half.
    #[must_use]
    pub fn one_half(mut self, one_half: impl Into<String>) -> Self {
        self.one_half = one_half.into();
        self
    }

    /// Minor ticks have labels if there are fewer of them than this. Default 25.
    #[must_use]
    pub fn minor_threshold(mut self, n: usize) -> Self {
        self.minor_threshold = n;
        self
    }

    /// How many minor ticks have labels. Default 6.
    #[must_use]
    pub fn minor_number(mut self, n: usize) -> Self {
        self.minor_number = n;
        self
    }

    /// The minor ticks that have labels: those with the most room.
    fn labelled(&self, locs: &[f64]) -> Vec<f64> {
        let ideal = |&x: &f64| is_decade(x) || is_decade(1.0 - x) || is_half(x);
        if locs.iter().all(ideal) || locs.len() >= self.minor_threshold {
            return Vec::new();
        }
        if locs.len() < self.minor_number {
            return locs.to_vec();
        }
        let at = |i: usize| -(1.0 / locs[i] - 1.0).ln();
        let gap = |i: usize| (i + 1 < locs.len()).then(|| at(i + 1) - at(i));
        let room = |i: usize| {
            let (left, right) = (i.checked_sub(1).and_then(gap), gap(i));
            let nearest = left.unwrap_or(f64::INFINITY).min(right.unwrap_or(f64::INFINITY));
            (nearest, left.unwrap_or(0.0) + right.unwrap_or(0.0))
        };
        let mut order: Vec<usize> = (0..locs.len()).collect();
        order.sort_by(|&a, &b| {
            let (a, b) = (room(a), room(b));
            a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
        });
        order.iter().rev().take(self.minor_number).map(|&i| locs[i]).collect()
    }

    fn one_minus(&self, s: &str) -> String {
        if self.use_overline { format!("\\overline{{{s}}}") } else { format!("1-{s}") }
    }

    fn label(&self, x: f64, locs: &[f64]) -> String {
        let s = if is_half(x) {
            self.one_half.clone()
        } else if x < 0.5 && is_decade(x) {
            format!("10^{{{:.0}}}", x.log10().round_ties_even())
        } else if x > 0.5 && is_decade(1.0 - x) {
            self.one_minus(&format!("10^{{{:.0}}}", (1.0 - x).log10().round_ties_even()))
        } else if x < 0.1 {
            value(x, locs, true)
        } else if x > 0.9 {
            let from_one: Vec<f64> = locs.iter().map(|v| 1.0 - v).collect();
            self.one_minus(&value(1.0 - x, &from_one, true))
        } else {
            value(x, locs, false)
        };
        format!("$\\mathdefault{{{s}}}$")
    }
}

fn is_half(x: f64) -> bool {
    is_close_to_int(2.0 * x) && (2.0 * x).round_ties_even() == 1.0
}

fn is_decade(x: f64) -> bool {
    if x == 0.0 {
        return true;
    }
    let l = x.abs().ln() / 10f64.ln();
    let n = l.round_ties_even();
    l.is_finite() && (l - n).abs() <= 1e-8 + 1e-7 * n.abs()
}

/// A number with as many decimals as tell it from its neighbours.
fn value(x: f64, locs: &[f64], scientific: bool) -> String {
    let (exponent, fewest) = if scientific { (x.log10().floor(), 0.0) } else { (0.0, 1.0) };
    let mut distances: Vec<f64> = locs.iter().map(|v| (v - x).abs()).collect();
    distances.sort_by(f64::total_cmp);
    let decimals = match distances.get(1) {
        None => fewest,
        Some(nearest) => {
            let d = -nearest.log10() + exponent;
            (if is_close_to_int(d) { d.round_ties_even() } else { d.ceil() }).max(fewest)
        }
    };
    let decimals = decimals.clamp(0.0, 340.0) as usize;
    let mantissa = format!("{:.decimals$}", x * 10f64.powf(-exponent));
    if scientific { format!("{mantissa}\\cdot10^{{{exponent:.0}}}") } else { mantissa }
}

impl Formatter for LogitFormatter {
    fn format_ticks(&self, locs: &[f64], _ctx: &TickContext<'_>) -> Vec<String> {
        let labelled = if self.minor { self.labelled(locs) } else { Vec::new() };
        let label = |&x: &f64| {
            let shown = x > 0.0 && x < 1.0 && (!self.minor || labelled.contains(&x));
            if shown { self.label(x, locs) } else { String::new() }
        };
        locs.iter().map(label).collect()
    }
}
