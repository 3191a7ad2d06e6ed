//! Points with error bars.

use super::errorbar_limits::{Cap, Every, Limits};
use super::{
    Artist, ArtistBase, Collection, Coords, Cycled, DataLimits, DrawContext, KeyBox, LegendKey, Line2D,
    LineStyle, MarkerStyle, Obstacles, artist_base,
};
use crate::color::Color;
use crate::data::{Data, OneOrEach};
use crate::each::Each;
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::rc::RcParams;
use crate::render::Renderer;

/// The line is drawn so far above the bars, and above other lines.
const LINE_ABOVE_BARS: f64 = 0.1;
/// How far bars reach in a legend, in font sizes.
const KEY_REACH: f64 = 0.5;

/// Points with error bars, as matplotlib's `ErrorbarContainer`: a line, bars in x and y, and their caps.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.errorbar([0, 1, 2], [3, 1, 2]).yerr([0.4]).fmt("o").capsize(3.0).label("measured");
/// ```
#[derive(Clone, Debug)]
pub struct ErrorbarContainer {
    pub(crate) base: ArtistBase,
    pub(super) line: Line2D,
    /// How far bars reach below and above each point.
    xerr: Option<[Data; 2]>,
    yerr: Option<[Data; 2]>,
    pub(super) ecolor: Option<Color>,
    pub(super) elinewidth: Option<f64>,
    pub(super) elinestyle: LineStyle,
    pub(super) capsize: f64,
    pub(super) capthick: Option<f64>,
    /// Which bars are arrows to one side: of x, of y.
    pub(super) limits: [Limits; 2],
    pub(super) every: Every,
    pub(super) bars_above: bool,
    /// There is no line, not even one that cannot be seen.
    bars_only: bool,
}

/// The n-th number, or the one for all.
fn at(data: &[f64], i: usize) -> f64 {
    data.get(i).or(data.first().filter(|_| data.len() == 1)).copied().unwrap_or(f64::NAN)
}

/// How far error bars of `n` things reach, one number for all or one each; the failure is kept.
#[track_caller]
pub(super) fn reaches(
    base: &mut ArtistBase,
    name: &str,
    (n, things): (usize, &str),
    ends: [Data; 2],
) -> Option<[Data; 2]> {
    for d in &ends {
        base.numbers(name, d.clone());
        if d.len() != 1 && d.len() != n {
            base.fail(format!("{name} has {} numbers, but there are {n} {things}", d.len()));
            return None;
        }
        if d.iter().any(|&v| v < 0.0) {
            base.fail(format!("{name} must not hold negative numbers"));
            return None;
        }
    }
    Some(ends)
}

impl ErrorbarContainer {
    /// `inverted`: whether the axes' x and y are, which turns the arrows of limits.
    pub(crate) fn new(base: ArtistBase, rc: &RcParams, color: Color, inverted: [bool; 2]) -> Self {
        let line = Line2D::new(base.clone(), rc, color);
        Self {
            base,
            line,
            xerr: None,
            yerr: None,
            ecolor: None,
            elinewidth: rc.marks.errorbar_elinewidth,
            elinestyle: LineStyle::Solid,
            capsize: rc.errorbar_capsize,
            capthick: rc.marks.errorbar_capthick,
            limits: inverted.each(Limits::new),
            every: Every::default(),
            bars_above: false,
            bars_only: false,
        }
    }

    #[track_caller]
    pub(crate) fn init_data(&mut self, x: Data, y: Data) -> &mut Self {
        self.line.init_data(x, y);
        self.take_error();
        self
    }

    /// What is wrong with the line is wrong with all.
    pub(super) fn take_error(&mut self) {
        let error = self.line.base.error.take();
        if self.base.error.is_none() {
            self.base.error = error;
        }
    }

    #[track_caller]
    fn checked(&mut self, name: &str, low: Data, high: Data) -> Option<[Data; 2]> {
        let n = self.line.x.len();
        reaches(&mut self.base, name, (n, "points"), [low, high])
    }

    /// How far bars reach to the left and to the right, one number for all or one each. NaN has no bar.
    #[track_caller]
    pub fn xerr<A>(&mut self, err: impl OneOrEach<A>) -> &mut Self {
        let e = err.into_column();
        self.xerr = self.checked("xerr", e.clone(), e);
        self
    }

    /// How far bars reach up and down, one number for all or one each. NaN has no bar.
    #[track_caller]
    pub fn yerr<A>(&mut self, err: impl OneOrEach<A>) -> &mut Self {
        let e = err.into_column();
        self.yerr = self.checked("yerr", e.clone(), e);
        self
    }

    /// How far bars reach to the left, and to the right.
    #[track_caller]
    pub fn xerr_each<A, B>(&mut self, left: impl OneOrEach<A>, right: impl OneOrEach<B>) -> &mut Self {
        self.xerr = self.checked("xerr", left.into_column(), right.into_column());
        self
    }

    /// How far bars reach down, and up.
    #[track_caller]
    pub fn yerr_each<A, B>(&mut self, down: impl OneOrEach<A>, up: impl OneOrEach<B>) -> &mut Self {
        self.yerr = self.checked("yerr", down.into_column(), up.into_column());
        self
    }

    /// Changes the line through the points: `.line(|l| { l.markersize(4.0); })`.
    pub fn line(&mut self, change: impl FnOnce(&mut Line2D)) -> &mut Self {
        change(&mut self.line);
        self.take_error();
        self
    }

    /// Colour, marker and line style in one short string: `"ko"` draws markers only, `"none"` bars only.
    #[track_caller]
    pub fn fmt(&mut self, fmt: &str) -> &mut Self {
        if fmt.eq_ignore_ascii_case("none") {
            self.line.linestyle = LineStyle::None;
            self.line.marker = MarkerStyle::default();
            self.bars_only = true;
            // Bars alone take no colour of the cycle: they have its first.
            if self.line.cycled.any() {
                (self.line.cycled, self.line.color) = (Cycled::default(), Color::Cycle(0));
            }
            return self;
        }
        self.line.fmt(fmt);
        self.take_error();
        self
    }

    /// How many points there are.
    pub(super) fn len(&self) -> usize {
        self.line.x.len().min(self.line.y.len())
    }

    /// The ends of the n-th bar of one direction, low and high, in data. At a limit it ends at its point.
    fn bar(&self, upright: bool, i: usize) -> Option<[Point; 2]> {
        let [low, high] = (if upright { &self.yerr } else { &self.xerr }).as_ref()?;
        let (x, y) = (self.line.x[i], self.line.y[i]);
        let limits = &self.limits[usize::from(upright)];
        // As matplotlib: nothing times an error that is NaN is NaN, and no bar.
        let a = at(low, i) * f64::from(u8::from(!limits.low(i)));
        let b = at(high, i) * f64::from(u8::from(!limits.high(i)));
        Some(if upright {
            [Point::new(x, y - a), Point::new(x, y + b)]
        } else {
            [Point::new(x - a, y), Point::new(x + b, y)]
        })
    }

    /// The ends of the bars of one direction that are drawn.
    fn ends(&self, upright: bool) -> Vec<[Point; 2]> {
        let drawn = (0..self.len()).filter(|&i| self.every.has(i));
        drawn.filter_map(|i| self.bar(upright, i)).collect()
    }

    /// What stands at the ends of the bars of one direction.
    fn all_caps(&self, upright: bool) -> Vec<Cap> {
        if (if upright { &self.yerr } else { &self.xerr }).is_none() {
            return Vec::new();
        }
        let drawn = (0..self.len()).filter(|&i| self.every.has(i));
        let bars = drawn
            .filter_map(|i| Some((i, Point::new(self.line.x[i], self.line.y[i]), self.bar(upright, i)?)));
        self.limits[usize::from(upright)].caps(upright, self.capsize > 0.0, bars.collect())
    }

    fn bars(&self, ctx: &DrawContext<'_>, ends: &[[Point; 2]]) -> Collection {
        let color = self.ecolor.as_ref().unwrap_or(&self.line.color).clone();
        let paths = ends.iter().map(|e| Path::polyline(e.to_vec())).collect();
        let mut bars = Collection::lines(self.base.clone(), ctx.rc, paths, color);
        bars.linewidths = vec![self.elinewidth.unwrap_or(self.line.linewidth)];
        bars.linestyles = vec![self.elinestyle.clone()];
        bars.bent = true;
        bars
    }

    /// The line with what was set of the whole.
    fn whole_line(&self) -> Line2D {
        let mut line = self.line.clone();
        line.base = self.base.clone();
        line
    }

    fn draw_bars(
        &self,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        ends: &[Vec<[Point; 2]>; 2],
        caps: Vec<Cap>,
    ) -> Result<(), Error> {
        for ends in ends {
            self.bars(ctx, ends).draw(ctx, r)?;
        }
        caps.into_iter().try_for_each(|cap| self.draw_caps(ctx, r, cap))
    }

    /// All caps, those of x first.
    fn every_cap(&self) -> Vec<Cap> {
        [false, true].into_iter().flat_map(|upright| self.all_caps(upright)).collect()
    }
}

impl Artist for ErrorbarContainer {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        self.draw_bars(ctx, r, &[self.ends(false), self.ends(true)], self.every_cap())
    }

    fn upper_layer(&self) -> Option<f64> {
        Some(if self.bars_above { -LINE_ABOVE_BARS } else { LINE_ABOVE_BARS })
    }

    fn draw_upper(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        self.whole_line().draw(ctx, r)
    }

    fn data_limits(&self) -> DataLimits {
        let ends = self.ends(false).into_iter().chain(self.ends(true)).flatten();
        let (x, y): (Vec<f64>, Vec<f64>) = ends.map(|p| (p.x, p.y)).unzip();
        let (bars, line) = (DataLimits::of(&x, &y), DataLimits::of(&self.line.x, &self.line.y));
        let all = if self.bars_only { bars } else { bars.union(&line) };
        all.only(self.base.coords.is_data())
    }

    fn takes_cycle_color(&self) -> bool {
        self.line.takes_cycle_color()
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Container
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        let mut small = self.clone();
        small.base.coords = Coords::Pixels;
        small.base.clip_on = false;
        let (scale, reach) = (ctx.px(1.0), ctx.px(KEY_REACH * key.fontsize));
        let (_, x) = key.xdata(key.numpoints);
        let middles: Vec<Point> = x.iter().map(|&x| key.at(x, key.middle(), scale)).collect();
        let ends = |on: bool, d: Point| -> Vec<[Point; 2]> {
            middles.iter().filter(|_| on).map(|&p| [p - d, p + d]).collect()
        };
        let ends = [
            ends(self.xerr.is_some(), Point::new(reach, 0.0)),
            ends(self.yerr.is_some(), Point::new(0.0, reach)),
        ];
        let any_caps = |upright: bool| self.capsize > 0.0 || self.limits[usize::from(upright)].any();
        let caps = [false, true].into_iter().filter(|&u| any_caps(u) || any_caps(!u));
        let caps = caps.flat_map(|u| Limits::both_ends(u, &ends[usize::from(u)])).collect();
        // What is wrong was said before anything was drawn.
        let _ = small.draw_bars(ctx, r, &ends, caps);
        small.whole_line().draw_key(ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        if self.line.linestyle != LineStyle::None || !self.line.marker.is_nothing() {
            self.whole_line().obstacles(ctx, out);
        }
        // matplotlib counts caps, which are lines there, but not bars.
        for cap in self.every_cap() {
            self.caps(ctx, cap).obstacles(ctx, out);
        }
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        let ends = self.ends(false).into_iter().chain(self.ends(true)).flatten();
        let bars = BBox::around(ends.map(|p| map.apply(p)));
        let line = self.whole_line().window_extent(ctx);
        bars.into_iter().chain(line).reduce(|a, b| a.union(&b))
    }
}
