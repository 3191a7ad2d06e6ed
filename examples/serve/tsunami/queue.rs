//! Cells waiting for their turn, the earliest first.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A heap of (time, cell), each packed in one number: the time in steps of 2^-17 s (8 µs) in the upper 40 bits, which
/// lasts 97 days, and the cell in the lower 24. Equal times come in the order of their cells, so that a map is the
/// same at every run.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    heap: BinaryHeap<Reverse<u64>>,
}

const CELL_BITS: u32 = 24;
const STEPS_PER_SECOND: f64 = (1_u64 << 17) as f64;

impl Queue {
    /// Whether every cell up to `cells` can be told from the others.
    pub(crate) fn can_hold(cells: usize) -> bool {
        cells <= 1 << CELL_BITS
    }

    /// Adds a cell; it may wait under several times.
    #[inline]
    pub(crate) fn push(&mut self, time: f64, cell: usize) {
        let steps = ((time * STEPS_PER_SECOND) as u64).min((1 << (64 - CELL_BITS)) - 1);
        self.heap.push(Reverse(steps << CELL_BITS | cell as u64));
    }

    /// Takes out the earliest.
    #[inline]
    pub(crate) fn pop(&mut self) -> Option<usize> {
        self.heap.pop().map(|Reverse(key)| (key & ((1 << CELL_BITS) - 1)) as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_earliest_comes_first_and_equal_times_by_cell() {
        let mut queue = Queue::default();
        for (time, cell) in [(5.0, 7), (0.25, 9), (5.0, 2), (1e12, 1), (0.0, (1 << 24) - 1)] {
            queue.push(time, cell);
        }
        let order: Vec<usize> = std::iter::from_fn(|| queue.pop()).collect();
        assert_eq!(order, [(1 << 24) - 1, 9, 2, 7, 1]);
    }
}
