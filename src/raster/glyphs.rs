//! Text: outlines turned and moved to their place, rasterised by ab_glyph.

use ab_glyph::{
    Glyph as GlyphPlace, GlyphId, Outline, OutlineCurve, OutlinedGlyph, PxScaleFactor, Rect, point,
};

use super::{Canvas, blend};
use crate::geom::{Affine, BBox, Path, Point, Segment};
use crate::render::{GraphicsContext, Renderer};
use crate::text::GlyphRun;

/// The largest glyph in pixels: beyond, single-precision arithmetic is not enough.
const LARGEST: f64 = 16384.0;

pub(super) fn draw(canvas: &mut Canvas, gc: &GraphicsContext, run: &GlyphRun, origin: Point, angle_deg: f64) {
    if !origin.is_finite() || !angle_deg.is_finite() {
        return;
    }
    let turn = Affine::rotate_deg(angle_deg);
    let sixty_fourth = |v: f64| (v * 64.0).round_ties_even() / 64.0;
    for glyph in &run.glyphs {
        let at = origin + turn.apply_vector(glyph.origin);
        let at = Point::new(sixty_fourth(at.x), sixty_fourth(at.y));
        if angle_deg == 0.0 {
            draw_outline(canvas, gc, &glyph.outline, at);
        } else {
            // FreeType rounds turned points to its unit.
            let turned = glyph.outline.map_points(|p| {
                let q = turn.apply_vector(p);
                Point::new(sixty_fourth(q.x), sixty_fourth(q.y))
            });
            draw_outline(canvas, gc, &turned, at);
        }
    }
    draw_boxes(canvas, gc, run, &turn.then(&Affine::translate(origin.x, origin.y)));
}

/// The rules of mathtext: never thinner than a pixel.
fn draw_boxes(canvas: &mut Canvas, gc: &GraphicsContext, run: &GlyphRun, place: &Affine) {
    let gc = GraphicsContext { linewidth: 0.0, dashes: None, hatch: None, ..gc.clone() };
    for b in &run.boxes {
        let grow = |size: f64| if size < 1.0 { (1.0 - size) / 2.0 } else { 0.0 };
        let (gx, gy) = (grow(b.width()), grow(b.height()));
        let b = BBox::new(b.x0 - gx, b.y0 - gy, b.x1 + gx, b.y1 + gy);
        canvas.draw_path(&gc, &Path::rect(&b), place, Some(gc.color));
    }
}

/// The curves of an outline about `base`, for ab_glyph.
fn curves(outline: &Path, base: Point) -> Vec<OutlineCurve> {
    let p = |q: Point| point((q.x - base.x) as f32, (q.y - base.y) as f32);
    let mut out = Vec::with_capacity(outline.points().len());
    let (mut start, mut at) = (Point::default(), Point::default());
    for s in outline.segments() {
        at = match s {
            Segment::MoveTo(q) => {
                if at != start {
                    out.push(OutlineCurve::Line(p(at), p(start)));
                }
                start = q;
                q
            }
            Segment::LineTo(q) => {
                out.push(OutlineCurve::Line(p(at), p(q)));
                q
            }
            Segment::QuadTo(c, q) => {
                let mut from = at;
                flatten([at, c, q], |to| {
                    out.push(OutlineCurve::Line(p(from), p(to)));
                    from = to;
                });
                q
            }
            Segment::CubicTo(c, d, q) => {
                out.push(OutlineCurve::Cubic(p(at), p(c), p(d), p(q)));
                q
            }
            Segment::Close => {
                out.push(OutlineCurve::Line(p(at), p(start)));
                start
            }
        };
    }
    if at != start {
        out.push(OutlineCurve::Line(p(at), p(start)));
    }
    out
}

/// A quadratic curve as lines, as FreeType's rasteriser cuts it: into as many halves as bring it within a quarter
/// of a pixel's bend, points truncated to 1/256 pixel.
fn flatten([a, b, c]: [Point; 3], mut line_to: impl FnMut(Point)) {
    let bend = (a - b * 2.0 + c) * 256.0;
    let mut bend = bend.x.abs().max(bend.y.abs()) as i64;
    let mut halvings = 0;
    while bend > 64 && halvings < 16 {
        bend >>= 2;
        halvings += 1;
    }
    let n = 1_u32 << halvings;
    let unit = |v: f64| (v * 256.0).floor() / 256.0;
    for i in 1..n {
        let t = f64::from(i) / f64::from(n);
        let s = 1.0 - t;
        let p = a * (s * s) + b * (2.0 * s * t) + c * (t * t);
        line_to(Point::new(unit(p.x), unit(p.y)));
    }
    line_to(c);
}

/// Draws one glyph with its origin at `at` (y upwards).
fn draw_outline(canvas: &mut Canvas, gc: &GraphicsContext, outline: &Path, at: Point) {
    let Some(around) = outline.control_box() else { return };
    let b = around.translated(at.x, at.y);
    let clip = canvas.clip(gc);
    let (width, height) = canvas.width_height();
    let (h, w) = (i64::from(height), width as usize);
    let (left, bottom) = (b.x0.floor(), b.y0.floor());
    let (columns, rows) = (b.x1.ceil() - left, b.y1.ceil() - bottom);
    let outside = b.x1 < f64::from(clip.x0)
        || b.x0 > f64::from(clip.x1)
        || b.y0 > f64::from(height) - f64::from(clip.y0)
        || b.y1 < f64::from(height) - f64::from(clip.y1);
    if outside || columns.max(rows) > LARGEST || clip.is_empty() {
        return;
    }
    let top = h - (bottom + rows) as i64;
    // Everything is moved next to the origin, where single precision is exact to 1/64 pixel.
    let base = Point::new(left - at.x, bottom - at.y);
    let glyph = OutlinedGlyph::new(
        GlyphPlace { id: GlyphId(0), scale: 1.0.into(), position: point(0.0, 0.0) },
        Outline {
            bounds: Rect { min: point(0.0, rows as f32), max: point(columns as f32, 0.0) },
            curves: curves(outline, base),
        },
        PxScaleFactor { horizontal: 1.0, vertical: 1.0 },
    );
    let [r, g, bl, alpha] = gc.color.to_bytes();
    glyph.draw(|gx, gy, coverage| {
        let (x, y) = (left as i64 + i64::from(gx), top + i64::from(gy));
        let inside = x >= i64::from(clip.x0)
            && x < i64::from(clip.x1)
            && y >= i64::from(clip.y0)
            && y < i64::from(clip.y1);
        // The whole pixel is 256, kept in a byte, as in FreeType; a monochrome glyph has the pixels that are
        // covered by half or more.
        let cover = (coverage * 256.0).min(255.0) as u8;
        let cover = if gc.antialiased { cover } else { 255 * u8::from(cover >= 128) };
        if !inside || cover == 0 {
            return;
        }
        let at = y as usize * w + x as usize;
        let a = blend::multiply(alpha, cover);
        let mask = canvas.masked(gc, at, 255);
        blend::pixel(&mut canvas.pixels.data_mut()[at * 4..at * 4 + 4], [r, g, bl, a], mask);
    });
}
