//! How spectra are made and shown.

use super::Mode;
use super::window::{self, Detrend};
use crate::data::Number;

/// How spectra are made: the keywords of matplotlib's `psd`, `csd`, `cohere`, `specgram` and the single spectra.
///
/// What is wrong with it is reported where it is used: an unknown name, an overlap that is not shorter than the segments, a
/// window of another length.
#[derive(Clone, Debug)]
pub struct Spectral {
    nfft: Option<usize>,
    pub(super) fs: f64,
    pub(crate) fc: f64,
    pub(super) detrend: Detrend,
    window: Window,
    noverlap: Option<usize>,
    pad_to: Option<usize>,
    sides: Option<bool>,
    pub(super) scale_by_freq: bool,
    pub(super) mode: Mode,
    /// Whether decibels are shown; as the kind of spectrum has it if not said.
    pub(crate) decibels: Option<bool>,
    pub(crate) xextent: Option<(f64, f64)>,
    failed: Option<String>,
}

impl Default for Spectral {
    fn default() -> Self {
        Self {
            nfft: None,
            fs: 2.0,
            fc: 0.0,
            detrend: Detrend::None,
            window: Window::Named("hanning".to_owned()),
            noverlap: None,
            pad_to: None,
            sides: None,
            scale_by_freq: true,
            mode: Mode::Psd,
            decibels: None,
            xextent: None,
            failed: None,
        }
    }
}

impl Spectral {
    /// matplotlib's defaults.
    pub fn new() -> Self {
        Self::default()
    }

    fn with(mut self, set: Result<impl FnOnce(&mut Self), String>) -> Self {
        match set {
            Ok(set) => set(&mut self),
            Err(e) => self.failed = self.failed.or(Some(e)),
        }
        self
    }

    /// How many samples a segment has. Default 256.
    #[must_use]
    pub fn nfft(mut self, samples: usize) -> Self {
        self.nfft = Some(samples);
        self
    }

    /// Samples per unit of time. Default 2.
    #[must_use]
    pub fn fs(mut self, frequency: impl Number) -> Self {
        self.fs = frequency.to_f64();
        self
    }

    /// The centre frequency: what is added to all frequencies that are shown. Default 0.
    #[must_use]
    pub fn fc(mut self, frequency: impl Number) -> Self {
        self.fc = frequency.to_f64();
        self
    }

    /// What is taken away from each segment: `"none"` (default), `"mean"` or `"linear"`.
    #[must_use]
    pub fn detrend(self, trend: &str) -> Self {
        let detrend = Detrend::named(trend);
        self.with(detrend.map(|d| move |s: &mut Self| s.detrend = d))
    }

    /// What segments are multiplied by: `"hanning"` (default), `"none"`, `"hamming"`, `"blackman"`, `"bartlett"`, or
    /// as many numbers as a segment has samples.
    #[must_use]
    pub fn window(mut self, window: impl IntoWindow) -> Self {
        self.window = window.into_window();
        self
    }

    /// How many samples segments have in common. Default 0, of a spectrogram 128.
    #[must_use]
    pub fn noverlap(mut self, samples: usize) -> Self {
        self.noverlap = Some(samples);
        self
    }

    /// The length that segments are filled up to with zeros. Default: that of the segments.
    #[must_use]
    pub fn pad_to(mut self, samples: usize) -> Self {
        self.pad_to = Some(samples);
        self
    }

    /// `"onesided"`, `"twosided"`, or `"default"`: two sides for complex signals only.
    #[must_use]
    pub fn sides(self, sides: &str) -> Self {
        let sides = match sides {
            "default" => Ok(None),
            "onesided" => Ok(Some(false)),
            "twosided" => Ok(Some(true)),
            _ => Err(format!("{sides:?} is not a choice of sides: default, onesided, twosided")),
        };
        self.with(sides.map(|sides| move |s: &mut Self| s.sides = sides))
    }

    /// Whether densities are per unit of frequency. Default: true.
    #[must_use]
    pub fn scale_by_freq(mut self, on: bool) -> Self {
        self.scale_by_freq = on;
        self
    }

    /// What a spectrogram shows: `"psd"` (default), `"magnitude"`, `"angle"` or `"phase"`.
    #[must_use]
    pub fn mode(self, mode: &str) -> Self {
        let mode = match mode {
            "default" | "psd" => Ok(Mode::Psd),
            "magnitude" => Ok(Mode::Magnitude),
            "angle" => Ok(Mode::Angle),
            "phase" => Ok(Mode::Phase),
            _ => Err(format!("{mode:?} is not a mode: psd, magnitude, angle, phase")),
        };
        self.with(mode.map(|mode| move |s: &mut Self| s.mode = mode))
    }

    /// Whether `"dB"` or the numbers themselves (`"linear"`) are shown by a spectrogram or a magnitude spectrum.
    /// Default: dB for the spectrogram of densities and magnitudes, else linear.
    #[must_use]
    pub fn scale(self, scale: &str) -> Self {
        let decibels = match scale {
            "default" => Ok(None),
            "linear" => Ok(Some(false)),
            "dB" => Ok(Some(true)),
            _ => Err(format!("{scale:?} is not a scale of spectra: linear, dB")),
        };
        self.with(decibels.map(|d| move |s: &mut Self| s.decibels = d))
    }

    /// The times at the left and right edge of a spectrogram. Default: where its segments reach.
    #[must_use]
    pub fn xextent(mut self, left: impl Number, right: impl Number) -> Self {
        self.xextent = Some((left.to_f64(), right.to_f64()));
        self
    }

    pub(super) fn segment_length(&self) -> usize {
        self.nfft.unwrap_or(256)
    }

    /// Samples that segments have in common, `default` unless told otherwise.
    pub(crate) fn overlap(&self, default: usize) -> usize {
        self.noverlap.unwrap_or(default)
    }

    /// Samples from one segment to the next of a spectrogram, in units of time.
    pub(crate) fn specgram_step(&self) -> f64 {
        (self.segment_length() as f64 - self.overlap(128) as f64) / self.fs
    }

    pub(super) fn padded_length(&self) -> usize {
        self.pad_to.unwrap_or(self.segment_length())
    }

    pub(super) fn is_twosided(&self, complex: bool) -> bool {
        self.sides.unwrap_or(complex)
    }

    /// One segment of all samples.
    pub(super) fn whole(&self, samples: usize) -> Self {
        Self { nfft: Some(samples), noverlap: Some(0), detrend: Detrend::None, ..self.clone() }
    }

    /// Whether densities are shown in dB.
    pub(crate) fn shows_decibels(&self) -> Result<bool, String> {
        let angles = matches!(self.mode, Mode::Angle | Mode::Phase);
        match self.decibels {
            Some(true) if angles => Err("angles and phases are not shown in dB".to_owned()),
            Some(decibels) => Ok(decibels),
            None => Ok(!angles),
        }
    }

    /// Of amplitudes, decibels are twice those of powers.
    pub(crate) fn decibels_per_decade(&self) -> f64 {
        if self.mode == Mode::Psd { 10.0 } else { 20.0 }
    }

    /// Whether densities are per unit of frequency.
    pub(crate) fn is_scaled_by_freq(&self) -> bool {
        self.scale_by_freq
    }

    /// The window, once everything fits together.
    pub(super) fn checked(&self, overlap: usize) -> Result<Vec<f64>, String> {
        if let Some(e) = &self.failed {
            return Err(e.clone());
        }
        let n = self.segment_length();
        if overlap >= n {
            return Err(format!("noverlap must be less than NFFT, which is {n}, not {overlap}"));
        }
        if !(self.fs > 0.0 && self.fs.is_finite() && self.fc.is_finite()) {
            return Err(format!("Fs must be above 0 and Fc finite, not {} and {}", self.fs, self.fc));
        }
        if !(1..=1 << 26).contains(&self.padded_length()) || n > 1 << 26 {
            return Err(format!("NFFT and pad_to must be 1 to 2^26, not {n} and {}", self.padded_length()));
        }
        match &self.window {
            Window::Named(name) => window::named(name, n).ok_or_else(|| {
                format!("{name:?} is not a window: none, hanning, hamming, blackman, bartlett, or numbers")
            }),
            Window::Values(v) if v.len() == n => Ok(v.clone()),
            Window::Values(v) => Err(format!("the window has {} numbers, but a segment {n}", v.len())),
        }
    }
}

/// What segments are multiplied by.
#[derive(Clone, Debug, PartialEq)]
pub enum Window {
    /// One of numpy's.
    Named(String),
    /// A number for each sample.
    Values(Vec<f64>),
}

/// A window: a name, or numbers.
pub trait IntoWindow {
    /// The window.
    fn into_window(self) -> Window;
}

impl IntoWindow for &str {
    fn into_window(self) -> Window {
        Window::Named(self.to_owned())
    }
}

impl IntoWindow for Window {
    fn into_window(self) -> Window {
        self
    }
}

impl IntoWindow for Vec<f64> {
    fn into_window(self) -> Window {
        Window::Values(self)
    }
}

impl IntoWindow for &[f64] {
    fn into_window(self) -> Window {
        Window::Values(self.to_vec())
    }
}
