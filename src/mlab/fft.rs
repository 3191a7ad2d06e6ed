//! The discrete Fourier transform of any length: halved again and again where the length is a power of two (J. W. Cooley
//! and J. W. Tukey, 1965), else as a convolution of such a length (L. I. Bluestein, 1970).

use std::f64::consts::PI;

use num_complex::Complex;

/// A transform of one length, prepared.
#[derive(Debug)]
pub(super) struct Fft {
    length: usize,
    /// `exp(-2 pi i k / n)` for the first half of a circle; `n` is the power of two.
    roots: Vec<Complex<f64>>,
    chirp: Option<Chirp>,
}

/// What makes a convolution of a transform whose length is no power of two.
#[derive(Debug)]
struct Chirp {
    /// `exp(-pi i k^2 / length)`.
    factors: Vec<Complex<f64>>,
    /// The transform of their conjugates, both ways from 0.
    kernel: Vec<Complex<f64>>,
}

fn unit(angle: f64) -> Complex<f64> {
    Complex::new(angle.cos(), angle.sin())
}

impl Fft {
    pub(super) fn new(length: usize) -> Self {
        let whole = length.is_power_of_two() || length < 2;
        let n = if whole { length } else { (2 * length - 1).next_power_of_two() };
        let roots = (0..n / 2).map(|k| unit(-2.0 * PI * k as f64 / n as f64)).collect();
        let mut fft = Self { length, roots, chirp: None };
        if !whole {
            fft.chirp = Some(fft.chirp(n));
        }
        fft
    }

    fn chirp(&self, n: usize) -> Chirp {
        let length = self.length;
        // Squares by their remainder, so that angles stay small and exact.
        let square = |k: usize| ((k as u128 * k as u128) % (2 * length as u128)) as f64;
        let factors: Vec<_> = (0..length).map(|k| unit(-PI * square(k) / length as f64)).collect();
        let mut kernel = vec![Complex::default(); n];
        for (k, f) in factors.iter().enumerate() {
            kernel[k] = f.conj();
            kernel[(n - k) % n] = f.conj();
        }
        self.powers_of_two(&mut kernel);
        Chirp { factors, kernel }
    }

    /// Transforms in place; as many values as the transform is long.
    pub(super) fn process(&self, values: &mut [Complex<f64>]) {
        let Some(chirp) = &self.chirp else { return self.powers_of_two(values) };
        let n = chirp.kernel.len();
        let mut work = vec![Complex::default(); n];
        for (w, (v, f)) in work.iter_mut().zip(values.iter().zip(&chirp.factors)) {
            *w = v * f;
        }
        self.powers_of_two(&mut work);
        // Back by the transform of the conjugate.
        work.iter_mut().zip(&chirp.kernel).for_each(|(w, k)| *w = (*w * k).conj());
        self.powers_of_two(&mut work);
        for (v, (w, f)) in values.iter_mut().zip(work.iter().zip(&chirp.factors)) {
            *v = w.conj() * f / n as f64;
        }
    }

    fn powers_of_two(&self, values: &mut [Complex<f64>]) {
        let n = values.len();
        if n < 2 {
            return;
        }
        let bits = n.trailing_zeros();
        for i in 0..n {
            let j = i.reverse_bits() >> (usize::BITS - bits);
            if i < j {
                values.swap(i, j);
            }
        }
        let mut half = 1;
        while half < n {
            let stride = n / (2 * half);
            for part in values.chunks_exact_mut(2 * half) {
                let (low, high) = part.split_at_mut(half);
                for (k, (a, b)) in low.iter_mut().zip(high).enumerate() {
                    let turned = *b * self.roots[k * stride];
                    (*a, *b) = (*a + turned, *a - turned);
                }
            }
            half *= 2;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_sum_that_defines_it() {
        for n in (0..40).chain([97, 128, 200, 255, 256, 1000]) {
            let signal: Vec<_> = (0..n)
                .map(|i| Complex::new((i as f64 * 0.7).sin() + 0.1, ((i * i) % 11) as f64 / 7.0))
                .collect();
            let mut fast = signal.clone();
            Fft::new(n).process(&mut fast);
            for (k, fast) in fast.iter().enumerate() {
                let term =
                    |(i, v): (usize, &Complex<f64>)| v * unit(-2.0 * PI * ((i * k) % n) as f64 / n as f64);
                let slow: Complex<f64> = signal.iter().enumerate().map(term).sum();
                assert!((fast - slow).norm() < 1e-12 * n as f64, "{n}, {k}: {fast} {slow}");
            }
        }
    }
}
