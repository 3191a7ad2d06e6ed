//! A norm and a colormap without numbers: what a colorbar explains on its own.

use super::{Artist, ArtistBase, ColorMapping, DrawContext, Mappable, artist_base};
use crate::data::Data;
use crate::error::Error;
use crate::render::Renderer;

/// A norm and a colormap that nothing is drawn with, as matplotlib's `cm.ScalarMappable`: for a colorbar that stands
/// alone, in an axes of its own ([`cax`](crate::figure::ColorbarMut::cax)) or beside others
/// ([`parents`](crate::figure::ColorbarMut::parents)). Without limits it goes from 0 to 1.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::with_size(6.0, 1.0);
/// let cax = fig.add_axes([0.05, 0.5, 0.9, 0.2]).id();
/// let cool = ScalarMappable::new().norm(Normalize::new().vmin(5.0).vmax(10.0)).cmap("cool").clone();
/// fig.colorbar(cool).cax(cax).orientation("horizontal").label("some units");
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ScalarMappable {
    base: ArtistBase,
    mapping: ColorMapping,
}

impl Default for ScalarMappable {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}

impl ScalarMappable {
    /// The default colormap and a linear norm.
    #[track_caller]
    pub fn new() -> Self {
        Self { base: ArtistBase::part(0.0), mapping: ColorMapping::new(Data::default()) }
    }
}

impl Artist for ScalarMappable {
    artist_base!();

    fn draw(&self, _: &DrawContext<'_>, _: &mut dyn Renderer) -> Result<(), Error> {
        Ok(())
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl Mappable for ScalarMappable {
    fn mapping(&self) -> &ColorMapping {
        &self.mapping
    }
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.mapping, &mut self.base)
    }
}
