//! Polar axes: x is an angle in radians, y a distance from the middle.

use std::f64::consts::{PI, TAU};
use std::sync::Arc;

use super::Axes;
use crate::artist::{Axis, Camera, Direction, Polar, Projection, now};
use crate::data::{IntoData, Number};

/// Which way angles grow: `"clockwise"` or `-1`, `"counterclockwise"`, `"anticlockwise"` or `1`.
pub trait IntoThetaDirection {
    /// Whether clockwise.
    ///
    /// # Errors
    /// What is no direction.
    fn into_clockwise(self) -> Result<bool, String>;
}

impl IntoThetaDirection for i32 {
    fn into_clockwise(self) -> Result<bool, String> {
        match self {
            1 => Ok(false),
            -1 => Ok(true),
            _ => Err(format!("{self} is not a direction of angles: 1, -1")),
        }
    }
}

impl IntoThetaDirection for &str {
    fn into_clockwise(self) -> Result<bool, String> {
        match self {
            "clockwise" => Ok(true),
            "counterclockwise" | "anticlockwise" => Ok(false),
            _ => Err(format!("{self:?} is not a direction of angles: clockwise, counterclockwise")),
        }
    }
}

/// Where the angle 0 lies: `"N"`, `"NW"`, ..., or such a name and degrees counter-clockwise from there.
pub trait IntoThetaZero {
    /// Radians counter-clockwise from the right.
    ///
    /// # Errors
    /// A name that is no direction, or an angle that is not finite.
    fn into_offset(self) -> Result<f64, String>;
}

impl IntoThetaZero for &str {
    fn into_offset(self) -> Result<f64, String> {
        let quarter_turns = match self {
            "N" => 0.5,
            "NW" => 0.75,
            "W" => 1.0,
            "SW" => 1.25,
            "S" => 1.5,
            "SE" => 1.75,
            "E" => 0.0,
            "NE" => 0.25,
            _ => return Err(format!("{self:?} is not a direction: N, NW, W, SW, S, SE, E, NE")),
        };
        Ok(PI * quarter_turns)
    }
}

impl<N: Number> IntoThetaZero for (&str, N) {
    fn into_offset(self) -> Result<f64, String> {
        let degrees = self.1.to_f64();
        if !degrees.is_finite() {
            return Err(format!("an angle must be finite, not {degrees}"));
        }
        Ok(self.0.into_offset()? + degrees.to_radians())
    }
}

impl Axes {
    /// What sets it apart from a rectangle now.
    pub(crate) fn projection_now(&self) -> Option<Arc<dyn Projection>> {
        self.polar.clone().map(|p| p as Arc<dyn Projection>)
    }

    /// Makes an axes without content `"polar"`, `"3d"`, or `"rectilinear"` again. On polar axes x is an angle in radians,
    /// counter-clockwise from the right, and y a distance from the middle; for 3-D axes see [`Axes::plot3d`]. It comes first in a chain: labels, limits and
    /// looks that were set before are taken back. matplotlib's keyword of `add_subplot`, `add_axes` and `subplots`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).projection("polar");
    /// ax.plot([0.0, 1.0, 2.0, 3.0], [0.0, 0.5, 1.0, 1.5]);
    /// ax.set_rmax(2.0).set_theta_zero_location("N").set_theta_direction("clockwise");
    /// ax.set_rticks([0.5, 1.0, 1.5]);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn projection(&mut self, name: &str) -> &mut Self {
        if self.artists().next().is_some() {
            self.base.fail("a projection is for an axes without content");
            return self;
        }
        match name {
            "polar" => (self.polar, self.cube) = (Some(Arc::new(Polar::default())), None),
            "3d" => self.become_3d(Camera::default()),
            "rectilinear" => (self.polar, self.cube) = (None, None),
            _ => {
                self.base.fail(format!("{name:?} is not a projection: polar, 3d, rectilinear"));
                return self;
            }
        }
        // What went wrong before, and whether it is shown, stays.
        let base = self.base.clone();
        self.clear().base = base;
        self
    }

    /// Whether it is polar.
    pub(crate) fn is_polar(&self) -> bool {
        self.polar.is_some()
    }

    /// What a polar axes starts with.
    pub(super) fn become_polar(&mut self) {
        self.xaxis.become_polar();
        self.yaxis.become_polar();
        self.spines.iter_mut().for_each(|s| s.base.visible = true);
        let grid = self.rc.polaraxes_grid;
        self.set_xlim(0.0, TAU).set_aspect("equal").grid(grid);
    }

    /// Its polar settings to be changed; a failure on other axes.
    #[track_caller]
    fn polar_mut(&mut self, what: &str) -> Option<&mut Polar> {
        if self.polar.is_none() {
            self.base.fail(format!("{what} is for polar axes"));
        }
        self.polar.as_mut().map(Arc::make_mut)
    }

    /// Of polar axes: where the angle 0 lies: `"E"` (default), `"NE"`, `"N"`, ..., or `("N", 10.0)` with degrees
    /// counter-clockwise from there.
    #[track_caller]
    pub fn set_theta_zero_location(&mut self, loc: impl IntoThetaZero) -> &mut Self {
        match self.base.check(loc.into_offset()) {
            Some(offset) => self.set_theta_offset(offset),
            None => self,
        }
    }

    /// Of polar axes: where the angle 0 lies, in radians counter-clockwise from the right. Default 0.
    #[track_caller]
    pub fn set_theta_offset(&mut self, radians: impl Number) -> &mut Self {
        let radians = radians.to_f64();
        if self.base.finite("theta_offset", radians).is_some()
            && let Some(p) = self.polar_mut("set_theta_offset")
        {
            p.offset = radians;
        }
        self
    }

    /// Of polar axes: where the angle 0 lies, in radians counter-clockwise from the right.
    pub fn get_theta_offset(&self) -> f64 {
        self.polar.as_ref().map_or(0.0, |p| p.offset)
    }

    /// Of polar axes: which way angles grow: `"counterclockwise"` or `1` (default), `"clockwise"` or `-1`.
    #[track_caller]
    pub fn set_theta_direction(&mut self, direction: impl IntoThetaDirection) -> &mut Self {
        if let Some(clockwise) = self.base.check(direction.into_clockwise())
            && let Some(p) = self.polar_mut("set_theta_direction")
        {
            p.clockwise = clockwise;
        }
        self
    }

    /// Of polar axes: 1 where angles grow counter-clockwise, else -1.
    pub fn get_theta_direction(&self) -> i32 {
        if self.polar.as_ref().is_some_and(|p| p.clockwise) { -1 } else { 1 }
    }

    /// Of polar axes: the angle at which distances are written, in degrees. Default 22.5.
    #[track_caller]
    pub fn set_rlabel_position(&mut self, degrees: impl Number) -> &mut Self {
        let degrees = degrees.to_f64();
        if self.base.finite("rlabel_position", degrees).is_some()
            && let Some(p) = self.polar_mut("set_rlabel_position")
        {
            p.rlabel_position = degrees.to_radians();
        }
        self
    }

    /// Of polar axes: the angle at which distances are written, in degrees.
    pub fn get_rlabel_position(&self) -> f64 {
        self.polar.as_ref().map_or(22.5, |p| p.rlabel_position.to_degrees())
    }

    /// Of polar axes: the distance that the middle stands for; `None` (default): the lower limit.
    #[track_caller]
    pub fn set_rorigin(&mut self, rorigin: impl Into<Option<f64>>) -> &mut Self {
        let rorigin = rorigin.into();
        if self.base.finite("rorigin", rorigin.unwrap_or(0.0)).is_some()
            && let Some(p) = self.polar_mut("set_rorigin")
        {
            p.rorigin = rorigin;
        }
        self
    }

    /// Of polar axes: the distance that the middle stands for.
    pub fn get_rorigin(&self) -> f64 {
        self.polar.as_ref().and_then(|p| p.rorigin).unwrap_or_else(|| self.get_ylim().0)
    }

    /// Puts a limit of polar axes where it is said, as matplotlib does: limits that follow the data follow them again
    /// once there are more.
    #[track_caller]
    fn put_limit(&mut self, d: Direction, upper: bool, what: &str, v: f64) -> &mut Self {
        if self.base.finite(what, v).is_none() || self.polar_mut(what).is_none() {
            return self;
        }
        let (lo, hi) = self.settle(d);
        let l = &mut self.axis_of_mut(d).limits;
        l.view = if upper { (lo, v) } else { (v, hi) };
        (l.mutated, l.said) = (true, now());
        self
    }

    /// Of polar axes: the distance at the edge.
    #[track_caller]
    pub fn set_rmax(&mut self, rmax: impl Number) -> &mut Self {
        self.put_limit(Direction::Y, true, "set_rmax", rmax.to_f64())
    }

    /// Of polar axes: the least distance that is shown; in the middle unless [`Axes::set_rorigin`] says otherwise.
    #[track_caller]
    pub fn set_rmin(&mut self, rmin: impl Number) -> &mut Self {
        self.put_limit(Direction::Y, false, "set_rmin", rmin.to_f64())
    }

    /// Of polar axes: the larger limit of distances.
    pub fn get_rmax(&self) -> f64 {
        self.get_ybound().1
    }

    /// Of polar axes: the smaller limit of distances.
    pub fn get_rmin(&self) -> f64 {
        self.get_ybound().0
    }

    /// Of polar axes: the distances in the middle and at the edge. They no longer follow the data.
    #[track_caller]
    pub fn set_rlim(&mut self, rmin: impl Number, rmax: impl Number) -> &mut Self {
        match self.polar_mut("set_rlim") {
            Some(_) => self.set_ylim(rmin.to_f64(), rmax.to_f64()),
            None => self,
        }
    }

    /// Of polar axes: the angle at which a sector starts, in degrees. Default 0.
    #[track_caller]
    pub fn set_thetamin(&mut self, degrees: impl Number) -> &mut Self {
        let degrees = degrees.to_f64();
        self.put_limit(Direction::X, false, "set_thetamin", degrees.to_radians())
    }

    /// Of polar axes: the angle at which a sector ends, in degrees. Default 360.
    #[track_caller]
    pub fn set_thetamax(&mut self, degrees: impl Number) -> &mut Self {
        let degrees = degrees.to_f64();
        self.put_limit(Direction::X, true, "set_thetamax", degrees.to_radians())
    }

    /// Of polar axes: the lesser angle, in degrees.
    pub fn get_thetamin(&self) -> f64 {
        self.get_xbound().0.to_degrees()
    }

    /// Of polar axes: the larger angle, in degrees.
    pub fn get_thetamax(&self) -> f64 {
        self.get_xbound().1.to_degrees()
    }

    /// Of polar axes: the angles between which a sector lies, in radians, no more than a full circle apart.
    #[track_caller]
    pub fn set_thetalim(&mut self, min: impl Number, max: impl Number) -> &mut Self {
        let min = min.to_f64();
        let max = max.to_f64();
        if self.polar_mut("set_thetalim").is_none() {
            return self;
        }
        if (max - min).abs() > TAU {
            self.base.fail(format!("angles must be within a full circle, not {min} to {max}"));
            return self;
        }
        self.set_xlim(min, max)
    }

    /// Of polar axes: ticks at these distances; `.labels(["a", "b"])` writes at them.
    #[track_caller]
    pub fn set_rticks(&mut self, radii: impl IntoData) -> &mut Axis {
        self.set_yticks(radii)
    }

    /// The same as [`Axes::set_rticks`]; matplotlib's `angle` is [`Axes::set_rlabel_position`].
    #[track_caller]
    pub fn set_rgrids(&mut self, radii: impl IntoData) -> &mut Axis {
        self.set_yticks(radii)
    }

    /// Of polar axes: ticks at these angles in degrees; `.labels(["a", "b"])` writes at them.
    #[track_caller]
    pub fn set_thetagrids(&mut self, degrees: impl IntoData) -> &mut Axis {
        let degrees = degrees.into_data();
        self.set_xticks(degrees.iter().map(|d| d.to_radians()).collect::<Vec<f64>>())
    }

    /// Of polar axes: the scale of distances, as [`Axes::set_yscale`].
    #[track_caller]
    pub fn set_rscale(&mut self, scale: impl crate::scale::IntoScale) -> &mut Self {
        self.set_yscale(scale)
    }
}
