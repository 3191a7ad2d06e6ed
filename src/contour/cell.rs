//! One cell of a grid: which part of it has values, and which of its edges are boundaries.
//!
//! A cell is named by the index of its corner of highest row and column. Corners are numbered 0 to 3,
//! counter-clockwise from that of lowest row and column: south-west, south-east, north-east, north-west, with
//! columns growing to the east and rows to the north. Edges are named by the side they lie on, and run
//! counter-clockwise round their cell: the cell is on their left.

/// The edge between the south-eastern and the north-eastern corner.
pub(super) const E: u8 = 0;
/// The northern edge.
pub(super) const N: u8 = 1;
/// The western edge.
pub(super) const W: u8 = 2;
/// The southern edge.
pub(super) const S: u8 = 3;
/// The long edge of a triangle.
pub(super) const DIAGONAL: u8 = 4;

pub(super) const SW: u8 = 0;
pub(super) const SE: u8 = 1;
pub(super) const NE: u8 = 2;
pub(super) const NW: u8 = 3;

/// Bits 0 to 2: the shape. Bits 3 to 6: whether the edges E, N, W, S are there and are boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell(u8);

const SHAPE: u8 = 7;
const TRIANGLE: u8 = 4;

impl Cell {
    /// Nothing: too many corners are masked.
    pub(super) const NONE: Self = Self(0);
    /// All four corners, and cells on all sides.
    pub(super) const INNER: Self = Self(1);

    /// The triangle about one corner: the opposite one is masked.
    pub(super) const fn triangle(corner: u8) -> Self {
        Self(TRIANGLE | corner)
    }

    pub(super) fn exists(self) -> bool {
        self.0 & SHAPE != 0
    }

    pub(super) fn is_quad(self) -> bool {
        self.0 & SHAPE == 1
    }

    /// The corner a triangle is about.
    pub(super) fn corner(self) -> Option<u8> {
        (self.0 & TRIANGLE != 0).then_some(self.0 & 3)
    }

    pub(super) fn is_triangle(self, corner: u8) -> bool {
        self.0 & SHAPE == TRIANGLE | corner
    }

    /// Whether the cell reaches this side.
    pub(super) fn has_edge(self, edge: u8) -> bool {
        match self.corner() {
            Some(corner) => edge == before(corner) || edge == after(corner),
            None => self.is_quad(),
        }
    }

    /// Marks an edge as one that nothing lies behind.
    #[must_use]
    pub(super) fn with_boundary(self, edge: u8) -> Self {
        Self(self.0 | 8 << edge)
    }

    /// Whether nothing lies behind the edge.
    #[inline]
    pub(super) fn is_boundary(self, edge: u8) -> bool {
        edge == DIAGONAL || self.0 & (8 << edge) != 0
    }

    /// The corners where an edge starts and ends.
    #[inline]
    pub(super) fn ends(self, edge: u8) -> (u8, u8) {
        if edge == DIAGONAL {
            let corner = self.0 & 3;
            ((corner + 1) & 3, (corner + 3) & 3)
        } else {
            ((edge + 1) & 3, (edge + 2) & 3)
        }
    }

    /// A triangle's edge that starts where `edge` ends, and its one after that.
    pub(super) fn following(self, edge: u8) -> (u8, u8) {
        let corner = self.0 & 3;
        let (first, second) = (before(corner), after(corner));
        if edge == first {
            (second, DIAGONAL)
        } else if edge == second {
            (DIAGONAL, first)
        } else {
            (first, second)
        }
    }

    /// A triangle's corner that is not on `edge`.
    pub(super) fn opposite(self, edge: u8) -> u8 {
        let (_, end) = self.ends(self.following(edge).0);
        end
    }
}

/// The side that ends in a corner.
fn before(corner: u8) -> u8 {
    (corner + 2) & 3
}

/// The side that starts in a corner.
fn after(corner: u8) -> u8 {
    (corner + 3) & 3
}

/// The cells of a grid without masked points, row by row; the first of each row, and the first row, are none.
pub(super) fn whole(rows: usize, cols: usize) -> Vec<Cell> {
    let mut cells = vec![Cell::INNER; rows * cols];
    cells[..cols].fill(Cell::NONE);
    for row in cells.chunks_exact_mut(cols).skip(1) {
        row[0] = Cell::NONE;
        row[1] = row[1].with_boundary(W);
        row[cols - 1] = row[cols - 1].with_boundary(E);
    }
    for i in 1..cols {
        let (south, north) = (cols + i, (rows - 1) * cols + i);
        cells[south] = cells[south].with_boundary(S);
        cells[north] = cells[north].with_boundary(N);
    }
    cells
}

/// The cells between the points that `masked` is false for; triangles only with `corner_mask`.
pub(super) fn between(masked: &[bool], cols: usize, corner_mask: bool) -> Vec<Cell> {
    let mut cells = vec![Cell::NONE; masked.len()];
    let rows = masked.chunks_exact(cols).zip(masked.chunks_exact(cols).skip(1));
    for ((south, north), out) in rows.zip(cells.chunks_exact_mut(cols).skip(1)) {
        for ((s, n), cell) in south.windows(2).zip(north.windows(2)).zip(&mut out[1..]) {
            *cell = shape([s[0], s[1], n[1], n[0]], corner_mask);
        }
    }
    for p in cols..cells.len() {
        if !cells[p].exists() {
            continue;
        }
        let at = |q: usize| cells.get(q).copied().unwrap_or_default();
        let others = [at(p + 1), at(p + cols), at(p - 1), at(p - cols)];
        if cells[p].is_quad() && others.iter().all(|c| c.is_quad()) {
            // Most cells are like this.
            continue;
        }
        for (edge, other) in [E, N, W, S].into_iter().zip(others) {
            if cells[p].has_edge(edge) && !other.has_edge(edge ^ 2) {
                cells[p] = cells[p].with_boundary(edge);
            }
        }
    }
    cells
}

/// The shape of a cell, from which of its corners are masked.
fn shape(masked: [bool; 4], corner_mask: bool) -> Cell {
    match masked {
        [false, false, false, false] => Cell::INNER,
        _ if !corner_mask => Cell::NONE,
        [true, false, false, false] => Cell::triangle(NE),
        [false, true, false, false] => Cell::triangle(NW),
        [false, false, true, false] => Cell::triangle(SW),
        [false, false, false, true] => Cell::triangle(SE),
        _ => Cell::NONE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_mask_both_ways_give_the_same_cells() {
        for (rows, cols) in [(2, 2), (2, 5), (5, 2), (3, 3), (4, 7)] {
            assert_eq!(whole(rows, cols), between(&vec![false; rows * cols], cols, true));
        }
    }

    #[test]
    fn triangles_are_closed() {
        for corner in [SW, SE, NE, NW] {
            let t = Cell::triangle(corner);
            for edge in (E..=DIAGONAL).filter(|&e| e == DIAGONAL || t.has_edge(e)) {
                let (next, last) = t.following(edge);
                assert_eq!(t.ends(edge).1, t.ends(next).0);
                assert_eq!(t.ends(next).1, t.ends(last).0);
                assert_eq!(t.ends(last).1, t.ends(edge).0);
                assert_eq!(t.opposite(edge), t.ends(last).0);
            }
        }
    }
}
