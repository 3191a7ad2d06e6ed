//! Boxes become placed glyphs and rules.

use super::boxes::{Glue, Kind, List};
use super::fonts::Fonts;
use crate::geom::{BBox, Point};
use crate::text::{Glyph, GlyphRun};

/// Where the next part goes: pixels from the upper left corner of the line, y downwards.
struct Pen<'a> {
    fonts: &'a Fonts<'a>,
    x: f64,
    y: f64,
    /// Of the baseline's row.
    top: f64,
    hidden: bool,
    run: GlyphRun,
}

/// Glue that was passed, and the whole pixels that it makes.
#[derive(Default)]
struct Stretched {
    units: f64,
    px: f64,
}

impl Stretched {
    /// How far to go for this glue.
    fn advance(&mut self, glue: &Glue, set: Option<(f64, usize, bool)>) -> f64 {
        let before = self.px;
        if let Some((ratio, order, stretches)) = set {
            let (amount, of) = if stretches { glue.stretch } else { glue.shrink };
            if of == order {
                self.units += amount;
                self.px = (ratio * self.units).clamp(-1e9, 1e9).round_ties_even();
            }
        }
        self.px - before
    }
}

impl Pen<'_> {
    fn list(&mut self, list: &List, width: f64) {
        let hidden = self.hidden;
        self.hidden |= list.phantom;
        if list.vertical {
            self.down(list, width)
        } else {
            self.along(list)
        }
        self.hidden = hidden;
    }

    fn along(&mut self, list: &List) {
        let baseline = self.y;
        let mut stretched = Stretched::default();
        for node in &list.children {
            match &node.kind {
                Kind::Char(_) => {
                    self.glyph(&node.kind);
                    self.x += node.size().width;
                }
                Kind::Kern(w) => self.x += w,
                Kind::Blank(s) | Kind::Rule(s) => self.x += s.width,
                Kind::Glue(g) => self.x += stretched.advance(g, list.glue),
                Kind::List(l) => {
                    let edge = self.x;
                    if !l.children.is_empty() {
                        self.y = baseline + l.shift;
                        self.list(l, l.size.width);
                        self.y = baseline;
                    }
                    self.x = edge + l.size.width;
                }
            }
        }
    }

    fn down(&mut self, list: &List, width: f64) {
        let left = self.x;
        self.y -= list.size.height;
        let mut stretched = Stretched::default();
        for node in &list.children {
            match &node.kind {
                // Never in a vertical list.
                Kind::Char(_) => {}
                Kind::Kern(w) => self.y += w,
                Kind::Glue(g) => self.y += stretched.advance(g, list.glue),
                Kind::Blank(s) | Kind::Rule(s) => {
                    let height = s.height + s.depth;
                    if height > 0.0 && s.depth > 0.0 {
                        self.y += height;
                        if matches!(node.kind, Kind::Rule(_)) {
                            let w = if s.width.is_finite() { s.width } else { width };
                            self.rule(w, height);
                        }
                    }
                }
                Kind::List(l) if l.children.is_empty() => self.y += l.size.height + l.size.depth,
                Kind::List(l) => {
                    self.y += l.size.height;
                    self.x = left + l.shift;
                    let y = self.y;
                    self.list(l, width);
                    self.y = y + l.size.depth;
                    self.x = left;
                }
            }
        }
    }

    fn glyph(&mut self, kind: &Kind) {
        let Kind::Char(c) = kind else { return };
        let sized = c.found.font.at_size(self.fonts.sized(c.size_pt));
        let outline = c.found.font.glyph(&sized, c.found.glyph).outline.clone();
        if self.hidden || outline.is_empty() {
            return;
        }
        let m = &c.found.metrics;
        let (dx, dy) = if c.accent { (-m.xmin, m.ymin) } else { (0.0, 0.0) };
        let origin = Point::new(self.x + dx, self.top - (self.y + dy));
        self.run.glyphs.push(Glyph { outline, origin });
    }

    fn rule(&mut self, width: f64, height: f64) {
        if !self.hidden {
            let bottom = self.top - self.y;
            self.run.boxes.push(BBox::new(self.x, bottom, self.x + width, bottom + height));
        }
    }
}

/// Places a line. Its sizes are whole pixels, and the baseline is moved up by what its height is rounded up.
pub(super) fn ship(text: &str, line: List, fonts: &Fonts<'_>) -> GlyphRun {
    let size = line.size;
    let (height, descent) = (size.height.ceil(), size.depth.ceil());
    let run = GlyphRun { text: text.to_owned(), ..GlyphRun::default() };
    let mut pen = Pen { fonts, x: 0.0, y: 0.0, top: height - size.height, hidden: false, run };
    pen.list(&line, size.width);
    GlyphRun { width: size.width.ceil(), height: height + descent, descent, ..pen.run }
}
