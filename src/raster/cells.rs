//! Exact-area coverage, in Agg's fixed-point arithmetic.
//!
//! Every edge adds to the pixels that it crosses how much of their height it covers and the area to its left, in
//! 1/256 of a pixel. A sweep along each row adds these up to the coverage of every pixel. Sums are integers, so
//! that the result does not depend on the order of the edges (M. Shemanarev's Anti-Grain Geometry 2.4, which
//! builds on D. Turner's rasteriser of FreeType).

/// One pixel is this many units.
const ONE: i32 = 256;
/// Longer edges (in units) are halved, so that products stay in range.
const LONGEST: i64 = 16384 << 8;

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
}

impl Cells {
    pub(super) fn new(width: usize, height: usize) -> Self {
        let columns = width + 1;
        let words = columns.div_ceil(64);
        // One row more: an edge may lie on the lower border.
        let sums = vec![[0; 2]; columns * (height + 1)];
        Self { columns, words, sums, touched: vec![0; words * (height + 1)] }
    }

    /// All rows.
    pub(super) fn whole(&mut self) -> Band<'_> {
        let all = 0..(self.sums.len() / self.columns) as i32;
        Band {
            columns: self.columns,
            words: self.words,
            rows: all,
            sums: &mut self.sums,
            touched: &mut self.touched,
            used: UNUSED,
        }
    }

    /// Bands of rows: each ends before a row of `ends`, the last at the end.
    pub(super) fn bands(&mut self, ends: &[usize]) -> Vec<Band<'_>> {
        let (columns, words) = (self.columns, self.words);
        let (mut sums, mut touched, mut first) = (&mut self.sums[..], &mut self.touched[..], 0);
        let mut bands = Vec::new();
        for end in ends.iter().copied().chain([sums.len() / columns]) {
            let (s, t);
            (s, sums) = sums.split_at_mut((end - first) * columns);
            (t, touched) = touched.split_at_mut((end - first) * words);
            bands.push(Band {
                columns,
                words,
                rows: first as i32..end as i32,
                sums: s,
                touched: t,
                used: UNUSED,
            });
            first = end;
        }
        bands
    }
}

/// No row: first, and one after the last.
const UNUSED: (usize, usize) = (usize::MAX, 0);

/// Some neighbouring rows of [`Cells`]: what edges do to other rows is left out.
#[derive(Debug)]
pub(super) struct Band<'a> {
    columns: usize,
    words: usize,
    rows: std::ops::Range<i32>,
    sums: &'a mut [[i32; 2]],
    touched: &'a mut [u64],
    /// The rows that may have sums: first, and one after the last.
    used: (usize, usize),
}

impl Band<'_> {
    /// Its rows, from the top of the picture.
    pub(super) fn rows(&self) -> std::ops::Range<i32> {
        self.rows.clone()
    }

    /// Some of its rows.
    fn lines(&mut self, rows: std::ops::Range<i32>) -> impl DoubleEndedIterator<Item = Line<'_>> {
        let at = |row: i32| (row - self.rows.start) as usize;
        let (from, to) = (at(rows.start), at(rows.end.max(rows.start)));
        let sums = self.sums[from * self.columns..to * self.columns].chunks_exact_mut(self.columns);
        let touched = self.touched[from * self.words..to * self.words].chunks_exact_mut(self.words);
        sums.zip(touched).map(|(sums, touched)| Line { sums, touched })
    }

    /// One of its rows.
    #[inline]
    fn line(&mut self, row: i32) -> Line<'_> {
        let row = (row - self.rows.start) as usize;
        Line {
            sums: &mut self.sums[row * self.columns..(row + 1) * self.columns],
            touched: &mut self.touched[row * self.words..(row + 1) * self.words],
        }
    }

    /// A vertical edge.
    fn upright(&mut self, x: i32, (ey1, fy1): (i32, i32), (ey2, fy2): (i32, i32)) {
        let (column, twice) = (x >> 8, (x & 255) << 1);
        let (first, step) = if ey2 < ey1 { (0, -1) } else { (ONE, 1) };
        for (y, delta) in [(ey1, first - fy1), (ey2, fy2 - ONE + first)] {
            if self.rows.contains(&y) {
                self.line(y).add(column, delta, twice * delta);
            }
        }
        let (from, to) = if step > 0 { (ey1 + 1, ey2) } else { (ey2 + 1, ey1) };
        let delta = first + first - ONE;
        let between = from.max(self.rows.start)..to.min(self.rows.end);
        self.lines(between).for_each(|mut line| line.add(column, delta, twice * delta));
    }

    /// An edge, in units; both ends inside the picture.
    pub(super) fn edge(&mut self, x1: i32, y1: i32, x2: i32, y2: i32) {
        let dx = i64::from(x2) - i64::from(x1);
        if dx.abs() >= LONGEST {
            let (cx, cy) = ((i64::from(x1) + i64::from(x2)) / 2, (i64::from(y1) + i64::from(y2)) / 2);
            self.edge(x1, y1, cx as i32, cy as i32);
            self.edge(cx as i32, cy as i32, x2, y2);
            return;
        }
        let (dx, ey1, ey2, fy1, fy2) = (dx as i32, y1 >> 8, y2 >> 8, y1 & 255, y2 & 255);
        let (top, end) = (ey1.min(ey2).max(self.rows.start), (ey1.max(ey2) + 1).min(self.rows.end));
        if top >= end {
            return;
        }
        self.used = (self.used.0.min(top as usize), self.used.1.max(end as usize));
        if ey1 == ey2 {
            self.line(ey1).edge(x1, fy1, x2, fy2);
        } else if dx == 0 {
            self.upright(x1, (ey1, fy1), (ey2, fy2));
        } else {
            self.slanted((x1, dx, x2), (ey1, fy1), (ey2, fy2));
        }
    }

    /// An edge over several rows. Products fit: edges are shorter than [`LONGEST`].
    fn slanted(&mut self, (x1, dx, x2): (i32, i32, i32), (ey1, fy1): (i32, i32), (ey2, fy2): (i32, i32)) {
        let rows = self.rows.clone();
        let height = (ey2 * ONE + fy2) - (ey1 * ONE + fy1);
        // From its first row to the next one, and how many of its rows come before the band.
        let (p, first, step, dy, before) = if height < 0 {
            (fy1 * dx, 0, -1, -height, ey1 - rows.end + 1)
        } else {
            ((ONE - fy1) * dx, ONE, 1, height, rows.start - ey1)
        };
        let (mut from, mut rest) = (x1 + p.div_euclid(dy), p.rem_euclid(dy));
        let mut y = ey1 + step;
        if before <= 0 {
            self.line(ey1).edge(x1, fy1, from, first);
        } else if before > 1 {
            let p = i64::from(p) + i64::from(before - 1) * i64::from(ONE * dx);
            rest = p.rem_euclid(i64::from(dy)) as i32;
            from = x1 + p.div_euclid(i64::from(dy)) as i32;
            y += (before - 1) * step;
        }
        if y != ey2 {
            let p = ONE * dx;
            let mut steps =
                Steps { from, rest: rest - dy, lift: p.div_euclid(dy), rem: p.rem_euclid(dy), dy, first };
            if step > 0 {
                self.lines(y..ey2.min(rows.end)).for_each(|mut line| steps.cross(&mut line));
            } else {
                let down = ey2.max(rows.start - 1) + 1..y + 1;
                self.lines(down).rev().for_each(|mut line| steps.cross(&mut line));
            }
            from = steps.from;
        }
        if rows.contains(&ey2) {
            self.line(ey2).edge(from, ONE - first, x2, fy2);
        }
    }

    /// Calls `span(y, x, length, coverage)` for all runs of pixels with a coverage (1..=255), row by row from
    /// the left, and empties the sums.
    pub(super) fn sweep(&mut self, mut span: impl FnMut(usize, usize, usize, u8)) {
        self.sweep_kinds(|y, x, n, a, _| span(y, x, n, a));
    }

    /// [`Band::sweep`] that also says whether the run lies between edges, where no pixel has sums of its own.
    pub(super) fn sweep_kinds(&mut self, mut span: impl FnMut(usize, usize, usize, u8, bool)) {
        let (first, last) = std::mem::replace(&mut self.used, UNUSED);
        for y in first.min(last)..last {
            let row = y - self.rows.start as usize;
            let sums = &mut self.sums[row * self.columns..(row + 1) * self.columns];
            let touched = &mut self.touched[row * self.words..(row + 1) * self.words];
            let mut cover = 0_i32;
            let mut next = 0_usize;
            for (w, word) in touched.iter_mut().enumerate() {
                let mut bits = std::mem::take(word);
                while bits != 0 {
                    let x = w * 64 + bits.trailing_zeros() as usize;
                    bits &= bits - 1;
                    let [c, area] = std::mem::take(&mut sums[x]);
                    if x > next {
                        let alpha = coverage(cover.wrapping_shl(9));
                        if alpha > 0 {
                            span(y, next, x - next, alpha, true);
                        }
                    }
                    cover = cover.wrapping_add(c);
                    let alpha = coverage(cover.wrapping_shl(9).wrapping_sub(area));
                    if alpha > 0 && x + 1 < sums.len() {
                        span(y, x, 1, alpha, false);
                    }
                    next = x + 1;
                }
            }
        }
    }
}

/// Where a slanted edge crosses one row after the other (Bresenham's algorithm).
struct Steps {
    from: i32,
    rest: i32,
    lift: i32,
    rem: i32,
    dy: i32,
    first: i32,
}

impl Steps {
    #[inline]
    fn cross(&mut self, line: &mut Line<'_>) {
        let mut to = self.from + self.lift;
        self.rest += self.rem;
        if self.rest >= 0 {
            self.rest -= self.dy;
            to += 1;
        }
        let from = std::mem::replace(&mut self.from, to);
        if from >> 8 == to >> 8 {
            // Steep edges, by far the most in a noisy line, stay in one column for many rows.
            let height = self.first + self.first - ONE;
            line.add(from >> 8, height, ((from & 255) + (to & 255)) * height);
        } else {
            line.edge(from, ONE - self.first, to, self.first);
        }
    }
}

/// A row of cells.
struct Line<'a> {
    sums: &'a mut [[i32; 2]],
    touched: &'a mut [u64],
}

impl Line<'_> {
    #[inline]
    fn add(&mut self, x: i32, cover: i32, area: i32) {
        let x = x as usize;
        let cell = &mut self.sums[x];
        cell[0] = cell[0].wrapping_add(cover);
        cell[1] = cell[1].wrapping_add(area);
        self.touched[x / 64] |= 1 << (x % 64);
    }

    /// The part of an edge inside the row: from `(x1, y1)` to `(x2, y2)`, `y1` and `y2` in 0..=256.
    fn edge(&mut self, x1: i32, mut y1: i32, x2: i32, y2: i32) {
        if y1 == y2 {
            return;
        }
        let (mut ex1, ex2) = (x1 >> 8, x2 >> 8);
        let (fx1, fx2) = (x1 & 255, x2 & 255);
        if ex1 == ex2 {
            self.add(ex1, y2 - y1, (fx1 + fx2) * (y2 - y1));
            return;
        }
        let (p, first, step, dx) = if x2 < x1 {
            (fx1 * (y2 - y1), 0, -1, x1 - x2)
        } else {
            ((ONE - fx1) * (y2 - y1), ONE, 1, x2 - x1)
        };
        let (mut delta, mut rest) = (p.div_euclid(dx), p.rem_euclid(dx));
        self.add(ex1, delta, (fx1 + first) * delta);
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
                self.add(ex1, delta, ONE * delta);
                y1 += delta;
                ex1 += step;
            }
        }
        delta = y2 - y1;
        self.add(ex2, delta, (fx2 + ONE - first) * delta);
    }
}

/// Twice an area in 1/65536 of a pixel as a coverage; more than the whole pixel is the whole.
#[inline]
fn coverage(area: i32) -> u8 {
    (area >> 9).unsigned_abs().min(255) as u8
}
