//! Insets at a side or a corner of their axes: where they lie.

use super::Axes;
use crate::artist::{AxesView, Coords, Direction};
use crate::geom::{BBox, Point};

/// The size of an inset.
#[derive(Clone, Copy, Debug)]
pub(crate) enum InsetSize {
    /// Width and height: inches, and parts of the room.
    Lengths([(f64, f64); 2]),
    /// That of what it shows, so many times as large as in the parent.
    Zoom(f64),
}

/// An inset at a side or a corner.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Anchored {
    pub(crate) size: InsetSize,
    /// Of the free room beside it, how much is left of it and below it.
    pub(crate) side: (f64, f64),
    /// In font sizes of legends.
    pub(crate) borderpad: f64,
    /// Left, bottom, width and height.
    pub(crate) room: ([f64; 4], Coords),
}

impl Default for Anchored {
    fn default() -> Self {
        Self {
            size: InsetSize::Zoom(1.0),
            side: (1.0, 1.0),
            borderpad: 0.5,
            room: ([0.0, 0.0, 1.0, 1.0], Coords::Axes),
        }
    }
}

impl Axes {
    /// Where this inset lies, in pixels.
    pub(super) fn anchored_in(&self, at: &Anchored, parent: &AxesView) -> BBox {
        let dpi = parent.figure.width() / self.figure_in.0;
        let ([x, y, w, h], coords) = at.room;
        let map = parent.map(coords);
        let around = |a: Point, b: Point| BBox::around([map.apply(a), map.apply(b)]).unwrap_or(parent.bbox);
        let room = around(Point::new(x, y), Point::new(x + w, y + h));
        let (width, height) = match at.size {
            InsetSize::Lengths([w, h]) => (room.width() * w.1 + w.0 * dpi, room.height() * h.1 + h.0 * dpi),
            InsetSize::Zoom(zoom) => {
                let ((x0, x1), (y0, y1)) = (self.limits(Direction::X), self.limits(Direction::Y));
                let map = parent.map(Coords::Data);
                let d = map.apply(Point::new(x1, y1)) - map.apply(Point::new(x0, y0));
                ((d.x * zoom).abs(), (d.y * zoom).abs())
            }
        };
        let pad = at.borderpad * self.rc.legend.fontsize * dpi / 72.0;
        let corner = room.padded(-pad).corner_within((width, height), at.side);
        BBox::from_bounds(corner.x, corner.y, width, height)
    }
}
