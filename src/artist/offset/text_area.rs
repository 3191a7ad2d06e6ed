//! A box with a text.

use super::{AnchoredOffsetbox, OffsetBox};
use crate::artist::dress::Dress;
use crate::artist::legend_layout::text_box;
use crate::artist::{ArtistBase, DrawContext, HAlign, Text};
use crate::error::Error;
use crate::geom::{BBox, Point};
use crate::rc::RcParams;
use crate::render::Renderer;

/// A text as the content of a box, as matplotlib's `TextArea`.
///
/// ```
/// use isoplot::artist::TextArea;
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let text = TextArea::new("two\nlines").textprops(|t| { t.fontsize(14).color("C3"); });
/// ax.add_annotation_bbox(text, (0.5, 0.5));
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct TextArea {
    text: String,
    dress: Vec<Dress>,
    centred: bool,
}

impl TextArea {
    /// A text; lines end with `\n`.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), dress: Vec::new(), centred: false }
    }

    /// Changes its look: `.textprops(|t| { t.fontsize(14).color("r"); })`.
    #[must_use]
    pub fn textprops(mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) -> Self {
        self.dress(change);
        self
    }

    /// Whether several lines are centred on the first line of their neighbours, rather than standing on their last one.
    /// Default: no.
    #[must_use]
    pub fn multilinebaseline(mut self, on: bool) -> Self {
        self.centred = on;
        self
    }

    pub(super) fn dress(&mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) {
        self.dress.push(Dress::new(change));
    }

    /// Changes its look before all that was asked for.
    pub(super) fn textprops_first(mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) -> Self {
        self.dress.insert(0, Dress::new(change));
        self
    }

    /// The text with its look.
    pub(super) fn made(&self, rc: &RcParams) -> Text {
        let mut text = Text::new(ArtistBase::part(3.0), rc, 0.0, 0.0, self.text.as_str());
        self.dress.iter().for_each(|d| d.apply(&mut text));
        text
    }

    /// The size of its font in points.
    pub(super) fn size_pt(&self, rc: &RcParams) -> f64 {
        self.made(rc).props.size_pt
    }

    /// Whether anything was said of its look.
    pub(super) fn is_dressed(&self) -> bool {
        !self.dress.is_empty()
    }
}

impl OffsetBox for TextArea {
    fn extent(&self, ctx: &DrawContext<'_>) -> BBox {
        let text = self.made(ctx.rc);
        let (b, _) = text_box(&text, ctx.dpi, self.centred);
        match text.ha {
            HAlign::Left => b,
            HAlign::Center => b.translated(-b.width() / 2.0, 0.0),
            HAlign::Right => b.translated(-b.width(), 0.0),
        }
    }

    fn draw_at(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, origin: Point) -> Result<(), Error> {
        let mut text = self.made(ctx.rc);
        if let Some(e) = text.base.error.take() {
            return Err(e);
        }
        let (_, lift) = text_box(&text, ctx.dpi, self.centred);
        text.draw_at(ctx, r, Point::new(origin.x, origin.y + lift));
        Ok(())
    }

    fn clone_box(&self) -> Box<dyn OffsetBox> {
        Box::new(self.clone())
    }
}

/// A text in a frame at a side or a corner of the axes, as matplotlib's `AnchoredText`: what
/// [`crate::axes::Axes::add_anchored_text`] makes. Its paddings are in sizes of its own font.
pub type AnchoredText = AnchoredOffsetbox<TextArea>;

impl AnchoredText {
    /// Its paddings are multiples of the size of its text.
    pub(crate) fn of_own_size(self) -> Self {
        self.with((0.4, 0.5, true), TextArea::size_pt)
    }

    /// Changes the look of the text: `.prop(|t| { t.fontsize(14).color("r"); })`. Its vertical alignment stays.
    pub fn prop(&mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) -> &mut Self {
        self.child.dress(change);
        self
    }
}
