//! Error bars that are limits, and bars at some of the points only.

use super::{ErrorbarContainer, marker::Symbol};
use crate::each::Each;
use crate::geom::Point;

/// Whether something holds, for all or one by one.
pub trait IntoFlags {
    /// One for all, or one each.
    fn into_flags(self) -> Vec<bool>;
}

impl IntoFlags for bool {
    fn into_flags(self) -> Vec<bool> {
        vec![self]
    }
}

impl<const N: usize> IntoFlags for [bool; N] {
    fn into_flags(self) -> Vec<bool> {
        self.to_vec()
    }
}

impl IntoFlags for Vec<bool> {
    fn into_flags(self) -> Vec<bool> {
        self
    }
}

impl IntoFlags for &[bool] {
    fn into_flags(self) -> Vec<bool> {
        self.to_vec()
    }
}

/// Which points have bars: every n-th, or `(start, n)`.
pub trait IntoErrorEvery {
    /// The first point with a bar, and from one to the next.
    fn into_error_every(self) -> (i32, i32);
}

impl IntoErrorEvery for i32 {
    fn into_error_every(self) -> (i32, i32) {
        (0, self)
    }
}

impl IntoErrorEvery for (i32, i32) {
    fn into_error_every(self) -> (i32, i32) {
        self
    }
}

/// Marks of one kind, and where they stand.
pub(super) type Cap = (Symbol, Vec<Point>);

/// The bars of one direction that are limits.
#[derive(Clone, Debug)]
pub(super) struct Limits {
    /// Values are lower limits: there is no bar below them.
    low: Vec<bool>,
    /// Values are upper limits: there is no bar above them.
    high: Vec<bool>,
    /// Whether the axis ran backwards when the bars were made.
    inverted: bool,
}

fn flag(flags: &[bool], i: usize) -> bool {
    match flags {
        [one] => *one,
        all => all.get(i).copied().unwrap_or(false),
    }
}

impl Limits {
    pub(super) fn new(inverted: bool) -> Self {
        Self { low: Vec::new(), high: Vec::new(), inverted }
    }

    pub(super) fn low(&self, i: usize) -> bool {
        flag(&self.low, i)
    }

    pub(super) fn high(&self, i: usize) -> bool {
        flag(&self.high, i)
    }

    pub(super) fn any(&self) -> bool {
        self.low.iter().chain(&self.high).any(|&f| f)
    }

    /// Plain caps at both ends of bars.
    pub(super) fn both_ends(upright: bool, ends: &[[Point; 2]]) -> [Cap; 2] {
        let plain = if upright { Symbol::HLine } else { Symbol::VLine };
        [0, 1].each(|end| (plain, ends.iter().map(|e| e[end]).collect()))
    }

    /// The caps of bars (their number, point and ends) in the order in which matplotlib draws them. Arrows are
    /// drawn with or without `plain` caps.
    pub(super) fn caps(&self, upright: bool, plain: bool, bars: Vec<(usize, Point, [Point; 2])>) -> Vec<Cap> {
        let mut caps = Vec::new();
        let free: Vec<[Point; 2]> =
            bars.iter().filter(|b| !self.low(b.0) && !self.high(b.0)).map(|b| b.2).collect();
        if plain && !free.is_empty() {
            caps.extend(Self::both_ends(upright, &free));
        }
        let arrows = match (upright, self.inverted) {
            (true, false) => [Symbol::CaretUpBase, Symbol::CaretDownBase],
            (true, true) => [Symbol::CaretDownBase, Symbol::CaretUpBase],
            (false, false) => [Symbol::CaretRightBase, Symbol::CaretLeftBase],
            (false, true) => [Symbol::CaretLeftBase, Symbol::CaretRightBase],
        };
        for (side, arrow) in arrows.into_iter().enumerate() {
            let limit = |i: usize| if side == 0 { self.low(i) } else { self.high(i) };
            let here: Vec<_> = bars.iter().filter(|b| limit(b.0)).collect();
            if here.is_empty() {
                continue;
            }
            caps.push((arrow, here.iter().map(|b| b.2[1 - side]).collect()));
            if plain {
                let plain = if upright { Symbol::HLine } else { Symbol::VLine };
                caps.push((plain, here.iter().map(|b| b.1).collect()));
            }
        }
        caps
    }
}

/// Which points have bars.
#[derive(Clone, Copy, Debug)]
pub(super) struct Every {
    start: usize,
    step: usize,
}

impl Default for Every {
    fn default() -> Self {
        Self { start: 0, step: 1 }
    }
}

impl Every {
    pub(super) fn has(self, i: usize) -> bool {
        i >= self.start && (i - self.start).is_multiple_of(self.step)
    }
}

impl ErrorbarContainer {
    #[track_caller]
    fn checked_flags(&mut self, name: &str, flags: impl IntoFlags) -> Option<Vec<bool>> {
        let (flags, n) = (flags.into_flags(), self.len());
        if flags.len() == 1 || flags.len() == n {
            return Some(flags);
        }
        self.base.fail(format!("{name} has {} flags, but there are {n} points", flags.len()));
        None
    }

    /// Whether values of y are upper limits: their bars are arrows down. One flag for all, or one each.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.errorbar([0, 1, 2], [3, 1, 2]).yerr([0.4]).uplims([false, true, false]).capsize(3.0);
    /// ```
    #[track_caller]
    pub fn uplims(&mut self, flags: impl IntoFlags) -> &mut Self {
        if let Some(f) = self.checked_flags("uplims", flags) {
            self.limits[1].high = f;
        }
        self
    }

    /// Whether values of y are lower limits: their bars are arrows up.
    #[track_caller]
    pub fn lolims(&mut self, flags: impl IntoFlags) -> &mut Self {
        if let Some(f) = self.checked_flags("lolims", flags) {
            self.limits[1].low = f;
        }
        self
    }

    /// Whether values of x are upper limits: their bars are arrows to the left.
    #[track_caller]
    pub fn xuplims(&mut self, flags: impl IntoFlags) -> &mut Self {
        if let Some(f) = self.checked_flags("xuplims", flags) {
            self.limits[0].high = f;
        }
        self
    }

    /// Whether values of x are lower limits: their bars are arrows to the right.
    #[track_caller]
    pub fn xlolims(&mut self, flags: impl IntoFlags) -> &mut Self {
        if let Some(f) = self.checked_flags("xlolims", flags) {
            self.limits[0].low = f;
        }
        self
    }

    /// Bars at every n-th point only, or at every n-th from some point on: `(start, n)`. Default: at all.
    #[track_caller]
    pub fn errorevery(&mut self, every: impl IntoErrorEvery) -> &mut Self {
        match every.into_error_every() {
            (start @ 0.., step @ 1..) => self.every = Every { start: start as usize, step: step as usize },
            (start, step) => self.base.fail(format!(
                "errorevery needs a start of at least 0 and a step of at least 1, not ({start}, {step})"
            )),
        }
        self
    }

    /// Whether bars are drawn over the line and its marks. Default: below them.
    pub fn barsabove(&mut self, above: bool) -> &mut Self {
        self.bars_above = above;
        self
    }
}
