//! What is written at bars.

use super::Axes;
use crate::artist::{Artist, BarContainer, GroupedBars, Handle, Histogram, Text};
use crate::data::Number;
use crate::geom::{BBox, Point};
use crate::tick::{FormatStrFormatter, Formatter, StrMethodFormatter, TickContext};

/// What a bar's label says: a format string (`"%.1f"`, `"{:,.0f}"`), a closure of the bar's length, or one text each.
pub trait IntoBarLabel {
    /// The label of the n-th bar of this length; `None` where there is no text left for it.
    fn bar_label(&self, i: usize, length: f64) -> Option<String>;
}

impl IntoBarLabel for &str {
    fn bar_label(&self, _: usize, length: f64) -> Option<String> {
        if self.contains('%') && !self.contains('{') {
            return Some(FormatStrFormatter::new(*self).format(length));
        }
        // Python's nameless field is a tick's x here; and bars' labels have a hyphen where ticks' have a minus.
        let named = StrMethodFormatter::new(self.replace("{:", "{x:").replace("{}", "{x}"));
        let labels = named.format_ticks(&[length], &TickContext::of_view(0.0, 1.0));
        labels.into_iter().next().map(|s| s.replace('\u{2212}', "-"))
    }
}

impl<F: Fn(f64) -> String> IntoBarLabel for F {
    fn bar_label(&self, _: usize, length: f64) -> Option<String> {
        Some(self(length))
    }
}

impl<const N: usize> IntoBarLabel for [&str; N] {
    fn bar_label(&self, i: usize, _: f64) -> Option<String> {
        self.get(i).map(|&s| s.to_owned())
    }
}

impl IntoBarLabel for Vec<String> {
    fn bar_label(&self, i: usize, _: f64) -> Option<String> {
        self.get(i).cloned()
    }
}

/// Bars that [`Axes::bar_label`] can write at.
pub trait BarLabelled: Artist {
    /// Each bar in data, its length, and where its label points.
    fn labelled_bars(&self) -> Vec<(BBox, f64, Point)>;
    /// Whether they lie.
    fn lies(&self) -> bool;
}

impl BarLabelled for BarContainer {
    fn labelled_bars(&self) -> Vec<(BBox, f64, Point)> {
        let bars = self.rects().zip(self.get_lengths()).enumerate();
        bars.map(|(i, (b, &length))| (b, length, self.label_point(i))).collect()
    }
    fn lies(&self) -> bool {
        self.is_horizontal()
    }
}

/// All sets, one after another.
impl BarLabelled for GroupedBars {
    fn labelled_bars(&self) -> Vec<(BBox, f64, Point)> {
        self.sets().iter().flat_map(BarLabelled::labelled_bars).collect()
    }
    fn lies(&self) -> bool {
        self.is_horizontal()
    }
}

/// All sets, one after another.
impl BarLabelled for Histogram {
    fn labelled_bars(&self) -> Vec<(BBox, f64, Point)> {
        let bars = (0..self.get_counts().len()).flat_map(|set| self.rects(set));
        let labelled = |b: BBox| match self.is_horizontal() {
            true => (b, b.width(), Point::new(b.x1, b.center().y)),
            false => (b, b.height(), Point::new(b.center().x, b.y1)),
        };
        bars.map(labelled).collect()
    }
    fn lies(&self) -> bool {
        self.is_horizontal()
    }
}

/// The texts at bars, to be changed: what [`Axes::bar_label`] makes. It is also the list of their handles.
#[derive(Debug)]
pub struct BarLabels<'a> {
    axes: &'a mut Axes,
    horizontal: bool,
    /// The texts, which way their bars go in pixels (1 or -1), and their bars in data.
    texts: Vec<(Handle<Text>, f64, BBox)>,
}

impl BarLabels<'_> {
    /// From the end of a bar to its label, in points. Default 0.
    #[track_caller]
    pub fn padding(&mut self, points: impl Number) -> &mut Self {
        let points = points.to_f64();
        for &(h, way, _) in &self.texts {
            let (x, y) = if self.horizontal { (way * points, 0.0) } else { (0.0, way * points) };
            self.axes[h].xytext(x, y);
        }
        self
    }

    /// `"edge"` (default): at the ends of bars; `"center"`: in the middle of what is seen of them.
    #[track_caller]
    pub fn label_type(&mut self, name: &str) -> &mut Self {
        match name {
            "edge" => {}
            "center" => {
                for &(h, _, bar) in &self.texts {
                    self.axes[h].in_the_middle_of(bar).ha("center").va("center");
                }
            }
            _ => self.axes.base.fail(format!("{name:?} is not where labels of bars are: edge, center")),
        }
        self
    }

    /// Changes all texts: `.each(|t| { t.fontsize(8).color("w"); })`.
    pub fn each(&mut self, mut change: impl FnMut(&mut Text)) -> &mut Self {
        for &(h, ..) in &self.texts {
            change(&mut self.axes[h]);
        }
        self
    }

    /// The texts' handles.
    pub fn handles(&self) -> Vec<Handle<Text>> {
        self.texts.iter().map(|t| t.0).collect()
    }
}

impl IntoIterator for BarLabels<'_> {
    type Item = Handle<Text>;
    type IntoIter = std::vec::IntoIter<Handle<Text>>;

    fn into_iter(self) -> Self::IntoIter {
        self.handles().into_iter()
    }
}

impl Axes {
    /// Writes at the end of each bar what `label` makes of its length; beyond its error bar, if it has one.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let bars = ax.bar([0, 1, 2], [3.5, 5.0, 4.25]).yerr([0.5]).handle();
    /// ax.bar_label(bars, "%.1f").padding(3.0).each(|t| { t.fontsize(8); });
    /// ax.bar_label(bars, ["a", "b", "c"]).label_type("center");
    /// for text in ax.bar_label(bars, |v| format!("{v:.2}")) {
    ///     ax[text].color("C1");
    /// }
    /// ```
    #[track_caller]
    pub fn bar_label<B: BarLabelled>(&mut self, bars: Handle<B>, label: impl IntoBarLabel) -> BarLabels<'_> {
        let mut texts = Vec::new();
        let Some(found) = self.get(bars) else {
            self.base.fail("the bars were removed, or are of another axes");
            return BarLabels { axes: self, horizontal: false, texts };
        };
        let (horizontal, all) = (found.lies(), found.labelled_bars());
        let inverted = if horizontal { self.xaxis.get_inverted() } else { self.yaxis.get_inverted() };
        for (i, (bar, length, at)) in all.into_iter().enumerate().filter(|(_, (b, ..))| b.is_finite()) {
            let Some(text) = label.bar_label(i, length) else { continue };
            let t = self.annotate(text, (at.x, at.y)).xytext(0.0, 0.0).textcoords("offset points");
            let back = (length < 0.0) != inverted;
            match horizontal {
                true => t.ha(if back { "right" } else { "left" }).va("center"),
                false => t.ha("center").va(if back { "top" } else { "bottom" }),
            };
            texts.push((t.handle(), if back { -1.0 } else { 1.0 }, bar));
        }
        BarLabels { axes: self, horizontal, texts }
    }
}
