//! Bars: rectangles from a base line, of one name.

use super::bar_errors::{ABOVE_BARS, BarErrors};
use super::{
    Artist, ArtistBase, DataLimits, Direction, DrawContext, KeyBox, LegendKey, Obstacles, PatchSetters,
    PatchStyle, artist_base, patch,
};
use crate::color::{Color, IntoColor, IntoColors};
use crate::data::{Data, Number, OneOrEach};
use crate::each::Each;
use crate::error::Error;
use crate::geom::{BBox, Path};
use crate::rc::RcParams;
use crate::render::Renderer;

/// Where a bar stands on its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Align {
    Center,
    Edge,
}

/// Bars of one call of `bar` or `barh`, as matplotlib's `BarContainer`.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.bar([0, 1, 2], [3, 5, 4]).label("first");
/// ax.bar([0, 1, 2], [1, 2, 1]).bottom([3, 5, 4]).hatch("//").edgecolor("k").label("on top");
/// ```
#[derive(Clone, Debug)]
pub struct BarContainer {
    pub(crate) base: ArtistBase,
    pub(crate) style: PatchStyle,
    /// The colour that they were given by the property cycle.
    given: Color,
    horizontal: bool,
    log: bool,
    /// Along the axis on which the bars stand.
    position: Data,
    length: Data,
    thickness: Data,
    start: Data,
    align: Align,
    facecolors: Vec<Color>,
    edgecolors: Vec<Color>,
    linewidths: Vec<f64>,
    hatches: Vec<Option<String>>,
    /// Names of bars in a legend; none where all have one.
    labels: Vec<String>,
    pub(super) errors: BarErrors,
}

impl BarContainer {
    pub(crate) fn new(
        base: ArtistBase,
        horizontal: bool,
        position: Data,
        length: Data,
        color: Color,
    ) -> Self {
        Self {
            base,
            style: PatchStyle { facecolor: Some(color.clone()), ..PatchStyle::default() },
            given: color,
            horizontal,
            log: false,
            position,
            length,
            thickness: vec![0.8].into(),
            start: vec![0.0].into(),
            align: Align::Center,
            facecolors: Vec::new(),
            edgecolors: Vec::new(),
            linewidths: Vec::new(),
            hatches: Vec::new(),
            labels: Vec::new(),
            errors: BarErrors::default(),
        }
    }

    /// Keeps a failure where there are not as many lengths as positions.
    #[track_caller]
    pub(crate) fn check_lengths(&mut self) -> &mut Self {
        self.one_each("the bars' lengths", self.length.len());
        self
    }

    pub(crate) fn is_horizontal(&self) -> bool {
        self.horizontal
    }

    /// How many bars there are.
    pub fn len(&self) -> usize {
        self.position.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.position.is_empty()
    }

    /// Keeps a failure unless there is one for all or one each.
    #[track_caller]
    fn one_each(&mut self, what: &str, n: usize) -> bool {
        let good = n == 1 || n == self.len();
        if !good {
            self.base.fail(format!("{what} are {n}, but there are {} bars", self.len()));
        }
        good
    }

    /// The width of all bars (the height of those of `barh`), in data. Default 0.8.
    #[track_caller]
    pub fn width(&mut self, width: impl Number) -> &mut Self {
        self.widths([width.to_f64()])
    }

    /// The widths of bars (the heights of those of `barh`), one or one each, in data.
    #[track_caller]
    pub fn widths<A>(&mut self, widths: impl OneOrEach<A>) -> &mut Self {
        let w = self.base.numbers("widths", widths.into_column());
        if self.one_each("the bars' widths", w.len()) {
            self.thickness = w;
        }
        self
    }

    /// The height of all bars of `barh`, in data. Default 0.8.
    #[track_caller]
    pub fn height(&mut self, height: impl Number) -> &mut Self {
        self.width(height.to_f64())
    }

    /// The heights of bars of `barh`, one or one each, in data.
    #[track_caller]
    pub fn heights<A>(&mut self, heights: impl OneOrEach<A>) -> &mut Self {
        self.widths(heights)
    }

    /// Names in a legend, one each, where [`Artist::label`] is one for all. As in matplotlib, one that starts with
    /// `_` is not shown.
    #[track_caller]
    pub fn labels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        let labels: Vec<String> = labels.into_iter().map(Into::into).collect();
        if labels.len() == self.len() {
            self.labels = labels;
        } else {
            self.base.fail(format!("labels are {}, but there are {} bars", labels.len(), self.len()));
        }
        self
    }

    /// Where bars start, one number for all or one each. Default 0.
    #[track_caller]
    pub fn bottom<A>(&mut self, bottom: impl OneOrEach<A>) -> &mut Self {
        let b = self.base.numbers("bottom", bottom.into_column());
        if self.one_each("the bars' starts", b.len()) {
            self.start = b;
        }
        self
    }

    /// Where bars of `barh` start, one number for all or one each. Default 0.
    #[track_caller]
    pub fn left<A>(&mut self, left: impl OneOrEach<A>) -> &mut Self {
        self.bottom(left)
    }

    /// Whether bars stand about their positions (`"center"`, default) or start at them (`"edge"`).
    #[track_caller]
    pub fn align(&mut self, name: &str) -> &mut Self {
        match name {
            "center" => self.align = Align::Center,
            "edge" => self.align = Align::Edge,
            _ => self.base.fail(format!("{name:?} is not an alignment of bars: center, edge")),
        }
        self
    }

    /// The colour of all faces; edges stay as they are. Default: the next of the property cycle.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        self.facecolor(color)
    }

    /// The colours of faces, one each.
    #[track_caller]
    pub fn colors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.facecolors = c;
        }
        self
    }

    /// The colours of edges, one each.
    #[track_caller]
    pub fn edgecolors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.edgecolors = c;
        }
        self
    }

    /// The widths of the edges in points: one for all, or one each.
    #[track_caller]
    pub fn linewidths<A>(&mut self, points: impl OneOrEach<A>) -> &mut Self {
        let w = self.base.numbers("linewidths", points.into_column());
        if self.one_each("linewidths", w.len()) {
            self.linewidths = w.to_vec();
        }
        self
    }

    /// The patterns over the faces, one each.
    #[track_caller]
    pub fn hatches<'n>(&mut self, patterns: impl IntoIterator<Item = &'n str>) -> &mut Self {
        let all: Result<Vec<_>, String> = patterns.into_iter().map(super::hatch::checked).collect();
        if let Some(h) = self.base.check(all) {
            self.hatches = h;
        }
        self
    }

    /// Whether the axis along the bars is logarithmic. Default: no.
    pub fn log(&mut self, on: bool) -> &mut Self {
        self.log = on;
        self
    }

    /// The lengths of the bars.
    pub fn get_lengths(&self) -> &[f64] {
        &self.length
    }

    /// The bars as rectangles in data.
    pub fn rects(&self) -> impl Iterator<Item = BBox> + '_ {
        (0..self.len()).map(|i| {
            let (p, w) = (self.position[i], at(&self.thickness, i));
            let (s, l) = (at(&self.start, i), at(&self.length, i));
            let low = if self.align == Align::Center { p - w / 2.0 } else { p };
            if self.horizontal { BBox::from_bounds(s, low, l, w) } else { BBox::from_bounds(low, s, w, l) }
        })
    }

    /// The style of the n-th bar.
    fn style_of(&self, i: usize) -> PatchStyle {
        let nth = |c: &[Color], all: &Option<Color>| match c.len() {
            0 => all.clone(),
            n => Some(c[i % n].clone()),
        };
        let mut style = self.style.clone();
        style.facecolor = nth(&self.facecolors, &self.style.facecolor);
        style.edgecolor = nth(&self.edgecolors, &self.style.edgecolor);
        style.linewidth = super::style_rows::nth(&self.linewidths, i).or(style.linewidth);
        if !self.hatches.is_empty() {
            style.hatch = self.hatches[i % self.hatches.len()].clone();
        }
        style
    }
}

/// The n-th number, or the one for all.
fn at(data: &[f64], i: usize) -> f64 {
    data.get(i).or(data.first().filter(|_| data.len() == 1)).copied().unwrap_or(f64::NAN)
}

impl PatchSetters for BarContainer {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

impl Artist for BarContainer {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let map = ctx.map(&self.base);
        let clip = ctx.clip(&self.base);
        for (i, b) in self.rects().enumerate().filter(|(_, b)| b.is_finite()) {
            let (path, affine) = patch::placed_along(&Path::rect(&b), &map);
            patch::draw_path(&self.style_of(i), self.base.alpha, clip.clone(), ctx, r, &path, &affine);
        }
        Ok(())
    }

    fn data_limits(&self) -> DataLimits {
        // A bar without a height is nowhere, not even on its axis.
        let seen = self.rects().filter(|b| b.is_finite() && (b.width() != 0.0 || b.height() != 0.0));
        let (x, y): (Vec<f64>, Vec<f64>) = seen.flat_map(|b| b.corners()).map(|p| (p.x, p.y)).unzip();
        let bars = DataLimits::of(&x, &y).only(self.base.coords.is_data());
        if self.errors.is_empty() {
            return bars;
        }
        bars.union(&self.errors.container(self, &RcParams::default()).data_limits())
    }

    fn upper_layer(&self) -> Option<f64> {
        (!self.errors.is_empty()).then_some(ABOVE_BARS)
    }

    fn draw_upper(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        self.errors.container(self, ctx.rc).draw(ctx, r)
    }

    fn sticky_edges(&self) -> (Vec<f64>, Vec<f64>) {
        let starts = self.start.to_vec();
        if self.horizontal { (starts, Vec::new()) } else { (Vec::new(), starts) }
    }

    fn own_log(&self) -> Option<Direction> {
        self.log.then_some(if self.horizontal { Direction::X } else { Direction::Y })
    }

    fn takes_cycle_color(&self) -> bool {
        self.facecolors.is_empty() && self.style.facecolor.as_ref() == Some(&self.given)
    }

    fn legend_key(&self) -> LegendKey {
        if self.labels.is_empty() { LegendKey::Container } else { LegendKey::Single }
    }

    fn legend_labels(&self) -> Vec<(usize, &str)> {
        match self.labels.len() {
            0 => vec![(0, &self.base.label)],
            _ => self.labels.iter().map(String::as_str).enumerate().collect(),
        }
    }

    fn draw_nth_key(&self, n: usize, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        patch::draw_key(&self.style_of(n), self.base.alpha, ctx, r, key);
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        patch::draw_key(&self.style_of(0), self.base.alpha, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        let map = ctx.map(&self.base);
        let px = |b: BBox| {
            // By three of its corners, as matplotlib finds it where axes are no rectangles too.
            let [p, right, _, left] = b.corners().each(|p| map.apply(p));
            BBox::new(p.x, p.y, right.x, left.y)
        };
        out.boxes.extend(self.rects().map(px));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        BBox::around(self.rects().flat_map(|b| b.corners()).map(|p| map.apply(p)))
    }
}
