//! Markers at points, each with a size and colours of its own: what `scatter` makes.

use std::borrow::Cow;

use super::{
    Artist, ArtistBase, ColorMapping, DataLimits, DrawContext, IntoCap, IntoJoin, IntoLineStyle, IntoMarker,
    KeyBox, LegendKey, LineStyle, Mappable, MarkerStyle, Obstacles, artist_base,
};
use crate::color::{Color, IntoColor, IntoColors, Rgba};
use crate::data::{Data, IntoData};
use crate::error::Error;
use crate::geom::{Affine, BBox, Point};
use crate::rc::RcParams;
use crate::render::{CapStyle, CollectionItem, GraphicsContext, JoinStyle, Renderer};

/// The colours of edges.
#[derive(Clone, Debug)]
enum Edges {
    /// As the faces.
    Face,
    Colors(Vec<Color>),
}

/// Markers at points, as matplotlib's `PathCollection`: the n-th takes the n-th of sizes, colours and widths, over
/// and over. A point that is not finite is left out.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.scatter([0, 1, 2], [3, 1, 2]).sizes([20, 80, 180]).marker("^").edgecolor("k").alpha(0.5);
/// let mapped = ax.scatter([0, 1, 2], [1, 2, 3]).c([0.1, 0.5, 0.9]).cmap("plasma").handle();
/// fig.colorbar(mapped);
/// ```
#[derive(Clone, Debug)]
pub struct PathCollection {
    pub(crate) base: ArtistBase,
    pub(crate) x: Data,
    pub(crate) y: Data,
    pub(crate) marker: MarkerStyle,
    pub(crate) sizes: Vec<f64>,
    pub(crate) facecolors: Vec<Color>,
    pub(crate) auto_color: bool,
    /// The numbers whose colours faces have, one each.
    numbers: Option<Data>,
    mapping: ColorMapping,
    edges: Edges,
    /// `None`: 1, or that of lines for markers without a face.
    linewidths: Option<Vec<f64>>,
    linestyle: LineStyle,
    capstyle: CapStyle,
    joinstyle: JoinStyle,
    antialiased: bool,
}

impl PathCollection {
    pub(crate) fn new(base: ArtistBase, rc: &RcParams, color: Color) -> Self {
        Self {
            base,
            marker: MarkerStyle::from(super::marker::Symbol::Circle),
            sizes: vec![rc.lines_markersize * rc.lines_markersize],
            facecolors: vec![color],
            auto_color: true,
            numbers: None,
            mapping: ColorMapping::new(Data::default()),
            edges: Edges::Face,
            linewidths: None,
            linestyle: LineStyle::Solid,
            capstyle: CapStyle::Butt,
            joinstyle: JoinStyle::Round,
            antialiased: true,
            x: Data::default(),
            y: Data::default(),
        }
    }

    /// Replaces the points.
    #[track_caller]
    pub fn set_offsets(&mut self, x: impl IntoData, y: impl IntoData) -> &mut Self {
        let (x, y) = (x.into_data(), y.into_data());
        if x.len() != y.len() {
            self.base.fail(format!(
                "x and y must have the same length, but x has {} and y has {}",
                x.len(),
                y.len()
            ));
        }
        (self.x, self.y) = (x, y);
        self
    }

    /// Keeps a failure unless there is one for all or one each.
    #[track_caller]
    fn one_each(&mut self, what: &str, n: usize) -> bool {
        let good = n == 1 || n == self.x.len();
        if !good {
            self.base.fail(format!("{what} has {n} entries, but there are {} points", self.x.len()));
        }
        good
    }

    /// The mark: `"o"` (default), `"x"`, `"^"`, ...
    #[track_caller]
    pub fn marker(&mut self, marker: impl IntoMarker) -> &mut Self {
        if let Some(m) = self.base.check(marker.into_marker()) {
            self.marker = m;
        }
        self
    }

    /// The size of all: the square of the marker's width in points. Default 36.
    #[track_caller]
    pub fn s(&mut self, points_squared: f64) -> &mut Self {
        self.sizes([points_squared])
    }

    /// The sizes, one each: squares of the markers' widths in points.
    #[track_caller]
    pub fn sizes(&mut self, points_squared: impl IntoData) -> &mut Self {
        let s = points_squared.into_data();
        if self.one_each("sizes", s.len()) {
            // What is no size is not drawn.
            self.sizes = s.iter().map(|&v| if v.is_finite() { v.max(0.0) } else { 0.0 }).collect();
        }
        self
    }

    /// Numbers, one each, that a norm and a colormap make colours of: see [`Mappable`]. A point whose number is not
    /// finite is left out.
    #[track_caller]
    pub fn c(&mut self, numbers: impl IntoData) -> &mut Self {
        let c = numbers.into_data();
        if c.len() != self.x.len() {
            self.base.fail(format!("c has {} numbers, but there are {} points", c.len(), self.x.len()));
            return self;
        }
        self.mapping.scale_by(c.clone());
        (self.numbers, self.auto_color) = (Some(c), false);
        self
    }

    /// The colour of all, faces and edges. Default: the next of the property cycle.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            (self.facecolors, self.edges, self.auto_color) = (vec![c], Edges::Face, false);
            self.numbers = None;
        }
        self
    }

    /// The colours, one each, of faces and edges.
    #[track_caller]
    pub fn colors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors())
            && self.one_each("colors", c.len())
        {
            (self.facecolors, self.auto_color, self.numbers) = (c, false, None);
        }
        self
    }

    /// The colour of all faces; `"none"` leaves edges of the colour of the cycle.
    #[track_caller]
    pub fn facecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            if let (Edges::Face, true) = (&self.edges, c.is_none()) {
                self.edges = Edges::Colors(self.facecolors.clone());
            }
            self.facecolors = vec![c];
        }
        self
    }

    /// The colour of all edges, or `"face"` (default).
    #[track_caller]
    pub fn edgecolor(&mut self, color: &str) -> &mut Self {
        if color == "face" {
            self.edges = Edges::Face;
            return self;
        }
        self.edgecolors(color)
    }

    /// The colours of edges: one, or one each.
    #[track_caller]
    pub fn edgecolors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors())
            && self.one_each("edgecolors", c.len())
        {
            self.edges = Edges::Colors(c);
        }
        self
    }

    /// The width of all edges in points. Default 1, of markers without a face 1.5.
    #[track_caller]
    pub fn linewidth(&mut self, points: f64) -> &mut Self {
        self.linewidths([points])
    }

    /// The widths of edges in points, one or one each.
    #[track_caller]
    pub fn linewidths(&mut self, points: impl IntoData) -> &mut Self {
        let w = points.into_data();
        if w.iter().any(|w| !w.is_finite() || *w < 0.0) {
            self.base.fail(format!("line widths must be finite and not negative: {:?}", &*w));
        } else if self.one_each("linewidths", w.len()) {
            self.linewidths = Some(w.to_vec());
        }
        self
    }

    /// The line style of edges.
    #[track_caller]
    pub fn linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        if let Some(s) = self.base.check(style.into_linestyle()) {
            self.linestyle = s;
        }
        self
    }

    /// The ends of lines. Default: `"butt"`.
    #[track_caller]
    pub fn capstyle(&mut self, cap: impl IntoCap) -> &mut Self {
        if let Some(c) = self.base.check(cap.into_cap()) {
            self.capstyle = c;
        }
        self
    }

    /// The corners of edges. Default: `"round"`.
    #[track_caller]
    pub fn joinstyle(&mut self, join: impl IntoJoin) -> &mut Self {
        if let Some(j) = self.base.check(join.into_join()) {
            self.joinstyle = j;
        }
        self
    }

    /// Whether edges are smooth. Default: yes.
    pub fn antialiased(&mut self, smooth: bool) -> &mut Self {
        self.antialiased = smooth;
        self
    }

    /// x and y of the points.
    pub fn get_offsets(&self) -> (&[f64], &[f64]) {
        (&self.x, &self.y)
    }

    /// The colours of faces: one, or one each.
    fn faces(&self, ctx: &DrawContext<'_>) -> Result<Vec<Rgba>, String> {
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
        let filled = self.marker.fillstyle() != super::FillStyle::None;
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

    /// How many different edges and faces there are.
    fn variety(&self) -> usize {
        let edges = match &self.edges {
            Edges::Face => 1,
            Edges::Colors(c) => c.len(),
        };
        let faces = self.numbers.as_ref().map_or(self.facecolors.len(), |n| n.len());
        faces.max(edges).max(self.linewidths.as_ref().map_or(1, Vec::len))
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
        clip: Option<BBox>,
    ) -> Result<(), String> {
        let faces = self.faces(ctx)?;
        if faces.is_empty() {
            return Ok(());
        }
        let (variety, sizes) = (self.variety(), self.sizes.len());
        if variety == 1 && sizes == 1 && !self.linestyle.is_dashed() && !self.lacks_colors() {
            let (mut gc, face) = self.gc(0, &faces, ctx);
            gc.clip_rect = clip;
            let scale = self.scale(self.sizes[0], ctx);
            r.draw_markers(&gc, self.marker.path(), &scale, at, &Affine::IDENTITY, face);
            return Ok(());
        }
        let styles: Vec<_> = (0..variety.min(at.len()))
            .map(|i| {
                let (gc, face) = self.gc(i, &faces, ctx);
                (GraphicsContext { clip_rect: clip, ..gc }, face)
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

    /// x of the points, NaN where a point has no colour.
    fn shown_x(&self) -> Cow<'_, [f64]> {
        match &self.numbers {
            Some(c) if c.iter().any(|c| !c.is_finite()) => {
                self.x.iter().zip(c.iter()).map(|(&x, c)| if c.is_finite() { x } else { f64::NAN }).collect()
            }
            _ => Cow::Borrowed(&self.x),
        }
    }

    fn places(&self, ctx: &DrawContext<'_>) -> Vec<Point> {
        let map = ctx.map(&self.base);
        self.shown_x().iter().zip(self.y.iter()).map(|(&x, &y)| map.apply(Point::new(x, y))).collect()
    }
}

/// How high the markers of a key stand, as fractions of its height, in turn.
const KEY_HEIGHTS: [f64; 3] = [0.375, 0.5, 0.3125];

impl Artist for PathCollection {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let drawn = self.draw_at(ctx, r, &self.places(ctx), ctx.gc(&self.base).clip_rect);
        drawn.map_err(|e| Error::at(e, self.base.made_at()))
    }

    fn data_limits(&self) -> DataLimits {
        DataLimits::of(&self.shown_x(), &self.y).only(self.base.coords.is_data())
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
        small.sizes = match n {
            0..4 => [0.5 * (largest + smallest), largest, smallest][..n].to_vec(),
            _ => (0..n).map(|i| smallest + (largest - smallest) * i as f64 / (n - 1) as f64).collect(),
        };
        // What is wrong with a norm is told where the points themselves are drawn.
        let _ = small.draw_at(ctx, r, &at, None);
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
}

impl Mappable for PathCollection {
    fn mapping(&self) -> &ColorMapping {
        &self.mapping
    }
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.mapping, &mut self.base)
    }
}
