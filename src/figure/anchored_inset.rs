//! Insets at a side or a corner of their axes: `inset_axes` and `zoomed_inset_axes` of matplotlib's toolkit `axes_grid1`.

use std::ops::{Deref, DerefMut};

use super::{Figure, IntoAxesSize};
use crate::artist::{AxesId, Coords, IntoLegendLoc, Loc};
use crate::axes::{Anchored, Axes, ChildKind, InsetSize};
use crate::data::Number;
use crate::each::Each;

impl Figure {
    /// An axes at a corner of another, so wide and high: inches, or a part of the other's as `"30%"`. matplotlib's
    /// `inset_axes(ax, width, height)` of `mpl_toolkits.axes_grid1.inset_locator`. As there, layouts make no room for it.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let im = ax.imshow([[1, 2], [3, 4]]).handle();
    /// let ax = ax.id();
    /// let cax = fig.anchored_inset_axes(ax, "5%", "50%").loc("lower left").id();
    /// fig.colorbar(im).cax(cax);
    /// fig.anchored_inset_axes(ax, 1.3, 0.9).plot_y([1, 2, 1]);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn anchored_inset_axes(
        &mut self,
        parent: AxesId,
        width: impl IntoAxesSize,
        height: impl IntoAxesSize,
    ) -> AnchoredInset<'_> {
        let (size, problem) = match (width.into_axes_size(), height.into_axes_size()) {
            (Ok(w), Ok(h)) => ([w, h], None),
            (Err(e), _) | (_, Err(e)) => ([(1.0, 0.0); 2], Some(e)),
        };
        self.add_anchored(parent, InsetSize::Lengths(size), problem)
    }

    /// An axes at a corner of another, whose units are so many times as long as the other's. matplotlib's
    /// `zoomed_inset_axes(ax, zoom)`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.plot([0, 1, 2], [0, 1, 0]);
    /// let ax = ax.id();
    /// let zoomed = fig.zoomed_inset_axes(ax, 3).loc("lower center").ax();
    /// zoomed.plot([0, 1, 2], [0, 1, 0]);
    /// zoomed.set_xlim(0.9, 1.1).set_ylim(0.9, 1.05);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn zoomed_inset_axes(&mut self, parent: AxesId, zoom: impl Number) -> AnchoredInset<'_> {
        let zoom = zoom.to_f64();
        let problem = (!(zoom > 0.0 && zoom.is_finite()))
            .then(|| format!("a zoom must be finite and above 0, not {zoom}"));
        self.add_anchored(parent, InsetSize::Zoom(zoom), problem)
    }

    #[track_caller]
    fn add_anchored(
        &mut self,
        parent: AxesId,
        size: InsetSize,
        problem: Option<String>,
    ) -> AnchoredInset<'_> {
        let kind = ChildKind::Anchored(Anchored { size, ..Anchored::default() });
        let ax = self.owner_mut(parent.figure).add_child(parent, kind, problem);
        AnchoredInset { ax }
    }
}

/// An inset at a side or a corner; all that axes have is to be had from it: see [`Figure::anchored_inset_axes`].
#[derive(Debug)]
pub struct AnchoredInset<'a> {
    ax: &'a mut Axes,
}

impl<'a> AnchoredInset<'a> {
    fn with(self, change: impl FnOnce(&mut Anchored)) -> Self {
        if let Some(ChildKind::Anchored(a)) = self.ax.child.as_mut().map(|c| &mut c.kind) {
            change(a);
        }
        self
    }

    /// The side or the corner: `"upper right"` (default), `"center left"`, ..., or matplotlib's number for it.
    #[track_caller]
    #[must_use]
    pub fn loc(self, loc: impl IntoLegendLoc) -> Self {
        match self.ax.base.check(loc.into_loc()).map(|l| (l.loc, l.outside)) {
            Some((Loc::Side(x, y), None)) => self.with(|a| a.side = (x, y)),
            Some(_) => {
                self.ax.base.fail("an inset needs a side or a corner, such as \"upper left\"");
                self
            }
            None => self,
        }
    }

    /// From the edge of the other axes, in font sizes of legends. Default 0.5.
    #[track_caller]
    #[must_use]
    pub fn borderpad(self, font_sizes: impl Number) -> Self {
        let pad = self.ax.base.finite("borderpad", font_sizes.to_f64());
        self.with(|a| a.borderpad = pad.unwrap_or(a.borderpad))
    }

    /// The room that it lies in, and that parts are of: left, bottom, width and height in fractions of the other axes.
    /// Default: all of it. matplotlib's `bbox_to_anchor=rect, bbox_transform=ax.transAxes`.
    #[track_caller]
    #[must_use]
    pub fn bbox_to_anchor(self, rect: [impl Number; 4]) -> Self {
        self.bbox_to_anchor_in(rect, Coords::Axes)
    }

    /// [`AnchoredInset::bbox_to_anchor`] in other coordinates of the other axes, as [`Coords::Data`].
    #[track_caller]
    #[must_use]
    pub fn bbox_to_anchor_in(self, rect: [impl Number; 4], coords: Coords) -> Self {
        let rect = self.ax.base.all_finite("bbox_to_anchor", rect.each(Number::to_f64));
        self.with(|a| a.room = rect.map_or(a.room, |r| (r, coords)))
    }

    /// The axes.
    pub fn ax(self) -> &'a mut Axes {
        self.ax
    }
}

impl Deref for AnchoredInset<'_> {
    type Target = Axes;

    fn deref(&self) -> &Axes {
        self.ax
    }
}

impl DerefMut for AnchoredInset<'_> {
    fn deref_mut(&mut self) -> &mut Axes {
        self.ax
    }
}
