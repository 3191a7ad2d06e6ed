//! Text: fonts, shaping and measuring. A string and its properties go in, placed glyphs come out.

mod run;

pub use run::{Glyph, GlyphRun};
