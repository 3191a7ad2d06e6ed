//! The simple formatters.

use std::fmt;
use std::sync::Arc;

use super::printf::Spec;
use super::{Formatter, TickContext, fix_minus};
use crate::data::Number;

/// These labels, in order; ticks beyond the last have none.
#[derive(Clone, Debug)]
pub struct FixedFormatter {
    labels: Vec<String>,
}

impl FixedFormatter {
    /// From the labels.
    pub fn new<S: Into<String>>(labels: impl IntoIterator<Item = S>) -> Self {
        Self { labels: labels.into_iter().map(Into::into).collect() }
    }
}

impl Formatter for FixedFormatter {
    fn format_ticks(&self, locs: &[f64], _ctx: &TickContext<'_>) -> Vec<String> {
        (0..locs.len()).map(|i| self.labels.get(i).cloned().unwrap_or_default()).collect()
    }
}

/// No labels.
#[derive(Clone, Copy, Debug, Default)]
pub struct NullFormatter;

impl Formatter for NullFormatter {
    fn format_ticks(&self, locs: &[f64], _ctx: &TickContext<'_>) -> Vec<String> {
        vec![String::new(); locs.len()]
    }
}

type Label = dyn Fn(f64, usize) -> String + Send + Sync;

/// What a closure says of the number and the tick's index.
#[derive(Clone)]
pub struct FuncFormatter(Arc<Label>);

impl FuncFormatter {
    /// From a closure of the number and the tick's index.
    pub fn new(f: impl Fn(f64, usize) -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(f))
    }
}

impl fmt::Debug for FuncFormatter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FuncFormatter")
    }
}

impl Formatter for FuncFormatter {
    fn format_ticks(&self, locs: &[f64], _ctx: &TickContext<'_>) -> Vec<String> {
        locs.iter().enumerate().map(|(i, &v)| (self.0)(v, i)).collect()
    }
}

/// A format string of C and Python with one `%`: `"%.2f"`, `"%d m"`. Negative numbers have a hyphen, as in
/// matplotlib. What is not understood is written as it stands.
#[derive(Clone, Debug)]
pub struct FormatStrFormatter {
    fmt: String,
}

impl FormatStrFormatter {
    /// From a format string.
    pub fn new(fmt: impl Into<String>) -> Self {
        Self { fmt: fmt.into() }
    }

    /// One number in this format.
    pub fn format(&self, v: f64) -> String {
        let mut out = String::new();
        let mut rest = self.fmt.as_str();
        while let Some(i) = rest.find('%') {
            out.push_str(&rest[..i]);
            match Spec::parse(&rest[i + 1..]) {
                Some((s, tail)) => {
                    out.push_str(&if s.kind == '%' { "%".into() } else { s.format(v) });
                    rest = tail;
                }
                None => {
                    out.push('%');
                    rest = &rest[i + 1..];
                }
            }
        }
        out + rest
    }
}

impl Formatter for FormatStrFormatter {
    fn format_ticks(&self, locs: &[f64], _ctx: &TickContext<'_>) -> Vec<String> {
        locs.iter().map(|&v| self.format(v)).collect()
    }
}

/// Percentages: `x / xmax * 100` and a sign.
#[derive(Clone, Debug)]
pub struct PercentFormatter {
    xmax: f64,
    decimals: Option<usize>,
    symbol: String,
}

impl PercentFormatter {
    /// Where `xmax` is 100 %.
    pub fn new(xmax: impl Number) -> Self {
        Self { xmax: xmax.to_f64(), decimals: None, symbol: "%".into() }
    }

    /// A fixed number of decimals; by default as many as the axis' range needs.
    #[must_use]
    pub fn decimals(mut self, n: usize) -> Self {
        self.decimals = Some(n);
        self
    }

    /// What follows the number.
    #[must_use]
    pub fn symbol(mut self, symbol: impl Into<String>) -> Self {
        self.symbol = symbol.into();
        self
    }
}

impl Default for PercentFormatter {
    fn default() -> Self {
        Self::new(100.0)
    }
}

impl Formatter for PercentFormatter {
    fn format_ticks(&self, locs: &[f64], ctx: &TickContext<'_>) -> Vec<String> {
        let percent = |v: f64| 100.0 * (v / self.xmax);
        let range = percent((ctx.view.1 - ctx.view.0).abs());
        let auto = if range <= 0.0 { 0.0 } else { (2.0 - (2.0 * range).log10()).ceil().clamp(0.0, 5.0) };
        let decimals = self.decimals.unwrap_or(auto as usize);
        locs.iter().map(|&v| fix_minus(&format!("{:.decimals$}{}", percent(v), self.symbol))).collect()
    }
}
