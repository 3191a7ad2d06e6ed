//! Bézier curves of up to four control points: where they are, how far they reach, and how they are cut.

use super::{BBox, Path, Point, Segment};

/// How close (pixels) a cut must come to the edge that it is made at.
const CUT_TOLERANCE: f64 = 0.01;

/// Coefficients smaller than this count as zero.
const TINY: f64 = 1e-12;

/// A line, a quadratic or a cubic curve: its control points, ends included.
#[derive(Clone, Debug, PartialEq)]
pub struct Bezier {
    /// Two to four of them.
    points: Vec<Point>,
}

impl Bezier {
    /// A quadratic curve.
    pub fn quadratic(points: [Point; 3]) -> Self {
        Self { points: points.to_vec() }
    }

    /// A cubic curve.
    pub fn cubic(points: [Point; 4]) -> Self {
        Self { points: points.to_vec() }
    }

    /// The control points, ends included.
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// The point at `t`, from 0 at the start to 1 at the end.
    pub fn at(&self, t: f64) -> Point {
        let s = 1.0 - t;
        match self.points[..] {
            [p, q] => p * s + q * t,
            [p, q, r] => p * (s * s) + q * (2.0 * s * t) + r * (t * t),
            [p, q, r, u] => p * (s * s * s) + q * (3.0 * s * s * t) + r * (3.0 * s * t * t) + u * (t * t * t),
            _ => self.points.first().copied().unwrap_or_default(),
        }
    }

    /// The part before `t` and the part after it.
    pub fn split(&self, t: f64) -> (Self, Self) {
        let mut rest = self.points.clone();
        let (mut left, mut right) = (Vec::with_capacity(rest.len()), Vec::with_capacity(rest.len()));
        while let (Some(&first), Some(&last)) = (rest.first(), rest.last()) {
            left.push(first);
            right.push(last);
            rest = rest.windows(2).map(|w| w[0] * (1.0 - t) + w[1] * t).collect();
        }
        right.reverse();
        (Self { points: left }, Self { points: right })
    }

    /// Where one coordinate turns, for the `t` inside the curve.
    fn turns(&self, coordinate: impl Fn(Point) -> f64) -> impl Iterator<Item = f64> {
        let c: Vec<f64> = self.points.iter().map(|&p| coordinate(p)).collect();
        // The coefficients of the derivative, lowest first.
        let d = match c[..] {
            [p, q, r] => [2.0 * (q - p), 2.0 * (p - 2.0 * q + r), 0.0],
            [p, q, r, u] => [3.0 * (q - p), 6.0 * (p - 2.0 * q + r), 3.0 * (u - 3.0 * r + 3.0 * q - p)],
            _ => [0.0; 3],
        };
        roots(d).into_iter().flatten().filter(|t| (0.0..=1.0).contains(t))
    }

    /// The ends, and where a coordinate turns between them; none of a curve that is not finite.
    fn extremes(&self) -> impl Iterator<Item = Point> {
        let ends = self.points.first().into_iter().chain(self.points.last()).copied();
        let turns = self.turns(|p| p.x).chain(self.turns(|p| p.y)).map(|t| self.at(t));
        let finite = self.points.iter().all(|p| p.is_finite());
        ends.chain(turns).filter(move |_| finite)
    }

    /// Two values of `t`, on the two sides of the place where the curve crosses the edge of the region
    /// `inside` and less than 0.01 apart on the curve; `None` where its ends are on the same side.
    fn crossing(&self, inside: &dyn Fn(Point) -> bool) -> Option<(f64, f64)> {
        let (mut t0, mut t1) = (0.0, 1.0);
        let (mut start, mut end) = (self.at(t0), self.at(t1));
        let start_inside = inside(start);
        if start_inside == inside(end) && start != end {
            return None;
        }
        // Each turn halves the range; where even this many do not reach the tolerance, numbers are too
        // large to come closer.
        for _ in 0..200 {
            if (end - start).hypot() < CUT_TOLERANCE {
                break;
            }
            let t = 0.5 * (t0 + t1);
            let middle = self.at(t);
            if inside(middle) == start_inside {
                t0 = t;
                if start == middle {
                    break;
                }
                start = middle;
            } else {
                t1 = t;
                if end == middle {
                    break;
                }
                end = middle;
            }
        }
        Some((t0, t1))
    }

    /// The curve cut where it crosses the edge of the region `inside`, to 0.01; `None` where both its ends
    /// are on the same side.
    pub fn split_at_edge(&self, inside: &dyn Fn(Point) -> bool) -> Option<(Self, Self)> {
        let (t0, t1) = self.crossing(inside)?;
        Some(self.split((t0 + t1) / 2.0))
    }

    /// Adds the curve to a path that ends at its start.
    fn append_to(&self, path: &mut Path) {
        match self.points[..] {
            [_, p] => path.line_to(p),
            [_, c, p] => path.quad_to(c, p),
            [_, c, d, p] => path.cubic_to(c, d, p),
            _ => path,
        };
    }
}

/// The real roots of `c[0] + c[1] t + c[2] t^2`.
fn roots(c: [f64; 3]) -> [Option<f64>; 2] {
    if c[2].abs() < TINY {
        return [(c[1].abs() >= TINY).then(|| -c[0] / c[1]), None];
    }
    let disc = c[1] * c[1] - 4.0 * c[2] * c[0];
    if disc < 0.0 {
        return [None, None];
    }
    // Adding numbers of the same sign loses no digits.
    let q = -0.5 * (c[1] + disc.sqrt().copysign(if c[1] >= 0.0 { 1.0 } else { -1.0 }));
    [(q.abs() > TINY).then(|| c[0] / q), Some(q / c[2])]
}

impl Path {
    /// The smallest rectangle around the path itself (control points may lie outside); `None` where nothing
    /// in it is finite.
    pub fn extents(&self) -> Option<BBox> {
        BBox::around(self.extremes())
    }

    /// The ends of all segments, and where a coordinate turns between them.
    pub fn extremes(&self) -> Vec<Point> {
        let mut all = Vec::new();
        let (mut first, mut before) = (Point::default(), Point::default());
        for segment in self.segments() {
            let points = match segment {
                Segment::MoveTo(p) | Segment::LineTo(p) => {
                    if matches!(segment, Segment::MoveTo(_)) {
                        first = p;
                    }
                    before = p;
                    all.extend(Some(p).filter(|p| p.is_finite()));
                    continue;
                }
                Segment::QuadTo(c, p) => vec![before, c, p],
                Segment::CubicTo(c, d, p) => vec![before, c, d, p],
                Segment::Close => {
                    before = first;
                    continue;
                }
            };
            before = points.last().copied().unwrap_or(before);
            all.extend(Bezier { points }.extremes());
        }
        all
    }

    /// The path cut at the first segment that leaves the side of the edge of the region `inside` on which
    /// the path starts: what is before the cut and what is after it, to 0.01. `None` where no segment does.
    pub fn split_at_edge(&self, inside: &dyn Fn(Point) -> bool) -> Option<(Self, Self)> {
        let mut segments = self.segments();
        let Some(Segment::MoveTo(mut before)) = segments.next() else { return None };
        let begin_inside = inside(before);
        let (mut head, mut tail) = (Self::new(), Self::new());
        head.move_to(before);
        while let Some(segment) = segments.next() {
            let (curve, end) = match segment {
                Segment::LineTo(p) => (vec![before, p], p),
                Segment::QuadTo(c, p) => (vec![before, c, p], p),
                Segment::CubicTo(c, d, p) => (vec![before, c, d, p], p),
                Segment::MoveTo(_) | Segment::Close => return None,
            };
            let curve = Bezier { points: curve };
            if inside(end) == begin_inside {
                curve.append_to(&mut head);
                before = end;
                continue;
            }
            let (left, right) = curve.split_at_edge(inside)?;
            left.append_to(&mut head);
            tail.move_to(right.points[0]);
            right.append_to(&mut tail);
            segments.for_each(|s| tail.push_segment(s));
            return Some((head, tail));
        }
        None
    }
}
