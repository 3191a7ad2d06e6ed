//! Long lines are simplified: points that a line passes closer than 1/9 pixel are left out.
//!
//! Points are merged into one vector as long as they stay within the distance of its direction; how far they go
//! forwards and backwards along it is kept, so that peaks are never lost (matplotlib's `PathSimplifier`).

use super::Sink;
use crate::geom::{Point, Segment};

/// Paths of fewer points are left alone.
pub(crate) const SIMPLIFY_MIN: usize = 128;
/// The square of the distance, in pixels.
const NEAR2: f64 = (1.0 / 9.0) * (1.0 / 9.0);

/// The vector that points are being merged into. Reaches along it are kept as products with `direction`, and distances
/// compared as squares times `norm2`, so that no point needs a division.
#[derive(Clone, Copy, Debug)]
struct Vector {
    start: Point,
    direction: Point,
    /// Squared length of `direction`.
    norm2: f64,
    /// The reach forwards, and the point there.
    forward_dot: f64,
    forward: Point,
    /// The reach backwards (0 for none, negative else), and the point there.
    backward_dot: f64,
    backward: Point,
    /// Whether the point that came last is the farthest.
    last_is_forward: bool,
    last_is_backward: bool,
}

impl Vector {
    fn new(start: Point, from: Point, to: Point) -> Self {
        let direction = to - from;
        let norm2 = direction.x * direction.x + direction.y * direction.y;
        Self {
            start,
            direction,
            norm2,
            forward_dot: norm2,
            forward: to,
            backward_dot: 0.0,
            backward: from,
            last_is_forward: true,
            last_is_backward: false,
        }
    }

    fn goes_back(&self) -> bool {
        self.backward_dot < 0.0
    }

    /// Merges the point, if it is near enough.
    #[inline(always)]
    fn merge(&mut self, p: Point) -> bool {
        let (d, total) = (self.direction, p - self.start);
        let across = d.x * total.y - d.y * total.x;
        // Written so that a distance that is not a number is not near.
        let near = across * across < NEAR2 * self.norm2;
        if !near {
            return false;
        }
        let dot = d.x * total.x + d.y * total.y;
        self.last_is_forward = dot > self.forward_dot;
        self.last_is_backward = dot < self.backward_dot;
        if self.last_is_forward {
            self.forward_dot = dot;
            self.forward = p;
        } else if self.last_is_backward {
            self.backward_dot = dot;
            self.backward = p;
        }
        true
    }
}

/// Merges the points of open lines.
#[derive(Debug)]
pub(crate) struct Simplifier<S> {
    next: S,
    last: Point,
    vector: Option<Vector>,
    /// The start of the line was not passed on yet.
    pending: bool,
}

impl<S: Sink> Simplifier<S> {
    pub(crate) fn new(next: S) -> Self {
        Self { next, last: Point::default(), vector: None, pending: false }
    }

    /// Passes the vector on and returns the point that the line is at then.
    fn flush(&mut self, v: &Vector) -> Point {
        let mut end = v.forward;
        if v.goes_back() {
            if v.last_is_forward {
                self.next.push(Segment::LineTo(v.backward));
                self.next.push(Segment::LineTo(v.forward));
            } else {
                self.next.push(Segment::LineTo(v.forward));
                self.next.push(Segment::LineTo(v.backward));
                end = v.backward;
            }
        } else {
            self.next.push(Segment::LineTo(v.forward));
        }
        end
    }

    /// Where the last point was not the farthest, the line goes back to it.
    fn flush_to_last(&mut self, v: &Vector) -> Point {
        let end = self.flush(v);
        if v.last_is_forward || v.last_is_backward {
            return end;
        }
        self.next.push(Segment::LineTo(self.last));
        self.last
    }

    #[inline]
    fn line_to(&mut self, p: Point) {
        match &mut self.vector {
            Some(v) if v.norm2 == 0.0 => {
                // Points in one place have no direction.
                *v = Vector::new(self.last, self.last, p);
            }
            Some(v) => {
                if !v.merge(p) {
                    let v = *v;
                    let start = self.flush_to_last(&v);
                    self.vector = Some(Vector::new(start, self.last, p));
                }
            }
            None => {
                if std::mem::take(&mut self.pending) {
                    self.next.push(Segment::MoveTo(self.last));
                }
                self.vector = Some(Vector::new(self.last, self.last, p));
            }
        }
        self.last = p;
    }

    /// Another line starts.
    fn end_line(&mut self) {
        if let Some(v) = self.vector.take().filter(|v| v.norm2 > 0.0) {
            self.flush_to_last(&v);
        }
    }

    /// The last line ends.
    fn end(&mut self) {
        let Some(v) = self.vector.take() else { return };
        if v.norm2 > 0.0 {
            self.next.push(Segment::LineTo(v.forward));
            if v.goes_back() {
                self.next.push(Segment::LineTo(v.backward));
            }
        }
        self.next.push(Segment::LineTo(self.last));
    }
}

impl<S: Sink> Sink for Simplifier<S> {
    #[inline]
    fn push(&mut self, segment: Segment) {
        match segment {
            Segment::LineTo(p) => self.line_to(p),
            Segment::MoveTo(p) => {
                self.end_line();
                self.last = p;
                self.pending = true;
            }
            // Paths with curves and closed parts are not simplified.
            other => self.next.push(other),
        }
    }

    fn finish(&mut self) {
        self.end();
        self.next.finish();
    }
}
