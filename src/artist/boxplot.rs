//! Boxes with whiskers: what is set of them.

use super::{
    ArtistBase, BoxStats, EachSetters, Line2D, PatchLook, PatchSetters, Stand, StandSetters, StyleRows, Whis,
};
use crate::data::{Data, IntoData, Number, OneOrEach};
use crate::rc::{BoxPartRc, BoxplotRc, RcParams};

/// How one kind of part looks, and whether it is shown.
#[derive(Clone, Debug)]
pub(super) struct Looks {
    pub(super) box_: PatchLook,
    pub(super) whisker: Line2D,
    pub(super) cap: Line2D,
    pub(super) flier: Line2D,
    pub(super) median: Line2D,
    pub(super) mean: Line2D,
}

/// Boxes with whiskers, as matplotlib's `boxplot` and `bxp` make them. Widths and positions are in data.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let sets = [vec![1.0, 2.0, 3.0, 4.0, 9.0], vec![2.0, 2.5, 3.0, 5.0]];
/// let boxes = ax.boxplot(&sets).tick_labels(["A", "B"]).patch_artist(true).showmeans(true);
/// boxes.facecolors(["C0", "bisque"]).medianprops(|m| { m.color("k").linewidth(2.0); });
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct BoxPlot {
    pub(crate) base: ArtistBase,
    /// What statistics are of; `None` where they were given.
    sets: Option<Vec<Data>>,
    pub(super) stats: Vec<BoxStats>,
    whis: Whis,
    autorange: bool,
    medians: Vec<f64>,
    intervals: Vec<(f64, f64)>,
    pub(super) horizontal: bool,
    pub(super) positions: Option<Data>,
    pub(super) widths: Option<Data>,
    pub(super) capwidths: Option<Data>,
    pub(super) notch: bool,
    pub(super) patch_artist: bool,
    pub(super) meanline: bool,
    pub(super) showmeans: bool,
    pub(super) showcaps: bool,
    pub(super) showbox: bool,
    pub(super) showfliers: bool,
    pub(super) manage_ticks: bool,
    pub(super) tick_labels: Vec<String>,
    pub(super) labels: Vec<String>,
    pub(super) looks: Box<Looks>,
    pub(super) rows: StyleRows,
    /// When it was made.
    pub(super) made: u64,
}

impl BoxPlot {
    pub(crate) fn new(base: ArtistBase, rc: &RcParams) -> Self {
        let looks = Box::new(Looks::new(&base, rc));
        let all = &rc.boxplot;
        Self {
            base,
            sets: None,
            stats: Vec::new(),
            whis: match all.whiskers[..] {
                [low, high] => Whis::Percentiles(low, high),
                _ => Whis::Ranges(all.whiskers.first().copied().unwrap_or(1.5)),
            },
            autorange: false,
            medians: Vec::new(),
            intervals: Vec::new(),
            horizontal: !all.vertical,
            positions: None,
            widths: None,
            capwidths: None,
            notch: false,
            patch_artist: false,
            meanline: false,
            showmeans: false,
            showcaps: true,
            showbox: true,
            showfliers: true,
            manage_ticks: true,
            tick_labels: Vec::new(),
            labels: Vec::new(),
            looks,
            rows: StyleRows::default(),
            made: super::now(),
        }
    }

    pub(crate) fn of_sets(mut self, sets: Vec<Data>, rc: &BoxplotRc) -> Self {
        self.sets = Some(sets);
        // Boxes of given statistics take no heed of these, as in matplotlib.
        (self.notch, self.patch_artist, self.meanline) = (rc.notch, rc.patchartist, rc.meanline);
        (self.showmeans, self.showcaps) = (rc.showmeans, rc.showcaps);
        (self.showbox, self.showfliers) = (rc.showbox, rc.showfliers);
        self.recount();
        self
    }

    pub(crate) fn of_stats(mut self, stats: Vec<BoxStats>) -> Self {
        self.stats = stats;
        self
    }

    fn recount(&mut self) {
        if let Some(sets) = &self.sets {
            self.stats = sets.iter().map(|x| BoxStats::of(x, self.whis, self.autorange)).collect();
        }
        for (s, label) in self.stats.iter_mut().zip(&self.tick_labels) {
            s.label = Some(label.clone());
        }
        for (s, &median) in self.stats.iter_mut().zip(&self.medians).filter(|(_, m)| !m.is_nan()) {
            s.med = median;
        }
        for (s, &(low, high)) in self.stats.iter_mut().zip(&self.intervals) {
            s.cilo = if low.is_nan() { s.cilo } else { low };
            s.cihi = if high.is_nan() { s.cihi } else { high };
        }
    }

    /// Whether edges of filled boxes are solid whatever is asked for, as those of matplotlib's `boxplot` are.
    pub(super) fn is_of_sets(&self) -> bool {
        self.sets.is_some()
    }

    /// The statistics of the boxes.
    pub fn get_stats(&self) -> &[BoxStats] {
        &self.stats
    }

    /// How far whiskers reach: to the last number within so many ranges between the quartiles. Default 1.5.
    #[track_caller]
    pub fn whis(&mut self, ranges: impl Number) -> &mut Self {
        let ranges = ranges.to_f64();
        if ranges.is_nan() {
            self.base.fail("whis is not a number");
        } else {
            self.whis = Whis::Ranges(ranges);
            self.recount();
        }
        self
    }

    /// Whiskers reach to the last number within these percentiles, 0 to 100.
    #[track_caller]
    pub fn whis_percentiles(&mut self, low: impl Number, high: impl Number) -> &mut Self {
        let low = low.to_f64();
        let high = high.to_f64();
        if (0.0..=100.0).contains(&low) && (0.0..=100.0).contains(&high) {
            self.whis = Whis::Percentiles(low, high);
            self.recount();
        } else {
            self.base.fail(format!("percentiles are 0 to 100, not {low} and {high}"));
        }
        self
    }

    /// Whether whiskers reach over all numbers where the quartiles are equal. Default: no.
    pub fn autorange(&mut self, on: bool) -> &mut Self {
        self.autorange = on;
        self.recount();
        self
    }

    /// Medians in place of those of the numbers; NaN leaves one as it is.
    #[track_caller]
    pub fn usermedians(&mut self, medians: impl IntoData) -> &mut Self {
        let m = medians.into_data();
        if self.stand_mut().fits("usermedians", m.len()) {
            self.medians = m.to_vec();
            self.recount();
        }
        self
    }

    /// From where to where notches reach; NaN leaves an end as it is.
    #[track_caller]
    pub fn conf_intervals(&mut self, intervals: impl IntoIterator<Item = (f64, f64)>) -> &mut Self {
        let intervals: Vec<_> = intervals.into_iter().collect();
        if self.stand_mut().fits("conf_intervals", intervals.len()) {
            self.intervals = intervals;
            self.recount();
        }
        self
    }

    /// Whether boxes are narrower at the median, over its confidence interval. Default: no.
    pub fn notch(&mut self, on: bool) -> &mut Self {
        self.notch = on;
        self
    }

    /// Marker and colour of what lies beyond the whiskers: `"rx"`; `""` shows nothing of it.
    #[track_caller]
    pub fn sym(&mut self, sym: &str) -> &mut Self {
        if sym.is_empty() {
            self.showfliers = false;
            return self;
        }
        let Some(format) = self.base.check(super::format_string::parse(sym)) else { return self };
        let flier = &mut self.looks.flier;
        if let Some(marker) = format.marker {
            flier.marker(marker.as_str());
        }
        if let Some(color) = format.color {
            flier.color(color.clone()).markerfacecolor(color.clone()).markeredgecolor(color);
        }
        self
    }

    /// How wide caps are, one number for all or one each. Default: half of their box.
    #[track_caller]
    pub fn capwidths<A>(&mut self, widths: impl OneOrEach<A>) -> &mut Self {
        let w = widths.into_column();
        if w.len() == 1 || self.stand_mut().fits("capwidths", w.len()) {
            self.capwidths = Some(w);
        }
        self
    }

    /// Texts at the ticks, one for each box. Default: the positions.
    #[track_caller]
    pub fn tick_labels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        let labels: Vec<String> = labels.into_iter().map(Into::into).collect();
        if self.stand_mut().fits("tick_labels", labels.len()) {
            self.tick_labels = labels;
            self.recount();
        }
        self
    }

    /// Texts for the legend, one for each box; `label` is that of the first.
    #[track_caller]
    pub fn labels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        let labels: Vec<String> = labels.into_iter().map(Into::into).collect();
        if self.stand_mut().fits("labels", labels.len()) {
            self.labels = labels;
        }
        self
    }

    /// Changes how boxes look: `.boxprops(|b| { b.edgecolor("b").linewidth(2.0); })`.
    pub fn boxprops(&mut self, change: impl FnOnce(&mut PatchLook)) -> &mut Self {
        change(&mut self.looks.box_);
        self.take_errors();
        self
    }

    fn take_errors(&mut self) {
        let l = &mut *self.looks;
        let lines = [&mut l.whisker, &mut l.cap, &mut l.flier, &mut l.median, &mut l.mean];
        let mut errors: Vec<_> = lines.into_iter().filter_map(|l| l.base.error.take()).collect();
        errors.extend(l.box_.base.error.take());
        if self.base.error.is_none() {
            self.base.error = errors.into_iter().next();
        }
    }
}

macro_rules! switches { ($($(#[$doc:meta])* $name:ident;)*) => { impl BoxPlot { $(
    $(#[$doc])*
    pub fn $name(&mut self, on: bool) -> &mut Self {
        self.$name = on;
        self
    }
)* } } }

switches! {
    /// Whether boxes are filled. Default: no; then they are lines.
    patch_artist;
    /// Whether means are lines across the box, not marks. Default: no.
    meanline;
    /// Whether means are shown. Default: no.
    showmeans;
    /// Whether whiskers end in caps. Default: yes.
    showcaps;
    /// Whether boxes are shown. Default: yes.
    showbox;
    /// Whether what lies beyond the whiskers is shown. Default: yes.
    showfliers;
    /// Whether there is a tick at each box, and room beside the outer ones. Default: yes.
    manage_ticks;
}

macro_rules! props { ($($(#[$doc:meta])* $name:ident => $part:ident;)*) => { impl BoxPlot { $(
    $(#[$doc])*
    pub fn $name(&mut self, change: impl FnOnce(&mut Line2D)) -> &mut Self {
        change(&mut self.looks.$part);
        self.take_errors();
        self
    }
)* } } }

props! {
    /// Changes how whiskers look: `.whiskerprops(|w| { w.linestyle("--"); })`.
    whiskerprops => whisker;
    /// Changes how the whiskers' caps look.
    capprops => cap;
    /// Changes how what lies beyond the whiskers looks: `.flierprops(|f| { f.marker("D"); })`.
    flierprops => flier;
    /// Changes how medians look.
    medianprops => median;
    /// Changes how means look.
    meanprops => mean;
}

impl Looks {
    fn new(base: &ArtistBase, rc: &RcParams) -> Self {
        let all = &rc.boxplot;
        let line = |part: &BoxPartRc| {
            let mut l = Line2D::new(base.clone(), rc, part.color.clone());
            l.linewidth(part.linewidth).linestyle(part.linestyle).marker(part.marker.as_str());
            (l.markeredgecolor, l.markerfacecolor) =
                (part.markeredgecolor.clone(), part.markerfacecolor.clone());
            l.markeredgewidth(part.markeredgewidth).markersize(part.markersize);
            l
        };
        let (mut mean, mut median) = (line(&all.meanprops), line(&all.medianprops));
        mean.solid_capstyle("butt");
        median.solid_capstyle("butt");
        let mut box_ = PatchLook::new(base.clone()).edge(all.boxprops.color.clone());
        box_.linewidth(all.boxprops.linewidth).linestyle(all.boxprops.linestyle);
        let (whisker, cap, flier) = (line(&all.whiskerprops), line(&all.capprops), line(&all.flierprops));
        Self { box_, whisker, cap, flier, median, mean }
    }
}

/// Filled boxes, one for each.
impl EachSetters for BoxPlot {
    fn rows_mut(&mut self) -> (&mut StyleRows, &mut ArtistBase) {
        (&mut self.rows, &mut self.base)
    }
}

impl StandSetters for BoxPlot {
    fn stand_mut(&mut self) -> Stand<'_> {
        Stand {
            name: "boxes",
            count: self.stats.len(),
            base: &mut self.base,
            horizontal: &mut self.horizontal,
            positions: &mut self.positions,
            widths: &mut self.widths,
        }
    }
}
