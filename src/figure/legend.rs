//! Legends of a figure, and the room that a layout makes for them.

use super::draw::Frame;
use super::{FIGURE, Figure};
use crate::artist::{Artist, AxesId, Entries, Legend, Side};
use crate::axes::Axes;

impl Figure {
    /// A legend of all artists of all axes, those of subfigures too, that have a label by now, at the figure's upper right. Each call makes another.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// fig.set_layout_engine("constrained");
    /// fig.add_subplot(1, 1, 1).plot([0, 1], [0, 1]).label("up");
    /// fig.legend().loc("outside right upper"); // the layout makes room for it
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn legend(&mut self) -> &mut Legend {
        let entries = Entries::of(self.every_axes().into_iter().flat_map(Axes::artists));
        let mut legend = Legend::new(&self.rc, entries);
        legend.base.axes = AxesId { figure: self.id, index: FIGURE };
        if self.rc.legend.loc == "best" {
            legend.loc("upper right");
        }
        self.legends.push(legend);
        self.legends.last_mut().expect("just added")
    }

    /// The sides at which legends lie outside of the axes, and their width and height in fractions of the figure.
    pub(super) fn legends_outside(&self, frame: &Frame) -> Vec<(Side, (f64, f64))> {
        let view = self.view(frame);
        let ctx = self.context(frame, &view);
        let sized = |l: &Legend| {
            let side = l.outside.filter(|_| l.anchor.is_none())?;
            let b = l.window_extent(&ctx)?;
            Some((side, (b.width() / frame.figure.width(), b.height() / frame.figure.height())))
        };
        self.legends.iter().filter_map(sized).collect()
    }
}
