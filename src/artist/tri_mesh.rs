//! Triangles in the colours of numbers.

use super::{
    Artist, ArtistBase, ColorMapping, DataLimits, DrawContext, KeyBox, LegendKey, Mappable, Obstacles,
    PolySetters, PolyStyle, artist_base,
};
use crate::color::Color;
use crate::data::Data;
use crate::each::Each;
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::render::Renderer;
use crate::tri::Triangulation;

/// What the numbers belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Points,
    Triangles,
}

/// Triangles in the colours of numbers: what `tripcolor` makes. A number that is not finite is a gap.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let (x, y) = ([0.0, 1.0, 0.5, 0.5], [0.0, 0.0, 1.0, 0.4]);
/// ax.tripcolor((x, y), [1.0, 2.0, 3.0, 0.0]).shading("gouraud").cmap("plasma");
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct TriMesh {
    base: ArtistBase,
    style: PolyStyle,
    triangles: Triangulation,
    values: Data,
    of: Of,
    gouraud: bool,
}

impl TriMesh {
    /// Numbers of points (where there are as many), or of triangles.
    pub(crate) fn new(base: ArtistBase) -> Self {
        // Numbers colour the triangles; only a legend shows this colour.
        let mut style = PolyStyle::new(Color::Cycle(0));
        (style.linewidths, style.antialiased) = (vec![0.25], false);
        let (triangles, values) = (Triangulation::default(), Data::default());
        Self { base, style, triangles, values, of: Of::Points, gouraud: false }
    }

    #[track_caller]
    pub(crate) fn init(&mut self, triangles: Triangulation, values: Data, of_faces: bool) {
        let (points, faces) = (triangles.x().len(), triangles.triangles().len());
        let n = values.len();
        self.of = match n {
            _ if n == points && !of_faces => Of::Points,
            _ if n == faces => Of::Triangles,
            _ => {
                self.base.fail(format!("{n} numbers fit neither {points} points nor {faces} triangles"));
                return;
            }
        };
        (self.triangles, self.values) = (triangles, values);
        self.remap();
    }

    /// `"flat"` (default): each triangle has one colour, that of the mean of its corners' numbers; `"gouraud"`:
    /// colours run evenly between corners.
    #[track_caller]
    pub fn shading(&mut self, name: &str) -> &mut Self {
        match name {
            "flat" => self.gouraud = false,
            "gouraud" if self.of == Of::Points => self.gouraud = true,
            "gouraud" => self.base.fail("shading gouraud needs numbers of points, not of triangles"),
            _ => self.base.fail(format!("{name:?} is not a shading of triangles: flat, gouraud")),
        }
        self.remap();
        self
    }

    /// Gives the style the numbers that are drawn.
    fn remap(&mut self) {
        let corner = |i: usize| self.values[i];
        let numbers: Data = match (self.of, self.gouraud) {
            (Of::Points, true) => self.values.clone(),
            (Of::Points, false) => {
                let mean = |t: [usize; 3]| t.each(corner).iter().sum::<f64>() / 3.0;
                self.triangles.shown().map(mean).collect::<Vec<_>>().into()
            }
            (Of::Triangles, _) => {
                let all = 0..self.values.len();
                all.filter(|&t| !self.triangles.is_masked(t)).map(corner).collect::<Vec<_>>().into()
            }
        };
        self.style.set_numbers(numbers);
    }

    /// The triangles that are not left out, in pixels.
    fn triangles_in(&self, ctx: &DrawContext<'_>) -> impl Iterator<Item = Path> + '_ {
        let map = ctx.map(&self.base);
        self.triangles.shown().map(move |t| Path::polygon(t.each(|i| map.apply(self.triangles.point(i)))))
    }

    fn draw_smooth(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), String> {
        let colors = self.style.mapping.colors(&self.values, self.base.alpha, ctx.rc)?;
        let (map, gc) = (ctx.map(&self.base), ctx.gc(&self.base));
        for t in self.triangles.shown().filter(|t| t.iter().all(|&i| !self.values[i].is_nan())) {
            let corners = t.each(|i| map.apply(self.triangles.point(i)));
            r.draw_gouraud_triangle(&gc, corners, t.each(|i| colors[i]));
        }
        Ok(())
    }
}

impl PolySetters for TriMesh {
    fn poly_mut(&mut self) -> (&mut PolyStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }

    // As in matplotlib, edges are smooth once they have a colour.
    #[track_caller]
    fn edgecolors(&mut self, colors: impl super::IntoEdgeColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_edge_colors()) {
            self.style.antialiased |= !c.as_ref().is_some_and(|c| c.iter().all(Color::is_none));
            self.style.edges = c.map_or(super::PolyEdges::Face, super::PolyEdges::Colors);
        }
        self
    }
}

impl Artist for TriMesh {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let drawn = if self.gouraud {
            self.draw_smooth(ctx, r)
        } else {
            let paths: Vec<_> =
                self.triangles_in(ctx).enumerate().map(|(i, path)| (i, path, Point::default())).collect();
            self.style.draw(&self.base, ctx, r, &paths)
        };
        drawn.map_err(|e| Error::at(e, self.base.made_at()))
    }

    fn data_limits(&self) -> DataLimits {
        DataLimits::of(self.triangles.x(), self.triangles.y()).only(self.base.coords.is_data())
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        BBox::around(self.triangles.shown().flatten().map(|i| map.apply(self.triangles.point(i))))
    }

    // In matplotlib, smooth triangles are no polygons, and a legend knows no key for them.
    fn legend_key(&self) -> LegendKey {
        if self.gouraud { LegendKey::None } else { LegendKey::Single }
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        self.style.draw_key(self.base.alpha, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        if !self.gouraud {
            out.lines.extend(self.triangles_in(ctx));
        }
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl Mappable for TriMesh {
    fn mapping(&self) -> &ColorMapping {
        &self.style.mapping
    }
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.style.mapping, &mut self.base)
    }
}
