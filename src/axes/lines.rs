//! Lines through points.

use super::Axes;
use crate::artist::{Artist, Coords, ErrorbarContainer, Line2D, StemContainer};
use crate::data::{Data, IntoData};

impl Axes {
    /// A line through the points `(x[i], y[i])`. A point that is not finite is a gap.
    ///
    /// x and y are anything that holds numbers: arrays, slices, vectors, ranges, iterators, `ndarray` arrays. If
    /// their lengths differ, the next draw returns an error with the caller's line.
    ///
    /// Names are taken too, as matplotlib's categories: the axis gives them the places 0, 1, 2, ... in the order in which
    /// they come first, over all calls, and writes them there.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let x: Vec<f64> = (0..100).map(|i| i as f64 * 0.1).collect();
    /// ax.plot(&x, x.iter().map(|v| v.sin())).color("C1").linestyle("--").label("sine");
    /// let other = fig.add_subplot(1, 2, 2);
    /// other.plot(["cat", "dog", "cat"], [1, 2, 3]);
    /// other.plot(["dog", "owl"], [3, 1]); // the owl stands at 2
    /// ```
    #[track_caller]
    pub fn plot(&mut self, x: impl IntoData, y: impl IntoData) -> &mut Line2D {
        let (x, y) = self.columns(x, y);
        self.add_line(x, y)
    }

    /// A line through the points `(i, y[i])`, `i` from 0.
    #[track_caller]
    pub fn plot_y(&mut self, y: impl IntoData) -> &mut Line2D {
        let (_, y) = self.columns([0.0; 0], y);
        self.add_line((0..y.len()).map(|i| i as f64).collect::<Vec<_>>().into(), y)
    }

    /// [`Axes::plot`] with a format string: `"r--o"` is a red dashed line with round markers.
    #[track_caller]
    pub fn plot_fmt(&mut self, x: impl IntoData, y: impl IntoData, fmt: &str) -> &mut Line2D {
        let (x, y) = self.columns(x, y);
        let line = self.add_line(x, y);
        line.fmt(fmt);
        line
    }

    /// A line that changes in steps at the points: its value reaches back to the point before. See
    /// [`Line2D::drawstyle`] for `"steps-mid"` and `"steps-post"`.
    #[track_caller]
    pub fn step(&mut self, x: impl IntoData, y: impl IntoData) -> &mut Line2D {
        let (x, y) = self.columns(x, y);
        let line = self.add_line(x, y);
        line.drawstyle("steps-pre");
        line
    }

    /// A line through points with error bars: `.yerr([0.1])`, `.xerr(..)`. Bars that are limits are arrows:
    /// [`ErrorbarContainer::uplims`].
    #[track_caller]
    pub fn errorbar(&mut self, x: impl IntoData, y: impl IntoData) -> &mut ErrorbarContainer {
        let (rc, style) = (self.rc.clone(), self.next_style(false));
        self.request_autoscale((true, true));
        let (x, y) = self.columns(x, y);
        let inverted = [self.xaxis.get_inverted(), self.yaxis.get_inverted()];
        let bars = self.add(2.0, |base| ErrorbarContainer::new(base, &rc, rc.lines_color.clone(), inverted));
        bars.line(|l| l.take_cycled(&style)).init_data(x, y)
    }

    /// Upright lines from a base line to the points `(x[i], y[i])`.
    #[track_caller]
    pub fn stem(&mut self, x: impl IntoData, y: impl IntoData) -> &mut StemContainer {
        let rc = self.rc.clone();
        self.request_autoscale((true, true));
        let (x, y) = self.columns(x, y);
        self.add(2.0, |base| StemContainer::new(base, &rc)).init_data(x, y)
    }

    #[track_caller]
    fn add_line(&mut self, x: Data, y: Data) -> &mut Line2D {
        let (rc, style) = (self.rc.clone(), self.next_style(false));
        self.request_autoscale((true, true));
        let line = self.add(2.0, |base| Line2D::new(base, &rc, rc.lines_color.clone()));
        line.take_cycled(&style);
        line.init_data(x, y);
        line
    }

    /// A line of these coordinates that takes no colour of the cycle.
    #[track_caller]
    pub(super) fn add_straight(&mut self, coords: Coords, x: [f64; 2], y: [f64; 2]) -> &mut Line2D {
        let rc = self.rc.clone();
        let line = self.add(2.0, |base| Line2D::new(base, &rc, rc.lines_color.clone()));
        line.transform(coords);
        line.init_data(x.to_vec().into(), y.to_vec().into());
        line
    }
}
