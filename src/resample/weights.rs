//! The weights of all columns in one input row.

use super::columns::{Columns, product};
use super::lut::ONE;

/// The products of all columns' weights with that of a row.
#[derive(Clone, Debug, Default)]
pub(super) struct RowWeights {
    /// The weight of the row, if there is one yet.
    row: Option<i16>,
    /// As the columns store theirs; in the type of the sums, which then need no conversion.
    pub(super) weights: Vec<f64>,
    /// The sum of each column's weights.
    pub(super) totals: Vec<f64>,
}

/// Rows have the same few weights again and again: the products are kept.
#[derive(Debug)]
pub(super) struct Cache {
    rows: Vec<RowWeights>,
    /// Where the products for a row's weight (as `u16`) are kept.
    slots: Vec<u16>,
    /// The next slot to use.
    next: usize,
}

/// The memory for products, about, in bytes.
const BUDGET: usize = 4 << 20;

impl Cache {
    pub(super) fn new(columns: &Columns) -> Self {
        let size = (columns.weights.len() * size_of::<f64>()).max(1);
        let rows = (BUDGET / size).clamp(1, usize::from(u16::MAX));
        Self { rows: vec![RowWeights::default(); rows], slots: vec![0; 1 << 16], next: 0 }
    }

    /// For a row with this weight of its own.
    pub(super) fn row(&mut self, columns: &Columns, weight: i16) -> &RowWeights {
        let slot = &mut self.slots[usize::from(weight as u16)];
        if self.rows[usize::from(*slot)].row != Some(weight) {
            *slot = self.next as u16;
            self.rows[self.next].fill(columns, weight);
            self.next = (self.next + 1) % self.rows.len();
        }
        &self.rows[usize::from(*slot)]
    }
}

impl RowWeights {
    fn fill(&mut self, columns: &Columns, weight: i16) {
        self.row = Some(weight);
        let y = f64::from(weight) / f64::from(ONE);
        self.weights.clear();
        self.weights.extend(columns.weights.iter().map(|&x| product(x, y)));
        self.totals.clear();
        match columns.lanes {
            4 => self.add_up::<4>(columns.taps),
            _ => self.add_up::<1>(columns.taps),
        }
    }

    fn add_up<const LANES: usize>(&mut self, taps: usize) {
        for block in self.weights.as_chunks::<LANES>().0.chunks_exact(taps.max(1)) {
            let mut totals = [0.0; LANES];
            for weights in block {
                totals.iter_mut().zip(weights).for_each(|(total, &weight)| *total += weight);
            }
            self.totals.extend(totals);
        }
    }
}
