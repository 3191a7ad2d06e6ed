//! JPEG, through the `jpeg-encoder` crate.

use std::io::Write;

use jpeg_encoder::{ColorType, Encoder, PixelDensity, PixelDensityUnit, SamplingFactor};

use super::on_white;

/// The largest side of a JPEG in pixels.
pub const MAX_JPEG_SIDE: u32 = 65_535;

/// Writes straight-alpha RGBA pixels as a JPEG on a white ground; `quality` is 1 to 100.
///
/// # Errors
/// A side above [`MAX_JPEG_SIDE`], a quality out of range, and what `out` reports.
pub fn encode_jpeg(
    out: impl Write,
    (width, height): (u32, u32),
    rgba: &[u8],
    quality: u8,
    dpi: Option<f64>,
) -> Result<(), String> {
    if !(1..=100).contains(&quality) {
        return Err(format!("the quality of a JPEG is 1 to 100, not {quality}"));
    }
    let (Ok(w), Ok(h)) = (u16::try_from(width), u16::try_from(height)) else {
        return Err(format!("a JPEG has at most {MAX_JPEG_SIDE} pixels a side, not {width} x {height}"));
    };
    let mut encoder = Encoder::new(out, quality);
    // Pillow's default: colour at half the resolution.
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    if let Some(dpi) = dpi.filter(|d| *d >= 1.0 && *d <= 65_535.0) {
        let dots = dpi.round() as u16;
        encoder.set_density(PixelDensity { density: (dots, dots), unit: PixelDensityUnit::Inches });
    }
    encoder.encode(&on_white(rgba), w, h, ColorType::Rgb).map_err(|e| e.to_string())
}
