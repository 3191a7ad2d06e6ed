//! Axes are added: in a grid, or anywhere.

use std::sync::Arc;

use super::axes_grid::AxesGrid;
use super::grid::{Cell, IntoSubplotIndex, SubplotParams};
use super::gridspec::MOST_CELLS;
use super::{Figure, GridSpec, IntoSpan};
use crate::artist::AxesId;
use crate::axes::Axes;
use crate::data::Number;
use crate::each::Each;
use crate::geom::BBox;

impl Figure {
    #[track_caller]
    pub(super) fn push(&mut self, position: BBox, cell: Option<Cell>) -> &mut Axes {
        let id = AxesId { figure: self.id, index: self.axes.len() as u32 };
        self.axes.add(Axes::new(id, self.rc.clone(), self.size_in, self.dpi, position));
        let ax = self.axes.last_mut().expect("just added");
        ax.outer_cells = cell.as_ref().map(Cell::is_outer);
        self.cells.push(cell);
        ax
    }

    /// An axes in cell `index` of a grid of `rows` by `columns`; cells count from 1, along the rows from the upper
    /// left. `(first, last)` spans a block. A place outside of the grid is an error of the next draw.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// fig.add_subplot(2, 2, 1).plot_y([1, 2, 3]);
    /// fig.add_subplot(2, 2, 2).plot_y([3, 2, 1]);
    /// fig.add_subplot(2, 2, (3, 4)).plot_y([2, 1, 2]);
    /// ```
    #[track_caller]
    pub fn add_subplot(&mut self, rows: usize, columns: usize, index: impl IntoSubplotIndex) -> &mut Axes {
        let (first, last) = index.into_span();
        let grid_ok = (1..=MOST_CELLS).contains(&rows) && (1..=MOST_CELLS).contains(&columns);
        if !grid_ok || first < 1 || last < first || last > rows * columns {
            return self.lost(format!("subplot {first} to {last} is not in a grid of {rows} by {columns}"));
        }
        let at = |i: usize| ((i - 1) / columns, (i - 1) % columns);
        let ((r0, c0), (r1, c1)) = (at(first), at(last));
        self.add_subplot_at(&GridSpec::new(rows, columns), r0..=r1, c0.min(c1)..=c0.max(c1))
    }

    /// An axes in some cells of a grid; rows and columns count from 0, `-1` is the last, `..` are all. A place
    /// outside of the grid is an error of the next draw. matplotlib's `fig.add_subplot(gs[rows, columns])`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let grid = GridSpec::new(2, 2).height_ratios([3, 1]).hspace(0.0);
    /// fig.add_subplot_at(&grid, 0, ..).plot_y([1, 2, 3]);
    /// fig.add_subplot_at(&grid, 1, -1).plot_y([3, 2, 1]);
    /// ```
    #[track_caller]
    pub fn add_subplot_at(
        &mut self,
        grid: &GridSpec,
        rows: impl IntoSpan,
        columns: impl IntoSpan,
    ) -> &mut Axes {
        match grid.cell(rows, columns) {
            Ok(cell) => self.push(cell.position(&self.subplotpars), Some(cell)),
            Err(e) => self.lost(e),
        }
    }

    /// What stands in for an axes that cannot be made.
    #[track_caller]
    fn lost(&mut self, why: String) -> &mut Axes {
        self.base.fail(why);
        let lost = self.push(BBox::UNIT, None);
        lost.base.visible = false;
        lost
    }

    /// Fills a grid with axes.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let [a, b] = fig.subplots(1, 2).into_array();
    /// a.plot_y([1, 2]);
    /// b.plot_y([2, 1]);
    /// ```
    #[track_caller]
    pub fn subplots(&mut self, rows: usize, columns: usize) -> AxesGrid<'_> {
        self.subplots_in(&GridSpec::new(rows, columns))
    }

    /// Fills a grid with axes; columns and rows are as wide and high as the ratios say.
    #[track_caller]
    pub fn subplots_with_ratios(&mut self, width_ratios: &[f64], height_ratios: &[f64]) -> AxesGrid<'_> {
        let grid = GridSpec::new(height_ratios.len(), width_ratios.len());
        self.subplots_in(&grid.width_ratios(width_ratios).height_ratios(height_ratios))
    }

    /// Fills a grid with axes: `plt.subplots(rows, columns, gridspec_kw=...)`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let grid = GridSpec::new(2, 1).height_ratios([2, 1]).hspace(0.0);
    /// let [above, below] = fig.subplots_in(&grid).sharex(true).into_array();
    /// above.plot_y([1, 2]);
    /// below.plot_y([2, 1]);
    /// ```
    #[track_caller]
    pub fn subplots_in(&mut self, grid: &GridSpec) -> AxesGrid<'_> {
        let first = self.axes.len();
        if let Err(e) = grid.check() {
            self.base.fail(e);
            return AxesGrid { columns: 0, axes: &mut [] };
        }
        let shared = Arc::new(grid.clone());
        for i in 0..grid.rows * grid.columns {
            let (r, c) = (i / grid.columns, i % grid.columns);
            let cell = Cell { grid: shared.clone(), rows: (r, r), columns: (c, c) };
            self.push(cell.position(&self.subplotpars), Some(cell));
        }
        AxesGrid { columns: grid.columns, axes: &mut self.axes[first..] }
    }

    /// An axes anywhere: left, bottom, width and height in fractions of the figure.
    #[track_caller]
    pub fn add_axes(&mut self, rect: [impl Number; 4]) -> &mut Axes {
        let ax = self.push(BBox::UNIT, None);
        ax.set_position(rect.each(Number::to_f64));
        ax
    }

    /// Changes the room that subplots have, those of subfigures too; it takes effect at the next draw.
    pub fn subplots_adjust(&mut self) -> SubplotsAdjust<'_> {
        SubplotsAdjust { figure: self }
    }

    /// Puts the subplots where the present parameters have them.
    #[track_caller]
    pub(super) fn place_subplots(&mut self) {
        if let Some(problem) = self.subplotpars.problem() {
            self.base.fail(problem);
            return;
        }
        for (ax, cell) in self.axes.iter_mut().zip(&self.cells) {
            if let Some(c) = cell {
                ax.whole_position = c.position(&self.subplotpars);
            }
        }
        self.place_colorbars();
    }
}

/// The setters of [`Figure::subplots_adjust`]; each takes effect at once.
#[derive(Debug)]
pub struct SubplotsAdjust<'a> {
    figure: &'a mut Figure,
}

impl SubplotsAdjust<'_> {
    #[track_caller]
    fn with(&mut self, change: impl FnOnce(&mut SubplotParams)) -> &mut Self {
        change(&mut self.figure.subplotpars);
        self.figure.place_subplots();
        self.figure.share_room();
        self
    }

    /// The left side, fraction of the figure.
    #[track_caller]
    pub fn left(&mut self, v: impl Number) -> &mut Self {
        self.with(|p| p.left = v.to_f64())
    }

    /// The right side, fraction of the figure.
    #[track_caller]
    pub fn right(&mut self, v: impl Number) -> &mut Self {
        self.with(|p| p.right = v.to_f64())
    }

    /// The lower side, fraction of the figure.
    #[track_caller]
    pub fn bottom(&mut self, v: impl Number) -> &mut Self {
        self.with(|p| p.bottom = v.to_f64())
    }

    /// The upper side, fraction of the figure.
    #[track_caller]
    pub fn top(&mut self, v: impl Number) -> &mut Self {
        self.with(|p| p.top = v.to_f64())
    }

    /// The width between subplots, fraction of their average width.
    #[track_caller]
    pub fn wspace(&mut self, v: impl Number) -> &mut Self {
        self.with(|p| p.wspace = v.to_f64())
    }

    /// The height between subplots, fraction of their average height.
    #[track_caller]
    pub fn hspace(&mut self, v: impl Number) -> &mut Self {
        self.with(|p| p.hspace = v.to_f64())
    }
}
