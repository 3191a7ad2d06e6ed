//! Boxes with whiskers: what they are made of at a draw.

use super::style_rows::nth;
use super::{
    Artist, BoxPlot, BoxStats, DataLimits, Direction, DrawContext, KeyBox, LegendKey, Line2D, LineStyle,
    MarkerStyle, Obstacles, OwnTicks, PatchStyle, artist_base, patch,
};
use crate::color::Color;
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::render::Renderer;

/// Medians and means are drawn so far above the rest.
const MEDIAN_ABOVE: f64 = 0.1;

/// One thing to draw.
enum Part {
    Line(Box<Line2D>),
    /// A filled box, and which it is.
    Patch(Path, usize),
}

impl BoxPlot {
    fn places(&self) -> Vec<f64> {
        match &self.positions {
            Some(p) => p.to_vec(),
            None => (1..=self.stats.len()).map(|i| i as f64).collect(),
        }
    }

    /// The width of the n-th box.
    fn width(&self, n: usize, places: &[f64]) -> f64 {
        let (lo, hi) =
            places.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), &p| (a.min(p), b.max(p)));
        let default = || (0.15 * (hi - lo)).clamp(0.15, 0.5);
        self.widths.as_ref().map_or_else(default, |w| nth(w, n).unwrap_or(f64::NAN))
    }

    fn line(&self, look: &Line2D, points: &[(f64, f64)]) -> Part {
        let mut line = look.clone();
        line.base = self.base.clone();
        line.base.alpha = look.base.alpha.or(self.base.alpha);
        let (across, along): (Vec<f64>, Vec<f64>) = points.iter().copied().unzip();
        let (x, y) = if self.horizontal { (along, across) } else { (across, along) };
        (line.x, line.y) = (x.into(), y.into());
        Part::Line(Box::new(line))
    }

    /// The corners of a box: where it is across, and its statistics along.
    fn outline(&self, s: &BoxStats, at: f64, width: f64) -> Vec<(f64, f64)> {
        let (left, right) = (at - width * 0.5, at + width * 0.5);
        if !self.notch {
            return vec![(left, s.q1), (right, s.q1), (right, s.q3), (left, s.q3), (left, s.q1)];
        }
        let (in_left, in_right) = (at - width * 0.25, at + width * 0.25);
        vec![
            (left, s.q1),
            (right, s.q1),
            (right, s.cilo),
            (in_right, s.med),
            (right, s.cihi),
            (right, s.q3),
            (left, s.q3),
            (left, s.cihi),
            (in_left, s.med),
            (left, s.cilo),
            (left, s.q1),
        ]
    }

    fn box_part(&self, n: usize, corners: &[(f64, f64)]) -> Part {
        if self.patch_artist {
            let point =
                |&(a, b): &(f64, f64)| if self.horizontal { Point::new(b, a) } else { Point::new(a, b) };
            return Part::Patch(Path::polygon(corners.iter().map(point)), n);
        }
        let style = &self.looks.box_.style;
        let mut look = self.looks.whisker.clone();
        look.color = style.edgecolor.clone().unwrap_or(Color::Rgba(crate::color::Rgba::BLACK));
        look.linewidth = style.linewidth.unwrap_or(1.0);
        look.linestyle = style.linestyle.clone();
        look.marker = MarkerStyle::default();
        look.base.alpha = self.looks.box_.base.alpha;
        self.line(&look, corners)
    }

    /// Boxes, whiskers, caps and what lies beyond, box by box.
    fn lower(&self) -> Vec<Part> {
        let (places, looks) = (self.places(), &self.looks);
        let mut parts = Vec::new();
        for (n, s) in self.stats.iter().enumerate() {
            let (at, width) = (places[n], self.width(n, &places));
            let cap = self.capwidths.as_ref().map_or(0.5 * width, |w| nth(w, n).unwrap_or(f64::NAN)) * 0.5;
            if self.showbox {
                parts.push(self.box_part(n, &self.outline(s, at, width)));
            }
            parts.push(self.line(&looks.whisker, &[(at, s.q1), (at, s.whislo)]));
            parts.push(self.line(&looks.whisker, &[(at, s.q3), (at, s.whishi)]));
            for end in [s.whislo, s.whishi].into_iter().filter(|_| self.showcaps) {
                parts.push(self.line(&looks.cap, &[(at - cap, end), (at + cap, end)]));
            }
            if self.showfliers {
                let beyond: Vec<_> = s.fliers.iter().map(|&v| (at, v)).collect();
                parts.push(self.line(&looks.flier, &beyond));
            }
        }
        parts
    }

    fn mean_look(&self) -> Line2D {
        let mut look = self.looks.mean.clone();
        if !self.meanline {
            look.linestyle = LineStyle::None;
        } else if look.marker == MarkerStyle::from(super::marker::Symbol::TriangleUp) {
            // The mark of means that are marks; one that was asked for stays.
            look.marker = MarkerStyle::default();
        }
        look
    }

    /// Medians and means, box by box.
    fn upper(&self) -> Vec<Part> {
        let (places, mean) = (self.places(), self.mean_look());
        let mut parts = Vec::new();
        for (n, s) in self.stats.iter().enumerate() {
            let (at, half) = (places[n], self.width(n, &places) * 0.5);
            let reach = if self.notch { half * 0.5 } else { half };
            parts.push(self.line(&self.looks.median, &[(at - reach, s.med), (at + reach, s.med)]));
            if self.showmeans && self.meanline {
                parts.push(self.line(&mean, &[(at - half, s.mean), (at + half, s.mean)]));
            } else if self.showmeans {
                parts.push(self.line(&mean, &[(at, s.mean)]));
            }
        }
        parts
    }

    fn box_style(&self, n: usize) -> PatchStyle {
        let mut style = self.rows.nth(n, &self.looks.box_.style);
        if self.is_of_sets() {
            style.linestyle = LineStyle::Solid;
        }
        style
    }

    fn draw_parts(&self, parts: &[Part], ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let map = ctx.map(&self.base);
        let alpha = self.looks.box_.base.alpha.or(self.base.alpha);
        for part in parts {
            match part {
                Part::Line(line) => line.draw(ctx, r)?,
                Part::Patch(path, n) => {
                    let (style, clip) = (self.box_style(*n), ctx.clip(&self.base));
                    patch::draw_path(
                        &style,
                        alpha,
                        clip.clone(),
                        ctx,
                        r,
                        &map.scaled_path(path),
                        &map.affine(),
                    );
                }
            }
        }
        Ok(())
    }

    /// Whether filled boxes stand in the legend, rather than medians.
    fn named_by_boxes(&self) -> bool {
        self.showbox && self.patch_artist
    }
}

impl Artist for BoxPlot {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        self.draw_parts(&self.lower(), ctx, r)
    }

    fn upper_layer(&self) -> Option<f64> {
        Some(MEDIAN_ABOVE)
    }

    fn draw_upper(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        self.draw_parts(&self.upper(), ctx, r)
    }

    fn data_limits(&self) -> DataLimits {
        let mut all = DataLimits::default();
        for part in self.lower().iter().chain(&self.upper()) {
            // Filled boxes do not count by themselves, as in matplotlib: whiskers and medians are as wide and high.
            if let Part::Line(line) = part {
                all = all.union(&DataLimits::of(&line.x, &line.y));
            }
        }
        let room: Vec<f64> = self.places().iter().flat_map(|p| [p - 0.5, p + 0.5]).collect();
        if self.manage_ticks {
            let mut beside = DataLimits::of(&room, &room);
            (beside.minpos_x, beside.minpos_y) = (None, None);
            let (x, y) = (beside.x, beside.y);
            (beside.x, beside.y) = if self.horizontal { (None, y) } else { (x, None) };
            all = all.union(&beside);
        }
        all.only(self.base.coords.is_data())
    }

    fn sticky_edges(&self) -> (Vec<f64>, Vec<f64>) {
        if !self.manage_ticks {
            return (Vec::new(), Vec::new());
        }
        let ends = self.places().iter().flat_map(|p| [p - 0.5, p + 0.5]).collect();
        if self.horizontal { (Vec::new(), ends) } else { (ends, Vec::new()) }
    }

    fn own_ticks(&self) -> Option<OwnTicks> {
        let at = self.places();
        let whole = at.iter().all(|p| p.fract() == 0.0);
        let number = |p: f64| if whole { format!("{p}") } else { format!("{p:?}") };
        let label = |(n, &p): (usize, &f64)| {
            let named = self.tick_labels.get(n).cloned().or_else(|| self.stats[n].label.clone());
            named.unwrap_or_else(|| number(p))
        };
        let labels = at.iter().enumerate().map(label).collect();
        let direction = if self.horizontal { Direction::Y } else { Direction::X };
        self.manage_ticks.then_some(OwnTicks { direction, at, labels, made: self.made })
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn legend_labels(&self) -> Vec<(usize, &str)> {
        let label = |n: usize| match (self.labels.get(n), n) {
            (Some(label), _) => label.as_str(),
            (None, 0) => &self.base.label,
            _ => "",
        };
        (0..self.stats.len()).map(|n| (n, label(n))).collect()
    }

    fn draw_nth_key(&self, n: usize, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        if self.named_by_boxes() {
            let alpha = self.looks.box_.base.alpha.or(self.base.alpha);
            patch::draw_key(&self.box_style(n), alpha, ctx, r, key);
        } else if let Part::Line(median) = self.line(&self.looks.median, &[]) {
            median.draw_key(ctx, r, key);
        }
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        for part in self.lower().iter().chain(&self.upper()) {
            match part {
                Part::Line(line) => line.obstacles(ctx, out),
                Part::Patch(path, _) => out.lines.push(ctx.map(&self.base).path_to_pixels(path)),
            }
        }
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        let extent = |part: &Part| match part {
            Part::Line(line) => line.window_extent(ctx),
            Part::Patch(path, _) => map.path_to_pixels(path).control_box(),
        };
        let extents = self.lower().iter().chain(&self.upper()).filter_map(extent).collect::<Vec<_>>();
        extents.into_iter().reduce(|a, b| a.union(&b))
    }
}
