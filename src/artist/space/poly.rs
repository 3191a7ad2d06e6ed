//! Many polygons in space: what `plot_surface`, `plot_trisurf` and `bar3d` make.

use super::Point3;
use super::shade::default_light;
use super::surface::{Sampling, SurfaceGrid, sampling_setters};
use crate::artist::{ArtistBase, DataLimits, IntoEdgeColors, PolyEdges, PolySetters, PolyStyle};
use crate::color::{Color, IntoColor, IntoColors, LightSource};
use crate::data::IntoData;

/// What the polygons are.
#[derive(Clone, Debug)]
pub(crate) enum FaceSource {
    /// A grid, cut into faces at each draw.
    Surface(SurfaceGrid, Sampling),
    /// Faces as they are: so many in a row belong together.
    Faces(Vec<Vec<Point3>>, usize),
}

/// What depth of a polygon counts for the order of drawing.
#[derive(Clone, Copy, Debug)]
pub(super) enum ZSort {
    Average,
    Min,
    Max,
}

/// Many polygons in space, as matplotlib's `Poly3DCollection`: what [`plot_surface`](crate::axes::Axes::plot_surface),
/// [`plot_trisurf`](crate::axes::Axes::plot_trisurf) and [`bar3d`](crate::axes::Axes::bar3d) make. They are drawn from the
/// deepest to the nearest. With a colormap ([`Mappable::cmap`](crate::artist::Mappable::cmap)) they have the colours of
/// their heights and are not lit.
///
/// ```
/// use isoplot::prelude::*;
/// let x = linspace(-5.0, 5.0, 40);
/// let z = Grid::from_fn(40, 40, |r, c| x[r].hypot(x[c]).sin());
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1).projection("3d");
/// let hills = ax.plot_surface(&x, &x, &z).cmap("coolwarm").linewidth(0.0).antialiased(false).handle();
/// fig.colorbar(hills).shrink(0.5);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Poly3DCollection {
    pub(super) base: ArtistBase,
    pub(super) source: FaceSource,
    pub(super) style: PolyStyle,
    pub(super) limits: DataLimits,
    /// Whether its colour is that of the cycle, and whether that is the cycle of filled shapes.
    pub(super) cycled: Option<bool>,
    /// Whether it is lit; `None`: unless numbers are its colours.
    pub(super) shade: Option<bool>,
    pub(super) light: LightSource,
    /// Whether edges are lit too.
    pub(super) lit_edges: bool,
    /// Whether edges were asked for.
    pub(super) edges_said: bool,
    pub(super) zsort: ZSort,
}

impl Poly3DCollection {
    pub(crate) fn new(
        mut base: ArtistBase,
        source: FaceSource,
        limits: DataLimits,
        color: Color,
        filled_cycle: bool,
    ) -> Self {
        base.in_space = true;
        Self {
            base,
            source,
            style: PolyStyle::new(color),
            limits,
            cycled: Some(filled_cycle),
            shade: None,
            light: default_light(),
            lit_edges: false,
            edges_said: false,
            zsort: ZSort::Average,
        }
    }

    #[track_caller]
    fn sample(&mut self, name: &str, column: bool, stride: bool, n: usize) -> &mut Self {
        match &mut self.source {
            FaceSource::Surface(..) if n == 0 => self.base.fail(format!("{name} must be above 0")),
            FaceSource::Surface(_, sampling) => {
                let said = sampling.set(column, stride, n);
                self.base.check(said);
            }
            FaceSource::Faces(..) => self.base.fail(format!("{name} is for surfaces of grids")),
        }
        self
    }

    /// The colour of all faces. Default: the next of the cycle.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            (self.style.facecolors, self.cycled) = (vec![c], None);
        }
        self
    }

    /// The colours of faces: one; of bars one each or one for each of their six sides; of surfaces one for each point of
    /// the grid, row by row, of which each face takes that of its first corner. Edges have them too unless told otherwise.
    #[track_caller]
    pub fn facecolors(&mut self, colors: impl IntoColors) -> &mut Self {
        let Some(c) = self.base.check(colors.into_colors()) else { return self };
        let fits = match &self.source {
            FaceSource::Surface(grid, _) => grid.len() == c.len(),
            FaceSource::Faces(faces, group) => faces.len() == c.len() || faces.len() == c.len() * group,
        };
        if c.len() == 1 || fits {
            (self.style.facecolors, self.cycled) = (c, None);
        } else {
            let wanted = match &self.source {
                FaceSource::Surface(grid, _) => format!("the grid has {} points", grid.len()),
                FaceSource::Faces(faces, _) => format!("there are {} faces", faces.len()),
            };
            self.base.fail(format!("facecolors has {} entries, but {wanted}", c.len()));
        }
        self
    }

    /// The colours of edges: one, one each, or `"none"` (default). See [`Poly3DCollection::edgecolors`].
    #[track_caller]
    pub fn edgecolor(&mut self, colors: impl IntoEdgeColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_edge_colors()) {
            self.style.edges = c.map_or(PolyEdges::Face, PolyEdges::Colors);
            (self.edges_said, self.lit_edges) = (true, false);
        }
        self
    }

    /// The same, lit as the faces are: matplotlib keeps the two apart.
    #[track_caller]
    pub fn edgecolors(&mut self, colors: impl IntoEdgeColors) -> &mut Self {
        self.edgecolor(colors);
        self.lit_edges = true;
        self
    }

    /// Whether faces are lit from one side. Default: those that have not the colours of numbers.
    pub fn shade(&mut self, on: bool) -> &mut Self {
        self.shade = Some(on);
        self
    }

    /// The light. Default: from the south-west, low above the horizon.
    pub fn lightsource(&mut self, light: LightSource) -> &mut Self {
        self.light = light;
        self
    }

    /// Numbers whose colours faces have, one each, in place of their heights.
    #[track_caller]
    pub fn array(&mut self, numbers: impl IntoData) -> &mut Self {
        let numbers = self.base.numbers("array", numbers);
        self.style.set_numbers(numbers);
        self
    }

    /// Which depth of a face counts for the order of drawing: `"average"` (default), `"min"` or `"max"` of its corners.
    #[track_caller]
    pub fn zsort(&mut self, name: &str) -> &mut Self {
        self.zsort = match name {
            "average" => ZSort::Average,
            "min" => ZSort::Min,
            "max" => ZSort::Max,
            _ => {
                self.base.fail(format!("{name:?} is not a depth: average, min, max"));
                return self;
            }
        };
        self
    }
}

sampling_setters!(Poly3DCollection, "surface", "");

impl PolySetters for Poly3DCollection {
    fn poly_mut(&mut self) -> (&mut PolyStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}
