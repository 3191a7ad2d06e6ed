//! The look of many polygons: colours of their own, or those of numbers.

use super::{
    Artist, ArtistBase, ColorMapping, DrawContext, IntoCap, IntoEdgeColors, IntoJoin, IntoLineStyle, KeyBox,
    LineStyle,
};
use crate::color::{Color, IntoColors, Rgba};
use crate::data::{Data, Number, OneOrEach};
use crate::geom::{Affine, Path, Point};
use crate::render::{CapStyle, CollectionItem, GraphicsContext, JoinStyle, Renderer, Snap};

/// The colours of edges.
#[derive(Clone, Debug)]
pub(crate) enum PolyEdges {
    /// As the faces.
    Face,
    Colors(Vec<Color>),
}

/// The look of many polygons: the n-th takes the n-th of colours and widths, over and over.
#[derive(Clone, Debug)]
pub struct PolyStyle {
    pub(crate) facecolors: Vec<Color>,
    pub(crate) edges: PolyEdges,
    pub(crate) linewidths: Vec<f64>,
    pub(crate) linestyle: LineStyle,
    pub(crate) capstyle: CapStyle,
    pub(crate) joinstyle: JoinStyle,
    pub(crate) antialiased: bool,
    pub(crate) snap: Snap,
    /// The numbers whose colours faces have, one each.
    pub(crate) numbers: Option<Data>,
    pub(crate) mapping: ColorMapping,
}

impl PolyStyle {
    /// Faces in one colour without edges.
    pub(crate) fn new(face: Color) -> Self {
        Self {
            facecolors: vec![face],
            edges: PolyEdges::Colors(vec![Color::NONE]),
            linewidths: vec![1.0],
            linestyle: LineStyle::Solid,
            capstyle: CapStyle::Butt,
            joinstyle: JoinStyle::Round,
            antialiased: true,
            snap: Snap::Auto,
            numbers: None,
            mapping: ColorMapping::new(Data::default()),
        }
    }

    pub(crate) fn set_numbers(&mut self, numbers: Data) {
        self.mapping.scale_by(numbers.clone());
        self.numbers = Some(numbers);
    }

    /// The colours of faces: one, or one each.
    fn faces(&self, base: &ArtistBase, ctx: &DrawContext<'_>) -> Result<Vec<Rgba>, String> {
        match &self.numbers {
            Some(n) => self.mapping.colors(n, base.alpha, ctx.rc),
            None => Ok(self.facecolors.iter().map(|c| ctx.rgba(c, base.alpha)).collect()),
        }
    }

    fn edges(&self, faces: &[Rgba], base: &ArtistBase, ctx: &DrawContext<'_>) -> Vec<Rgba> {
        match &self.edges {
            PolyEdges::Face => faces.to_vec(),
            PolyEdges::Colors(c) => c.iter().map(|c| ctx.rgba(c, base.alpha)).collect(),
        }
    }

    /// Draws one shape at all places as a marker, at whole pixels, where matplotlib does: it has one face, one edge and no
    /// dashes. `false` where it is not drawn.
    pub(crate) fn stamp(
        &self,
        base: &ArtistBase,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        path: &Path,
        at: &[Point],
    ) -> Result<bool, String> {
        let faces = self.faces(base, ctx)?;
        let edges = self.edges(&faces, base, ctx);
        // "none" is not a colour.
        let one = |colors: &[Rgba]| matches!(colors, [c] if *c != Rgba::NONE);
        if self.linewidths.len() > 1 || !one(&faces) || !one(&edges) || !fits(path, r.size()) {
            return Ok(false);
        }
        let gc = self.gc(&ctx.gc(base), edges[0], self.linewidths[0], ctx);
        if gc.dashes.is_some() {
            return Ok(false);
        }
        let face = Some(faces[0]).filter(|c| c.a > 0.0);
        r.draw_markers(&gc, path, &Affine::IDENTITY, at, &Affine::IDENTITY, face);
        Ok(true)
    }

    /// Draws paths in pixels, each moved to its place: numbers say which colours they have.
    pub(crate) fn draw(
        &self,
        base: &ArtistBase,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        paths: &[(usize, Path, Point)],
    ) -> Result<(), String> {
        if let [(_, path, at)] = paths
            && self.stamp(base, ctx, r, path, &[*at])?
        {
            return Ok(());
        }
        let faces = self.faces(base, ctx)?;
        let edges = self.edges(&faces, base, ctx);
        let nth = |colors: &[Rgba], i: usize| match colors.len() {
            0 => Rgba::NONE,
            n => colors[i % n],
        };
        let plain = ctx.gc(base);
        // Lists of different lengths are repeated each on its own.
        let (e, w) = (edges.len().max(1), self.linewidths.len());
        let styles = if e == 1 || w == 1 || e == w { e.max(w) } else { e * w };
        let gcs: Vec<GraphicsContext> = (0..styles)
            .map(|i| self.gc(&plain, nth(&edges, i), self.linewidths[i % self.linewidths.len()], ctx))
            .collect();
        let mut items = paths.iter().map(|(i, path, at)| CollectionItem {
            path,
            transform: Affine::translate(at.x, at.y),
            face: Some(nth(&faces, *i)).filter(|c| c.a > 0.0),
            gc: &gcs[i % styles],
        });
        r.draw_path_collection(&mut items);
        Ok(())
    }

    /// Draws the key of a legend: a rectangle in the first face and edge. Numbers do not count, since matplotlib makes a
    /// key before they have become colours.
    pub(crate) fn draw_key(
        &self,
        alpha: Option<f64>,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        key: &KeyBox,
    ) {
        let first = |colors: &[Color]| colors.first().map_or(Rgba::NONE, |c| ctx.rgba(c, alpha));
        let face = first(&self.facecolors);
        let edge = match &self.edges {
            PolyEdges::Face => face,
            PolyEdges::Colors(c) => first(c),
        };
        let gc = GraphicsContext {
            capstyle: CapStyle::Butt,
            joinstyle: JoinStyle::Miter,
            antialiased: true,
            snap: Snap::Auto,
            ..self.gc(&GraphicsContext::default(), edge, self.linewidths[0], ctx)
        };
        let path = Path::rect(&key.rect(ctx.px(1.0)));
        r.draw_path(&gc, &path, &Affine::IDENTITY, Some(face).filter(|c| c.a > 0.0));
    }

    fn gc(&self, plain: &GraphicsContext, edge: Rgba, width: f64, ctx: &DrawContext<'_>) -> GraphicsContext {
        let drawn = edge.a > 0.0 && self.linestyle != LineStyle::None;
        GraphicsContext {
            color: edge,
            linewidth: if drawn { ctx.px(width) } else { 0.0 },
            dashes: self.linestyle.to_dashes(ctx.rc, width, ctx.dpi),
            capstyle: self.capstyle,
            joinstyle: self.joinstyle,
            antialiased: self.antialiased,
            snap: self.snap,
            ..plain.clone()
        }
    }
}

/// Whether a path is smaller than a picture of this size.
fn fits(path: &Path, (width, height): (f64, f64)) -> bool {
    path.control_box().is_some_and(|b| b.width() < width && b.height() < height)
}

/// The setters of everything that is made of many polygons.
pub trait PolySetters: Artist + Sized {
    /// The style, and where failures are kept.
    fn poly_mut(&mut self) -> (&mut PolyStyle, &mut ArtistBase);

    /// The colours of faces: one, or one each. Numbers, where there are some, go before.
    #[track_caller]
    fn facecolors(&mut self, colors: impl IntoColors) -> &mut Self {
        let (style, base) = self.poly_mut();
        if let Some(c) = base.check(colors.into_colors()) {
            style.facecolors = c;
        }
        self
    }

    /// The colours of edges: one, one each, `"face"` for those of faces, or `"none"`.
    #[track_caller]
    fn edgecolors(&mut self, colors: impl IntoEdgeColors) -> &mut Self {
        let (style, base) = self.poly_mut();
        if let Some(c) = base.check(colors.into_edge_colors()) {
            style.edges = c.map_or(PolyEdges::Face, PolyEdges::Colors);
        }
        self
    }

    /// The widths of edges in points: one, or one each.
    #[track_caller]
    fn linewidths<A>(&mut self, points: impl OneOrEach<A>) -> &mut Self {
        let (style, base) = self.poly_mut();
        let widths = points.into_column();
        if widths.is_empty() || widths.iter().any(|w| !w.is_finite() || *w < 0.0) {
            base.fail(format!("line widths must be finite and not negative: {:?}", &*widths));
        } else {
            style.linewidths = widths.to_vec();
        }
        self
    }

    /// The width of all edges in points.
    #[track_caller]
    fn linewidth(&mut self, points: impl Number) -> &mut Self {
        self.linewidths([points.to_f64()])
    }

    /// The line style of edges. Default solid.
    #[track_caller]
    fn linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        let (poly, base) = self.poly_mut();
        if let Some(s) = base.check(style.into_linestyle()) {
            poly.linestyle = s;
        }
        self
    }

    /// The ends of edges. Default `"butt"`.
    #[track_caller]
    fn capstyle(&mut self, cap: impl IntoCap) -> &mut Self {
        let (poly, base) = self.poly_mut();
        if let Some(c) = base.check(cap.into_cap()) {
            poly.capstyle = c;
        }
        self
    }

    /// The corners of edges. Default `"round"`.
    #[track_caller]
    fn joinstyle(&mut self, join: impl IntoJoin) -> &mut Self {
        let (poly, base) = self.poly_mut();
        if let Some(j) = base.check(join.into_join()) {
            poly.joinstyle = j;
        }
        self
    }

    /// Whether edges are smooth.
    fn antialiased(&mut self, smooth: bool) -> &mut Self {
        self.poly_mut().0.antialiased = smooth;
        self
    }
}
