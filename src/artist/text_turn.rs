//! Texts that turn with their coordinates.

use std::borrow::Cow;

use super::{DrawContext, Text};
use crate::geom::Point;

/// How far along the rotation its direction is looked up, as in matplotlib.
const STEP: f64 = 1e-5;

impl Text {
    /// Whether the rotation is an angle of the text's coordinates, not of the picture: a text along a line stays along it
    /// whatever the limits and the size of the axes are. Default: no.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.plot([0, 1], [0, 30]);
    /// let slope = 30.0_f64.atan().to_degrees();
    /// ax.text(0.2, 7, "along the line").rotation(slope).rotation_mode("anchor").transform_rotates_text(true);
    /// ```
    pub fn transform_rotates_text(&mut self, on: bool) -> &mut Self {
        self.turns = on;
        self
    }

    /// The text as it stands in the picture.
    pub(super) fn turned(&self, ctx: &DrawContext<'_>) -> Cow<'_, Self> {
        // An annotation's text away from its point, in points, has a picture's angles.
        if !self.turns || self.note.as_ref().is_some_and(|n| !n.stands_in_data()) {
            return Cow::Borrowed(self);
        }
        let map = ctx.map(&self.base);
        let rotation = turned_by(|p| map.apply(p), Point::new(self.x, self.y), self.rotation);
        Cow::Owned(Self { rotation, turns: false, ..self.clone() })
    }
}

/// Where a direction at a point leads once it is mapped, in degrees.
pub(super) fn turned_by(map: impl Fn(Point) -> Point, at: Point, degrees: f64) -> f64 {
    let (s, c) = degrees.to_radians().sin_cos();
    let way = map(at + Point::new(STEP * c, STEP * s)) - map(at);
    way.y.atan2(way.x).to_degrees().rem_euclid(360.0)
}
