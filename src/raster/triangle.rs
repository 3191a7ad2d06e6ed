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
    Outline::new(&mut canvas.cells, clip).polygon(&dilated(c));
    let width = canvas.width_height().0 as usize;
    let bytes = colors.map(|c| [c.r, c.g, c.b, c.a].map(|v| v * 255.0));
    let mut spans = Vec::new();
    canvas.cells.sweep(|y, x, n, cover| spans.push((y, x, n, cover)));
    for (y, x, n, cover) in spans {
        for column in x..x + n {
            let p = Point::new(column as f64, y as f64);
            let wb = ((p.x - c[0].x) * (c[2].y - c[0].y) - (c[2].x - c[0].x) * (p.y - c[0].y)) / area;
            let wc = ((c[1].x - c[0].x) * (p.y - c[0].y) - (p.x - c[0].x) * (c[1].y - c[0].y)) / area;
            let mix = |i: usize| {
                let v = bytes[0][i] + wb * (bytes[1][i] - bytes[0][i]) + wc * (bytes[2][i] - bytes[0][i]);
                v.clamp(0.0, 255.0) as u8
            };
            let at = y * width + column;
            let cover = canvas.masked(gc, at, cover);
            let color = [mix(0), mix(1), mix(2), mix(3)];
            blend::pixel(&mut canvas.pixels.data_mut()[at * 4..at * 4 + 4], color, cover);
        }
    }
}
