//! Regular polygons, and rings.

use super::{PatchShape, Polygon};
use crate::data::Number;
use crate::geom::{Affine, Path, Point};

/// A polygon with equal sides about a point, as matplotlib's `RegularPolygon`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegularPolygon {
    center: Point,
    corners: usize,
    radius: f64,
    orientation: f64,
}

impl RegularPolygon {
    /// A polygon with so many corners, one of them on top.
    pub fn new(center: impl Into<Point>, corners: usize, radius: impl Number) -> Self {
        Self { center: center.into(), corners, radius: radius.to_f64(), orientation: 0.0 }
    }

    /// Turned counter-clockwise, in radians.
    #[must_use]
    pub fn orientation(mut self, radians: impl Number) -> Self {
        self.orientation = radians.to_f64();
        self
    }
}

impl PatchShape for RegularPolygon {
    fn outline(&self) -> Path {
        Polygon::regular(self.center, self.corners, self.radius, self.orientation).outline()
    }
}

/// A circle made of straight lines, as matplotlib's `CirclePolygon`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CirclePolygon(RegularPolygon);

impl CirclePolygon {
    /// Twenty lines about `center`.
    pub fn new(center: impl Into<Point>, radius: impl Number) -> Self {
        Self(RegularPolygon::new(center, 20, radius.to_f64()))
    }

    /// Made of so many lines. Default 20.
    #[must_use]
    pub fn resolution(mut self, lines: usize) -> Self {
        self.0.corners = lines;
        self
    }
}

impl PatchShape for CirclePolygon {
    fn outline(&self) -> Path {
        self.0.outline()
    }
}

/// A ring, as matplotlib's `Annulus`; it may be that of an ellipse.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Annulus {
    center: Point,
    radii: (f64, f64),
    width: f64,
    angle_deg: f64,
}

impl Annulus {
    /// A ring of this outer radius and width.
    pub fn new(center: impl Into<Point>, radius: impl Number, width: impl Number) -> Self {
        let radius = radius.to_f64();
        Self { center: center.into(), radii: (radius, radius), width: width.to_f64(), angle_deg: 0.0 }
    }

    /// Half the width and half the height of the outer ellipse.
    #[must_use]
    pub fn semi_axes(mut self, a: impl Number, b: impl Number) -> Self {
        self.radii = (a.to_f64(), b.to_f64());
        self
    }

    /// Turned counter-clockwise, in degrees.
    #[must_use]
    pub fn angle(mut self, degrees: impl Number) -> Self {
        self.angle_deg = degrees.to_f64();
        self
    }
}

impl PatchShape for Annulus {
    fn outline(&self) -> Path {
        let ((a, b), w) = (self.radii, self.width);
        let place = |a: f64, b: f64| {
            let turned = Affine::scale(a, b).then(&Affine::rotate_deg(self.angle_deg));
            turned.then(&Affine::translate(self.center.x, self.center.y))
        };
        let arc = Path::arc(0.0, 360.0, None);
        let mut path = arc.transformed(&place(a, b));
        let first = path.points()[0];
        let inner = place(a - w, b - w);
        let back: Vec<Point> = arc.points().iter().rev().map(|&p| inner.apply(p)).collect();
        if let Some((&start, rest)) = back.split_first() {
            path.move_to(start);
            rest.as_chunks::<3>().0.iter().for_each(|&[a, b, c]| {
                path.cubic_to(a, b, c);
            });
        }
        path.move_to(first);
        path.close();
        path
    }
}
