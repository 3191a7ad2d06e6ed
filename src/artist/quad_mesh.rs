//! A mesh of quadrilaterals, each in the colour of its number.

use std::sync::Arc;

use super::mesh_grid::{MeshGrid, Shading};
use super::{
    Artist, ArtistBase, ColorMapping, DataLimits, DrawContext, KeyBox, LegendKey, Mappable, Obstacles,
    PolyEdges, PolyStyle, artist_base, checked_width,
};
use crate::color::{Color, IndexedColors, IntoColors, Rgba};
use crate::data::{Grid, Number};
use crate::each::Each;
use crate::error::Error;
use crate::geom::{BBox, Lattice, Path, Point};
use crate::render::{GraphicsContext, QuadCells, Renderer, Snap};

/// The edges of cells.
#[derive(Clone, Debug, PartialEq)]
enum Edges {
    None,
    /// In the colour of the face.
    Face,
    Colors(Vec<Color>),
}

/// A mesh of quadrilaterals in the colours of numbers: what `pcolormesh` makes.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.pcolormesh([0, 1, 2], [0, 2, 3], [[1.0, 2.0], [3.0, f64::NAN]]).cmap("plasma").edgecolors("white");
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct QuadMesh {
    base: ArtistBase,
    grid: MeshGrid,
    values: Grid,
    /// Colours that are not those of numbers.
    colors: Option<Arc<Vec<[f64; 4]>>>,
    alphas: Option<Grid>,
    mapping: ColorMapping,
    edges: Edges,
    linewidth: f64,
    /// `None` is up to the edges.
    antialiased: Option<bool>,
    snap: Snap,
    /// Whether cells are drawn one by one.
    polygons: bool,
}

impl QuadMesh {
    pub(crate) fn new(base: ArtistBase, grid: MeshGrid, values: Grid) -> Self {
        let mapping = ColorMapping::new(values.data().clone());
        Self {
            base,
            grid,
            values,
            colors: None,
            alphas: None,
            mapping,
            edges: Edges::None,
            linewidth: 1.0,
            antialiased: None,
            snap: Snap::On,
            polygons: false,
        }
    }

    /// `"flat"`: coordinates are those of corners; `"nearest"`: those of middles; `"gouraud"`: numbers are those of
    /// corners, and colours run evenly between them; `"auto"` (default): flat or nearest by the number of
    /// coordinates.
    #[track_caller]
    pub fn shading(&mut self, name: &str) -> &mut Self {
        let remade = name.parse::<Shading>().and_then(|s| self.grid.with_shading(s, self.values.shape()));
        if let Some(grid) = self.base.check(remade) {
            self.grid = grid;
        }
        self
    }

    /// The colour of edges: one, one each, `"face"` for that of the cell, or `"none"` (default).
    #[track_caller]
    pub fn edgecolors(&mut self, colors: impl IntoEdgeColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_edge_colors()) {
            self.edges = match c {
                None => Edges::Face,
                Some(c) if c.iter().all(Color::is_none) => Edges::None,
                Some(c) => Edges::Colors(c),
            };
        }
        self
    }

    /// The width of edges in points. Default 1.
    #[track_caller]
    pub fn linewidth(&mut self, points: impl Number) -> &mut Self {
        self.linewidth = checked_width(&mut self.base, "linewidth", points.to_f64(), self.linewidth);
        self
    }

    /// Cells as polygons of their own.
    pub(crate) fn made_polygons(&mut self) -> &mut Self {
        (self.polygons, self.linewidth, self.snap) = (true, 0.25, Snap::Off);
        self
    }

    /// Whether edges are smooth. Default: no, so that no seams show; those of `pcolor` are once they have a colour.
    pub fn antialiased(&mut self, smooth: bool) -> &mut Self {
        self.antialiased = Some(smooth);
        self
    }

    fn is_smooth(&self) -> bool {
        self.antialiased.unwrap_or(self.polygons && self.edges != Edges::None)
    }

    /// Whether corners are moved to the pixel grid. Default: yes.
    pub fn snap(&mut self, on: bool) -> &mut Self {
        self.snap = if on { Snap::On } else { Snap::Off };
        self
    }

    /// Replaces the numbers by as many others; the colours' limits stay as they were.
    #[track_caller]
    pub fn set_array(&mut self, values: impl crate::data::IntoGrid) -> &mut Self {
        match self.base.check(values.into_grid()) {
            Some(g) if g.shape() == self.values.shape() => self.values = g,
            Some(g) => {
                let (new, old) = (g.shape(), self.values.shape());
                self.base.fail(format!("numbers in {new:?} rows and columns cannot replace {old:?}"));
            }
            None => {}
        }
        self
    }

    /// The numbers, row by row.
    pub fn get_array(&self) -> &Grid {
        &self.values
    }

    /// The opacities of cells, one each, instead of one for all: matplotlib's `alpha` where it is an array.
    #[track_caller]
    pub fn alphas(&mut self, alphas: impl crate::data::IntoGrid) -> &mut Self {
        match self.base.check(alphas.into_grid()) {
            Some(a) if a.shape() != self.values.shape() => {
                let (new, own) = (a.shape(), self.values.shape());
                self.base.fail(format!("opacities in {new:?} rows and columns do not fit a mesh of {own:?}"));
            }
            Some(a) if !a.iter().all(|v| (0.0..=1.0).contains(v)) => {
                self.base.fail("opacities must be in 0..=1");
            }
            Some(a) => self.alphas = Some(a),
            None => {}
        }
        self
    }

    /// Colours instead of those of numbers: red, green, blue and opacity, one of each a cell.
    pub(crate) fn set_colors(&mut self, pixels: Arc<Vec<[f64; 4]>>) {
        self.colors = Some(pixels);
    }

    /// The colours of cells.
    fn faces(&self, ctx: &DrawContext<'_>) -> Result<IndexedColors, String> {
        let faces = match &self.colors {
            None => self.mapping.indexed_colors(&self.values, self.base.alpha, ctx.rc)?,
            Some(pixels) => {
                // As in matplotlib, colours that have opacities keep them.
                let alpha = self.base.alpha.filter(|_| pixels.iter().all(|p| p[3] == 1.0));
                let color = |&[r, g, b, a]: &[f64; 4]| Rgba::new(r, g, b, alpha.unwrap_or(a));
                pixels.iter().map(color).collect::<Vec<_>>().into()
            }
        };
        let Some(alphas) = &self.alphas else { return Ok(faces) };
        let with = |(c, &a): (Rgba, &f64)| if c == Rgba::NONE { c } else { c.with_alpha(a) };
        Ok(faces.iter().zip(alphas.iter()).map(with).collect::<Vec<_>>().into())
    }

    fn edge_colors(&self, faces: &IndexedColors, ctx: &DrawContext<'_>) -> Vec<Rgba> {
        match &self.edges {
            Edges::Colors(c) => match &self.alphas {
                None => c.iter().map(|c| ctx.rgba(c, self.base.alpha)).collect(),
                Some(a) => (0..a.len()).map(|i| ctx.rgba(&c[i % c.len()], Some(a.data()[i]))).collect(),
            },
            Edges::Face => faces.iter().collect(),
            Edges::None => Vec::new(),
        }
    }

    /// The corners in pixels.
    fn corners_in(&self, ctx: &DrawContext<'_>) -> Lattice {
        let map = ctx.map(&self.base);
        let corners = self.grid.corners();
        if map.before.is_some() || map.bend.is_some() {
            let points = corners.points().map(|p| map.apply(p)).collect();
            return Lattice::Points { columns: corners.shape().1, points };
        }
        corners.map(|x| map.x.apply(x), |y| map.y.apply(y))
    }

    /// Whether each cell is a polygon: corners that mix their colours are not.
    fn is_polygons(&self) -> bool {
        self.polygons && self.grid.shading() != Shading::Gouraud
    }

    /// The cells that are no gaps, in pixels.
    fn cells(&self, corners: &Lattice) -> Vec<(usize, Path, Point)> {
        let (rows, columns) = self.values.shape();
        let cell = |i: usize| {
            let (r, c) = (i / columns, i % columns);
            let corner = |r, c| corners.get(r, c).filter(|p| p.is_finite());
            let around = [corner(r, c)?, corner(r + 1, c)?, corner(r + 1, c + 1)?, corner(r, c + 1)?];
            let shown = !self.values.data()[i].is_nan();
            shown.then(|| (i, Path::polygon(around), Point::default()))
        };
        (0..rows * columns).filter_map(cell).collect()
    }

    fn draw_polygons(
        &self,
        ctx: &DrawContext<'_>,
        corners: &Lattice,
        (faces, edges): (&IndexedColors, &[Rgba]),
        r: &mut dyn Renderer,
    ) -> Result<(), String> {
        let mut style = PolyStyle::new(Color::NONE);
        style.facecolors = faces.iter().map(Color::Rgba).collect();
        style.edges = PolyEdges::Colors(edges.iter().map(|&c| Color::Rgba(c)).collect());
        (style.linewidths, style.antialiased, style.snap) =
            (vec![self.linewidth], self.is_smooth(), self.snap);
        // Colours have their opacity by now.
        let mut base = self.base.clone();
        base.alpha = None;
        style.draw(&base, ctx, r, &self.cells(corners))
    }

    fn draw_smooth(
        &self,
        gc: &GraphicsContext,
        corners: &Lattice,
        colors: &IndexedColors,
        r: &mut dyn Renderer,
    ) {
        let (rows, columns) = self.values.shape();
        let corners: Vec<Point> = corners.points().collect();
        for row in 0..rows.saturating_sub(1) {
            for column in 0..columns.saturating_sub(1) {
                let at = row * columns + column;
                let around = [at, at + 1, at + columns + 1, at + columns];
                if around.iter().any(|&i| self.values.data()[i].is_nan()) {
                    continue;
                }
                let p = around.each(|i| corners[i]);
                let c = around.each(|i| colors.get(i));
                let middle = (p[0] + p[1] + p[2] + p[3]) * 0.25;
                let mean = |f: fn(&Rgba) -> f64| c.iter().map(f).sum::<f64>() / 4.0;
                let mixed = Rgba::new(mean(|c| c.r), mean(|c| c.g), mean(|c| c.b), mean(|c| c.a));
                for i in 0..4 {
                    let j = (i + 1) % 4;
                    r.draw_gouraud_triangle(gc, [p[i], p[j], middle], [c[i], c[j], mixed]);
                }
            }
        }
    }
}

impl Artist for QuadMesh {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let corners = self.corners_in(ctx);
        let place = self.base.made_at();
        let faces = self.faces(ctx).map_err(|e| Error::at(e, place))?;
        let gc = GraphicsContext {
            linewidth: ctx.px(self.linewidth),
            antialiased: self.is_smooth(),
            snap: self.snap,
            ..ctx.gc(&self.base)
        };
        if self.grid.shading() == Shading::Gouraud {
            self.draw_smooth(&gc, &corners, &faces, r);
            return Ok(());
        }
        let edges = self.edge_colors(&faces, ctx);
        if self.polygons {
            return self.draw_polygons(ctx, &corners, (&faces, &edges), r).map_err(|e| Error::at(e, place));
        }
        r.draw_quad_mesh(&gc, &QuadCells { corners: &corners, faces: &faces, edges: &edges });
        Ok(())
    }

    fn data_limits(&self) -> DataLimits {
        self.grid.limits().only(self.base.coords.is_data())
    }

    fn sticky_edges(&self) -> (Vec<f64>, Vec<f64>) {
        let ends = |r: Option<(f64, f64)>| r.map_or(Vec::new(), |(a, b)| vec![a, b]);
        let limits = self.grid.limits();
        (ends(limits.x), ends(limits.y))
    }

    // A legend knows polygons, but no meshes.
    fn legend_key(&self) -> LegendKey {
        if self.is_polygons() { LegendKey::Single } else { LegendKey::None }
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        // matplotlib makes a key before numbers have become colours: it has the first of the cycle.
        let mut style = PolyStyle::new(Color::Cycle(0));
        style.linewidths = vec![self.linewidth];
        style.edges = match &self.edges {
            Edges::None => PolyEdges::Colors(vec![Color::NONE]),
            Edges::Face => PolyEdges::Face,
            Edges::Colors(c) => PolyEdges::Colors(c.clone()),
        };
        let alpha = self.alphas.as_ref().and_then(|a| a.first().copied()).or(self.base.alpha);
        style.draw_key(alpha, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        if self.is_polygons() {
            out.lines.extend(self.cells(&self.corners_in(ctx)).into_iter().map(|(_, path, _)| path));
        }
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        BBox::around(self.corners_in(ctx).points())
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl Mappable for QuadMesh {
    fn mapping(&self) -> &ColorMapping {
        &self.mapping
    }
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.mapping, &mut self.base)
    }
}

/// Colours of edges: `"face"`, `"none"`, or colours.
pub trait IntoEdgeColors {
    /// The colours; `None` for those of the faces.
    ///
    /// # Errors
    /// What is no colour.
    fn into_edge_colors(self) -> Result<Option<Vec<Color>>, String>;
}

impl IntoEdgeColors for &str {
    fn into_edge_colors(self) -> Result<Option<Vec<Color>>, String> {
        if self == "face" { Ok(None) } else { self.into_colors().map(Some) }
    }
}

impl IntoEdgeColors for Color {
    fn into_edge_colors(self) -> Result<Option<Vec<Color>>, String> {
        Ok(Some(vec![self]))
    }
}

impl IntoEdgeColors for crate::color::Rgba {
    fn into_edge_colors(self) -> Result<Option<Vec<Color>>, String> {
        self.into_colors().map(Some)
    }
}

impl<C: crate::color::IntoColor + Clone> IntoEdgeColors for &[C] {
    fn into_edge_colors(self) -> Result<Option<Vec<Color>>, String> {
        self.into_colors().map(Some)
    }
}

impl<C: crate::color::IntoColor> IntoEdgeColors for Vec<C> {
    fn into_edge_colors(self) -> Result<Option<Vec<Color>>, String> {
        self.into_colors().map(Some)
    }
}

impl<C: crate::color::IntoColor, const N: usize> IntoEdgeColors for [C; N] {
    fn into_edge_colors(self) -> Result<Option<Vec<Color>>, String> {
        self.into_colors().map(Some)
    }
}
