//! What an artist may look at while it draws.

use std::cell::RefCell;
use std::fmt;

use super::{Artist, ArtistBase, AxesId, AxesView, CoordMap, Handle};
use crate::color::{Color, Rgba};
use crate::error::Error;
use crate::geom::BBox;
use crate::rc::RcParams;

/// Looks artists up by name. The figure implements it, so that artists never name the figure.
pub trait Scene: Sync {
    /// Finds an artist, if it is still there.
    fn artist(&self, h: Handle<dyn Artist>) -> Option<&dyn Artist>;
    /// The artists of an axes, in the order of their making.
    fn artists_of(&self, axes: AxesId) -> Vec<&dyn Artist>;
    /// What an axes shows and where, on a figure in this rectangle (pixels) at this resolution.
    fn view_of(&self, _axes: AxesId, _figure: BBox, _dpi: f64) -> Option<AxesView> {
        None
    }
}

/// What an artist may look at while it draws.
#[derive(Clone, Copy)]
pub struct DrawContext<'a> {
    /// Every artist of the figure, read only.
    pub scene: &'a dyn Scene,
    /// Where the axes lies and what it shows.
    pub view: &'a AxesView,
    /// The rectangle of the whole figure in pixels; that of a subfigure is in the view.
    pub whole: BBox,
    /// The defaults in force.
    pub rc: &'a RcParams,
    /// Pixels per inch.
    pub dpi: f64,
    /// What a draw finds to be wrong and cannot return.
    pub(crate) failed: &'a RefCell<Option<String>>,
}

impl fmt::Debug for DrawContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DrawContext").field("view", self.view).field("dpi", &self.dpi).finish_non_exhaustive()
    }
}

impl DrawContext<'_> {
    /// Points as pixels.
    pub fn px(&self, points: f64) -> f64 {
        points * self.dpi / 72.0
    }

    /// Keeps what is wrong with an artist's part until the artist is drawn.
    pub(crate) fn fail(&self, message: String) {
        self.failed.borrow_mut().get_or_insert(message);
    }

    /// What was wrong with a part of the artist that was drawn last.
    pub(crate) fn failure(&self, base: &ArtistBase) -> Result<(), Error> {
        self.failed.take().map_or(Ok(()), |message| Err(Error::at(message, base.made_at())))
    }

    /// The colour to paint with; `alpha` replaces the colour's own.
    pub fn rgba(&self, color: &Color, alpha: Option<f64>) -> Rgba {
        color.resolve(&self.rc.prop_cycle, alpha)
    }

    /// The map from an artist's coordinates to pixels.
    pub fn map(&self, base: &ArtistBase) -> CoordMap {
        match &base.chain {
            None => self.view.map(base.coords),
            Some(chain) => chain.map(self.view, self.dpi),
        }
    }
}
