//! What a script may give as a text's size, weight, families and rotation.

use crate::data::Number;
use crate::text::{Family, FontStyle};

pub(super) fn font_style(name: &str) -> Result<FontStyle, String> {
    match name {
        "normal" => Ok(FontStyle::Normal),
        "italic" => Ok(FontStyle::Italic),
        "oblique" => Ok(FontStyle::Oblique),
        _ => Err(format!("{name:?} is not a font style: normal, italic, oblique")),
    }
}

/// A font size: points, or a size relative to the default such as `"large"`.
pub trait IntoFontSize {
    /// The size in points, where `medium` is that of "medium".
    ///
    /// # Errors
    /// A name that is no size, or a number that is not above 0.
    fn into_points(self, medium: f64) -> Result<f64, String>;
}

impl IntoFontSize for f64 {
    fn into_points(self, _medium: f64) -> Result<f64, String> {
        if self > 0.0 && self.is_finite() {
            Ok(self)
        } else {
            Err(format!("a font size must be above 0, not {self}"))
        }
    }
}

impl IntoFontSize for i32 {
    fn into_points(self, medium: f64) -> Result<f64, String> {
        f64::from(self).into_points(medium)
    }
}

impl IntoFontSize for &str {
    fn into_points(self, medium: f64) -> Result<f64, String> {
        crate::text::relative_size(self)
            .map(|factor| factor * medium)
            .ok_or_else(|| format!("{self:?} is not a font size"))
    }
}

/// A font weight: a number from 1 to 1000, or a name such as `"bold"`.
pub trait IntoFontWeight {
    /// The weight.
    ///
    /// # Errors
    /// A name that is no weight, or a number outside `1..=1000`.
    fn into_weight(self) -> Result<u16, String>;
}

impl IntoFontWeight for &str {
    fn into_weight(self) -> Result<u16, String> {
        crate::text::weight_by_name(self).ok_or_else(|| format!("{self:?} is not a font weight"))
    }
}

impl IntoFontWeight for i32 {
    fn into_weight(self) -> Result<u16, String> {
        u16::try_from(self)
            .ok()
            .filter(|w| (1..=1000).contains(w))
            .ok_or_else(|| format!("a font weight is 1 to 1000, not {self}"))
    }
}

/// One font family or several in order of preference.
pub trait IntoFamilies {
    /// The families.
    fn into_families(self) -> Vec<Family>;
}

impl<F: Into<Family>> IntoFamilies for F {
    fn into_families(self) -> Vec<Family> {
        vec![self.into()]
    }
}

impl<F: Into<Family>, const N: usize> IntoFamilies for [F; N] {
    fn into_families(self) -> Vec<Family> {
        self.into_iter().map(Into::into).collect()
    }
}

/// A rotation: degrees counter-clockwise, or `"vertical"`, `"horizontal"`.
pub trait IntoRotation {
    /// Degrees in `0..360`.
    ///
    /// # Errors
    /// A name that is no rotation, or a number that is not finite.
    fn into_degrees(self) -> Result<f64, String>;
    /// Of tick labels: whether they turn with the edge of a polar axes, and degrees besides.
    ///
    /// # Errors
    /// Those of [`IntoRotation::into_degrees`].
    fn into_label_rotation(self) -> Result<(bool, f64), String>
    where
        Self: Sized,
    {
        Ok((false, self.into_degrees()?))
    }
}

impl IntoRotation for f64 {
    fn into_degrees(self) -> Result<f64, String> {
        if self.is_finite() {
            Ok(self.rem_euclid(360.0))
        } else {
            Err(format!("a rotation must be finite, not {self}"))
        }
    }
}

impl IntoRotation for i32 {
    fn into_degrees(self) -> Result<f64, String> {
        f64::from(self).into_degrees()
    }
}

impl IntoRotation for &str {
    fn into_degrees(self) -> Result<f64, String> {
        match self {
            "vertical" => Ok(90.0),
            "horizontal" => Ok(0.0),
            _ => Err(format!("{self:?} is not a rotation: degrees, vertical, horizontal")),
        }
    }

    fn into_label_rotation(self) -> Result<(bool, f64), String> {
        match self {
            "auto" => Ok((true, 0.0)),
            "default" => Ok((false, 0.0)),
            _ => Ok((false, self.into_degrees()?)),
        }
    }
}

/// Of tick labels: `("auto", degrees)` or `("default", degrees)`.
impl<N: Number> IntoRotation for (&str, N) {
    fn into_degrees(self) -> Result<f64, String> {
        Err(format!("{:?} is a rotation of tick labels only", (self.0, self.1.to_f64())))
    }

    fn into_label_rotation(self) -> Result<(bool, f64), String> {
        match self.0 {
            "auto" | "default" => Ok((self.0 == "auto", self.1.to_f64().into_degrees()?)),
            other => Err(format!("{other:?} is not a mode of rotation: auto, default")),
        }
    }
}
