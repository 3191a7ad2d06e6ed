//! Values as stairs: level between edges.

use super::{
    Artist, ArtistBase, Coords, DataLimits, DrawContext, KeyBox, LegendKey, Line2D, Obstacles, Patch,
    PatchSetters, PatchStyle, artist_base,
};
use crate::color::Color;
use crate::data::{Data, IntoData, OneOrEach};
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::render::Renderer;

/// Values that are level between edges, as matplotlib's `StepPatch`: an outline, or an area with
/// [`PatchSetters::fill`]. A value that is NaN is a gap.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.stairs([2, 5, 3], [0.0, 1.0, 2.5, 3.0]).linewidth(2.0).label("counts");
/// ax.stairs([1, 2, 1], [0.0, 1.0, 2.5, 3.0]).fill(true).alpha(0.3);
/// ```
#[derive(Clone, Debug)]
pub struct StepPatch {
    pub(crate) base: ArtistBase,
    style: PatchStyle,
    /// The colour that it was given by the property cycle.
    given: Color,
    values: Data,
    edges: Data,
    /// Where the stairs start and end; `None`: at their first and last value.
    baseline: Option<Data>,
    horizontal: bool,
}

impl StepPatch {
    pub(crate) fn new(base: ArtistBase, color: Color) -> Self {
        Self {
            base,
            style: PatchStyle { fill: false, ..PatchStyle::default() },
            given: color,
            values: Data::default(),
            edges: Data::default(),
            baseline: Some(vec![0.0].into()),
            horizontal: false,
        }
    }

    /// Replaces the values and the edges, of which there is one more; no edges are `0, 1, 2, ...`.
    #[track_caller]
    pub fn set_data(&mut self, values: impl IntoData, edges: impl IntoData) -> &mut Self {
        let (values, mut edges) = (values.into_data(), edges.into_data());
        if edges.is_empty() {
            edges = (0..=values.len()).map(|i| i as f64).collect::<Vec<_>>().into();
        }
        if edges.len() != values.len() + 1 {
            let n = edges.len();
            self.base.fail(format!("{} values need one edge more, not {n}", values.len()));
        } else if edges.iter().any(|e| e.is_nan()) {
            self.base.fail("the edges of stairs must not be NaN");
        } else {
            (self.values, self.edges) = (values, edges);
        }
        self
    }

    /// Where stairs start and end, and areas are closed: one number, or one for each value. Default 0.
    #[track_caller]
    pub fn baseline<A>(&mut self, baseline: impl OneOrEach<A>) -> &mut Self {
        let b = baseline.into_column();
        if b.len() == 1 || b.len() == self.values.len() {
            self.baseline = Some(b);
        } else {
            self.base.fail(format!(
                "baseline has {} numbers, but there are {} values",
                b.len(),
                self.values.len()
            ));
        }
        self
    }

    /// No base line (matplotlib's `baseline=None`): the outline starts and ends at the first and last value.
    pub fn no_baseline(&mut self) -> &mut Self {
        self.baseline = None;
        self
    }

    /// `"vertical"` (default): edges along x; `"horizontal"`: along y.
    #[track_caller]
    pub fn orientation(&mut self, name: &str) -> &mut Self {
        if let Some(lies) = self.base.check(super::horizontal(name)) {
            self.horizontal = lies;
        }
        self
    }

    fn base_at(&self, i: usize) -> Option<f64> {
        let b = self.baseline.as_ref()?;
        Some(if b.len() == 1 { b[0] } else { b[i] })
    }

    /// The values from `from` to `to` as one outline.
    fn outline(&self, from: usize, to: usize, path: &mut Path) {
        let point = |along: f64, up: f64| {
            if self.horizontal { Point::new(up, along) } else { Point::new(along, up) }
        };
        let start = self.base_at(from).unwrap_or(self.values[from]);
        path.move_to(point(self.edges[from], start));
        for i in from..to {
            path.line_to(point(self.edges[i], self.values[i]));
            path.line_to(point(self.edges[i + 1], self.values[i]));
        }
        let end = self.base_at(to - 1).unwrap_or(self.values[to - 1]);
        path.line_to(point(self.edges[to], end));
        if self.baseline.as_ref().is_some_and(|b| b.len() > 1) {
            for (i, b) in (from..to).rev().filter_map(|i| Some((i, self.base_at(i)?))) {
                path.line_to(point(self.edges[i + 1], b));
                path.line_to(point(self.edges[i], b));
            }
        }
    }

    fn path(&self) -> Path {
        let mut path = Path::new();
        let gap = |i: usize| self.values[i].is_nan() || self.base_at(i).is_some_and(f64::is_nan);
        let mut from = 0;
        for i in 0..=self.values.len() {
            if i == self.values.len() || gap(i) {
                if i > from {
                    self.outline(from, i, &mut path);
                }
                from = i + 1;
            }
        }
        path
    }

    /// What is drawn: areas have no edge, and outlines the colour of the cycle, unless told otherwise.
    fn patch(&self) -> Patch {
        let mut style = self.style.clone();
        if style.fill {
            style.facecolor.get_or_insert(self.given.clone());
            style.linewidth.get_or_insert(0.0);
        } else {
            style.edgecolor.get_or_insert(self.given.clone());
        }
        Patch { style, ..Patch::new(self.base.clone(), self.path()) }
    }

    fn lowest(&self) -> Option<f64> {
        let b = self.baseline.as_ref()?;
        b.iter().copied().reduce(f64::min).filter(|v| v.is_finite())
    }
}

impl PatchSetters for StepPatch {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

impl Artist for StepPatch {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        self.patch().draw(ctx, r)
    }

    fn data_limits(&self) -> DataLimits {
        let limits = self.patch().data_limits();
        let (Some(low), Some(&edge)) = (self.lowest(), self.edges.first()) else { return limits };
        let (x, y) = if self.horizontal { ([low], [edge]) } else { ([edge], [low]) };
        limits.union(&DataLimits::of(&x, &y).only(self.base.coords.is_data()))
    }

    fn sticky_edges(&self) -> (Vec<f64>, Vec<f64>) {
        let low: Vec<f64> = self.lowest().into_iter().collect();
        if self.horizontal { (low, Vec::new()) } else { (Vec::new(), low) }
    }

    fn takes_cycle_color(&self) -> bool {
        // As matplotlib: only `color`, which sets both, keeps the next colour for others.
        self.style.facecolor.is_none() || self.style.facecolor != self.style.edgecolor
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        let patch = self.patch();
        if patch.style.fill || patch.style.hatch.is_some() {
            return patch.draw_key(ctx, r, key);
        }
        let mut line = Line2D::new(self.base.clone(), ctx.rc, self.given.clone());
        line.base.coords = Coords::Pixels;
        line.color = patch.style.edgecolor.unwrap_or_else(|| self.given.clone());
        line.linestyle = patch.style.linestyle;
        line.linewidth = patch.style.linewidth.unwrap_or(ctx.rc.patch_linewidth);
        line.draw_key(ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        self.patch().obstacles(ctx, out);
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        self.patch().window_extent(ctx)
    }
}
