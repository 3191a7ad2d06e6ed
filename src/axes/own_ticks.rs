//! Ticks that artists bring along: put on the axis as soon as somebody else speaks to it, so that what is said later
//! counts.

use std::borrow::Cow;

use super::Axes;
use crate::artist::{Axis, Direction, OwnTicks};

impl Axes {
    fn waiting_ticks(&self) -> impl Iterator<Item = OwnTicks> + '_ {
        let waiting = self.artists.get(self.ticks_made..).unwrap_or_default();
        waiting.iter().flatten().filter_map(|a| a.own_ticks())
    }

    /// Puts the ticks of artists on their axis.
    pub(super) fn make_ticks(&mut self) {
        let ticks: Vec<OwnTicks> = self.waiting_ticks().collect();
        for t in ticks {
            self.axis_of_mut(t.direction).add_ticks(&t);
        }
        self.ticks_made = self.artists.len();
    }

    /// The axis with the ticks of artists that are not on it yet.
    pub(super) fn with_ticks<'a>(&self, d: Direction, mut axis: Cow<'a, Axis>) -> Cow<'a, Axis> {
        for t in self.waiting_ticks().filter(|t| t.is_on(d)) {
            axis.to_mut().add_ticks(&t);
        }
        axis
    }

    /// Puts those ticks on a shared axis that artists of any of its axes have brought since it was last spoken to.
    pub(super) fn add_shared_ticks(d: Direction, members: &[&Axes], axis: &mut Axis) {
        let waiting = members.iter().flat_map(|m| m.waiting_ticks());
        let mut waiting: Vec<OwnTicks> = waiting.filter(|t| t.is_on(d) && t.is_since(axis)).collect();
        waiting.sort_by_key(OwnTicks::made);
        waiting.iter().for_each(|t| axis.add_ticks(t));
    }
}
