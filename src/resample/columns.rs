//! Which input pixels an output pixel sums along one axis, and with what weights.
//!
//! For an upright image the weights of x depend on the output column alone, so they are looked up once for all rows.
//! Agg multiplies them by the weight of the row and rounds to a whole 1/16384: that cannot be separated, and is done
//! for every pair here too, in floating point but exactly.

use super::fixed::{Line, round};
use super::lut::{Lut, ONE, SUBPIXELS};

/// How far a kernel reaches along one axis when it is stretched.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// In 1/256 of an input pixel.
    radius: i32,
    /// From one input pixel to the next, in places of the table.
    step: i32,
    /// Places in the table.
    places: i32,
}

impl Reach {
    /// Of a kernel that is stretched by `scale`, at least 1.
    pub(super) fn new(lut: &Lut, scale: f64) -> Self {
        let diameter = lut.diameter as i32;
        Self {
            radius: (diameter * round(scale * 256.0)) >> 1,
            step: round(1.0 / scale * 256.0).max(1),
            places: diameter * SUBPIXELS as i32,
        }
    }

    /// The largest number of input pixels under the kernel.
    pub(super) fn most(&self) -> usize {
        (self.places / self.step) as usize + 1
    }

    /// The first input pixel under a kernel centred at `centre` (in 1/256 pixel), and the places in the table of that
    /// pixel and of those that follow.
    #[inline]
    pub(super) fn taps(&self, centre: i32) -> (i32, impl Iterator<Item = usize> + use<>) {
        let start = centre.wrapping_add(128).wrapping_sub(self.radius);
        let place = ((255 - (start & 255)) * self.step) >> 8;
        (start >> 8, (place..self.places).step_by(self.step as usize).map(|p| p as usize))
    }
}

/// The weight of an input pixel: the product of the weights of its column and its row (the latter divided by 16384),
/// rounded to a whole number, halves up.
#[inline]
pub(super) fn product(x: f64, y: f64) -> f64 {
    // Adding this number leaves no bits for a fraction. The product is exact, and a whole number of 1/16384: with
    // half of that added it never lies halfway.
    const WHOLE: f64 = 6_755_399_441_055_744.0;
    (x * y + 0.5 / ONE as f64 + WHOLE) - WHOLE
}

/// The weights of a run of output columns.
#[derive(Clone, Debug)]
pub struct Columns {
    /// The first input pixel of each column: first in input pixels, later in the row that is handed to the sums.
    starts: Vec<i32>,
    /// Input pixels of each column.
    counts: Vec<usize>,
    /// The largest count.
    pub(super) taps: usize,
    /// By blocks of `lanes` columns, in them by tap; those above a column's count are 0.
    pub(super) weights: Vec<f64>,
    pub(super) lanes: usize,
}

impl Columns {
    /// Of `len` columns; `centres` runs along them in 1/256 of an input pixel.
    pub(super) fn new(lut: &Lut, reach: Reach, centres: Line, len: usize, lanes: usize) -> Self {
        let taps: Vec<(i32, Vec<usize>)> = centres
            .take(len)
            .map(|centre| {
                let (start, places) = reach.taps(centre);
                (start, places.collect())
            })
            .collect();
        let most = taps.iter().map(|(_, places)| places.len()).max().unwrap_or(0);
        let padded = len.next_multiple_of(lanes);
        let mut weights = vec![0.0; padded * most];
        for (column, (_, places)) in taps.iter().enumerate() {
            let block = column / lanes * lanes * most + column % lanes;
            for (tap, &place) in places.iter().enumerate() {
                weights[block + tap * lanes] = f64::from(lut.weights[place]);
            }
        }
        // The columns that fill up the last block sum where the last column does.
        let last = taps.last().map_or(0, |&(start, _)| start);
        let mut starts: Vec<i32> = taps.iter().map(|&(start, _)| start).collect();
        starts.resize(padded, last);
        let mut counts: Vec<usize> = taps.iter().map(|(_, places)| places.len()).collect();
        counts.resize(padded, 0);
        Self { starts, counts, taps: most, weights, lanes }
    }

    /// Columns, filled up to whole blocks.
    pub(super) fn len(&self) -> usize {
        self.starts.len()
    }

    /// The input columns that are read: first, and one after the last.
    pub(super) fn range(&self) -> (i32, i32) {
        let first = self.starts.iter().min().copied().unwrap_or(0);
        let last = self.starts.iter().max().copied().unwrap_or(0);
        (first, last.saturating_add(self.taps as i32))
    }

    /// Counts the starts from the input column `first`.
    pub(super) fn rebase(&mut self, first: i32) {
        self.starts.iter_mut().for_each(|s| *s = s.wrapping_sub(first));
    }

    /// Where each column starts in the row.
    pub(super) fn starts(&self) -> &[i32] {
        &self.starts
    }

    /// How many pixels each column takes.
    pub(super) fn counts(&self) -> &[usize] {
        &self.counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_round_as_integers_do() {
        for x in [-300_i32, -1, 0, 1, 7, 8191, 8192, 16383, 16384] {
            for y in [-16384_i32, -8192, -3, 0, 1, 2, 5, 8192, 12000, 16384] {
                let expected = (x * y + ONE / 2) >> 14;
                assert_eq!(product(f64::from(x), f64::from(y) / f64::from(ONE)), f64::from(expected));
            }
        }
    }
}
