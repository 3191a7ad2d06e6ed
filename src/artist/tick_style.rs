//! How the ticks and grid lines of an axis look.

use super::{ArtistBase, IntoLineStyle, LabelLook, LineStyle, RotationMode};
use crate::color::Color;
use crate::rc::{RcParams, TickRc};
use crate::text::Family;

/// Which way tick lines point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TickDirection {
    /// Away from the axes.
    Out,
    /// Into the axes.
    In,
    /// Both.
    InOut,
}

impl TickDirection {
    pub(crate) fn parse(name: &str) -> Result<Self, String> {
        match name {
            "out" => Ok(Self::Out),
            "in" => Ok(Self::In),
            "inout" => Ok(Self::InOut),
            _ => Err(format!("{name:?} is not a tick direction: in, out, inout")),
        }
    }

    /// The part of a tick's length that lies outside, and inside.
    pub(crate) fn parts(self) -> (f64, f64) {
        match self {
            Self::Out => (1.0, 0.0),
            Self::In => (0.0, 1.0),
            Self::InOut => (0.5, 0.5),
        }
    }
}

/// How grid lines look.
#[derive(Clone, Debug)]
pub(crate) struct GridStyle {
    pub(crate) on: bool,
    pub(crate) color: Color,
    pub(crate) linestyle: LineStyle,
    pub(crate) linewidth: f64,
    pub(crate) alpha: Option<f64>,
    /// Has the path effects.
    pub(crate) base: ArtistBase,
}

/// How major (or minor) ticks, their labels and grid lines look. Lengths in points; "first" is bottom or left.
#[derive(Clone, Debug)]
pub(crate) struct TickStyle {
    pub(crate) size: f64,
    pub(crate) width: f64,
    pub(crate) pad: f64,
    pub(crate) color: Color,
    pub(crate) direction: TickDirection,
    pub(crate) first: bool,
    pub(crate) second: bool,
    pub(crate) label_first: bool,
    pub(crate) label_second: bool,
    pub(crate) labelsize: f64,
    pub(crate) labelcolor: Color,
    pub(crate) labelrotation: f64,
    /// Whether labels of an axes that is no rectangle turn with its edge besides.
    pub(crate) labelrotation_auto: bool,
    pub(crate) labelrotation_mode: RotationMode,
    pub(crate) labelfamily: Option<Vec<Family>>,
    pub(crate) label_look: LabelLook,
    pub(crate) grid: GridStyle,
}

impl TickStyle {
    pub(crate) fn new(rc: &RcParams, tick: &TickRc, major: bool, axis: &str) -> Self {
        let grid_which =
            matches!((rc.axes_grid_which, major), ("both", _) | ("major", true) | ("minor", false));
        let grid_axis = matches!(rc.axes_grid_axis, "both") || rc.axes_grid_axis == axis;
        let own = if major { &rc.marks.grid_major } else { &rc.marks.grid_minor };
        Self {
            size: if major { tick.major_size } else { tick.minor_size },
            width: if major { tick.major_width } else { tick.minor_width },
            pad: if major { tick.major_pad } else { tick.minor_pad },
            color: tick.color.clone(),
            direction: TickDirection::parse(tick.direction).unwrap_or(TickDirection::Out),
            first: tick.first && if major { tick.major_first } else { tick.minor_first },
            second: tick.second && if major { tick.major_second } else { tick.minor_second },
            label_first: tick.label_first,
            label_second: tick.label_second,
            labelsize: tick.labelsize,
            // Once and for all: the colour of ticks may change without that of labels.
            labelcolor: tick.labelcolor.as_ref().unwrap_or(&tick.color).clone(),
            labelrotation: 0.0,
            labelrotation_auto: false,
            labelrotation_mode: RotationMode::Default,
            labelfamily: None,
            label_look: LabelLook::default(),
            grid: GridStyle {
                on: rc.axes_grid && grid_which && grid_axis,
                color: own.color.as_ref().unwrap_or(&rc.grid_color).clone(),
                linestyle: own
                    .linestyle
                    .unwrap_or(rc.grid_linestyle)
                    .into_linestyle()
                    .unwrap_or(LineStyle::Solid),
                linewidth: own.linewidth.unwrap_or(rc.grid_linewidth),
                alpha: own.alpha.or(Some(rc.grid_alpha)),
                base: ArtistBase::part(0.0),
            },
        }
    }

    /// From the spine to the label's anchor, in points.
    pub(crate) fn label_pad(&self) -> f64 {
        self.pad + self.size * self.direction.parts().0
    }
}

/// Which ticks a change is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    Major,
    Minor,
    Both,
}

impl Which {
    pub(crate) fn parse(name: &str) -> Result<Self, String> {
        match name {
            "major" => Ok(Self::Major),
            "minor" => Ok(Self::Minor),
            "both" => Ok(Self::Both),
            _ => Err(format!("{name:?} is not a kind of ticks: major, minor, both")),
        }
    }

    pub(crate) fn has(self, major: bool) -> bool {
        match self {
            Self::Both => true,
            Self::Major => major,
            Self::Minor => !major,
        }
    }
}

/// Which axes a change is for: x, y.
pub(crate) fn parse_axis(name: &str) -> Result<(bool, bool), String> {
    match name {
        "x" => Ok((true, false)),
        "y" => Ok((false, true)),
        "both" => Ok((true, true)),
        _ => Err(format!("{name:?} is not an axis: x, y, both")),
    }
}

impl GridStyle {
    /// A colour with an opacity of its own brings it along.
    pub(crate) fn set_color(&mut self, color: Color) {
        if let Color::Rgba(c) = &color
            && c.a < 1.0
        {
            self.alpha = Some(c.a);
        }
        self.color = color;
    }
}
