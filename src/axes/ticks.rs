//! Grid, ticks, tick labels.

use super::Axes;
use crate::artist::{Axis, GridParams, Styles, TickLabels, TickParams, TickStyle, Which, parse_axis};
use crate::data::IntoData;
use crate::scale::ScaleKind;
use crate::tick::{AutoMinorLocator, MaxNLocator, NullLocator, ScalarFormatter, UseOffset, default_tickers};

impl Axes {
    /// Shows or hides the grid lines of major ticks.
    pub fn grid(&mut self, on: bool) -> &mut Self {
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
        let on = |s: [&mut TickStyle; 2]| s.map(|s| s.grid.on);
        let before = [on(self.xaxis.styles_mut()), on(self.yaxis.styles_mut())];
        self.grid(true);
        GridParams { params: self.tick_params(), before }
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
        TickParams {
            styles: Styles { x: self.xaxis.styles_mut(), y: self.yaxis.styles_mut() },
            base: &mut self.base,
            medium_pt,
            axes: (true, true),
            which: Which::Major,
        }
    }

    /// Shows minor ticks: at even parts between major ones, or where the scale has them.
    pub fn minorticks_on(&mut self) -> &mut Self {
        self.heed_artists();
        for axis in [&mut self.xaxis, &mut self.yaxis] {
            match axis.scale.kind() {
                ScaleKind::Other => axis.set_minor_locator(AutoMinorLocator::new()),
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
    pub fn ticklabel_format(&mut self) -> TicklabelFormat<'_> {
        self.heed_artists();
        TicklabelFormat { axes: self, which: (true, true) }
    }

    /// How many ticks there are at most, and at which numbers.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.locator_params().axis("x").nbins(4).integer(true);
    /// ```
    pub fn locator_params(&mut self) -> LocatorParams<'_> {
        LocatorParams { axes: self, which: (true, true) }
    }
}

/// Where major ticks are; each setter takes effect at once on the axes named by [`LocatorParams::axis`] before it,
/// which must have the default locator or a [`MaxNLocator`].
#[derive(Debug)]
pub struct LocatorParams<'a> {
    axes: &'a mut Axes,
    which: (bool, bool),
}

impl LocatorParams<'_> {
    #[track_caller]
    fn each(&mut self, change: impl Fn(MaxNLocator) -> MaxNLocator) -> &mut Self {
        let (x, y) = self.which;
        for (on, axis) in [(x, &mut self.axes.xaxis), (y, &mut self.axes.yaxis)] {
            if !on {
                continue;
            }
            match axis.major.locator.with_max_n_options(&change) {
                Some(l) => {
                    axis.set_major_locator(l);
                }
                None => {
                    self.axes.base.fail("locator_params is for axes with an AutoLocator or a MaxNLocator")
                }
            }
        }
        self
    }

    /// `"x"`, `"y"` or `"both"` (default).
    #[track_caller]
    pub fn axis(&mut self, name: &str) -> &mut Self {
        if let Some(which) = self.axes.base.check(parse_axis(name)) {
            self.which = which;
        }
        self
    }

    /// At most so many intervals between ticks. Default: as many as have room, nine at the most.
    #[track_caller]
    pub fn nbins(&mut self, nbins: usize) -> &mut Self {
        self.each(|l| l.nbins(nbins))
    }

    /// Whether ticks are at whole numbers only. Default: no.
    #[track_caller]
    pub fn integer(&mut self, on: bool) -> &mut Self {
        self.each(|l| l.integer(on))
    }

    /// Whether ticks lie the same on both sides of 0. Default: no.
    #[track_caller]
    pub fn symmetric(&mut self, on: bool) -> &mut Self {
        self.each(|l| l.symmetric(on))
    }

    /// The multiples that ticks may be at: ascending, from 1 to 10. Default 1, 2, 2.5, 5, 10.
    #[track_caller]
    pub fn steps(&mut self, steps: impl IntoData) -> &mut Self {
        let steps = steps.into_data();
        self.each(|l| l.steps(steps.iter().copied()))
    }

    /// At least so many ticks, where that is possible. Default 2.
    #[track_caller]
    pub fn min_n_ticks(&mut self, n: usize) -> &mut Self {
        self.each(|l| l.min_n_ticks(n))
    }
}

fn tick_labels(axis: &mut Axis, major: bool, medium_pt: f64) -> TickLabels<'_> {
    let style = if major { &mut axis.major_style } else { &mut axis.minor_style };
    TickLabels { look: &mut style.label_look, base: &mut axis.base, medium_pt }
}

/// How plain numbers are written at ticks; each setter takes effect at once on the axes named by
/// [`TicklabelFormat::axis`] before it.
#[derive(Debug)]
pub struct TicklabelFormat<'a> {
    axes: &'a mut Axes,
    which: (bool, bool),
}

impl TicklabelFormat<'_> {
    #[track_caller]
    fn each(&mut self, change: impl Fn(&mut ScalarFormatter)) -> &mut Self {
        let (x, y) = self.which;
        for (on, axis) in [(x, &mut self.axes.xaxis), (y, &mut self.axes.yaxis)] {
            if !on {
                continue;
            }
            match axis.major.formatter.with_scalar_options(&change) {
                Some(f) => {
                    axis.set_major_formatter(f);
                }
                None => self.axes.base.fail("ticklabel_format is for axes with a ScalarFormatter"),
            }
        }
        self
    }

    /// `"x"`, `"y"` or `"both"` (default).
    #[track_caller]
    pub fn axis(&mut self, name: &str) -> &mut Self {
        if let Some(a) = self.axes.base.check(parse_axis(name)) {
            self.which = a;
        }
        self
    }

    /// `"sci"` or `"plain"`.
    #[track_caller]
    pub fn style(&mut self, name: &str) -> &mut Self {
        match name {
            "sci" | "scientific" => self.each(|f| f.scientific = true),
            "plain" => self.each(|f| f.scientific = false),
            _ => {
                self.axes.base.fail(format!("{name:?} is not a tick label style: sci, plain"));
                self
            }
        }
    }

    /// Powers of ten outside of which labels turn scientific; `(0, 0)` for always.
    #[track_caller]
    pub fn scilimits(&mut self, low: i32, high: i32) -> &mut Self {
        self.each(|f| f.power_limits = (low, high))
    }

    /// Whether a power of ten is written as `×10` with an exponent instead of `1e`. Default off.
    #[track_caller]
    pub fn use_math_text(&mut self, on: bool) -> &mut Self {
        self.each(|f| f.use_math_text = on)
    }

    /// Whether labels share an offset, or which: `true`, `false`, a number.
    #[track_caller]
    pub fn use_offset(&mut self, offset: impl Into<UseOffset>) -> &mut Self {
        let offset = offset.into();
        self.each(|f| f.use_offset = offset)
    }
}
