//! Coordinates with something done to numbers before them, and moved after them.

use std::ops::Add;

use super::{AxesView, CoordMap, Coords};
use crate::data::Number;
use crate::geom::{Affine, Point};

/// Where an artist's numbers lead, as a chain of matplotlib's transforms: something is done to them, then they are taken
/// in coordinates along x and along y, then they are moved.
///
/// ```
/// use isoplot::artist::{Rectangle, Transform};
/// use isoplot::geom::Affine;
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// // Affine2D().rotate_deg_around(1, 1, 30) + ax.transData
/// ax.add_patch(Rectangle::new((0.5, 0.5), 1.0, 1.0)).transform(Affine::rotate_deg_around(1.0, 1.0, 30.0) + Coords::Data);
/// // offset_copy(ax.transData, fig, x=5, y=-5, units="points")
/// ax.plot([0, 2], [0, 2]).transform(Coords::Data.offset_points(5.0, -5.0));
/// // blended_transform_factory(ax.transAxes, ax.transData)
/// ax.text(0.5, 1.0, "middle").transform(Transform::blended(Coords::Axes, Coords::Data));
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Transform {
    before: Affine,
    x: Coords,
    y: Coords,
    offset_pt: Point,
    offset_px: Point,
}

impl From<Coords> for Transform {
    fn from(coords: Coords) -> Self {
        Self::blended(coords, coords)
    }
}

impl Add<Coords> for Affine {
    type Output = Transform;

    fn add(self, coords: Coords) -> Transform {
        self + Transform::from(coords)
    }
}

impl Add<Transform> for Affine {
    type Output = Transform;

    fn add(self, next: Transform) -> Transform {
        Transform { before: self.then(&next.before), ..next }
    }
}

impl Transform {
    /// x in the first coordinates, y in the second: matplotlib's `blended_transform_factory`.
    pub fn blended(x: Coords, y: Coords) -> Self {
        let zero = Point::default();
        Self { before: Affine::IDENTITY, x, y, offset_pt: zero, offset_px: zero }
    }

    /// Moved by so many points: matplotlib's `offset_copy(.., units="points")`.
    #[must_use]
    pub fn offset_points(mut self, x: impl Number, y: impl Number) -> Self {
        self.offset_pt = self.offset_pt + Point::new(x.to_f64(), y.to_f64());
        self
    }

    /// Moved by so many inches: matplotlib's `+ ScaledTranslation(x, y, fig.dpi_scale_trans)`.
    #[must_use]
    pub fn offset_inches(self, x: impl Number, y: impl Number) -> Self {
        let x = x.to_f64();
        let y = y.to_f64();
        self.offset_points(72.0 * x, 72.0 * y)
    }

    /// Moved by so many pixels: matplotlib's `offset_copy(.., units="dots")`.
    #[must_use]
    pub fn offset_pixels(mut self, x: impl Number, y: impl Number) -> Self {
        self.offset_px = self.offset_px + Point::new(x.to_f64(), y.to_f64());
        self
    }

    /// What is done to numbers first; `None` for nothing.
    pub(crate) fn before(&self) -> Option<Affine> {
        Some(self.before).filter(|b| *b != Affine::IDENTITY)
    }

    /// The coordinates, where the chain is no more than that.
    pub(crate) fn plain(&self) -> Option<Coords> {
        let alone = self.before().is_none() && !self.is_moved();
        Some(self.nearest()).filter(|&c| alone && Self::from(c).along() == self.along())
    }

    fn is_moved(&self) -> bool {
        self.offset_pt != Point::default() || self.offset_px != Point::default()
    }

    /// What x and y are taken in, with the names of blends written out.
    fn along(&self) -> (Coords, Coords) {
        let x = match self.x {
            Coords::XAxis => Coords::Data,
            Coords::YAxis => Coords::Axes,
            c => c,
        };
        let y = match self.y {
            Coords::XAxis => Coords::Axes,
            Coords::YAxis => Coords::Data,
            c => c,
        };
        (x, y)
    }

    /// The coordinates that agree with these on whether x and y count as data: what is moved does not, as in
    /// matplotlib.
    pub(crate) fn nearest(&self) -> Coords {
        match self.along() {
            _ if self.is_moved() => Coords::Pixels,
            (x, y) if x == y => x,
            (Coords::Data, _) => Coords::XAxis,
            (_, Coords::Data) => Coords::YAxis,
            (x, _) => x,
        }
    }

    /// The map to pixels.
    pub(crate) fn map(&self, view: &AxesView, dpi: f64) -> CoordMap {
        let (along_x, along_y) = self.along();
        let mut map = view.map(along_x);
        if along_x != along_y {
            map.y = view.map(along_y).y;
        }
        map.before = self.before();
        let moved = self.offset_px + self.offset_pt * (dpi / 72.0);
        if moved == Point::default() { map } else { map.shifted(moved.x, moved.y) }
    }
}

impl Coords {
    /// Moved by so many points: see [`Transform::offset_points`].
    pub fn offset_points(self, x: impl Number, y: impl Number) -> Transform {
        Transform::from(self).offset_points(x.to_f64(), y.to_f64())
    }

    /// Moved by so many inches: see [`Transform::offset_inches`].
    pub fn offset_inches(self, x: impl Number, y: impl Number) -> Transform {
        Transform::from(self).offset_inches(x.to_f64(), y.to_f64())
    }

    /// Moved by so many pixels: see [`Transform::offset_pixels`].
    pub fn offset_pixels(self, x: impl Number, y: impl Number) -> Transform {
        Transform::from(self).offset_pixels(x.to_f64(), y.to_f64())
    }
}
