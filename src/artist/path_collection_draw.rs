//! Markers at points: how they are drawn.

use std::borrow::Cow;

use super::path_collection::Edges;
use super::{
    Artist, ArtistBase, AxesView, Clip, ColorMapping, DataLimits, DrawContext, FillStyle, KeyBox, LegendKey,
    LineStyle, Mappable, Obstacles, PathCollection, artist_base,
};
use crate::color::{Color, Rgba};
use crate::error::Error;
use crate::geom::{Affine, BBox, Point};
use crate::render::{CollectionItem, GraphicsContext, Renderer};

impl PathCollection {
    /// The colours of faces: one, or one each.
    pub(super) fn faces(&self, ctx: &DrawContext<'_>) -> Result<Vec<Rgba>, String> {
        match &self.numbers {
            Some(n) => self.mapping.colors(n, self.base.alpha, ctx.rc),
            None => Ok(self.facecolors.iter().map(|c| ctx.rgba(c, self.base.alpha)).collect()),
        }
    }

    /// How the n-th is drawn, of these faces.
    fn gc(&self, i: usize, faces: &[Rgba], ctx: &DrawContext<'_>) -> (GraphicsContext, Option<Rgba>) {
        let face = faces[i % faces.len()];
        let edge = match &self.edges {
            Edges::Face => face,
            Edges::Colors(c) => ctx.rgba(&c[i % c.len()], self.base.alpha),
        };
        let filled = self.marker.fillstyle() != FillStyle::None;
        let face = Some(face).filter(|f| f.a > 0.0 && filled);
        let width = match &self.linewidths {
            Some(w) => w[i % w.len()],
            None if self.marker.is_filled() => ctx.rc.patch_linewidth,
            None => ctx.rc.lines_linewidth,
        };
        let drawn = edge.a > 0.0 && self.linestyle != LineStyle::None;
        let gc = GraphicsContext {
            color: edge,
            linewidth: if drawn { ctx.px(width) } else { 0.0 },
            dashes: self.linestyle.to_dashes(ctx.rc, width, ctx.dpi),
            antialiased: self.antialiased,
            capstyle: self.capstyle,
            joinstyle: self.joinstyle,
            ..ctx.gc(&self.base)
        };
        (gc, face)
    }

    /// Whether all faces or all edges are `"none"`: matplotlib then has no colour to stamp markers with, and draws
    /// each by itself, off the grid.
    fn lacks_colors(&self) -> bool {
        let none = |c: &[Color]| c.iter().all(Color::is_none);
        (self.numbers.is_none() && none(&self.facecolors))
            || matches!(&self.edges, Edges::Colors(c) if none(c))
    }

    /// After how many points faces, edges and widths come together again.
    fn variety(&self) -> usize {
        let edges = match &self.edges {
            Edges::Face => 1,
            Edges::Colors(c) => c.len(),
        };
        let faces = self.numbers.as_ref().map_or(self.facecolors.len(), |n| n.len());
        let widths = self.linewidths.as_ref().map_or(1, Vec::len);
        [edges, widths].into_iter().fold(faces.max(1), common_multiple)
    }

    /// From the marker's path to pixels about its point.
    fn scale(&self, size: f64, ctx: &DrawContext<'_>) -> Affine {
        let px = ctx.px(size.sqrt());
        self.marker.transform().then(&Affine::scale(px, px))
    }

    fn draw_at(
        &self,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        at: &[Point],
        clip: Clip,
    ) -> Result<(), String> {
        let faces = self.faces(ctx)?;
        if faces.is_empty() {
            return Ok(());
        }
        let (variety, sizes) = (self.variety(), self.sizes.len());
        if variety == 1 && sizes == 1 && !self.linestyle.is_dashed() && !self.lacks_colors() {
            let (mut gc, face) = self.gc(0, &faces, ctx);
            clip.apply(&mut gc);
            let scale = self.scale(self.sizes[0], ctx);
            r.draw_markers(&gc, self.marker.path(), &scale, at, &Affine::IDENTITY, face);
            return Ok(());
        }
        let styles: Vec<_> = (0..variety.min(at.len()))
            .map(|i| {
                let (mut gc, face) = self.gc(i, &faces, ctx);
                clip.clone().apply(&mut gc);
                (gc, face)
            })
            .collect();
        let scales: Vec<Affine> = self.sizes.iter().map(|&s| self.scale(s, ctx)).collect();
        let mut items = at.iter().enumerate().filter(|(_, p)| p.is_finite()).map(|(i, p)| CollectionItem {
            path: self.marker.path(),
            transform: scales[i % sizes].then(&Affine::translate(p.x, p.y)),
            face: styles[i % styles.len()].1,
            gc: &styles[i % styles.len()].0,
        });
        r.draw_path_collection(&mut items);
        Ok(())
    }

    /// x of the points, NaN where a point has no colour or no size.
    fn shown_x(&self) -> Cow<'_, [f64]> {
        let colors = self.numbers.as_deref().unwrap_or(&[]);
        if self.sizes.iter().chain(colors).all(|v| v.is_finite()) {
            return Cow::Borrowed(&self.x);
        }
        let shown = |i: usize| self.has_place(i) && colors.get(i).is_none_or(|c| c.is_finite());
        self.x.iter().enumerate().map(|(i, &x)| if shown(i) { x } else { f64::NAN }).collect()
    }

    fn places(&self, ctx: &DrawContext<'_>) -> Vec<Point> {
        let map = ctx.map(&self.base);
        if let (Some(own), Some(space)) = (&self.space, &ctx.view.space) {
            let shown = (0..self.len_in_space(own)).filter(|&i| self.is_shown(i));
            let points = shown.map(|i| self.projected(own, space, i));
            return points.map(|p| map.apply(Point::new(p[0], p[1]))).collect();
        }
        self.shown_x().iter().zip(self.y.iter()).map(|(&x, &y)| map.apply(Point::new(x, y))).collect()
    }
}

/// The least number that both divide.
fn common_multiple(a: usize, b: usize) -> usize {
    let (mut x, mut y) = (a, b);
    while y > 0 {
        (x, y) = (y, x % y);
    }
    (a / x.max(1)).saturating_mul(b)
}

/// How high the markers of a key stand, as fractions of its height, in turn.
const KEY_HEIGHTS: [f64; 3] = [0.375, 0.5, 0.3125];

impl Artist for PathCollection {
    artist_base!();

    fn depth(&self, view: &AxesView) -> Option<f64> {
        let (own, space) = (self.space.as_ref()?, view.space.as_ref()?);
        let shown = (0..self.len_in_space(own)).filter(|&i| self.is_shown(i));
        let depths = shown.map(|i| self.projected(own, space, i)[2]);
        Some(depths.fold(f64::INFINITY, f64::min))
    }

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        if let (Some(own), Some(space)) = (&self.space, &ctx.view.space) {
            let seen = self.seen(own, space, ctx).map_err(|e| Error::at(e, self.base.made_at()))?;
            return seen.draw(ctx, r);
        }
        let drawn = self.draw_at(ctx, r, &self.places(ctx), ctx.clip(&self.base));
        drawn.map_err(|e| Error::at(e, self.base.made_at()))
    }

    fn data_limits(&self) -> DataLimits {
        if let Some(space) = &self.space {
            return DataLimits::in_space(&self.shown_x(), &self.y, &space.z);
        }
        self.base.limits_of(&self.shown_x(), &self.y).only(self.base.coords.is_data())
    }

    fn takes_cycle_color(&self) -> bool {
        self.auto_color
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        let n = key.scatterpoints;
        let (_, x) = key.xdata(n);
        let scale = ctx.px(1.0);
        let at: Vec<Point> = (0..n).map(|i| key.at(x[i], key.height * KEY_HEIGHTS[i % 3], scale)).collect();
        let largest = self.sizes.iter().copied().fold(0.0, f64::max) * key.markerscale.powi(2);
        let smallest = self.sizes.iter().copied().fold(f64::INFINITY, f64::min) * key.markerscale.powi(2);
        let mut small = self.clone();
        small.space = None;
        small.sizes = match n {
            0..4 => [0.5 * (largest + smallest), largest, smallest][..n].to_vec(),
            _ => (0..n).map(|i| smallest + (largest - smallest) * i as f64 / (n - 1) as f64).collect(),
        };
        // What is wrong with a norm is told where the points themselves are drawn.
        let _ = small.draw_at(ctx, r, &at, Clip::default());
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        out.points.extend(self.places(ctx));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let largest = self.sizes.iter().copied().fold(0.0, f64::max);
        BBox::around(self.places(ctx)).map(|b| b.padded(0.5 * ctx.px(largest.sqrt())))
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl Mappable for PathCollection {
    fn mapping(&self) -> &ColorMapping {
        &self.mapping
    }
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.mapping, &mut self.base)
    }
}
