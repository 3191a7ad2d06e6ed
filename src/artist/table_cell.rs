//! A cell of a table.

use super::{
    Artist, ArtistBase, Clip, DrawContext, HAlign, PatchSetters, PatchStyle, Text, VAlign, patch,
    table_layout, text_layout,
};
use crate::color::{Color, Rgba};
use crate::geom::{Affine, Path, Point};
use crate::rc::RcParams;
use crate::render::Renderer;

/// From the sides of a cell to its text, as a fraction of its width.
const PAD: f64 = 0.1;

/// The sides of a cell that are drawn: bottom, right, top, left.
pub(super) type Edges = [bool; 4];

/// A cell of a [`Table`](super::Table): a rectangle with a text.
#[derive(Clone, Debug)]
pub struct TableCell {
    base: ArtistBase,
    style: PatchStyle,
    text: Text,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) edges: Edges,
}

impl TableCell {
    /// Width and height in fractions of the axes.
    pub(super) fn new(rc: &RcParams, text: String, (width, height): (f64, f64), loc: HAlign) -> Self {
        let mut t = Text::new(ArtistBase::part(3.0), rc, 0.0, 0.0, text);
        (t.ha, t.va) = (loc, VAlign::Center);
        let style = PatchStyle {
            facecolor: Some(Color::Rgba(Rgba::WHITE)),
            edgecolor: Some(Color::Rgba(Rgba::BLACK)),
            ..PatchStyle::default()
        };
        Self { base: ArtistBase::part(1.0), style, text: t, width, height, edges: [true; 4] }
    }

    /// Its text: its colour, its font, its alignment.
    pub fn text(&mut self, change: impl FnOnce(&mut Text)) -> &mut Self {
        change(&mut self.text);
        self
    }

    /// The failure of the cell or its text, taken out.
    pub(super) fn take_error(&mut self) -> Option<crate::error::Error> {
        self.base.error.take().or_else(|| self.text.base.error.take())
    }

    pub(super) fn set_facecolor(&mut self, color: Color) {
        self.style.facecolor = Some(color);
    }

    pub(super) fn set_loc(&mut self, loc: HAlign) {
        self.text.ha = loc;
    }

    pub(super) fn set_text(&mut self, text: String) {
        self.text.text = text;
    }

    pub(super) fn fontsize(&self) -> f64 {
        self.text.props.size_pt
    }

    pub(super) fn set_fontsize(&mut self, points: f64) {
        self.text.props.size_pt = points;
    }

    /// The width that its text needs, where the axes is so many pixels wide.
    pub(super) fn required_width(&self, ctx: &DrawContext<'_>) -> f64 {
        if self.text.text.is_empty() {
            return 0.0;
        }
        let px = text_layout::layout(&self.text, ctx.dpi).bbox.width();
        px / ctx.view.bbox.width() * (1.0 + 2.0 * PAD)
    }

    /// The size at which its text fits into its width: whole points less, one at least.
    pub(super) fn fitting_fontsize(&self, ctx: &DrawContext<'_>) -> f64 {
        let mut cell = self.clone();
        while cell.fontsize() > 1.0 && cell.required_width(ctx) > cell.width {
            cell.set_fontsize(cell.fontsize() - 1.0);
        }
        cell.fontsize()
    }

    /// Around the cell; sides that are not drawn are gaps, so that nothing is filled where there are any.
    fn outline(&self) -> Path {
        let mut path = Path::new();
        path.move_to(Point::new(0.0, 0.0));
        let corners = [(1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)];
        let all = self.edges == [true; 4];
        for (i, ((x, y), drawn)) in corners.into_iter().zip(self.edges).enumerate() {
            match drawn {
                true if all && i == 3 => path.close(),
                true => path.line_to(Point::new(x, y)),
                false => path.move_to(Point::new(x, y)),
            };
        }
        path
    }

    /// Draws it where this map brings the unit square.
    pub(super) fn draw_in(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, map: &Affine) {
        patch::draw_path(&self.style, self.base.alpha, Clip::default(), ctx, r, &self.outline(), map);
        let b = table_layout::rectangle(map);
        let x = match self.text.ha {
            HAlign::Center => b.x0 + b.width() / 2.0,
            HAlign::Left => b.x0 + b.width() * PAD,
            HAlign::Right => b.x0 + b.width() * (1.0 - PAD),
        };
        if self.text.get_visible() {
            self.text.draw_at(ctx, r, Point::new(x, b.y0 + b.height() / 2.0));
        }
    }
}

impl PatchSetters for TableCell {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}
