//! An axis: its limits, scale, ticks, grid and label. How it is drawn stands in `axis_draw`.

use std::sync::Arc;

use super::axis_kind::AxisKind;
use super::axis_limits::{Limits, now};
use super::axis_texts::{label_text, offset_text};
use super::categories::Categories;
use super::ticker::{Said, Ticker};
use super::{ArtistBase, OwnTicks, Text, TickStyle, Which};
use crate::color::Color;
use crate::data::IntoData;
use crate::rc::{RcParams, TickRc};
use crate::scale::{IntoScale, LinearScale, Scale};
use crate::tick::{
    AutoMinorLocator, FixedFormatter, FixedLocator, Formatter, IntoFormatter, IntoLocator, Locator,
    NullLocator, ScalarFormatter, default_tickers,
};

/// x or y.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Rightwards.
    X,
    /// Upwards.
    Y,
}

/// The x or y axis of an axes.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.xaxis().set_major_locator(MultipleLocator::new(0.5)).set_major_formatter(|v: f64, _| format!("{v} s"));
/// ax.yaxis().set_minor_locator(AutoMinorLocator::new());
/// ```
#[derive(Clone, Debug)]
pub struct Axis {
    pub(crate) base: ArtistBase,
    pub(crate) direction: Direction,
    pub(super) kind: AxisKind,
    pub(crate) scale: Arc<dyn Scale>,
    pub(crate) limits: Limits,
    pub(crate) major: Ticker,
    pub(crate) minor: Ticker,
    pub(crate) major_style: TickStyle,
    pub(crate) minor_style: TickStyle,
    pub(crate) label: Text,
    pub(crate) label_second: bool,
    pub(crate) offset_text: Text,
    pub(crate) tick_second: bool,
    pub(crate) said: Said,
    /// The names that have places on it.
    pub(crate) categories: Categories,
    /// Of a shared axis: how many ticks have room is told by an axis of these.
    pub(crate) room: Option<Room>,
    /// How plain numbers are written unless something else is asked for.
    plain: ScalarFormatter,
    /// Whether a minus is one, rather than a hyphen.
    pub(super) unicode_minus: bool,
    /// On 3-D axes: the colour of the side across it; `None` is a light grey.
    pub(crate) pane: Option<Color>,
    /// On 3-D axes: whether its label runs along it; `None` is up to the label's length.
    pub(crate) rotate_label: Option<bool>,
}

/// By which of the axes that share an axis its ticks are counted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Room {
    /// That axes' place in its figure.
    pub(crate) of: u32,
    /// How long the axis is there, as a fraction of the figure.
    pub(crate) length: f64,
    /// The size of its labels in points.
    pub(crate) labelsize: f64,
}

impl Axis {
    pub(crate) fn new(direction: Direction, rc: &RcParams) -> Self {
        let (tick, margin, name): (&TickRc, f64, &str) = match direction {
            Direction::X => (&rc.xtick, rc.axes_xmargin, "x"),
            Direction::Y => (&rc.ytick, rc.axes_ymargin, "y"),
        };
        let scale: Arc<dyn Scale> = Arc::new(LinearScale);
        let tickers = default_tickers(&*scale);
        let mut axis = Self {
            base: ArtistBase::part(match rc.axes_axisbelow {
                Some(true) => 0.5,
                Some(false) => 2.5,
                None => 1.5,
            }),
            direction,
            kind: AxisKind::Straight,
            limits: Limits {
                view: (0.0, 1.0),
                auto: true,
                stale: false,
                eager: None,
                mutated: false,
                margin,
                widen: None,
                image: None,
                said: 0,
            },
            major: Ticker::new(tickers.major_locator, tickers.major_formatter),
            minor: Ticker::new(tickers.minor_locator, tickers.minor_formatter),
            scale,
            major_style: TickStyle::new(rc, tick, true, name),
            minor_style: TickStyle::new(rc, tick, false, name),
            label: label_text(direction, rc),
            label_second: false,
            offset_text: offset_text(direction, rc, tick),
            tick_second: false,
            said: Said::default(),
            categories: Categories::default(),
            room: None,
            plain: plain_numbers(rc),
            unicode_minus: rc.writing.unicode_minus,
            pane: None,
            rotate_label: None,
        };
        axis.write_plainly();
        if tick.minor_visible {
            axis.minor.locator = Arc::new(auto_minor(tick));
        }
        axis
    }

    /// Plain numbers, where the scale brings a formatter of these, are written as the defaults say.
    fn write_plainly(&mut self) {
        for ticker in [&mut self.major, &mut self.minor] {
            if let Some(f) = ticker.formatter.with_scalar_options(&|f| f.clone_from(&self.plain)) {
                ticker.formatter = f;
            }
        }
    }

    pub(crate) fn styles_mut(&mut self) -> [&mut TickStyle; 2] {
        [&mut self.major_style, &mut self.minor_style]
    }

    /// Where major ticks are.
    pub fn set_major_locator(&mut self, locator: impl IntoLocator) -> &mut Self {
        self.major.set_locator(self.kind.located(locator.into_locator(), &*self.scale));
        self.said.major_locator = now();
        self
    }

    /// Where minor ticks are.
    pub fn set_minor_locator(&mut self, locator: impl IntoLocator) -> &mut Self {
        self.minor.set_locator(locator.into_locator());
        self.said.minor_locator = now();
        self
    }

    /// What is written at major ticks: a formatter, or a closure of the number and the tick's index.
    pub fn set_major_formatter(&mut self, formatter: impl IntoFormatter) -> &mut Self {
        self.major.set_formatter(formatter.into_formatter());
        self.said.major_formatter = now();
        self
    }

    /// What is written at minor ticks.
    pub fn set_minor_formatter(&mut self, formatter: impl IntoFormatter) -> &mut Self {
        self.minor.set_formatter(formatter.into_formatter());
        self.said.minor_formatter = now();
        self
    }

    /// Where major ticks are.
    pub fn get_major_locator(&self) -> &Arc<dyn Locator> {
        &self.major.locator
    }

    /// What is written at major ticks.
    pub fn get_major_formatter(&self) -> &Arc<dyn Formatter> {
        &self.major.formatter
    }

    /// Puts ticks at these numbers; the limits widen to show them all.
    #[track_caller]
    pub fn set_ticks(&mut self, ticks: impl IntoData) -> &mut Self {
        let ticks = self.numbers(ticks.into_data());
        self.set_tick_locations(&ticks, false)
    }

    /// Puts minor ticks at these numbers.
    #[track_caller]
    pub fn set_ticks_minor(&mut self, ticks: impl IntoData) -> &mut Self {
        let ticks = self.numbers(ticks.into_data());
        self.set_tick_locations(&ticks, true)
    }

    fn set_tick_locations(&mut self, ticks: &[f64], minor: bool) -> &mut Self {
        let finite = || ticks.iter().copied().filter(|v| v.is_finite());
        let (lo, hi) = finite().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)));
        if lo <= hi {
            self.limits.show(lo, hi);
        }
        let said = &mut self.said;
        *(if minor { &mut said.minor_locator } else { &mut said.major_locator }) = now();
        let locator: Arc<dyn Locator> = if ticks.is_empty() {
            Arc::new(NullLocator)
        } else {
            Arc::new(FixedLocator::new(finite().collect::<Vec<_>>()))
        };
        if minor {
            self.minor.set_locator(locator);
        } else {
            self.major.set_locator(self.kind.located(locator, &*self.scale));
            self.major.fixed.0 = Some(finite().collect());
        }
        self
    }

    /// Puts more major ticks beside those that were put one by one; of other ticks none stays.
    pub(crate) fn add_ticks(&mut self, own: &OwnTicks) {
        let (ticks, texts) = std::mem::take(&mut self.major.fixed);
        let (mut ticks, mut texts) = (ticks.unwrap_or_default(), texts.unwrap_or_default());
        ticks.extend_from_slice(&own.at);
        texts.extend_from_slice(&own.labels);
        let locator = Arc::new(FixedLocator::new(ticks.clone()));
        self.major.set_locator(self.kind.located(locator, &*self.scale));
        self.major.set_formatter(Arc::new(FixedFormatter::new(texts.clone())));
        self.major.fixed = (Some(ticks), Some(texts));
        for said in [&mut self.said.major_locator, &mut self.said.major_formatter] {
            *said = (*said).max(own.made);
        }
    }

    /// Writes these at the ticks, in order.
    pub fn set_ticklabels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        self.major.set_formatter(Arc::new(FixedFormatter::new(labels)));
        self.said.major_formatter = now();
        self
    }

    /// The same as [`Axis::set_ticklabels`]: `ax.set_xticks([0, 1]).labels(["no", "yes"])`.
    pub fn labels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        self.set_ticklabels(labels)
    }

    /// Writes these at the minor ticks, in order.
    pub fn set_ticklabels_minor<S: Into<String>>(
        &mut self,
        labels: impl IntoIterator<Item = S>,
    ) -> &mut Self {
        self.minor.set_formatter(Arc::new(FixedFormatter::new(labels)));
        self.said.minor_formatter = now();
        self
    }

    /// `"linear"`, `"log"`, `"symlog"`, `"logit"`, `"asinh"`, or a scale of yours. It brings its own locators and
    /// formatters.
    #[track_caller]
    pub fn set_scale(&mut self, scale: impl IntoScale) -> &mut Self {
        if let Some(s) = self.base.check(scale.into_scale()) {
            if let Some(why) = self.kind.refuses(&*s) {
                self.base.fail(why);
                return self;
            }
            let tickers = self.kind.tickers(&*s);
            let before = self.limits_without_data();
            self.major = Ticker::new(tickers.major_locator, tickers.major_formatter);
            self.minor = Ticker::new(tickers.minor_locator, tickers.minor_formatter);
            self.write_plainly();
            self.scale = s;
            self.said = Said::all(now());
            // Limits stay, as in matplotlib, where the scales agree on what they are without data.
            self.limits.stale |= self.limits.auto && before != self.limits_without_data();
        }
        self
    }

    /// The limits that the locator gives to an axis without data.
    pub(crate) fn limits_without_data(&self) -> (f64, f64) {
        self.major.locator.nonsingular_above(f64::NEG_INFINITY, f64::INFINITY, f64::INFINITY)
    }

    /// Takes over, of axes that share, the scale and each locator and formatter that was said last; of those that said
    /// nothing the first is as good as any. Gives the place of the one whose major locator it is.
    pub(crate) fn agree(&mut self, members: &[&Self]) -> usize {
        let last = |said: fn(&Said) -> u64| {
            (0..members.len()).rev().max_by_key(|&i| said(&members[i].said)).unwrap_or_default()
        };
        // Names that all agree on have ticks even where the one that was told last knows only the first of them.
        let most_names =
            (0..members.len()).rev().max_by_key(|&i| members[i].categories.len()).unwrap_or_default();
        let named = |by: usize| if members[by].shows_categories() { most_names } else { by };
        let by = named(last(|s| s.major_locator));
        self.major.take_locator(&members[by].major);
        let written_by = named(last(|s| s.major_formatter));
        self.major.take_formatter(&members[written_by].major);
        // The one that spoke last may not know yet what others have added to their book.
        if members[by].shows_categories() {
            self.major.locator = members[by].category_tickers().0;
        }
        if members[written_by].writes_categories() {
            self.major.formatter = members[written_by].category_tickers().1;
        }
        self.minor.take_locator(&members[last(|s| s.minor_locator)].minor);
        self.minor.take_formatter(&members[last(|s| s.minor_formatter)].minor);
        self.scale = members[last(|s| s.scale)].scale.clone();
        for m in members {
            if m.said.last() > self.said.last() {
                self.said = m.said;
            }
        }
        by
    }

    /// Takes over the locators and formatters that the other axis was asked for.
    pub(crate) fn keep_tickers_of(&mut self, other: &Self) {
        self.major.keep(&other.major);
        self.minor.keep(&other.minor);
    }

    /// Turns the axis around, or back.
    pub fn set_inverted(&mut self, inverted: bool) -> &mut Self {
        let (a, b) = self.limits.view;
        self.limits.view = if inverted == (a > b) { (a, b) } else { (b, a) };
        (self.limits.mutated, self.limits.said) = (true, now());
        self
    }

    /// Whether numbers grow to the left, or downwards.
    pub fn get_inverted(&self) -> bool {
        self.limits.view.0 > self.limits.view.1
    }

    /// Whether the axis is drawn: its ticks, labels and grid.
    pub fn set_visible(&mut self, visible: bool) -> &mut Self {
        self.base.visible = visible;
        self
    }

    /// The text beside the axis.
    pub fn label(&mut self) -> &mut Text {
        &mut self.label
    }

    /// The text of the common offset or power of ten.
    pub fn offset_text(&mut self) -> &mut Text {
        &mut self.offset_text
    }

    /// Shows or hides the grid.
    pub(crate) fn set_grid(&mut self, on: bool, which: Which) {
        for (i, s) in self.styles_mut().into_iter().enumerate() {
            if which.has(i == 0) {
                s.grid.on = on;
            }
        }
    }
}

/// How plain numbers are written, as the defaults have it.
fn plain_numbers(rc: &RcParams) -> ScalarFormatter {
    ScalarFormatter {
        use_offset: rc.axes_formatter_useoffset.into(),
        offset_threshold: rc.writing.offset_threshold,
        power_limits: rc.axes_formatter_limits,
        use_math_text: rc.writing.use_mathtext,
        ..ScalarFormatter::new()
    }
}

/// Minor ticks at even parts, as the defaults have it.
pub(crate) fn auto_minor(tick: &TickRc) -> AutoMinorLocator {
    tick.minor_ndivs.map_or_else(AutoMinorLocator::new, AutoMinorLocator::with_divisions)
}
