//! An arrow with a label that tells how long arrows are.

use std::any::Any;

use super::quiver_arrows::Pivot;
use super::{
    Artist, ArtistBase, Coords, DrawContext, HAlign, Handle, IntoFontSize, IntoFontWeight, PolyEdges, Quiver,
    Text, VAlign, artist_base,
};
use crate::color::{Color, IntoColor};
use crate::data::Number;
use crate::error::Error;
use crate::geom::{Path, Point};
use crate::rc::RcParams;
use crate::render::Renderer;

/// Where the label is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Above,
    Below,
    Right,
    Left,
}

/// The key of a [`Quiver`]: what `quiverkey` makes.
#[derive(Clone, Debug)]
pub struct QuiverKey {
    base: ArtistBase,
    of: Handle<Quiver>,
    at: Point,
    inches: bool,
    size: f64,
    angle_deg: f64,
    text: Text,
    labelsep_in: f64,
    side: Side,
    color: Option<Color>,
}

impl QuiverKey {
    pub(crate) fn new(
        mut base: ArtistBase,
        rc: &RcParams,
        of: Handle<Quiver>,
        at: Point,
        size: f64,
        label: &str,
    ) -> Self {
        (base.coords, base.clip_on) = (Coords::Axes, false);
        let text = Text::new(ArtistBase::part(0.0), rc, 0.0, 0.0, label);
        Self {
            base,
            of,
            at,
            inches: false,
            size,
            angle_deg: 0.0,
            text,
            labelsep_in: 0.1,
            side: Side::Above,
            color: None,
        }
    }

    /// The arrow's direction in degrees, counter-clockwise from the right. Default 0.
    #[track_caller]
    pub fn angle(&mut self, degrees: impl Number) -> &mut Self {
        let degrees = degrees.to_f64();
        if degrees.is_finite() {
            self.angle_deg = degrees;
        } else {
            self.base.fail(format!("the angle of a key must be finite, not {degrees}"));
        }
        self
    }

    /// What its place is counted in: `"axes"` (default), `"figure"`, `"data"` or `"inches"`.
    #[track_caller]
    pub fn coordinates(&mut self, name: &str) -> &mut Self {
        self.inches = name == "inches";
        match name {
            "axes" => self.base.coords = Coords::Axes,
            "figure" => self.base.coords = Coords::Figure,
            "data" => self.base.coords = Coords::Data,
            "inches" => self.base.coords = Coords::Pixels,
            _ => self.base.fail(format!("{name:?} are no coordinates of a key: axes, figure, data, inches")),
        }
        self
    }

    /// The arrow's colour. Default: that of the arrows.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.color = Some(c);
        }
        self
    }

    /// From the arrow to the label in inches. Default 0.1.
    #[track_caller]
    pub fn labelsep(&mut self, inches: impl Number) -> &mut Self {
        if let Some(v) = self.base.finite("labelsep", inches.to_f64()) {
            self.labelsep_in = v;
        }
        self
    }

    /// Where the label is: `"N"` above (default), `"S"` below, `"E"` right, `"W"` left.
    #[track_caller]
    pub fn labelpos(&mut self, name: &str) -> &mut Self {
        match name {
            "N" => self.side = Side::Above,
            "S" => self.side = Side::Below,
            "E" => self.side = Side::Right,
            "W" => self.side = Side::Left,
            _ => self.base.fail(format!("{name:?} is not a place for a label: N, S, E, W")),
        }
        self
    }

    /// The label's colour. Default black.
    #[track_caller]
    pub fn labelcolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.text.color = c;
        }
        self
    }

    /// The label's size in points, or a name such as `"small"`. Default 10.
    #[track_caller]
    pub fn fontsize(&mut self, size: impl IntoFontSize) -> &mut Self {
        if let Some(s) = self.base.check(size.into_points(self.text.medium_pt)) {
            self.text.props.size_pt = s;
        }
        self
    }

    /// The label's weight: 100 to 900, or a name such as `"bold"`. Default 400.
    #[track_caller]
    pub fn fontweight(&mut self, weight: impl IntoFontWeight) -> &mut Self {
        if let Some(w) = self.base.check(weight.into_weight()) {
            self.text.props.weight = w;
        }
        self
    }

    fn place(&self, ctx: &DrawContext<'_>) -> Point {
        let at = if self.inches { self.at * ctx.dpi } else { self.at };
        ctx.map(&self.base).apply(at)
    }

    /// The label and its anchor.
    fn label(&self, ctx: &DrawContext<'_>) -> (Text, Point) {
        let (d, at) = (self.labelsep_in * ctx.dpi, self.place(ctx));
        let mut text = self.text.clone();
        let shift = match self.side {
            Side::Above => Point::new(0.0, d),
            Side::Below => Point::new(0.0, -d),
            Side::Right => Point::new(d, 0.0),
            Side::Left => Point::new(-d, 0.0),
        };
        (text.ha, text.va) = match self.side {
            Side::Above => (HAlign::Center, VAlign::Bottom),
            Side::Below => (HAlign::Center, VAlign::Top),
            Side::Right => (HAlign::Left, VAlign::Center),
            Side::Left => (HAlign::Right, VAlign::Center),
        };
        (text, at + shift)
    }

    fn arrow(&self, quiver: &Quiver, ctx: &DrawContext<'_>) -> Path {
        let pivot = match self.side {
            Side::Above | Side::Below => Pivot::Middle,
            Side::Right => Pivot::Tip,
            Side::Left => Pivot::Tail,
        };
        let (s, c) = self.angle_deg.to_radians().sin_cos();
        quiver.key_arrow(ctx, Point::new(self.size * c, self.size * s), pivot)
    }

    fn quiver<'s>(&self, ctx: &DrawContext<'s>) -> Option<&'s Quiver> {
        ctx.scene.artist(self.of.erase()).and_then(|a| (a as &dyn Any).downcast_ref())
    }
}

// It has no window extent: matplotlib's layouts take no notice of a key.
impl Artist for QuiverKey {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        if let Some(quiver) = self.quiver(ctx) {
            let (arrow, at) = (self.arrow(quiver, ctx), self.place(ctx));
            let mut style = quiver.style.clone();
            style.numbers = None;
            if let Some(c) = &self.color {
                style.facecolors = vec![c.clone()];
                style.edges = PolyEdges::Face;
            }
            if at.is_finite() && arrow.points().iter().all(|p| p.is_finite()) {
                let drawn = style.draw(&self.base, ctx, r, &[(0, arrow, at)]);
                drawn.map_err(|e| Error::at(e, self.base.made_at()))?;
            }
        }
        let (text, at) = self.label(ctx);
        text.draw_at(ctx, r, at);
        Ok(())
    }
}
