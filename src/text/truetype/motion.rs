//! Measuring along the projection vector and moving along the freedom vector.

use super::fixed::{UNIT, Vector, X, Y, dot_14, scaled};
use super::machine::Machine;
use super::state::Pointer;
use super::zone::TOUCHED;
use crate::each::Each;

/// 1.0 in 2.14, but for what rounding takes.
const NEARLY_UNIT: i32 = 0x3FFE;

/// The part of a vector along a unit vector.
fn along(unit: Vector, v: Vector) -> i32 {
    match unit {
        [UNIT, _] => v[X],
        [_, UNIT] => v[Y],
        _ => dot_14(v, unit),
    }
}

impl Machine<'_> {
    /// To be called when a vector has changed.
    pub(super) fn vectors_changed(&mut self) {
        let [px, py] = self.state.projection;
        let [fx, fy] = self.state.freedom;
        self.state.motion = match (px * fx + py * fy + 0x2000) >> 14 {
            NEARLY_UNIT.. => [fx * 4, fy * 4],
            // Vectors nearly at right angles would throw points far away.
            -0x3FF..0x400 => [0, 0],
            part => [fx, fy].each(|f| f * 0x10000 / part),
        };
    }

    pub(super) fn project(&self, v: Vector) -> i32 {
        along(self.state.projection, v)
    }

    /// As it was before any instruction.
    pub(super) fn dual_project(&self, v: Vector) -> i32 {
        along(self.state.dual_projection, v)
    }

    /// The motion along the freedom vector that is this distance along the projection vector.
    pub(super) fn motion(&self, distance: i32) -> Vector {
        scaled(self.state.motion, distance)
    }

    /// Moves a point by a distance and touches it.
    pub(super) fn move_point(&mut self, zone: usize, point: usize, distance: i32) {
        let motion = self.motion(distance);
        self.move_by(self.state.zones[zone], point, motion);
    }

    /// Moves a point along the freedom vector and touches it, as far as the mode allows.
    pub(super) fn move_by(&mut self, zone: Pointer, point: usize, motion: Vector) {
        let allowed = [!self.state.compatible, !self.state.finished()];
        let freedom = self.state.freedom;
        let zone = self.zone_mut(zone);
        for axis in [X, Y] {
            if freedom[axis] != 0 {
                zone.flags[point] |= TOUCHED[axis];
                if allowed[axis] {
                    zone.points[point][axis] = zone.points[point][axis].wrapping_add(motion[axis]);
                }
            }
        }
    }

    pub(super) fn is_touched_along_y(&self, zone: usize, point: usize) -> bool {
        self.pointed(zone).flags[point] & TOUCHED[Y] != 0
    }
}
