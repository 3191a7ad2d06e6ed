//! Tables of texts.

use super::Axes;
use crate::artist::Table;

/// A row is so high, in font sizes.
const ROW: f64 = 1.2;
/// The size of the font that rows are made for, in points, whatever the texts'.
const FONTSIZE_PT: f64 = 10.0;

impl Axes {
    /// A table below the axes: rows of texts, or of numbers. Its rows are as high as texts of 10 points need, in the axes as
    /// it now is.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.set_axis_off();
    /// ax.table([[1, 2], [3, 4]]).col_labels(["a", "b"]).loc("center").scale(0.5, 1.5);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn table<R, S>(&mut self, cell_text: impl IntoIterator<Item = R>) -> &mut Table
    where
        R: IntoIterator<Item = S>,
        S: ToString,
    {
        let texts = cell_text.into_iter().map(|row| row.into_iter().map(|s| s.to_string()).collect());
        let texts: Vec<Vec<String>> = texts.collect();
        let rc = self.rc.clone();
        // In the order in which matplotlib multiplies: edges often lie on halves of pixels.
        let figure_px = self.figure_in.1 * self.figure_dpi;
        let axes_px = self.position.y1 * figure_px - self.position.y0 * figure_px;
        let height = FONTSIZE_PT / 72.0 * self.figure_dpi / axes_px * ROW;
        let empty = texts.first().is_none_or(Vec::is_empty);
        let table = self.add(0.0, |base| Table::new(base, &rc, texts, height));
        if empty {
            table.base.fail("a table needs at least one cell");
        }
        table
    }
}
