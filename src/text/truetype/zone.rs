//! A zone: the points that instructions move.

use super::fixed::{Vector, div_fix, mul_fix};
use crate::each::Each;

/// A point's flag: it lies on the curve.
pub(super) const ON_CURVE: u8 = 1;
/// A point's flags: instructions moved it along x, along y.
pub(super) const TOUCHED: [u8; 2] = [2, 4];

/// Points in 26.6 pixels: a glyph with its phantom points, or the twilight zone.
#[derive(Clone, Default)]
pub(super) struct Zone {
    /// As the font has them, in font units; for a composite glyph what its components were hinted to. None in
    /// the twilight zone.
    pub(super) unscaled: Vec<Vector>,
    /// Scaled, before any instruction.
    pub(super) original: Vec<Vector>,
    /// Where they are now.
    pub(super) points: Vec<Vector>,
    pub(super) flags: Vec<u8>,
    /// The last point of each contour.
    pub(super) ends: Vec<u16>,
}

impl Zone {
    /// A zone of so many points at the origin.
    pub(super) fn twilight(n: usize) -> Self {
        let points = vec![[0, 0]; n];
        Self { original: points.clone(), points, flags: vec![0; n], ..Self::default() }
    }

    pub(super) fn has(&self, point: usize) -> bool {
        point < self.points.len()
    }

    pub(super) fn unscaled(&self, point: usize) -> Vector {
        self.unscaled.get(point).copied().unwrap_or_default()
    }

    /// Moves the points that no instruction touched along an axis as their touched neighbours of the contour moved.
    pub(super) fn interpolate_untouched(&mut self, axis: usize) {
        let mut first = 0;
        for i in 0..self.ends.len() {
            let end = usize::from(self.ends[i]).min(self.points.len() - 1);
            let touched: Vec<usize> = (first..=end).filter(|&p| self.flags[p] & TOUCHED[axis] != 0).collect();
            match touched[..] {
                [] => {}
                [only] => self.follow(axis, first, end, only),
                [head, .., tail] => {
                    for pair in touched.windows(2) {
                        self.between(axis, pair[0] + 1, pair[1], pair[0], pair[1]);
                    }
                    self.between(axis, tail + 1, end + 1, tail, head);
                    self.between(axis, first, head, tail, head);
                }
            }
            first = first.max(end + 1);
        }
    }

    /// Moves the points `first..=last` as far as `reference` was moved.
    fn follow(&mut self, axis: usize, first: usize, last: usize, reference: usize) {
        let by = self.points[reference][axis].wrapping_sub(self.original[reference][axis]);
        for (i, p) in self.points[first..=last].iter_mut().enumerate() {
            if first + i != reference {
                p[axis] = p[axis].wrapping_add(by);
            }
        }
    }

    /// Moves the points `first..end` that lie between two references in proportion, and others with the nearer one.
    fn between(&mut self, axis: usize, first: usize, end: usize, a: usize, b: usize) {
        let (a, b) = if self.unscaled(a)[axis] > self.unscaled(b)[axis] { (b, a) } else { (a, b) };
        let [unscaled_a, unscaled_b] = [a, b].each(|p| self.unscaled(p)[axis]);
        let [original_a, original_b] = [a, b].each(|p| self.original[p][axis]);
        let [to_a, to_b] = [a, b].each(|p| self.points[p][axis]);
        let [by_a, by_b] = [to_a.wrapping_sub(original_a), to_b.wrapping_sub(original_b)];
        let scale = (to_a != to_b && unscaled_a != unscaled_b)
            .then(|| div_fix(to_b.wrapping_sub(to_a), unscaled_b.wrapping_sub(unscaled_a)));
        for p in first..end {
            let at = self.original[p][axis];
            self.points[p][axis] = if at <= original_a {
                at.wrapping_add(by_a)
            } else if at >= original_b {
                at.wrapping_add(by_b)
            } else if let Some(scale) = scale {
                to_a.wrapping_add(mul_fix(self.unscaled(p)[axis].wrapping_sub(unscaled_a), scale))
            } else {
                to_a
            };
        }
    }
}
