//! Arrows: the look of one, and one between two points.

use super::arrow_ends::{contains, drawn_back, flattened};
use super::{
    ArrowStyle, Artist, ArtistBase, Clip, ConnectionStyle, CoordMap, DataLimits, DrawContext, Handle, KeyBox,
    LegendKey, Obstacles, PatchSetters, PatchStyle, Text, artist_base, patch,
};
use crate::data::Number;
use crate::each::Each;
use crate::error::Error;
use crate::geom::{Affine, BBox, Path, Point};
use crate::render::{CapStyle, JoinStyle, PathEffect, Renderer};

/// The look of an arrow, as matplotlib's `arrowprops`.
#[derive(Clone, Debug)]
pub struct ArrowLook {
    pub(crate) base: ArtistBase,
    style: PatchStyle,
    pub(super) arrowstyle: Option<ArrowStyle>,
    connection: ConnectionStyle,
    pub(super) shrink_pt: [f64; 2],
    pub(super) relpos: (f64, f64),
    /// What the start and the end stop at.
    stops: [Stop; 2],
    /// Points; `None` is the size of the text.
    pub(super) mutation_scale: Option<f64>,
    plain: Plain,
}

/// What an end of an arrow stops at.
#[derive(Clone, Copy, Debug, Default)]
enum Stop {
    /// The text that it starts at.
    #[default]
    Usual,
    Nothing,
    At(Handle<dyn Artist>),
}

/// An arrow without a style: sizes in points, and how far both ends are drawn back, as a fraction of its length.
#[derive(Clone, Copy, Debug)]
struct Plain {
    width: f64,
    headwidth: f64,
    headlength: f64,
    shrink: f64,
}

impl ArrowLook {
    pub(crate) fn new() -> Self {
        let style = PatchStyle {
            capstyle: CapStyle::Round,
            joinstyle: JoinStyle::Round,
            ..PatchStyle::default().with_edge_default()
        };
        Self {
            base: ArtistBase::part(0.0),
            style,
            arrowstyle: None,
            connection: ConnectionStyle::default(),
            shrink_pt: [2.0, 2.0],
            relpos: (0.5, 0.5),
            stops: [Stop::Usual, Stop::Usual],
            mutation_scale: None,
            plain: Plain { width: 4.0, headwidth: 12.0, headlength: 12.0, shrink: 0.0 },
        }
    }

    /// `"->"`, `"-|>"`, `"<->"`, `"-["`, `"simple"`, `"fancy"`, `"wedge"`, ...: see [`ArrowStyle`].
    #[track_caller]
    pub fn arrowstyle(&mut self, style: &str) -> &mut Self {
        if let Some(s) = self.base.check::<ArrowStyle, String>(style.parse()) {
            self.arrowstyle = Some(s);
        }
        self
    }

    /// `"arc3,rad=0.2"`, `"angle3"`, `"angle"`, `"arc"`, `"bar"`: see [`ConnectionStyle`]. Default: straight.
    #[track_caller]
    pub fn connectionstyle(&mut self, style: &str) -> &mut Self {
        if let Some(s) = self.base.check::<ConnectionStyle, String>(style.parse()) {
            self.connection = s;
        }
        self
    }

    #[track_caller]
    fn set(&mut self, name: &str, v: f64, change: impl FnOnce(&mut Self, f64)) -> &mut Self {
        if let Some(v) = self.base.finite(name, v) {
            change(self, v);
        }
        self
    }

    /// How far the start is drawn back, in points. Default 2.
    #[track_caller]
    pub fn shrink_a(&mut self, points: impl Number) -> &mut Self {
        self.set("shrink_a", points.to_f64(), |s, v| s.shrink_pt[0] = v)
    }

    /// How far the end is drawn back, in points. Default 2.
    #[track_caller]
    pub fn shrink_b(&mut self, points: impl Number) -> &mut Self {
        self.set("shrink_b", points.to_f64(), |s, v| s.shrink_pt[1] = v)
    }

    /// Where in the text's rectangle the arrow starts, as fractions of it. Default its middle.
    #[track_caller]
    pub fn relpos(&mut self, x: impl Number, y: impl Number) -> &mut Self {
        self.set("relpos", x.to_f64(), |s, v| s.relpos.0 = v).set("relpos", y.to_f64(), |s, v| s.relpos.1 = v)
    }

    /// The shape that the arrow starts at the edge of: `a.patch_a(ellipse)`. Of an annotation the default is its text.
    pub fn patch_a(&mut self, patch: impl Into<Handle<dyn Artist>>) -> &mut Self {
        self.stops[0] = Stop::At(patch.into());
        self
    }

    /// Of an annotation: the arrow starts in the text, not at its edge (`patchA=None`).
    pub fn no_patch_a(&mut self) -> &mut Self {
        self.stops[0] = Stop::Nothing;
        self
    }

    /// The shape at whose edge the arrow ends: `a.patch_b(ellipse)`. Default: none.
    pub fn patch_b(&mut self, patch: impl Into<Handle<dyn Artist>>) -> &mut Self {
        self.stops[1] = Stop::At(patch.into());
        self
    }

    /// Whether a pixel lies in what an end stops at, where that is a shape.
    fn stop(&self, end: usize, ctx: &DrawContext<'_>) -> Option<impl Fn(Point) -> bool + use<>> {
        let Stop::At(h) = self.stops[end] else { return None };
        let (path, reach) = ctx.scene.artist(h)?.arrow_stop(ctx)?;
        let corners = flattened(&path);
        Some(move |p: Point| contains(&corners, p, reach))
    }

    /// The unit of the arrow style's sizes, in points. Default: the size of the text.
    #[track_caller]
    pub fn mutation_scale(&mut self, points: impl Number) -> &mut Self {
        self.set("mutation_scale", points.to_f64(), |s, v| s.mutation_scale = Some(v))
    }

    /// Without an arrow style: the width in points. Default 4.
    #[track_caller]
    pub fn width(&mut self, points: impl Number) -> &mut Self {
        self.set("width", points.to_f64(), |s, v| s.plain.width = v)
    }

    /// Without an arrow style: the width of the head in points. Default 12.
    #[track_caller]
    pub fn headwidth(&mut self, points: impl Number) -> &mut Self {
        self.set("headwidth", points.to_f64(), |s, v| s.plain.headwidth = v)
    }

    /// Without an arrow style: the length of the head in points. Default 12.
    #[track_caller]
    pub fn headlength(&mut self, points: impl Number) -> &mut Self {
        self.set("headlength", points.to_f64(), |s, v| s.plain.headlength = v)
    }

    /// Without an arrow style: how far both ends are drawn back, as a fraction of the length. Default 0.
    #[track_caller]
    pub fn shrink(&mut self, fraction: impl Number) -> &mut Self {
        self.set("shrink", fraction.to_f64(), |s, v| s.plain.shrink = v)
    }

    /// Opacity, `0..=1`; it replaces that of the colours.
    #[track_caller]
    pub fn alpha(&mut self, alpha: impl Number) -> &mut Self {
        self.base.set_alpha(alpha.to_f64());
        self
    }

    /// Draws an annotation's arrow once with each of these effects; those of a text are for the text alone.
    #[track_caller]
    pub fn path_effects(&mut self, effects: impl IntoIterator<Item = PathEffect>) -> &mut Self {
        self.base.set_effects(effects);
        self
    }

    /// Its outlines from `start` to `end` in pixels, and whether each is filled; what lies in `cut` is left out at the
    /// start.
    pub(super) fn between(
        &self,
        ctx: &DrawContext<'_>,
        (start, end): (Point, Point),
        cut: Option<&dyn Fn(Point) -> bool>,
        (arrow, shrink_px, scale_px): (&ArrowStyle, [f64; 2], f64),
    ) -> Vec<(Path, bool)> {
        let (own, last) = (self.stop(0, ctx), self.stop(1, ctx));
        let cut = match &own {
            Some(own) => Some(own as &dyn Fn(Point) -> bool),
            None if matches!(self.stops[0], Stop::Nothing) => None,
            None => cut,
        };
        let last = last.as_ref().map(|l| l as &dyn Fn(Point) -> bool);
        let way = drawn_back(self.connection.connect(start, end), [cut, last], shrink_px);
        self.along(ctx, &way, (arrow, scale_px))
    }

    /// Its outlines along a path in pixels.
    fn along(
        &self,
        ctx: &DrawContext<'_>,
        way: &Path,
        (arrow, scale_px): (&ArrowStyle, f64),
    ) -> Vec<(Path, bool)> {
        let linewidth = self.style.linewidth.unwrap_or(ctx.rc.patch_linewidth);
        arrow.outlines(way, scale_px, ctx.px(linewidth))
    }

    /// Draws its outlines.
    pub(crate) fn draw_outlines(
        &self,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        outlines: &[(Path, bool)],
        clip: Clip,
    ) {
        let (gc, face) = self.style.resolve(self.base.alpha, clip, ctx);
        super::effects::drawn(&self.base, ctx, r, |r| {
            for (path, filled) in outlines {
                r.draw_path(&gc, path, &Affine::IDENTITY, face.filter(|_| *filled));
            }
        });
    }

    /// Its outlines from a text (its rectangle and the outline of the box behind it, in pixels) to a pixel.
    pub(crate) fn outlines_from(
        &self,
        ctx: &DrawContext<'_>,
        text: &Text,
        (around, outline): (BBox, Option<Path>),
        target: Point,
    ) -> Vec<(Path, bool)> {
        let scale = self.mutation_scale.unwrap_or(text.props.size_pt);
        let mut relpos = self.relpos;
        let mut shrink = self.shrink_pt.each(|pt| ctx.px(pt));
        let plain;
        let arrow = match &self.arrowstyle {
            Some(a) => a,
            None => {
                let p = self.plain;
                plain = ArrowStyle::simple(p.headlength / scale, p.headwidth / scale, p.width / scale);
                let nearest = |lo: f64, hi: f64, to: f64| {
                    let all = [(lo, 0.0), ((lo + hi) / 2.0, 0.5), (hi, 1.0)];
                    all.into_iter().fold((f64::INFINITY, 0.0, 0.0), |best, (v, f)| {
                        let d = (v - to).abs();
                        if d < best.0 { (d, v, f) } else { best }
                    })
                };
                let (_, x, fx) = nearest(around.x0, around.x1, target.x);
                let (_, y, fy) = nearest(around.y0, around.y1, target.y);
                relpos = (fx, fy);
                shrink = [p.shrink * (y - target.y).hypot(x - target.x); 2];
                &plain
            }
        };
        let start = Point::new(around.x0 + relpos.0 * around.width(), around.y0 + relpos.1 * around.height());
        let pad = ctx.px(4.0) / 2.0;
        let cut: Box<dyn Fn(Point) -> bool> = match outline {
            Some(path) => {
                // matplotlib widens the outline by half the edge's width, taken as pixels.
                let reach = text.bbox.as_ref().and_then(|b| b.style.linewidth).unwrap_or(1.0) / 2.0;
                let corners = flattened(&path);
                Box::new(move |p| contains(&corners, p, reach))
            }
            None => Box::new(move |p| around.padded(pad).contains(p)),
        };
        let cut = (!text.text.is_empty()).then_some(&*cut);
        self.between(ctx, (start, target), cut, (arrow, shrink, ctx.px(scale)))
    }
}

impl PatchSetters for ArrowLook {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

/// An arrow between two points, as matplotlib's `FancyArrowPatch`.
///
/// ```
/// use isoplot::artist::FancyArrowPatch;
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.add_artist(|base| FancyArrowPatch::new(base, (0.1, 0.1), (0.8, 0.5))).look(|a| {
///     a.arrowstyle("-|>").connectionstyle("arc3,rad=0.3").mutation_scale(20.0);
/// });
/// ```
#[derive(Clone, Debug)]
pub struct FancyArrowPatch {
    pub(crate) base: ArtistBase,
    ends: [Point; 2],
    /// The way that it takes, where that is given.
    way: Option<Path>,
    look: ArrowLook,
}

impl FancyArrowPatch {
    /// An arrow from `a` to `b`, to be added with `add_artist`.
    pub fn new(mut base: ArtistBase, a: impl Into<Point>, b: impl Into<Point>) -> Self {
        base.zorder = 1.0;
        Self { base, ends: [a.into(), b.into()], way: None, look: ArrowLook::new() }
    }

    /// An arrow along a path, to be added with `add_artist`. It is drawn from end to end, and not drawn back.
    pub fn of_path(mut base: ArtistBase, path: Path) -> Self {
        base.zorder = 1.0;
        let ends = [path.points().first(), path.points().last()].each(|p| p.copied().unwrap_or_default());
        Self { base, ends, way: Some(path), look: ArrowLook::new() }
    }

    /// Changes its look. Sizes of arrow styles are in points unless [`ArrowLook::mutation_scale`] says otherwise.
    pub fn look(&mut self, change: impl FnOnce(&mut ArrowLook)) -> &mut Self {
        change(&mut self.look);
        let error = self.look.base.error.take();
        if self.base.error.is_none() {
            self.base.error = error;
        }
        self
    }

    /// Its outlines in pixels where `map` leads and a point is `px` pixels.
    pub(crate) fn outlines(&self, map: &CoordMap, px: f64) -> Vec<Path> {
        let [a, b] = self.ends.each(|p| map.apply(p));
        if !a.is_finite() || !b.is_finite() {
            return Vec::new();
        }
        let look = &self.look;
        let way = drawn_back(look.connection.connect(a, b), [None, None], look.shrink_pt.each(|pt| pt * px));
        let way = self.way.as_ref().map_or(way, |given| map.path_to_pixels(given));
        let arrow = look.arrowstyle.clone().unwrap_or_default();
        let (size, linewidth) = (look.mutation_scale.unwrap_or(1.0), look.style.linewidth.unwrap_or(1.0));
        arrow.outlines(&way, size * px, linewidth * px).into_iter().map(|(path, _)| path).collect()
    }
}

impl Artist for FancyArrowPatch {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let map = ctx.map(&self.base);
        let [a, b] = self.ends.each(|p| map.apply(p));
        if !a.is_finite() || !b.is_finite() {
            return Ok(());
        }
        let mut look = self.look.clone();
        look.base.alpha = look.base.alpha.or(self.base.alpha);
        let arrow = self.look.arrowstyle.clone().unwrap_or_default();
        let scale = ctx.px(self.look.mutation_scale.unwrap_or(1.0));
        let shrink = self.look.shrink_pt.each(|pt| ctx.px(pt));
        let outlines = match &self.way {
            Some(way) => look.along(ctx, &map.path_to_pixels(way), (&arrow, scale)),
            None => look.between(ctx, (a, b), None, (&arrow, shrink, scale)),
        };
        look.draw_outlines(ctx, r, &outlines, ctx.clip(&self.base));
        Ok(())
    }

    fn data_limits(&self) -> DataLimits {
        let [a, b] = self.ends;
        DataLimits::of(&[a.x, b.x], &[a.y, b.y]).only(self.base.coords.is_data())
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        patch::draw_key(&self.look.style, self.base.alpha, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        let map = ctx.map(&self.base);
        out.lines.push(Path::polyline(self.ends.each(|p| map.apply(p)).to_vec()));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        BBox::around(self.ends.each(|p| map.apply(p)))
    }
}
