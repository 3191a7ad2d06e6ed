//! Triangles: their edges, and their faces in the colours of numbers.

use std::any::Any;

use super::Axes;
use crate::artist::{Artist, Handle, Line2D, TriMesh, TriPlot};
use crate::data::IntoData;
use crate::tri::IntoTriangulation;

impl Axes {
    /// The edges of triangles as a line, and, where a marker is asked for, their points.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.triplot(([0.0, 1.0, 0.5], [0.0, 0.0, 1.0])).color("0.4").linewidth(0.5).marker("o");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn triplot(&mut self, triangles: impl IntoTriangulation) -> TriPlot<'_> {
        let made = self.base.check(triangles.into_triangulation()).unwrap_or_default();
        let (mut x, mut y) = (Vec::new(), Vec::new());
        for [a, b] in made.edges() {
            x.extend([made.x()[a], made.x()[b], f64::NAN]);
            y.extend([made.y()[a], made.y()[b], f64::NAN]);
        }
        let lines = self.plot(x, y).zorder(1.0).handle();
        // Both colours wait for what the chain says: the markers' is one further meanwhile.
        let waiting = std::mem::take(&mut self.cycle.pending);
        self.cycle.next += 1;
        let markers = self.plot([0.0; 0], [0.0; 0]).linestyle("none").handle();
        self.cycle.next -= 1;
        self.cycle.pending.splice(0..0, waiting);
        let points = (made.x().clone(), made.y().clone());
        TriPlot::new(self.last_two(lines, markers), points)
    }

    /// Two lines at once, the second made after the first.
    fn last_two(&mut self, first: Handle<Line2D>, second: Handle<Line2D>) -> [&mut Line2D; 2] {
        let (before, after) = self.artists.split_at_mut(second.slot as usize);
        [line(&mut before[first.slot as usize]), line(&mut after[0])]
    }

    /// [`Axes::triplot`] with a format string: `"bo-"` is blue edges and round markers.
    #[track_caller]
    pub fn triplot_fmt(&mut self, triangles: impl IntoTriangulation, fmt: &str) -> TriPlot<'_> {
        let mut plot = self.triplot(triangles);
        plot.fmt(fmt);
        plot
    }

    /// Triangles in the colours of numbers: one for each point, or (where their number is another) one for each
    /// triangle. Numbers that are not finite are gaps.
    #[track_caller]
    pub fn tripcolor(&mut self, triangles: impl IntoTriangulation, c: impl IntoData) -> &mut TriMesh {
        self.add_tri_mesh(triangles, c, false)
    }

    /// [`Axes::tripcolor`] with a number for each triangle (matplotlib's `facecolors`).
    #[track_caller]
    pub fn tripcolor_faces(&mut self, triangles: impl IntoTriangulation, c: impl IntoData) -> &mut TriMesh {
        self.add_tri_mesh(triangles, c, true)
    }

    #[track_caller]
    fn add_tri_mesh(
        &mut self,
        triangles: impl IntoTriangulation,
        c: impl IntoData,
        of_faces: bool,
    ) -> &mut TriMesh {
        // As in matplotlib, no grid shows through.
        self.grid(false);
        self.request_autoscale((true, true));
        let mesh = self.add(1.0, TriMesh::new).handle();
        self.autoscale_now();
        let mesh = self.get_mut(mesh).expect("just added");
        if let Some(t) = mesh.base_mut().check(triangles.into_triangulation()) {
            mesh.init(t, c.into_data(), of_faces);
        }
        mesh
    }
}

fn line(slot: &mut Option<Box<dyn Artist>>) -> &mut Line2D {
    let artist = slot.as_deref_mut().expect("just added");
    (artist as &mut dyn Any).downcast_mut().expect("a line")
}
