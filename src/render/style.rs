//! How a mark looks. All lengths are pixels: artists have multiplied points by dpi / 72.

use std::sync::Arc;

use crate::color::Rgba;
use crate::geom::{BBox, Path};

/// The end of an open line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CapStyle {
    /// Cut off at the end point.
    #[default]
    Butt,
    /// A half square beyond the end point.
    Projecting,
    /// A half disc beyond the end point.
    Round,
}

/// The corner between two pieces of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum JoinStyle {
    /// Outer edges prolonged until they meet.
    Miter,
    /// A disc at the corner.
    #[default]
    Round,
    /// The outer corner cut straight.
    Bevel,
}

/// Whether a path's points are moved to pixel centres (or edges, by the parity of the line's width).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Snap {
    /// Only paths of few segments, all of them horizontal or vertical.
    #[default]
    Auto,
    /// Always.
    On,
    /// Never.
    Off,
}

/// A dash pattern, in pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Dashes {
    /// How far into the pattern the line starts.
    pub offset: f64,
    /// Lengths drawn and left out, in turn; an even number of them.
    pub pattern: Vec<f64>,
}

/// A hatch: a path in the unit square, repeated over the filled area.
#[derive(Clone, Debug, PartialEq)]
pub struct Hatch {
    /// What is repeated, in the unit square.
    pub path: Path,
    /// Its colour.
    pub color: Rgba,
    /// The width of its lines in pixels.
    pub linewidth: f64,
}

/// Everything about a mark but its shape and its fill, as matplotlib's `GraphicsContext`.
#[derive(Clone, Debug, PartialEq)]
pub struct GraphicsContext {
    /// The colour of lines and text.
    pub color: Rgba,
    /// The width of lines in pixels; 0 draws none.
    pub linewidth: f64,
    /// How open lines end.
    pub capstyle: CapStyle,
    /// How lines turn.
    pub joinstyle: JoinStyle,
    /// A dash pattern; `None` is a solid line.
    pub dashes: Option<Dashes>,
    /// Whether edges are smooth.
    pub antialiased: bool,
    /// Whether points are moved to the pixel grid.
    pub snap: Snap,
    /// Nothing is drawn outside this rectangle (pixels, y upwards).
    pub clip_rect: Option<BBox>,
    /// Nothing is drawn outside this path (pixels, y upwards).
    pub clip_path: Option<Arc<Path>>,
    /// A pattern drawn over the fill.
    pub hatch: Option<Hatch>,
}

impl Default for GraphicsContext {
    fn default() -> Self {
        Self {
            color: Rgba::BLACK,
            linewidth: 1.0,
            capstyle: CapStyle::Butt,
            joinstyle: JoinStyle::Round,
            dashes: None,
            antialiased: true,
            snap: Snap::Auto,
            clip_rect: None,
            clip_path: None,
            hatch: None,
        }
    }
}
