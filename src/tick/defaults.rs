//! The locators and formatters that a scale brings along.

use std::sync::Arc;

use super::{AutoLocator, Formatter, Locator, NullFormatter, NullLocator, ScalarFormatter};
use crate::scale::Scale;

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
pub fn default_tickers(_scale: &dyn Scale) -> DefaultTickers {
    DefaultTickers {
        major_locator: Arc::new(AutoLocator::new()),
        major_formatter: Arc::new(ScalarFormatter::new()),
        minor_locator: Arc::new(NullLocator),
        minor_formatter: Arc::new(NullFormatter),
    }
}
