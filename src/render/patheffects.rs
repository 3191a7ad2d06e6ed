//! Path effects: an artist drawn several times, with other lines and colours, as matplotlib's `patheffects`.
//!
//! ```
//! use isoplot::prelude::*;
//! let mut fig = Figure::new();
//! let ax = fig.add_subplot(1, 1, 1);
//! ax.imshow([[1, 2], [3, 4]]);
//! ax.text(0.5, 0.5, "readable").path_effects([patheffects::with_stroke().linewidth(3.0).foreground("w")]);
//! ```

use super::{CollectionItem, GraphicsContext, ImageRgba, Renderer};
use crate::color::{Color, IntoColor, Rgba};
use crate::data::Number;
use crate::geom::{Affine, Bezier, Path, Point, Segment};
use crate::text::GlyphRun;

/// One way of drawing an artist's lines and areas.
#[derive(Clone, Debug)]
pub struct PathEffect {
    kind: Kind,
    /// Whether the artist itself is drawn after it.
    with_normal: bool,
    offset_pt: (f64, f64),
    linewidth_pt: Option<f64>,
    foreground: Option<Color>,
    alpha: Option<f64>,
    /// Of a shadow without a colour of its own, how bright it is.
    rho: f64,
    error: Option<String>,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Normal,
    Stroke,
    PatchShadow,
    LineShadow,
    Ticked { spacing_pt: f64, angle_deg: f64, length: f64 },
}

fn effect(kind: Kind, with_normal: bool) -> PathEffect {
    let shadow = matches!(kind, Kind::PatchShadow | Kind::LineShadow);
    PathEffect {
        kind,
        with_normal,
        offset_pt: if shadow { (2.0, -2.0) } else { (0.0, 0.0) },
        linewidth_pt: None,
        foreground: matches!(kind, Kind::LineShadow).then(|| Rgba::BLACK.into_color().ok()).flatten(),
        alpha: shadow.then_some(0.3),
        rho: 0.3,
        error: None,
    }
}

const TICKED: Kind = Kind::Ticked { spacing_pt: 10.0, angle_deg: 45.0, length: std::f64::consts::SQRT_2 };

/// The artist as it is.
pub fn normal() -> PathEffect {
    effect(Kind::Normal, false)
}

/// The artist with another line: its width, its colour.
pub fn stroke() -> PathEffect {
    effect(Kind::Stroke, false)
}

/// [`stroke`], and the artist over it.
pub fn with_stroke() -> PathEffect {
    effect(Kind::Stroke, true)
}

/// The shadow of an area, two points right of it and below.
pub fn simple_patch_shadow() -> PathEffect {
    effect(Kind::PatchShadow, false)
}

/// [`simple_patch_shadow`], and the artist over it.
pub fn with_simple_patch_shadow() -> PathEffect {
    effect(Kind::PatchShadow, true)
}

/// The shadow of a line, two points right of it and below.
pub fn simple_line_shadow() -> PathEffect {
    effect(Kind::LineShadow, false)
}

/// Short strokes along a line, to one side.
pub fn ticked_stroke() -> PathEffect {
    effect(TICKED, false)
}

/// [`ticked_stroke`], and the artist over it.
pub fn with_ticked_stroke() -> PathEffect {
    effect(TICKED, true)
}

impl PathEffect {
    fn number(mut self, name: &str, v: f64, change: impl FnOnce(&mut Self)) -> Self {
        if v.is_finite() {
            change(&mut self);
        } else if self.error.is_none() {
            self.error = Some(format!("{name} of a path effect must be finite, not {v}"));
        }
        self
    }

    /// The width of lines in points. Default: the artist's.
    #[must_use]
    pub fn linewidth(self, points: impl Number) -> Self {
        let points = points.to_f64();
        self.number("linewidth", points, |e| e.linewidth_pt = Some(points))
    }

    /// The colour of lines; of shadows, of all. Default: the artist's, and black for the shadows of lines.
    #[must_use]
    pub fn foreground(mut self, color: impl IntoColor) -> Self {
        match color.into_color() {
            Ok(c) => self.foreground = Some(c),
            Err(e) => self.error = self.error.or(Some(e)),
        }
        self
    }

    /// How far it is moved, right and up, in points.
    #[must_use]
    pub fn offset(self, x: impl Number, y: impl Number) -> Self {
        let x = x.to_f64();
        let y = y.to_f64();
        self.number("offset", x + y, |e| e.offset_pt = (x, y))
    }

    /// Opacity, `0..=1`. Default: the artist's, and 0.3 for shadows.
    #[must_use]
    pub fn alpha(self, alpha: impl Number) -> Self {
        let alpha = alpha.to_f64();
        self.number("alpha", alpha, |e| e.alpha = Some(alpha.clamp(0.0, 1.0)))
    }

    /// Of the shadow of an area: how bright it is beside the area. Default 0.3.
    #[must_use]
    pub fn rho(self, factor: impl Number) -> Self {
        let factor = factor.to_f64();
        self.number("rho", factor, |e| e.rho = factor)
    }

    fn ticked(self, name: &str, v: f64, change: impl FnOnce(&mut f64, &mut f64, &mut f64)) -> Self {
        self.number(name, v, |e| {
            if let Kind::Ticked { spacing_pt, angle_deg, length } = &mut e.kind {
                change(spacing_pt, angle_deg, length);
            } else {
                e.error = Some(format!("{name} is for ticked strokes"));
            }
        })
    }

    /// Of ticked strokes: how far they are apart, in points. Default 10.
    #[must_use]
    pub fn spacing(self, points: impl Number) -> Self {
        let points = points.to_f64();
        let points = if points > 0.0 { points } else { f64::NAN };
        self.ticked("spacing", points, |s, _, _| *s = points)
    }

    /// Of ticked strokes: their angle to the line in degrees, 90 is to its left. Default 45.
    #[must_use]
    pub fn angle(self, degrees: impl Number) -> Self {
        let degrees = degrees.to_f64();
        self.ticked("angle", degrees, |_, a, _| *a = degrees)
    }

    /// Of ticked strokes: their length beside their distance. Default the root of 2.
    #[must_use]
    pub fn length(self, factor: impl Number) -> Self {
        let factor = factor.to_f64();
        self.ticked("length", factor, |_, _, l| *l = factor)
    }

    /// What is wrong with it.
    pub(crate) fn error(&self) -> Option<&str> {
        self.error.as_deref()
    }
}

/// Draws all that it is given as path effects say, in another renderer.
pub(crate) struct EffectRenderer<'a> {
    pub(crate) inner: &'a mut dyn Renderer,
    pub(crate) effects: &'a [PathEffect],
    /// The colours `C0`, `C1`, ...
    pub(crate) cycle: &'a [Rgba],
    /// The artist's opacity, which colours of effects take too.
    pub(crate) alpha: Option<f64>,
}

impl EffectRenderer<'_> {
    fn draw_one(
        &mut self,
        e: &PathEffect,
        gc: &GraphicsContext,
        path: &Path,
        at: &Affine,
        face: Option<Rgba>,
    ) {
        let px = self.inner.points_to_pixels(1.0);
        let moved = at.then(&Affine::translate(e.offset_pt.0 * px, e.offset_pt.1 * px));
        let mut styled = gc.clone();
        if let Some(width) = e.linewidth_pt {
            styled.linewidth = width * px;
        }
        let alpha = e.alpha.or(self.alpha);
        let color = e.foreground.as_ref().map(|c| c.resolve(self.cycle, alpha));
        let dimmed =
            |c: Rgba| Rgba { r: c.r * e.rho, g: c.g * e.rho, b: c.b * e.rho, a: alpha.unwrap_or(c.a) };
        match e.kind {
            Kind::Normal => self.inner.draw_path(gc, path, at, face),
            Kind::Stroke => {
                styled.color = color.unwrap_or(styled.color);
                styled.color.a = e.alpha.unwrap_or(styled.color.a);
                self.inner.draw_path(&styled, path, &moved, face);
            }
            Kind::PatchShadow => {
                let face = color.unwrap_or_else(|| dimmed(face.unwrap_or(Rgba::WHITE)));
                styled.linewidth = e.linewidth_pt.map_or(0.0, |w| w * px);
                styled.color = Rgba::NONE;
                self.inner.draw_path(&styled, path, &moved, Some(face));
            }
            Kind::LineShadow => {
                styled.color = color.unwrap_or_else(|| dimmed(styled.color));
                self.inner.draw_path(&styled, path, &moved, None);
            }
            Kind::Ticked { spacing_pt, angle_deg, length } => {
                styled.color = color.unwrap_or(styled.color);
                let (spacing, delta) = (spacing_pt * px, spacing_pt * 0.001);
                let shift = Affine::translate(e.offset_pt.0 * px, e.offset_pt.1 * px);
                for line in flat_lines(&path.transformed(at)) {
                    let ticks = ticks(&line, spacing, delta, angle_deg, length);
                    self.inner.draw_path(&styled, &ticks, &shift, face);
                }
            }
        }
        if e.with_normal {
            self.inner.draw_path(gc, path, at, face);
        }
    }
}

/// So many straight lines are as good as a curve.
const LINES_A_CURVE: usize = 32;

/// The path's lines, curves made of straight ones.
fn flat_lines(path: &Path) -> Vec<Vec<Point>> {
    let mut lines: Vec<Vec<Point>> = Vec::new();
    for segment in path.segments() {
        if let Segment::MoveTo(p) = segment {
            lines.push(vec![p]);
            continue;
        }
        let Some(line) = lines.last_mut() else { continue };
        let (first, from) = (line[0], line[line.len() - 1]);
        let curve = match segment {
            Segment::QuadTo(c, p) => Bezier::quadratic([from, c, p]),
            Segment::CubicTo(c, d, p) => Bezier::cubic([from, c, d, p]),
            Segment::LineTo(p) | Segment::MoveTo(p) => {
                line.push(p);
                continue;
            }
            Segment::Close => {
                line.push(first);
                continue;
            }
        };
        line.extend((1..=LINES_A_CURVE).map(|i| curve.at(i as f64 / LINES_A_CURVE as f64)));
    }
    lines.retain(|l| l.len() > 1 && l.iter().all(|p| p.is_finite()));
    lines
}

/// The strokes along a line of pixels.
fn ticks(line: &[Point], spacing: f64, delta: f64, angle_deg: f64, length: f64) -> Path {
    let mut along = vec![0.0];
    for w in line.windows(2) {
        along.push(along[along.len() - 1] + (w[1] - w[0]).hypot());
    }
    let total = along[along.len() - 1];
    let at = |s: f64| {
        let i = along.partition_point(|&a| a <= s).clamp(1, along.len() - 1);
        let room = along[i] - along[i - 1];
        let t = if room > 0.0 { ((s - along[i - 1]) / room).clamp(0.0, 1.0) } else { 0.0 };
        line[i - 1] + (line[i] - line[i - 1]) * t
    };
    let n = ((total / spacing).ceil() - 1.0).clamp(0.0, 1e6) as usize;
    let (first, last) = (spacing / 2.0, total - spacing / 2.0);
    let (sin, cos) = angle_deg.to_radians().sin_cos();
    let mut path = Path::new();
    for i in 0..n {
        let s = if n == 1 { first } else { first + (last - first) * i as f64 / (n - 1) as f64 };
        let (p, q) = (at(s), at(s + delta));
        let way = q - p;
        let reach = length * spacing / way.hypot().max(f64::MIN_POSITIVE);
        let turned = Point::new(cos * way.x - sin * way.y, sin * way.x + cos * way.y);
        path.move_to(p).line_to(p + turned * reach);
    }
    path
}

impl Renderer for EffectRenderer<'_> {
    fn size(&self) -> (f64, f64) {
        self.inner.size()
    }

    fn dpi(&self) -> f64 {
        self.inner.dpi()
    }

    fn draw_path(&mut self, gc: &GraphicsContext, path: &Path, transform: &Affine, face: Option<Rgba>) {
        for e in self.effects {
            self.draw_one(e, gc, path, transform, face);
        }
    }

    fn draw_glyphs(&mut self, gc: &GraphicsContext, run: &GlyphRun, origin: Point, angle_deg: f64) {
        self.inner.draw_glyphs(gc, run, origin, angle_deg);
    }

    fn draw_image(&mut self, gc: &GraphicsContext, x: f64, y: f64, image: &ImageRgba) {
        self.inner.draw_image(gc, x, y, image);
    }

    fn draw_gouraud_triangle(&mut self, gc: &GraphicsContext, corners: [Point; 3], colors: [Rgba; 3]) {
        self.inner.draw_gouraud_triangle(gc, corners, colors);
    }

    fn draw_markers(
        &mut self,
        gc: &GraphicsContext,
        marker: &Path,
        marker_transform: &Affine,
        positions: &[Point],
        transform: &Affine,
        face: Option<Rgba>,
    ) {
        // All markers with one effect, then all with the next; unlike plain ones they are not moved to whole pixels.
        for e in self.effects {
            for p in positions.iter().map(|&p| transform.apply(p)).filter(|p| p.is_finite()) {
                let place = marker_transform.then(&Affine::translate(p.x, p.y));
                self.draw_one(e, gc, marker, &place, face);
            }
        }
    }

    fn draw_path_collection(&mut self, items: &mut dyn Iterator<Item = CollectionItem<'_>>) {
        let items: Vec<_> = items.map(|i| (i.gc.clone(), i.path.clone(), i.transform, i.face)).collect();
        for e in self.effects {
            for (gc, path, transform, face) in &items {
                self.draw_one(e, gc, path, transform, *face);
            }
        }
    }
}
