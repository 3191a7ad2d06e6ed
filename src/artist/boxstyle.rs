//! The shapes of boxes behind text, as matplotlib's `BoxStyle`.

use std::str::FromStr;

use super::boxshape::{self, Frame};
use crate::data::Number;
use crate::geom::Path;

/// The shape itself. Sizes in font sizes; `None` follows the padding.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Shape {
    Square,
    Circle,
    Ellipse,
    Arrow { left: bool, right: bool, head_width: f64, head_angle: f64 },
    Round { rounding_size: Option<f64> },
    Round4 { rounding_size: Option<f64> },
    Tooth { tooth_size: Option<f64>, round: bool },
}

/// The shape of a box and its padding, as `"round,pad=0.3,rounding_size=0.2"` names it: `square`, `circle`,
/// `ellipse`, `larrow`, `rarrow`, `darrow`, `round`, `round4`, `sawtooth` or `roundtooth`.
///
/// ```
/// use isoplot::artist::BoxStyle;
/// let style: BoxStyle = "round,pad=0.5".parse()?;
/// let path = style.path(0.0, 0.0, 40.0, 12.0, 10.0);
/// assert_eq!(path.control_box().unwrap().x0, -5.0);
/// assert!("blob".parse::<BoxStyle>().is_err());
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct BoxStyle {
    shape: Shape,
    pad: f64,
}

impl Default for BoxStyle {
    /// A rectangle, 0.3 font sizes away.
    fn default() -> Self {
        Self { shape: Shape::Square, pad: 0.3 }
    }
}

impl BoxStyle {
    /// A rectangle with round corners of this radius in font sizes.
    pub(crate) fn rounded(rounding_size: f64) -> Self {
        Self { shape: Shape::Round { rounding_size: Some(rounding_size) }, pad: 0.3 }
    }

    /// With another distance from the text, in font sizes.
    #[must_use]
    pub fn with_pad(mut self, font_sizes: impl Number) -> Self {
        self.pad = font_sizes.to_f64();
        self
    }

    /// The outline around the rectangle at `(x0, y0)`, all in pixels; `mutation_size` is the font size.
    pub fn path(&self, x0: f64, y0: f64, width: f64, height: f64, mutation_size: f64) -> Path {
        let pad = mutation_size * self.pad;
        let frame = Frame::padded(x0, y0, width, height, pad);
        let size = |s: Option<f64>| s.filter(|&s| s != 0.0).map(|s| s * mutation_size);
        match self.shape {
            Shape::Square => boxshape::square(&frame),
            Shape::Circle => boxshape::circle(&frame),
            Shape::Ellipse => boxshape::ellipse(&frame),
            Shape::Arrow { left, right, head_width, head_angle } => {
                boxshape::arrow(&frame, (left, right), head_width, head_angle)
            }
            Shape::Round { rounding_size } => boxshape::round(&frame, size(rounding_size).unwrap_or(pad)),
            Shape::Round4 { rounding_size } => {
                boxshape::round4(&frame, size(rounding_size).unwrap_or(pad / 2.0))
            }
            Shape::Tooth { tooth_size, round } => {
                boxshape::tooth(&frame, tooth_size.map_or(pad * 0.5, |s| s * mutation_size), round)
            }
        }
    }
}

fn shape(name: &str) -> Option<Shape> {
    let arrow = |left, right| Shape::Arrow { left, right, head_width: 1.5, head_angle: 90.0 };
    Some(match name {
        "square" => Shape::Square,
        "circle" => Shape::Circle,
        "ellipse" => Shape::Ellipse,
        "larrow" => arrow(true, false),
        "rarrow" => arrow(false, true),
        "darrow" => arrow(true, true),
        "round" => Shape::Round { rounding_size: None },
        "round4" => Shape::Round4 { rounding_size: None },
        "sawtooth" => Shape::Tooth { tooth_size: None, round: false },
        "roundtooth" => Shape::Tooth { tooth_size: None, round: true },
        _ => return None,
    })
}

impl FromStr for BoxStyle {
    type Err = String;

    /// The style that a name and its options mean.
    ///
    /// # Errors
    /// A name that is none, an option that the shape does not have, a value that is no number.
    fn from_str(text: &str) -> Result<Self, String> {
        let mut parts = text.split(',').map(str::trim);
        let name = &*parts.next().unwrap_or_default().to_ascii_lowercase();
        let shape = shape(name).ok_or_else(|| {
            format!(
                "{name:?} is not a box style: square, circle, ellipse, larrow, rarrow, darrow, round, round4, \
                 sawtooth, roundtooth"
            )
        })?;
        let mut style = Self { shape, pad: 0.3 };
        for part in parts.filter(|p| !p.is_empty()) {
            let (key, value) =
                part.split_once('=').ok_or_else(|| format!("{part:?} is not an option=number"))?;
            let value: f64 = value.trim().parse().map_err(|_| format!("{value:?} is not a number"))?;
            if !value.is_finite() {
                return Err(format!("{part:?} is not finite"));
            }
            style.set(name, key.trim(), value)?;
        }
        Ok(style)
    }
}

impl BoxStyle {
    fn set(&mut self, name: &str, key: &str, value: f64) -> Result<(), String> {
        match (&mut self.shape, key) {
            (_, "pad") => self.pad = value,
            (Shape::Round { rounding_size } | Shape::Round4 { rounding_size }, "rounding_size") => {
                *rounding_size = Some(value);
            }
            (Shape::Tooth { tooth_size, .. }, "tooth_size") => *tooth_size = Some(value),
            (Shape::Arrow { .. }, "head_width") if value < 0.0 => {
                return Err("head_width must not be below 0".to_owned());
            }
            (Shape::Arrow { head_width, .. }, "head_width") => *head_width = value,
            (Shape::Arrow { .. }, "head_angle") if value % 360.0 == 0.0 => {
                return Err("head_angle must not be 0".to_owned());
            }
            (Shape::Arrow { head_angle, .. }, "head_angle") => *head_angle = value,
            _ => return Err(format!("the box style {name:?} has no option {key:?}")),
        }
        Ok(())
    }
}
