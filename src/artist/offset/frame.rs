//! The frame around a box.

use crate::artist::{ArtistBase, BoxStyle, Clip, DrawContext, PatchSetters, PatchStyle};
use crate::color::{Color, Rgba};
use crate::data::Number;
use crate::geom::{Affine, BBox, Path};
use crate::render::{Renderer, Snap};

/// The frame around a box and its background: a [`BoxStyle`] and the look of a patch. White with a black edge unless told
/// otherwise.
#[derive(Clone, Debug)]
pub struct BoxFrame {
    pub(super) base: ArtistBase,
    pub(super) on: bool,
    pub(super) boxstyle: BoxStyle,
    style: PatchStyle,
}

impl BoxFrame {
    /// A rectangle that is `pad` font sizes away from what it surrounds.
    pub(super) fn new(pad: f64) -> Self {
        let style = PatchStyle {
            facecolor: Some(Color::Rgba(Rgba::WHITE)),
            edgecolor: Some(Color::Rgba(Rgba::BLACK)),
            ..PatchStyle::default()
        };
        Self { base: ArtistBase::part(0.0), on: true, boxstyle: BoxStyle::default().with_pad(pad), style }
    }

    /// The shape: `"square"` (default), `"round,pad=0.3"`, ...; sizes in font sizes. A shape without `pad` has one of 0.3.
    #[track_caller]
    pub fn boxstyle(&mut self, style: &str) -> &mut Self {
        if let Some(b) = self.base.check::<BoxStyle, String>(style.parse()) {
            self.boxstyle = b;
        }
        self
    }

    /// Opacity of face and edge, `0..=1`; it replaces that of the colours.
    #[track_caller]
    pub fn alpha(&mut self, alpha: impl Number) -> &mut Self {
        self.base.set_alpha(alpha.to_f64());
        self
    }

    /// The outline around a rectangle, in pixels, for a font of this size in pixels.
    pub(super) fn outline(&self, around: &BBox, font_px: f64) -> Path {
        self.boxstyle.path(around.x0, around.y0, around.width(), around.height(), font_px)
    }

    /// How far the edge reaches beyond the outline. matplotlib takes the width, which is in points, as pixels.
    pub(super) fn reach(&self, ctx: &DrawContext<'_>) -> f64 {
        let (gc, _) = self.style.resolve(self.base.alpha, Clip::default(), ctx);
        let width = self.style.linewidth.unwrap_or(ctx.rc.patch_linewidth);
        if gc.color.a > 0.0 { width / 2.0 } else { 0.0 }
    }

    pub(super) fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, around: &BBox, font_px: f64) {
        if !self.on {
            return;
        }
        let (mut gc, face) = self.style.resolve(self.base.alpha, Clip::default(), ctx);
        gc.snap = Snap::On;
        r.draw_path(&gc, &self.outline(around, font_px), &Affine::IDENTITY, face);
    }
}

impl PatchSetters for BoxFrame {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}
