//! Names of axes and artists that borrow nothing.

use std::fmt;
use std::marker::PhantomData;

use super::Artist;

/// Names one axes of one figure (and of the figure's clones).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AxesId {
    /// The figure's own number.
    pub(crate) figure: u32,
    /// Which of its axes; `u32::MAX` stands for the figure itself.
    pub(crate) index: u32,
}

/// Names one artist. `Copy`, borrows nothing, typed by what it points at; it survives the removal of other
/// artists and clones of the figure.
pub struct Handle<A: ?Sized> {
    pub(crate) axes: AxesId,
    pub(crate) slot: u32,
    of: PhantomData<fn() -> A>,
}

impl<A: ?Sized> Clone for Handle<A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A: ?Sized> Copy for Handle<A> {}

impl<A: ?Sized> PartialEq for Handle<A> {
    fn eq(&self, o: &Self) -> bool {
        self.axes == o.axes && self.slot == o.slot
    }
}

impl<A: ?Sized> fmt::Debug for Handle<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Handle({}.{}.{})", self.axes.figure, self.axes.index, self.slot)
    }
}

impl<A: Artist> Handle<A> {
    /// Forgets the type, for lists that mix artists.
    pub fn erase(self) -> Handle<dyn Artist> {
        Handle::new(self.axes, self.slot)
    }
}

impl Handle<dyn Artist> {
    /// The handle of an artist whose type is not known.
    pub(crate) fn of(artist: &dyn Artist) -> Self {
        let b = artist.base();
        Self::new(b.axes, b.slot)
    }
}

impl<A: Artist> From<Handle<A>> for Handle<dyn Artist> {
    fn from(h: Handle<A>) -> Self {
        h.erase()
    }
}

impl<A: ?Sized> Handle<A> {
    /// The handle of what stands in this place.
    pub(crate) fn new(axes: AxesId, slot: u32) -> Self {
        Self { axes, slot, of: PhantomData }
    }
}
