//! How streamlines and their arrows are found and drawn.

use super::streamplot::{StreamGrid, Streamplot};
use super::{Artist, DrawContext, FancyArrowPatch, PatchSetters};
use crate::color::{Color, Rgba};
use crate::data::Grid;
use crate::geom::{Path, Point};
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

fn looks(plot: &Streamplot, streams: &Streams, ctx: &DrawContext<'_>) -> Result<Looks, String> {
    let along = |grid: &Grid| -> Vec<Vec<f64>> {
        let pieces = |line: &Vec<Point>| {
            line[..line.len().saturating_sub(1)].iter().map(|&p| stream::between(grid, p)).collect()
        };
        streams.on_grid.iter().map(pieces).collect()
    };
    // A width that is none is not drawn.
    let sound = |w: f64| if w.is_finite() { w.max(0.0) } else { 0.0 };
    let widths = plot.linewidths.as_ref().map(|g| along(&g.map(sound))).unwrap_or_default();
    let numbers = plot.numbers.as_ref().map(along).unwrap_or_default();
    let colors = numbers.iter().map(|n| plot.mapping.colors(n, plot.base.alpha, ctx.rc));
    Ok(Looks {
        widths,
        colors: colors.collect::<Result<_, _>>()?,
        color: ctx.rgba(&plot.color, plot.base.alpha),
    })
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
    for (i, line) in streams.lines.iter().enumerate() {
        draw_arrows(plot, line, (i, &looks), ctx, r)?;
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
    let mut items = drawn.iter().map(|(path, gc)| CollectionItem {
        path,
        transform: crate::geom::Affine::IDENTITY,
        face: None,
        gc,
    });
    r.draw_path_collection(&mut items);
}

/// Draws arrows at even distances along a line.
fn draw_arrows(
    plot: &Streamplot,
    line: &[Point],
    (i, looks): (usize, &Looks),
    ctx: &DrawContext<'_>,
    r: &mut dyn Renderer,
) -> Result<(), String> {
    let mut total = 0.0;
    let lengths: Vec<f64> = line
        .windows(2)
        .map(|w| {
            total += (w[1] - w[0]).hypot();
            total
        })
        .collect();
    if lengths.is_empty() {
        return Ok(());
    }
    for n in 1..=plot.num_arrows {
        let wanted = total * (n as f64 / (plot.num_arrows + 1) as f64);
        let at = lengths.partition_point(|&s| s < wanted).min(lengths.len() - 1);
        let middle = Point::new((line[at].x + line[at + 1].x) / 2.0, (line[at].y + line[at + 1].y) / 2.0);
        let color = Color::Rgba(looks.color(i, at));
        let mut arrow = FancyArrowPatch::new(plot.base.clone(), line[at], middle);
        arrow.look(|look| {
            look.arrowstyle(&plot.arrowstyle).mutation_scale(10.0 * plot.arrowsize);
            look.color(color).linewidth(looks.width(plot, i, at));
        });
        arrow.draw(ctx, r).map_err(|e| e.message().to_owned())?;
    }
    Ok(())
}
