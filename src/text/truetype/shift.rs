//! Instructions that move many points alike, make exceptions, and flip points on and off the curve.

use super::fixed::{X, Y, mul_14, sub};
use super::machine::{Machine, Step};
use super::state::Pointer;
use super::zone::{ON_CURVE, TOUCHED};
use crate::each::Each;

/// How far a reference point was moved, and which it is: that one is not moved again.
struct Shift {
    by: [i32; 2],
    reference: (Pointer, usize),
}

impl Machine<'_> {
    pub(super) fn shift(&mut self, code: u8) -> Step {
        match code {
            0x29 => self.untouch(),
            0x30..=0x31 => return self.interpolate_untouched(usize::from(code & 1 == 0)),
            0x32..=0x33 => self.shift_points(code),
            0x34..=0x35 => return self.shift_contour(code),
            0x36..=0x37 => return self.shift_zone(code),
            0x38 => self.shift_pixels(),
            0x5D => self.move_exceptions(0),
            0x71..=0x72 => self.move_exceptions(code - 0x70),
            0x80 => self.flip(),
            _ => return self.flip_range(code == 0x81),
        }
        Ok(())
    }

    /// UTP.
    fn untouch(&mut self) {
        let point = self.pop_index();
        if self.all_exist(&[(0, point)]) {
            let freedom = self.state.freedom;
            for axis in [X, Y] {
                if freedom[axis] != 0 {
                    self.pointed_mut(0).flags[point] &= !TOUCHED[axis];
                }
            }
        }
    }

    /// IUP.
    fn interpolate_untouched(&mut self, axis: usize) -> Step {
        if self.state.finished() {
            return Ok(());
        }
        self.state.interpolated[axis] = true;
        self.work(self.glyph.points.len())?;
        self.glyph.interpolate_untouched(axis);
        Ok(())
    }

    /// How far the reference point that the instruction names was moved.
    fn shift_of_reference(&self, code: u8) -> Option<Shift> {
        let (zone, point) =
            if code & 1 != 0 { (0, self.state.references[1]) } else { (1, self.state.references[2]) };
        if !self.all_exist(&[(zone, point)]) {
            return None;
        }
        let distance = self.project(sub(self.point(zone, point), self.original(zone, point)));
        Some(Shift { by: self.motion(distance), reference: (self.state.zones[zone], point) })
    }

    /// SHP.
    fn shift_points(&mut self, code: u8) {
        let points = self.pop_repeated();
        let Some(shift) = self.shift_of_reference(code) else { return };
        for point in points {
            if self.all_exist(&[(2, point)]) {
                self.move_by(self.state.zones[2], point, shift.by);
            }
        }
    }

    /// SHC.
    fn shift_contour(&mut self, code: u8) -> Step {
        let contour = self.pop_index();
        let zone = self.state.zones[2];
        let Some(shift) = self.shift_of_reference(code) else { return Ok(()) };
        let ends = &self.zone(zone).ends;
        let range = match zone {
            // The twilight zone is one contour.
            Pointer::Twilight if contour == 0 => 0..self.twilight.points.len(),
            Pointer::Glyph if contour < ends.len() => {
                let start = if contour == 0 { 0 } else { usize::from(ends[contour - 1]) + 1 };
                start..usize::from(ends[contour]) + 1
            }
            _ => return Ok(()),
        };
        self.work(range.len())?;
        for point in range {
            if (zone, point) != shift.reference && self.zone(zone).has(point) {
                self.move_by(zone, point, shift.by);
            }
        }
        Ok(())
    }

    /// SHZ: touches nothing, and leaves the phantom points.
    fn shift_zone(&mut self, code: u8) -> Step {
        let zone = match self.pop() {
            0 => Pointer::Twilight,
            1 => Pointer::Glyph,
            _ => return Ok(()),
        };
        let Some(shift) = self.shift_of_reference(code) else { return Ok(()) };
        let n = self.zone(zone).points.len();
        let n = if zone == Pointer::Glyph { n.saturating_sub(4) } else { n };
        self.work(n)?;
        let allowed = [!self.state.compatible, !self.state.finished()];
        for (i, p) in self.zone_mut(zone).points[..n].iter_mut().enumerate() {
            for axis in [X, Y] {
                if allowed[axis] && (zone, i) != shift.reference {
                    p[axis] = p[axis].wrapping_add(shift.by[axis]);
                }
            }
        }
        Ok(())
    }

    /// In the compatible mode only points that instructions have moved along y before are made exceptions of.
    fn may_be_exception(&self, zone: usize, point: usize) -> bool {
        let whole = self.composite && self.state.freedom[Y] != 0;
        !self.state.compatible || (!self.state.finished() && (whole || self.is_touched_along_y(zone, point)))
    }

    /// SHPIX.
    fn shift_pixels(&mut self) {
        let amount = self.pop();
        let by = self.state.freedom.each(|f| mul_14(amount, f));
        for point in self.pop_repeated() {
            let exists = self.all_exist(&[(2, point)]);
            if exists && (self.state.in_twilight() || self.may_be_exception(2, point)) {
                self.move_by(self.state.zones[2], point, by);
            }
        }
    }

    /// DELTAP: moves points at some sizes.
    fn move_exceptions(&mut self, range: u8) {
        for (point, by) in self.deltas(range) {
            if self.all_exist(&[(0, point)]) && self.may_be_exception(0, point) {
                self.move_point(0, point, by);
            }
        }
    }

    /// FLIPPT.
    fn flip(&mut self) {
        let points = self.pop_repeated();
        if !self.state.finished() {
            for point in points {
                if let Some(flags) = self.glyph.flags.get_mut(point) {
                    *flags ^= ON_CURVE;
                }
            }
        }
    }

    /// FLIPRGON, FLIPRGOFF.
    fn flip_range(&mut self, on: bool) -> Step {
        let (last, first) = (self.pop_index(), self.pop_index());
        if self.state.finished() || !self.glyph.has(last) || !self.glyph.has(first) || first > last {
            return Ok(());
        }
        self.work(last - first)?;
        for flags in &mut self.glyph.flags[first..=last] {
            *flags = *flags & !ON_CURVE | u8::from(on);
        }
        Ok(())
    }
}
