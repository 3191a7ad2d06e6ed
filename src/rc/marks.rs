//! How marks, hatches and grid lines look unless told otherwise.

use super::value::{Parsed, color, flag, linestyle, one_of, size, unless};
use crate::color::Color;

/// A marker as a file writes it; empty for none.
pub(super) fn marker(v: &str) -> String {
    match v.trim_matches(['\'', '"']) {
        "None" | "none" => String::new(),
        m => m.to_owned(),
    }
}

/// How lines, their marks and those of a scatter look unless told otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct MarksRc {
    /// `lines.linestyle`: `"-"`.
    pub linestyle: &'static str,
    /// `lines.marker`; empty: none.
    pub marker: String,
    /// `lines.markeredgecolor`; `None`: that of the line.
    pub markeredgecolor: Option<Color>,
    /// `lines.markerfacecolor`; `None`: that of the line.
    pub markerfacecolor: Option<Color>,
    /// `markers.fillstyle`: `"full"`.
    pub fillstyle: &'static str,
    /// `scatter.marker`: `"o"`.
    pub scatter_marker: String,
    /// `scatter.edgecolors`; `None`: those of faces.
    pub scatter_edgecolors: Option<Color>,
    /// `hatch.color`; `None`: that of the edge.
    pub hatch_color: Option<Color>,
    /// `patch.antialiased`: yes.
    pub patch_antialiased: bool,
    /// `text.antialiased`: yes.
    pub text_antialiased: bool,
    /// `errorbar.elinewidth` in points; `None`: that of the line.
    pub errorbar_elinewidth: Option<f64>,
    /// `errorbar.capthick` in points; `None`: that of markers' edges.
    pub errorbar_capthick: Option<f64>,
    /// `grid.major.*`.
    pub grid_major: GridRc,
    /// `grid.minor.*`.
    pub grid_minor: GridRc,
}

impl Default for MarksRc {
    fn default() -> Self {
        Self {
            linestyle: "-",
            marker: String::new(),
            markeredgecolor: None,
            markerfacecolor: None,
            fillstyle: "full",
            scatter_marker: "o".to_owned(),
            scatter_edgecolors: None,
            hatch_color: None,
            patch_antialiased: true,
            text_antialiased: true,
            errorbar_elinewidth: None,
            errorbar_capthick: None,
            grid_major: GridRc::default(),
            grid_minor: GridRc::default(),
        }
    }
}

/// How grid lines of major or of minor ticks differ from `grid.*`; `None`: not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GridRc {
    /// Their colour.
    pub color: Option<Color>,
    /// Their style.
    pub linestyle: Option<&'static str>,
    /// Their width in points.
    pub linewidth: Option<f64>,
    /// Their opacity.
    pub alpha: Option<f64>,
}

impl GridRc {
    fn set(&mut self, name: &str, v: &str) -> Parsed<bool> {
        match name {
            "color" => self.color = unless("None", v, color)?,
            "linestyle" => self.linestyle = unless("None", v, linestyle)?,
            "linewidth" => self.linewidth = unless("None", v, size)?,
            "alpha" => self.alpha = unless("None", v, |v| Ok(size(v)?.min(1.0)))?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl MarksRc {
    pub(super) fn set(&mut self, key: &str, v: &str) -> Parsed<bool> {
        match key {
            "lines.linestyle" => self.linestyle = linestyle(v)?,
            "lines.marker" => self.marker = marker(v),
            "lines.markeredgecolor" => self.markeredgecolor = unless("auto", v, color)?,
            "lines.markerfacecolor" => self.markerfacecolor = unless("auto", v, color)?,
            "markers.fillstyle" => {
                self.fillstyle = one_of(v, &["full", "left", "right", "bottom", "top", "none"])?;
            }
            "scatter.marker" => self.scatter_marker = marker(v),
            "scatter.edgecolors" => self.scatter_edgecolors = unless("face", v, color)?,
            "hatch.color" => self.hatch_color = unless("edge", v, color)?,
            "patch.antialiased" => self.patch_antialiased = flag(v)?,
            "text.antialiased" => self.text_antialiased = flag(v)?,
            "errorbar.elinewidth" => self.errorbar_elinewidth = unless("None", v, size)?,
            "errorbar.capthick" => self.errorbar_capthick = unless("None", v, size)?,
            _ => {
                if let Some(name) = key.strip_prefix("grid.major.") {
                    return self.grid_major.set(name, v);
                }
                return key
                    .strip_prefix("grid.minor.")
                    .map_or(Ok(false), |name| self.grid_minor.set(name, v));
            }
        }
        Ok(true)
    }
}
