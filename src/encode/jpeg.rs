//! JPEG, through the `jpeg-encoder` crate.

use std::io::Write;

use jpeg_encoder::{
    Encoder, ImageBuffer, JpegColorType, PixelDensity, PixelDensityUnit, SamplingFactor, rgb_to_ycbcr,
};

use super::on_white;

/// The largest side of a JPEG in pixels.
pub const MAX_JPEG_SIDE: u32 = 65_535;

/// Pixels as the encoder asks for them, row by row. Its own `encode` is compiled for nine kinds of images, of which
/// one is needed.
struct OnWhite<'a> {
    rgba: &'a [u8],
    size: (u16, u16),
}

impl ImageBuffer for OnWhite<'_> {
    fn get_jpeg_color_type(&self) -> JpegColorType {
        JpegColorType::Ycbcr
    }

    fn width(&self) -> u16 {
        self.size.0
    }

    fn height(&self) -> u16 {
        self.size.1
    }

    fn fill_buffers(&self, y: u16, buffers: &mut [Vec<u8>; 4]) {
        let width = usize::from(self.size.0) * 4;
        for p in on_white(&self.rgba[usize::from(y) * width..][..width]).as_chunks::<3>().0 {
            let (y, cb, cr) = rgb_to_ycbcr(p[0], p[1], p[2]);
            buffers.iter_mut().zip([y, cb, cr]).for_each(|(b, v)| b.push(v));
        }
    }
}

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
    let missing = || format!("{} bytes are not {width} x {height} RGBA pixels", rgba.len());
    let enough = rgba.len() >= usize::from(w) * usize::from(h) * 4;
    enough.then_some(()).ok_or_else(missing)?;
    encoder.encode_image(OnWhite { rgba, size: (w, h) }).map_err(|e| e.to_string())
}
