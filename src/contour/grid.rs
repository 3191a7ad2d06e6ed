//! Numbers on a grid, ready to be cut at any level.

use std::sync::Arc;

use super::above::Blocks;
use super::cell::{self, Cell};
use super::statics::{Static, statics};
use super::{Lines, Polygons, Tracer};
use crate::data::Data;
use crate::error::{Error, Result};

/// Values at the corners of a grid of quadrilaterals, and where these lie.
///
/// Values that are NaN or infinite are masked. Cloning it copies nothing, and it can be cut in many threads.
///
/// ```
/// use isoplot::contour::ContourGrid;
/// // Two rows of three columns.
/// let z = vec![0.0, 1.0, 0.0, 0.0, 1.0, 0.0];
/// let grid = ContourGrid::new(vec![0.0, 1.0, 2.0].into(), vec![0.0, 1.0].into(), z.into(), (2, 3), None, true)?;
/// let lines = grid.lines(0.5);
/// assert_eq!(lines.iter().map(|line| line.len()).collect::<Vec<_>>(), [2, 2]);
/// assert_eq!(grid.filled(0.5, f64::INFINITY).len(), 1);
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ContourGrid {
    pub(super) x: Data,
    pub(super) y: Data,
    pub(super) z: Data,
    pub(super) rows: usize,
    pub(super) cols: usize,
    pub(super) prepared: Arc<Prepared>,
}

/// What is worked out once for all levels.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) cells: Vec<Cell>,
    pub(super) statics: Vec<Static>,
    /// The cells of the rim, in order.
    pub(super) rim: Vec<u32>,
    pub(super) blocks: Blocks,
}

impl ContourGrid {
    /// A grid of `shape` (rows, columns) values `z`, row by row.
    ///
    /// `x` has one number for every column and `y` one for every row, or both have one for every value (a
    /// curvilinear grid). `mask` is true where a value is not to be used, beyond those that are not finite. With
    /// `corner_mask` (matplotlib's default) a cell with one masked corner still has the triangle of the other
    /// three; without it the whole cell is left out.
    ///
    /// # Errors
    ///
    /// Where a length does not fit the shape, with fewer than two rows or columns, or with 2^32 values or more.
    #[track_caller]
    pub fn new(
        x: Data,
        y: Data,
        z: Data,
        shape: (usize, usize),
        mask: Option<&[bool]>,
        corner_mask: bool,
    ) -> Result<Self> {
        let (rows, cols) = shape;
        check_shapes(x.len(), y.len(), z.len(), shape, mask.map(<[bool]>::len))?;
        let (blocks, finite) = Blocks::new(&z, cols);
        let cells = if finite && !mask.is_some_and(|m| m.contains(&true)) {
            cell::whole(rows, cols)
        } else {
            let hidden = |(p, v): (usize, &f64)| !v.is_finite() || mask.is_some_and(|m| m[p]);
            let masked: Vec<bool> = z.iter().enumerate().map(hidden).collect();
            cell::between(&masked, cols, corner_mask)
        };
        let (statics, rim) = statics(&cells, cols);
        Ok(Self { x, y, z, rows, cols, prepared: Arc::new(Prepared { cells, statics, rim, blocks }) })
    }

    /// The number of rows and columns of values.
    pub fn shape(&self) -> (usize, usize) {
        (self.rows, self.cols)
    }

    /// The lines at a level. For several levels, [`ContourGrid::tracer`] is faster.
    pub fn lines(&self, level: f64) -> Lines {
        self.tracer().lines(level)
    }

    /// The areas where `lower < z <= upper`. For several bands, [`ContourGrid::tracer`] is faster.
    pub fn filled(&self, lower: f64, upper: f64) -> Polygons {
        self.tracer().filled(lower, upper)
    }

    /// A worker that keeps its memory from one level to the next.
    pub fn tracer(&self) -> Tracer<'_> {
        Tracer::new(self)
    }

    /// Whether x and y are given for every value.
    pub(super) fn is_curvilinear(&self) -> bool {
        self.x.len() == self.z.len()
    }
}

#[track_caller]
fn check_shapes(
    x: usize,
    y: usize,
    z: usize,
    (rows, cols): (usize, usize),
    mask: Option<usize>,
) -> Result<()> {
    let wrong = if rows < 2 || cols < 2 {
        format!("contours need at least 2 x 2 values, not {rows} x {cols}")
    } else if rows.checked_mul(cols) != Some(z) {
        format!("z has {z} values, which is not its shape {rows} x {cols}")
    } else if z > u32::MAX as usize {
        format!("a grid of {rows} x {cols} values is too large for contours")
    } else if (x, y) != (cols, rows) && (x, y) != (z, z) {
        format!(
            "x has {x} and y {y} values, but z of shape {rows} x {cols} needs {cols} and {rows}, or {z} each"
        )
    } else if let Some(n) = mask.filter(|&n| n != z) {
        format!("the mask has {n} values, but z has the shape {rows} x {cols}")
    } else {
        return Ok(());
    };
    Err(Error::new(wrong))
}
