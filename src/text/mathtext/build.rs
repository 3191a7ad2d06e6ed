//! Characters, and scripts beside, above and below them.

use super::boxes::{Char, Kind, List, Node, Size};
use super::fonts::{self, Fonts, SHRINK, Style};
use super::symbols;

/// A character at the size of the line.
pub(super) fn character(c: char, style: Style, fonts: &Fonts<'_>) -> Result<Kind, String> {
    sized(c, style, fonts.size_pt(), fonts)
}

pub(super) fn sized(c: char, style: Style, size_pt: f64, fonts: &Fonts<'_>) -> Result<Kind, String> {
    let found = fonts.find(c, style, size_pt).ok_or_else(|| format!("no font has {c}"))?;
    let m = found.metrics;
    let width = if c == ' ' { m.advance } else { m.xmax - m.xmin };
    let size = Size { width, height: m.ymax, depth: -m.ymin };
    Ok(Kind::Char(Box::new(Char { c, style, size_pt, found, size, accent: false })))
}

/// What scripts need to know of the character that they follow.
struct Last {
    height: f64,
    depth: f64,
    slanted: bool,
    integral: bool,
}

/// The last character takes all of its advance, and scripts follow it without a gap.
fn prepare(nucleus: Node, fonts: &Fonts<'_>) -> (List, Last) {
    let (mut list, was_list) = match nucleus.kind {
        Kind::List(l) if !l.vertical => (*l, true),
        _ => (List { children: vec![nucleus], ..List::default() }, false),
    };
    if let [.., before, last] = &list.children[..]
        && matches!((&before.kind, &last.kind), (Kind::Char(_), Kind::Kern(_)))
    {
        list.children.pop();
    }
    let own = list.size;
    let last = match list.children.last_mut() {
        None => Last { height: own.height, depth: own.depth, slanted: false, integral: false },
        Some(node) => {
            let mut last = Last {
                height: node.size().height,
                depth: node.size().depth,
                slanted: false,
                integral: false,
            };
            if let Kind::Char(c) = &mut node.kind {
                c.size.width = c.found.metrics.advance;
                (last.slanted, last.integral) = (c.found.slanted, symbols::is_integral(c.c));
            }
            last
        }
    };
    let children = list.children;
    (if was_list { List::unkerned(children) } else { List::horizontal(children, fonts) }, last)
}

fn shrunk(mut list: List, fonts: &Fonts<'_>) -> List {
    let mut node = Node::from(std::mem::take(&mut list));
    node.shrink(fonts);
    match node.kind {
        Kind::List(l) => *l,
        _ => list,
    }
}

/// A nucleus with its subscript, its superscript, and a space after them.
pub(super) fn scripts(
    nucleus: Node,
    sub: Option<Node>,
    sup: Option<Node>,
    space: Option<Node>,
    f: &Fonts<'_>,
) -> Node {
    let over_under = match &nucleus.kind {
        Kind::Char(c) => symbols::is_over_under(c.c),
        Kind::List(l) => l.limits,
        _ => false,
    };
    let parts = if over_under {
        vec![limits(nucleus, sub, sup, f).into()]
    } else {
        let (nucleus, last) = prepare(nucleus, f);
        let scripts = beside(&nucleus, &last, sub, sup, f);
        vec![nucleus.into(), scripts.into()]
    };
    List::horizontal(parts.into_iter().chain(space).collect(), f).into()
}

/// Scripts beside a nucleus.
fn beside(nucleus: &List, last: &Last, sub: Option<Node>, sup: Option<Node>, f: &Fonts<'_>) -> List {
    let (x_height, unit) = (f.x_height(f.size_pt()), f.unit(f.size_pt()));
    let (sub_kern, sup_kern) = kerns(last, x_height);
    let chars = nucleus.children.iter().all(Node::is_chars);
    let (mut up, mut down) = (0.0_f64, 0.0_f64);
    if !chars {
        let small = f.unit(f.size_pt() * SHRINK);
        (up, down) =
            (nucleus.size.height - fonts::SUPDROP * small, nucleus.size.depth + fonts::SUBDROP * small);
    }
    let script = |node: Node, kern: f64| shrunk(List::horizontal(vec![Node::kern(kern), node], f), f);
    let baseline = if last.integral { last.depth } else { 0.0 };
    let drop = baseline + fonts::SUBDROP * unit;
    let sub = sub.map(|n| script(n, sub_kern));
    let mut scripts = match sup.map(|n| script(n, sup_kern)) {
        None => {
            let mut x = sub.unwrap_or_default();
            let least = (fonts::SUB1 * unit).max(x.size.height - x_height * 4.0 / 5.0);
            x.shift = if last.integral { drop } else { down.max(least) };
            x
        }
        Some(mut x) => {
            let least = (fonts::SUP1 * unit).max(x.size.depth + x_height / 4.0);
            up = if last.integral { last.height - fonts::SUBDROP * unit } else { up.max(least) };
            match sub {
                None => {
                    x.shift = -up;
                    x
                }
                Some(y) => {
                    down = if last.integral { drop } else { down.max(fonts::SUB2 * unit) };
                    both(x, y, up, down, f)
                }
            }
        }
    };
    if !last.integral {
        scripts.size.width += fonts::SCRIPT_SPACE * x_height;
    }
    scripts
}

/// How far scripts are from the nucleus: a slanted one leans over its superscript.
fn kerns(last: &Last, x_height: f64) -> (f64, f64) {
    let kern = fonts::DELTA * x_height;
    match (last.slanted, last.integral) {
        (false, _) => (kern, kern),
        (true, true) => (
            (3.0 * fonts::DELTA - fonts::DELTA_INTEGRAL) * last.height,
            (3.0 * fonts::DELTA + fonts::DELTA_INTEGRAL) * last.height,
        ),
        (true, false) => (0.0, kern + kern + fonts::DELTA_SLANTED * (last.height - x_height * 2.0 / 3.0)),
    }
}

/// A superscript above a subscript, with room between them.
fn both(sup: List, sub: List, mut up: f64, mut down: f64, f: &Fonts<'_>) -> List {
    let gap = |up: f64, down: f64| up - sup.size.depth - (sub.size.height - down);
    let lacking = 4.0 * f.thickness() - gap(up, down);
    if lacking > 0.0 {
        down += lacking;
        let lift = f.x_height(f.size_pt()) * 4.0 / 5.0 - up + sup.size.depth;
        if lift > 0.0 {
            up += lift;
            down -= lift;
        }
    }
    let gap = gap(up, down);
    let mut list = List::vertical(vec![sup.into(), Node::kern(gap), sub.into()]);
    list.shift = down;
    list
}

/// Limits above and below an operator.
fn limits(nucleus: Node, sub: Option<Node>, sup: Option<Node>, f: &Fonts<'_>) -> List {
    let small = |node: Option<Node>| {
        node.map(|mut n| {
            n.shrink(f);
            n
        })
    };
    let (sub, sup) = (small(sub), small(sup));
    let widths = [Some(&nucleus), sub.as_ref(), sup.as_ref()].into_iter().flatten().map(|n| n.size().width);
    let width = widths.fold(0.0, f64::max);
    let (gap, depth) = (f.thickness() * 3.0, nucleus.size().depth);
    let mut parts = Vec::new();
    if let Some(sup) = sup {
        parts.extend([List::centred(sup, width).into(), Node::drop(gap)]);
    }
    parts.push(List::centred(nucleus, width).into());
    let mut shift = 0.0;
    if let Some(sub) = sub {
        let sub = List::centred(sub, width);
        shift = sub.size.height + gap + depth;
        parts.extend([Node::drop(gap), sub.into()]);
    }
    let mut list = List::vertical(parts);
    list.shift = shift;
    list
}
