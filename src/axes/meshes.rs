//! Meshes in the colours of numbers.

use super::Axes;
use crate::artist::{Artist, ImageData, IntoImage, MeshGrid, QuadMesh};
use crate::data::{ColumnOrRows, Data, Grid, IntoData, IntoGrid};

impl Axes {
    /// A mesh of quadrilaterals in the colours of the numbers `c`. `x` and `y` are those of the corners of columns and
    /// rows, or of their middles, or of every corner or middle (see [`meshgrid`](crate::data::meshgrid)).
    ///
    /// Shapes that do not fit are an error of the next draw, with the caller's line.
    #[track_caller]
    pub fn pcolormesh<A, B>(
        &mut self,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
        c: impl IntoGrid,
    ) -> &mut QuadMesh {
        let given = self.flat_columns(x, y);
        self.add_mesh(Some(given), c)
    }

    /// [`Axes::pcolormesh`] where the corners of columns and rows count from 0.
    #[track_caller]
    pub fn pcolormesh_c(&mut self, c: impl IntoGrid) -> &mut QuadMesh {
        self.add_mesh(None, c)
    }

    /// [`Axes::pcolormesh`] whose cells are polygons of their own: their corners are not moved to the pixel grid, gaps
    /// have neither a colour nor edges, and edges are 0.25 points wide and smooth unless told otherwise.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.pcolor([0, 1, 3], [0, 1, 2], [[1.0, f64::NAN], [3.0, 2.0]]).edgecolors("k").linewidth(2.0);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn pcolor<A, B>(
        &mut self,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
        c: impl IntoGrid,
    ) -> &mut QuadMesh {
        self.pcolormesh(x, y, c).made_polygons()
    }

    /// [`Axes::pcolor`] where the corners of columns and rows count from 0.
    #[track_caller]
    pub fn pcolor_c(&mut self, c: impl IntoGrid) -> &mut QuadMesh {
        self.pcolormesh_c(c).made_polygons()
    }

    /// [`Axes::pcolormesh`] in colours, where matplotlib takes an array of three dimensions: rows of `[r, g, b]` or
    /// `[r, g, b, a]`, as bytes or as numbers in 0..=1, and whatever else [`Axes::imshow`] shows.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let cells = vec![vec![[255u8, 0, 0], [0, 128, 0]], vec![[0, 0, 255], [255, 255, 0]]];
    /// ax.pcolormesh_rgb([0, 1, 3], [0, 2, 3], cells).edgecolors("w");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn pcolormesh_rgb(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        colors: impl IntoImage,
    ) -> &mut QuadMesh {
        match self.base.check(colors.into_image()) {
            Some(ImageData::Scalars(numbers)) => self.pcolormesh(x, y, numbers),
            Some(ImageData::Colors { rows, columns, pixels }) => {
                let mesh = self.pcolormesh(x, y, Grid::from_fn(rows, columns, |_, _| 0.0));
                mesh.set_colors(pixels);
                mesh
            }
            None => self.pcolormesh_c([[0.0]]),
        }
    }

    #[track_caller]
    fn add_mesh(&mut self, given: Option<(Data, Data)>, c: impl IntoGrid) -> &mut QuadMesh {
        let made = c.into_grid().and_then(|c| match c.shape() {
            (0, _) | (_, 0) => {
                Err(format!("a mesh of {} rows and {} columns has no cells", c.rows(), c.columns()))
            }
            shape => Ok((MeshGrid::new(given, shape)?, c)),
        });
        let (grid, values, failed) = match made {
            Ok((grid, values)) => (grid, values, None),
            Err(e) => (MeshGrid::nothing(), Grid::default(), Some(e)),
        };
        self.request_autoscale((true, true));
        let rc = self.rc.pictures.clone();
        let mesh = self.add(1.0, |base| QuadMesh::new(base, grid, values));
        if let Some(e) = failed {
            mesh.base_mut().fail(e);
        } else if rc.pcolor_shading != "auto" {
            mesh.shading(rc.pcolor_shading);
        }
        mesh.snap(rc.pcolormesh_snap);
        mesh
    }
}
