//! The shapes that patches can have: rectangles, ellipses, polygons, sectors, boxes.

use super::{BoxStyle, Patch};
use crate::data::Number;
use crate::geom::{Affine, BBox, Path, Point};

/// A shape to be added with [`crate::axes::Axes::add_patch`]: its outline in the patch's coordinates, data by
/// default.
pub trait PatchShape {
    /// The outline.
    fn outline(&self) -> Path;
    /// Changes the patch's look to what the shape has by default.
    fn dress(&self, _patch: &mut Patch) {}
}

impl PatchShape for Path {
    fn outline(&self) -> Path {
        self.clone()
    }

    fn dress(&self, patch: &mut Patch) {
        patch.style.edge_default = true;
    }
}

fn turned_about(center: Point, degrees: f64) -> Affine {
    if degrees == 0.0 {
        return Affine::IDENTITY;
    }
    let turn = Affine::translate(-center.x, -center.y).then(&Affine::rotate_deg(degrees));
    turn.then(&Affine::translate(center.x, center.y))
}

/// A rectangle from its lower left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rectangle {
    corner: Point,
    size: (f64, f64),
    angle_deg: f64,
}

impl Rectangle {
    /// A rectangle with this lower left corner, width and height.
    pub fn new(corner: impl Into<Point>, width: impl Number, height: impl Number) -> Self {
        Self { corner: corner.into(), size: (width.to_f64(), height.to_f64()), angle_deg: 0.0 }
    }

    /// Turned counter-clockwise about its lower left corner, in degrees.
    #[must_use]
    pub fn angle(mut self, degrees: impl Number) -> Self {
        self.angle_deg = degrees.to_f64();
        self
    }
}

impl PatchShape for Rectangle {
    fn outline(&self) -> Path {
        let b = BBox::from_bounds(self.corner.x, self.corner.y, self.size.0, self.size.1);
        Path::rect(&b).transformed(&turned_about(self.corner, self.angle_deg))
    }
}

/// An ellipse.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ellipse {
    center: Point,
    size: (f64, f64),
    angle_deg: f64,
}

impl Ellipse {
    /// An ellipse about `center` of this width and height.
    pub fn new(center: impl Into<Point>, width: impl Number, height: impl Number) -> Self {
        Self { center: center.into(), size: (width.to_f64(), height.to_f64()), angle_deg: 0.0 }
    }

    /// Turned counter-clockwise about its middle, in degrees.
    #[must_use]
    pub fn angle(mut self, degrees: impl Number) -> Self {
        self.angle_deg = degrees.to_f64();
        self
    }

    /// Where the farthest points of part of the unit circle come to lie.
    fn reach(&self, part: &Path) -> Option<Vec<Point>> {
        let place = self.place();
        (self.angle_deg != 0.0).then(|| part.extremes().into_iter().map(|p| place.apply(p)).collect())
    }

    /// From the unit circle.
    fn place(&self) -> Affine {
        let turned =
            Affine::scale(self.size.0 * 0.5, self.size.1 * 0.5).then(&Affine::rotate_deg(self.angle_deg));
        turned.then(&Affine::translate(self.center.x, self.center.y))
    }
}

impl PatchShape for Ellipse {
    fn outline(&self) -> Path {
        Path::unit_circle().transformed(&self.place())
    }

    fn dress(&self, patch: &mut Patch) {
        patch.reach = self.reach(&Path::unit_circle());
    }
}

/// A circle (an ellipse where units of x and y differ).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Circle(Ellipse);

impl Circle {
    /// A circle about `center`.
    pub fn new(center: impl Into<Point>, radius: impl Number) -> Self {
        let radius = radius.to_f64();
        Self(Ellipse::new(center, 2.0 * radius, 2.0 * radius))
    }
}

impl PatchShape for Circle {
    fn outline(&self) -> Path {
        self.0.outline()
    }

    fn dress(&self, patch: &mut Patch) {
        self.0.dress(patch);
    }
}

/// Part of an ellipse's edge; not filled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arc {
    ellipse: Ellipse,
    theta: (f64, f64),
}

impl Arc {
    /// The whole edge of an ellipse about `center`.
    pub fn new(center: impl Into<Point>, width: impl Number, height: impl Number) -> Self {
        Self { ellipse: Ellipse::new(center, width, height), theta: (0.0, 360.0) }
    }

    /// Turned counter-clockwise about its middle, in degrees.
    #[must_use]
    pub fn angle(mut self, degrees: impl Number) -> Self {
        self.ellipse.angle_deg = degrees.to_f64();
        self
    }

    /// From where to where, counter-clockwise, in degrees from the ellipse's own x. Default `0, 360`.
    #[must_use]
    pub fn theta(mut self, from: impl Number, to: impl Number) -> Self {
        self.theta = (from.to_f64(), to.to_f64());
        self
    }
}

impl Arc {
    /// The part of the unit circle that it is made from.
    fn part(&self) -> Path {
        let (w, h) = self.ellipse.size;
        let (mut from, mut to) = self.theta;
        if w != h && (to - from) % 360.0 != 0.0 {
            // Angles are those of the ellipse, not of the circle that it is made from.
            let stretched = |theta: f64| {
                let (s, c) = theta.to_radians().sin_cos();
                (w / h * s).atan2(c).to_degrees().rem_euclid(360.0)
            };
            (from, to) = (stretched(from), stretched(to));
        }
        Path::arc(from, to, None)
    }
}

impl PatchShape for Arc {
    fn outline(&self) -> Path {
        self.part().transformed(&self.ellipse.place())
    }

    fn dress(&self, patch: &mut Patch) {
        patch.style.fill = false;
        patch.reach = self.ellipse.reach(&self.part());
    }
}

/// A polygon.
#[derive(Clone, Debug, PartialEq)]
pub struct Polygon {
    corners: Vec<Point>,
    closed: bool,
}

impl Polygon {
    /// A polygon with these corners.
    pub fn new<P: Into<Point>>(corners: impl IntoIterator<Item = P>) -> Self {
        Self { corners: corners.into_iter().map(Into::into).collect(), closed: true }
    }

    /// A regular polygon about `center`, a corner on top; turned by `orientation` radians.
    pub fn regular(
        center: impl Into<Point>,
        corners: usize,
        radius: impl Number,
        orientation: impl Number,
    ) -> Self {
        let radius = radius.to_f64();
        let orientation = orientation.to_f64();
        let center = center.into();
        let (s, c) = orientation.sin_cos();
        let place = Affine::new(c * radius, s * radius, -s * radius, c * radius, center.x, center.y);
        Self::new(Path::unit_regular_polygon(corners).transformed(&place).points().iter().copied())
    }

    /// Whether its last corner is joined with the first. Default: yes.
    #[must_use]
    pub fn closed(mut self, closed: bool) -> Self {
        self.closed = closed;
        self
    }
}

impl PatchShape for Polygon {
    fn outline(&self) -> Path {
        if self.closed {
            Path::polygon(self.corners.iter().copied())
        } else {
            Path::polyline(self.corners.clone())
        }
    }
}

/// A sector of a circle, or of a ring.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wedge {
    center: Point,
    radius: f64,
    theta: (f64, f64),
    width: Option<f64>,
}

impl Wedge {
    /// The sector between two angles in degrees, counter-clockwise.
    pub fn new(center: impl Into<Point>, radius: impl Number, from: impl Number, to: impl Number) -> Self {
        Self {
            center: center.into(),
            radius: radius.to_f64(),
            theta: (from.to_f64(), to.to_f64()),
            width: None,
        }
    }

    /// A sector of a ring of this width, inwards from the radius.
    #[must_use]
    pub fn width(mut self, width: impl Number) -> Self {
        self.width = Some(width.to_f64());
        self
    }
}

impl PatchShape for Wedge {
    fn outline(&self) -> Path {
        let whole = ((self.theta.1 - self.theta.0) - 360.0).abs() <= 1e-12;
        let (from, to) = if whole { (0.0, 360.0) } else { self.theta };
        let arc = Path::arc(from, to, None);
        let mut path = arc.clone();
        match self.width {
            // matplotlib's whole wedges have no line from the edge to the middle.
            None if whole => {
                path.move_to((0.0, 0.0));
            }
            None => {
                path.line_to((0.0, 0.0));
            }
            Some(width) => {
                let inner = (self.radius - width) / self.radius;
                let back: Vec<Point> = arc.points().iter().rev().map(|&p| p * inner).collect();
                let Some((&first, rest)) = back.split_first() else { return path };
                if whole {
                    path.move_to(first);
                } else {
                    path.line_to(first);
                }
                rest.as_chunks::<3>().0.iter().for_each(|&[a, b, c]| {
                    path.cubic_to(a, b, c);
                });
            }
        }
        path.close();
        path.map_points(|p| p * self.radius + self.center)
    }
}

/// A box as behind texts, about a rectangle in data.
#[derive(Clone, Debug, PartialEq)]
pub struct FancyBboxPatch {
    rect: BBox,
    style: BoxStyle,
    mutation_scale: f64,
}

impl FancyBboxPatch {
    /// A round box about the rectangle with this lower left corner, width and height.
    pub fn new(corner: impl Into<Point>, width: impl Number, height: impl Number) -> Self {
        let c = corner.into();
        let rect = BBox::from_bounds(c.x, c.y, width.to_f64(), height.to_f64());
        Self { rect, style: BoxStyle::rounded(0.3), mutation_scale: 1.0 }
    }

    /// Its shape: sizes in units of [`FancyBboxPatch::mutation_scale`]. Default: round, a padding of 0.3.
    #[must_use]
    pub fn boxstyle(mut self, style: BoxStyle) -> Self {
        self.style = style;
        self
    }

    /// The unit of the box style's sizes, in data. Default 1.
    #[must_use]
    pub fn mutation_scale(mut self, scale: impl Number) -> Self {
        self.mutation_scale = scale.to_f64();
        self
    }
}

impl PatchShape for FancyBboxPatch {
    fn outline(&self) -> Path {
        let b = self.rect;
        self.style.path(b.x0, b.y0, b.width(), b.height(), self.mutation_scale)
    }

    fn dress(&self, patch: &mut Patch) {
        patch.style.edge_default = true;
    }
}
