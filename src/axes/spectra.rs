//! Spectra and correlations of signals.

use super::Axes;
use crate::artist::{Artist, AxesImage, CorrelationLines, Handle, Line2D};
use crate::data::{Grid, IntoData};
use crate::mlab::{self, Correlation, Correlogram, IntoSignal, Spectral};

/// Heights and their frequencies.
type Spectrum = Result<(Vec<f64>, Vec<f64>), String>;

impl Axes {
    /// The power spectral density of a signal in dB. [`mlab::psd`] has the numbers.
    ///
    /// ```
    /// use isoplot::mlab::Spectral;
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let x: Vec<f64> = (0..1000).map(|i| (0.6 * i as f64).sin() + 0.1 * (0.01 * (i * i) as f64).cos()).collect();
    /// ax.psd(&x, &Spectral::new().nfft(512).fs(100.0)).color("C1");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn psd(&mut self, x: impl IntoSignal, settings: &Spectral) -> &mut Line2D {
        let unit = if settings.is_scaled_by_freq() { "dB/Hz" } else { "dB" };
        let label = format!("Power Spectral Density ({unit})");
        self.density(mlab::psd(x, settings), settings, &label)
    }

    /// The magnitude of the cross spectral density of two signals in dB.
    #[track_caller]
    pub fn csd(&mut self, x: impl IntoSignal, y: impl IntoSignal, settings: &Spectral) -> &mut Line2D {
        let density = mlab::csd(x, y, settings);
        let size = density.map(|c| (c.density.iter().map(|(re, im)| re.hypot(*im)).collect(), c.freqs));
        self.density(size, settings, "Cross Spectrum Magnitude (dB)")
    }

    /// The coherence of two signals.
    #[track_caller]
    pub fn cohere(&mut self, x: impl IntoSignal, y: impl IntoSignal, settings: &Spectral) -> &mut Line2D {
        let line = self.spectrum(mlab::cohere(x, y, settings), settings, "Coherence");
        self.grid(true);
        self.line_in(line)
    }

    /// The magnitude of the spectrum of a signal; in dB with [`Spectral::scale`] `"dB"`.
    #[track_caller]
    pub fn magnitude_spectrum(&mut self, x: impl IntoSignal, settings: &Spectral) -> &mut Line2D {
        let decibels = settings.decibels == Some(true);
        let shown = |v: f64| if decibels { 20.0 * v.log10() } else { v };
        let spectrum = mlab::magnitude_spectrum(x, settings);
        let spectrum = spectrum.map(|(s, freqs)| (s.into_iter().map(shown).collect(), freqs));
        let label = format!("Magnitude ({})", if decibels { "dB" } else { "energy" });
        let line = self.spectrum(spectrum, settings, &label);
        self.line_in(line)
    }

    /// The angle of the spectrum of a signal.
    #[track_caller]
    pub fn angle_spectrum(&mut self, x: impl IntoSignal, settings: &Spectral) -> &mut Line2D {
        let line = self.spectrum(mlab::angle_spectrum(x, settings), settings, "Angle (radians)");
        self.line_in(line)
    }

    /// The angle of the spectrum of a signal, without jumps.
    #[track_caller]
    pub fn phase_spectrum(&mut self, x: impl IntoSignal, settings: &Spectral) -> &mut Line2D {
        let line = self.spectrum(mlab::phase_spectrum(x, settings), settings, "Phase (radians)");
        self.line_in(line)
    }

    /// The spectra of a signal's segments as an image: time to the right, frequency upwards. [`mlab::specgram`] has the
    /// numbers.
    #[track_caller]
    pub fn specgram(&mut self, x: impl IntoSignal, settings: &Spectral) -> &mut AxesImage {
        let all = settings.shows_decibels().and_then(|d| mlab::specgram(x, settings).map(|s| (s, d)));
        let Some((all, decibels)) = self.base.check(all) else {
            return self.imshow(Grid::from_fn(1, 1, |_, _| 0.0));
        };
        let (rows, columns) = all.spectrum.shape();
        let per_decade = settings.decibels_per_decade();
        let shown = Grid::from_fn(rows, columns, |row, column| {
            let v = all.spectrum.row(rows - 1 - row)[column];
            if decibels { per_decade * v.log10() } else { v }
        });
        let half = settings.specgram_step() / 2.0;
        let reach = (all.t[0] - half, all.t[columns - 1] + half);
        let (left, right) = settings.xextent.unwrap_or(reach);
        let image = self.imshow(shown).extent([
            left,
            right,
            all.freqs[0] + settings.fc,
            all.freqs[rows - 1] + settings.fc,
        ]);
        let image = image.origin("upper").handle();
        self.set_aspect("auto");
        &mut self[image]
    }

    /// The correlation of two signals for each lag: lines from a base line. [`mlab::xcorr`] has the numbers.
    ///
    /// ```
    /// use isoplot::mlab::Correlation;
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let x: Vec<f64> = (0..100).map(|i| (0.3 * i as f64).sin()).collect();
    /// let y: Vec<f64> = (0..100).map(|i| (0.3 * i as f64 - 1.0).sin()).collect();
    /// ax.xcorr(&x, &y, &Correlation::new().maxlags(50)).linewidth(2.0);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn xcorr(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        settings: &Correlation,
    ) -> &mut CorrelationLines {
        let found = self.base.check(mlab::xcorr(x, y, settings));
        let Correlogram { lags, correlation } = found.unwrap_or_default();
        let rc = self.rc.clone();
        self.request_autoscale((true, true));
        self.add(2.0, |base| CorrelationLines::new(base, &rc, &lags, &correlation))
    }

    /// [`Axes::xcorr`] as points, without a base line: matplotlib's `usevlines=False`.
    #[track_caller]
    pub fn xcorr_points(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        settings: &Correlation,
    ) -> &mut Line2D {
        let found = self.base.check(mlab::xcorr(x, y, settings));
        let Correlogram { lags, correlation } = found.unwrap_or_default();
        self.plot(lags, correlation).marker("o").linestyle("none")
    }

    /// The correlation of a signal with itself for each lag.
    #[track_caller]
    pub fn acorr(&mut self, x: impl IntoData, settings: &Correlation) -> &mut CorrelationLines {
        let x = x.into_data();
        self.xcorr(x.iter(), x.iter(), settings)
    }

    /// A density in dB, with a grid and ticks as matplotlib has them.
    #[track_caller]
    fn density(&mut self, density: Spectrum, settings: &Spectral, label: &str) -> &mut Line2D {
        let density = density.map(|(p, freqs)| (p.iter().map(|v| 10.0 * v.log10()).collect(), freqs));
        let line = self.spectrum(density, settings, label);
        self.grid(true);
        let (a, b) = self.get_ylim();
        let (low, high) = (a.min(b), a.max(b));
        let step = (10.0 * (high - low).log10().trunc()).max(1.0);
        let count = ((high.ceil() + 1.0 - low.floor()) / step).ceil();
        if count > 0.0 && count < 1e4 {
            self.set_yticks((0..count as usize).map(|i| low.floor() + i as f64 * step));
        }
        self.line_in(line)
    }

    /// A line over frequencies. The place among the artists.
    #[track_caller]
    fn spectrum(&mut self, spectrum: Spectrum, settings: &Spectral, label: &str) -> Handle<Line2D> {
        let (heights, freqs) = self.base.check(spectrum).unwrap_or_default();
        let line = self.plot(freqs.iter().map(|f| f + settings.fc), heights).handle();
        self.set_xlabel("Frequency");
        self.set_ylabel(label);
        line
    }

    fn line_in(&mut self, line: Handle<Line2D>) -> &mut Line2D {
        &mut self[line]
    }
}
