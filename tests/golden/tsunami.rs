//! The map of the server in `examples/serve`, from the same arrays.

use isoplot::prelude::*;

use crate::harness::{folder, golden};

#[path = "../../examples/serve/wave/chart/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the server uses more of it")]
mod chart;

use chart::{Chart, View};

/// Two grids of `u16`: hundredths of hours, and of how much is sea.
fn arrays() -> (Grid, Grid) {
    let file = std::fs::read(folder().join("tsunami/sumatra_2004.npy")).expect("the arrays");
    let all: Vec<u16> = file[128..].chunks_exact(2).map(|b| u16::from_le_bytes([b[0], b[1]])).collect();
    let (rows, cols) = (ROWS, all.len() / 2 / ROWS);
    let grid = |part: usize| {
        Grid::from_fn(rows, cols, |r, c| match all[(part * rows + r) * cols + c] {
            u16::MAX => f64::NAN,
            n => f64::from(n) / 100.0,
        })
    };
    (grid(0), grid(1))
}

const ROWS: usize = 76;

#[test]
fn map() {
    let (hours, sea) = arrays();
    let chart = Chart {
        view: View { west: -87.0, east: 273.0, south: -72.0, north: 76.0 },
        lon: (0..hours.columns()).map(|c| -87.05 + 2.0 * c as f64).collect(),
        lat: (0..ROWS).map(|r| -73.05 + 2.0 * r as f64).collect(),
        hours,
        sea,
        source: vec![(3.3, 96.0), (8.4, 94.5), (13.5, 93.0)],
        title: "Sumatra, 2004-12-26 00:58 UTC, magnitude 9.1".to_owned(),
        subtitle: "Hours until the first wave from 3.3°N 96°E to 13.5°N 93°E".to_owned(),
        until: None,
    };
    let mut fig = Figure::with_size(4.8, 3.6);
    chart.draw(&mut fig);
    golden("tsunami/map").check(&fig);
}
