//! Instructions on the stack alone: its order, arithmetic, logic.

use super::fixed::{ceil, floor, mul_div, mul_div_down};
use super::machine::{Machine, Step, Stop};

impl Machine<'_> {
    pub(super) fn compute(&mut self, code: u8) -> Step {
        match code {
            0x20..=0x26 | 0x8A => return self.reorder(code),
            0x56 | 0x57 | 0x5C | 0x64..=0x6F => {
                let v = self.pop();
                let result = self.of_one(code, v);
                return self.push(result);
            }
            _ => {}
        }
        let (b, a) = (self.pop(), self.pop());
        let result = match code {
            0x50 => (a < b).into(),
            0x51 => (a <= b).into(),
            0x52 => (a > b).into(),
            0x53 => (a >= b).into(),
            0x54 => (a == b).into(),
            0x55 => (a != b).into(),
            0x5A => (a != 0 && b != 0).into(),
            0x5B => (a != 0 || b != 0).into(),
            0x60 => a.wrapping_add(b),
            0x61 => a.wrapping_sub(b),
            0x62 if b == 0 => return Err(Stop),
            0x62 => mul_div_down(a, 64, b),
            0x63 => mul_div(a, b, 64),
            0x8B => a.max(b),
            _ => a.min(b),
        };
        self.push(result)
    }

    fn of_one(&self, code: u8, v: i32) -> i32 {
        let round = |v| self.state.rounding.apply(v);
        match code {
            0x56 => (round(v) & 64 != 0).into(),
            0x57 => (round(v) & 64 == 0).into(),
            0x5C => (v == 0).into(),
            0x64 => v.wrapping_abs(),
            0x65 => v.wrapping_neg(),
            0x66 => floor(v),
            0x67 => ceil(v),
            0x68..=0x6B => round(v),
            // NROUND compensates for an engine that needs no compensation.
            _ => v,
        }
    }

    fn reorder(&mut self, code: u8) -> Step {
        match code {
            0x20 => self.push(self.stack.last().copied().unwrap_or(0)),
            0x21 => {
                self.pop();
                Ok(())
            }
            0x22 => {
                self.stack.clear();
                Ok(())
            }
            0x23 => {
                let (b, a) = (self.pop(), self.pop());
                self.push(b)?;
                self.push(a)
            }
            0x24 => self.push(self.stack.len() as i32),
            0x25 => {
                let at = self.nth_from_top()?;
                self.push(self.stack[at])
            }
            0x26 => {
                let at = self.nth_from_top()?;
                self.work((self.stack.len() - at) / 16)?;
                let v = self.stack.remove(at);
                self.push(v)
            }
            _ => {
                let (c, b, a) = (self.pop(), self.pop(), self.pop());
                self.push(b)?;
                self.push(c)?;
                self.push(a)
            }
        }
    }

    /// The place on the stack that its top, popped, counts down to from 1.
    fn nth_from_top(&mut self) -> Step<usize> {
        let n = self.pop_index();
        self.stack.len().checked_sub(n).filter(|_| n > 0).ok_or(Stop)
    }
}
