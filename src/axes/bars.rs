//! Bars and histograms.

use super::{Axes, bins};
use crate::artist::BarContainer;
use crate::data::{Data, IntoData, Number};

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

/// How many numbers lie in each bin; the last one holds its right edge too.
fn count(x: &[f64], edges: &[f64]) -> Vec<f64> {
    let mut counts = vec![0.0; edges.len() - 1];
    for bin in x.iter().filter_map(|&v| bins::bin(edges, v)) {
        counts[bin] += 1.0;
    }
    counts
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
            self.xaxis.set_ticks(&x).labels(names);
        }
        let (x, height) = self.columns(x, height);
        self.add_bars(false, x, height)
    }

    /// Bars to the right of these widths at these y, 0.8 high. Names in place of y stand at 0, 1, 2, ...
    #[track_caller]
    pub fn barh(&mut self, y: impl IntoPositions, width: impl IntoData) -> &mut BarContainer {
        let (y, names) = y.into_positions();
        if let Some(names) = names {
            self.yaxis.set_ticks(&y).labels(names);
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
