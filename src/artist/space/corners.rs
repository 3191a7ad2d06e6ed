//! The box of a 3-D axes: which of its sides lie behind, and where its axes run.

use super::{Point3, Space};
use crate::each::Each;

/// The corners of each pair of parallel sides of the box.
const SIDES: [[usize; 4]; 6] =
    [[0, 3, 7, 4], [1, 2, 6, 5], [0, 1, 5, 4], [3, 2, 6, 7], [0, 1, 2, 3], [4, 5, 6, 7]];

/// For each axis: the direction in which its line is moved away from the corner behind, and the one along which it runs.
const RUNS: [(usize, usize); 3] = [(1, 0), (0, 1), (0, 2)];

/// The box in the present view. Numbers are those after the scales.
#[derive(Clone, Copy, Debug)]
pub(super) struct Corners {
    pub(super) mins: Point3,
    pub(super) maxs: Point3,
    /// The corners in the plane.
    projected: [Point3; 8],
    /// Whether the upper side of each direction lies behind.
    pub(super) highs: [bool; 3],
}

impl Corners {
    pub(super) fn of(space: &Space) -> Self {
        let bounds = space.limits.each(|(a, b)| (a.min(b), a.max(b)));
        let ends: [(f64, f64); 3] =
            std::array::from_fn(|i| (space.scaled(i, bounds[i].0), space.scaled(i, bounds[i].1)));
        let (mins, maxs) = (ends.each(|(a, b)| a.min(b)), ends.each(|(a, b)| a.max(b)));
        let end = |upper: bool, i: usize| if upper { ends[i].1 } else { ends[i].0 };
        let projected = std::array::from_fn(|k| {
            let right = matches!(k % 4, 1 | 2);
            space.project_scaled([end(right, 0), end(k % 4 > 1, 1), end(k > 3, 2)])
        });
        Self { mins, maxs, projected, highs: behind(&projected) }
    }

    /// The side across a direction that lies behind, in the plane.
    pub(super) fn pane(&self, across: usize) -> [Point3; 4] {
        SIDES[2 * across + usize::from(self.highs[across])].each(|i| self.projected[i])
    }

    /// The corner where the sides behind meet, and the one opposite.
    pub(super) fn inner_and_outer(&self) -> (Point3, Point3) {
        corner_pair(self.mins, self.maxs, self.highs)
    }

    pub(super) fn middle(&self) -> Point3 {
        std::array::from_fn(|i| 0.5 * (self.maxs[i] + self.mins[i]))
    }

    /// The unit of what stands off the box.
    pub(super) fn deltas(&self) -> Point3 {
        std::array::from_fn(|i| (self.maxs[i] - self.mins[i]) * 0.08)
    }

    /// The ends of an axis' line, where `vertical` stands upright.
    pub(super) fn line(&self, axis: usize, vertical: usize) -> [Point3; 2] {
        let (inner, outer) = self.inner_and_outer();
        let swapped = match vertical {
            0 => axis != 0,
            1 => axis != 2,
            _ => false,
        };
        let (from, to) = if swapped { (outer, inner) } else { (inner, outer) };
        let (away, along) = RUNS[axis];
        let mut a = from;
        a[away] = to[away];
        let mut b = a;
        b[along] = to[along];
        [a, b]
    }
}

/// The lower or upper numbers of each direction, and the others.
pub(super) fn corner_pair(mins: Point3, maxs: Point3, highs: [bool; 3]) -> (Point3, Point3) {
    let pick = |upper: bool, i: usize| if upper { maxs[i] } else { mins[i] };
    (std::array::from_fn(|i| pick(highs[i], i)), std::array::from_fn(|i| pick(!highs[i], i)))
}

/// Whether the upper side of each direction lies farther back than the lower one.
fn behind(projected: &[Point3; 8]) -> [bool; 3] {
    let depth = |side: [usize; 4]| side.iter().map(|&i| projected[i][2]).sum::<f64>() / 4.0;
    let depths: [(f64, f64); 3] = std::array::from_fn(|i| (depth(SIDES[2 * i]), depth(SIDES[2 * i + 1])));
    let mut highs = depths.each(|(low, high)| low < high);
    // Looking at one side only, the others have no depth.
    let level = depths.each(|(low, high)| (low - high).abs() <= f64::EPSILON);
    match level {
        [true, true, false] => highs[..2].fill(true),
        [true, false, true] => (highs[0], highs[2]) = (true, false),
        [false, true, true] => highs[1..].fill(false),
        _ => {}
    }
    highs
}
