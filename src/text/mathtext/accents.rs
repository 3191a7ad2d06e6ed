//! Marks above characters.

use super::boxes::{Kind, List, Node, Size};
use super::build;
use super::fonts::{Fonts, Style};

/// The mark of an accent's name.
pub(super) fn mark(name: &str) -> Option<char> {
    Some(match name {
        "hat" | "^" => '\u{302}',
        "breve" => '\u{306}',
        "bar" => '\u{304}',
        "grave" | "`" => '\u{300}',
        "acute" | "'" => '\u{301}',
        "tilde" => '\u{303}',
        "dot" | "." => '\u{307}',
        "ddot" | "\"" => '\u{308}',
        "dddot" => '\u{20db}',
        "ddddot" => '\u{20dc}',
        "vec" => '\u{20d7}',
        "overrightarrow" => '\u{2192}',
        "overleftarrow" => '\u{2190}',
        "mathring" => '\u{2218}',
        _ => return None,
    })
}

/// Something with a mark above it.
pub(super) fn accented(name: &str, body: Node, style: Style, f: &Fonts<'_>) -> Result<Node, String> {
    let mark = mark(name).unwrap_or(' ');
    let mut accent = Node::from(build::character(mark, style, f)?);
    if let Kind::Char(c) = &mut accent.kind {
        let m = &c.found.metrics;
        c.size = Size { width: m.xmax - m.xmin, height: m.ymax - m.ymin, depth: 0.0 };
        c.accent = true;
    }
    if name == "mathring" {
        accent.shrink(f);
        accent.shrink(f);
    }
    let width = body.size().width;
    let above = List::all_centred(vec![Node::blank(width / 4.0), accent], width);
    let body = List::horizontal(vec![body], f);
    Ok(List::vertical(vec![above.into(), Node::drop(f.thickness() * 2.0), body.into()]).into())
}
