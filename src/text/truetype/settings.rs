//! Instructions that set the graphics state.

use super::fixed::{UNIT, Vector, X, Y, direction, mul_fix, sub};
use super::machine::{GLYPH, Machine, SIZE, Step, Stop};
use super::state::{NATIVE_CLEARTYPE, Pointer, Rounding};
use crate::each::Each;

/// The period of 45-degree rounding: half the square root of two, 18.14.
const DIAGONAL: i32 = 0x2D41;

impl Machine<'_> {
    pub(super) fn set(&mut self, code: u8) -> Step {
        match code {
            0x00..=0x0F | 0x86..=0x87 => self.set_vectors(code),
            0x10..=0x12 => {
                self.state.references[usize::from(code - 0x10)] = self.pop_index();
                Ok(())
            }
            0x13..=0x16 => self.set_zones(code),
            0x17 => {
                // FreeType allows no more.
                self.state.repeat = usize::try_from(self.pop()).map_err(|_| Stop)?.min(0xFFFF);
                Ok(())
            }
            0x18 | 0x19 | 0x3D | 0x76 | 0x77 | 0x7A | 0x7C | 0x7D => {
                self.set_rounding(code);
                Ok(())
            }
            0x8E => {
                self.set_instruct_control();
                Ok(())
            }
            _ => self.set_number(code),
        }
    }

    fn set_number(&mut self, code: u8) -> Step {
        match code {
            0x1A => self.kept.minimum_distance = self.pop(),
            0x1D => self.kept.cut_in = self.pop(),
            0x1E => self.kept.single_width_cut_in = self.pop(),
            0x1F => self.kept.single_width = mul_fix(self.pop(), self.scale),
            0x4D => self.kept.auto_flip = true,
            0x4E => self.kept.auto_flip = false,
            0x5E => self.kept.delta_base = i32::from(self.pop() as u16),
            0x5F => match self.pop() {
                shift @ 0..=6 => self.kept.delta_shift = shift,
                _ => return Err(Stop),
            },
            // The scan converter's settings and angles: of no use to an outline.
            _ => drop(self.pop()),
        }
        Ok(())
    }

    fn set_zones(&mut self, code: u8) -> Step {
        let zone = match self.pop() {
            0 => Pointer::Twilight,
            1 => Pointer::Glyph,
            _ => return Err(Stop),
        };
        match code {
            0x16 => self.state.zones = [zone; 3],
            _ => self.state.zones[usize::from(code - 0x13)] = zone,
        }
        Ok(())
    }

    fn set_rounding(&mut self, code: u8) {
        self.state.rounding = match code {
            0x18 => Rounding::Grid,
            0x19 => Rounding::HalfGrid,
            0x3D => Rounding::DoubleGrid,
            0x76 => Rounding::described(self.pop(), UNIT, false),
            0x77 => Rounding::described(self.pop(), DIAGONAL, true),
            0x7A => Rounding::Off,
            0x7C => Rounding::Up,
            _ => Rounding::Down,
        };
    }

    fn set_vectors(&mut self, code: u8) -> Step {
        match code {
            0x00..=0x05 => {
                let axis = if code & 1 != 0 { [UNIT, 0] } else { [0, UNIT] };
                if code < 4 {
                    (self.state.projection, self.state.dual_projection) = (axis, axis);
                }
                if code & 2 == 0 {
                    self.state.freedom = axis;
                }
            }
            0x06..=0x09 | 0x86..=0x87 => self.set_to_line(code),
            0x0A..=0x0B => {
                let (y, x) = (self.pop(), self.pop());
                let v = [x, y].each(|c| i32::from(c as i16));
                let old = if code == 0x0A { self.state.projection } else { self.state.freedom };
                let v = if v == [0, 0] { old } else { direction(v) };
                if code == 0x0A {
                    (self.state.projection, self.state.dual_projection) = (v, v);
                } else {
                    self.state.freedom = v;
                }
            }
            0x0C | 0x0D => {
                let [x, y] = if code == 0x0C { self.state.projection } else { self.state.freedom };
                self.push(x)?;
                self.push(y)?;
            }
            0x0E => self.state.freedom = self.state.projection,
            _ => self.intersect(),
        }
        self.vectors_changed();
        Ok(())
    }

    /// Sets a vector along the line through two points, or across it.
    fn set_to_line(&mut self, code: u8) {
        let (b, a) = (self.pop_index(), self.pop_index());
        if !self.all_exist(&[(1, a), (2, b)]) {
            return;
        }
        let across = code & 1 != 0;
        let now = line(self.point(1, a), self.point(2, b), across);
        match code {
            0x06..=0x07 => (self.state.projection, self.state.dual_projection) = (now, now),
            0x08..=0x09 => self.state.freedom = now,
            _ => {
                self.state.dual_projection = line(self.original(1, a), self.original(2, b), across);
                self.state.projection = now;
            }
        }
    }

    fn set_instruct_control(&mut self) {
        let (selector, value) = (self.pop(), self.pop());
        if !(1..=3).contains(&selector) {
            return;
        }
        let flag = 1_u32 << (selector - 1);
        if value != 0 && value as u32 != flag {
            return;
        }
        if self.started == SIZE {
            let others = self.kept.instruct_control & !flag;
            self.kept.instruct_control = others | value as u32;
        } else if self.started == GLYPH && flag == NATIVE_CLEARTYPE {
            self.state.compatible = value == 0;
        }
    }
}

/// The direction from `b` to `a`, or at a right angle to it; the x axis for one point.
fn line(a: Vector, b: Vector, across: bool) -> Vector {
    match sub(a, b) {
        [0, 0] => [UNIT, 0],
        d if across => direction([d[Y].wrapping_neg(), d[X]]),
        d => direction(d),
    }
}
