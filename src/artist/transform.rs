//! From an artist's coordinates to pixels: plain values, resolved at each draw.

use std::sync::Arc;

use super::{Bend, Direction, Projection, Space};
use crate::geom::{Affine, BBox, Path, Point};
use crate::scale::Scale;

/// The coordinates that an artist's numbers are in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coords {
    /// The numbers on the axes (matplotlib's `ax.transData`).
    #[default]
    Data,
    /// Fractions of the axes, from its lower left corner (`ax.transAxes`).
    Axes,
    /// Fractions of the figure, from its lower left corner (`fig.transFigure`); in a subfigure, fractions of that
    /// (`fig.transSubfigure`).
    Figure,
    /// Pixels from the lower left corner of the figure.
    Pixels,
    /// x in data, y in fractions of the axes (`ax.get_xaxis_transform()`).
    XAxis,
    /// x in fractions of the axes, y in data (`ax.get_yaxis_transform()`).
    YAxis,
}

impl Coords {
    /// Whether x and y are data, in turn.
    pub fn is_data(self) -> (bool, bool) {
        (matches!(self, Self::Data | Self::XAxis), matches!(self, Self::Data | Self::YAxis))
    }
}

/// One direction of a [`CoordMap`]: a scale, then `px = k * value + b`.
#[derive(Clone, Debug)]
pub struct AxisMap {
    /// The scale; `None` where values are taken as they are.
    pub scale: Option<Arc<dyn Scale>>,
    /// Pixels per unit after the scale.
    pub k: f64,
    /// The pixel of 0.
    pub b: f64,
}

impl AxisMap {
    /// Takes values as they are.
    pub const fn linear(k: f64, b: f64) -> Self {
        Self { scale: None, k, b }
    }

    /// Takes `lo..hi` (as numbers on the axis) to the pixels `px0..px1`.
    pub fn new(scale: Option<Arc<dyn Scale>>, (lo, hi): (f64, f64), (px0, px1): (f64, f64)) -> Self {
        let (lo, hi) = match &scale {
            Some(s) => {
                let (a, b) = (s.forward(lo), s.forward(hi));
                // As in matplotlib, a falling function turns the axis round: limits say what is where after it.
                if (lo < hi && a > b) || (lo > hi && a < b) { (b, a) } else { (a, b) }
            }
            None => (lo, hi),
        };
        // In this order: first to the unit interval, then to pixels, so that rounding is matplotlib's.
        let unit = 1.0 / (hi - lo);
        let width = px1 - px0;
        Self { scale, k: width * unit, b: width * (-lo * unit) + px0 }
    }

    /// The pixel of a value; NaN where the scale has none.
    #[inline]
    pub fn apply(&self, v: f64) -> f64 {
        self.k * self.scaled(v) + self.b
    }

    /// The value after the scale.
    #[inline]
    pub fn scaled(&self, v: f64) -> f64 {
        self.scale.as_ref().map_or(v, |s| s.forward(v))
    }

    /// The value at a pixel.
    pub fn invert(&self, px: f64) -> f64 {
        let v = (px - self.b) / self.k;
        self.scale.as_ref().map_or(v, |s| s.inverse(v))
    }

    /// Moved by some pixels.
    #[must_use]
    pub fn shifted(&self, px: f64) -> Self {
        Self { b: self.b + px, ..self.clone() }
    }
}

/// From an artist's coordinates to pixels, y upwards.
#[derive(Clone, Debug)]
pub struct CoordMap {
    /// Rightwards.
    pub x: AxisMap,
    /// Upwards.
    pub y: AxisMap,
    /// What is done to points first.
    pub(crate) before: Option<Affine>,
    /// On axes that are no rectangles: what comes before the affine part, scales included.
    pub(crate) bend: Option<Arc<dyn Bend>>,
}

impl CoordMap {
    /// Each direction by itself.
    pub(crate) const fn straight(x: AxisMap, y: AxisMap) -> Self {
        Self { x, y, before: None, bend: None }
    }

    /// The pixel of a point.
    #[inline]
    pub fn apply(&self, p: Point) -> Point {
        let p = self.before.map_or(p, |b| b.apply(p));
        match &self.bend {
            None => Point::new(self.x.apply(p.x), self.y.apply(p.y)),
            Some(bend) => self.affine().apply(bend.apply(p)),
        }
    }

    /// The point at a pixel.
    pub fn invert(&self, px: Point) -> Point {
        let p = Point::new(self.x.invert(px.x), self.y.invert(px.y));
        let p = self.bend.as_ref().map_or(p, |bend| bend.invert(p));
        self.before.and_then(|b| b.inverse()).map_or(p, |b| b.apply(p))
    }

    /// The point after the scales; [`CoordMap::affine`] remains to be applied.
    #[inline]
    pub fn scaled(&self, p: Point) -> Point {
        if self.is_affine() {
            return p;
        }
        let p = self.before.map_or(p, |b| b.apply(p));
        match &self.bend {
            None => Point::new(self.x.scaled(p.x), self.y.scaled(p.y)),
            Some(bend) => bend.apply(p),
        }
    }

    /// The part after the scales; without scales, all.
    pub fn affine(&self) -> Affine {
        let to_px = Affine::new(self.x.k, 0.0, 0.0, self.y.k, self.x.b, self.y.b);
        match &self.before {
            Some(before) if self.is_affine() => before.then(&to_px),
            _ => to_px,
        }
    }

    /// Whether there is no scale and nothing is bent: then [`CoordMap::affine`] is all of it.
    pub fn is_affine(&self) -> bool {
        self.x.scale.is_none() && self.y.scale.is_none() && self.bend.is_none()
    }

    /// A path after the scales; [`CoordMap::affine`] remains to be applied. Control points are scaled too,
    /// as in matplotlib.
    pub fn scaled_path(&self, path: &Path) -> Path {
        if self.is_affine() {
            return path.clone();
        }
        path.map_points(|p| self.scaled(p))
    }

    /// The same for what follows the axes' own lines, such as bars and grids: on axes that are no rectangles its
    /// straight lines become curves.
    pub(crate) fn bent_path(&self, path: &Path) -> Path {
        let Some(bend) = &self.bend else { return self.scaled_path(path) };
        match &self.before {
            Some(before) => bend.path(&path.transformed(before)),
            None => bend.path(path),
        }
    }

    /// A path in pixels.
    pub fn path_to_pixels(&self, path: &Path) -> Path {
        self.scaled_path(path).transformed(&self.affine())
    }

    /// Moved by some pixels.
    #[must_use]
    pub fn shifted(&self, dx: f64, dy: f64) -> Self {
        let (before, bend) = (self.before, self.bend.clone());
        Self { x: self.x.shifted(dx), y: self.y.shifted(dy), before, bend }
    }
}

/// Where an axes lies and what it shows: all that an artist needs to know of it.
#[derive(Clone, Debug)]
pub struct AxesView {
    /// The axes' rectangle in pixels, y upwards.
    pub bbox: BBox,
    /// The numbers at the left and the right edge.
    pub xlim: (f64, f64),
    /// The numbers at the lower and the upper edge.
    pub ylim: (f64, f64),
    /// The scale of x; `None` is linear.
    pub xscale: Option<Arc<dyn Scale>>,
    /// The scale of y; `None` is linear.
    pub yscale: Option<Arc<dyn Scale>>,
    /// The figure's rectangle in pixels, or that of the subfigure.
    pub figure: BBox,
    /// What sets it apart from a rectangle, where it is none.
    pub(crate) projection: Option<Arc<dyn Projection>>,
    /// How points in space come to the plane of 3-D axes.
    pub(crate) space: Option<Arc<Space>>,
}

impl AxesView {
    /// The map from these coordinates to pixels.
    pub fn map(&self, coords: Coords) -> CoordMap {
        if let Some(map) = self.projection.as_ref().and_then(|p| p.map(self, coords)) {
            return map;
        }
        let data_x = || AxisMap::new(self.xscale.clone(), self.xlim, (self.bbox.x0, self.bbox.x1));
        let data_y = || AxisMap::new(self.yscale.clone(), self.ylim, (self.bbox.y0, self.bbox.y1));
        let axes_x = || AxisMap::linear(self.bbox.width(), self.bbox.x0);
        let axes_y = || AxisMap::linear(self.bbox.height(), self.bbox.y0);
        let (x, y) = match coords {
            Coords::Data => (data_x(), data_y()),
            Coords::Axes => (axes_x(), axes_y()),
            Coords::Figure => {
                let f = self.figure;
                (AxisMap::linear(f.width(), f.x0), AxisMap::linear(f.height(), f.y0))
            }
            Coords::Pixels => (AxisMap::linear(1.0, 0.0), AxisMap::linear(1.0, 0.0)),
            Coords::XAxis => (data_x(), axes_y()),
            Coords::YAxis => (axes_x(), data_y()),
        };
        CoordMap::straight(x, y)
    }

    /// The numbers at the ends of one direction, with its scale.
    pub(crate) fn along(&self, d: Direction) -> ((f64, f64), Option<&Arc<dyn Scale>>) {
        match d {
            Direction::X => (self.xlim, self.xscale.as_ref()),
            Direction::Y => (self.ylim, self.yscale.as_ref()),
        }
    }

    /// The edge of what the axes shows, in pixels.
    pub(crate) fn outline(&self) -> Path {
        self.projection.as_ref().map_or_else(|| Path::rect(&self.bbox), |p| p.outline(self))
    }

    /// Whether the axes shows what is at this pixel.
    pub(crate) fn contains(&self, px: Point) -> bool {
        self.projection.as_ref().map_or_else(|| self.bbox.contains(px), |p| p.contains(self, px))
    }
}
