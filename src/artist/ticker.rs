//! The locators and formatters of an axis, and when they were last spoken of.

use std::sync::Arc;

use crate::tick::{Formatter, Locator};

/// Where ticks are and what is written at them.
#[derive(Clone, Debug)]
pub(crate) struct Ticker {
    pub(crate) locator: Arc<dyn Locator>,
    pub(crate) formatter: Arc<dyn Formatter>,
    /// Whether the locator and the formatter were asked for, rather than brought along by the scale.
    pub(super) asked: (bool, bool),
    /// Where ticks were put one by one, and what artists write at theirs.
    pub(super) fixed: (Option<Vec<f64>>, Option<Vec<String>>),
}

impl Ticker {
    pub(super) fn new(locator: Arc<dyn Locator>, formatter: Arc<dyn Formatter>) -> Self {
        Self { locator, formatter, asked: (false, false), fixed: (None, None) }
    }

    pub(super) fn set_locator(&mut self, locator: Arc<dyn Locator>) {
        (self.locator, self.asked.0, self.fixed.0) = (locator, true, None);
    }

    pub(super) fn set_formatter(&mut self, formatter: Arc<dyn Formatter>) {
        (self.formatter, self.asked.1, self.fixed.1) = (formatter, true, None);
    }

    /// Takes over the locator of the other.
    pub(super) fn take_locator(&mut self, other: &Self) {
        self.locator = other.locator.clone();
        (self.asked.0, self.fixed.0) = (other.asked.0, other.fixed.0.clone());
    }

    /// Takes over the formatter of the other.
    pub(super) fn take_formatter(&mut self, other: &Self) {
        self.formatter = other.formatter.clone();
        (self.asked.1, self.fixed.1) = (other.asked.1, other.fixed.1.clone());
    }

    /// Takes over what the other was asked for.
    pub(super) fn keep(&mut self, other: &Self) {
        if other.asked.0 {
            self.set_locator(other.locator.clone());
        }
        if other.asked.1 {
            self.set_formatter(other.formatter.clone());
        }
    }
}

/// When the user last said something about ticks or the scale: of axes that share, what was said last counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    pub(super) major_locator: u64,
    pub(super) major_formatter: u64,
    pub(super) minor_locator: u64,
    pub(super) minor_formatter: u64,
    pub(super) scale: u64,
}

impl Said {
    /// A scale brings all of them along.
    pub(super) fn all(at: u64) -> Self {
        Self { major_locator: at, major_formatter: at, minor_locator: at, minor_formatter: at, scale: at }
    }

    /// When anything was said.
    pub(crate) fn last(&self) -> u64 {
        let ticks = self.major_locator.max(self.major_formatter);
        ticks.max(self.minor_locator).max(self.minor_formatter).max(self.scale)
    }
}
