//! The machine that runs a font's instructions.

use std::borrow::Cow;

use super::fixed::Vector;
use super::state::{Kept, Pointer, State};
use super::zone::Zone;

/// The font's program, each size's and each glyph's.
pub(super) const FONT: usize = 0;
pub(super) const SIZE: usize = 1;
pub(super) const GLYPH: usize = 2;

/// FreeType's limits: calls inside calls, instructions of one run.
const MOST_CALLS: usize = 32;
const MOST_STEPS: u32 = 1_000_000;
/// What all programs of a glyph may do, or of a size: far more than any font in use does.
pub(super) const MOST_WORK: u32 = 4_000_000;

/// The program does something that FreeType stops at.
pub(super) struct Stop;

pub(super) type Step<T = ()> = Result<T, Stop>;

/// A function, or the meaning of an instruction that has none.
#[derive(Clone, Copy)]
pub(super) struct Definition {
    pub(super) key: i32,
    pub(super) program: usize,
    pub(super) start: usize,
}

/// A call that is under way.
pub(super) struct Call {
    pub(super) program: usize,
    pub(super) resume: usize,
    pub(super) definition: Definition,
    pub(super) times: u32,
}

/// What instructions read and write, for one run of one program. What outlives it is copied when written to.
pub(super) struct Machine<'a> {
    pub(super) programs: [&'a [u8]; 3],
    /// The program that was started.
    pub(super) started: usize,
    /// The program and the place in it that is read now.
    pub(super) program: usize,
    pub(super) at: usize,
    pub(super) calls: Vec<Call>,
    pub(super) stack: Vec<i32>,
    pub(super) stack_size: usize,
    pub(super) functions: Cow<'a, [Definition]>,
    pub(super) most_functions: usize,
    pub(super) instructions: Cow<'a, [Definition]>,
    pub(super) most_instructions: usize,
    pub(super) control_values: Cow<'a, [i32]>,
    pub(super) storage: Cow<'a, [i32]>,
    pub(super) twilight: Cow<'a, Zone>,
    pub(super) glyph: Zone,
    pub(super) composite: bool,
    pub(super) kept: Kept,
    pub(super) state: State,
    /// Font units to 26.6 pixels, 16.16.
    pub(super) scale: i32,
    /// Pixels per em.
    pub(super) ppem: i32,
    /// The axes of a variable font.
    pub(super) axes: u16,
    /// Jumps back and repeated calls that are left, each.
    pub(super) jumps: usize,
    pub(super) repeats: usize,
    /// Instructions that are left, in this run.
    pub(super) steps: u32,
    /// What may still be done over all of a glyph's runs: instructions, and points that one goes over.
    pub(super) work: u32,
}

impl Machine<'_> {
    /// Runs the program to its end.
    pub(super) fn run(&mut self, loops: usize) -> Step {
        let steps = MOST_STEPS.min(self.work);
        (self.jumps, self.repeats, self.steps) = (loops, loops, steps);
        let done = self.run_on();
        self.work = self.work.saturating_sub(steps - self.steps);
        done
    }

    fn run_on(&mut self) -> Step {
        while let Some(&code) = self.programs[self.program].get(self.at) {
            self.step()?;
            self.at += 1;
            self.execute(code)?;
        }
        Ok(())
    }

    /// Counts an instruction.
    pub(super) fn step(&mut self) -> Step {
        self.steps = self.steps.checked_sub(1).ok_or(Stop)?;
        Ok(())
    }

    /// Counts points, or numbers, that an instruction goes over.
    pub(super) fn work(&mut self, points: usize) -> Step {
        self.work = u32::try_from(points).ok().and_then(|n| self.work.checked_sub(n)).ok_or(Stop)?;
        Ok(())
    }

    fn execute(&mut self, code: u8) -> Step {
        match code {
            0x00..=0x1A | 0x1D..=0x1F => self.set(code)?,
            0x1B..=0x1C | 0x2A..=0x2D | 0x58..=0x59 | 0x78..=0x79 | 0x89 => self.flow(code)?,
            0x20..=0x26 | 0x50..=0x57 | 0x5A..=0x5C | 0x60..=0x6F | 0x8A..=0x8C => self.compute(code)?,
            0x27 | 0x2E..=0x2F | 0x39..=0x3C | 0x3E..=0x3F | 0xC0..=0xFF => self.place(code)?,
            0x29 | 0x30..=0x38 | 0x5D | 0x71..=0x72 | 0x80..=0x82 => self.shift(code)?,
            0x3D | 0x4D..=0x4E | 0x5E..=0x5F | 0x76..=0x77 | 0x7A | 0x7C..=0x7F => self.set(code)?,
            0x85..=0x87 | 0x8D..=0x8E => self.set(code)?,
            0x40..=0x41 | 0xB0..=0xBF => self.push_inline(code)?,
            0x42..=0x4C | 0x70 | 0x73..=0x75 | 0x88 | 0x91..=0x92 => self.data(code)?,
            // DEBUG: production fonts have none.
            0x4F => drop(self.pop()),
            0x28 | 0x7B | 0x83..=0x84 | 0x8F..=0x90 | 0x93..=0xAF => self.call_instruction(code)?,
        }
        Ok(())
    }

    /// The top of the stack, 0 where there is none.
    pub(super) fn pop(&mut self) -> i32 {
        self.stack.pop().unwrap_or(0)
    }

    /// The top of the stack as an index; a negative one is out of every range.
    pub(super) fn pop_index(&mut self) -> usize {
        usize::try_from(self.pop()).unwrap_or(usize::MAX)
    }

    pub(super) fn push(&mut self, v: i32) -> Step {
        if self.stack.len() >= self.stack_size {
            return Err(Stop);
        }
        self.stack.push(v);
        Ok(())
    }

    /// The operands of an instruction that is repeated; none where the stack has too few.
    pub(super) fn pop_repeated(&mut self) -> Vec<usize> {
        let n = std::mem::replace(&mut self.state.repeat, 1);
        let Some(rest) = self.stack.len().checked_sub(n) else {
            return Vec::new();
        };
        let operands = self.stack.split_off(rest);
        operands.iter().rev().map(|&v| usize::try_from(v).unwrap_or(usize::MAX)).collect()
    }

    pub(super) fn call(&mut self, definition: Definition, times: u32) -> Step {
        if self.calls.len() >= MOST_CALLS {
            return Err(Stop);
        }
        self.calls.push(Call { program: self.program, resume: self.at, definition, times });
        (self.program, self.at) = (definition.program, definition.start);
        Ok(())
    }

    pub(super) fn zone(&self, pointer: Pointer) -> &Zone {
        match pointer {
            Pointer::Twilight => &self.twilight,
            Pointer::Glyph => &self.glyph,
        }
    }

    pub(super) fn zone_mut(&mut self, pointer: Pointer) -> &mut Zone {
        match pointer {
            Pointer::Twilight => self.twilight.to_mut(),
            Pointer::Glyph => &mut self.glyph,
        }
    }

    /// The zone of a zone pointer.
    pub(super) fn pointed(&self, i: usize) -> &Zone {
        self.zone(self.state.zones[i])
    }

    pub(super) fn pointed_mut(&mut self, i: usize) -> &mut Zone {
        self.zone_mut(self.state.zones[i])
    }

    /// Whether points, given with their zone pointers, all exist.
    pub(super) fn all_exist(&self, points: &[(usize, usize)]) -> bool {
        points.iter().all(|&(zone, point)| self.pointed(zone).has(point))
    }

    /// Where a point of a zone pointer's zone is.
    pub(super) fn point(&self, zone: usize, point: usize) -> Vector {
        self.pointed(zone).points[point]
    }

    /// Where it was before any instruction.
    pub(super) fn original(&self, zone: usize, point: usize) -> Vector {
        self.pointed(zone).original[point]
    }
}
