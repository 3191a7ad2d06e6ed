//! Lines cut into dashes.

use super::Flat;
use crate::geom::Point;
use crate::render::Dashes;

/// Patterns shorter than this (pixels) look solid, and would take for ever.
const SHORTEST: f64 = 1e-2;

/// The dashes of a path; none where the pattern has no gaps that can be seen.
pub(crate) fn dash(path: &Flat, dashes: &Dashes) -> Option<Flat> {
    let total: f64 = dashes.pattern.iter().sum();
    let usable = dashes.pattern.len() >= 2
        && dashes.pattern.len().is_multiple_of(2)
        && dashes.pattern.iter().all(|&v| v >= 0.0 && v.is_finite())
        && total >= SHORTEST
        && dashes.offset.is_finite();
    if !usable {
        return None;
    }
    // Turns of the whole pattern change nothing.
    let offset = if dashes.offset >= 0.0 { dashes.offset % total } else { dashes.offset.abs() % total };
    let mut out = Flat::default();
    let mut points = Vec::new();
    for (contour, closed) in path.contours() {
        super::stroke::distinct(contour, closed, &mut points);
        dash_contour(&points, closed, &dashes.pattern, offset, &mut out);
    }
    Some(out)
}

/// Which dash the pattern is in after `offset`, and how far into it.
fn begin(pattern: &[f64], mut offset: f64) -> (usize, f64) {
    let mut i = 0;
    while offset > pattern[i] {
        offset -= pattern[i];
        i = (i + 1) % pattern.len();
    }
    (i, offset)
}

fn dash_contour(points: &[(Point, f64)], closed: bool, pattern: &[f64], offset: f64, out: &mut Flat) {
    if points.len() < 2 {
        return;
    }
    let (mut i, mut into) = begin(pattern, offset);
    out.point(points[0].0);
    let edges = if closed { points.len() } else { points.len() - 1 };
    for e in 0..edges {
        let ((a, length), (b, _)) = (points[e], points[(e + 1) % points.len()]);
        let mut rest = length;
        loop {
            let left = pattern[i] - into;
            if i % 2 == 1 {
                // A gap: what comes next is the start of the next dash.
                out.end(false);
            }
            if rest > left {
                rest -= left;
                i = (i + 1) % pattern.len();
                into = 0.0;
                // In this order, so that rounding is matplotlib's over thousands of dashes.
                out.point(Point::new(b.x - (b.x - a.x) * rest / length, b.y - (b.y - a.y) * rest / length));
            } else {
                into += rest;
                out.point(b);
                break;
            }
        }
    }
    out.end(false);
}
