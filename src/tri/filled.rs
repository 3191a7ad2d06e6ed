//! Areas between two levels.

use super::boundary::Side;
use super::tracer::{TriTracer, Visited, push};
use crate::geom::Point;

/// What is known of the rims while rings are made.
struct Rims {
    visited: Vec<Vec<bool>>,
    used: Vec<bool>,
}

/// A band: which of its levels a line follows is told by `upper`.
#[derive(Clone, Copy)]
struct Band {
    lower: f64,
    upper: f64,
}

impl Band {
    fn level(self, upper: bool) -> f64 {
        if upper { self.upper } else { self.lower }
    }
}

pub(super) fn rings(tracer: &TriTracer<'_>, lower: f64, upper: f64) -> Vec<Vec<Point>> {
    let band = Band { lower, upper };
    let rims = &tracer.topology.rims;
    let mut visited = tracer.unvisited();
    let mut seen =
        Rims { visited: rims.iter().map(|r| vec![false; r.len()]).collect(), used: vec![false; rims.len()] };
    let mut rings = Vec::new();
    for (i, rim) in rims.iter().enumerate() {
        for (j, &side) in rim.iter().enumerate() {
            let (start, end) = tracer.ends(side);
            let up = start < upper && end >= upper;
            let down = start >= lower && end < lower;
            if !seen.visited[i][j] && (up || down) {
                rings.push(along(tracer, side, up, band, &mut visited, &mut seen));
            }
        }
    }
    rings.extend(whole_rims(tracer, band, &seen));
    for on_upper in [false, true] {
        rings.extend(tracer.closed(band.level(on_upper), on_upper, &mut visited).into_iter().map(opened));
    }
    rings
}

/// Without the first point at the end.
fn opened(mut ring: Vec<Point>) -> Vec<Point> {
    if ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    ring
}

/// The ring that comes in over this side of a rim: through triangles and along rims until it is back.
fn along(
    tracer: &TriTracer<'_>,
    first: Side,
    mut on_upper: bool,
    band: Band,
    visited: &mut Visited,
    seen: &mut Rims,
) -> Vec<Point> {
    let (mut ring, mut at) = (Vec::new(), first);
    let most: usize = tracer.topology.rims.iter().map(Vec::len).sum();
    for _ in 0..=most {
        at = tracer.follow(&mut ring, at, true, band.level(on_upper), on_upper, visited);
        match along_rim(tracer, &mut ring, at, band, on_upper, seen) {
            Some((next, upper)) => (at, on_upper) = (next, upper),
            None => break,
        }
        if at == first {
            break;
        }
    }
    opened(ring)
}

/// Adds the points of the rim up to where one of the levels goes in again; gives that side, and whether the level is
/// the upper one.
fn along_rim(
    tracer: &TriTracer<'_>,
    ring: &mut Vec<Point>,
    mut at: Side,
    band: Band,
    on_upper: bool,
    seen: &mut Rims,
) -> Option<(Side, bool)> {
    let (rim, mut place) = tracer.topology.place(at)?;
    seen.used[rim] = true;
    let sides = &tracer.topology.rims[rim];
    for step in 0..=sides.len() {
        seen.visited[rim][place] = true;
        let (start, end) = tracer.ends(at);
        // On its first side the ring has just come out at the level that it followed.
        let came_out_upper = step == 0 && on_upper;
        let came_out_lower = step == 0 && !on_upper;
        let rises = |level: f64| end >= level && start < level;
        let falls = |level: f64| start >= level && end < level;
        if end > start {
            if !came_out_lower && rises(band.lower) {
                return Some((at, false));
            } else if rises(band.upper) {
                return Some((at, true));
            }
        } else if !came_out_upper && falls(band.upper) {
            return Some((at, true));
        } else if falls(band.lower) {
            return Some((at, false));
        }
        place = (place + 1) % sides.len();
        at = sides[place];
        push(ring, tracer.triangles.point(tracer.triangles.triangles()[at.tri][at.side]));
    }
    None
}

/// Rims that lie between the levels from end to end.
fn whole_rims(tracer: &TriTracer<'_>, band: Band, seen: &Rims) -> Vec<Vec<Point>> {
    let corner = |s: &Side| tracer.triangles.triangles()[s.tri][s.side];
    let within =
        |rim: &[Side]| rim.first().is_some_and(|s| (band.lower..band.upper).contains(&tracer.z[corner(s)]));
    let rims = tracer.topology.rims.iter().zip(&seen.used).filter(|(rim, used)| !**used && within(rim));
    let ring = |rim: &Vec<Side>| {
        let mut ring = Vec::new();
        rim.iter().for_each(|s| push(&mut ring, tracer.triangles.point(corner(s))));
        ring
    };
    rims.map(|(rim, _)| ring(rim)).collect()
}
