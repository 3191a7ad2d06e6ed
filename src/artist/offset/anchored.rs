//! A box in a frame at a side or a corner of the axes.

use super::{BoxFrame, OffsetBox};
use crate::artist::legend_loc::Loc;
use crate::artist::{
    Artist, ArtistBase, Coords, DrawContext, IntoFontSize, IntoLegendLoc, Transform, artist_base,
};
use crate::data::Number;
use crate::each::Each;
use crate::error::Error;
use crate::geom::{BBox, Point};
use crate::rc::RcParams;
use crate::render::Renderer;

/// A box in a frame at a side or a corner of the axes, as matplotlib's `AnchoredOffsetbox`: what
/// [`crate::axes::Axes::add_anchored_offsetbox`] makes, and the ground of [`super::AnchoredText`],
/// [`super::AnchoredSizeBar`] and [`super::AnchoredDirectionArrows`]. Paddings are in font sizes.
#[derive(Clone, Debug)]
pub struct AnchoredOffsetbox<C> {
    base: ArtistBase,
    pub(super) child: C,
    /// Of the free room beside the box, how much is left of it and below it.
    side: (f64, f64),
    pad: f64,
    borderpad: (f64, f64),
    /// In points; `None`: what `size_of` says.
    fontsize: Option<f64>,
    size_of: fn(&C, &RcParams) -> f64,
    frame: BoxFrame,
    /// Left, bottom, width, height; `None` is the axes.
    anchor: Option<[f64; 4]>,
    anchor_in: Transform,
}

/// The size of the font that paddings are in, unless something else is said.
fn legend_size<C>(_: &C, rc: &RcParams) -> f64 {
    rc.legend.fontsize
}

impl<C: OffsetBox + Clone> AnchoredOffsetbox<C> {
    /// A box at this place (see [`AnchoredOffsetbox::loc`]), to be added with `add_artist`.
    #[track_caller]
    pub fn new(mut base: ArtistBase, mut child: C, loc: impl IntoLegendLoc) -> Self {
        (base.zorder, base.clip_on) = (5.0, false);
        base.adopt(child.take_error());
        let mut anchored = Self {
            base,
            child,
            side: (1.0, 1.0),
            pad: 0.4,
            borderpad: (0.5, 0.5),
            fontsize: None,
            size_of: legend_size,
            frame: BoxFrame::new(0.0),
            anchor: None,
            anchor_in: Coords::Axes.into(),
        };
        anchored.loc(loc);
        anchored
    }

    /// The same with its own defaults: paddings to the content and to the axes, whether there is a frame, and what the
    /// size of the font is.
    pub(super) fn with(
        mut self,
        (pad, borderpad, frameon): (f64, f64, bool),
        size_of: fn(&C, &RcParams) -> f64,
    ) -> Self {
        (self.pad, self.borderpad, self.frame.on) = (pad, (borderpad, borderpad), frameon);
        self.size_of = size_of;
        self
    }

    /// The side or the corner: `"upper right"`, `"center left"`, `"lower center"`, ..., or the number that matplotlib has for
    /// it, 1 to 10.
    #[track_caller]
    pub fn loc(&mut self, loc: impl IntoLegendLoc) -> &mut Self {
        let Some(place) = self.base.check(loc.into_loc()) else { return self };
        match place.loc {
            Loc::Side(x, y) if place.outside.is_none() => self.side = (x, y),
            _ => self.base.fail("a box needs a side or a corner, such as \"upper left\""),
        }
        self
    }

    /// From the frame to what is in it, in font sizes. Default 0.4; of size bars 0.1.
    #[track_caller]
    pub fn pad(&mut self, font_sizes: impl Number) -> &mut Self {
        self.pad = self.base.finite("pad", font_sizes.to_f64()).unwrap_or(self.pad);
        self
    }

    /// From the axes to the frame, in font sizes. Default 0.5; of size bars 0.1, of direction arrows 0.4.
    #[track_caller]
    pub fn borderpad(&mut self, font_sizes: impl Number) -> &mut Self {
        let pad = font_sizes.to_f64();
        self.borderpad_xy(pad, pad)
    }

    /// The same along x and along y.
    #[track_caller]
    pub fn borderpad_xy(&mut self, x: impl Number, y: impl Number) -> &mut Self {
        let [x, y] = [x.to_f64(), y.to_f64()].each(|v| self.base.finite("borderpad", v));
        if let (Some(x), Some(y)) = (x, y) {
            self.borderpad = (x, y);
        }
        self
    }

    /// The size that paddings are multiples of, in points. Default: that of the box's own text, where it is one, else that of
    /// legends, 10.
    #[track_caller]
    pub fn fontsize(&mut self, points: impl Number) -> &mut Self {
        if let Some(points) = self.base.check(points.to_f64().into_points(0.0)) {
            self.fontsize = Some(points);
        }
        self
    }

    /// Whether there is a frame with a background. Default: yes; of direction arrows no.
    pub fn frameon(&mut self, on: bool) -> &mut Self {
        self.frame.on = on;
        self
    }

    /// Changes the frame: `.patch(|p| { p.boxstyle("round,pad=0.,rounding_size=0.2").facecolor("wheat"); })`.
    pub fn patch(&mut self, change: impl FnOnce(&mut BoxFrame)) -> &mut Self {
        change(&mut self.frame);
        self.base.adopt(self.frame.base.error.take());
        self
    }

    /// The point that [`AnchoredOffsetbox::loc`] puts a side or a corner at, in fractions of the axes unless
    /// [`AnchoredOffsetbox::bbox_transform`] says otherwise.
    #[track_caller]
    pub fn bbox_to_anchor(&mut self, x: impl Number, y: impl Number) -> &mut Self {
        self.bbox_to_anchor_rect([x.to_f64(), y.to_f64(), 0.0, 0.0])
    }

    /// The room in which [`AnchoredOffsetbox::loc`] places it: left, bottom, width and height. Default: the axes.
    #[track_caller]
    pub fn bbox_to_anchor_rect(&mut self, rect: [impl Number; 4]) -> &mut Self {
        let rect = rect.each(Number::to_f64);
        if let Some(rect) = self.base.all_finite("bbox_to_anchor", rect) {
            self.anchor = Some(rect);
        }
        self
    }

    /// The coordinates of the room that was given. Default [`Coords::Axes`] (matplotlib's is pixels).
    pub fn bbox_transform(&mut self, coords: impl Into<Transform>) -> &mut Self {
        self.anchor_in = coords.into();
        self
    }

    /// The rectangle in which it is placed, in pixels.
    fn room(&self, ctx: &DrawContext<'_>) -> BBox {
        let Some([x, y, w, h]) = self.anchor else { return ctx.view.bbox };
        let map = self.anchor_in.map(ctx.view, ctx.dpi);
        let corners = [(x, y), (x + w, y), (x, y + h), (x + w, y + h)].each(|p| map.apply(p.into()));
        BBox::around(corners).unwrap_or(ctx.view.bbox)
    }

    /// The frame, the origin of the content and the size of the font, all in pixels.
    fn placed(&self, ctx: &DrawContext<'_>) -> (BBox, Point, f64) {
        let font = ctx.px(self.fontsize.unwrap_or_else(|| (self.size_of)(&self.child, ctx.rc)));
        let b = self.child.extent(ctx).padded(self.pad * font);
        let (room, px, py) = (self.room(ctx), self.borderpad.0 * font, self.borderpad.1 * font);
        let room = BBox::new(room.x0 + px, room.y0 + py, room.x1 - px, room.y1 - py);
        let origin = room.corner_within((b.width(), b.height()), self.side) - b.min();
        (b.translated(origin.x, origin.y), origin, font)
    }
}

impl<C: OffsetBox + Clone> Artist for AnchoredOffsetbox<C> {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let (frame, origin, font) = self.placed(ctx);
        if !frame.is_finite() {
            return Ok(());
        }
        self.frame.draw(ctx, r, &frame, font);
        self.child.draw_at(ctx, r, origin)
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        Some(self.placed(ctx).0).filter(BBox::is_finite)
    }
}
