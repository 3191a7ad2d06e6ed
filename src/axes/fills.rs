//! Filled polygons, and the area between curves.

use super::Axes;
use crate::artist::{Direction, FancyArrow, FillBetween, Patch, PatchShape};
use crate::data::{IntoData, OneOrEach};
use crate::geom::{Path, Point};

impl Axes {
    /// The area between the curves `(x, y1)` and `(x, y2)`; a curve of one number is level.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.fill_between([0, 1, 2], [1, 3, 2], 0).alpha(0.3).label("below");
    /// ```
    #[track_caller]
    pub fn fill_between<A, B>(
        &mut self,
        x: impl IntoData,
        y1: impl OneOrEach<A>,
        y2: impl OneOrEach<B>,
    ) -> &mut FillBetween {
        let color = self.next_fill_color();
        self.request_autoscale((true, true));
        let (x, y1) = self.columns(x, y1.into_column());
        let data = [x, y1, self.column(Direction::Y, y2.into_column())];
        self.add(1.0, |base| FillBetween::new(base, false, data, color)).check_lengths()
    }

    /// The area between the curves `(x1, y)` and `(x2, y)`; a curve of one number is upright.
    #[track_caller]
    pub fn fill_betweenx<A, B>(
        &mut self,
        y: impl IntoData,
        x1: impl OneOrEach<A>,
        x2: impl OneOrEach<B>,
    ) -> &mut FillBetween {
        let color = self.next_fill_color();
        self.request_autoscale((true, true));
        let (x1, y) = self.columns(x1.into_column(), y);
        let data = [y, x1, self.column(Direction::X, x2.into_column())];
        self.add(1.0, |base| FillBetween::new(base, true, data, color)).check_lengths()
    }

    /// Adds a shape: a [`Rectangle`](crate::artist::Rectangle), a [`Circle`](crate::artist::Circle), ... The limits
    /// take note of it, but do not follow it by themselves: see [`Axes::autoscale_view`].
    ///
    /// ```
    /// use isoplot::artist::{Circle, Rectangle};
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.add_patch(Rectangle::new((0.1, 0.2), 0.3, 0.4).angle(20.0)).facecolor("C2").alpha(0.5);
    /// ax.add_patch(Circle::new((0.6, 0.6), 0.2)).edgecolor("k").hatch("/");
    /// ```
    pub fn add_patch(&mut self, shape: impl PatchShape) -> &mut Patch {
        let patch = self.add(1.0, |base| Patch::new(base, shape.outline()));
        shape.dress(patch);
        patch
    }

    /// An arrow whose sizes are in data; [`Axes::annotate`] makes better ones.
    ///
    /// ```
    /// use isoplot::artist::FancyArrow;
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// fig.add_subplot(1, 1, 1).arrow(FancyArrow::new(0.0, 0.0, 0.5, 0.5).head_width(0.05)).facecolor("k");
    /// ```
    pub fn arrow(&mut self, arrow: FancyArrow) -> &mut Patch {
        self.request_autoscale((true, true));
        self.add_patch(arrow)
    }

    /// A filled polygon with these corners.
    #[track_caller]
    pub fn fill(&mut self, x: impl IntoData, y: impl IntoData) -> &mut Patch {
        let (x, y) = self.columns(x, y);
        let style = self.next_style(true);
        self.request_autoscale((true, true));
        let corners = x.iter().zip(y.iter()).map(|(&x, &y)| Point::new(x, y));
        let path = Path::polygon(corners);
        let patch = self.add(1.0, |base| Patch::new(base, path));
        patch.take_cycled(&style);
        if x.len() != y.len() {
            let (a, b) = (x.len(), y.len());
            patch.base.fail(format!("x and y must have the same length, but x has {a} and y has {b}"));
        }
        patch
    }
}
