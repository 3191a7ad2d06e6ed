//! Markers: rasterised once, stamped at whole pixels.

use super::Canvas;
use super::blend;
use super::cells::Cells;
use super::outline::{Outline, PixelRect};
use super::path::{Flat, PathGaps, Sink, StrokeStyle, flatten, snap, stroke_in};
use crate::color::Rgba;
use crate::geom::{Affine, BBox, Path, Point, Segment};
use crate::render::{GraphicsContext, Renderer};

/// Markers with a longer side (pixels) are drawn as shapes, one by one: they are more than a picture shows.
const LARGEST: f64 = 2048.0;

/// A run of pixels of equal cover, about the marker's origin.
#[derive(Clone, Copy, Debug)]
struct Span {
    x: i32,
    y: i32,
    length: i32,
    cover: u8,
    /// Whether it lies between edges: there Agg's clip mask takes the place of a stored marker's coverage, however
    /// little that is.
    even: bool,
}

/// The marker's path, flattened, about its origin with y downwards.
fn shape(gc: &GraphicsContext, marker: &Path, transform: &Affine) -> Flat {
    let m = transform.then(&Affine::scale(1.0, -1.0));
    let mut segments: Vec<Segment> = Vec::new();
    let mut stage = PathGaps::new(&mut segments);
    marker.segments().for_each(|s| stage.push(s.map(|p| m.apply(p))));
    stage.finish();
    if !snap(&mut segments, gc.snap, marker.points().len(), gc.linewidth) {
        // Its origin is then the middle of a pixel, so that circles look centred.
        let centre = Point::new(0.5, 0.5);
        segments.iter_mut().for_each(|s| *s = s.map(|p| p + centre));
    }
    flatten(&segments)
}

/// The spans of the inside of some polygons.
fn spans(polygons: &Flat) -> Vec<Span> {
    let Some(around) = BBox::around(polygons.points().iter().copied()) else { return Vec::new() };
    let (x0, y0) = (around.x0.floor() as i32, around.y0.floor() as i32);
    let (w, h) = (around.x1.ceil() as i32 - x0 + 1, around.y1.ceil() as i32 - y0 + 1);
    let mut cells = Cells::new(w as usize, h as usize);
    let mut cells = cells.whole();
    let mut out = Outline::new(&mut cells, PixelRect { x0: 0, y0: 0, x1: w, y1: h });
    let shift = Point::new(f64::from(x0), f64::from(y0));
    for (polygon, _) in polygons.contours() {
        let moved: Vec<Point> = polygon.iter().map(|&p| p - shift).collect();
        out.polygon(&moved);
    }
    let mut spans = Vec::new();
    cells.sweep_kinds(|y, x, n, cover, even| {
        spans.push(Span { x: x as i32 + x0, y: y as i32 + y0, length: n as i32, cover, even });
    });
    spans
}

/// The outline of the stroke along a marker.
fn stroke(gc: &GraphicsContext, inside: &Flat) -> Flat {
    let mut line = Flat::default();
    if gc.linewidth > 0.0 && gc.linewidth.is_finite() && gc.color.a > 0.0 {
        stroke_in(StrokeStyle::of(gc), inside, &mut line);
    }
    line
}

/// Whether the pixels of an outline may be kept.
fn is_small(outline: &Flat) -> bool {
    BBox::around(outline.points().iter().copied()).is_none_or(|b| b.width().max(b.height()) <= LARGEST)
}

pub(super) fn draw(
    canvas: &mut Canvas,
    gc: &GraphicsContext,
    marker: &Path,
    transform: &Affine,
    (positions, to_px): (&[Point], &Affine),
    face: Option<Rgba>,
) {
    let mut clip = canvas.clip(gc);
    let (w, h) = canvas.width_height();
    if gc.clip_rect.is_some() {
        // Here the clip rectangle of matplotlib's canvas holds its last column and row.
        (clip.x1, clip.y1) = ((clip.x1 + 1).min(w as i32), (clip.y1 + 1).min(h as i32));
    }
    if clip.is_empty() {
        return;
    }
    let inside = shape(gc, marker, transform);
    let line = stroke(gc, &inside);
    let small = is_small(&inside) && is_small(&line);
    let line = if small { spans(&line) } else { Vec::new() };
    let fill = if small && face.is_some() { spans(&inside) } else { Vec::new() };
    let reach = f64::from(w.max(h)) + LARGEST;
    // One map from the user's numbers to pixels: those that fall between two pixels go to matplotlib's.
    let place = to_px.then(&Affine::new(1.0, 0.0, 0.0, -1.0, 0.5, canvas.size().1 + 0.5));
    for p in positions.iter().map(|&p| place.apply(p)).filter(|p| p.is_finite()) {
        let (x, y) = (p.x.floor(), p.y.floor());
        if !small {
            canvas.draw_flat(gc, inside.moved(Point::new(x, y)), face);
            continue;
        }
        if x.abs() > reach || y.abs() > reach {
            continue;
        }
        let at = (x as i32, y as i32);
        if let Some(c) = face {
            stamp(canvas, gc, clip, &fill, at, c.to_bytes());
        }
        stamp(canvas, gc, clip, &line, at, gc.color.to_bytes());
    }
}

/// Paints the spans with the marker's origin at a pixel.
fn stamp(
    canvas: &mut Canvas,
    gc: &GraphicsContext,
    clip: PixelRect,
    spans: &[Span],
    (x, y): (i32, i32),
    color: blend::Rgba8,
) {
    let width = canvas.width_height().0 as usize;
    for s in spans {
        let row = y + s.y;
        let (x0, x1) = ((x + s.x).max(clip.x0), (x + s.x + s.length).min(clip.x1));
        if row < clip.y0 || row >= clip.y1 || x0 >= x1 {
            continue;
        }
        let from = row as usize * width + x0 as usize;
        let to = from + (x1 - x0) as usize;
        if gc.clip_path.is_none() {
            blend::run(&mut canvas.pixels.data_mut()[from * 4..to * 4], color, s.cover);
            continue;
        }
        let cover = if s.even { 255 } else { s.cover };
        for at in from..to {
            let cover = canvas.masked(gc, at, cover);
            blend::pixel(&mut canvas.pixels.data_mut()[at * 4..at * 4 + 4], color, cover);
        }
    }
}
