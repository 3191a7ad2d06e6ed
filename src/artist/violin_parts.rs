//! Violins: what they are made of at a draw.

use super::style_rows::nth;
use super::violins::Side;
use super::{
    Artist, Collection, DataLimits, DrawContext, FillBetween, KeyBox, LegendKey, Obstacles, ViolinPlot,
    artist_base,
};
use crate::each::Each;
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::render::{CapStyle, JoinStyle, Renderer};

/// Lines are drawn so far above bodies.
const LINES_ABOVE: f64 = 1.0;
/// The opacity of bodies whose colour was not asked for.
const BODY_ALPHA: f64 = 0.3;
/// How far lines reach to each side, in widths of the violin.
const REACH: f64 = 0.25;

impl ViolinPlot {
    fn place(&self, n: usize) -> f64 {
        self.positions.as_ref().map_or((n + 1) as f64, |p| p[n])
    }

    fn width(&self, n: usize) -> f64 {
        nth(self.widths.as_deref().unwrap_or_default(), n).unwrap_or(f64::NAN)
    }

    fn reaches(&self) -> (bool, bool) {
        (self.side != Side::High, self.side != Side::Low)
    }

    fn body(&self, n: usize) -> FillBetween {
        let (s, at, (low, high)) = (&self.stats[n], self.place(n), self.reaches());
        let most = s.vals.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let half = |v: &f64| 0.5 * self.width(n) * v / most;
        let side = |on: bool, sign: f64| -> Vec<f64> {
            let away = s.vals.iter().map(half);
            if on { away.map(|v| sign * v + at).collect() } else { vec![at] }
        };
        let color = Self::color(&self.facecolor, &self.given, n);
        let data = [s.coords.clone().into(), side(low, -1.0).into(), side(high, 1.0).into()];
        let mut body = FillBetween::new(self.base.clone(), !self.horizontal, data, color.clone());
        body.style = self.rows.nth(n, &self.body.style);
        body.style.joinstyle = JoinStyle::Round;
        body.style.facecolor = body.style.facecolor.or(Some(color));
        let default = self.facecolor.is_none().then_some(BODY_ALPHA);
        body.base.alpha = self.body.base.alpha.or(self.base.alpha).or(default);
        body
    }

    fn bodies_drawn(&self) -> impl Iterator<Item = FillBetween> + '_ {
        (0..self.stats.len()).map(|n| self.body(n))
    }

    /// Lines of one kind: from where to where, across and along.
    fn line(&self, look: &Collection, ends: &[[(f64, f64); 2]]) -> Collection {
        let mut lines = look.clone();
        lines.base = self.base.clone();
        lines.base.alpha = look.base.alpha.or(self.base.alpha);
        let point = |(a, b): (f64, f64)| if self.horizontal { Point::new(b, a) } else { Point::new(a, b) };
        lines.paths = ends.iter().map(|e| Path::polyline(e.each(point).to_vec())).collect();
        if lines.edgecolors.is_empty() {
            let color = |n: usize| Self::color(&self.linecolor, &self.given, n);
            lines.edgecolors = (0..self.stats.len()).map(color).collect();
        }
        if self.side != Side::Both && lines.capstyle.is_none() {
            lines.capstyle = Some(CapStyle::Projecting);
        }
        lines
    }

    /// Across the n-th violin at some height.
    fn across(&self, n: usize, v: f64) -> [(f64, f64); 2] {
        let (at, reach, (low, high)) = (self.place(n), REACH * self.width(n), self.reaches());
        [(if low { at - reach } else { at }, v), (if high { at + reach } else { at }, v)]
    }

    fn lines_drawn(&self) -> Vec<Collection> {
        let all = || self.stats.iter().enumerate();
        let mut drawn = Vec::new();
        let mut each = |look: &Collection, ends: Vec<[(f64, f64); 2]>| drawn.push(self.line(look, &ends));
        if self.showmeans {
            each(&self.lines.means, all().map(|(n, s)| self.across(n, s.mean)).collect());
        }
        if self.showextrema {
            each(&self.lines.maxes, all().map(|(n, s)| self.across(n, s.max)).collect());
            each(&self.lines.mins, all().map(|(n, s)| self.across(n, s.min)).collect());
            let along = all().map(|(n, s)| [(self.place(n), s.min), (self.place(n), s.max)]);
            each(&self.lines.bars, along.collect());
        }
        if self.showmedians {
            each(&self.lines.medians, all().map(|(n, s)| self.across(n, s.median)).collect());
        }
        let quantiles = all().flat_map(|(n, s)| s.quantiles.iter().map(move |&q| self.across(n, q)));
        let quantiles: Vec<_> = quantiles.collect();
        if !quantiles.is_empty() {
            each(&self.lines.quantiles, quantiles);
        }
        drawn
    }
}

impl Artist for ViolinPlot {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        self.bodies_drawn().try_for_each(|body| body.draw(ctx, r))
    }

    fn upper_layer(&self) -> Option<f64> {
        Some(LINES_ABOVE)
    }

    fn draw_upper(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        self.lines_drawn().iter().try_for_each(|lines| lines.draw(ctx, r))
    }

    fn data_limits(&self) -> DataLimits {
        let bodies = self.bodies_drawn().fold(DataLimits::default(), |all, b| all.union(&b.data_limits()));
        self.lines_drawn().iter().fold(bodies, |all, l| all.union(&l.data_limits()))
    }

    fn cycle_colors_taken(&self, _filled: bool) -> usize {
        usize::from(self.facecolor.is_none() || self.linecolor.is_none())
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn legend_labels(&self) -> Vec<(usize, &str)> {
        let label = |n: usize| match (self.labels.get(n), n) {
            (Some(label), _) => label.as_str(),
            (None, 0) => &self.base.label,
            _ => "",
        };
        (0..self.stats.len()).map(|n| (n, label(n))).collect()
    }

    fn draw_nth_key(&self, n: usize, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        self.body(n).draw_key(ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        self.bodies_drawn().for_each(|body| body.obstacles(ctx, out));
        self.lines_drawn().iter().for_each(|lines| lines.obstacles(ctx, out));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let bodies = self.bodies_drawn().filter_map(|b| b.window_extent(ctx));
        let lines = self.lines_drawn().into_iter().filter_map(|l| l.window_extent(ctx));
        bodies.chain(lines).reduce(|a, b| a.union(&b))
    }
}
