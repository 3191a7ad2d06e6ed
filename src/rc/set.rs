//! Defaults set by matplotlib's names.

use super::value::{
    Parsed, cap, color, colormap, count, flag, interpolation, join, linestyle, number, numbers, one_of, pair,
    size, unless, weight,
};
use super::{LegendRc, RcParams, cycler_text, elsewhere, sizes, tick};
use crate::error::{Error, Result};
use crate::text::FontStyle;

impl RcParams {
    /// Sets a default by matplotlib's name, to a value as a matplotlibrc file writes it.
    ///
    /// Sizes named `"large"` or the like follow `font.size`, also if that changes later.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut rc = RcParams::default();
    /// rc.set("axes.grid", "True")?.set("grid.color", "b0c4de")?.set("font.size", "14")?;
    /// assert!(rc.axes_grid && rc.axes_titlesize == 1.2 * 14.0);
    /// assert!(rc.set("axes.gird", "True").is_err());
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    ///
    /// # Errors
    /// A name that isoplot does not know, and a value that it cannot be.
    #[track_caller]
    pub fn set(&mut self, key: &str, value: &str) -> Result<&mut Self> {
        match self.try_set(key.trim(), value.trim()) {
            Ok(true) => Ok(self),
            Ok(false) => Err(Error::new(format!("{key:?} is not a default that isoplot knows"))),
            Err(e) => Err(Error::new(format!("{key}: {e}"))),
        }
    }

    /// Sets all that the text of a matplotlibrc or `.mplstyle` file sets: lines of `key: value`, and comments after
    /// `#`.
    ///
    /// # Errors
    /// Those of [`RcParams::set`], and a line without a colon. What stands before it is set.
    #[track_caller]
    pub fn set_text(&mut self, text: &str) -> Result<&mut Self> {
        for line in text.lines().map(|l| without_comment(l).trim()).filter(|l| !l.is_empty()) {
            match line.split_once(':') {
                Some((key, value)) => self.set(key, value)?,
                None => return Err(Error::new(format!("{line:?} is not a key, a colon and a value"))),
            };
        }
        Ok(self)
    }

    fn try_set(&mut self, key: &str, v: &str) -> Parsed<bool> {
        // A value in quotes may hold a #.
        let v = v.strip_prefix('"').and_then(|v| v.strip_suffix('"')).unwrap_or(v);
        if sizes::set(self, key, v)? {
            return Ok(true);
        }
        let (group, name) = key.split_once('.').unwrap_or(("", key));
        // Of what is grouped otherwise than by name.
        if self.marks.set(key, v)? || self.writing.set(key, v)? || self.pictures.set(key, v)? {
            return Ok(true);
        }
        let known = match group {
            "axes" => Ok(axes(self, name, v)? || axes_numbers(self, name, v)?),
            "figure" => figure(self, name, v),
            "font" => font(self, name, v),
            "grid" => grid(self, name, v),
            "legend" => Ok(legend(&mut self.legend, name, v)? || legend_pads(&mut self.legend, name, v)?),
            "lines" => lines(self, name, v),
            "xtick" => tick::tick(&mut self.xtick, ["bottom", "top", "labelbottom", "labeltop"], name, v),
            "ytick" => tick::tick(&mut self.ytick, ["left", "right", "labelleft", "labelright"], name, v),
            "mathtext" => mathtext(self, name, v),
            "boxplot" => self.boxplot.set(name, v),
            _ => others(self, key, v),
        }?;
        Ok(known || elsewhere::set(key, v)?)
    }
}

/// The line up to a `#` that stands in no quotes.
fn without_comment(line: &str) -> &str {
    let mut quoted = false;
    let end = line.char_indices().find(|&(_, c)| {
        quoted ^= c == '"';
        c == '#' && !quoted
    });
    end.map_or(line, |(i, _)| &line[..i])
}

fn axes(rc: &mut RcParams, name: &str, v: &str) -> Parsed<bool> {
    match name {
        "prop_cycle" => (rc.prop_cycle, rc.prop_cycle_styles) = cycler_text::parse(v)?.split()?,
        "facecolor" => rc.axes_facecolor = color(v)?,
        "edgecolor" => rc.axes_edgecolor = color(v)?,
        "labelcolor" => rc.axes_labelcolor = color(v)?,
        "grid" => rc.axes_grid = flag(v)?,
        "grid.which" => rc.axes_grid_which = one_of(v, &["major", "minor", "both"])?,
        "grid.axis" => rc.axes_grid_axis = one_of(v, &["both", "x", "y"])?,
        "axisbelow" => rc.axes_axisbelow = unless("line", v, flag)?,
        "spines.left" => rc.axes_spines[0] = flag(v)?,
        "spines.right" => rc.axes_spines[1] = flag(v)?,
        "spines.bottom" => rc.axes_spines[2] = flag(v)?,
        "spines.top" => rc.axes_spines[3] = flag(v)?,
        "autolimit_mode" => rc.axes_round_numbers = one_of(v, &["data", "round_numbers"])? != "data",
        "formatter.useoffset" => rc.axes_formatter_useoffset = flag(v)?,
        "formatter.limits" => {
            let (low, high) = pair(v)?;
            rc.axes_formatter_limits = (low as i32, high as i32);
        }
        _ => return Ok(false),
    }
    Ok(true)
}

fn axes_numbers(rc: &mut RcParams, name: &str, v: &str) -> Parsed<bool> {
    match name {
        "linewidth" => rc.axes_linewidth = size(v)?,
        "titleweight" => rc.axes_titleweight = weight(v)?,
        "titlepad" => rc.axes_titlepad = number(v)?,
        "labelweight" => rc.axes_labelweight = weight(v)?,
        "labelpad" => rc.axes_labelpad = number(v)?,
        "xmargin" => rc.axes_xmargin = number(v)?,
        "ymargin" => rc.axes_ymargin = number(v)?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn figure(rc: &mut RcParams, name: &str, v: &str) -> Parsed<bool> {
    match name {
        "figsize" => rc.figure_figsize = pair(v)?,
        "dpi" => rc.figure_dpi = size(v)?,
        "facecolor" => rc.figure_facecolor = color(v)?,
        "edgecolor" => rc.figure_edgecolor = color(v)?,
        "titleweight" => rc.figure_titleweight = weight(v)?,
        "subplot.left" => rc.figure_subplot_left = number(v)?,
        "subplot.right" => rc.figure_subplot_right = number(v)?,
        "subplot.bottom" => rc.figure_subplot_bottom = number(v)?,
        "subplot.top" => rc.figure_subplot_top = number(v)?,
        "subplot.wspace" => rc.figure_subplot_wspace = size(v)?,
        "subplot.hspace" => rc.figure_subplot_hspace = size(v)?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn font(rc: &mut RcParams, name: &str, v: &str) -> Parsed<bool> {
    if rc.fonts.set(name, v) {
        rc.font.families = rc.fonts.families();
        return Ok(true);
    }
    match name {
        // Of these there is but one.
        "variant" | "stretch" => return one_of(v, &["normal"]).map(|_| true),
        // No such fonts are built in, and a list of them is as good as none.
        "cursive" | "fantasy" | "enable_last_resort" => {}
        "weight" => rc.font.weight = weight(v)?,
        "style" => {
            rc.font.style = match one_of(v, &["normal", "italic", "oblique"])? {
                "italic" => FontStyle::Italic,
                "oblique" => FontStyle::Oblique,
                _ => FontStyle::Normal,
            }
        }
        _ => return Ok(false),
    }
    Ok(true)
}

fn mathtext(rc: &mut RcParams, name: &str, v: &str) -> Parsed<bool> {
    const LETTERS: [&str; 11] =
        ["normal", "rm", "it", "bf", "bfit", "sf", "tt", "cal", "bb", "default", "regular"];
    match name {
        "fontset" => rc.font.math.set = v.parse()?,
        "default" => rc.font.math.letters = one_of(v, &LETTERS)?,
        // These are for the set "custom".
        "bf" | "bfit" | "cal" | "it" | "rm" | "sf" | "tt" => {}
        _ => return Ok(false),
    }
    Ok(true)
}

fn grid(rc: &mut RcParams, name: &str, v: &str) -> Parsed<bool> {
    match name {
        "color" => rc.grid_color = color(v)?,
        "linestyle" => rc.grid_linestyle = linestyle(v)?,
        "linewidth" => rc.grid_linewidth = size(v)?,
        "alpha" => rc.grid_alpha = size(v)?.min(1.0),
        _ => return Ok(false),
    }
    Ok(true)
}

fn legend(rc: &mut LegendRc, name: &str, v: &str) -> Parsed<bool> {
    match name {
        "loc" => rc.loc = v.to_owned(),
        "frameon" => rc.frameon = flag(v)?,
        "fancybox" => rc.fancybox = flag(v)?,
        "shadow" => rc.shadow = flag(v)?,
        "framealpha" => rc.framealpha = unless("None", v, |v| Ok(size(v)?.min(1.0)))?,
        "facecolor" => rc.facecolor = unless("inherit", v, color)?,
        "edgecolor" => rc.edgecolor = unless("inherit", v, color)?,
        "linewidth" => rc.linewidth = unless("None", v, size)?,
        "labelcolor" => {
            const OF_KEYS: [&str; 5] = ["linecolor", "markerfacecolor", "mfc", "markeredgecolor", "mec"];
            let of_keys = OF_KEYS.contains(&v);
            rc.labelcolor_of = if of_keys { v.to_owned() } else { String::new() };
            rc.labelcolor = if of_keys { None } else { unless("None", v, color)? };
        }
        "numpoints" => rc.numpoints = count(v)?,
        "scatterpoints" => rc.scatterpoints = count(v)?,
        "markerscale" => rc.markerscale = size(v)?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn legend_pads(rc: &mut LegendRc, name: &str, v: &str) -> Parsed<bool> {
    let pad = match name {
        "borderpad" => &mut rc.borderpad,
        "labelspacing" => &mut rc.labelspacing,
        "handlelength" => &mut rc.handlelength,
        "handleheight" => &mut rc.handleheight,
        "handletextpad" => &mut rc.handletextpad,
        "borderaxespad" => &mut rc.borderaxespad,
        "columnspacing" => &mut rc.columnspacing,
        _ => return Ok(false),
    };
    *pad = number(v)?;
    Ok(true)
}

fn lines(rc: &mut RcParams, name: &str, v: &str) -> Parsed<bool> {
    match name {
        "color" => rc.lines_color = color(v)?,
        "linewidth" => rc.lines_linewidth = size(v)?,
        "markersize" => rc.lines_markersize = size(v)?,
        "markeredgewidth" => rc.lines_markeredgewidth = size(v)?,
        "scale_dashes" => rc.lines_scale_dashes = flag(v)?,
        "dashed_pattern" => rc.lines_dashed_pattern = numbers(v)?,
        "dashdot_pattern" => rc.lines_dashdot_pattern = numbers(v)?,
        "dotted_pattern" => rc.lines_dotted_pattern = numbers(v)?,
        "solid_capstyle" => rc.lines_solid_capstyle = cap(v)?,
        "solid_joinstyle" => rc.lines_solid_joinstyle = join(v)?,
        "dash_capstyle" => rc.lines_dash_capstyle = cap(v)?,
        "dash_joinstyle" => rc.lines_dash_joinstyle = join(v)?,
        "antialiased" => rc.lines_antialiased = flag(v)?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn others(rc: &mut RcParams, key: &str, v: &str) -> Parsed<bool> {
    match key {
        "polaraxes.grid" => rc.polaraxes_grid = flag(v)?,
        "text.color" => rc.text_color = color(v)?,
        "patch.facecolor" => rc.patch_facecolor = color(v)?,
        "patch.edgecolor" => rc.patch_edgecolor = color(v)?,
        "patch.linewidth" => rc.patch_linewidth = size(v)?,
        "patch.force_edgecolor" => rc.patch_force_edgecolor = flag(v)?,
        "hatch.linewidth" => rc.hatch_linewidth = size(v)?,
        "errorbar.capsize" => rc.errorbar_capsize = size(v)?,
        "image.cmap" => rc.image_cmap = colormap(v)?,
        "image.interpolation" => rc.image_interpolation = interpolation(v)?,
        "image.origin" => rc.image_origin = one_of(v, &["upper", "lower"])?,
        "contour.negative_linestyle" => rc.contour_negative_linestyle = one_of(v, &["dashed", "solid"])?,
        "contour.linewidth" => rc.contour_linewidth = unless("None", v, size)?,
        "contour.corner_mask" => rc.contour_corner_mask = flag(v)?,
        "savefig.facecolor" => rc.savefig_facecolor = unless("auto", v, color)?,
        "savefig.edgecolor" => rc.savefig_edgecolor = unless("auto", v, color)?,
        "savefig.dpi" => rc.savefig_dpi = unless("figure", v, size)?,
        _ => return Ok(false),
    }
    Ok(true)
}
