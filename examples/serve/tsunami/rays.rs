//! The first hundred kilometres: straight rays from the source.
//!
//! Near a point the wave fronts are small circles, which no difference of neighbouring cells can follow, and what is
//! lost there is lost all over the map. There the time is that of the straight ray: the slowness of the sea summed
//! along the great circle.

use std::collections::BTreeMap;

use super::bathymetry::Bathymetry;
use super::sphere::Place;

/// How far the rays reach, metres.
pub(crate) const RAY_REACH: f64 = 100_000.0;
/// Samples of a ray for each step of the grid.
const SAMPLES: f64 = 5.0;

/// The times of the cells within `reach` metres that a straight ray reaches from the nearest of the `points`, all
/// over sea: in seconds, in the cells' order.
pub(crate) fn straight_rays(sea: &Bathymetry, points: &[Place], reach: f64) -> Vec<(usize, f64)> {
    let grid = sea.grid();
    let mut nearest: BTreeMap<usize, (f64, Place)> = BTreeMap::new();
    for &point in points {
        for (cell, distance) in grid.within(point, reach) {
            let best = nearest.entry(cell).or_insert((distance, point));
            if distance < best.0 {
                *best = (distance, point);
            }
        }
    }
    // A grid of large cells may have none within reach.
    for &point in points {
        let cell = grid.cell_at(point);
        nearest.entry(cell).or_insert_with(|| (point.distance(grid.centre(cell)), point));
    }
    let open = |(cell, (distance, point))| Some((cell, ray(sea, point, grid.centre(cell), distance)?));
    nearest.into_iter().filter_map(open).collect()
}

/// The time along the great circle, seconds; `None` when it crosses land.
fn ray(sea: &Bathymetry, from: Place, to: Place, distance: f64) -> Option<f64> {
    let grid = sea.grid();
    let step = grid.north_length(1);
    let samples = (SAMPLES * distance / step).ceil().max(1.0) as usize;
    // The middles of `samples` equal parts are every other place of twice as many.
    let middles = from.along(to, 2 * samples).skip(1).step_by(2);
    let total: f64 = middles.map(|place| sea.slowness(grid.cell_at(place))).sum();
    let time = distance * total / samples as f64;
    time.is_finite().then_some(time)
}

#[cfg(test)]
mod tests {
    use super::super::grid::Grid;
    use super::*;

    #[test]
    fn rays_over_an_even_sea_are_distance_by_speed() {
        let sea = Bathymetry::new(Grid::new(180, 89.5, 0.5), vec![1000.0; 180 * 360]);
        let from = Place::new(40.2, 359.7).unwrap();
        let rays = straight_rays(&sea, &[from], 400_000.0);
        assert!(rays.len() > 40);
        for (cell, time) in rays {
            let exact = from.distance(sea.grid().centre(cell)) / (9810.0_f64).sqrt();
            assert!((time - exact).abs() < 0.01, "{time} against {exact}");
        }
    }

    #[test]
    fn rays_do_not_cross_land() {
        let grid = Grid::new(180, 89.5, 0.5);
        let mut depth = vec![1000.0; grid.len()];
        (0..180).for_each(|row| depth[row * 360 + 100] = 0.0);
        let sea = Bathymetry::new(grid, depth);
        let rays = straight_rays(&sea, &[Place::new(0.0, 99.0).unwrap()], 500_000.0);
        assert!(!rays.is_empty() && rays.iter().all(|&(cell, _)| cell % 360 < 100));
    }
}
