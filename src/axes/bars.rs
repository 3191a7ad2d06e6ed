//! Bars.

use super::Axes;
use crate::artist::{Artist, BarContainer, Handle, Histogram, Text};
use crate::data::{Data, IntoData, Number};
use crate::geom::BBox;

/// Where one bar stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// At this number.
    Number(f64),
    /// At the next whole number, with this name at the tick.
    Name(String),
}

/// A number, or a name.
pub trait IntoPlace {
    /// Whether it is a date. Default: no.
    const DATES: bool = false;
    /// Where the bar stands.
    fn into_place(self) -> Place;
}

impl<N: Number> IntoPlace for N {
    const DATES: bool = N::DATES;
    fn into_place(self) -> Place {
        Place::Number(self.to_f64())
    }
}

impl IntoPlace for &str {
    fn into_place(self) -> Place {
        Place::Name(self.to_owned())
    }
}

impl IntoPlace for &&str {
    fn into_place(self) -> Place {
        Place::Name((*self).to_owned())
    }
}

impl IntoPlace for String {
    fn into_place(self) -> Place {
        Place::Name(self)
    }
}

impl IntoPlace for &String {
    fn into_place(self) -> Place {
        Place::Name(self.clone())
    }
}

/// Where bars stand: numbers, or names, which stand at 0, 1, 2, ... and are written at the ticks.
pub trait IntoPositions {
    /// The numbers, and the names.
    fn into_positions(self) -> (Data, Option<Vec<String>>);
}

impl<I> IntoPositions for I
where
    I: IntoIterator,
    I::Item: IntoPlace,
{
    fn into_positions(self) -> (Data, Option<Vec<String>>) {
        let (mut numbers, mut names) = (Vec::new(), Vec::new());
        for (i, place) in self.into_iter().map(IntoPlace::into_place).enumerate() {
            match place {
                Place::Number(v) => numbers.push(v),
                Place::Name(name) => {
                    numbers.push(i as f64);
                    names.push(name);
                }
            }
        }
        let numbers = if I::Item::DATES { Data::of_dates(numbers) } else { numbers.into() };
        (numbers, Some(names).filter(|n| !n.is_empty()))
    }
}

impl IntoPositions for &Data {
    fn into_positions(self) -> (Data, Option<Vec<String>>) {
        (self.clone(), None)
    }
}

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
    /// Bars of these heights at these x, 0.8 wide. Names in place of x stand at 0, 1, 2, ...
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.bar(["a", "b", "c"], [3, 5, 4]).width(0.5).edgecolor("k");
    /// ```
    #[track_caller]
    pub fn bar(&mut self, x: impl IntoPositions, height: impl IntoData) -> &mut BarContainer {
        let (x, names) = x.into_positions();
        if let Some(names) = names {
            self.xaxis().set_ticks(&x).labels(names);
        }
        let (x, height) = self.columns(x, height);
        self.add_bars(false, x, height)
    }

    /// Bars to the right of these widths at these y, 0.8 high. Names in place of y stand at 0, 1, 2, ...
    #[track_caller]
    pub fn barh(&mut self, y: impl IntoPositions, width: impl IntoData) -> &mut BarContainer {
        let (y, names) = y.into_positions();
        if let Some(names) = names {
            self.yaxis().set_ticks(&y).labels(names);
        }
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
