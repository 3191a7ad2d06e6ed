//! The marks that a renderer can make.

use super::GraphicsContext;
use crate::color::{IndexedColors, Rgba};
use crate::geom::{Affine, Lattice, Path, Point};
use crate::text::GlyphRun;

/// A picture to be placed: straight alpha, rows from the top.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageRgba {
    /// Columns.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// `height * width * 4` bytes.
    pub data: Vec<u8>,
}

/// One item of a path collection.
#[derive(Clone, Debug)]
pub struct CollectionItem<'a> {
    /// The shape.
    pub path: &'a Path,
    /// From the shape's coordinates to pixels.
    pub transform: Affine,
    /// The fill, if any.
    pub face: Option<Rgba>,
    /// Line colour, width, dashes, and whether edges are smooth.
    pub gc: &'a GraphicsContext,
}

/// The cells of a mesh of quadrilaterals.
#[derive(Clone, Copy, Debug)]
pub struct QuadCells<'a> {
    /// The corners in pixels: a row and a column more than there are cells.
    pub corners: &'a Lattice,
    /// The fill of each cell, row by row.
    pub faces: &'a IndexedColors,
    /// The colours of edges, over and over; none where empty.
    pub edges: &'a [Rgba],
}

impl QuadCells<'_> {
    /// Rows and columns of cells.
    pub fn shape(&self) -> (usize, usize) {
        let (rows, columns) = self.corners.shape();
        (rows.saturating_sub(1), columns.saturating_sub(1))
    }

    /// The corners of cell `i`, in order around it and the first one again; `None` where one is missing.
    pub fn outline(&self, i: usize) -> Option<[Point; 5]> {
        let columns = self.shape().1.max(1);
        let (row, column) = (i / columns, i % columns);
        let corner = |r: usize, c: usize| self.corners.get(row + r, column + c);
        let first = corner(0, 0)?;
        Some([first, corner(1, 0)?, corner(1, 1)?, corner(0, 1)?, first])
    }

    /// The colour of the edge of cell `i`.
    pub fn edge(&self, i: usize) -> Option<Rgba> {
        let n = self.edges.len();
        (n > 0).then(|| self.edges[i % n])
    }
}

/// The small set of marks every backend can make. Coordinates are pixels from the lower left corner of the
/// picture, y upwards, after `transform`.
pub trait Renderer {
    /// Width and height of the picture in pixels.
    fn size(&self) -> (f64, f64);

    /// Pixels per inch.
    fn dpi(&self) -> f64;

    /// Points as pixels.
    fn points_to_pixels(&self, points: f64) -> f64 {
        points * self.dpi() / 72.0
    }

    /// Fills the path with `face`, then strokes it as `gc` says (not at all where its width is 0).
    fn draw_path(&mut self, gc: &GraphicsContext, path: &Path, transform: &Affine, face: Option<Rgba>);

    /// Draws text that was laid out before, its baseline starting at `origin`, turned counter-clockwise by
    /// `angle_deg` about it.
    fn draw_glyphs(&mut self, gc: &GraphicsContext, run: &GlyphRun, origin: Point, angle_deg: f64);

    /// Draws a picture, its lower left corner at the pixel nearest `(x, y)`, pixel for pixel. `gc.color.a` is
    /// its opacity.
    fn draw_image(&mut self, gc: &GraphicsContext, x: f64, y: f64, image: &ImageRgba);

    /// Draws a triangle whose colour runs evenly between its corners.
    fn draw_gouraud_triangle(&mut self, gc: &GraphicsContext, corners: [Point; 3], colors: [Rgba; 3]);

    /// Strokes an open line through `(x[i], y[i])` after `transform`; a pair that is not finite is a gap.
    fn draw_polyline(&mut self, gc: &GraphicsContext, x: &[f64], y: &[f64], transform: &Affine) {
        let points = x.iter().zip(y).map(|(&x, &y)| Point::new(x, y)).collect();
        self.draw_path(gc, &Path::polyline(points), transform, None);
    }

    /// Draws `marker` (pixels about its own origin, after `marker_transform`) at each of `positions` (pixels after
    /// `transform`) that is finite.
    fn draw_markers(
        &mut self,
        gc: &GraphicsContext,
        marker: &Path,
        marker_transform: &Affine,
        positions: &[Point],
        transform: &Affine,
        face: Option<Rgba>,
    ) {
        for p in positions.iter().map(|&p| transform.apply(p)).filter(|p| p.is_finite()) {
            let place = marker_transform.then(&Affine::translate(p.x.round(), p.y.round()));
            self.draw_path(gc, marker, &place, face);
        }
    }

    /// Draws the cells of a mesh, one after the other.
    fn draw_quad_mesh(&mut self, gc: &GraphicsContext, cells: &QuadCells<'_>) {
        let mut gc = gc.clone();
        let width = gc.linewidth;
        let (rows, columns) = cells.shape();
        for (i, face) in cells.faces.iter().enumerate().take(rows * columns) {
            let Some(outline) = cells.outline(i) else { return };
            let edge = cells.edge(i);
            gc.linewidth = if edge.is_some() { width } else { 0.0 };
            gc.color = edge.unwrap_or(Rgba::NONE);
            self.draw_path(&gc, &Path::polyline(outline.to_vec()), &Affine::IDENTITY, Some(face));
        }
    }

    /// Draws many paths in one call.
    fn draw_path_collection(&mut self, items: &mut dyn Iterator<Item = CollectionItem<'_>>) {
        for item in items {
            self.draw_path(item.gc, item.path, &item.transform, item.face);
        }
    }
}
