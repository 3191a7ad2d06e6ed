//! What explains the levels of contours in a legend.

use std::sync::Arc;

use super::{
    Artist, ArtistBase, ContourSet, LegendElements, Line2D, LineStyle, Patch, PatchSetters, contour_style,
};
use crate::color::Color;
use crate::geom::Path;
use crate::rc::RcParams;
use crate::tick::{Formatter, IntoFormatter, TickContext};

/// The levels of contours, as entries of a legend: see [`ContourSet::legend_elements`].
#[derive(Clone, Debug)]
pub struct LevelElements {
    of: ContourSet,
    name: String,
    format: Arc<dyn Formatter>,
}

impl ContourSet {
    /// Entries for a legend, one for each line or band: see [`Legend::elements`](super::Legend::elements).
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let bands = ax.contourf_z([[0.0, 1.0], [2.0, 3.0]]).legend_elements().variable_name("z");
    /// ax.legend().elements(&bands);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    pub fn legend_elements(&self) -> LevelElements {
        LevelElements {
            of: self.clone(),
            name: "x".into(),
            format: (|v: f64, _: usize| python_str(v)).into_formatter(),
        }
    }
}

impl LevelElements {
    /// The name of the numbers. Default `"x"`.
    #[must_use]
    pub fn variable_name(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }

    /// How levels are written: `"{x:.2f}"`, or a formatter. Default: with all their digits.
    #[must_use]
    pub fn str_format(mut self, format: impl IntoFormatter) -> Self {
        self.format = format.into_formatter();
        self
    }

    fn write(&self, v: f64) -> String {
        self.format.format_ticks(&[v], &TickContext::of_view(0.0, 1.0)).pop().unwrap_or_default()
    }
}

impl LegendElements for LevelElements {
    fn entries(&self, rc: &RcParams) -> Result<Vec<Box<dyn Artist>>, String> {
        let (set, name) = (&self.of, &self.name);
        let resolved = set.resolve()?;
        let colors = contour_style::colors(&resolved, &set.base, rc)?;
        let mut entries: Vec<Box<dyn Artist>> = Vec::new();
        if !set.is_filled() {
            let widths = contour_style::linewidths(set, colors.len(), rc);
            let styles = contour_style::linestyles(set, &resolved);
            for (((&level, color), width), style) in
                resolved.levels.iter().zip(colors).zip(widths).zip(styles)
            {
                let mut line = Line2D::new(ArtistBase::part(2.0), rc, Color::Rgba(color));
                line.label(format!("${name} = {}$", self.write(level))).linewidth(width);
                // The dashes of the set are in points: those of the entry grow with its width once more.
                let scale = if rc.lines_scale_dashes { width } else { 1.0 };
                line.linestyle = match style.pattern(rc) {
                    Some((offset, pattern)) => LineStyle::dashes(
                        offset * scale,
                        pattern.iter().map(|v| v * scale).collect::<Vec<_>>(),
                    ),
                    // As in matplotlib, a solid line of a set is dashes without gaps, which end as dashes do.
                    None => {
                        line.solid_cap = line.dash_cap;
                        style
                    }
                };
                entries.push(Box::new(line));
            }
            return Ok(entries);
        }
        let bands = resolved.bands(set.zrange().map_or(f64::NAN, |r| r.0), set.is_log());
        for (i, (&(lower, upper), color)) in bands.iter().zip(colors).enumerate() {
            let (low, high) = (self.write(lower), self.write(upper));
            let label = match () {
                // The letter after the number is matplotlib's.
                () if i == 0 && set.extend.below() => format!("${name} \\leq {low}s$"),
                () if i + 1 == bands.len() && set.extend.above() => format!("${name} > {high}s$"),
                () => format!("${low} < {name} \\leq {high}$"),
            };
            let mut patch = Patch::new(ArtistBase::part(1.0), Path::new());
            patch.label(label).facecolor(Color::Rgba(color));
            if let Some(Some(pattern)) = set.hatches.get(i % set.hatches.len().max(1)) {
                patch.hatch(pattern);
            }
            entries.push(Box::new(patch));
        }
        Ok(entries)
    }
}

/// A number as Python writes it.
fn python_str(v: f64) -> String {
    let exponent = if v == 0.0 || !v.is_finite() { 0 } else { v.abs().log10().floor() as i32 };
    if (-4..16).contains(&exponent) {
        return format!("{v:?}");
    }
    let text = format!("{v:e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let (sign, digits) = exponent.strip_prefix('-').map_or(('+', exponent), |d| ('-', d));
    format!("{mantissa}e{sign}{digits:0>2}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_in_python() {
        let pairs = [
            (1.0, "1.0"),
            (0.1, "0.1"),
            (-1e250, "-1e+250"),
            (1e16, "1e+16"),
            (0.0001, "0.0001"),
            (1.5e-5, "1.5e-05"),
        ];
        for (v, text) in pairs {
            assert_eq!(python_str(v), text);
        }
    }
}
