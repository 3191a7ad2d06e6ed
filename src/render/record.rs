//! A renderer that keeps the calls: for tests that ask what is drawn, not how it looks.

use super::{GraphicsContext, ImageRgba, Renderer};
use crate::color::Rgba;
use crate::geom::{Affine, Path, Point};
use crate::text::GlyphRun;

/// One call to a renderer, in pixels.
#[derive(Clone, Debug)]
pub enum Call {
    /// [`Renderer::draw_path`], already transformed.
    Path {
        /// Its style.
        gc: GraphicsContext,
        /// The shape in pixels.
        path: Path,
        /// The fill.
        face: Option<Rgba>,
    },
    /// [`Renderer::draw_glyphs`].
    Text {
        /// Its style.
        gc: GraphicsContext,
        /// The text.
        text: String,
        /// Where its baseline starts.
        origin: Point,
        /// Counter-clockwise, in degrees.
        angle_deg: f64,
    },
    /// [`Renderer::draw_image`].
    Image {
        /// Left, in pixels.
        x: f64,
        /// Bottom, in pixels.
        y: f64,
        /// Columns and rows.
        size: (usize, usize),
    },
    /// [`Renderer::draw_gouraud_triangle`].
    Triangle {
        /// The corners in pixels.
        corners: [Point; 3],
        /// Their colours.
        colors: [Rgba; 3],
    },
}

/// Keeps the calls instead of drawing.
#[derive(Clone, Debug)]
pub struct Recorder {
    size: (f64, f64),
    dpi: f64,
    /// The calls, in order.
    pub calls: Vec<Call>,
}

impl Recorder {
    /// A recorder of a picture of this size in pixels.
    pub fn new(width: f64, height: f64, dpi: f64) -> Self {
        Self { size: (width, height), dpi, calls: Vec::new() }
    }

    /// The texts drawn, in order.
    pub fn texts(&self) -> Vec<&str> {
        self.calls
            .iter()
            .filter_map(|c| if let Call::Text { text, .. } = c { Some(text.as_str()) } else { None })
            .collect()
    }
}

impl Renderer for Recorder {
    fn size(&self) -> (f64, f64) {
        self.size
    }

    fn dpi(&self) -> f64 {
        self.dpi
    }

    fn draw_path(&mut self, gc: &GraphicsContext, path: &Path, transform: &Affine, face: Option<Rgba>) {
        self.calls.push(Call::Path { gc: gc.clone(), path: path.transformed(transform), face });
    }

    fn draw_glyphs(&mut self, gc: &GraphicsContext, run: &GlyphRun, origin: Point, angle_deg: f64) {
        self.calls.push(Call::Text { gc: gc.clone(), text: run.text.clone(), origin, angle_deg });
    }

    fn draw_image(&mut self, _gc: &GraphicsContext, x: f64, y: f64, image: &ImageRgba) {
        self.calls.push(Call::Image { x, y, size: (image.width, image.height) });
    }

    fn draw_gouraud_triangle(&mut self, _gc: &GraphicsContext, corners: [Point; 3], colors: [Rgba; 3]) {
        self.calls.push(Call::Triangle { corners, colors });
    }
}
