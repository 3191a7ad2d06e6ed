//! A grid in space, cut into faces or lines.

use super::Point3;
use crate::artist::DataLimits;
use crate::data::{Data, Grid};
use crate::each::Each;

/// x, y and z of rows and columns of points.
#[derive(Clone, Debug, Default)]
pub(crate) struct SurfaceGrid {
    rows: usize,
    columns: usize,
    points: Vec<Point3>,
}

/// How many rows and columns of a grid are used.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sampling {
    /// Every n-th row and column.
    pub(super) strides: [Option<usize>; 2],
    /// At most so many.
    pub(super) counts: [Option<usize>; 2],
}

/// The most rows and columns that are used unless told otherwise.
const COUNT: usize = 50;

impl Sampling {
    /// Takes one of its four numbers: rows or columns, strides or counts.
    pub(super) fn set(&mut self, column: bool, stride: bool, n: usize) -> Result<(), String> {
        let (own, other) =
            if stride { (&mut self.strides, self.counts) } else { (&mut self.counts, self.strides) };
        if other.iter().any(Option::is_some) {
            return Err("a surface takes strides or counts, not both".to_owned());
        }
        own[usize::from(column)] = Some(n);
        Ok(())
    }

    /// The steps of rows and columns; of strides the one that is not said is `other`.
    fn steps(&self, shape: [usize; 2], other: usize) -> [usize; 2] {
        if self.strides.iter().any(Option::is_some) {
            return self.strides.each(|s| s.unwrap_or(other));
        }
        std::array::from_fn(|i| match self.counts[i].unwrap_or(COUNT) {
            0 => 0,
            n => shape[i].div_ceil(n).max(1),
        })
    }
}

/// The setters of a [`Sampling`], for what has a method `sample`.
macro_rules! sampling_setters {
    ($t:ty, $what:literal, $zero:literal) => {
        impl $t {
            #[doc = concat!("Of a ", $what, ": every n-th row of the grid is used.", $zero, " Excludes counts.")]
            #[track_caller]
            pub fn rstride(&mut self, n: usize) -> &mut Self {
                self.sample("rstride", false, true, n)
            }

            #[doc = concat!("Of a ", $what, ": every n-th column of the grid is used.", $zero, " Excludes counts.")]
            #[track_caller]
            pub fn cstride(&mut self, n: usize) -> &mut Self {
                self.sample("cstride", true, true, n)
            }

            #[doc = concat!("Of a ", $what, ": how many rows of the grid are used at most.", $zero, " Default 50.")]
            #[track_caller]
            pub fn rcount(&mut self, n: usize) -> &mut Self {
                self.sample("rcount", false, false, n)
            }

            #[doc = concat!("Of a ", $what, ": how many columns of the grid are used at most.", $zero, " Default 50.")]
            #[track_caller]
            pub fn ccount(&mut self, n: usize) -> &mut Self {
                self.sample("ccount", true, false, n)
            }
        }
    };
}
pub(super) use sampling_setters;

/// The indices 0, `step`, ... and the last.
fn indices(n: usize, step: usize) -> Vec<usize> {
    if step == 0 || n == 0 {
        return Vec::new();
    }
    (0..n - 1).step_by(step).chain([n - 1]).collect()
}

impl SurfaceGrid {
    /// x and y are those of columns and rows, or of every point.
    pub(crate) fn new(x: &Data, y: &Data, z: &Grid) -> Result<Self, String> {
        let (rows, columns) = z.shape();
        let n = rows * columns;
        if n == 0 {
            return Err(format!("z has {rows} rows and {columns} columns: a surface needs one at least"));
        }
        let fits = |name: &str, v: &Data, along: usize, what: &str| {
            if v.len() == along || v.len() == n {
                return Ok(());
            }
            Err(format!("{name} has {} numbers, but z has {along} {what} and {n} numbers", v.len()))
        };
        fits("x", x, columns, "columns")?;
        fits("y", y, rows, "rows")?;
        let at = |i: usize| {
            let (r, c) = (i / columns, i % columns);
            let x = if x.len() == n { x[i] } else { x[c] };
            let y = if y.len() == n { y[i] } else { y[r] };
            [x, y, z.data()[i]]
        };
        Ok(Self { rows, columns, points: (0..n).map(at).collect() })
    }

    pub(super) fn len(&self) -> usize {
        self.points.len()
    }

    /// Rows and columns.
    pub(super) fn shape(&self) -> (usize, usize) {
        (self.rows, self.columns)
    }

    pub(super) fn points(&self) -> &[Point3] {
        &self.points
    }

    /// What its points span.
    pub(crate) fn limits(&self) -> DataLimits {
        super::limits_of(&self.points)
    }

    fn at(&self, r: usize, c: usize) -> Point3 {
        self.points[r * self.columns + c]
    }

    /// The faces, each with the row and column where it starts; points that are not finite are left out.
    pub(super) fn faces(&self, sampling: &Sampling) -> Vec<(Vec<Point3>, (usize, usize))> {
        let [rstride, cstride] = sampling.steps([self.rows, self.columns], 10);
        let (rows, columns) = (indices(self.rows, rstride), indices(self.columns, cstride));
        let mut faces = Vec::new();
        for r in rows.windows(2) {
            for c in columns.windows(2) {
                let top = (c[0]..c[1]).map(|k| (r[0], k));
                let right = (r[0]..r[1]).map(|k| (k, c[1]));
                let bottom = (c[0] + 1..=c[1]).rev().map(|k| (r[1], k));
                let left = (r[0] + 1..=r[1]).rev().map(|k| (k, c[0]));
                let around = top.chain(right).chain(bottom).chain(left).map(|(r, c)| self.at(r, c));
                let face: Vec<Point3> = around.filter(|p| p.iter().all(|v| v.is_finite())).collect();
                if !face.is_empty() {
                    faces.push((face, (r[0], c[0])));
                }
            }
        }
        faces
    }

    /// The lines along rows, then those along columns.
    pub(super) fn lines(&self, sampling: &Sampling) -> Vec<Vec<Point3>> {
        let [rstride, cstride] = sampling.steps([self.rows, self.columns], 1);
        let rows = indices(self.rows, rstride);
        let rows = rows.into_iter().map(|r| (0..self.columns).map(|c| self.at(r, c)).collect());
        let columns = indices(self.columns, cstride);
        rows.chain(columns.into_iter().map(|c| (0..self.rows).map(|r| self.at(r, c)).collect())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(rows: usize, columns: usize) -> SurfaceGrid {
        let counting = |n: usize| (0..n).map(|v| v as f64).collect::<Vec<_>>().into();
        SurfaceGrid::new(&counting(columns), &counting(rows), &Grid::from_fn(rows, columns, |_, _| 1.0))
            .unwrap()
    }

    #[test]
    fn faces_go_around_their_cells() {
        let faces = grid(3, 4).faces(&Sampling { strides: [Some(2), Some(2)], ..Sampling::default() });
        assert_eq!(faces.iter().map(|(f, _)| f.len()).collect::<Vec<_>>(), [8, 6]);
        let corners: Vec<_> = faces[1].0.iter().map(|p| (p[0], p[1])).collect();
        assert_eq!(corners, [(2.0, 0.0), (3.0, 0.0), (3.0, 1.0), (3.0, 2.0), (2.0, 2.0), (2.0, 1.0)]);
    }

    #[test]
    fn lines_end_at_the_edges() {
        let lines = grid(120, 3).lines(&Sampling::default());
        assert_eq!(lines.len(), 41 + 3);
        assert_eq!((lines[39][0][1], lines[40][0][1]), (117.0, 119.0));
        let none = grid(4, 4).lines(&Sampling { counts: [Some(0), None], ..Sampling::default() });
        assert_eq!(none.len(), 4);
    }
}
