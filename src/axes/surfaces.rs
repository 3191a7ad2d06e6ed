//! Surfaces, wireframes and boxes on 3-D axes.

use super::Axes;
use crate::artist::{
    ArrowField, Collection, ContourSet, ContourSource, DataLimits, FaceSource, LineCollection,
    Poly3DCollection, Segments, SpaceContours, SurfaceGrid, space_limits_of,
};
use crate::data::{ColumnOrRows, Data, IntoData, IntoGrid, OneOrEach};
use crate::each::Each;
use crate::tri::IntoTriangulation;

/// The corners of the six sides of a box, counter-clockwise from outside.
const CUBOID: [[[f64; 3]; 4]; 6] = [
    [[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [1.0, 1.0, 0.0], [1.0, 0.0, 0.0]],
    [[0.0, 0.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 1.0], [0.0, 1.0, 1.0]],
    [[0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [1.0, 0.0, 1.0], [0.0, 0.0, 1.0]],
    [[0.0, 1.0, 0.0], [0.0, 1.0, 1.0], [1.0, 1.0, 1.0], [1.0, 1.0, 0.0]],
    [[0.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 1.0], [0.0, 1.0, 0.0]],
    [[1.0, 0.0, 0.0], [1.0, 1.0, 0.0], [1.0, 1.0, 1.0], [1.0, 0.0, 1.0]],
];

impl Axes {
    /// The grid of x, y and z; of what cannot be used nothing, which is a failure.
    #[track_caller]
    fn surface_grid<A, B>(
        &mut self,
        what: &str,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
        z: impl IntoGrid,
    ) -> SurfaceGrid {
        let (x, y) = self.flat_columns(x, y);
        self.cube_mut(what);
        self.request_autoscale_3d();
        let made = z.into_grid().and_then(|z| SurfaceGrid::new(&x, &y, &z));
        self.base.check(made).unwrap_or_default()
    }

    /// On 3-D axes: the contours of a surface (see [`Axes::plot_surface`]), each at its height, or all in one plane:
    /// `.offset(-2.0)`. [`ContourSet::zdir`] cuts the surface across another direction.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let x = linspace(-2.0, 2.0, 30);
    /// let z = Grid::from_fn(30, 30, |r, c| (x[r] * x[r] + x[c]).sin());
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).projection("3d");
    /// ax.contour3d(&x, &x, &z).cmap("coolwarm");
    /// ax.contourf3d(&x, &x, &z).zdir("x").offset(-2.5);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn contour3d<A, B>(
        &mut self,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
        z: impl IntoGrid,
    ) -> &mut ContourSet {
        let grid = self.surface_grid("contour3d", x, y, z);
        self.add_contours_in_space(grid, false)
    }

    /// The bands between the lines of [`Axes::contour3d`], filled.
    #[track_caller]
    pub fn contourf3d<A, B>(
        &mut self,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
        z: impl IntoGrid,
    ) -> &mut ContourSet {
        let grid = self.surface_grid("contourf3d", x, y, z);
        self.add_contours_in_space(grid, true)
    }

    #[track_caller]
    fn add_contours_in_space(&mut self, grid: SurfaceGrid, filled: bool) -> &mut ContourSet {
        let rc = self.rc.clone();
        let made = |base| ContourSet::new(base, ContourSource::nothing(), filled, &rc);
        let set = self.add(1.0, made);
        set.put_in_space(SpaceContours::new(grid));
        set.zdir("z");
        set
    }

    /// On 3-D axes: arrows from `(x[i], y[i], z[i])` along `(u[i], v[i], w[i])`. The axes show their points, not their
    /// tips. See [`LineCollection::length`], [`LineCollection::normalize`], [`LineCollection::pivot`] and
    /// [`LineCollection::arrow_length_ratio`].
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).projection("3d");
    /// ax.quiver3d([0, 1, 2], [0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1]).length(0.5).color("k");
    /// ```
    #[track_caller]
    pub fn quiver3d(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        z: impl IntoData,
        u: impl IntoData,
        v: impl IntoData,
        w: impl IntoData,
    ) -> &mut LineCollection {
        let [x, y, z] = self.columns_3d("quiver3d", x, y, z);
        let made = ArrowField::new(&[x, y, z, u.into_data(), v.into_data(), w.into_data()]);
        let field = self.base.check(made).unwrap_or_default();
        self.add_lines_in_space(Segments::Arrows(field))
    }

    #[track_caller]
    fn add_faces(
        &mut self,
        source: FaceSource,
        limits: DataLimits,
        filled_cycle: bool,
    ) -> &mut Poly3DCollection {
        let color = if filled_cycle { self.next_fill_color() } else { self.next_color() };
        self.add(1.0, |base| Poly3DCollection::new(base, source, limits, color, filled_cycle))
    }

    /// On 3-D axes: a surface of faces between the points of a grid. `x` and `y` are those of the columns and rows of `z`,
    /// or those of each of its numbers (see [`meshgrid`](crate::data::meshgrid)). Of large grids at most 50 rows and columns
    /// are used: see [`Poly3DCollection::rcount`] and [`Poly3DCollection::rstride`]. Points that are not finite are left
    /// out.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let (x, y) = (linspace(-2.0, 2.0, 30), linspace(-1.0, 1.0, 20));
    /// let z = Grid::from_fn(20, 30, |r, c| (x[c] * x[c] + 3.0 * y[r] * y[r]).sin());
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).projection("3d");
    /// ax.plot_surface(&x, &y, &z).color("C2").alpha(0.8);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn plot_surface<A, B>(
        &mut self,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
        z: impl IntoGrid,
    ) -> &mut Poly3DCollection {
        let grid = self.surface_grid("plot_surface", x, y, z);
        let limits = grid.limits();
        self.add_faces(FaceSource::Surface(grid, Default::default()), limits, false)
    }

    /// On 3-D axes: the lines of a grid along its rows and columns. `x`, `y` and `z` are those of [`Axes::plot_surface`].
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let x = linspace(-2.0, 2.0, 30);
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).projection("3d");
    /// ax.plot_wireframe(&x, &x, Grid::from_fn(30, 30, |r, c| x[r] * x[c])).rstride(5).cstride(5).color("C1");
    /// ```
    #[track_caller]
    pub fn plot_wireframe<A, B>(
        &mut self,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
        z: impl IntoGrid,
    ) -> &mut LineCollection {
        let grid = self.surface_grid("plot_wireframe", x, y, z);
        self.add_lines_in_space(Segments::Wires(grid, Default::default()))
    }

    #[track_caller]
    pub(super) fn add_lines_in_space(&mut self, segments: Segments) -> &mut LineCollection {
        let rc = self.rc.clone();
        let color = rc.lines_color.clone();
        let lines = self.add(2.0, |base| Collection::lines(base, &rc, Vec::new(), color));
        lines.put_in_space(segments);
        lines
    }

    /// On 3-D axes: a surface of triangles. `triangles` is a [`Triangulation`](crate::tri::Triangulation) of x and y, `(x, y)`
    /// for Delaunay's, or `(x, y, triangles)`; `z` has a number for each of its points.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).projection("3d");
    /// ax.plot_trisurf(([0.0, 2.0, 1.0, 1.0], [0.0, 0.0, 2.0, 0.8]), [0, 1, 2, 4]).cmap("viridis");
    /// ```
    #[track_caller]
    pub fn plot_trisurf(
        &mut self,
        triangles: impl IntoTriangulation,
        z: impl IntoData,
    ) -> &mut Poly3DCollection {
        self.cube_mut("plot_trisurf");
        self.request_autoscale_3d();
        let z = z.into_data();
        let made = triangles.into_triangulation().and_then(|t| match t.x().len() {
            n if z.len() == n => Ok(t),
            n => Err(format!("z has {} numbers, but there are {n} points", z.len())),
        });
        let Some(t) = self.base.check(made) else {
            return self.add_faces(FaceSource::Faces(Vec::new(), 1), DataLimits::default(), false);
        };
        let point = |i: usize| [t.x()[i], t.y()[i], z[i]];
        let finite = |f: &[[f64; 3]; 3]| f.as_flattened().iter().all(|v| v.is_finite());
        let faces = t.shown().map(|f| f.each(point)).filter(finite).map(|f| f.to_vec()).collect();
        self.add_faces(FaceSource::Faces(faces, 1), DataLimits::in_space(t.x(), t.y(), &z), false)
    }

    /// On 3-D axes: boxes with a corner at `(x[i], y[i], z[i])` and sides `dx`, `dy` and `dz`: each one number for all, or
    /// one each.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).projection("3d");
    /// ax.bar3d([0, 1, 2], [0, 0, 1], 0, 0.8, 0.8, [3, 1, 2]).facecolors(["C0", "C1", "C2"]);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn bar3d<A, B, C, D>(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        z: impl OneOrEach<A>,
        dx: impl OneOrEach<B>,
        dy: impl OneOrEach<C>,
        dz: impl OneOrEach<D>,
    ) -> &mut Poly3DCollection {
        let [x, y, z] = self.columns_3d("bar3d", x, y, z);
        let columns = [x, y, z, dx.into_column(), dy.into_column(), dz.into_column()];
        let boxes = self.base.check(boxes(&columns)).unwrap_or_default();
        let side = |b: &[f64; 6], side: &[[f64; 3]; 4]| {
            side.iter().map(|c| std::array::from_fn(|k| b[k] + b[k + 3] * c[k])).collect()
        };
        let faces = boxes.iter().flat_map(|b| CUBOID.iter().map(move |s| side(b, s))).collect();
        let limits = space_limits_of(&extremes(&boxes));
        self.add_faces(FaceSource::Faces(faces, CUBOID.len()), limits, true)
    }
}

/// Corner and sides of each box.
fn boxes(columns: &[Data; 6]) -> Result<Vec<[f64; 6]>, String> {
    let none = columns.iter().any(|c| c.is_empty());
    let n = if none { 0 } else { columns.iter().map(|c| c.len()).max().unwrap_or(0) };
    for (name, c) in ["x", "y", "z", "dx", "dy", "dz"].iter().zip(columns) {
        if c.len() != n && c.len() != 1 {
            return Err(format!("{name} has {} numbers, but there are {n} boxes", c.len()));
        }
    }
    let nth = |i: usize| std::array::from_fn(|k| columns[k][if columns[k].len() == 1 { 0 } else { i }]);
    Ok((0..n).map(nth).collect())
}

/// The least and the largest corner, as matplotlib counts them: of sides that point downwards only the end.
fn extremes(boxes: &[[f64; 6]]) -> [[f64; 3]; 2] {
    let over = |f: fn(f64, f64) -> f64, end: bool, k: usize| {
        let values = boxes.iter().map(|b| if end { b[k] + b[k + 3] } else { b[k] });
        values.reduce(f).unwrap_or(f64::NAN)
    };
    [std::array::from_fn(|k| over(f64::min, false, k)), std::array::from_fn(|k| over(f64::max, true, k))]
}
