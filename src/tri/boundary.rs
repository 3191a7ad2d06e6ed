//! The rims of a triangulation: sides of triangles with nothing beyond, in order.

use super::Triangulation;

/// A side of a triangle: from corner `side` to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Side {
    pub(super) tri: usize,
    pub(super) side: usize,
}

/// Triangles with their neighbours and rims.
#[derive(Debug)]
pub(super) struct Topology {
    pub(super) neighbors: Vec<[Option<usize>; 3]>,
    /// Each goes round with the triangles on its left.
    pub(super) rims: Vec<Vec<Side>>,
    /// Which rim a side is in, and where.
    place: Vec<[Option<(usize, usize)>; 3]>,
}

impl Topology {
    pub(super) fn new(triangles: &Triangulation, counts: &[bool]) -> Self {
        let neighbors = triangles.neighbors_of(|t| counts[t]);
        let n = neighbors.len();
        let mut made = Self { neighbors, rims: Vec::new(), place: vec![[None; 3]; n] };
        let alone = |t: usize, made: &Self| counts[t] && made.neighbors[t].contains(&None);
        for tri in 0..n {
            if !alone(tri, &made) {
                continue;
            }
            for side in 0..3 {
                if made.neighbors[tri][side].is_none() && made.place[tri][side].is_none() {
                    made.go_round(triangles, Side { tri, side });
                }
            }
        }
        made
    }

    /// Follows the rim from one of its sides until it is back there.
    fn go_round(&mut self, triangles: &Triangulation, first: Side) {
        let mut rim = Vec::new();
        let mut at = Some(first);
        while let Some(s) = at.filter(|s| self.place[s.tri][s.side].is_none()) {
            self.place[s.tri][s.side] = Some((self.rims.len(), rim.len()));
            rim.push(s);
            at = self.next_on_rim(triangles, s);
        }
        self.rims.push(rim);
    }

    fn next_on_rim(&self, triangles: &Triangulation, s: Side) -> Option<Side> {
        let mut at = Side { tri: s.tri, side: (s.side + 1) % 3 };
        let point = triangles.triangles()[at.tri][at.side];
        // Triangles that overlap could lead round for ever.
        for _ in 0..=self.neighbors.len() {
            match self.neighbors[at.tri][at.side] {
                None => return Some(at),
                Some(tri) => at = Side { tri, side: corner_of(triangles, tri, point)? },
            }
        }
        None
    }

    /// The side of the triangle beyond that starts where this one ends.
    pub(super) fn beyond(&self, triangles: &Triangulation, s: Side) -> Option<Side> {
        let tri = self.neighbors[s.tri][s.side]?;
        let point = triangles.triangles()[s.tri][(s.side + 1) % 3];
        Some(Side { tri, side: corner_of(triangles, tri, point)? })
    }

    /// Which rim the side is in, and where.
    pub(super) fn place(&self, s: Side) -> Option<(usize, usize)> {
        self.place[s.tri][s.side]
    }
}

fn corner_of(triangles: &Triangulation, tri: usize, point: usize) -> Option<usize> {
    triangles.triangles()[tri].iter().position(|&p| p == point)
}
