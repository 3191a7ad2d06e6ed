//! Options of the locators and formatters that axes have by default.

use std::fmt;
use std::panic::Location;

use super::Axes;
use crate::artist::{Axis, parse_axis};
use crate::data::IntoData;
use crate::error::Error;
use crate::tick::{MaxNLocator, ScalarFormatter, UseOffset};

/// The axes that a chain is for, and the line where it began. Like a keyword, `axis` holds for the whole chain.
struct Chosen<'a> {
    axes: &'a mut Axes,
    which: (bool, bool),
    at: &'static Location<'static>,
}

impl<'a> Chosen<'a> {
    #[track_caller]
    fn new(axes: &'a mut Axes) -> Self {
        Self { axes, which: (true, true), at: Location::caller() }
    }

    #[track_caller]
    fn choose(&mut self, name: &str) {
        if let Some(which) = self.axes.base.check(parse_axis(name)) {
            self.which = which;
        }
    }

    /// Changes the chosen axes; where `change` cannot, `message` is the failure.
    fn each(&mut self, message: &str, change: impl Fn(&mut Axis) -> Option<()>) {
        let (x, y) = self.which;
        for (on, axis) in [(x, &mut self.axes.xaxis), (y, &mut self.axes.yaxis)] {
            if on && change(axis).is_none() {
                self.axes.base.error.get_or_insert_with(|| Error::at(message, self.at));
            }
        }
    }
}

impl fmt::Debug for Chosen<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chosen")
            .field("axes", &self.axes.id())
            .field("which", &self.which)
            .finish_non_exhaustive()
    }
}

/// Where major ticks are, on axes that have the default locator or a [`MaxNLocator`]. What is asked for holds when the
/// chain ends.
#[derive(Debug)]
pub struct LocatorParams<'a> {
    chosen: Chosen<'a>,
    nbins: Option<usize>,
    integer: Option<bool>,
    symmetric: Option<bool>,
    steps: Option<Vec<f64>>,
    min_n_ticks: Option<usize>,
}

impl Drop for LocatorParams<'_> {
    fn drop(&mut self) {
        let Self { chosen, nbins, integer, symmetric, steps, min_n_ticks } = self;
        let change = |l: MaxNLocator| {
            let l = nbins.iter().fold(l, |l, n| l.nbins(*n));
            let l = integer.iter().fold(l, |l, on| l.integer(*on));
            let l = symmetric.iter().fold(l, |l, on| l.symmetric(*on));
            let l = steps.iter().fold(l, |l, s| l.steps(s.iter().copied()));
            min_n_ticks.iter().fold(l, |l, n| l.min_n_ticks(*n))
        };
        chosen.each("locator_params is for axes with an AutoLocator or a MaxNLocator", |axis| {
            let locator = axis.major.locator.with_max_n_options(&change)?;
            axis.set_major_locator(locator);
            Some(())
        });
    }
}

impl<'a> LocatorParams<'a> {
    #[track_caller]
    pub(super) fn new(axes: &'a mut Axes) -> Self {
        let chosen = Chosen::new(axes);
        Self { chosen, nbins: None, integer: None, symmetric: None, steps: None, min_n_ticks: None }
    }

    /// `"x"`, `"y"` or `"both"` (default).
    #[track_caller]
    pub fn axis(&mut self, name: &str) -> &mut Self {
        self.chosen.choose(name);
        self
    }

    /// At most so many intervals between ticks. Default: as many as have room, nine at the most.
    pub fn nbins(&mut self, nbins: usize) -> &mut Self {
        self.nbins = Some(nbins);
        self
    }

    /// Whether ticks are at whole numbers only. Default: no.
    pub fn integer(&mut self, on: bool) -> &mut Self {
        self.integer = Some(on);
        self
    }

    /// Whether ticks lie the same on both sides of 0. Default: no.
    pub fn symmetric(&mut self, on: bool) -> &mut Self {
        self.symmetric = Some(on);
        self
    }

    /// The multiples that ticks may be at: ascending, from 1 to 10. Default 1, 2, 2.5, 5, 10.
    pub fn steps(&mut self, steps: impl IntoData) -> &mut Self {
        self.steps = Some(steps.into_data().to_vec());
        self
    }

    /// At least so many ticks, where that is possible. Default 2.
    pub fn min_n_ticks(&mut self, n: usize) -> &mut Self {
        self.min_n_ticks = Some(n);
        self
    }
}

/// How plain numbers are written at ticks. What is asked for holds when the chain ends.
#[derive(Debug)]
pub struct TicklabelFormat<'a> {
    chosen: Chosen<'a>,
    scientific: Option<bool>,
    power_limits: Option<(i32, i32)>,
    use_math_text: Option<bool>,
    use_offset: Option<UseOffset>,
}

impl Drop for TicklabelFormat<'_> {
    fn drop(&mut self) {
        let (scientific, power_limits) = (self.scientific, self.power_limits);
        let (use_math_text, use_offset) = (self.use_math_text, self.use_offset);
        let change = |f: &mut ScalarFormatter| {
            f.scientific = scientific.unwrap_or(f.scientific);
            f.power_limits = power_limits.unwrap_or(f.power_limits);
            f.use_math_text = use_math_text.unwrap_or(f.use_math_text);
            f.use_offset = use_offset.unwrap_or(f.use_offset);
        };
        self.chosen.each("ticklabel_format is for axes with a ScalarFormatter", |axis| {
            let formatter = axis.major.formatter.with_scalar_options(&change)?;
            axis.set_major_formatter(formatter);
            Some(())
        });
    }
}

impl<'a> TicklabelFormat<'a> {
    #[track_caller]
    pub(super) fn new(axes: &'a mut Axes) -> Self {
        let chosen = Chosen::new(axes);
        Self { chosen, scientific: None, power_limits: None, use_math_text: None, use_offset: None }
    }

    /// `"x"`, `"y"` or `"both"` (default).
    #[track_caller]
    pub fn axis(&mut self, name: &str) -> &mut Self {
        self.chosen.choose(name);
        self
    }

    /// `"sci"` or `"plain"`.
    #[track_caller]
    pub fn style(&mut self, name: &str) -> &mut Self {
        match name {
            "sci" | "scientific" => self.scientific = Some(true),
            "plain" => self.scientific = Some(false),
            _ => self.chosen.axes.base.fail(format!("{name:?} is not a tick label style: sci, plain")),
        }
        self
    }

    /// Powers of ten outside of which labels turn scientific; `(0, 0)` for always.
    pub fn scilimits(&mut self, low: i32, high: i32) -> &mut Self {
        self.power_limits = Some((low, high));
        self
    }

    /// Whether a power of ten is written as `×10` with an exponent instead of `1e`. Default off.
    pub fn use_math_text(&mut self, on: bool) -> &mut Self {
        self.use_math_text = Some(on);
        self
    }

    /// Whether labels share an offset, or which: `true`, `false`, a number.
    pub fn use_offset(&mut self, offset: impl Into<UseOffset>) -> &mut Self {
        self.use_offset = Some(offset.into());
        self
    }
}
