//! A mesh of quadrilaterals, each in the colour of its number.

use super::mesh_grid::{MeshGrid, Shading};
use super::{
    Artist, ArtistBase, ColorMapping, DataLimits, DrawContext, Mappable, artist_base, checked_width,
};
use crate::color::{Color, IntoColors, Rgba};
use crate::data::Grid;
use crate::error::Error;
use crate::geom::{BBox, Point};
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
    mapping: ColorMapping,
    edges: Edges,
    linewidth: f64,
    antialiased: bool,
    snap: Snap,
}

impl QuadMesh {
    pub(crate) fn new(base: ArtistBase, grid: MeshGrid, values: Grid) -> Self {
        let mapping = ColorMapping::new(values.data().clone());
        Self {
            base,
            grid,
            values,
            mapping,
            edges: Edges::None,
            linewidth: 1.0,
            antialiased: false,
            snap: Snap::On,
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
    pub fn linewidth(&mut self, points: f64) -> &mut Self {
        self.linewidth = checked_width(&mut self.base, "linewidth", points, self.linewidth);
        self
    }

    /// Whether edges are smooth. Default: no, so that no seams show.
    pub fn antialiased(&mut self, smooth: bool) -> &mut Self {
        self.antialiased = smooth;
        self
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

    fn edge_colors(&self, faces: &[Rgba], ctx: &DrawContext<'_>) -> Vec<Rgba> {
        match &self.edges {
            Edges::Colors(c) => c.iter().map(|c| ctx.rgba(c, self.base.alpha)).collect(),
            Edges::Face => faces.to_vec(),
            // As in matplotlib: smooth cells are stroked in their own colour.
            Edges::None if self.antialiased => faces.to_vec(),
            Edges::None => Vec::new(),
        }
    }

    fn draw_smooth(&self, gc: &GraphicsContext, corners: &[Point], colors: &[Rgba], r: &mut dyn Renderer) {
        let (rows, columns) = self.values.shape();
        for row in 0..rows.saturating_sub(1) {
            for column in 0..columns.saturating_sub(1) {
                let at = row * columns + column;
                let around = [at, at + 1, at + columns + 1, at + columns];
                if around.iter().any(|&i| self.values.data()[i].is_nan()) {
                    continue;
                }
                let p = around.map(|i| corners[i]);
                let c = around.map(|i| colors[i]);
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
        let colors = self.mapping.colors(&self.values, self.base.alpha, ctx.rc);
        let faces = colors.map_err(|e| Error::at(e, self.base.made_at()))?;
        let map = ctx.map(&self.base);
        let corners: Vec<Point> = self.grid.corners().iter().map(|&p| map.apply(p)).collect();
        let gc = GraphicsContext {
            linewidth: ctx.px(self.linewidth),
            antialiased: self.antialiased,
            snap: self.snap,
            ..ctx.gc(&self.base)
        };
        if self.grid.shading() == Shading::Gouraud {
            self.draw_smooth(&gc, &corners, &faces, r);
            return Ok(());
        }
        let (rows, columns) = self.values.shape();
        let edges = self.edge_colors(&faces, ctx);
        r.draw_quad_mesh(&gc, &QuadCells { rows, columns, corners: &corners, faces: &faces, edges: &edges });
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

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        BBox::around(self.grid.corners().iter().map(|&p| map.apply(p)))
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
