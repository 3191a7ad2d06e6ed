//! Text in space.

use super::{Point3, Space, flat, frame_ticks::text_angle};
use crate::artist::{DrawContext, Text};
use crate::data::Number;
use crate::each::Each;
use crate::geom::Point;

/// What a text in space has besides x and y.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TextSpot {
    z: f64,
    /// The direction that it runs along; `None` along no direction, which is level.
    along: Option<Point3>,
}

/// A direction in space: `"x"`, `"y"`, `"z"`, or three numbers; `None` is none.
pub trait IntoTextDirection {
    /// The direction.
    ///
    /// # Errors
    /// What is no direction.
    fn into_direction(self) -> Result<Option<[f64; 3]>, String>;
}

impl IntoTextDirection for &str {
    fn into_direction(self) -> Result<Option<[f64; 3]>, String> {
        let mut unit = [0.0; 3];
        unit[super::parse_zdir(self)?] = 1.0;
        Ok(Some(unit))
    }
}

impl<N: Number> IntoTextDirection for [N; 3] {
    fn into_direction(self) -> Result<Option<[f64; 3]>, String> {
        let v = self.each(Number::to_f64);
        if v.iter().all(|c| c.is_finite()) {
            Ok(Some(v))
        } else {
            Err(format!("a direction must be finite, not {v:?}"))
        }
    }
}

impl Text {
    pub(crate) fn put_in_space(&mut self, z: f64) {
        self.space = Some(TextSpot { z, along: None });
        self.base.in_space = true;
    }

    /// Of a text on 3-D axes: the direction that it runs along, `"x"`, `"y"`, `"z"` or `[1, 1, 0]`. Default: it is level.
    #[track_caller]
    pub fn zdir(&mut self, direction: impl IntoTextDirection) -> &mut Self {
        let along = self.base.check(direction.into_direction());
        match (&mut self.space, along) {
            (Some(spot), Some(along)) => spot.along = along,
            (None, _) => self.base.fail("zdir is for the texts of text3d"),
            _ => {}
        }
        self
    }

    /// The text turned as it is seen, and the pixel of its anchor.
    pub(crate) fn seen(&self, spot: TextSpot, space: &Space, ctx: &DrawContext<'_>) -> (Self, Point) {
        let at = [self.x, self.y, spot.z];
        let from = space.project(at);
        let mut text = self.clone();
        text.space = None;
        let along = spot.along.unwrap_or_default();
        let to = space.project(std::array::from_fn(|i| at[i] + along[i]));
        text.rotation = text_angle((to[1] - from[1]).atan2(to[0] - from[0]).to_degrees());
        (text, super::frame::to_pixels(ctx).apply(flat(from)))
    }
}
