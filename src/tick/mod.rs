//! Ticks: where they are (locators) and what is written at them (formatters). Nothing here knows of drawing.

mod category;
mod date_formatters;
mod date_locators;
mod date_rule;
mod defaults;
mod edge;
mod eng;
mod formatters;
mod locators;
mod log;
mod log_format;
mod logit;
mod logit_format;
mod max_n;
mod polar;
mod printf;
mod scalar;
mod str_method;
mod symlog;

use std::fmt::Debug;
use std::sync::Arc;

use crate::scale::{LinearScale, Scale, nonsingular};

pub use category::{StrCategoryFormatter, StrCategoryLocator};
pub use date_formatters::{AutoDateFormatter, ConciseDateFormatter, DateFormatter};
pub use date_locators::{
    AutoDateLocator, DayLocator, HourLocator, MicrosecondLocator, MinuteLocator, MonthLocator, SecondLocator,
    WeekdayLocator, YearLocator,
};
pub use defaults::{DefaultTickers, default_tickers};
pub use eng::EngFormatter;
pub use formatters::{FixedFormatter, FormatStrFormatter, FuncFormatter, NullFormatter, PercentFormatter};
pub use locators::{
    AutoMinorLocator, FixedLocator, IndexLocator, LinearLocator, MultipleLocator, NullLocator,
};
pub use log::{LogLocator, Subs};
pub use log_format::{LogFormatter, LogFormatterExponent, LogFormatterMathtext, LogFormatterSciNotation};
pub use logit::LogitLocator;
pub use logit_format::LogitFormatter;
pub use max_n::{AutoLocator, MaxNLocator, Prune};
pub use polar::{RadialLocator, ThetaFormatter, ThetaLocator};
pub use scalar::{ScalarFormatter, UseOffset};
pub use str_method::StrMethodFormatter;
pub use symlog::{AsinhLocator, SymmetricalLogLocator};

/// matplotlib warns of more ticks than this; here a locator that would make more makes none.
pub const MAXTICKS: usize = 1000;

/// What a locator or formatter may know of its axis.
#[derive(Clone, Copy, Debug)]
pub struct TickContext<'a> {
    /// The numbers at the start and the end of the axis.
    pub view: (f64, f64),
    /// The smallest and the largest number of the data.
    pub data: (f64, f64),
    /// How many labels have room.
    pub tick_space: usize,
    /// The axis' scale.
    pub scale: &'a dyn Scale,
    /// Where major ticks are (for minor locators).
    pub major: &'a [f64],
    /// Whether limits go out to the next tick.
    pub round_numbers: bool,
    /// How many days the unit of the locator has, where ticks are dates.
    pub date_unit: Option<f64>,
    /// Whether the axis is one of a 3-D axes, which shows a little more than limits say.
    pub in_space: bool,
}

impl TickContext<'_> {
    /// The context of an axis from `vmin` to `vmax`, linear and with room for nine labels.
    pub fn of_view(vmin: f64, vmax: f64) -> Self {
        Self {
            view: (vmin, vmax),
            data: (vmin, vmax),
            tick_space: 9,
            scale: &LinearScale,
            major: &[],
            round_numbers: false,
            date_unit: None,
            in_space: false,
        }
    }

    /// The view, ascending.
    pub fn sorted_view(&self) -> (f64, f64) {
        (self.view.0.min(self.view.1), self.view.0.max(self.view.1))
    }
}

/// Says where ticks are. Open: other crates may implement it.
pub trait Locator: Send + Sync + Debug {
    /// The ticks of the axis; some may lie outside of its view.
    fn locate(&self, ctx: &TickContext<'_>) -> Vec<f64> {
        self.tick_values(ctx.view.0, ctx.view.1, ctx)
    }
    /// Ticks for the range `vmin..vmax`.
    fn tick_values(&self, vmin: f64, vmax: f64, ctx: &TickContext<'_>) -> Vec<f64>;
    /// Limits for data in `v0..v1`; infinities where there is none.
    fn nonsingular(&self, v0: f64, v1: f64) -> (f64, f64) {
        nonsingular(v0, v1, 0.05, 1e-15)
    }
    /// The same where the smallest number above zero in the data is known (infinite where there is none): for
    /// scales that have no place for zero.
    fn nonsingular_above(&self, v0: f64, v1: f64, _minpos: f64) -> (f64, f64) {
        self.nonsingular(v0, v1)
    }
    /// Limits that suit the ticks.
    fn view_limits(&self, vmin: f64, vmax: f64, _ctx: &TickContext<'_>) -> (f64, f64) {
        nonsingular(vmin, vmax, 0.001, 1e-15)
    }
    /// How many days the unit of its ticks has in this view; `None` where ticks are no dates.
    fn date_unit(&self, _view: (f64, f64)) -> Option<f64> {
        None
    }
    /// The same locator with changed options of [`MaxNLocator`], where it has them.
    fn with_max_n_options(&self, _change: &dyn Fn(MaxNLocator) -> MaxNLocator) -> Option<Arc<dyn Locator>> {
        None
    }
    /// Whether its ticks are powers, so that it has no place for what is not above 0.
    fn is_log(&self) -> bool {
        false
    }
    /// Whether it never makes a tick.
    fn is_null(&self) -> bool {
        false
    }
}

/// Says what is written at ticks. Open: other crates may implement it.
pub trait Formatter: Send + Sync + Debug {
    /// The labels of all ticks of an axis.
    fn format_ticks(&self, locs: &[f64], ctx: &TickContext<'_>) -> Vec<String>;
    /// What is common to all labels and written once: an offset, a power of ten. Empty where there is none.
    fn offset_text(&self, _locs: &[f64], _ctx: &TickContext<'_>) -> String {
        String::new()
    }
    /// The same formatter with changed scalar options, where it has them.
    fn with_scalar_options(&self, _change: &dyn Fn(&mut ScalarFormatter)) -> Option<Arc<dyn Formatter>> {
        None
    }
}

/// A locator, by value or shared.
pub trait IntoLocator {
    /// The locator, shared.
    fn into_locator(self) -> Arc<dyn Locator>;
}

impl<L: Locator + 'static> IntoLocator for L {
    fn into_locator(self) -> Arc<dyn Locator> {
        Arc::new(self)
    }
}

impl IntoLocator for Arc<dyn Locator> {
    fn into_locator(self) -> Arc<dyn Locator> {
        self
    }
}

/// A formatter, by value or shared, a format string such as `"{x:.2f} km"`, or a closure of the number and the
/// tick's index.
pub trait IntoFormatter {
    /// The formatter, shared.
    fn into_formatter(self) -> Arc<dyn Formatter>;
}

macro_rules! into_formatter { ($($t:ty)*) => { $(impl IntoFormatter for $t {
    fn into_formatter(self) -> Arc<dyn Formatter> { Arc::new(self) }
})* } }
into_formatter!(FixedFormatter FormatStrFormatter FuncFormatter NullFormatter PercentFormatter ScalarFormatter StrMethodFormatter);
into_formatter!(ThetaFormatter AutoDateFormatter ConciseDateFormatter DateFormatter StrCategoryFormatter);
into_formatter!(LogFormatter LogFormatterExponent LogFormatterMathtext LogFormatterSciNotation LogitFormatter);

impl IntoFormatter for Arc<dyn Formatter> {
    fn into_formatter(self) -> Arc<dyn Formatter> {
        self
    }
}

impl IntoFormatter for &str {
    fn into_formatter(self) -> Arc<dyn Formatter> {
        Arc::new(StrMethodFormatter::new(self))
    }
}

impl<F> IntoFormatter for F
where
    F: Fn(f64, usize) -> String + Send + Sync + 'static,
{
    fn into_formatter(self) -> Arc<dyn Formatter> {
        Arc::new(FuncFormatter::new(self))
    }
}

/// A hyphen as the Unicode minus.
pub(crate) fn fix_minus(s: &str) -> String {
    s.replace('-', "\u{2212}")
}

/// The power of ten, correctly rounded.
pub(crate) fn pow10(e: i32) -> f64 {
    format!("1e{e}").parse().unwrap_or(f64::NAN)
}
