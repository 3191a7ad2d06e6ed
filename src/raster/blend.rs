//! Painting over straight-alpha 8-bit pixels, in the integer arithmetic of matplotlib's Agg canvas.

/// A colour in bytes, straight alpha.
pub(super) type Rgba8 = [u8; 4];

/// `a * b / 255`, rounded.
#[inline]
pub(super) fn multiply(a: u8, b: u8) -> u8 {
    let t = u32::from(a) * u32::from(b) + 128;
    (((t >> 8) + t) >> 8) as u8
}

/// 2^40 divided by what opacities over an opaque pixel sum to in [`over`], 65280 and the index, and rounded up.
///
/// The product with a number below 2^24 is too large by less than 2^24, so that its upper bits are the quotient: the
/// fraction of that is at most `1 - 1/65535`.
const RECIPROCALS: [u64; 256] = {
    let mut table = [0; 256];
    let mut i = 0;
    while i < 256 {
        table[i] = (1_u64 << 40).div_ceil(65280 + i as u64);
        i += 1;
    }
    table
};

/// Paints a colour of opacity `alpha` over one pixel.
#[inline]
fn over(pixel: &mut [u8], [r, g, b]: [u8; 3], alpha: u8) {
    if alpha == 0 {
        return;
    }
    if pixel[3] == 255 {
        let (reciprocal, alpha) = (RECIPROCALS[usize::from(alpha)], u32::from(alpha));
        for (p, c) in pixel.iter_mut().zip([r, g, b]) {
            // The numerator below, in another order.
            let n = (u32::from(c) << 8) * alpha + u32::from(*p) * 255 * (256 - alpha);
            *p = ((u64::from(n) * reciprocal) >> 40) as u8;
        }
        return;
    }
    let (alpha, below) = (i32::from(alpha), i32::from(pixel[3]));
    let sum = ((alpha + below) << 8) - alpha * below;
    pixel[3] = (sum >> 8) as u8;
    for (p, c) in pixel.iter_mut().zip([r, g, b]) {
        let v = i32::from(*p) * below;
        *p = ((((i32::from(c) << 8) - v) * alpha + (v << 8)) / sum) as u8;
    }
}

/// Paints one pixel.
#[inline]
pub(super) fn pixel(pixel: &mut [u8], color: Rgba8, cover: u8) {
    let [r, g, b, a] = color;
    if cover == 255 {
        if a == 255 {
            pixel.copy_from_slice(&color);
        } else {
            over(pixel, [r, g, b], a);
        }
    } else {
        over(pixel, [r, g, b], multiply(a, cover));
    }
}

/// Paints a run of pixels in one colour.
#[inline]
pub(super) fn run(pixels: &mut [u8], color: Rgba8, cover: u8) {
    if cover == 255 && color[3] == 255 {
        pixels.as_chunks_mut::<4>().0.fill(color);
    } else {
        pixels.as_chunks_mut::<4>().0.iter_mut().for_each(|p| pixel(p, color, cover));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paints_as_agg() {
        let mut p = [255, 255, 255, 255];
        pixel(&mut p, [0, 0, 0, 255], 128);
        // ((0 - 65025) * 128 + 65025 * 256) / (65280 + 128)
        assert_eq!(p, [127, 127, 127, 255]);
        let mut clear = [255, 255, 255, 0];
        pixel(&mut clear, [255, 0, 0, 128], 255);
        assert_eq!(clear, [255, 0, 0, 128]);
        for (alpha, below, color) in (1..=255).flat_map(|a| (0..=255).map(move |b| (a, b, a ^ b))) {
            let (a, v) = (i32::from(alpha), i32::from(below) * 255);
            let n = ((i32::from(color) << 8) - v) * a + (v << 8);
            let mut p = [below, 255, 0, 255];
            over(&mut p, [color, 255, 0], alpha);
            assert_eq!(p, [(n / (65280 + a)) as u8, 255, 0, 255]);
        }
        assert_eq!(multiply(255, 255), 255);
        assert_eq!(multiply(128, 128), 64);
    }
}
