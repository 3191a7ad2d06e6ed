//! Contours and their labels.

use super::Axes;
use crate::artist::{Artist, ContourInput, ContourLabels, ContourSet, ContourSource, Handle, TriInput};
use crate::data::{ColumnOrRows, Data, IntoData, IntoGrid};
use crate::geom::BBox;
use crate::tri::IntoTriangulation;

impl Axes {
    /// Lines where `z` has some value. `x` and `y` are those of the columns and rows of `z`, or those of each of its
    /// numbers (see [`meshgrid`](crate::data::meshgrid)).
    ///
    /// Numbers that are not finite are gaps. Shapes that do not fit, fewer than two rows or columns, and no finite
    /// number at all are errors of the next draw.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let lines = ax.contour([0, 1, 2], [0, 1], [[0.0, 1.0, 0.0], [1.0, 2.0, 1.0]]).levels([0.5, 1.5]).handle();
    /// ax.clabel(lines);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn contour<A, B>(
        &mut self,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
        z: impl IntoGrid,
    ) -> &mut ContourSet {
        let given = self.flat_columns(x, y);
        self.add_contours(Some(given), z, false)
    }

    /// [`Axes::contour`] where columns and rows count from 0.
    #[track_caller]
    pub fn contour_z(&mut self, z: impl IntoGrid) -> &mut ContourSet {
        self.add_contours(None, z, false)
    }

    /// The bands between the lines of [`Axes::contour`], filled.
    #[track_caller]
    pub fn contourf<A, B>(
        &mut self,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
        z: impl IntoGrid,
    ) -> &mut ContourSet {
        let given = self.flat_columns(x, y);
        self.add_contours(Some(given), z, true)
    }

    /// [`Axes::contourf`] where columns and rows count from 0.
    #[track_caller]
    pub fn contourf_z(&mut self, z: impl IntoGrid) -> &mut ContourSet {
        self.add_contours(None, z, true)
    }

    /// Lines where `z`, one number for each point of a triangulation, has some value. The triangulation is a
    /// [`Triangulation`](crate::tri::Triangulation), `(x, y)` for Delaunay's, or `(x, y, triangles)`.
    ///
    /// Triangles with a number that is not finite are left out.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let (x, y) = ([0.0, 2.0, 1.0, 1.0], [0.0, 0.0, 2.0, 0.8]);
    /// ax.tricontourf((x, y), [0.0, 1.0, 2.0, 4.0]).levels(6).cmap("magma");
    /// ax.tricontour((x, y), [0.0, 1.0, 2.0, 4.0]).levels([0.5, 1.5]).colors("w");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn tricontour(&mut self, triangles: impl IntoTriangulation, z: impl IntoData) -> &mut ContourSet {
        self.add_tricontours(triangles, z, false)
    }

    /// The bands between the lines of [`Axes::tricontour`], filled.
    #[track_caller]
    pub fn tricontourf(&mut self, triangles: impl IntoTriangulation, z: impl IntoData) -> &mut ContourSet {
        self.add_tricontours(triangles, z, true)
    }

    #[track_caller]
    fn add_tricontours(
        &mut self,
        triangles: impl IntoTriangulation,
        z: impl IntoData,
        filled: bool,
    ) -> &mut ContourSet {
        let input = triangles.into_triangulation().and_then(|t| TriInput::new(t, z.into_data()));
        self.add_contours_of(input.map(ContourSource::Triangles), filled)
    }

    #[track_caller]
    fn add_contours(
        &mut self,
        given: Option<(Data, Data)>,
        z: impl IntoGrid,
        filled: bool,
    ) -> &mut ContourSet {
        let input = z.into_grid().and_then(|z| ContourInput::new(given, z));
        self.add_contours_of(input.map(|grid| ContourSource::Grid(Box::new(grid))), filled)
    }

    #[track_caller]
    fn add_contours_of(&mut self, input: Result<ContourSource, String>, filled: bool) -> &mut ContourSet {
        let (input, failed) = match input {
            Ok(input) => (input, None),
            Err(e) => (ContourSource::nothing(), Some(e)),
        };
        // As in matplotlib, limits end at the data from now on.
        self.tight = true;
        self.request_autoscale((true, true));
        let rc = self.rc.clone();
        let made = |base| ContourSet::new(base, input, filled, &rc);
        let set = self.add(if filled { 1.0 } else { 2.0 }, made).handle();
        self.autoscale_now();
        let set = self.get_mut(set).expect("just added");
        if let Some(e) = failed {
            set.base_mut().fail(e);
        }
        set
    }

    /// Sets labels into the lines of a [`ContourSet`], in the view that the axes now has.
    #[track_caller]
    pub fn clabel(&mut self, contours: Handle<ContourSet>) -> &mut ContourLabels {
        let (w, h) = (self.figure_in.0 * self.figure_dpi, self.figure_in.1 * self.figure_dpi);
        let view = self.view_before_aspect(BBox::new(0.0, 0.0, w, h));
        let (rc, dpi) = (self.rc.clone(), self.figure_dpi);
        let (zorder, problem) = match self.get(contours) {
            None => (2.0, Some("these contours are not in this axes")),
            Some(set) if set.is_filled() => (set.get_zorder(), Some("bands have no lines to be labelled")),
            Some(set) => (set.get_zorder(), None),
        };
        let labels =
            self.add(2.0 + zorder, |base| ContourLabels::new(base, contours, view, dpi, rc)).handle();
        if let Some(set) = self.get_mut(contours).filter(|_| problem.is_none()) {
            set.add_labels(labels);
        }
        let labels = self.get_mut(labels).expect("just added");
        if let Some(p) = problem {
            labels.base_mut().fail(p);
        }
        labels
    }
}
