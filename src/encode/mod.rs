//! Pixels as PNG and JPEG bytes.

mod jpeg;
mod png;

pub use jpeg::{MAX_JPEG_SIDE, encode_jpeg};
pub use png::{Compression, PngOptions, encode_png};

/// Pixels on a white ground, without their alpha: what matplotlib does before it writes a JPEG.
pub fn on_white(rgba: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(rgba.len() / 4 * 3);
    for p in rgba.as_chunks::<4>().0 {
        let a = u32::from(p[3]);
        out.extend(p[..3].iter().map(|&c| {
            // Rounded, as in Pillow's paste with a mask.
            let t = u32::from(c) * a + 255 * (255 - a) + 128;
            (((t >> 8) + t) >> 8) as u8
        }));
    }
    out
}

/// Pixels without their alpha.
pub fn without_alpha(rgba: &[u8]) -> Vec<u8> {
    let mut out = vec![0; rgba.len() / 4 * 3];
    for (to, from) in out.as_chunks_mut::<3>().0.iter_mut().zip(rgba.as_chunks::<4>().0) {
        to.copy_from_slice(&from[..3]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alpha_is_dropped_or_laid_on_white() {
        let px = [10, 20, 30, 255, 0, 0, 0, 0, 100, 0, 255, 128];
        assert_eq!(without_alpha(&px), [10, 20, 30, 0, 0, 0, 100, 0, 255]);
        assert_eq!(on_white(&px), [10, 20, 30, 255, 255, 255, 177, 127, 255]);
    }
}
