//! The locators and formatters that a scale brings along.

use std::sync::Arc;

use super::{
    AsinhLocator, AutoLocator, Formatter, Locator, LogFormatterSciNotation, LogLocator, LogitFormatter,
    LogitLocator, NullFormatter, NullLocator, ScalarFormatter, StrMethodFormatter, SymmetricalLogLocator,
};
use crate::scale::{Scale, ScaleKind};

/// What an axis of some scale starts with.
#[derive(Clone, Debug)]
pub struct DefaultTickers {
    /// Where major ticks are.
    pub major_locator: Arc<dyn Locator>,
    /// What is written at them.
    pub major_formatter: Arc<dyn Formatter>,
    /// Where minor ticks are.
    pub minor_locator: Arc<dyn Locator>,
    /// What is written at them.
    pub minor_formatter: Arc<dyn Formatter>,
}

/// The locators and formatters of a scale: those of the linear one unless it is known to need others.
pub fn default_tickers(scale: &dyn Scale) -> DefaultTickers {
    match scale.kind() {
        ScaleKind::Other => linear(),
        ScaleKind::Log { base, subs } => DefaultTickers {
            major_locator: Arc::new(LogLocator::new(base)),
            major_formatter: Arc::new(LogFormatterSciNotation::new(base)),
            minor_locator: Arc::new(subs.map_or(LogLocator::minor(base), |s| LogLocator::new(base).subs(s))),
            minor_formatter: Arc::new(LogFormatterSciNotation::new(base).label_only_base(subs.is_some())),
        },
        ScaleKind::SymLog { base, linthresh, subs } => DefaultTickers {
            major_locator: Arc::new(SymmetricalLogLocator::new(base, linthresh)),
            major_formatter: Arc::new(LogFormatterSciNotation::new(base)),
            minor_locator: Arc::new(SymmetricalLogLocator::new(base, linthresh).subs(subs.unwrap_or(&[1.0]))),
            minor_formatter: Arc::new(NullFormatter),
        },
        ScaleKind::Asinh { linear_width, base, subs } => asinh(linear_width, base, subs.unwrap_or_default()),
        ScaleKind::Logit { one_half, use_overline } => {
            let options = |f: LogitFormatter| f.one_half(one_half).use_overline(use_overline);
            DefaultTickers {
                major_locator: Arc::new(LogitLocator::new()),
                major_formatter: Arc::new(options(LogitFormatter::new())),
                minor_locator: Arc::new(LogitLocator::minor()),
                minor_formatter: Arc::new(options(LogitFormatter::minor())),
            }
        }
    }
}

fn linear() -> DefaultTickers {
    DefaultTickers {
        major_locator: Arc::new(AutoLocator::new()),
        major_formatter: Arc::new(ScalarFormatter::new()),
        minor_locator: Arc::new(NullLocator),
        minor_formatter: Arc::new(NullFormatter),
    }
}

fn asinh(linear_width: f64, base: u32, subs: &[f64]) -> DefaultTickers {
    let locator = AsinhLocator::new(linear_width).base(f64::from(base));
    DefaultTickers {
        major_locator: Arc::new(locator.clone()),
        major_formatter: if base > 1 {
            Arc::new(LogFormatterSciNotation::new(f64::from(base)))
        } else {
            Arc::new(StrMethodFormatter::new("{x:.3g}"))
        },
        minor_locator: Arc::new(locator.subs(subs)),
        minor_formatter: Arc::new(NullFormatter),
    }
}
