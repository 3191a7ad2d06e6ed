//! The input rows that are in use.

use super::fixed::reflect;
use super::pixel::{PixelMath, Term};
use super::{Pixel, Source};

/// Keeps the last rows, continued by reflection as far as the kernel reaches.
#[derive(Debug)]
pub(super) struct Ring<P: PixelMath> {
    /// The input column that each place of a row shows.
    columns: Vec<usize>,
    /// Those of them that need no reflection: the places, and the first column.
    inside: (std::ops::Range<usize>, usize),
    slots: Vec<Slot<P::Term>>,
    buffer: Vec<P>,
}

#[derive(Clone, Debug)]
struct Slot<T> {
    index: Option<usize>,
    finite: bool,
    row: Vec<T>,
}

/// A row this long is a mistake in the transform, not an image.
const LONGEST: i64 = 1 << 26;

impl<P: Pixel> Ring<P> {
    /// For the columns `first..last` of an image of `columns`, and `rows` rows at a time.
    pub(super) fn new((first, last): (i32, i32), columns: usize, rows: usize) -> Option<Self> {
        if i64::from(last) - i64::from(first) > LONGEST {
            return None;
        }
        let start = first.clamp(0, columns as i32);
        let end = last.clamp(start, columns as i32);
        let inside = ((start - first).max(0) as usize..(end - first).max(0) as usize, start as usize);
        let slot = Slot { index: None, finite: true, row: Vec::new() };
        Some(Self {
            columns: (first..last).map(|i| reflect(i, columns)).collect(),
            inside,
            slots: vec![slot; rows.max(1)],
            buffer: Vec::new(),
        })
    }

    /// The row `index`, and whether all of it is finite.
    pub(super) fn row<S: Source<P>>(&mut self, source: &S, index: usize) -> (&[P::Term], bool) {
        let count = self.slots.len();
        let slot = &mut self.slots[index % count];
        if slot.index != Some(index) {
            slot.index = Some(index);
            let row = source.row(index, &mut self.buffer);
            let (inside, first) = &self.inside;
            slot.row.clear();
            slot.row.extend(self.columns[..inside.start].iter().map(|&c| row[c].term()));
            slot.row.extend(row[*first..][..inside.len()].iter().map(|p| p.term()));
            slot.row.extend(self.columns[inside.end..].iter().map(|&c| row[c].term()));
            slot.finite = slot.row.iter().fold(true, |all, &v| all & v.is_finite());
        }
        (&slot.row, slot.finite)
    }
}
