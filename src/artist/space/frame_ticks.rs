//! One axis of a 3-D axes: its line, ticks, labels and offset.

use super::corners::Corners;
use super::frame::{draw_line, to_pixels};
use super::{Point3, Space, flat};
use crate::artist::axis_ticks::Ticks;
use crate::artist::{ArtistBase, Axis, DrawContext, HAlign, RotationMode, Text, TextRole, TickStyle, VAlign};
use crate::each::Each;
use crate::geom::{BBox, Point};
use crate::render::Renderer;

/// How far a tick reaches outwards and inwards, in units of what stands off the box.
const TICK_PARTS: (f64, f64) = (0.1, 0.2);

/// From the ends of ticks to their labels in points, besides their own padding.
const TICK_LABEL_OFFSET: f64 = 8.0;

/// From the axis to its label in points, besides its own padding.
const LABEL_OFFSET: f64 = 21.0;

/// What the direction of the ticks of x, y and z is, where z is vertical.
const TICK_DIRECTIONS: [usize; 3] = [1, 0, 0];

/// A tick: the ends of its line in the plane, the pixel of its label, its text.
struct Mark<'a> {
    ends: [Point; 2],
    label: (Text, Point),
    style: &'a TickStyle,
}

/// One axis in the present view.
pub(super) struct AxisLine<'a> {
    axis: &'a Axis,
    /// The ends in the plane.
    ends: [Point; 2],
    marks: Vec<Mark<'a>>,
    offset: (Text, Point),
    label: (Text, Point),
}

/// What the places of one axis' parts follow from.
struct Layout<'a> {
    i: usize,
    space: &'a Space,
    corners: &'a Corners,
    /// The ends of its line.
    edge: [Point3; 2],
    /// The same in the plane.
    projected: [Point3; 2],
    /// What a point of a text is in each direction.
    point: Point3,
    /// The angle of the line on the screen, within a right angle, in degrees.
    angle: f64,
}

/// The same line's angle above -90 and up to 90 degrees, as texts have it.
pub(crate) fn text_angle(degrees: f64) -> f64 {
    let a = (degrees + 180.0).rem_euclid(180.0);
    (if a > 90.0 { a - 180.0 } else { a }).rem_euclid(360.0)
}

impl<'a> Layout<'a> {
    fn new(i: usize, space: &'a Space, corners: &'a Corners, ctx: &DrawContext<'_>) -> Self {
        let edge = corners.line(i, space.camera.vertical);
        let projected = edge.each(|p| space.project_scaled(p));
        let b = ctx.view.bbox;
        let points = 72.0 * (b.width() / ctx.dpi) + 72.0 * (b.height() / ctx.dpi);
        let deltas = corners.deltas();
        let (dx, dy) = (
            (projected[1][0] - projected[0][0]) * b.width(),
            (projected[1][1] - projected[0][1]) * b.height(),
        );
        let angle = text_angle(dy.atan2(dx).to_degrees());
        Self { i, space, corners, edge, projected, point: deltas.each(|d| 48.0 / points * d), angle }
    }

    /// A point moved away from the middle of the box across the axis, by so many points.
    fn off(&self, p: Point3, points: f64) -> Point3 {
        let middle = self.corners.middle();
        std::array::from_fn(|k| {
            let away = if k == self.i { 0.0 } else { 1f64.copysign(p[k] - middle[k]) };
            p[k] + away * (points * self.point[k])
        })
    }

    fn pixel(&self, p: Point3, ctx: &DrawContext<'_>) -> Point {
        to_pixels(ctx).apply(flat(self.space.project_scaled(p)))
    }

    /// The direction in which ticks point.
    fn tick_direction(&self) -> usize {
        let turn = self.space.camera.vertical + 1;
        (TICK_DIRECTIONS[(self.i + 6 - turn) % 3] + turn) % 3
    }

    fn marks<'m>(&self, axis: &'m Axis, ticks: &Ticks, ctx: &DrawContext<'_>) -> Vec<Mark<'m>> {
        let across = self.tick_direction();
        let delta = self.corners.deltas()[across];
        let delta = if self.corners.highs[across] { delta } else { -delta };
        let mut marks = Vec::new();
        for (group, style) in [(&ticks.major, &axis.major_style), (&ticks.minor, &axis.minor_style)] {
            for t in group {
                let mut at = self.edge[0];
                at[self.i] = t.scaled;
                let end = |by: f64| {
                    let mut p = at;
                    p[across] += by;
                    flat(self.space.project_scaled(p))
                };
                let label_at = self.off(at, style.pad + TICK_LABEL_OFFSET);
                marks.push(Mark {
                    ends: [end(TICK_PARTS.0 * delta), end(-(TICK_PARTS.1 * delta))],
                    label: (tick_label(style, &t.label, ctx), self.pixel(label_at, ctx)),
                    style,
                });
            }
        }
        marks
    }

    /// The label of the axis, or its offset, where it stands.
    fn label(&self, axis: &Axis, pad: f64, ctx: &DrawContext<'_>) -> (Text, Point) {
        let [a, b] = self.edge;
        let middle = std::array::from_fn(|k| 0.5 * (a[k] + b[k]));
        let mut label = axis.label.clone();
        let turned = axis.rotate_label.unwrap_or(label.text.chars().count() > 4);
        if turned {
            label.rotation = self.angle;
        }
        (label.ha, label.va, label.rotation_mode) = (HAlign::Center, VAlign::Center, RotationMode::Anchor);
        (label, self.pixel(self.off(middle, pad + LABEL_OFFSET), ctx))
    }

    fn offset(&self, axis: &Axis, text: &str, pad: f64, ctx: &DrawContext<'_>) -> (Text, Point) {
        let outer = usize::from(self.i == 2);
        let mut offset = axis.offset_text.clone();
        offset.text = text.to_owned();
        (offset.rotation, offset.rotation_mode) = (self.angle, RotationMode::Anchor);
        (offset.ha, offset.va) = (self.offset_side(outer), VAlign::Center);
        (offset, self.pixel(self.off(self.edge[outer], pad + LABEL_OFFSET), ctx))
    }

    /// To which side of its place the offset stands: matplotlib's rule, found by trial.
    fn offset_side(&self, outer: usize) -> HAlign {
        let centre = self.space.project_scaled(self.corners.middle());
        let across = TICK_DIRECTIONS[self.i];
        let highs = self.corners.highs;
        let even = highs.iter().filter(|&&h| h).count() % 2 == 0;
        let end = self.projected[outer];
        let beyond = centre[self.i] > end[self.i];
        match (centre[across] > end[across], beyond) {
            (true, false) if even && highs == [false, true, true] && self.i != 0 => HAlign::Left,
            (true, false) if even => HAlign::Right,
            (true, _) => HAlign::Left,
            (false, true) if even && self.i != 2 => HAlign::Left,
            (false, _) => HAlign::Right,
        }
    }
}

fn tick_label(style: &TickStyle, text: &str, ctx: &DrawContext<'_>) -> Text {
    let mut t = Text::new(ArtistBase::part(2.0), ctx.rc, 0.0, 0.0, text);
    t.props.size_pt = style.labelsize;
    if let Some(families) = &style.labelfamily {
        t.props.families.clone_from(families);
    }
    t.color = style.labelcolor.clone();
    (t.rotation, t.rotation_mode) = (style.labelrotation, style.labelrotation_mode);
    (t.ha, t.va) = (HAlign::Center, VAlign::Top);
    style.label_look.apply(&mut t);
    t
}

impl<'a> AxisLine<'a> {
    pub(super) fn new(
        i: usize,
        axis: &'a Axis,
        ticks: &Ticks,
        space: &Space,
        corners: &Corners,
        ctx: &DrawContext<'_>,
    ) -> Self {
        let layout = Layout::new(i, space, corners, ctx);
        let pad_pt = match axis.label.role {
            TextRole::XLabel { pad_pt, .. } | TextRole::YLabel { pad_pt, .. } => pad_pt,
            _ => ctx.rc.axes_labelpad,
        };
        Self {
            axis,
            ends: layout.projected.each(flat),
            marks: layout.marks(axis, ticks, ctx),
            offset: layout.offset(axis, &ticks.offset, pad_pt, ctx),
            label: layout.label(axis, pad_pt, ctx),
        }
    }

    pub(super) fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) {
        draw_line(ctx, r, self.ends, &ctx.rc.axes_edgecolor, ctx.rc.axes_linewidth);
        for mark in &self.marks {
            draw_line(ctx, r, mark.ends, &mark.style.color, mark.style.width);
            if mark.style.label_first {
                mark.label.0.draw_at(ctx, r, mark.label.1);
            }
        }
        for (text, at) in [&self.offset, &self.label] {
            if text.base.visible {
                text.draw_at(ctx, r, *at);
            }
        }
    }

    /// The rectangles around what it draws.
    pub(super) fn boxes(&self, ctx: &DrawContext<'_>) -> Vec<BBox> {
        if !self.axis.base.visible {
            return Vec::new();
        }
        let labels = self.marks.iter().filter(|m| m.style.label_first).map(|m| &m.label);
        let texts = labels.chain([&self.offset, &self.label]);
        let boxes = texts.filter_map(|(text, at)| text.extent_at(ctx, *at));
        let line = BBox::around(self.ends.each(|p| to_pixels(ctx).apply(p)));
        boxes.chain(line).collect()
    }
}
