//! A histogram: how often the numbers of some sets fall into bins.

use super::hist_counts::{Counting, Cumulative};
use super::{ArtistBase, EachSetters, PatchSetters, PatchStyle, StyleRows};
use crate::color::{Color, IntoColor, IntoColors};
use crate::data::{Bins, Data, IntoDatasets, Number, OneOrEach};

/// How bins are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HistType {
    Bars,
    /// One outline around all.
    Step,
    StepFilled,
}

/// A histogram of one or several data sets, as matplotlib's `hist` makes it.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let (a, b) = ([1.0, 1.5, 2.0, 2.5, 4.0], [2.0, 2.5, 3.5]);
/// let h = ax.hist([&a[..], &b[..]], 3).stacked(true).colors(["C0", "0.7"]).labels(["old", "new"]);
/// assert_eq!(h.get_counts(), [[2.0, 2.0, 1.0], [2.0, 4.0, 2.0]]);
/// ax.legend();
/// ```
#[derive(Clone, Debug)]
pub struct Histogram {
    pub(crate) base: ArtistBase,
    pub(super) style: PatchStyle,
    pub(super) sets: Vec<Data>,
    bins: Bins,
    range: Option<(f64, f64)>,
    pub(super) edges: Vec<f64>,
    counting: Counting,
    /// One row for each set.
    pub(super) tops: Vec<Vec<f64>>,
    pub(super) histtype: HistType,
    /// Whether `histtype` asks for stacks.
    barstacked: bool,
    stacked: bool,
    pub(super) horizontal: bool,
    pub(super) log: bool,
    /// How far bars are moved, in halves of a bin from its middle.
    pub(super) shift: f64,
    pub(super) rwidth: Option<f64>,
    /// Where bins start: one number for all or one each; none is 0.
    pub(super) bottom: Data,
    /// The colours that the property cycle gave, and those that were asked for in their place.
    pub(super) given: Vec<Color>,
    pub(super) colors: Option<Vec<Color>>,
    pub(super) rows: StyleRows,
    pub(super) labels: Vec<String>,
}

impl Histogram {
    pub(crate) fn new(base: ArtistBase, sets: Vec<Data>, bins: Bins, given: Vec<Color>) -> Self {
        Self {
            base,
            style: PatchStyle::default(),
            sets,
            bins,
            range: None,
            edges: vec![0.0, 1.0],
            counting: Counting::default(),
            tops: Vec::new(),
            histtype: HistType::Bars,
            barstacked: false,
            stacked: false,
            horizontal: false,
            log: false,
            shift: 0.0,
            rwidth: None,
            bottom: Data::default(),
            given,
            colors: None,
            rows: StyleRows::default(),
            labels: Vec::new(),
        }
    }

    /// Makes the edges, and counts.
    #[track_caller]
    pub(crate) fn rebin(&mut self) -> &mut Self {
        let all: Vec<f64> = self.sets.iter().flat_map(|s| s.iter().copied()).collect();
        if let Some(edges) = self.base.check(self.bins.edges(&all, self.range)) {
            self.edges = edges;
        }
        self.recount();
        self
    }

    fn recount(&mut self) {
        self.counting.stacked = self.is_stacked();
        self.tops = self.counting.tops(&self.sets, &self.edges);
    }

    pub(crate) fn is_horizontal(&self) -> bool {
        self.horizontal
    }

    pub(super) fn is_stacked(&self) -> bool {
        self.stacked || self.barstacked
    }

    /// How much each number counts: as many weights as there are numbers. Default: 1.
    #[track_caller]
    pub fn weights(&mut self, weights: impl IntoDatasets) -> &mut Self {
        let w = weights.into_datasets();
        let lengths = |sets: &[Data]| sets.iter().map(|s| s.len()).collect::<Vec<_>>();
        if lengths(&w) != lengths(&self.sets) {
            let (w, x) = (lengths(&w), lengths(&self.sets));
            self.base.fail(format!("there must be one weight for each number: {w:?} weights, {x:?} numbers"));
        } else if matches!(self.bins, Bins::Rule(_)) {
            self.base.fail("how many bins suit weighted numbers cannot be told: give their number or edges");
        } else {
            self.counting.weights = Some(w);
            self.recount();
        }
        self
    }

    /// From where to where bins reach, unless they are given by their edges. Default: from the smallest number to
    /// the largest.
    #[track_caller]
    pub fn range(&mut self, from: impl Number, to: impl Number) -> &mut Self {
        let from = from.to_f64();
        let to = to.to_f64();
        if from <= to && (to - from).is_finite() {
            self.range = Some((from, to));
            self.rebin();
        } else {
            self.base.fail(format!("a range must ascend and be finite, not from {from} to {to}"));
        }
        self
    }

    /// Whether the area of the bars of each set, or of all if they are stacked, is 1. Default: bars are as high as
    /// their counts.
    pub fn density(&mut self, on: bool) -> &mut Self {
        self.counting.density = on;
        self.recount();
        self
    }

    /// Whether bars count all that is below their right edge (`true`), or above their left edge (`-1`). Default: no.
    pub fn cumulative(&mut self, on: impl Into<Cumulative>) -> &mut Self {
        self.counting.cumulative = on.into();
        self.recount();
        self
    }

    /// Whether the bars of sets stand on top of each other, not side by side. Default: no.
    pub fn stacked(&mut self, on: bool) -> &mut Self {
        self.stacked = on;
        self.recount();
        self
    }

    /// `"bar"` (default), `"barstacked"`, `"step"`, one line along the tops, or `"stepfilled"`, the area below it.
    #[track_caller]
    pub fn histtype(&mut self, histtype: &str) -> &mut Self {
        self.histtype = match histtype {
            "bar" | "barstacked" => HistType::Bars,
            "step" => HistType::Step,
            "stepfilled" => HistType::StepFilled,
            _ => {
                self.base.fail(format!("{histtype:?} is no histtype: bar, barstacked, step, stepfilled"));
                return self;
            }
        };
        self.barstacked = histtype == "barstacked";
        self.base.zorder = if self.histtype == HistType::Step { 2.0 } else { 1.0 };
        self.recount();
        self
    }

    /// Where the bars of a bin stand: about its `"left"` edge, its middle (`"mid"`, default) or its `"right"` edge.
    #[track_caller]
    pub fn align(&mut self, name: &str) -> &mut Self {
        match name {
            "left" => self.shift = -1.0,
            "mid" => self.shift = 0.0,
            "right" => self.shift = 1.0,
            _ => self.base.fail(format!("{name:?} is not an alignment of a histogram: left, mid, right")),
        }
        self
    }

    /// Whether bars stand (`"vertical"`, default) or lie (`"horizontal"`).
    #[track_caller]
    pub fn orientation(&mut self, name: &str) -> &mut Self {
        match super::horizontal(name) {
            Ok(horizontal) => self.horizontal = horizontal,
            Err(e) => self.base.fail(e),
        }
        self
    }

    /// Whether the axis of counts is logarithmic. Default: no.
    pub fn log(&mut self, on: bool) -> &mut Self {
        self.log = on;
        self
    }

    /// The width of the bars of a bin, as a fraction of the bin's, 0 to 1. Default: 0.8 for several sets side by
    /// side, otherwise 1.
    #[track_caller]
    pub fn rwidth(&mut self, fraction: impl Number) -> &mut Self {
        let fraction = fraction.to_f64();
        if fraction.is_finite() {
            self.rwidth = Some(fraction.clamp(0.0, 1.0));
        } else {
            self.base.fail(format!("rwidth must be finite, not {fraction}"));
        }
        self
    }

    /// Where bars start, one number for all or one for each bin. Default 0.
    #[track_caller]
    pub fn bottom<A>(&mut self, bottom: impl OneOrEach<A>) -> &mut Self {
        let (b, n) = (bottom.into_column(), self.edges.len() - 1);
        if b.len() == 1 || b.len() == n {
            self.bottom = b;
        } else {
            self.base.fail(format!("the bars' starts are {}, but there are {n} bins", b.len()));
        }
        self
    }

    /// The colour of all sets. Default: the next ones of the property cycle.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.colors = Some(vec![c; self.sets.len()]);
        }
        self
    }

    /// The colours of sets, as many as there are.
    #[track_caller]
    pub fn colors(&mut self, colors: impl IntoColors) -> &mut Self {
        match self.base.check(colors.into_colors()) {
            Some(c) if c.len() == self.sets.len() => self.colors = Some(c),
            Some(c) => {
                let n = self.sets.len();
                self.base.fail(format!("there must be one colour for each of {n} sets, not {}", c.len()));
            }
            None => {}
        }
        self
    }

    /// Texts for the legend, one for each set.
    pub fn labels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        self.labels = labels.into_iter().map(Into::into).collect();
        self
    }

    /// The heights of the bins of each set, as matplotlib's `n`; of stacked sets, those of all sets so far.
    pub fn get_counts(&self) -> &[Vec<f64>] {
        &self.tops
    }

    /// The edges of the bins, one more than there are bins.
    pub fn get_edges(&self) -> &[f64] {
        &self.edges
    }
}

impl PatchSetters for Histogram {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

/// One for each set.
impl EachSetters for Histogram {
    fn rows_mut(&mut self) -> (&mut StyleRows, &mut ArtistBase) {
        (&mut self.rows, &mut self.base)
    }
}
