//! What can be said of 64 cells at once, whatever the level.

use super::above::WORD;
use super::cell::{Cell, E, N, NE};

/// One bit for each of 64 cells of a row.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Static {
    /// Has all four corners.
    pub(super) quad: u64,
    /// Is the triangle about its north-eastern corner.
    pub(super) tri: u64,
    /// There are cells to the north and to the east.
    pub(super) open: u64,
    /// Is there, but is not a quad with cells on all sides.
    pub(super) rim: u64,
}

/// Those words for all rows of cells, and the cells of the rim, in order.
pub(super) fn statics(cells: &[Cell], cols: usize) -> (Vec<Static>, Vec<u32>) {
    let mut words = Vec::with_capacity(cells.len() / cols * cols.div_ceil(WORD));
    let mut rim = Vec::new();
    for (j, row) in cells.chunks_exact(cols).enumerate() {
        for (w, block) in row.chunks(WORD).enumerate() {
            let word = of_block(block);
            words.push(word);
            let mut bits = word.rim;
            while bits != 0 {
                rim.push((j * cols + w * WORD) as u32 + bits.trailing_zeros());
                bits &= bits - 1;
            }
        }
    }
    (words, rim)
}

fn of_block(block: &[Cell]) -> Static {
    // Not `all`, which is not vectorised.
    if block.len() == WORD && block.iter().fold(true, |inner, &c| inner & (c == Cell::INNER)) {
        return Static { quad: !0, tri: 0, open: !0, rim: 0 };
    }
    let bits =
        |f: &dyn Fn(Cell) -> bool| block.iter().enumerate().fold(0, |w, (i, &c)| w | u64::from(f(c)) << i);
    Static {
        quad: bits(&Cell::is_quad),
        tri: bits(&|c| c.is_triangle(NE)),
        open: bits(&|c| !c.is_boundary(N) && !c.is_boundary(E)),
        rim: bits(&|c| c.exists() && c != Cell::INNER),
    }
}
