//! What the axes of 3-D axes have besides others.

use crate::artist::Axis;
use crate::color::IntoColor;

impl Axis {
    /// On 3-D axes: the colour of the side across it. Default: a light grey.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).projection("3d");
    /// ax.zaxis().set_pane_color((1.0, 0.9, 0.8));
    /// ```
    #[track_caller]
    pub fn set_pane_color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.pane = Some(c);
        }
        self
    }

    /// On 3-D axes: whether its label runs along it; `None` (default): labels of more than four letters do.
    pub fn set_rotate_label(&mut self, on: impl Into<Option<bool>>) -> &mut Self {
        self.rotate_label = on.into();
        self
    }
}
