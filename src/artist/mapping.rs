//! How an artist's numbers become colours: a norm, then a colormap.

use std::sync::Arc;

use super::{Artist, ArtistBase};
use crate::color::{
    Color, Colormap, Extend, IndexedColors, IntoColor, IntoColormap, IntoNorm, Norm, Normalize, Painter, Rgba,
};
use crate::data::{Data, Number};
use crate::rc::RcParams;
use crate::scale::nonsingular;
use crate::tick::Locator;

/// A colormap, a norm, and the numbers that limits are taken from where none are set.
#[derive(Clone, Debug)]
pub struct ColorMapping {
    cmap: Option<Colormap>,
    norm: Arc<dyn Norm>,
    /// Whether the norm was asked for.
    norm_given: bool,
    vmin: Option<f64>,
    vmax: Option<f64>,
    scaled_by: Data,
    /// Whether a colorbar shows the norm from end to end, so that the ends must differ.
    explained: bool,
    /// Colours below, above and of gaps, instead of the colormap's own.
    extremes: [Option<Color>; 3],
}

impl ColorMapping {
    /// The default colormap from the smallest to the largest of these numbers.
    pub(crate) fn new(scaled_by: Data) -> Self {
        Self {
            cmap: None,
            norm: Arc::new(Normalize::new()),
            norm_given: false,
            explained: false,
            vmin: None,
            vmax: None,
            scaled_by,
            extremes: [None, None, None],
        }
    }

    /// Limits that are not set are taken from these numbers from now on.
    pub(crate) fn scale_by(&mut self, numbers: Data) {
        self.scaled_by = numbers;
    }

    /// All limits are taken from these numbers, those that were set too.
    pub(crate) fn autoscale(&mut self, numbers: Data) {
        (self.vmin, self.vmax, self.scaled_by) = (None, None, numbers);
        self.norm = self.norm.with_limits(None, None);
    }

    pub(crate) fn set_cmap(&mut self, cmap: Colormap) {
        self.cmap = Some(cmap);
    }

    pub(crate) fn set_norm(&mut self, norm: Arc<dyn Norm>) {
        (self.norm, self.norm_given) = (norm, true);
    }

    /// Whether a norm was asked for.
    pub(crate) fn has_norm(&self) -> bool {
        self.norm_given
    }

    /// The norm unless one was asked for.
    pub(crate) fn default_norm(&mut self, norm: Arc<dyn Norm>) {
        if !self.norm_given {
            self.norm = norm;
        }
    }

    /// Whether a colormap was asked for.
    pub(crate) fn has_cmap(&self) -> bool {
        self.cmap.is_some()
    }

    /// The norm as it was set, without limits from data.
    pub(crate) fn plain_norm(&self) -> &Arc<dyn Norm> {
        &self.norm
    }

    /// The colormap.
    pub fn cmap(&self, rc: &RcParams) -> Colormap {
        let mut cmap = self.cmap.clone().unwrap_or_else(|| rc.image_cmap.clone());
        // Whether they are colours was asked when they were set.
        let [under, over, bad] = self.extremes.clone();
        if let Some(Ok(c)) = under.map(|c| cmap.with_under(c)) {
            cmap = c;
        }
        if let Some(Ok(c)) = over.map(|c| cmap.with_over(c)) {
            cmap = c;
        }
        if let Some(Ok(c)) = bad.map(|c| cmap.with_bad(c)) {
            cmap = c;
        }
        cmap
    }

    /// The norm, with its limits.
    pub fn norm(&self) -> Arc<dyn Norm> {
        let (lo, hi) = self.norm.limits();
        let set = self.vmin.is_some() || self.vmax.is_some();
        let norm =
            if set { self.norm.with_limits(self.vmin.or(lo), self.vmax.or(hi)) } else { self.norm.clone() };
        let norm = match norm.limits() {
            (Some(_), Some(_)) => norm,
            _ => norm.autoscaled(&self.scaled_by),
        };
        if self.explained { self.widened(norm) } else { norm }
    }

    /// A norm whose ends differ; boundaries are what they are.
    pub(crate) fn widened(&self, norm: Arc<dyn Norm>) -> Arc<dyn Norm> {
        if norm.boundaries().is_some() || norm.name() == "NoNorm" {
            return norm;
        }
        let (lo, hi) = match norm.limits() {
            // Numbers of which none is finite.
            (None, None) if !self.scaled_by.is_empty() => (f64::NAN, f64::NAN),
            (lo, hi) => (lo.unwrap_or(0.0), hi.unwrap_or(1.0)),
        };
        let (lo, hi) = nonsingular(lo, hi, 0.1, 1e-15);
        norm.with_limits(Some(lo), Some(hi))
    }

    /// A colorbar shows the norm from now on.
    pub(crate) fn explain(&mut self) {
        self.explained = true;
    }

    /// The limits of the colours: `None` without any numbers to take them from.
    pub fn clim(&self) -> (Option<f64>, Option<f64>) {
        self.norm().limits()
    }

    /// What gives numbers their colours; limits that nothing says are taken from `values`.
    ///
    /// # Errors
    /// Limits that the norm cannot work with.
    pub fn painter(&self, values: &[f64], rc: &RcParams) -> Result<Painter, String> {
        Painter::new(self.norm(), self.cmap(rc), values)
    }

    /// The colours of some numbers; `alpha` replaces their opacity, that of invisible ones apart.
    ///
    /// # Errors
    /// Limits that the norm cannot work with.
    pub fn indexed_colors(
        &self,
        values: &[f64],
        alpha: Option<f64>,
        rc: &RcParams,
    ) -> Result<IndexedColors, String> {
        let colors = self.painter(values, rc)?.colors(values);
        Ok(match alpha {
            Some(a) => colors.with_alpha(a),
            None => colors,
        })
    }

    /// The same, one by one.
    ///
    /// # Errors
    /// Limits that the norm cannot work with.
    pub fn colors(&self, values: &[f64], alpha: Option<f64>, rc: &RcParams) -> Result<Vec<Rgba>, String> {
        Ok(self.indexed_colors(values, alpha, rc)?.iter().collect())
    }
}

/// What a colorbar shows of a mappable, besides its colormap and norm.
#[derive(Clone, Debug, Default)]
pub struct ColorbarContent {
    /// The edges between colours; `None` follows the norm.
    pub boundaries: Option<Vec<f64>>,
    /// The numbers whose colours are shown, one between each two boundaries.
    pub values: Option<Vec<f64>>,
    /// Which ends are open.
    pub extend: Extend,
    /// Whether colours are shown; else only lines.
    pub unfilled: bool,
    /// Where ticks are unless told otherwise.
    pub ticks: Option<Arc<dyn Locator>>,
    /// Lines across: number, colour, width in points.
    pub lines: Vec<(f64, Rgba, f64)>,
    /// Hatches of the colours, over and over.
    pub hatches: Vec<Option<String>>,
    /// Whether it is a contour set, whose logarithmic norm asks for a logarithmic axis.
    pub is_contour: bool,
}

/// An artist whose numbers become colours: images, meshes, contours, scatter plots.
pub trait Mappable: Artist {
    /// The norm and the colormap.
    fn mapping(&self) -> &ColorMapping;
    /// The norm and the colormap, and where failures are kept.
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase);

    /// The norm and the colormap that are drawn with, where they differ from those that were set.
    ///
    /// # Errors
    /// What is wrong with them.
    fn drawn_mapping(&self) -> Result<ColorMapping, String> {
        Ok(self.mapping().clone())
    }

    /// What a colorbar shows of it.
    fn colorbar_content(&self, _rc: &RcParams) -> ColorbarContent {
        ColorbarContent { extend: self.mapping().norm().extend(), ..ColorbarContent::default() }
    }

    /// The colormap, or its name. Default `"viridis"`.
    #[track_caller]
    fn cmap(&mut self, cmap: impl IntoColormap) -> &mut Self
    where
        Self: Sized,
    {
        let (mapping, base) = self.mapping_mut();
        if let Some(c) = base.check(cmap.into_colormap()) {
            mapping.cmap = Some(c);
        }
        self
    }

    /// The colour of numbers below the colormap's start, in place of the colormap's own: matplotlib's
    /// `cmap.with_extremes(under=..)`. Default: the first colour.
    #[track_caller]
    fn set_under(&mut self, color: impl IntoColor) -> &mut Self
    where
        Self: Sized,
    {
        set_extreme(self.mapping_mut(), 0, color);
        self
    }

    /// The colour of numbers above the colormap's end. Default: the last colour.
    #[track_caller]
    fn set_over(&mut self, color: impl IntoColor) -> &mut Self
    where
        Self: Sized,
    {
        set_extreme(self.mapping_mut(), 1, color);
        self
    }

    /// The colour of gaps. Default: none.
    #[track_caller]
    fn set_bad(&mut self, color: impl IntoColor) -> &mut Self
    where
        Self: Sized,
    {
        set_extreme(self.mapping_mut(), 2, color);
        self
    }

    /// The norm, or its name: `"linear"` (default), `"log"`, `"symlog"`, ...
    #[track_caller]
    fn norm(&mut self, norm: impl IntoNorm) -> &mut Self
    where
        Self: Sized,
    {
        let (mapping, base) = self.mapping_mut();
        if let Some(n) = base.check(norm.into_norm()) {
            mapping.set_norm(n);
        }
        self
    }

    /// The number at the start of the colormap. Default: the smallest.
    #[track_caller]
    fn vmin(&mut self, vmin: impl Number) -> &mut Self
    where
        Self: Sized,
    {
        let vmin = vmin.to_f64();
        let (mapping, base) = self.mapping_mut();
        mapping.vmin = base.finite("vmin", vmin).or(mapping.vmin);
        self
    }

    /// The number at the end of the colormap. Default: the largest.
    #[track_caller]
    fn vmax(&mut self, vmax: impl Number) -> &mut Self
    where
        Self: Sized,
    {
        let vmax = vmax.to_f64();
        let (mapping, base) = self.mapping_mut();
        mapping.vmax = base.finite("vmax", vmax).or(mapping.vmax);
        self
    }

    /// Both ends of the colormap.
    #[track_caller]
    fn clim(&mut self, vmin: impl Number, vmax: impl Number) -> &mut Self
    where
        Self: Sized,
    {
        self.vmin(vmin.to_f64()).vmax(vmax.to_f64())
    }

    /// The numbers at the ends of the colormap; `None` without any to take them from.
    fn get_clim(&self) -> (Option<f64>, Option<f64>) {
        self.mapping().clim()
    }
}

#[track_caller]
fn set_extreme((mapping, base): (&mut ColorMapping, &mut ArtistBase), which: usize, color: impl IntoColor) {
    if let Some(c) = base.check(color.into_color()) {
        mapping.extremes[which] = Some(c);
    }
}
