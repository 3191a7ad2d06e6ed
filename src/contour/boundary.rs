//! Walking along the boundary of the values.

use super::cell::{Cell, DIAGONAL, NE, NW, S};
use super::coords::Places;
use super::walk::{At, End, Field, Level, Walk, boundary_mark};

/// Two levels; what is between them is inside.
#[derive(Clone, Copy, Debug)]
pub(super) struct Band {
    pub(super) lower: f64,
    pub(super) upper: f64,
}

/// Where a value lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Below,
    Inside,
    Above,
}

impl Band {
    #[inline]
    pub(super) fn place(self, z: f64) -> Place {
        if z > self.upper {
            Place::Above
        } else if z > self.lower {
            Place::Inside
        } else {
            Place::Below
        }
    }

    pub(super) fn level(self, upper: bool) -> Level {
        Level { value: if upper { self.upper } else { self.lower }, upper }
    }
}

impl<P: Places> Walk<'_, P> {
    /// Walks one ring of a band until it is closed. `from` is on the boundary where `on_boundary`, and entered
    /// at the level `upper` or not.
    pub(super) fn ring(&mut self, from: At, on_boundary: bool, upper: bool, band: Band) {
        let first = self.points.len();
        let (edge_start, inner_start) = if on_boundary { (Some(from), None) } else { (None, Some(from)) };
        let (mut at, mut along, mut level) = (from, on_boundary, band.level(upper));
        loop {
            if along {
                match self.along(at, level, band, edge_start, first) {
                    Some((place, side)) => (at, level) = (place, side),
                    None => return,
                }
            } else {
                // A ring may pass its start at the other level without being closed.
                let start = inner_start.filter(|_| level.upper == upper);
                match self.inside::<true>(at, start, first, level) {
                    End::Boundary(place) => at = place,
                    End::Closed => return,
                }
            }
            along = !along;
        }
    }

    /// Follows the boundary to where a level leads away from it, or back to the `start`: `None`.
    fn along(
        &mut self,
        mut at: At,
        level: Level,
        band: Band,
        start: Option<At>,
        first: usize,
    ) -> Option<(At, Level)> {
        let field = self.field;
        let (from, mut to) = field.ends(at);
        let inside = band.place(field.z[from]) == Place::Inside;
        self.points.push(if inside { field.places.at(from) } else { field.cut(from, to, level.value) });
        loop {
            if Some(at) == start && self.points.len() > first + 1 {
                return None;
            }
            self.done[at.cell] |= boundary_mark(at.edge);
            match band.place(field.z[to]) {
                Place::Inside => {}
                place => return Some((at, band.level(place == Place::Above))),
            }
            self.points.push(field.places.at(to));
            if passes_below(field.cells[at.cell], at.edge) {
                self.passed.push(at.cell as u32);
            }
            at = field.next_boundary(to, field.cells[at.cell], at.edge)?;
            to = field.ends(at).1;
        }
    }
}

/// Whether the way along this edge goes below what lies north of the cell.
fn passes_below(cell: Cell, edge: u8) -> bool {
    edge == S || edge == DIAGONAL && (cell.is_triangle(NE) || cell.is_triangle(NW))
}

impl<P: Places> Field<'_, P> {
    /// The boundary edge that goes on from a point where one has ended: the first one clockwise from the way back.
    fn next_boundary(&self, point: usize, cell: Cell, edge: u8) -> Option<At> {
        // Ways out of a point by eighths of a turn, clockwise from south-west: odd ones along the grid.
        let back = match cell.corner() {
            Some(corner) if edge == DIAGONAL => 2 * ((3 - corner) & 3) + 1,
            _ => 2 * (4u8.wrapping_sub(edge) & 3),
        };
        let around = [point, point + self.cols, point + self.cols + 1, point + 1];
        (0..8).map(|i| (back + i) & 7).find_map(|way| {
            // The quadrant and the edge or corner of its cell have, by the numbering, one formula.
            let quarter = way / 2;
            let side = 1u8.wrapping_sub(quarter) & 3;
            let at = around[usize::from(quarter)];
            let cell = self.cells.get(at).copied().unwrap_or_default();
            if way & 1 == 0 {
                cell.is_triangle(side).then_some(At { cell: at, edge: DIAGONAL })
            } else {
                cell.is_boundary(side).then_some(At { cell: at, edge: side })
            }
        })
    }
}
