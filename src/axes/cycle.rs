//! The colours and styles that plotting methods take in turn.

use std::sync::Arc;

use super::Axes;
use crate::color::{Color, Rgba};
use crate::rc::{CycleValue, Cycler, IntoCycler};

/// Properties in turn, and which are next.
#[derive(Clone, Debug, Default)]
pub(super) struct Cycle {
    /// `None` follows the figure's defaults.
    own: Option<Arc<Cycler>>,
    pub(super) next: usize,
    /// The artists that were given the next properties, and keep them unless their chain asks for others.
    pub(super) pending: Vec<u32>,
}

impl Axes {
    /// What plotting methods take in turn, from the first on: colours, or a [`Cycler`] of any properties. Default: the
    /// figure's. A line that is given all properties of the cycle leaves the turn to the next.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.set_prop_cycle(cycler("color", ["c", "m"]) + cycler("lw", [1, 3]));
    /// ax.plot_y([1, 2]);
    /// ax.set_prop_cycle(["r", "g"]);
    /// ```
    #[track_caller]
    pub fn set_prop_cycle(&mut self, cycle: impl IntoCycler) -> &mut Self {
        if let Some(c) = self.base.check(cycle.into_cycler()) {
            self.cycle = Cycle { own: Some(Arc::new(c)), ..Cycle::default() };
            self.fill_cycle = self.cycle.clone();
        }
        self
    }

    /// The next properties for a line; they count as used unless the line, the next artist to be added, is given all of
    /// them.
    pub(super) fn next_style(&mut self, filled: bool) -> Vec<(&'static str, CycleValue)> {
        self.settle_cycle(filled);
        let cycle = self.cycle_mut(filled);
        let (own, n) = (cycle.own.clone(), cycle.next);
        let owned = |(name, value): (&'static str, &CycleValue)| (name, value.clone());
        match own {
            Some(c) => c.step(n).map(owned).collect(),
            None => {
                let color = self.rc_color(n).map(|c| ("color", CycleValue::Color(c)));
                color.into_iter().chain(self.rc.prop_cycle_styles.step(n).map(owned)).collect()
            }
        }
    }

    /// The next colour for a line; it counts as used unless its artist, the next to be added, is given another.
    pub(crate) fn next_color(&mut self) -> Color {
        self.next_of(false, 1).remove(0)
    }

    /// The next colour for a filled shape: these are counted apart from lines.
    pub(crate) fn next_fill_color(&mut self) -> Color {
        self.next_of(true, 1).remove(0)
    }

    /// The next `n` colours for lines.
    pub(crate) fn next_colors(&mut self, n: usize) -> Vec<Color> {
        self.next_of(false, n)
    }

    /// The next `n` colours for filled shapes.
    pub(crate) fn next_fill_colors(&mut self, n: usize) -> Vec<Color> {
        self.next_of(true, n)
    }

    /// Colours of the cycle; black where it has none, and then none is used.
    fn next_of(&mut self, filled: bool, n: usize) -> Vec<Color> {
        if self.nth_color(filled, 0).is_none() {
            return vec![Color::Rgba(Rgba::BLACK); n];
        }
        self.settle_cycle(filled);
        (0..n).filter_map(|i| self.nth_color(filled, i)).collect()
    }

    /// Counts what the artists before have kept; the next artist is given what comes after.
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

    fn rc_color(&self, n: usize) -> Option<Color> {
        let colors = &self.rc.prop_cycle;
        colors.get(n % colors.len().max(1)).map(|&c| Color::Rgba(c))
    }

    fn nth_color(&self, filled: bool, i: usize) -> Option<Color> {
        let cycle = if filled { &self.fill_cycle } else { &self.cycle };
        let n = cycle.next + i;
        match &cycle.own {
            Some(c) => c.color(n).cloned(),
            None => self.rc_color(n),
        }
    }
}
