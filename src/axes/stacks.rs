//! Stacked areas, rows of bars, rows of events.

use super::Axes;
use crate::artist::{BrokenBars, Direction, EventPlot, StackPlot};
use crate::data::{IntoData, IntoDatasets, IntoPlace, Number};

impl Axes {
    /// Areas on top of each other: each row of `y` has a number for each of `x`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.stackplot([1950, 1960, 1970], [[2, 3, 4], [1, 1, 2]]).labels(["Asia", "Europe"]).alpha(0.8);
    /// ax.legend().loc("upper left");
    /// ```
    #[track_caller]
    pub fn stackplot(&mut self, x: impl IntoData, y: impl IntoDatasets) -> &mut StackPlot {
        let (x, y) = (self.column(Direction::X, x), y.into_datasets());
        let given = self.next_colors(y.len());
        self.request_autoscale((true, true));
        self.add(1.0, |base| StackPlot::new(base, x, y, given)).check_lengths()
    }

    /// A row of lying bars: each of `xranges` is where one starts and how long it is, `yrange` where the row is (a
    /// number or a name) and how high.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.broken_barh([(110, 30), (150, 10)], ("disk", 0.4)).align("center").facecolors("tab:blue");
    /// ```
    #[track_caller]
    pub fn broken_barh<A: Number, B: Number>(
        &mut self,
        xranges: impl IntoIterator<Item = (A, B)>,
        yrange: (impl IntoPlace, impl Number),
    ) -> &mut BrokenBars {
        let ranges = xranges.into_iter().map(|(x, w)| (self.place(Direction::X, x), w.to_f64())).collect();
        let y = (self.place(Direction::Y, yrange.0), yrange.1.to_f64());
        self.request_autoscale((true, true));
        self.add(1.0, |base| BrokenBars::new(base, ranges, y))
    }

    /// Short parallel lines at each of some numbers, in one row or in several.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.eventplot([0.5, 1.0, 1.25, 4.0]).orientation("vertical").lineoffsets([2]).color("C1");
    /// ```
    #[track_caller]
    pub fn eventplot(&mut self, positions: impl IntoDatasets) -> &mut EventPlot {
        let rc = self.rc.clone();
        let rows = self.datasets(Direction::X, positions);
        self.request_autoscale((true, true));
        self.add(2.0, |base| EventPlot::new(base, &rc, rows))
    }
}
