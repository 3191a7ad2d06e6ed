//! What an image is made of: grey or RGBA, in the number types that matplotlib resamples.

use crate::each::Each;

/// A pixel type that can be resampled: `f64` and `f32` (grey), `[f64; 4]`, `[f32; 4]` and `[u8; 4]` (RGBA).
///
/// Weighted sums are `f64` for all of them, as in matplotlib (sums of bytes are exact in `f64` too).
pub trait Pixel: Copy + Default + Send + Sync + sealed::Pixel {}

impl<P: Copy + Default + Send + Sync + sealed::Pixel> Pixel for P {}

pub(super) use sealed::{Pixel as PixelMath, Term};

/// The sum of pixels.
pub(super) type Sum<P> = <<P as PixelMath>::Term as Term>::Sum;

mod sealed {
    use super::super::columns::Columns;

    /// Arithmetic on a pixel.
    pub trait Pixel: Copy {
        /// What its products with weights are made of.
        type Term: Term;

        /// The term of the pixel.
        fn term(self) -> Self::Term;

        /// The pixel of a sum whose weights sum to `total`.
        fn narrow(sum: <Self::Term as Term>::Sum, total: f64) -> Self;

        /// The pixel as it stands on transparent black (or the grey value 0) where it covers `cover`/255 of an
        /// output pixel and is `alpha` opaque. Colours in `f32` and `f64` are premultiplied, bytes are not.
        fn placed(self, cover: u8, alpha: f64) -> Self;
    }

    /// Channels that are multiplied by a weight, in their own precision, and added up in `f64`.
    pub trait Term: Copy + Default {
        /// Sums of the channels.
        type Sum: Copy + Default;
        /// Columns that are summed side by side.
        const LANES: usize;
        /// Adds the product with a weight.
        fn add_to(self, sum: &mut Self::Sum, weight: f64);
        /// Whether it may be multiplied by a weight of zero that is not there.
        fn is_finite(self) -> bool;
        /// Adds one input row to the sums of all columns.
        fn add_row(columns: &Columns, row: &[Self], finite: bool, weights: &[f64], sums: &mut [Self::Sum]);
    }
}

/// C's order of tests: NaN passes.
#[inline]
fn clamped(v: f64, most: f64) -> f64 {
    let v = if v < 0.0 { 0.0 } else { v };
    if v > most { most } else { v }
}

/// The channels of a sum, none above alpha, which is at most `full`.
#[inline]
fn clamped_rgba(sum: [f64; 4], total: f64, full: f64) -> [f64; 4] {
    let [r, g, b, a] = sum.each(|v| v / total);
    let a = clamped(a, full);
    [clamped(r, a), clamped(g, a), clamped(b, a), a]
}

macro_rules! floats {
    ($float:ty) => {
        impl PixelMath for $float {
            type Term = Self;

            #[inline]
            fn term(self) -> Self {
                self
            }

            #[inline]
            fn narrow(sum: f64, total: f64) -> Self {
                (sum / total) as $float
            }

            #[inline]
            fn placed(self, cover: u8, alpha: f64) -> Self {
                let alpha = if alpha == 1.0 { 1.0 } else { alpha as $float };
                if alpha <= 0.0 {
                    return 0.0;
                }
                if alpha >= 1.0 && cover == 255 {
                    return self;
                }
                let a = alpha * <$float>::from(cover) / 255.0;
                (1.0 - a) * 0.0 + a * self
            }
        }

        impl PixelMath for [$float; 4] {
            type Term = Self;

            #[inline]
            fn term(self) -> Self {
                self
            }

            #[inline]
            fn narrow(sum: [f64; 4], total: f64) -> Self {
                clamped_rgba(sum, total, 1.0).each(|v| v as $float)
            }

            #[inline]
            fn placed(self, cover: u8, alpha: f64) -> Self {
                let [r, g, b, mut a] = self;
                if alpha != 1.0 {
                    a = (f64::from(a) * alpha) as $float;
                }
                if a <= 0.0 {
                    return [0.0; 4];
                }
                if a >= 1.0 && cover == 255 {
                    return [r, g, b, a];
                }
                let part = |v: $float| v * <$float>::from(cover) / 255.0;
                let rest = (1.0 - part(a)) * 0.0;
                [r, g, b, a].each(|v| rest + part(v))
            }
        }
    };
}

floats!(f32);
floats!(f64);

impl PixelMath for [u8; 4] {
    /// The products are exact.
    type Term = [f32; 4];

    #[inline]
    fn term(self) -> [f32; 4] {
        self.each(f32::from)
    }

    /// Truncates.
    #[inline]
    fn narrow(sum: [f64; 4], total: f64) -> Self {
        clamped_rgba(sum, total, 255.0).each(|v| v as u8)
    }

    #[inline]
    fn placed(self, cover: u8, alpha: f64) -> Self {
        let [r, g, b, mut a] = self;
        if alpha != 1.0 {
            a = (f64::from(a) * alpha) as u8;
        }
        let product = u32::from(a) * u32::from(cover) + 128;
        let a = ((product + (product >> 8)) >> 8) as u8;
        if a == 0 { [0; 4] } else { [r, g, b, a] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_cover_is_alpha() {
        assert_eq!(2.0_f64.placed(51, 1.0), 0.4);
        assert_eq!([0.5_f32, 0.25, 0.0, 1.0].placed(51, 1.0), [0.1, 0.05, 0.0, 0.2]);
        assert_eq!([10_u8, 20, 30, 255].placed(51, 1.0), [10, 20, 30, 51]);
        assert_eq!([10_u8, 20, 30, 0].placed(255, 1.0), [0; 4]);
        assert!([f64::NAN, 0.0, 0.0, 1.0].placed(255, 1.0)[0].is_nan());
    }

    #[test]
    fn colours_stay_below_alpha() {
        assert_eq!(<[f32; 4]>::narrow([3.0, -1.0, 0.5, 2.0], 2.0), [1.0, 0.0, 0.25, 1.0]);
        assert_eq!(<[u8; 4]>::narrow([511.0, 6.0, 7.0, 400.0], 2.0), [200, 3, 3, 200]);
        assert_eq!(f32::narrow(3.0, 2.0), 1.5);
    }
}
