//! A box of a given size with artists in it.

use std::sync::Arc;

use super::OffsetBox;
use super::parts::{Parts, parts};
use crate::artist::{ClipPath, Coords, DrawContext};
use crate::data::Number;
use crate::error::Error;
use crate::geom::{Affine, BBox, Path, Point};
use crate::render::Renderer;

/// A box of a given size in which artists lie, as matplotlib's `DrawingArea`. All numbers are points from its origin, which
/// is its lower left corner unless told otherwise.
///
/// ```
/// use isoplot::artist::DrawingArea;
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let area = DrawingArea::new(40, 20)
///     .add_patch(Circle::new((10, 10), 10), |p| { p.facecolor("b"); })
///     .add_patch(Circle::new((30, 10), 5), |p| { p.facecolor("r"); });
/// ax.add_anchored_offsetbox(area, "upper right").frameon(false);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct DrawingArea {
    size: (f64, f64),
    descent: (f64, f64),
    clip: bool,
    parts: Parts,
    error: Option<Error>,
}

parts!(DrawingArea);

impl DrawingArea {
    /// An area so many points wide and high.
    #[track_caller]
    pub fn new(width: impl Number, height: impl Number) -> Self {
        let size = (width.to_f64(), height.to_f64());
        let mut area = Self { size, descent: (0.0, 0.0), clip: false, parts: Parts::default(), error: None };
        if !(size.0.is_finite() && size.1.is_finite()) {
            area.error = Some(Error::new(format!("the size of a drawing area must be finite, not {size:?}")));
        }
        area
    }

    /// How many points of its width lie left of the origin, and how many of its height below. Default 0.
    #[track_caller]
    #[must_use]
    pub fn descent(mut self, x: impl Number, y: impl Number) -> Self {
        let d = (x.to_f64(), y.to_f64());
        if d.0.is_finite() && d.1.is_finite() {
            self.descent = d;
        } else {
            self.error.get_or_insert(Error::new(format!("a descent must be finite, not {d:?}")));
        }
        self
    }

    /// Whether what reaches beyond the area is cut off. As in matplotlib, the cut is from the origin to the size. Default: no.
    #[must_use]
    pub fn clip(mut self, clip: bool) -> Self {
        self.clip = clip;
        self
    }
}

impl OffsetBox for DrawingArea {
    fn extent(&self, ctx: &DrawContext<'_>) -> BBox {
        let (px, (w, h), (dx, dy)) = (ctx.px(1.0), self.size, self.descent);
        BBox::from_bounds(-dx * px, -dy * px, w * px, h * px)
    }

    fn draw_at(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, origin: Point) -> Result<(), Error> {
        let px = ctx.px(1.0);
        let to = Affine::scale(px, px).then(&Affine::translate(origin.x, origin.y));
        let clip = self.clip.then(|| {
            let area = Path::rect(&BBox::new(0.0, 0.0, self.size.0, self.size.1)).transformed(&to);
            // Not at the edge of the axes too.
            Arc::new(ClipPath::beyond(area, Coords::Pixels, 0.0))
        });
        self.parts.draw(ctx, r, to + Coords::Pixels, clip.as_ref())
    }

    fn clone_box(&self) -> Box<dyn OffsetBox> {
        Box::new(self.clone())
    }

    fn take_error(&mut self) -> Option<Error> {
        self.error.take().or_else(|| self.parts.take_error())
    }
}
