//! Many polygons in space: how they are drawn.

use super::poly::{FaceSource, Poly3DCollection, ZSort};
use super::shade::{brightness, lit};
use super::{Point3, Space, deepest_first, flat, frame::to_pixels};
use crate::artist::{
    Artist, ArtistBase, AxesView, ColorMapping, DataLimits, DrawContext, KeyBox, LegendKey, Mappable,
    PolyEdges, PolyStyle, artist_base,
};
use crate::color::{Color, Rgba};
use crate::data::Data;
use crate::error::Error;
use crate::geom::{Path, Point};
use crate::render::Renderer;

/// The colours of faces and edges: one, or one each.
struct Colors {
    faces: Vec<Rgba>,
    edges: Vec<Rgba>,
}

impl Poly3DCollection {
    /// The faces, each with the place of its own colour among many.
    fn faces(&self) -> Vec<(Vec<Point3>, usize)> {
        match &self.source {
            FaceSource::Surface(grid, sampling) => {
                let faces = grid.faces(sampling).into_iter();
                faces.map(|(face, (r, c))| (face, r * grid.shape().1 + c)).collect()
            }
            FaceSource::Faces(faces, group) => {
                let grouped = self.style.facecolors.len() * group == faces.len();
                let place = |i: usize| if grouped { i / group } else { i };
                faces.iter().enumerate().map(|(i, f)| (f.clone(), place(i))).collect()
            }
        }
    }

    fn is_mapped(&self) -> bool {
        self.style.numbers.is_some() || self.style.mapping.has_cmap()
    }

    /// The numbers whose colours faces have: their mean heights unless others were given.
    fn numbers(&self, faces: &[(Vec<Point3>, usize)]) -> Data {
        let height = |f: &[Point3]| f.iter().map(|p| p[2]).sum::<f64>() / f.len() as f64;
        let heights = || faces.iter().map(|(f, _)| height(f)).collect::<Vec<f64>>().into();
        self.style.numbers.clone().unwrap_or_else(heights)
    }

    fn mapping_of(&self, numbers: &Data) -> ColorMapping {
        let mut mapping = self.style.mapping.clone();
        mapping.scale_by(numbers.clone());
        mapping
    }

    /// The faces' own colours, one each where there are many.
    fn own_colors(&self, faces: &[(Vec<Point3>, usize)], ctx: &DrawContext<'_>) -> Vec<Rgba> {
        let own: Vec<Rgba> = self.style.facecolors.iter().map(|c| ctx.rgba(c, self.base.alpha)).collect();
        match &own[..] {
            [one] => vec![*one; faces.len()],
            many => faces.iter().map(|(_, place)| many[place % many.len()]).collect(),
        }
    }

    fn colors(&self, faces: &[(Vec<Point3>, usize)], ctx: &DrawContext<'_>) -> Result<Colors, String> {
        let mapped = self.is_mapped();
        let mut colors = if mapped {
            let numbers = self.numbers(faces);
            if numbers.len() != faces.len() {
                return Err(format!(
                    "array has {} numbers, but there are {} faces",
                    numbers.len(),
                    faces.len()
                ));
            }
            self.mapping_of(&numbers).colors(&numbers, self.base.alpha, ctx.rc)?
        } else {
            self.own_colors(faces, ctx)
        };
        // Where each face has a colour of its own, edges have it too.
        let of_grid = matches!(self.source, FaceSource::Surface(..)) && self.style.facecolors.len() > 1;
        let along = !self.edges_said && of_grid && !mapped;
        let mut edges = match &self.style.edges {
            // As in matplotlib, an opacity of all does not count for edges.
            PolyEdges::Colors(c) if !along => c.iter().map(|c| ctx.rgba(c, None)).collect(),
            _ => Vec::new(),
        };
        if self.shade.unwrap_or(!mapped)
            && !mapped
            && let Some(light) = brightness(faces.iter().map(|(f, _)| &f[..]), &self.light)
        {
            colors = colors.iter().zip(&light).map(|(&c, &l)| lit(c, l)).collect();
            if self.lit_edges && !edges.is_empty() && edges != [Rgba::NONE] {
                let nth = |i: usize| edges[i % edges.len()];
                edges = light.iter().enumerate().map(|(i, &l)| lit(nth(i), l)).collect();
            }
        }
        if along || matches!(self.style.edges, PolyEdges::Face) {
            edges.clone_from(&colors);
        }
        Ok(Colors { faces: colors, edges })
    }

    /// The faces in the plane, and the order in which they are drawn.
    fn seen(&self, faces: &[(Vec<Point3>, usize)], space: &Space) -> (Vec<Vec<Point3>>, Vec<usize>) {
        let seen: Vec<Vec<Point3>> =
            faces.iter().map(|(f, _)| f.iter().map(|&p| space.project(p)).collect()).collect();
        let depth = |f: &Vec<Point3>| {
            let depths = f.iter().map(|p| p[2]).filter(|d| !d.is_nan());
            match self.zsort {
                ZSort::Average => depths.clone().sum::<f64>() / depths.count() as f64,
                ZSort::Min => depths.fold(f64::INFINITY, f64::min),
                ZSort::Max => depths.fold(f64::NEG_INFINITY, f64::max),
            }
        };
        let depths: Vec<f64> = seen.iter().map(depth).collect();
        let order = deepest_first(&depths);
        (seen, order)
    }

    /// The look of faces in this order.
    fn ordered_style(&self, colors: &Colors, order: &[usize]) -> PolyStyle {
        let ordered = |c: &[Rgba]| match c {
            [] => vec![Color::NONE],
            [one] => vec![Color::Rgba(*one)],
            many => order.iter().map(|&i| Color::Rgba(many[i % many.len()])).collect(),
        };
        let mut style = self.style.clone();
        style.numbers = None;
        style.facecolors = ordered(&colors.faces);
        style.edges = PolyEdges::Colors(ordered(&colors.edges));
        style
    }

    /// Its base without an opacity, which its colours have by now.
    fn plain_base(&self) -> ArtistBase {
        let mut base = self.base.clone();
        base.alpha = None;
        base
    }

    fn draw_faces(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), String> {
        let Some(space) = &ctx.view.space else { return Ok(()) };
        let faces = self.faces();
        if faces.is_empty() {
            return Ok(());
        }
        let colors = self.colors(&faces, ctx)?;
        let (seen, order) = self.seen(&faces, space);
        let to_px = to_pixels(ctx);
        let outline = |i: usize| {
            let finite = seen[i].iter().filter(|p| p.iter().all(|v| v.is_finite()));
            Path::polygon(finite.map(|&p| to_px.apply(flat(p))))
        };
        let paths: Vec<(usize, Path, Point)> =
            order.iter().enumerate().map(|(k, &i)| (k, outline(i), Point::default())).collect();
        self.ordered_style(&colors, &order).draw(&self.plain_base(), ctx, r, &paths)
    }
}

impl Artist for Poly3DCollection {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        self.draw_faces(ctx, r).map_err(|e| Error::at(e, self.base.made_at()))
    }

    fn depth(&self, view: &AxesView) -> Option<f64> {
        let space = view.space.as_ref()?;
        let depths = self.faces().into_iter().flat_map(|(f, _)| f).map(|p| space.project(p)[2]);
        Some(depths.fold(f64::INFINITY, f64::min))
    }

    fn data_limits(&self) -> DataLimits {
        self.limits
    }

    fn takes_cycle_color(&self) -> bool {
        self.cycled.is_some() && !self.is_mapped()
    }

    fn cycle_colors_taken(&self, filled: bool) -> usize {
        usize::from(self.takes_cycle_color() && self.cycled == Some(filled))
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        let Some(space) = &ctx.view.space else { return };
        let faces = self.faces();
        // That of the deepest face, as in matplotlib. What is wrong with colours is told where faces are drawn.
        if let Ok(colors) = self.colors(&faces, ctx) {
            self.ordered_style(&colors, &self.seen(&faces, space).1).draw_key(None, ctx, r, key);
        }
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl Mappable for Poly3DCollection {
    fn mapping(&self) -> &ColorMapping {
        &self.style.mapping
    }

    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.style.mapping, &mut self.base)
    }

    fn drawn_mapping(&self) -> Result<ColorMapping, String> {
        Ok(self.mapping_of(&self.numbers(&self.faces())))
    }
}
