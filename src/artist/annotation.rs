//! Text that points at something: its coordinates, and its arrow.

use super::arrow::ArrowLook;
use super::note_coords::{IntoNoteCoords, Measure, NoteCoords};
use super::{Clip, DrawContext, Text, text_layout};
use crate::data::Number;
use crate::geom::{BBox, Path, Point};
use crate::render::Renderer;

/// What makes a text an annotation.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    xy: Point,
    pub(super) xycoords: NoteCoords,
    /// `None`: as `xycoords`.
    pub(super) textcoords: Option<NoteCoords>,
    pub(super) arrow: Option<ArrowLook>,
    pub(super) clip: Option<bool>,
}

impl Note {
    pub(crate) fn at(x: f64, y: f64) -> Self {
        Self { xy: Point::new(x, y), xycoords: NoteCoords::DATA, textcoords: None, arrow: None, clip: None }
    }

    /// The pixels of the annotated point and of what stands at `p`.
    pub(super) fn pixels(&self, ctx: &DrawContext<'_>, p: Point, of: Measure) -> (Point, Point) {
        let target = self.xycoords.pixel(ctx, self.xy, of, Point::default());
        (target, self.textcoords.unwrap_or(self.xycoords).pixel(ctx, p, of, target))
    }

    /// Whether the text's place is data.
    pub(super) fn stands_in_data(&self) -> bool {
        self.textcoords.unwrap_or(self.xycoords) == NoteCoords::DATA
    }

    /// Whether what annotates this pixel is drawn.
    pub(super) fn is_shown(&self, ctx: &DrawContext<'_>, target: Point) -> bool {
        let clipped = self.clip.unwrap_or(self.xycoords == NoteCoords::DATA);
        target.is_finite() && (!clipped || ctx.view.contains(target))
    }
}

impl Text {
    /// Of an annotation: annotates the middle of what is seen of a rectangle in data.
    pub(crate) fn in_the_middle_of(&mut self, rect: BBox) -> &mut Self {
        if let Some(n) = &mut self.note {
            n.xy = Point::new(0.5, 0.5);
            n.xycoords = NoteCoords::seen(rect);
        }
        self
    }

    #[track_caller]
    fn with_note(&mut self, what: &str, change: impl FnOnce(&mut Note)) -> &mut Self {
        match &mut self.note {
            Some(n) => change(n),
            None => self.base.fail(format!("{what} is for what annotate makes")),
        }
        self
    }

    /// Of an annotation: where its text stands. Default: at the annotated point.
    #[track_caller]
    pub fn xytext(&mut self, x: impl Number, y: impl Number) -> &mut Self {
        let x = x.to_f64();
        let y = y.to_f64();
        if !x.is_finite() || !y.is_finite() {
            self.base.fail(format!("xytext must be finite, not ({x}, {y})"));
            return self;
        }
        (self.x, self.y) = (x, y);
        self.with_note("xytext", |_| {})
    }

    /// Of an annotation: the coordinates of the annotated point: `"data"` (default), `"axes fraction"`,
    /// `"figure fraction"`, `"axes points"`, `"figure pixels"`, `"polar"`, ..., two of them for x and y
    /// (`("data", "axes fraction")`), or the handle of an artist, in fractions of its rectangle.
    #[track_caller]
    pub fn xycoords(&mut self, coords: impl IntoNoteCoords) -> &mut Self {
        match self.base.check(coords.into_note_coords()) {
            Some(c) if c.is_offset() => {
                self.base.fail("offset coordinates are for the text of an annotation");
                self
            }
            Some(c) => self.with_note("xycoords", |n| n.xycoords = c),
            None => self,
        }
    }

    /// Of an annotation: the coordinates of its text: those of the point (default), or `"offset points"`,
    /// `"offset pixels"`, `"offset fontsize"` from it.
    #[track_caller]
    pub fn textcoords(&mut self, coords: impl IntoNoteCoords) -> &mut Self {
        match self.base.check(coords.into_note_coords()) {
            Some(c) => self.with_note("textcoords", |n| n.textcoords = Some(c)),
            None => self,
        }
    }

    /// Of an annotation: an arrow from the text to the point, `.arrowprops(|a| { a.arrowstyle("->"); })`. Without
    /// an arrow style it is a plain filled one.
    #[track_caller]
    pub fn arrowprops(&mut self, style: impl FnOnce(&mut ArrowLook)) -> &mut Self {
        let mut look = ArrowLook::new();
        style(&mut look);
        if let Some(e) = look.base.error.take()
            && self.base.error.is_none()
        {
            self.base.error = Some(e);
        }
        self.with_note("arrowprops", |n| n.arrow = Some(look))
    }

    /// Of an annotation: whether it is left out where its point lies outside of the axes. Default: if the point is
    /// in data.
    #[track_caller]
    pub fn annotation_clip(&mut self, clip: bool) -> &mut Self {
        self.with_note("annotation_clip", |n| n.clip = Some(clip))
    }
}

/// The pixels of the annotated point and of the text's anchor; `None` where it is left out.
fn places(t: &Text, n: &Note, ctx: &DrawContext<'_>) -> Option<(Point, Point)> {
    let of = Measure { axes: t.base.axes, size_pt: t.props.size_pt };
    let (target, text) = n.pixels(ctx, Point::new(t.x, t.y), of);
    n.is_shown(ctx, target).then_some((target, text))
}

/// The pixel of the text's anchor.
pub(super) fn anchor(t: &Text, n: &Note, ctx: &DrawContext<'_>) -> Option<Point> {
    places(t, n, ctx).map(|(_, at)| at)
}

/// The arrow's outlines in pixels.
fn arrow(
    look: &ArrowLook,
    t: &Text,
    ctx: &DrawContext<'_>,
    (target, at): (Point, Point),
) -> Vec<(Path, bool)> {
    let around = t.extent_at(ctx, at).unwrap_or(BBox::new(at.x, at.y, at.x, at.y));
    look.outlines_from(ctx, t, (around, text_layout::box_outline(t, ctx, at)), target)
}

pub(super) fn draw(t: &Text, n: &Note, ctx: &DrawContext<'_>, r: &mut dyn Renderer) {
    let Some((target, at)) = places(t, n, ctx) else { return };
    if let Some(look) = &n.arrow {
        look.draw_outlines(ctx, r, &arrow(look, t, ctx, (target, at)), Clip::default());
    }
    t.draw_at(ctx, r, at);
}

pub(super) fn window_extent(t: &Text, n: &Note, ctx: &DrawContext<'_>) -> Option<BBox> {
    let (target, at) = places(t, n, ctx)?;
    let text = t.extent_at(ctx, at);
    let arrow = n.arrow.iter().flat_map(|look| arrow(look, t, ctx, (target, at)));
    text.into_iter().chain(arrow.filter_map(|(path, _)| path.extents())).reduce(|a, b| a.union(&b))
}
