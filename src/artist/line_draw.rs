//! A line through points: how it is drawn.

use std::borrow::Cow;

use super::line::{Course, DrawStyle, Line2D, Toward};
use super::{AxisMap, CoordMap, Coords, DrawContext, LineStyle, linestyle};
use crate::color::Rgba;
use crate::each::Each;
use crate::geom::{Path, Point};
use crate::render::{GraphicsContext, Renderer, Snap};

/// Longer lines than this are cut to what the axes shows before anything else, where x ascends.
const SUBSLICE_MIN: usize = 1000;

pub(super) fn draw(line: &Line2D, ctx: &DrawContext<'_>, r: &mut dyn Renderer) {
    if let Course::Endless { through, toward } = line.course {
        if let Some((a, b)) = endless_ends(ctx, line.base.coords, through, toward) {
            let points = CoordMap::straight(AxisMap::linear(1.0, 0.0), AxisMap::linear(1.0, 0.0));
            draw_line(line, ctx, r, &points, &[a.x, b.x], &[a.y, b.y]);
        }
        return;
    }
    let (x, y) = columns(line, ctx);
    // Lengths that differ are an error already.
    let n = x.len().min(y.len());
    let (x, y) = subslice(line, ctx, &x[..n], &y[..n]);
    if x.is_empty() {
        return;
    }
    let map = ctx.map(&line.base);
    draw_line(line, ctx, r, &map, x, y);
    if !line.marker.is_nothing() && line.markersize > 0.0 {
        draw_markers(line, ctx, r, &map, x, y);
    }
}

/// x and y in the plane that the axes shows.
pub(super) fn columns<'a>(line: &'a Line2D, ctx: &DrawContext<'_>) -> (Cow<'a, [f64]>, Cow<'a, [f64]>) {
    match (&line.z, &ctx.view.space) {
        (Some(z), Some(space)) => {
            let (x, y) = space.columns(&line.x, &line.y, z);
            (x.into(), y.into())
        }
        _ => (Cow::from(&line.x[..]), Cow::from(&line.y[..])),
    }
}

/// The points that the axes shows and one more at each side.
fn subslice<'a>(line: &Line2D, ctx: &DrawContext<'_>, x: &'a [f64], y: &'a [f64]) -> (&'a [f64], &'a [f64]) {
    let applies = x.len() > SUBSLICE_MIN
        && ctx.view.xscale.is_none()
        && ctx.view.projection.is_none()
        && ctx.view.space.is_none()
        && line.markevery.is_all()
        && line.base.clip_on
        && line.base.coords == Coords::Data;
    if !applies || !x.windows(2).all(|w| w[0] <= w[1]) {
        return (x, y);
    }
    let (lo, hi) = (ctx.view.xlim.0.min(ctx.view.xlim.1), ctx.view.xlim.0.max(ctx.view.xlim.1));
    let first = x.partition_point(|&v| v < lo).saturating_sub(1);
    let last = (x.partition_point(|&v| v <= hi) + 1).clamp(first, x.len());
    (&x[first..last], &y[first..last])
}

fn draw_line(
    line: &Line2D,
    ctx: &DrawContext<'_>,
    r: &mut dyn Renderer,
    map: &CoordMap,
    x: &[f64],
    y: &[f64],
) {
    if line.linestyle == LineStyle::None {
        return;
    }
    let mut gc = ctx.gc(&line.base);
    gc.antialiased = line.antialiased;
    gc.linewidth = ctx.px(line.linewidth);
    (gc.capstyle, gc.joinstyle) = if line.linestyle.is_dashed() {
        (line.dash_cap, line.dash_join)
    } else {
        (line.solid_cap, line.solid_join)
    };
    gc.snap = line.snap;
    let dashes = line.linestyle.to_dashes(ctx.rc, line.linewidth, ctx.dpi);
    let shape = Shape::new(line, map, x, y);
    if let (Some(gap), Some(d)) = (&line.gapcolor, &dashes) {
        gc.color = ctx.rgba(gap, line.base.alpha);
        gc.dashes = Some(linestyle::inverse_pattern(d));
        shape.stroke(r, &gc, map);
    }
    gc.color = ctx.rgba(&line.color, line.base.alpha);
    gc.dashes = dashes;
    shape.stroke(r, &gc, map);
}

/// The line's course: the user's numbers as they are, or a path made of them.
enum Shape<'a> {
    Columns(&'a [f64], &'a [f64]),
    Path(Path),
}

impl<'a> Shape<'a> {
    fn new(line: &Line2D, map: &CoordMap, x: &'a [f64], y: &'a [f64]) -> Self {
        let style = line.drawstyle;
        if style == DrawStyle::Default && map.is_affine() {
            return Self::Columns(x, y);
        }
        let points = x.iter().zip(y).map(|(&x, &y)| Point::new(x, y)).collect();
        let path = Path::polyline(steps(style, points));
        Self::Path(if line.bent { map.bent_path(&path) } else { map.scaled_path(&path) })
    }

    fn stroke(&self, r: &mut dyn Renderer, gc: &GraphicsContext, map: &CoordMap) {
        match self {
            Self::Columns(x, y) => r.draw_polyline(gc, x, y, &map.affine()),
            Self::Path(p) => r.draw_path(gc, p, &map.affine(), None),
        }
    }
}

/// The corners of a stepped line.
pub(super) fn steps(style: DrawStyle, points: Vec<Point>) -> Vec<Point> {
    let Some((&first, &last)) = points.first().zip(points.last()) else { return points };
    let corner = |w: &[Point]| match style {
        DrawStyle::StepsPre => [Point::new(w[0].x, w[1].y), w[1]],
        DrawStyle::StepsPost => [Point::new(w[1].x, w[0].y), w[1]],
        _ => {
            let mid = (w[0].x + w[1].x) / 2.0;
            [Point::new(mid, w[0].y), Point::new(mid, w[1].y)]
        }
    };
    let tail = (style == DrawStyle::StepsMid).then_some(last);
    match style {
        DrawStyle::Default => points,
        _ => std::iter::once(first).chain(points.windows(2).flat_map(corner)).chain(tail).collect(),
    }
}

fn draw_markers(
    line: &Line2D,
    ctx: &DrawContext<'_>,
    r: &mut dyn Renderer,
    map: &CoordMap,
    x: &[f64],
    y: &[f64],
) {
    let marker = &line.marker;
    let mut gc = ctx.gc(&line.base);
    gc.linewidth = ctx.px(line.markeredgewidth);
    gc.antialiased = line.antialiased;
    let (edge, face, face_alt) = marker_colors(line, ctx);
    gc.color = edge;
    let scaled = |(&x, &y)| map.scaled(Point::new(x, y));
    let to_px = map.affine();
    let points = line.markevery.select(x.iter().zip(y).map(scaled).collect(), &to_px, ctx.view.bbox);
    let size = ctx.px(line.markersize);
    gc.snap = match marker.snap_threshold() {
        None => Snap::Auto,
        Some(t) if size >= t => Snap::On,
        Some(_) => Snap::Off,
    };
    gc.joinstyle = marker.joinstyle();
    gc.capstyle = marker.capstyle();
    // The pixel marker is neither scaled nor stroked.
    let scale = if marker.is_pixel() {
        gc.linewidth = 0.0;
        1.0
    } else {
        size
    };
    let scaled = |m: &crate::geom::Affine| m.then(&crate::geom::Affine::scale(scale, scale));
    r.draw_markers(&gc, marker.path(), &scaled(&marker.transform()), &points, &to_px, visible(face));
    if let Some((path, transform)) = marker.alt_path().zip(marker.alt_transform()) {
        r.draw_markers(&gc, path, &scaled(&transform), &points, &to_px, visible(face_alt));
    }
}

fn visible(c: Rgba) -> Option<Rgba> {
    (c.a > 0.0).then_some(c)
}

/// Edge, fill and other fill.
fn marker_colors(line: &Line2D, ctx: &DrawContext<'_>) -> (Rgba, Rgba, Rgba) {
    let alpha = line.base.alpha;
    let fill_none = line.marker.fillstyle() == super::FillStyle::None;
    let face_color = line.markerfacecolor.as_ref().unwrap_or(&line.color);
    let face = if fill_none { Rgba::NONE } else { ctx.rgba(face_color, alpha) };
    let alt = if fill_none { Rgba::NONE } else { ctx.rgba(&line.markerfacecoloralt, alpha) };
    let mut edge = ctx.rgba(line.markeredgecolor.as_ref().unwrap_or(&line.color), alpha);
    // An edge that follows the line's colour takes the fill's opacity, where there is a fill.
    let filled = !fill_none && line.markerfacecolor.as_ref().is_none_or(|c| !c.is_none());
    if line.markeredgecolor.is_none() && filled {
        edge.a = face.a;
    }
    (edge, face, alt)
}

/// The ends, in pixels, of the line that crosses the whole axes: its intersections with the view, the middle two
/// of four.
fn endless_ends(
    ctx: &DrawContext<'_>,
    coords: Coords,
    through: Point,
    toward: Toward,
) -> Option<(Point, Point)> {
    let data = ctx.view.map(Coords::Data);
    // Points of other coordinates are brought to the data's scaled numbers first.
    let scaled = |p: Point| {
        let px = ctx.view.map(coords).apply(p);
        Point::new((px.x - data.x.b) / data.x.k, (px.y - data.y.b) / data.y.k)
    };
    let p = scaled(through);
    let slope = match toward {
        Toward::Slope(s) => s,
        Toward::Point(q) => {
            let d = scaled(q) - p;
            if d.x == 0.0 { f64::INFINITY } else { d.y / d.x }
        }
    };
    let (x0, x1) = (data.x.scaled(ctx.view.xlim.0), data.x.scaled(ctx.view.xlim.1));
    let (y0, y1) = (data.y.scaled(ctx.view.ylim.0), data.y.scaled(ctx.view.ylim.1));
    let (a, b) = if slope == 0.0 {
        (Point::new(x0, p.y), Point::new(x1, p.y))
    } else if slope.is_infinite() {
        (Point::new(p.x, y0), Point::new(p.x, y1))
    } else {
        let four = [
            Point::new(x0, p.y + (x0 - p.x) * slope),
            Point::new(x1, p.y + (x1 - p.x) * slope),
            Point::new(p.x + (y0 - p.y) / slope, y0),
            Point::new(p.x + (y1 - p.y) / slope, y1),
        ];
        let order = crate::order::ascending(&four.each(|p| p.x));
        (four[order[1]], four[order[2]])
    };
    let to_px = data.affine();
    let ends = (to_px.apply(a), to_px.apply(b));
    (ends.0.is_finite() && ends.1.is_finite()).then_some(ends)
}
