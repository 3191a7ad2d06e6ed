//! Where arrows start and end: at the edge of what they stop at.

use crate::geom::{Bezier, Path, Point, Segment};

/// The way without what lies in `cut` at its start and at its end, and without circles of these radii there.
pub(super) fn drawn_back(way: Path, cut: [Option<&dyn Fn(Point) -> bool>; 2], radii: [f64; 2]) -> Path {
    let after = |way: Path, inside: &dyn Fn(Point) -> bool| match way.split_at_edge(inside) {
        Some((_, rest)) => rest,
        None => way,
    };
    let before = |way: Path, inside: &dyn Fn(Point) -> bool| match way.split_at_edge(inside) {
        Some((before, _)) => before,
        None => way,
    };
    let way = match cut[0] {
        Some(inside) => after(way, inside),
        None => way,
    };
    let way = match cut[1] {
        Some(inside) => before(way, inside),
        None => way,
    };
    let (Some(&first), Some(&last)) = (way.points().first(), way.points().last()) else { return way };
    let near = |center: Point, radius: f64| move |p: Point| (p - center).hypot() < radius;
    let way = if radii[0] > 0.0 { after(way, &near(first, radii[0])) } else { way };
    if radii[1] <= 0.0 {
        return way;
    }
    before(way, &near(last, radii[1]))
}

/// So many straight lines are as good as a curve of a box's corner.
const LINES_A_CURVE: usize = 16;

/// The corners of an outline whose curves are straight lines.
pub(super) fn flattened(outline: &Path) -> Vec<Point> {
    let mut corners: Vec<Point> = Vec::new();
    let curve = |corners: &mut Vec<Point>, at: &dyn Fn(f64) -> Point| {
        corners.extend((1..=LINES_A_CURVE).map(|i| at(i as f64 / LINES_A_CURVE as f64)));
    };
    for segment in outline.segments() {
        let from = corners.last().copied().unwrap_or_default();
        match segment {
            Segment::MoveTo(p) | Segment::LineTo(p) => corners.push(p),
            Segment::QuadTo(c, p) => {
                let b = Bezier::quadratic([from, c, p]);
                curve(&mut corners, &|t| b.at(t));
            }
            Segment::CubicTo(c, d, p) => {
                let b = Bezier::cubic([from, c, d, p]);
                curve(&mut corners, &|t| b.at(t));
            }
            Segment::Close => {}
        }
    }
    corners
}

/// Whether a point lies in the outline with these corners, or as near to it as `reach`.
pub(super) fn contains(points: &[Point], p: Point, reach: f64) -> bool {
    let Some(&first) = points.first() else { return false };
    let edges = points.iter().zip(points.iter().skip(1).chain([&first]));
    let mut inside = false;
    for (&a, &b) in edges {
        if (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x {
            inside = !inside;
        }
        let d = b - a;
        let along = ((p.x - a.x) * d.x + (p.y - a.y) * d.y) / (d.x * d.x + d.y * d.y).max(1e-300);
        let t = along.clamp(0.0, 1.0);
        if (p - (a + d * t)).hypot() < reach {
            return true;
        }
    }
    inside
}
