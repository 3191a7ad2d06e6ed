//! The coordinates of annotations, and of arrows between axes.

use std::str::FromStr;

use super::{Artist, AxesId, Coords, DrawContext, Handle};
use crate::each::Each;
use crate::geom::{BBox, Point};

/// What numbers are measured from.
#[derive(Clone, Copy, Debug, PartialEq)]
enum From {
    Data,
    /// An angle in radians and a distance, in data.
    Polar,
    Axes,
    /// The whole figure.
    Figure,
    Subfigure,
    /// The annotated point.
    Offset,
    /// What is seen of a rectangle in data.
    Seen(BBox),
    /// The rectangle of an artist.
    Artist(Handle<dyn Artist>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Fraction,
    Points,
    Pixels,
    FontSize,
}

/// What coordinates need to know of what is placed: its axes, and the size of its font.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    pub(super) axes: AxesId,
    pub(super) size_pt: f64,
}

/// Of one direction.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Place {
    from: From,
    unit: Unit,
}

/// The checked coordinates of an annotation, along x and y.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NoteCoords {
    x: Place,
    y: Place,
}

/// The coordinates of an annotation, as matplotlib names them: `"data"`, `"polar"`, `"axes fraction"`,
/// `"figure fraction"`, `"axes points"`, `"figure points"`, `"axes pixels"`, `"figure pixels"`, `"offset points"`,
/// `"offset pixels"`, `"offset fontsize"`, and those of the figure with `"subfigure"` for the subfigure; two names, for x and y; [`Coords`]; or the handle of an artist, for fractions of the
/// rectangle that it takes.
pub trait IntoNoteCoords {
    /// The coordinates.
    ///
    /// # Errors
    /// A name that is none.
    fn into_note_coords(self) -> Result<NoteCoords, String>;
}

impl IntoNoteCoords for &str {
    fn into_note_coords(self) -> Result<NoteCoords, String> {
        let place = self.parse()?;
        Ok(NoteCoords { x: place, y: place })
    }
}

impl IntoNoteCoords for (&str, &str) {
    fn into_note_coords(self) -> Result<NoteCoords, String> {
        Ok(NoteCoords { x: self.0.parse()?, y: self.1.parse()? })
    }
}

impl IntoNoteCoords for Coords {
    fn into_note_coords(self) -> Result<NoteCoords, String> {
        match self {
            Self::Data => "data".into_note_coords(),
            Self::Axes => "axes fraction".into_note_coords(),
            Self::Figure => "subfigure fraction".into_note_coords(),
            Self::Pixels => "figure pixels".into_note_coords(),
            Self::XAxis => ("data", "axes fraction").into_note_coords(),
            Self::YAxis => ("axes fraction", "data").into_note_coords(),
        }
    }
}

impl<A: Artist> IntoNoteCoords for Handle<A> {
    fn into_note_coords(self) -> Result<NoteCoords, String> {
        Handle::<dyn Artist>::from(self).into_note_coords()
    }
}

impl IntoNoteCoords for Handle<dyn Artist> {
    fn into_note_coords(self) -> Result<NoteCoords, String> {
        let place = Place { from: From::Artist(self), unit: Unit::Fraction };
        Ok(NoteCoords { x: place, y: place })
    }
}

impl FromStr for Place {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let bad = || {
            format!(
                "{name:?} are no coordinates: data, polar, or axes, figure or offset with fraction, points, pixels \
                 or fontsize"
            )
        };
        match name {
            "data" => return Ok(Self::DATA),
            "polar" => return Ok(Self { from: From::Polar, unit: Unit::Fraction }),
            _ => {}
        }
        let (from, unit) = name.split_once(' ').ok_or_else(bad)?;
        let from = match from {
            "axes" => From::Axes,
            "figure" => From::Figure,
            "subfigure" => From::Subfigure,
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

impl Place {
    const DATA: Self = Self { from: From::Data, unit: Unit::Fraction };

    /// The pixel of a point in these coordinates; `target` is the annotated one.
    fn pixel(self, ctx: &DrawContext<'_>, p: Point, of: Measure, target: Point) -> Point {
        let data = |p: Point| ctx.view.map(Coords::Data).apply(p);
        let (origin, room) = match self.from {
            From::Data => return data(p),
            From::Polar => {
                let r = if p.y >= 0.0 { p.y } else { f64::NAN };
                return data(Point::new(r * p.x.cos(), r * p.x.sin()));
            }
            From::Axes => (ctx.view.bbox.min(), ctx.view.bbox),
            From::Figure => (ctx.whole.min(), ctx.whole),
            From::Subfigure => (ctx.view.figure.min(), ctx.view.figure),
            From::Offset => (target, ctx.view.bbox),
            From::Seen(rect) => {
                let seen = seen(ctx, rect);
                (seen.min(), seen)
            }
            From::Artist(h) => match ctx.scene.artist(h).and_then(|a| extent(a, ctx, of.axes)) {
                Some(b) => (b.min(), b),
                None => return Point::new(f64::NAN, f64::NAN),
            },
        };
        let (kx, ky) = match self.unit {
            Unit::Fraction => (room.width(), room.height()),
            Unit::Points => (ctx.px(1.0), ctx.px(1.0)),
            Unit::Pixels => (1.0, 1.0),
            Unit::FontSize => (ctx.px(of.size_pt), ctx.px(of.size_pt)),
        };
        Point::new(origin.x + kx * p.x, origin.y + ky * p.y)
    }
}

/// The rectangle of an artist, of these axes or others.
fn extent(a: &dyn Artist, ctx: &DrawContext<'_>, own: AxesId) -> Option<BBox> {
    let axes = a.base().axes;
    if axes == own {
        return a.window_extent(ctx);
    }
    let view = ctx.scene.view_of(axes, ctx.view.figure, ctx.dpi)?;
    a.window_extent(&DrawContext { view: &view, ..*ctx })
}

impl NoteCoords {
    pub(super) const DATA: Self = Self { x: Place::DATA, y: Place::DATA };

    /// Fractions of what is seen of a rectangle in data.
    pub(super) fn seen(rect: BBox) -> Self {
        let place = Place { from: From::Seen(rect), unit: Unit::Fraction };
        Self { x: place, y: place }
    }

    /// Whether one of them is measured from the annotated point.
    pub(super) fn is_offset(&self) -> bool {
        [self.x, self.y].iter().any(|p| p.from == From::Offset)
    }

    /// The pixel of a point in these coordinates; `target` is the annotated one.
    pub(super) fn pixel(&self, ctx: &DrawContext<'_>, p: Point, of: Measure, target: Point) -> Point {
        let at = self.x.pixel(ctx, p, of, target);
        if self.x == self.y {
            return at;
        }
        Point::new(at.x, self.y.pixel(ctx, p, of, target).y)
    }
}

/// The part of a rectangle in data that is within the axes, in pixels. What has no place on the axes, such as zero on
/// a logarithmic one, is beyond their edge.
fn seen(ctx: &DrawContext<'_>, rect: BBox) -> BBox {
    let map = ctx.view.map(Coords::Data);
    let (p, q, room) = (map.apply(rect.min()), map.apply(rect.max()), ctx.view.bbox);
    let part = |a: f64, b: f64, lo: f64, hi: f64| {
        let [a, b] = [a, b].each(|v| if v.is_nan() { lo } else { v.clamp(lo, hi) });
        (a.min(b), a.max(b))
    };
    let (x0, x1) = part(p.x, q.x, room.x0, room.x1);
    let (y0, y1) = part(p.y, q.y, room.y0, room.y1);
    BBox::new(x0, y0, x1, y1)
}
