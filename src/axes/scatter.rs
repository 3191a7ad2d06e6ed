//! Markers at points.

use super::Axes;
use crate::artist::PathCollection;
use crate::data::{Data, IntoData, OneOrEach};

impl Axes {
    /// A marker at each point `(x[i], y[i])`, of a size and a colour of its own where asked for.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.scatter([0, 1, 2], [3, 1, 2]).s(100.0).marker("*").label("stars");
    /// ```
    #[track_caller]
    pub fn scatter(&mut self, x: impl IntoData, y: impl IntoData) -> &mut PathCollection {
        let (x, y) = self.columns(x, y);
        self.request_autoscale((true, true));
        self.add_points(x, y)
    }

    /// On 3-D axes: a marker at each point `(x[i], y[i], z[i])`; one z is that of all. Their size is 20 by default. The
    /// deeper a marker lies, the paler it is: [`PathCollection::depthshade`].
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).projection("3d");
    /// ax.scatter3d([0, 1, 2], [3, 1, 2], [1, 1, 4]).s(60.0).marker("^").c([0.1, 0.5, 0.9]);
    /// ```
    #[track_caller]
    pub fn scatter3d<A>(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        z: impl OneOrEach<A>,
    ) -> &mut PathCollection {
        let [x, y, z] = self.columns_3d("scatter3d", x, y, z);
        if let Some(cube) = self.cube.as_mut().filter(|_| !x.is_empty()) {
            let margin = &mut cube.zaxis.limits.margin;
            *margin = margin.max(0.05);
        }
        let points = self.add_points(x, y);
        points.put_in_space(z);
        points.s(20.0)
    }

    #[track_caller]
    fn add_points(&mut self, x: Data, y: Data) -> &mut PathCollection {
        let (rc, color) = (self.rc.clone(), self.next_fill_color());
        let points = self.add(1.0, |base| PathCollection::new(base, &rc, color));
        points.set_offsets(x, y).marker(rc.marks.scatter_marker.as_str());
        if let Some(edge) = &rc.marks.scatter_edgecolors {
            points.edgecolors(edge.clone());
        }
        points
    }
}
