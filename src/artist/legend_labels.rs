//! The colours of a legend's labels.

use std::any::Any;

use super::legend_entries::Keys;
use super::{Artist, DrawContext, KeyBox, Legend, Line2D, PathCollection, StemContainer};
use crate::color::{Color, IntoColor, IntoColors, Rgba};
use crate::geom::{Path, Point, Segment};
use crate::render::{Call, Recorder};

/// Which colour of its artist a label has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyColor {
    /// That of the marks, of the face, of their edges or of the line: the first that there is.
    Line,
    /// That of the marks or the face.
    MarkerFace,
    /// That of the edges of marks or of the face.
    MarkerEdge,
}

/// The colours of a legend's labels.
#[derive(Clone, Debug, PartialEq)]
pub enum LabelColors {
    /// One each, over and over; of text, where there are none.
    Given(Vec<Color>),
    /// Those of the artists.
    OfKeys(KeyColor),
}

impl LabelColors {
    /// Those that matplotlib's word for them means.
    pub(crate) fn by_name(name: &str) -> Option<Self> {
        Some(Self::OfKeys(match name {
            "linecolor" => KeyColor::Line,
            "markerfacecolor" | "mfc" => KeyColor::MarkerFace,
            "markeredgecolor" | "mec" => KeyColor::MarkerEdge,
            _ => return None,
        }))
    }
}

/// A colour, or one each; `"linecolor"`, `"markerfacecolor"` or `"markeredgecolor"` for those of the artists.
pub trait IntoLabelColors {
    /// The colours.
    ///
    /// # Errors
    /// What is no colour.
    fn into_label_colors(self) -> Result<LabelColors, String>;
}

impl IntoLabelColors for &str {
    fn into_label_colors(self) -> Result<LabelColors, String> {
        match LabelColors::by_name(self) {
            Some(of_keys) => Ok(of_keys),
            None => self.into_colors().map(LabelColors::Given),
        }
    }
}

impl IntoLabelColors for KeyColor {
    fn into_label_colors(self) -> Result<LabelColors, String> {
        Ok(LabelColors::OfKeys(self))
    }
}

macro_rules! given { ($(($($generics:tt)*) $t:ty;)*) => { $(
    impl<$($generics)*> IntoLabelColors for $t {
        fn into_label_colors(self) -> Result<LabelColors, String> {
            self.into_colors().map(LabelColors::Given)
        }
    }
)* } }

given! {
    () Color;
    () Rgba;
    (C: IntoColor) Vec<C>;
    (C: IntoColor, const N: usize) [C; N];
    (C: IntoColor + Clone) &[C];
}

/// The colours of the first thing in a key that has some.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    face: Option<Rgba>,
    edge: Option<Rgba>,
    line: Option<Rgba>,
}

/// What is seen in the key of an artist.
fn seen(artist: &dyn Artist, nth: usize, ctx: &DrawContext<'_>, legend: &Legend) -> Seen {
    let key = KeyBox {
        origin: Point::new(0.0, 0.0),
        width: 20.0,
        height: 10.0,
        descent: 0.0,
        fontsize: legend.fontsize,
        numpoints: 1,
        scatterpoints: 1,
        markerscale: 1.0,
    };
    let mut recorder = Recorder::new(100.0, 100.0, ctx.dpi);
    artist.draw_nth_key(nth, ctx, &mut recorder, &key);
    let mut seen = Seen::default();
    for call in &recorder.calls {
        let Call::Path { gc, path, face } = call else { continue };
        let edge = Some(gc.color).filter(|c| c.a > 0.0 && gc.linewidth > 0.0);
        // A line is open; marks come after it, and have the first word.
        let open = face.is_none() && !closed(path);
        if open && seen.line.is_none() && seen.face.is_none() {
            seen.line = edge;
        } else if !open {
            (seen.face, seen.edge) = (*face, edge);
            break;
        }
    }
    seen
}

fn closed(path: &Path) -> bool {
    path.segments().any(|s| s == Segment::Close)
}

/// Whether an artist has several colours, or those of numbers: its label has none of them.
fn has_many(artist: &dyn Artist) -> bool {
    let any = artist as &dyn Any;
    match any.downcast_ref::<PathCollection>() {
        Some(points) => points.numbers.is_some() || points.facecolors.windows(2).any(|w| w[0] != w[1]),
        // matplotlib takes the four parts of a stem's colour for four colours.
        None => any.is::<StemContainer>(),
    }
}

impl Legend {
    /// The colour of the i-th label, of these keys; `None` is that of text.
    pub(super) fn label_color(&self, i: usize, keys: &Keys<'_>, ctx: &DrawContext<'_>) -> Option<Color> {
        let which = match &self.labelcolors {
            LabelColors::Given(colors) => return colors.get(i % colors.len().max(1)).cloned(),
            LabelColors::OfKeys(which) => *which,
        };
        // That of the first, where an entry has several.
        let (artist, nth) = keys.first()?;
        if has_many(artist) {
            return None;
        }
        let s = seen(artist, nth, ctx, self);
        let found = match which {
            KeyColor::Line => s.face.or(s.edge).or(s.line),
            KeyColor::MarkerFace if s.face.is_none() && s.edge.is_some() => None,
            // Lines have marks, if only such as cannot be seen; collections of lines have none.
            KeyColor::MarkerFace => s.face.or(s.line.filter(|_| (artist as &dyn Any).is::<Line2D>())),
            KeyColor::MarkerEdge => s.edge.or(s.line),
        };
        found.map(Color::Rgba)
    }
}
