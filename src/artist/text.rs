//! Text at a place: its properties.

use super::space::TextSpot;
use super::{
    Artist, ArtistBase, DrawContext, HAlign, IntoFamilies, IntoFontSize, IntoFontWeight, IntoRotation, Note,
    Obstacles, PatchSetters, RotationMode, TextBox, VAlign, annotation, artist_base, text_align, text_into,
    text_layout, text_wrap,
};
use crate::color::{Color, IntoColor};
use crate::data::Number;
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::rc::RcParams;
use crate::render::Renderer;
use crate::text::FontProps;

/// What a text is for: titles and labels are placed by their axes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum TextRole {
    Free,
    Title { loc: HAlign, pad_pt: f64, auto_y: bool },
    XLabel { pad_pt: f64, auto: bool },
    YLabel { pad_pt: f64, auto: bool },
}

/// Text at a place, as matplotlib's `Text`. Sizes in points.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.text(0.5, 0.5, "turned").fontsize(14.0).rotation(30.0).ha("center").va("center").color("C1");
/// ```
#[derive(Clone, Debug)]
pub struct Text {
    pub(crate) base: ArtistBase,
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) text: String,
    pub(crate) props: FontProps,
    pub(crate) medium_pt: f64,
    pub(crate) color: Color,
    pub(crate) rotation: f64,
    pub(crate) ha: HAlign,
    pub(crate) va: VAlign,
    pub(crate) multialignment: Option<HAlign>,
    pub(crate) linespacing: Option<f64>,
    pub(crate) rotation_mode: RotationMode,
    pub(crate) bbox: Option<Box<TextBox>>,
    pub(crate) antialiased: bool,
    pub(crate) parse_math: bool,
    pub(super) wrap: bool,
    pub(super) turns: bool,
    pub(crate) role: TextRole,
    pub(crate) note: Option<Box<Note>>,
    /// On 3-D axes.
    pub(super) space: Option<TextSpot>,
}

impl Text {
    pub(crate) fn new(base: ArtistBase, rc: &RcParams, x: f64, y: f64, text: impl Into<String>) -> Self {
        Self {
            base,
            x,
            y,
            text: text.into(),
            props: rc.font.clone(),
            medium_pt: rc.font.size_pt,
            color: rc.text_color.clone(),
            rotation: 0.0,
            ha: HAlign::Left,
            va: VAlign::Baseline,
            multialignment: None,
            linespacing: None,
            rotation_mode: RotationMode::Default,
            bbox: None,
            antialiased: rc.marks.text_antialiased,
            parse_math: true,
            wrap: false,
            turns: false,
            role: TextRole::Free,
            note: None,
            space: None,
        }
    }

    /// Replaces the text. Lines end with `\n`.
    pub fn set_text(&mut self, text: impl Into<String>) -> &mut Self {
        self.text = text.into();
        self
    }

    /// Moves it.
    pub fn set_position(&mut self, x: impl Number, y: impl Number) -> &mut Self {
        (self.x, self.y) = (x.to_f64(), y.to_f64());
        match &mut self.role {
            TextRole::Title { auto_y, .. } => *auto_y = false,
            TextRole::XLabel { auto, .. } | TextRole::YLabel { auto, .. } => *auto = false,
            TextRole::Free => {}
        }
        self
    }

    /// Its colour. Default black.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.color = c;
        }
        self
    }

    /// Points, or `"xx-small"`, `"x-small"`, `"small"`, `"medium"`, `"large"`, `"x-large"`, `"xx-large"`,
    /// `"smaller"`, `"larger"`. Default 10.
    #[track_caller]
    pub fn fontsize(&mut self, size: impl IntoFontSize) -> &mut Self {
        if let Some(s) = self.base.check(size.into_points(self.medium_pt)) {
            self.props.size_pt = s;
        }
        self
    }

    /// `"normal"`, `"bold"`, ..., or a number from 1 to 1000.
    #[track_caller]
    pub fn fontweight(&mut self, weight: impl IntoFontWeight) -> &mut Self {
        if let Some(w) = self.base.check(weight.into_weight()) {
            self.props.weight = w;
        }
        self
    }

    /// The fonts of mathtext: `"dejavusans"` (default) or `"dejavuserif"`.
    #[track_caller]
    pub fn math_fontfamily(&mut self, set: &str) -> &mut Self {
        if let Some(s) = self.base.check(set.parse()) {
            self.props.math.set = s;
        }
        self
    }

    /// `"normal"`, `"italic"` or `"oblique"`.
    #[track_caller]
    pub fn fontstyle(&mut self, style: &str) -> &mut Self {
        if let Some(s) = self.base.check(text_into::font_style(style)) {
            self.props.style = s;
        }
        self
    }

    /// `"sans-serif"`, `"serif"`, `"monospace"`, a name, a [`crate::text::Font`] of yours, or an array of them in
    /// order of preference: a character that one lacks is taken from the next.
    pub fn fontfamily(&mut self, families: impl IntoFamilies) -> &mut Self {
        self.props.families = families.into_families();
        self
    }

    /// All font properties at once.
    pub fn fontproperties(&mut self, props: &FontProps) -> &mut Self {
        self.props = props.clone();
        self
    }

    /// Degrees counter-clockwise, `"vertical"` or `"horizontal"`.
    #[track_caller]
    pub fn rotation(&mut self, rotation: impl IntoRotation) -> &mut Self {
        if let Some(d) = self.base.check(rotation.into_degrees()) {
            self.rotation = d;
        }
        self
    }

    /// `"default"`, `"anchor"`, `"xtick"` or `"ytick"`.
    #[track_caller]
    pub fn rotation_mode(&mut self, mode: &str) -> &mut Self {
        if let Some(m) = self.base.check(text_align::rotation_mode(mode)) {
            self.rotation_mode = m;
        }
        self
    }

    /// Horizontal alignment: `"left"`, `"center"` or `"right"`.
    #[track_caller]
    pub fn ha(&mut self, name: &str) -> &mut Self {
        if let Some(a) = self.base.check(text_align::ha(name)) {
            self.ha = a;
        }
        self
    }

    /// Vertical alignment: `"top"`, `"center"`, `"baseline"`, `"bottom"` or `"center_baseline"`.
    #[track_caller]
    pub fn va(&mut self, name: &str) -> &mut Self {
        if let Some(a) = self.base.check(text_align::va(name)) {
            self.va = a;
        }
        self
    }

    /// The alignment of several lines among themselves. Default: as `ha`.
    #[track_caller]
    pub fn multialignment(&mut self, name: &str) -> &mut Self {
        if let Some(a) = self.base.check(text_align::ha(name)) {
            self.multialignment = Some(a);
        }
        self
    }

    /// From baseline to baseline, as a multiple of the font's own height. Default: the font's line gap.
    #[track_caller]
    pub fn linespacing(&mut self, factor: impl Number) -> &mut Self {
        let factor = factor.to_f64();
        if factor.is_finite() {
            self.linespacing = Some(factor);
        } else {
            self.base.fail(format!("linespacing must be finite, not {factor}"));
        }
        self
    }

    /// Whether `$...$` is mathtext. Default: yes. Mathtext that is not understood is an error of the next draw, which names it.
    pub fn parse_math(&mut self, on: bool) -> &mut Self {
        self.parse_math = on;
        self
    }

    /// Whether edges are smooth. Default: yes.
    pub fn antialiased(&mut self, smooth: bool) -> &mut Self {
        self.antialiased = smooth;
        self
    }

    /// A box behind the text: `.bbox(|b| { b.boxstyle("round").facecolor("wheat"); })`.
    #[track_caller]
    pub fn bbox(&mut self, style: impl FnOnce(&mut TextBox)) -> &mut Self {
        let mut patch = TextBox::new();
        style(&mut patch);
        if let Some(e) = patch.base.error.take()
            && self.base.error.is_none()
        {
            self.base.error = Some(e);
        }
        self.bbox = Some(Box::new(patch));
        self
    }

    /// The colour behind the text: a box of that colour, 4 points wider on every side.
    #[track_caller]
    pub fn backgroundcolor(&mut self, color: impl IntoColor) -> &mut Self {
        match self.base.check(color.into_color()) {
            Some(c) => self.bbox(|b| {
                b.color(c);
            }),
            None => self,
        }
    }

    /// Where a title (`"left"`, `"center"`, `"right"`) or an axis label (those, or `"bottom"`, `"center"`,
    /// `"top"`) lies.
    #[track_caller]
    pub fn loc(&mut self, name: &str) -> &mut Self {
        let along = match name {
            "left" | "bottom" => Ok((HAlign::Left, 0.0)),
            "center" => Ok((HAlign::Center, 0.5)),
            "right" | "top" => Ok((HAlign::Right, 1.0)),
            _ => Err(format!("{name:?} is not a place for a label")),
        };
        let Some((align, at)) = self.base.check(along) else { return self };
        self.ha = align;
        match &mut self.role {
            TextRole::Title { loc, .. } => {
                // An x of the user's own stays.
                if self.x == text_align::title_x(*loc) {
                    self.x = at;
                }
                *loc = align;
            }
            TextRole::XLabel { .. } => self.x = at,
            TextRole::YLabel { .. } => self.y = at,
            TextRole::Free => self.base.fail("loc is for titles and axis labels"),
        }
        self
    }

    /// From the axes to the title, or from the tick labels to the axis label, in points.
    #[track_caller]
    pub fn pad(&mut self, points: impl Number) -> &mut Self {
        match &mut self.role {
            TextRole::Title { pad_pt, .. }
            | TextRole::XLabel { pad_pt, .. }
            | TextRole::YLabel { pad_pt, .. } => {
                *pad_pt = points.to_f64();
            }
            TextRole::Free => self.base.fail("pad is for titles and axis labels"),
        }
        self
    }

    /// The same as [`Text::pad`], under the name that axis labels have for it.
    #[track_caller]
    pub fn labelpad(&mut self, points: impl Number) -> &mut Self {
        self.pad(points.to_f64())
    }

    /// The height of a title in fractions of the axes; it is then no longer moved above tick labels.
    pub fn y(&mut self, y: impl Number) -> &mut Self {
        self.y = y.to_f64();
        match &mut self.role {
            TextRole::Title { auto_y, .. } => *auto_y = false,
            TextRole::XLabel { auto, .. } => *auto = false,
            TextRole::YLabel { .. } | TextRole::Free => {}
        }
        self
    }

    /// Its x.
    pub fn x(&mut self, x: impl Number) -> &mut Self {
        self.x = x.to_f64();
        if let TextRole::YLabel { auto, .. } = &mut self.role {
            *auto = false;
        }
        self
    }

    /// Its anchor, in pixels.
    fn place(&self, ctx: &DrawContext<'_>) -> Point {
        ctx.map(&self.base).apply(Point::new(self.x, self.y))
    }

    /// Draws it with its anchor at this pixel.
    pub(crate) fn draw_at(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, at: Point) {
        text_layout::draw(self, ctx, r, at);
    }

    /// The rectangle it covers with its anchor at this pixel; `None` where there is nothing to see.
    pub(crate) fn extent_at(&self, ctx: &DrawContext<'_>, at: Point) -> Option<BBox> {
        if self.text.is_empty() || !self.base.visible || !at.is_finite() {
            return None;
        }
        let text = text_wrap::wrapped(self, ctx, at);
        Some(text_layout::layout(&text, ctx.dpi).bbox.translated(at.x, at.y))
    }
}

impl Artist for Text {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        if let Some(note) = &self.note {
            annotation::draw(&self.turned(ctx), note, ctx, r);
            return Ok(());
        }
        if let (Some(spot), Some(space)) = (self.space, &ctx.view.space) {
            let (text, at) = self.seen(spot, space, ctx);
            text.draw_at(ctx, r, at);
            return Ok(());
        }
        self.turned(ctx).draw_at(ctx, r, self.place(ctx));
        Ok(())
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        out.boxes.extend(self.window_extent(ctx));
    }

    fn arrow_stop(&self, ctx: &DrawContext<'_>) -> Option<(Path, f64)> {
        let at = match &self.note {
            Some(note) => annotation::anchor(self, note, ctx)?,
            None => self.place(ctx),
        };
        let reach = self.bbox.as_ref()?.style.linewidth.unwrap_or(1.0) / 2.0;
        Some((text_layout::box_outline(&self.turned(ctx), ctx, at)?, reach))
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        if let Some(note) = &self.note {
            return annotation::window_extent(&self.turned(ctx), note, ctx);
        }
        if self.space.is_some() {
            // As in matplotlib, a text in space covers nothing.
            return None;
        }
        // Without the box behind it, as in matplotlib.
        self.turned(ctx).extent_at(ctx, self.place(ctx))
    }
}
