//! Filled shapes: their style, and a patch of any path.

use super::{
    Artist, ArtistBase, Clip, CoordMap, DataLimits, DrawContext, IntoCap, IntoJoin, IntoLineStyle, KeyBox,
    LegendKey, LineStyle, Obstacles, artist_base,
};
use crate::color::{Color, IntoColor, Rgba};
use crate::data::Number;
use crate::error::Error;
use crate::geom::{Affine, BBox, Path, Point};
use crate::rc::RcParams;
use crate::render::{CapStyle, GraphicsContext, Hatch, JoinStyle, Renderer};

/// The look of a filled shape. Widths in points.
#[derive(Clone, Debug)]
pub struct PatchStyle {
    pub(crate) facecolor: Option<Color>,
    pub(crate) edgecolor: Option<Color>,
    pub(crate) edge_default: bool,
    pub(crate) fill: bool,
    pub(crate) linewidth: Option<f64>,
    pub(crate) linestyle: LineStyle,
    pub(crate) capstyle: CapStyle,
    pub(crate) joinstyle: JoinStyle,
    pub(crate) antialiased: Option<bool>,
    pub(crate) hatch: Option<String>,
    pub(crate) hatchcolor: Option<Color>,
    pub(crate) hatch_linewidth: Option<f64>,
}

impl Default for PatchStyle {
    fn default() -> Self {
        Self {
            facecolor: None,
            edgecolor: None,
            edge_default: false,
            fill: true,
            linewidth: None,
            linestyle: LineStyle::Solid,
            capstyle: CapStyle::Butt,
            joinstyle: JoinStyle::Miter,
            antialiased: None,
            hatch: None,
            hatchcolor: None,
            hatch_linewidth: None,
        }
    }
}

impl PatchStyle {
    /// The same, with an edge drawn unless told otherwise.
    pub(crate) fn with_edge_default(self) -> Self {
        Self { edge_default: true, ..self }
    }

    fn edge(&self, rc: &RcParams) -> Option<Color> {
        match &self.edgecolor {
            Some(c) => Some(c.clone()),
            None if rc.patch_force_edgecolor || !self.fill || self.edge_default => {
                Some(rc.patch_edgecolor.clone())
            }
            None => None,
        }
    }

    /// The pattern over the fill, in the colour of the edge unless it has one of its own.
    fn hatch(&self, edge: Rgba, alpha: Option<f64>, ctx: &DrawContext<'_>) -> Option<Hatch> {
        let pattern = self.hatch.as_ref().filter(|p| !p.is_empty())?;
        let color = match self.hatchcolor.as_ref().or(ctx.rc.marks.hatch_color.as_ref()) {
            Some(c) => ctx.rgba(c, alpha),
            None if edge.a == 0.0 => ctx.rgba(&ctx.rc.patch_edgecolor, None),
            None => edge,
        };
        let linewidth = ctx.px(self.hatch_linewidth.unwrap_or(ctx.rc.hatch_linewidth));
        Some(Hatch { path: super::hatch::path(pattern), color, linewidth })
    }

    /// The style to draw with, and the fill.
    pub(crate) fn resolve(
        &self,
        alpha: Option<f64>,
        clip: Clip,
        ctx: &DrawContext<'_>,
    ) -> (GraphicsContext, Option<Rgba>) {
        let edge = self.edge(ctx.rc).map_or(Rgba::NONE, |c| ctx.rgba(&c, alpha));
        let face = if self.fill {
            ctx.rgba(self.facecolor.as_ref().unwrap_or(&ctx.rc.patch_facecolor), alpha)
        } else {
            Rgba::NONE
        };
        let width = self.linewidth.unwrap_or(ctx.rc.patch_linewidth);
        let drawn = edge.a > 0.0 && self.linestyle != LineStyle::None;
        let mut gc = GraphicsContext {
            color: edge,
            linewidth: if drawn { ctx.px(width) } else { 0.0 },
            capstyle: self.capstyle,
            joinstyle: self.joinstyle,
            dashes: self.linestyle.to_dashes(ctx.rc, width, ctx.dpi),
            antialiased: self.antialiased.unwrap_or(ctx.rc.marks.patch_antialiased),
            hatch: self.hatch(edge, alpha, ctx),
            ..Default::default()
        };
        clip.apply(&mut gc);
        (gc, (face.a > 0.0).then_some(face))
    }
}

/// Draws a path in this style.
pub(crate) fn draw_path(
    style: &PatchStyle,
    alpha: Option<f64>,
    clip: Clip,
    ctx: &DrawContext<'_>,
    r: &mut dyn Renderer,
    path: &Path,
    transform: &Affine,
) {
    let (gc, face) = style.resolve(alpha, clip, ctx);
    r.draw_path(&gc, path, transform, face);
}

/// A path and where it is drawn. An upright rectangle is the unit square there, as in matplotlib: the sums that place
/// it round alike, and an edge between two pixels falls to the same one.
pub(crate) fn placed(path: &Path, map: &CoordMap) -> (Path, Affine) {
    let Some(b) = upright(path).filter(|_| map.is_affine()) else {
        return (map.scaled_path(path), map.affine());
    };
    let unit = Affine::new(b.x1 - b.x0, 0.0, 0.0, b.y1 - b.y0, b.x0, b.y0);
    (Path::rect(&BBox::new(0.0, 0.0, 1.0, 1.0)), unit.then(&map.affine()))
}

/// The same for what follows the axes' own lines: bars and bands across the axes.
pub(crate) fn placed_along(path: &Path, map: &CoordMap) -> (Path, Affine) {
    if map.bend.is_none() { placed(path, map) } else { (map.bent_path(path), map.affine()) }
}

/// The rectangle that a path is, drawn from its lower left corner along the lower side.
fn upright(path: &Path) -> Option<BBox> {
    let p = path.points();
    let (a, c) = (p.first()?, p.get(2)?);
    let b = BBox { x0: a.x, y0: a.y, x1: c.x, y1: c.y };
    (*path == Path::rect(&b)).then_some(b)
}

/// Draws the key of a shape in a legend: a rectangle.
pub(crate) fn draw_key(
    style: &PatchStyle,
    alpha: Option<f64>,
    ctx: &DrawContext<'_>,
    r: &mut dyn Renderer,
    key: &KeyBox,
) {
    let path = Path::rect(&key.rect(ctx.px(1.0)));
    // As in matplotlib, a key takes the look of its shape but not how lines turn and end.
    let style = PatchStyle { joinstyle: JoinStyle::Miter, capstyle: CapStyle::Butt, ..style.clone() };
    draw_path(&style, alpha, Clip::default(), ctx, r, &path, &Affine::IDENTITY);
}

/// The setters of everything with a face and an edge.
pub trait PatchSetters: Sized {
    /// The style, and where failures are kept.
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase);

    /// Face and edge at once.
    #[track_caller]
    fn color(&mut self, color: impl IntoColor) -> &mut Self {
        let (style, base) = self.style_mut();
        if let Some(c) = base.check(color.into_color()) {
            style.facecolor = Some(c.clone());
            style.edgecolor = Some(c);
        }
        self
    }
    /// The colour of the face. Default: the first of the property cycle.
    #[track_caller]
    fn facecolor(&mut self, color: impl IntoColor) -> &mut Self {
        let (style, base) = self.style_mut();
        if let Some(c) = base.check(color.into_color()) {
            style.facecolor = Some(c);
        }
        self
    }
    /// The colour of the edge. Default: most shapes have none.
    #[track_caller]
    fn edgecolor(&mut self, color: impl IntoColor) -> &mut Self {
        let (style, base) = self.style_mut();
        if let Some(c) = base.check(color.into_color()) {
            style.edgecolor = Some(c);
        }
        self
    }
    /// Whether the face is filled. Default: yes.
    fn fill(&mut self, fill: bool) -> &mut Self {
        self.style_mut().0.fill = fill;
        self
    }
    /// The width of the edge in points. Default 1.
    #[track_caller]
    fn linewidth(&mut self, points: impl Number) -> &mut Self {
        let (style, base) = self.style_mut();
        style.linewidth = Some(super::checked_width(base, "linewidth", points.to_f64(), 1.0));
        self
    }
    /// The line style of the edge.
    #[track_caller]
    fn linestyle(&mut self, linestyle: impl IntoLineStyle) -> &mut Self {
        let (style, base) = self.style_mut();
        if let Some(s) = base.check(linestyle.into_linestyle()) {
            style.linestyle = s;
        }
        self
    }
    /// The ends of the edge's dashes. Default: `"butt"`.
    #[track_caller]
    fn capstyle(&mut self, cap: impl IntoCap) -> &mut Self {
        let (style, base) = self.style_mut();
        if let Some(c) = base.check(cap.into_cap()) {
            style.capstyle = c;
        }
        self
    }
    /// The corners of the edge. Default: `"miter"`.
    #[track_caller]
    fn joinstyle(&mut self, join: impl IntoJoin) -> &mut Self {
        let (style, base) = self.style_mut();
        if let Some(j) = base.check(join.into_join()) {
            style.joinstyle = j;
        }
        self
    }
    /// A pattern drawn over the face, of the characters `- + | / \\ x X o O . *`; one that is repeated is denser.
    #[track_caller]
    fn hatch(&mut self, pattern: &str) -> &mut Self {
        let (style, base) = self.style_mut();
        if let Some(h) = base.check(super::hatch::kept(pattern)) {
            style.hatch = h;
        }
        self
    }
    /// The colour of the hatch. Default: that of the edge.
    #[track_caller]
    fn hatchcolor(&mut self, color: impl IntoColor) -> &mut Self {
        let (style, base) = self.style_mut();
        if let Some(c) = base.check(color.into_color()) {
            style.hatchcolor = Some(c);
        }
        self
    }
    /// The width of the hatch's lines in points. Default 1.
    #[track_caller]
    fn hatch_linewidth(&mut self, points: impl Number) -> &mut Self {
        let (style, base) = self.style_mut();
        style.hatch_linewidth = Some(super::checked_width(base, "hatch_linewidth", points.to_f64(), 1.0));
        self
    }
    /// Whether edges are smooth. Default: yes.
    fn antialiased(&mut self, smooth: bool) -> &mut Self {
        self.style_mut().0.antialiased = Some(smooth);
        self
    }
}

/// A filled shape of any path.
#[derive(Clone, Debug)]
pub struct Patch {
    pub(crate) base: ArtistBase,
    pub(crate) style: PatchStyle,
    pub(crate) path: Path,
    /// What the limits take note of, where it is not all that the path reaches: matplotlib asks a turned ellipse
    /// for the farthest points that it had before it was turned.
    pub(crate) reach: Option<Vec<Point>>,
    /// The colour that it was given by the property cycle.
    pub(crate) given: Option<Color>,
    /// Whether the property cycle gave it more than a colour: it then counts whatever colour is asked for.
    pub(crate) cycle_styled: bool,
}

impl Patch {
    pub(crate) fn new(base: ArtistBase, path: Path) -> Self {
        Self { base, style: PatchStyle::default(), path, reach: None, given: None, cycle_styled: false }
    }

    /// A shape to be added with `add_artist`: `Patch::of_path(base, path)`. As matplotlib's `PathPatch`, it has an edge
    /// unless told otherwise.
    pub fn of_path(base: ArtistBase, path: Path) -> Self {
        Self { style: PatchStyle::default().with_edge_default(), ..Self::new(base, path) }
    }

    /// Replaces the shape.
    pub fn set_path(&mut self, path: Path) -> &mut Self {
        (self.path, self.reach) = (path, None);
        self
    }

    /// The shape, in the patch's coordinates.
    pub fn get_path(&self) -> &Path {
        &self.path
    }

    /// From where to where the band of `axhspan` or `axvspan` reaches along the other direction, in fractions of
    /// the axes. Default `0, 1`.
    #[track_caller]
    pub fn span(&mut self, from: impl Number, to: impl Number) -> &mut Self {
        let from = from.to_f64();
        let to = to.to_f64();
        let Some(b) = self.path.control_box() else { return self };
        self.path = match self.base.coords {
            super::Coords::YAxis => Path::rect(&BBox::new(from, b.y0, to, b.y1)),
            super::Coords::XAxis => Path::rect(&BBox::new(b.x0, from, b.x1, to)),
            _ => {
                self.base.fail("span is for the bands of axhspan and axvspan");
                return self;
            }
        };
        self
    }
}

impl PatchSetters for Patch {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

impl Artist for Patch {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let map = ctx.map(&self.base);
        let clip = ctx.clip(&self.base);
        // Bands of `axhspan` and `axvspan`.
        let band = matches!(self.base.coords, super::Coords::XAxis | super::Coords::YAxis);
        let (path, affine) = if band { placed_along(&self.path, &map) } else { placed(&self.path, &map) };
        draw_path(&self.style, self.base.alpha, clip, ctx, r, &path, &affine);
        Ok(())
    }

    fn data_limits(&self) -> DataLimits {
        // Of curves, how far they reach before they are moved; not their control points.
        let reach = self.reach.clone().unwrap_or_else(|| self.path.extremes());
        let before = self.base.before();
        let moved = reach.into_iter().map(|p| before.as_ref().map_or(p, |b| b.apply(p)));
        let (x, y): (Vec<f64>, Vec<f64>) = moved.map(|p| (p.x, p.y)).unzip();
        DataLimits::of(&x, &y).only(self.base.coords.is_data())
    }

    fn takes_cycle_color(&self) -> bool {
        // `facecolor` alone leaves the colour of the cycle used, as in matplotlib; `color` does not.
        let (face, edge) = (&self.style.facecolor, &self.style.edgecolor);
        self.cycle_styled || self.given.is_some() && (*face == self.given || edge != face)
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        draw_key(&self.style, self.base.alpha, ctx, r, key);
    }

    fn arrow_stop(&self, ctx: &DrawContext<'_>) -> Option<(Path, f64)> {
        let (gc, _) = self.style.resolve(self.base.alpha, Clip::default(), ctx);
        // matplotlib takes the width, which is in points, as pixels.
        let width = self.style.linewidth.unwrap_or(ctx.rc.patch_linewidth);
        let reach = if gc.color.a > 0.0 { width / 2.0 } else { 0.0 };
        Some((ctx.map(&self.base).path_to_pixels(&self.path), reach))
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        out.lines.push(ctx.map(&self.base).path_to_pixels(&self.path));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        ctx.map(&self.base).path_to_pixels(&self.path).extents()
    }
}
