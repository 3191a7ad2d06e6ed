//! A box that points at something.

use super::{BoxFrame, OffsetBox};
use crate::artist::arrow_ends::{contains, flattened};
use crate::artist::note_coords::Measure;
use crate::artist::{
    ArrowLook, Artist, ArtistBase, Clip, DrawContext, IntoFontSize, IntoNoteCoords, Note, artist_base,
};
use crate::data::Number;
use crate::each::Each;
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::render::Renderer;

/// A box in a frame that points at something, as matplotlib's `AnnotationBbox`: what
/// [`crate::axes::Axes::add_annotation_bbox`] makes.
#[derive(Clone, Debug)]
pub struct AnnotationBbox {
    base: ArtistBase,
    child: Box<dyn OffsetBox>,
    note: Note,
    at: Point,
    /// Which point of the box lies at `at`, as fractions of it.
    alignment: (f64, f64),
    frame: BoxFrame,
    /// In points; `None` is that of legends.
    fontsize: Option<f64>,
}

/// Where its parts lie, in pixels.
struct Placed {
    target: Point,
    /// The origin of the content, and its rectangle.
    origin: Point,
    around: BBox,
    font_px: f64,
}

impl AnnotationBbox {
    pub(crate) fn new(mut base: ArtistBase, mut child: Box<dyn OffsetBox>, x: f64, y: f64) -> Self {
        base.clip_on = false;
        base.adopt(child.take_error());
        let at = Point::new(x, y);
        let frame = BoxFrame::new(0.4);
        Self { base, child, note: Note::at(x, y), at, alignment: (0.5, 0.5), frame, fontsize: None }
    }

    /// Where the box stands. Default: at the annotated point.
    #[track_caller]
    pub fn xybox(&mut self, x: impl Number, y: impl Number) -> &mut Self {
        let at = Point::new(x.to_f64(), y.to_f64());
        if at.is_finite() {
            self.at = at;
        } else {
            self.base.fail(format!("xybox must be finite, not ({}, {})", at.x, at.y));
        }
        self
    }

    /// The coordinates of the annotated point: see [`IntoNoteCoords`]. Default `"data"`.
    #[track_caller]
    pub fn xycoords(&mut self, coords: impl IntoNoteCoords) -> &mut Self {
        match self.base.check(coords.into_note_coords()) {
            Some(c) if c.is_offset() => self.base.fail("offset coordinates are for the box"),
            Some(c) => self.note.xycoords = c,
            None => {}
        }
        self
    }

    /// The coordinates of the box: those of the point (default), or `"offset points"`, `"offset pixels"`,
    /// `"offset fontsize"` from it, or others: see [`IntoNoteCoords`].
    #[track_caller]
    pub fn boxcoords(&mut self, coords: impl IntoNoteCoords) -> &mut Self {
        if let Some(c) = self.base.check(coords.into_note_coords()) {
            self.note.textcoords = Some(c);
        }
        self
    }

    /// Which point of the content lies there, as fractions of it: `(0, 0)` is the lower left corner. Default its middle.
    #[track_caller]
    pub fn box_alignment(&mut self, x: impl Number, y: impl Number) -> &mut Self {
        let [x, y] = [x.to_f64(), y.to_f64()].each(|v| self.base.finite("box_alignment", v));
        if let (Some(x), Some(y)) = (x, y) {
            self.alignment = (x, y);
        }
        self
    }

    /// From the content to the frame, in font sizes. Default 0.4.
    #[track_caller]
    pub fn pad(&mut self, font_sizes: impl Number) -> &mut Self {
        if let Some(v) = self.base.finite("pad", font_sizes.to_f64()) {
            self.frame.boxstyle = self.frame.boxstyle.clone().with_pad(v);
        }
        self
    }

    /// Whether there is a frame with a background. Default: yes.
    pub fn frameon(&mut self, on: bool) -> &mut Self {
        self.frame.on = on;
        self
    }

    /// Changes the frame: `.bboxprops(|p| { p.boxstyle("circle,pad=0.3").edgecolor("r"); })`.
    pub fn bboxprops(&mut self, change: impl FnOnce(&mut BoxFrame)) -> &mut Self {
        change(&mut self.frame);
        self.base.adopt(self.frame.base.error.take());
        self
    }

    /// An arrow from the box to the point: `.arrowprops(|a| { a.arrowstyle("->"); })`. Default: none; without an arrow style
    /// it is `"simple"`. As in matplotlib, its heads are multiples of the size of the font in pixels, taken as points.
    pub fn arrowprops(&mut self, style: impl FnOnce(&mut ArrowLook)) -> &mut Self {
        let mut look = ArrowLook::new();
        style(&mut look);
        self.base.adopt(look.base.error.take());
        self.note.arrow = Some(look);
        self
    }

    /// Whether it is left out where its point lies outside of the axes. Default: if the point is in data.
    pub fn annotation_clip(&mut self, clip: bool) -> &mut Self {
        self.note.clip = Some(clip);
        self
    }

    /// The size that paddings and arrow heads are multiples of, in points. Default: that of legends, 10.
    #[track_caller]
    pub fn fontsize(&mut self, points: impl Number) -> &mut Self {
        if let Some(points) = self.base.check(points.to_f64().into_points(0.0)) {
            self.fontsize = Some(points);
        }
        self
    }

    fn placed(&self, ctx: &DrawContext<'_>) -> Option<Placed> {
        let size_pt = self.fontsize.unwrap_or(ctx.rc.legend.fontsize);
        let of = Measure { axes: self.base.axes, size_pt };
        let (target, at) = self.note.pixels(ctx, self.at, of);
        let (b, (fx, fy)) = (self.child.extent(ctx), self.alignment);
        let origin = Point::new(at.x - fx * b.width() - b.x0, at.y - fy * b.height() - b.y0);
        let around = b.translated(origin.x, origin.y);
        let font_px = ctx.px(size_pt);
        (target.is_finite() && around.is_finite()).then_some(Placed { target, origin, around, font_px })
    }

    /// The arrow's outlines in pixels.
    fn arrow(&self, look: &ArrowLook, ctx: &DrawContext<'_>, p: &Placed) -> Vec<(Path, bool)> {
        let (corners, reach) = (flattened(&self.frame.outline(&p.around, p.font_px)), self.frame.reach(ctx));
        let inside = |at: Point| contains(&corners, at, reach);
        let (rx, ry) = look.relpos;
        let start = Point::new(p.around.x0 + rx * p.around.width(), p.around.y0 + ry * p.around.height());
        // matplotlib makes pixels of a size that it has made pixels of before.
        let scale = ctx.px(look.mutation_scale.map_or(p.font_px, |pt| ctx.px(pt)));
        let arrow = look.arrowstyle.clone().unwrap_or_default();
        let shrink = look.shrink_pt.each(|pt| ctx.px(pt));
        look.between(ctx, (start, p.target), Some(&inside), (&arrow, shrink, scale))
    }
}

impl Artist for AnnotationBbox {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let Some(p) = self.placed(ctx).filter(|p| self.note.is_shown(ctx, p.target)) else { return Ok(()) };
        if let Some(look) = &self.note.arrow {
            look.draw_outlines(ctx, r, &self.arrow(look, ctx, &p), Clip::default());
        }
        self.frame.draw(ctx, r, &p.around, p.font_px);
        self.child.draw_at(ctx, r, p.origin)
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        // Of the frame even where it is not drawn, as in matplotlib.
        let p = self.placed(ctx)?;
        let frame = self.frame.outline(&p.around, p.font_px).extents();
        let arrow = self.note.arrow.iter().flat_map(|look| self.arrow(look, ctx, &p));
        let others = frame.into_iter().chain(arrow.filter_map(|(path, _)| path.extents()));
        Some(others.fold(p.around, |a, b| a.union(&b)))
    }

    fn arrow_stop(&self, ctx: &DrawContext<'_>) -> Option<(Path, f64)> {
        let p = self.placed(ctx)?;
        Some((self.frame.outline(&p.around, p.font_px), self.frame.reach(ctx)))
    }
}
