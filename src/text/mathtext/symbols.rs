//! The names of symbols, and how much room is around them.

use std::sync::OnceLock;

/// What a symbol is to its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Ordinary,
    /// Room on both sides, where there is a left one.
    Binary,
    /// Room on both sides: relations and arrows.
    Relation,
    /// Room after it.
    Punctuation,
}

/// Names, characters and classes, sorted: written, and explained, by `golden/make_mathtext_data.py`.
const SYMBOLS: &str = include_str!("symbols.txt");

fn table() -> &'static [(&'static str, char, Class)] {
    static TABLE: OnceLock<Vec<(&'static str, char, Class)>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let entry = |line: &'static str| {
            let mut fields = line.split(' ');
            let (name, code, class) = (fields.next()?, fields.next()?, fields.next()?);
            let class = match class {
                "b" => Class::Binary,
                "r" => Class::Relation,
                _ if matches!(name, "ldotp" | "cdotp") => Class::Punctuation,
                _ => Class::Ordinary,
            };
            Some((name, char::from_u32(u32::from_str_radix(code, 16).ok()?)?, class))
        };
        SYMBOLS.lines().filter_map(entry).collect()
    })
}

/// The symbol of a name without its backslash.
pub(super) fn named(name: &str) -> Option<(char, Class)> {
    if name == "perp" {
        // DejaVu Sans has the sign only by the name of another, nearly of its shape.
        return Some(('\u{22a5}', Class::Relation));
    }
    let table = table();
    let at = table.binary_search_by(|(n, ..)| (*n).cmp(name)).ok()?;
    Some((table[at].1, table[at].2))
}

/// A character that stands for itself.
pub(super) fn literal(c: char) -> Option<(char, Class)> {
    Some(match c {
        '-' => ('\u{2212}', Class::Binary),
        '+' | '*' | '\u{2212}' => (c, Class::Binary),
        '=' | '<' | '>' | ':' => (c, Class::Relation),
        ',' | ';' | '.' | '!' => (c, Class::Punctuation),
        'a'..='z' | 'A'..='Z' | '0'..='9' | '/' | '?' | '&' | '@' | '(' | ')' | '[' | ']' | '|' | ' ' => {
            (c, Class::Ordinary)
        }
        '\u{80}'.. => (c, Class::Ordinary),
        _ => return None,
    })
}

/// Operators whose limits are set above and below.
pub(super) fn is_over_under(c: char) -> bool {
    "∑∏∐⋂⋃⨆⋁⋀⨀⨂⨁⨄".contains(c)
}

/// Operators whose limits are set close to them.
pub(super) fn is_integral(c: char) -> bool {
    "∫∮∬∯∭∰⨌".contains(c)
}

/// The names of functions that are written upright.
pub(super) fn is_function(name: &str) -> bool {
    const NAMES: &str = " arccos csc ker min arcsin deg lg Pr arctan det lim sec arg dim liminf sin cos exp limsup \
                         sinh cosh gcd ln sup cot hom log tan coth inf max tanh ";
    NAMES.split_whitespace().any(|n| n == name)
}

/// Functions whose limits are set below.
pub(super) fn has_limits(function: &str) -> bool {
    matches!(function, "lim" | "liminf" | "limsup" | "sup" | "max" | "min")
}

/// Spaces in widths of an `m`.
pub(super) fn space(name: &str) -> Option<f64> {
    Some(match name {
        "," | "/" | "thinspace" => 0.16667,
        ">" | ":" => 0.22222,
        ";" => 0.27778,
        " " => 0.33333,
        "enspace" => 0.5,
        "quad" => 1.0,
        "qquad" => 2.0,
        "!" => -0.16667,
        _ => return None,
    })
}

/// A delimiter.
pub(super) fn delimiter(token: &str) -> Option<char> {
    Some(match token.strip_prefix('\\') {
        None => match token {
            "<" => '\u{27e8}',
            ">" => '\u{27e9}',
            "(" | ")" | "[" | "]" | "/" | "|" => token.chars().next()?,
            _ => return None,
        },
        Some("{" | "lbrace" | "leftbrace") => '{',
        Some("}" | "rbrace" | "rightbrace") => '}',
        Some("|") => '\u{2016}',
        Some("leftparen") => '(',
        Some("rightparen") => ')',
        Some(
            name @ ("backslash" | "uparrow" | "downarrow" | "updownarrow" | "Uparrow" | "Downarrow"
            | "Updownarrow" | "vert" | "Vert" | "lfloor" | "langle" | "lceil" | "lbrack" | "lgroup"
            | "rfloor" | "rangle" | "rceil" | "rbrack" | "rgroup"),
        ) => named(name)?.0,
        Some(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_whole() {
        assert_eq!(table().len(), SYMBOLS.lines().count());
        assert!(table().windows(2).all(|w| w[0].0 < w[1].0));
        assert_eq!(named("times"), Some(('×', Class::Binary)));
        assert_eq!(named("perp"), Some(('⊥', Class::Relation)));
        assert_eq!(named("nope"), None);
    }
}
