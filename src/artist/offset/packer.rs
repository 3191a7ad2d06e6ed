//! Boxes side by side, or one below the other.

use super::OffsetBox;
use crate::artist::DrawContext;
use crate::artist::legend_layout::{Align, side_by_side, stacked};
use crate::data::Number;
use crate::error::Error;
use crate::geom::{BBox, Point};
use crate::render::Renderer;

/// What both packers hold. Distances in points.
#[derive(Clone, Debug)]
struct Packing {
    children: Vec<Box<dyn OffsetBox>>,
    align: Align,
    pad: f64,
    sep: f64,
    error: Option<Error>,
}

impl Packing {
    fn new() -> Self {
        Self { children: Vec::new(), align: Align::Baseline, pad: 0.0, sep: 0.0, error: None }
    }

    #[track_caller]
    fn distance(&mut self, name: &str, points: f64) -> Option<f64> {
        if points.is_finite() {
            return Some(points);
        }
        self.error.get_or_insert(Error::new(format!("{name} must be finite, not {points}")));
        None
    }

    #[track_caller]
    fn align(&mut self, name: &str) {
        self.align = match name {
            "baseline" => Align::Baseline,
            "left" | "bottom" => Align::Left,
            "center" => Align::Center,
            "right" | "top" => Align::Right,
            _ => {
                let message =
                    format!("{name:?} is not an alignment: baseline, left, right, bottom, top, center");
                self.error.get_or_insert(Error::new(message));
                return;
            }
        };
    }

    fn extents(&self, ctx: &DrawContext<'_>) -> Vec<BBox> {
        self.children.iter().map(|c| c.extent(ctx)).collect()
    }

    fn draw(
        &self,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        origin: Point,
        places: &[Point],
    ) -> Result<(), Error> {
        self.children.iter().zip(places).try_for_each(|(c, &at)| c.draw_at(ctx, r, origin + at))
    }

    fn take_error(&mut self) -> Option<Error> {
        self.error.take().or_else(|| self.children.iter_mut().find_map(|c| c.take_error()))
    }
}

/// The whole, and where each box's origin lies.
type Packed = (BBox, Vec<Point>);

fn row(p: &Packing, ctx: &DrawContext<'_>) -> Packed {
    let extents = p.extents(ctx);
    let (mut whole, mut places) = side_by_side(&extents, ctx.px(p.sep), None);
    if p.align != Align::Baseline {
        let tallest = extents.iter().map(BBox::height).fold(0.0, f64::max);
        (whole.y0, whole.y1) = (0.0, tallest);
        for (at, b) in places.iter_mut().zip(&extents) {
            at.y = match p.align {
                Align::Right => tallest - b.y1,
                Align::Center => (tallest - b.height()) * 0.5 - b.y0,
                _ => -b.y0,
            };
        }
    }
    (whole.padded(ctx.px(p.pad)), places)
}

fn column(p: &Packing, ctx: &DrawContext<'_>) -> Packed {
    let (whole, places) = stacked(&p.extents(ctx), ctx.px(p.sep), p.align, None);
    (whole.padded(ctx.px(p.pad)), places)
}

macro_rules! packer { ($(#[$doc:meta])* $name:ident, $pack:ident, $aligns:literal) => {
    $(#[$doc])*
    #[derive(Clone, Debug)]
    pub struct $name(Packing);

    impl Default for $name {
        fn default() -> Self {
            Self::new()
        }
    }

    impl $name {
        /// Without any boxes.
        pub fn new() -> Self {
            Self(Packing::new())
        }

        /// Adds a box after those that are there.
        #[must_use]
        pub fn child(mut self, child: impl OffsetBox) -> Self {
            self.0.children.push(Box::new(child));
            self
        }

        #[doc = $aligns]
        #[track_caller]
        #[must_use]
        pub fn align(mut self, name: &str) -> Self {
            self.0.align(name);
            self
        }

        /// From the boxes to the edge of the whole, in points. Default 0.
        #[track_caller]
        #[must_use]
        pub fn pad(mut self, points: impl Number) -> Self {
            self.0.pad = self.0.distance("pad", points.to_f64()).unwrap_or(self.0.pad);
            self
        }

        /// Between the boxes, in points. Default 0.
        #[track_caller]
        #[must_use]
        pub fn sep(mut self, points: impl Number) -> Self {
            self.0.sep = self.0.distance("sep", points.to_f64()).unwrap_or(self.0.sep);
            self
        }
    }

    impl OffsetBox for $name {
        fn extent(&self, ctx: &DrawContext<'_>) -> BBox {
            $pack(&self.0, ctx).0
        }

        fn draw_at(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, origin: Point) -> Result<(), Error> {
            self.0.draw(ctx, r, origin, &$pack(&self.0, ctx).1)
        }

        fn clone_box(&self) -> Box<dyn OffsetBox> {
            Box::new(self.clone())
        }

        fn take_error(&mut self) -> Option<Error> {
            self.0.take_error()
        }
    }
} }

packer! {
    /// Boxes side by side, as matplotlib's `HPacker`.
    ///
    /// ```
    /// use isoplot::artist::{DrawingArea, HPacker, TextArea};
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let dot = DrawingArea::new(20, 20).add_patch(Circle::new((10, 10), 8), |p| { p.facecolor("C1"); });
    /// let row = HPacker::new().child(TextArea::new("a dot:")).child(dot).align("center").sep(5);
    /// ax.add_anchored_offsetbox(row, "lower left");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    HPacker, row, "`\"baseline\"` (default), `\"bottom\"`, `\"center\"` or `\"top\"`."
}

packer! {
    /// Boxes one below the other, as matplotlib's `VPacker`. See [`HPacker`].
    VPacker, column, "`\"baseline\"` (default: their origins are in line), `\"left\"`, `\"center\"` or `\"right\"`."
}
