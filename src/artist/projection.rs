//! What sets an axes apart that is no rectangle: where its numbers, its edge, its spines and its ticks are.

use std::fmt::Debug;

use super::{AxesView, CoordMap, Coords, Direction, DrawContext, Spine, Text, TickDirection, TickStyle};
use crate::geom::{Affine, Path, Point};

/// The step of a [`CoordMap`] from an artist's numbers to a plane that an affine map takes to pixels.
pub(crate) trait Bend: Debug + Send + Sync {
    /// Where a point is in the plane; NaN where it is nowhere.
    fn apply(&self, p: Point) -> Point;
    /// The point that is there in the plane.
    fn invert(&self, p: Point) -> Point;
    /// A path in the plane, its straight lines bent as those of the axes.
    fn path(&self, path: &Path) -> Path;
}

/// An axes that is no rectangle, in some view. Artists know of it by the maps that the view gives them; what is left
/// to ask is what the axes itself draws.
pub(crate) trait Projection: Debug + Send + Sync {
    /// The map of coordinates that have something of the data; `None` for others.
    fn map(&self, view: &AxesView, coords: Coords) -> Option<CoordMap>;

    /// The edge of what is shown, in pixels.
    fn outline(&self, view: &AxesView) -> Path;

    /// Whether this pixel is within the edge.
    fn contains(&self, view: &AxesView, px: Point) -> bool;

    /// The direction of growing y at a point, in radians on the screen.
    fn outwards(&self, at: Point) -> f64;

    /// A spine and the map from there to pixels; `None` where the view has no such spine.
    fn spine(&self, view: &AxesView, spine: &Spine) -> Option<(Path, Affine)>;

    /// Whether there is room for a major tick.
    fn keeps_tick(&self, view: &AxesView, along: Direction, value: f64) -> bool;

    /// The pixel of a tick at the first or the second side of the view, and the line of length 1 that it is.
    fn mark(&self, view: &AxesView, tick: TickPlace, direction: TickDirection) -> Option<(Point, Path)>;

    /// How labels lie at their places unless told otherwise.
    fn align_labels(&self, view: &AxesView, tick: TickPlace, label: &mut Text);

    /// Turns and aligns the label of a tick; gives the pixel of its anchor.
    fn place_label(
        &self,
        ctx: &DrawContext<'_>,
        tick: TickPlace,
        style: &TickStyle,
        label: &mut Text,
    ) -> Option<Point>;
}

/// Which tick is meant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TickPlace {
    /// The axis that it is of.
    pub(crate) along: Direction,
    /// Whether it is at the second side of the view.
    pub(crate) second: bool,
    /// Its number.
    pub(crate) value: f64,
}
