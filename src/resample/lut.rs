//! A kernel as a table of integers: 256 heights a pixel, each in 1/16384.
//!
//! Agg rounds heights to integers and then corrects them until the heights that meet at one place sum to exactly 1.
//! The corrections are visible in the pictures (a flat image stays flat), so they are made here in the same order.

use super::Kernel;

/// A weight of one.
pub(super) const ONE: i32 = 1 << 14;
/// Places in a pixel.
pub(super) const SUBPIXELS: usize = 256;

/// The table, from the left end of the kernel to its right end.
#[derive(Clone, Debug)]
pub(super) struct Lut {
    /// Whole pixels that it spans; even.
    pub(super) diameter: usize,
    pub(super) weights: Vec<i16>,
}

impl Lut {
    pub(super) fn new(kernel: Kernel, filternorm: bool, filterrad: f64) -> Self {
        let radius = kernel.radius(filterrad);
        let diameter = (radius.ceil() as usize).clamp(1, MOST) * 2;
        let height = |x: f64| (kernel.height(x, radius) * f64::from(ONE)).round() as i16;
        let (middle, end) = (diameter * SUBPIXELS / 2 - 1, diameter * SUBPIXELS - 1);
        let mut weights = vec![0; end + 1];
        for i in 0..=middle {
            let h = height(i as f64 / SUBPIXELS as f64);
            (weights[middle + i], weights[middle - i]) = (h, h);
        }
        weights[end] = height((diameter / 2) as f64);
        let mut lut = Self { diameter, weights };
        if filternorm {
            lut.normalize();
        }
        lut
    }

    /// Makes the weights at every place sum to one.
    fn normalize(&mut self) {
        let mut flip = true;
        for place in 0..SUBPIXELS {
            // A handful of rounds do; a kernel whose weights cancel out would never end.
            for _ in 0..ROUNDS {
                let sum: i32 = self.column(place).map(|i| i32::from(self.weights[i])).sum();
                if sum == ONE {
                    break;
                }
                self.scale(place, f64::from(ONE) / f64::from(sum));
                self.spread(place, &mut flip);
            }
        }
    }

    /// Where the weights of one place lie in the table.
    fn column(&self, place: usize) -> impl Iterator<Item = usize> + use<> {
        (0..self.diameter).map(move |j| j * SUBPIXELS + place)
    }

    fn scale(&mut self, place: usize, factor: f64) {
        for i in self.column(place) {
            self.weights[i] = (f64::from(self.weights[i]) * factor).round() as i16;
        }
    }

    /// Gives what rounding left over to single weights, from the middle outwards, right and left in turn.
    fn spread(&mut self, place: usize, flip: &mut bool) {
        let sum: i32 = self.column(place).map(|i| i32::from(self.weights[i])).sum();
        let mut rest = sum - ONE;
        let step = if rest > 0 { -1 } else { 1 };
        let half = self.diameter / 2;
        for j in 0..self.diameter {
            if rest == 0 {
                return;
            }
            *flip = !*flip;
            let at = if *flip { half + j / 2 } else { half - j / 2 };
            let weight = &mut self.weights[at * SUBPIXELS + place];
            if i32::from(*weight) < ONE {
                *weight = weight.saturating_add(step as i16);
                rest += step;
            }
        }
    }
}

/// The widest kernel (in pixels from its middle) that `filterrad` can make.
const MOST: usize = 1000;
const ROUNDS: usize = 1000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_sum_to_one_everywhere() {
        for kernel in [Kernel::Hanning, Kernel::Bicubic, Kernel::Bessel, Kernel::Lanczos, Kernel::Blackman] {
            let lut = Lut::new(kernel, true, 4.0);
            for place in 0..SUBPIXELS {
                let sum: i32 = lut.column(place).map(|i| i32::from(lut.weights[i])).sum();
                assert_eq!(sum, ONE, "{kernel:?} at {place}");
            }
        }
    }
}
