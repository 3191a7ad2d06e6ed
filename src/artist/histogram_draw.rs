//! How a histogram is drawn.

use super::histogram::HistType;
use super::style_rows::nth;
use super::{
    Artist, DataLimits, Direction, DrawContext, Histogram, KeyBox, LegendKey, Obstacles, PatchStyle,
    artist_base, patch,
};
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::render::Renderer;

impl Histogram {
    fn start(&self, bin: usize) -> f64 {
        self.bottom.get(bin).or(self.bottom.first()).copied().unwrap_or(0.0)
    }

    fn bins(&self) -> usize {
        self.edges.len() - 1
    }

    /// From where to where the bars of a set reach upwards.
    fn rise(&self, set: usize, bin: usize) -> (f64, f64) {
        let top = self.tops[set][bin];
        match (self.is_stacked(), set) {
            (false, _) => (self.start(bin), top),
            // As in matplotlib, the first of a stack reaches from its start up to its count.
            (true, 0) => (self.start(bin), top - self.start(bin)),
            (true, _) => (self.tops[set - 1][bin], top - self.tops[set - 1][bin]),
        }
    }

    fn rect_of(&self, set: usize, bin: usize) -> BBox {
        let (low, high) = (self.edges[bin], self.edges[bin + 1]);
        let (whole, n) = (high - low, self.sets.len() as f64);
        let beside = !self.is_stacked();
        let part = self.rwidth.unwrap_or(if n > 1.0 && beside { 0.8 } else { 1.0 });
        let width = if beside { part * whole / n } else { part * whole };
        let mut at = if beside { -0.5 * part * whole * (1.0 - 1.0 / n) } else { 0.0 };
        at += 0.5 * (1.0 + self.shift) * whole;
        if beside {
            (0..set).for_each(|_| at += width);
        }
        let (from, up) = self.rise(set, bin);
        let left = low + at - width / 2.0;
        if self.horizontal {
            BBox::from_bounds(from, left, up, width)
        } else {
            BBox::from_bounds(left, from, width, up)
        }
    }

    /// The bars of a set as rectangles in data.
    pub fn rects(&self, set: usize) -> impl Iterator<Item = BBox> + '_ {
        let bins = if set < self.tops.len() { self.bins() } else { 0 };
        (0..bins).map(move |bin| self.rect_of(set, bin))
    }

    fn all_rects(&self) -> impl Iterator<Item = BBox> + '_ {
        (0..self.tops.len()).flat_map(|set| self.rects(set))
    }

    /// Along the tops of a set; back along where they start, if it is to be filled.
    fn outline(&self, set: usize) -> Path {
        let point = |along: f64, up: f64| {
            if self.horizontal { Point::new(up, along) } else { Point::new(along, up) }
        };
        let moved = self.shift * 0.5 * (self.edges[1] - self.edges[0]);
        let edge = |i: usize| self.edges[i] + moved;
        let top = |set: usize, bin: usize| self.tops[set][bin] + self.start(bin);
        let low = |bin: usize| if self.is_stacked() && set > 0 { top(set - 1, bin) } else { self.start(bin) };
        let last = self.bins() - 1;
        let mut path = Path::new();
        path.move_to(point(edge(0), low(0)));
        for bin in 0..=last {
            path.line_to(point(edge(bin), top(set, bin)));
            path.line_to(point(edge(bin + 1), top(set, bin)));
        }
        path.line_to(point(edge(last + 1), low(last)));
        if self.histtype == HistType::StepFilled {
            for bin in (0..=last).rev() {
                if bin < last {
                    path.line_to(point(edge(bin + 1), low(bin)));
                }
                if bin > 0 {
                    path.line_to(point(edge(bin), low(bin)));
                }
            }
            path.close();
        }
        path
    }

    /// The sets in the order in which they are drawn: lines of stacks from the last to the first, so that lower ones
    /// lie on top.
    fn order(&self) -> Vec<usize> {
        let n = self.tops.len();
        if self.histtype == HistType::Bars { (0..n).collect() } else { (0..n).rev().collect() }
    }

    fn style_of(&self, set: usize) -> PatchStyle {
        let own = nth(self.colors.as_deref().unwrap_or(&self.given), set);
        let mut style = self.rows.nth(set, &self.style);
        style.facecolor = style.facecolor.or(own.clone());
        if self.histtype == HistType::Step {
            (style.fill, style.edgecolor) = (false, style.edgecolor.or(own));
        }
        style
    }
}

impl Artist for Histogram {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let map = ctx.map(&self.base);
        let clip = ctx.clip(&self.base);
        for set in self.order() {
            let style = self.style_of(set);
            let mut draw = |path: &Path| {
                let bars = self.histtype == HistType::Bars;
                let (path, affine) =
                    if bars { patch::placed_along(path, &map) } else { patch::placed(path, &map) };
                patch::draw_path(&style, self.base.alpha, clip.clone(), ctx, r, &path, &affine);
            };
            if self.histtype == HistType::Bars {
                self.rects(set).filter(BBox::is_finite).for_each(|b| draw(&Path::rect(&b)));
            } else {
                draw(&self.outline(set));
            }
        }
        Ok(())
    }

    fn data_limits(&self) -> DataLimits {
        let points: Vec<Point> = if self.histtype == HistType::Bars {
            let seen = self.all_rects().filter(|b| b.width() != 0.0 || b.height() != 0.0);
            seen.flat_map(|b| b.corners()).collect()
        } else {
            self.order().into_iter().flat_map(|set| self.outline(set).points().to_vec()).collect()
        };
        let (x, y): (Vec<f64>, Vec<f64>) = points.iter().map(|p| (p.x, p.y)).unzip();
        DataLimits::of(&x, &y).only(self.base.coords.is_data())
    }

    fn sticky_edges(&self) -> (Vec<f64>, Vec<f64>) {
        let starts = match self.histtype {
            HistType::Bars => (0..self.bins()).map(|bin| self.start(bin)).collect(),
            _ => vec![0.0],
        };
        if self.horizontal { (starts, Vec::new()) } else { (Vec::new(), starts) }
    }

    fn own_log(&self) -> Option<Direction> {
        self.log.then_some(if self.horizontal { Direction::X } else { Direction::Y })
    }

    fn cycle_colors_taken(&self, filled: bool) -> usize {
        // Polygons without `color` count as filled shapes too, whatever colour they have: so it is in matplotlib.
        let taken = if filled { self.histtype != HistType::Bars } else { self.colors.is_none() };
        if taken { self.sets.len() } else { 0 }
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn legend_labels(&self) -> Vec<(usize, &str)> {
        let label = |set: usize| match (self.labels.get(set), set) {
            (Some(label), _) => label.as_str(),
            (None, 0) => &self.base.label,
            _ => "",
        };
        self.order().into_iter().map(|set| (set, label(set))).collect()
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        self.draw_nth_key(0, ctx, r, key);
    }

    fn draw_nth_key(&self, n: usize, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        patch::draw_key(&self.style_of(n), self.base.alpha, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        let map = ctx.map(&self.base);
        if self.histtype != HistType::Bars {
            out.lines.extend(self.order().into_iter().map(|set| map.path_to_pixels(&self.outline(set))));
            return;
        }
        let px = |b: BBox| {
            let (p, q) = (map.apply(b.min()), map.apply(b.max()));
            BBox::new(p.x, p.y, q.x, q.y)
        };
        out.boxes.extend(self.all_rects().map(px));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        BBox::around(self.all_rects().flat_map(|b| b.corners()).map(|p| map.apply(p)))
    }
}
