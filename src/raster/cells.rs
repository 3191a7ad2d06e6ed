//! Exact-area coverage, in Agg's fixed-point arithmetic.
//!
//! Every edge adds to the pixels that it crosses how much of their height it covers and the area to its left, in
//! 1/256 of a pixel. A sweep along each row adds these up to the coverage of every pixel. Sums are integers, so
//! that the result does not depend on the order of the edges (M. Shemanarev's Anti-Grain Geometry 2.4, which
//! builds on D. Turner's rasteriser of FreeType).

use crate::geom::Point;

/// One pixel is this many units.
const ONE: i32 = 256;
/// Longer edges (in units) are halved, so that products stay in range.
const LONGEST: i64 = 16384 << 8;

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

/// The accumulators of a whole picture. Only rows and pixels that were touched are visited again.
#[derive(Clone, Debug)]
pub(super) struct Cells {
    /// Columns, one more than the picture has: an edge may lie on its right border.
    columns: usize,
    /// Words of 64 columns in `touched`, a row.
    words: usize,
    /// Cover and area of each pixel.
    sums: Vec<[i32; 2]>,
    /// One bit for every pixel with a sum.
    touched: Vec<u64>,
    /// The rows that may have sums: first, and one after the last.
    rows: (usize, usize),
}

impl Cells {
    pub(super) fn new(width: usize, height: usize) -> Self {
        let columns = width + 1;
        let words = columns.div_ceil(64);
        // One row more: an edge may lie on the lower border.
        let sums = vec![[0; 2]; columns * (height + 1)];
        Self { columns, words, sums, touched: vec![0; words * (height + 1)], rows: (usize::MAX, 0) }
    }

    #[inline]
    fn add(&mut self, x: i32, y: i32, cover: i32, area: i32) {
        let (x, y) = (x as usize, y as usize);
        let cell = &mut self.sums[y * self.columns + x];
        cell[0] = cell[0].wrapping_add(cover);
        cell[1] = cell[1].wrapping_add(area);
        self.touched[y * self.words + x / 64] |= 1 << (x % 64);
    }

    /// The part of an edge inside row `y`: from `(x1, y1)` to `(x2, y2)`, `y1` and `y2` in 0..=256.
    fn row(&mut self, y: i32, x1: i32, mut y1: i32, x2: i32, y2: i32) {
        if y1 == y2 {
            return;
        }
        let (mut ex1, ex2) = (x1 >> 8, x2 >> 8);
        let (fx1, fx2) = (x1 & 255, x2 & 255);
        if ex1 == ex2 {
            self.add(ex1, y, y2 - y1, (fx1 + fx2) * (y2 - y1));
            return;
        }
        let (p, first, step, dx) = if x2 < x1 {
            (fx1 * (y2 - y1), 0, -1, x1 - x2)
        } else {
            ((ONE - fx1) * (y2 - y1), ONE, 1, x2 - x1)
        };
        let (mut delta, mut rest) = (p.div_euclid(dx), p.rem_euclid(dx));
        self.add(ex1, y, delta, (fx1 + first) * delta);
        ex1 += step;
        y1 += delta;
        if ex1 != ex2 {
            let p = ONE * (y2 - y1 + delta);
            let (lift, rem) = (p.div_euclid(dx), p.rem_euclid(dx));
            rest -= dx;
            while ex1 != ex2 {
                delta = lift;
                rest += rem;
                if rest >= 0 {
                    rest -= dx;
                    delta += 1;
                }
                self.add(ex1, y, delta, ONE * delta);
                y1 += delta;
                ex1 += step;
            }
        }
        delta = y2 - y1;
        self.add(ex2, y, delta, (fx2 + ONE - first) * delta);
    }

    /// A vertical edge.
    fn upright(&mut self, x: i32, (mut ey1, fy1): (i32, i32), (ey2, fy2): (i32, i32)) {
        let (column, twice) = (x >> 8, (x & 255) << 1);
        let (first, step) = if ey2 < ey1 { (0, -1) } else { (ONE, 1) };
        let delta = first - fy1;
        self.add(column, ey1, delta, twice * delta);
        ey1 += step;
        let delta = first + first - ONE;
        while ey1 != ey2 {
            self.add(column, ey1, delta, twice * delta);
            ey1 += step;
        }
        let delta = fy2 - ONE + first;
        self.add(column, ey1, delta, twice * delta);
    }

    /// An edge, in units; both ends inside the picture.
    fn edge(&mut self, x1: i32, y1: i32, x2: i32, y2: i32) {
        let dx = i64::from(x2) - i64::from(x1);
        if dx.abs() >= LONGEST {
            let (cx, cy) = ((i64::from(x1) + i64::from(x2)) / 2, (i64::from(y1) + i64::from(y2)) / 2);
            self.edge(x1, y1, cx as i32, cy as i32);
            self.edge(cx as i32, cy as i32, x2, y2);
            return;
        }
        let (mut ey1, ey2, fy1, fy2) = (y1 >> 8, y2 >> 8, y1 & 255, y2 & 255);
        self.rows = (self.rows.0.min(ey1.min(ey2) as usize), self.rows.1.max(ey1.max(ey2) as usize + 1));
        if ey1 == ey2 {
            return self.row(ey1, x1, fy1, x2, fy2);
        }
        if dx == 0 {
            return self.upright(x1, (ey1, fy1), (ey2, fy2));
        }
        // Products stay in i64 as edges may be as high as the picture.
        let (p, first, step, dy) = if y2 < y1 {
            (i64::from(fy1) * dx, 0, -1, i64::from(y1) - i64::from(y2))
        } else {
            (i64::from(ONE - fy1) * dx, ONE, 1, i64::from(y2) - i64::from(y1))
        };
        let mut rest = p.rem_euclid(dy);
        let mut from = x1 + p.div_euclid(dy) as i32;
        self.row(ey1, x1, fy1, from, first);
        ey1 += step;
        if ey1 != ey2 {
            let p = i64::from(ONE) * dx;
            let (lift, rem) = (p.div_euclid(dy) as i32, p.rem_euclid(dy));
            rest -= dy;
            while ey1 != ey2 {
                let mut delta = lift;
                rest += rem;
                if rest >= 0 {
                    rest -= dy;
                    delta += 1;
                }
                let to = from + delta;
                if from >> 8 == to >> 8 {
                    // Steep edges, by far the most in a noisy line, stay in one column for many rows.
                    let height = first + first - ONE;
                    self.add(from >> 8, ey1, height, ((from & 255) + (to & 255)) * height);
                } else {
                    self.row(ey1, from, ONE - first, to, first);
                }
                from = to;
                ey1 += step;
            }
        }
        self.row(ey1, from, ONE - first, x2, fy2);
    }

    /// Calls `span(y, x, length, coverage)` for all runs of pixels with a coverage (1..=255), row by row from
    /// the left, and empties the sums.
    pub(super) fn sweep(&mut self, mut span: impl FnMut(usize, usize, usize, u8)) {
        self.sweep_kinds(|y, x, n, a, _| span(y, x, n, a));
    }

    /// [`Cells::sweep`] that also says whether the run lies between edges, where no pixel has sums of its own.
    pub(super) fn sweep_kinds(&mut self, mut span: impl FnMut(usize, usize, usize, u8, bool)) {
        let (first, last) = std::mem::replace(&mut self.rows, (usize::MAX, 0));
        for y in first.min(last)..last {
            let mut cover = 0_i32;
            let mut next = 0_usize;
            for w in 0..self.words {
                let mut bits = std::mem::take(&mut self.touched[y * self.words + w]);
                while bits != 0 {
                    let x = w * 64 + bits.trailing_zeros() as usize;
                    bits &= bits - 1;
                    let [c, area] = std::mem::take(&mut self.sums[y * self.columns + x]);
                    if x > next {
                        let alpha = coverage(cover.wrapping_shl(9));
                        if alpha > 0 {
                            span(y, next, x - next, alpha, true);
                        }
                    }
                    cover = cover.wrapping_add(c);
                    let alpha = coverage(cover.wrapping_shl(9).wrapping_sub(area));
                    if alpha > 0 && x + 1 < self.columns {
                        span(y, x, 1, alpha, false);
                    }
                    next = x + 1;
                }
            }
        }
    }
}

/// Twice an area in 1/65536 of a pixel as a coverage; more than the whole pixel is the whole.
#[inline]
fn coverage(area: i32) -> u8 {
    (area >> 9).unsigned_abs().min(255) as u8
}

/// Sends polygons to [`Cells`], clipped to a rectangle.
///
/// What is left of the rectangle moves to its left border, so that the coverage inside stays right.
#[derive(Debug)]
pub(super) struct Outline<'a> {
    cells: &'a mut Cells,
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

impl<'a> Outline<'a> {
    pub(super) fn new(cells: &'a mut Cells, clip: PixelRect) -> Self {
        let clip = [clip.x0, clip.y0, clip.x1, clip.y1].map(f64::from);
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
        let at = |x: f64| a.y + (x - a.x) * (b.y - a.y) / (b.x - a.x);
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
            (x1 + (border - y1) * (x2 - x1) / (y2 - y1), border)
        };
        let ((tx1, ty1), (tx2, ty2)) = (cut(f1, x1, y1), cut(f2, x2, y2));
        self.emit(tx1, ty1, tx2, ty2);
    }

    #[inline]
    fn emit(&mut self, x1: f64, y1: f64, x2: f64, y2: f64) {
        let unit = |v: f64| (v * 256.0).to_unit();
        self.cells.edge(unit(x1), unit(y1), unit(x2), unit(y2));
    }
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
    use super::*;

    const ALL: PixelRect = PixelRect { x0: 0, y0: 0, x1: 8, y1: 4 };

    fn sweep(cells: &mut Cells) -> Vec<[u8; 8]> {
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
        let far = rect(-1e9, -1e300, 3.0, 1e12);
        Outline::new(&mut cells, ALL).polygon(&far);
        assert_eq!(sweep(&mut cells), vec![[255, 255, 255, 0, 0, 0, 0, 0]; 4]);
        let around = [(-50.0, 2.0), (4.0, -50.0), (60.0, 2.0), (4.0, 60.0)].map(Point::from);
        Outline::new(&mut cells, ALL).polygon(&around);
        assert_eq!(sweep(&mut cells), vec![[255; 8]; 4]);
    }

    #[test]
    fn overlaps_add_up_and_saturate() {
        let mut cells = Cells::new(8, 4);
        let mut out = Outline::new(&mut cells, ALL);
        out.polygon(&rect(0.0, 0.0, 8.0, 0.25));
        out.polygon(&rect(0.0, 0.0, 8.0, 0.25));
        assert_eq!(sweep(&mut cells)[0], [128; 8]);
    }
}
