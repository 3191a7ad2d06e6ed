//! From angle and distance to the plane.

use std::sync::Arc;

use crate::artist::projection::Bend;
use crate::geom::{Path, Point, Segment};
use crate::scale::Scale;

/// How many pieces a line has that neither keeps its angle nor its distance.
const PIECES: usize = 180;

/// An arc goes round so many times at most: nobody sees more.
const MOST_TURNS: usize = 64;

/// Angle and distance, from an artist's numbers to the plane about the middle of a polar axes.
#[derive(Debug)]
pub(super) struct PolarBend {
    /// The angle is `x.0 * x + x.1`.
    pub(super) x: (f64, f64),
    /// The distance before its scale is `y.0 * y + y.1`.
    pub(super) y: (f64, f64),
    pub(super) scale: Option<Arc<dyn Scale>>,
    pub(super) direction: f64,
    pub(super) offset: f64,
    /// What lies in the middle, after the scale.
    pub(super) origin: f64,
    /// -1 where distances grow inwards.
    pub(super) sign: f64,
}

impl PolarBend {
    /// The angle on the screen, and the distance after its scale.
    fn turned(&self, p: Point) -> Point {
        let r = self.y.0 * p.y + self.y.1;
        let r = self.scale.as_ref().map_or(r, |s| s.forward(r));
        Point::new(self.direction * (self.x.0 * p.x + self.x.1) + self.offset, r)
    }

    fn beyond_middle(&self, r: f64) -> f64 {
        (r - self.origin) * self.sign
    }

    /// Of an angle on the screen and a distance after its scale.
    fn in_plane(&self, turned: Point) -> Point {
        let r = self.beyond_middle(turned.y);
        let r = if r >= 0.0 { r } else { f64::NAN };
        Point::new(r * turned.x.cos(), r * turned.x.sin())
    }

    /// The arc between two angles on the screen, as far out as `r`.
    fn arc(&self, out: &mut Path, from: f64, to: f64, r: f64) {
        let (mut a, b, r) = (from.to_degrees(), to.to_degrees(), self.beyond_middle(r));
        if !(a.is_finite() && b.is_finite()) {
            out.line_to((f64::NAN, f64::NAN));
            return;
        }
        let turn = 360f64.copysign(b - a);
        for _ in 0..MOST_TURNS {
            if (b - a).abs() > 360.0 {
                add(out, a, a + turn, r);
                a += turn;
            }
        }
        add(out, if (b - a).abs() > 360.0 { b - (b - a) % 360.0 } else { a }, b, r);
    }
}

/// Adds an arc of degrees, clockwise where they fall.
fn add(out: &mut Path, a: f64, b: f64, r: f64) {
    let arc = Path::arc(a.min(b), a.max(b), None);
    let mut points: Vec<Point> = arc.points().to_vec();
    if a > b {
        points.reverse();
    }
    points.get(1..).unwrap_or_default().as_chunks::<3>().0.iter().for_each(|&[c, d, p]| {
        out.cubic_to(c * r, d * r, p * r);
    });
}

impl Bend for PolarBend {
    fn apply(&self, p: Point) -> Point {
        self.in_plane(self.turned(p))
    }

    fn invert(&self, p: Point) -> Point {
        let r = p.hypot() * self.sign + self.origin;
        let r = self.scale.as_ref().map_or(r, |s| s.inverse(r));
        let angle = p.y.atan2(p.x).rem_euclid(std::f64::consts::TAU);
        let theta = (angle - self.offset) / self.direction;
        Point::new((theta - self.x.1) / self.x.0, (r - self.y.1) / self.y.0)
    }

    fn path(&self, path: &Path) -> Path {
        let mut out = Path::new();
        let mut last = Point::new(f64::NAN, f64::NAN);
        for segment in path.segments() {
            let segment = segment.map(|p| self.turned(p));
            match segment {
                Segment::LineTo(p) if p.x != last.x && p.y == last.y => self.arc(&mut out, last.x, p.x, p.y),
                Segment::LineTo(p) if p.x != last.x => (1..=PIECES).for_each(|i| {
                    let t = i as f64 / PIECES as f64;
                    out.line_to(self.in_plane(if i == PIECES { p } else { last + (p - last) * t }));
                }),
                other => out.push_segment(other.map(|p| self.in_plane(p))),
            }
            last = segment.end(last);
        }
        out
    }
}
