//! The artists in a box.

use crate::artist::{
    Artist, ArtistBase, ClipPath, DrawContext, Line2D, Patch, PatchShape, Transform, effects,
};
use crate::data::IntoData;
use crate::error::Error;
use crate::geom::BBox;
use crate::rc::RcParams;
use crate::render::Renderer;
use std::sync::Arc;

/// Artists that are drawn wherever their box is, in the order in which they were added.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    artists: Vec<Box<dyn Artist>>,
    error: Option<Error>,
}

impl Parts {
    #[track_caller]
    pub(super) fn add<A: Artist>(&mut self, make: impl FnOnce(ArtistBase) -> A, change: impl FnOnce(&mut A)) {
        let mut artist = make(ArtistBase::part(1.0));
        change(&mut artist);
        let base = artist.base_mut();
        base.clip_on = false;
        if let Some(e) = base.error.take() {
            self.error.get_or_insert(e);
        }
        self.artists.push(Box::new(artist));
    }

    #[track_caller]
    pub(super) fn patch(&mut self, shape: impl PatchShape, change: impl FnOnce(&mut Patch)) {
        self.add(
            |base| Patch::new(base, shape.outline()),
            |patch| {
                shape.dress(patch);
                change(patch);
            },
        );
    }

    #[track_caller]
    pub(super) fn line(&mut self, x: impl IntoData, y: impl IntoData, change: impl FnOnce(&mut Line2D)) {
        let rc = RcParams::default();
        self.add(
            |base| Line2D::new(base, &rc, rc.lines_color.clone()),
            |line| {
                line.init_data(x.into_data(), y.into_data());
                change(line);
            },
        );
    }

    pub(super) fn take_error(&mut self) -> Option<Error> {
        self.error.take()
    }

    /// Copies of them that are drawn through a transform.
    fn through(&self, to: Transform) -> impl Iterator<Item = Box<dyn Artist>> {
        self.artists.iter().filter(|a| a.base().visible).map(move |a| {
            let mut a = a.clone_box();
            (a.base_mut().coords, a.base_mut().chain) = (to.nearest(), Some(Box::new(to)));
            a
        })
    }

    /// What they cover through a transform, in pixels.
    pub(super) fn extent(&self, ctx: &DrawContext<'_>, to: Transform) -> Option<BBox> {
        self.through(to).filter_map(|a| a.window_extent(ctx)).reduce(|a, b| a.union(&b))
    }

    /// Draws them through a transform, cut off at a path in pixels.
    pub(super) fn draw(
        &self,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        to: Transform,
        clip: Option<&Arc<ClipPath>>,
    ) -> Result<(), Error> {
        for mut a in self.through(to) {
            if let Some(clip) = clip {
                (a.base_mut().clip_on, a.base_mut().clip_path) = (true, Some(clip.clone()));
            }
            effects::draw(&*a, ctx, r)?;
        }
        Ok(())
    }
}

/// The methods of boxes that have parts.
macro_rules! parts {
    ($t:ty) => {
        impl $t {
            /// Adds a shape and says how it looks: `.add_patch(Circle::new((10, 10), 8), |p| { p.facecolor("b"); })`.
            #[track_caller]
            #[must_use]
            pub fn add_patch(
                mut self,
                shape: impl $crate::artist::PatchShape,
                change: impl FnOnce(&mut $crate::artist::Patch),
            ) -> Self {
                self.parts.patch(shape, change);
                self
            }

            /// Adds a line through points and says how it looks; it starts with matplotlib's own defaults.
            #[track_caller]
            #[must_use]
            pub fn add_line(
                mut self,
                x: impl $crate::data::IntoData,
                y: impl $crate::data::IntoData,
                change: impl FnOnce(&mut $crate::artist::Line2D),
            ) -> Self {
                self.parts.line(x, y, change);
                self
            }

            /// Adds any artist: `make` gets what every artist carries and gives the artist. Its own transform and clipping do
            /// not count.
            #[track_caller]
            #[must_use]
            pub fn add_artist<A: $crate::artist::Artist>(
                mut self,
                make: impl FnOnce($crate::artist::ArtistBase) -> A,
            ) -> Self {
                self.parts.add(make, |_| {});
                self
            }
        }
    };
}
pub(super) use parts;
