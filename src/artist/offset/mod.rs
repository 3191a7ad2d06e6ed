//! Boxes of texts, images and shapes that have a size in pixels whatever the axes show: matplotlib's `offsetbox`.

mod anchored;
mod annotation_bbox;
mod area;
mod arrows;
mod aux_box;
mod frame;
mod image;
mod packer;
mod padded;
mod parts;
mod size_bar;
mod text_area;

pub use anchored::AnchoredOffsetbox;
pub use annotation_bbox::AnnotationBbox;
pub use area::DrawingArea;
pub use arrows::{AnchoredDirectionArrows, DirectionArrows};
pub use aux_box::AuxTransformBox;
pub use frame::BoxFrame;
pub use image::OffsetImage;
pub use packer::{HPacker, VPacker};
pub use padded::PaddedBox;
pub use size_bar::{AnchoredSizeBar, SizeBar};
pub use text_area::{AnchoredText, TextArea};

use std::fmt;

use super::DrawContext;
use crate::error::Error;
use crate::geom::{BBox, Point};
use crate::render::Renderer;

/// What can stand in a box of an axes: it has a size in pixels, and is drawn wherever it is put. Open: other crates may
/// implement it.
pub trait OffsetBox: fmt::Debug + Send + Sync + 'static {
    /// The rectangle that it takes about its own origin, in pixels, y upwards.
    fn extent(&self, ctx: &DrawContext<'_>) -> BBox;
    /// Draws it with its origin at this pixel.
    ///
    /// # Errors
    /// What is found wrong only now.
    fn draw_at(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, origin: Point) -> Result<(), Error>;
    /// Clones behind the pointer, so that figures are `Clone`.
    fn clone_box(&self) -> Box<dyn OffsetBox>;
    /// Hands over the first thing that was wrong with a setter, so that the figure's next draw tells it.
    fn take_error(&mut self) -> Option<Error> {
        None
    }
}

impl Clone for Box<dyn OffsetBox> {
    fn clone(&self) -> Self {
        (**self).clone_box()
    }
}

impl OffsetBox for Box<dyn OffsetBox> {
    fn extent(&self, ctx: &DrawContext<'_>) -> BBox {
        (**self).extent(ctx)
    }
    fn draw_at(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, origin: Point) -> Result<(), Error> {
        (**self).draw_at(ctx, r, origin)
    }
    fn clone_box(&self) -> Box<dyn OffsetBox> {
        (**self).clone_box()
    }
    fn take_error(&mut self) -> Option<Error> {
        (**self).take_error()
    }
}
