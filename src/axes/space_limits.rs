//! The limits of 3-D axes.

use super::Axes;
use super::limits::checked_limits;
use crate::artist::{Axis, Direction, now};
use crate::data::Number;
use crate::each::Each;

/// What an axis shows beyond limits that follow the data, as a fraction of them.
const VIEW_MARGIN: f64 = 1.0 / 48.0;

/// What x and y span without data, before their margins.
const EMPTY: (f64, f64) = (0.05 * 10.0 / 11.0, 1.0 - 0.05 * 10.0 / 11.0);

impl Axes {
    /// One of x, y and z, as it now is.
    fn axis_in_space(&self, along: usize) -> Option<&Axis> {
        match along {
            0 => Some(&self.xaxis),
            1 => Some(&self.yaxis),
            _ => self.cube.as_ref().map(|c| &c.zaxis),
        }
    }

    /// Limits from the data along x, y or z.
    pub(super) fn autoscaled_in_space(&self, along: usize) -> (f64, f64) {
        let Some(axis) = self.axis_in_space(along) else { return (0.0, 1.0) };
        let data = self.data_limits();
        let (range, minpos) = match along {
            0 => (data.x, data.minpos_x),
            1 => (data.y, data.minpos_y),
            _ => (data.z, data.minpos_z),
        };
        let minpos_or_none = minpos.unwrap_or(f64::INFINITY);
        let (scale, locator) = (&axis.scale, &axis.major.locator);
        let (x0, x1) = range.unwrap_or(if along < 2 { EMPTY } else { (0.0, 1.0) });
        let (x0, x1) = locator.nonsingular_above(x0, x1, minpos_or_none);
        let (x0, x1) = scale.limit_range(x0, x1, minpos_or_none);
        let wider = |(x0, x1): (f64, f64), margin: f64| {
            let (t0, t1) = (scale.forward(x0), scale.forward(x1));
            let delta = Some((t1 - t0) * margin).filter(|v| v.is_finite()).unwrap_or(0.0);
            (scale.inverse(t0 - delta), scale.inverse(t1 + delta))
        };
        let margin = axis.limits.margin;
        let (mut x0, mut x1) = if margin > 0.0 { wider((x0, x1), margin) } else { (x0, x1) };
        if !self.tight {
            (x0, x1) = locator.view_limits(x0, x1, &self.limit_context(axis, (x0, x1)));
        }
        let (x0, x1) = wider(scale.limit_range(x0.min(x1), x0.max(x1), minpos_or_none), VIEW_MARGIN);
        let (a, b) = checked_limits(axis, x0, x1, minpos);
        if axis.get_inverted() { (b, a) } else { (a, b) }
    }

    /// The limits along z as the next draw will show them; 0 and 1 of axes without z.
    pub fn get_zlim(&self) -> (f64, f64) {
        let Some(cube) = &self.cube else { return (0.0, 1.0) };
        let l = cube.zaxis.limits;
        if !l.stale {
            return l.view;
        }
        let view = if l.auto { self.autoscaled_in_space(2) } else { l.view };
        match l.widen {
            Some((lo, hi)) if view.0 <= view.1 => (view.0.min(lo), view.1.max(hi)),
            Some((lo, hi)) => (view.0.max(hi), view.1.min(lo)),
            None => view,
        }
    }

    /// On 3-D axes: the numbers at the lower and the upper end of z; descending turns the axis around. They no longer
    /// follow the data.
    #[track_caller]
    pub fn set_zlim(&mut self, bottom: impl Number, top: impl Number) -> &mut Self {
        let (lo, hi) = (bottom.to_f64(), top.to_f64());
        if !lo.is_finite() || !hi.is_finite() {
            self.base.fail(format!("axis limits must be finite, not {lo} and {hi}"));
            return self;
        }
        let minpos = self.data_limits().minpos_z;
        if let Some(cube) = self.cube_mut("set_zlim") {
            let (a, b) = checked_limits(&cube.zaxis, lo.min(hi), lo.max(hi), minpos);
            let l = &mut cube.zaxis.limits;
            l.view = if lo > hi { (b, a) } else { (a, b) };
            (l.auto, l.stale, l.mutated, l.widen, l.said) = (false, false, true, None, now());
        }
        self
    }

    /// On 3-D axes: turns the z axis around.
    #[track_caller]
    pub fn invert_zaxis(&mut self) -> &mut Self {
        let view = self.get_zlim();
        if let Some(cube) = self.cube_mut("invert_zaxis") {
            let l = &mut cube.zaxis.limits;
            (l.view, l.stale, l.widen, l.mutated) = ((view.1, view.0), false, None, true);
        }
        self
    }

    /// On 3-D axes: the fraction of the data's height left free at each end of z; above -0.5. Default 0, with
    /// `scatter3d` 0.05.
    #[track_caller]
    pub fn set_zmargin(&mut self, margin: impl Number) -> &mut Self {
        let margin = margin.to_f64();
        if !(margin > -0.5 && margin.is_finite()) {
            self.base.fail(format!("a margin must be above -0.5, not {margin}"));
        } else if let Some(cube) = self.cube_mut("set_zmargin") {
            let l = &mut cube.zaxis.limits;
            (l.margin, l.stale) = (margin, l.stale || l.auto);
        }
        self
    }

    /// Shapes the box so that a unit of these directions is as long, with the limits as they now are.
    #[track_caller]
    pub(super) fn set_aspect_in_space(&mut self, equal: Result<[bool; 3], String>) -> &mut Self {
        let Some(equal) = self.base.check(equal) else { return self };
        let lengths = self.limits_in_space().each(|(a, b)| (b - a).abs());
        let Some(cube) = self.cube_mut("an aspect of three directions") else { return self };
        let camera = &mut cube.camera;
        let diagonal = |sides: [f64; 3]| {
            let equal = (0..3).filter(|&i| equal[i]);
            equal.map(|i| sides[i] * sides[i]).sum::<f64>().sqrt()
        };
        if equal == [false; 3] {
            camera.box_aspect = camera.vertical_to_z([4.0, 4.0, 3.0]);
            return self;
        }
        // The one that is left keeps its length to the diagonal of the others.
        let before = camera.box_aspect;
        let grown = diagonal(lengths) / diagonal(before);
        let sides = std::array::from_fn(|i| if equal[i] { lengths[i] } else { before[i] * grown });
        camera.box_aspect = camera.vertical_to_z(sides);
        self
    }

    /// The limits along x, y and z.
    pub(super) fn limits_in_space(&self) -> [(f64, f64); 3] {
        [self.limits(Direction::X), self.limits(Direction::Y), self.get_zlim()]
    }
}
