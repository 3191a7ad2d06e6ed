//! Font sizes that follow the size of the font.

use super::RcParams;
use super::value::{self, Parsed};

/// As which multiple of `font.size` sizes follow it when [`RcParams::set`] changes it: `"large"` is 1.2. `None`: a size
/// in points, which does not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RelativeSizes {
    /// `axes.titlesize`: 1.2.
    pub axes_title: Option<f64>,
    /// `axes.labelsize`: 1.
    pub axes_label: Option<f64>,
    /// `xtick.labelsize`: 1.
    pub xtick: Option<f64>,
    /// `ytick.labelsize`: 1.
    pub ytick: Option<f64>,
    /// `legend.fontsize`: 1.
    pub legend: Option<f64>,
    /// `figure.titlesize`: 1.2.
    pub figure_title: Option<f64>,
    /// `figure.labelsize`: 1.2.
    pub figure_label: Option<f64>,
}

impl Default for RelativeSizes {
    fn default() -> Self {
        Self {
            axes_title: Some(1.2),
            axes_label: Some(1.0),
            xtick: Some(1.0),
            ytick: Some(1.0),
            legend: Some(1.0),
            figure_title: Some(1.2),
            figure_label: Some(1.2),
        }
    }
}

type Size<'a> = (&'a mut f64, &'a mut Option<f64>);

/// The size of this name with its factor.
fn size_of<'a>(rc: &'a mut RcParams, key: &str) -> Option<Size<'a>> {
    let relative = &mut rc.relative_sizes;
    Some(match key {
        "axes.titlesize" => (&mut rc.axes_titlesize, &mut relative.axes_title),
        "axes.labelsize" => (&mut rc.axes_labelsize, &mut relative.axes_label),
        "xtick.labelsize" => (&mut rc.xtick.labelsize, &mut relative.xtick),
        "ytick.labelsize" => (&mut rc.ytick.labelsize, &mut relative.ytick),
        "legend.fontsize" => (&mut rc.legend.fontsize, &mut relative.legend),
        "figure.titlesize" => (&mut rc.figure_titlesize, &mut relative.figure_title),
        "figure.labelsize" => (&mut rc.figure_labelsize, &mut relative.figure_label),
        _ => return None,
    })
}

const SIZES: [&str; 7] = [
    "axes.titlesize",
    "axes.labelsize",
    "xtick.labelsize",
    "ytick.labelsize",
    "legend.fontsize",
    "figure.titlesize",
    "figure.labelsize",
];

/// Sets the size of the font and those that follow it. A size whose field was given points of its own does not.
pub(super) fn set_font_size(rc: &mut RcParams, points: f64) {
    let before = rc.font.size_pt;
    for key in SIZES {
        if let Some((size, Some(factor))) = size_of(rc, key)
            && *size == *factor * before
        {
            *size = *factor * points;
        }
    }
    rc.font.size_pt = points;
}

/// Sets a font size; `false` where the key is none.
pub(super) fn set(rc: &mut RcParams, key: &str, v: &str) -> Parsed<bool> {
    let medium = rc.font.size_pt;
    if key == "font.size" {
        set_font_size(rc, value::font_size(v, 10.0)?.0);
        return Ok(true);
    }
    if key == "legend.title_fontsize" {
        rc.legend.title_fontsize = value::unless("None", v, |v| Ok(value::font_size(v, medium)?.0))?;
        return Ok(true);
    }
    let Some((size, factor)) = size_of(rc, key) else { return Ok(false) };
    (*size, *factor) = value::font_size(v, medium)?;
    Ok(true)
}
