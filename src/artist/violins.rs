//! Violins: mirrored densities.

use super::style_rows::nth;
use super::{
    ArtistBase, Bandwidth, Collection, EachSetters, IntoBandwidth, PatchLook, Stand, StandSetters, StyleRows,
    ViolinStats,
};
use crate::color::{Color, IntoColors};
use crate::data::{Data, IntoDatasets};
use crate::rc::RcParams;

/// Which half of a violin is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Both,
    Low,
    High,
}

/// The lines of violins, each kind of its own look.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    pub(super) means: Collection,
    pub(super) maxes: Collection,
    pub(super) mins: Collection,
    pub(super) bars: Collection,
    pub(super) medians: Collection,
    pub(super) quantiles: Collection,
}

/// Violins, as matplotlib's `violinplot` and `violin` make them. Widths and positions are in data.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let sets = [vec![1.0, 2.0, 3.0, 4.0, 9.0], vec![2.0, 2.5, 3.0, 5.0]];
/// let violins = ax.violinplot(&sets).showmedians(true).quantiles([[0.25, 0.75], [0.1, 0.9]]);
/// violins.facecolors(["C0", "C1"]).bodies(|b| { b.edgecolor("k").alpha(0.8); });
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ViolinPlot {
    pub(crate) base: ArtistBase,
    sets: Option<Vec<Data>>,
    pub(super) stats: Vec<ViolinStats>,
    points: usize,
    bandwidth: Bandwidth,
    quantiles: Vec<Data>,
    pub(super) horizontal: bool,
    pub(super) positions: Option<Data>,
    pub(super) widths: Option<Data>,
    pub(super) side: Side,
    pub(super) showmeans: bool,
    pub(super) showextrema: bool,
    pub(super) showmedians: bool,
    /// The colour that the property cycle gave, and those that were asked for in its place.
    pub(super) given: Color,
    pub(super) facecolor: Option<Vec<Color>>,
    pub(super) linecolor: Option<Vec<Color>>,
    pub(super) body: PatchLook,
    pub(super) rows: StyleRows,
    pub(super) lines: Box<Lines>,
    pub(super) labels: Vec<String>,
}

impl ViolinPlot {
    pub(crate) fn new(base: ArtistBase, rc: &RcParams, given: Color) -> Self {
        let line = || {
            let mut line = Collection::lines(base.clone(), rc, Vec::new(), Color::Cycle(0));
            line.edgecolors.clear();
            line
        };
        let [means, maxes, mins, bars, medians, quantiles] = std::array::from_fn(|_| line());
        let body = PatchLook::new(base.clone());
        Self {
            base,
            sets: None,
            stats: Vec::new(),
            points: 100,
            bandwidth: Bandwidth::default(),
            quantiles: Vec::new(),
            horizontal: false,
            positions: None,
            widths: Some(vec![0.5].into()),
            side: Side::Both,
            showmeans: false,
            showextrema: true,
            showmedians: false,
            given,
            facecolor: None,
            linecolor: None,
            body,
            rows: StyleRows::default(),
            lines: Box::new(Lines { means, maxes, mins, bars, medians, quantiles }),
            labels: Vec::new(),
        }
    }

    pub(crate) fn of_sets(mut self, sets: Vec<Data>) -> Self {
        self.sets = Some(sets);
        self.recount();
        self
    }

    pub(crate) fn of_stats(mut self, stats: Vec<ViolinStats>) -> Self {
        self.stats = stats;
        self
    }

    fn recount(&mut self) {
        let Some(sets) = &self.sets else { return };
        let quantiles = |i: usize| self.quantiles.get(i).map_or(&[][..], |q| q);
        let of = |(i, x): (usize, &Data)| ViolinStats::of(x, self.points, self.bandwidth, quantiles(i));
        self.stats = sets.iter().enumerate().map(of).collect();
    }

    /// The statistics of the violins.
    pub fn get_stats(&self) -> &[ViolinStats] {
        &self.stats
    }

    /// At how many places densities are computed, 1 to 100 000. Default 100.
    #[track_caller]
    pub fn points(&mut self, n: usize) -> &mut Self {
        if (1..=100_000).contains(&n) {
            self.points = n;
            self.recount();
        } else {
            self.base.fail(format!("densities are computed at 1 to 100000 places, not {n}"));
        }
        self
    }

    /// How wide kernels are: `"scott"` (default), `"silverman"`, or a multiple of the standard deviation.
    #[track_caller]
    pub fn bw_method(&mut self, bandwidth: impl IntoBandwidth) -> &mut Self {
        if let Some(b) = self.base.check(bandwidth.into_bandwidth()) {
            self.bandwidth = b;
            self.recount();
        }
        self
    }

    /// Quantiles, 0 to 1, that lines are drawn at: one row for each violin. Default: none.
    #[track_caller]
    pub fn quantiles(&mut self, quantiles: impl IntoDatasets) -> &mut Self {
        let rows = quantiles.into_datasets();
        if let Some(bad) = rows.iter().flat_map(|r| r.iter()).find(|q| !(0.0..=1.0).contains(*q)) {
            self.base.fail(format!("quantiles are 0 to 1, not {bad}"));
        } else if self.stand_mut().fits("rows of quantiles", rows.len()) {
            self.quantiles = rows;
            self.recount();
        }
        self
    }

    /// Which half is drawn: `"both"` (default), `"low"` or `"high"`.
    #[track_caller]
    pub fn side(&mut self, name: &str) -> &mut Self {
        match name {
            "both" => self.side = Side::Both,
            "low" => self.side = Side::Low,
            "high" => self.side = Side::High,
            _ => self.base.fail(format!("{name:?} is not a side of a violin: both, low, high")),
        }
        self
    }

    /// Whether there is a line at each mean. Default: no.
    pub fn showmeans(&mut self, on: bool) -> &mut Self {
        self.showmeans = on;
        self
    }

    /// Whether there are lines at the ends of the data and from one to the other. Default: yes.
    pub fn showextrema(&mut self, on: bool) -> &mut Self {
        self.showextrema = on;
        self
    }

    /// Whether there is a line at each median. Default: no.
    pub fn showmedians(&mut self, on: bool) -> &mut Self {
        self.showmedians = on;
        self
    }

    /// The colours of bodies, over and over; they are then opaque unless the colour is not, or
    /// [`ViolinPlot::bodies`] says otherwise. Default: the next of the property cycle, with an alpha of 0.3.
    /// `facecolors` keeps that alpha.
    #[track_caller]
    pub fn facecolor(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.facecolor = Some(c);
        }
        self
    }

    /// The colours of lines, over and over. Default: the next of the property cycle.
    #[track_caller]
    pub fn linecolor(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.linecolor = Some(c);
        }
        self
    }

    /// Texts for the legend, one for each body.
    pub fn labels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        self.labels = labels.into_iter().map(Into::into).collect();
        self
    }

    /// Changes how all bodies look: `.bodies(|b| { b.edgecolor("k").alpha(1.0); })`.
    pub fn bodies(&mut self, change: impl FnOnce(&mut PatchLook)) -> &mut Self {
        change(&mut self.body);
        let error = self.body.base.error.take();
        self.base.error = self.base.error.take().or(error);
        self
    }

    pub(super) fn color(colors: &Option<Vec<Color>>, given: &Color, n: usize) -> Color {
        colors.as_ref().and_then(|c| nth(c, n)).unwrap_or_else(|| given.clone())
    }
}

macro_rules! line_looks { ($($(#[$doc:meta])* $name:ident => $part:ident;)*) => { impl ViolinPlot { $(
    $(#[$doc])*
    pub fn $name(&mut self, change: impl FnOnce(&mut Collection)) -> &mut Self {
        change(&mut self.lines.$part);
        let error = self.lines.$part.base.error.take();
        self.base.error = self.base.error.take().or(error);
        self
    }
)* } } }

line_looks! {
    /// Changes how the lines at means look: `.cmeans(|l| { l.color("r"); })`.
    cmeans => means;
    /// Changes how the lines at the largest numbers look.
    cmaxes => maxes;
    /// Changes how the lines at the smallest numbers look.
    cmins => mins;
    /// Changes how the lines from the smallest to the largest numbers look.
    cbars => bars;
    /// Changes how the lines at medians look.
    cmedians => medians;
    /// Changes how the lines at quantiles look.
    cquantiles => quantiles;
}

/// Bodies, one for each.
impl EachSetters for ViolinPlot {
    fn rows_mut(&mut self) -> (&mut StyleRows, &mut ArtistBase) {
        (&mut self.rows, &mut self.base)
    }
}

impl StandSetters for ViolinPlot {
    fn stand_mut(&mut self) -> Stand<'_> {
        Stand {
            name: "violins",
            count: self.stats.len(),
            base: &mut self.base,
            horizontal: &mut self.horizontal,
            positions: &mut self.positions,
            widths: &mut self.widths,
        }
    }
}
