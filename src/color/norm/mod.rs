//! Norms: how data become numbers from 0 to 1, or indices, for a colormap.

mod discrete;
mod linear;
mod scaled;

use std::fmt::Debug;
use std::sync::Arc;

use crate::scale::{LogScale, LogitScale, Nonpositive, Scale};

pub use discrete::{BoundaryNorm, Extend, IntoExtend, NoNorm};
pub use linear::{CenteredNorm, Normalize, PowerNorm, TwoSlopeNorm};
pub use scaled::{AsinhNorm, FuncNorm, LogNorm, ScaleNorm, SymLogNorm};

/// What a norm makes of data: as many numbers. NaN is a gap.
#[derive(Clone, Debug, PartialEq)]
pub enum Normed {
    /// 0 is `vmin`, 1 is `vmax`.
    Unit(Vec<f64>),
    /// Whole numbers that count a colormap's colours.
    Index(Vec<f64>),
}

impl Normed {
    /// The numbers.
    pub fn values(&self) -> &[f64] {
        match self {
            Self::Unit(v) | Self::Index(v) => v,
        }
    }
}

/// A map from data to the numbers or indices of a colormap. Open: other crates may implement it.
///
/// A norm is a value: what fills in its missing limits from data is a new one.
///
/// ```
/// use isoplot::color::{LogNorm, Norm, Normed};
/// let norm = LogNorm::new().vmin(1.0).autoscaled(&[0.0, 10.0, 100.0]);
/// assert_eq!(norm.limits(), (Some(1.0), Some(100.0)));
/// assert_eq!(norm.normalize(&[1.0, 10.0, 100.0]), Ok(Normed::Unit(vec![0.0, 0.5, 1.0])));
/// ```
pub trait Norm: Send + Sync + Debug {
    /// matplotlib's name: `"Normalize"`, `"LogNorm"`, ...
    fn name(&self) -> &'static str;
    /// `vmin` and `vmax`: the ends of the colormap; `None` is to be taken from data.
    fn limits(&self) -> (Option<f64>, Option<f64>);
    /// The same with these limits.
    fn with_limits(&self, vmin: Option<f64>, vmax: Option<f64>) -> Arc<dyn Norm>;
    /// Numbers for the colormap. Limits that are missing are taken from the values; with limits, each number is
    /// mapped by itself, so that many may be handed in by parts.
    ///
    /// # Errors
    /// Limits that the norm cannot work with.
    fn normalize(&self, values: &[f64]) -> Result<Normed, String>;
    /// The data of a number from 0 to 1.
    ///
    /// # Errors
    /// The norm has no inverse, no limits yet, or limits that it cannot work with.
    fn inverse(&self, v: f64) -> Result<f64, String>;
    /// Whether limits may be taken from the number: whether it is finite, unless the norm says otherwise.
    fn in_domain(&self, v: f64) -> bool {
        v.is_finite()
    }
    /// The same with missing limits taken from the data; without any data in the norm's domain, they stay so.
    fn autoscaled(&self, data: &[f64]) -> Arc<dyn Norm> {
        let (lo, hi) = self.limits();
        let range = range_of(self, data);
        self.with_limits(lo.or(range.map(|r| r.0)), hi.or(range.map(|r| r.1)))
    }
    /// The scale of a colorbar's axis; `None` where the norm has none of its own.
    fn scale(&self) -> Option<Arc<dyn Scale>> {
        None
    }
    /// The edges between colours, where colours are discrete.
    fn boundaries(&self) -> Option<&[f64]> {
        None
    }
    /// Whether colours go beyond the boundaries.
    fn extend(&self) -> Extend {
        Extend::Neither
    }
    /// Whether its parameters make a norm.
    ///
    /// # Errors
    /// What is wrong with them.
    fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

/// The smallest and largest number of the data in the norm's domain.
fn range_of<N: Norm + ?Sized>(norm: &N, data: &[f64]) -> Option<(f64, f64)> {
    crate::data::range_of(data, |v| norm.in_domain(v))
}

/// The limits, those missing taken from the values; `0..1` where nothing says otherwise. Ascending.
fn resolved<N: Norm + ?Sized>(norm: &N, values: &[f64]) -> Result<(f64, f64), String> {
    let (lo, hi) = match norm.limits() {
        (Some(lo), Some(hi)) => (Some(lo), Some(hi)),
        _ => norm.autoscaled(values).limits(),
    };
    ascending(norm.name(), lo.or(hi).unwrap_or(0.0), hi.or(lo).unwrap_or(1.0))
}

/// The limits, which must be known.
fn known<N: Norm + ?Sized>(norm: &N) -> Result<(f64, f64), String> {
    match norm.limits() {
        (Some(lo), Some(hi)) => ascending(norm.name(), lo, hi),
        _ => Err(format!("{} has no inverse until vmin and vmax are set", norm.name())),
    }
}

fn ascending(name: &str, vmin: f64, vmax: f64) -> Result<(f64, f64), String> {
    if vmin <= vmax && vmin.is_finite() && vmax.is_finite() {
        Ok((vmin, vmax))
    } else {
        Err(format!("{name}: vmin must not be above vmax, and both be finite, not {vmin} and {vmax}"))
    }
}

/// Whether limits that are set may be.
fn check_limits(name: &str, (lo, hi): (Option<f64>, Option<f64>)) -> Result<(), String> {
    ascending(name, lo.or(hi).unwrap_or(0.0), hi.or(lo).unwrap_or(1.0)).map(|_| ())
}

/// What most norms have.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Limits {
    vmin: Option<f64>,
    vmax: Option<f64>,
    clip: bool,
}

impl Limits {
    fn pair(self) -> (Option<f64>, Option<f64>) {
        (self.vmin, self.vmax)
    }

    fn with(self, vmin: Option<f64>, vmax: Option<f64>) -> Self {
        Self { vmin, vmax, ..self }
    }
}

/// The setters of norms with a field `limits`.
macro_rules! limit_setters {
    () => {
        /// The number at the start of the colormap. Default: the smallest of the data.
        #[must_use]
        pub fn vmin(mut self, vmin: impl Number) -> Self {
            self.limits.vmin = Some(vmin.to_f64());
            self
        }

        /// The number at the end of the colormap. Default: the largest of the data.
        #[must_use]
        pub fn vmax(mut self, vmax: impl Number) -> Self {
            self.limits.vmax = Some(vmax.to_f64());
            self
        }

        /// Whether numbers beyond the limits have the colours of the ends instead of those for under and over.
        /// Default off.
        #[must_use]
        pub fn clip(mut self, on: bool) -> Self {
            self.limits.clip = on;
            self
        }
    };
}
use limit_setters;

/// A norm by value or shared, or the name of a scale to make one from: `"linear"`, `"log"`, `"symlog"`, `"asinh"`,
/// `"logit"`.
pub trait IntoNorm {
    /// The norm, shared.
    ///
    /// # Errors
    /// A name that is no scale's, or parameters that make no norm.
    fn into_norm(self) -> Result<Arc<dyn Norm>, String>;
}

impl<N: Norm + 'static> IntoNorm for N {
    fn into_norm(self) -> Result<Arc<dyn Norm>, String> {
        self.check()?;
        Ok(Arc::new(self))
    }
}

impl IntoNorm for Arc<dyn Norm> {
    fn into_norm(self) -> Result<Arc<dyn Norm>, String> {
        self.check()?;
        Ok(self)
    }
}

impl IntoNorm for &Arc<dyn Norm> {
    fn into_norm(self) -> Result<Arc<dyn Norm>, String> {
        self.clone().into_norm()
    }
}

impl IntoNorm for &str {
    fn into_norm(self) -> Result<Arc<dyn Norm>, String> {
        match self {
            "linear" => Normalize::new().into_norm(),
            // matplotlib's contours take their levels and the middles of bands by logarithms where they are given a
            // `LogNorm`, but not where they are given its name: hence another one.
            "log" => {
                let scale = LogScale::new().nonpositive(Nonpositive::Mask);
                ScaleNorm::new("LogScaleNorm", Arc::new(scale)).into_norm()
            }
            "symlog" => SymLogNorm::new(2.0).into_norm(),
            "asinh" => AsinhNorm::new(1.0).into_norm(),
            "logit" => ScaleNorm::new("LogitNorm", Arc::new(LogitScale::new())).into_norm(),
            _ => Err(format!("{self:?} is not a norm: linear, log, symlog, asinh, logit, or a Norm")),
        }
    }
}

#[cfg(test)]
mod tests;
