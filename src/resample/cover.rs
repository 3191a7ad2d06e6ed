//! How much of each output pixel an upright rectangle covers, in Agg's 8 bits.

use crate::geom::{Affine, Point};

use super::fixed::round;

/// The parts of columns and rows that a rectangle covers, in 1/256.
#[derive(Clone, Debug)]
pub(super) struct Covers {
    pub(super) columns: Parts,
    pub(super) rows: Parts,
}

/// The covered part of each of the pixels from `first` on: 1..=256.
#[derive(Clone, Debug)]
pub(super) struct Parts {
    pub(super) first: usize,
    pub(super) parts: Vec<i32>,
}

impl Parts {
    /// Between two places in pixels, kept in `0..size`.
    fn new(a: f64, b: f64, size: usize) -> Self {
        // A border pixel that is covered by half or more is filled: no gap shows along the axes.
        let (low, high) = (a.min(b), a.max(b));
        let (low, high) = (low.min((low - 0.5).ceil()), high.max((high + 0.5).floor()));
        let unit = |v: f64| i64::from(round(v.clamp(0.0, size as f64) * 256.0));
        let (low, high) = (unit(low), unit(high));
        let (first, last) = (low >> 8, (high + 255) >> 8);
        let part = |i: i64| (high.min((i + 1) << 8) - low.max(i << 8)) as i32;
        let parts = if low < high { (first..last).map(part).collect() } else { Vec::new() };
        Self { first: first as usize, parts }
    }
}

/// One run of covered pixels in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) first: usize,
    pub(super) len: usize,
}

impl Covers {
    /// Of an input of `shape` (rows, columns) on an output of `out` (rows, columns).
    pub(super) fn new(shape: (usize, usize), out: (usize, usize), transform: &Affine) -> Self {
        let p = transform.apply(Point::new(0.0, 0.0));
        let q = transform.apply(Point::new(shape.1 as f64, shape.0 as f64));
        Self { columns: Parts::new(p.x, q.x, out.1), rows: Parts::new(p.y, q.y, out.0) }
    }

    /// The run in a row that is covered to `part`/256, and the coverage of its pixels.
    pub(super) fn row(&self, part: i32, covers: &mut Vec<u8>) -> Option<Run> {
        covers.clear();
        // Agg sees a negative area here, and its shift rounds that to the larger magnitude.
        covers.extend(self.columns.parts.iter().map(|&c| ((c * part + 255) >> 8).min(255) as u8));
        let skip = covers.iter().position(|&c| c > 0)?;
        covers.drain(..skip);
        let len = covers.iter().rposition(|&c| c > 0)? + 1;
        covers.truncate(len);
        Some(Run { first: self.columns.first + skip, len })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borders_are_covered_in_part() {
        let t = Affine::new(1.25, 0.0, 0.0, 1.0, 0.75, 3.25);
        let covers = Covers::new((2, 2), (6, 6), &t);
        assert_eq!(
            (covers.columns.first, covers.columns.parts.as_slice()),
            (0, [64, 256, 256, 64].as_slice())
        );
        assert_eq!((covers.rows.first, covers.rows.parts.as_slice()), (3, [256, 256, 64].as_slice()));
        let mut row = Vec::new();
        assert_eq!(covers.row(256, &mut row), Some(Run { first: 0, len: 4 }));
        assert_eq!(row, [64, 255, 255, 64]);
        covers.row(1, &mut row);
        assert_eq!(row, [1, 1, 1, 1], "areas round up");
    }

    #[test]
    fn halves_are_filled() {
        for (a, b) in [(1.5, 3.5), (3.5, 1.5), (1.2, 3.9)] {
            let parts = Parts::new(a, b, 9);
            assert_eq!((parts.first, parts.parts.as_slice()), (1, [256, 256, 256].as_slice()));
        }
    }

    #[test]
    fn outside_is_empty() {
        let covers = Covers::new((2, 2), (4, 4), &Affine::translate(9.0, 0.0));
        assert_eq!(covers.row(256, &mut Vec::new()), None);
    }
}
