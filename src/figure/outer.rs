//! Labels at the outer sides of a grid only.

use super::Figure;
use crate::artist::{AxesId, Direction};
use crate::axes::Inner;

/// The setters of [`Figure::label_outer`].
#[derive(Debug)]
pub struct LabelOuter<'a> {
    figure: &'a mut Figure,
    ax: AxesId,
}

impl Figure {
    /// Keeps the tick labels and the axis labels of an axes only where it is at an outer side of its grid: those of x in
    /// the last row (in the first, if they are on top), those of y in the first column (in the last, if they are at the
    /// right). An axes that is in no grid keeps all. matplotlib's `ax.label_outer()`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// for ax in fig.subplots(2, 2).ids() {
    ///     fig[ax].set_xlabel("x");
    ///     fig.label_outer(ax).remove_inner_ticks(true);
    /// }
    /// ```
    #[track_caller]
    pub fn label_outer(&mut self, ax: AxesId) -> LabelOuter<'_> {
        let owner = self.owner_mut(ax.figure);
        if owner.own_axes(ax).is_none() {
            owner.base.fail("the axes of label_outer is of another figure, or was cleared");
        }
        let mut outer = LabelOuter { figure: owner, ax };
        outer.keep(Inner::Labels);
        outer
    }
}

impl LabelOuter<'_> {
    /// Whether the ticks between axes are taken away too, not their labels alone. Default: no.
    pub fn remove_inner_ticks(&mut self, on: bool) -> &mut Self {
        if on {
            self.keep(Inner::Ticks);
        }
        self
    }

    fn keep(&mut self, what: Inner) {
        let Some(cell) = self.figure.cells.get(self.ax.index as usize).cloned().flatten() else { return };
        let Some(ax) = self.figure.get_axes_mut(self.ax) else { return };
        let (rows, columns) = (cell.grid.rows, cell.grid.columns);
        ax.keep_outer(what, Direction::X, cell.rows.0 == 0, cell.rows.1 + 1 == rows);
        ax.keep_outer(what, Direction::Y, cell.columns.0 == 0, cell.columns.1 + 1 == columns);
    }
}
