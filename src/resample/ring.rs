//! The input rows that are in use.

use super::Source;
use super::fixed::reflect;

/// Keeps the last input rows, continued by reflection as far as the kernel reaches.
#[derive(Debug)]
pub(super) struct Ring<P, T> {
    /// The input column that each place of a row shows.
    columns: Vec<usize>,
    /// Those of them that need no reflection: the places, and the first column.
    inside: (std::ops::Range<usize>, usize),
    kept: Kept<T>,
    buffer: Vec<P>,
}

/// Keeps the last rows of anything.
#[derive(Debug)]
pub(super) struct Kept<T>(Vec<Slot<T>>);

#[derive(Clone, Debug)]
struct Slot<T> {
    index: Option<usize>,
    finite: bool,
    row: Vec<T>,
}

impl<T: Clone> Kept<T> {
    /// So many rows.
    pub(super) fn new(rows: usize) -> Self {
        Self(vec![Slot { index: None, finite: true, row: Vec::new() }; rows.max(1)])
    }

    /// The row `index`, and what `make` said when it put it into the empty row.
    #[inline]
    pub(super) fn row(&mut self, index: usize, make: impl FnOnce(&mut Vec<T>) -> bool) -> (&[T], bool) {
        let count = self.0.len();
        let slot = &mut self.0[index % count];
        if slot.index != Some(index) {
            slot.index = Some(index);
            slot.row.clear();
            slot.finite = make(&mut slot.row);
        }
        (&slot.row, slot.finite)
    }
}

/// A row this long is a mistake in the transform, not an image.
const LONGEST: i64 = 1 << 26;

impl<P: Copy, T: Copy> Ring<P, T> {
    /// For the columns `first..last` of an image of `columns`, and `rows` rows at a time.
    pub(super) fn new((first, last): (i32, i32), columns: usize, rows: usize) -> Option<Self> {
        if i64::from(last) - i64::from(first) > LONGEST {
            return None;
        }
        let start = first.clamp(0, columns as i32);
        let end = last.clamp(start, columns as i32);
        let inside = ((start - first).max(0) as usize..(end - first).max(0) as usize, start as usize);
        Some(Self {
            columns: (first..last).map(|i| reflect(i, columns)).collect(),
            inside,
            kept: Kept::new(rows),
            buffer: Vec::new(),
        })
    }

    /// The row `index` as sums take it (`term`), and whether all of it is finite.
    #[inline]
    pub(super) fn row<S: Source<P>>(
        &mut self,
        source: &S,
        index: usize,
        term: impl Fn(P) -> T,
        is_finite: impl Fn(T) -> bool,
    ) -> (&[T], bool) {
        self.kept.row(index, |out| {
            let row = source.row(index, &mut self.buffer);
            let (inside, first) = &self.inside;
            out.extend(self.columns[..inside.start].iter().map(|&c| term(row[c])));
            out.extend(row[*first..][..inside.len()].iter().map(|&p| term(p)));
            out.extend(self.columns[inside.end..].iter().map(|&c| term(row[c])));
            out.iter().fold(true, |all, &v| all & is_finite(v))
        })
    }
}
