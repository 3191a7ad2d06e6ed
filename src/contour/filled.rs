//! The areas between two levels.

use std::ops::Range;

use super::above::{Above, WORD};
use super::boundary::{Band, Place};
use super::cell::{DIAGONAL, E, N, NE, NW, S, SE, SW, W};
use super::coords::Places;
use super::grid::Prepared;
use super::paths::Polygons;
use super::turns::Corners;
use super::walk::{At, Walk, done};

/// A ring, as it was walked.
#[derive(Debug)]
struct Ring {
    points: Range<usize>,
    passed: Range<usize>,
    /// For a hole, the cell where the ring around it passes to the south of it.
    hole: Option<u32>,
}

/// The search for rings.
struct Search<'a, P> {
    walk: Walk<'a, P>,
    prepared: &'a Prepared,
    band: Band,
    rings: Vec<Ring>,
    /// The last cell that a hole could start on the northern boundary of; its neighbour may not be one too.
    last_north: usize,
}

/// Traces every area of a band.
pub(super) fn trace<P: Places>(
    walk: Walk<'_, P>,
    prepared: &Prepared,
    low: &Above,
    high: &Above,
) -> Polygons {
    let band = Band { lower: low.level(), upper: high.level() };
    let mut search = Search { walk, prepared, band, rings: Vec::new(), last_north: 0 };
    search.run(low, high);
    search.polygons()
}

impl<P: Places> Search<'_, P> {
    fn run(&mut self, low: &Above, high: &Above) {
        let cols = self.walk.field.cols;
        let in_row = cols.div_ceil(WORD);
        let prepared = self.prepared;
        for (j, statics) in prepared.statics.chunks_exact(in_row).enumerate().skip(1) {
            let (low, high) = (low.two_rows(j, in_row), high.two_rows(j, in_row));
            for (w, &s) in statics.iter().enumerate() {
                let lower = Corners::new(low.1, low.0, w, false);
                let upper = Corners::new(high.1, high.0, w, true);
                if lower.crossed() | upper.crossed() | s.rim == 0 {
                    continue;
                }
                let base = j * cols + w * WORD;
                let (field, band) = (self.walk.field, self.band);
                let middle = |i: u32| band.place(field.middle(base + i as usize));
                let (n0, e0) = lower.turns(s, |i| middle(i) != Place::Below);
                let (n1, e1) = upper.turns(s, |i| middle(i) != Place::Above);
                let (n, e) = (n0 | n1, e0 | e1);
                let mut bits = n | e | s.rim;
                while bits != 0 {
                    let i = bits.trailing_zeros();
                    bits &= bits - 1;
                    let is = |word: u64| word >> i & 1 == 1;
                    self.cell(base + i as usize, is(s.rim), [is(n), is(e)], [is(n1), is(e1)]);
                }
            }
        }
    }

    /// The rings that start in one cell. Of `turns` and whether these are at the upper level, the first is from
    /// north to east and the second from east to north.
    fn cell(&mut self, cell: usize, rim: bool, turns: [bool; 2], upper: [bool; 2]) {
        if rim {
            self.boundary_starts(cell);
        }
        if turns[0] && self.is_new(cell, done::NORTH_TURN) {
            self.ring(At { cell, edge: N }, false, upper[0], false);
        }
        if turns[1] && self.is_new(cell, done::EAST_TURN) {
            self.ring(At { cell, edge: E }, false, upper[1], true);
        }
        if rim && self.starts_north(cell) && self.is_new(cell, done::NORTH) {
            self.ring(At { cell, edge: N }, true, false, true);
        }
    }

    fn is_new(&self, cell: usize, mark: u8) -> bool {
        self.walk.done[cell] & mark == 0
    }

    fn place(&self, cell: usize, corner: u8) -> Place {
        self.band.place(self.walk.field.z[self.walk.field.corner(cell, corner)])
    }

    /// Rings that start on the southern and western boundary, and on a triangle's long edge.
    fn boundary_starts(&mut self, cell: usize) {
        let shape = self.prepared.cells[cell];
        let (sw, se, nw) = (self.place(cell, SW), self.place(cell, SE), self.place(cell, NW));
        if shape.is_boundary(S) && (sw != se || sw == Place::Inside) && self.is_new(cell, done::SOUTH) {
            self.ring(At { cell, edge: S }, true, sw == Place::Above, false);
        }
        let west = nw != sw || nw == Place::Inside && shape.is_triangle(NW);
        if shape.is_boundary(W) && west && self.is_new(cell, done::WEST) {
            self.ring(At { cell, edge: W }, true, nw == Place::Above, false);
        }
        let Some(corner) = shape.corner() else { return };
        let ne = self.place(cell, NE);
        let (starts, upper) = match corner {
            NE => (nw != se || nw == Place::Inside, nw == Place::Above),
            NW => (sw != ne && sw != Place::Inside, sw == Place::Above),
            SE => (sw == se && sw != Place::Inside && ne != sw, ne == Place::Above),
            _ => {
                let flat = sw == Place::Inside && !shape.is_boundary(S);
                let across = sw != Place::Inside && se == Place::Inside;
                (nw == Place::Inside && (flat || across), false)
            }
        };
        if starts && self.is_new(cell, done::CORNER) {
            self.ring(At { cell, edge: DIAGONAL }, true, upper, corner == SW);
        }
    }

    /// Whether the hole around a masked region may start here, on a northern boundary inside the grid.
    fn starts_north(&mut self, cell: usize) -> bool {
        let cols = self.walk.field.cols;
        let col = cell % cols;
        let starts = self.prepared.cells[cell].is_boundary(N)
            && self.place(cell, NW) == Place::Inside
            && self.place(cell, NE) == Place::Inside
            && cell + cols < self.walk.field.z.len()
            && (2..cols - 1).contains(&col)
            && self.last_north != cell - 1;
        if starts {
            self.last_north = cell;
        }
        starts
    }

    fn ring(&mut self, at: At, on_boundary: bool, upper: bool, hole: bool) {
        let hole = hole.then(|| self.south_of(at.cell));
        let (first, passed) = (self.walk.points.len(), self.walk.passed.len());
        self.walk.ring(at, on_boundary, upper, self.band);
        let points = first..self.walk.points.len();
        self.rings.push(Ring { points, passed: passed..self.walk.passed.len(), hole });
    }

    /// The cell, south of where a hole starts, in which the ring around it is met.
    fn south_of(&self, mut cell: usize) -> u32 {
        let cols = self.walk.field.cols;
        loop {
            let shape = self.prepared.cells[cell];
            let met = shape.is_boundary(S)
                || shape.is_triangle(NE)
                || shape.is_triangle(NW)
                || self.place(cell, SE) != Place::Inside;
            if met || cell < 2 * cols {
                return cell as u32;
            }
            cell -= cols;
        }
    }

    /// Gives every hole to the ring around it.
    fn polygons(self) -> Polygons {
        let Self { mut walk, rings, .. } = self;
        let mut out = Polygons { points: std::mem::take(&mut walk.points), ..Polygons::default() };
        let mut holes: Vec<(u32, usize)> = Vec::new();
        for (k, ring) in rings.iter().enumerate() {
            if let Some(cell) = ring.hole {
                holes.push((cell, k));
                walk.done[cell as usize] |= done::LOOKED;
            }
        }
        holes.sort_unstable();
        let mut polygon = Vec::new();
        for k in (0..rings.len()).filter(|&k| rings[k].hole.is_none()) {
            polygon.clear();
            polygon.push(k);
            if !holes.is_empty() {
                add_holes(&mut polygon, &rings, &mut walk, &holes);
            }
            let first = out.rings.len();
            out.rings.extend(polygon.iter().map(|&k| rings[k].points.clone()));
            out.polygons.push(first..out.rings.len());
        }
        out
    }
}

/// Adds to a ring the holes that it, or one of these holes, passes below, in the order they are met.
fn add_holes<P>(polygon: &mut Vec<usize>, rings: &[Ring], walk: &mut Walk<'_, P>, holes: &[(u32, usize)]) {
    let mut k = 0;
    while let Some(&ring) = polygon.get(k) {
        k += 1;
        for &cell in &walk.passed[rings[ring].passed.clone()] {
            let flags = &mut walk.done[cell as usize];
            if *flags & done::LOOKED != 0 {
                *flags &= !done::LOOKED;
                let i = holes.partition_point(|hole| hole.0 < cell);
                polygon.extend(holes[i..].iter().take_while(|hole| hole.0 == cell).map(|hole| hole.1));
            }
        }
    }
}
