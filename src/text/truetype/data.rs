//! Instructions that read and write: control values, storage, measurements.

use super::fixed::{mul_fix, sub};
use super::machine::{Machine, Step};
use super::state::Pointer;

impl Machine<'_> {
    pub(super) fn data(&mut self, code: u8) -> Step {
        match code {
            0x42 => {
                let (value, at) = (self.pop(), self.pop_index());
                if at < self.storage.len() {
                    self.storage.to_mut()[at] = value;
                }
                Ok(())
            }
            0x43 => {
                let at = self.pop_index();
                self.push(self.storage.get(at).copied().unwrap_or(0))
            }
            0x44 | 0x70 => {
                let (value, at) = (self.pop(), self.pop_index());
                self.set_control_value(at, if code == 0x44 { value } else { mul_fix(value, self.scale) });
                Ok(())
            }
            0x45 => {
                let at = self.pop_index();
                self.push(self.control_values.get(at).copied().unwrap_or(0))
            }
            0x46 | 0x47 => {
                let point = self.pop_index();
                let at = if !self.all_exist(&[(2, point)]) {
                    0
                } else if code == 0x46 {
                    self.project(self.point(2, point))
                } else {
                    self.dual_project(self.original(2, point))
                };
                self.push(at)
            }
            0x48 => {
                self.set_coordinate();
                Ok(())
            }
            0x49 | 0x4A => self.measure(code),
            0x4B => self.push(self.ppem),
            0x4C => self.push(self.ppem.saturating_mul(64)),
            0x73..=0x75 => {
                self.change_control_values(code);
                Ok(())
            }
            0x88 => self.get_info(),
            _ if self.axes == 0 => self.call_instruction(code),
            // The font is at its default on every axis.
            0x91 => (0..self.axes).try_for_each(|_| self.push(0)),
            _ => self.push(17),
        }
    }

    fn set_control_value(&mut self, at: usize, value: i32) {
        if at < self.control_values.len() {
            self.control_values.to_mut()[at] = value;
        }
    }

    fn set_coordinate(&mut self) {
        let (to, point) = (self.pop(), self.pop_index());
        if !self.all_exist(&[(2, point)]) {
            return;
        }
        let from = self.project(self.point(2, point));
        self.move_point(2, point, to.wrapping_sub(from));
        if self.state.zones[2] == Pointer::Twilight {
            let zone = self.pointed_mut(2);
            zone.original[point] = zone.points[point];
        }
    }

    fn measure(&mut self, code: u8) -> Step {
        let (b, a) = (self.pop_index(), self.pop_index());
        let distance = if !self.all_exist(&[(0, a), (1, b)]) {
            0
        } else if code == 0x49 {
            self.project(sub(self.point(0, a), self.point(1, b)))
        } else {
            self.original_distance((0, a), (1, b))
        };
        self.push(distance)
    }

    /// How far two points, given with their zone pointers, were apart before any instruction.
    pub(super) fn original_distance(&self, a: (usize, usize), b: (usize, usize)) -> i32 {
        if self.state.zones[a.0] == Pointer::Twilight || self.state.zones[b.0] == Pointer::Twilight {
            return self.dual_project(sub(self.original(a.0, a.1), self.original(b.0, b.1)));
        }
        let distance = self.dual_project(sub(self.glyph.unscaled(a.1), self.glyph.unscaled(b.1)));
        // A composite glyph's points are in pixels already.
        if self.composite { distance } else { mul_fix(distance, self.scale) }
    }

    /// DELTAC: changes control values at some sizes.
    fn change_control_values(&mut self, code: u8) {
        for (at, change) in self.deltas(code - 0x73) {
            if let Some(&value) = self.control_values.get(at) {
                self.set_control_value(at, value.wrapping_add(change));
            }
        }
    }

    /// The exceptions on the stack that are for this size: what they change and how much. `range` is which 16 sizes
    /// above the base.
    pub(super) fn deltas(&mut self, range: u8) -> Vec<(usize, i32)> {
        let n = self.pop_index().min(self.stack.len() / 2);
        let operands = self.stack.split_off(self.stack.len() - 2 * n);
        let nth = self.ppem - self.kept.delta_base - 16 * i32::from(range);
        let shift = 6 - self.kept.delta_shift;
        let change = |argument: i32| {
            let steps = (argument & 0xF) - 8;
            (if steps >= 0 { steps + 1 } else { steps }) << shift
        };
        let pairs = operands.chunks_exact(2).rev();
        let for_size = pairs.filter(|pair| (pair[0] >> 4) & 0xF == nth);
        for_size.map(|pair| (usize::try_from(pair[1]).unwrap_or(usize::MAX), change(pair[0]))).collect()
    }

    /// Answers as FreeType's version 40 does for grey levels.
    fn get_info(&mut self) -> Step {
        let asked = self.pop();
        let mut answer = if asked & 1 != 0 { 40 } else { 0 };
        // A variable font.
        if asked & 8 != 0 && self.axes > 0 {
            answer |= 1 << 10;
        }
        // ClearType; sub-pixel positions; smoothing in both directions; in grey levels.
        for bit in [6, 10, 11, 12] {
            if asked & 1 << bit != 0 {
                answer |= 1 << (bit + 7);
            }
        }
        self.push(answer)
    }
}
