//! The corners of a mesh's cells, from what the user gave: corners, middles, or nothing.

use std::ops::{Add, Mul, Sub};
use std::sync::Arc;

use super::DataLimits;
use crate::data::Data;
use crate::geom::{Lattice, Point};

/// How coordinates and numbers of a mesh belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shading {
    Auto,
    /// Coordinates are those of corners: one more than numbers.
    Flat,
    /// Coordinates are those of middles: as many as numbers.
    Nearest,
    /// Numbers are those of corners.
    Gouraud,
}

impl std::str::FromStr for Shading {
    type Err = String;
    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "auto" => Ok(Self::Auto),
            "flat" => Ok(Self::Flat),
            "nearest" => Ok(Self::Nearest),
            "gouraud" => Ok(Self::Gouraud),
            _ => Err(format!("{name:?} is not a shading: auto, flat, nearest, gouraud")),
        }
    }
}

/// Coordinates as the user gave them, and the corners made of them.
#[derive(Clone, Debug)]
pub(crate) struct MeshGrid {
    /// x and y; `None` counts from 0.
    given: Option<(Data, Data)>,
    shading: Shading,
    corners: Arc<Lattice>,
    limits: DataLimits,
}

impl MeshGrid {
    /// For numbers in so many rows and columns.
    pub(crate) fn new(given: Option<(Data, Data)>, shape: (usize, usize)) -> Result<Self, String> {
        Self { given, ..Self::nothing() }.with_shading(Shading::Auto, shape)
    }

    /// What stands in for a mesh that cannot be made.
    pub(crate) fn nothing() -> Self {
        Self { given: None, shading: Shading::Flat, corners: Arc::default(), limits: DataLimits::default() }
    }

    pub(crate) fn shading(&self) -> Shading {
        self.shading
    }

    pub(crate) fn corners(&self) -> &Lattice {
        &self.corners
    }

    pub(crate) fn limits(&self) -> DataLimits {
        self.limits
    }

    pub(crate) fn with_shading(&self, shading: Shading, shape: (usize, usize)) -> Result<Self, String> {
        let (shading, corners) = match &self.given {
            None => counted(shading, shape),
            Some((x, y)) => made_of(shading, x, y, shape)?,
        };
        let limits = match &corners {
            Lattice::Upright { x, y } => DataLimits::of_axes(x, y),
            Lattice::Points { points, .. } => {
                let (x, y): (Vec<f64>, Vec<f64>) = points.iter().map(|p| (p.x, p.y)).unzip();
                DataLimits::of(&x, &y)
            }
        };
        Ok(Self { given: self.given.clone(), shading, corners: Arc::new(corners), limits })
    }
}

fn counted(shading: Shading, (rows, columns): (usize, usize)) -> (Shading, Lattice) {
    let up_to = |n: usize, shift: f64| (0..n).map(|i| i as f64 - shift).collect();
    let at = |more: usize, shift: f64| Lattice::Upright {
        x: up_to(columns + more, shift),
        y: up_to(rows + more, shift),
    };
    match shading {
        Shading::Gouraud => (shading, at(0, 0.0)),
        Shading::Nearest => (shading, at(1, 0.5)),
        Shading::Auto | Shading::Flat => (Shading::Flat, at(1, 0.0)),
    }
}

/// The coordinates, one a column (or row) or one a point, if they fit so many rows and columns.
fn lattice(x: &Data, y: &Data, (rows, columns): (usize, usize)) -> Option<Lattice> {
    let full = |v: &Data, along: usize| v.len() != along && v.len() == rows * columns;
    let (full_x, full_y) = (full(x, columns), full(y, rows));
    if !(full_x || x.len() == columns) || !(full_y || y.len() == rows) {
        return None;
    }
    // Grids made by meshgrid are no more than two lines.
    let level = |r: usize| y[r * columns..(r + 1) * columns].iter().all(|&v| v == y[r * columns]);
    let upright = |r: usize| x[r * columns..(r + 1) * columns] == x[..columns];
    if (!full_x || (0..rows).all(upright)) && (!full_y || (0..rows).all(level)) {
        let y = if full_y { y.iter().step_by(columns).copied().collect() } else { y.to_vec() };
        return Some(Lattice::Upright { x: x[..columns].to_vec(), y });
    }
    let at = |r: usize, c: usize| {
        let i = r * columns + c;
        Point::new(x[if full_x { i } else { c }], y[if full_y { i } else { r }])
    };
    let points = (0..rows * columns).map(|i| at(i / columns, i % columns)).collect();
    Some(Lattice::Points { columns, points })
}

fn made_of(
    shading: Shading,
    x: &Data,
    y: &Data,
    (rows, columns): (usize, usize),
) -> Result<(Shading, Lattice), String> {
    if !x.iter().chain(y.iter()).all(|v| v.is_finite()) {
        return Err("the coordinates of a mesh must be finite".to_owned());
    }
    let same = lattice(x, y, (rows, columns));
    let shading = match (shading, &same) {
        (Shading::Auto, Some(_)) => Shading::Nearest,
        (Shading::Auto, None) => Shading::Flat,
        (s, _) => s,
    };
    let misfit = |wanted: String| {
        let (nx, ny) = (x.len(), y.len());
        Err(format!("{nx} x and {ny} y do not fit numbers in {rows} rows and {columns} columns: {wanted}"))
    };
    match (shading, same) {
        (Shading::Gouraud, Some(l)) => Ok((shading, l)),
        (Shading::Nearest, Some(l)) => Ok((shading, around(&l))),
        (Shading::Gouraud | Shading::Nearest, None) => misfit(format!("{columns} x and {rows} y are needed")),
        _ => match lattice(x, y, (rows + 1, columns + 1)) {
            Some(l) => Ok((shading, l)),
            None => misfit(format!("{} x and {} y are needed, or as many as numbers", columns + 1, rows + 1)),
        },
    }
}

/// The corners around middles.
fn around(middles: &Lattice) -> Lattice {
    match middles {
        Lattice::Upright { x, y } => Lattice::Upright { x: edges(x), y: edges(y) },
        Lattice::Points { columns, points } => {
            let wide: Vec<Vec<Point>> = points.chunks(*columns).map(edges).collect();
            let by_column: Vec<Vec<Point>> =
                (0..=*columns).map(|c| edges(&wide.iter().map(|row| row[c]).collect::<Vec<_>>())).collect();
            let rows = by_column[0].len();
            let points = (0..rows).flat_map(|r| by_column.iter().map(move |column| column[r])).collect();
            Lattice::Points { columns: columns + 1, points }
        }
    }
}

/// The edges half-way between middles, one more than these.
fn edges<T>(at: &[T]) -> Vec<T>
where
    T: Copy + Add<Output = T> + Sub<Output = T> + Mul<f64, Output = T>,
{
    let n = at.len();
    if n < 2 {
        // Nobody can tell how wide a single cell is.
        return vec![at[0]; 2];
    }
    let half = |i: usize| (at[i + 1] - at[i]) * 0.5;
    let inner = (0..n - 1).map(|i| at[i] + half(i));
    std::iter::once(at[0] - half(0)).chain(inner).chain([at[n - 1] + half(n - 2)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mesh(x: &[f64], y: &[f64], shape: (usize, usize)) -> Result<MeshGrid, String> {
        MeshGrid::new(Some((x.to_vec().into(), y.to_vec().into())), shape)
    }

    #[test]
    fn corners_are_found_as_matplotlib_finds_them() {
        let flat = mesh(&[0.0, 1.0, 3.0], &[0.0, 2.0], (1, 2)).unwrap();
        assert_eq!((flat.shading(), flat.corners().shape()), (Shading::Flat, (2, 3)));
        let nearest = mesh(&[0.0, 1.0, 3.0], &[0.0, 2.0], (2, 3)).unwrap();
        let (x, y) = (vec![-0.5, 0.5, 2.0, 4.0], vec![-1.0, 1.0, 3.0]);
        assert_eq!(*nearest.corners(), Lattice::Upright { x, y });
        let e = mesh(&[0.0, 1.0], &[0.0], (3, 3)).unwrap_err();
        assert_eq!(
            e,
            "2 x and 1 y do not fit numbers in 3 rows and 3 columns: 4 x and 4 y are needed, or as many as numbers"
        );
        assert!(mesh(&[0.0, f64::NAN], &[0.0, 1.0], (1, 1)).is_err());
    }

    #[test]
    fn full_grids_are_points_unless_they_are_upright() {
        let full = mesh(&[0.0, 1.0, 0.5, 1.5], &[0.0, 0.0, 1.0, 1.0], (1, 1)).unwrap();
        assert_eq!(full.corners().get(1, 0), Some(Point::new(0.5, 1.0)));
        let slanted = mesh(&[0.0, 2.0, 1.0, 3.0], &[0.0, 0.0, 1.0, 1.0], (2, 2)).unwrap();
        assert_eq!((slanted.shading(), slanted.corners().shape()), (Shading::Nearest, (3, 3)));
        assert_eq!(slanted.corners().get(2, 2), Some(Point::new(4.5, 1.5)));
        let upright = mesh(&[0.0, 2.0, 0.0, 2.0], &[0.0, 0.0, 1.0, 1.0], (2, 2)).unwrap();
        let (x, y) = (vec![-1.0, 1.0, 3.0], vec![-0.5, 0.5, 1.5]);
        assert_eq!(*upright.corners(), Lattice::Upright { x, y });
    }
}
