//! How an axis is drawn: grid, ticks, labels, offset.

use std::sync::Arc;

use super::axis_ticks::{Tick, Ticks};
use super::marker::Symbol;
use super::projection::TickPlace;
use super::{
    Artist, ArtistBase, Axis, Coords, Direction, DrawContext, HAlign, LineStyle, MarkerStyle, Spine, Text,
    TextRole, TickDirection, TickStyle, VAlign,
};
use crate::geom::{Affine, BBox, Path, Point};
use crate::render::{CapStyle, GraphicsContext, JoinStyle, Renderer, Snap};

/// From tick labels to the offset text, in points.
const OFFSET_TEXT_PAD: f64 = 3.0;

/// One axis with all that its drawing depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AxisScene<'a> {
    pub(crate) axis: &'a Axis,
    pub(crate) ticks: &'a Ticks,
    /// The bottom (left) spine and the top (right) one.
    pub(crate) spines: [&'a Spine; 2],
    /// What the label stays clear of besides the labels of ticks.
    pub(crate) label_room: Option<BBox>,
}

impl AxisScene<'_> {
    fn is_x(&self) -> bool {
        self.axis.direction == Direction::X
    }

    /// A point `along` the axis, at `level` across it.
    fn point(&self, along: f64, level: f64) -> Point {
        if self.is_x() { Point::new(along, level) } else { Point::new(level, along) }
    }

    fn level(&self, ctx: &DrawContext<'_>, second: bool) -> f64 {
        self.spines[usize::from(second)].level_px(ctx)
    }

    /// Draws the grid, the ticks, their labels, the axis label and the offset.
    pub(crate) fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) {
        if !self.axis.base.visible {
            return;
        }
        // The grid of minor ticks covers major ticks, as in matplotlib.
        for (ticks, style) in self.ticks.groups(self.axis) {
            if ctx.view.projection.is_some() {
                // Labels lie among grid lines: one tick after the other, as in matplotlib.
                ticks.chunks(1).for_each(|t| self.draw_ticks(ctx, r, t, style));
            } else {
                self.draw_grid_and_marks(ctx, r, ticks, style);
            }
        }
        if ctx.view.projection.is_none() {
            [false, true].iter().for_each(|&s| self.each_label(ctx, s, |text, at| text.draw_at(ctx, r, at)));
        }
        if self.axis.label.base.visible {
            self.axis.label.draw_at(ctx, r, self.label_anchor(ctx));
        }
        if let Some((text, at)) = self.offset(ctx) {
            text.draw_at(ctx, r, at);
        }
    }

    fn draw_grid_and_marks(
        &self,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        ticks: &[Tick],
        style: &TickStyle,
    ) {
        self.draw_grid(ctx, r, ticks, style);
        for (second, on) in [(false, style.first), (true, style.second)] {
            if on {
                self.draw_marks(ctx, r, ticks, style, second);
            }
        }
    }

    /// Draws all of some ticks.
    fn draw_ticks(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, ticks: &[Tick], style: &TickStyle) {
        self.draw_grid_and_marks(ctx, r, ticks, style);
        for second in [false, true] {
            self.each_label_of(ctx, (ticks, style), second, |text, at| text.draw_at(ctx, r, at));
        }
    }

    fn draw_grid(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, ticks: &[Tick], style: &TickStyle) {
        let g = &style.grid;
        if !g.on || g.linestyle == LineStyle::None {
            return;
        }
        let b = ctx.view.bbox;
        let gc = GraphicsContext {
            color: ctx.rgba(&g.color, g.alpha),
            linewidth: ctx.px(g.linewidth),
            capstyle: if g.linestyle.is_dashed() { CapStyle::Butt } else { CapStyle::Projecting },
            joinstyle: JoinStyle::Round,
            dashes: g.linestyle.to_dashes(ctx.rc, g.linewidth, ctx.dpi),
            clip_rect: Some(b),
            ..GraphicsContext::default()
        };
        super::effects::drawn(&g.base, ctx, r, |r| self.draw_grid_lines(ctx, r, ticks, gc));
    }

    fn draw_grid_lines(
        &self,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        ticks: &[Tick],
        gc: GraphicsContext,
    ) {
        if ctx.view.projection.is_some() {
            return self.draw_bent_grid(ctx, r, ticks, gc);
        }
        let to_px = ctx.view.map(if self.is_x() { Coords::XAxis } else { Coords::YAxis }).affine();
        for t in ticks {
            let path = Path::polyline(vec![self.point(t.scaled, 0.0), self.point(t.scaled, 1.0)]);
            r.draw_path(&gc, &path, &to_px, None);
        }
    }

    /// The grid of an axes that is no rectangle.
    fn draw_bent_grid(
        &self,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        ticks: &[Tick],
        mut gc: GraphicsContext,
    ) {
        (gc.clip_rect, gc.clip_path) = (None, Some(Arc::new(ctx.view.outline())));
        let map = ctx.view.map(if self.is_x() { Coords::XAxis } else { Coords::YAxis });
        for t in ticks {
            let line = Path::polyline(vec![self.point(t.value, 0.0), self.point(t.value, 1.0)]);
            r.draw_path(&gc, &map.bent_path(&line), &map.affine(), None);
        }
    }

    fn place(&self, t: &Tick, second: bool) -> TickPlace {
        TickPlace { along: self.axis.direction, second, value: t.value }
    }

    fn draw_marks(
        &self,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        ticks: &[Tick],
        style: &TickStyle,
        second: bool,
    ) {
        let size = ctx.px(style.size);
        if size <= 0.0 || ticks.is_empty() {
            return;
        }
        let marker = MarkerStyle::from(tick_symbol(self.axis.direction, style.direction, second));
        let gc = GraphicsContext {
            color: ctx.rgba(&style.color, None),
            linewidth: ctx.px(style.width),
            capstyle: marker.capstyle(),
            joinstyle: marker.joinstyle(),
            snap: if size >= 1.0 { Snap::On } else { Snap::Off },
            ..GraphicsContext::default()
        };
        if let Some(p) = &ctx.view.projection {
            let marks = ticks.iter().filter_map(|t| p.mark(ctx.view, self.place(t, second), style.direction));
            for (at, path) in marks {
                r.draw_markers(&gc, &path, &Affine::scale(size, size), &[at], &Affine::IDENTITY, None);
            }
            return;
        }
        let (across, to_px) = self.spines[usize::from(second)].place_px(ctx);
        let at: Vec<Point> = ticks.iter().map(|t| self.point(t.scaled, across)).collect();
        r.draw_markers(&gc, marker.path(), &marker.pixel_transform(size), &at, &to_px, None);
    }

    /// Calls `f` with every visible label of one side and the pixel of its anchor.
    fn each_label(&self, ctx: &DrawContext<'_>, second: bool, mut f: impl FnMut(&Text, Point)) {
        for group in self.ticks.groups(self.axis) {
            self.each_label_of(ctx, group, second, &mut f);
        }
    }

    /// The same for some ticks.
    fn each_label_of(
        &self,
        ctx: &DrawContext<'_>,
        (ticks, style): (&[Tick], &TickStyle),
        second: bool,
        mut f: impl FnMut(&Text, Point),
    ) {
        let on = if second { style.label_second } else { style.label_first };
        if !on || ticks.is_empty() {
            return;
        }
        let mut text = tick_label(self.axis.direction, style, second, ctx);
        if let Some(p) = &ctx.view.projection {
            for t in ticks {
                text.text.clone_from(&t.label);
                if let Some(at) = p.place_label(ctx, self.place(t, second), style, &mut text) {
                    f(&text, at);
                }
            }
            return;
        }
        let pad = ctx.px(style.label_pad());
        let level = self.level(ctx, second) + if second { pad } else { -pad };
        for t in ticks {
            text.text.clone_from(&t.label);
            f(&text, self.point(t.px, level));
        }
    }

    /// The rectangles of the labels of one side; an empty one is a point.
    fn label_boxes(&self, ctx: &DrawContext<'_>, second: bool) -> Vec<BBox> {
        let mut boxes = Vec::new();
        self.each_label(ctx, second, |text, at| {
            boxes.push(text.extent_at(ctx, at).unwrap_or(BBox::new(at.x, at.y, at.x, at.y)));
        });
        boxes
    }

    /// The rectangle around the tick labels at the side of the axis' label.
    pub(crate) fn tick_label_box(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        self.label_boxes(ctx, self.axis.label_second).into_iter().reduce(|a, b| a.union(&b))
    }

    /// What the spine covers, its ticks included.
    fn spine_extent(&self, ctx: &DrawContext<'_>, second: bool) -> BBox {
        if ctx.view.projection.is_some() {
            return ctx.view.bbox;
        }
        let spine = self.spines[usize::from(second)];
        let line = spine.window_extent(ctx).unwrap_or(ctx.view.bbox);
        let mut all = line;
        if !self.axis.base.visible {
            return all;
        }
        for (ticks, style) in self.ticks.groups(self.axis) {
            let on = if second { style.second } else { style.first };
            if ticks.is_empty() || !on {
                continue;
            }
            let (out, inside) = style.direction.parts();
            let (out, inside) = (ctx.px(out * style.size), ctx.px(inside * style.size));
            let (below, above) = if second { (inside, out) } else { (out, inside) };
            let b = if self.is_x() {
                BBox::new(line.x0, line.y0 - below, line.x1, line.y1 + above)
            } else {
                BBox::new(line.x0 - below, line.y0, line.x1 + above, line.y1)
            };
            all = all.union(&b);
        }
        all
    }

    /// The pixel of the axis label's anchor: beyond the tick labels, or beyond the spine.
    fn label_anchor(&self, ctx: &DrawContext<'_>) -> Point {
        let label = &self.axis.label;
        let b = ctx.view.bbox;
        let (TextRole::XLabel { pad_pt, auto } | TextRole::YLabel { pad_pt, auto }) = label.role else {
            return Point::default();
        };
        let (x, y) = (b.x0 + label.x * b.width(), b.y0 + label.y * b.height());
        if !auto {
            return Point::new(x, y);
        }
        let second = self.axis.label_second;
        let boxes = self.label_boxes(ctx, second).into_iter().chain(self.label_room);
        let all = boxes.fold(self.spine_extent(ctx, second), |a, b| a.union(&b));
        let pad = ctx.px(pad_pt);
        match (self.is_x(), second) {
            (true, false) => Point::new(x, all.y0 - pad),
            (true, true) => Point::new(x, all.y1 + pad),
            (false, false) => Point::new(all.x0 - pad, y),
            (false, true) => Point::new(all.x1 + pad, y),
        }
    }

    /// The offset text with the pixel of its anchor, where there is one.
    pub(crate) fn offset(&self, ctx: &DrawContext<'_>) -> Option<(Text, Point)> {
        let text = &self.axis.offset_text;
        if self.ticks.offset.is_empty() || !text.base.visible {
            return None;
        }
        let b = ctx.view.bbox;
        let x = b.x0 + text.x * b.width();
        let pad = ctx.px(OFFSET_TEXT_PAD);
        let y = match (self.is_x(), self.axis.tick_second) {
            (true, second) => {
                let boxes = self.label_boxes(ctx, second).into_iter().reduce(|a, b| a.union(&b));
                match (second, boxes) {
                    (false, all) => all.map_or(b.y0, |all| all.y0) - pad,
                    (true, all) => all.map_or(b.y1, |all| all.y1) + pad,
                }
            }
            (false, _) => b.y1 + pad,
        };
        let mut text = text.clone();
        text.text.clone_from(&self.ticks.offset);
        // Unless it was given a colour of its own, it has that of the labels.
        let tick = if self.is_x() { &ctx.rc.xtick } else { &ctx.rc.ytick };
        if text.color == *tick.labelcolor.as_ref().unwrap_or(&tick.color) {
            text.color = self.axis.major_style.labelcolor.clone();
        }
        Some((text, Point::new(x, y)))
    }

    /// The rectangle around the tick labels, the axis label and the offset. For a layout, the axis label counts
    /// across the axis only.
    pub(crate) fn tight_bbox(&self, ctx: &DrawContext<'_>, for_layout: bool) -> Option<BBox> {
        if !self.axis.base.visible {
            return None;
        }
        let mut boxes = self.label_boxes(ctx, false);
        boxes.extend(self.label_boxes(ctx, true));
        let label = self.axis.label.extent_at(ctx, self.label_anchor(ctx));
        boxes.extend(label.map(|b| if for_layout { narrowed(b, self.is_x()) } else { b }));
        boxes.extend(self.offset(ctx).and_then(|(text, at)| text.extent_at(ctx, at)));
        boxes.retain(|b| b.width() > 0.0 && b.height() > 0.0 && b.is_finite());
        boxes.into_iter().reduce(|a, b| a.union(&b))
    }

    /// What the visible spines of this axis cover, ticks included.
    pub(crate) fn spine_boxes(&self, ctx: &DrawContext<'_>) -> Vec<BBox> {
        let shown = [false, true].into_iter().filter(|&s| self.spines[usize::from(s)].base.visible);
        shown.map(|s| self.spine_extent(ctx, s)).collect()
    }

    /// Whether titles have to stay clear of what is above an x axis.
    pub(crate) fn is_above(&self) -> bool {
        let styles = [&self.axis.major_style, &self.axis.minor_style];
        let all = |f: fn(&TickStyle) -> bool| styles.into_iter().all(f);
        let bottom = all(|s| s.first && !s.second && s.label_first && !s.label_second);
        let default = all(|s| s.first && s.second && s.label_first && !s.label_second);
        self.axis.label_second || !(bottom || default)
    }
}

/// A pixel about the middle of a rectangle, along x or along y.
pub(crate) fn narrowed(b: BBox, along_x: bool) -> BBox {
    let c = b.center();
    if along_x {
        BBox::new(c.x - 0.5, b.y0, c.x + 0.5, b.y1)
    } else {
        BBox::new(b.x0, c.y - 0.5, b.x1, c.y + 0.5)
    }
}

fn tick_symbol(axis: Direction, direction: TickDirection, second: bool) -> Symbol {
    use TickDirection::{In, InOut, Out};
    match (axis, direction, second) {
        (Direction::X, InOut, _) => Symbol::VLine,
        (Direction::Y, InOut, _) => Symbol::HLine,
        (Direction::X, Out, false) | (Direction::X, In, true) => Symbol::TickDown,
        (Direction::X, Out, true) | (Direction::X, In, false) => Symbol::TickUp,
        (Direction::Y, Out, false) | (Direction::Y, In, true) => Symbol::TickLeft,
        (Direction::Y, Out, true) | (Direction::Y, In, false) => Symbol::TickRight,
    }
}

/// A label to be filled with each tick's text.
fn tick_label(axis: Direction, style: &TickStyle, second: bool, ctx: &DrawContext<'_>) -> Text {
    let mut t = Text::new(ArtistBase::part(2.0), ctx.rc, 0.0, 0.0, "");
    t.props.size_pt = style.labelsize;
    if let Some(families) = &style.labelfamily {
        t.props.families.clone_from(families);
    }
    t.color = style.labelcolor.clone();
    t.rotation = style.labelrotation;
    t.rotation_mode = style.labelrotation_mode;
    (t.ha, t.va) = match (axis, second) {
        (Direction::X, false) => (HAlign::Center, VAlign::Top),
        (Direction::X, true) => (HAlign::Center, VAlign::Bottom),
        (Direction::Y, false) => (HAlign::Right, VAlign::CenterBaseline),
        (Direction::Y, true) => (HAlign::Left, VAlign::CenterBaseline),
    };
    let aligned = match axis {
        Direction::X => super::text_align::ha(ctx.rc.xtick.alignment).map(|ha| t.ha = ha),
        Direction::Y => super::text_align::va(ctx.rc.ytick.alignment).map(|va| t.va = va),
    };
    debug_assert!(aligned.is_ok(), "defaults hold known alignments");
    if let Some(p) = &ctx.view.projection {
        p.align_labels(ctx.view, TickPlace { along: axis, second, value: 0.0 }, &mut t);
    }
    style.label_look.apply(&mut t);
    t
}
