//! Spectra and correlations of signals, as `matplotlib.mlab`: numbers only, without a picture.
//!
//! Spectral densities are means over segments that may overlap (P. Welch, "The use of fast Fourier transform for the
//! estimation of power spectra", IEEE Trans. Audio Electroacoust. AU-15, 1967).
//!
//! ```
//! use isoplot::mlab::{self, Spectral};
//! // Two hertz, sampled 16 times a second.
//! let x: Vec<f64> = (0..512).map(|i| (std::f64::consts::TAU * 2.0 * i as f64 / 16.0).sin()).collect();
//! let (power, freqs) = mlab::psd(&x, &Spectral::new().nfft(128).fs(16.0))?;
//! let highest = (0..power.len()).max_by(|&a, &b| power[a].total_cmp(&power[b])).unwrap();
//! assert_eq!((power.len(), freqs[highest]), (65, 2.0));
//! # Ok::<(), String>(())
//! ```

mod correlate;
mod fft;
mod segments;
mod settings;
mod signal;
mod window;

use num_complex::Complex;

use crate::data::{Grid, IntoData};

pub use correlate::{Correlation, Correlogram};
pub use settings::{IntoWindow, Spectral, Window};
pub use signal::{IntoSignal, Signal};

use segments::{Segments, mean};

/// What is wanted of each segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Psd,
    Magnitude,
    Angle,
    Phase,
}

/// The spectra of the segments of a signal.
#[derive(Clone, Debug)]
pub struct Spectrogram {
    /// `(frequencies, times)`.
    pub spectrum: Grid,
    /// The frequency of each row.
    pub freqs: Vec<f64>,
    /// The middle of each segment.
    pub t: Vec<f64>,
}

/// What two signals share.
#[derive(Clone, Debug)]
pub struct CrossSpectrum {
    /// Real and imaginary parts of the density.
    pub density: Vec<(f64, f64)>,
    /// Its frequencies.
    pub freqs: Vec<f64>,
}

/// The power spectral density of `x`, and its frequencies.
///
/// # Errors
/// Settings that contradict one another: see [`Spectral`].
pub fn psd(x: impl IntoSignal, settings: &Spectral) -> Result<(Vec<f64>, Vec<f64>), String> {
    let x = x.into_signal();
    let all = Segments::new(&x, settings, 0)?;
    let density = all.density(&all.fft(&x), None);
    Ok((mean(&density).iter().map(|v| v.re).collect(), all.freqs()))
}

/// The cross spectral density of `x` and `y`.
///
/// # Errors
/// Settings that contradict one another: see [`Spectral`].
pub fn csd(x: impl IntoSignal, y: impl IntoSignal, settings: &Spectral) -> Result<CrossSpectrum, String> {
    let (x, y) = (x.into_signal(), y.into_signal());
    let (density, freqs) = cross(&x, &y, settings)?;
    Ok(CrossSpectrum { density: density.iter().map(|v| (v.re, v.im)).collect(), freqs })
}

fn cross(x: &Signal, y: &Signal, settings: &Spectral) -> Result<(Vec<Complex<f64>>, Vec<f64>), String> {
    let all = Segments::new(x, settings, 0)?;
    let (a, b) = (all.fft(x), all.fft(y));
    if a.len() != b.len() {
        return Err(format!("x has {} samples, but y has {}", x.len(), y.len()));
    }
    Ok((mean(&all.density(&a, Some(&b))), all.freqs()))
}

/// The coherence of `x` and `y` from 0 to 1, and its frequencies: `|Pxy|^2 / (Pxx Pyy)`.
///
/// # Errors
/// Signals that are shorter than two segments, and settings that contradict one another.
pub fn cohere(
    x: impl IntoSignal,
    y: impl IntoSignal,
    settings: &Spectral,
) -> Result<(Vec<f64>, Vec<f64>), String> {
    let (x, y) = (x.into_signal(), y.into_signal());
    let nfft = settings.segment_length();
    if x.len() < 2 * nfft {
        return Err(format!("coherence needs at least two segments of {nfft} samples, not {}", x.len()));
    }
    let (pxy, freqs) = cross(&x, &y, settings)?;
    let (pxx, _) = psd(x, settings)?;
    let (pyy, _) = psd(y, settings)?;
    Ok((pxy.iter().zip(pxx.iter().zip(&pyy)).map(|(c, (a, b))| c.norm().powi(2) / (a * b)).collect(), freqs))
}

/// The magnitude of the spectrum of all of `x`, and its frequencies.
///
/// # Errors
/// Settings that contradict one another.
pub fn magnitude_spectrum(x: impl IntoSignal, settings: &Spectral) -> Result<(Vec<f64>, Vec<f64>), String> {
    single(x, settings, Mode::Magnitude)
}

/// The angle of the spectrum of all of `x` in radians, and its frequencies.
///
/// # Errors
/// Settings that contradict one another.
pub fn angle_spectrum(x: impl IntoSignal, settings: &Spectral) -> Result<(Vec<f64>, Vec<f64>), String> {
    single(x, settings, Mode::Angle)
}

/// [`angle_spectrum`] without jumps.
///
/// # Errors
/// Settings that contradict one another.
pub fn phase_spectrum(x: impl IntoSignal, settings: &Spectral) -> Result<(Vec<f64>, Vec<f64>), String> {
    single(x, settings, Mode::Phase)
}

fn single(x: impl IntoSignal, settings: &Spectral, mode: Mode) -> Result<(Vec<f64>, Vec<f64>), String> {
    let x = x.into_signal();
    let all = Segments::new(&x, &settings.whole(x.len()), 0)?;
    let spectrum = all.values(&all.fft(&x), mode);
    Ok((spectrum.into_iter().next().unwrap_or_default(), all.freqs()))
}

/// The spectra of the segments of `x`, which overlap by 128 samples by default.
///
/// # Errors
/// Settings that contradict one another.
pub fn specgram(x: impl IntoSignal, settings: &Spectral) -> Result<Spectrogram, String> {
    let x = x.into_signal();
    let all = Segments::new(&x, settings, 128)?;
    let columns = all.values(&all.fft(&x), settings.mode);
    let freqs = all.freqs();
    let spectrum = Grid::from_fn(freqs.len(), columns.len(), |row, column| columns[column][row]);
    Ok(Spectrogram { spectrum, freqs, t: all.times(x.len()) })
}

/// The correlation of `x` and `y` for each lag.
///
/// # Errors
/// Lengths that differ, and lags that are as long as the signals.
pub fn xcorr(x: impl IntoData, y: impl IntoData, settings: &Correlation) -> Result<Correlogram, String> {
    settings.of(&x.into_data(), &y.into_data())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The area under the density of noise is its variance.
    #[test]
    fn a_density_adds_up_to_the_power() {
        let mut state = 5_u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / (1_u64 << 53) as f64 - 0.5
        };
        let x: Vec<f64> = (0..20_000).map(|_| random()).collect();
        let power: f64 = x.iter().map(|v| v * v).sum::<f64>() / x.len() as f64;
        for (nfft, sides) in [(256, "onesided"), (255, "onesided"), (256, "twosided"), (301, "twosided")] {
            let settings = Spectral::new().nfft(nfft).fs(40.0).sides(sides);
            let (density, freqs) = psd(&x, &settings).unwrap();
            let area = density.iter().sum::<f64>() * (freqs[1] - freqs[0]);
            assert!((area / power - 1.0).abs() < 0.05, "{nfft} {sides}: {area} {power}");
            assert!(freqs.is_sorted());
        }
    }

    #[test]
    fn bad_settings_are_errors() {
        let x = [1.0; 300];
        let bad = |settings: Spectral| psd(x, &settings).unwrap_err();
        assert!(bad(Spectral::new().noverlap(256)).contains("noverlap must be less than NFFT"));
        assert!(bad(Spectral::new().window("round")).contains("round"));
        assert!(bad(Spectral::new().window(vec![1.0; 3])).contains("3 numbers"));
        assert!(bad(Spectral::new().sides("three")).contains("three"));
        assert!(bad(Spectral::new().detrend("off")).contains("off"));
        assert!(bad(Spectral::new().nfft(0)).contains("noverlap"));
        assert!(bad(Spectral::new().fs(0.0)).contains("Fs"));
        assert!(psd([0.0; 0], &Spectral::new()).unwrap_err().contains("without samples"));
        assert!(cohere(x, x, &Spectral::new()).unwrap_err().contains("two segments"));
        assert!(specgram(x, &Spectral::new()).unwrap().t.len() == 1);
        assert!(xcorr([1, 2], [1, 2], &Correlation::new()).unwrap_err().contains("maxlags"));
        assert!(xcorr([1, 2], [1], &Correlation::new()).unwrap_err().contains("samples"));
    }
}
