//! Densities and quantiles of violins: pure numbers.

use crate::data::{linspace, percentile};

/// How wide the kernels of a density are.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Bandwidth {
    /// `n^(-1/5)` standard deviations, by Scott's rule.
    #[default]
    Scott,
    /// `(3n/4)^(-1/5)` standard deviations, by Silverman's rule.
    Silverman,
    /// So many standard deviations.
    Factor(f64),
}

/// A bandwidth: `"scott"`, `"silverman"`, or a multiple of the standard deviation.
pub trait IntoBandwidth {
    /// Checks it.
    ///
    /// # Errors
    /// A name that is none, a number that is not above 0.
    fn into_bandwidth(self) -> Result<Bandwidth, String>;
}

impl IntoBandwidth for &str {
    fn into_bandwidth(self) -> Result<Bandwidth, String> {
        match self {
            "scott" => Ok(Bandwidth::Scott),
            "silverman" => Ok(Bandwidth::Silverman),
            _ => Err(format!("{self:?} is not a bandwidth: scott, silverman")),
        }
    }
}

impl IntoBandwidth for i32 {
    fn into_bandwidth(self) -> Result<Bandwidth, String> {
        f64::from(self).into_bandwidth()
    }
}

impl IntoBandwidth for f64 {
    fn into_bandwidth(self) -> Result<Bandwidth, String> {
        if self > 0.0 && self.is_finite() {
            Ok(Bandwidth::Factor(self))
        } else {
            Err(format!("a bandwidth must be above 0, not {self}"))
        }
    }
}

/// What one violin shows, as matplotlib's `cbook.violin_stats` has it.
#[derive(Clone, Debug, PartialEq)]
pub struct ViolinStats {
    /// Where the density is known, ascending.
    pub coords: Vec<f64>,
    /// The density there; only its shape counts.
    pub vals: Vec<f64>,
    /// The mean.
    pub mean: f64,
    /// The median.
    pub median: f64,
    /// The smallest number.
    pub min: f64,
    /// The largest number.
    pub max: f64,
    /// The quantiles to be shown.
    pub quantiles: Vec<f64>,
}

impl ViolinStats {
    /// Of the finite ones of some numbers: their density at `points` places, and these quantiles (0 to 1).
    pub fn of(x: &[f64], points: usize, bandwidth: Bandwidth, quantiles: &[f64]) -> Self {
        let x: Vec<f64> = x.iter().copied().filter(|v| v.is_finite()).collect();
        let mut sorted = x.clone();
        sorted.sort_by(f64::total_cmp);
        let (Some(&min), Some(&max)) = (sorted.first(), sorted.last()) else {
            let nan = f64::NAN;
            let (coords, vals, quantiles) = (Vec::new(), Vec::new(), Vec::new());
            return Self { coords, vals, mean: nan, median: nan, min: nan, max: nan, quantiles };
        };
        let coords = linspace(min, max, points);
        let middle = sorted.len() / 2;
        let even = sorted.len().is_multiple_of(2);
        Self {
            vals: density(&x, &coords, bandwidth),
            coords,
            mean: x.iter().sum::<f64>() / x.len() as f64,
            median: if even { (sorted[middle - 1] + sorted[middle]) / 2.0 } else { sorted[middle] },
            min,
            max,
            quantiles: quantiles.iter().map(|q| percentile(&sorted, 100.0 * q)).collect(),
        }
    }
}

/// The density of numbers at some places, by Gaussian kernels; of equal numbers, 1 where they are.
pub(super) fn density(x: &[f64], at: &[f64], bandwidth: Bandwidth) -> Vec<f64> {
    let first = x.first().copied().unwrap_or(f64::NAN);
    if x.iter().all(|&v| v == first) {
        return at.iter().map(|&v| f64::from(u8::from(v == first))).collect();
    }
    let n = x.len() as f64;
    let mean = x.iter().sum::<f64>() / n;
    let variance = x.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / (n - 1.0);
    let factor = match bandwidth {
        Bandwidth::Scott => n.powf(-1.0 / 5.0),
        Bandwidth::Silverman => (n * 3.0 / 4.0).powf(-1.0 / 5.0),
        Bandwidth::Factor(f) => f,
    };
    let inverse = 1.0 / variance / (factor * factor);
    let norm = (2.0 * std::f64::consts::PI * variance * factor * factor).sqrt() * n;
    let kernel = |d: f64| (-(d * (inverse * d)) / 2.0).exp();
    at.iter().map(|&p| x.iter().map(|&v| kernel(v - p)).sum::<f64>() / norm).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn densities_are_matplotlibs() {
        let x: Vec<f64> = (0..20).map(|i| f64::from(i * 37 % 101) / 4.0).collect();
        // mlab.GaussianKDE(x, bw_method).evaluate([0, 10, 30]).
        let known = [
            (Bandwidth::Scott, [0.02289362249718569, 0.0376798936757429, 0.0049527897081007854]),
            (Bandwidth::Silverman, [0.022659706971495917, 0.03758463281647544, 0.0055042310404541505]),
            (Bandwidth::Factor(0.25), [0.027327590990690688, 0.03829436736006147, 0.00016796236139635773]),
        ];
        for (bandwidth, expected) in known {
            let found = density(&x, &[0.0, 10.0, 30.0], bandwidth);
            for (a, b) in found.iter().zip(expected) {
                assert!((a - b).abs() <= 1e-13 * b, "{bandwidth:?}: {a}, not {b}");
            }
        }
    }

    #[test]
    fn numbers_that_are_none_do_not_count() {
        let s =
            ViolinStats::of(&[f64::NAN, 3.0, 1.0, f64::INFINITY, 2.0, 8.0], 5, Bandwidth::Scott, &[0.5, 1.0]);
        assert_eq!((s.min, s.max, s.mean, s.median, &s.quantiles[..]), (1.0, 8.0, 3.5, 2.5, &[2.5, 8.0][..]));
        let s = ViolinStats::of(&[4.0, 4.0], 3, Bandwidth::Scott, &[]);
        assert_eq!((&s.coords[..], &s.vals[..]), (&[4.0; 3][..], &[1.0; 3][..]));
        assert!(ViolinStats::of(&[], 3, Bandwidth::Scott, &[0.5]).quantiles.is_empty());
    }
}
