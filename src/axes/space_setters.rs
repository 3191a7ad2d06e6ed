//! From where 3-D axes are looked at, their box, and their z axis.

use super::Axes;
use crate::artist::{Axis, Direction, Text, TickLabels};
use crate::data::{IntoData, Number};
use crate::scale::IntoScale;

impl Axes {
    /// On 3-D axes: from where they are looked at, in degrees: `elev` above the plane of x and y (default 30), `azim`
    /// about the z axis (default -60).
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).projection("3d");
    /// ax.view_init(90.0, -90.0).set_proj_type("ortho"); // the plane of x and y from above
    /// ```
    #[track_caller]
    pub fn view_init(&mut self, elev: impl Number, azim: impl Number) -> &mut Self {
        let (elev, azim) = (elev.to_f64(), azim.to_f64());
        if self.base.finite("elev", elev).is_some()
            && self.base.finite("azim", azim).is_some()
            && let Some(cube) = self.cube_mut("view_init")
        {
            (cube.camera.elev, cube.camera.azim) = (elev, azim);
        }
        self
    }

    /// On 3-D axes: how far the camera is turned clockwise about the line of sight, in degrees. Default 0. matplotlib's
    /// keyword `roll` of `view_init`.
    #[track_caller]
    pub fn set_roll(&mut self, degrees: impl Number) -> &mut Self {
        let degrees = degrees.to_f64();
        if self.base.finite("roll", degrees).is_some()
            && let Some(cube) = self.cube_mut("set_roll")
        {
            cube.camera.roll = degrees;
        }
        self
    }

    /// On 3-D axes: which axis stands upright, `"x"`, `"y"` or `"z"` (default). matplotlib's keyword `vertical_axis` of
    /// `view_init`.
    #[track_caller]
    pub fn set_vertical_axis(&mut self, name: &str) -> &mut Self {
        if let Some(vertical) = self.base.check(crate::artist::parse_zdir(name))
            && let Some(cube) = self.cube_mut("set_vertical_axis")
        {
            cube.camera.vertical = vertical;
        }
        self
    }

    /// On 3-D axes: `"persp"` (default), where what is far looks small, or `"ortho"`, where parallel lines stay so.
    #[track_caller]
    pub fn set_proj_type(&mut self, name: &str) -> &mut Self {
        let focal = match name {
            "persp" => 1.0,
            "ortho" => f64::INFINITY,
            _ => {
                self.base.fail(format!("{name:?} is not a type of projection: persp, ortho"));
                return self;
            }
        };
        if let Some(cube) = self.cube_mut("set_proj_type") {
            cube.camera.focal = focal;
        }
        self
    }

    /// On 3-D axes: the focal length of the camera, above 0 (default 1): `1 / tan(angle of view / 2)`. Small ones show
    /// much depth.
    #[track_caller]
    pub fn set_focal_length(&mut self, focal: impl Number) -> &mut Self {
        if let Some(focal) = self.base.above_zero("a focal length", focal.to_f64())
            && let Some(cube) = self.cube_mut("set_focal_length")
        {
            cube.camera.focal = focal;
        }
        self
    }

    /// On 3-D axes: how much larger the box is drawn, above 0. Default 1. matplotlib's keyword `zoom` of
    /// `set_box_aspect`.
    #[track_caller]
    pub fn set_box_zoom(&mut self, zoom: impl Number) -> &mut Self {
        if let Some(zoom) = self.base.above_zero("a zoom", zoom.to_f64())
            && let Some(cube) = self.cube_mut("set_box_zoom")
        {
            cube.camera.zoom = zoom;
        }
        self
    }

    /// On 3-D axes: whether surfaces, points and lines of collections are drawn from the deepest to the nearest (default),
    /// or in the order of their `zorder`. matplotlib's keyword of `Axes3D`.
    #[track_caller]
    pub fn set_computed_zorder(&mut self, on: bool) -> &mut Self {
        if let Some(cube) = self.cube_mut("set_computed_zorder") {
            cube.computed_zorder = on;
        }
        self
    }

    /// Of 3-D axes: the z axis: locators, formatters, label.
    #[track_caller]
    pub fn zaxis(&mut self) -> &mut Axis {
        self.cube_mut("zaxis");
        match (&mut self.cube, &mut self.lost_zaxis) {
            (Some(cube), _) => &mut cube.zaxis,
            (None, lost) => lost.get_or_insert_with(|| Box::new(Axis::new(Direction::X, &self.rc))),
        }
    }

    /// On 3-D axes: the text beside the z axis.
    #[track_caller]
    pub fn set_zlabel(&mut self, text: impl Into<String>) -> &mut Text {
        self.zaxis().label.set_text(text)
    }

    /// The text beside the z axis; empty on axes without one.
    pub fn get_zlabel(&self) -> &str {
        self.cube.as_ref().map_or("", |c| &c.zaxis.label.text)
    }

    /// On 3-D axes: puts z ticks at these numbers; `.labels(["a", "b"])` writes at them.
    #[track_caller]
    pub fn set_zticks(&mut self, ticks: impl IntoData) -> &mut Axis {
        self.zaxis().set_ticks(ticks)
    }

    /// On 3-D axes: writes these at the z ticks, in order.
    #[track_caller]
    pub fn set_zticklabels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Axis {
        self.zaxis().set_ticklabels(labels)
    }

    /// On 3-D axes: the labels of the major z ticks: their rotation, alignment and font.
    #[track_caller]
    pub fn get_zticklabels(&mut self) -> TickLabels<'_> {
        let medium_pt = self.rc.font.size_pt;
        super::ticks::tick_labels(self.zaxis(), true, medium_pt)
    }

    /// On 3-D axes: the scale of z, as [`Axes::set_xscale`].
    #[track_caller]
    pub fn set_zscale(&mut self, scale: impl IntoScale) -> &mut Self {
        self.zaxis().set_scale(scale);
        self
    }
}
