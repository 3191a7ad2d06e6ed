//! Bars.

use super::Axes;
use crate::artist::{BarContainer, GroupedBars};
use crate::data::{Data, IntoData, IntoDatasets};

impl Axes {
    /// Bars of these heights at these x, 0.8 wide. x may be names, as those of [`Axes::plot`].
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.bar(["a", "b", "c"], [3, 5, 4]).width(0.5).edgecolor("k");
    /// ```
    #[track_caller]
    pub fn bar(&mut self, x: impl IntoData, height: impl IntoData) -> &mut BarContainer {
        let (x, height) = self.columns(x, height);
        self.add_bars(false, x, height)
    }

    /// Bars to the right of these widths at these y, 0.8 high. y may be names, as those of [`Axes::plot`].
    #[track_caller]
    pub fn barh(&mut self, y: impl IntoData, width: impl IntoData) -> &mut BarContainer {
        let (width, y) = self.columns(width, y);
        self.add_bars(true, y, width)
    }

    /// Bars of several sets, side by side in groups: the n-th bars of all sets stand about the place n.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.grouped_bar([[3, 4], [2, 5]]).tick_labels(["north", "south"]).labels(["before", "after"]);
    /// ```
    #[track_caller]
    pub fn grouped_bar(&mut self, heights: impl IntoDatasets) -> &mut GroupedBars {
        let heights = heights.into_datasets();
        let given = self.next_fill_colors(heights.len());
        self.request_autoscale((true, true));
        self.add(1.0, |base| GroupedBars::new(base, heights, given)).check_lengths()
    }

    #[track_caller]
    fn add_bars(&mut self, horizontal: bool, position: Data, length: Data) -> &mut BarContainer {
        let color = self.next_fill_color();
        self.request_autoscale((true, true));
        let bars = self.add(1.0, |base| BarContainer::new(base, horizontal, position, length, color));
        bars.check_lengths()
    }
}
