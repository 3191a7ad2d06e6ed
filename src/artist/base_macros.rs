//! What all artists write alike.

/// The three methods that every artist with a field `base` writes alike.
macro_rules! artist_base {
    () => {
        fn base(&self) -> &$crate::artist::ArtistBase {
            &self.base
        }
        fn base_mut(&mut self) -> &mut $crate::artist::ArtistBase {
            &mut self.base
        }
        fn clone_box(&self) -> Box<dyn $crate::artist::Artist> {
            Box::new(self.clone())
        }
    };
}
pub(crate) use artist_base;

/// The same for an artist that keeps its base in another one of its own.
macro_rules! artist_base_of {
    ($inner:ident) => {
        fn base(&self) -> &$crate::artist::ArtistBase {
            self.$inner.base()
        }
        fn base_mut(&mut self) -> &mut $crate::artist::ArtistBase {
            self.$inner.base_mut()
        }
        fn clone_box(&self) -> Box<dyn $crate::artist::Artist> {
            Box::new(self.clone())
        }
    };
}
pub(crate) use artist_base_of;
