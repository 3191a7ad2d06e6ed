//! Lines on logarithmic axes.

use super::Axes;
use crate::artist::Line2D;
use crate::data::IntoData;

impl Axes {
    /// [`Axes::plot`] with logarithmic x.
    #[track_caller]
    pub fn semilogx(&mut self, x: impl IntoData, y: impl IntoData) -> &mut Line2D {
        self.set_xscale("log").plot(x, y)
    }

    /// [`Axes::plot`] with logarithmic y.
    #[track_caller]
    pub fn semilogy(&mut self, x: impl IntoData, y: impl IntoData) -> &mut Line2D {
        self.set_yscale("log").plot(x, y)
    }

    /// [`Axes::plot`] with logarithmic x and y. For another base or other minor ticks call [`Axes::set_xscale`] and
    /// [`Axes::set_yscale`] with a [`LogScale`](crate::scale::LogScale) instead, then `plot`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.loglog([1, 10, 100], [1, 100, 10_000]).marker("o");
    /// ```
    #[track_caller]
    pub fn loglog(&mut self, x: impl IntoData, y: impl IntoData) -> &mut Line2D {
        self.set_xscale("log").set_yscale("log").plot(x, y)
    }
}
