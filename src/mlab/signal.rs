//! Signals: real or complex.

use num_complex::Complex;

use crate::data::{Data, IntoData};

/// The samples of a signal.
#[derive(Clone, Debug)]
pub struct Signal {
    re: Data,
    im: Option<Data>,
}

impl Signal {
    /// Of real and imaginary parts.
    ///
    /// # Errors
    /// Not as many of these as of those.
    pub fn complex(re: impl IntoData, im: impl IntoData) -> Result<Self, String> {
        let (re, im) = (re.into_data(), im.into_data());
        if re.len() != im.len() {
            return Err(format!("{} real parts, but {} imaginary ones", re.len(), im.len()));
        }
        Ok(Self { re, im: Some(im) })
    }

    /// How many samples.
    pub fn len(&self) -> usize {
        self.re.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.re.is_empty()
    }

    pub(super) fn is_complex(&self) -> bool {
        self.im.is_some()
    }

    /// The samples, with zeros up to a length.
    pub(super) fn padded(&self, length: usize) -> Vec<Complex<f64>> {
        let im = |i: usize| self.im.as_ref().map_or(0.0, |im| im[i]);
        let mut all: Vec<_> = self.re.iter().enumerate().map(|(i, &re)| Complex::new(re, im(i))).collect();
        all.resize(all.len().max(length), Complex::default());
        all
    }
}

/// A signal: anything that [`IntoData`] takes, or a [`Signal`], which may be complex.
pub trait IntoSignal {
    /// The signal.
    fn into_signal(self) -> Signal;
}

impl<D: IntoData> IntoSignal for D {
    fn into_signal(self) -> Signal {
        Signal { re: self.into_data(), im: None }
    }
}

impl IntoSignal for Signal {
    fn into_signal(self) -> Signal {
        self
    }
}

impl IntoSignal for &Signal {
    fn into_signal(self) -> Signal {
        self.clone()
    }
}
