//! The boundaries between a colorbar's colours, and where they lie along it.

use std::sync::Arc;

use super::{Colorbar, ExtendFrac};
use crate::artist::{ColorMapping, ColorbarContent};
use crate::color::{Colormap, Extend, Norm, Normed};
use crate::rc::RcParams;

/// The colours of a colorbar.
#[derive(Clone, Debug)]
pub(super) struct Values {
    pub(super) norm: Arc<dyn Norm>,
    pub(super) cmap: Colormap,
    /// Edges of colours, those of open ends included.
    pub(super) boundaries: Vec<f64>,
    /// One between each two boundaries.
    pub(super) values: Vec<f64>,
    pub(super) extend: Extend,
    /// Whether boundaries were given rather than made from the norm.
    pub(super) given: bool,
}

/// Numbers of a norm, whatever they stand for.
pub(super) fn normed(norm: &dyn Norm, values: &[f64]) -> Result<Vec<f64>, String> {
    if is_index(norm) {
        // Its boundaries lie between whole numbers, which it would cut off.
        return Ok(values.to_vec());
    }
    Ok(match norm.normalize(values)? {
        Normed::Unit(v) | Normed::Index(v) => v,
    })
}

pub(super) fn is_index(norm: &dyn Norm) -> bool {
    norm.name() == "NoNorm"
}

impl Values {
    pub(super) fn new(
        bar: &Colorbar,
        content: &ColorbarContent,
        mapping: &ColorMapping,
        rc: &RcParams,
    ) -> Result<Self, String> {
        let cmap = mapping.cmap(rc);
        let norm = mapping.widened(mapping.norm());
        let extend = bar.extend.unwrap_or(content.extend);
        let given = content.boundaries.as_ref().or(bar.boundaries.as_ref());
        let made = match content.values.as_ref().or(bar.values.as_ref()) {
            Some(values) => around(values, given),
            None => between(&*norm, &cmap, given, extend)?,
        };
        let (boundaries, values) = made;
        if !content.unfilled && (values.is_empty() || boundaries.len() != values.len() + 1) {
            let (b, v) = (boundaries.len(), values.len());
            return Err(format!("a colorbar needs one boundary more than colours, not {b} and {v}"));
        }
        let made = Self { norm, cmap, boundaries, values, extend, given: given.is_some() };
        if made.inside().len() < 2 {
            return Err("a colorbar needs at least two boundaries between its ends".to_owned());
        }
        Ok(made)
    }

    /// The boundaries without those of open ends.
    pub(super) fn inside(&self) -> &[f64] {
        let end = self.boundaries.len().saturating_sub(usize::from(self.extend.above()));
        self.boundaries.get(usize::from(self.extend.below())..end).unwrap_or(&[])
    }

    /// The values without those of open ends.
    pub(super) fn inner_values(&self) -> &[f64] {
        let end = self.values.len() - usize::from(self.extend.above());
        &self.values[usize::from(self.extend.below())..end]
    }

    pub(super) fn limits(&self) -> (f64, f64) {
        let b = self.inside();
        (b[0], b[b.len() - 1])
    }

    /// Whether positions are those of boundaries rather than of the norm.
    pub(super) fn by_boundaries(&self) -> bool {
        self.given || self.norm.boundaries().is_some()
    }

    /// Where the inner boundaries lie, 0 to 1, and how long the open ends are.
    pub(super) fn places(&self, bar: &Colorbar) -> Result<(Vec<f64>, [f64; 2]), String> {
        let (y, drawn) = if self.by_boundaries() {
            let (lo, hi) = self.limits();
            let y: Vec<f64> = self.inside().iter().map(|b| (b - lo) / (hi - lo)).collect();
            let drawn = if bar.proportional {
                y.clone()
            } else {
                self.inside().iter().map(|&b| forward(&self.boundaries, b)).collect()
            };
            (y, drawn)
        } else {
            let y = normed(&*self.norm, self.inside())?;
            (y.clone(), y)
        };
        let unit = |y: &[f64]| -> Vec<f64> {
            let (lo, hi) = (y[0], y[y.len() - 1]);
            y.iter().map(|v| if hi == lo { 0.0 } else { (v - lo) / (hi - lo) }).collect()
        };
        let (y, drawn) = (unit(&y), unit(&drawn));
        let n = drawn.len();
        let ends = match bar.extendfrac {
            ExtendFrac::Fractions(a, b) => [a, b],
            ExtendFrac::Auto => [drawn[1] - drawn[0], drawn[n - 1] - drawn[n - 2]],
        };
        Ok((y, ends))
    }

    /// The numbers on the axis at which colours change.
    pub(super) fn edges(&self, bar: &Colorbar) -> Result<Vec<f64>, String> {
        let (y, _) = self.places(bar)?;
        let (lo, hi) = self.limits();
        if self.by_boundaries() || is_index(&*self.norm) {
            return Ok(y.iter().map(|v| v * (hi - lo) + lo).collect());
        }
        let norm = self.norm.with_limits(Some(lo), Some(hi));
        y.iter().map(|&v| norm.inverse(v)).collect()
    }
}

/// Boundaries half-way between values, or those given.
fn around(values: &[f64], given: Option<&Vec<f64>>) -> (Vec<f64>, Vec<f64>) {
    if let Some(b) = given {
        return (b.clone(), values.to_vec());
    }
    let n = values.len();
    let mut b: Vec<f64> = vec![0.0; n + 1];
    for i in 1..n {
        b[i] = 0.5 * (values[i - 1] + values[i]);
    }
    if n > 1 {
        b[0] = 2.0 * b[1] - b[2.min(n)];
        b[n] = 2.0 * b[n - 1] - b[n.saturating_sub(2)];
    }
    (b, values.to_vec())
}

/// Boundaries from the norm or given, and the values in their middles.
fn between(
    norm: &dyn Norm,
    cmap: &Colormap,
    given: Option<&Vec<f64>>,
    extend: Extend,
) -> Result<(Vec<f64>, Vec<f64>), String> {
    let n = cmap.n() + 1;
    let from_norm = norm.boundaries().is_none() && given.is_none();
    let mut b: Vec<f64> = match (norm.boundaries(), given) {
        (Some(b), _) => b.to_vec(),
        (None, _) if is_index(norm) => (0..n).map(|i| i as f64 - 0.5).collect(),
        (None, Some(b)) => b.clone(),
        (None, None) => crate::data::linspace(0.0, 1.0, n),
    };
    if let (true, Some(&first)) = (extend.below(), b.first()) {
        b.insert(0, first - 1.0);
    }
    if let (true, Some(&last)) = (extend.above(), b.last()) {
        b.push(last + 1.0);
    }
    if from_norm {
        b = b.into_iter().map(|v| norm.inverse(v)).collect::<Result<_, _>>()?;
    }
    let mut values: Vec<f64> = b.windows(2).map(|w| 0.5 * (w[0] + w[1])).collect();
    if is_index(norm) {
        values.iter_mut().for_each(|v| *v = (*v + 0.00001).trunc());
    }
    Ok((b, values))
}

/// numpy's `interp`.
pub(super) fn interpolate(x: f64, xp: &[f64], fp: impl Fn(usize) -> f64) -> f64 {
    let last = xp.len() - 1;
    if x.is_nan() || x <= xp[0] {
        return if x.is_nan() { x } else { fp(0) };
    }
    if x >= xp[last] {
        return fp(last);
    }
    let j = xp.partition_point(|&v| v <= x) - 1;
    (fp(j + 1) - fp(j)) / (xp[j + 1] - xp[j]) * (x - xp[j]) + fp(j)
}

/// Boundaries to evenly spaced places from 0 to 1; far beyond them -1 and 2.
pub(super) fn forward(boundaries: &[f64], x: f64) -> f64 {
    let n = boundaries.len();
    let (first, last) = (boundaries[0], boundaries[n - 1]);
    let near = (last - first) * 1e-6;
    if x < first - near {
        -1.0
    } else if x > last + near {
        2.0
    } else {
        interpolate(x, boundaries, |i| i as f64 / (n - 1) as f64)
    }
}

/// The way back from [`forward`].
pub(super) fn inverse(boundaries: &[f64], y: f64) -> f64 {
    let even = crate::data::linspace(0.0, 1.0, boundaries.len());
    interpolate(y, &even, |i| boundaries[i])
}
