//! Contour lines and bands: how they are traced and drawn.

use std::sync::Arc;

use super::contour_labels::{ContourLabels, PlacedLabel};
use super::contour_style::{self, Resolved};
use super::space::{Space, SpaceContours};
use super::{ContourSet, DrawContext, LineStyle, Scene};
use crate::color::Rgba;
use crate::geom::{Path, Point};
use crate::render::{CollectionItem, GraphicsContext, Hatch, Renderer};

/// One line of a level.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ContourLine {
    /// In data; of a closed line the first point is the last one too.
    pub(crate) points: Vec<Point>,
    pub(crate) closed: bool,
}

/// What the grid gives for each level (lines) or band (filled).
#[derive(Clone, Debug)]
pub(crate) enum Traced {
    Lines(Vec<Vec<ContourLine>>),
    Bands(Vec<Path>),
}

impl ContourLine {
    fn add_to(&self, path: &mut Path) {
        let n = self.points.len() - usize::from(self.closed && self.points.len() > 1);
        for (i, &p) in self.points[..n].iter().enumerate() {
            if i == 0 {
                path.move_to(p)
            } else {
                path.line_to(p)
            };
        }
        if self.closed {
            path.close();
        }
    }
}

fn path_of(lines: &[ContourLine]) -> Path {
    let mut path = Path::new();
    lines.iter().for_each(|l| l.add_to(&mut path));
    path
}

/// The lines or bands, traced once.
fn traced(set: &ContourSet, resolved: &Resolved) -> Result<Arc<Traced>, String> {
    if let Some(t) = set.traced.get() {
        return Ok(t.clone());
    }
    let made = Arc::new(trace(set, resolved)?);
    Ok(set.traced.get_or_init(|| made).clone())
}

/// The lines of each level, and the labels of each [`ContourLabels`].
type Labelled = (Vec<Vec<ContourLine>>, Vec<Vec<PlacedLabel>>);

/// Lines as they are once room was made for all labels, and the labels of each [`ContourLabels`].
pub(super) fn labelled(set: &ContourSet, resolved: &Resolved, scene: &dyn Scene) -> Result<Labelled, String> {
    let traced = traced(set, resolved)?;
    let Traced::Lines(lines) = &*traced else { return Ok((Vec::new(), Vec::new())) };
    let mut lines = lines.clone();
    let mut placed = Vec::new();
    for h in &set.labels {
        let artist = scene.artist(h.erase()).map(|a| a as &dyn std::any::Any);
        placed.push(match artist.and_then(|a| a.downcast_ref::<ContourLabels>()) {
            Some(labels) => labels.place(&mut lines, &resolved.levels)?,
            None => Vec::new(),
        });
    }
    Ok((lines, placed))
}

pub(super) fn draw(set: &ContourSet, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), String> {
    if set.zrange().is_none() {
        return Ok(());
    }
    let resolved = set.resolve()?;
    let colors = contour_style::colors(&resolved, &set.base, ctx.rc)?;
    if set.filled {
        let traced = traced(set, &resolved)?;
        if let Traced::Bands(bands) = &*traced {
            draw_bands(set, ctx, r, (bands, &resolved.middles(set.extend)), &colors);
        }
        return Ok(());
    }
    let paths: Vec<Path> = if set.labels.is_empty() {
        match &*traced(set, &resolved)? {
            Traced::Lines(lines) => lines.iter().map(|l| path_of(l)).collect(),
            Traced::Bands(_) => Vec::new(),
        }
    } else {
        labelled(set, &resolved, ctx.scene)?.0.iter().map(|l| path_of(l)).collect()
    };
    draw_lines(set, ctx, r, &resolved, &paths, &colors);
    Ok(())
}

fn draw_lines(
    set: &ContourSet,
    ctx: &DrawContext<'_>,
    r: &mut dyn Renderer,
    resolved: &Resolved,
    paths: &[Path],
    colors: &[Rgba],
) {
    let widths = contour_style::linewidths(set, paths.len(), ctx.rc);
    let styles = contour_style::linestyles(set, resolved);
    let gcs: Vec<GraphicsContext> = colors
        .iter()
        .zip(widths.iter().zip(&styles))
        .map(|(&color, (&width, style))| GraphicsContext {
            color,
            linewidth: if color.a > 0.0 && *style != LineStyle::None { ctx.px(width) } else { 0.0 },
            dashes: style.to_dashes(ctx.rc, width, ctx.dpi),
            antialiased: set.antialiased,
            ..ctx.gc(&set.base)
        })
        .collect();
    let transform = ctx.map(&set.base).affine();
    let scaled = set.placed_paths(ctx, paths, &resolved.levels);
    let mut items =
        scaled.iter().zip(&gcs).map(|(path, gc)| CollectionItem { path, transform, face: None, gc });
    r.draw_path_collection(&mut items);
}

fn draw_bands(
    set: &ContourSet,
    ctx: &DrawContext<'_>,
    r: &mut dyn Renderer,
    (bands, middles): (&[Path], &[f64]),
    colors: &[Rgba],
) {
    let hatch = |i: usize| {
        let pattern = set.hatches.get(i % set.hatches.len().max(1))?.as_ref()?;
        let color = ctx.rc.marks.hatch_color.as_ref().unwrap_or(&ctx.rc.patch_edgecolor);
        let color = ctx.rgba(color, set.base.alpha);
        let linewidth = ctx.px(ctx.rc.hatch_linewidth);
        Some(Hatch { path: super::hatch::path(pattern), color, linewidth })
    };
    let gcs: Vec<GraphicsContext> = (0..bands.len())
        .map(|i| GraphicsContext {
            color: Rgba::NONE,
            linewidth: 0.0,
            antialiased: set.antialiased,
            hatch: hatch(i),
            ..ctx.gc(&set.base)
        })
        .collect();
    let transform = ctx.map(&set.base).affine();
    let scaled = set.placed_paths(ctx, bands, middles);
    let mut items = scaled.iter().zip(&gcs).zip(colors).map(|((path, gc), &face)| CollectionItem {
        path,
        transform,
        face: Some(face),
        gc,
    });
    r.draw_path_collection(&mut items);
}

/// The depth of the nearest point on 3-D axes; of what cannot be drawn none.
pub(super) fn depth(set: &ContourSet, own: &SpaceContours, space: &Space) -> Option<f64> {
    let resolved = set.zrange().and_then(|_| set.resolve().ok())?;
    Some(match &*traced(set, &resolved).ok()? {
        Traced::Bands(bands) => own.depth(space, bands, &resolved.middles(set.extend)),
        Traced::Lines(lines) => {
            let paths: Vec<Path> = lines.iter().map(|l| path_of(l)).collect();
            own.depth(space, &paths, &resolved.levels)
        }
    })
}

fn trace(set: &ContourSet, resolved: &Resolved) -> Result<Traced, String> {
    let is_log = set.is_log();
    let counts = |v| !is_log || v > 0.0;
    if !set.filled {
        return set.input.lines(counts, &resolved.levels).map(Traced::Lines);
    }
    let zmin = set.zrange().map_or(f64::NAN, |r| r.0);
    set.input.bands(counts, &resolved.bands(zmin, set.is_log())).map(Traced::Bands)
}
