//! How flat triangles are.

use super::Triangulation;

/// Measures triangles: matplotlib's `tri.TriAnalyzer`. Delaunay's triangles at the border of scattered points are often
/// almost flat, and spoil contours there.
///
/// ```
/// use isoplot::prelude::*;
/// let tri = Triangulation::delaunay([0.0, 1.0, 2.0, 1.0], [0.0, 0.001, 0.0, 1.0])?;
/// let flat = TriAnalyzer::new(&tri).get_flat_tri_mask(0.01, true);
/// assert_eq!(flat.iter().filter(|f| **f).count(), 1);
/// let tri = tri.with_mask(flat)?;
/// # assert_eq!(tri.shown().count(), tri.triangles().len() - 1);
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug)]
pub struct TriAnalyzer {
    tri: Triangulation,
}

impl TriAnalyzer {
    /// Of these triangles.
    pub fn new(tri: &Triangulation) -> Self {
        Self { tri: tri.clone() }
    }

    /// The factors of x and y that make the triangles fit a square of size 1.
    pub fn scale_factors(&self) -> (f64, f64) {
        let used: Vec<usize> = self.tri.shown().flatten().collect();
        let factor = |v: &[f64]| {
            let ends =
                used.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), &i| (a.min(v[i]), b.max(v[i])));
            1.0 / (ends.1 - ends.0)
        };
        (factor(self.tri.x()), factor(self.tri.y()))
    }

    /// For each triangle the radius of the circle in it by that of the circle around it: 0.5 where all sides are
    /// equal, below 0.01 where it is very flat. With `rescale`, after x and y are scaled alike.
    pub fn circle_ratios(&self, rescale: bool) -> Vec<f64> {
        let (kx, ky) = if rescale { self.scale_factors() } else { (1.0, 1.0) };
        let side = |i: usize, j: usize| {
            let (p, q) = (self.tri.point(i), self.tri.point(j));
            ((q.x * kx) - (p.x * kx)).hypot((q.y * ky) - (p.y * ky))
        };
        let ratio = |t: &[usize; 3]| {
            let (a, b, c) = (side(t[0], t[1]), side(t[1], t[2]), side(t[2], t[0]));
            let s = (a + b + c) * 0.5;
            let product = s * (a + b - s) * (a + c - s) * (b + c - s);
            let around = if product == 0.0 { f64::INFINITY } else { (a * b * c) / (4.0 * product.sqrt()) };
            (a * b * c) / (4.0 * around * s) / around
        };
        self.tri.triangles().iter().map(ratio).collect()
    }

    /// Which triangles to leave out: those that are already, and from the border inwards those whose
    /// [circle ratio](TriAnalyzer::circle_ratios) is below `min_circle_ratio` (matplotlib's default is 0.01). No new
    /// holes are made within.
    pub fn get_flat_tri_mask(&self, min_circle_ratio: f64, rescale: bool) -> Vec<bool> {
        let flat: Vec<bool> = self.circle_ratios(rescale).iter().map(|&r| r < min_circle_ratio).collect();
        let neighbors = self.tri.neighbors();
        let mut mask: Vec<bool> = (0..flat.len()).map(|t| self.tri.is_masked(t)).collect();
        loop {
            let open = |t: usize| neighbors[t].iter().any(|n| n.is_none_or(|n| mask[n]));
            let added: Vec<usize> = (0..flat.len()).filter(|&t| flat[t] && !mask[t] && open(t)).collect();
            if added.is_empty() {
                return mask;
            }
            added.into_iter().for_each(|t| mask[t] = true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_sides_and_none() {
        let tri =
            Triangulation::new([0.0, 1.0, 0.5, 2.0], [0.0, 0.0, 0.75f64.sqrt(), 0.0], [[0, 1, 2], [0, 1, 3]]);
        let analyzer = TriAnalyzer::new(&tri.unwrap());
        let ratios = analyzer.circle_ratios(false);
        assert!((ratios[0] - 0.5).abs() < 1e-12 && ratios[1] == 0.0);
        assert_eq!(analyzer.get_flat_tri_mask(0.01, true), [false, true]);
    }
}
