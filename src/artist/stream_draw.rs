//! How streamlines and their arrows are found and drawn.

use super::streamplot::{StreamGrid, Streamplot};
use super::{
    Artist, ColorMapping, DataLimits, DrawContext, FancyArrowPatch, KeyBox, Obstacles, PatchSetters,
};
use crate::color::{Color, Rgba};
use crate::data::Grid;
use crate::each::Each;
use crate::geom::{Affine, Path, Point};
use crate::render::{CollectionItem, GraphicsContext, Renderer};
use crate::stream::{self, Field, Settings};

/// Lines, point by point in data and in columns and rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Streams {
    pub(super) lines: Vec<Vec<Point>>,
    on_grid: Vec<Vec<Point>>,
}

impl Streams {
    pub(super) fn find(grid: &StreamGrid, settings: &Settings) -> Self {
        // Vectors in columns and rows; matplotlib multiplies by the inverse of a step.
        let per = Point::new(1.0 / grid.step.x, 1.0 / grid.step.y);
        let field = Field::new(&grid.u.map(|u| u * per.x), &grid.v.map(|v| v * per.y));
        let Ok(field) = field else { return Self::default() };
        let on_grid = field.lines(settings);
        let data = |p: &Point| Point::new(p.x / per.x + grid.origin.x, p.y / per.y + grid.origin.y);
        let lines = on_grid.iter().map(|l| l.iter().map(data).collect()).collect();
        Self { lines, on_grid }
    }
}

/// What changes along lines.
struct Looks {
    /// One a piece of each line; empty where all are alike.
    widths: Vec<Vec<f64>>,
    colors: Vec<Vec<Rgba>>,
    color: Rgba,
}

/// One number a piece of each line.
fn along(grid: &Grid, streams: &Streams) -> Vec<Vec<f64>> {
    let pieces = |line: &Vec<Point>| {
        line[..line.len().saturating_sub(1)].iter().map(|&p| stream::between(grid, p)).collect()
    };
    streams.on_grid.iter().map(pieces).collect()
}

fn widths(plot: &Streamplot, streams: &Streams) -> Vec<Vec<f64>> {
    // A width that is none is not drawn; Agg strokes one below 0 as wide as above it.
    let sound = |w: f64| if w.is_finite() { w.abs() } else { 0.0 };
    plot.linewidths.as_ref().map(|g| along(&g.map(sound), streams)).unwrap_or_default()
}

fn looks(plot: &Streamplot, streams: &Streams, ctx: &DrawContext<'_>) -> Result<Looks, String> {
    let numbers = plot.numbers.as_ref().map(|g| along(g, streams)).unwrap_or_default();
    let mapping = mapping(plot, streams);
    let colors = numbers.iter().map(|n| mapping.colors(n, plot.base.alpha, ctx.rc));
    Ok(Looks {
        widths: widths(plot, streams),
        colors: colors.collect::<Result<_, _>>()?,
        color: ctx.rgba(&plot.color, plot.base.alpha),
    })
}

/// The norm that is drawn with. matplotlib asks the caller's norm for the colour of each arrow as it is made: limits
/// that it lacks are those of the first number it is asked for.
pub(super) fn mapping(plot: &Streamplot, streams: &Streams) -> ColorMapping {
    let mut mapping = plot.mapping.clone();
    let (lo, hi) = mapping.plain_norm().limits();
    if mapping.has_norm()
        && (lo.is_none() || hi.is_none())
        && let Some(numbers) = &plot.numbers
    {
        let all = along(numbers, streams);
        let mut arrows = streams.lines.iter().zip(&all).flat_map(|(line, numbers)| {
            places(line, plot.num_arrows).into_iter().map(|at| numbers[at]).collect::<Vec<_>>()
        });
        let first = arrows.find(|v| v.is_finite());
        mapping.scale_by(first.map_or_else(|| all.concat(), |v| vec![v]).into());
    }
    mapping
}

/// The key of a legend: a line as the first one. Numbers do not count, since matplotlib makes a key before they have
/// become colours.
pub(super) fn draw_key(plot: &Streamplot, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
    let color = if plot.numbers.is_some() { &Color::Cycle(0) } else { &plot.color };
    let color = ctx.rgba(color, plot.base.alpha);
    let width = widths(plot, &plot.streams()).iter().flatten().next().copied().unwrap_or(plot.linewidth);
    let linewidth = if color.a > 0.0 { ctx.px(width) } else { 0.0 };
    let gc = GraphicsContext { color, linewidth, ..Default::default() };
    let ends = [0.0, key.width].each(|x| key.at(x, key.middle(), ctx.px(1.0)));
    r.draw_path(&gc, &Path::polyline(ends.to_vec()), &Affine::IDENTITY, None);
}

/// What a legend should not cover: matplotlib counts the arrows, and of the lines one point at the origin.
pub(super) fn obstacles(plot: &Streamplot, ctx: &DrawContext<'_>, out: &mut Obstacles) {
    let streams = plot.streams();
    let looks = Looks { widths: widths(plot, &streams), colors: Vec::new(), color: Rgba::BLACK };
    out.points.push(Point::new(0.0, 0.0));
    arrows(plot, &streams, &looks).iter().for_each(|arrow| arrow.obstacles(ctx, out));
}

impl Looks {
    fn width(&self, plot: &Streamplot, line: usize, piece: usize) -> f64 {
        self.widths.get(line).and_then(|w| w.get(piece)).copied().unwrap_or(plot.linewidth)
    }

    fn color(&self, line: usize, piece: usize) -> Rgba {
        self.colors.get(line).and_then(|c| c.get(piece)).copied().unwrap_or(self.color)
    }
}

pub(super) fn draw(plot: &Streamplot, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), String> {
    let streams = plot.streams();
    let looks = looks(plot, &streams, ctx)?;
    draw_lines(plot, &streams, &looks, ctx, r);
    for arrow in arrows(plot, &streams, &looks) {
        arrow.draw(ctx, r).map_err(|e| e.message().to_owned())?;
    }
    Ok(())
}

fn draw_lines(
    plot: &Streamplot,
    streams: &Streams,
    looks: &Looks,
    ctx: &DrawContext<'_>,
    r: &mut dyn Renderer,
) {
    let map = ctx.map(&plot.base);
    let plain = ctx.gc(&plot.base);
    let gc = |line: usize, piece: usize| {
        let color = looks.color(line, piece);
        let width = if color.a > 0.0 { ctx.px(looks.width(plot, line, piece)) } else { 0.0 };
        GraphicsContext { color, linewidth: width, ..plain.clone() }
    };
    let changing = !looks.widths.is_empty() || !looks.colors.is_empty();
    let mut drawn: Vec<(Path, GraphicsContext)> = Vec::new();
    for (i, line) in streams.lines.iter().enumerate() {
        let pixels: Vec<Point> = line.iter().map(|&p| map.apply(p)).collect();
        if changing {
            let pieces = pixels.windows(2).enumerate();
            drawn.extend(pieces.map(|(j, p)| (Path::polyline(p.to_vec()), gc(i, j))));
        } else {
            drawn.push((Path::polyline(pixels), gc(i, 0)));
        }
    }
    let mut items =
        drawn.iter().map(|(path, gc)| CollectionItem { path, transform: Affine::IDENTITY, face: None, gc });
    r.draw_path_collection(&mut items);
}

/// Arrows at even distances along lines.
fn arrows(plot: &Streamplot, streams: &Streams, looks: &Looks) -> Vec<FancyArrowPatch> {
    let mut made = Vec::new();
    for (i, line) in streams.lines.iter().enumerate() {
        for at in places(line, plot.num_arrows) {
            let (tail, next) = (line[at], line[at + 1]);
            let middle = Point::new((tail.x + next.x) / 2.0, (tail.y + next.y) / 2.0);
            let mut arrow = FancyArrowPatch::new(plot.base.clone(), tail, middle);
            arrow.look(|look| {
                look.arrowstyle(&plot.arrowstyle).mutation_scale(10.0 * plot.arrowsize);
                look.color(Color::Rgba(looks.color(i, at))).linewidth(looks.width(plot, i, at));
            });
            made.push(arrow);
        }
    }
    made
}

/// The pieces of a line that its arrows are on.
fn places(line: &[Point], arrows: usize) -> Vec<usize> {
    let mut total = 0.0;
    let add = |w: &[Point]| {
        total += (w[1] - w[0]).hypot();
        total
    };
    let lengths: Vec<f64> = line.windows(2).map(add).collect();
    let Some(last) = lengths.len().checked_sub(1) else { return Vec::new() };
    let wanted = |n: usize| total * (n as f64 / (arrows + 1) as f64);
    (1..=arrows).map(|n| lengths.partition_point(|&s| s < wanted(n)).min(last)).collect()
}

/// The limits of lines and arrows. matplotlib counts arrows as they would be in the view that the axes has before it
/// knows of them, a point as large as a pixel.
pub(super) fn limits(plot: &Streamplot, streams: &Streams) -> DataLimits {
    let (x, y): (Vec<f64>, Vec<f64>) = streams.lines.iter().flatten().map(|p| (p.x, p.y)).unzip();
    let map = plot.made_in.map(plot.base.coords);
    let looks = Looks { widths: widths(plot, streams), colors: Vec::new(), color: Rgba::BLACK };
    let outlines = arrows(plot, streams, &looks).into_iter().flat_map(|a| a.outlines(&map, 1.0));
    let corners = outlines.flat_map(|path| -> Vec<Point> {
        if map.bend.is_some() {
            // A rectangle of pixels is none in data.
            return path
                .map_points(|p| map.invert(p))
                .extents()
                .map_or_else(Vec::new, |b| b.corners().to_vec());
        }
        path.control_box().map_or_else(Vec::new, |b| vec![map.invert(b.min()), map.invert(b.max())])
    });
    let (ax, ay): (Vec<f64>, Vec<f64>) = corners.map(|p| (p.x, p.y)).unzip();
    DataLimits::of(&x, &y).union(&DataLimits::of(&ax, &ay)).only(plot.base.coords.is_data())
}
