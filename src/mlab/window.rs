//! Windows, and what is taken away from a segment before it is windowed.

use std::f64::consts::PI;

use num_complex::Complex;

/// The window of this name with `n` values, as numpy's `hanning`, `hamming`, `blackman` and `bartlett`.
pub(super) fn named(name: &str, n: usize) -> Option<Vec<f64>> {
    let shape: fn(f64) -> f64 = match name {
        "none" | "boxcar" => |_| 1.0,
        "hanning" | "hann" => |t| 0.5 + 0.5 * (PI * t).cos(),
        "hamming" => |t| 0.54 + 0.46 * (PI * t).cos(),
        "blackman" => |t| 0.42 + 0.5 * (PI * t).cos() + 0.08 * (2.0 * PI * t).cos(),
        "bartlett" => |t| 1.0 - t.abs(),
        _ => return None,
    };
    if n == 1 {
        return Some(vec![1.0]);
    }
    let last = n as f64 - 1.0;
    Some((0..n).map(|i| shape((2.0 * i as f64 - last) / last)).collect())
}

/// What is taken away from a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detrend {
    None,
    Mean,
    Linear,
}

impl Detrend {
    pub(super) fn named(name: &str) -> Result<Self, String> {
        match name {
            "none" | "default" => Ok(Self::None),
            "mean" | "constant" => Ok(Self::Mean),
            "linear" => Ok(Self::Linear),
            _ => Err(format!("{name:?} is not a trend: none, mean, linear")),
        }
    }

    pub(super) fn apply(self, segment: &mut [Complex<f64>]) {
        let n = segment.len() as f64;
        let mean = segment.iter().sum::<Complex<f64>>() / n;
        match self {
            Self::None => {}
            Self::Mean => segment.iter_mut().for_each(|v| *v -= mean),
            Self::Linear => {
                let middle = (n - 1.0) / 2.0;
                let at = |i: usize| i as f64 - middle;
                let spread: f64 = (0..segment.len()).map(|i| at(i).powi(2)).sum();
                let shared: Complex<f64> = segment.iter().enumerate().map(|(i, v)| v * at(i)).sum();
                let slope = if spread > 0.0 { shared / spread } else { Complex::default() };
                segment.iter_mut().enumerate().for_each(|(i, v)| *v -= mean + slope * at(i));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_are_numpys() {
        assert_eq!(named("hanning", 5).unwrap(), [0.0, 0.5, 1.0, 0.5, 0.0]);
        assert_eq!(named("bartlett", 3).unwrap(), [0.0, 1.0, 0.0]);
        assert!((named("hamming", 4).unwrap()[1] - 0.77).abs() < 1e-15);
        assert_eq!(named("blackman", 1).unwrap(), [1.0]);
        assert!(named("round", 3).is_none());
    }

    #[test]
    fn a_line_has_no_trend_left() {
        let line = || (0..9).map(|i| Complex::new(3.0 - 0.5 * f64::from(i), 0.0)).collect::<Vec<_>>();
        let (mut flat, mut centred) = (line(), line());
        Detrend::Linear.apply(&mut flat);
        Detrend::Mean.apply(&mut centred);
        assert!(flat.iter().all(|v| v.norm() < 1e-12));
        assert_eq!((centred[0].re, centred[8].re), (2.0, -2.0));
    }
}
