//! Numbers between points: which triangle a point is in, and planes over triangles.

use super::Triangulation;
use crate::data::{Data, Grid, IntoData};
use crate::each::Each;
use crate::geom::{BBox, Point};

/// Finds the triangle that a point is in: triangles are listed in the cells of a grid.
#[derive(Clone, Debug)]
struct Finder {
    room: BBox,
    /// Cells across and up.
    cells: (usize, usize),
    /// The triangles of each cell, row by row.
    listed: Vec<Vec<u32>>,
}

/// More cells than these, each way, are not made.
const MOST_CELLS: usize = 1024;

fn corners(tri: &Triangulation, triangle: usize) -> [Point; 3] {
    tri.triangles()[triangle].each(|i| tri.point(i))
}

/// Whether a point is in a counter-clockwise triangle or on its edge.
fn inside([a, b, c]: [Point; 3], p: Point) -> bool {
    let left =
        |from: Point, to: Point| (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x) >= 0.0;
    left(a, b) && left(b, c) && left(c, a)
}

impl Finder {
    fn new(tri: &Triangulation) -> Self {
        let shown: Vec<usize> = (0..tri.triangles().len()).filter(|&t| !tri.is_masked(t)).collect();
        let room = BBox::around(shown.iter().flat_map(|&t| corners(tri, t)));
        let room = room.unwrap_or(BBox::new(0.0, 0.0, 0.0, 0.0));
        let n = ((shown.len() as f64).sqrt().ceil() as usize).clamp(1, MOST_CELLS);
        let mut made = Self { room, cells: (n, n), listed: vec![Vec::new(); n * n] };
        for t in shown {
            let Some(b) = BBox::around(corners(tri, t)) else { continue };
            let (low, high) = (made.cell(b.min()), made.cell(b.max()));
            for row in low.1..=high.1 {
                for column in low.0..=high.0 {
                    made.listed[row * n + column].push(u32::try_from(t).unwrap_or(u32::MAX));
                }
            }
        }
        made
    }

    /// The cell of a point; one outside belongs to the nearest.
    fn cell(&self, p: Point) -> (usize, usize) {
        let along = |v: f64, lo: f64, size: f64, n: usize| {
            let at = (v - lo) / size * n as f64;
            if at > 0.0 { (at as usize).min(n - 1) } else { 0 }
        };
        let r = &self.room;
        (along(p.x, r.x0, r.width(), self.cells.0), along(p.y, r.y0, r.height(), self.cells.1))
    }

    fn find(&self, tri: &Triangulation, p: Point) -> Option<usize> {
        let (column, row) = self.cell(p);
        let mut near = self.listed[row * self.cells.0 + column].iter().map(|&t| t as usize);
        near.find(|&t| inside(corners(tri, t), p))
    }
}

/// Numbers of points, and between them those of a plane over each triangle: matplotlib's
/// `tri.LinearTriInterpolator`. Outside of the triangles, and in those that are masked, there is none (NaN).
///
/// ```
/// use isoplot::prelude::*;
/// let tri = Triangulation::new([0, 2, 0], [0, 0, 2], [[0, 1, 2]])?;
/// let z = LinearTriInterpolator::new(&tri, [1.0, 3.0, 5.0])?;
/// assert_eq!((z.at(1.0, 0.5), z.gradient(1.0, 0.5)), (3.0, Some((1.0, 2.0))));
/// assert!(z.at(2.0, 2.0).is_nan());
/// // On a grid, as contours want it: columns at 0 and 1, rows at 0, 0.5 and 1.
/// let grid = z.grid([0, 1], [0.0, 0.5, 1.0]);
/// assert_eq!(grid.row(1), [2.0, 3.0]);
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug)]
pub struct LinearTriInterpolator {
    tri: Triangulation,
    /// The slopes of each triangle's plane, and its number at the origin.
    planes: Vec<[f64; 3]>,
    finder: Finder,
}

/// The plane through three points.
fn plane(p: [Point; 3], z: [f64; 3]) -> [f64; 3] {
    let (a, b) = (p[1] - p[0], p[2] - p[0]);
    let (za, zb) = (z[1] - z[0], z[2] - z[0]);
    let (nx, ny, nz) = (a.y * zb - za * b.y, za * b.x - a.x * zb, a.x * b.y - a.y * b.x);
    if nz == 0.0 {
        // A triangle without an area: the slopes that are least steep, by the pseudo-inverse of its two sides.
        let sum = a.x * a.x + a.y * a.y + b.x * b.x + b.y * b.y;
        let (x, y) = ((a.x * za + b.x * zb) / sum, (a.y * za + b.y * zb) / sum);
        return [x, y, z[0] - x * p[0].x - y * p[0].y];
    }
    [-nx / nz, -ny / nz, (nx * p[0].x + ny * p[0].y + nz * z[0]) / nz]
}

impl LinearTriInterpolator {
    /// Of a number for each point.
    ///
    /// # Errors
    /// There are not as many numbers as points.
    pub fn new(tri: &Triangulation, z: impl IntoData) -> Result<Self, String> {
        let z: Data = z.into_data();
        if z.len() != tri.x().len() {
            return Err(format!("z has {} numbers, but there are {} points", z.len(), tri.x().len()));
        }
        let planes =
            (0..tri.triangles().len()).map(|t| plane(corners(tri, t), tri.triangles()[t].each(|i| z[i])));
        Ok(Self { tri: tri.clone(), planes: planes.collect(), finder: Finder::new(tri) })
    }

    fn plane_at(&self, x: f64, y: f64) -> Option<[f64; 3]> {
        self.finder.find(&self.tri, Point::new(x, y)).map(|t| self.planes[t])
    }

    /// How many triangles there are, those left out too.
    pub(super) fn triangles(&self) -> usize {
        self.planes.len()
    }

    /// The number at a point by the plane over a certain triangle.
    pub(super) fn in_triangle(&self, triangle: usize, p: Point) -> f64 {
        let [a, b, c] = self.planes[triangle];
        a * p.x + b * p.y + c
    }

    /// The number at a point; NaN outside of the triangles.
    pub fn at(&self, x: f64, y: f64) -> f64 {
        self.plane_at(x, y).map_or(f64::NAN, |[a, b, c]| a * x + b * y + c)
    }

    /// The slopes along x and y at a point; `None` outside of the triangles.
    pub fn gradient(&self, x: f64, y: f64) -> Option<(f64, f64)> {
        self.plane_at(x, y).map(|[a, b, _]| (a, b))
    }

    /// The numbers at every crossing of columns at `x` and rows at `y`.
    pub fn grid(&self, x: impl IntoData, y: impl IntoData) -> Grid {
        let (x, y) = (x.into_data(), y.into_data());
        Grid::from_fn(y.len(), x.len(), |r, c| self.at(x[c], y[r]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_point_inside_is_found_and_none_outside() {
        // A square of 20 x 20 cells, each of two triangles, over a plane.
        let n = 21;
        let (x, y) = crate::data::meshgrid((0..n).map(f64::from), (0..n).map(f64::from));
        let cell = |k: i32| [[k, k + 1, k + n + 1], [k, k + n + 1, k + n]];
        let rows: Vec<Vec<f64>> = (0..n - 1)
            .flat_map(|r| (0..n - 1).flat_map(move |c| cell(r * n + c)))
            .map(|t| t.map(f64::from).to_vec())
            .collect();
        let tri = Triangulation::new(&x, &y, rows).unwrap();
        let z: Vec<f64> = x.iter().zip(y.iter()).map(|(x, y)| 2.0 * x - y + 1.0).collect();
        let plane = LinearTriInterpolator::new(&tri, z).unwrap();
        for i in 0..400 {
            let (x, y) = (f64::from(i % 20) * 1.05, f64::from(i / 20) * 1.02);
            let inside = x <= 20.0 && y <= 20.0;
            assert_eq!(plane.at(x, y).is_finite(), inside, "{x} {y}");
            assert!(!inside || (plane.at(x, y) - (2.0 * x - y + 1.0)).abs() < 1e-12);
        }
        assert!(plane.at(f64::NAN, 1.0).is_nan() && plane.at(-0.1, 3.0).is_nan());
    }

    #[test]
    fn masked_triangles_have_no_numbers() {
        let tri = Triangulation::new([0, 1, 1, 0], [0, 0, 1, 1], [[0, 1, 2], [0, 2, 3]]).unwrap();
        let half = tri.with_mask([true, false]).unwrap();
        let z = LinearTriInterpolator::new(&half, [0, 1, 2, 1]).unwrap();
        assert_eq!((z.at(0.25, 0.5), z.at(0.75, 0.25).is_nan()), (0.75, true));
        let none = tri.with_mask([true, true]).unwrap();
        assert!(LinearTriInterpolator::new(&none, [0; 4]).unwrap().at(0.5, 0.5).is_nan());
        assert!(LinearTriInterpolator::new(&tri, [0; 3]).unwrap_err().contains("3 numbers, but there are 4"));
    }
}
