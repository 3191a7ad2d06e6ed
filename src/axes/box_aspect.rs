//! The shape of the axes whatever the data: a rectangle's, or a box's.

use super::Axes;
use crate::artist::now;
use crate::data::Number;
use crate::each::Each;

/// What [`Axes::set_box_aspect`] takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BoxAspect {
    /// Height by width.
    Plane(Option<f64>),
    /// The sides of a box along x, y and z.
    Space([f64; 3]),
}

/// Height by width, or the sides along x, y and z.
pub trait IntoBoxAspect {
    /// The shape.
    fn into_box_aspect(self) -> BoxAspect;
}

impl IntoBoxAspect for Option<f64> {
    fn into_box_aspect(self) -> BoxAspect {
        BoxAspect::Plane(self)
    }
}

impl<N: Number> IntoBoxAspect for [N; 3] {
    fn into_box_aspect(self) -> BoxAspect {
        BoxAspect::Space(self.each(Number::to_f64))
    }
}

impl<X: Number, Y: Number, Z: Number> IntoBoxAspect for (X, Y, Z) {
    fn into_box_aspect(self) -> BoxAspect {
        BoxAspect::Space([self.0.to_f64(), self.1.to_f64(), self.2.to_f64()])
    }
}

impl Axes {
    /// The rectangle that 3-D axes are drawn in.
    pub(super) fn keep_square(&mut self) {
        (self.aspect.box_aspect, self.aspect.box_said) = (Some(1.0), now());
    }

    #[track_caller]
    fn set_box_sides(&mut self, sides: [f64; 3]) -> &mut Self {
        if !sides.iter().all(|v| *v > 0.0 && v.is_finite()) {
            self.base.fail(format!("the sides of a box must be finite and above 0, not {sides:?}"));
        } else if let Some(cube) = self.cube_mut("set_box_aspect of three sides") {
            cube.camera.box_aspect = cube.camera.vertical_to_z(sides);
        }
        self
    }

    /// Height by width of the rectangle, whatever the data; `None` (default) leaves it as it is. On 3-D axes: the sides of
    /// the box along x, y and z to one another, `[4, 4, 3]` by default.
    #[track_caller]
    pub fn set_box_aspect(&mut self, aspect: impl IntoBoxAspect) -> &mut Self {
        let aspect = match aspect.into_box_aspect() {
            BoxAspect::Plane(aspect) => aspect,
            BoxAspect::Space(sides) => return self.set_box_sides(sides),
        };
        if self.is_3d() {
            return self.set_box_sides([4.0, 4.0, 3.0]);
        }
        match aspect {
            Some(a) if !(a > 0.0 && a.is_finite()) => {
                self.base.fail(format!("a box aspect must be finite and above 0, not {a}"));
            }
            _ => {
                (self.aspect.box_aspect, self.aspect.box_said) = (aspect, now());
                self.aspect.datalim |= aspect.is_some();
            }
        }
        self
    }
}
