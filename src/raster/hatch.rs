//! Hatches: one tile, repeated over the fill.

use super::Canvas;
use super::outline::{Outline, PixelRect};
use super::path::{Flat, PathGaps, Sink, StrokeStyle, flatten, flatten_into, stroke_in};
use super::shape::Shapes;
use crate::geom::{Affine, Segment};
use crate::render::{CapStyle, GraphicsContext, Hatch, JoinStyle};

/// How far (in half widths) the mitres of a hatch may reach.
const MITER_LIMIT: f64 = 4.0;

/// The tile, an inch wide and high in whole pixels: the pattern filled and stroked in its colour on nothing.
pub(super) fn tile(hatch: &Hatch, dpi: f64) -> Option<Canvas> {
    // No pattern needs a larger one.
    let size = (dpi as u32).clamp(1, 4096);
    let mut canvas = Canvas::new(size, size, dpi)?;
    // Nothing, but of the colour, so that edges do not darken.
    canvas.pixels.data_mut().as_chunks_mut::<4>().0.fill([0, 0, 0, 0]);
    let side = f64::from(size);
    let m = Affine::new(side, 0.0, 0.0, -side, 0.0, side);
    let mut segments: Vec<Segment> = Vec::new();
    let mut stage = PathGaps::new(&mut segments);
    hatch.path.transformed(&m).segments().for_each(|s| stage.push(s));
    stage.finish();
    let gc = GraphicsContext {
        color: hatch.color,
        linewidth: hatch.linewidth,
        capstyle: CapStyle::Projecting,
        joinstyle: JoinStyle::Miter,
        ..GraphicsContext::default()
    };
    let all = PixelRect { x0: 0, y0: 0, x1: size as i32, y1: size as i32 };
    let style = StrokeStyle { miter_limit: MITER_LIMIT, ..StrokeStyle::of(&gc) };
    let mut shapes = Shapes::default();
    shapes.add(&gc, all, hatch.color, |out| flatten_into(out, &segments));
    shapes.add(&gc, all, hatch.color, |out| stroke_in(style, &flatten(&segments), out));
    canvas.paint(&[shapes], false);
    Some(canvas)
}

/// Paints the tile, repeated from the upper left corner of the picture, inside a path.
pub(super) fn paint(canvas: &mut Canvas, gc: &GraphicsContext, path: &Flat, tile: &Option<Canvas>) {
    let (clip, mut cells) = (canvas.clip(gc), canvas.cells.whole());
    Outline::new(&mut cells, clip).shape(path);
    let mut spans = Vec::new();
    cells.sweep(|y, x, n, cover| spans.push((y, x, n, cover)));
    let Some(tile) = tile else { return };
    let side = tile.width_height().0 as usize;
    let width = canvas.width_height().0 as usize;
    for (y, x, n, cover) in spans {
        for column in x..x + n {
            let from = ((y % side) * side + column % side) * 4;
            let p = &tile.data()[from..from + 4];
            let at = y * width + column;
            let cover = canvas.masked(gc, at, cover);
            let color = [p[0], p[1], p[2], p[3]];
            super::blend::pixel(&mut canvas.pixels.data_mut()[at * 4..at * 4 + 4], color, cover);
        }
    }
}
