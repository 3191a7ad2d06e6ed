//! Curves as straight lines: adaptive halving with Agg's measure of flatness (half a pixel; M. Shemanarev,
//! "Adaptive Subdivision of Bezier Curves").

use super::Flat;
use crate::geom::{Point, Segment};

/// The square of the distance in pixels below which a curve is a line.
const FLAT2: f64 = 0.25;
const COLLINEAR: f64 = 1e-30;
const DEEPEST: u32 = 32;
/// Pixels beyond this lie in no picture.
const FAR: f64 = (1 << 24) as f64;

/// All curves flattened.
pub(crate) fn flatten(path: &[Segment]) -> Flat {
    let mut flat = Flat::default();
    flatten_into(&mut flat, path);
    flat
}

/// [`flatten`] that adds to an empty path.
pub(crate) fn flatten_into(flat: &mut Flat, path: &[Segment]) {
    let (mut start, mut at) = (Point::default(), Point::default());
    let mut closed_before = false;
    for s in path {
        // What follows a closed part without a move starts where that did.
        if std::mem::take(&mut closed_before) && !matches!(s, Segment::MoveTo(_) | Segment::Close) {
            flat.point(start);
            at = start;
        }
        match *s {
            Segment::MoveTo(p) => {
                flat.end(false);
                flat.point(p);
                (start, at) = (p, p);
            }
            Segment::LineTo(p) => {
                flat.point(p);
                at = p;
            }
            Segment::QuadTo(c, p) => {
                quad(flat, [at, c, p], 0);
                flat.point(p);
                at = p;
            }
            Segment::CubicTo(c, d, p) => {
                cubic(flat, [at, c, d, p], 0);
                flat.point(p);
                at = p;
            }
            Segment::Close => {
                flat.end(true);
                at = start;
                closed_before = true;
            }
        }
    }
    flat.end(false);
}

fn middle(a: Point, b: Point) -> Point {
    Point::new((a.x + b.x) / 2.0, (a.y + b.y) / 2.0)
}

/// Whether the curve of these points lies where nobody sees it, so that a straight line serves as well.
fn out_of_sight(points: &[Point]) -> bool {
    let all = |beyond: fn(Point) -> bool| points.iter().all(|&p| beyond(p));
    all(|p| p.x > FAR) || all(|p| p.x < -FAR) || all(|p| p.y > FAR) || all(|p| p.y < -FAR)
}

fn distance2(a: Point, b: Point) -> f64 {
    let d = b - a;
    d.x * d.x + d.y * d.y
}

/// The squared distance of `p` from the line `a..b` where it lies beyond its ends, else `None` for between.
fn beyond2(p: Point, a: Point, b: Point) -> (f64, bool) {
    let d = b - a;
    let length2 = d.x * d.x + d.y * d.y;
    if length2 == 0.0 {
        return (distance2(a, p), false);
    }
    let t = ((p.x - a.x) * d.x + (p.y - a.y) * d.y) / length2;
    if t <= 0.0 {
        (distance2(p, a), false)
    } else if t >= 1.0 {
        (distance2(p, b), false)
    } else {
        (distance2(p, a + d * t), true)
    }
}

fn quad(flat: &mut Flat, [p1, p2, p3]: [Point; 3], level: u32) {
    if level > DEEPEST || out_of_sight(&[p1, p2, p3]) {
        return;
    }
    let (p12, p23) = (middle(p1, p2), middle(p2, p3));
    let p123 = middle(p12, p23);
    let d = p3 - p1;
    let off = ((p2.x - p3.x) * d.y - (p2.y - p3.y) * d.x).abs();
    if off > COLLINEAR {
        if off * off <= FLAT2 * (d.x * d.x + d.y * d.y) {
            return flat.point(p123);
        }
    } else {
        let (far2, between) = beyond2(p2, p1, p3);
        if between {
            return;
        }
        if far2 < FLAT2 {
            return flat.point(p2);
        }
    }
    quad(flat, [p1, p12, p123], level + 1);
    quad(flat, [p123, p23, p3], level + 1);
}

fn cubic(flat: &mut Flat, [p1, p2, p3, p4]: [Point; 4], level: u32) {
    if level > DEEPEST || out_of_sight(&[p1, p2, p3, p4]) {
        return;
    }
    let (p12, p23, p34) = (middle(p1, p2), middle(p2, p3), middle(p3, p4));
    let (p123, p234) = (middle(p12, p23), middle(p23, p34));
    let d = p4 - p1;
    let off = |p: Point| ((p.x - p4.x) * d.y - (p.y - p4.y) * d.x).abs();
    let (d2, d3) = (off(p2), off(p3));
    if d2 <= COLLINEAR && d3 <= COLLINEAR {
        let ((far2, between2), (far3, between3)) = (beyond2(p2, p1, p4), beyond2(p3, p1, p4));
        if between2 && between3 {
            return;
        }
        if far2 > far3 {
            if far2 < FLAT2 {
                return flat.point(p2);
            }
        } else if far3 < FLAT2 {
            return flat.point(p3);
        }
    } else {
        let sum = if d2 > COLLINEAR { d2 } else { 0.0 } + if d3 > COLLINEAR { d3 } else { 0.0 };
        if sum * sum <= FLAT2 * (d.x * d.x + d.y * d.y) {
            return flat.point(p23);
        }
    }
    let p1234 = middle(p123, p234);
    cubic(flat, [p1, p12, p123, p1234], level + 1);
    cubic(flat, [p1234, p234, p34, p4], level + 1);
}
