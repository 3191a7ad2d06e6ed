//! A row of lying bars.

use super::{
    Artist, ArtistBase, DataLimits, DrawContext, KeyBox, LegendKey, Obstacles, PatchStyle, PolyEdges,
    PolySetters, PolyStyle, artist_base, patch,
};
use crate::color::{Color, IntoColors};
use crate::each::Each;
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::render::Renderer;

/// Where bars lie at their y.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Align {
    Bottom,
    Center,
    Top,
}

/// A row of lying bars with gaps between them, as matplotlib's `broken_barh` makes it.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.broken_barh([(110, 30), (150, 10)], (10, 9)).facecolors("tab:blue").label("used");
/// ax.broken_barh([(10, 50), (100, 20), (130, 10)], (25, 9)).align("center").facecolors(["C1", "C2", "r"]);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct BrokenBars {
    pub(crate) base: ArtistBase,
    style: PolyStyle,
    /// From where, and how far.
    ranges: Vec<(f64, f64)>,
    y: (f64, f64),
    align: Align,
}

impl BrokenBars {
    pub(crate) fn new(base: ArtistBase, ranges: Vec<(f64, f64)>, y: (f64, f64)) -> Self {
        let style = PolyStyle::new(Color::Cycle(0));
        Self { base, style, ranges, y, align: Align::Bottom }
    }

    /// Whether the y of bars is that of their `"bottom"` (default), `"center"` or `"top"`.
    #[track_caller]
    pub fn align(&mut self, name: &str) -> &mut Self {
        match name {
            "bottom" => self.align = Align::Bottom,
            "center" => self.align = Align::Center,
            "top" => self.align = Align::Top,
            _ => self.base.fail(format!("{name:?} is not an alignment of lying bars: bottom, center, top")),
        }
        self
    }

    /// The colours of faces and edges: one, or one each.
    #[track_caller]
    pub fn color(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.style.facecolors = c.clone();
            self.style.edges = PolyEdges::Colors(c);
        }
        self
    }

    fn paths(&self) -> Vec<Path> {
        let (y, h) = self.y;
        let (low, high) = match self.align {
            Align::Bottom => (y, y + h),
            Align::Center => (y - h / 2.0, y + h / 2.0),
            Align::Top => (y - h, y),
        };
        let bar = |&(x, w): &(f64, f64)| {
            let corners = [(x, low), (x, high), (x + w, high), (x + w, low)];
            Path::polygon(corners.each(Point::from))
        };
        self.ranges.iter().map(bar).collect()
    }
}

impl PolySetters for BrokenBars {
    fn poly_mut(&mut self) -> (&mut PolyStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

impl Artist for BrokenBars {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let map = ctx.map(&self.base);
        let paths: Vec<(usize, Path, Point)> = self
            .paths()
            .iter()
            .enumerate()
            .map(|(i, p)| (i, map.path_to_pixels(p), Point::default()))
            .collect();
        self.style.draw(&self.base, ctx, r, &paths).map_err(|e| Error::at(e, self.base.made_at()))
    }

    fn data_limits(&self) -> DataLimits {
        let paths = self.paths();
        let (x, y): (Vec<f64>, Vec<f64>) = paths.iter().flat_map(|p| p.points()).map(|p| (p.x, p.y)).unzip();
        DataLimits::of(&x, &y).only(self.base.coords.is_data())
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        let face = self.style.facecolors.first().cloned();
        let edge = match &self.style.edges {
            PolyEdges::Face => face.clone(),
            PolyEdges::Colors(c) => c.first().cloned(),
        };
        let style = PatchStyle {
            facecolor: face,
            edgecolor: edge,
            linewidth: self.style.linewidths.first().copied(),
            linestyle: self.style.linestyle.clone(),
            ..PatchStyle::default()
        };
        patch::draw_key(&style, self.base.alpha, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        let map = ctx.map(&self.base);
        out.lines.extend(self.paths().iter().map(|p| map.path_to_pixels(p)));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        BBox::around(self.paths().iter().flat_map(|p| p.points()).map(|&p| map.apply(p)))
    }
}
