//! The corners of a mesh's cells, from what the user gave: corners, middles, or nothing.

use std::sync::Arc;

use super::DataLimits;
use crate::data::Data;
use crate::geom::Point;

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
    corners: Arc<Vec<Point>>,
    limits: DataLimits,
}

impl MeshGrid {
    /// For numbers in so many rows and columns.
    pub(crate) fn new(given: Option<(Data, Data)>, shape: (usize, usize)) -> Result<Self, String> {
        let empty =
            Self { given, shading: Shading::Auto, corners: Arc::default(), limits: DataLimits::default() };
        empty.with_shading(Shading::Auto, shape)
    }

    /// What stands in for a mesh that cannot be made.
    pub(crate) fn nothing() -> Self {
        Self { given: None, shading: Shading::Flat, corners: Arc::default(), limits: DataLimits::default() }
    }

    pub(crate) fn shading(&self) -> Shading {
        self.shading
    }

    /// Row by row.
    pub(crate) fn corners(&self) -> &[Point] {
        &self.corners
    }

    pub(crate) fn limits(&self) -> DataLimits {
        self.limits
    }

    pub(crate) fn with_shading(
        &self,
        shading: Shading,
        (rows, columns): (usize, usize),
    ) -> Result<Self, String> {
        let (shading, corners) = match &self.given {
            None => counted(shading, (rows, columns)),
            Some((x, y)) => made_of(shading, x, y, (rows, columns))?,
        };
        let (x, y): (Vec<f64>, Vec<f64>) = corners.iter().map(|p| (p.x, p.y)).unzip();
        let limits = DataLimits::of(&x, &y);
        Ok(Self { given: self.given.clone(), shading, corners: Arc::new(corners), limits })
    }
}

/// Points by row and column.
fn points(rows: usize, columns: usize, at: impl Fn(usize, usize) -> Point) -> Vec<Point> {
    let at = &at;
    (0..rows).flat_map(|r| (0..columns).map(move |c| at(r, c))).collect()
}

fn counted(shading: Shading, (rows, columns): (usize, usize)) -> (Shading, Vec<Point>) {
    let at = |shift: f64| move |r: usize, c: usize| Point::new(c as f64 - shift, r as f64 - shift);
    match shading {
        Shading::Gouraud => (shading, points(rows, columns, at(0.0))),
        Shading::Nearest => (shading, points(rows + 1, columns + 1, at(0.5))),
        Shading::Auto | Shading::Flat => (Shading::Flat, points(rows + 1, columns + 1, at(0.0))),
    }
}

/// One direction's coordinates for so many rows and columns: one a column (or row), or one a point.
fn spread(v: &Data, along: usize, (rows, columns): (usize, usize)) -> Option<Vec<f64>> {
    if v.len() == rows * columns && v.len() != along {
        return Some(v.to_vec());
    }
    (v.len() == along).then(Vec::new)
}

type Coordinates = (Vec<f64>, Vec<f64>);

/// The coordinates as two full grids, if they fit so many rows and columns.
fn grids(x: &Data, y: &Data, shape: (usize, usize)) -> Option<Coordinates> {
    let (rows, columns) = shape;
    let (full_x, full_y) = (spread(x, columns, shape)?, spread(y, rows, shape)?);
    let or_repeated = |full: Vec<f64>, v: &dyn Fn(usize, usize) -> f64| {
        if full.is_empty() {
            points(rows, columns, |r, c| Point::new(v(r, c), 0.0)).iter().map(|p| p.x).collect()
        } else {
            full
        }
    };
    Some((or_repeated(full_x, &|_, c| x[c]), or_repeated(full_y, &|r, _| y[r])))
}

fn made_of(
    shading: Shading,
    x: &Data,
    y: &Data,
    (rows, columns): (usize, usize),
) -> Result<(Shading, Vec<Point>), String> {
    if !x.iter().chain(y.iter()).all(|v| v.is_finite()) {
        return Err("the coordinates of a mesh must be finite".to_owned());
    }
    let same = grids(x, y, (rows, columns));
    let shading = match (shading, &same) {
        (Shading::Auto, Some(_)) => Shading::Nearest,
        (Shading::Auto, None) => Shading::Flat,
        (s, _) => s,
    };
    let misfit = |wanted: String| {
        let (nx, ny) = (x.len(), y.len());
        Err(format!("{nx} x and {ny} y do not fit numbers in {rows} rows and {columns} columns: {wanted}"))
    };
    let zip = |(x, y): Coordinates| x.into_iter().zip(y).map(Point::from).collect();
    match (shading, same) {
        (Shading::Gouraud, Some(g)) => Ok((shading, zip(g))),
        (Shading::Nearest, Some((x, y))) => {
            let wide = |v: &[f64]| between_columns(v, rows, columns);
            let high = |v: &[f64]| between_rows(v, rows, columns + 1);
            Ok((shading, zip((high(&wide(&x)), high(&wide(&y))))))
        }
        (Shading::Gouraud | Shading::Nearest, None) => misfit(format!("{columns} x and {rows} y are needed")),
        _ => match grids(x, y, (rows + 1, columns + 1)) {
            Some(g) => Ok((shading, zip(g))),
            None => misfit(format!("{} x and {} y are needed, or as many as numbers", columns + 1, rows + 1)),
        },
    }
}

/// The edges half-way between middles, one more than these.
fn edges(n: usize, at: impl Fn(usize) -> f64) -> Vec<f64> {
    if n < 2 {
        // Nobody can tell how wide a single cell is.
        return vec![at(0); 2];
    }
    let half = |i: usize| (at(i + 1) - at(i)) * 0.5;
    let first = at(0) - half(0);
    let inner = (0..n - 1).map(|i| at(i) + half(i));
    std::iter::once(first).chain(inner).chain([at(n - 1) + half(n - 2)]).collect()
}

fn between_columns(v: &[f64], rows: usize, columns: usize) -> Vec<f64> {
    (0..rows).flat_map(|r| edges(columns, |c| v[r * columns + c])).collect()
}

fn between_rows(v: &[f64], rows: usize, columns: usize) -> Vec<f64> {
    let by_column: Vec<Vec<f64>> = (0..columns).map(|c| edges(rows, |r| v[r * columns + c])).collect();
    (0..=rows.max(1)).flat_map(|r| by_column.iter().map(move |e| e[r])).collect()
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
        assert_eq!((flat.shading(), flat.corners().len()), (Shading::Flat, 6));
        let nearest = mesh(&[0.0, 1.0, 3.0], &[0.0, 2.0], (2, 3)).unwrap();
        let xs: Vec<f64> = nearest.corners()[..4].iter().map(|p| p.x).collect();
        let ys: Vec<f64> = nearest.corners().iter().step_by(4).map(|p| p.y).collect();
        assert_eq!((xs, ys), (vec![-0.5, 0.5, 2.0, 4.0], vec![-1.0, 1.0, 3.0]));
        let full = mesh(&[0.0, 1.0, 0.5, 1.5], &[0.0, 0.0, 1.0, 1.0], (1, 1)).unwrap();
        assert_eq!(full.corners()[2], Point::new(0.5, 1.0));
        let e = mesh(&[0.0, 1.0], &[0.0], (3, 3)).unwrap_err();
        assert_eq!(
            e,
            "2 x and 1 y do not fit numbers in 3 rows and 3 columns: 4 x and 4 y are needed, or as many as numbers"
        );
        assert!(mesh(&[0.0, f64::NAN], &[0.0, 1.0], (1, 1)).is_err());
    }
}
