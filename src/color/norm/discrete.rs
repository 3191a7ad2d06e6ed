//! Norms that count colours.

use std::sync::Arc;

use super::{Norm, Normed};
use crate::data::IntoData;

/// Where colours go beyond the boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extend {
    /// Nowhere.
    #[default]
    Neither,
    /// Below and above.
    Both,
    /// Below.
    Min,
    /// Above.
    Max,
}

impl Extend {
    /// Whether colours go below.
    pub fn below(self) -> bool {
        matches!(self, Self::Both | Self::Min)
    }

    /// Whether colours go above.
    pub fn above(self) -> bool {
        matches!(self, Self::Both | Self::Max)
    }
}

/// An [`Extend`] or matplotlib's word for one: `"neither"`, `"both"`, `"min"`, `"max"`.
pub trait IntoExtend {
    /// Where colours go.
    ///
    /// # Errors
    /// A word that is none of these.
    fn into_extend(self) -> Result<Extend, String>;
}

impl IntoExtend for Extend {
    fn into_extend(self) -> Result<Extend, String> {
        Ok(self)
    }
}

impl IntoExtend for &str {
    fn into_extend(self) -> Result<Extend, String> {
        Ok(match self {
            "neither" => Extend::Neither,
            "both" => Extend::Both,
            "min" => Extend::Min,
            "max" => Extend::Max,
            _ => return Err(format!("extend must be neither, both, min or max, not {self:?}")),
        })
    }
}

/// One colour between each two boundaries, the colours spread over those of the map.
///
/// ```
/// use isoplot::color::{BoundaryNorm, Norm, Normed};
/// let norm = BoundaryNorm::new([0.0, 1.0, 10.0], 256);
/// assert_eq!(norm.normalize(&[0.5, 5.0, 10.0]), Ok(Normed::Index(vec![0.0, 255.0, 256.0])));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct BoundaryNorm {
    boundaries: Vec<f64>,
    ncolors: usize,
    clip: bool,
    extend: Result<Extend, String>,
}

impl BoundaryNorm {
    /// With ascending boundaries, two at least, and the number of colours of the colormap, which must not be below
    /// that of the intervals.
    pub fn new(boundaries: impl IntoData, ncolors: usize) -> Self {
        Self {
            boundaries: boundaries.into_data().to_vec(),
            ncolors,
            clip: false,
            extend: Ok(Extend::Neither),
        }
    }

    /// Whether numbers beyond the boundaries have the colours of the ends. Default off.
    #[must_use]
    pub fn clip(mut self, on: bool) -> Self {
        self.clip = on;
        self
    }

    /// Where the map has a further colour beyond the boundaries: `"neither"` (default), `"both"`, `"min"`, `"max"`.
    #[must_use]
    pub fn extend(mut self, extend: impl IntoExtend) -> Self {
        self.extend = extend.into_extend();
        self
    }

    fn extended(&self) -> Extend {
        self.extend.clone().unwrap_or_default()
    }

    /// How many colours are needed.
    fn regions(&self) -> usize {
        let e = self.extended();
        self.boundaries.len().saturating_sub(1) + usize::from(e.below()) + usize::from(e.above())
    }

    fn index(&self, v: f64) -> f64 {
        let (lo, hi) = (self.boundaries[0], self.boundaries[self.boundaries.len() - 1]);
        let (last, regions) = (self.ncolors as f64 - 1.0, self.regions());
        let v = if self.clip { v.clamp(lo, hi) } else { v };
        if v.is_nan() {
            return v;
        }
        if v < lo {
            return -1.0;
        }
        if v >= hi {
            return if self.clip { last } else { last + 1.0 };
        }
        let region = self.boundaries.partition_point(|b| *b <= v) - 1 + usize::from(self.extended().below());
        match regions {
            _ if self.ncolors <= regions => region as f64,
            1 => (last / 2.0).floor(),
            _ => (last / (regions - 1) as f64 * region as f64).trunc(),
        }
    }
}

impl Norm for BoundaryNorm {
    fn name(&self) -> &'static str {
        "BoundaryNorm"
    }
    fn limits(&self) -> (Option<f64>, Option<f64>) {
        (self.boundaries.first().copied(), self.boundaries.last().copied())
    }
    /// Limits are those of the boundaries, always.
    fn with_limits(&self, _vmin: Option<f64>, _vmax: Option<f64>) -> Arc<dyn Norm> {
        Arc::new(self.clone())
    }
    fn normalize(&self, values: &[f64]) -> Result<Normed, String> {
        self.check()?;
        Ok(Normed::Index(values.iter().map(|&v| self.index(v)).collect()))
    }
    fn inverse(&self, _v: f64) -> Result<f64, String> {
        Err("BoundaryNorm has no inverse".to_owned())
    }
    fn boundaries(&self) -> Option<&[f64]> {
        Some(&self.boundaries)
    }
    fn extend(&self) -> Extend {
        self.extended()
    }
    fn check(&self) -> Result<(), String> {
        let extend = self.extend.clone()?;
        if self.clip && extend != Extend::Neither {
            return Err("a BoundaryNorm that clips cannot extend".to_owned());
        }
        if self.boundaries.len() < 2 {
            return Err(format!(
                "a BoundaryNorm needs two boundaries at least, not {}",
                self.boundaries.len()
            ));
        }
        let ascending = self.boundaries.windows(2).all(|w| w[0] <= w[1]);
        if !ascending || !self.boundaries.iter().all(|v| v.is_finite()) {
            return Err("the boundaries of a BoundaryNorm must be finite and ascend".to_owned());
        }
        let (regions, n) = (self.regions(), self.ncolors);
        if regions > n {
            return Err(format!("a BoundaryNorm of {regions} intervals needs as many colours, not {n}"));
        }
        Ok(())
    }
}

/// Data are indices of colours already.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct NoNorm {
    vmin: Option<f64>,
    vmax: Option<f64>,
}

impl NoNorm {
    /// Data are indices of colours; fractions are cut off.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Norm for NoNorm {
    fn name(&self) -> &'static str {
        "NoNorm"
    }
    fn limits(&self) -> (Option<f64>, Option<f64>) {
        (self.vmin, self.vmax)
    }
    fn with_limits(&self, vmin: Option<f64>, vmax: Option<f64>) -> Arc<dyn Norm> {
        Arc::new(Self { vmin, vmax })
    }
    fn normalize(&self, values: &[f64]) -> Result<Normed, String> {
        Ok(Normed::Index(values.iter().map(|v| v.trunc()).collect()))
    }
    fn inverse(&self, v: f64) -> Result<f64, String> {
        Ok(v)
    }
}
