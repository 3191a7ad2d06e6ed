//! Lines from a base line to points.

use super::{
    Artist, ArtistBase, Collection, DataLimits, DrawContext, KeyBox, LegendKey, Line2D, LineStyle, Obstacles,
    artist_base, format_string,
};
use crate::color::Color;
use crate::data::{Data, Number};
use crate::each::Each;
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::rc::RcParams;
use crate::render::Renderer;

/// How high the heads stand in a legend, as fractions of the key's height, in turn.
const KEY_HEIGHTS: [f64; 3] = [0.6875, 0.75, 0.65625];

/// Upright lines from a base line to points, as matplotlib's `StemContainer`.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.stem([0, 1, 2], [3, 1, 2]).linefmt("grey").markerfmt("D").bottom(0.5).label("samples");
/// ax.stem([4, 5], [1, 2]).markerline(|m| { m.markerfacecolor("none"); });
/// ```
#[derive(Clone, Debug)]
pub struct StemContainer {
    pub(crate) base: ArtistBase,
    heads: Line2D,
    stems: Collection,
    foot: Line2D,
    bottom: f64,
    /// Whether a format gave the heads a colour of their own.
    heads_colored: bool,
}

impl StemContainer {
    pub(crate) fn new(base: ArtistBase, rc: &RcParams) -> Self {
        let mut heads = Line2D::new(base.clone(), rc, Color::Cycle(0));
        heads.linestyle = LineStyle::None;
        heads.marker("o");
        let mut foot = Line2D::new(base.clone(), rc, Color::Cycle(3));
        foot.bent = true;
        let stems = Collection::lines(base.clone(), rc, Vec::new(), Color::Cycle(0));
        Self { base, heads, stems, foot, bottom: 0.0, heads_colored: false }
    }

    #[track_caller]
    pub(crate) fn init_data(&mut self, x: Data, y: Data) -> &mut Self {
        let span = x.iter().filter(|v| v.is_finite());
        let (lo, hi) = span.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), &v| (a.min(v), b.max(v)));
        self.foot.x = if lo <= hi { vec![lo, hi] } else { Vec::new() }.into();
        self.heads.init_data(x, y);
        self.stand();
        self.take_errors();
        self
    }

    /// Puts stems and base line where the heads and the bottom have them.
    fn stand(&mut self) {
        let ends = self.heads.x.iter().zip(self.heads.y.iter());
        let stem = |(&x, &y)| Path::polyline(vec![Point::new(x, self.bottom), Point::new(x, y)]);
        self.stems.paths = ends.map(stem).collect();
        self.foot.y = vec![self.bottom; self.foot.x.len()].into();
    }

    fn take_errors(&mut self) {
        for part in [&mut self.heads.base, &mut self.stems.base, &mut self.foot.base] {
            let error = part.error.take();
            if self.base.error.is_none() {
                self.base.error = error;
            }
        }
    }

    /// Where stems start. Default 0.
    #[track_caller]
    pub fn bottom(&mut self, y: impl Number) -> &mut Self {
        let y = y.to_f64();
        if let Some(y) = self.base.finite("bottom", y) {
            self.bottom = y;
            self.stand();
        }
        self
    }

    /// Colour and line style of the stems, as a format string: `"grey"`, `"C1--"`. The heads have its colour unless
    /// [`StemContainer::markerfmt`] names one.
    #[track_caller]
    pub fn linefmt(&mut self, fmt: &str) -> &mut Self {
        let Some(f) = self.base.check(format_string::parse(fmt)) else { return self };
        if let Some(color) = f.color {
            if !self.heads_colored {
                self.heads.color(&color);
            }
            self.stems.color(color);
        }
        if let Some(style) = f.linestyle {
            self.stems.linestyle(style);
        }
        self
    }

    /// Colour and marker of the heads, as a format string: `"D"`, `"rx"`; `""` and `" "` draw none.
    #[track_caller]
    pub fn markerfmt(&mut self, fmt: &str) -> &mut Self {
        if fmt.trim().is_empty() {
            self.heads.marker("none");
            return self;
        }
        let Some(f) = self.base.check(format_string::parse(fmt)) else { return self };
        self.heads
            .marker(f.marker.as_deref().unwrap_or("o"))
            .linestyle(f.linestyle.unwrap_or(LineStyle::None));
        if let Some(color) = f.color {
            self.heads.color(color);
            self.heads_colored = true;
        }
        self
    }

    /// Colour and line style of the base line, as a format string. Default: `"C3-"`.
    #[track_caller]
    pub fn basefmt(&mut self, fmt: &str) -> &mut Self {
        self.foot.fmt(fmt);
        self.take_errors();
        self
    }

    /// Changes the markers at the points: `.markerline(|m| { m.color("r"); })`.
    pub fn markerline(&mut self, change: impl FnOnce(&mut Line2D)) -> &mut Self {
        change(&mut self.heads);
        self.take_errors();
        self
    }

    /// Changes the stems.
    pub fn stemlines(&mut self, change: impl FnOnce(&mut Collection)) -> &mut Self {
        change(&mut self.stems);
        self.take_errors();
        self
    }

    /// Changes the base line.
    pub fn baseline(&mut self, change: impl FnOnce(&mut Line2D)) -> &mut Self {
        change(&mut self.foot);
        self.take_errors();
        self
    }

    /// The parts in the order in which they are drawn, with what was set of the whole.
    fn parts(&self) -> (Collection, Line2D, Line2D) {
        let (mut stems, mut heads, mut foot) = (self.stems.clone(), self.heads.clone(), self.foot.clone());
        for base in [&mut stems.base, &mut heads.base, &mut foot.base] {
            *base = self.base.clone();
        }
        (stems, heads, foot)
    }
}

impl Artist for StemContainer {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let (stems, heads, foot) = self.parts();
        stems.draw(ctx, r)?;
        heads.draw(ctx, r)?;
        foot.draw(ctx, r)
    }

    fn data_limits(&self) -> DataLimits {
        let feet = DataLimits::of(&self.foot.x, &self.foot.y);
        feet.union(&DataLimits::of(&self.heads.x, &self.heads.y)).only(self.base.coords.is_data())
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Container
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        let mut small = self.clone();
        small.base.coords = super::Coords::Pixels;
        small.base.clip_on = false;
        let scale = ctx.px(1.0);
        let (ends, x) = key.xdata(key.numpoints);
        // matplotlib has as many heights, and stems, as a scatter has marks; one is for all marks.
        let stems = key.scatterpoints;
        let heights = (0..x.len()).map(|i| key.height * KEY_HEIGHTS[if i < stems { i % 3 } else { 0 }]);
        let heads: Vec<Point> = x.iter().zip(heights).map(|(&x, y)| key.at(x, y, scale)).collect();
        small.bottom = key.origin.y;
        small.heads.x = heads.iter().map(|p| p.x).collect::<Vec<f64>>().into();
        small.heads.y = heads.iter().map(|p| p.y).collect::<Vec<f64>>().into();
        let feet = [ends[0], ends[ends.len() - 1]].each(|x| key.at(x, 0.0, scale).x);
        small.foot.x = feet.to_vec().into();
        small.stand();
        small.stems.paths.truncate(stems);
        let (stems, heads, foot) = small.parts();
        for part in [&stems as &dyn Artist, &foot, &heads] {
            // What is wrong was said before anything was drawn.
            let _ = part.draw(ctx, r);
        }
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        let (_, heads, foot) = self.parts();
        heads.obstacles(ctx, out);
        foot.obstacles(ctx, out);
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let (_, heads, foot) = self.parts();
        let (a, b) = (heads.window_extent(ctx), foot.window_extent(ctx));
        a.into_iter().chain(b).reduce(|a, b| a.union(&b))
    }
}
