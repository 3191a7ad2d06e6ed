//! Contours of 1000 x 1000 values at 20 levels: only the tracing, in memory that is there already.
//!
//! `python benches/contour_reference.py` times contourpy on the same values.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use isoplot::contour::ContourGrid;

const SIDE: usize = 1000;
const LEVELS: usize = 20;

/// Hills with ripples, from -3 to 3 both ways; the same formula as in `contour_reference.py`.
fn hills(rows: usize, cols: usize) -> (Vec<f64>, Vec<f64>, Vec<f64>) {
    let at = |i: usize, n: usize| -3.0 + 6.0 * i as f64 / (n - 1) as f64;
    let x: Vec<f64> = (0..cols).map(|i| at(i, cols)).collect();
    let y: Vec<f64> = (0..rows).map(|j| at(j, rows)).collect();
    let z = y.iter().flat_map(|&y| x.iter().map(move |&x| hill(x, y))).collect();
    (x, y, z)
}

fn hill(x: f64, y: f64) -> f64 {
    3.0 * (1.0 - x).powi(2) * (-x * x - (y + 1.0).powi(2)).exp()
        - 10.0 * (x / 5.0 - x.powi(3) - y.powi(5)) * (-x * x - y * y).exp()
        - (-(x + 1.0).powi(2) - y * y).exp() / 3.0
        + 0.3 * (9.0 * x).sin() * (7.0 * y).cos()
}

/// Values from 0 to 1 without any order: a path through almost every cell.
fn noise(n: usize) -> Vec<f64> {
    let mut state = 1u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1u64 << 53) as f64
    };
    (0..n).map(|_| next()).collect()
}

/// Levels that divide the range of `z` into one part more.
fn levels(z: &[f64]) -> Vec<f64> {
    let low = z.iter().copied().fold(f64::INFINITY, f64::min);
    let high = z.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    (1..=LEVELS).map(|k| low + (high - low) * k as f64 / (LEVELS + 1) as f64).collect()
}

fn contours(c: &mut Criterion) {
    let (x, y, z) = hills(SIDE, SIDE);
    let shape = (SIDE, SIDE);
    let rough = noise(SIDE * SIDE);
    let holes: Vec<f64> = z.iter().zip(&rough).map(|(&z, &r)| if r < 0.001 { f64::NAN } else { z }).collect();
    for (name, z) in [("hills", z), ("hills_with_holes", holes), ("noise", rough)] {
        let levels = levels(&z);
        let (x, y) = (isoplot::data::Data::from(x.clone()), isoplot::data::Data::from(y.clone()));
        let z = isoplot::data::Data::from(z);
        let mut group = c.benchmark_group(name);
        group.sample_size(if name == "noise" { 10 } else { 20 });
        let new = || ContourGrid::new(x.clone(), y.clone(), z.clone(), shape, None, true).expect("a grid");
        let grid = new();
        group.bench_function("grid", |b| b.iter(new));
        group.bench_function("lines", |b| {
            b.iter(|| {
                let mut tracer = grid.tracer();
                levels.iter().for_each(|&level| drop(black_box(tracer.lines(level))));
            });
        });
        group.bench_function("filled", |b| {
            b.iter(|| {
                let mut tracer = grid.tracer();
                levels.windows(2).for_each(|band| drop(black_box(tracer.filled(band[0], band[1]))));
            });
        });
        group.finish();
    }
}

criterion_group!(benches, contours);
criterion_main!(benches);
