//! Colours by name, as hex digits and as grey levels.

use super::{Color, Rgba};

/// Every CSS4, `tab:` and `xkcd:` name with its value, sorted: written by `golden/make_color_data.py` from
/// matplotlib's tables.
const NAMES: &str = include_str!("names.txt");

/// The names and values, split once.
fn names() -> &'static [(&'static str, u32)] {
    static TABLE: std::sync::OnceLock<Vec<(&'static str, u32)>> = std::sync::OnceLock::new();
    TABLE.get_or_init(|| {
        let entry = |line: &'static str| {
            let (name, value) = line.split_once('\t')?;
            Some((name, u32::from_str_radix(value, 16).ok()?))
        };
        NAMES.lines().filter_map(entry).collect()
    })
}

fn named(name: &str) -> Option<Rgba> {
    let table = names();
    let at = table.binary_search_by(|(n, _)| (*n).cmp(name)).ok()?;
    Some(super::hex(table[at].1))
}

/// matplotlib's single letters.
fn letter(name: &str) -> Option<Rgba> {
    let (r, g, b) = match name {
        "b" => (0.0, 0.0, 1.0),
        "g" => (0.0, 0.5, 0.0),
        "r" => (1.0, 0.0, 0.0),
        "c" => (0.0, 0.75, 0.75),
        "m" => (0.75, 0.0, 0.75),
        "y" => (0.75, 0.75, 0.0),
        "k" => (0.0, 0.0, 0.0),
        "w" => (1.0, 1.0, 1.0),
        _ => return None,
    };
    Some(Rgba::new(r, g, b, 1.0))
}

/// `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`.
fn hex_digits(s: &str) -> Option<Rgba> {
    let digits: Vec<u32> = s.strip_prefix('#')?.chars().map(|c| c.to_digit(16)).collect::<Option<_>>()?;
    let wide: Vec<u32> = match digits.len() {
        3 | 4 => digits.iter().map(|d| d * 17).collect(),
        6 | 8 => digits.chunks(2).map(|d| d[0] * 16 + d[1]).collect(),
        _ => return None,
    };
    let part = |i: usize| wide.get(i).map_or(1.0, |&v| f64::from(v) / 255.0);
    Some(Rgba::new(part(0), part(1), part(2), part(3)))
}

/// Reads a colour as matplotlib does: names without regard to case, letters with it.
pub(super) fn parse(s: &str) -> Result<Color, String> {
    let bad = || format!("{s:?} is not a colour");
    if let Some(n) = s.strip_prefix('C')
        && !n.is_empty()
        && n.bytes().all(|b| b.is_ascii_digit())
    {
        return n.parse().map(Color::Cycle).map_err(|_| bad());
    }
    let lower = s.to_lowercase();
    if lower == "none" {
        return Ok(Color::NONE);
    }
    if let Some(c) = letter(s).or_else(|| named(&lower)).or_else(|| hex_digits(s)) {
        return Ok(Color::Rgba(c));
    }
    match s.trim().parse::<f64>() {
        Ok(v) if (0.0..=1.0).contains(&v) => Ok(Color::Rgba(Rgba::new(v, v, v, 1.0))),
        _ => Err(bad()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_whole() {
        let t = names();
        assert_eq!(t.len(), NAMES.lines().count());
        assert_eq!(t.len(), 1155);
        assert!(t.windows(2).all(|w| w[0].0 < w[1].0));
    }
}
