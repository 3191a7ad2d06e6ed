//! The area between two curves.

use super::{
    Artist, ArtistBase, DataLimits, DrawContext, KeyBox, LegendKey, Obstacles, PatchSetters, PatchStyle,
    artist_base, patch,
};
use crate::color::Color;
use crate::data::Data;
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::render::{CollectionItem, JoinStyle, Renderer};

/// How a curve goes from point to point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Straight,
    Pre,
    Mid,
    Post,
}

/// The area between two curves, as `fill_between` and `fill_betweenx` make it.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let (x, y) = ([0, 1, 2, 3], [1, -1, 2, 3]);
/// ax.fill_between(x, y, [0]).only_where(y.map(|y| y > 0)).interpolate(true).alpha(0.3);
/// ```
#[derive(Clone, Debug)]
pub struct FillBetween {
    pub(crate) base: ArtistBase,
    pub(crate) style: PatchStyle,
    /// The colour that it was given by the property cycle.
    given: Color,
    /// Whether the curves run upwards.
    upright: bool,
    t: Data,
    f1: Data,
    f2: Data,
    mask: Option<Vec<bool>>,
    step: Step,
    interpolate: bool,
}

/// The n-th number, or the one for all.
fn at(data: &[f64], i: usize) -> f64 {
    data.get(i).or(data.first().filter(|_| data.len() == 1)).copied().unwrap_or(f64::NAN)
}

impl FillBetween {
    pub(crate) fn new(base: ArtistBase, upright: bool, [t, f1, f2]: [Data; 3], color: Color) -> Self {
        let style = PatchStyle {
            facecolor: Some(color.clone()),
            joinstyle: JoinStyle::Round,
            ..PatchStyle::default()
        };
        Self {
            base,
            style,
            given: color,
            upright,
            t,
            f1,
            f2,
            mask: None,
            step: Step::Straight,
            interpolate: false,
        }
    }

    /// Keeps a failure where the curves have not as many numbers as there are points.
    #[track_caller]
    pub(crate) fn check_lengths(&mut self) -> &mut Self {
        for (name, n) in [("first", self.f1.len()), ("second", self.f2.len())] {
            if n != 1 && n != self.t.len() {
                let points = self.t.len();
                self.base.fail(format!("the {name} curve has {n} numbers, but there are {points} points"));
            }
        }
        self
    }

    /// Which points count: it is filled between neighbours that both do. Default: all.
    #[track_caller]
    pub fn only_where(&mut self, mask: impl IntoIterator<Item = bool>) -> &mut Self {
        let mask: Vec<bool> = mask.into_iter().collect();
        if mask.len() == self.t.len() {
            self.mask = Some(mask);
        } else {
            let (n, points) = (mask.len(), self.t.len());
            self.base.fail(format!("the mask has {n} entries, but there are {points} points"));
        }
        self
    }

    /// Whether the area ends where the curves cross, instead of at the last point that counts. Default: no.
    pub fn interpolate(&mut self, on: bool) -> &mut Self {
        self.interpolate = on;
        self
    }

    /// Steps in place of straight lines: `"pre"`, `"mid"`, `"post"`.
    #[track_caller]
    pub fn step(&mut self, name: &str) -> &mut Self {
        self.step = match name {
            "pre" => Step::Pre,
            "mid" => Step::Mid,
            "post" => Step::Post,
            _ => {
                self.base.fail(format!("{name:?} is not a step: pre, mid, post"));
                return self;
            }
        };
        self
    }

    /// The n-th point: along the curves, and both curves there.
    fn row(&self, i: usize) -> [f64; 3] {
        [at(&self.t, i), at(&self.f1, i), at(&self.f2, i)]
    }

    fn counts(&self, i: usize) -> bool {
        self.mask.as_ref().is_none_or(|m| m[i]) && self.row(i).iter().all(|v| v.is_finite())
    }

    /// The points that count, as runs of neighbours.
    fn regions(&self) -> Vec<(usize, usize)> {
        let mut out: Vec<(usize, usize)> = Vec::new();
        for i in (0..self.t.len()).filter(|&i| self.counts(i)) {
            match out.last_mut() {
                Some((_, end)) if *end == i => *end = i + 1,
                _ => out.push((i, i + 1)),
            }
        }
        out
    }

    fn stepped(&self, rows: Vec<[f64; 3]>) -> Vec<[f64; 3]> {
        let Some(&last) = rows.last().filter(|_| self.step != Step::Straight) else { return rows };
        let mut out = vec![rows[0]];
        for w in rows.windows(2) {
            let ([t0, a0, b0], [t1, a1, b1]) = (w[0], w[1]);
            match self.step {
                Step::Pre => out.extend([[t0, a1, b1], w[1]]),
                Step::Post => out.extend([[t1, a0, b0], w[1]]),
                _ => {
                    let middle = (t0 + t1) / 2.0;
                    out.extend([[middle, a0, b0], [middle, a1, b1]]);
                }
            }
        }
        if self.step == Step::Mid {
            out.push(last);
        }
        out
    }

    /// Where the curves cross between the points `i - 1` and `i`.
    fn crossing(&self, i: usize) -> Option<(f64, f64)> {
        let before = i.saturating_sub(1);
        let ([t0, a0, b0], [t1, a1, b1]) = (self.row(before), self.row(i.min(self.t.len() - 1)));
        if i == before || i >= self.t.len() {
            return None;
        }
        let (d0, d1) = (a0 - b0, a1 - b1);
        if !d1.is_finite() {
            return Some((t0, a0));
        }
        if !d0.is_finite() {
            return Some((t1, a1));
        }
        let t = between(0.0, (d0, t0), (d1, t1));
        Some((t, between(t, (t0, a0), (t1, a1))))
    }

    /// The outlines of the filled regions, in data.
    fn polygons(&self) -> Vec<Path> {
        let point = |t: f64, f: f64| if self.upright { Point::new(f, t) } else { Point::new(t, f) };
        let region = |(first, end): (usize, usize)| {
            let rows = self.stepped((first..end).map(|i| self.row(i)).collect());
            let (a, z) = (rows[0], rows[rows.len() - 1]);
            let edge = |i: usize, own: [f64; 3], f: f64| match self.interpolate {
                true => self.crossing(i).unwrap_or((own[0], own[1])),
                false => (own[0], f),
            };
            let (start, stop) = (edge(first, a, a[2]), edge(end, z, z[2]));
            let there = rows.iter().map(|r| point(r[0], r[1]));
            let back = rows.iter().rev().map(|r| point(r[0], r[2]));
            let mut points = vec![point(start.0, start.1)];
            points.extend(there);
            points.push(point(stop.0, stop.1));
            points.extend(back);
            Path::polygon(points)
        };
        self.regions().into_iter().map(region).collect()
    }

    /// All points that count, of both curves.
    fn points(&self) -> (Vec<f64>, Vec<f64>) {
        let rows = (0..self.t.len()).filter(|&i| self.counts(i)).map(|i| self.row(i));
        let (t, f): (Vec<f64>, Vec<f64>) = rows.flat_map(|[t, a, b]| [(t, a), (t, b)]).unzip();
        if self.upright { (f, t) } else { (t, f) }
    }
}

/// Linear interpolation at `x` between two points, held constant outside of them.
fn between(x: f64, p: (f64, f64), q: (f64, f64)) -> f64 {
    let (p, q) = if p.0 <= q.0 { (p, q) } else { (q, p) };
    if x <= p.0 {
        p.1
    } else if x >= q.0 {
        q.1
    } else {
        (q.1 - p.1) / (q.0 - p.0) * (x - p.0) + p.1
    }
}

impl PatchSetters for FillBetween {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

impl Artist for FillBetween {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let map = ctx.map(&self.base);
        let (mut gc, face) = self.style.resolve(self.base.alpha, ctx.clip(&self.base), ctx);
        if let Some(h) = gc.hatch.as_mut().filter(|_| gc.color.a == 0.0 && self.style.hatchcolor.is_none()) {
            h.color = ctx.rgba(&ctx.rc.patch_edgecolor, self.base.alpha);
        }
        let paths: Vec<Path> = self.polygons().iter().map(|p| map.scaled_path(p)).collect();
        let transform = map.affine();
        // An empty hatch is one too, as in matplotlib.
        let plain = gc.dashes.is_none() && self.style.hatch.is_none();
        let smooth = gc.linewidth > 0.0 && plain && face.is_some();
        if let ([path], true) = (paths.as_slice(), smooth)
            && path
                .transformed(&transform)
                .control_box()
                .is_some_and(|b| b.width() < ctx.view.figure.width() && b.height() < ctx.view.figure.height())
        {
            // matplotlib stamps a single shape, as it does a marker: half a pixel further.
            r.draw_markers(&gc, path, &transform, &[Point::default()], &crate::geom::Affine::IDENTITY, face);
            return Ok(());
        }
        let mut items = paths.iter().map(|path| CollectionItem { path, transform, face, gc: &gc });
        r.draw_path_collection(&mut items);
        Ok(())
    }

    fn data_limits(&self) -> DataLimits {
        let (x, y) = self.points();
        DataLimits::of(&x, &y).only(self.base.coords.is_data())
    }

    fn takes_cycle_color(&self) -> bool {
        self.style.facecolor.as_ref() == Some(&self.given)
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        let style = PatchStyle { joinstyle: JoinStyle::Miter, ..self.style.clone() };
        patch::draw_key(&style, self.base.alpha, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        let map = ctx.map(&self.base);
        out.lines.extend(self.polygons().iter().map(|p| map.path_to_pixels(p)));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        let (x, y) = self.points();
        BBox::around(x.iter().zip(&y).map(|(&x, &y)| map.apply(Point::new(x, y))))
    }
}
