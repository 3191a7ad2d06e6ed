//! A grid that subplots are put in, with room and ratios of its own.

use std::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo};
use std::sync::Arc;

use super::grid::{Cell, SubplotParams};
use crate::data::{IntoData, Number};
use crate::geom::BBox;

/// The most rows or columns of a grid.
pub(super) const MOST_CELLS: usize = 1000;

/// A grid for subplots, as matplotlib's `GridSpec`: what it is not told it takes from the figure
/// ([`subplots_adjust`](super::Figure::subplots_adjust)).
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let grid = GridSpec::new(2, 3).width_ratios([2, 1, 1]).wspace(0.4);
/// fig.add_subplot_at(&grid, 0, ..).plot_y([1, 2, 3]);
/// fig.add_subplot_at(&grid, 1, 0..2).plot_y([3, 2, 1]);
/// let inner = GridSpec::new(2, 1).within(&grid, 1, -1);
/// fig.add_subplot_at(&inner, 0, 0).plot_y([1, 2]);
/// fig.add_subplot_at(&inner, 1, 0).plot_y([2, 1]);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct GridSpec {
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) width_ratios: Option<Vec<f64>>,
    pub(super) height_ratios: Option<Vec<f64>>,
    /// Left, bottom, right, top.
    sides: [Option<f64>; 4],
    /// Between columns and between rows.
    pub(super) space: [Option<f64>; 2],
    /// The cells of another grid that this one fills.
    pub(super) outer: Option<Box<Cell>>,
    broken: Option<String>,
}

impl GridSpec {
    /// A grid of so many rows and columns.
    pub fn new(rows: usize, columns: usize) -> Self {
        Self {
            rows,
            columns,
            width_ratios: None,
            height_ratios: None,
            sides: [None; 4],
            space: [None; 2],
            outer: None,
            broken: None,
        }
    }

    /// How wide the columns are beside one another. Default: all alike.
    #[must_use]
    pub fn width_ratios(mut self, ratios: impl IntoData) -> Self {
        self.width_ratios = Some(ratios.into_data().to_vec());
        self
    }

    /// How high the rows are beside one another. Default: all alike.
    #[must_use]
    pub fn height_ratios(mut self, ratios: impl IntoData) -> Self {
        self.height_ratios = Some(ratios.into_data().to_vec());
        self
    }

    /// The left side of the grid, fraction of the figure.
    #[must_use]
    pub fn left(mut self, fraction: impl Number) -> Self {
        self.sides[0] = Some(fraction.to_f64());
        self
    }

    /// The lower side of the grid, fraction of the figure.
    #[must_use]
    pub fn bottom(mut self, fraction: impl Number) -> Self {
        self.sides[1] = Some(fraction.to_f64());
        self
    }

    /// The right side of the grid, fraction of the figure.
    #[must_use]
    pub fn right(mut self, fraction: impl Number) -> Self {
        self.sides[2] = Some(fraction.to_f64());
        self
    }

    /// The upper side of the grid, fraction of the figure.
    #[must_use]
    pub fn top(mut self, fraction: impl Number) -> Self {
        self.sides[3] = Some(fraction.to_f64());
        self
    }

    /// The room between columns, fraction of their average width.
    #[must_use]
    pub fn wspace(mut self, fraction: impl Number) -> Self {
        self.space[0] = Some(fraction.to_f64());
        self
    }

    /// The room between rows, fraction of their average height.
    #[must_use]
    pub fn hspace(mut self, fraction: impl Number) -> Self {
        self.space[1] = Some(fraction.to_f64());
        self
    }

    /// Fills cells of another grid: matplotlib's `outer[rows, columns].subgridspec(..)`. Cells that are not there
    /// are an error where the grid is used.
    #[must_use]
    pub fn within(mut self, outer: &Self, rows: impl IntoSpan, columns: impl IntoSpan) -> Self {
        match outer.cell(rows, columns) {
            Ok(cell) => self.outer = Some(Box::new(cell)),
            Err(e) => self.broken = Some(e),
        }
        self
    }

    /// Some cells of it.
    pub(super) fn cell(&self, rows: impl IntoSpan, columns: impl IntoSpan) -> Result<Cell, String> {
        self.check()?;
        let rows = rows.into_span(self.rows).map_err(|e| format!("rows {e}"))?;
        let columns = columns.into_span(self.columns).map_err(|e| format!("columns {e}"))?;
        Ok(Cell { grid: Arc::new(self.clone()), rows, columns })
    }

    /// Whether it can be used.
    pub(super) fn check(&self) -> Result<(), String> {
        let (rows, columns) = (self.rows, self.columns);
        if let Some(e) = &self.broken {
            return Err(e.clone());
        }
        if !(1..=MOST_CELLS).contains(&rows) || !(1..=MOST_CELLS).contains(&columns) {
            return Err(format!("a grid of {rows} by {columns} subplots cannot be drawn"));
        }
        let both = [("width", &self.width_ratios, columns), ("height", &self.height_ratios, rows)];
        for (name, ratios, n) in both {
            let Some(ratios) = ratios else { continue };
            if ratios.len() != n || !ratios.iter().all(|&v| v > 0.0 && v.is_finite()) {
                return Err(format!("{n} {name} ratios, finite and above 0, are needed, not {ratios:?}"));
            }
        }
        if self.sides.iter().chain(&self.space).flatten().all(|v| v.is_finite()) {
            return Ok(());
        }
        Err("the sides and gaps of a grid must be finite".to_owned())
    }

    /// Whether it has sides of its own, so that no layout moves it.
    pub(super) fn has_own_room(&self) -> bool {
        self.sides.iter().chain(&self.space).any(Option::is_some)
    }

    /// The room that its cells have, where the figure has `p`.
    pub(super) fn room(&self, p: &SubplotParams) -> SubplotParams {
        let outer = match &self.outer {
            Some(cell) => cell.position(p),
            None => BBox::new(p.left, p.bottom, p.right, p.top),
        };
        SubplotParams {
            left: self.sides[0].unwrap_or(outer.x0),
            bottom: self.sides[1].unwrap_or(outer.y0),
            right: self.sides[2].unwrap_or(outer.x1),
            top: self.sides[3].unwrap_or(outer.y1),
            wspace: self.space[0].unwrap_or(p.wspace),
            hspace: self.space[1].unwrap_or(p.hspace),
        }
    }
}

/// Some rows or columns of a grid, counted from 0: one (`-1` is the last), or a range of them.
pub trait IntoSpan {
    /// The first and the last of `n`.
    ///
    /// # Errors
    /// There are none of these.
    fn into_span(self, n: usize) -> Result<(usize, usize), String>;
}

/// From the first to before the second, both counted from the end where they are negative.
fn span(from: i64, to: i64, n: usize) -> Result<(usize, usize), String> {
    let at = |i: i64| if i < 0 { i + n as i64 } else { i };
    let (a, b) = (at(from), at(to));
    if 0 <= a && a < b && b <= n as i64 {
        return Ok((a as usize, b as usize - 1));
    }
    Err(format!("{from} up to {to} are not in a grid that has {n} of them"))
}

impl IntoSpan for RangeFull {
    fn into_span(self, n: usize) -> Result<(usize, usize), String> {
        span(0, n as i64, n)
    }
}

macro_rules! spans { ($($int:ty)*) => { $(
impl IntoSpan for $int {
    fn into_span(self, n: usize) -> Result<(usize, usize), String> {
        let i = self as i64;
        // After the last one comes the end, which no negative number names.
        span(i, if i == -1 { n as i64 } else { i + 1 }, n).map_err(|_| format!("{i} is not in a grid that has {n} of them"))
    }
}
impl IntoSpan for Range<$int> {
    fn into_span(self, n: usize) -> Result<(usize, usize), String> { span(self.start as i64, self.end as i64, n) }
}
impl IntoSpan for RangeInclusive<$int> {
    fn into_span(self, n: usize) -> Result<(usize, usize), String> {
        span(*self.start() as i64, *self.end() as i64 + 1, n)
    }
}
impl IntoSpan for RangeFrom<$int> {
    fn into_span(self, n: usize) -> Result<(usize, usize), String> { span(self.start as i64, n as i64, n) }
}
impl IntoSpan for RangeTo<$int> {
    fn into_span(self, n: usize) -> Result<(usize, usize), String> { span(0, self.end as i64, n) }
}
)* } }
spans!(i32 usize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_count_as_in_python() {
        assert_eq!(1.into_span(3), Ok((1, 1)));
        assert_eq!((-1).into_span(3), Ok((2, 2)));
        assert_eq!((..).into_span(3), Ok((0, 2)));
        assert_eq!((1..).into_span(3), Ok((1, 2)));
        assert_eq!((..-1).into_span(3), Ok((0, 1)));
        assert_eq!((0..=1usize).into_span(3), Ok((0, 1)));
        assert_eq!(3.into_span(3).unwrap_err(), "3 is not in a grid that has 3 of them");
        assert!((2..2).into_span(3).is_err() && (-4).into_span(3).is_err() && (0..9).into_span(3).is_err());
    }

    #[test]
    fn a_grid_that_cannot_be_used_says_why() {
        let wrong = |g: GridSpec| g.cell(0, 0).unwrap_err();
        assert!(wrong(GridSpec::new(0, 1)).contains("0 by 1"));
        assert!(wrong(GridSpec::new(1, 2).width_ratios([1])).contains("2 width ratios"));
        assert!(wrong(GridSpec::new(1, 1).left(f64::NAN)).contains("finite"));
        let outer = GridSpec::new(2, 2);
        assert!(wrong(GridSpec::new(1, 1).within(&outer, 2, 0)).contains("rows 2 is not in a grid"));
        assert!(outer.cell(0, 5).unwrap_err().contains("columns 5"));
    }
}
