//! Lines from a base line to correlations.

use super::{
    Artist, ArtistBase, Collection, Coords, DataLimits, DrawContext, IntoLineStyle, KeyBox, LegendKey,
    Line2D, Obstacles, artist_base,
};
use crate::color::IntoColor;
use crate::data::Number;
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::rc::RcParams;
use crate::render::Renderer;

/// What [`xcorr`](crate::axes::Axes::xcorr) draws: an upright line for each lag, and a base line across the axes.
#[derive(Clone, Debug)]
pub struct CorrelationLines {
    pub(crate) base: ArtistBase,
    lines: Collection,
    foot: Line2D,
}

impl CorrelationLines {
    pub(crate) fn new(base: ArtistBase, rc: &RcParams, lags: &[f64], heights: &[f64]) -> Self {
        let line = |(&x, &y): (&f64, &f64)| Path::polyline(vec![Point::new(x, 0.0), Point::new(x, y)]);
        let paths = lags.iter().zip(heights).map(line).collect();
        let lines = Collection::lines(base.clone(), rc, paths, rc.lines_color.clone());
        let mut foot = Line2D::new(base.clone(), rc, rc.lines_color.clone());
        (foot.x, foot.y) = (vec![0.0, 1.0].into(), vec![0.0, 0.0].into());
        Self { base, lines, foot }
    }

    /// Changes the upright lines and the base line, and keeps what went wrong.
    fn both(&mut self, lines: impl FnOnce(&mut Collection), foot: impl FnOnce(&mut Line2D)) -> &mut Self {
        lines(&mut self.lines);
        foot(&mut self.foot);
        let errors = [self.lines.base.error.take(), self.foot.base.error.take()];
        let error = self.base.error.take();
        self.base.error = error.or(errors.into_iter().flatten().next());
        self
    }

    /// The colour of all lines. Default: `rc.lines_color`.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        match self.base.check(color.into_color()) {
            Some(c) => self.both(|l| _ = l.color(c.clone()), |f| _ = f.color(c.clone())),
            None => self,
        }
    }

    /// The width of all lines in points. Default: `rc.lines_linewidth`.
    #[track_caller]
    pub fn linewidth(&mut self, points: impl Number) -> &mut Self {
        let points = points.to_f64();
        if points.is_finite() && points >= 0.0 {
            self.both(|l| _ = l.linewidth(points), |f| _ = f.linewidth(points))
        } else {
            self.base.fail(format!("a line width must be finite and not negative, not {points}"));
            self
        }
    }

    /// How all lines are dashed. Default: solid.
    #[track_caller]
    pub fn linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        match self.base.check(style.into_linestyle()) {
            Some(s) => self.both(|l| _ = l.linestyle(s.clone()), |f| _ = f.linestyle(s.clone())),
            None => self,
        }
    }

    /// Changes the upright lines: `.vlines(|l| { l.color("r"); })`.
    pub fn vlines(&mut self, change: impl FnOnce(&mut Collection)) -> &mut Self {
        self.both(change, |_| ())
    }

    /// Changes the base line.
    pub fn baseline(&mut self, change: impl FnOnce(&mut Line2D)) -> &mut Self {
        self.both(|_| (), change)
    }

    /// The parts, with what was set of the whole.
    fn parts(&self) -> (Collection, Line2D) {
        let (mut lines, mut foot) = (self.lines.clone(), self.foot.clone());
        (lines.base, foot.base) = (self.base.clone(), self.base.clone());
        foot.base.coords = if self.base.coords == Coords::Data { Coords::YAxis } else { self.base.coords };
        (lines, foot)
    }
}

impl Artist for CorrelationLines {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let (lines, foot) = self.parts();
        lines.draw(ctx, r)?;
        foot.draw(ctx, r)
    }

    fn data_limits(&self) -> DataLimits {
        self.parts().0.data_limits()
    }

    fn legend_key(&self) -> LegendKey {
        self.lines.legend_key()
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        self.parts().0.draw_key(ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        let (lines, foot) = self.parts();
        lines.obstacles(ctx, out);
        foot.obstacles(ctx, out);
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        self.parts().0.window_extent(ctx)
    }
}
