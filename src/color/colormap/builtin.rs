//! matplotlib's colormaps by name.

use crate::each::Each;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use super::segments::Channel;
use super::{Colormap, Rgba, functions};

/// Names, kinds and numbers: written, and explained, by `golden/make_colormap_data.py` from matplotlib's tables.
const MAPS: &str = include_str!("maps.txt");

/// The lines of the table, sorted by name: name, kind, numbers.
static LINES: LazyLock<Vec<(&str, &str, &str)>> = LazyLock::new(|| {
    let fields = |line: &'static str| {
        let (name, rest) = line.split_once('\t')?;
        let (kind, numbers) = rest.split_once('\t')?;
        Some((name, kind, numbers))
    };
    MAPS.lines().filter_map(fields).collect()
});

/// Those that were asked for, by name. Bounded by the number of names.
static MADE: LazyLock<Mutex<HashMap<String, Colormap>>> = LazyLock::new(Mutex::default);

pub(super) fn names() -> Vec<String> {
    let mut names: Vec<String> =
        LINES.iter().flat_map(|(n, ..)| [(*n).to_owned(), format!("{n}_r")]).collect();
    names.sort();
    names
}

pub(super) fn get(name: &str) -> Option<Colormap> {
    if let Some(made) = MADE.lock().unwrap_or_else(PoisonError::into_inner).get(name) {
        return Some(made.clone());
    }
    let map = match name.strip_suffix("_r") {
        Some(forwards) => make(forwards)?.reversed(),
        None => make(name)?,
    };
    let map = map.with_name(name);
    MADE.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), map.clone());
    Some(map)
}

pub(super) fn default() -> Colormap {
    static VIRIDIS: LazyLock<Colormap> = LazyLock::new(|| {
        get("viridis").unwrap_or_else(|| Colormap::listed("grey".to_owned(), vec![Rgba::BLACK]))
    });
    VIRIDIS.clone()
}

fn make(name: &str) -> Option<Colormap> {
    let at = LINES.binary_search_by(|(n, ..)| (*n).cmp(name)).ok()?;
    let (_, kind, text) = LINES[at];
    let segmented = |[r, g, b]: [Channel; 3]| {
        Some(Colormap::segmented(name.to_owned(), [r, g, b, Channel::constant(1.0)], 256))
    };
    match kind {
        "alias" => make(text),
        "listed" => Some(Colormap::listed(name.to_owned(), colors(text)?)),
        // The halves change places, and all of it is turned around.
        "shifted" => {
            let at = LINES.binary_search_by(|(n, ..)| (*n).cmp(text)).ok()?;
            let mut colors = colors(LINES[at].2)?;
            let half = colors.len() / 2;
            colors.rotate_left(half);
            colors.reverse();
            Some(Colormap::listed(name.to_owned(), colors))
        }
        "stops" => {
            let rows = rows::<4>(text)?;
            segmented([1, 2, 3].each(|c| Channel::Points(rows.iter().map(|r| [r[0], r[c], r[c]]).collect())))
        }
        "segments" => {
            let channels: Vec<Channel> =
                text.split(';').map(|t| rows::<3>(t).map(Channel::Points)).collect::<Option<_>>()?;
            segmented(channels.try_into().ok()?)
        }
        _ => segmented(functions::by_name(name)?.each(|f| Channel::Function(f, false))),
    }
}

fn colors(text: &str) -> Option<Vec<Rgba>> {
    Some(rows::<3>(text)?.into_iter().map(|[r, g, b]| Rgba::new(r, g, b, 1.0)).collect())
}

fn rows<const N: usize>(text: &str) -> Option<Vec<[f64; N]>> {
    let numbers: Vec<f64> = text.split(' ').map(|s| s.parse().ok()).collect::<Option<_>>()?;
    Some(numbers.chunks_exact(N).filter_map(|c| c.try_into().ok()).collect())
}
