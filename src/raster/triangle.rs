//! Triangles whose colour runs evenly between their corners.

use super::Canvas;
use super::blend;
use super::cells::Outline;
use crate::color::Rgba;
use crate::geom::Point;
use crate::render::{GraphicsContext, Renderer};

/// How far edges are moved outwards, so that neighbours leave no seam.
const DILATION: f64 = 0.5;

/// The corners of a triangle with its edges moved outwards: two for each.
fn dilated(c: [Point; 3]) -> Vec<Point> {
    let cross = (c[2].x - c[1].x) * (c[1].y - c[0].y) - (c[2].y - c[1].y) * (c[1].x - c[0].x);
    let d = if cross > 0.0 { -DILATION } else { DILATION };
    let outwards = |a: Point, b: Point| {
        let e = b - a;
        let length = e.hypot();
        if length == 0.0 { Point::default() } else { Point::new(d * e.y / length, -d * e.x / length) }
    };
    let mut out = Vec::with_capacity(6);
    for (a, b) in [(c[0], c[1]), (c[1], c[2]), (c[2], c[0])] {
        let o = outwards(a, b);
        out.extend([a + o, b + o]);
    }
    out
}

/// Where two lines through two points each meet.
fn meeting(a: Point, b: Point, c: Point, d: Point) -> Option<Point> {
    let across = (a.y - c.y) * (d.x - c.x) - (a.x - c.x) * (d.y - c.y);
    let along = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
    (along.abs() >= 1e-30).then(|| a + (b - a) * (across / along))
}

/// A corner as colours are mixed: where the edges that were moved outwards meet.
#[derive(Clone, Copy)]
struct Corner {
    at: Point,
    color: [i32; 4],
}

/// An edge, and the colour and place where a row of pixels meets it: in whole steps, as in Agg.
struct Edge {
    from: Point,
    dx: f64,
    inverse_dy: f64,
    color: [i32; 4],
    change: [i32; 4],
}

/// Steps of a pixel in which places along a row are counted.
const STEPS: i64 = 16;
/// Binary digits of the parts of a colour's step.
const PARTS: u32 = 14;

/// To the nearest whole number, halves away from zero.
fn nearest(v: f64) -> i64 {
    (if v < 0.0 { v - 0.5 } else { v + 0.5 }) as i64
}

impl Edge {
    fn new(a: Corner, b: Corner) -> Self {
        let dy = b.at.y - a.at.y;
        Self {
            from: a.at - Point::new(0.5, 0.5),
            dx: b.at.x - a.at.x,
            inverse_dy: if dy < 1e-5 { 1e5 } else { 1.0 / dy },
            color: a.color,
            change: std::array::from_fn(|i| b.color[i] - a.color[i]),
        }
    }

    fn cut(&self, y: f64) -> (i64, [i64; 4]) {
        let k = ((y - self.from.y) * self.inverse_dy).clamp(0.0, 1.0);
        let color =
            std::array::from_fn(|i| i64::from(self.color[i]) + nearest(f64::from(self.change[i]) * k));
        (nearest((self.from.x + self.dx * k) * STEPS as f64), color)
    }
}

/// The colours of a triangle's pixels.
struct Mixer {
    /// From the lowest row to the highest, to the middle one, and from there on.
    edges: [Edge; 3],
    middle: i64,
    swapped: bool,
}

impl Mixer {
    fn new(corners: [Corner; 3]) -> Self {
        let mut c = corners;
        let swap_unless = |c: &mut [Corner; 3], i: usize, j: usize| {
            if c[i].at.y > c[j].at.y {
                c.swap(i, j);
            }
        };
        swap_unless(&mut c, 0, 2);
        swap_unless(&mut c, 0, 1);
        swap_unless(&mut c, 1, 2);
        let (a, b, p) = (c[0].at, c[2].at, c[1].at);
        let cross = (p.x - b.x) * (b.y - a.y) - (p.y - b.y) * (b.x - a.x);
        Self {
            edges: [Edge::new(c[0], c[2]), Edge::new(c[0], c[1]), Edge::new(c[1], c[2])],
            middle: c[1].at.y as i64,
            swapped: cross < 0.0,
        }
    }

    /// The colours of `n` pixels of row `y` from `x` on.
    fn row(&self, y: usize, x: usize, n: usize, mut pixel: impl FnMut(usize, [u8; 4])) {
        let yf = y as f64;
        let mut left = self.edges[0].cut(yf);
        let [_, lower, upper] = &self.edges;
        let mut right = if y as i64 <= self.middle {
            lower.cut(yf + lower.inverse_dy)
        } else {
            upper.cut(yf - upper.inverse_dy)
        };
        if self.swapped {
            std::mem::swap(&mut left, &mut right);
        }
        let length = (right.0 - left.0).abs().max(1);
        let steps: [i64; 4] = std::array::from_fn(|i| ((right.1[i] - left.1[i]) << PARTS) / length);
        for column in x..x + n {
            let along = column as i64 * STEPS - left.0;
            let part = |i: usize| (left.1[i] + ((steps[i] * along) >> PARTS)).clamp(0, 255) as u8;
            pixel(column, std::array::from_fn(part));
        }
    }
}

pub(super) fn draw(canvas: &mut Canvas, gc: &GraphicsContext, corners: [Point; 3], colors: [Rgba; 3]) {
    let clip = canvas.clip(gc);
    if clip.is_empty() || !corners.iter().all(|p| p.is_finite()) {
        return;
    }
    let height = canvas.size().1;
    let c = corners.map(|p| Point::new(p.x, height - p.y));
    let area = (c[1].x - c[0].x) * (c[2].y - c[0].y) - (c[2].x - c[0].x) * (c[1].y - c[0].y);
    if area == 0.0 || !area.is_finite() {
        return;
    }
    let wide = dilated(c);
    let met = |i: usize| {
        let before = (i + 2) % 3;
        meeting(wide[2 * before], wide[2 * before + 1], wide[2 * i], wide[2 * i + 1]).unwrap_or(c[i])
    };
    let mixer = Mixer::new(std::array::from_fn(|i| Corner {
        at: met(i),
        color: colors[i].to_bytes().map(i32::from),
    }));
    Outline::new(&mut canvas.cells, clip).polygon(&wide);
    let width = canvas.width_height().0 as usize;
    let mut spans = Vec::new();
    canvas.cells.sweep(|y, x, n, cover| spans.push((y, x, n, cover)));
    for (y, x, n, cover) in spans {
        mixer.row(y, x, n, |column, color| {
            let at = y * width + column;
            let cover = canvas.masked(gc, at, cover);
            blend::pixel(&mut canvas.pixels.data_mut()[at * 4..at * 4 + 4], color, cover);
        });
    }
}
