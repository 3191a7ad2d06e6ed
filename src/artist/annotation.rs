//! Text that points at something: its coordinates, and its arrow.

use std::str::FromStr;

use super::arrow::ArrowLook;
use super::{Coords, DrawContext, Text, text_layout};
use crate::geom::{BBox, Point};
use crate::render::Renderer;

/// What an annotation's numbers are measured from.
#[derive(Clone, Copy, Debug, PartialEq)]
enum From {
    /// What artists are measured in.
    Artists(Coords),
    Axes,
    Figure,
    /// The annotated point.
    Offset,
    /// What is seen of a rectangle in data.
    Seen(BBox),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Fraction,
    Points,
    Pixels,
    FontSize,
}

/// One direction of the coordinates of an annotation, as matplotlib names them: `"data"`, `"axes fraction"`, `"figure fraction"`,
/// `"axes points"`, `"figure points"`, `"axes pixels"`, `"figure pixels"`, `"offset points"`, `"offset pixels"`,
/// `"offset fontsize"`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NoteCoords {
    from: From,
    unit: Unit,
}

/// The coordinates of an annotation: a name, a name for x and one for y, or those of artists ([`Coords`]).
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.annotate("peak", (3.0, 1.0)).xycoords(("data", "axes fraction")).va("top");
/// ax.annotate("level", (0.0, 0.5)).xycoords(Coords::YAxis).xytext(-6.0, 0.0).textcoords("offset points");
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
pub trait IntoNoteCoords {
    /// Those of x and of y.
    ///
    /// # Errors
    /// A name that names none.
    fn into_note_coords(self) -> Result<[NoteCoords; 2], String>;
}

impl IntoNoteCoords for &str {
    fn into_note_coords(self) -> Result<[NoteCoords; 2], String> {
        self.parse().map(|c| [c, c])
    }
}

impl IntoNoteCoords for (&str, &str) {
    fn into_note_coords(self) -> Result<[NoteCoords; 2], String> {
        Ok([self.0.parse()?, self.1.parse()?])
    }
}

impl IntoNoteCoords for Coords {
    fn into_note_coords(self) -> Result<[NoteCoords; 2], String> {
        let c = NoteCoords { from: From::Artists(self), unit: Unit::Fraction };
        Ok([c, c])
    }
}

impl NoteCoords {
    const DATA: Self = Self { from: From::Artists(Coords::Data), unit: Unit::Fraction };
}

impl FromStr for NoteCoords {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let bad = || {
            format!(
                "{name:?} are no coordinates: data, or axes, figure or offset with fraction, points, pixels or \
                 fontsize"
            )
        };
        if name == "data" {
            return Ok(Self::DATA);
        }
        let (from, unit) = name.split_once(' ').ok_or_else(bad)?;
        let from = match from {
            "axes" => From::Axes,
            "figure" | "subfigure" => From::Figure,
            "offset" => From::Offset,
            _ => return Err(bad()),
        };
        let unit = match unit {
            "fraction" if from != From::Offset => Unit::Fraction,
            "points" => Unit::Points,
            "pixels" => Unit::Pixels,
            "fontsize" => Unit::FontSize,
            _ => return Err(bad()),
        };
        Ok(Self { from, unit })
    }
}

/// What makes a text an annotation.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    xy: Point,
    xycoords: [NoteCoords; 2],
    /// `None`: as `xycoords`.
    textcoords: Option<[NoteCoords; 2]>,
    arrow: Option<ArrowLook>,
    clip: Option<bool>,
}

impl Note {
    pub(crate) fn at(x: f64, y: f64) -> Self {
        Self {
            xy: Point::new(x, y),
            xycoords: [NoteCoords::DATA; 2],
            textcoords: None,
            arrow: None,
            clip: None,
        }
    }

    /// The pixel of a point in these coordinates; `target` is the annotated one.
    fn pixel(ctx: &DrawContext<'_>, [x, y]: [NoteCoords; 2], p: Point, size_pt: f64, target: Point) -> Point {
        let at = Self::pixel_of(ctx, x, p, size_pt, target);
        if x == y { at } else { Point::new(at.x, Self::pixel_of(ctx, y, p, size_pt, target).y) }
    }

    fn pixel_of(ctx: &DrawContext<'_>, c: NoteCoords, p: Point, size_pt: f64, target: Point) -> Point {
        let (origin, room) = match c.from {
            From::Artists(coords) => return ctx.view.map(coords).apply(p),
            From::Axes => (ctx.view.bbox.min(), ctx.view.bbox),
            From::Figure => (ctx.view.figure.min(), ctx.view.figure),
            From::Offset => (target, ctx.view.bbox),
            From::Seen(rect) => {
                let seen = seen(ctx, rect);
                (seen.min(), seen)
            }
        };
        let (kx, ky) = match c.unit {
            Unit::Fraction => (room.width(), room.height()),
            Unit::Points => (ctx.px(1.0), ctx.px(1.0)),
            Unit::Pixels => (1.0, 1.0),
            Unit::FontSize => (ctx.px(size_pt), ctx.px(size_pt)),
        };
        Point::new(origin.x + kx * p.x, origin.y + ky * p.y)
    }
}

/// The part of a rectangle in data that is within the axes, in pixels. What has no place on the axes, such as zero on
/// a logarithmic one, is beyond their edge.
fn seen(ctx: &DrawContext<'_>, rect: BBox) -> BBox {
    let map = ctx.view.map(Coords::Data);
    let (p, q, room) = (map.apply(rect.min()), map.apply(rect.max()), ctx.view.bbox);
    let part = |a: f64, b: f64, lo: f64, hi: f64| {
        let [a, b] = [a, b].map(|v| if v.is_nan() { lo } else { v.clamp(lo, hi) });
        (a.min(b), a.max(b))
    };
    let (x0, x1) = part(p.x, q.x, room.x0, room.x1);
    let (y0, y1) = part(p.y, q.y, room.y0, room.y1);
    BBox::new(x0, y0, x1, y1)
}

impl Text {
    /// Of an annotation: annotates the middle of what is seen of a rectangle in data.
    pub(crate) fn in_the_middle_of(&mut self, rect: BBox) -> &mut Self {
        if let Some(n) = &mut self.note {
            n.xy = Point::new(0.5, 0.5);
            n.xycoords = [NoteCoords { from: From::Seen(rect), unit: Unit::Fraction }; 2];
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
    pub fn xytext(&mut self, x: f64, y: f64) -> &mut Self {
        if !x.is_finite() || !y.is_finite() {
            self.base.fail(format!("xytext must be finite, not ({x}, {y})"));
            return self;
        }
        (self.x, self.y) = (x, y);
        self.with_note("xytext", |_| {})
    }

    /// Of an annotation: the coordinates of the annotated point: `"data"` (default), `"axes fraction"`,
    /// `"figure fraction"`, `"axes points"`, `"figure pixels"`, ..., one for x and one for y, or [`Coords`].
    #[track_caller]
    pub fn xycoords(&mut self, coords: impl IntoNoteCoords) -> &mut Self {
        match self.base.check(coords.into_note_coords()) {
            Some(c) if c.iter().any(|c| c.from == From::Offset) => {
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
    let size = t.props.size_pt;
    let target = Note::pixel(ctx, n.xycoords, n.xy, size, Point::default());
    let clipped = n.clip.unwrap_or(n.xycoords == [NoteCoords::DATA; 2]);
    if !target.is_finite() || (clipped && !ctx.view.bbox.contains(target)) {
        return None;
    }
    let text = Note::pixel(ctx, n.textcoords.unwrap_or(n.xycoords), Point::new(t.x, t.y), size, target);
    Some((target, text))
}

pub(super) fn draw(t: &Text, n: &Note, ctx: &DrawContext<'_>, r: &mut dyn Renderer) {
    let Some((target, at)) = places(t, n, ctx) else { return };
    if let Some(look) = &n.arrow {
        let around = t.extent_at(ctx, at).unwrap_or(BBox::new(at.x, at.y, at.x, at.y));
        let patch = text_layout::box_outline(t, ctx, at);
        look.draw_from_text(ctx, r, t, (around, patch), target);
    }
    t.draw_at(ctx, r, at);
}

pub(super) fn window_extent(t: &Text, n: &Note, ctx: &DrawContext<'_>) -> Option<BBox> {
    let (target, at) = places(t, n, ctx)?;
    let text = t.extent_at(ctx, at);
    let arrow = n.arrow.as_ref().map(|_| BBox::new(target.x, target.y, target.x, target.y));
    text.into_iter().chain(arrow).reduce(|a, b| a.union(&b))
}
