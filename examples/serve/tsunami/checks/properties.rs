//! What must hold on any sea, from any source.

use proptest::prelude::*;

use super::super::{Bathymetry, Grid, Source, TravelTimes, travel_times};

const ROWS: usize = 45;

/// A sea of 4 degrees a cell, a third of it land, its depths from a puddle's to an abyss's.
fn any_sea() -> impl Strategy<Value = Bathymetry> {
    let depth = prop_oneof![1 => Just(0.0_f32), 2 => 0.2_f32..9000.0];
    prop::collection::vec(depth, ROWS * ROWS * 2).prop_map(|d| Bathymetry::new(Grid::new(ROWS, 88.1, 0.3), d))
}

/// A latitude and a longitude in whole millidegrees, which a turn more changes by rounding only.
fn any_place() -> impl Strategy<Value = (f64, f64)> {
    let milli = |n: i32| f64::from(n) / 1e3;
    (-90_000..=90_000, -180_000..=540_000).prop_map(move |(lat, lon)| (milli(lat), milli(lon)))
}

/// Times are never negative, land has none, and neighbours differ by no more than the slower of them takes.
fn check_times(sea: &Bathymetry, times: &TravelTimes<'_>) {
    let grid = sea.grid();
    let bounded = |a: usize, b: usize, length: f64| {
        let (ta, tb) = (f64::from(times.seconds[a]), f64::from(times.seconds[b]));
        let bound = length * sea.slowness(a).max(sea.slowness(b));
        // Both times are rounded to 24 bits, and settled in steps of 8 µs.
        let rounding = f64::from(f32::EPSILON) * ta.max(tb) + 1e-3;
        if sea.is_sea(a) && sea.is_sea(b) {
            assert_eq!(ta.is_nan(), tb.is_nan(), "cells {a} and {b}: a wave stops at nothing");
            assert!(ta.is_nan() || (ta - tb).abs() <= bound + rounding, "cells {a} and {b}: {ta} and {tb}");
        }
    };
    for cell in 0..grid.len() {
        let (row, col) = (cell / grid.cols, cell % grid.cols);
        let time = times.seconds[cell];
        assert!(!(time < 0.0) && time != f32::INFINITY, "cell {cell}: {time}");
        assert!(sea.is_sea(cell) || time.is_nan(), "cell {cell}: {time} on land");
        bounded(cell, grid.east_of(cell, col), grid.east_length(row));
        bounded(cell, grid.north_of(cell).0, grid.north_length(row));
        bounded(cell, grid.south_of(cell).0, grid.south_length(row));
    }
}

/// The bits of all times, so that NaN equals NaN.
fn bits(times: &TravelTimes<'_>) -> Vec<u32> {
    times.seconds.iter().map(|t| t.to_bits()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn times_are_causal_on_any_sea(sea in any_sea(), (lat, lon) in any_place(), (lat2, lon2) in any_place()) {
        for source in [Source::Point { lat, lon }, Source::Line { from: (lat, lon), to: (lat2, lon2) }] {
            if let Ok(times) = travel_times(&sea, &source) {
                check_times(&sea, &times);
                prop_assert_eq!(bits(&times), bits(&travel_times(&sea, &source).unwrap()));
            }
        }
    }

    #[test]
    fn a_turn_more_changes_nothing(sea in any_sea(), (lat, lon) in any_place()) {
        let here = travel_times(&sea, &Source::Point { lat, lon });
        let there = travel_times(&sea, &Source::Point { lat, lon: lon + 360.0 });
        prop_assert_eq!(here.ok().map(|t| bits(&t)), there.ok().map(|t| bits(&t)));
    }

    #[test]
    fn a_line_of_no_length_is_a_point(sea in any_sea(), (lat, lon) in any_place()) {
        let point = travel_times(&sea, &Source::Point { lat, lon });
        let line = travel_times(&sea, &Source::Line { from: (lat, lon), to: (lat, lon) });
        prop_assert_eq!(point.ok().map(|t| bits(&t)), line.ok().map(|t| bits(&t)));
    }
}

proptest! {
    // A map of the Earth takes some tenths of a second.
    #![proptest_config(ProptestConfig { cases: 3, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn times_are_causal_on_the_earth((lat, lon) in any_place()) {
        let sea = Bathymetry::embedded();
        if let Ok(times) = travel_times(sea, &Source::Point { lat, lon }) {
            check_times(sea, &times);
        }
    }
}
