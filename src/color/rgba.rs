//! A resolved colour.

use crate::each::Each;

/// A colour: straight (not premultiplied) sRGB, each part in `0..=1`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rgba {
    /// Red.
    pub r: f64,
    /// Green.
    pub g: f64,
    /// Blue.
    pub b: f64,
    /// Opacity: 0 is invisible.
    pub a: f64,
}

impl Rgba {
    /// Opaque black.
    pub const BLACK: Self = Self::new(0.0, 0.0, 0.0, 1.0);
    /// Opaque white.
    pub const WHITE: Self = Self::new(1.0, 1.0, 1.0, 1.0);
    /// matplotlib's colour "none".
    pub const NONE: Self = Self::new(0.0, 0.0, 0.0, 0.0);

    /// The colour with these parts.
    pub const fn new(r: f64, g: f64, b: f64, a: f64) -> Self {
        Self { r, g, b, a }
    }

    /// The same colour with another opacity.
    #[must_use]
    pub const fn with_alpha(self, a: f64) -> Self {
        Self { a, ..self }
    }

    /// The parts as bytes, rounded to the nearest.
    pub fn to_bytes(self) -> [u8; 4] {
        [self.r, self.g, self.b, self.a].each(|v| (v * 255.0 + 0.5) as u8)
    }
}

/// `#rrggbb`, or `#rrggbbaa` where it is not opaque. A colour made of bytes is itself again when parsed.
impl std::fmt::Display for Rgba {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [r, g, b, a] = self.to_bytes();
        write!(f, "#{r:02x}{g:02x}{b:02x}")?;
        if a == 255 { Ok(()) } else { write!(f, "{a:02x}") }
    }
}
