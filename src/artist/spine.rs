//! The lines around an axes.

use super::{
    Artist, ArtistBase, AxisMap, Clip, Coords, DrawContext, PatchSetters, PatchStyle, artist_base, patch,
};
use crate::color::Color;
use crate::data::Number;
use crate::each::Each;
use crate::error::Error;
use crate::geom::{Affine, BBox, Path, Point};
use crate::rc::RcParams;
use crate::render::{CapStyle, Renderer};

/// A side of an axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
    /// Lower.
    Bottom,
    /// Upper.
    Top,
}

impl Side {
    /// Whether it runs along x.
    pub(crate) fn is_horizontal(self) -> bool {
        matches!(self, Self::Bottom | Self::Top)
    }
}

/// Where a spine lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SpinePosition {
    /// So many points out from its side; negative moves it inwards.
    Outward(f64),
    /// At a fraction of the axes.
    Axes(f64),
    /// At a number of the other axis.
    Data(f64),
}

/// Anything that says where a spine lies: a [`SpinePosition`], `"center"`, `"zero"` or `("outward", 10.0)`.
pub trait IntoSpinePosition {
    /// The position, or why it is none.
    ///
    /// # Errors
    /// A name other than `"center"` and `"zero"`.
    fn into_position(self) -> Result<SpinePosition, String>;
}

impl IntoSpinePosition for SpinePosition {
    fn into_position(self) -> Result<SpinePosition, String> {
        let (Self::Outward(v) | Self::Axes(v) | Self::Data(v)) = self;
        if v.is_finite() { Ok(self) } else { Err(format!("a spine's position must be finite, not {v}")) }
    }
}

/// matplotlib's pairs: `("outward", points)`, `("axes", fraction)`, `("data", number)`.
impl<N: Number> IntoSpinePosition for (&str, N) {
    fn into_position(self) -> Result<SpinePosition, String> {
        let v = self.1.to_f64();
        let position = match self.0 {
            "outward" => SpinePosition::Outward(v),
            "axes" => SpinePosition::Axes(v),
            "data" => SpinePosition::Data(v),
            other => return Err(format!("{other:?} is not a spine position: outward, axes, data")),
        };
        position.into_position()
    }
}

impl IntoSpinePosition for &str {
    fn into_position(self) -> Result<SpinePosition, String> {
        match self {
            "center" => Ok(SpinePosition::Axes(0.5)),
            "zero" => Ok(SpinePosition::Data(0.0)),
            _ => Err(format!("{self:?} is not a spine position: center, zero, or a SpinePosition")),
        }
    }
}

/// One of the four lines around an axes.
#[derive(Clone, Debug)]
pub struct Spine {
    pub(crate) base: ArtistBase,
    pub(crate) side: Side,
    pub(crate) style: PatchStyle,
    pub(crate) place: SpinePosition,
    pub(crate) bounds: Option<(f64, f64)>,
}

impl Spine {
    pub(crate) fn new(side: Side, rc: &RcParams) -> Self {
        let mut base = ArtistBase::part(2.5);
        base.visible = rc.axes_spines[side as usize];
        let style = PatchStyle {
            facecolor: Some(Color::NONE),
            edgecolor: Some(rc.axes_edgecolor.clone()),
            linewidth: Some(rc.axes_linewidth),
            capstyle: CapStyle::Projecting,
            ..Default::default()
        };
        Self { base, side, style, place: SpinePosition::Outward(0.0), bounds: None }
    }

    /// The colour.
    #[track_caller]
    pub fn color(&mut self, color: impl crate::color::IntoColor) -> &mut Self {
        self.edgecolor(color)
    }

    /// Moves it, and its ticks with it: `"zero"`, `"center"`, or a [`SpinePosition`].
    #[track_caller]
    pub fn position(&mut self, position: impl IntoSpinePosition) -> &mut Self {
        if let Some(p) = self.base.check(position.into_position()) {
            self.place = p;
        }
        self
    }

    /// From where to where it is drawn, in data. Default: the whole side.
    pub fn bounds(&mut self, low: impl Number, high: impl Number) -> &mut Self {
        self.bounds = Some((low.to_f64(), high.to_f64()));
        self
    }

    /// The pixel at which it lies: its y if it runs along x, else its x.
    pub(crate) fn level_px(&self, ctx: &DrawContext<'_>) -> f64 {
        let b = &ctx.view.bbox;
        let data = ctx.view.map(Coords::Data);
        let (lo, hi, map): (f64, f64, &AxisMap) =
            if self.side.is_horizontal() { (b.y0, b.y1, &data.y) } else { (b.x0, b.x1, &data.x) };
        let first = matches!(self.side, Side::Left | Side::Bottom);
        match self.place {
            SpinePosition::Outward(pt) if first => lo - ctx.px(pt),
            SpinePosition::Outward(pt) => hi + ctx.px(pt),
            SpinePosition::Axes(frac) => (hi - lo) * frac + lo,
            SpinePosition::Data(v) => map.apply(v),
        }
    }

    /// Where it lies across the axes, and the map to pixels from there and from scaled numbers along it. What is
    /// drawn in this map is rounded as matplotlib rounds it.
    pub(crate) fn place_px(&self, ctx: &DrawContext<'_>) -> (f64, Affine) {
        let along = self.side.is_horizontal();
        let out = |px: f64| if along { Affine::translate(0.0, px) } else { Affine::translate(px, 0.0) };
        let to_px = |coords| ctx.view.map(coords).affine();
        let axes = to_px(if along { Coords::XAxis } else { Coords::YAxis });
        match self.place {
            SpinePosition::Outward(pt) if matches!(self.side, Side::Left | Side::Bottom) => {
                (0.0, axes.then(&out(-ctx.px(pt))))
            }
            SpinePosition::Outward(pt) => (1.0, axes.then(&out(ctx.px(pt)))),
            SpinePosition::Axes(frac) => (frac, axes),
            SpinePosition::Data(v) => {
                let data = ctx.view.map(Coords::Data);
                (if along { data.y.scaled(v) } else { data.x.scaled(v) }, data.affine())
            }
        }
    }

    /// Its course, and the map to pixels from there; `None` where the view of the axes has no such spine.
    fn course(&self, ctx: &DrawContext<'_>) -> Option<(Path, Affine)> {
        if let Some(p) = &ctx.view.projection {
            return p.spine(ctx.view, self);
        }
        let (ends, to_px) = self.line(ctx);
        Some((Path::polyline(ends.to_vec()), to_px))
    }

    /// Its line, and the map to pixels from there.
    fn line(&self, ctx: &DrawContext<'_>) -> ([Point; 2], Affine) {
        let data = ctx.view.map(Coords::Data);
        let (across, to_px) = self.place_px(ctx);
        let ends = if self.side.is_horizontal() {
            let (lo, hi) = self.bounds.unwrap_or(ctx.view.xlim);
            [lo, hi].each(|v| Point::new(data.x.scaled(v), across))
        } else {
            let (lo, hi) = self.bounds.unwrap_or(ctx.view.ylim);
            [lo, hi].each(|v| Point::new(across, data.y.scaled(v)))
        };
        (ends, to_px)
    }

    /// Its line in pixels.
    pub(crate) fn ends_px(&self, ctx: &DrawContext<'_>) -> [Point; 2] {
        let (ends, to_px) = self.line(ctx);
        ends.each(|p| to_px.apply(p))
    }
}

impl PatchSetters for Spine {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

impl Artist for Spine {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let Some((path, to_px)) = self.course(ctx) else { return Ok(()) };
        patch::draw_path(&self.style, self.base.alpha, Clip::default(), ctx, r, &path, &to_px);
        Ok(())
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        if ctx.view.projection.is_none() {
            return BBox::around(self.ends_px(ctx));
        }
        let (path, to_px) = self.course(ctx)?;
        path.transformed(&to_px).extents()
    }
}
