//! The part of a disc that a polar axes shows, and where it lies on the picture.

use super::Polar;
use crate::artist::{AxesView, PatchShape, Wedge};
use crate::geom::{Affine, BBox, Path, Point};

/// The middle of the disc, in fractions of the axes before a sector is made as large as it may be.
const MIDDLE: Point = Point::new(0.5, 0.5);

/// Angles and distances at the ends of a view.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// On the screen, in radians, in the order of the limits.
    angles: (f64, f64),
    /// The limits of distance from what lies in the middle.
    plain: (f64, f64),
    /// The same after the scale, outwards.
    scaled: (f64, f64),
    /// What lies in the middle, after the scale.
    pub(super) origin: f64,
    /// -1 where distances grow inwards.
    pub(super) sign: f64,
}

impl Frame {
    pub(super) fn new(polar: &Polar, view: &AxesView) -> Self {
        let (low, high) = view.ylim;
        let middle = polar.rorigin.unwrap_or(low);
        let scale = |v: f64| view.yscale.as_ref().map_or(v, |s| s.forward(v));
        let sign = if high < middle { -1.0 } else { 1.0 };
        let origin = scale(middle);
        Self {
            angles: (polar.turned(view.xlim.0), polar.turned(view.xlim.1)),
            plain: (low - middle, high - middle),
            scaled: ((scale(low) - origin) * sign, (scale(high) - origin) * sign),
            origin,
            sign,
        }
    }

    pub(super) fn sorted_angles(&self) -> (f64, f64) {
        let (a, b) = self.angles;
        (a.min(b), a.max(b))
    }

    fn degrees(&self) -> (f64, f64) {
        let (a, b) = self.sorted_angles();
        (a.to_degrees(), b.to_degrees())
    }

    /// Whether it goes all the way round.
    pub(super) fn is_whole(&self) -> bool {
        super::is_whole(self.angles)
    }

    /// The inner edge as a fraction of the outer one.
    pub(super) fn inner_fraction(&self) -> f64 {
        self.scaled.0 / self.scaled.1
    }

    /// The square around the sector, in fractions of one around the whole disc. As in matplotlib, it has the middle
    /// in it and knows of no scale.
    fn square(&self) -> BBox {
        let k = 0.5 / self.plain.1;
        let (inner, outer) = (self.plain.0 * k, self.plain.1 * k);
        let (from, to) = self.degrees();
        let sector = Wedge::new(MIDDLE, outer, from, to).width((outer - inner).min(0.5)).outline();
        let b = sector.control_box().unwrap_or(BBox::UNIT).union(&BBox::new(0.5, 0.5, 0.5, 0.5));
        let (w, h) = (b.width(), b.height());
        let (dx, dy) = ((h - w).max(0.0) / 2.0, (w - h).max(0.0) / 2.0);
        BBox { x0: b.x0 - dx, y0: b.y0 - dy, x1: b.x1 + dx, y1: b.y1 + dy }
    }

    /// From fractions of the disc's square to those of the axes.
    fn sector_to_axes(&self) -> Affine {
        let b = self.square();
        let (kx, ky) = (1.0 / b.width(), 1.0 / b.height());
        Affine::new(kx, 0.0, 0.0, ky, -b.x0 * kx, -b.y0 * ky)
    }

    /// From fractions of the disc's square to pixels.
    pub(super) fn to_px(self, view: &AxesView) -> Affine {
        self.sector_to_axes().then(&axes_to_px(view))
    }

    /// From the plane in which distances are those after the scale to pixels.
    pub(super) fn plane_to_px(&self, view: &AxesView) -> Affine {
        let k = 0.5 / self.scaled.1.abs();
        let disc = Affine::scale(k, k).then(&Affine::translate(MIDDLE.x, MIDDLE.y));
        disc.then(&self.sector_to_axes()).then(&axes_to_px(view))
    }

    /// The middle, and the outer and the inner edge in fractions of the axes.
    fn edges(&self) -> (Point, f64, f64) {
        let to_axes = self.sector_to_axes();
        let middle = to_axes.apply(MIDDLE);
        let outer = to_axes.apply(Point::new(1.0, 0.0)).x - middle.x;
        let (low, high) = self.scaled;
        (middle, outer, (outer * (high - low) / high).min(outer))
    }

    /// The middle, the outer and the inner radius in pixels.
    pub(super) fn rings(&self, view: &AxesView) -> (Point, f64, f64) {
        let (middle, outer, width) = self.edges();
        let px = axes_to_px(view);
        (px.apply(middle), outer * px.a, (outer - width) * px.a)
    }

    /// Whether the view ends before the middle.
    pub(super) fn has_hole(&self) -> bool {
        let (_, outer, width) = self.edges();
        outer != width
    }

    /// The edge in pixels.
    pub(super) fn outline(&self, view: &AxesView) -> Path {
        let (middle, outer, width) = self.edges();
        let (from, to) = self.degrees();
        Wedge::new(middle, outer, from, to).width(width).outline().transformed(&axes_to_px(view))
    }
}

fn axes_to_px(view: &AxesView) -> Affine {
    let b = view.bbox;
    Affine::new(b.width(), 0.0, 0.0, b.height(), b.x0, b.y0)
}
