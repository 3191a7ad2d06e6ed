//! Meshes of quadrilaterals.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn flat_and_nearest() {
    let z = Grid::from_fn(3, 4, |r, c| ((r * 4 + c) as f64).powf(1.5));
    let mut fig = Figure::with_size(6.0, 4.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.pcolormesh_c(&z);
    let m = b.pcolormesh([0.0, 1.0, 3.0, 4.0, 4.5], [0, 2, 3, 5], &z);
    m.cmap("plasma").edgecolors("k").linewidth(2.0);
    c.pcolormesh([0, 1, 3, 4], [0, 2, 3], &z).shading("nearest").alpha(0.5);
    d.pcolormesh_c(&z).vmin(5.0).vmax(20.0).cmap("RdBu").edgecolors("face").antialiased(true);
    golden("mesh/flat_and_nearest").check(&fig);
}

#[test]
fn gouraud_curved() {
    let (r, t) = meshgrid(linspace(1.0, 2.0, 8), linspace(0.0, std::f64::consts::PI, 12));
    let each = |f: fn(f64, f64) -> f64| Grid::from_fn(12, 8, |i, j| f(r[(i, j)], t[(i, j)]));
    let (x, y, w) = (each(|r, t| r * t.cos()), each(|r, t| r * t.sin()), each(|r, t| (2.0 * t).sin() * r));
    let mut fig = Figure::with_size(6.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.pcolormesh(&x, &y, &w).shading("gouraud");
    b.pcolormesh(&x, &y, Grid::from_fn(11, 7, |i, j| w[(i, j)])).cmap("hsv");
    b.set_aspect("equal");
    golden("mesh/gouraud_curved").check(&fig);
}

#[test]
fn gaps_and_many() {
    let gap = |r: usize, c: usize| (100..150).contains(&r) && (50..90).contains(&c);
    let n = Grid::from_fn(
        300,
        400,
        |r, c| {
            if gap(r, c) { f64::NAN } else { ((r * 400 + c) as f64 * 0.001).sin() }
        },
    );
    let mut fig = Figure::with_size(6.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.pcolormesh_c(&n);
    let x: Vec<f64> = linspace(0.0, 1.0, 401).iter().map(|v| v * v).collect();
    b.pcolormesh(x, linspace(0.0, 1.0, 301), &n).cmap("Spectral_r");
    golden("mesh/gaps_and_many").check(&fig);
}
