//! Walking along a level, from cell to cell.

use super::cell::{Cell, DIAGONAL, E, N, S, W};
use super::coords::Places;
use crate::geom::Point;

/// Starts that need not be tried, as bits of a byte for every cell.
pub(super) mod done {
    pub(in super::super) const SOUTH: u8 = 1;
    pub(in super::super) const WEST: u8 = 2;
    pub(in super::super) const CORNER: u8 = 4;
    pub(in super::super) const NORTH_TURN: u8 = 8;
    pub(in super::super) const EAST_TURN: u8 = 16;
    pub(in super::super) const NORTH: u8 = 32;
    /// Not a start: where the search from a hole for the ring around it has ended.
    pub(in super::super) const LOOKED: u8 = 64;
}

/// A level, and which side of it a walk keeps on its right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Level {
    pub(super) value: f64,
    /// Whether the right-hand side is above (the upper level of a band) or not (its lower level, and lines).
    pub(super) upper: bool,
}

impl Level {
    #[inline(always)]
    pub(super) fn is_right(self, z: f64) -> bool {
        (z > self.value) == self.upper
    }
}

/// An edge of a cell: a walk enters the cell by it, or follows it with the cell on its left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At {
    pub(super) cell: usize,
    pub(super) edge: u8,
}

/// The grid, as a walk sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'a, P> {
    pub(super) z: &'a [f64],
    pub(super) places: P,
    pub(super) cells: &'a [Cell],
    pub(super) cols: usize,
    /// From a cell or point to the next one to the east, north, west and south (modulo 2^64).
    steps: [usize; 4],
}

impl<'a, P: Places> Field<'a, P> {
    pub(super) fn new(z: &'a [f64], places: P, cells: &'a [Cell], cols: usize) -> Self {
        let steps = [1, cols, 1usize.wrapping_neg(), cols.wrapping_neg()];
        Self { z, places, cells, cols, steps }
    }

    /// The point at a corner of a cell.
    #[inline]
    pub(super) fn corner(&self, cell: usize, corner: u8) -> usize {
        cell - [self.cols + 1, self.cols, 0, 1][usize::from(corner & 3)]
    }

    /// The points where an edge starts and ends.
    #[inline]
    pub(super) fn ends(&self, at: At) -> (usize, usize) {
        let (start, end) = self.cells[at.cell].ends(at.edge);
        (self.corner(at.cell, start), self.corner(at.cell, end))
    }

    /// The mean value of a quad.
    #[inline]
    pub(super) fn middle(&self, cell: usize) -> f64 {
        let z = |p: usize| self.z[p];
        0.25 * (z(cell - self.cols - 1) + z(cell - self.cols) + z(cell - 1) + z(cell))
    }

    /// Where the level lies between two points of the grid.
    #[inline(always)]
    pub(super) fn cut(&self, p0: usize, p1: usize, level: f64) -> Point {
        let (z0, z1) = (self.z[p0], self.z[p1]);
        let (a, b) = (self.places.at(p0), self.places.at(p1));
        let f = (z1 - level) / (z1 - z0);
        Point::new(a.x * f + b.x * (1.0 - f), a.y * f + b.y * (1.0 - f))
    }

    /// The cell on the other side of an edge, or the next point that way.
    #[inline(always)]
    fn across(&self, from: usize, edge: u8) -> usize {
        from.wrapping_add(self.steps[usize::from(edge & 3)])
    }

    /// The edge by which a walk leaves the cell, and the points on its left and right there.
    #[inline]
    fn step(&self, at: At, left: usize, right: usize, level: Level) -> (u8, usize, usize) {
        let cell = self.cells[at.cell];
        if cell.is_quad() {
            return self.step_quad(at, left, right, level);
        }
        let opposite = self.corner(at.cell, cell.opposite(at.edge));
        let (next, last) = cell.following(at.edge);
        if level.is_right(self.z[opposite]) { (last, left, opposite) } else { (next, opposite, right) }
    }

    #[inline(always)]
    fn step_quad(&self, at: At, left: usize, right: usize, level: Level) -> (u8, usize, usize) {
        // Straight on is by the opposite edge, whose name is the direction of travel.
        let straight = at.edge ^ 2;
        let (far_left, far_right) = (self.across(left, straight), self.across(right, straight));
        let mut left_is_right = level.is_right(self.z[far_left]);
        let mut right_is_right = level.is_right(self.z[far_right]);
        if left_is_right && !right_is_right {
            // A saddle.
            left_is_right = level.is_right(self.middle(at.cell));
            right_is_right = left_is_right;
        }
        let turn = u8::from(right_is_right) + u8::from(left_is_right);
        let edge = straight.wrapping_add(turn).wrapping_sub(1) & 3;
        let new_left = if left_is_right {
            left
        } else if right_is_right {
            far_left
        } else {
            far_right
        };
        let new_right = if !right_is_right {
            right
        } else if left_is_right {
            far_left
        } else {
            far_right
        };
        (edge, new_left, new_right)
    }
}

/// How a walk across cells ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// On a boundary edge.
    Boundary(At),
    /// Where it had started.
    Closed,
}

/// What is kept from one walk to the next, so that the system need not be asked for it again.
#[derive(Debug, Default)]
pub(super) struct Memory {
    pub(super) done: Vec<u8>,
    pub(super) passed: Vec<u32>,
    /// How many points the last one had: the next will have about as many.
    pub(super) points: usize,
}

/// A walk, and what it leaves behind.
#[derive(Debug)]
pub(super) struct Walk<'a, P> {
    pub(super) field: Field<'a, P>,
    /// One byte for every cell, of bits of [`done`].
    pub(super) done: &'a mut [u8],
    pub(super) points: Vec<Point>,
    /// The cells that rings leave to the east, or follow the southern boundary of, in order.
    pub(super) passed: &'a mut Vec<u32>,
}

impl<P: Places> Walk<'_, P> {
    /// Walks through cells until the boundary or, where it had `start`ed inside with the point number `first`,
    /// back to there. Adds the point on each edge by which a cell is entered.
    pub(super) fn inside<const FILLED: bool>(
        &mut self,
        from: At,
        start: Option<At>,
        first: usize,
        level: Level,
    ) -> End {
        let field = self.field;
        let (mut left, mut right) = field.ends(from);
        let mut at = from;
        // Rounding depends on which end of an edge comes first: lines have each point but the first from the cell that
        // they leave by it, bands from the one that they enter.
        self.points.push(field.cut(left, right, level.value));
        let mut begun = false;
        loop {
            if begun {
                let (a, b) = if FILLED { (left, right) } else { (right, left) };
                self.points.push(field.cut(a, b, level.value));
            }
            begun = true;
            if Some(at) == start && self.points.len() > first + 1 {
                return End::Closed;
            }
            let cell = field.cells[at.cell];
            let edge;
            if cell == Cell::INNER {
                (edge, left, right) = field.step_quad(at, left, right, level);
            } else {
                (edge, left, right) = field.step(at, left, right, level);
            }
            self.done[at.cell] |= turn_mark(at.edge, edge);
            if FILLED && edge == E {
                self.passed.push(at.cell as u32);
            }
            if cell != Cell::INNER && cell.is_boundary(edge) {
                if !FILLED {
                    self.points.push(field.cut(right, left, level.value));
                }
                return End::Boundary(At { cell: at.cell, edge });
            }
            at = At { cell: field.across(at.cell, edge), edge: edge ^ 2 };
        }
    }
}

/// The start that a walk passes when it enters and leaves by these edges.
#[inline(always)]
fn turn_mark(entered: u8, left: u8) -> u8 {
    const MARKS: [u8; 64] = {
        let mut marks = [0; 64];
        marks[(E << 3 | N) as usize] = done::EAST_TURN;
        marks[(N << 3 | E) as usize] = done::NORTH_TURN;
        marks
    };
    MARKS[usize::from((entered << 3 | left) & 63)]
}

/// The start that a ring passes when it follows this edge of the boundary.
pub(super) fn boundary_mark(edge: u8) -> u8 {
    match edge {
        S => done::SOUTH,
        W => done::WEST,
        N => done::NORTH,
        DIAGONAL => done::CORNER,
        _ => 0,
    }
}
