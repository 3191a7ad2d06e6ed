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
        "tilde" | "~" => '\u{303}',
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

/// The mark of an accent that is as wide as what is below it.
pub(super) fn wide_mark(name: &str) -> Option<char> {
    Some(match name {
        "widehat" => '\u{302}',
        "widetilde" => '\u{303}',
        "widebar" => '\u{305}',
        _ => return None,
    })
}

fn mark_of(c: char, style: Style, size_pt: f64, f: &Fonts<'_>) -> Result<Node, String> {
    let mut accent = Node::from(build::sized(c, style, size_pt, f)?);
    if let Kind::Char(c) = &mut accent.kind {
        let m = &c.found.metrics;
        c.size = Size { width: m.xmax - m.xmin, height: m.ymax - m.ymin, depth: 0.0 };
        c.accent = true;
    }
    Ok(accent)
}

/// Something with a mark above it that is as wide: the first of the mark's sizes that is wide enough, scaled to fit.
pub(super) fn wide(mark: char, body: Node, f: &Fonts<'_>) -> Result<Node, String> {
    let width = body.size().width;
    let (mut size, mut own) = (0, 0.0);
    for n in f.sizes(mark) {
        (size, own) = (n, mark_of(mark, Style::Sized(n), f.size_pt(), f)?.size().width);
        if own >= width {
            break;
        }
    }
    let factor = if own > 0.0 { width / own } else { 1.0 };
    let accent = mark_of(mark, Style::Sized(size), f.size_pt() * factor, f)?;
    let above = List::centred(List::unkerned(vec![accent]).into(), width);
    let body = List::horizontal(vec![body], f);
    Ok(List::vertical(vec![above.into(), Node::drop(f.thickness() * 2.0), body.into()]).into())
}

/// Something with a mark above it.
pub(super) fn accented(name: &str, body: Node, style: Style, f: &Fonts<'_>) -> Result<Node, String> {
    let mark = mark(name).unwrap_or(' ');
    let mut accent = mark_of(mark, style, f.size_pt(), f)?;
    if name == "mathring" {
        accent.shrink(f);
        accent.shrink(f);
    }
    let width = body.size().width;
    let above = List::all_centred(vec![Node::blank(width / 4.0), accent], width);
    let body = List::horizontal(vec![body], f);
    Ok(List::vertical(vec![above.into(), Node::drop(f.thickness() * 2.0), body.into()]).into())
}
