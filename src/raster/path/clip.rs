//! Lines are cut to what the picture shows, before anything that costs time.

use super::Sink;
use crate::geom::{BBox, Point, Segment};

const X1: u8 = 4;
const X2: u8 = 1;
const Y1: u8 = 8;
const Y2: u8 = 2;

/// Cuts straight lines at a rectangle; curves pass whole.
#[derive(Debug)]
pub(crate) struct Clipper<S> {
    next: S,
    rect: BBox,
    last: Point,
    start: Option<Point>,
    /// The point moved to last was not passed on yet.
    pending: bool,
    was_clipped: bool,
}

impl<S: Sink> Clipper<S> {
    /// Keeps what lies in the picture and one pixel around it.
    pub(crate) fn new(next: S, width: f64, height: f64) -> Self {
        let rect = BBox::new(-1.0, -1.0, width + 1.0, height + 1.0);
        Self { next, rect, last: Point::default(), start: None, pending: true, was_clipped: false }
    }

    #[inline]
    fn line(&mut self, b: Point) -> bool {
        let a = self.last;
        let (fa, fb) = (flags(&self.rect, a), flags(&self.rect, b));
        if fa | fb == 0 {
            if std::mem::take(&mut self.pending) {
                self.next.push(Segment::MoveTo(a));
            }
            self.next.push(Segment::LineTo(b));
            return true;
        }
        self.was_clipped = true;
        let Some((p, q)) = cut(&self.rect, a, b, fa, fb) else { return false };
        if fa != 0 || self.pending {
            self.next.push(Segment::MoveTo(p));
            self.pending = false;
        }
        self.next.push(Segment::LineTo(q));
        true
    }

    /// A point that was only moved to and lies inside is passed on.
    fn flush_move(&mut self) {
        if self.pending && self.start.is_some() && self.rect.contains(self.last) {
            self.next.push(Segment::MoveTo(self.last));
        }
    }
}

impl<S: Sink> Sink for Clipper<S> {
    #[inline]
    fn push(&mut self, segment: Segment) {
        match segment {
            Segment::LineTo(p) => {
                self.line(p);
                self.last = p;
            }
            Segment::MoveTo(p) => {
                self.flush_move();
                self.last = p;
                self.start = Some(p);
                self.pending = true;
                self.was_clipped = false;
            }
            Segment::Close => match self.start {
                Some(start) => {
                    if self.line(start) && !self.was_clipped {
                        self.next.push(Segment::Close);
                    }
                }
                None => self.next.push(Segment::Close),
            },
            Segment::QuadTo(_, p) | Segment::CubicTo(_, _, p) => {
                if std::mem::take(&mut self.pending) {
                    self.next.push(Segment::MoveTo(self.last));
                }
                self.next.push(segment);
                self.last = p;
            }
        }
    }

    fn finish(&mut self) {
        self.flush_move();
        self.next.finish();
    }
}

#[inline]
fn flags(r: &BBox, p: Point) -> u8 {
    (u8::from(p.x > r.x1) * X2) | (u8::from(p.x < r.x0) * X1) | flags_y(r, p.y)
}

#[inline]
fn flags_y(r: &BBox, y: f64) -> u8 {
    (u8::from(y > r.y1) * Y2) | (u8::from(y < r.y0) * Y1)
}

/// Whether the whole line lies to one side of the rectangle.
pub(super) fn apart(r: &BBox, a: Point, b: Point) -> bool {
    flags(r, a) & flags(r, b) != 0
}

/// The part of the line inside.
pub(super) fn inside(r: &BBox, a: Point, b: Point) -> Option<(Point, Point)> {
    match (flags(r, a), flags(r, b)) {
        (0, 0) => Some((a, b)),
        (fa, fb) => cut(r, a, b, fa, fb),
    }
}

/// [`inside`] where an end is not.
fn cut(r: &BBox, a: Point, b: Point, fa: u8, fb: u8) -> Option<(Point, Point)> {
    let same = fa & fb;
    if same != 0 {
        return None;
    }
    let p = if fa == 0 { a } else { moved(r, a, b, a, fa)? };
    if fa != 0 && p == b {
        return None;
    }
    let q = if fb == 0 { b } else { moved(r, a, b, b, fb)? };
    (fb == 0 || p != q).then_some((p, q))
}

/// The end `p` of the line, moved to the edge of the rectangle.
fn moved(r: &BBox, a: Point, b: Point, mut p: Point, flags: u8) -> Option<Point> {
    if flags & (X1 | X2) != 0 {
        if a.x == b.x {
            return None;
        }
        let bound = if flags & X1 != 0 { r.x0 } else { r.x1 };
        p = Point::new(bound, (bound - a.x) * (b.y - a.y) / (b.x - a.x) + a.y);
    }
    let flags = flags_y(r, p.y);
    if flags != 0 {
        if a.y == b.y {
            return None;
        }
        let bound = if flags & Y1 != 0 { r.y0 } else { r.y1 };
        p = Point::new((bound - a.y) * (b.x - a.x) / (b.y - a.y) + a.x, bound);
    }
    // Of numbers far from the rectangle rounding leaves anything.
    let inside = Point::new(p.x.clamp(r.x0, r.x1), p.y.clamp(r.y0, r.y1));
    inside.is_finite().then_some(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_lies_in_the_rectangle() {
        for far in [1e3, 1e10, 1e18, 1e100, 1e154, 1e300, 1.5e308] {
            for (from, to) in
                [((-far, 0.3 * far), (far, -0.7 * far)), ((5.0, 5.0), (far, -far)), ((-far, 7.0), (far, far))]
            {
                let mut cut = Vec::new();
                let mut clipper = Clipper::new(&mut cut, 200.0, 150.0);
                clipper.push(Segment::MoveTo(from.into()));
                clipper.push(Segment::LineTo(to.into()));
                clipper.finish();
                for s in cut {
                    let (Segment::MoveTo(p) | Segment::LineTo(p)) = s else { panic!("{s:?}") };
                    assert!(
                        (-1.0..=201.0).contains(&p.x) && (-1.0..=151.0).contains(&p.y),
                        "{from:?} {to:?}: {p:?}"
                    );
                }
            }
        }
    }
}
