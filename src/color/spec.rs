//! Colours as users give them.

use super::{Rgba, parse};
use crate::each::Each;

/// A colour, or a place in the property cycle that is looked up when it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Color {
    /// This colour.
    Rgba(Rgba),
    /// The n-th colour of the property cycle: matplotlib's `"Cn"`.
    Cycle(usize),
    /// No colour: matplotlib's `"none"`. It stays invisible whatever the opacity, which `"#0000"` does not.
    None,
}

impl Color {
    /// No colour: [`Color::None`].
    pub const NONE: Self = Self::None;

    /// Whether it is [`Color::NONE`].
    pub fn is_none(&self) -> bool {
        *self == Self::NONE
    }

    /// The colour to paint with. `alpha` replaces the colour's own opacity.
    pub fn resolve(&self, cycle: &[Rgba], alpha: Option<f64>) -> Rgba {
        let c = match self {
            Self::Rgba(c) => *c,
            Self::None => return Rgba::NONE,
            Self::Cycle(n) if cycle.is_empty() => super::DEFAULT_CYCLE[n % 10],
            Self::Cycle(n) => cycle[n % cycle.len()],
        };
        alpha.map_or(c, |a| c.with_alpha(a))
    }
}

impl From<Rgba> for Color {
    fn from(c: Rgba) -> Self {
        Self::Rgba(c)
    }
}

/// Anything that names a colour, by matplotlib's rules: names of CSS4, `tab:` and `xkcd:`, single letters, `"C0"`,
/// hex digits (`"#rgb"`, `"#rgba"`, `"#rrggbb"`, `"#rrggbbaa"`), grey levels (`"0.5"`), `"none"`, arrays and tuples
/// of three or four numbers in `0..=1`, and a colour with an opacity `("red", 0.5)`.
///
/// ```
/// use isoplot::color::{Color, IntoColor, Rgba};
/// assert_eq!("#ff000080".into_color().unwrap(), Color::Rgba(Rgba::new(1.0, 0.0, 0.0, 128.0 / 255.0)));
/// assert_eq!("C3".into_color().unwrap(), Color::Cycle(3));
/// assert_eq!("nope".into_color().unwrap_err(), "\"nope\" is not a colour");
/// ```
pub trait IntoColor {
    /// The colour.
    ///
    /// # Errors
    /// What was given and that it is no colour.
    fn into_color(self) -> Result<Color, String>;
}

impl IntoColor for Color {
    fn into_color(self) -> Result<Color, String> {
        Ok(self)
    }
}

impl IntoColor for &Color {
    fn into_color(self) -> Result<Color, String> {
        Ok(self.clone())
    }
}

impl IntoColor for Rgba {
    fn into_color(self) -> Result<Color, String> {
        [self.r, self.g, self.b, self.a].into_color()
    }
}

impl std::str::FromStr for Color {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, String> {
        parse::parse(s)
    }
}

impl IntoColor for &str {
    fn into_color(self) -> Result<Color, String> {
        parse::parse(self)
    }
}

impl IntoColor for String {
    fn into_color(self) -> Result<Color, String> {
        parse::parse(&self)
    }
}

impl IntoColor for &String {
    fn into_color(self) -> Result<Color, String> {
        parse::parse(self)
    }
}

impl IntoColor for [f64; 4] {
    fn into_color(self) -> Result<Color, String> {
        if self.iter().all(|v| (0.0..=1.0).contains(v)) {
            Ok(Color::Rgba(Rgba::new(self[0], self[1], self[2], self[3])))
        } else {
            Err(format!("{self:?} is not a colour: every part must be in 0..=1"))
        }
    }
}

impl IntoColor for [f64; 3] {
    fn into_color(self) -> Result<Color, String> {
        [self[0], self[1], self[2], 1.0].into_color()
    }
}

impl IntoColor for [f32; 3] {
    fn into_color(self) -> Result<Color, String> {
        self.each(f64::from).into_color()
    }
}

impl IntoColor for [f32; 4] {
    fn into_color(self) -> Result<Color, String> {
        self.each(f64::from).into_color()
    }
}

impl IntoColor for (f64, f64, f64) {
    fn into_color(self) -> Result<Color, String> {
        [self.0, self.1, self.2, 1.0].into_color()
    }
}

impl IntoColor for (f64, f64, f64, f64) {
    fn into_color(self) -> Result<Color, String> {
        [self.0, self.1, self.2, self.3].into_color()
    }
}

impl<C: IntoColor> IntoColor for (C, f64) {
    fn into_color(self) -> Result<Color, String> {
        if !(0.0..=1.0).contains(&self.1) {
            return Err(format!("alpha is {}, outside 0..=1", self.1));
        }
        let c = self.0.into_color()?;
        if c.is_none() {
            return Ok(c);
        }
        Ok(Color::Rgba(c.resolve(&super::DEFAULT_CYCLE, Some(self.1))))
    }
}

/// One colour or several.
pub trait IntoColors {
    /// The colours; one at least.
    ///
    /// # Errors
    /// The first that is no colour, or that there is none.
    fn into_colors(self) -> Result<Vec<Color>, String>;
}

fn all<C: IntoColor>(items: impl IntoIterator<Item = C>) -> Result<Vec<Color>, String> {
    let colors: Vec<Color> = items.into_iter().map(IntoColor::into_color).collect::<Result<_, _>>()?;
    if colors.is_empty() { Err("at least one colour is needed".into()) } else { Ok(colors) }
}

impl IntoColors for &str {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all([self])
    }
}

impl IntoColors for String {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all([self])
    }
}

impl IntoColors for &String {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all([self])
    }
}

impl IntoColors for &Color {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all([self])
    }
}

impl<C: IntoColor> IntoColors for (C, f64) {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all([self])
    }
}

impl IntoColors for (f64, f64, f64) {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all([self])
    }
}

impl IntoColors for (f64, f64, f64, f64) {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all([self])
    }
}

impl IntoColors for [f64; 3] {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all([self])
    }
}

impl IntoColors for [f64; 4] {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all([self])
    }
}

impl<C: IntoColor + Clone> IntoColors for &Vec<C> {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all(self.iter().cloned())
    }
}

impl<C: IntoColor + Clone, const N: usize> IntoColors for &[C; N] {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all(self.iter().cloned())
    }
}

impl IntoColors for Color {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        Ok(vec![self])
    }
}

impl IntoColors for Rgba {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all([self])
    }
}

impl<C: IntoColor, const N: usize> IntoColors for [C; N] {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all(self)
    }
}

impl<C: IntoColor> IntoColors for Vec<C> {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all(self)
    }
}

impl<C: IntoColor + Clone> IntoColors for &[C] {
    fn into_colors(self) -> Result<Vec<Color>, String> {
        all(self.iter().cloned())
    }
}

/// Whether it names a colour.
pub fn is_color_like(color: impl IntoColor) -> bool {
    color.into_color().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rgba(c: impl IntoColor) -> [f64; 4] {
        let c = c.into_color().unwrap().resolve(&[], None);
        [c.r, c.g, c.b, c.a]
    }

    #[test]
    fn parses_as_matplotlib() {
        // Values of matplotlib.colors.to_rgba.
        assert_eq!(rgba("g"), [0.0, 0.5, 0.0, 1.0]);
        assert_eq!(rgba("Red"), [1.0, 0.0, 0.0, 1.0]);
        assert_eq!(rgba("TAB:BLUE"), rgba("C0"));
        assert_eq!(rgba("xkcd:sky blue"), rgba("#75bbfd"));
        assert_eq!(rgba("#F0f"), [1.0, 0.0, 1.0, 1.0]);
        assert_eq!(rgba("0.5"), [0.5, 0.5, 0.5, 1.0]);
        assert_eq!(rgba(("red", 0.5)), [1.0, 0.0, 0.0, 0.5]);
        assert_eq!(rgba("C11"), rgba("C1"));
        assert_eq!("none".into_color().unwrap().resolve(&[], Some(0.3)).a, 0.0);
        assert_eq!(("none", 0.5).into_color().unwrap(), Color::None);
        assert_eq!("#0000".into_color().unwrap().resolve(&[], Some(0.3)).a, 0.3);
        for bad in ["", "1.5", "-0.1", "nan", "#12", "#12345", "C", "Cx", "rgb(1,2,3)", "#ggg"] {
            assert!(!is_color_like(bad), "{bad:?}");
        }
        assert!(!is_color_like([0.0, 2.0, 0.0]));
        assert!(!is_color_like([0.0, f64::NAN, 0.0]));
        assert_eq!(["r", "nope"].into_colors().unwrap_err(), "\"nope\" is not a colour");
    }
}
