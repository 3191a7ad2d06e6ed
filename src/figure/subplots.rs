//! Axes are added: in a grid, or anywhere.

use super::Figure;
use super::axes_grid::AxesGrid;
use super::grid::{Cell, IntoSubplotIndex, SubplotParams};
use crate::artist::AxesId;
use crate::axes::Axes;
use crate::geom::BBox;

/// The most rows or columns of a grid.
const MOST_CELLS: usize = 1000;

impl Figure {
    pub(super) fn push(&mut self, position: BBox, cell: Option<Cell>) -> &mut Axes {
        let id = AxesId { figure: self.id, index: self.axes.len() as u32 };
        self.axes.push(Axes::new(id, self.rc.clone(), self.size_in, self.dpi, position));
        self.cells.push(cell);
        self.axes.last_mut().expect("just added")
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
            self.base.fail(format!("subplot {first} to {last} is not in a grid of {rows} by {columns}"));
            let lost = self.push(BBox::UNIT, None);
            lost.base.visible = false;
            return lost;
        }
        let at = |i: usize| ((i - 1) / columns, (i - 1) % columns);
        let ((r0, c0), (r1, c1)) = (at(first), at(last));
        let cell = Cell {
            grid: (rows, columns),
            rows: (r0, r1),
            columns: (c0.min(c1), c0.max(c1)),
            width_ratios: None,
            height_ratios: None,
        };
        self.push(cell.position(&self.subplotpars), Some(cell))
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
        self.fill_grid(rows, columns, None, None)
    }

    /// Fills a grid with axes; columns and rows are as wide and high as the ratios say.
    #[track_caller]
    pub fn subplots_with_ratios(&mut self, width_ratios: &[f64], height_ratios: &[f64]) -> AxesGrid<'_> {
        let good = |r: &[f64]| r.iter().all(|&v| v > 0.0 && v.is_finite());
        if !good(width_ratios) || !good(height_ratios) {
            self.base.fail("ratios must be finite and above 0");
            return self.fill_grid(height_ratios.len(), width_ratios.len(), None, None);
        }
        self.fill_grid(
            height_ratios.len(),
            width_ratios.len(),
            Some(width_ratios.to_vec()),
            Some(height_ratios.to_vec()),
        )
    }

    #[track_caller]
    fn fill_grid(
        &mut self,
        rows: usize,
        columns: usize,
        width_ratios: Option<Vec<f64>>,
        height_ratios: Option<Vec<f64>>,
    ) -> AxesGrid<'_> {
        let first = self.axes.len();
        if rows == 0 || columns == 0 || rows > MOST_CELLS || columns > MOST_CELLS {
            self.base.fail(format!("a grid of {rows} by {columns} subplots cannot be drawn"));
            return AxesGrid { columns: 0, axes: &mut [] };
        }
        for i in 0..rows * columns {
            let (r, c) = (i / columns, i % columns);
            let cell = Cell {
                grid: (rows, columns),
                rows: (r, r),
                columns: (c, c),
                width_ratios: width_ratios.clone(),
                height_ratios: height_ratios.clone(),
            };
            self.push(cell.position(&self.subplotpars), Some(cell));
        }
        AxesGrid { columns, axes: &mut self.axes[first..] }
    }

    /// An axes anywhere: left, bottom, width and height in fractions of the figure.
    #[track_caller]
    pub fn add_axes(&mut self, rect: [f64; 4]) -> &mut Axes {
        let ax = self.push(BBox::UNIT, None);
        ax.set_position(rect);
        ax
    }

    /// Changes the room that subplots have; it takes effect at the next draw.
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
        self
    }

    /// The left side, fraction of the figure.
    #[track_caller]
    pub fn left(&mut self, v: f64) -> &mut Self {
        self.with(|p| p.left = v)
    }

    /// The right side, fraction of the figure.
    #[track_caller]
    pub fn right(&mut self, v: f64) -> &mut Self {
        self.with(|p| p.right = v)
    }

    /// The lower side, fraction of the figure.
    #[track_caller]
    pub fn bottom(&mut self, v: f64) -> &mut Self {
        self.with(|p| p.bottom = v)
    }

    /// The upper side, fraction of the figure.
    #[track_caller]
    pub fn top(&mut self, v: f64) -> &mut Self {
        self.with(|p| p.top = v)
    }

    /// The width between subplots, fraction of their average width.
    #[track_caller]
    pub fn wspace(&mut self, v: f64) -> &mut Self {
        self.with(|p| p.wspace = v)
    }

    /// The height between subplots, fraction of their average height.
    #[track_caller]
    pub fn hspace(&mut self, v: f64) -> &mut Self {
        self.with(|p| p.hspace = v)
    }
}
