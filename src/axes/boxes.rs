//! Boxes with whiskers.

use super::Axes;
use crate::artist::{BoxPlot, BoxStats};
use crate::data::IntoDatasets;

impl Axes {
    /// A box for each data set: from the first quartile to the third, a line at the median, whiskers to the last
    /// numbers within 1.5 times the box's height, and marks at those beyond.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let sets = [vec![1.0, 2.0, 3.0, 4.0, 9.0], vec![2.0, 2.5, 3.0, 5.0]];
    /// ax.boxplot(&sets).notch(true).orientation("horizontal").tick_labels(["A", "B"]);
    /// ```
    #[track_caller]
    pub fn boxplot(&mut self, x: impl IntoDatasets) -> &mut BoxPlot {
        let (sets, rc) = (x.into_datasets(), self.rc.clone());
        self.request_autoscale((true, true));
        self.add(2.0, |base| BoxPlot::new(base, &rc).of_sets(sets, &rc.boxplot))
    }

    /// Boxes of statistics that are there already.
    ///
    /// ```
    /// use isoplot::artist::BoxStats;
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let stats = BoxStats { q1: 1.0, med: 2.0, q3: 4.0, whislo: 0.0, whishi: 5.0, ..BoxStats::default() };
    /// ax.bxp([stats]).widths([0.3]);
    /// ```
    #[track_caller]
    pub fn bxp(&mut self, stats: impl IntoIterator<Item = BoxStats>) -> &mut BoxPlot {
        let (stats, rc) = (stats.into_iter().collect(), self.rc.clone());
        self.request_autoscale((true, true));
        self.add(2.0, |base| BoxPlot::new(base, &rc).of_stats(stats))
    }
}
