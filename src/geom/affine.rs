//! Affine maps of the plane.

use super::Point;

/// The map `x' = a x + c y + e`, `y' = b x + d y + f`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Affine {
    /// Scale of x into x.
    pub a: f64,
    /// Shear of x into y.
    pub b: f64,
    /// Shear of y into x.
    pub c: f64,
    /// Scale of y into y.
    pub d: f64,
    /// Shift in x.
    pub e: f64,
    /// Shift in y.
    pub f: f64,
}

impl Default for Affine {
    fn default() -> Self {
        Self::IDENTITY
    }
}

impl Affine {
    /// The map that changes nothing.
    pub const IDENTITY: Self = Self::new(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);

    /// The map with these six numbers.
    pub const fn new(a: f64, b: f64, c: f64, d: f64, e: f64, f: f64) -> Self {
        Self { a, b, c, d, e, f }
    }

    /// A shift.
    pub const fn translate(dx: f64, dy: f64) -> Self {
        Self::new(1.0, 0.0, 0.0, 1.0, dx, dy)
    }

    /// A scaling about the origin.
    pub const fn scale(sx: f64, sy: f64) -> Self {
        Self::new(sx, 0.0, 0.0, sy, 0.0, 0.0)
    }

    /// A counter-clockwise rotation about the origin, in degrees.
    pub fn rotate_deg(degrees: f64) -> Self {
        let (s, c) = degrees.to_radians().sin_cos();
        Self::new(c, s, -s, c, 0.0, 0.0)
    }

    /// A counter-clockwise rotation about `(x, y)`, in degrees.
    pub fn rotate_deg_around(x: f64, y: f64, degrees: f64) -> Self {
        Self::translate(-x, -y).then(&Self::rotate_deg(degrees)).then(&Self::translate(x, y))
    }

    /// First this map, then `next`.
    #[must_use]
    pub fn then(&self, next: &Self) -> Self {
        Self {
            a: next.a * self.a + next.c * self.b,
            b: next.b * self.a + next.d * self.b,
            c: next.a * self.c + next.c * self.d,
            d: next.b * self.c + next.d * self.d,
            e: next.a * self.e + next.c * self.f + next.e,
            f: next.b * self.e + next.d * self.f + next.f,
        }
    }

    /// Where the map takes `p`.
    #[inline]
    pub fn apply(&self, p: Point) -> Point {
        Point::new(self.a * p.x + self.c * p.y + self.e, self.b * p.x + self.d * p.y + self.f)
    }

    /// Where the map takes the displacement `p` (no shift).
    #[inline]
    pub fn apply_vector(&self, p: Point) -> Point {
        Point::new(self.a * p.x + self.c * p.y, self.b * p.x + self.d * p.y)
    }

    /// The factor by which areas grow; negative where the map mirrors.
    pub fn determinant(&self) -> f64 {
        self.a * self.d - self.b * self.c
    }

    /// The inverse map; `None` where there is none.
    pub fn inverse(&self) -> Option<Self> {
        let det = self.determinant();
        if det == 0.0 || !det.is_finite() {
            return None;
        }
        let (a, b, c, d) = (self.d / det, -self.b / det, -self.c / det, self.a / det);
        Some(Self { a, b, c, d, e: -(a * self.e + c * self.f), f: -(b * self.e + d * self.f) })
    }

    /// Whether all six numbers are finite.
    pub fn is_finite(&self) -> bool {
        [self.a, self.b, self.c, self.d, self.e, self.f].iter().all(|v| v.is_finite())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn then_applies_in_order_and_inverts() {
        let m = Affine::scale(2.0, 3.0).then(&Affine::rotate_deg(90.0)).then(&Affine::translate(1.0, 0.0));
        let p = m.apply(Point::new(1.0, 1.0));
        assert!((p - Point::new(-2.0, 2.0)).hypot() < 1e-12);
        let back = m.inverse().unwrap().apply(p);
        assert!((back - Point::new(1.0, 1.0)).hypot() < 1e-12);
        assert_eq!(Affine::scale(0.0, 1.0).inverse(), None);
    }
}
