//! What a text asks of its font.

use super::Font;

/// Upright or slanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FontStyle {
    /// Upright.
    #[default]
    Normal,
    /// Italic; oblique where the family has no italic.
    Italic,
    /// Slanted.
    Oblique,
}

/// One entry of a family list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// DejaVu Sans.
    SansSerif,
    /// DejaVu Serif.
    Serif,
    /// DejaVu Sans Mono.
    Monospace,
    /// A family by name: one of the DejaVu families. Others are passed over.
    Named(String),
    /// A font of the user's.
    Font(Font),
}

impl From<&str> for Family {
    fn from(name: &str) -> Self {
        match name.to_lowercase().as_str() {
            "sans-serif" | "sans serif" | "sans" | "dejavu sans" => Self::SansSerif,
            "serif" | "dejavu serif" => Self::Serif,
            "monospace" | "dejavu sans mono" => Self::Monospace,
            _ => Self::Named(name.to_owned()),
        }
    }
}

impl From<String> for Family {
    fn from(name: String) -> Self {
        name.as_str().into()
    }
}

impl From<Font> for Family {
    fn from(font: Font) -> Self {
        Self::Font(font)
    }
}

impl From<&Font> for Family {
    fn from(font: &Font) -> Self {
        Self::Font(font.clone())
    }
}

/// The fonts of mathtext, as matplotlib's `mathtext.fontset`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MathSet {
    /// `"dejavusans"`.
    #[default]
    Sans,
    /// `"dejavuserif"`.
    Serif,
}

impl std::str::FromStr for MathSet {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "dejavusans" => Ok(Self::Sans),
            "dejavuserif" => Ok(Self::Serif),
            _ => Err(format!("{name:?} is none of the fonts of mathtext: dejavusans, dejavuserif")),
        }
    }
}

/// How mathtext looks where it does not say itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MathProps {
    /// Its fonts. Default DejaVu Sans.
    pub set: MathSet,
    /// The font of letters, as `mathtext.default`: `"normal"` (default: italic letters, upright digits), `"it"`, `"rm"`, ...
    pub letters: &'static str,
}

impl Default for MathProps {
    fn default() -> Self {
        Self { set: MathSet::Sans, letters: "normal" }
    }
}

/// What a text asks of its font.
#[derive(Clone, Debug, PartialEq)]
pub struct FontProps {
    /// In order of preference: a character that one lacks is taken from the next. Default: DejaVu Sans.
    pub families: Vec<Family>,
    /// Points. Default 10.
    pub size_pt: f64,
    /// 400 is normal, 700 bold. Default 400.
    pub weight: u16,
    /// Default upright.
    pub style: FontStyle,
    /// Of mathtext.
    pub math: MathProps,
}

impl Default for FontProps {
    fn default() -> Self {
        let (size_pt, weight, style) = (10.0, 400, FontStyle::Normal);
        Self { families: vec![Family::SansSerif], size_pt, weight, style, math: MathProps::default() }
    }
}

impl FontProps {
    /// The same at another size in points.
    #[must_use]
    pub fn with_size(&self, size_pt: f64) -> Self {
        Self { size_pt, ..self.clone() }
    }
}

/// The factor of a named size, such as 1.2 of `"large"`.
pub fn relative_size(name: &str) -> Option<f64> {
    Some(match name {
        "xx-small" => 0.579,
        "x-small" => 0.694,
        "small" | "smaller" => 0.833,
        "medium" => 1.0,
        "large" | "larger" => 1.2,
        "x-large" => 1.44,
        "xx-large" => 1.728,
        _ => return None,
    })
}

/// The weight of a name, such as 700 of `"bold"`.
pub fn weight_by_name(name: &str) -> Option<u16> {
    Some(match name {
        "ultralight" => 100,
        "light" => 200,
        "normal" | "regular" | "book" => 400,
        "medium" | "roman" => 500,
        "semibold" | "demibold" | "demi" => 600,
        "bold" => 700,
        "heavy" | "extra bold" => 800,
        "black" => 900,
        _ => return None,
    })
}
