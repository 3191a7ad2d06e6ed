//! Pies.

use super::Axes;
use crate::artist::{Handle, Pie, PieLabels, WedgeTexts};
use crate::data::IntoData;
use crate::geom::Point;

/// From the middle of a pie to each side of its axes, in data.
const ROOM: f64 = 1.25;

impl Axes {
    /// A pie of wedges as large as these numbers, with its middle at 0, 0. The axes has neither frame nor ticks
    /// then, and equal units along x and y.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.pie([35, 25, 40]).labels(["a", "b", "c"]).autopct(|percent| format!("{percent:.0} %"));
    /// ```
    #[track_caller]
    pub fn pie(&mut self, x: impl IntoData) -> &mut Pie {
        self.pie_at(x, (0.0, 0.0), false)
    }

    /// [`Axes::pie`] with its middle at `center` in data: matplotlib's `center=` and `frame=`. With a frame, limits
    /// follow the data and ticks stay.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.pie_at([1, 2], (4.0, 4.0), true).radius(3.0);
    /// ```
    #[track_caller]
    pub fn pie_at(&mut self, x: impl IntoData, center: impl Into<Point>, frame: bool) -> &mut Pie {
        let (x, rc) = (x.into_data(), self.rc.clone());
        let Point { x: cx, y: cy } = center.into();
        let given = self.next_fill_colors(x.len());
        self.set_aspect("equal");
        if frame {
            self.request_autoscale((true, true));
        } else {
            self.set_frame_on(false);
            self.set_xticks([0.0; 0]);
            self.set_yticks([0.0; 0]);
            self.set_xlim(cx - ROOM, cx + ROOM).set_ylim(cy - ROOM, cy + ROOM);
        }
        self.add(1.0, |base| Pie::new(base, &rc, x, (cx, cy), given)).check_numbers()
    }

    /// Texts at the wedges of a pie: a format with `absval` and `frac`, or one for each.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let pie = ax.pie([15, 30, 45, 10]).handle();
    /// ax.pie_label(pie, "{absval:.0f} ({frac:.0%})");
    /// ax.pie_label(pie, ["frogs", "hogs", "dogs", "logs"]).distance(1.1);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn pie_label(&mut self, pie: Handle<Pie>, texts: impl Into<WedgeTexts>) -> &mut PieLabels {
        let texts = texts.into();
        self.add(3.0, |base| PieLabels::new(base, pie, texts))
    }
}
