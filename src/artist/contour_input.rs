//! The grid that contours are traced on.

use super::DataLimits;
use crate::contour::ContourGrid;
use crate::data::{Data, Grid, range_of};

/// Where numbers lie when no coordinates were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// At whole numbers.
    None,
    /// At the middles of an image's pixels, the first row lowest.
    Lower,
    /// At the middles of an image's pixels, the first row highest.
    Upper,
}

/// Numbers and coordinates.
#[derive(Clone, Debug)]
pub(crate) struct ContourInput {
    /// x and y; `None` counts.
    given: Option<(Data, Data)>,
    z: Grid,
    pub(super) corner_mask: bool,
    /// What the origin `"image"` stands for.
    pub(super) image_origin: &'static str,
    origin: Origin,
    extent: Option<[f64; 4]>,
    limits: DataLimits,
    /// Smallest and largest finite number, and the smallest above zero.
    range: Option<(f64, f64)>,
}

impl ContourInput {
    /// Whether z is true or false.
    pub(super) fn is_bools(&self) -> bool {
        self.z.data().are_bools()
    }

    /// Checks that x and y fit z.
    pub(crate) fn new(given: Option<(Data, Data)>, z: Grid) -> Result<Self, String> {
        let (rows, columns) = z.shape();
        if rows < 2 || columns < 2 {
            return Err(format!("z needs at least 2 rows and 2 columns, but has {rows} and {columns}"));
        }
        if let Some((x, y)) = &given {
            let fits = |v: &Data, along: usize| v.len() == along || v.len() == rows * columns;
            if !fits(x, columns) {
                return Err(format!(
                    "x has {} numbers, but z has {columns} columns and {rows} rows",
                    x.len()
                ));
            }
            if !fits(y, rows) {
                return Err(format!(
                    "y has {} numbers, but z has {rows} rows and {columns} columns",
                    y.len()
                ));
            }
            if (x.len() == columns) != (y.len() == rows) {
                return Err("x and y must both be for columns and rows, or both for every number".to_owned());
            }
            if !x.iter().chain(y.iter()).all(|v| v.is_finite()) {
                return Err("the coordinates of contours must be finite".to_owned());
            }
        }
        let range = range_of(&z, f64::is_finite);
        if range.is_none() {
            return Err(format!("z has {rows} rows and {columns} columns, but no finite number"));
        }
        let mut input = Self {
            given,
            z,
            corner_mask: true,
            image_origin: "upper",
            origin: Origin::None,
            extent: None,
            limits: DataLimits::default(),
            range,
        };
        input.measure();
        Ok(input)
    }

    /// What stands in for a grid that cannot be used.
    pub(crate) fn nothing() -> Self {
        Self {
            given: None,
            z: Grid::default(),
            corner_mask: true,
            image_origin: "upper",
            origin: Origin::None,
            extent: None,
            limits: DataLimits::default(),
            range: None,
        }
    }

    pub(super) fn set_origin(&mut self, name: &str) -> Result<(), String> {
        self.origin = match name {
            "image" if self.image_origin == "lower" => Origin::Lower,
            "lower" => Origin::Lower,
            "upper" | "image" => Origin::Upper,
            "none" => Origin::None,
            _ => return Err(format!("{name:?} is not an origin: lower, upper, image, none")),
        };
        self.measure();
        Ok(())
    }

    pub(super) fn set_extent(&mut self, extent: [f64; 4]) -> Result<(), String> {
        if !extent.iter().all(|v| v.is_finite()) {
            return Err(format!("an extent must be finite, not {extent:?}"));
        }
        self.extent = Some(extent);
        self.measure();
        Ok(())
    }

    fn measure(&mut self) {
        let (x, y) = self.coordinates();
        let ends = |v: &[f64]| range_of(v, f64::is_finite).map_or(vec![], |(lo, hi)| vec![lo, hi]);
        self.limits = DataLimits::of(&ends(&x), &ends(&y));
    }

    /// How many numbers z has.
    pub(super) fn size(&self) -> usize {
        self.z.len()
    }

    pub(super) fn limits(&self) -> DataLimits {
        self.limits
    }

    /// The grid to be traced, without the numbers that do not count.
    pub(super) fn grid(&self, counts: impl Fn(f64) -> bool) -> Result<ContourGrid, String> {
        let (x, y) = self.coordinates();
        let all = self.z.iter().all(|&v| counts(v));
        let hidden: Option<Vec<bool>> = (!all).then(|| self.z.iter().map(|&v| !counts(v)).collect());
        ContourGrid::new(x, y, self.z.data().clone(), self.z.shape(), hidden.as_deref(), self.corner_mask)
            .map_err(|e| e.message().to_owned())
    }

    /// The smallest and largest number that counts.
    pub(super) fn zrange(&self, counts: impl Fn(f64) -> bool) -> Option<(f64, f64)> {
        let range = self.range?;
        if counts(range.0) {
            return Some(range);
        }
        range_of(&self.z, |v| v.is_finite() && counts(v)).map(|(lowest, _)| (lowest, range.1))
    }

    /// x and y: one a column (row), or one a point.
    pub(super) fn coordinates(&self) -> (Data, Data) {
        if let Some(given) = &self.given {
            return given.clone();
        }
        let (rows, columns) = self.z.shape();
        let [x0, x1, y0, y1] = match (self.extent, self.origin) {
            (Some(e), _) => e,
            (None, Origin::None) => {
                let count = |n: usize| (0..n).map(|i| i as f64).collect::<Vec<_>>().into();
                return (count(columns), count(rows));
            }
            (None, _) => [0.0, columns as f64, 0.0, rows as f64],
        };
        if self.origin == Origin::None {
            return (
                crate::data::linspace(x0, x1, columns).into(),
                crate::data::linspace(y0, y1, rows).into(),
            );
        }
        let (dx, dy) = ((x1 - x0) / columns as f64, (y1 - y0) / rows as f64);
        let x: Vec<f64> = (0..columns).map(|i| x0 + (i as f64 + 0.5) * dx).collect();
        let mut y: Vec<f64> = (0..rows).map(|i| y0 + (i as f64 + 0.5) * dy).collect();
        if self.origin == Origin::Upper {
            y.reverse();
        }
        (x.into(), y.into())
    }
}
