//! Slanted labels for dates.

use super::Figure;
use crate::data::Number;

impl Figure {
    /// Turns the labels of x by 30 degrees so that dates have room, keeps them only in the last row of subplots, and
    /// makes room below. matplotlib's `fig.autofmt_xdate()`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.plot(date_range(date(2024, 1, 1), date(2024, 3, 1), 15.0), [3, 1, 2, 4]);
    /// fig.autofmt_xdate();
    /// ```
    #[track_caller]
    pub fn autofmt_xdate(&mut self) -> &mut Self {
        self.autofmt_xdate_with(0.2, 30.0, "right")
    }

    /// [`Figure::autofmt_xdate`] with another lower side of the subplots (fraction of the figure), rotation (degrees)
    /// and alignment (`"left"`, `"center"`, `"right"`).
    #[track_caller]
    pub fn autofmt_xdate_with(&mut self, bottom: impl Number, rotation: impl Number, ha: &str) -> &mut Self {
        let rotation = rotation.to_f64();
        let plain: Vec<usize> = (0..self.axes.len()).filter(|&i| self.axes[i].colorbar.is_none()).collect();
        let all_in_grids = plain.iter().all(|&i| self.cells[i].is_some());
        for &i in &plain {
            let last = self.cells[i].as_ref().is_none_or(|c| c.rows.1 + 1 == c.grid.rows);
            if plain.len() == 1 || (all_in_grids && last) {
                self.axes[i].get_xticklabels().rotation(rotation).ha(ha);
            } else if all_in_grids {
                self.axes[i].tick_params().axis("x").labelbottom(false).labeltop(false);
                self.axes[i].set_xlabel("");
            }
        }
        if all_in_grids && !self.is_constrained() {
            self.subplots_adjust().bottom(bottom.to_f64());
        }
        self
    }
}
