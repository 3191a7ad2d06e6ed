//! Signals in segments, and the spectra of these.

use std::f64::consts::{PI, TAU};

use num_complex::Complex;

use super::fft::Fft;
use super::window::Detrend;
use super::{Mode, Signal, Spectral};

/// How signals are cut up and transformed.
pub(super) struct Segments {
    window: Vec<f64>,
    step: usize,
    padded: usize,
    twosided: bool,
    fs: f64,
    detrend: Detrend,
    scale_by_freq: bool,
}

/// One spectrum a segment.
type Spectra = Vec<Vec<Complex<f64>>>;

impl Segments {
    /// For signals such as `x`; segments overlap by `overlap` samples unless told otherwise.
    pub(super) fn new(x: &Signal, settings: &Spectral, overlap: usize) -> Result<Self, String> {
        if x.is_empty() {
            return Err("a signal without samples has no spectrum".to_owned());
        }
        let overlap = settings.overlap(overlap);
        let window = settings.checked(overlap)?;
        Ok(Self {
            step: window.len() - overlap,
            window,
            padded: settings.padded_length(),
            twosided: settings.is_twosided(x.is_complex()),
            fs: settings.fs,
            detrend: settings.detrend,
            scale_by_freq: settings.scale_by_freq,
        })
    }

    /// How many frequencies there are.
    fn count(&self) -> usize {
        if self.twosided { self.padded } else { self.padded / 2 + 1 }
    }

    /// The first of the frequencies that are negative.
    fn first_negative(&self) -> usize {
        self.padded.div_ceil(2)
    }

    /// The frequencies, ascending.
    pub(super) fn freqs(&self) -> Vec<f64> {
        let (n, unit) = (self.padded as f64, 1.0 / (self.padded as f64 * (1.0 / self.fs)));
        if !self.twosided {
            return (0..self.count()).map(|i| i as f64 * unit).collect();
        }
        let of = |i: usize| if i < self.first_negative() { i as f64 } else { i as f64 - n };
        self.rolled((0..self.padded).map(|i| of(i) * unit).collect())
    }

    /// Frequencies below zero first.
    fn rolled<T>(&self, mut spectrum: Vec<T>) -> Vec<T> {
        if self.twosided {
            spectrum.rotate_left(self.first_negative());
        }
        spectrum
    }

    /// The middles of the segments of so many samples.
    pub(super) fn times(&self, samples: usize) -> Vec<f64> {
        let n = self.window.len();
        let count = (samples.max(n) - n) / self.step + 1;
        (0..count).map(|i| (n as f64 / 2.0 + (i * self.step) as f64) / self.fs).collect()
    }

    /// The Fourier transforms of all segments, from frequency 0 on.
    pub(super) fn fft(&self, signal: &Signal) -> Spectra {
        let n = self.window.len();
        let samples = signal.padded(n);
        let fft = Fft::new(self.padded);
        let transformed = |segment: &[Complex<f64>]| {
            let mut segment = segment.to_vec();
            self.detrend.apply(&mut segment);
            segment.iter_mut().zip(&self.window).for_each(|(v, w)| *v *= w);
            segment.resize(self.padded, Complex::default());
            fft.process(&mut segment);
            if !signal.is_complex() {
                make_even(&mut segment);
            }
            segment.truncate(self.count());
            segment
        };
        samples.windows(n).step_by(self.step).map(transformed).collect()
    }

    /// The power of each segment, or what it shares with that of another signal.
    pub(super) fn density(&self, a: &Spectra, b: Option<&Spectra>) -> Spectra {
        let n = self.window.len();
        let total: f64 = if self.scale_by_freq {
            self.window.iter().map(|w| w * w).sum::<f64>() * self.fs
        } else {
            self.window.iter().sum::<f64>().powi(2)
        };
        // What lies at a frequency lies at its negative too; zero and the highest one have none.
        let last = if n.is_multiple_of(2) { self.count() - 1 } else { self.count() };
        let weight = |i: usize| if !self.twosided && (1..last).contains(&i) { 2.0 } else { 1.0 };
        let of = |(a, b): (&Vec<Complex<f64>>, &Vec<Complex<f64>>)| {
            let products = a.iter().zip(b).enumerate();
            self.rolled(products.map(|(i, (a, b))| a.conj() * b * weight(i) / total).collect())
        };
        a.iter().zip(b.unwrap_or(a)).map(of).collect()
    }

    /// Real spectra of each segment.
    pub(super) fn values(&self, spectra: &Spectra, mode: Mode) -> Vec<Vec<f64>> {
        if mode == Mode::Psd {
            let density = self.density(spectra, None);
            return density.iter().map(|s| s.iter().map(|v| v.re).collect()).collect();
        }
        let total: f64 = self.window.iter().sum();
        let of = |spectrum: &Vec<Complex<f64>>| {
            let values =
                spectrum.iter().map(|v| if mode == Mode::Magnitude { v.norm() / total } else { v.arg() });
            let values = self.rolled(values.collect());
            if mode == Mode::Phase { unwrapped(values) } else { values }
        };
        spectra.iter().map(of).collect()
    }
}

/// Makes exact what holds of the transform of real samples: values at negative frequencies are the conjugates of those
/// at positive ones, so that 0 and the highest frequency have an angle of 0 or pi.
fn make_even(spectrum: &mut [Complex<f64>]) {
    let n = spectrum.len();
    for k in 0..=n / 2 {
        let negative = (n - k) % n;
        if k == negative {
            spectrum[k].im = 0.0;
        } else {
            spectrum[negative] = spectrum[k].conj();
        }
    }
}

/// Angles without jumps of more than half a turn, as numpy's `unwrap`.
fn unwrapped(mut angles: Vec<f64>) -> Vec<f64> {
    let (mut turns, mut before) = (0.0, angles.first().copied().unwrap_or(0.0));
    for angle in &mut angles {
        let jump = *angle - before;
        before = *angle;
        if jump.abs() >= PI {
            let mut small = (jump + PI).rem_euclid(TAU) - PI;
            if small == -PI && jump > 0.0 {
                small = PI;
            }
            turns += small - jump;
        }
        *angle += turns;
    }
    angles
}

/// The mean over all segments.
pub(super) fn mean(spectra: &Spectra) -> Vec<Complex<f64>> {
    let mut sum = vec![Complex::default(); spectra.first().map_or(0, Vec::len)];
    for spectrum in spectra {
        sum.iter_mut().zip(spectrum).for_each(|(s, v)| *s += v);
    }
    sum.iter().map(|s| s / spectra.len() as f64).collect()
}
