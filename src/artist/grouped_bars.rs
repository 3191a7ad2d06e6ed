//! Bars of several sets, side by side in groups.

use super::style_rows::nth;
use super::{
    Artist, ArtistBase, BarContainer, DataLimits, Direction, DrawContext, EachSetters, KeyBox, LegendKey,
    Obstacles, OwnTicks, PatchSetters, PatchStyle, StyleRows, artist_base, now,
};
use crate::color::{Color, IntoColors};
use crate::data::{Data, IntoData, Number};
use crate::error::Error;
use crate::geom::BBox;
use crate::render::Renderer;

/// Bars of several sets, side by side in groups, as matplotlib's `grouped_bar` makes them.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let bars = ax.grouped_bar([[3, 4, 5], [2, 2, 4]]).labels(["2025", "2026"]);
/// bars.tick_labels(["a", "b", "c"]).bar_spacing(0.1).hatches(["", "//"]);
/// ax.legend();
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct GroupedBars {
    pub(crate) base: ArtistBase,
    style: PatchStyle,
    rows: StyleRows,
    heights: Vec<Data>,
    positions: Option<Data>,
    group_spacing: f64,
    bar_spacing: f64,
    horizontal: bool,
    given: Vec<Color>,
    colors: Option<Vec<Color>>,
    labels: Vec<String>,
    tick_labels: Vec<String>,
    made: u64,
}

impl GroupedBars {
    pub(crate) fn new(base: ArtistBase, heights: Vec<Data>, given: Vec<Color>) -> Self {
        Self {
            base,
            style: PatchStyle::default(),
            rows: StyleRows::default(),
            heights,
            positions: None,
            group_spacing: 1.5,
            bar_spacing: 0.0,
            horizontal: false,
            given,
            colors: None,
            labels: Vec::new(),
            tick_labels: Vec::new(),
            made: now(),
        }
    }

    fn groups(&self) -> usize {
        self.heights.first().map_or(0, |h| h.len())
    }

    /// Keeps a failure where sets have different lengths.
    #[track_caller]
    pub(crate) fn check_lengths(&mut self) -> &mut Self {
        let n = self.groups();
        if let Some(i) = self.heights.iter().position(|h| h.len() != n) {
            let has = self.heights[i].len();
            self.base.fail(format!("set 0 has {n} heights, but set {i} has {has}"));
            self.heights.clear();
        }
        self
    }

    /// The middles of the groups, evenly spaced. Default: 0, 1, 2, ...
    #[track_caller]
    pub fn positions(&mut self, positions: impl IntoData) -> &mut Self {
        let p = positions.into_data();
        let (n, steps) = (self.groups(), p.len().saturating_sub(1) as f64);
        let even = p.len() < 2 || {
            let step = (p[p.len() - 1] - p[0]) / steps;
            p.windows(2).all(|w| (w[1] - w[0] - step).abs() <= 1e-8 + 1e-5 * step.abs())
        };
        if p.len() != n {
            self.base.fail(format!("{} positions, but {n} groups", p.len()));
        } else if !even || p.iter().any(|v| !v.is_finite()) {
            self.base.fail(format!("positions must be finite and evenly spaced, not {:?}", &*p));
        } else {
            self.positions = Some(p);
        }
        self
    }

    /// The room between two groups, in widths of a bar. Default 1.5.
    #[track_caller]
    pub fn group_spacing(&mut self, bars: impl Number) -> &mut Self {
        if let Some(v) = self.base.finite("group_spacing", bars.to_f64()) {
            self.group_spacing = v;
        }
        self
    }

    /// The room between the bars of a group, in widths of a bar. Default 0.
    #[track_caller]
    pub fn bar_spacing(&mut self, bars: impl Number) -> &mut Self {
        if let Some(v) = self.base.finite("bar_spacing", bars.to_f64()) {
            self.bar_spacing = v;
        }
        self
    }

    /// What is written at the groups.
    #[track_caller]
    pub fn tick_labels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        let labels: Vec<String> = labels.into_iter().map(Into::into).collect();
        if labels.len() == self.groups() {
            self.tick_labels = labels;
        } else {
            self.base.fail(format!("{} tick labels, but {} groups", labels.len(), self.groups()));
        }
        self
    }

    /// Texts for the legend, one for each set.
    #[track_caller]
    pub fn labels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        let labels: Vec<String> = labels.into_iter().map(Into::into).collect();
        if labels.len() == self.heights.len() {
            self.labels = labels;
        } else {
            self.base.fail(format!("{} labels, but {} sets", labels.len(), self.heights.len()));
        }
        self
    }

    /// `"vertical"` (default) or `"horizontal"`.
    #[track_caller]
    pub fn orientation(&mut self, name: &str) -> &mut Self {
        if let Some(lies) = self.base.check(super::horizontal(name)) {
            self.horizontal = lies;
        }
        self
    }

    /// The colours of the sets, over and over. Default: the next ones of the property cycle.
    #[track_caller]
    pub fn colors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.colors = Some(c);
        }
        self
    }

    fn middles(&self) -> Vec<f64> {
        match &self.positions {
            Some(p) => p.to_vec(),
            None => (0..self.groups()).map(|i| i as f64).collect(),
        }
    }

    /// The bars of each set.
    pub(crate) fn sets(&self) -> Vec<BarContainer> {
        let (middles, n) = (self.middles(), self.heights.len() as f64);
        let distance =
            if self.positions.is_some() && middles.len() > 1 { middles[1] - middles[0] } else { 1.0 };
        let width = distance / (n + (n - 1.0) * self.bar_spacing + self.group_spacing);
        let margin = 0.5 * self.group_spacing * width;
        let set = |(i, heights): (usize, &Data)| {
            let from = |m: &f64| m - 0.5 * distance + margin + i as f64 * (width + self.bar_spacing * width);
            let starts: Vec<f64> = middles.iter().map(from).collect();
            let color = nth(self.colors.as_deref().unwrap_or(&self.given), i).unwrap_or(Color::Cycle(0));
            let base = self.base.clone();
            let mut bars =
                BarContainer::new(base, self.horizontal, starts.into(), heights.clone(), color.clone());
            bars.style = self.rows.nth(i, &self.style);
            bars.style.facecolor = bars.style.facecolor.or(Some(color));
            bars.width(width).align("edge");
            bars
        };
        self.heights.iter().enumerate().map(set).collect()
    }

    pub(crate) fn is_horizontal(&self) -> bool {
        self.horizontal
    }
}

impl PatchSetters for GroupedBars {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

/// One for each set.
impl EachSetters for GroupedBars {
    fn rows_mut(&mut self) -> (&mut StyleRows, &mut ArtistBase) {
        (&mut self.rows, &mut self.base)
    }
}

impl Artist for GroupedBars {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        self.sets().iter().try_for_each(|bars| bars.draw(ctx, r))
    }

    fn data_limits(&self) -> DataLimits {
        self.sets().iter().fold(DataLimits::default(), |all, bars| all.union(&bars.data_limits()))
    }

    fn sticky_edges(&self) -> (Vec<f64>, Vec<f64>) {
        if self.horizontal { (vec![0.0], Vec::new()) } else { (Vec::new(), vec![0.0]) }
    }

    fn cycle_colors_taken(&self, _filled: bool) -> usize {
        if self.colors.is_none() { self.given.len() } else { 0 }
    }

    fn own_ticks(&self) -> Option<OwnTicks> {
        let direction = if self.horizontal { Direction::Y } else { Direction::X };
        let labels = self.tick_labels.clone();
        (!labels.is_empty()).then(|| OwnTicks { direction, at: self.middles(), labels, made: self.made })
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Container
    }

    fn legend_labels(&self) -> Vec<(usize, &str)> {
        (0..self.heights.len()).map(|n| (n, self.labels.get(n).map_or("", String::as_str))).collect()
    }

    fn draw_nth_key(&self, n: usize, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        if let Some(bars) = self.sets().get(n) {
            bars.draw_key(ctx, r, key);
        }
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        self.sets().iter().for_each(|bars| bars.obstacles(ctx, out));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        self.sets().iter().filter_map(|b| b.window_extent(ctx)).reduce(|a, b| a.union(&b))
    }
}
