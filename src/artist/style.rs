//! Names for the ends and corners of lines, and checks that setters share.

use super::ArtistBase;
use crate::render::{CapStyle, JoinStyle};

/// The end of a line, by value or by matplotlib's name.
pub trait IntoCap {
    /// The cap style.
    ///
    /// # Errors
    /// A name that is none.
    fn into_cap(self) -> Result<CapStyle, String>;
}

impl IntoCap for CapStyle {
    fn into_cap(self) -> Result<CapStyle, String> {
        Ok(self)
    }
}

impl IntoCap for &str {
    fn into_cap(self) -> Result<CapStyle, String> {
        match self {
            "butt" => Ok(CapStyle::Butt),
            "projecting" => Ok(CapStyle::Projecting),
            "round" => Ok(CapStyle::Round),
            _ => Err(format!("{self:?} is not a cap style: butt, projecting, round")),
        }
    }
}

/// The corner of a line, by value or by matplotlib's name.
pub trait IntoJoin {
    /// The join style.
    ///
    /// # Errors
    /// A name that is none.
    fn into_join(self) -> Result<JoinStyle, String>;
}

impl IntoJoin for JoinStyle {
    fn into_join(self) -> Result<JoinStyle, String> {
        Ok(self)
    }
}

impl IntoJoin for &str {
    fn into_join(self) -> Result<JoinStyle, String> {
        match self {
            "miter" => Ok(JoinStyle::Miter),
            "round" => Ok(JoinStyle::Round),
            "bevel" => Ok(JoinStyle::Bevel),
            _ => Err(format!("{self:?} is not a join style: miter, round, bevel")),
        }
    }
}

/// The width or size if it can be drawn; else the failure is kept and `old` stays.
#[track_caller]
pub(crate) fn checked_width(base: &mut ArtistBase, name: &str, points: f64, old: f64) -> f64 {
    if points.is_finite() && points >= 0.0 {
        return points;
    }
    base.fail(format!("{name} must be finite and not negative, not {points}"));
    old
}

/// Whether what has this orientation lies.
pub(crate) fn horizontal(name: &str) -> Result<bool, String> {
    match name {
        "vertical" => Ok(false),
        "horizontal" => Ok(true),
        _ => Err(format!("{name:?} is not an orientation: vertical, horizontal")),
    }
}
