//! Which levels contours are drawn at.

use std::sync::Arc;

use crate::color::Extend;
use crate::data::IntoData;
use crate::tick::{Locator, LogLocator, MaxNLocator, TickContext};

/// How levels are chosen.
#[derive(Clone, Debug)]
pub(crate) enum Levels {
    /// About so many, at nice numbers; `None` is matplotlib's default of 7.
    Count(Option<usize>),
    /// These.
    Given(Vec<f64>),
    /// Where this locator has ticks.
    Locator(Arc<dyn Locator>),
}

/// A number of levels, or the levels: an integer (`usize`, `i32`), or anything that holds numbers.
pub trait IntoLevels {
    /// How many, or which.
    ///
    /// # Errors
    /// A number of levels below 1, levels that are not finite or do not ascend.
    fn into_levels(self) -> Result<LevelSpec, String>;
}

/// What [`IntoLevels`] makes.
#[derive(Clone, Debug)]
pub struct LevelSpec(pub(crate) Levels);

impl IntoLevels for usize {
    fn into_levels(self) -> Result<LevelSpec, String> {
        if (1..=1000).contains(&self) {
            Ok(LevelSpec(Levels::Count(Some(self))))
        } else {
            Err(format!("the number of levels is 1 to 1000, not {self}"))
        }
    }
}

impl IntoLevels for i32 {
    fn into_levels(self) -> Result<LevelSpec, String> {
        usize::try_from(self)
            .unwrap_or(0)
            .into_levels()
            .map_err(|_| format!("the number of levels is 1 to 1000, not {self}"))
    }
}

fn given(levels: &[f64]) -> Result<LevelSpec, String> {
    if let Some(bad) = levels.iter().find(|v| !v.is_finite()) {
        return Err(format!("levels must be finite, not {bad}"));
    }
    if let Some(w) = levels.windows(2).find(|w| w[0] >= w[1]) {
        return Err(format!("levels must be increasing, but {} is followed by {}", w[0], w[1]));
    }
    Ok(LevelSpec(Levels::Given(levels.to_vec())))
}

macro_rules! into_levels { ($([$($generic:tt)*] $t:ty;)*) => { $(impl<$($generic)*> IntoLevels for $t {
    fn into_levels(self) -> Result<LevelSpec, String> { given(&self.into_data()) }
})* } }
into_levels! {
    [T: crate::data::Number] Vec<T>;
    [T: crate::data::Number] &Vec<T>;
    [T: crate::data::Number] &[T];
    [T: crate::data::Number, const N: usize] [T; N];
    [T: crate::data::Number, const N: usize] &[T; N];
    [] crate::data::Data;
    [] std::ops::Range<i32>;
    [] std::ops::RangeInclusive<i32>;
}

impl Levels {
    /// The levels for numbers in `zmin..=zmax`; `log` asks for powers of ten.
    pub(crate) fn choose(&self, zmin: f64, zmax: f64, log: bool, extend: Extend) -> Vec<f64> {
        let ctx = TickContext::of_view(zmin, zmax);
        let ticks = match self {
            Self::Given(levels) => return levels.clone(),
            Self::Locator(l) => l.tick_values(zmin, zmax, &ctx),
            Self::Count(n) if log => {
                let locator = LogLocator::new(10.0);
                n.map_or(locator.clone(), |n| locator.numticks(n)).tick_values(zmin, zmax, &ctx)
            }
            Self::Count(n) => {
                MaxNLocator::new(n.unwrap_or(7) + 1).min_n_ticks(1).tick_values(zmin, zmax, &ctx)
            }
        };
        trimmed(&ticks, zmin, zmax, extend)
    }
}

/// Without the ticks beyond the data, one at each end apart.
fn trimmed(ticks: &[f64], zmin: f64, zmax: f64, extend: Extend) -> Vec<f64> {
    let mut first = ticks.iter().rposition(|&t| t < zmin).unwrap_or(0);
    let mut end = ticks.iter().position(|&t| t > zmax).map_or(ticks.len(), |i| i + 1);
    if extend.below() {
        first += 1;
    }
    if extend.above() {
        end = end.saturating_sub(1);
    }
    if end < first + 3 { ticks.to_vec() } else { ticks[first..end].to_vec() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_those_of_matplotlib() {
        // ax.contour(z, n).levels
        let auto = |n, lo, hi, extend| Levels::Count(n).choose(lo, hi, false, extend);
        assert_eq!(
            auto(None, 0.0, 1.0, Extend::Neither),
            [
                0.0,
                0.15000000000000002,
                0.30000000000000004,
                0.45000000000000007,
                0.6000000000000001,
                0.7500000000000001,
                0.9000000000000001,
                1.0500000000000003
            ]
        );
        assert_eq!(
            auto(Some(3), -0.9, 2.1, Extend::Neither),
            [-1.6, -0.8, 0.0, 0.8000000000000003, 1.6, 2.4]
        );
        assert_eq!(auto(Some(3), -0.9, 2.1, Extend::Both), [-0.8, 0.0, 0.8000000000000003, 1.6]);
        assert!(vec![1.0, 1.0].into_levels().unwrap_err().contains("increasing"));
        assert!(0usize.into_levels().is_err() && [f64::NAN].into_levels().is_err());
    }
}
