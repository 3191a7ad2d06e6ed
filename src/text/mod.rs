//! Text: fonts, shaping and measuring. A string and its properties go in, placed glyphs come out.
//!
//! As in matplotlib 3.11: each character is taken from the first font of the family list that has it; runs of one
//! font, script and direction are shaped (kerning, ligatures, marks, right-to-left) at the size's 26.6 fixed-point
//! scale; glyphs are hinted by the font's own instructions and advance by whole pixels. What was laid out before is
//! kept in bounded caches, shared by all threads; results never depend on them.

mod cache;
mod font;
mod layout;
mod mathtext;
mod props;
mod run;
mod shaper;
mod truetype;

pub use font::Font;
pub use layout::{LineMetrics, layout, line_metrics};
pub use mathtext::{layout_mathtext, mathtext_outline};
pub use props::{Family, FontProps, FontStyle, MathProps, MathSet, relative_size, weight_by_name};
pub use run::{Glyph, GlyphRun};

/// Whether a string has mathtext in it: an even number of dollar signs, above zero, that are not escaped.
pub fn is_mathtext(s: &str) -> bool {
    let escaped = s.matches("\\$").count();
    let n = s.matches('$').count() - escaped;
    n > 0 && n.is_multiple_of(2)
}
