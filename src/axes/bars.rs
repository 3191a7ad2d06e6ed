//! Bars.

use super::Axes;
use crate::artist::{Artist, BarContainer, Handle, Histogram, Text};
use crate::data::{Data, IntoData};
use crate::geom::BBox;

/// Bars that [`Axes::bar_label`] can write at.
pub trait BarLabelled: Artist {
    /// The bars as rectangles in data.
    fn bar_rects(&self) -> Vec<BBox>;
    /// Whether they lie.
    fn lies(&self) -> bool;
}

impl BarLabelled for BarContainer {
    fn bar_rects(&self) -> Vec<BBox> {
        self.rects().collect()
    }
    fn lies(&self) -> bool {
        self.is_horizontal()
    }
}

/// All sets, one after another.
impl BarLabelled for Histogram {
    fn bar_rects(&self) -> Vec<BBox> {
        (0..self.get_counts().len()).flat_map(|set| self.rects(set)).collect()
    }
    fn lies(&self) -> bool {
        self.is_horizontal()
    }
}

impl Axes {
    /// Bars of these heights at these x, 0.8 wide. x may be names, as those of [`Axes::plot`].
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.bar(["a", "b", "c"], [3, 5, 4]).width(0.5).edgecolor("k");
    /// ```
    #[track_caller]
    pub fn bar(&mut self, x: impl IntoData, height: impl IntoData) -> &mut BarContainer {
        let (x, height) = self.columns(x, height);
        self.add_bars(false, x, height)
    }

    /// Bars to the right of these widths at these y, 0.8 high. y may be names, as those of [`Axes::plot`].
    #[track_caller]
    pub fn barh(&mut self, y: impl IntoData, width: impl IntoData) -> &mut BarContainer {
        let (width, y) = self.columns(width, y);
        self.add_bars(true, y, width)
    }

    #[track_caller]
    fn add_bars(&mut self, horizontal: bool, position: Data, length: Data) -> &mut BarContainer {
        let color = self.next_fill_color();
        self.request_autoscale((true, true));
        let bars = self.add(1.0, |base| BarContainer::new(base, horizontal, position, length, color));
        bars.check_lengths()
    }

    /// Writes at the end of each bar what `label` makes of its length. The texts can be changed by their handles.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let bars = ax.bar([0, 1, 2], [3.5, 5.0, 4.25]).handle();
    /// for text in ax.bar_label(bars, |v| format!("{v:.1}")) {
    ///     ax[text].fontsize(8).xytext(0.0, 3.0);
    /// }
    /// ```
    #[track_caller]
    pub fn bar_label<B: BarLabelled>(
        &mut self,
        bars: Handle<B>,
        label: impl Fn(f64) -> String,
    ) -> Vec<Handle<Text>> {
        let Some(found) = self.get(bars) else {
            self.base.fail("the bars were removed, or are of another axes");
            return Vec::new();
        };
        let (rects, horizontal) = (found.bar_rects(), found.lies());
        let inverted = if horizontal { self.xaxis.get_inverted() } else { self.yaxis.get_inverted() };
        let mut texts = Vec::with_capacity(rects.len());
        for b in rects.into_iter().filter(|b| b.is_finite()) {
            let (length, middle) =
                if horizontal { (b.width(), b.center().y) } else { (b.height(), b.center().x) };
            let end = if horizontal { b.x1 } else { b.y1 };
            let at = if horizontal { (end, middle) } else { (middle, end) };
            let t = self.annotate(label(end), at).xytext(0.0, 0.0).textcoords("offset points");
            let back = (length < 0.0) != inverted;
            match horizontal {
                true => t.ha(if back { "right" } else { "left" }).va("center"),
                false => t.ha("center").va(if back { "top" } else { "bottom" }),
            };
            texts.push(t.handle());
        }
        texts
    }
}
