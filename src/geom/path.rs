//! A path: points and how they are joined.

use super::{Affine, BBox, Point};

/// How the next point or points of a [`Path`] are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// One point: start a new subpath there.
    MoveTo,
    /// One point: a straight line to it.
    LineTo,
    /// Two points: a quadratic Bézier curve with one control point.
    QuadTo,
    /// Three points: a cubic Bézier curve with two control points.
    CubicTo,
    /// No point: a straight line back to the start of the subpath, and its end.
    Close,
}

/// One step of a path, as [`Path::segments`] gives it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// Start a new subpath.
    MoveTo(Point),
    /// A straight line.
    LineTo(Point),
    /// A quadratic Bézier curve: control point, end.
    QuadTo(Point, Point),
    /// A cubic Bézier curve: two control points, end.
    CubicTo(Point, Point, Point),
    /// Back to the start of the subpath.
    Close,
}

impl Segment {
    /// Where the step ends; `start` is where its subpath starts.
    pub(crate) fn end(self, start: Point) -> Point {
        match self {
            Self::MoveTo(p) | Self::LineTo(p) | Self::QuadTo(_, p) | Self::CubicTo(_, _, p) => p,
            Self::Close => start,
        }
    }

    /// The same step with other points.
    pub(crate) fn map(self, f: impl Fn(Point) -> Point) -> Self {
        match self {
            Self::MoveTo(p) => Self::MoveTo(f(p)),
            Self::LineTo(p) => Self::LineTo(f(p)),
            Self::QuadTo(c, p) => Self::QuadTo(f(c), f(p)),
            Self::CubicTo(c, d, p) => Self::CubicTo(f(c), f(d), f(p)),
            Self::Close => Self::Close,
        }
    }
}

/// Points and the verbs that join them. Without verbs it is a polyline: a move, then lines.
///
/// A point that is not finite is a gap: what touches it is not drawn, and the next finite end point of a
/// segment starts a new subpath (matplotlib's rule).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    points: Vec<Point>,
    verbs: Option<Vec<Verb>>,
}

impl Path {
    /// An empty path, to be built with [`Path::move_to`] and the others.
    pub fn new() -> Self {
        Self { points: Vec::new(), verbs: Some(Vec::new()) }
    }

    /// An open polyline.
    pub fn polyline(points: Vec<Point>) -> Self {
        Self { points, verbs: None }
    }

    /// A closed polygon; the first point need not be repeated.
    pub fn polygon(points: impl IntoIterator<Item = Point>) -> Self {
        let points: Vec<Point> = points.into_iter().collect();
        let mut verbs = vec![Verb::LineTo; points.len() + 1];
        verbs[0] = Verb::MoveTo;
        verbs[points.len()] = Verb::Close;
        if points.is_empty() {
            verbs.clear();
        }
        Self { points, verbs: Some(verbs) }
    }

    /// The outline of a rectangle, counter-clockwise from `(x0, y0)`.
    pub fn rect(b: &BBox) -> Self {
        Self::polygon(b.corners())
    }

    fn verbs_mut(&mut self) -> &mut Vec<Verb> {
        let n = self.points.len();
        self.verbs
            .get_or_insert_with(|| (0..n).map(|i| if i == 0 { Verb::MoveTo } else { Verb::LineTo }).collect())
    }

    fn push(&mut self, verb: Verb, points: &[Point]) -> &mut Self {
        self.verbs_mut().push(verb);
        self.points.extend_from_slice(points);
        self
    }

    /// Starts a new subpath.
    pub fn move_to(&mut self, p: impl Into<Point>) -> &mut Self {
        self.push(Verb::MoveTo, &[p.into()])
    }

    /// Adds a straight line.
    pub fn line_to(&mut self, p: impl Into<Point>) -> &mut Self {
        self.push(Verb::LineTo, &[p.into()])
    }

    /// Adds a quadratic Bézier curve.
    pub fn quad_to(&mut self, control: impl Into<Point>, end: impl Into<Point>) -> &mut Self {
        self.push(Verb::QuadTo, &[control.into(), end.into()])
    }

    /// Adds a cubic Bézier curve.
    pub fn cubic_to(
        &mut self,
        c1: impl Into<Point>,
        c2: impl Into<Point>,
        end: impl Into<Point>,
    ) -> &mut Self {
        self.push(Verb::CubicTo, &[c1.into(), c2.into(), end.into()])
    }

    /// Closes the subpath.
    pub fn close(&mut self) -> &mut Self {
        self.push(Verb::Close, &[])
    }

    /// Adds all of another path.
    pub fn extend(&mut self, other: &Path) -> &mut Self {
        other.segments().for_each(|s| self.push_segment(s));
        self
    }

    /// Adds one step.
    pub(crate) fn push_segment(&mut self, segment: Segment) {
        match segment {
            Segment::MoveTo(p) => self.move_to(p),
            Segment::LineTo(p) => self.line_to(p),
            Segment::QuadTo(c, p) => self.quad_to(c, p),
            Segment::CubicTo(c, d, p) => self.cubic_to(c, d, p),
            Segment::Close => self.close(),
        };
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.points.is_empty()
    }

    /// All points, control points included.
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// The verbs; `None` for a plain polyline.
    pub fn verbs(&self) -> Option<&[Verb]> {
        self.verbs.as_deref()
    }

    /// Whether it has only moves and lines (no curve, nothing closed).
    pub fn is_open_lines(&self) -> bool {
        self.verbs.as_ref().is_none_or(|v| v.iter().all(|v| matches!(v, Verb::MoveTo | Verb::LineTo)))
    }

    /// The steps of the path, in order.
    pub fn segments(&self) -> impl Iterator<Item = Segment> + '_ {
        let mut points = self.points.iter().copied();
        let mut verbs = self.verbs.as_ref().map(|v| v.iter());
        let mut first = true;
        std::iter::from_fn(move || {
            let verb = match &mut verbs {
                Some(v) => *v.next()?,
                None => {
                    if std::mem::take(&mut first) {
                        Verb::MoveTo
                    } else {
                        Verb::LineTo
                    }
                }
            };
            Some(match verb {
                Verb::MoveTo => Segment::MoveTo(points.next()?),
                Verb::LineTo => Segment::LineTo(points.next()?),
                Verb::QuadTo => Segment::QuadTo(points.next()?, points.next()?),
                Verb::CubicTo => Segment::CubicTo(points.next()?, points.next()?, points.next()?),
                Verb::Close => Segment::Close,
            })
        })
    }

    /// The path with every point mapped.
    #[must_use]
    pub fn transformed(&self, m: &Affine) -> Self {
        self.map_points(|p| m.apply(p))
    }

    /// The path with every point replaced by `f(point)`.
    #[must_use]
    pub fn map_points(&self, f: impl FnMut(Point) -> Point) -> Self {
        Self { points: self.points.iter().copied().map(f).collect(), verbs: self.verbs.clone() }
    }

    /// The smallest rectangle around all points, control points included; `None` for an empty path.
    pub fn control_box(&self) -> Option<BBox> {
        BBox::around(self.points.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polyline_and_built_path_give_the_same_segments() {
        let pts = vec![Point::new(0.0, 0.0), Point::new(1.0, 0.0), Point::new(1.0, 2.0)];
        let a = Path::polyline(pts.clone());
        let mut b = Path::new();
        b.move_to(pts[0]).line_to(pts[1]).line_to(pts[2]);
        assert!(a.segments().eq(b.segments()));
        assert!(a.is_open_lines() && b.is_open_lines());
        b.close();
        assert!(!b.is_open_lines());
    }

    #[test]
    fn appending_to_a_polyline_keeps_its_lines() {
        let mut a = Path::polyline(vec![Point::new(0.0, 0.0), Point::new(1.0, 0.0)]);
        a.close();
        let v: Vec<_> = a.segments().collect();
        assert_eq!(v.last(), Some(&Segment::Close));
        assert_eq!(v.len(), 3);
    }
}
