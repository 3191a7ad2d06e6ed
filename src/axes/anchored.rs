//! Boxes of texts, images and shapes.

use super::Axes;
use crate::artist::{
    AnchoredDirectionArrows, AnchoredOffsetbox, AnchoredSizeBar, AnchoredText, AnnotationBbox, Artist,
    Direction, IntoLegendLoc, OffsetBox, TextArea,
};
use crate::data::{IntoPlace, Number};

impl Axes {
    /// A text in a frame at a side or a corner of the axes, as matplotlib's `AnchoredText`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let text = ax.add_anchored_text("Figure 1a", "upper left").prop(|t| { t.fontsize(15); });
    /// text.patch(|p| { p.boxstyle("round,pad=0.,rounding_size=0.2"); });
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn add_anchored_text(
        &mut self,
        text: impl Into<String>,
        loc: impl IntoLegendLoc,
    ) -> &mut AnchoredText {
        let area = TextArea::new(text);
        self.add(5.0, |base| AnchoredOffsetbox::new(base, area, "center").of_own_size()).loc(loc)
    }

    /// Any box in a frame at a side or a corner of the axes, as matplotlib's `AnchoredOffsetbox`; of a
    /// [`crate::artist::DrawingArea`] its `AnchoredDrawingArea`, of a [`crate::artist::AuxTransformBox`] its
    /// `AnchoredAuxTransformBox`.
    #[track_caller]
    pub fn add_anchored_offsetbox<C: OffsetBox + Clone>(
        &mut self,
        child: C,
        loc: impl IntoLegendLoc,
    ) -> &mut AnchoredOffsetbox<C> {
        self.add(5.0, |base| AnchoredOffsetbox::new(base, child, "center")).loc(loc)
    }

    /// A bar that is so long in data, with its label below: the scale bar of a map, as matplotlib's `AnchoredSizeBar`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.set_xlim(0, 500);
    /// ax.add_anchored_size_bar(100, "100 km", "lower right").pad(0.5).borderpad(0.5).sep(5);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn add_anchored_size_bar(
        &mut self,
        size: impl Number,
        label: impl Into<String>,
        loc: impl IntoLegendLoc,
    ) -> &mut AnchoredSizeBar {
        let label = label.into();
        self.add(5.0, |base| AnchoredSizeBar::of(base, label)).size(size).loc(loc)
    }

    /// Two arrows at a right angle with their labels, white and in the upper left corner unless told otherwise, as
    /// matplotlib's `AnchoredDirectionArrows`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.add_anchored_direction_arrows("East", "North").color("k").loc("lower left");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn add_anchored_direction_arrows(
        &mut self,
        label_x: impl Into<String>,
        label_y: impl Into<String>,
    ) -> &mut AnchoredDirectionArrows {
        let (x, y) = (label_x.into(), label_y.into());
        self.add(5.0, |base| AnchoredDirectionArrows::of(base, x, y))
    }

    /// A box in a frame that points at `(x, y)`, as matplotlib's `AnnotationBbox`: `.xybox(..)` and
    /// `.boxcoords("offset points")` move it away, `.arrowprops(..)` draws an arrow from it to the point.
    ///
    /// ```
    /// use isoplot::artist::OffsetImage;
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let image = OffsetImage::new([[0, 1], [2, 3]]).zoom(20);
    /// let note = ax.add_annotation_bbox(image, (0.3, 0.3)).xybox(60, 40).boxcoords("offset points");
    /// note.arrowprops(|a| { a.arrowstyle("->"); });
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn add_annotation_bbox(
        &mut self,
        child: impl OffsetBox,
        (x, y): (impl IntoPlace, impl IntoPlace),
    ) -> &mut AnnotationBbox {
        let (x, y) = (self.place(Direction::X, x), self.place(Direction::Y, y));
        let note = self.add(3.0, |base| AnnotationBbox::new(base, Box::new(child), x, y));
        if !(x.is_finite() && y.is_finite()) {
            note.base_mut().fail(format!("an annotated point must be finite, not ({x}, {y})"));
        }
        note
    }
}
