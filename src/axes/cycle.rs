//! The colours that plotting methods take in turn.

use super::Axes;
use crate::artist::Line2D;
use crate::color::{Color, IntoColors};
use crate::rc::RcParams;

/// Colours in turn, and which is next.
#[derive(Clone, Debug, Default)]
pub(super) struct Cycle {
    /// `None` follows the figure's defaults.
    colors: Option<Vec<Color>>,
    pub(super) next: usize,
    /// The artists that were given the next colours, and keep them unless their chain asks for others.
    pub(super) pending: Vec<u32>,
}

impl Axes {
    /// The colours that plotting methods take in turn, from the first on. Default: the figure's.
    #[track_caller]
    pub fn set_prop_cycle(&mut self, colors: impl IntoColors) -> &mut Self {
        match self.base.check(colors.into_colors()) {
            Some(c) if c.is_empty() => self.base.fail("a property cycle needs at least one colour"),
            Some(c) => {
                self.cycle = Cycle { colors: Some(c), ..Cycle::default() };
                self.fill_cycle = self.cycle.clone();
            }
            None => {}
        }
        self
    }

    /// The next colour for a line; it counts as used unless its artist, the next to be added, is given another.
    pub(crate) fn next_color(&mut self) -> Color {
        self.settle_cycle(false);
        self.nth_color(&self.cycle, 0)
    }

    /// The next colour for a filled shape: these are counted apart from lines.
    pub(crate) fn next_fill_color(&mut self) -> Color {
        self.settle_cycle(true);
        self.nth_color(&self.fill_cycle, 0)
    }

    /// The next `n` colours for lines.
    pub(crate) fn next_colors(&mut self, n: usize) -> Vec<Color> {
        self.settle_cycle(false);
        (0..n).map(|i| self.nth_color(&self.cycle, i)).collect()
    }

    /// The next `n` colours for filled shapes.
    pub(crate) fn next_fill_colors(&mut self, n: usize) -> Vec<Color> {
        self.settle_cycle(true);
        (0..n).map(|i| self.nth_color(&self.fill_cycle, i)).collect()
    }

    /// Counts the colours that the artists before have kept; the next artist is given those after them.
    fn settle_cycle(&mut self, filled: bool) {
        let given = std::mem::take(&mut self.cycle_mut(filled).pending);
        let taken = |slot: u32| self.artist_in_slot(slot).map_or(1, |a| a.cycle_colors_taken(filled));
        let taken: usize = given.into_iter().map(taken).sum();
        let slot = self.artists.len() as u32;
        let cycle = self.cycle_mut(filled);
        cycle.next += taken;
        cycle.pending.push(slot);
    }

    fn cycle_mut(&mut self, filled: bool) -> &mut Cycle {
        if filled { &mut self.fill_cycle } else { &mut self.cycle }
    }

    fn nth_color(&self, cycle: &Cycle, i: usize) -> Color {
        let n = cycle.next + i;
        let defaults = &self.rc.prop_cycle;
        match &cycle.colors {
            Some(c) => c[n % c.len()].clone(),
            None => defaults.get(n % defaults.len().max(1)).map_or(Color::Cycle(0), |&c| Color::Rgba(c)),
        }
    }
}

impl Line2D {
    /// The n-th style of the property cycle, where that has more than colours.
    pub(super) fn take_cycle_style(&mut self, rc: &RcParams, n: usize) {
        let nth = |len: usize| (len > 0).then(|| n % len);
        if let Some(i) = nth(rc.prop_cycle_linestyle.len()) {
            self.linestyle(rc.prop_cycle_linestyle[i]);
        }
        if let Some(i) = nth(rc.prop_cycle_linewidth.len()) {
            self.linewidth(rc.prop_cycle_linewidth[i]);
        }
        if let Some(i) = nth(rc.prop_cycle_marker.len()) {
            self.marker(rc.prop_cycle_marker[i]);
        }
        let lists =
            [rc.prop_cycle_linestyle.len(), rc.prop_cycle_linewidth.len(), rc.prop_cycle_marker.len()];
        self.cycle_styled = lists != [0; 3];
    }
}
