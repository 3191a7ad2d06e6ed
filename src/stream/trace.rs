//! All lines of a field of vectors.

use super::mask::Mask;
use super::step::{Pace, follow};
use crate::data::Grid;
use crate::geom::Point;

/// Vectors on a grid. What is not finite is a gap.
#[derive(Clone, Debug)]
pub struct Field {
    u: Grid,
    v: Grid,
    speed: Grid,
}

/// Which way lines are followed from where they start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Along the vectors.
    Forward,
    /// Against them.
    Backward,
    /// Both.
    #[default]
    Both,
}

/// How lines are found.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Cells of the mask along x and y: 30 by 30 times the density. At least 2.
    pub cells: (usize, usize),
    /// Shorter lines are left out; in fractions of the grid.
    pub minlength: f64,
    /// Longer lines end; in fractions of the grid.
    pub maxlength: f64,
    /// Which way lines are followed.
    pub direction: Direction,
    /// Whether lines end near others.
    pub broken: bool,
    /// Steps are at most so much longer than usual.
    pub step_scale: f64,
    /// The error of a step may be so much larger than usual.
    pub error_scale: f64,
    /// Where lines start, in columns and rows; `None` for everywhere.
    pub starts: Option<Vec<Point>>,
}

impl Field {
    /// Vectors in columns and rows a second, with as many rows and columns of both, at least 2.
    ///
    /// # Errors
    /// Shapes that differ, or are too small.
    pub fn new(u: &Grid, v: &Grid) -> Result<Self, String> {
        let (rows, columns) = u.shape();
        if u.shape() != v.shape() || rows < 2 || columns < 2 {
            let (a, b) = (u.shape(), v.shape());
            return Err(format!("u and v need one shape of at least 2 x 2, but u has {a:?} and v has {b:?}"));
        }
        let gap = |v: f64| if v.is_finite() { v } else { f64::NAN };
        let (u, v) = (u.map(gap), v.map(gap));
        let (nx, ny) = ((columns - 1) as f64, (rows - 1) as f64);
        let speed = Grid::from_fn(rows, columns, |r, c| {
            let (x, y) = (u[(r, c)] / nx, v[(r, c)] / ny);
            (x * x + y * y).sqrt()
        });
        Ok(Self { u, v, speed })
    }

    /// The numbers of the last column and row.
    pub(super) fn last(&self) -> (f64, f64) {
        ((self.u.columns() - 1) as f64, (self.u.rows() - 1) as f64)
    }

    pub(super) fn contains(&self, p: Point) -> bool {
        let (nx, ny) = self.last();
        0.0 <= p.x && p.x <= nx && 0.0 <= p.y && p.y <= ny
    }

    pub(super) fn speed_at(&self, p: Point) -> f64 {
        between(&self.speed, p)
    }

    pub(super) fn vector_at(&self, p: Point) -> Point {
        Point::new(between(&self.u, p), between(&self.v, p))
    }

    /// The lines, in columns and rows.
    pub fn lines(&self, settings: &Settings) -> Vec<Vec<Point>> {
        let cells = (settings.cells.0.max(2), settings.cells.1.max(2));
        let mut mask = Mask::new(cells, (self.u.columns(), self.u.rows()));
        let mut lines = Vec::new();
        match &settings.starts {
            Some(starts) => {
                let (nx, ny) = self.last();
                let inside = |p: &Point| Point::new(p.x.clamp(0.0, nx), p.y.clamp(0.0, ny));
                let found = starts.iter().filter(|p| p.is_finite()).map(inside);
                lines.extend(found.filter_map(|p| self.line(&mut mask, p, settings)));
            }
            None => {
                for (column, row) in mask.spiral() {
                    if mask.is_free(column, row) {
                        let start = mask.middle(column, row).into();
                        lines.extend(self.line(&mut mask, start, settings));
                    }
                }
            }
        }
        lines
    }

    /// The line through a point; `None` where it is too short.
    fn line(&self, mask: &mut Mask, start: Point, settings: &Settings) -> Option<Vec<Point>> {
        if !mask.start(start.x, start.y, settings.broken) {
            return None;
        }
        let both = settings.direction == Direction::Both;
        let pace = |sign| Pace {
            sign,
            maxlength: if both { settings.maxlength / 2.0 } else { settings.maxlength },
            broken: settings.broken,
            step_scale: settings.step_scale,
            error_scale: settings.error_scale,
        };
        let (mut total, mut line) = (0.0, Vec::new());
        if settings.direction != Direction::Forward {
            let (length, points) = follow(self, mask, start, pace(-1.0));
            total += length;
            line.extend(points.into_iter().rev());
        }
        if settings.direction != Direction::Backward {
            mask.restart(start.x, start.y);
            let (length, points) = follow(self, mask, start, pace(1.0));
            total += length;
            line.extend(points.into_iter().skip(1));
        }
        if total > settings.minlength {
            return Some(line);
        }
        mask.undo();
        None
    }
}

/// The number at a point within a grid, mixed from those around it.
pub(crate) fn between(grid: &Grid, p: Point) -> f64 {
    let (last_row, last_column) = (grid.rows() - 1, grid.columns() - 1);
    let (x, y) = ((p.x as usize).min(last_column), (p.y as usize).min(last_row));
    let (xn, yn) = ((x + 1).min(last_column), (y + 1).min(last_row));
    let (xt, yt) = (p.x - x as f64, p.y - y as f64);
    let along = |row: usize| grid[(row, x)] * (1.0 - xt) + grid[(row, xn)] * xt;
    along(y) * (1.0 - yt) + along(yn) * yt
}
