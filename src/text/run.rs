//! One line of text, laid out.

use std::sync::Arc;

use crate::geom::{BBox, Path, Point};

/// One glyph of a [`GlyphRun`].
#[derive(Clone, Debug)]
pub struct Glyph {
    /// The hinted outline in pixels about the glyph's own origin, y upwards.
    pub outline: Arc<Path>,
    /// Where its origin lies in the run: pixels, y upwards.
    pub origin: Point,
}

/// One line of text, laid out: glyphs and filled boxes (rules of mathtext) about the start of its baseline.
#[derive(Clone, Debug, Default)]
pub struct GlyphRun {
    /// The text that was laid out.
    pub text: String,
    /// The glyphs, in visual order.
    pub glyphs: Vec<Glyph>,
    /// Filled rectangles: pixels, y upwards.
    pub boxes: Vec<BBox>,
    /// Width in pixels, as matplotlib's `get_text_width_height_descent`.
    pub width: f64,
    /// Height in pixels, descent included.
    pub height: f64,
    /// How far it reaches below the baseline, in pixels.
    pub descent: f64,
}
