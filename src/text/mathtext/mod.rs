//! Mathtext: what stands between dollar signs, laid out as TeX would, from matplotlib's font set `dejavusans`.
//!
//! Text becomes boxes ([`parse`], [`build`]), boxes become placed glyphs and rules ([`ship`]). Sizes come from
//! outlines before hinting; what is placed are hinted ones, as in matplotlib.
//!
//! Known: groups, super- and subscripts, `\frac`, `\dfrac`, `\binom`, `\genfrac`, `\substack`, `\sqrt`, `\overline`, `\underline`, `\overset`,
//! `\underset`, accents, `\widehat` and the like, `\left`, `\middle` and `\right`, spaces, `\text`, `\operatorname`, functions such as `\sin`, fonts
//! (`\boldsymbol`, `\mathrm`, `\mathit`, `\mathbf`, `\mathbfit`, `\mathsf`, `\mathtt`, `\mathbb`, `\mathfrak`, `\mathscr`, `\mathcal`, `\mathregular`, `\mathdefault`), and every
//! symbol of matplotlib's that DejaVu Sans has. Large operators (`\sum`, `\int`), delimiters and radicals that must grow, and letters of other
//! alphabets come from the fonts that matplotlib takes them from (`text/faces`); such letters are not hinted as FreeType does. Primes
//! are strokes: near to matplotlib's and not equal. There are no bold letters of other alphabets: the others stand for them.

mod accents;
mod boxes;
mod build;
mod commands;
mod fonts;
mod metrics;
mod parse;
mod pieces;
mod ship;
mod symbols;

use std::sync::Arc;

use super::{FontProps, GlyphRun, cache};
use crate::geom::{Affine, Path};

/// The outline of a line with mathtext, in some unit, as matplotlib's `TextPath`: as large as this, hinting does not show.
///
/// # Errors
/// What of the text is not understood.
pub fn mathtext_outline(text: &str) -> Result<Path, String> {
    let run = layout_mathtext(text, &FontProps { size_pt: 2000.0, ..FontProps::default() }, 72.0)?;
    let mut outline = Path::new();
    for g in &run.glyphs {
        outline.extend(&g.outline.transformed(&Affine::translate(g.origin.x, g.origin.y)));
    }
    for b in &run.boxes {
        outline.extend(&Path::rect(b));
    }
    Ok(outline)
}

/// One line with mathtext, laid out.
///
/// ```
/// use isoplot::text::{FontProps, layout_mathtext};
/// let run = layout_mathtext("$10^{2}$", &FontProps::default(), 100.0).unwrap();
/// assert_eq!((run.width, run.height, run.descent), (25.0, 14.0, 1.0));
/// assert_eq!(layout_mathtext(r"$\nope$", &FontProps::default(), 100.0).unwrap_err(), "\\nope is not known to mathtext");
/// ```
///
/// # Errors
/// What of the text is not understood.
pub fn layout_mathtext(text: &str, props: &FontProps, dpi: f64) -> Result<Arc<GlyphRun>, String> {
    cache::try_run(text, props, [props.size_pt.to_bits(), dpi.to_bits()], || {
        let fonts = fonts::Fonts::new(props, dpi);
        let line = parse::line(text, &fonts)?;
        Ok(ship::ship(text, line, &fonts))
    })
}
