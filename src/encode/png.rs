//! PNG, through the `png` crate.

use std::io::Write;

use super::without_alpha;

/// How much time is spent to make a PNG small.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Compression {
    /// Hardly any: for pictures that are looked at once.
    #[default]
    Fast,
    /// Some: a third smaller, about ten times as long.
    Balanced,
    /// All that it takes.
    High,
}

/// What goes into a PNG besides the pixels.
///
/// ```
/// use isoplot::{Compression, PngOptions};
/// let options = PngOptions { compression: Compression::Balanced, ..PngOptions::default() }
///     .with_text("Title", "hi mom");
/// assert_eq!(options.text.last().unwrap().1, "hi mom");
/// ```
#[derive(Clone, Debug)]
pub struct PngOptions {
    /// Pixels per inch; `None` writes none. Default: none.
    pub dpi: Option<f64>,
    /// Keywords (1 to 79 Latin-1 characters) and texts. Default: `Software`.
    pub text: Vec<(String, String)>,
    /// Default: [`Compression::Fast`].
    pub compression: Compression,
}

impl Default for PngOptions {
    fn default() -> Self {
        let software =
            format!("isoplot version {}, https://crates.io/crates/isoplot", env!("CARGO_PKG_VERSION"));
        Self { dpi: None, text: vec![("Software".to_owned(), software)], compression: Compression::Fast }
    }
}

impl PngOptions {
    /// With another text; one of the same keyword is replaced.
    #[must_use]
    pub fn with_text(mut self, keyword: impl Into<String>, text: impl Into<String>) -> Self {
        let keyword = keyword.into();
        self.text.retain(|(k, _)| *k != keyword);
        self.text.push((keyword, text.into()));
        self
    }
}

/// Writes straight-alpha RGBA pixels as a PNG: RGB where all of them are opaque, else RGBA.
///
/// # Errors
/// What the encoder or `out` reports: a keyword that PNG forbids, a full disk.
pub fn encode_png(
    out: impl Write,
    (width, height): (u32, u32),
    rgba: &[u8],
    options: &PngOptions,
) -> Result<(), String> {
    let failed = |e: png::EncodingError| e.to_string();
    let opaque = rgba.as_chunks::<4>().0.iter().all(|p| p[3] == 255);
    let mut encoder = png::Encoder::new(out, width, height);
    encoder.set_color(if opaque { png::ColorType::Rgb } else { png::ColorType::Rgba });
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(match options.compression {
        Compression::Fast => png::Compression::Fast,
        Compression::Balanced => png::Compression::Balanced,
        Compression::High => png::Compression::High,
    });
    encoder.set_filter(png::Filter::Adaptive);
    if let Some(dpi) = options.dpi.filter(|d| *d > 0.0 && d.is_finite()) {
        let per_metre = (dpi / 0.0254 + 0.5) as u32;
        encoder.set_pixel_dims(Some(png::PixelDimensions {
            xppu: per_metre,
            yppu: per_metre,
            unit: png::Unit::Meter,
        }));
    }
    for (keyword, text) in &options.text {
        let latin = text.chars().all(|c| u32::from(c) < 256);
        let added = if latin {
            encoder.add_text_chunk(keyword.clone(), text.clone())
        } else {
            encoder.add_itxt_chunk(keyword.clone(), text.clone())
        };
        added.map_err(failed)?;
    }
    let mut writer = encoder.write_header().map_err(failed)?;
    if opaque {
        writer.write_image_data(&without_alpha(rgba)).map_err(failed)?;
    } else {
        writer.write_image_data(rgba).map_err(failed)?;
    }
    writer.finish().map_err(failed)
}
