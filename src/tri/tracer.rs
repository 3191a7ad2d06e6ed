//! Lines through triangles at one level.

use super::boundary::{Side, Topology};
use super::{Triangulation, filled};
use crate::each::Each;
use crate::geom::Point;

/// Cuts the triangles of a [`Triangulation`] at any level. Triangles with a number that is not finite are left out.
///
/// ```
/// use isoplot::tri::{TriTracer, Triangulation};
/// let square = Triangulation::new([0, 1, 1, 0], [0, 0, 1, 1], [[0, 1, 2], [0, 2, 3]])?;
/// let tracer = TriTracer::new(&square, &[0.0, 1.0, 2.0, 1.0])?;
/// assert_eq!(tracer.lines(0.5)[0].len(), 3);
/// assert_eq!(tracer.filled(0.5, 1.5).len(), 1);
/// # Ok::<(), String>(())
/// ```
#[derive(Debug)]
pub struct TriTracer<'a> {
    pub(super) triangles: &'a Triangulation,
    pub(super) z: &'a [f64],
    /// Which triangles are cut.
    counts: Vec<bool>,
    pub(super) topology: Topology,
}

/// Where lines have been: for each triangle, once for each of the two levels of a band.
pub(super) struct Visited(Vec<[bool; 2]>);

impl<'a> TriTracer<'a> {
    /// For one number a point.
    ///
    /// # Errors
    /// There are not as many numbers as points.
    pub fn new(triangles: &'a Triangulation, z: &'a [f64]) -> Result<Self, String> {
        Self::masked(triangles, z, f64::is_finite)
    }

    /// The same with triangles left out where one of their numbers does not count.
    pub(crate) fn masked(
        triangles: &'a Triangulation,
        z: &'a [f64],
        good: impl Fn(f64) -> bool,
    ) -> Result<Self, String> {
        let n = triangles.x().len();
        if z.len() != n {
            return Err(format!("z has {} numbers, but the triangulation has {n} points", z.len()));
        }
        let whole = |t: usize| triangles.triangles()[t].iter().all(|&i| z[i].is_finite() && good(z[i]));
        let counts: Vec<bool> =
            (0..triangles.triangles().len()).map(|t| !triangles.is_masked(t) && whole(t)).collect();
        let topology = Topology::new(triangles, &counts);
        Ok(Self { triangles, z, counts, topology })
    }

    /// The lines at a level: those from rim to rim first, then closed ones, which end with their first point.
    pub fn lines(&self, level: f64) -> Vec<Vec<Point>> {
        let mut visited = self.unvisited();
        let mut lines = Vec::new();
        for rim in &self.topology.rims {
            for &side in rim {
                let (start, end) = self.ends(side);
                if start >= level && end < level {
                    let mut line = Vec::new();
                    self.follow(&mut line, side, true, level, false, &mut visited);
                    lines.push(line);
                }
            }
        }
        for mut line in self.closed(level, false, &mut visited) {
            if let Some(&first) = line.first() {
                push(&mut line, first);
            }
            lines.push(line);
        }
        lines
    }

    /// The rings around the areas where `lower <= z < upper`, outer ones and holes, each without its first point
    /// again: to be filled together.
    pub fn filled(&self, lower: f64, upper: f64) -> Vec<Vec<Point>> {
        filled::rings(self, lower, upper)
    }

    pub(super) fn unvisited(&self) -> Visited {
        Visited(vec![[false; 2]; self.counts.len()])
    }

    /// The numbers at the ends of a side.
    pub(super) fn ends(&self, s: Side) -> (f64, f64) {
        let corners = self.triangles.triangles()[s.tri];
        (self.z[corners[s.side]], self.z[corners[(s.side + 1) % 3]])
    }

    /// The lines that touch no rim.
    pub(super) fn closed(&self, level: f64, upper: bool, visited: &mut Visited) -> Vec<Vec<Point>> {
        let mut lines = Vec::new();
        for tri in 0..self.counts.len() {
            if !self.counts[tri] || std::mem::replace(&mut visited.0[tri][usize::from(upper)], true) {
                continue;
            }
            let Some(side) = self.exit(tri, level, upper) else { continue };
            if let Some(next) = self.topology.beyond(self.triangles, Side { tri, side }) {
                let mut line = Vec::new();
                self.follow(&mut line, next, false, level, upper, visited);
                lines.push(line);
            }
        }
        lines
    }

    /// Adds the points of a line that comes in over `side`, to the rim or to where it has been; gives the side that
    /// it leaves by.
    pub(super) fn follow(
        &self,
        line: &mut Vec<Point>,
        mut side: Side,
        to_rim: bool,
        level: f64,
        upper: bool,
        visited: &mut Visited,
    ) -> Side {
        push(line, self.crossing(side, level));
        // No line passes a triangle twice, unless triangles overlap.
        for _ in 0..=self.counts.len() {
            let been = &mut visited.0[side.tri][usize::from(upper)];
            if !to_rim && *been {
                break;
            }
            let Some(exit) = self.exit(side.tri, level, upper) else { break };
            *been = true;
            side.side = exit;
            push(line, self.crossing(side, level));
            match self.topology.beyond(self.triangles, side) {
                Some(next) => side = next,
                None => break,
            }
        }
        side
    }

    /// The side by which a line leaves a triangle, the higher numbers on its left (or on its right, for the upper
    /// level of a band).
    fn exit(&self, tri: usize, level: f64, upper: bool) -> Option<usize> {
        let above = self.triangles.triangles()[tri].each(|i| (self.z[i] >= level) != upper);
        match above {
            [false, false, false] | [true, true, true] => None,
            [true, _, false] => Some(2),
            [false, true, _] => Some(0),
            [_, false, true] => Some(1),
        }
    }

    /// Where the level lies on a side.
    fn crossing(&self, s: Side, level: f64) -> Point {
        let corners = self.triangles.triangles()[s.tri];
        let (a, b) = (corners[s.side], corners[(s.side + 1) % 3]);
        let fraction = (self.z[b] - level) / (self.z[b] - self.z[a]);
        self.triangles.point(a) * fraction + self.triangles.point(b) * (1.0 - fraction)
    }
}

/// Adds a point, unless it is the last one again.
pub(super) fn push(line: &mut Vec<Point>, p: Point) {
    if line.last() != Some(&p) {
        line.push(p);
    }
}
