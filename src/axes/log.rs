//! Scales, and lines on logarithmic axes.

use super::Axes;
use crate::artist::{Direction, Line2D};
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

    /// `"linear"`, `"log"`, `"symlog"`, `"asinh"`, `"logit"`, one of the types of these with its parameters, such as
    /// [`LogScale::base`](crate::scale::LogScale::base), or a scale of yours.
    #[track_caller]
    pub fn set_xscale(&mut self, scale: impl crate::scale::IntoScale) -> &mut Self {
        self.rescale(Direction::X, scale)
    }

    /// The name of the x axis' scale: `"linear"`, `"log"`, ...
    pub fn get_xscale(&self) -> &'static str {
        self.axis_now(Direction::X).scale.name()
    }

    /// The name of the y axis' scale.
    pub fn get_yscale(&self) -> &'static str {
        self.axis_now(Direction::Y).scale.name()
    }

    /// As [`Axes::set_xscale`].
    #[track_caller]
    pub fn set_yscale(&mut self, scale: impl crate::scale::IntoScale) -> &mut Self {
        self.rescale(Direction::Y, scale)
    }

    #[track_caller]
    fn rescale(&mut self, d: Direction, scale: impl crate::scale::IntoScale) -> &mut Self {
        let axis = if d == Direction::X { self.xaxis() } else { self.yaxis() };
        let before = axis.limits_without_data();
        axis.set_scale(scale);
        if before != self.axis_of(d).limits_without_data() {
            // Now, while the locator is that of the scale: it knows limits that suit. matplotlib makes both directions
            // anew, the other one in the scale that it has by now.
            self.settle(d);
            self.settle(if d == Direction::X { Direction::Y } else { Direction::X });
        }
        self
    }
}
