//! What artists ask of an axis: ticks, a logarithmic scale. Done as soon as somebody else speaks to the axis, so
//! that what is said later counts; until then it is worked out anew wherever it matters.

use std::borrow::Cow;

use super::Axes;
use crate::artist::{Artist, Axis, Direction, OwnTicks};

/// Does what an artist asks of the axis.
fn heed(artist: &dyn Artist, axis: &mut Cow<'_, Axis>) {
    let d = axis.direction;
    if artist.own_log() == Some(d) && axis.scale.name() != "log" {
        axis.to_mut().set_scale("log");
    }
    if let Some(t) = artist.own_ticks().filter(|t| t.is_on(d)) {
        axis.to_mut().add_ticks(&t);
    }
}

impl Axes {
    /// The artists that the axes have not heeded yet.
    fn waiting(&self) -> impl Iterator<Item = &dyn Artist> {
        self.artists.get(self.heeded..).unwrap_or_default().iter().flatten().map(|a| &**a)
    }

    /// Does for good what artists ask of the axes.
    pub(super) fn heed_artists(&mut self) {
        for d in [Direction::X, Direction::Y] {
            if let Cow::Owned(axis) = self.axis_now(d) {
                *self.axis_of_mut(d) = axis;
            }
        }
        self.heeded = self.artists.len();
    }

    /// The axis as artists ask for it.
    pub(super) fn axis_now(&self, d: Direction) -> Cow<'_, Axis> {
        let mut axis = Cow::Borrowed(self.axis_of(d));
        self.waiting().for_each(|a| heed(a, &mut axis));
        axis
    }

    /// Does to a shared axis what artists of any of its axes have asked for since it was last spoken to.
    pub(super) fn heed_shared(members: &[&Axes], axis: &mut Axis) {
        let (d, said) = (axis.direction, axis.said);
        let artists = || members.iter().flat_map(|m| m.waiting());
        if axis.scale.name() != "log" && artists().any(|a| a.own_log() == Some(d)) {
            axis.set_scale("log");
            axis.said = said;
        }
        let mut ticks: Vec<OwnTicks> = artists().filter_map(|a| a.own_ticks()).collect();
        ticks.retain(|t| t.is_on(d) && t.is_since(axis));
        ticks.sort_by_key(OwnTicks::made);
        ticks.iter().for_each(|t| axis.add_ticks(t));
    }
}
