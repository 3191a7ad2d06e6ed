//! How ticks look unless told otherwise.

use super::value::{Parsed, color, count, flag, number, one_of, size, unless};
use crate::color::{Color, Rgba};

/// How ticks of one direction look unless told otherwise (`xtick.*`, `ytick.*`). Lengths in points.
#[derive(Clone, Debug, PartialEq)]
pub struct TickRc {
    /// Length of major ticks: 3.5.
    pub major_size: f64,
    /// Length of minor ticks: 2.
    pub minor_size: f64,
    /// Width of major ticks: 0.8.
    pub major_width: f64,
    /// Width of minor ticks: 0.6.
    pub minor_width: f64,
    /// From a major tick to its label: 3.5.
    pub major_pad: f64,
    /// From a minor tick to its label: 3.4.
    pub minor_pad: f64,
    /// Colour of tick lines: black.
    pub color: Color,
    /// Colour of labels; `None` takes `color`.
    pub labelcolor: Option<Color>,
    /// Size of labels in points: 10.
    pub labelsize: f64,
    /// `"out"`, `"in"` or `"inout"`.
    pub direction: &'static str,
    /// Whether minor ticks are shown: no.
    pub minor_visible: bool,
    /// Ticks at the bottom (left) side: yes.
    pub first: bool,
    /// Ticks at the top (right) side: no.
    pub second: bool,
    /// Labels at the bottom (left) side: yes.
    pub label_first: bool,
    /// Labels at the top (right) side: no.
    pub label_second: bool,
    /// Whether major ticks stand at the bottom (left) side, where ticks do: yes.
    pub major_first: bool,
    /// Whether major ticks stand at the top (right) side, where ticks do: yes.
    pub major_second: bool,
    /// Whether minor ticks stand at the bottom (left) side, where ticks do: yes.
    pub minor_first: bool,
    /// Whether minor ticks stand at the top (right) side, where ticks do: yes.
    pub minor_second: bool,
    /// Into how many parts minor ticks divide; `None`: four or five.
    pub minor_ndivs: Option<usize>,
    /// Where a label stands along the axis, from its tick: `"center"` for x, `"center_baseline"` for y.
    pub alignment: &'static str,
}

impl Default for TickRc {
    fn default() -> Self {
        Self {
            major_size: 3.5,
            minor_size: 2.0,
            major_width: 0.8,
            minor_width: 0.6,
            major_pad: 3.5,
            minor_pad: 3.4,
            color: Color::Rgba(Rgba::BLACK),
            labelcolor: None,
            labelsize: 10.0,
            direction: "out",
            minor_visible: false,
            first: true,
            second: false,
            label_first: true,
            label_second: false,
            major_first: true,
            major_second: true,
            minor_first: true,
            minor_second: true,
            minor_ndivs: None,
            alignment: "center",
        }
    }
}

pub(super) fn tick(rc: &mut TickRc, sides: [&str; 4], name: &str, v: &str) -> Parsed<bool> {
    let [first, second, label_first, label_second] = sides;
    match name {
        "major.size" => rc.major_size = size(v)?,
        "minor.size" => rc.minor_size = size(v)?,
        "major.width" => rc.major_width = size(v)?,
        "minor.width" => rc.minor_width = size(v)?,
        "major.pad" => rc.major_pad = number(v)?,
        "minor.pad" => rc.minor_pad = number(v)?,
        "color" => rc.color = color(v)?,
        "labelcolor" => rc.labelcolor = unless("inherit", v, color)?,
        "direction" => rc.direction = one_of(v, &["out", "in", "inout"])?,
        "minor.visible" => rc.minor_visible = flag(v)?,
        "minor.ndivs" => rc.minor_ndivs = unless("auto", v, count)?,
        "alignment" => {
            let along_x = ["left", "center", "right"];
            let along_y = ["top", "center", "bottom", "baseline", "center_baseline"];
            rc.alignment = one_of(v, if first == "bottom" { &along_x } else { &along_y })?;
        }
        _ if name.strip_prefix("major.") == Some(first) => rc.major_first = flag(v)?,
        _ if name.strip_prefix("major.") == Some(second) => rc.major_second = flag(v)?,
        _ if name.strip_prefix("minor.") == Some(first) => rc.minor_first = flag(v)?,
        _ if name.strip_prefix("minor.") == Some(second) => rc.minor_second = flag(v)?,
        _ if name == first => rc.first = flag(v)?,
        _ if name == second => rc.second = flag(v)?,
        _ if name == label_first => rc.label_first = flag(v)?,
        _ if name == label_second => rc.label_second = flag(v)?,
        _ => return Ok(false),
    }
    Ok(true)
}
