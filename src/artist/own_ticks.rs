//! Ticks that an artist brings along.

use super::{Axis, Direction};

/// Ticks that an artist puts on an axis, as boxes do. They are made when the axis is next spoken to, or drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnTicks {
    /// On which axis.
    pub direction: Direction,
    /// Where.
    pub at: Vec<f64>,
    /// What is written at them.
    pub labels: Vec<String>,
    /// When they were asked for: of axes that share, what was said last counts.
    pub(crate) made: u64,
}

impl OwnTicks {
    pub(crate) fn is_on(&self, d: Direction) -> bool {
        self.direction == d
    }

    /// Whether they were asked for after anything was said about the axis' ticks.
    pub(crate) fn is_since(&self, axis: &Axis) -> bool {
        self.made > axis.said.last()
    }

    pub(crate) fn made(&self) -> u64 {
        self.made
    }
}
