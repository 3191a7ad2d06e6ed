//! Images in other sizes, as `matplotlib._image.resample` makes them: pixel for pixel, but faster.
//!
//! An affine map takes input pixels to output pixels. An output pixel sums the input pixels under a kernel; the image is
//! continued by its mirror images. Border pixels that the input covers by less than half are weighted by the part that
//! it covers, and pixels outside of it stay zero. Nearest copies the input pixel under the centre of the output pixel.
//! Arithmetic is Agg's (kernels as integer tables, coordinates in 1/256 pixel), in its order, so that results are equal
//! to the last bit.
//!
//! ```
//! use isoplot::geom::Affine;
//! use isoplot::resample::{Image, Kernel, Resampler};
//!
//! let image = Image::new(&[0.0, 1.0, 2.0, 3.0], 2, 2).ok_or("not 2 x 2")?;
//! let resampler = Resampler { kernel: Kernel::Bilinear, ..Resampler::default() };
//! let larger = resampler.resample(&image, (4, 4), &Affine::scale(2.0, 2.0));
//! assert_eq!(larger[..4], [0.0, 0.25, 0.75, 1.0]);
//! # Ok::<(), &str>(())
//! ```

mod auto;
mod columns;
mod cover;
mod fixed;
mod gather;
mod indexed;
mod kernel;
mod lut;
mod nearest;
mod pixel;
mod ring;
mod separable;
mod source;
mod sum;
mod turned;
mod weights;

use crate::geom::Affine;

pub use auto::Stage;
pub use gather::Lookup;
pub use kernel::Kernel;
pub use pixel::Pixel;
pub use source::{Image, Rows, Source};

use lut::Lut;
use source::Mirrored;

/// How to resample.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Resampler {
    /// Default: nearest.
    pub kernel: Kernel,
    /// Whether the weights that meet in one place are made to sum to one. Default: true.
    pub filternorm: bool,
    /// The radius of sinc, lanczos and blackman, in pixels (at least 2). Default: 4.
    pub filterrad: f64,
    /// Whether the kernel is stretched when the image shrinks, so that all input pixels count. Default: true.
    pub resample: bool,
    /// What alpha (or the grey value) is multiplied by, 0 to 1. Default: 1.
    pub alpha: f64,
}

impl Default for Resampler {
    fn default() -> Self {
        Self { kernel: Kernel::Nearest, filternorm: true, filterrad: 4.0, resample: true, alpha: 1.0 }
    }
}

impl Resampler {
    /// The input under `transform`, which takes input to output places (x to the right, y down the rows, in pixels),
    /// on an output of `out` (rows, columns). The transform may rotate and shear.
    pub fn resample<P: Pixel>(
        &self,
        source: &(impl Source<P> + Sync),
        out: (usize, usize),
        transform: &Affine,
    ) -> Vec<P> {
        self.resample_then(source, out, transform, |p| p)
    }

    /// The same, with `finish` made of each pixel.
    fn resample_then<P: Pixel, Q: Copy + Send>(
        &self,
        source: &(impl Source<P> + Sync),
        out: (usize, usize),
        transform: &Affine,
        finish: impl Fn(P) -> Q + Sync,
    ) -> Vec<Q> {
        if is_empty(source.shape(), out, transform) {
            return vec![finish(P::default()); out.0 * out.1];
        }
        if self.takes_nearest(transform) {
            return nearest::resample(self, source, out, transform).into_iter().map(finish).collect();
        }
        if !is_upright(transform) {
            return turned::resample(self, source, out, transform, finish);
        }
        separable::resample(self, source, out, transform, finish)
    }

    /// As [`Resampler::resample`] for an image in axes: matplotlib mirrors it for the nearest kernel, so that on the
    /// border of two input pixels the left one is taken, and the upper one where `upper` (the origin) is set. `finish`
    /// makes of a pixel what is wanted.
    pub fn resample_image<P: Pixel, Q: Copy + Send>(
        &self,
        source: &(impl Source<P> + Sync),
        out: (usize, usize),
        transform: &Affine,
        upper: bool,
        finish: impl Fn(P) -> Q + Sync,
    ) -> Vec<Q> {
        if self.kernel != Kernel::Nearest {
            return self.resample_then(source, out, transform, finish);
        }
        let (rows, columns) = source.shape();
        let mut mirror = Affine::new(-1.0, 0.0, 0.0, 1.0, columns as f64, 0.0);
        if upper {
            mirror = mirror.then(&Affine::new(1.0, 0.0, 0.0, -1.0, 0.0, rows as f64));
        }
        self.resample_then(&Mirrored { source, rows: upper }, out, &mirror.then(transform), finish)
    }

    /// As [`Resampler::resample_image`] for an image whose pixels are places in a table of colours (RGBA from 0 to 1,
    /// multiplied by their opacity), but faster. `finish` makes bytes of colours; of opaque ones it must make 255
    /// times a channel, rounded down. `None` where there is no faster way.
    pub fn resample_indexed(
        &self,
        source: &(impl Source<u32> + Sync),
        colors: &[[f64; 4]],
        out: (usize, usize),
        transform: &Affine,
        finish: impl Fn([f64; 4]) -> [u8; 4] + Sync,
    ) -> Option<Vec<[u8; 4]>> {
        let slow = self.takes_nearest(transform) || !is_upright(transform);
        if self.alpha != 1.0 || is_empty(source.shape(), out, transform) || slow {
            return None;
        }
        indexed::resample(self, source, colors, out, transform, finish)
    }

    /// A transform that only shifts or mirrors needs no kernel.
    fn takes_nearest(&self, m: &Affine) -> bool {
        self.kernel == Kernel::Nearest || is_upright(m) && m.a.abs() == 1.0 && m.d.abs() == 1.0
    }

    fn lut(&self) -> Lut {
        Lut::new(self.kernel, self.filternorm, f64::from(self.filterrad as f32))
    }

    /// matplotlib passes it as a `float`.
    fn exact_alpha(&self) -> f64 {
        f64::from(self.alpha as f32)
    }

    /// How much the kernel is stretched in x and y: 1 to 200, and in all not much more than 200.
    fn stretch(&self, inverse: &Affine) -> (f64, f64) {
        const MOST: f64 = 200.0;
        if !self.resample {
            return (1.0, 1.0);
        }
        let mut x = (inverse.a * inverse.a + inverse.c * inverse.c).sqrt();
        let mut y = (inverse.b * inverse.b + inverse.d * inverse.d).sqrt();
        if x * y > MOST {
            // One after the other, as Agg does: the second factor is that of the new x.
            x = x * MOST / (x * y);
            y = y * MOST / (x * y);
        }
        // Of numbers too large for a product there is none.
        let kept = |v: f64| if v.is_nan() { MOST } else { v.clamp(1.0, MOST) };
        (kept(x), kept(y))
    }
}

/// Whether rows stay rows and columns stay columns.
fn is_upright(m: &Affine) -> bool {
    m.b == 0.0 && m.c == 0.0
}

/// Whether nothing is seen of an image of this shape.
fn is_empty(shape: (usize, usize), out: (usize, usize), transform: &Affine) -> bool {
    let none = |(rows, columns)| rows == 0 || columns == 0;
    none(shape) || none(out) || !transform.is_finite() || !fixed::invert(transform).is_finite()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_input_makes_no_panic() {
        let pixels = [f64::NAN, 1.0, f64::INFINITY, 2.0];
        let image = Image::new(&pixels, 2, 2).unwrap();
        let radii = [f64::NAN, f64::INFINITY, -1.0, 0.0, 7.5];
        let scales = [0.0, -0.0, 1e-310, 1e-9, 1e9, f64::NAN, f64::INFINITY, 0.3];
        for kernel in [Kernel::Nearest, Kernel::Hanning, Kernel::Lanczos, Kernel::Sinc] {
            for (filterrad, scale) in radii.iter().flat_map(|&r| scales.map(|s| (r, s))) {
                let resampler = Resampler { kernel, filterrad, ..Resampler::default() };
                for t in [Affine::scale(scale, 1.5), Affine::new(scale, 0.0, 0.0, 2.0, -1e8, 1e300)] {
                    assert_eq!(resampler.resample(&image, (3, 3), &t).len(), 9);
                }
            }
        }
        let none: Image<'_, f64> = Image::new(&[], 0, 5).unwrap();
        assert_eq!(Resampler::default().resample(&none, (1, 2), &Affine::IDENTITY), [0.0; 2]);
        assert!(Image::new(&pixels, 3, 2).is_none());
    }
}
