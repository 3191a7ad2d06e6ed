//! How a patch of a composite artist looks.

use super::{ArtistBase, PatchSetters, PatchStyle};
use crate::color::{Color, IntoColor};
use crate::data::Number;

/// The look of boxes, wedges and the like, which are parts of one artist.
#[derive(Clone, Debug)]
pub struct PatchLook {
    pub(crate) base: ArtistBase,
    pub(crate) style: PatchStyle,
}

impl PatchLook {
    pub(crate) fn new(base: ArtistBase) -> Self {
        Self { base, style: PatchStyle::default() }
    }

    pub(crate) fn edge(mut self, color: Color) -> Self {
        self.style.edgecolor = Some(color);
        self
    }

    /// Opacity, `0..=1`. Default: that of the whole.
    #[track_caller]
    pub fn alpha(&mut self, alpha: impl Number) -> &mut Self {
        self.base.set_alpha(alpha.to_f64());
        self
    }
}

impl PatchSetters for PatchLook {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }

    /// The colour of the edge; faces keep theirs.
    #[track_caller]
    fn color(&mut self, color: impl IntoColor) -> &mut Self {
        self.edgecolor(color)
    }
}
