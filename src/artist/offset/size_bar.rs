//! A bar that says how long something is.

use super::{AnchoredOffsetbox, AuxTransformBox, OffsetBox, TextArea, VPacker};
use crate::artist::{Artist, ArtistBase, Coords, DrawContext, PatchSetters, Rectangle, Text, Transform};
use crate::color::{Color, IntoColor, Rgba};
use crate::data::Number;
use crate::error::Error;
use crate::geom::{BBox, Point};
use crate::rc::RcParams;
use crate::render::Renderer;

/// A bar of some length in data with its label: the content of an [`AnchoredSizeBar`].
#[derive(Clone, Debug)]
pub struct SizeBar {
    size: f64,
    size_vertical: f64,
    to: Transform,
    label: TextArea,
    label_top: bool,
    color: Color,
    /// In points.
    sep: f64,
    /// `None`: where it has a height.
    fill: Option<bool>,
}

impl SizeBar {
    fn packed(&self) -> VPacker {
        let fill = self.fill.unwrap_or(self.size_vertical > 0.0);
        let bar = Rectangle::new((0.0, 0.0), self.size, self.size_vertical);
        let bar = AuxTransformBox::new(self.to).add_patch(bar, |p| {
            p.fill(fill).color(self.color.clone());
        });
        // The label's own colour has the last word.
        let color = self.color.clone();
        let label = self.label.clone().textprops_first(move |t| {
            t.color = color.clone();
        });
        let packed = VPacker::new().align("center").sep(self.sep);
        if self.label_top { packed.child(label).child(bar) } else { packed.child(bar).child(label) }
    }

    /// The size of the label, if anything was said of it, else that of legends.
    fn size_pt(&self, rc: &RcParams) -> f64 {
        if self.label.is_dressed() { self.label.size_pt(rc) } else { rc.legend.fontsize }
    }
}

impl OffsetBox for SizeBar {
    fn extent(&self, ctx: &DrawContext<'_>) -> BBox {
        self.packed().extent(ctx)
    }

    fn draw_at(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, origin: Point) -> Result<(), Error> {
        self.packed().draw_at(ctx, r, origin)
    }

    fn clone_box(&self) -> Box<dyn OffsetBox> {
        Box::new(self.clone())
    }
}

/// A bar of some length in data with its label, such as the scale bar of a map, as matplotlib's `AnchoredSizeBar`: what
/// [`crate::axes::Axes::add_anchored_size_bar`] makes. Its paddings are in sizes of its font.
pub type AnchoredSizeBar = AnchoredOffsetbox<SizeBar>;

impl AnchoredSizeBar {
    /// A bar with this label.
    pub(crate) fn of(base: ArtistBase, label: String) -> Self {
        let bar = SizeBar {
            size: 0.0,
            size_vertical: 0.0,
            to: Coords::Data.into(),
            label: TextArea::new(label),
            label_top: false,
            color: Color::Rgba(Rgba::BLACK),
            sep: 2.0,
            fill: None,
        };
        Self::new(base, bar, "lower right").with((0.1, 0.1, true), SizeBar::size_pt)
    }

    /// The length of the bar in data.
    #[track_caller]
    pub fn size(&mut self, length: impl Number) -> &mut Self {
        if let Some(v) = self.base_mut().finite("size", length.to_f64()) {
            self.child.size = v;
        }
        self
    }

    /// The height of the bar in data. Default 0: a line.
    #[track_caller]
    pub fn size_vertical(&mut self, height: impl Number) -> &mut Self {
        if let Some(v) = self.base_mut().finite("size_vertical", height.to_f64()) {
            self.child.size_vertical = v;
        }
        self
    }

    /// The coordinates of both sizes. Default [`Coords::Data`].
    pub fn size_transform(&mut self, coords: impl Into<Transform>) -> &mut Self {
        self.child.to = coords.into();
        self
    }

    /// The colour of bar and label. Default black.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base_mut().check(color.into_color()) {
            self.child.color = c;
        }
        self
    }

    /// Whether the label stands above the bar. Default: below.
    pub fn label_top(&mut self, top: bool) -> &mut Self {
        self.child.label_top = top;
        self
    }

    /// From the bar to the label, in points. Default 2.
    #[track_caller]
    pub fn sep(&mut self, points: impl Number) -> &mut Self {
        if let Some(v) = self.base_mut().finite("sep", points.to_f64()) {
            self.child.sep = v;
        }
        self
    }

    /// Whether the bar is filled. Default: if it has a height.
    pub fn fill_bar(&mut self, fill: bool) -> &mut Self {
        self.child.fill = Some(fill);
        self
    }

    /// Changes the font of the label, whose size paddings are then multiples of:
    /// `.fontproperties(|t| { t.fontsize(14).fontfamily("monospace"); })`.
    pub fn fontproperties(&mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) -> &mut Self {
        self.child.label.dress(change);
        self
    }
}
