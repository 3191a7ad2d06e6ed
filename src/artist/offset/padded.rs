//! A box with a frame around it.

use super::{BoxFrame, OffsetBox};
use crate::artist::DrawContext;
use crate::data::Number;
use crate::error::Error;
use crate::geom::{BBox, Point};
use crate::render::Renderer;

/// A box with room around it, and a frame if one is wanted, as matplotlib's `PaddedBox`: a frame within another box.
///
/// ```
/// use isoplot::artist::{HPacker, PaddedBox, TextArea};
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let framed = PaddedBox::new(TextArea::new("framed")).pad(3).draw_frame(true).patch_attrs(|p| { p.facecolor("wheat"); });
/// ax.add_anchored_offsetbox(HPacker::new().child(TextArea::new("plain")).child(framed).sep(5), "upper left");
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct PaddedBox {
    child: Box<dyn OffsetBox>,
    /// In points.
    pad: f64,
    frame: BoxFrame,
    error: Option<Error>,
}

impl PaddedBox {
    /// Around this box.
    pub fn new(child: impl OffsetBox) -> Self {
        let mut frame = BoxFrame::new(0.0);
        frame.on = false;
        Self { child: Box::new(child), pad: 0.0, frame, error: None }
    }

    /// From the box to the edge, in points. Default 0.
    #[track_caller]
    #[must_use]
    pub fn pad(mut self, points: impl Number) -> Self {
        let points = points.to_f64();
        if points.is_finite() {
            self.pad = points;
        } else {
            self.error.get_or_insert(Error::new(format!("pad must be finite, not {points}")));
        }
        self
    }

    /// Whether the frame is drawn. Default: no.
    #[must_use]
    pub fn draw_frame(mut self, on: bool) -> Self {
        self.frame.on = on;
        self
    }

    /// Changes the frame. As in matplotlib, sizes of its box style are pixels.
    #[must_use]
    pub fn patch_attrs(mut self, change: impl FnOnce(&mut BoxFrame)) -> Self {
        change(&mut self.frame);
        if let Some(e) = self.frame.base.error.take() {
            self.error.get_or_insert(e);
        }
        self
    }
}

impl OffsetBox for PaddedBox {
    fn extent(&self, ctx: &DrawContext<'_>) -> BBox {
        self.child.extent(ctx).padded(ctx.px(self.pad))
    }

    fn draw_at(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, origin: Point) -> Result<(), Error> {
        self.frame.draw(ctx, r, &self.extent(ctx).translated(origin.x, origin.y), 1.0);
        self.child.draw_at(ctx, r, origin)
    }

    fn clone_box(&self) -> Box<dyn OffsetBox> {
        Box::new(self.clone())
    }

    fn take_error(&mut self) -> Option<Error> {
        self.error.take().or_else(|| self.child.take_error())
    }
}
