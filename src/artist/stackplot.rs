//! Areas on top of each other.

use super::stack_base::Baseline;
use super::style_rows::nth;
use super::{
    Artist, ArtistBase, DataLimits, DrawContext, EachSetters, FillBetween, KeyBox, LegendKey, Obstacles,
    PatchSetters, PatchStyle, StyleRows, artist_base,
};
use crate::color::{Color, IntoColors};
use crate::data::Data;
use crate::error::Error;
use crate::geom::BBox;
use crate::render::{JoinStyle, Renderer};

/// Areas on top of each other, as matplotlib's `stackplot` makes them.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let areas = ax.stackplot([0, 1, 2], [[1, 2, 3], [2, 2, 1]]).labels(["coal", "wind"]);
/// areas.baseline("sym").colors(["0.4", "C2"]).hatches(["/", ""]);
/// ax.legend();
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct StackPlot {
    pub(crate) base: ArtistBase,
    style: PatchStyle,
    rows: StyleRows,
    x: Data,
    y: Vec<Data>,
    baseline: Baseline,
    given: Vec<Color>,
    colors: Option<Vec<Color>>,
    labels: Vec<String>,
}

impl StackPlot {
    pub(crate) fn new(base: ArtistBase, x: Data, y: Vec<Data>, given: Vec<Color>) -> Self {
        Self {
            base,
            style: PatchStyle { joinstyle: JoinStyle::Round, ..PatchStyle::default() },
            rows: StyleRows::default(),
            x,
            y,
            baseline: Baseline::default(),
            given,
            colors: None,
            labels: Vec::new(),
        }
    }

    /// Keeps a failure where an area has not as many numbers as there are x.
    #[track_caller]
    pub(crate) fn check_lengths(&mut self) -> &mut Self {
        let n = self.x.len();
        if let Some(i) = self.y.iter().position(|y| y.len() != n) {
            let has = self.y[i].len();
            self.base.fail(format!("area {i} has {has} numbers, but there are {n} of x"));
            self.y.clear();
        }
        self
    }

    /// Where the lowest area starts: at `"zero"` (default), as much below 0 as areas reach above (`"sym"`), where
    /// slopes are least (`"wiggle"`), or least for what is high (`"weighted_wiggle"`).
    #[track_caller]
    pub fn baseline(&mut self, name: &str) -> &mut Self {
        if let Some(b) = self.base.check(Baseline::parse(name)) {
            self.baseline = b;
        }
        self
    }

    /// The colours of areas, over and over. Default: the next ones of the property cycle.
    #[track_caller]
    pub fn colors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.colors = Some(c);
        }
        self
    }

    /// Texts for the legend, one for each area.
    pub fn labels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        self.labels = labels.into_iter().map(Into::into).collect();
        self
    }

    /// The n-th area between two curves.
    fn area(&self, n: usize, low: Vec<f64>, high: Vec<f64>) -> FillBetween {
        let own = nth(self.colors.as_deref().unwrap_or(&self.given), n);
        let color = own.unwrap_or(Color::Cycle(0));
        let data = [self.x.clone(), low.into(), high.into()];
        let mut area = FillBetween::new(self.base.clone(), false, data, color.clone());
        area.style = self.rows.nth(n, &self.style);
        area.style.facecolor = area.style.facecolor.or(Some(color));
        area
    }

    fn areas(&self) -> Vec<FillBetween> {
        let rows: Vec<&[f64]> = self.y.iter().map(|y| &**y).collect();
        let curves = self.baseline.curves(&rows);
        let pairs = curves.windows(2).enumerate();
        pairs.map(|(n, w)| self.area(n, w[0].clone(), w[1].clone())).collect()
    }
}

impl PatchSetters for StackPlot {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

/// One for each area.
impl EachSetters for StackPlot {
    fn rows_mut(&mut self) -> (&mut StyleRows, &mut ArtistBase) {
        (&mut self.rows, &mut self.base)
    }
}

impl Artist for StackPlot {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        self.areas().iter().try_for_each(|area| area.draw(ctx, r))
    }

    fn data_limits(&self) -> DataLimits {
        self.areas().iter().fold(DataLimits::default(), |all, area| all.union(&area.data_limits()))
    }

    fn sticky_edges(&self) -> (Vec<f64>, Vec<f64>) {
        (Vec::new(), vec![0.0])
    }

    fn cycle_colors_taken(&self, _filled: bool) -> usize {
        if self.colors.is_none() { self.given.len() } else { 0 }
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn legend_labels(&self) -> Vec<(usize, &str)> {
        (0..self.y.len()).map(|n| (n, self.labels.get(n).map_or("", String::as_str))).collect()
    }

    fn draw_nth_key(&self, n: usize, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        self.area(n, Vec::new(), Vec::new()).draw_key(ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        self.areas().iter().for_each(|area| area.obstacles(ctx, out));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        self.areas().iter().filter_map(|a| a.window_extent(ctx)).reduce(|a, b| a.union(&b))
    }
}
