//! A font's instructions made ready for one size.

use std::borrow::Cow;

use super::fixed::mul_fix;
use super::machine::{Definition, FONT, GLYPH, MOST_WORK, Machine, SIZE};
use super::reader::Reader;
use super::state::{DEFAULT_STATE, Kept, NATIVE_CLEARTYPE, NO_HINTING, State};
use super::tables::Tables;
use super::zone::Zone;

/// What the font's program and the size's leave to glyphs.
pub(super) struct Instance {
    functions: Vec<Definition>,
    instructions: Vec<Definition>,
    control_values: Vec<i32>,
    storage: Vec<i32>,
    twilight: Zone,
    kept: Kept,
    scale: i32,
    ppem: i32,
}

/// A glyph to hint.
pub(super) struct Task<'a> {
    pub(super) program: &'a [u8],
    pub(super) zone: Zone,
    pub(super) composite: bool,
}

impl Instance {
    /// Runs the programs for a scale (font units to 26.6 pixels, 16.16). `None` where one of them fails.
    pub(super) fn new(tables: &Tables<'_>, scale: i32) -> Option<Self> {
        let mut cvt = Reader::new(tables.cvt);
        // FreeType scales control values in 26.6, by a scale of that much less precision.
        let control_value = || cvt.i16().map(|v| mul_fix(i32::from(v) * 64, scale >> 6));
        let mut size = Self {
            functions: Vec::new(),
            instructions: Vec::new(),
            control_values: std::iter::from_fn(control_value).collect(),
            storage: vec![0; tables.most.storage],
            twilight: Zone::twilight(tables.most.twilight_points),
            kept: Kept::default(),
            scale,
            ppem: (mul_fix(scale, tables.units_per_em.into()).wrapping_add(32)) >> 6,
        };
        for program in [FONT, SIZE] {
            let mut machine = size.machine(tables, program, &[], MOST_WORK);
            machine.run(loops(tables, 300 + 22 * size.control_values.len())).ok()?;
            let kept = machine.kept;
            let (functions, instructions) =
                (machine.functions.into_owned(), machine.instructions.into_owned());
            let (control_values, storage) =
                (machine.control_values.into_owned(), machine.storage.into_owned());
            let twilight = machine.twilight.into_owned();
            size = Self { functions, instructions, control_values, storage, twilight, kept, ..size };
        }
        Some(size)
    }

    fn machine<'a>(
        &'a self,
        tables: &Tables<'a>,
        started: usize,
        program: &'a [u8],
        work: u32,
    ) -> Machine<'a> {
        let kept = match self.kept.instruct_control & DEFAULT_STATE {
            0 => self.kept,
            _ if started == GLYPH => Kept::default(),
            _ => self.kept,
        };
        Machine {
            programs: [tables.fpgm, tables.prep, program],
            started,
            program: started,
            at: 0,
            calls: Vec::new(),
            stack: Vec::new(),
            stack_size: tables.most.stack,
            functions: Cow::Borrowed(&self.functions),
            most_functions: tables.most.functions,
            instructions: Cow::Borrowed(&self.instructions),
            most_instructions: tables.most.instructions,
            control_values: Cow::Borrowed(&self.control_values),
            storage: Cow::Borrowed(&self.storage),
            twilight: Cow::Borrowed(&self.twilight),
            glyph: Zone::default(),
            composite: false,
            kept,
            state: State::new(started != SIZE && kept.instruct_control & NATIVE_CLEARTYPE == 0),
            scale: self.scale,
            ppem: self.ppem,
            axes: tables.axes,
            jumps: 0,
            repeats: 0,
            steps: 0,
            work,
        }
    }

    /// Whether glyphs of the size are hinted.
    pub(super) fn hints(&self) -> bool {
        self.kept.instruct_control & NO_HINTING == 0
    }

    /// Whether glyphs are hinted in FreeType's backward compatibility mode, if they do not leave it themselves.
    pub(super) fn compatible(&self) -> bool {
        self.kept.instruct_control & (NATIVE_CLEARTYPE | DEFAULT_STATE) != NATIVE_CLEARTYPE
    }

    /// Runs a glyph's program on its zone; and whether it ended in the compatible mode. A program that fails leaves
    /// what it did until then, as in FreeType. `work` is what is left of it for the glyph.
    pub(super) fn hint(&self, tables: &Tables<'_>, task: Task<'_>, work: &mut u32) -> (Zone, bool) {
        let points = task.zone.points.len();
        let most = (10 * points).max(50) + (self.control_values.len() / 10).max(50);
        let mut machine = self.machine(tables, GLYPH, task.program, *work);
        (machine.glyph, machine.composite) = (task.zone, task.composite);
        // To copy what is written to is work too.
        let copies = self.twilight.points.len() + self.storage.len() + self.control_values.len();
        if machine.work(copies / 16).is_ok() {
            let _ = machine.run(loops(tables, most));
        }
        *work = machine.work;
        (machine.glyph, machine.state.compatible)
    }
}

/// FreeType's limit on jumps back and repeated calls.
fn loops(tables: &Tables<'_>, most: usize) -> usize {
    most.min(100 * usize::from(tables.glyphs))
}
