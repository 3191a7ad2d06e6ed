//! Where ticks and grid lie.

/// Where ticks and grid lie among what is plotted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AxisBelow {
    /// Below everything.
    Below,
    /// Above shapes, below lines.
    Line,
    /// Above everything.
    Above,
}

impl From<bool> for AxisBelow {
    fn from(below: bool) -> Self {
        if below { Self::Below } else { Self::Above }
    }
}

/// `"line"`; any other text means the same.
impl From<&str> for AxisBelow {
    fn from(_: &str) -> Self {
        Self::Line
    }
}
