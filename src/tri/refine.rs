//! Triangles divided into smaller ones.

use super::{LinearTriInterpolator, Triangulation};
use crate::data::Data;

/// More triangles than these are not made.
const MOST: usize = 1 << 22;

/// Divides every triangle into four by the middles of its sides, over and over: matplotlib's
/// `tri.UniformTriRefiner`. Those that are left out are divided too, and stay left out.
///
/// ```
/// use isoplot::prelude::*;
/// let tri = Triangulation::new([0, 2, 0], [0, 0, 2], [[0, 1, 2]])?;
/// let z = LinearTriInterpolator::new(&tri, [0.0, 2.0, 4.0])?;
/// let (fine, z) = UniformTriRefiner::new(&tri).refine_field(&z, 1)?;
/// assert_eq!((fine.triangles().len(), z), (4, vec![0.0, 2.0, 4.0, 1.0, 3.0, 2.0]));
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug)]
pub struct UniformTriRefiner {
    tri: Triangulation,
}

impl UniformTriRefiner {
    /// Of these triangles.
    pub fn new(tri: &Triangulation) -> Self {
        Self { tri: tri.clone() }
    }

    /// The triangles divided `subdiv` times: each becomes `4^subdiv` (matplotlib's default is 3).
    ///
    /// # Errors
    /// So many that they would be more than 4 million.
    pub fn refine_triangulation(&self, subdiv: u32) -> Result<Triangulation, String> {
        let n = self.tri.triangles().len();
        let most = 4usize.checked_pow(subdiv).and_then(|k| k.checked_mul(n)).filter(|&n| n <= MOST);
        if most.is_none() {
            return Err(format!("{n} triangles divided {subdiv} times are more than {MOST}"));
        }
        Ok((0..subdiv).fold(self.tri.clone(), |tri, _| divided(&tri)))
    }

    /// The triangles divided `subdiv` times, and the number of each of their points: that of the plane over the
    /// triangle it comes from, NaN for points of no triangle.
    ///
    /// # Errors
    /// As for [`UniformTriRefiner::refine_triangulation`]; numbers of other triangles.
    pub fn refine_field(
        &self,
        z: &LinearTriInterpolator,
        subdiv: u32,
    ) -> Result<(Triangulation, Vec<f64>), String> {
        let n = self.tri.triangles().len();
        if z.triangles() != n {
            return Err(format!("these numbers are of {} triangles, not of {n}", z.triangles()));
        }
        let fine = self.refine_triangulation(subdiv)?;
        let parts = fine.triangles().len() / n.max(1);
        let mut numbers = vec![f64::NAN; fine.x().len()];
        // Of triangles that share a point the last one counts, and those that are left out only where no other does.
        for hidden in [true, false] {
            for (t, corners) in fine.triangles().iter().enumerate() {
                if self.tri.is_masked(t / parts) == hidden {
                    for &i in corners {
                        numbers[i] = z.in_triangle(t / parts, fine.point(i));
                    }
                }
            }
        }
        Ok((fine, numbers))
    }
}

/// Every triangle in four. New points come after the old ones, in the order in which matplotlib makes them: by the
/// side of the triangle (of the two at a side, that with the larger number), then by triangle.
fn divided(tri: &Triangulation) -> Triangulation {
    let neighbors = tri.neighbors();
    let corners = tri.triangles();
    let (mut x, mut y) = (tri.x().to_vec(), tri.y().to_vec());
    let mut middles = vec![[0; 3]; corners.len()];
    for side in 0..3 {
        for (t, c) in corners.iter().enumerate() {
            if neighbors[t][side].is_none_or(|other| t > other) {
                let (a, b) = (tri.point(c[side]), tri.point(c[(side + 1) % 3]));
                middles[t][side] = x.len();
                x.push((a.x + b.x) * 0.5);
                y.push((a.y + b.y) * 0.5);
            }
        }
    }
    for t in 0..corners.len() {
        for side in 0..3 {
            if let Some(other) = neighbors[t][side].filter(|&other| t < other) {
                let its_side = neighbors[other].iter().position(|&n| n == Some(t)).unwrap_or(0);
                middles[t][side] = middles[other][its_side];
            }
        }
    }
    let four = |(c, m): (&[usize; 3], &[usize; 3])| {
        [[c[0], m[0], m[2]], [c[1], m[1], m[0]], [c[2], m[2], m[1]], [m[0], m[1], m[2]]]
    };
    let parts: Vec<[usize; 3]> = corners.iter().zip(&middles).flat_map(four).collect();
    let mask = (0..parts.len()).map(|t| tri.is_masked(t / 4)).collect();
    Triangulation::of_parts(Data::from(x), Data::from(y), parts, mask)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_between_triangles_have_one_middle() {
        let square = Triangulation::new([0, 1, 1, 0], [0, 0, 1, 1], [[0, 1, 2], [0, 2, 3]]).unwrap();
        let once = UniformTriRefiner::new(&square).refine_triangulation(1).unwrap();
        assert_eq!((once.triangles().len(), once.x().len()), (8, 9));
        let twice = UniformTriRefiner::new(&square).refine_triangulation(2).unwrap();
        assert_eq!((twice.triangles().len(), twice.x().len()), (32, 25));
        assert!(UniformTriRefiner::new(&square).refine_triangulation(40).is_err());
    }

    #[test]
    fn what_is_left_out_stays_so() {
        let square = Triangulation::new([0, 1, 1, 0], [0, 0, 1, 1], [[0, 1, 2], [0, 2, 3]]).unwrap();
        let half = square.with_mask([false, true]).unwrap();
        let z = LinearTriInterpolator::new(&half, [0.0, 1.0, 2.0, 1.0]).unwrap();
        let (fine, numbers) = UniformTriRefiner::new(&half).refine_field(&z, 1).unwrap();
        assert_eq!(fine.shown().count(), 4);
        for (i, z) in numbers.iter().enumerate() {
            assert!((fine.x()[i] + fine.y()[i] - z).abs() < 1e-12);
        }
        let other = LinearTriInterpolator::new(&fine, numbers).unwrap();
        assert!(UniformTriRefiner::new(&half).refine_field(&other, 1).is_err());
    }
}
