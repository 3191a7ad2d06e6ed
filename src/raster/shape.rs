//! Shapes of one colour: their outlines are made first, then painted. Of many or long outlines, several threads make
//! some each, and paint a band of rows each: what is painted does not depend on it.

use std::ops::Range;

use super::Canvas;
use super::blend::{self, Rgba8};
use super::canvas::ClipMask;
use super::cells::Band;
use super::outline::{Outline, PixelRect};
use super::path::{Flat, stroke};
use crate::color::Rgba;
use crate::geom::Point;
use crate::render::GraphicsContext;
use crate::threads;

/// Fewer points are painted faster by one thread.
const POINTS_A_THREAD: usize = 2048;

/// Shapes in the order in which they are painted, their outlines in one place.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    outlines: Flat,
    each: Vec<Shape>,
}

/// What is painted inside some outlines.
#[derive(Clone, Debug)]
struct Shape {
    /// Which of the contours.
    contours: Range<usize>,
    /// The rows from the top that it can touch, first and last.
    rows: (f64, f64),
    clip: PixelRect,
    color: Rgba8,
    smooth: bool,
}

impl Shapes {
    /// The inside of the contours that `make` adds, in a colour.
    pub(super) fn add(
        &mut self,
        gc: &GraphicsContext,
        clip: PixelRect,
        color: Rgba,
        make: impl FnOnce(&mut Flat),
    ) {
        let (contours, points) = (self.outlines.len(), self.outlines.points().len());
        make(&mut self.outlines);
        let extend = |(low, high): (f64, f64), p: &Point| (low.min(p.y), high.max(p.y));
        let rows = self.outlines.points()[points..].iter().fold((f64::INFINITY, f64::NEG_INFINITY), extend);
        let contours = contours..self.outlines.len();
        self.each.push(Shape { contours, rows, clip, color: color.to_bytes(), smooth: gc.antialiased });
    }

    /// The inside of a path.
    pub(super) fn fill(&mut self, gc: &GraphicsContext, clip: PixelRect, path: &Flat, color: Rgba) {
        self.add(gc, clip, color, |out| path.contours().for_each(|(points, _)| out.contour(points, true)));
    }

    /// The line along a path, unless it is invisible.
    pub(super) fn stroke(&mut self, gc: &GraphicsContext, clip: PixelRect, path: &Flat) {
        if gc.linewidth > 0.0 && gc.linewidth.is_finite() && gc.color.a > 0.0 {
            self.add(gc, clip, gc.color, |out| stroke(gc, clip, path, out));
        }
    }

    /// Paints what of the shapes lies in a band, whose pixels these are.
    fn paint(&self, cells: &mut Band<'_>, pixels: &mut [u8], width: usize, mask: Option<&[u8]>) {
        let rows = cells.rows();
        let (first, last) = (f64::from(rows.start) - 1.0, f64::from(rows.end) + 1.0);
        for shape in self.each.iter().filter(|s| s.rows.1 > first && s.rows.0 < last) {
            let mut outline = Outline::new(cells, shape.clip);
            self.outlines.contours_in(shape.contours.clone()).for_each(|(points, _)| outline.polygon(points));
            paint_cells(cells, pixels, width, mask, shape);
        }
    }
}

/// Paints what the cells hold.
fn paint_cells(cells: &mut Band<'_>, pixels: &mut [u8], width: usize, mask: Option<&[u8]>, shape: &Shape) {
    let first = cells.rows().start as usize;
    cells.sweep(|y, x, n, cover| {
        let cover = if shape.smooth { cover } else { 255 };
        let at = (y - first) * width + x;
        let pixels = &mut pixels[at * 4..(at + n) * 4];
        match mask {
            None => blend::run(pixels, shape.color, cover),
            Some(mask) => {
                let mask = &mask[y * width + x..][..n];
                for (p, &m) in pixels.as_chunks_mut::<4>().0.iter_mut().zip(mask) {
                    let cover = (255 + u32::from(cover) * u32::from(m)) >> 8;
                    blend::pixel(p, shape.color, cover as u8);
                }
            }
        }
    });
}

impl Canvas {
    /// Paints shapes in their order; where `masked`, inside the clip path that was last drawn.
    pub(super) fn paint(&mut self, shapes: &[Shapes], masked: bool) {
        let (width, height) = (self.pixels.width() as usize, self.pixels.height() as usize);
        let mask = self.mask.as_ref().filter(|_| masked).map(ClipMask::data);
        let points = shapes.iter().map(|s| s.outlines.points().len()).sum();
        let ends = match threads::count(points, POINTS_A_THREAD) {
            1 => Vec::new(),
            threads => equal_parts(shapes, height, threads),
        };
        let bands = with_pixels(self.cells.bands(&ends), self.pixels.data_mut(), width);
        threads::each(bands, |(mut cells, pixels)| {
            shapes.iter().for_each(|s| s.paint(&mut cells, pixels, width, mask));
        });
    }
}

/// The pixels of each band, of a picture of this width.
fn with_pixels<'a, 'p>(
    bands: Vec<Band<'a>>,
    mut pixels: &'p mut [u8],
    width: usize,
) -> Vec<(Band<'a>, &'p mut [u8])> {
    let add_pixels = |band: Band<'a>| {
        // The last row of cells, below the picture, has no pixels.
        let length = (band.rows().len() * width * 4).min(pixels.len());
        let own;
        (own, pixels) = std::mem::take(&mut pixels).split_at_mut(length);
        (band, own)
    };
    bands.into_iter().map(add_pixels).collect()
}

/// The rows at which bands of about as many points end, but for the last.
fn equal_parts(shapes: &[Shapes], height: usize, parts: usize) -> Vec<usize> {
    let mut rows = vec![0; height];
    for p in shapes.iter().flat_map(|s| s.outlines.points()) {
        rows[(p.y.max(0.0) as usize).min(height - 1)] += 1;
    }
    let (total, mut sum) = (rows.iter().sum::<usize>(), 0);
    let mut ends = Vec::new();
    for (row, n) in rows.into_iter().enumerate() {
        sum += n;
        while (ends.len() + 1) * total < sum * parts && ends.len() + 1 < parts {
            ends.push(row);
        }
    }
    ends
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::raster::cells::Cells;

    const SIDE: usize = 24;

    /// The pixels of shapes that are painted in bands.
    fn painted(shapes: &Shapes, ends: &[usize]) -> Vec<u8> {
        let (mut cells, mut pixels) = (Cells::new(SIDE, SIDE), vec![255; SIDE * SIDE * 4]);
        for (mut band, own) in with_pixels(cells.bands(ends), &mut pixels, SIDE) {
            shapes.paint(&mut band, own, SIDE, None);
        }
        pixels
    }

    /// Shapes of corners in halves of a pixel, in and around the picture, so that many edges are upright, level or on
    /// the borders of rows.
    fn shapes() -> impl Strategy<Value = Shapes> {
        let side = SIDE as i32;
        let place = prop_oneof![(-8..2 * side + 8).prop_map(|v| f64::from(v) / 2.0), -9.0..SIDE as f64 + 9.0];
        let corner = (place.clone(), place).prop_map(Point::from);
        let shape = (prop::collection::vec(corner, 2..9), any::<u32>(), any::<bool>());
        let clip = PixelRect { x0: 1, y0: 0, x1: side, y1: side };
        prop::collection::vec(shape, 1..6).prop_map(move |all| {
            let mut shapes = Shapes::default();
            for (corners, color, antialiased) in all {
                let gc = GraphicsContext { antialiased, ..GraphicsContext::default() };
                let [r, g, b, a] = color.to_ne_bytes().map(|v| f64::from(v) / 255.0);
                shapes.add(&gc, clip, Rgba::new(r, g, b, a), |out| out.contour(&corners, true));
            }
            shapes
        })
    }

    proptest! {
        #[test]
        fn bands_paint_what_the_whole_does(
            shapes in shapes(),
            mut ends in prop::collection::vec(0..=SIDE, 0..5),
        ) {
            ends.sort_unstable();
            prop_assert!(painted(&shapes, &ends) == painted(&shapes, &[]));
        }

        #[test]
        fn parts_are_in_order_and_inside(shapes in shapes(), parts in 1..9_usize) {
            let ends = equal_parts(&[shapes], SIDE, parts);
            prop_assert!(ends.len() + 1 == parts && ends.is_sorted() && ends.iter().all(|&e| e < SIDE));
        }
    }
}
