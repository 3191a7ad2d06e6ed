//! Lines cut into dashes.

use super::stroke::distance;
use super::{Flat, clip};
use crate::each::Each;
use crate::geom::{BBox, Point};
use crate::raster::outline::PixelRect;
use crate::render::Dashes;

/// Patterns shorter than this (pixels) look solid, and would take for ever.
const SHORTEST: f64 = 1e-2;

/// Of edges longer than this (pixels), only what can be seen is cut.
const LONG: f64 = 65536.0;

/// The dashes of a path; none where the pattern has no gaps that can be seen. `sight` is what has to be drawn.
pub(super) fn dash(path: &Flat, dashes: &Dashes, sight: &BBox) -> Option<Flat> {
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
        let mut dasher = Dasher { pattern: &dashes.pattern, total, sight, at: 0, into: 0.0, out: &mut out };
        dasher.turn(offset);
        dasher.contour(&points, closed);
    }
    Some(out)
}

/// Where dashes can be seen: what reaches into a rectangle when it is `width` pixels wide.
pub(super) fn sight(clip: PixelRect, width: f64) -> BBox {
    let around = 1024.0 + width;
    let [x0, y0, x1, y1] = [clip.x0, clip.y0, clip.x1, clip.y1].each(f64::from);
    BBox::new(x0 - around, y0 - around, x1 + around, y1 + around)
}

/// Cuts contours, one after the other.
#[derive(Debug)]
struct Dasher<'a> {
    pattern: &'a [f64],
    total: f64,
    sight: &'a BBox,
    /// Which part of the pattern comes next (every other one is a gap), and how much of it was used.
    at: usize,
    into: f64,
    out: &'a mut Flat,
}

impl Dasher<'_> {
    /// Passes over some of the pattern.
    fn turn(&mut self, length: f64) {
        if length.is_finite() {
            self.into += length % self.total;
        }
        while self.into > self.pattern[self.at] {
            self.into -= self.pattern[self.at];
            self.at = (self.at + 1) % self.pattern.len();
        }
    }

    fn contour(&mut self, points: &[(Point, f64)], closed: bool) {
        let edges = if closed { points.len() } else { points.len().saturating_sub(1) };
        if points.len() < 2 {
            return;
        }
        self.out.point(points[0].0);
        for e in 0..edges {
            let ((a, length), (b, _)) = (points[e], points[(e + 1) % points.len()]);
            if length > LONG || clip::apart(self.sight, a, b) {
                self.long_edge(a, b);
            } else {
                self.edge(a, b, length);
            }
        }
        self.out.end(false);
    }

    /// An edge of which most cannot be seen.
    fn long_edge(&mut self, a: Point, b: Point) {
        let (p, q) = clip::inside(self.sight, a, b).unwrap_or((b, b));
        self.hidden(a, p);
        if p != q {
            self.edge(p, q, distance(p, q));
        }
        self.hidden(q, b);
    }

    fn hidden(&mut self, a: Point, b: Point) {
        if a != b {
            self.out.end(false);
            self.turn(distance(a, b));
            self.out.point(b);
        }
    }

    fn edge(&mut self, a: Point, b: Point, length: f64) {
        let mut rest = length;
        loop {
            let left = self.pattern[self.at] - self.into;
            if self.at % 2 == 1 {
                // A gap: what comes next is the start of the next dash.
                self.out.end(false);
            }
            if rest <= left {
                self.into += rest;
                return self.out.point(b);
            }
            rest -= left;
            self.at = (self.at + 1) % self.pattern.len();
            self.into = 0.0;
            // In this order, so that rounding is matplotlib's over thousands of dashes.
            self.out.point(Point::new(b.x - (b.x - a.x) * rest / length, b.y - (b.y - a.y) * rest / length));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn far_edges_have_the_dashes_that_are_seen() {
        let clip = PixelRect { x0: 0, y0: 0, x1: 200, y1: 150 };
        let pattern = Dashes { offset: 1.0, pattern: vec![3.0, 2.0] };
        for far in [1e5, 1e6, 1e9, 1e18, 1e160, 1e300, 1.7e308] {
            let mut path = Flat::default();
            path.contour(&[(-far, 70.0), (far, 70.0), (far, far), (0.0, far)].map(Point::from), true);
            let dashes = dash(&path, &pattern, &sight(clip, 1.0)).expect("dashes");
            assert!(dashes.len() < 4000, "{far}: {}", dashes.len());
            let seen =
                dashes.contours().filter(|(p, _)| p[0].y == 70.0 && (0.0..200.0).contains(&p[0].x)).count();
            assert!(seen.abs_diff(40) <= 1 || far > 1e308, "{far}: {seen}");
        }
    }
}
