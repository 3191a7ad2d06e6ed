//! Polygons on their way to the rasteriser: cut at a rectangle, and put on its grid of 1/256 of a pixel.

use super::cells::Band;
use super::path::Flat;
use crate::each::Each;
use crate::geom::Point;

/// A rectangle of whole pixels that drawing is kept in: `x0 <= x < x1`, `y0 <= y < y1`, y downwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PixelRect {
    pub(super) x0: i32,
    pub(super) y0: i32,
    pub(super) x1: i32,
    pub(super) y1: i32,
}

impl PixelRect {
    pub(super) fn is_empty(&self) -> bool {
        self.x0 >= self.x1 || self.y0 >= self.y1
    }
}

/// Sends polygons to a [`Band`], clipped to a rectangle.
///
/// What is left of the rectangle moves to its left border, so that the coverage inside stays right.
#[derive(Debug)]
pub(super) struct Outline<'a, 'b> {
    cells: &'a mut Band<'b>,
    clip: [f64; 4],
    start: Point,
    at: Point,
    flags: u8,
    open: bool,
}

const RIGHT: u8 = 1;
const BELOW: u8 = 2;
const LEFT: u8 = 4;
const ABOVE: u8 = 8;
const X: u8 = RIGHT | LEFT;
const Y: u8 = BELOW | ABOVE;

impl<'a, 'b> Outline<'a, 'b> {
    pub(super) fn new(cells: &'a mut Band<'b>, clip: PixelRect) -> Self {
        let clip = [clip.x0, clip.y0, clip.x1, clip.y1].each(f64::from);
        Self { cells, clip, start: Point::default(), at: Point::default(), flags: 0, open: false }
    }

    /// Closes the polygon before, and starts another.
    pub(super) fn move_to(&mut self, p: Point) {
        self.close();
        (self.start, self.at) = (p, p);
        self.flags = self.flags_of(p);
        self.open = true;
    }

    pub(super) fn line_to(&mut self, p: Point) {
        let flags = self.flags_of(p);
        let (from, before) = (self.at, self.flags);
        (self.at, self.flags) = (p, flags);
        if (before | flags) == 0 {
            self.emit(from.x, from.y, p.x, p.y);
        } else if before & Y != flags & Y || before & Y == 0 {
            self.clip_x(from, p, before, flags);
        }
    }

    pub(super) fn close(&mut self) {
        if self.open && self.at != self.start {
            self.line_to(self.start);
        }
        self.open = false;
    }

    /// A closed polygon.
    pub(super) fn polygon(&mut self, points: &[Point]) {
        let Some((&first, rest)) = points.split_first() else { return };
        self.move_to(first);
        rest.iter().for_each(|&p| self.line_to(p));
        self.close();
    }

    /// The polygons of a path, all of them closed.
    pub(super) fn shape(&mut self, path: &Flat) {
        path.contours().for_each(|(points, _)| self.polygon(points));
    }

    #[inline]
    fn flags_of(&self, p: Point) -> u8 {
        (u8::from(p.x > self.clip[2]) * RIGHT) | (u8::from(p.x < self.clip[0]) * LEFT) | self.flags_y(p.y)
    }

    #[inline]
    fn flags_y(&self, y: f64) -> u8 {
        (u8::from(y > self.clip[3]) * BELOW) | (u8::from(y < self.clip[1]) * ABOVE)
    }

    /// Cuts at the left and the right border; what is beyond runs along it.
    fn clip_x(&mut self, a: Point, b: Point, fa: u8, fb: u8) {
        let border = |f: u8| if f & RIGHT != 0 { self.clip[2] } else { self.clip[0] };
        let at = |x: f64| between(a.y + (x - a.x) * (b.y - a.y) / (b.x - a.x), a.y, b.y);
        let (outside_a, outside_b) = (fa & X != 0, fb & X != 0);
        let (xa, xb) = (if outside_a { border(fa) } else { a.x }, if outside_b { border(fb) } else { b.x });
        if outside_a && outside_b && fa & X == fb & X {
            return self.clip_y(xa, a.y, xa, b.y, fa, fb);
        }
        let (mut y, mut flags) = (a.y, fa);
        let mut x = xa;
        if outside_a {
            let y3 = at(xa);
            let f3 = self.flags_y(y3);
            self.clip_y(xa, a.y, xa, y3, fa, f3);
            (y, flags) = (y3, f3);
        }
        if outside_b {
            let y4 = at(xb);
            let f4 = self.flags_y(y4);
            self.clip_y(x, y, xb, y4, flags, f4);
            (x, y, flags) = (xb, y4, f4);
        }
        self.clip_y(x, y, xb, b.y, flags, fb);
    }

    /// Cuts at the upper and the lower border; what is beyond is left out.
    fn clip_y(&mut self, x1: f64, y1: f64, x2: f64, y2: f64, f1: u8, f2: u8) {
        let (f1, f2) = (f1 & Y, f2 & Y);
        if f1 | f2 == 0 {
            return self.emit(x1, y1, x2, y2);
        }
        if f1 == f2 {
            return;
        }
        let cut = |flags: u8, x: f64, y: f64| {
            let border = match flags {
                0 => return (x, y),
                ABOVE => self.clip[1],
                _ => self.clip[3],
            };
            (between(x1 + (border - y1) * (x2 - x1) / (y2 - y1), x1, x2), border)
        };
        let ((tx1, ty1), (tx2, ty2)) = (cut(f1, x1, y1), cut(f2, x2, y2));
        self.emit(tx1, ty1, tx2, ty2);
    }

    #[inline]
    fn emit(&mut self, x1: f64, y1: f64, x2: f64, y2: f64) {
        let rows = self.cells.rows();
        let (top, end) = (f64::from(rows.start) - 1.0, f64::from(rows.end) + 1.0);
        if (y1 < top && y2 < top) || (y1 > end && y2 > end) {
            return;
        }
        let unit = |v: f64| (v * 256.0).to_unit();
        self.cells.edge(unit(x1), unit(y1), unit(x2), unit(y2));
    }
}

/// Where an edge of far numbers is cut, rounding leaves anything: what does not lie between its ends is put there.
#[inline]
fn between(v: f64, a: f64, b: f64) -> f64 {
    if v.is_nan() { a } else { v.clamp(a.min(b), a.max(b)) }
}

/// Rounding as C's `int(v + 0.5)`.
trait ToUnit {
    fn to_unit(self) -> i32;
}

impl ToUnit for f64 {
    #[inline]
    fn to_unit(self) -> i32 {
        (if self < 0.0 { self - 0.5 } else { self + 0.5 }) as i32
    }
}

#[cfg(test)]
mod tests {
    use super::super::cells::Cells;
    use super::*;

    const ALL: PixelRect = PixelRect { x0: 0, y0: 0, x1: 8, y1: 4 };

    fn sweep(cells: &mut Band<'_>) -> Vec<[u8; 8]> {
        let mut rows = vec![[0; 8]; 4];
        cells.sweep(|y, x, n, a| rows[y][x..x + n].fill(a));
        rows
    }

    fn rect(x0: f64, y0: f64, x1: f64, y1: f64) -> [Point; 4] {
        [(x0, y0), (x1, y0), (x1, y1), (x0, y1)].map(Point::from)
    }

    #[test]
    fn covers_parts_of_pixels_by_their_area() {
        let mut cells = Cells::new(8, 4);
        let mut cells = cells.whole();
        Outline::new(&mut cells, ALL).polygon(&rect(1.5, 1.0, 4.0, 2.5));
        let rows = sweep(&mut cells);
        assert_eq!(rows[0], [0; 8]);
        assert_eq!(rows[1], [0, 128, 255, 255, 0, 0, 0, 0]);
        assert_eq!(rows[2], [0, 64, 128, 128, 0, 0, 0, 0]);
        assert_eq!(sweep(&mut cells), vec![[0; 8]; 4], "a sweep empties it");
    }

    #[test]
    fn what_lies_outside_changes_nothing_inside() {
        let mut cells = Cells::new(8, 4);
        let mut cells = cells.whole();
        let far = rect(-1e9, -1e300, 3.0, 1e12);
        Outline::new(&mut cells, ALL).polygon(&far);
        assert_eq!(sweep(&mut cells), vec![[255, 255, 255, 0, 0, 0, 0, 0]; 4]);
        let around = [(-50.0, 2.0), (4.0, -50.0), (60.0, 2.0), (4.0, 60.0)].map(Point::from);
        Outline::new(&mut cells, ALL).polygon(&around);
        assert_eq!(sweep(&mut cells), vec![[255; 8]; 4]);
    }

    #[test]
    fn edges_of_any_length_stay_on_the_canvas() {
        let mut cells = Cells::new(8, 4);
        let mut cells = cells.whole();
        for far in [1e9, 1e15, 1e18, 1e30, 1e150, 1e200, 1e308] {
            let slanted =
                [(-far, far / 3.0), (0.7 * far, -far), (far, far / 7.0), (2.0, far)].map(Point::from);
            Outline::new(&mut cells, ALL).polygon(&slanted);
            sweep(&mut cells);
        }
    }

    #[test]
    fn overlaps_add_up_and_saturate() {
        let mut cells = Cells::new(8, 4);
        let mut cells = cells.whole();
        let mut out = Outline::new(&mut cells, ALL);
        out.polygon(&rect(0.0, 0.0, 8.0, 0.25));
        out.polygon(&rect(0.0, 0.0, 8.0, 0.25));
        assert_eq!(sweep(&mut cells)[0], [128; 8]);
    }
}
