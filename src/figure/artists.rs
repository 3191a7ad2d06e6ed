//! Artists of the figure itself.

use super::Figure;
use crate::artist::{Line2D, Patch, PatchShape};
use crate::data::IntoData;

impl Figure {
    /// A line across the figure, in fractions of it: matplotlib's `fig.add_artist(Line2D(x, y))`.
    ///
    /// ```
    /// use isoplot::artist::Rectangle;
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// fig.add_line([0.1, 0.9], [0.5, 0.5]).color("r");
    /// fig.add_patch(Rectangle::new((0.1, 0.1), 0.2, 0.2)).facecolor("gold");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn add_line(&mut self, x: impl IntoData, y: impl IntoData) -> &mut Line2D {
        let rc = self.rc.clone();
        let line = self.add_artist(|base| Line2D::new(base, &rc, rc.lines_color.clone()));
        line.init_data(x.into_data(), y.into_data());
        line
    }

    /// A shape on the figure, in fractions of it: matplotlib's `fig.add_artist(Rectangle(...))`.
    #[track_caller]
    pub fn add_patch(&mut self, shape: impl PatchShape) -> &mut Patch {
        let patch = self.add_artist(|mut base| {
            base.zorder = 1.0;
            Patch::new(base, shape.outline())
        });
        shape.dress(patch);
        patch
    }
}
