//! Meshes in the colours of numbers.

use super::Axes;
use crate::artist::{Artist, MeshGrid, QuadMesh};
use crate::data::{Data, Grid, IntoData, IntoGrid};

impl Axes {
    /// A mesh of quadrilaterals in the colours of the numbers `c`. `x` and `y` are those of the corners of columns and
    /// rows, or of their middles, or of every corner or middle (see [`meshgrid`](crate::data::meshgrid)).
    ///
    /// Shapes that do not fit are an error of the next draw, with the caller's line.
    #[track_caller]
    pub fn pcolormesh(&mut self, x: impl IntoData, y: impl IntoData, c: impl IntoGrid) -> &mut QuadMesh {
        let given = self.columns(x, y);
        self.add_mesh(Some(given), c)
    }

    /// [`Axes::pcolormesh`] where the corners of columns and rows count from 0.
    #[track_caller]
    pub fn pcolormesh_c(&mut self, c: impl IntoGrid) -> &mut QuadMesh {
        self.add_mesh(None, c)
    }

    /// [`Axes::pcolormesh`] with corners that are not moved to the pixel grid.
    #[track_caller]
    pub fn pcolor(&mut self, x: impl IntoData, y: impl IntoData, c: impl IntoGrid) -> &mut QuadMesh {
        self.pcolormesh(x, y, c).snap(false)
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
        let mesh = self.add(1.0, |base| QuadMesh::new(base, grid, values));
        if let Some(e) = failed {
            mesh.base_mut().fail(e);
        }
        mesh
    }
}
