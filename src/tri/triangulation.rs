//! Points and the triangles between them.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::delaunay;
use crate::data::{Data, Grid, IntoData, IntoGrid};
use crate::geom::Point;

/// Points and the triangles between them, shared: cloning it copies nothing.
///
/// ```
/// use isoplot::tri::Triangulation;
/// // A square of two triangles, by hand and by Delaunay's rule.
/// let (x, y) = ([0, 1, 1, 0], [0, 0, 1, 1]);
/// let given = Triangulation::new(x, y, [[0, 1, 2], [0, 2, 3]])?;
/// assert_eq!(given.edges(), [[1, 0], [2, 0], [2, 1], [3, 0], [3, 2]]);
/// assert_eq!(Triangulation::delaunay(x, y)?.triangles().len(), 2);
/// assert_eq!(given.with_mask([true, false])?.shown().collect::<Vec<_>>(), [[0, 2, 3]]);
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Triangulation {
    x: Data,
    y: Data,
    /// Counter-clockwise.
    triangles: Arc<Vec<[usize; 3]>>,
    /// Which triangles are left out; empty for none.
    mask: Arc<Vec<bool>>,
}

fn same_length(x: &Data, y: &Data) -> Result<(), String> {
    if x.len() == y.len() {
        return Ok(());
    }
    Err(format!("x and y must have the same length, but x has {} and y has {}", x.len(), y.len()))
}

/// One triangle of the user's: whole numbers that count points.
fn corners(row: usize, numbers: &[f64], points: usize) -> Result<[usize; 3], String> {
    let mut found = [0; 3];
    for (at, &v) in found.iter_mut().zip(numbers) {
        if !(v >= 0.0 && v < points as f64 && v.fract() == 0.0) {
            return Err(format!("triangle {row} has the point {v}, but there are {points} points from 0 on"));
        }
        *at = v as usize;
    }
    Ok(found)
}

impl Triangulation {
    /// Given triangles: rows of three numbers that count the points from 0, in either sense of turning.
    ///
    /// # Errors
    /// x and y differ in length, rows have not three numbers, or name points that are not there.
    pub fn new(x: impl IntoData, y: impl IntoData, triangles: impl IntoGrid) -> Result<Self, String> {
        let (x, y) = (x.into_data(), y.into_data());
        same_length(&x, &y)?;
        let rows: Grid = triangles.into_grid()?;
        if rows.rows() == 0 || rows.columns() != 3 {
            let (r, c) = rows.shape();
            return Err(format!("triangles are rows of 3 numbers, not {r} rows of {c}"));
        }
        let each = (0..rows.rows()).map(|r| corners(r, rows.row(r), x.len()));
        let triangles = each.collect::<Result<_, _>>()?;
        Ok(Self { x, y, triangles: Arc::new(triangles), mask: Arc::default() }.turned())
    }

    /// Triangles by Delaunay's rule, in ascending order. Points that are not finite belong to none; of points at one
    /// place, one does. Where four or more points lie on one circle, other triangles than matplotlib's are as good.
    ///
    /// # Errors
    /// x and y differ in length, or there are not three points that do not lie on one line.
    pub fn delaunay(x: impl IntoData, y: impl IntoData) -> Result<Self, String> {
        let (x, y) = (x.into_data(), y.into_data());
        same_length(&x, &y)?;
        let triangles = delaunay::triangles(&x, &y);
        if triangles.is_empty() {
            let n = x.len();
            return Err(format!(
                "triangles need at least 3 points that are not on one line: none among these {n}"
            ));
        }
        Ok(Self { x, y, triangles: Arc::new(triangles), mask: Arc::default() }.turned().sorted())
    }

    /// Triangles that are known to be of these points.
    pub(super) fn of_parts(x: Data, y: Data, triangles: Vec<[usize; 3]>, mask: Vec<bool>) -> Self {
        Self { x, y, triangles: Arc::new(triangles), mask: Arc::new(mask) }.turned()
    }

    /// Each triangle from its smallest corner on, in ascending order: whatever order they were found in.
    fn sorted(mut self) -> Self {
        let from_smallest = |t: &[usize; 3]| {
            let first = (0..3).min_by_key(|&i| t[i]).unwrap_or(0);
            [t[first], t[(first + 1) % 3], t[(first + 2) % 3]]
        };
        let mut triangles: Vec<[usize; 3]> = self.triangles.iter().map(from_smallest).collect();
        triangles.sort_unstable();
        self.triangles = Arc::new(triangles);
        self
    }

    /// The same without the triangles for which `mask` is true.
    ///
    /// # Errors
    /// There is not one entry for each triangle.
    pub fn with_mask(&self, mask: impl IntoIterator<Item = bool>) -> Result<Self, String> {
        let mask: Vec<bool> = mask.into_iter().collect();
        if mask.len() != self.triangles.len() {
            let n = self.triangles.len();
            return Err(format!("the mask has {} entries, but there are {n} triangles", mask.len()));
        }
        Ok(Self { mask: Arc::new(mask), ..self.clone() })
    }

    /// Every triangle counter-clockwise.
    fn turned(mut self) -> Self {
        let point = |i: usize| Point::new(self.x[i], self.y[i]);
        let clockwise = |t: &[usize; 3]| {
            let (a, b) = (point(t[1]) - point(t[0]), point(t[2]) - point(t[0]));
            a.x * b.y - a.y * b.x < 0.0
        };
        let turn = |t: &[usize; 3]| if clockwise(t) { [t[0], t[2], t[1]] } else { *t };
        self.triangles = Arc::new(self.triangles.iter().map(turn).collect());
        self
    }

    /// x of the points.
    pub fn x(&self) -> &Data {
        &self.x
    }

    /// y of the points.
    pub fn y(&self) -> &Data {
        &self.y
    }

    /// The point with this number.
    pub(crate) fn point(&self, i: usize) -> Point {
        Point::new(self.x[i], self.y[i])
    }

    /// All triangles, masked ones too, counter-clockwise.
    pub fn triangles(&self) -> &[[usize; 3]] {
        &self.triangles
    }

    /// Whether the triangle is left out: masked, or with a corner that is not finite.
    pub fn is_masked(&self, triangle: usize) -> bool {
        self.mask.get(triangle).copied().unwrap_or(false)
            || self.triangles[triangle].iter().any(|&i| !self.point(i).is_finite())
    }

    /// The triangles that are not left out.
    pub fn shown(&self) -> impl Iterator<Item = [usize; 3]> + '_ {
        (0..self.triangles.len()).filter(|&t| !self.is_masked(t)).map(|t| self.triangles[t])
    }

    /// The edges of the triangles that are not left out, each once: the larger number first, in ascending order.
    pub fn edges(&self) -> Vec<[usize; 2]> {
        let sides = self.shown().flat_map(|t| [[t[0], t[1]], [t[1], t[2]], [t[2], t[0]]]);
        let sorted: BTreeSet<[usize; 2]> = sides.map(|[a, b]| [a.max(b), a.min(b)]).collect();
        sorted.into_iter().collect()
    }

    /// For each side of each triangle, from corner `i` to the next, the triangle beyond it.
    pub fn neighbors(&self) -> Vec<[Option<usize>; 3]> {
        self.neighbors_of(|t| !self.is_masked(t))
    }

    /// [`Triangulation::neighbors`] of some of the triangles.
    pub(super) fn neighbors_of(&self, counts: impl Fn(usize) -> bool) -> Vec<[Option<usize>; 3]> {
        let mut found = vec![[None; 3]; self.triangles.len()];
        let mut waiting: HashMap<(usize, usize), (usize, usize)> = HashMap::new();
        for (t, corners) in self.triangles.iter().enumerate().filter(|(t, _)| counts(*t)) {
            for side in 0..3 {
                let (start, end) = (corners[side], corners[(side + 1) % 3]);
                match waiting.remove(&(end, start)) {
                    Some((other, its_side)) => {
                        found[t][side] = Some(other);
                        found[other][its_side] = Some(t);
                    }
                    None => {
                        waiting.insert((start, end), (t, side));
                    }
                }
            }
        }
        found
    }
}

/// A [`Triangulation`], `(x, y)` for Delaunay's triangles, or `(x, y, triangles)`.
pub trait IntoTriangulation {
    /// Points and triangles.
    ///
    /// # Errors
    /// Those of [`Triangulation::new`] and [`Triangulation::delaunay`].
    fn into_triangulation(self) -> Result<Triangulation, String>;
}

impl IntoTriangulation for Triangulation {
    fn into_triangulation(self) -> Result<Triangulation, String> {
        Ok(self)
    }
}

impl IntoTriangulation for &Triangulation {
    fn into_triangulation(self) -> Result<Triangulation, String> {
        Ok(self.clone())
    }
}

/// A triangulation, or why there is none: it is told at the next draw.
impl IntoTriangulation for Result<Triangulation, String> {
    fn into_triangulation(self) -> Result<Triangulation, String> {
        self
    }
}

impl<X: IntoData, Y: IntoData> IntoTriangulation for (X, Y) {
    fn into_triangulation(self) -> Result<Triangulation, String> {
        Triangulation::delaunay(self.0, self.1)
    }
}

impl<X: IntoData, Y: IntoData, T: IntoGrid> IntoTriangulation for (X, Y, T) {
    fn into_triangulation(self) -> Result<Triangulation, String> {
        Triangulation::new(self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_told() {
        let e = |r: Result<Triangulation, String>| r.unwrap_err();
        assert!(e(Triangulation::delaunay([0, 1], [0])).contains("x has 2 and y has 1"));
        assert!(e(Triangulation::delaunay([0, 1, 2, 3], [0, 1, 2, 3])).contains("none among these 4"));
        assert!(e(Triangulation::delaunay([f64::NAN; 5], [1.0; 5])).contains("not on one line"));
        assert!(e(Triangulation::new([0, 1, 1], [0, 0, 1], [[0, 1, 3]])).contains("has the point 3"));
        assert!(e(Triangulation::new([0, 1, 1], [0, 0, 1], [[0, 1]])).contains("not 1 rows of 2"));
        let t = Triangulation::new([0, 1, 1], [0, 0, 1], [[0, 2, 1]]).unwrap();
        assert_eq!(t.triangles(), [[0, 1, 2]]);
        assert!(e(t.with_mask([true, false])).contains("2 entries, but there are 1"));
    }

    #[test]
    fn duplicates_and_gaps_are_in_no_triangle() {
        let (x, y) = ([0.0, 1.0, 1.0, f64::NAN, 1.0, 1e300], [0.0, 0.0, 1.0, 5.0, 1.0, 1e300]);
        let t = Triangulation::delaunay(x, y).unwrap();
        assert!(t.triangles().iter().flatten().all(|&i| i != 3));
        assert!(
            !(t.triangles().iter().flatten().any(|&i| i == 2)
                && t.triangles().iter().flatten().any(|&i| i == 4))
        );
    }
}
