//! The picture in memory, and how paths get onto it.

use std::sync::Arc;

use tiny_skia::{Mask, Pixmap};

use super::cells::Cells;
use super::outline::{Outline, PixelRect};
use super::path::{Clipper, Flat, LineGaps, PathGaps, SIMPLIFY_MIN, Simplifier, Sink, flatten, snap};
use super::shape::Shapes;
use super::{collection, glyphs, hatch, image, markers, mesh, triangle};
use crate::color::Rgba;
use crate::geom::{Affine, BBox, Path, Point, Segment};
use crate::render::{CollectionItem, GraphicsContext, ImageRgba, QuadCells, Renderer, Snap};
use crate::text::GlyphRun;

/// The largest width and height in pixels, as in matplotlib.
pub const MAX_SIDE: u32 = (1 << 23) - 1;

/// A picture in memory: rows from the top, four bytes a pixel, straight alpha. It starts transparent white.
pub struct Canvas {
    pub(super) pixels: Pixmap,
    pub(super) cells: Cells,
    dpi: f64,
    /// The clip path drawn last, with its mask.
    pub(super) mask: Option<ClipMask>,
}

/// A clip path with its mask.
pub(super) struct ClipMask {
    path: Arc<Path>,
    mask: Mask,
}

impl ClipMask {
    /// How much of each pixel is inside.
    pub(super) fn data(&self) -> &[u8] {
        self.mask.data()
    }
}

impl std::fmt::Debug for Canvas {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Canvas({} x {}, {} dpi)", self.pixels.width(), self.pixels.height(), self.dpi)
    }
}

impl Canvas {
    /// A canvas of this size in pixels; `None` for a size that is zero, above [`MAX_SIDE`] or too large for the
    /// memory to be addressed.
    pub fn new(width: u32, height: u32, dpi: f64) -> Option<Self> {
        if width > MAX_SIDE || height > MAX_SIDE {
            return None;
        }
        let mut canvas = Self {
            pixels: Pixmap::new(width, height)?,
            cells: Cells::new(width as usize, height as usize),
            dpi,
            mask: None,
        };
        canvas.clear();
        Some(canvas)
    }

    /// Makes all of it transparent white again.
    pub fn clear(&mut self) {
        self.pixels.data_mut().as_chunks_mut::<4>().0.fill([255, 255, 255, 0]);
        // Or the first clip path of a picture would be snapped as the last one of the picture before.
        self.mask = None;
    }

    /// Pixels per inch.
    pub fn set_dpi(&mut self, dpi: f64) {
        self.dpi = dpi;
    }

    /// Width and height in pixels.
    pub fn width_height(&self) -> (u32, u32) {
        (self.pixels.width(), self.pixels.height())
    }

    /// The pixels: four bytes each, straight alpha, rows from the top.
    pub fn data(&self) -> &[u8] {
        self.pixels.data()
    }

    /// The pixels, taken out of the canvas.
    pub fn into_data(self) -> Vec<u8> {
        self.pixels.take()
    }

    /// The whole pixels that may be painted.
    pub(super) fn clip(&self, gc: &GraphicsContext) -> PixelRect {
        clip_rect(gc.clip_rect.as_ref(), self.pixels.width() as i32, self.pixels.height() as i32)
    }

    /// From artists' pixels, y upwards, to these, y downwards.
    pub(super) fn flip(&self) -> Affine {
        Affine::new(1.0, 0.0, 0.0, -1.0, 0.0, f64::from(self.pixels.height()))
    }

    /// Draws the mask of the clip path, unless it is that of the call before.
    pub(super) fn update_mask(&mut self, gc: &GraphicsContext) {
        let Some(path) = &gc.clip_path else { return };
        // As in matplotlib, what is cut by the same path next is cut by its mask, however it is snapped itself.
        let same = |m: &ClipMask| Arc::ptr_eq(&m.path, path) || m.path == *path;
        if self.mask.as_ref().is_some_and(same) {
            return;
        }
        let (w, h) = self.width_height();
        let Some(mut mask) = Mask::new(w, h) else { return };
        let mut segments = Vec::new();
        collect(path, &self.flip(), PathGaps::new(&mut segments));
        snap(&mut segments, gc.snap, path.points().len(), 0.0);
        let flat = flatten(&segments);
        let mut cells = self.cells.whole();
        let all = PixelRect { x0: 0, y0: 0, x1: w as i32, y1: h as i32 };
        Outline::new(&mut cells, all).shape(&flat);
        let (data, stride) = (mask.data_mut(), w as usize);
        cells.sweep(|y, x, n, a| data[y * stride + x..][..n].fill(a));
        self.mask = Some(ClipMask { path: path.clone(), mask });
    }

    /// The cover that the clip path leaves of `cover`.
    pub(super) fn masked(&self, gc: &GraphicsContext, at: usize, cover: u8) -> u8 {
        match self.mask.as_ref().filter(|_| gc.clip_path.is_some()) {
            None => cover,
            Some(m) => ((255 + u32::from(cover) * u32::from(m.data()[at])) >> 8) as u8,
        }
    }

    /// Fills, hatches and strokes.
    pub(super) fn draw_flat(&mut self, gc: &GraphicsContext, flat: Flat, face: Option<Rgba>) {
        let clip = self.clip(gc);
        if clip.is_empty() {
            return;
        }
        self.update_mask(gc);
        let masked = gc.clip_path.is_some();
        let mut shapes = Shapes::default();
        if let Some(face) = face {
            shapes.fill(gc, clip, &flat, face);
        }
        if let Some(h) = &gc.hatch {
            self.paint(&[std::mem::take(&mut shapes)], masked);
            hatch::paint(self, gc, &flat, &hatch::tile(h, self.dpi));
        }
        shapes.stroke(gc, clip, &flat);
        self.paint(&[shapes], masked);
    }

    /// The width that decides about the pixel grid: an invisible line has none.
    fn snapping_width(gc: &GraphicsContext) -> f64 {
        if gc.color.a == 0.0 { 0.0 } else { gc.linewidth }
    }
}

/// The whole pixels inside a rectangle with y upwards.
fn clip_rect(rect: Option<&BBox>, width: i32, height: i32) -> PixelRect {
    let Some(r) = rect else { return PixelRect { x0: 0, y0: 0, x1: width, y1: height } };
    let r = r.sorted();
    let h = f64::from(height);
    let round = |v: f64| (v + 0.5).floor() as i32;
    PixelRect {
        x0: round(r.x0).clamp(0, width),
        y0: round(h - r.y1).clamp(0, height),
        x1: round(r.x1).clamp(0, width),
        y1: round(h - r.y0).clamp(0, height),
    }
}

/// Sends the steps of a path through the stages.
pub(super) fn collect(path: &Path, transform: &Affine, mut stages: impl Sink) {
    path.segments().for_each(|s| stages.push(map(transform, s)));
    stages.finish();
}

fn map(m: &Affine, s: Segment) -> Segment {
    match s {
        Segment::MoveTo(p) => Segment::MoveTo(m.apply(p)),
        Segment::LineTo(p) => Segment::LineTo(m.apply(p)),
        Segment::QuadTo(c, p) => Segment::QuadTo(m.apply(c), m.apply(p)),
        Segment::CubicTo(c, d, p) => Segment::CubicTo(m.apply(c), m.apply(d), m.apply(p)),
        Segment::Close => Segment::Close,
    }
}

impl Renderer for Canvas {
    fn size(&self) -> (f64, f64) {
        (f64::from(self.pixels.width()), f64::from(self.pixels.height()))
    }

    fn dpi(&self) -> f64 {
        self.dpi
    }

    fn draw_path(&mut self, gc: &GraphicsContext, path: &Path, transform: &Affine, face: Option<Rgba>) {
        let face = face.filter(|c| c.a > 0.0);
        let m = transform.then(&self.flip());
        let total = path.points().len();
        let lines = path.is_open_lines();
        let clip = face.is_none() && gc.hatch.is_none();
        let (w, h) = self.size();
        let mut segments = Vec::new();
        if clip && lines && total >= SIMPLIFY_MIN {
            // Snapping comes before simplifying.
            collect(path, &m, LineGaps::new(Clipper::new(&mut segments, w, h)));
            snap(&mut segments, gc.snap, total, Self::snapping_width(gc));
            let mut simple = Vec::with_capacity(segments.len());
            let mut stage = Simplifier::new(&mut simple);
            segments.iter().for_each(|&s| stage.push(s));
            stage.finish();
            segments = simple;
        } else {
            match (clip, lines) {
                (true, true) => collect(path, &m, LineGaps::new(Clipper::new(&mut segments, w, h))),
                // Dashes of a closed outline, too, start where it comes into the picture.
                (true, false) => collect(path, &m, PathGaps::new(Clipper::new(&mut segments, w, h))),
                (false, true) => collect(path, &m, LineGaps::new(&mut segments)),
                (false, false) => collect(path, &m, PathGaps::new(&mut segments)),
            }
            snap(&mut segments, gc.snap, total, Self::snapping_width(gc));
        }
        self.draw_flat(gc, flatten(&segments), face);
    }

    fn draw_polyline(&mut self, gc: &GraphicsContext, x: &[f64], y: &[f64], transform: &Affine) {
        let total = x.len().min(y.len());
        if total <= 1024 || gc.snap == Snap::On || gc.hatch.is_some() {
            let points = x.iter().zip(y).map(|(&x, &y)| Point::new(x, y)).collect();
            return self.draw_path(gc, &Path::polyline(points), transform, None);
        }
        // A long line: in one pass from the user's numbers to the simplified line.
        let m = transform.then(&self.flip());
        let (w, h) = self.size();
        let mut simple = Vec::new();
        let mut stages = LineGaps::new(Clipper::new(Simplifier::new(&mut simple), w, h));
        for (&x, &y) in x.iter().zip(y) {
            stages.line_to(m.apply(Point::new(x, y)));
        }
        stages.finish();
        self.draw_flat(gc, flatten(&simple), None);
    }

    fn draw_markers(
        &mut self,
        gc: &GraphicsContext,
        marker: &Path,
        marker_transform: &Affine,
        positions: &[Point],
        transform: &Affine,
        face: Option<Rgba>,
    ) {
        self.update_mask(gc);
        let face = face.filter(|c| c.a > 0.0);
        markers::draw(self, gc, marker, marker_transform, (positions, transform), face);
    }

    fn draw_path_collection(&mut self, items: &mut dyn Iterator<Item = CollectionItem<'_>>) {
        collection::draw(self, items);
    }

    fn draw_quad_mesh(&mut self, gc: &GraphicsContext, cells: &QuadCells<'_>) {
        self.update_mask(gc);
        mesh::draw(self, gc, cells);
    }

    fn draw_glyphs(&mut self, gc: &GraphicsContext, run: &GlyphRun, origin: Point, angle_deg: f64) {
        self.update_mask(gc);
        glyphs::draw(self, gc, run, origin, angle_deg);
    }

    fn draw_image(&mut self, gc: &GraphicsContext, x: f64, y: f64, image: &ImageRgba) {
        self.update_mask(gc);
        image::draw(self, gc, x, y, image);
    }

    fn draw_gouraud_triangle(&mut self, gc: &GraphicsContext, corners: [Point; 3], colors: [Rgba; 3]) {
        self.update_mask(gc);
        triangle::draw(self, gc, corners, colors);
    }
}
