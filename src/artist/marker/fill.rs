//! Which part of a marker has the face colour.

use std::fmt;
use std::str::FromStr;

/// Which part of a marker is filled with the face colour; the rest has the alternate face colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FillStyle {
    /// All of it. The default.
    #[default]
    Full,
    /// The left half.
    Left,
    /// The right half.
    Right,
    /// The lower half.
    Bottom,
    /// The upper half.
    Top,
    /// Nothing: only the edge is drawn.
    None,
}

impl FillStyle {
    /// All of them, in matplotlib's order.
    pub const ALL: [Self; 6] = [Self::Full, Self::Left, Self::Right, Self::Bottom, Self::Top, Self::None];

    /// matplotlib's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Left => "left",
            Self::Right => "right",
            Self::Bottom => "bottom",
            Self::Top => "top",
            Self::None => "none",
        }
    }

    /// Whether two colours share the marker.
    pub const fn is_half(self) -> bool {
        !matches!(self, Self::Full | Self::None)
    }

    /// One of four values by the filled half; `None` where the marker is not halved.
    pub(super) fn by_half<T>(self, left: T, right: T, bottom: T, top: T) -> Option<T> {
        match self {
            Self::Left => Some(left),
            Self::Right => Some(right),
            Self::Bottom => Some(bottom),
            Self::Top => Some(top),
            Self::Full | Self::None => None,
        }
    }
}

impl fmt::Display for FillStyle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for FillStyle {
    type Err = String;

    /// The fill style of this name.
    ///
    /// # Errors
    /// For a name that is none of `full left right bottom top none`.
    fn from_str(name: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|f| f.name() == name).ok_or_else(|| {
            format!("{name:?} is not a fill style: use full, left, right, bottom, top or none")
        })
    }
}
