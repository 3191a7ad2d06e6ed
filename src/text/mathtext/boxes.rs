//! TeX's boxes and glue: what a line of mathtext is made of before it is placed.

use super::fonts::{Fonts, Found, SHRINK, Style};
use super::metrics;

/// Deeper scripts are not smaller.
const LEVELS: u32 = 6;

/// A part of a line. Lengths are in pixels.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    /// How often it was asked to shrink.
    level: u32,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    Char(Box<Char>),
    /// A distance, above or below zero.
    Kern(f64),
    Blank(Size),
    /// A filled box; an infinite width is that of the list.
    Rule(Size),
    Glue(Glue),
    List(Box<List>),
}

/// Width, and heights above and below the baseline.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Size {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) depth: f64,
}

impl Size {
    fn shrink(&mut self) {
        self.width *= SHRINK;
        self.height *= SHRINK;
        self.depth *= SHRINK;
    }
}

/// A distance that gives way; of the highest order only, in proportion.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glue {
    pub(super) stretch: (f64, usize),
    pub(super) shrink: (f64, usize),
}

/// On both sides of what is centred.
const CENTRE: Glue = Glue { stretch: (1.0, 1), shrink: (-1.0, 1) };
/// Takes all the room there is.
pub(super) const FILL: Glue = Glue { stretch: (1.0, 2), shrink: (0.0, 0) };

/// One character.
#[derive(Clone, Debug)]
pub(super) struct Char {
    pub(super) c: char,
    pub(super) style: Style,
    pub(super) size_pt: f64,
    pub(super) found: Found,
    pub(super) size: Size,
    /// An accent is as wide as its ink, stands on the baseline and keeps that when it shrinks.
    pub(super) accent: bool,
}

impl Char {
    fn kern_before(&self, next: Option<&Node>, fonts: &Fonts<'_>) -> f64 {
        let m = &self.found.metrics;
        let advance = m.advance - self.size.width;
        match next.map(|n| &n.kind) {
            Some(Kind::Char(n)) if n.style == self.style && n.size_pt == self.size_pt => {
                let size = fonts.sized(self.size_pt);
                advance + metrics::kerning(&self.found.font, size, self.found.glyph, n.found.glyph)
            }
            _ => advance,
        }
    }
}

/// Parts one after the other, from left to right or from top to bottom.
#[derive(Clone, Debug, Default)]
pub(super) struct List {
    pub(super) vertical: bool,
    pub(super) children: Vec<Node>,
    pub(super) size: Size,
    /// Downwards in a horizontal list, rightwards in a vertical one.
    pub(super) shift: f64,
    /// What the glue is multiplied by, its order, and whether it stretches.
    pub(super) glue: Option<(f64, usize, bool)>,
    /// It takes its room and is not drawn.
    pub(super) phantom: bool,
    /// Its scripts are set above and below.
    pub(super) limits: bool,
}

impl From<Kind> for Node {
    fn from(kind: Kind) -> Self {
        Self { kind, level: 0 }
    }
}

impl From<List> for Node {
    fn from(list: List) -> Self {
        Kind::List(Box::new(list)).into()
    }
}

impl Node {
    pub(super) fn kern(width: f64) -> Self {
        Kind::Kern(width).into()
    }

    /// Room downwards in a vertical list.
    pub(super) fn drop(depth: f64) -> Self {
        Kind::Blank(Size { depth, ..Size::default() }).into()
    }

    pub(super) fn blank(width: f64) -> Self {
        Kind::Blank(Size { width, ..Size::default() }).into()
    }

    /// A rule as wide as the list that it is in.
    pub(super) fn rule(thickness: f64) -> Self {
        let half = thickness * 0.5;
        Kind::Rule(Size { width: f64::INFINITY, height: half, depth: half }).into()
    }

    pub(super) fn size(&self) -> Size {
        match &self.kind {
            Kind::Char(c) => c.size,
            Kind::Kern(width) => Size { width: *width, ..Size::default() },
            Kind::Blank(s) | Kind::Rule(s) => *s,
            Kind::Glue(_) => Size::default(),
            Kind::List(l) => l.size,
        }
    }

    /// How far it is shifted.
    pub(super) fn shift(&self) -> f64 {
        if let Kind::List(l) = &self.kind { l.shift } else { 0.0 }
    }

    /// Whether it is nothing but characters.
    pub(super) fn is_chars(&self) -> bool {
        match &self.kind {
            Kind::List(l) => !l.vertical && l.children.iter().all(Self::is_chars),
            _ => true,
        }
    }

    pub(super) fn shrink(&mut self, fonts: &Fonts<'_>) {
        if let Kind::List(l) = &mut self.kind {
            l.children.iter_mut().for_each(|c| c.shrink(fonts));
        }
        self.level += 1;
        if self.level >= LEVELS {
            return;
        }
        match &mut self.kind {
            Kind::Char(c) => {
                c.size_pt *= SHRINK;
                c.size.shrink();
                if let Some(found) = c.accent.then(|| fonts.find(c.c, c.style, c.size_pt)).flatten() {
                    let m = found.metrics;
                    c.size = Size { width: m.xmax - m.xmin, height: m.ymax - m.ymin, depth: 0.0 };
                    c.found = found;
                }
            }
            Kind::Kern(width) => *width *= SHRINK,
            Kind::Blank(s) | Kind::Rule(s) => s.shrink(),
            Kind::Glue(_) => {}
            Kind::List(l) => {
                l.size.shrink();
                l.shift *= SHRINK;
                l.glue = l.glue.map(|(set, order, stretches)| (set * SHRINK, order, stretches));
            }
        }
    }
}

/// The glue of a list that is `rest` longer than its parts.
fn set_glue(children: &[Node], rest: f64) -> Option<(f64, usize, bool)> {
    if rest == 0.0 {
        return None;
    }
    let mut totals = [0.0; 3];
    for c in children {
        if let Kind::Glue(g) = &c.kind {
            let (amount, order) = if rest > 0.0 { g.stretch } else { g.shrink };
            totals[order] += amount;
        }
    }
    let order = (0..3).rev().find(|&i| totals[i] != 0.0)?;
    Some((rest / totals[order], order, rest > 0.0))
}

impl List {
    /// Side by side, with kerning.
    pub(super) fn horizontal(children: Vec<Node>, fonts: &Fonts<'_>) -> Self {
        let mut kerned = Vec::with_capacity(children.len());
        let mut rest = children.into_iter().peekable();
        while let Some(node) = rest.next() {
            let kern = match &node.kind {
                Kind::Char(c) => c.kern_before(rest.peek(), fonts),
                _ => 0.0,
            };
            kerned.push(node);
            if kern != 0.0 {
                kerned.push(Node::kern(kern));
            }
        }
        Self::unkerned(kerned)
    }

    /// Side by side.
    pub(super) fn unkerned(children: Vec<Node>) -> Self {
        let mut list = Self { children, ..Self::default() };
        list.pack_horizontally(None);
        list
    }

    /// In the middle of some width.
    pub(super) fn centred(node: Node, width: f64) -> Self {
        Self::all_centred(vec![node], width)
    }

    pub(super) fn all_centred(mut nodes: Vec<Node>, width: f64) -> Self {
        nodes.insert(0, Kind::Glue(CENTRE).into());
        nodes.push(Kind::Glue(CENTRE).into());
        let mut list = Self::unkerned(nodes);
        list.pack_horizontally(Some(width));
        list
    }

    /// One below the other.
    pub(super) fn vertical(children: Vec<Node>) -> Self {
        let mut list = Self { vertical: true, children, ..Self::default() };
        list.pack_vertically(None, f64::INFINITY);
        list
    }

    /// Sets sizes and glue; `width` is what it must be.
    fn pack_horizontally(&mut self, width: Option<f64>) {
        let mut size = Size::default();
        for c in &self.children {
            let s = c.size();
            size.width += s.width;
            if !matches!(c.kind, Kind::Kern(_) | Kind::Glue(_)) {
                size.height = size.height.max(s.height - c.shift());
                size.depth = size.depth.max(s.depth + c.shift());
            }
        }
        let natural = size.width;
        size.width = width.unwrap_or(natural);
        self.glue = set_glue(&self.children, size.width - natural);
        self.size = size;
    }

    /// Sets sizes and glue; `height` is what it must be above the baseline, `depth` the most below.
    pub(super) fn pack_vertically(&mut self, height: Option<f64>, depth: f64) {
        let (mut width, mut below, mut length) = (0.0_f64, 0.0, 0.0);
        for c in &self.children {
            let s = c.size();
            match c.kind {
                Kind::Kern(w) => {
                    length += below + w;
                    below = 0.0;
                }
                Kind::Glue(_) => {
                    length += below;
                    below = 0.0;
                }
                _ => {
                    length += below + s.height;
                    below = s.depth;
                    if s.width.is_finite() {
                        width = width.max(s.width + c.shift());
                    }
                }
            }
        }
        if below > depth {
            length += below - depth;
            below = depth;
        }
        let height = height.unwrap_or(length);
        self.glue = set_glue(&self.children, height - length);
        self.size = Size { width, height, depth: below };
    }
}
