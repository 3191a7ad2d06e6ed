//! What a histogram counts: pure numbers.

use crate::data::{Data, bins};

/// Whether bins count what is in others too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cumulative {
    /// Each bin counts its own.
    #[default]
    No,
    /// All up to the right edge.
    Below,
    /// All from the left edge on.
    Above,
}

impl From<bool> for Cumulative {
    fn from(on: bool) -> Self {
        if on { Self::Below } else { Self::No }
    }
}

/// As matplotlib's keyword: -1 counts from the right.
impl From<i32> for Cumulative {
    fn from(n: i32) -> Self {
        match n {
            0 => Self::No,
            1.. => Self::Below,
            _ => Self::Above,
        }
    }
}

/// How to count.
#[derive(Clone, Debug, Default)]
pub(super) struct Counting {
    pub(super) weights: Option<Vec<Data>>,
    pub(super) density: bool,
    pub(super) cumulative: Cumulative,
    pub(super) stacked: bool,
}

impl Counting {
    /// The heights of the bins of each set; of stacked ones, those of all sets so far.
    pub(super) fn tops(&self, sets: &[Data], edges: &[f64]) -> Vec<Vec<f64>> {
        let widths: Vec<f64> = edges.windows(2).map(|w| w[1] - w[0]).collect();
        let counted = sets.iter().enumerate();
        let weights = |set: usize| self.weights.as_ref().map(|w| &w[set][..]);
        let mut tops: Vec<Vec<f64>> = counted.map(|(i, x)| count(x, weights(i), edges)).collect();
        if self.stacked {
            for i in 1..tops.len() {
                let below = tops[i - 1].clone();
                tops[i].iter_mut().zip(below).for_each(|(v, b)| *v += b);
            }
        }
        if self.density {
            // Stacked, the area of all is 1; else that of each.
            let whole = tops.last().map(|t| t.iter().sum::<f64>()).unwrap_or_default();
            for top in &mut tops {
                let total = if self.stacked { whole } else { top.iter().sum() };
                top.iter_mut().zip(&widths).for_each(|(v, w)| *v = *v / w / total);
            }
        }
        for top in &mut tops {
            self.accumulate(top, &widths);
        }
        tops
    }

    fn accumulate(&self, top: &mut [f64], widths: &[f64]) {
        let mut sum = 0.0;
        let mut add = |(v, w): (&mut f64, &f64)| {
            sum += if self.density { *v * w } else { *v };
            *v = sum;
        };
        match self.cumulative {
            Cumulative::No => {}
            Cumulative::Below => top.iter_mut().zip(widths).for_each(&mut add),
            Cumulative::Above => top.iter_mut().zip(widths).rev().for_each(&mut add),
        }
    }
}

/// How many numbers lie in each bin, or the sum of their weights; the last one holds its right edge too.
fn count(x: &[f64], weights: Option<&[f64]>, edges: &[f64]) -> Vec<f64> {
    let mut counts = vec![0.0; edges.len() - 1];
    for (i, &v) in x.iter().enumerate() {
        if let Some(bin) = bins::bin(edges, v) {
            counts[bin] += weights.map_or(1.0, |w| w[i]);
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    const EDGES: [f64; 4] = [0.0, 1.0, 2.0, 4.0];

    fn sets() -> [Data; 2] {
        [vec![0.5, 0.75, 1.5, f64::NAN, 9.0].into(), vec![4.0, 3.0, 0.0].into()]
    }

    #[test]
    fn sets_are_counted_apart_or_on_top_of_each_other() {
        let apart = Counting::default().tops(&sets(), &EDGES);
        assert_eq!(apart, [[2.0, 1.0, 0.0], [1.0, 0.0, 2.0]]);
        let stacked = Counting { stacked: true, ..Counting::default() }.tops(&sets(), &EDGES);
        assert_eq!(stacked, [[2.0, 1.0, 0.0], [3.0, 1.0, 2.0]]);
    }

    #[test]
    fn areas_are_one() {
        let how = Counting { density: true, stacked: true, ..Counting::default() };
        let tops = how.tops(&sets(), &EDGES);
        assert_eq!(tops, [[2.0 / 6.0, 1.0 / 6.0, 0.0], [3.0 / 6.0, 1.0 / 6.0, 2.0 / 2.0 / 6.0]]);
        let how = Counting { density: true, cumulative: Cumulative::Above, ..Counting::default() };
        assert_eq!(how.tops(&sets()[1..], &EDGES), [[1.0, 2.0 / 3.0, 2.0 / 3.0]]);
    }

    #[test]
    fn weights_replace_ones() {
        let weights = Some(vec![vec![0.5, 0.25, -1.0, 7.0, 7.0].into()]);
        let how = Counting { weights, cumulative: true.into(), ..Counting::default() };
        assert_eq!(how.tops(&sets()[..1], &EDGES), [[0.75, -0.25, -0.25]]);
    }
}
