//! Quartiles, whiskers and what lies beyond them: pure numbers.

use crate::data::percentile;
use crate::each::Each;

/// How far whiskers reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Whis {
    /// To the last number within so many ranges between the quartiles from the box.
    Ranges(f64),
    /// To the last number within these percentiles.
    Percentiles(f64, f64),
}

/// The numbers that one box shows, as matplotlib's `cbook.boxplot_stats` has them.
///
/// ```
/// use isoplot::artist::{BoxStats, Whis};
/// let s = BoxStats::of(&[1.0, 2.0, 3.0, 4.0, 20.0], Whis::Ranges(1.5), false);
/// assert_eq!((s.q1, s.med, s.q3, s.whishi, s.fliers), (2.0, 3.0, 4.0, 4.0, vec![20.0]));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct BoxStats {
    /// The mean.
    pub mean: f64,
    /// The median.
    pub med: f64,
    /// The first quartile: where the box starts.
    pub q1: f64,
    /// The third quartile: where the box ends.
    pub q3: f64,
    /// The lower end of the median's 95 % confidence interval: where a notch starts.
    pub cilo: f64,
    /// Its upper end.
    pub cihi: f64,
    /// Where the lower whisker ends.
    pub whislo: f64,
    /// Where the upper whisker ends.
    pub whishi: f64,
    /// What lies beyond the whiskers.
    pub fliers: Vec<f64>,
    /// What is written at the tick; `None` is its position.
    pub label: Option<String>,
}

impl Default for BoxStats {
    /// No box.
    fn default() -> Self {
        let nan = f64::NAN;
        Self {
            mean: nan,
            med: nan,
            q1: nan,
            q3: nan,
            cilo: nan,
            cihi: nan,
            whislo: nan,
            whishi: nan,
            fliers: Vec::new(),
            label: None,
        }
    }
}

impl BoxStats {
    /// Of some numbers; as in matplotlib, a single NaN among them leaves no box. `autorange` lets whiskers reach
    /// over all numbers where the quartiles are equal.
    pub fn of(x: &[f64], whis: Whis, autorange: bool) -> Self {
        if x.is_empty() || x.iter().any(|v| v.is_nan()) {
            return Self::default();
        }
        let mut sorted = x.to_vec();
        sorted.sort_by(f64::total_cmp);
        let [q1, med, q3] = [25.0, 50.0, 75.0].each(|p| percentile(&sorted, p));
        let iqr = q3 - q1;
        let whis = if iqr == 0.0 && autorange { Whis::Percentiles(0.0, 100.0) } else { whis };
        let (low, high) = match whis {
            Whis::Ranges(n) => (q1 - n * iqr, q3 + n * iqr),
            Whis::Percentiles(a, b) => (percentile(&sorted, a), percentile(&sorted, b)),
        };
        let last = sorted.iter().rev().copied().find(|&v| v <= high);
        let first = sorted.iter().copied().find(|&v| v >= low);
        let (whislo, whishi) = (first.unwrap_or(q1).min(q1), last.unwrap_or(q3).max(q3));
        let notch = 1.57 * iqr / (x.len() as f64).sqrt();
        let beyond = x.iter().filter(|&&v| v < whislo).chain(x.iter().filter(|&&v| v > whishi));
        Self {
            mean: x.iter().sum::<f64>() / x.len() as f64,
            med,
            q1,
            q3,
            cilo: med - notch,
            cihi: med + notch,
            whislo,
            whishi,
            fliers: beyond.copied().collect(),
            label: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statistics_are_matplotlibs() {
        // cbook.boxplot_stats(x, whis=...)[0]
        let x: Vec<f64> =
            (0..30).map(|i| f64::from(i * 37 % 101) / 4.0 + f64::from(i % 9 / 8) * 40.0).collect();
        let s = BoxStats::of(&x, Whis::Ranges(1.5), false);
        assert_eq!((s.q1, s.med, s.q3), (6.75, 13.375, 19.8125));
        assert_eq!((s.whislo, s.whishi), (0.0, 24.25));
        assert_eq!(s.fliers, [63.5, 45.75, 53.25]);
        assert!((s.mean - 16.083333333333332).abs() < 1e-12 && (s.cilo - 9.630745775121454).abs() < 1e-12);
        let s = BoxStats::of(&x, Whis::Percentiles(5.0, 80.0), false);
        assert_eq!((s.whislo, s.whishi), (1.5, 21.0));
        assert_eq!(s.fliers, [0.0, 0.75, 63.5, 21.75, 45.75, 24.25, 53.25, 22.5]);
    }

    #[test]
    fn nothing_and_equal_numbers() {
        assert!(BoxStats::of(&[], Whis::Ranges(1.5), false).med.is_nan());
        assert!(BoxStats::of(&[1.0, f64::NAN], Whis::Ranges(1.5), false).mean.is_nan());
        let x = [1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 7.0];
        assert_eq!(BoxStats::of(&x, Whis::Ranges(1.5), false).fliers, [1.0, 7.0]);
        let s = BoxStats::of(&x, Whis::Ranges(1.5), true);
        assert_eq!((s.whislo, s.whishi, s.fliers.len()), (1.0, 7.0, 0));
    }
}
