//! Delaunay's triangles of scattered points.

use delaunator::Point;

/// The triangles of the points that are finite; none where all of them lie on one line.
pub(super) fn triangles(x: &[f64], y: &[f64]) -> Vec<[usize; 3]> {
    let finite: Vec<usize> = (0..x.len()).filter(|&i| x[i].is_finite() && y[i].is_finite()).collect();
    let largest = finite.iter().fold(0.0, |m: f64, &i| m.max(x[i].abs()).max(y[i].abs()));
    // Numbers near 1, so that their products neither overflow nor vanish; a power of two changes no digit.
    let scale = if largest > 0.0 { (-largest.log2().floor()).clamp(-1022.0, 1022.0).exp2() } else { 1.0 };
    let points: Vec<Point> = finite.iter().map(|&i| Point { x: x[i] * scale, y: y[i] * scale }).collect();
    let found = delaunator::triangulate(&points).triangles;
    found.chunks_exact(3).map(|t| [finite[t[0]], finite[t[1]], finite[t[2]]]).collect()
}
