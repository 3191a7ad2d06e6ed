//! Triangles whose colour runs evenly between their corners, in Agg's integer arithmetic.

use super::Canvas;
use super::blend::{self, Rgba8};
use super::outline::Outline;
use crate::color::Rgba;
use crate::each::Each;
use crate::geom::Point;
use crate::render::{GraphicsContext, Renderer};

/// How far edges are moved outwards, so that neighbours leave no seam.
const DILATION: f64 = 0.5;
/// Places along a row are in sixteenths of a pixel.
const SUBPIXEL: i32 = 16;
/// Fraction bits of colours along a row.
const FRACTION: u32 = 14;

/// On which side of the line from `a` to `b` a point lies.
fn cross(a: Point, b: Point, p: Point) -> f64 {
    (p.x - b.x) * (b.y - a.y) - (p.y - b.y) * (b.x - a.x)
}

/// The ends of a triangle's edges, moved outwards.
fn dilated(c: [Point; 3]) -> [Point; 6] {
    let d = if cross(c[0], c[1], c[2]) > 0.0 { -DILATION } else { DILATION };
    let outwards = |a: Point, b: Point| {
        let e = b - a;
        let length = e.hypot();
        if length == 0.0 { Point::default() } else { Point::new(d * e.y / length, -d * e.x / length) }
    };
    let edge = |a: Point, b: Point| [a + outwards(a, b), b + outwards(a, b)];
    let [[a, b], [e, f], [g, h]] = [edge(c[0], c[1]), edge(c[1], c[2]), edge(c[2], c[0])];
    [a, b, e, f, g, h]
}

/// Where two lines meet; `None` for parallel ones.
fn meeting(a: Point, b: Point, c: Point, d: Point) -> Option<Point> {
    let num = (a.y - c.y) * (d.x - c.x) - (a.x - c.x) * (d.y - c.y);
    let den = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
    (den.abs() >= 1e-30).then(|| a + (b - a) * (num / den))
}

/// A corner with its colour.
#[derive(Clone, Copy)]
struct Corner {
    at: Point,
    color: [i32; 4],
}

fn round(v: f64) -> i32 {
    v.round() as i32
}

/// The place and the colour along one side, row by row.
struct Side {
    from: Corner,
    dx: f64,
    per_row: f64,
    change: [i32; 4],
}

impl Side {
    fn new(from: Corner, to: Corner) -> Self {
        let dy = to.at.y - from.at.y;
        Self {
            from,
            dx: to.at.x - from.at.x,
            per_row: if dy < 1e-5 { 1e5 } else { 1.0 / dy },
            change: std::array::from_fn(|i| to.color[i] - from.color[i]),
        }
    }

    /// In sixteenths of a pixel, and the colour there. The corners of a thin triangle meet far away.
    fn at(&self, y: f64) -> (i64, [i32; 4]) {
        let k = ((y - (self.from.at.y - 0.5)) * self.per_row).clamp(0.0, 1.0);
        let color = std::array::from_fn(|i| self.from.color[i] + round(f64::from(self.change[i]) * k));
        let place = (self.from.at.x - 0.5 + self.dx * k) * f64::from(SUBPIXEL);
        (place.round().clamp(-1e12, 1e12) as i64, color)
    }
}

/// The colours of a triangle.
struct Gradient {
    long: Side,
    lower: Side,
    upper: Side,
    middle_row: i32,
    turned: bool,
}

impl Gradient {
    fn new(mut c: [Corner; 3]) -> Self {
        if c[0].at.y > c[2].at.y {
            c.swap(0, 2);
        }
        if c[0].at.y > c[1].at.y {
            c.swap(0, 1);
        }
        if c[1].at.y > c[2].at.y {
            c.swap(1, 2);
        }
        Self {
            long: Side::new(c[0], c[2]),
            lower: Side::new(c[0], c[1]),
            upper: Side::new(c[1], c[2]),
            middle_row: c[1].at.y as i32,
            turned: cross(c[0].at, c[2].at, c[1].at) < 0.0,
        }
    }

    /// The two sides at a row, left one first for most triangles.
    fn row(&self, y: i32) -> Row {
        let y0 = f64::from(y);
        let long = self.long.at(y0);
        let short = if y <= self.middle_row {
            self.lower.at(y0 + self.lower.per_row)
        } else {
            self.upper.at(y0 - self.upper.per_row)
        };
        let ((start, from), (end, to)) = if self.turned { (short, long) } else { (long, short) };
        let length = (end - start).abs().max(1);
        let step = std::array::from_fn(|i| (i64::from(to[i] - from[i]) << FRACTION) / length);
        Row { start, from, step }
    }
}

/// The colours along one row.
struct Row {
    start: i64,
    from: [i32; 4],
    step: [i64; 4],
}

impl Row {
    fn color(&self, x: i32) -> Rgba8 {
        let along = i64::from(x * SUBPIXEL) - self.start;
        std::array::from_fn(|i| {
            let change = self.step[i].wrapping_mul(along) >> FRACTION;
            (i64::from(self.from[i]) + change).clamp(0, 255) as u8
        })
    }
}

pub(super) fn draw(canvas: &mut Canvas, gc: &GraphicsContext, corners: [Point; 3], colors: [Rgba; 3]) {
    let clip = canvas.clip(gc);
    if clip.is_empty() || !corners.iter().all(|p| p.is_finite() && p.x.abs() < 1e6 && p.y.abs() < 1e6) {
        return;
    }
    let height = canvas.size().1;
    let c = corners.each(|p| Point::new(p.x, height - p.y));
    let o = dilated(c);
    let at = [
        meeting(o[4], o[5], o[0], o[1]).unwrap_or(c[0]),
        meeting(o[0], o[1], o[2], o[3]).unwrap_or(c[1]),
        meeting(o[2], o[3], o[4], o[5]).unwrap_or(c[2]),
    ];
    let corner = |i: usize| Corner { at: at[i], color: colors[i].to_bytes().each(i32::from) };
    let gradient = Gradient::new([corner(0), corner(1), corner(2)]);
    let mut cells = canvas.cells.whole();
    Outline::new(&mut cells, clip).polygon(&o);
    let mut spans = Vec::new();
    cells.sweep(|y, x, n, cover| spans.push((y, x, n, cover)));
    let width = canvas.width_height().0 as usize;
    let mut row = (usize::MAX, gradient.row(0));
    for (y, x, n, cover) in spans {
        if row.0 != y {
            row = (y, gradient.row(y as i32));
        }
        for column in x..x + n {
            let at = y * width + column;
            let cover = canvas.masked(gc, at, cover);
            let color = row.1.color(column as i32);
            blend::pixel(&mut canvas.pixels.data_mut()[at * 4..at * 4 + 4], color, cover);
        }
    }
}
