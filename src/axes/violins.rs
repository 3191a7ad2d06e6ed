//! Violins.

use super::Axes;
use crate::artist::{ViolinPlot, ViolinStats};
use crate::data::IntoDatasets;

impl Axes {
    /// A violin for each data set: as wide as its numbers are dense, by Gaussian kernels, with lines at the ends.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let sets = [vec![1.0, 2.0, 3.0, 4.0, 9.0], vec![2.0, 2.5, 3.0, 5.0]];
    /// ax.violinplot(&sets).showmeans(true).side("low").widths([0.8]);
    /// ```
    #[track_caller]
    pub fn violinplot(&mut self, dataset: impl IntoDatasets) -> &mut ViolinPlot {
        let (sets, rc) = (dataset.into_datasets(), self.rc.clone());
        let given = self.next_color();
        self.request_autoscale((true, true));
        self.add(1.0, |base| ViolinPlot::new(base, &rc, given).of_sets(sets))
    }

    /// Violins of statistics that are there already.
    #[track_caller]
    pub fn violin(&mut self, stats: impl IntoIterator<Item = ViolinStats>) -> &mut ViolinPlot {
        let (stats, rc) = (stats.into_iter().collect(), self.rc.clone());
        let given = self.next_color();
        self.request_autoscale((true, true));
        self.add(1.0, |base| ViolinPlot::new(base, &rc, given).of_stats(stats))
    }
}
