//! Bars and histograms.

use super::{Axes, bins};
use crate::artist::{Artist, BarContainer, Handle, Text};
use crate::data::{Data, IntoData};

/// The bins of a histogram: how many between the smallest and the largest number, or their edges.
pub trait IntoBins {
    /// The edges, ascending, for numbers in this range.
    ///
    /// # Errors
    /// No bin, too many, edges that do not ascend.
    fn into_edges(self, range: (f64, f64)) -> Result<Vec<f64>, String>;
}

impl IntoBins for usize {
    fn into_edges(self, range: (f64, f64)) -> Result<Vec<f64>, String> {
        bins::even(range, self)
    }
}

impl IntoBins for i32 {
    fn into_edges(self, range: (f64, f64)) -> Result<Vec<f64>, String> {
        usize::try_from(self).map_err(|_| format!("a histogram cannot have {self} bins"))?.into_edges(range)
    }
}

impl IntoBins for Vec<f64> {
    fn into_edges(self, _range: (f64, f64)) -> Result<Vec<f64>, String> {
        bins::given(self)
    }
}

impl IntoBins for &[f64] {
    fn into_edges(self, _range: (f64, f64)) -> Result<Vec<f64>, String> {
        bins::given(self.to_vec())
    }
}

impl<const N: usize> IntoBins for [f64; N] {
    fn into_edges(self, _range: (f64, f64)) -> Result<Vec<f64>, String> {
        bins::given(self.to_vec())
    }
}

/// How many numbers lie in each bin; the last one holds its right edge too.
fn count(x: &[f64], edges: &[f64]) -> Vec<f64> {
    let mut counts = vec![0.0; edges.len() - 1];
    for bin in x.iter().filter_map(|&v| bins::bin(edges, v)) {
        counts[bin] += 1.0;
    }
    counts
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
    pub fn bar_label(
        &mut self,
        bars: Handle<BarContainer>,
        label: impl Fn(f64) -> String,
    ) -> Vec<Handle<Text>> {
        let Some(found) = self.get(bars) else {
            self.base.fail("the bars were removed, or are of another axes");
            return Vec::new();
        };
        let (rects, horizontal): (Vec<_>, bool) = (found.rects().collect(), found.is_horizontal());
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

    /// How often numbers fall into each of some bins: how many bins, or their edges. NaN is not counted.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let bars = ax.hist([1.0, 1.5, 2.0, 2.5, 9.0], 4);
    /// assert_eq!(bars.get_lengths(), [4.0, 0.0, 0.0, 1.0]);
    /// ```
    #[track_caller]
    pub fn hist(&mut self, x: impl IntoData, bins: impl IntoBins) -> &mut BarContainer {
        let x = x.into_data();
        let edges = match self.base.check(bins.into_edges(bins::range(&x))) {
            Some(edges) => edges,
            None => vec![0.0, 1.0],
        };
        let color = self.next_color();
        self.request_autoscale((true, true));
        let widths: Vec<f64> = edges.windows(2).map(|w| w[1] - w[0]).collect();
        let middles: Vec<f64> = edges.windows(2).map(|w| w[0] + 0.5 * (w[1] - w[0])).collect();
        let counts = count(&x, &edges);
        let bars = self.add(1.0, |base| BarContainer::new(base, false, middles.into(), counts.into(), color));
        bars.widths(widths);
        bars
    }
}
