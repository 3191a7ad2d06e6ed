//! Points that are not finite are gaps.

use super::Sink;
use crate::geom::{Point, Segment};

/// For open lines: a point that is not finite is left out, and the next one that is starts anew.
#[derive(Debug)]
pub(crate) struct LineGaps<S> {
    next: S,
    broken: bool,
}

impl<S: Sink> LineGaps<S> {
    pub(crate) fn new(next: S) -> Self {
        Self { next, broken: true }
    }

    #[inline]
    pub(crate) fn line_to(&mut self, p: Point) {
        if !p.is_finite() {
            self.broken = true;
        } else if std::mem::take(&mut self.broken) {
            self.next.push(Segment::MoveTo(p));
        } else {
            self.next.push(Segment::LineTo(p));
        }
    }
}

impl<S: Sink> Sink for LineGaps<S> {
    fn push(&mut self, segment: Segment) {
        match segment {
            Segment::MoveTo(p) => {
                self.broken = true;
                self.line_to(p);
            }
            Segment::LineTo(p) => self.line_to(p),
            other => self.next.push(other),
        }
    }

    fn finish(&mut self) {
        self.next.finish();
    }
}

/// For paths with curves or closed parts: a segment with a point that is not finite is left out as a whole; a part
/// broken this way is joined to its start by a line instead of closed.
#[derive(Debug)]
pub(crate) struct PathGaps<S> {
    next: S,
    start: Point,
    /// Some segment was valid: before that, there is nothing to close.
    any: bool,
    last_valid: bool,
    broken: bool,
    /// The next segment starts where it ends, as the end of the one before is lost.
    lost: bool,
}

impl<S: Sink> PathGaps<S> {
    pub(crate) fn new(next: S) -> Self {
        let start = Point::new(f64::NAN, f64::NAN);
        Self { next, start, any: false, last_valid: false, broken: false, lost: false }
    }

    fn close(&mut self) {
        if !self.any {
            return;
        }
        if !self.broken {
            self.next.push(Segment::Close);
        } else if self.last_valid && self.start.is_finite() {
            self.next.push(Segment::LineTo(self.start));
        }
    }
}

impl<S: Sink> Sink for PathGaps<S> {
    fn push(&mut self, segment: Segment) {
        let (points, end): (&[Point], Point) = match &segment {
            Segment::Close => return self.close(),
            Segment::MoveTo(p) => {
                self.start = *p;
                self.broken = false;
                (&[], *p)
            }
            Segment::LineTo(p) => (&[], *p),
            Segment::QuadTo(c, p) => (&[*c], *p),
            Segment::CubicTo(c, d, p) => (&[*c, *d], *p),
        };
        self.last_valid = end.is_finite() && points.iter().all(|p| p.is_finite());
        if self.last_valid {
            self.any = true;
            let first = points.first().copied().unwrap_or(end);
            if std::mem::take(&mut self.lost) && !matches!(segment, Segment::MoveTo(_)) {
                self.next.push(Segment::MoveTo(first));
            }
            return self.next.push(segment);
        }
        self.broken = true;
        self.lost = !end.is_finite();
        if !self.lost {
            self.next.push(Segment::MoveTo(end));
        }
    }

    fn finish(&mut self) {
        self.next.finish();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAN: Point = Point::new(f64::NAN, 0.0);

    fn p(x: f64) -> Point {
        Point::new(x, x)
    }

    #[test]
    fn a_gap_in_a_line_starts_it_anew() {
        let mut gaps = LineGaps::new(Vec::new());
        [p(0.0), p(1.0), NAN, NAN, p(2.0), p(3.0)].into_iter().for_each(|q| gaps.line_to(q));
        use Segment::{LineTo, MoveTo};
        assert_eq!(gaps.next, [MoveTo(p(0.0)), LineTo(p(1.0)), MoveTo(p(2.0)), LineTo(p(3.0))]);
    }

    #[test]
    fn a_broken_loop_is_joined_to_its_start() {
        use Segment::{Close, LineTo, MoveTo, QuadTo};
        let mut gaps = PathGaps::new(Vec::new());
        for s in [MoveTo(p(0.0)), LineTo(p(1.0)), QuadTo(NAN, p(2.0)), LineTo(p(3.0)), Close] {
            gaps.push(s);
        }
        let joined = [MoveTo(p(0.0)), LineTo(p(1.0)), MoveTo(p(2.0)), LineTo(p(3.0)), LineTo(p(0.0))];
        assert_eq!(gaps.next, joined);
        let mut gaps = PathGaps::new(Vec::new());
        for s in [MoveTo(p(0.0)), LineTo(p(1.0)), Close] {
            gaps.push(s);
        }
        assert_eq!(gaps.next, [MoveTo(p(0.0)), LineTo(p(1.0)), Close]);
    }
}
