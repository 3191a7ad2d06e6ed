//! The artists of an axes: slots that handles name.

use std::any::Any;

use super::Axes;
use crate::artist::{Artist, ArtistBase, Handle};

impl Axes {
    /// Adds any artist: `make` gets what every artist carries and gives the artist.
    ///
    /// ```
    /// use isoplot::artist::Patch;
    /// use isoplot::geom::Path;
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.add_artist(|base| Patch::of_path(base, Path::circle((0.5, 0.5), 0.2))).facecolor("C2");
    /// ```
    #[track_caller]
    pub fn add_artist<A: Artist>(&mut self, make: impl FnOnce(ArtistBase) -> A) -> &mut A {
        self.add(2.0, make)
    }

    #[track_caller]
    pub(crate) fn add<A: Artist>(&mut self, zorder: f64, make: impl FnOnce(ArtistBase) -> A) -> &mut A {
        let slot = self.artists.len() as u32;
        let mut artist = make(ArtistBase::new(self.id(), slot, zorder));
        let base = artist.base_mut();
        (base.axes, base.slot) = (self.base.axes, slot);
        self.artists.push(Some(Box::new(artist)));
        let added = self.artists.last_mut().and_then(|a| a.as_deref_mut());
        added.and_then(|a| (a as &mut dyn Any).downcast_mut()).expect("just added")
    }

    /// Takes an artist out. Handles of other artists stay valid.
    pub fn remove<A: Artist>(&mut self, h: Handle<A>) -> Option<Box<dyn Artist>> {
        if h.axes != self.id() {
            return None;
        }
        self.artists.get_mut(h.slot as usize)?.take()
    }

    /// The artist, if it is still there.
    pub fn get<A: Artist>(&self, h: Handle<A>) -> Option<&A> {
        let a = self.artist_in_slot(h.slot).filter(|_| h.axes == self.id())?;
        (a as &dyn Any).downcast_ref()
    }

    /// The artist, if it is still there.
    pub fn get_mut<A: Artist>(&mut self, h: Handle<A>) -> Option<&mut A> {
        if h.axes != self.id() {
            return None;
        }
        let a = self.artists.get_mut(h.slot as usize)?.as_deref_mut()?;
        (a as &mut dyn Any).downcast_mut()
    }

    pub(crate) fn artist_in_slot(&self, slot: u32) -> Option<&dyn Artist> {
        self.artists.get(slot as usize)?.as_deref()
    }

    pub(crate) fn artist_in_slot_mut(&mut self, slot: u32) -> Option<&mut dyn Artist> {
        self.artists.get_mut(slot as usize)?.as_deref_mut()
    }

    /// The artists, in the order of their making.
    pub fn artists(&self) -> impl Iterator<Item = &dyn Artist> {
        self.artists.iter().flatten().map(|a| &**a)
    }
}
