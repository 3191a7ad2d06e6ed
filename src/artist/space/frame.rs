//! What a 3-D axes draws of itself: the sides behind, the grid on them, and three axes with ticks and labels.

use super::corners::{Corners, corner_pair};
use super::frame_ticks::AxisLine;
use super::{Point3, Space, flat};
use crate::artist::axis_ticks::{self, Ticks};
use crate::artist::{AxesView, Axis, Coords, Direction, DrawContext, IntoLineStyle, LineStyle};
use crate::color::{Color, Rgba};
use crate::each::Each;
use crate::geom::{Affine, BBox, Path, Point};
use crate::render::{CapStyle, CollectionItem, GraphicsContext, JoinStyle, Renderer};

/// How light the sides are; the one across x, y and z.
const PANE_GRAYS: [f64; 3] = [0.95, 0.9, 0.925];

/// Three axes with their ticks in the present view.
#[derive(Clone, Debug)]
pub(crate) struct SpaceFrame {
    axes: [Axis; 3],
    ticks: [Ticks; 3],
    grid: bool,
}

impl SpaceFrame {
    /// The axes x, y and z; `data` is what the data of each spans.
    pub(crate) fn new(
        axes: [&Axis; 3],
        view: &AxesView,
        dpi: f64,
        data: [Option<(f64, f64)>; 3],
        grid: bool,
    ) -> Self {
        let limits = view.space.as_ref().map_or([(0.0, 1.0); 3], |s| s.limits);
        // All are counted as x axes are, which matplotlib's are in space.
        let axes = axes.each(|a| {
            let mut axis = a.clone();
            axis.direction = Direction::X;
            axis
        });
        let ticks = std::array::from_fn(|i| {
            let scale = &axes[i].scale;
            let xscale = (!scale.is_linear()).then(|| scale.clone());
            let along = AxesView { xlim: limits[i], xscale, ..view.clone() };
            axis_ticks::resolve(&axes[i], &along, dpi, data[i])
        });
        Self { axes, ticks, grid }
    }

    /// Draws all of it: first the sides, then the grid, then the axes.
    pub(crate) fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) {
        let Some(space) = &ctx.view.space else { return };
        let corners = Corners::of(space);
        (0..3).for_each(|i| self.draw_pane(i, &corners, ctx, r));
        if self.grid {
            (0..3).for_each(|i| self.draw_grid(i, space, &corners, ctx, r));
        }
        self.lines(space, ctx).iter().for_each(|line| line.draw(ctx, r));
    }

    /// The rectangles around the lines of the axes, their tick labels and labels.
    pub(crate) fn boxes(&self, ctx: &DrawContext<'_>) -> Vec<BBox> {
        let Some(space) = &ctx.view.space else { return Vec::new() };
        self.lines(space, ctx).iter().flat_map(|line| line.boxes(ctx)).collect()
    }

    fn lines(&self, space: &Space, ctx: &DrawContext<'_>) -> [AxisLine<'_>; 3] {
        let corners = Corners::of(space);
        std::array::from_fn(|i| AxisLine::new(i, &self.axes[i], &self.ticks[i], space, &corners, ctx))
    }

    fn draw_pane(&self, i: usize, corners: &Corners, ctx: &DrawContext<'_>, r: &mut dyn Renderer) {
        let gray = PANE_GRAYS[i];
        let gray = Rgba::new(gray, gray, gray, 0.5);
        let color = ctx.rgba(self.axes[i].pane.as_ref().unwrap_or(&Color::Rgba(gray)), None);
        let gc = GraphicsContext {
            color,
            linewidth: ctx.px(ctx.rc.patch_linewidth),
            joinstyle: JoinStyle::Miter,
            ..GraphicsContext::default()
        };
        let path = Path::polyline(corners.pane(i).each(flat).to_vec());
        r.draw_path(&gc, &path, &to_pixels(ctx), Some(color).filter(|c| c.a > 0.0));
    }

    /// A line for each tick, along the two sides behind that the axis runs along.
    fn draw_grid(
        &self,
        i: usize,
        space: &Space,
        corners: &Corners,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
    ) {
        let bounds = space.limits.each(|(a, b)| (a.min(b), a.max(b)));
        let (inner, outer) = corner_pair(bounds.each(|b| b.0), bounds.each(|b| b.1), corners.highs);
        let (first, last) = ((i + 1) % 3, (i + 2) % 3);
        let line = |value: f64| {
            let mut corner = inner;
            corner[i] = value;
            let with = |at: usize| {
                let mut p: Point3 = corner;
                p[at] = outer[at];
                p
            };
            let points = [with(first), corner, with(last)].each(|p| flat(space.project(p)));
            Path::polyline(points.to_vec())
        };
        let style = ctx.rc.grid_linestyle.into_linestyle().unwrap_or(LineStyle::Solid);
        let width = ctx.rc.grid_linewidth;
        let gc = GraphicsContext {
            color: ctx.rgba(&ctx.rc.grid_color, None),
            linewidth: ctx.px(width),
            dashes: style.to_dashes(ctx.rc, width, ctx.dpi),
            ..GraphicsContext::default()
        };
        let ticks = &self.ticks[i];
        let paths: Vec<Path> = ticks.major.iter().chain(&ticks.minor).map(|t| line(t.value)).collect();
        let transform = to_pixels(ctx);
        let mut items = paths.iter().map(|path| CollectionItem { path, transform, face: None, gc: &gc });
        r.draw_path_collection(&mut items);
    }
}

/// From the plane to pixels.
pub(super) fn to_pixels(ctx: &DrawContext<'_>) -> Affine {
    ctx.view.map(Coords::Data).affine()
}

/// Draws a straight line of an axis or a tick, its ends in the plane.
pub(super) fn draw_line(
    ctx: &DrawContext<'_>,
    r: &mut dyn Renderer,
    ends: [Point; 2],
    color: &Color,
    width: f64,
) {
    let gc = GraphicsContext {
        color: ctx.rgba(color, None),
        linewidth: ctx.px(width),
        capstyle: CapStyle::Projecting,
        ..GraphicsContext::default()
    };
    r.draw_path(&gc, &Path::polyline(ends.to_vec()), &to_pixels(ctx), None);
}
