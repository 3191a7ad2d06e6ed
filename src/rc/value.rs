//! Values as a matplotlibrc file writes them.

use crate::color::{Color, Colormap, IntoColor, IntoColormap};
use crate::render::{CapStyle, JoinStyle};
use crate::text::{relative_size, weight_by_name};

pub(super) type Parsed<T> = Result<T, String>;

pub(super) fn number(v: &str) -> Parsed<f64> {
    let n: Option<f64> = v.parse().ok();
    n.filter(|n| n.is_finite()).ok_or_else(|| format!("{v:?} is not a number"))
}

/// A size, a width, a resolution: not below 0.
pub(super) fn size(v: &str) -> Parsed<f64> {
    number(v).and_then(|n| if n >= 0.0 { Ok(n) } else { Err(format!("{v} is below 0")) })
}

/// A whole number, 1 at least.
pub(super) fn count(v: &str) -> Parsed<usize> {
    let n: Option<usize> = v.parse().ok();
    n.filter(|n| (1..=1000).contains(n)).ok_or_else(|| format!("{v:?} is not a whole number from 1 to 1000"))
}

pub(super) fn flag(v: &str) -> Parsed<bool> {
    match v.to_lowercase().as_str() {
        "true" | "t" | "yes" | "y" | "on" | "1" => Ok(true),
        "false" | "f" | "no" | "n" | "off" | "0" => Ok(false),
        _ => Err(format!("{v:?} is neither True nor False")),
    }
}

/// A colour; six or eight hex digits may lack their `#`, which starts a comment in a file: `C85200` is no place in the
/// cycle.
pub(super) fn color(v: &str) -> Parsed<Color> {
    let digits = matches!(v.len(), 6 | 8).then(|| format!("#{v}").into_color().ok()).flatten();
    digits.map_or_else(|| v.into_color(), Ok)
}

/// The value, unless it is this word.
pub(super) fn unless<T>(word: &str, v: &str, parse: impl Fn(&str) -> Parsed<T>) -> Parsed<Option<T>> {
    if v.eq_ignore_ascii_case(word) { Ok(None) } else { parse(v).map(Some) }
}

pub(super) fn colormap(v: &str) -> Parsed<Colormap> {
    v.into_colormap()
}

/// The one of these names that it is.
pub(super) fn one_of(v: &str, names: &[&'static str]) -> Parsed<&'static str> {
    let found = names.iter().find(|n| n.eq_ignore_ascii_case(v));
    found.copied().ok_or_else(|| format!("{v:?} is none of {}", names.join(", ")))
}

pub(super) fn linestyle(v: &str) -> Parsed<&'static str> {
    Ok(match v.trim_matches('\'') {
        "-" | "solid" => "-",
        "--" | "dashed" => "--",
        "-." | "dashdot" => "-.",
        ":" | "dotted" => ":",
        "none" | "None" => "none",
        _ => return Err(format!("{v:?} is none of -, --, -., :, none")),
    })
}

/// An interpolation of images by its name.
pub(super) fn interpolation(v: &str) -> Parsed<&'static str> {
    const NAMES: [&str; 20] = [
        "auto",
        "antialiased",
        "none",
        "nearest",
        "bilinear",
        "bicubic",
        "spline16",
        "spline36",
        "hanning",
        "hamming",
        "hermite",
        "kaiser",
        "quadric",
        "catrom",
        "gaussian",
        "bessel",
        "mitchell",
        "sinc",
        "lanczos",
        "blackman",
    ];
    one_of(v, &NAMES)
}

pub(super) fn cap(v: &str) -> Parsed<CapStyle> {
    Ok(match one_of(v, &["butt", "projecting", "round"])? {
        "butt" => CapStyle::Butt,
        "round" => CapStyle::Round,
        _ => CapStyle::Projecting,
    })
}

pub(super) fn join(v: &str) -> Parsed<JoinStyle> {
    Ok(match one_of(v, &["miter", "round", "bevel"])? {
        "miter" => JoinStyle::Miter,
        "round" => JoinStyle::Round,
        _ => JoinStyle::Bevel,
    })
}

pub(super) fn weight(v: &str) -> Parsed<u16> {
    let named = weight_by_name(v).or_else(|| v.parse().ok().filter(|w| (1..=1000).contains(w)));
    named.ok_or_else(|| format!("{v:?} is not a font weight"))
}

/// A font size in points, and the factor by which it follows `medium` where it was given by name.
pub(super) fn font_size(v: &str, medium: f64) -> Parsed<(f64, Option<f64>)> {
    if let Some(factor) = relative_size(v) {
        return Ok((factor * medium, Some(factor)));
    }
    let points = number(v).ok().filter(|&p| p > 0.0);
    points.map(|p| (p, None)).ok_or_else(|| format!("{v:?} is not a font size"))
}

/// Numbers between commas, with brackets or without.
pub(super) fn numbers(v: &str) -> Parsed<Vec<f64>> {
    list(v).map(number).collect()
}

pub(super) fn pair(v: &str) -> Parsed<(f64, f64)> {
    match numbers(v)?[..] {
        [a, b] => Ok((a, b)),
        _ => Err(format!("{v:?} is not two numbers")),
    }
}

/// What stands between commas.
pub(super) fn list(v: &str) -> impl Iterator<Item = &str> {
    let inner = v.trim_matches(|c| "[]()".contains(c));
    inner.split(',').map(|s| s.trim().trim_matches(['\'', '"'])).filter(|s| !s.is_empty())
}
