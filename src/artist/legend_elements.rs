//! What explains the colours and sizes of a scatter, or the levels of contours, in a legend.

use std::fmt;
use std::sync::Arc;

use super::{Artist, ArtistBase, Legend, Line2D, LineStyle, MarkerStyle, PathCollection};
use crate::color::{Color, IntoColor};
use crate::data::{IntoData, Number};
use crate::geom::Path;
use crate::rc::RcParams;
use crate::tick::{
    FixedLocator, Formatter, IntoFormatter, IntoLocator, Locator, MaxNLocator, ScalarFormatter, TickContext,
    UseOffset,
};

/// As many entries as there are different numbers, up to these; beyond them a locator chooses.
const MOST: usize = 9;

/// Entries for a legend that are made of an artist: what `legend_elements` gives.
pub trait LegendElements {
    /// The artists to be shown, with their labels.
    ///
    /// # Errors
    /// What of the artist cannot be explained.
    fn entries(&self, rc: &RcParams) -> Result<Vec<Box<dyn Artist>>, String>;
}

impl Legend {
    /// Names the elements of an artist: matplotlib's `ax.legend(*scatter.legend_elements())`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let points = ax.scatter([0, 1, 2], [1, 2, 3]).c([5, 6, 7]).sizes([20, 50, 90]);
    /// let (classes, sizes) = (points.legend_elements(), points.legend_elements().prop("sizes").num(3));
    /// ax.legend().elements(&classes).title("classes").loc("upper left");
    /// ax.keep_legend();
    /// ax.legend().elements(&sizes).title("sizes").loc("lower right");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn elements(&mut self, elements: &impl LegendElements) -> &mut Self {
        if let Some(entries) = self.base.check(elements.entries(&self.rc)) {
            self.entries.add_own(entries);
        }
        self
    }
}

/// Which numbers of a scatter have entries.
#[derive(Clone, Debug)]
enum Chosen {
    /// All, or round ones where there are many.
    Auto,
    All,
    At(Arc<dyn Locator>),
}

/// A function of a number.
#[derive(Clone)]
struct Function(Arc<dyn Fn(f64) -> f64 + Send + Sync>);

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Function")
    }
}

/// The colours or the sizes of a scatter, as entries of a legend: see [`PathCollection::legend_elements`].
#[derive(Clone, Debug)]
pub struct PointElements {
    of: PathCollection,
    sizes: bool,
    chosen: Chosen,
    format: Arc<dyn Formatter>,
    function: Function,
    color: Option<Color>,
    size: Option<f64>,
    look: Line2D,
    error: Option<String>,
}

impl PathCollection {
    /// Entries for a legend, one for each of the numbers that have colours, or for round numbers among them: see
    /// [`Legend::elements`].
    pub fn legend_elements(&self) -> PointElements {
        let format =
            ScalarFormatter { use_offset: UseOffset::Off, use_math_text: true, ..ScalarFormatter::new() };
        PointElements {
            of: self.clone(),
            sizes: false,
            chosen: Chosen::Auto,
            format: Arc::new(format),
            function: Function(Arc::new(|v| v)),
            color: None,
            size: None,
            look: Line2D::new(ArtistBase::part(2.0), &RcParams::default(), Color::Cycle(0)),
            error: None,
        }
    }
}

impl PointElements {
    fn check<T>(&mut self, made: Result<T, String>) -> Option<T> {
        made.map_err(|e| self.error.get_or_insert(e).clone()).ok()
    }

    /// What is explained: `"colors"` (default) or `"sizes"`.
    #[must_use]
    pub fn prop(mut self, name: &str) -> Self {
        match name {
            "colors" => self.sizes = false,
            "sizes" => self.sizes = true,
            _ => drop(self.check::<()>(Err(format!("{name:?} has no entries in a legend: colors, sizes")))),
        }
        self
    }

    /// About so many entries, at round numbers. Default: one for each number up to nine.
    #[must_use]
    pub fn num(self, n: usize) -> Self {
        let steps = [1.0, 2.0, 2.5, 3.0, 5.0, 6.0, 8.0, 10.0];
        self.locator(MaxNLocator::new(n).min_n_ticks(n.saturating_sub(1)).steps(steps))
    }

    /// An entry for each number.
    #[must_use]
    pub fn all(mut self) -> Self {
        self.chosen = Chosen::All;
        self
    }

    /// Entries at these numbers.
    #[must_use]
    pub fn at(self, numbers: impl IntoData) -> Self {
        self.locator(FixedLocator::new(numbers))
    }

    /// Entries where the locator has ticks.
    #[must_use]
    pub fn locator(mut self, locator: impl IntoLocator) -> Self {
        self.chosen = Chosen::At(locator.into_locator());
        self
    }

    /// How numbers are written: `"{x:.2f}"`, or a formatter.
    #[must_use]
    pub fn fmt(mut self, format: impl IntoFormatter) -> Self {
        self.format = format.into_formatter();
        self
    }

    /// From the numbers of the points to those that are written.
    #[must_use]
    pub fn func(mut self, function: impl Fn(f64) -> f64 + Send + Sync + 'static) -> Self {
        self.function = Function(Arc::new(function));
        self
    }

    /// The colour of marks that explain sizes. Default: black.
    #[must_use]
    pub fn color(mut self, color: impl IntoColor) -> Self {
        if let Some(c) = self.check(color.into_color()) {
            self.color = Some(c);
        }
        self
    }

    /// The size in points of marks that explain colours. Default: that of lines' marks.
    #[must_use]
    pub fn size(mut self, points: impl Number) -> Self {
        self.size = Some(points.to_f64());
        self
    }

    /// Changes how marks look: `.line(|l| { l.markeredgecolor("k"); })`.
    #[must_use]
    pub fn line(mut self, change: impl FnOnce(&mut Line2D)) -> Self {
        change(&mut self.look);
        if let Some(e) = self.look.base.error.take() {
            self.error.get_or_insert(e.message().to_owned());
        }
        self
    }

    /// The different numbers, in order.
    fn numbers(&self) -> Vec<f64> {
        let all = match (&self.of.numbers, self.sizes) {
            (_, true) => self.of.sizes.clone(),
            (Some(n), false) => n.to_vec(),
            (None, false) => Vec::new(),
        };
        let mut all: Vec<f64> = all.into_iter().filter(|v| v.is_finite()).collect();
        all.sort_by(f64::total_cmp);
        all.dedup();
        all
    }

    /// The numbers with entries, each with what is written.
    fn values(&self, numbers: &[f64]) -> (Vec<f64>, Vec<f64>) {
        let f = &*self.function.0;
        let locator: Arc<dyn Locator> = match &self.chosen {
            Chosen::At(locator) => locator.clone(),
            Chosen::Auto if numbers.len() > MOST => return self.clone().num(MOST).values(numbers),
            _ => return (numbers.to_vec(), numbers.iter().map(|&v| f(v)).collect()),
        };
        let (lo, hi) = ends(numbers.iter().map(|&v| f(v)));
        let mut shown = locator.tick_values(lo, hi, &TickContext::of_view(lo, hi));
        shown.retain(|v| lo <= *v && *v <= hi);
        // Back through the function, by a table of it.
        let (first, last) = (numbers[0], numbers[numbers.len() - 1]);
        let y = |i: usize| if i == 255 { last } else { first + (last - first) / 255.0 * i as f64 };
        let keys: Vec<f64> = (0..256).map(|i| f(y(i))).collect();
        let table: Vec<_> = crate::order::ascending(&keys).iter().map(|&i| (keys[i], y(i))).collect();
        (shown.iter().map(|&v| interpolated(&table, v)).collect(), shown)
    }
}

fn ends(v: impl Iterator<Item = f64>) -> (f64, f64) {
    v.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)))
}

/// numpy's `interp` in a table that ascends.
fn interpolated(table: &[(f64, f64)], x: f64) -> f64 {
    let after = table.partition_point(|p| p.0 <= x);
    match (after.checked_sub(1).map(|i| table[i]), table.get(after)) {
        (None, Some(&(_, y))) | (Some((_, y)), None) => y,
        (Some((x0, y0)), Some(&(x1, y1))) => (y1 - y0) / (x1 - x0) * (x - x0) + y0,
        (None, None) => f64::NAN,
    }
}

impl LegendElements for PointElements {
    fn entries(&self, rc: &RcParams) -> Result<Vec<Box<dyn Artist>>, String> {
        if let Some(e) = &self.error {
            return Err(e.clone());
        }
        let numbers = self.numbers();
        if numbers.is_empty() {
            return Err("a scatter without numbers has no colours to be explained".into());
        }
        let (values, shown) = self.values(&numbers);
        let (lo, hi) = ends(numbers.iter().map(|&v| (self.function.0)(v)));
        let texts = self.format.format_ticks(&shown, &TickContext::of_view(lo, hi));
        let colors = match self.sizes {
            true => vec![self.color.clone().unwrap_or(Color::Rgba(crate::color::Rgba::BLACK)); values.len()],
            false => self.of.mapping.colors(&values, None, rc)?.into_iter().map(Color::Rgba).collect(),
        };
        let marker = &self.of.marker;
        let path: Path = marker.path().transformed(&marker.transform());
        let mut entries: Vec<Box<dyn Artist>> = Vec::new();
        for ((value, text), color) in values.into_iter().zip(texts).zip(colors) {
            let size = if self.sizes { value.sqrt() } else { self.size.unwrap_or(rc.lines_markersize) };
            if self.sizes && size.abs() <= 1e-8 {
                continue;
            }
            let mut line = self.look.clone();
            line.label(text).color(color).markersize(size);
            line.linestyle = LineStyle::None;
            line.marker = MarkerStyle::from_path(path.clone())?;
            if line.markeredgewidth == RcParams::default().lines_markeredgewidth {
                line.markeredgewidth = self.of.first_linewidth(rc);
            }
            line.base.alpha = line.base.alpha.or(self.of.base.alpha);
            entries.push(Box::new(line));
        }
        Ok(entries)
    }
}
