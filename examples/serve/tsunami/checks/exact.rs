//! Against seas whose travel times are known exactly.

use super::super::bathymetry::GRAVITY;
use super::super::march::march;
use super::super::sphere::EARTH_RADIUS;
use super::super::{Bathymetry, Grid, Place, Source, travel_times};

/// The worst difference from great-circle distance by speed on an even sea of 4000 m, seconds.
fn worst_on_an_even_sea(lat: f64, lon: f64) -> f64 {
    let grid = Grid::new(900, 89.85, 0.05);
    let sea = Bathymetry::new(grid.clone(), vec![4000.0; grid.len()]);
    let times = travel_times(&sea, &Source::Point { lat, lon }).unwrap();
    let (source, speed) = (Place::new(lat, lon).unwrap(), (GRAVITY * 4000.0).sqrt());
    let difference = |cell| f64::from(times.seconds[cell]) - source.distance(grid.centre(cell)) / speed;
    let worst = (0..grid.len()).map(|cell| f64::abs(difference(cell))).fold(0.0, f64::max);
    eprintln!("even sea, from {lat} {lon}: worst {worst:.1} s");
    worst
}

#[test]
fn on_an_even_sea_times_are_distance_by_speed() {
    assert!(worst_on_an_even_sea(38.297, 142.373) <= 60.0);
    assert!(worst_on_an_even_sea(-3.1, 0.0) <= 60.0);
}

#[test]
fn the_poles_are_places_like_others() {
    assert!(worst_on_an_even_sea(89.99, 10.0) <= 60.0);
    assert!(worst_on_an_even_sea(-88.0, 200.0) <= 60.0);
}

/// Mean error, seconds, on a sea around 10 N 160 W whose waves run straight away from there, with the slowness
/// `(1 + ripple cos 12 angle) / 200`: then T = R (angle + ripple/12 sin 12 angle) / 200. The march starts from the
/// exact times within 1500 km and is judged up to 6000 km, both far from the poles.
fn mean_error(rows: usize, ripple: f64) -> f64 {
    let step = 180.0 / rows as f64;
    let grid = Grid::new(rows, 90.0 - step / 2.0, step / 2.0);
    let source = Place::new(10.0, 200.0).unwrap();
    let angles: Vec<f64> =
        (0..grid.len()).map(|cell| source.distance(grid.centre(cell)) / EARTH_RADIUS).collect();
    let depth = |a: &f64| ((200.0 / (1.0 + ripple * (12.0 * a).cos())).powi(2) / GRAVITY) as f32;
    let sea = Bathymetry::new(grid, angles.iter().map(depth).collect());
    let exact = |a: f64| EARTH_RADIUS * (a + ripple / 12.0 * (12.0 * a).sin()) / 200.0;
    let near = |a: f64| a * EARTH_RADIUS < 1.5e6;
    let start: Vec<(usize, f64)> =
        angles.iter().enumerate().filter(|(_, a)| near(**a)).map(|(cell, &a)| (cell, exact(a))).collect();
    let times = march(&sea, &start, &|| true).unwrap();
    let judged = angles.iter().zip(&times).filter(|(a, _)| !near(**a) && **a * EARTH_RADIUS < 6e6);
    let (sum, count) = judged.fold((0.0, 0), |(sum, n), (&a, t)| (sum + (t - exact(a)).abs(), n + 1));
    sum / f64::from(count)
}

#[test]
fn errors_fall_with_the_square_of_the_grid() {
    for ripple in [0.0, 0.4] {
        let errors = [180, 360, 720].map(|rows| mean_error(rows, ripple));
        let orders = [errors[0] / errors[1], errors[1] / errors[2]].map(f64::log2);
        eprintln!("ripple {ripple}: mean errors {errors:.3?} s, orders {orders:.2?}");
        assert!(orders.iter().all(|&order| order >= 1.6));
    }
}
