//! Vectors at points: what `quiver` and `barbs` draw.

use super::DataLimits;
use crate::data::{Data, Grid};
use crate::geom::Point;

/// Vectors at points. One that is not finite, in place or size, is a gap.
#[derive(Clone, Debug, Default)]
pub(crate) struct VectorField {
    x: Data,
    y: Data,
    u: Data,
    v: Data,
}

impl VectorField {
    /// `x` and `y` of every vector, or of the columns and rows of a grid of them.
    pub(crate) fn new(x: Data, y: Data, u: Data, v: Data) -> Result<Self, String> {
        let n = u.len();
        let (columns, rows) = (x.len(), y.len());
        let (x, y) = if columns.checked_mul(rows) == Some(n) && (columns, rows) != (n, n) {
            let (x, y) = crate::data::meshgrid(x, y);
            (x.data().clone(), y.data().clone())
        } else {
            (x, y)
        };
        if x.len() != y.len() {
            return Err(format!("x and y must have the same length, but x has {columns} and y has {rows}"));
        }
        for (name, data) in [("u", &u), ("v", &v)] {
            if data.len() != x.len() && data.len() != 1 {
                let (n, places) = (data.len(), x.len());
                return Err(format!("{name} has {n} numbers, but there are {places} places for vectors"));
            }
        }
        Ok(Self { x, y, u, v })
    }

    /// Vectors at whole numbers: columns and rows.
    pub(crate) fn counted(u: &Grid, v: &Grid) -> Result<Self, String> {
        if u.shape() != v.shape() {
            let (a, b) = (u.shape(), v.shape());
            return Err(format!("u and v must have the same shape, but u has {a:?} and v has {b:?}"));
        }
        let count = |n: usize| (0..n).map(|i| i as f64).collect::<Vec<_>>();
        let (x, y) = crate::data::meshgrid(count(u.columns()), count(u.rows()));
        Ok(Self { x: x.data().clone(), y: y.data().clone(), u: u.data().clone(), v: v.data().clone() })
    }

    /// How many, gaps too.
    pub(crate) fn len(&self) -> usize {
        self.x.len()
    }

    /// Where the n-th is.
    pub(crate) fn place(&self, i: usize) -> Point {
        Point::new(self.x[i], self.y[i])
    }

    /// The n-th vector; `None` where it is a gap.
    pub(crate) fn vector(&self, i: usize) -> Option<Point> {
        let nth = |d: &Data| d[if d.len() == 1 { 0 } else { i }];
        Some(Point::new(nth(&self.u), nth(&self.v))).filter(|v| v.is_finite())
    }

    pub(crate) fn limits(&self) -> DataLimits {
        DataLimits::of(&self.x, &self.y)
    }

    /// Whether there is one number for each vector, or one for all.
    pub(crate) fn check_numbers(&self, name: &str, n: usize) -> Result<(), String> {
        if n == self.len() || n == 1 {
            return Ok(());
        }
        Err(format!("{name} has {n} numbers, but there are {} vectors", self.len()))
    }
}
