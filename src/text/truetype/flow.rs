//! Instructions that steer: conditions, jumps, functions; and those that push what follows them.

use super::machine::{Definition, GLYPH, Machine, Step, Stop};

const ELSE: u8 = 0x1B;
const FDEF: u8 = 0x2C;
const ENDF: u8 = 0x2D;
const IF: u8 = 0x58;
const EIF: u8 = 0x59;
const IDEF: u8 = 0x89;

impl Machine<'_> {
    pub(super) fn flow(&mut self, code: u8) -> Step {
        match code {
            ELSE => self.skip_branch(false),
            0x1C => self.jump(true),
            0x2A => self.loop_call(),
            0x2B => {
                let key = self.pop();
                self.call_function(key, 1)
            }
            FDEF | IDEF => self.define(code),
            ENDF => self.return_from_call(),
            IF => match self.pop() {
                0 => self.skip_branch(true),
                _ => Ok(()),
            },
            0x78 => {
                let condition = self.pop() != 0;
                self.jump(condition)
            }
            0x79 => {
                let condition = self.pop() == 0;
                self.jump(condition)
            }
            _ => Ok(()),
        }
    }

    /// Pushes the bytes or words that follow the instruction.
    pub(super) fn push_inline(&mut self, code: u8) -> Step {
        let code_bytes = self.programs[self.program];
        let (words, n) = match code {
            0x40 | 0x41 => {
                let n = *code_bytes.get(self.at).ok_or(Stop)?;
                self.at += 1;
                (code == 0x41, usize::from(n))
            }
            _ => (code >= 0xB8, usize::from(code & 7) + 1),
        };
        let length = if words { 2 * n } else { n };
        let bytes = code_bytes.get(self.at..).and_then(|b| b.get(..length)).ok_or(Stop)?;
        self.at += length;
        if self.stack.len() + n > self.stack_size {
            return Err(Stop);
        }
        if words {
            let word = |b: &[u8]| i32::from(i16::from_be_bytes([b[0], b[1]]));
            self.stack.extend(bytes.chunks_exact(2).map(word));
        } else {
            self.stack.extend(bytes.iter().map(|&b| i32::from(b)));
        }
        Ok(())
    }

    /// Reads an instruction and what is inline after it without doing it.
    fn skip_instruction(&mut self) -> Step<u8> {
        self.step()?;
        let bytes = self.programs[self.program];
        let code = *bytes.get(self.at).ok_or(Stop)?;
        let count = || bytes.get(self.at + 1).map(|&n| usize::from(n)).ok_or(Stop);
        self.at += match code {
            0x40 => 2 + count()?,
            0x41 => 2 + 2 * count()?,
            0xB0..=0xB7 => 2 + usize::from(code & 7),
            0xB8..=0xBF => 3 + 2 * usize::from(code & 7),
            _ => 1,
        };
        if self.at > bytes.len() { Err(Stop) } else { Ok(code) }
    }

    /// Skips to the end of the condition; or to its other branch, if there is one.
    fn skip_branch(&mut self, or_other: bool) -> Step {
        let mut depth = 1;
        loop {
            match self.skip_instruction()? {
                IF => depth += 1,
                EIF if depth == 1 => return Ok(()),
                EIF => depth -= 1,
                ELSE if or_other && depth == 1 => return Ok(()),
                _ => {}
            }
        }
    }

    /// Jumps from where the instruction itself is.
    fn jump(&mut self, condition: bool) -> Step {
        let offset = self.pop();
        if !condition {
            return Ok(());
        }
        if offset <= 0 {
            self.jumps = self.jumps.checked_sub(1).ok_or(Stop)?;
        }
        let here = self.at - 1;
        self.at = here.checked_add_signed(offset as isize).filter(|_| offset != 0).ok_or(Stop)?;
        Ok(())
    }

    fn call_function(&mut self, key: i32, times: u32) -> Step {
        let definition = find(&self.functions, key).ok_or(Stop)?;
        self.call(definition, times)
    }

    fn loop_call(&mut self) -> Step {
        let (key, times) = (self.pop(), self.pop());
        let Ok(times @ 1..) = u32::try_from(times) else { return Ok(()) };
        self.repeats = self.repeats.checked_sub(times as usize).ok_or(Stop)?;
        self.call_function(key, times)
    }

    /// Calls what the font defines for an instruction that has no meaning of its own.
    pub(super) fn call_instruction(&mut self, code: u8) -> Step {
        let definition = find(&self.instructions, code.into()).ok_or(Stop)?;
        self.call(definition, 1)
    }

    fn return_from_call(&mut self) -> Step {
        let mut call = self.calls.pop().ok_or(Stop)?;
        if call.times > 1 {
            call.times -= 1;
            self.at = call.definition.start;
            self.calls.push(call);
        } else {
            (self.program, self.at) = (call.program, call.resume);
        }
        Ok(())
    }

    /// Notes where a function or an instruction starts, and skips it.
    fn define(&mut self, code: u8) -> Step {
        let key = self.pop();
        if self.started == GLYPH {
            return Err(Stop);
        }
        let definition = Definition { key, program: self.program, start: self.at };
        let (table, most) = match code {
            FDEF => (&mut self.functions, self.most_functions),
            _ => (&mut self.instructions, self.most_instructions),
        };
        let table = table.to_mut();
        // A function may be defined anew.
        match table.iter().position(|d| d.key == key) {
            Some(i) => table[i] = definition,
            None if table.len() >= most => return Err(Stop),
            None => table.push(definition),
        }
        loop {
            match self.skip_instruction()? {
                ENDF => return Ok(()),
                FDEF | IDEF => return Err(Stop),
                _ => {}
            }
        }
    }
}

/// Fonts number their functions upwards from 0, mostly in order.
fn find(table: &[Definition], key: i32) -> Option<Definition> {
    let at_key = usize::try_from(key).ok().and_then(|i| table.get(i)).filter(|d| d.key == key);
    at_key.or_else(|| table.iter().find(|d| d.key == key)).copied()
}
