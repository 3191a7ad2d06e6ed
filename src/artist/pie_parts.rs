//! A pie: what it is made of at a draw.

use std::f64::consts::PI;

use super::contour_labels::LabelFormat;
use super::pie::PieShadow;
use super::style_rows::nth;
use super::{
    Artist, ArtistBase, DataLimits, DrawContext, HAlign, KeyBox, LegendKey, Obstacles, PatchShape,
    PatchStyle, Pie, Text, VAlign, Wedge, artist_base, patch,
};
use crate::color::{Color, Rgba};
use crate::error::Error;
use crate::geom::{Affine, BBox, Path, Point};
use crate::render::Renderer;
use crate::tick::TickContext;

/// Texts are drawn so far above wedges.
const TEXTS_ABOVE: f64 = 2.0;

/// One wedge in data; angles in degrees, ascending.
pub(super) struct Slice {
    center: Point,
    from: f64,
    to: f64,
    pub(super) fraction: f64,
}

impl Slice {
    /// The angle of its middle in radians.
    fn middle(&self) -> f64 {
        2.0 * PI * 0.5 * (self.from + self.to) / 360.0
    }
}

impl Pie {
    pub(super) fn slices(&self) -> Vec<Slice> {
        let sum: f64 = self.x.iter().sum();
        let mut theta = self.startangle / 360.0;
        let slice = |(n, &x): (usize, &f64)| {
            let fraction = if self.normalize { x / sum } else { x };
            let end = if self.counterclock { theta + fraction } else { theta - fraction };
            let (s, c) = (2.0 * PI * 0.5 * (theta + end)).sin_cos();
            let out = nth(&self.explode, n).unwrap_or(0.0);
            let center = Point::new(self.center.0 + out * c, self.center.1 + out * s);
            let (from, to) = (360.0 * theta.min(end), 360.0 * theta.max(end));
            theta = end;
            Slice { center, from, to, fraction }
        };
        self.x.iter().enumerate().map(slice).collect()
    }

    fn path(&self, slice: &Slice) -> Path {
        let wedge = Wedge::new(slice.center, self.radius, slice.from, slice.to);
        match self.wedge.width {
            Some(width) => wedge.width(width).outline(),
            None => wedge.outline(),
        }
    }

    fn paths(&self) -> Vec<Path> {
        self.slices().iter().map(|s| self.path(s)).collect()
    }

    /// Wedges and their shadows.
    fn covered(&self, ctx: &DrawContext<'_>) -> Vec<Path> {
        let moved = self.shadow.as_ref().map(|s| Affine::translate(ctx.px(s.offset.0), ctx.px(s.offset.1)));
        let with_shadow = |p: Path| [moved.map(|m| p.transformed(&m)), Some(p)];
        self.paths().into_iter().flat_map(with_shadow).flatten().collect()
    }

    fn style_of(&self, n: usize) -> PatchStyle {
        let mut style = self.rows.nth(n, &self.wedge.style);
        style.facecolor = style.facecolor.or(nth(self.colors.as_deref().unwrap_or(&self.given), n));
        style
    }

    fn alpha(&self) -> Option<f64> {
        self.wedge.base.alpha.or(self.base.alpha)
    }

    fn shadow_style(&self, n: usize, shadow: &PieShadow, ctx: &DrawContext<'_>) -> PatchStyle {
        let mut style = self.style_of(n);
        let c = style.facecolor.as_ref().map_or(Rgba::BLACK, |c| ctx.rgba(c, None));
        let light = 1.0 - shadow.shade;
        let dark = Color::Rgba(Rgba::new(c.r * light, c.g * light, c.b * light, 1.0));
        let own = shadow.style.clone();
        style.facecolor = own.facecolor.or_else(|| Some(dark.clone()));
        style.edgecolor = own.edgecolor.or(Some(dark));
        style.linewidth = own.linewidth.or(style.linewidth);
        style
    }

    /// A text at some distance from the middle, aligned outwards or about its place, and turned as its wedge is or not.
    pub(super) fn text(
        &self,
        slice: &Slice,
        text: String,
        ctx: &DrawContext<'_>,
        (distance, outer, rotate): (f64, bool, bool),
    ) -> Text {
        let middle = slice.middle();
        let (s, c) = middle.sin_cos();
        let reach = distance * self.radius;
        let (x, y) = (slice.center.x + reach * c, slice.center.y + reach * s);
        let mut base = ArtistBase::part(3.0);
        (base.coords, base.axes, base.alpha) = (self.base.coords, self.base.axes, self.base.alpha);
        let mut t = Text::new(base, ctx.rc, x, y, text);
        t.va = VAlign::Center;
        t.ha = match outer {
            true if x > 0.0 => HAlign::Left,
            true => HAlign::Right,
            false => HAlign::Center,
        };
        if rotate && outer {
            t.va = if y > 0.0 { VAlign::Bottom } else { VAlign::Top };
        }
        if rotate {
            t.rotation = (middle.to_degrees() + if x > 0.0 { 0.0 } else { 180.0 }).rem_euclid(360.0);
        }
        t
    }

    fn percent(&self, fraction: f64) -> Option<String> {
        let v = 100.0 * fraction;
        Some(match self.autopct.as_ref()? {
            LabelFormat::Function(f) => f(v),
            LabelFormat::Formatter(f) => {
                f.format_ticks(&[v], &TickContext::of_view(0.0, 1.0)).pop().unwrap_or_default()
            }
            LabelFormat::Table(t) => {
                t.iter().find(|(x, _)| *x == v).map_or_else(|| format!("{v:.3}"), |(_, s)| s.clone())
            }
        })
    }

    /// Labels, then percentages.
    fn all_texts(&self, ctx: &DrawContext<'_>) -> Vec<Text> {
        let (slices, mut texts) = (self.slices(), Vec::new());
        if let Some(distance) = self.labeldistance {
            for (slice, label) in slices.iter().zip(&self.labels) {
                let mut t = self.text(slice, label.clone(), ctx, (distance, true, self.rotatelabels));
                t.props.size_pt = self.label_pt;
                self.changes[0].apply(&mut t);
                texts.push(t);
            }
        }
        for slice in &slices {
            if let Some(text) = self.percent(slice.fraction) {
                let mut t = self.text(slice, text, ctx, (self.pctdistance, false, false));
                self.changes[1].apply(&mut t);
                texts.push(t);
            }
        }
        texts
    }
}

impl Artist for Pie {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let map = ctx.map(&self.base);
        let (clip, affine, paths) = (ctx.clip(&self.base), map.affine(), self.paths());
        let shadows = self.shadow.iter().flat_map(|s| paths.iter().enumerate().map(move |p| (s, p)));
        for (shadow, (n, path)) in shadows {
            let moved = Affine::translate(ctx.px(shadow.offset.0), ctx.px(shadow.offset.1));
            let path = map.scaled_path(&path.transformed(&moved));
            let style = self.shadow_style(n, shadow, ctx);
            patch::draw_path(&style, Some(shadow.alpha), clip.clone(), ctx, r, &path, &affine);
        }
        for (n, path) in paths.iter().enumerate() {
            patch::draw_path(
                &self.style_of(n),
                self.alpha(),
                clip.clone(),
                ctx,
                r,
                &map.scaled_path(path),
                &affine,
            );
        }
        Ok(())
    }

    fn upper_layer(&self) -> Option<f64> {
        Some(TEXTS_ABOVE)
    }

    fn draw_upper(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        self.all_texts(ctx).iter().filter(|t| t.base.visible).try_for_each(|t| t.draw(ctx, r))
    }

    fn data_limits(&self) -> DataLimits {
        let paths = self.paths();
        let corners = paths.iter().filter_map(Path::extents).flat_map(|b| b.corners());
        let (x, y): (Vec<f64>, Vec<f64>) = corners.map(|p| (p.x, p.y)).unzip();
        DataLimits::of(&x, &y).only(self.base.coords.is_data())
    }

    fn cycle_colors_taken(&self, _filled: bool) -> usize {
        if self.colors.is_none() { self.given.len() } else { 0 }
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn legend_labels(&self) -> Vec<(usize, &str)> {
        (0..self.x.len()).map(|n| (n, self.labels.get(n).map_or("", String::as_str))).collect()
    }

    fn draw_nth_key(&self, n: usize, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        patch::draw_key(&self.style_of(n), self.alpha(), ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        let map = ctx.map(&self.base);
        out.lines.extend(self.covered(ctx).iter().map(|p| map.path_to_pixels(p)));
        self.all_texts(ctx).iter().for_each(|t| t.obstacles(ctx, out));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        let shapes = self.covered(ctx).into_iter();
        let wedges = shapes.filter_map(|p| map.path_to_pixels(&p).extents());
        let texts = self.all_texts(ctx).into_iter().filter_map(|t| t.window_extent(ctx));
        wedges.chain(texts).reduce(|a, b| a.union(&b))
    }
}
