//! What an axes shows, with regard to those that it shares with.

use super::Figure;
use crate::artist::{AxesId, Direction};

impl Figure {
    /// The numbers at the left and the right edge of an axes, as the next draw will show them: other than
    /// [`Axes::get_xlim`](crate::axes::Axes::get_xlim) it knows of the axes that share x with it.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let [a, b] = fig.subplots(1, 2).sharex(true).into_array().map(|ax| ax.id());
    /// fig[a].plot([0, 10], [1, 2]);
    /// fig[b].plot([20, 30], [1, 2]);
    /// assert_eq!(fig.get_xlim(a), (-1.5, 31.5));
    /// assert_eq!(fig.get_xticks(b), [-10.0, 0.0, 10.0, 20.0, 30.0, 40.0]);
    /// ```
    pub fn get_xlim(&self, ax: AxesId) -> (f64, f64) {
        self.limits_of(ax, Direction::X)
    }

    /// The numbers at the lower and the upper edge of an axes: see [`Figure::get_xlim`].
    pub fn get_ylim(&self, ax: AxesId) -> (f64, f64) {
        self.limits_of(ax, Direction::Y)
    }

    /// Where the major x ticks of an axes are, those beyond its limits included; empty for an axes of another figure.
    pub fn get_xticks(&self, ax: AxesId) -> Vec<f64> {
        self.ticks_of(ax, Direction::X)
    }

    /// Where the major y ticks of an axes are, those beyond its limits included.
    pub fn get_yticks(&self, ax: AxesId) -> Vec<f64> {
        self.ticks_of(ax, Direction::Y)
    }

    /// NaN for an axes of another figure.
    pub(super) fn limits_of(&self, ax: AxesId, d: Direction) -> (f64, f64) {
        let Some((own, axes)) = self.figure_of(ax.figure).zip(self.get_axes(ax)) else {
            return (f64::NAN, f64::NAN);
        };
        match &own.shared_axes(ax.index as usize)[d as usize] {
            Some(shared) => shared.limits.view,
            None => axes.limits(d),
        }
    }

    fn ticks_of(&self, ax: AxesId, d: Direction) -> Vec<f64> {
        let Some(own) = self.figure_of(ax.figure) else { return Vec::new() };
        let frame = own.frame(own.dpi);
        let shown = own.shown_axes(&frame).unwrap_or_default();
        let laid = own.laid(&frame, &shown);
        let found = laid.iter().find(|l| l.axes.id() == ax);
        found.map_or_else(Vec::new, |l| l.major_ticks(d, self.dpi))
    }
}
