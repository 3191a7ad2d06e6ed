//! A block of text: its lines placed about an anchor, aligned and rotated, and the box behind it.

use std::sync::Arc;

use super::text_wrap::wrapped;
use super::{DrawContext, HAlign, RotationMode, Text, VAlign, patch};
use crate::each::Each;
use crate::geom::{Affine, BBox, Path, Point};
use crate::render::{GraphicsContext, Renderer};
use crate::text::{self, GlyphRun};

/// A text's lines about its anchor, in pixels, y upwards.
#[derive(Clone, Debug)]
pub(crate) struct TextLayout {
    /// The rectangle around the rotated block.
    pub(crate) bbox: BBox,
    /// Each line and where its baseline starts.
    lines: Vec<(Arc<GlyphRun>, Point)>,
    /// The corner of the rotated block that was its lower left one, and its size before the rotation.
    corner: Point,
    pub(crate) size: (f64, f64),
    /// Below the last baseline.
    pub(crate) descent: f64,
}

/// One line laid out: mathtext where it has any.
pub(super) fn layout_line(t: &Text, line: &str, dpi: f64) -> Arc<GlyphRun> {
    if t.parse_math && text::is_mathtext(line) {
        match text::layout_mathtext(line, &t.props, dpi) {
            Ok(run) => return run,
            // Said when it is drawn.
            Err(_) => return text::layout(line, &t.props, dpi),
        }
    }
    if t.parse_math && line.contains("\\$") {
        return text::layout(&line.replace("\\$", "$"), &t.props, dpi);
    }
    text::layout(line, &t.props, dpi)
}

/// What of the mathtext is not understood.
fn failure(t: &Text, dpi: f64) -> Option<String> {
    let mut lines = t.text.split('\n').filter(|line| t.parse_math && text::is_mathtext(line));
    lines.find_map(|line| {
        let why = text::layout_mathtext(line, &t.props, dpi).err()?;
        Some(format!("mathtext {line:?}: {why}"))
    })
}

fn rotate(angle: f64, p: Point) -> Point {
    if angle == 0.0 {
        return p;
    }
    let (s, c) = angle.to_radians().sin_cos();
    Point::new(c * p.x - s * p.y, s * p.x + c * p.y)
}

/// The block before rotation.
struct Block {
    lines: Vec<(Arc<GlyphRun>, Point)>,
    width: f64,
    /// The lower edge (the upper one is 0).
    ymin: f64,
    /// Below the last baseline.
    descent: f64,
    /// From the upper edge down to the last baseline.
    baseline: f64,
}

fn block(t: &Text, dpi: f64) -> Block {
    let font = text::line_metrics(&t.props, dpi);
    let texts: Vec<&str> = t.text.split('\n').collect();
    let gap = if texts.len() == 1 { 0.0 } else { font.line_gap };
    let (mut y, mut descent, mut baseline) = (0.0, 0.0, 0.0);
    let mut lines = Vec::with_capacity(texts.len());
    for s in texts {
        let run = if s.is_empty() { Arc::default() } else { layout_line(t, s, dpi) };
        let (mut a, mut d) = (run.height - run.descent, run.descent);
        match t.linespacing {
            // Every line at least as tall as the font says.
            None => {
                a = a.max(font.ascent) + gap / 2.0;
                d = d.max(font.descent) + gap / 2.0;
            }
            Some(factor) => {
                let leading = factor * (font.ascent + font.descent) - (a + d);
                a += leading / 2.0;
                d += leading / 2.0;
            }
        }
        baseline = a - y;
        y -= a;
        lines.push((run, Point::new(0.0, y)));
        y -= d;
        descent = d;
    }
    let width = lines.iter().map(|(run, _)| run.width).fold(0.0, f64::max);
    for (run, at) in &mut lines {
        at.x = match t.multialignment.unwrap_or(t.ha) {
            HAlign::Left => 0.0,
            HAlign::Center => width / 2.0 - run.width / 2.0,
            HAlign::Right => width - run.width,
        };
    }
    Block { lines, width, ymin: y, descent, baseline }
}

/// The horizontal alignment of a label below (or above) its tick.
fn ha_for_angle(angle: f64, at_bottom: bool) -> HAlign {
    let level = angle <= 10.0
        || (85.0..=95.0).contains(&angle)
        || angle >= 350.0
        || (170.0..=190.0).contains(&angle)
        || (265.0..=275.0).contains(&angle);
    let rising = (angle > 10.0 && angle < 85.0) || (angle > 190.0 && angle < 265.0);
    match (level, rising == at_bottom) {
        (true, _) => HAlign::Center,
        (false, true) => HAlign::Left,
        (false, false) => HAlign::Right,
    }
}

/// The vertical alignment of a label beside its tick.
fn va_for_angle(angle: f64, at_left: bool) -> VAlign {
    let level = angle <= 10.0
        || angle >= 350.0
        || (170.0..=190.0).contains(&angle)
        || (80.0..=100.0).contains(&angle)
        || (260.0..=280.0).contains(&angle);
    let rising = (angle > 190.0 && angle < 260.0) || (angle > 10.0 && angle < 80.0);
    match (level, rising == at_left) {
        (true, _) => VAlign::Center,
        (false, true) => VAlign::Baseline,
        (false, false) => VAlign::Top,
    }
}

/// Lays the text out.
pub(crate) fn layout(t: &Text, dpi: f64) -> TextLayout {
    let b = block(t, dpi);
    let angle = t.rotation;
    let flat = BBox::new(0.0, b.ymin, b.width, 0.0);
    let corners = flat.corners().each(|p| rotate(angle, p));
    let around = BBox::around(corners).unwrap_or(flat);
    let offset = if t.rotation_mode == RotationMode::Anchor {
        rotate(angle, anchor_offset(t, &b, &flat))
    } else {
        box_offset(t, &b, &around)
    };
    TextLayout {
        bbox: around.translated(-offset.x, -offset.y),
        lines: b.lines.iter().map(|(run, at)| (run.clone(), rotate(angle, *at) - offset)).collect(),
        corner: corners[0] - offset,
        size: (flat.width(), flat.height()),
        descent: b.descent,
    }
}

fn along_x(align: HAlign, b: &BBox) -> f64 {
    match align {
        HAlign::Left => b.x0,
        HAlign::Center => (b.x0 + b.x1) / 2.0,
        HAlign::Right => b.x1,
    }
}

/// What lies at the anchor when the rectangle around the rotated block is aligned.
fn box_offset(t: &Text, b: &Block, around: &BBox) -> Point {
    let h = match t.rotation_mode {
        RotationMode::XTick => ha_for_angle(t.rotation, t.va == VAlign::Bottom),
        _ => t.ha,
    };
    let v = match t.rotation_mode {
        RotationMode::YTick => va_for_angle(t.rotation, t.ha == HAlign::Left),
        _ => t.va,
    };
    let y = match v {
        VAlign::Bottom => around.y0,
        VAlign::Top => around.y1,
        VAlign::Center => (around.y0 + around.y1) / 2.0,
        VAlign::Baseline => around.y0 + b.descent,
        VAlign::CenterBaseline => around.y0 + around.height() - b.baseline / 2.0,
    };
    Point::new(along_x(h, around), y)
}

/// What lies at the anchor when the block is aligned before it is rotated.
fn anchor_offset(t: &Text, b: &Block, flat: &BBox) -> Point {
    let y = match t.va {
        VAlign::Bottom => flat.y0,
        VAlign::Top => flat.y1,
        VAlign::Center => (flat.y0 + flat.y1) / 2.0,
        VAlign::Baseline => flat.y1 - b.baseline,
        VAlign::CenterBaseline => flat.y1 - b.baseline / 2.0,
    };
    Point::new(along_x(t.ha, flat), y)
}

/// The path of the box behind the text, about the text's anchor at `at`, and its map to pixels.
fn box_path(
    t: &Text,
    ctx: &DrawContext<'_>,
    l: &TextLayout,
    at: Point,
) -> Option<(crate::geom::Path, Affine)> {
    let b = t.bbox.as_ref()?;
    let path = b.shape(t.props.size_pt).path(0.0, 0.0, l.size.0, l.size.1, ctx.px(t.props.size_pt));
    let place = Affine::rotate_deg(t.rotation).then(&Affine::translate(at.x + l.corner.x, at.y + l.corner.y));
    Some((path, place))
}

/// The outline of the box behind the text, in pixels.
pub(super) fn box_outline(t: &Text, ctx: &DrawContext<'_>, at: Point) -> Option<crate::geom::Path> {
    let t = &*wrapped(t, ctx, at);
    let (path, place) = box_path(t, ctx, &layout(t, ctx.dpi), at)?;
    Some(path.transformed(&place))
}

/// Draws the box and the lines with the anchor at this pixel.
pub(super) fn draw(t: &Text, ctx: &DrawContext<'_>, r: &mut dyn Renderer, at: Point) {
    if t.text.is_empty() || !at.is_finite() {
        return;
    }
    let t = &*wrapped(t, ctx, at);
    if let Some(why) = failure(t, ctx.dpi) {
        return ctx.fail(why);
    }
    let l = layout(t, ctx.dpi);
    let mut gc = ctx.gc(&t.base);
    if let (Some(b), Some((path, place))) = (&t.bbox, box_path(t, ctx, &l, at)) {
        patch::draw_path(&b.style, b.base.alpha, ctx.clip(&t.base), ctx, r, &path, &place);
    }
    gc.color = ctx.rgba(&t.color, t.base.alpha);
    gc.antialiased = t.antialiased;
    if let Some(effects) = &t.base.effects {
        let mut r = super::effects::renderer(effects, &t.base, ctx, r);
        return draw_outlines(t, ctx, &mut r, &gc, at);
    }
    for (run, p) in l.lines.iter().filter(|(run, _)| !run.text.is_empty()) {
        r.draw_glyphs(&gc, run, at + *p, t.rotation);
    }
}

/// At this size hinting does not show, and whole pixels are the fractions that FreeType rounds to at a size of 100.
const OUTLINE_PT: f64 = 6400.0;

/// A line's outline as large as matplotlib makes it, 100 units to the size: there it rounds kerning and heights of
/// formulas.
pub(super) fn line_outline(t: &Text, line: &str) -> Path {
    let sized = |size_pt: f64| {
        let mut sized = t.clone();
        sized.props.size_pt = size_pt;
        layout_line(&sized, line, 72.0)
    };
    let shrink = 100.0 / OUTLINE_PT;
    let shapes = sized(OUTLINE_PT);
    let math = t.parse_math && text::is_mathtext(line);
    let (places, unit) = if math { (sized(100.0), 1.0) } else { (shapes.clone(), shrink) };
    let mut path = Path::new();
    for (shape, place) in shapes.glyphs.iter().zip(&places.glyphs) {
        let at = Affine::translate(place.origin.x * unit, place.origin.y * unit);
        path.extend(&shape.outline.transformed(&Affine::scale(shrink, shrink).then(&at)));
    }
    for b in &places.boxes {
        path.extend(&Path::rect(&BBox::new(b.x0 * unit, b.y0 * unit, b.x1 * unit, b.y1 * unit)));
    }
    path
}

/// Draws the lines as areas, whose outlines are not hinted: what path effects change.
fn draw_outlines(t: &Text, ctx: &DrawContext<'_>, r: &mut dyn Renderer, gc: &GraphicsContext, at: Point) {
    let scale = ctx.px(t.props.size_pt) / 100.0;
    let turn = Affine::scale(scale, scale).then(&Affine::rotate_deg(t.rotation));
    let gc = GraphicsContext { linewidth: 0.0, ..gc.clone() };
    let placed = layout(t, ctx.dpi);
    for (line, (_, p)) in t.text.split('\n').zip(&placed.lines).filter(|(line, _)| !line.is_empty()) {
        let place = turn.then(&Affine::translate(at.x + p.x, at.y + p.y));
        r.draw_path(&gc, &line_outline(t, line), &place, Some(gc.color));
    }
}
