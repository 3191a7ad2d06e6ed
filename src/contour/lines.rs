//! The lines at one level.

use std::ops::Range;

use super::above::{Above, WORD};
use super::cell::{DIAGONAL, E, N, S, W};
use super::coords::Places;
use super::grid::Prepared;
use super::paths::Lines;
use super::turns::Corners;
use super::walk::{At, End, Level, Walk, done};

/// Traces every line of the level that `above` is for: those from boundary to boundary first, then closed ones, each
/// by the cell that they start in.
pub(super) fn trace<P: Places>(mut walk: Walk<'_, P>, prepared: &Prepared, above: &Above) -> Lines {
    let level = Level { value: above.level(), upper: false };
    let mut lines = Vec::new();
    // What is left after these is closed, and is walked once.
    open_lines(&mut walk, prepared, level, &mut lines);
    closed_lines(&mut walk, prepared, above, level, &mut lines);
    Lines { points: walk.points, spans: lines }
}

/// The lines that come in over the boundary: their edge starts above and ends below.
fn open_lines<P: Places>(
    walk: &mut Walk<'_, P>,
    prepared: &Prepared,
    level: Level,
    lines: &mut Vec<Range<usize>>,
) {
    for &cell in &prepared.rim {
        let cell = cell as usize;
        let shape = prepared.cells[cell];
        for edge in [S, W, N, E, DIAGONAL] {
            let there = if edge == DIAGONAL { shape.corner().is_some() } else { shape.is_boundary(edge) };
            if !there {
                continue;
            }
            let at = At { cell, edge };
            let (start, end) = walk.field.ends(at);
            if !level.is_right(walk.field.z[start]) && level.is_right(walk.field.z[end]) {
                let first = walk.points.len();
                walk.inside::<false>(at, None, first, level);
                lines.push(first..walk.points.len());
            }
        }
    }
}

/// The lines that touch no boundary.
fn closed_lines<P: Places>(
    walk: &mut Walk<'_, P>,
    prepared: &Prepared,
    above: &Above,
    level: Level,
    lines: &mut Vec<Range<usize>>,
) {
    let cols = walk.field.cols;
    let in_row = cols.div_ceil(WORD);
    for (j, statics) in prepared.statics.chunks_exact(in_row).enumerate().skip(1) {
        let (south, north) = above.two_rows(j, in_row);
        for (w, &s) in statics.iter().enumerate() {
            let corners = Corners::new(north, south, w, false);
            if corners.crossed() == 0 {
                continue;
            }
            let base = j * cols + w * WORD;
            let field = walk.field;
            let (n, e) = corners.turns(s, |i| !level.is_right(field.middle(base + i as usize)));
            let mut bits = (n | e) & s.open;
            while bits != 0 {
                let i = bits.trailing_zeros();
                bits &= bits - 1;
                closed_line(walk, base + i as usize, e >> i & 1 == 1, level, lines);
            }
        }
    }
}

/// The closed line that turns in this cell, unless it is known already.
fn closed_line<P: Places>(
    walk: &mut Walk<'_, P>,
    cell: usize,
    from_east: bool,
    level: Level,
    lines: &mut Vec<Range<usize>>,
) {
    let (edge, mark) = if from_east { (E, done::EAST_TURN) } else { (N, done::NORTH_TURN) };
    if walk.done[cell] & mark != 0 {
        return;
    }
    let (at, first) = (At { cell, edge }, walk.points.len());
    if walk.inside::<false>(at, Some(at), first, level) != End::Closed {
        debug_assert!(false, "an open line was not found from the boundary");
        walk.points.truncate(first);
        return;
    }
    if !from_east {
        // It starts where it leaves the cell instead of where it enters it: at the eastern edge too.
        let line = &mut walk.points[first..];
        line.rotate_left(1);
        line[line.len() - 1] = line[0];
    }
    lines.push(first..walk.points.len());
}
