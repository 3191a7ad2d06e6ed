//! One line of text: split into runs of one font, script and direction, shaped, placed.

use std::sync::Arc;

use unicode_script::{Script, UnicodeScript};

use super::font::{Font, resolve};
use super::{FontProps, Glyph, GlyphRun, cache};
use crate::geom::{BBox, Point};

/// The heights of a line of some font, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LineMetrics {
    /// Above the baseline.
    pub ascent: f64,
    /// Below the baseline.
    pub descent: f64,
    /// Between lines.
    pub line_gap: f64,
}

/// The heights that the first font of the list gives to a line.
pub fn line_metrics(props: &FontProps, dpi: f64) -> LineMetrics {
    let Some(font) = resolve(props).into_iter().next() else { return LineMetrics::default() };
    let (ascent, descent, gap) = font.line_fractions();
    let px = props.size_pt * dpi / 72.0;
    LineMetrics { ascent: ascent * px, descent: descent * px, line_gap: gap * px }
}

/// The size in 1/64 px per em, rounded as FreeType does: points to 1/64 first.
pub(super) fn size_26_6(size_pt: f64, dpi: f64) -> u32 {
    // Beyond this no glyph fits a picture.
    let points = (size_pt * 64.0).trunc().clamp(0.0, 64.0 * 20_000.0);
    ((points * dpi.trunc() / 72.0).round().clamp(1.0, 64.0 * 60_000.0)) as u32
}

/// Lays one line of text out. Without any font (all features off, none given) it has no glyphs.
///
/// ```
/// use isoplot::text::{FontProps, layout};
/// let run = layout("hi mom", &FontProps::default(), 100.0);
/// assert_eq!((run.width, run.height, run.descent), (54.0, 11.0, 0.0));
/// ```
pub fn layout(text: &str, props: &FontProps, dpi: f64) -> Arc<GlyphRun> {
    let size = size_26_6(props.size_pt, dpi);
    cache::run(text, props, [u64::from(size), 0], || lay_out(text, props, size))
}

/// A piece of one font, script and direction.
struct Piece<'a> {
    text: &'a str,
    font: &'a Font,
    script: Option<Script>,
    right_to_left: bool,
}

fn lay_out(text: &str, props: &FontProps, size: u32) -> GlyphRun {
    let fonts = resolve(props);
    let mut run = GlyphRun { text: text.to_owned(), ..GlyphRun::default() };
    let Some(first) = fonts.first() else { return run };
    let mut pen = 0;
    let mut around: Option<BBox> = None;
    for piece in pieces(text, &fonts, first) {
        shape_piece(&piece, size, &mut pen, &mut run, &mut around);
    }
    let b = around.unwrap_or(BBox::new(0.0, 0.0, 0.0, 0.0));
    run.width = f64::from(pen) / 64.0;
    run.height = b.height();
    run.descent = -b.y0;
    run
}

/// Splits a line: by direction (Unicode's bidirectional algorithm), then by script and font, in visual order.
fn pieces<'a>(text: &'a str, fonts: &'a [Font], first: &'a Font) -> Vec<Piece<'a>> {
    let mut out = Vec::new();
    let plain = text.chars().all(|c| c < '\u{590}');
    if plain {
        split(text, fonts, first, false, &mut out);
        return out;
    }
    let bidi = unicode_bidi::BidiInfo::new(text, None);
    for paragraph in &bidi.paragraphs {
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for range in runs {
            let right_to_left = levels[range.start].is_rtl();
            let mut part = Vec::new();
            split(&text[range], fonts, first, right_to_left, &mut part);
            if right_to_left {
                part.reverse();
            }
            out.append(&mut part);
        }
    }
    out
}

/// Splits text of one direction by font and script; characters of no script of their own go with what is before.
fn split<'a>(
    text: &'a str,
    fonts: &'a [Font],
    first: &'a Font,
    right_to_left: bool,
    out: &mut Vec<Piece<'a>>,
) {
    let mut start = 0;
    let mut current: Option<(&Font, Option<Script>)> = None;
    for (at, c) in text.char_indices() {
        let of = c.script();
        let script = Some(of).filter(|s| ![Script::Common, Script::Inherited, Script::Unknown].contains(s));
        // Marks and joiners stay with the font of what they follow, where it has them.
        let inherits = of == Script::Inherited;
        let font = match current {
            Some((f, _)) if inherits && f.has(c) => f,
            _ => fonts.iter().find(|f| f.has(c)).unwrap_or(first),
        };
        current = Some(match current {
            None => (font, script),
            Some((f, s)) if f == font && (script.is_none() || s.is_none() || s == script) => {
                (f, s.or(script))
            }
            Some((f, s)) => {
                out.push(Piece { text: &text[start..at], font: f, script: s, right_to_left });
                start = at;
                (font, script)
            }
        });
    }
    if let Some((font, script)) = current {
        out.push(Piece { text: &text[start..], font, script, right_to_left });
    }
}

fn shape_piece(piece: &Piece<'_>, size: u32, pen: &mut i32, run: &mut GlyphRun, around: &mut Option<BBox>) {
    let Some(shaper) = piece.font.shaper() else { return };
    let sized = piece.font.at_size(size);
    let hinted = |id| piece.font.glyph(&sized, id);
    for placed in shaper.shape(piece.text, piece.script, piece.right_to_left, size, hinted) {
        let glyph = &placed.glyph;
        let px = |v: i32| f64::from(v) / 64.0;
        let origin = Point::new(px(pen.saturating_add(placed.x_offset)), px(placed.y_offset));
        let here = match glyph.control_box {
            Some(b) => grid(&b).translated(origin.x, origin.y),
            None => BBox::new(0.0, 0.0, 0.0, 0.0),
        };
        *around = Some(around.map_or(here, |b| b.union(&here)));
        if !glyph.outline.is_empty() {
            run.glyphs.push(Glyph { outline: glyph.outline.clone(), origin });
        }
        *pen = pen.saturating_add(placed.advance);
    }
}

/// FreeType's outlines are on the grid of 1/64 px; the points between two control points are not.
fn grid(b: &BBox) -> BBox {
    let down = |v: f64| (v * 64.0).floor() / 64.0;
    let up = |v: f64| (v * 64.0).ceil() / 64.0;
    BBox::new(down(b.x0), down(b.y0), up(b.x1), up(b.y1))
}
