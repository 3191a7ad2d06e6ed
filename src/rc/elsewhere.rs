//! Defaults that change no picture here, or that have one value only.

use super::value::Parsed;

/// Of programs, of files and of other kinds of pictures.
const GROUPS: [&str; 14] = [
    "animation.",
    "axes3d.",
    "backend",
    "docstring.",
    "interactive",
    "keymap.",
    "macosx.",
    "pdf.",
    "pgf.",
    "ps.",
    "svg.",
    "tk.",
    "toolbar",
    "webagg.",
];

/// The same, one by one: some say how matplotlib goes about its work, or what calls here are always told.
const KEYS: [&str; 12] = [
    "agg.path.chunksize",
    "axes.zmargin",
    "figure.hooks",
    "figure.max_open_warning",
    "figure.raise_window",
    "hist.bins",
    "image.composite_image",
    "savefig.directory",
    "savefig.format",
    "savefig.orientation",
    "text.latex.engine",
    "text.latex.preamble",
];

/// What isoplot has but one of.
const FIXED: [(&str, &str); 28] = [
    ("axes.formatter.min_exponent", "0"),
    ("axes.formatter.use_locale", "False"),
    ("contour.algorithm", "mpl2014"),
    ("date.autoformatter.day", "%Y-%m-%d"),
    ("date.autoformatter.hour", "%m-%d %H"),
    ("date.autoformatter.microsecond", "%M:%S.%f"),
    ("date.autoformatter.minute", "%d %H:%M"),
    ("date.autoformatter.month", "%Y-%m"),
    ("date.autoformatter.second", "%H:%M:%S"),
    ("date.autoformatter.year", "%Y"),
    ("date.converter", "auto"),
    ("date.epoch", "1970-01-01T00:00:00"),
    ("date.interval_multiples", "True"),
    ("image.lut", "256"),
    ("mathtext.fallback", "cm"),
    ("path.effects", ""),
    ("path.simplify", "True"),
    ("path.simplify_threshold", "0.111111111111"),
    ("path.sketch", "None"),
    ("path.snap", "True"),
    ("polaraxes.grid", "True"),
    ("text.hinting", "default"),
    ("text.hinting_factor", "None"),
    ("text.kerning_factor", "None"),
    ("text.language", "None"),
    ("text.parse_math", "True"),
    ("text.usetex", "False"),
    ("timezone", "UTC"),
];

/// Passes over what changes no picture; `false` where the key is another.
pub(super) fn set(key: &str, v: &str) -> Parsed<bool> {
    if GROUPS.iter().any(|g| key.starts_with(g)) || KEYS.contains(&key) {
        return Ok(true);
    }
    match FIXED.iter().find(|(name, _)| *name == key) {
        Some((_, only)) if only.eq_ignore_ascii_case(v) => Ok(true),
        Some((_, only)) => Err(format!("{only:?} is all that isoplot knows")),
        None => Ok(false),
    }
}
