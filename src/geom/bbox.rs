//! A rectangle with sides parallel to the axes.

use super::{Affine, Point};

/// A rectangle from `(x0, y0)` to `(x1, y1)`. It may run backwards (an inverted axis): [`BBox::sorted`]
/// gives the same rectangle with ascending corners.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BBox {
    /// Left, unless inverted.
    pub x0: f64,
    /// Bottom, unless inverted.
    pub y0: f64,
    /// Right, unless inverted.
    pub x1: f64,
    /// Top, unless inverted.
    pub y1: f64,
}

impl BBox {
    /// `0..1` in both directions.
    pub const UNIT: Self = Self::new(0.0, 0.0, 1.0, 1.0);

    /// The rectangle between two opposite corners.
    pub const fn new(x0: f64, y0: f64, x1: f64, y1: f64) -> Self {
        Self { x0, y0, x1, y1 }
    }

    /// The rectangle with lower left corner `(x0, y0)` and the given size.
    pub const fn from_bounds(x0: f64, y0: f64, width: f64, height: f64) -> Self {
        Self::new(x0, y0, x0 + width, y0 + height)
    }

    /// The smallest rectangle around the finite ones of `points`; `None` where there is none.
    pub fn around(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        let mut out: Option<Self> = None;
        for p in points.into_iter().filter(|p| p.is_finite()) {
            let here = Self::new(p.x, p.y, p.x, p.y);
            out = Some(out.map_or(here, |b| b.union(&here)));
        }
        out
    }

    /// `x1 - x0`.
    pub fn width(&self) -> f64 {
        self.x1 - self.x0
    }

    /// `y1 - y0`.
    pub fn height(&self) -> f64 {
        self.y1 - self.y0
    }

    /// The lower left corner.
    pub fn min(&self) -> Point {
        Point::new(self.x0, self.y0)
    }

    /// The upper right corner.
    pub fn max(&self) -> Point {
        Point::new(self.x1, self.y1)
    }

    /// The middle.
    pub fn center(&self) -> Point {
        Point::new(0.5 * (self.x0 + self.x1), 0.5 * (self.y0 + self.y1))
    }

    /// The same rectangle with ascending corners.
    pub fn sorted(&self) -> Self {
        Self::new(self.x0.min(self.x1), self.y0.min(self.y1), self.x0.max(self.x1), self.y0.max(self.y1))
    }

    /// The smallest rectangle around both (both ascending).
    pub fn union(&self, o: &Self) -> Self {
        Self::new(self.x0.min(o.x0), self.y0.min(o.y0), self.x1.max(o.x1), self.y1.max(o.y1))
    }

    /// What both share (both ascending); `None` where they do not touch.
    pub fn intersection(&self, o: &Self) -> Option<Self> {
        let b = Self::new(self.x0.max(o.x0), self.y0.max(o.y0), self.x1.min(o.x1), self.y1.min(o.y1));
        (b.x0 <= b.x1 && b.y0 <= b.y1).then_some(b)
    }

    /// Whether the point lies inside or on the edge (ascending corners).
    pub fn contains(&self, p: Point) -> bool {
        p.x >= self.x0 && p.x <= self.x1 && p.y >= self.y0 && p.y <= self.y1
    }

    /// The lower left corner of a rectangle of this size (width and height) within this one, where of the free room these
    /// parts are left of it and below it.
    pub(crate) fn corner_within(&self, (width, height): (f64, f64), side: (f64, f64)) -> Point {
        let (x, y) = (self.width() - width, self.height() - height);
        Point::new(self.x0 + side.0 * x, self.y0 + side.1 * y)
    }

    /// Grown by `d` on every side (ascending corners).
    pub fn padded(&self, d: f64) -> Self {
        Self::new(self.x0 - d, self.y0 - d, self.x1 + d, self.y1 + d)
    }

    /// Moved.
    pub fn translated(&self, dx: f64, dy: f64) -> Self {
        Self::new(self.x0 + dx, self.y0 + dy, self.x1 + dx, self.y1 + dy)
    }

    /// Whether all four numbers are finite.
    pub fn is_finite(&self) -> bool {
        self.min().is_finite() && self.max().is_finite()
    }

    /// The map that takes the unit square onto this rectangle (inverted where this is).
    pub fn from_unit(&self) -> Affine {
        Affine::new(self.width(), 0.0, 0.0, self.height(), self.x0, self.y0)
    }

    /// The map that takes this rectangle onto the unit square; not finite where a side is zero.
    pub fn to_unit(&self) -> Affine {
        let (sx, sy) = (1.0 / self.width(), 1.0 / self.height());
        Affine::new(sx, 0.0, 0.0, sy, -self.x0 * sx, -self.y0 * sy)
    }

    /// The four corners, counter-clockwise from the lower left one.
    pub fn corners(&self) -> [Point; 4] {
        [
            Point::new(self.x0, self.y0),
            Point::new(self.x1, self.y0),
            Point::new(self.x1, self.y1),
            Point::new(self.x0, self.y1),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unit_maps_are_inverse() {
        let b = BBox::new(3.0, 10.0, 5.0, 2.0);
        let p = Point::new(4.5, 3.0);
        let q = b.from_unit().apply(b.to_unit().apply(p));
        assert!((q - p).hypot() < 1e-12);
        assert_eq!(b.sorted(), BBox::new(3.0, 2.0, 5.0, 10.0));
    }

    #[test]
    fn around_ignores_gaps() {
        let pts = [Point::new(f64::NAN, 1.0), Point::new(2.0, 3.0), Point::new(-1.0, 7.0)];
        assert_eq!(BBox::around(pts), Some(BBox::new(-1.0, 3.0, 2.0, 7.0)));
        assert_eq!(BBox::around([Point::new(f64::INFINITY, 0.0)]), None);
    }
}
