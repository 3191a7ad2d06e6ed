//! What only images on the figure itself have.

use super::{Artist, AxesImage, Coords};
use crate::data::Number;

impl AxesImage {
    /// Makes it an image on the figure, one pixel of it for each of the picture.
    pub(crate) fn become_figures(&mut self) -> &mut Self {
        self.offset = Some((0.0, 0.0));
        self.base_mut().coords = Coords::Pixels;
        self.interpolation("nearest")
    }

    /// Of [`Figure::figimage`](crate::Figure::figimage): how far its left side is from that of the figure, in pixels of
    /// the picture, whatever its resolution. Default 0.
    #[track_caller]
    pub fn xo(&mut self, pixels: impl Number) -> &mut Self {
        self.with_offset("xo", pixels.to_f64(), |offset, px| offset.0 = px)
    }

    /// Of [`Figure::figimage`](crate::Figure::figimage): how far its lower side is above that of the figure, in pixels
    /// of the picture. Default 0.
    #[track_caller]
    pub fn yo(&mut self, pixels: impl Number) -> &mut Self {
        self.with_offset("yo", pixels.to_f64(), |offset, px| offset.1 = px)
    }

    #[track_caller]
    fn with_offset(&mut self, name: &str, px: f64, set: impl FnOnce(&mut (f64, f64), f64)) -> &mut Self {
        match (&mut self.offset, px.is_finite()) {
            (Some(offset), true) => set(offset, px),
            (None, _) => self.base_mut().fail(format!("{name} is for what figimage makes")),
            (_, false) => self.base_mut().fail(format!("{name} must be finite, not {px}")),
        }
        self
    }
}
