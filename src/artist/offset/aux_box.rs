//! A box around artists in coordinates of their own.

use super::OffsetBox;
use super::parts::{Parts, parts};
use crate::artist::{DrawContext, Transform};
use crate::error::Error;
use crate::geom::{BBox, Point};
use crate::render::Renderer;

/// A box whose artists have the size that they would have in some coordinates, such as data, as matplotlib's
/// `AuxTransformBox`. Where they lie does not count: the box is moved as a whole.
///
/// ```
/// use isoplot::artist::AuxTransformBox;
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// // As large as an ellipse that is 0.1 wide and 0.4 high on the axes.
/// let ellipse = AuxTransformBox::new(Coords::Data).add_patch(Ellipse::new((0, 0), 0.1, 0.4).angle(30), |_| {});
/// ax.add_anchored_offsetbox(ellipse, "upper left");
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct AuxTransformBox {
    to: Transform,
    parts: Parts,
}

parts!(AuxTransformBox);

impl AuxTransformBox {
    /// A box for artists in these coordinates.
    pub fn new(coords: impl Into<Transform>) -> Self {
        Self { to: coords.into(), parts: Parts::default() }
    }
}

/// What artists without any extent take.
const NOTHING: BBox = BBox::new(0.0, 0.0, 0.0, 0.0);

impl OffsetBox for AuxTransformBox {
    fn extent(&self, ctx: &DrawContext<'_>) -> BBox {
        let b = self.parts.extent(ctx, self.to).unwrap_or(NOTHING);
        BBox::from_bounds(0.0, 0.0, b.width(), b.height())
    }

    fn draw_at(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, origin: Point) -> Result<(), Error> {
        let corner = self.parts.extent(ctx, self.to).unwrap_or(NOTHING).min();
        let to = self.to.offset_pixels(origin.x - corner.x, origin.y - corner.y);
        self.parts.draw(ctx, r, to, None)
    }

    fn clone_box(&self) -> Box<dyn OffsetBox> {
        Box::new(self.clone())
    }

    fn take_error(&mut self) -> Option<Error> {
        self.parts.take_error()
    }
}
