//! Where the points of a grid lie.

use crate::geom::Point;

/// The place of a point, by its index.
pub(super) trait Places: Copy {
    fn at(self, point: usize) -> Point;
}

/// One x for every column, one y for every row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rectilinear<'a> {
    x: &'a [f64],
    y: &'a [f64],
    /// 2^64 / columns, rounded up: a multiplication is many times faster than a division, and exact for
    /// indices below 2^32 (Lemire, Kaser & Kurz, "Faster remainder by direct computation", 2019).
    reciprocal: u64,
}

impl<'a> Rectilinear<'a> {
    pub(super) fn new(x: &'a [f64], y: &'a [f64]) -> Self {
        Self { x, y, reciprocal: u64::MAX / (x.len() as u64).max(2) + 1 }
    }
}

impl Places for Rectilinear<'_> {
    #[inline(always)]
    fn at(self, point: usize) -> Point {
        let row = ((u128::from(self.reciprocal) * point as u128) >> 64) as usize;
        Point::new(self.x[point - row * self.x.len()], self.y[row])
    }
}

/// An x and a y for every point.
#[derive(Clone, Copy, Debug)]
pub(super) struct Curvilinear<'a> {
    pub(super) x: &'a [f64],
    pub(super) y: &'a [f64],
}

impl Places for Curvilinear<'_> {
    #[inline(always)]
    fn at(self, point: usize) -> Point {
        Point::new(self.x[point], self.y[point])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_and_columns_of_every_width() {
        for cols in (2..70).chain([1 << 16, (1 << 20) - 1, 1 << 20, 100_000]) {
            let x: Vec<f64> = (0..cols).map(|i| i as f64).collect();
            let y: Vec<f64> = (0..(3_000_000 / cols).max(3)).map(|j| j as f64).collect();
            let places = Rectilinear::new(&x, &y);
            for row in [0, 1, 2, y.len() - 1] {
                for col in [0, 1, cols / 2, cols - 1] {
                    assert_eq!(places.at(row * cols + col), Point::new(col as f64, row as f64));
                }
            }
        }
    }
}
