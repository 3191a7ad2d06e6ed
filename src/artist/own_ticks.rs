//! Ticks that an artist brings along.

use super::Direction;

/// Ticks that an artist puts on an axis, as boxes do. They are made when the axis is next spoken to, or drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnTicks {
    /// On which axis.
    pub direction: Direction,
    /// Where.
    pub at: Vec<f64>,
    /// What is written at them.
    pub labels: Vec<String>,
}
