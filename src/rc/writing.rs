//! Where titles and labels stand, and how numbers are written.

use super::value::{Parsed, color, count, flag, number, one_of, unless, weight};
use crate::color::Color;

/// Where titles and labels stand and how tick labels are written, unless told otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct WritingRc {
    /// `axes.titlelocation`: `"center"`.
    pub titlelocation: &'static str,
    /// `axes.titlecolor`; `None`: that of text.
    pub titlecolor: Option<Color>,
    /// `axes.titley`, in fractions of the axes; `None`: above all that stands on it.
    pub titley: Option<f64>,
    /// `xaxis.labellocation`: `"center"`.
    pub xlabellocation: &'static str,
    /// `yaxis.labellocation`: `"center"`.
    pub ylabellocation: &'static str,
    /// `figure.labelweight`: 400.
    pub figure_labelweight: u16,
    /// `axes.unicode_minus`: yes; else minus signs are hyphens.
    pub unicode_minus: bool,
    /// `axes.formatter.use_mathtext`: no.
    pub use_mathtext: bool,
    /// `axes.formatter.offset_threshold`: an offset must save 4 digits.
    pub offset_threshold: i32,
}

impl Default for WritingRc {
    fn default() -> Self {
        Self {
            titlelocation: "center",
            titlecolor: None,
            titley: None,
            xlabellocation: "center",
            ylabellocation: "center",
            figure_labelweight: 400,
            unicode_minus: true,
            use_mathtext: false,
            offset_threshold: 4,
        }
    }
}

impl WritingRc {
    pub(super) fn set(&mut self, key: &str, v: &str) -> Parsed<bool> {
        match key {
            "axes.titlelocation" => self.titlelocation = one_of(v, &["left", "center", "right"])?,
            "axes.titlecolor" => self.titlecolor = unless("auto", v, color)?,
            "axes.titley" => self.titley = unless("None", v, number)?,
            "xaxis.labellocation" => self.xlabellocation = one_of(v, &["left", "center", "right"])?,
            "yaxis.labellocation" => self.ylabellocation = one_of(v, &["bottom", "center", "top"])?,
            "figure.labelweight" => self.figure_labelweight = weight(v)?,
            "axes.unicode_minus" => self.unicode_minus = flag(v)?,
            "axes.formatter.use_mathtext" => self.use_mathtext = flag(v)?,
            "axes.formatter.offset_threshold" => self.offset_threshold = count(v)? as i32,
            _ => return Ok(false),
        }
        Ok(true)
    }
}
