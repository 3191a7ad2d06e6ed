//! Points in rows and columns.

use super::Point;

/// Points in rows and columns: the corners of a mesh's cells.
#[derive(Clone, Debug, PartialEq)]
pub enum Lattice {
    /// All rows are level and all columns upright.
    Upright {
        /// Of each column.
        x: Vec<f64>,
        /// Of each row.
        y: Vec<f64>,
    },
    /// Any.
    Points {
        /// How many in a row.
        columns: usize,
        /// Row by row.
        points: Vec<Point>,
    },
}

impl Default for Lattice {
    fn default() -> Self {
        Self::Upright { x: Vec::new(), y: Vec::new() }
    }
}

impl Lattice {
    /// Rows and columns.
    pub fn shape(&self) -> (usize, usize) {
        match self {
            Self::Upright { x, y } => (y.len(), x.len()),
            Self::Points { columns, points } => (points.len() / (*columns).max(1), *columns),
        }
    }

    /// The point in a row and a column.
    pub fn get(&self, row: usize, column: usize) -> Option<Point> {
        match self {
            Self::Upright { x, y } => Some(Point::new(*x.get(column)?, *y.get(row)?)),
            Self::Points { columns, points } if column < *columns => {
                points.get(row * columns + column).copied()
            }
            Self::Points { .. } => None,
        }
    }

    /// Row by row.
    pub fn points(&self) -> impl Iterator<Item = Point> {
        let (rows, columns) = self.shape();
        (0..rows).flat_map(move |r| (0..columns).filter_map(move |c| self.get(r, c)))
    }

    /// Changed in x and in y.
    #[must_use]
    pub fn map(&self, fx: impl Fn(f64) -> f64, fy: impl Fn(f64) -> f64) -> Self {
        let all = |v: &[f64], f: &dyn Fn(f64) -> f64| v.iter().map(|&v| f(v)).collect();
        match self {
            Self::Upright { x, y } => Self::Upright { x: all(x, &fx), y: all(y, &fy) },
            Self::Points { columns, points } => {
                let points = points.iter().map(|p| Point::new(fx(p.x), fy(p.y))).collect();
                Self::Points { columns: *columns, points }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_hold_the_same_points() {
        let upright = Lattice::Upright { x: vec![0.0, 1.0, 4.0], y: vec![2.0, 3.0] };
        let any = Lattice::Points { columns: 3, points: upright.points().collect() };
        assert_eq!((upright.shape(), any.shape()), ((2, 3), (2, 3)));
        assert_eq!(
            (any.get(1, 2), any.get(1, 3), upright.get(2, 0)),
            (Some(Point::new(4.0, 3.0)), None, None)
        );
        let (a, b) = (upright.map(|v| v + 1.0, |v| -v), any.map(|v| v + 1.0, |v| -v));
        assert!(a.points().eq(b.points()) && a.get(1, 0) == Some(Point::new(1.0, -3.0)));
        assert_eq!(Lattice::default().points().count(), 0);
    }
}
