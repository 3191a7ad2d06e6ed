//! Colours that lines and shapes take in turn.

use super::Axes;
use crate::artist::Line2D;
use crate::color::Color;
use crate::rc::RcParams;

/// The colours that plotting methods take in turn.
#[derive(Clone, Debug, Default)]
pub(super) struct Cycle {
    /// `None` follows the figure's defaults.
    pub(super) colors: Option<Vec<Color>>,
    pub(super) next: usize,
    /// The artists that were given the next colours, and keep them unless their chain asks for others.
    pub(super) pending: Vec<u32>,
}

impl Axes {
    /// The next colour for a line; it counts as used unless its artist is given another.
    pub(crate) fn next_color(&mut self) -> Color {
        self.take_color(|a| &mut a.cycle)
    }

    /// The next colour for a filled shape: these are counted apart from lines.
    pub(crate) fn next_fill_color(&mut self) -> Color {
        self.take_color(|a| &mut a.fill_cycle)
    }

    fn take_color(&mut self, cycle: impl Fn(&mut Self) -> &mut Cycle) -> Color {
        let given = std::mem::take(&mut cycle(self).pending);
        let kept = |&&slot: &&u32| self.artist_in_slot(slot).is_none_or(|a| a.takes_cycle_color());
        let kept = given.iter().filter(kept).count();
        cycle(self).next += kept;
        let slot = self.artists.len() as u32;
        cycle(self).pending.push(slot);
        let n = cycle(self).next;
        match &cycle(self).colors {
            Some(c) => c[n % c.len()].clone(),
            None => self
                .rc
                .prop_cycle
                .get(n % self.rc.prop_cycle.len().max(1))
                .map_or(Color::Cycle(0), |&c| Color::Rgba(c)),
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
