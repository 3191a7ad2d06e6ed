//! Histograms.

use super::Axes;
use crate::artist::{Direction, Histogram};
use crate::data::{Bins, IntoBins, IntoDatasets};

impl Axes {
    /// How often numbers fall into each of some bins: how many bins, their edges, or a rule such as `"auto"`. NaN is
    /// not counted. Several sets stand side by side or, with [`Histogram::stacked`], on top of each other.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let bars = ax.hist([1.0, 1.5, 2.0, 2.5, 9.0], 4);
    /// assert_eq!(bars.get_counts()[0], [4.0, 0.0, 0.0, 1.0]);
    /// ax.hist([vec![1, 2, 2], vec![3, 3]], [0.5, 1.5, 2.5, 3.5]).histtype("step").labels(["a", "b"]);
    /// ```
    #[track_caller]
    pub fn hist(&mut self, x: impl IntoDatasets, bins: impl IntoBins) -> &mut Histogram {
        let sets = self.datasets(Direction::X, x);
        let bins = self.base.check(bins.into_bins()).unwrap_or(Bins::Number(1));
        let given = self.next_colors(sets.len());
        self.next_fill_color();
        self.request_autoscale((true, true));
        self.add(1.0, |base| Histogram::new(base, sets, bins, given)).rebin()
    }
}
