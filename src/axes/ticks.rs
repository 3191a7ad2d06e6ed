//! Grid, ticks, tick labels.

use super::{Axes, LocatorParams, TicklabelFormat};
use crate::artist::{Axis, GridParams, Styles, TickLabels, TickParams, Which, auto_minor};
use crate::data::IntoData;
use crate::scale::ScaleKind;
use crate::tick::{NullLocator, default_tickers};

impl Axes {
    /// Shows or hides the grid lines of major ticks.
    pub fn grid(&mut self, on: bool) -> &mut Self {
        if let Some(cube) = &mut self.cube {
            cube.grid = on;
        }
        self.xaxis.set_grid(on, Which::Major);
        self.yaxis.set_grid(on, Which::Major);
        self
    }

    /// Shows grid lines, with what `.axis("y")`, `.which("both")`, `.color(..)` and others ask for.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.grid_with().axis("y").color("0.8").linestyle("--");
    /// ```
    pub fn grid_with(&mut self) -> GridParams<'_> {
        GridParams::new(self.tick_params())
    }

    /// Makes x an axis of dates, whose numbers are days since 1970.
    pub fn xaxis_date(&mut self) -> &mut Self {
        self.xaxis.use_dates();
        self
    }

    /// Makes y an axis of dates, whose numbers are days since 1970.
    pub fn yaxis_date(&mut self) -> &mut Self {
        self.yaxis.use_dates();
        self
    }

    /// Changes how ticks, tick labels and grid lines look.
    pub fn tick_params(&mut self) -> TickParams<'_> {
        let medium_pt = self.rc.font.size_pt;
        let z = self.cube.as_mut().map(|c| c.zaxis.styles_mut());
        let styles = Styles { x: self.xaxis.styles_mut(), y: self.yaxis.styles_mut(), z };
        TickParams::new(styles, &mut self.base, medium_pt)
    }

    /// Shows minor ticks: at even parts between major ones, or where the scale has them.
    pub fn minorticks_on(&mut self) -> &mut Self {
        self.heed_artists();
        let rc = &self.rc;
        for (axis, tick) in [(&mut self.xaxis, &rc.xtick), (&mut self.yaxis, &rc.ytick)] {
            match axis.scale.kind() {
                ScaleKind::Other => axis.set_minor_locator(auto_minor(tick)),
                _ => axis.set_minor_locator(default_tickers(&*axis.scale).minor_locator),
            };
        }
        self
    }

    /// Hides minor ticks.
    pub fn minorticks_off(&mut self) -> &mut Self {
        self.heed_artists();
        self.xaxis.set_minor_locator(NullLocator);
        self.yaxis.set_minor_locator(NullLocator);
        self
    }

    /// Puts x ticks at these numbers; `.labels(["a", "b"])` writes at them.
    #[track_caller]
    pub fn set_xticks(&mut self, ticks: impl IntoData) -> &mut Axis {
        self.xaxis().set_ticks(ticks)
    }

    /// Puts y ticks at these numbers; `.labels(["a", "b"])` writes at them.
    #[track_caller]
    pub fn set_yticks(&mut self, ticks: impl IntoData) -> &mut Axis {
        self.yaxis().set_ticks(ticks)
    }

    /// Puts minor x ticks at these numbers.
    #[track_caller]
    pub fn set_xticks_minor(&mut self, ticks: impl IntoData) -> &mut Axis {
        self.xaxis().set_ticks_minor(ticks)
    }

    /// Puts minor y ticks at these numbers.
    #[track_caller]
    pub fn set_yticks_minor(&mut self, ticks: impl IntoData) -> &mut Axis {
        self.yaxis().set_ticks_minor(ticks)
    }

    /// Writes these at the x ticks, in order.
    pub fn set_xticklabels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Axis {
        self.xaxis().set_ticklabels(labels)
    }

    /// Writes these at the y ticks, in order.
    pub fn set_yticklabels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Axis {
        self.yaxis().set_ticklabels(labels)
    }

    /// The labels of the major x ticks: their rotation, alignment and font.
    pub fn get_xticklabels(&mut self) -> TickLabels<'_> {
        tick_labels(&mut self.xaxis, true, self.rc.font.size_pt)
    }

    /// The labels of the major y ticks.
    pub fn get_yticklabels(&mut self) -> TickLabels<'_> {
        tick_labels(&mut self.yaxis, true, self.rc.font.size_pt)
    }

    /// The labels of the minor x ticks.
    pub fn get_xminorticklabels(&mut self) -> TickLabels<'_> {
        tick_labels(&mut self.xaxis, false, self.rc.font.size_pt)
    }

    /// The labels of the minor y ticks.
    pub fn get_yminorticklabels(&mut self) -> TickLabels<'_> {
        tick_labels(&mut self.yaxis, false, self.rc.font.size_pt)
    }

    /// Whether and where plain numbers on the axes are written as a multiple of a power of ten, or with an offset.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.ticklabel_format().axis("y").style("sci").scilimits(0, 0);
    /// ```
    #[track_caller]
    pub fn ticklabel_format(&mut self) -> TicklabelFormat<'_> {
        self.heed_artists();
        TicklabelFormat::new(self)
    }

    /// How many ticks there are at most, and at which numbers.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.locator_params().axis("x").nbins(4).integer(true);
    /// ```
    #[track_caller]
    pub fn locator_params(&mut self) -> LocatorParams<'_> {
        LocatorParams::new(self)
    }
}

pub(super) fn tick_labels(axis: &mut Axis, major: bool, medium_pt: f64) -> TickLabels<'_> {
    let style = if major { &mut axis.major_style } else { &mut axis.minor_style };
    TickLabels { look: &mut style.label_look, base: &mut axis.base, medium_pt }
}
