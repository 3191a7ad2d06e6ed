//! The fonts of mathtext by name, and the lengths that go with a size.

use super::metrics::{self, Metrics};
use crate::text::font::{Font, for_formulas, resolve};
use crate::text::layout::size_26_6;
use crate::text::{Family, FontProps, FontStyle, MathSet};

/// matplotlib's names of fonts within mathtext.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// The font of the text around.
    Default,
    /// Letters italic, the rest upright.
    Normal,
    Rm,
    It,
    Bf,
    BfIt,
    /// Bold, and letters slanted too.
    BoldSymbol,
    Sf,
    Tt,
    /// Double-struck: slanted, or upright within upright letters.
    Bb,
    BbUpright,
    Frak,
    Scr,
    /// Calligraphic.
    Cal,
    /// One of the sizes of delimiters and radicals. 0 is upright, and not the same name as `Rm`: there is no kerning
    /// between the two.
    Sized(usize),
}

impl Style {
    pub(super) fn by_name(name: &str) -> Option<Self> {
        Some(match name {
            "default" | "regular" => Self::Default,
            "normal" => Self::Normal,
            "rm" => Self::Rm,
            "it" => Self::It,
            "bf" => Self::Bf,
            "bfit" => Self::BfIt,
            "sf" => Self::Sf,
            "tt" => Self::Tt,
            "bb" => Self::Bb,
            "frak" => Self::Frak,
            "scr" => Self::Scr,
            "cal" => Self::Cal,
            _ => return None,
        })
    }

    /// This style, asked for within another.
    pub(super) fn within(self, outer: Self) -> Self {
        match (self, outer) {
            (Self::Bb, Self::Rm | Self::Bf | Self::BfIt) => Self::BbUpright,
            _ => self,
        }
    }
}

/// Where the font of other alphabets has a letter: each alphabet begins at a place of its own.
fn letter(style: Style, c: char) -> Option<char> {
    let first = match style {
        Style::Bb => 0xe000,
        Style::BbUpright => 0xe100,
        Style::Frak => 0xe200,
        Style::Scr => 0xe300,
        Style::Cal => 0xe400,
        _ => return None,
    };
    let greek = || "ΓΠΣγπ".chars().position(|g| g == c).map(|n| 0x80 + n as u32);
    let n = if c.is_ascii_alphanumeric() { c as u32 } else { greek()? };
    char::from_u32(first + n)
}

/// Whether scripts stand farther off, as beside slanted letters: by the font that matplotlib takes the letter from.
fn leans(style: Style, c: char) -> bool {
    match style {
        Style::It | Style::Scr => true,
        Style::Bb => "CDHNPQRZdeijΓΠγπ".contains(c),
        _ => matches!(c, '∫' | '∮'),
    }
}

/// How much smaller scripts are.
pub(super) const SHRINK: f64 = 0.7;

// matplotlib's constants of the font: the first four in x-heights, the others in those of DejaVu Sans (1120 of 2048 units).
pub(super) const SCRIPT_SPACE: f64 = 0.05;
pub(super) const DELTA: f64 = 0.025;
pub(super) const DELTA_SLANTED: f64 = 0.2;
pub(super) const DELTA_INTEGRAL: f64 = 0.1;
pub(super) const SUPDROP: f64 = 790.527 / 1120.0;
pub(super) const SUBDROP: f64 = 102.4 / 1120.0;
pub(super) const SUP1: f64 = 845.824 / 1120.0;
pub(super) const SUB1: f64 = 307.199 / 1120.0;
pub(super) const SUB2: f64 = 632.832 / 1120.0;
pub(super) const NUM1: f64 = 1529.86 / 1120.0;
pub(super) const NUM2: f64 = 868.352 / 1120.0;
pub(super) const NUM3: f64 = 970.752 / 1120.0;
pub(super) const DENOM1: f64 = 1548.29 / 1120.0;
pub(super) const DENOM2: f64 = 768.0 / 1120.0;

/// A character that was found in a font.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) font: Font,
    pub(super) glyph: u32,
    pub(super) metrics: Metrics,
    pub(super) slanted: bool,
}

/// The fonts of one line.
#[derive(Debug)]
pub(super) struct Fonts<'a> {
    props: &'a FontProps,
    dpi: f64,
}

impl<'a> Fonts<'a> {
    pub(super) fn new(props: &'a FontProps, dpi: f64) -> Self {
        Self { props, dpi }
    }

    pub(super) fn size_pt(&self) -> f64 {
        self.props.size_pt
    }

    /// A size in the unit of fonts.
    pub(super) fn sized(&self, size_pt: f64) -> u32 {
        size_26_6(size_pt, self.dpi)
    }

    /// Pixels of a fraction of the size.
    pub(super) fn em(&self, fraction: f64, size_pt: f64) -> f64 {
        fraction * size_pt * self.dpi / 72.0
    }

    pub(super) fn x_height(&self, size_pt: f64) -> f64 {
        let units = match self.props.math.set {
            MathSet::Sans => 1120.0,
            MathSet::Serif => 1063.0,
        };
        self.em(units / 2048.0, size_pt)
    }

    /// What the constants of the font are multiples of.
    pub(super) fn unit(&self, size_pt: f64) -> f64 {
        self.em(1120.0 / 2048.0, size_pt)
    }

    /// The font of letters where nothing is said.
    pub(super) fn letters(&self) -> Style {
        Style::by_name(self.props.math.letters).unwrap_or(Style::Normal)
    }

    pub(super) fn axis_height(&self) -> f64 {
        self.em(512.0 / 2048.0, self.size_pt())
    }

    /// The thickness of rules.
    pub(super) fn thickness(&self) -> f64 {
        self.em(0.75 / 12.0, self.size_pt())
    }

    /// What a radical and an overline are higher than their content.
    pub(super) fn headroom(&self) -> f64 {
        self.size_pt() * self.dpi / (100.0 * 12.0)
    }

    /// The width of an `m`, of which spaces are fractions.
    pub(super) fn quad(&self) -> f64 {
        self.find('m', Style::Normal, self.size_pt()).map_or(0.0, |f| f.metrics.advance)
    }

    fn list(&self, style: Style) -> Vec<Font> {
        let face = |family: Family, weight: u16, style: FontStyle| {
            let size_pt = self.size_pt();
            resolve(&FontProps { families: vec![family], weight, style, size_pt, ..FontProps::default() })
        };
        let main = |weight, style| match self.props.math.set {
            MathSet::Sans => face(Family::SansSerif, weight, style),
            MathSet::Serif => face(Family::Serif, weight, style),
        };
        match style {
            Style::Default => resolve(self.props),
            Style::Bb | Style::BbUpright | Style::Frak | Style::Scr | Style::Cal => {
                for_formulas(6).into_iter().collect()
            }
            Style::Sized(n @ 1..) => for_formulas(n).into_iter().collect(),
            Style::Sf => face(Family::SansSerif, 400, FontStyle::Normal),
            Style::Normal | Style::Rm | Style::Sized(_) => main(400, FontStyle::Normal),
            Style::It => main(400, FontStyle::Italic),
            Style::Bf | Style::BoldSymbol => main(700, FontStyle::Normal),
            Style::BfIt => main(700, FontStyle::Italic),
            Style::Tt => face(Family::Monospace, 400, FontStyle::Normal),
        }
    }

    /// The sizes that there are of a delimiter or a radical.
    pub(super) fn sizes(&self, c: char) -> Vec<usize> {
        let has = |n: usize| n == 0 || for_formulas(n).is_some_and(|f| f.glyph_of(c).is_some());
        let mut sizes: Vec<usize> = (0..=5).filter(|&n| has(n)).collect();
        if c == '\u{221a}' {
            // As in matplotlib, the largest radical is left out.
            sizes.pop();
        }
        sizes
    }

    /// The character in its font, or upright where that lacks it.
    pub(super) fn find(&self, c: char, style: Style, size_pt: f64) -> Option<Found> {
        let leans = |style: Style| leans(style, c);
        let has = |l: &char| for_formulas(6).is_some_and(|f| f.glyph_of(*l).is_some());
        let c = letter(style, c).filter(has).unwrap_or(c);
        let capital_greek = ('\u{386}'..='\u{3ab}').contains(&c) && c.is_uppercase();
        let style = match style {
            Style::Normal if c.is_alphabetic() && !capital_greek => Style::It,
            Style::Normal => Style::Rm,
            Style::BoldSymbol if c.is_alphabetic() && !capital_greek => Style::BfIt,
            Style::BoldSymbol => Style::Bf,
            s => s,
        };
        // Large operators come before everything else.
        let operators = if self.props.math.set == MathSet::Serif { 7 } else { 0 };
        let all = for_formulas(operators).into_iter().chain(self.list(style)).chain(self.list(Style::Rm));
        let mut found = all.filter_map(|f| f.glyph_of(c).map(|g| (f, g)));
        // What no font has is drawn as the currency sign, as matplotlib does.
        let (font, glyph) = found.next().or_else(|| {
            self.list(Style::Rm).into_iter().find_map(|f| f.glyph_of('\u{a4}').map(|g| (f, g)))
        })?;
        let metrics = metrics::metrics(&font, self.sized(size_pt), glyph);
        Some(Found { font, glyph, metrics, slanted: leans(style) })
    }
}
