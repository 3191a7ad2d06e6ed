//! The levels, layers and colours of a contour set.

use std::sync::Arc;

use super::{ArtistBase, ColorMapping, ColorbarContent, ContourSet, LineStyle, Mappable};
use crate::color::{Color, DEFAULT_CYCLE, Extend, ListedColormap, NoNorm, Rgba};
use crate::rc::RcParams;
use crate::tick::FixedLocator;

/// What stands for the ends of open bands.
const FAR: f64 = 1e250;

/// What is drawn at which number.
#[derive(Clone, Debug)]
pub(super) struct Resolved {
    /// The levels, those of open ends apart.
    pub(super) levels: Vec<f64>,
    /// The levels with those of open ends.
    pub(super) extended: Vec<f64>,
    /// The numbers whose colours the lines or bands have.
    pub(super) cvalues: Vec<f64>,
    pub(super) mapping: ColorMapping,
    /// Whether all lines have one colour.
    pub(super) monochrome: bool,
}

impl Resolved {
    /// The middles of bands, where they are on 3-D axes; open ends are as far from the others as those are.
    pub(super) fn middles(&self, extend: Extend) -> Vec<f64> {
        let l = &self.levels;
        let mut middles: Vec<f64> = l.windows(2).map(|w| w[0] + (w[1] - w[0]) / 2.0).collect();
        if let ([a, b, ..], true) = (&l[..], extend.below()) {
            middles.insert(0, a - (b - a) / 2.0);
        }
        if let ([.., a, b], true) = (&l[..], extend.above()) {
            middles.push(b + (b - a) / 2.0);
        }
        middles
    }

    /// The lower and upper ends of the bands.
    pub(super) fn bands(&self, zmin: f64, log: bool) -> Vec<(f64, f64)> {
        let mut bands: Vec<(f64, f64)> = self.extended.windows(2).map(|w| (w[0], w[1])).collect();
        // The smallest number belongs to the lowest band.
        if let Some(first) = bands.first_mut().filter(|b| b.0 == zmin) {
            first.0 = if log { 0.99 * zmin } else { first.0 - 1.0 };
        }
        bands
    }
}

fn with_open_ends(set: &ContourSet, levels: &[f64]) -> Vec<f64> {
    let below = set.extend.below().then_some(if set.is_log() { 1.0 / FAR } else { -FAR });
    below.into_iter().chain(levels.iter().copied()).chain(set.extend.above().then_some(FAR)).collect()
}

pub(super) fn resolve(set: &ContourSet) -> Result<Resolved, String> {
    let levels = set.level_list();
    if set.filled && levels.len() < 2 {
        return Err(format!("bands need at least 2 levels, not {}", levels.len()));
    }
    let extended = with_open_ends(set, &levels);
    let middle = |w: &[f64]| if set.is_log() { w[0].sqrt() * w[1].sqrt() } else { 0.5 * (w[0] + w[1]) };
    let mut mapping = set.mapping().clone();
    let cvalues = match &set.colors {
        None if set.filled => extended.windows(2).map(middle).collect(),
        None => levels.clone(),
        Some(_) if set.mapping().has_cmap() => {
            return Err("either colors or cmap may be set, not both".to_owned());
        }
        Some(colors) => listed(set, colors, levels.len(), &mut mapping)?,
    };
    mapping.scale_by(levels.clone().into());
    let monochrome = set.colors.is_some() && mapping_is_monochrome(&mapping);
    Ok(Resolved { levels, extended, cvalues, mapping, monochrome })
}

fn mapping_is_monochrome(mapping: &ColorMapping) -> bool {
    // The colormap is set: the defaults are not asked.
    mapping.cmap(&RcParams::default()).is_monochrome()
}

/// Colours instead of a colormap: the numbers are their indices.
fn listed(
    set: &ContourSet,
    colors: &[Color],
    levels: usize,
    mapping: &mut ColorMapping,
) -> Result<Vec<f64>, String> {
    let n = if set.filled { levels - 1 } else { levels };
    let (below, above) = (set.extend.below(), set.extend.above());
    let rgba: Vec<Rgba> = colors.iter().map(|c| c.resolve(&DEFAULT_CYCLE, None)).collect();
    // As many colours as bands, open ends included: the outer ones are for the ends.
    let own_ends = (below || above) && rgba.len() == n + usize::from(below) + usize::from(above);
    let inner = &rgba[usize::from(own_ends && below)..];
    let repeated: Vec<Rgba> = inner.iter().cycle().take(n.max(1)).copied().collect();
    let mut cmap = ListedColormap::new(repeated)?;
    if own_ends && below {
        cmap = cmap.with_under(rgba[0])?;
    }
    if own_ends && above {
        cmap = cmap.with_over(rgba[rgba.len() - 1])?;
    }
    mapping.set_cmap(cmap);
    mapping.set_norm(Arc::new(NoNorm::new()));
    let (mut first, mut end) = (0, n as i64);
    if set.filled {
        first -= i64::from(below);
        end += i64::from(above);
    }
    Ok((first..end).map(|i| i as f64).collect())
}

/// The widths of lines in points, one for each level.
pub(super) fn linewidths(set: &ContourSet, n: usize, rc: &RcParams) -> Vec<f64> {
    match &set.linewidths {
        Some(w) => w.iter().cycle().take(n).copied().collect(),
        None => vec![rc.contour_linewidth.unwrap_or(rc.lines_linewidth); n],
    }
}

/// The styles of lines, one for each level.
pub(super) fn linestyles(set: &ContourSet, resolved: &Resolved) -> Vec<LineStyle> {
    if let Some(styles) = &set.linestyles {
        return styles.iter().cycle().take(resolved.levels.len()).cloned().collect();
    }
    let (lo, hi) = set.zrange().unwrap_or((0.0, 0.0));
    let below_zero = -(hi - lo) * 1e-15;
    let style = |&l: &f64| match resolved.monochrome && l < below_zero {
        true => set.negative_linestyle.clone(),
        false => LineStyle::Solid,
    };
    resolved.levels.iter().map(style).collect()
}

/// The colours of lines or bands.
pub(super) fn colors(resolved: &Resolved, base: &ArtistBase, rc: &RcParams) -> Result<Vec<Rgba>, String> {
    resolved.mapping.colors(&resolved.cvalues, base.alpha, rc)
}

pub(super) fn colorbar_content(set: &ContourSet, rc: &RcParams) -> ColorbarContent {
    let Ok(resolved) = set.resolve() else { return ColorbarContent::default() };
    let mut content = ColorbarContent {
        extend: set.extend,
        unfilled: !set.filled,
        ticks: Some(Arc::new(FixedLocator::new(resolved.levels.clone()).nbins(10))),
        hatches: set.hatches.clone(),
        is_contour: true,
        ..ColorbarContent::default()
    };
    if !set.filled
        && let Ok(colors) = colors(&resolved, &set.base, rc)
    {
        let widths = linewidths(set, resolved.levels.len(), rc);
        content.lines =
            resolved.levels.iter().zip(colors).zip(widths).map(|((&l, c), w)| (l, c, w)).collect();
    }
    content.boundaries = Some(resolved.extended);
    content.values = Some(resolved.cvalues);
    content
}
