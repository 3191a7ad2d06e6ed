//! Fractions, radicals, lines above and below, and delimiters that grow.

use super::boxes::{FILL, Kind, List, Node, Size};
use super::build;
use super::fonts::{self, Fonts, SHRINK, Style};

/// What stands around a fraction and between its parts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fraction {
    pub(super) front: Option<char>,
    pub(super) back: Option<char>,
    /// The bar's thickness in pixels; 0 is none.
    pub(super) rule: f64,
    /// TeX's styles: 0 is displayed, 1 text, 2 and 3 scripts.
    pub(super) style: u32,
}

/// `\frac`, `\dfrac`, `\binom` and `\genfrac`.
pub(super) fn fraction(kind: Fraction, num: List, den: List, f: &Fonts<'_>) -> Result<Node, String> {
    let (thickness, display) = (f.thickness(), kind.style == 0);
    let mut unit = f.unit(f.size_pt());
    let (mut num, mut den) = (Node::from(num), Node::from(den));
    for _ in 0..kind.style {
        unit *= SHRINK;
        num.shrink(f);
        den.shrink(f);
    }
    let width = num.size().width.max(den.size().width);
    let (num, den) = (List::centred(num, width), List::centred(den, width));
    let stack = if kind.rule > 0.0 {
        barred(num, den, unit, display, kind.rule, f)
    } else {
        let (up, down, least) = match display {
            true => (fonts::NUM1, fonts::DENOM1, 7.0 * thickness),
            false => (fonts::NUM3, fonts::DENOM2, 3.0 * thickness),
        };
        let (up, down) = (up * unit, down * unit);
        let natural = up - num.size.depth - (den.size.height - down);
        let mut stack = List::vertical(vec![num.into(), Node::drop(natural.max(least)), den.into()]);
        stack.shift = down + (least - natural).max(0.0) / 2.0;
        stack
    };
    let list = List::horizontal(vec![Node::blank(thickness), stack.into(), Node::blank(thickness)], f);
    if kind.front.is_none() && kind.back.is_none() {
        return Ok(list.into());
    }
    delimited(kind.front, vec![vec![list.into()]], &[], kind.back, f)
}

/// The numerator above the bar, the denominator below, the bar on the axis.
fn barred(num: List, den: List, unit: f64, display: bool, rule: f64, f: &Fonts<'_>) -> List {
    let axis = f.axis_height();
    let (up, down, least) = if display {
        (fonts::NUM1 * unit, fonts::DENOM1 * unit, 3.0 * rule)
    } else {
        (fonts::NUM2 * unit, fonts::DENOM2 * unit, rule)
    };
    let half = rule / 2.0;
    let above = (up - num.size.depth - (axis + half)).max(least);
    let below = (axis - half - (den.size.height - down)).max(least);
    let shift = den.size.height + below + half - axis;
    let parts = vec![num.into(), Node::drop(above), Node::rule(rule), Node::drop(below), den.into()];
    let mut list = List::vertical(parts);
    list.shift = shift;
    list
}

/// A character as high as what it stands beside: the first of its sizes that is enough, scaled to fit unless it is the
/// usual one. `factor` fixes the scale.
fn as_high(c: char, height: f64, depth: f64, factor: Option<f64>, f: &Fonts<'_>) -> Result<List, String> {
    let target = height + depth;
    let (sizes, mut chosen) = (f.sizes(c), (0, 0.0));
    for &n in &sizes {
        let size = Node::from(build::character(c, Style::Sized(n), f)?).size();
        chosen = (n, size.height + size.depth);
        if chosen.1 >= target - 0.2 * f.x_height(f.size_pt()) {
            break;
        }
    }
    let (n, own) = chosen;
    if n == 0 && sizes.len() > 1 {
        return Ok(List::horizontal(vec![build::character(c, Style::Sized(0), f)?.into()], f));
    }
    let factor = factor.unwrap_or(target / own);
    let node = Node::from(build::sized(c, Style::Sized(n), f.size_pt() * factor, f)?);
    let shift = depth - node.size().depth;
    let mut list = List::horizontal(vec![node], f);
    list.shift = shift;
    Ok(list)
}

/// What stands between `\left` and `\right`: parts, with a delimiter (`\middle`) between one and the next.
pub(super) fn delimited(
    front: Option<char>,
    parts: Vec<Vec<Node>>,
    between: &[Option<char>],
    back: Option<char>,
    f: &Fonts<'_>,
) -> Result<Node, String> {
    let all = || parts.iter().flatten();
    let most = |part: fn(&Size) -> f64| all().map(|n| part(&n.size())).fold(f64::NEG_INFINITY, f64::max);
    let (height, depth, factor) = match all().next().is_none() {
        true => (0.0, 0.0, Some(1.0)),
        false => (most(|s| s.height), most(|s| s.depth), None),
    };
    let side = |d: Option<char>| d.map(|d| as_high(d, height, depth, factor, f)).transpose();
    let mut nodes: Vec<Node> = side(front)?.map(Node::from).into_iter().collect();
    for (i, part) in parts.into_iter().enumerate() {
        if i > 0 {
            nodes.extend(side(between[i - 1])?.map(Node::from));
        }
        nodes.extend(part);
    }
    nodes.extend(side(back)?.map(Node::from));
    Ok(List::horizontal(nodes, f).into())
}

/// `\substack`: rows, one below the other, each in the middle.
pub(super) fn rows(rows: Vec<List>, f: &Fonts<'_>) -> Node {
    let width = rows.iter().map(|r| r.size.width).fold(0.0, f64::max);
    let mut stack = Vec::new();
    for row in rows {
        if !stack.is_empty() {
            stack.push(Node::drop(f.thickness() * 2.0));
        }
        stack.push(List::centred(row.into(), width).into());
    }
    List::horizontal(vec![List::vertical(stack).into()], f).into()
}

/// A prime. The one that matplotlib takes from TeX's symbols is in none of our fonts: this is a stroke as high as it.
pub(super) fn prime(f: &Fonts<'_>) -> Result<Node, String> {
    const HEIGHT: f64 = 0.628;
    const LIFT: f64 = 0.101;
    let stroke = build::sized('/', Style::Bf, f.size_pt() * HEIGHT, f)?;
    let mut list = List::unkerned(vec![stroke.into()]);
    list.shift = -f.em(LIFT, f.size_pt());
    Ok(List::unkerned(vec![list.into()]).into())
}

/// A rule above, room, and the body: `height` above the baseline, `depth` below.
fn below_rule(body: List, height: f64, depth: f64, f: &Fonts<'_>) -> List {
    let mut list = List::vertical(vec![Node::rule(f.thickness()), Kind::Glue(FILL).into(), body.into()]);
    list.pack_vertically(Some(height + f.headroom()), depth);
    list
}

/// `\sqrt`, with what stands in its brackets.
pub(super) fn sqrt(root: Option<Vec<Node>>, body: List, f: &Fonts<'_>) -> Result<Node, String> {
    let t = f.thickness();
    let (height, depth) = (body.size.height - body.shift + 5.0 * t, body.size.depth + body.shift);
    let check = as_high('\u{221a}', height, depth, None, f)?;
    let (height, depth) = (check.size.height - check.shift, check.size.depth + check.shift);
    let padded = List::horizontal(vec![Node::blank(2.0 * t), body.into(), Node::blank(2.0 * t)], f);
    let right = below_rule(padded, height, depth, f);
    let half = 0.5 * check.size.width;
    let root = match root {
        None => Node::blank(half),
        Some(nodes) => {
            let mut root = Node::from(List::horizontal(nodes, f));
            root.shrink(f);
            root.shrink(f);
            root
        }
    };
    let mut raised = List::vertical(vec![List::horizontal(vec![root], f).into()]);
    raised.shift = -height * 0.6;
    let parts = vec![raised.into(), Node::kern(-half), check.into(), right.into()];
    Ok(List::horizontal(parts, f).into())
}

/// `\overline`.
pub(super) fn overline(body: List, f: &Fonts<'_>) -> Node {
    let height = body.size.height - body.shift + 3.0 * f.thickness();
    let depth = body.size.depth + body.shift;
    let inner = List::horizontal(vec![body.into()], f);
    List::horizontal(vec![below_rule(inner, height, depth, f).into()], f).into()
}

/// `\underline`.
pub(super) fn underline(body: List, f: &Fonts<'_>) -> Node {
    let (t, height) = (f.thickness(), body.size.height);
    let inner = List::horizontal(vec![body.into()], f);
    let mut list = List::vertical(vec![inner.into(), Node::kern(3.0 * t), Node::rule(t)]);
    list.size.depth += list.size.height + t - height;
    list.size.height = height;
    List::horizontal(vec![list.into()], f).into()
}

/// `\overset` and `\underset`: a small note above or below.
pub(super) fn stacked(note: List, body: List, under: bool, f: &Fonts<'_>) -> Node {
    let mut note = Node::from(note);
    note.shrink(f);
    let width = note.size().width.max(body.size.width);
    let (note, body) = (List::centred(note, width), List::centred(body.into(), width));
    let gap = f.thickness() * 3.0;
    if under {
        let shift = body.size.depth + note.size.height + gap;
        let mut list = List::vertical(vec![body.into(), Node::drop(gap), note.into()]);
        list.shift = shift;
        return list.into();
    }
    List::vertical(vec![note.into(), Node::drop(gap), body.into()]).into()
}
