//! Meshes of quadrilaterals. Upright cells without edges, by far the most, are filled without a rasteriser.

use super::outline::PixelRect;
use super::path::{self, Flat, stroke};
use super::shape::Shapes;
use super::{Canvas, blend};
use crate::color::IndexedColors;
use crate::geom::Lattice;
use crate::render::{GraphicsContext, QuadCells, Renderer, Snap};
use crate::threads;

/// How many cells are held in memory at once.
const TOGETHER: usize = 16384;
/// Fewer cells are faster in one thread.
const CELLS_A_THREAD: usize = 1024;

pub(super) fn draw(canvas: &mut Canvas, gc: &GraphicsContext, cells: &QuadCells<'_>) {
    let clip = canvas.clip(gc);
    let (rows, columns) = cells.shape();
    if clip.is_empty() || cells.faces.len() < rows * columns {
        return;
    }
    let corners = flipped(canvas, gc, cells);
    let cells = QuadCells { corners: &corners, ..*cells };
    let plain = cells.edges.is_empty() && !gc.antialiased && gc.clip_path.is_none();
    match &corners {
        Lattice::Upright { x, y } if plain && x.iter().chain(y).all(|v| v.is_finite()) => {
            paint_upright(canvas, clip, (x, y), cells.faces);
        }
        _ => draw_cells(canvas, gc, clip, &cells),
    }
}

/// The corners with y downwards, on the pixel grid where the style asks for it.
fn flipped(canvas: &Canvas, gc: &GraphicsContext, cells: &QuadCells<'_>) -> Lattice {
    let height = canvas.size().1;
    let width = if cells.edges.is_empty() { 0.0 } else { gc.linewidth };
    let shift = path::snap_offset(width);
    let put = |v: f64| if gc.snap == Snap::On { (v + 0.5).floor() + shift } else { v };
    cells.corners.map(put, |y| put(height - y))
}

/// Cells of any shape.
fn draw_cells(canvas: &mut Canvas, gc: &GraphicsContext, clip: PixelRect, cells: &QuadCells<'_>) {
    let (rows, columns) = cells.shape();
    let all: Vec<usize> = (0..rows * columns).collect();
    for some in all.chunks(TOGETHER) {
        let threads = threads::count(some.len(), CELLS_A_THREAD);
        let shapes = threads::map(some, threads, |part| {
            let mut shapes = Shapes::default();
            part.iter().for_each(|&i| add_cell(&mut shapes, gc, clip, cells, i));
            vec![shapes]
        });
        canvas.paint(&shapes, gc.clip_path.is_some());
    }
}

/// The inside and the edge of a cell, as far as they can be seen.
fn add_cell(shapes: &mut Shapes, gc: &GraphicsContext, clip: PixelRect, cells: &QuadCells<'_>, i: usize) {
    let Some(outline) = cells.outline(i).filter(|o| o.iter().all(|p| p.is_finite())) else { return };
    let face = cells.faces.get(i);
    if face.a > 0.0 {
        shapes.add(gc, clip, face, |out| out.contour(&outline, false));
    }
    if let Some(edge) = cells.edge(i).filter(|c| c.a > 0.0 && gc.linewidth > 0.0) {
        let mut flat = Flat::default();
        flat.contour(&outline, false);
        shapes.add(gc, clip, edge, |out| stroke(gc, clip, &flat, out));
    }
}

/// The pixels along one direction that a cell touches, with how much (of 256) of the first and the last.
#[derive(Clone, Copy)]
struct Reach {
    from: i32,
    to: i32,
    first: i32,
    last: i32,
}

impl Reach {
    /// Between two edges in 1/256 pixel, inside `lo..hi` (pixels).
    fn new(a: i32, b: i32, (lo, hi): (i32, i32)) -> Self {
        let (a, b) = (a.min(b).clamp(lo << 8, hi << 8), a.max(b).clamp(lo << 8, hi << 8));
        let (from, to) = (a >> 8, (b + 255) >> 8);
        if to - from == 1 {
            return Self { from, to, first: b - a, last: b - a };
        }
        Self { from, to, first: 256 - (a & 255), last: ((b - 1) & 255) + 1 }
    }

    fn at(&self, pixel: i32) -> i32 {
        if pixel == self.from {
            self.first
        } else if pixel + 1 == self.to {
            self.last
        } else {
            256
        }
    }
}

/// The cells along one direction that touch pixels: which they are, and where.
fn reaches(edges: &[f64], within: (i32, i32)) -> Vec<(usize, Reach)> {
    // Rounded as the rasteriser does; farther off than any picture all is one.
    let units = |v: f64| (v * 256.0).round().clamp(-1e9, 1e9) as i32;
    let reach = |(i, w): (usize, &[f64])| (i, Reach::new(units(w[0]), units(w[1]), within));
    edges.windows(2).enumerate().map(reach).filter(|(_, r)| r.from < r.to).collect()
}

/// Cells that are all upright, between edges in pixels, y downwards.
fn paint_upright(canvas: &mut Canvas, clip: PixelRect, (x, y): (&[f64], &[f64]), faces: &IndexedColors) {
    let width = canvas.width_height().0 as usize;
    let data = canvas.pixels.data_mut();
    let table: Vec<[u8; 4]> = faces.table().iter().map(|c| c.to_bytes()).collect();
    let visible: Vec<bool> = faces.table().iter().map(|c| c.a > 0.0).collect();
    let across = reaches(x, (clip.x0, clip.x1));
    for (row, rows) in reaches(y, (clip.y0, clip.y1)) {
        let places = &faces.places()[row * (x.len() - 1)..];
        for y in rows.from..rows.to {
            let line = &mut data[y as usize * width * 4..(y as usize + 1) * width * 4];
            let part = rows.at(y);
            for &(column, reach) in &across {
                // A pixel of which less than 1/256 is covered stays as it is.
                let from = reach.from + i32::from(reach.first * part < 256);
                let to = reach.to - i32::from(reach.last * part < 256);
                let place = places[column] as usize;
                if from < to && visible[place] {
                    blend::run(&mut line[from as usize * 4..to as usize * 4], table[place], 255);
                }
            }
        }
    }
}
