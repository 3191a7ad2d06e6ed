//! Scales that are logarithmic on both sides of zero: with a linear part between, or going over smoothly.

use super::{Scale, ScaleKind};
use crate::data::Number;

/// Linear from `-linthresh` to `linthresh`, logarithmic beyond.
#[derive(Clone, Debug, PartialEq)]
pub struct SymmetricalLogScale {
    base: f64,
    linthresh: f64,
    linscale: f64,
    subs: Option<Vec<f64>>,
}

impl Default for SymmetricalLogScale {
    fn default() -> Self {
        Self::new()
    }
}

impl SymmetricalLogScale {
    /// Of base 10, linear from -2 to 2, which takes as much room as two decades.
    pub fn new() -> Self {
        Self { base: 10.0, linthresh: 2.0, linscale: 1.0, subs: None }
    }

    /// The base, above 1.
    #[must_use]
    pub fn base(mut self, base: impl Number) -> Self {
        self.base = base.to_f64();
        self
    }

    /// How far the linear part reaches, above 0.
    #[must_use]
    pub fn linthresh(mut self, linthresh: impl Number) -> Self {
        self.linthresh = linthresh.to_f64();
        self
    }

    /// How many decades each half of the linear part is long, above 0.
    #[must_use]
    pub fn linscale(mut self, linscale: impl Number) -> Self {
        self.linscale = linscale.to_f64();
        self
    }

    /// Minor ticks at these multiples of the powers of the base. By default there are none.
    #[must_use]
    pub fn subs(mut self, subs: impl Into<Vec<f64>>) -> Self {
        self.subs = Some(subs.into());
        self
    }

    fn stretch(&self) -> f64 {
        self.linscale / (1.0 - 1.0 / self.base)
    }
}

impl Scale for SymmetricalLogScale {
    fn name(&self) -> &'static str {
        "symlog"
    }
    fn forward(&self, v: f64) -> f64 {
        let (a, log_base) = (v.abs(), self.base.ln());
        if a > self.linthresh {
            let length = self.stretch() - self.linthresh.ln() / log_base + a.ln() / log_base;
            v.signum() * self.linthresh * length
        } else {
            v * self.stretch()
        }
    }
    fn inverse(&self, v: f64) -> f64 {
        let a = v.abs();
        if a > self.linthresh * self.stretch() {
            v.signum() * self.linthresh * ((a / self.linthresh - self.stretch()) * self.base.ln()).exp()
        } else {
            v / self.stretch()
        }
    }
    fn kind(&self) -> ScaleKind<'_> {
        ScaleKind::SymLog { base: self.base, linthresh: self.linthresh, subs: self.subs.as_deref() }
    }
    fn check(&self) -> Result<(), String> {
        let parts =
            [("base", self.base, 1.0), ("linthresh", self.linthresh, 0.0), ("linscale", self.linscale, 0.0)];
        match parts.iter().find(|(_, v, above)| !(v > above && v.is_finite())) {
            Some((name, v, above)) => {
                Err(format!("the {name} of a symlog scale must be above {above}, not {v}"))
            }
            None => Ok(()),
        }
    }
}

/// The inverse hyperbolic sine: linear about zero, logarithmic far from it, and smooth between.
#[derive(Clone, Debug, PartialEq)]
pub struct AsinhScale {
    linear_width: f64,
    base: u32,
    subs: Option<Vec<f64>>,
}

impl Default for AsinhScale {
    fn default() -> Self {
        Self::new(1.0)
    }
}

impl AsinhScale {
    /// About linear from `-linear_width` to `linear_width`, which must be above 0. Ticks at powers of 10.
    pub fn new(linear_width: impl Number) -> Self {
        Self { linear_width: linear_width.to_f64(), base: 10, subs: Self::minor(10) }
    }

    /// Ticks are rounded to powers of this; below 2 they are where they fall.
    #[must_use]
    pub fn base(mut self, base: u32) -> Self {
        (self.base, self.subs) = (base, Self::minor(base));
        self
    }

    /// Minor ticks at these multiples of the powers of the base.
    #[must_use]
    pub fn subs(mut self, subs: impl Into<Vec<f64>>) -> Self {
        self.subs = Some(subs.into());
        self
    }

    /// The multiples at which matplotlib sets minor ticks.
    fn minor(base: u32) -> Option<Vec<f64>> {
        Some(match base {
            3..=5 => vec![2.0],
            8 => vec![2.0, 4.0],
            10 => vec![2.0, 5.0],
            16 => vec![2.0, 4.0, 8.0],
            64 => vec![4.0, 16.0],
            1024 => vec![256.0, 512.0],
            _ => return None,
        })
    }
}

impl Scale for AsinhScale {
    fn name(&self) -> &'static str {
        "asinh"
    }
    fn forward(&self, v: f64) -> f64 {
        self.linear_width * (v / self.linear_width).asinh()
    }
    fn inverse(&self, v: f64) -> f64 {
        self.linear_width * (v / self.linear_width).sinh()
    }
    fn kind(&self) -> ScaleKind<'_> {
        ScaleKind::Asinh { linear_width: self.linear_width, base: self.base, subs: self.subs.as_deref() }
    }
    fn check(&self) -> Result<(), String> {
        if self.linear_width > 0.0 && self.linear_width.is_finite() {
            Ok(())
        } else {
            Err(format!("the linear_width of an asinh scale must be above 0, not {}", self.linear_width))
        }
    }
}
