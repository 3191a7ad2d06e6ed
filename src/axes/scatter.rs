//! Markers at points.

use super::Axes;
use crate::artist::PathCollection;
use crate::data::IntoData;

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
        let (rc, color) = (self.rc.clone(), self.next_fill_color());
        self.request_autoscale((true, true));
        let points = self.add(1.0, |base| PathCollection::new(base, &rc, color));
        points.set_offsets(x, y).marker(rc.marks.scatter_marker.as_str());
        if let Some(edge) = &rc.marks.scatter_edgecolors {
            points.edgecolors(edge.clone());
        }
        points
    }
}
