//! Rows of short parallel lines: when something happened.

use super::style_rows::nth;
use super::{
    Artist, ArtistBase, Collection, DataLimits, DrawContext, IntoLineStyle, IntoLineStyles, KeyBox,
    LegendKey, LineStyle, Obstacles, artist_base,
};
use crate::color::{Color, IntoColor, IntoColors};
use crate::data::{Data, IntoData, Number, OneOrEach};
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::rc::RcParams;
use crate::render::Renderer;

/// Rows of short parallel lines, as matplotlib's `eventplot` makes them: one for each number of a row.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let rows = [vec![0.1, 0.4, 0.5], vec![0.2, 0.9]];
/// ax.eventplot(&rows).colors(["C0", "C3"]).lineoffsets([1, 2]).linelengths([0.8]);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct EventPlot {
    pub(crate) base: ArtistBase,
    rows: Vec<Data>,
    vertical: bool,
    offsets: Data,
    lengths: Data,
    widths: Data,
    alphas: Data,
    colors: Vec<Color>,
    linestyles: Vec<LineStyle>,
}

impl EventPlot {
    pub(crate) fn new(base: ArtistBase, rc: &RcParams, rows: Vec<Data>) -> Self {
        Self {
            base,
            rows,
            vertical: false,
            offsets: vec![1.0].into(),
            lengths: vec![1.0].into(),
            widths: vec![rc.lines_linewidth].into(),
            alphas: Data::default(),
            colors: vec![Color::Cycle(0)],
            linestyles: vec![LineStyle::Solid],
        }
    }

    /// Keeps a failure unless there is one for all or one for each row.
    #[track_caller]
    fn fits(&mut self, what: &str, n: usize) -> bool {
        let good = n == 1 || n == self.rows.len();
        if !good {
            self.base.fail(format!("{what} are {n}, but there are {} rows of events", self.rows.len()));
        }
        good
    }

    /// Whether numbers are along x (`"horizontal"`, default) or along y (`"vertical"`).
    #[track_caller]
    pub fn orientation(&mut self, name: &str) -> &mut Self {
        if let Some(horizontal) = self.base.check(super::horizontal(name)) {
            self.vertical = !horizontal;
        }
        self
    }

    /// Where the middles of rows lie, one for each. A single number is how far rows are apart, the first at 0; that
    /// of a single row is its place. Default 1.
    #[track_caller]
    pub fn lineoffsets<A>(&mut self, offsets: impl OneOrEach<A>) -> &mut Self {
        let o = offsets.into_column();
        if self.fits("lineoffsets", o.len()) {
            self.offsets = o;
        }
        self
    }

    /// How long lines are, one number for all rows or one for each. Default 1.
    #[track_caller]
    pub fn linelengths<A>(&mut self, lengths: impl OneOrEach<A>) -> &mut Self {
        let l = lengths.into_column();
        if self.fits("linelengths", l.len()) {
            self.lengths = l;
        }
        self
    }

    /// The widths of lines in points, one for all rows or one for each. Default 1.5.
    #[track_caller]
    pub fn linewidths<A>(&mut self, points: impl OneOrEach<A>) -> &mut Self {
        let w = points.into_column();
        if w.iter().any(|w| !w.is_finite() || *w < 0.0) {
            self.base.fail(format!("line widths must be finite and not negative: {:?}", &*w));
        } else if self.fits("linewidths", w.len()) {
            self.widths = w;
        }
        self
    }

    /// The width of all lines in points. Default 1.5.
    #[track_caller]
    pub fn linewidth(&mut self, points: impl Number) -> &mut Self {
        self.linewidths([points.to_f64()])
    }

    /// The colours of rows, one for all or one for each. Default: the first of the property cycle.
    #[track_caller]
    pub fn colors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors())
            && self.fits("colors", c.len())
        {
            self.colors = c;
        }
        self
    }

    /// The colour of all rows.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.colors = vec![c];
        }
        self
    }

    /// The opacities of rows, one for all or one for each, `0..=1`.
    #[track_caller]
    pub fn alphas(&mut self, alphas: impl IntoData) -> &mut Self {
        let a = alphas.into_data();
        if let Some(bad) = a.iter().find(|a| !(0.0..=1.0).contains(*a)) {
            self.base.fail(format!("alpha is {bad}, outside 0..=1"));
        } else if self.fits("alphas", a.len()) {
            self.alphas = a;
        }
        self
    }

    /// The line styles of rows, one for all or one for each. Default solid.
    #[track_caller]
    pub fn linestyles<Kind>(&mut self, styles: impl IntoLineStyles<Kind>) -> &mut Self {
        if let Some(s) = self.base.check(styles.into_linestyles())
            && self.fits("linestyles", s.len())
        {
            self.linestyles = s;
        }
        self
    }

    /// The line style of all rows. Default solid.
    #[track_caller]
    pub fn linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        if let Some(s) = self.base.check(style.into_linestyle()) {
            self.linestyles = vec![s];
        }
        self
    }

    fn offset(&self, row: usize) -> f64 {
        match &*self.offsets {
            [step] if self.rows.len() != 1 => (0..row).fold(0.0, |at, _| at + step),
            all => nth(all, row).unwrap_or(f64::NAN),
        }
    }

    fn length(&self, row: usize) -> f64 {
        nth(&self.lengths, row).unwrap_or(1.0)
    }

    fn lines(&self, row: usize, ctx: &DrawContext<'_>) -> Collection {
        let (at, half) = (self.offset(row), self.length(row) / 2.0);
        let point =
            |v: f64, across: f64| if self.vertical { Point::new(across, v) } else { Point::new(v, across) };
        let mut sorted = self.rows[row].to_vec();
        sorted.sort_by(f64::total_cmp);
        let line = |&v: &f64| Path::polyline(vec![point(v, at + half), point(v, at - half)]);
        let color = nth(&self.colors, row).unwrap_or(Color::Cycle(0));
        let mut lines =
            Collection::lines(self.base.clone(), ctx.rc, sorted.iter().map(line).collect(), color);
        lines.linewidths = nth(&self.widths, row).into_iter().collect();
        lines.linestyles = nth(&self.linestyles, row).into_iter().collect();
        lines.base.alpha = nth(&self.alphas, row).or(self.base.alpha);
        lines
    }
}

impl Artist for EventPlot {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        (0..self.rows.len()).try_for_each(|row| self.lines(row, ctx).draw(ctx, r))
    }

    fn data_limits(&self) -> DataLimits {
        let all = || self.rows.iter().flat_map(|r| r.iter().copied());
        // As in matplotlib, a single NaN takes the events away from the limits, and lines count twice their length.
        if all().next().is_none() || all().any(f64::is_nan) {
            return DataLimits::default();
        }
        let along = [all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max)];
        let rows = || 0..self.rows.len();
        let low = rows().map(|r| self.offset(r) - self.length(r)).fold(f64::INFINITY, f64::min);
        let high = rows().map(|r| self.offset(r) + self.length(r)).fold(f64::NEG_INFINITY, f64::max);
        let across = [low, high];
        let (x, y) = if self.vertical { (across, along) } else { (along, across) };
        DataLimits::of(&x, &y).only(self.base.coords.is_data())
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn legend_labels(&self) -> Vec<(usize, &str)> {
        (0..self.rows.len()).map(|row| (row, self.base.label.as_str())).collect()
    }

    fn draw_nth_key(&self, n: usize, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        self.lines(n, ctx).draw_key(ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        (0..self.rows.len()).for_each(|row| self.lines(row, ctx).obstacles(ctx, out));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let extents = (0..self.rows.len()).filter_map(|row| self.lines(row, ctx).window_extent(ctx));
        extents.reduce(|a, b| a.union(&b))
    }
}
