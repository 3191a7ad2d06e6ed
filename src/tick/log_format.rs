//! What is written at powers of a base.

use super::printf::{exponential, general};
use super::{Formatter, TickContext, fix_minus, str_method};
use crate::data::Number;
use crate::scale::{ScaleKind, nonsingular};

/// What all formatters of logarithmic axes share.
#[derive(Clone, Debug, PartialEq)]
struct Common {
    base: f64,
    label_only_base: bool,
    minor_thresholds: (f64, f64),
    linthresh: Option<f64>,
}

/// Which multiples of powers have labels; `None` is all.
type Labelled = Option<Vec<f64>>;

impl Common {
    fn new(base: f64) -> Self {
        Self { base, label_only_base: false, minor_thresholds: (1.0, 0.4), linthresh: None }
    }

    fn log(&self, v: f64) -> f64 {
        v.ln() / self.base.ln()
    }

    /// How many powers are in view, and how many decades long it is.
    fn decades(&self, lo: f64, hi: f64, linthresh: Option<f64>) -> (f64, f64) {
        // A power at the very start counts.
        let powers = |a: f64, b: f64| self.log(b).floor() - self.log(a).next_down().floor();
        let Some(t) = linthresh else { return (powers(lo, hi), (self.log(hi) - self.log(lo)).abs()) };
        let (mut n, mut length) = (0.0, 0.0);
        if lo < -t {
            let right = hi.min(-t);
            n += self.log(right.abs()).floor() - self.log(lo.abs()).next_down().floor();
            length += self.log(lo / right);
        }
        if hi > t {
            let left = lo.max(t);
            n += powers(left, hi);
            length += self.log(hi / left);
        }
        (n, length)
    }

    /// The more powers are in view, the fewer multiples have labels.
    fn labelled(&self, ctx: &TickContext<'_>) -> Labelled {
        if self.minor_thresholds.0.is_infinite() {
            return None;
        }
        let of_scale = match ctx.scale.kind() {
            ScaleKind::SymLog { linthresh, .. } => Some(linthresh),
            _ => None,
        };
        let linthresh = self.linthresh.or(of_scale);
        let (lo, hi) = ctx.sorted_view();
        if linthresh.is_none() && !(lo > 0.0) {
            return Some(vec![1.0]);
        }
        let (n, length) = self.decades(lo, hi, linthresh);
        let most = self.base.clamp(1.0, 1e4);
        Some(if n > self.minor_thresholds.0 {
            vec![1.0]
        } else if length > self.minor_thresholds.1 {
            let last = (most as usize / 2).max(1);
            let at = |i: usize| most.powf(i as f64 / last as f64).round_ties_even();
            (0..=last).map(at).collect()
        } else {
            (0..most as usize).map(|i| 1.0 + i as f64).collect()
        })
    }

    /// The exponent of a positive number where it has a label, and whether it is whole.
    fn exponent(&self, x: f64, labelled: &Labelled) -> Option<(f64, bool)> {
        let fx = self.log(x);
        let is_power = is_close_to_int(fx);
        let exponent = if is_power { fx.round_ties_even() } else { fx.floor() };
        let multiple = self.base.powf(fx - exponent).round_ties_even();
        let shown = (is_power || !self.label_only_base)
            && labelled.as_ref().is_none_or(|subs| subs.contains(&multiple));
        shown.then_some((if is_power { exponent } else { fx }, is_power))
    }

    fn base_text(&self) -> String {
        if self.base % 1.0 == 0.0 { format!("{}", self.base) } else { str_method::repr(self.base) }
    }
}

/// Python's `math.isclose` of a number and the next whole one.
pub(super) fn is_close_to_int(x: f64) -> bool {
    let n = x.round_ties_even();
    x == n || (x - n).abs() <= 1e-9 * x.abs().max(n.abs())
}

/// A number with as many decimals as the width `d` of the view asks for.
fn pretty(x: f64, d: f64) -> String {
    if x.abs() < 1e4 && x == x.trunc() {
        return format!("{x:.0}");
    }
    let trim = |s: &str| s.trim_end_matches('0').trim_end_matches('.').to_owned();
    let decimals = match d {
        d if d < 0.01 => return trim_exponent(&exponential(x, 3)),
        d if d <= 1.0 => 3,
        d if d <= 10.0 => 2,
        d if d <= 1e5 => 1,
        _ => return trim_exponent(&exponential(x, 1)),
    };
    trim(&format!("{x:.decimals$}"))
}

fn trim_exponent(s: &str) -> String {
    let (mantissa, exponent) = s.split_once('e').unwrap_or((s, "0"));
    let mantissa = mantissa.trim_end_matches('0').trim_end_matches('.');
    match exponent.parse::<i32>() {
        Ok(0) | Err(_) => mantissa.to_owned(),
        Ok(e) => format!("{mantissa}e{e}"),
    }
}

/// A formatter on [`Common`], with its options; `label` writes one number that is not zero and has a label.
macro_rules! log_formatter {
    ($(#[$doc:meta])* $name:ident, $zero:literal, $label:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name(Common);

        impl $name {
            /// For powers of a base.
            pub fn new(base: impl Number) -> Self {
                Self(Common::new(base.to_f64()))
            }

            /// Whether only powers have labels. Default off.
            #[must_use]
            pub fn label_only_base(mut self, on: bool) -> Self {
                self.0.label_only_base = on;
                self
            }

            /// Multiples of powers have labels where fewer powers are in view than the first number; all whole
            /// multiples where the view is shorter than the second, in powers. Default (1, 0.4).
            #[must_use]
            pub fn minor_thresholds(mut self, subset: impl Number, all: impl Number) -> Self {
                self.0.minor_thresholds = (subset.to_f64(), all.to_f64());
                self
            }

            /// Where the linear part of a symlog axis ends; by default the axis knows.
            #[must_use]
            pub fn linthresh(mut self, linthresh: impl Number) -> Self {
                self.0.linthresh = Some(linthresh.to_f64());
                self
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new(10.0)
            }
        }

        impl Formatter for $name {
            fn format_ticks(&self, locs: &[f64], ctx: &TickContext<'_>) -> Vec<String> {
                let labelled = self.0.labelled(ctx);
                let label = |&x: &f64| {
                    if x == 0.0 {
                        return $zero.to_owned();
                    }
                    match self.0.exponent(x.abs(), &labelled) {
                        Some((fx, is_power)) => self.0.$label(x, fx, is_power, ctx),
                        None => String::new(),
                    }
                };
                locs.iter().map(label).collect()
            }
        }
    };
}

log_formatter! {
    /// Plain numbers: `1`, `10`, `1e+05`.
    LogFormatter, "0", plain
}
log_formatter! {
    /// The exponents alone.
    LogFormatterExponent, "0", exponent_only
}
log_formatter! {
    /// Mathtext: the base to its exponent, whole or not.
    LogFormatterMathtext, r"$\mathdefault{0}$", mathtext
}
log_formatter! {
    /// Mathtext: the base to a whole exponent, and what it is multiplied by.
    LogFormatterSciNotation, r"$\mathdefault{0}$", scientific
}

impl Common {
    fn plain(&self, x: f64, _fx: f64, _is_power: bool, ctx: &TickContext<'_>) -> String {
        let (x, (lo, hi)) = (x.abs(), nonsingular(ctx.view.0, ctx.view.1, 0.05, 1e-15));
        fix_minus(&if (1.0..=1e4).contains(&x) { pretty(x, hi - lo) } else { exponential(x, 0) })
    }

    fn exponent_only(&self, x: f64, _fx: f64, _is_power: bool, ctx: &TickContext<'_>) -> String {
        let fx = self.log(x.abs());
        let (lo, hi) = nonsingular(ctx.view.0, ctx.view.1, 0.05, 1e-15);
        fix_minus(&if (1.0..=1e4).contains(&fx.abs()) {
            pretty(fx, self.log(hi - lo))
        } else {
            general(fx, 1, false)
        })
    }

    fn mathtext(&self, x: f64, fx: f64, is_power: bool, _ctx: &TickContext<'_>) -> String {
        let (sign, base) = (if x < 0.0 { "-" } else { "" }, self.base_text());
        let exponent = if is_power { format!("{fx:.0}") } else { format!("{fx:.2}") };
        format!("$\\mathdefault{{{sign}{base}^{{{exponent}}}}}$")
    }

    fn scientific(&self, x: f64, fx: f64, is_power: bool, ctx: &TickContext<'_>) -> String {
        if is_power {
            return self.mathtext(x, fx, true, ctx);
        }
        let (sign, base) = (if x < 0.0 { "-" } else { "" }, self.base_text());
        let exponent = fx.floor();
        let multiple = self.base.powf(fx - exponent);
        let multiple = if is_close_to_int(multiple) { multiple.round_ties_even() } else { multiple };
        let multiple = general(multiple, 6, false);
        format!("$\\mathdefault{{{sign}{multiple}\\times{base}^{{{exponent:.0}}}}}$")
    }
}
