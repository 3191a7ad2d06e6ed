//! Points counted in rectangles and hexagons; matrices as markers.

use isoplot::axes::Hist2d;
use isoplot::prelude::*;

use crate::harness::golden;

/// 4000 points, denser in the middle.
fn cloud() -> (Vec<f64>, Vec<f64>) {
    let point = |i: i32| {
        let (u, v) = (f64::from(i) * 0.6180339887498949 % 1.0, f64::from(i) * 0.7548776662466927 % 1.0);
        let (r, a) = ((-2.0 * u.ln()).sqrt(), 2.0 * std::f64::consts::PI * v);
        (r * a.cos(), 0.5 * r * a.sin() + 0.4 * r)
    };
    (1..4001).map(point).unzip()
}

#[test]
fn hist2d() {
    let (x, y) = cloud();
    let mut fig = Figure::with_size(6.4, 5.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.hist2d(&x, &y, 10);
    let h = b.hist2d(&x, &y, (40, 25)).norm(LogNorm::new()).cmap("magma").handle();
    let edges = Hist2d::edges([-3.0, -1.0, -0.5, 0.0, 0.5, 1.0, 3.0], [-1.0, 0.0, 0.25, 0.5, 1.0, 2.0]);
    c.hist2d(&x, &y, edges.density(true)).cmap("Blues");
    let bins = Hist2d::new(20, 20).range((-2.0, 2.0), (-1.0, 1.5)).weights(x.iter().map(|x| x.abs()));
    d.hist2d(&x, &y, bins.cmin(1.0).cmax(30.0)).cmap("Greens");
    fig.colorbar(h);
    golden("counts/hist2d").check(&fig);
}

#[test]
fn hexbin() {
    let (x, y) = cloud();
    let product: Vec<f64> = x.iter().zip(&y).map(|(x, y)| x * y).collect();
    let mut fig = Figure::with_size(9.0, 5.0);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    a.hexbin(&x, &y).gridsize(20);
    let h = b.hexbin(&x, &y).gridsize_xy(15, 10).bins("log").cmap("inferno").mincnt(1.0).handle();
    c.hexbin(&x, &y).c(&product).gridsize(12).cmap("RdBu").edgecolors("k").linewidth(0.5);
    let largest = d.hexbin(&x, &y).c(&product).gridsize(12);
    largest.reduce(|c| c.iter().copied().fold(f64::NEG_INFINITY, f64::max));
    largest.extent([-2.0, 2.0, -1.0, 2.0]).mincnt(3.0).clim(0.0, 2.0);
    e.hexbin(&x, &y).gridsize(10).bins(5).alpha(0.6).linewidth(0.0);
    let far = |v: &[f64], k: f64| v.iter().map(|v| (k * v).exp()).collect::<Vec<_>>();
    let log = f.hexbin_log(far(&x, 1.0), far(&y, 2.0), true, true);
    log.gridsize(15).mincnt(1.0).bins([1.0, 5.0, 20.0, 50.0]);
    fig.colorbar(h);
    golden("counts/hexbin").check(&fig);
}

#[test]
fn spy() {
    let wave = |r: usize, c: usize| (((r + 1) * (c + 1)) as f64).sin();
    let z = Grid::from_fn(15, 20, |r, c| {
        let v = (wave(r, c) * 10.0).round_ties_even() / 10.0;
        if v.abs() < 0.6 { 0.0 } else { v }
    });
    let mut fig = Figure::with_size(6.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.spy_markers(&z, 0.0).markersize(4.0);
    b.spy_markers(&z, 0.85).marker("o").color("C3").markersize(5.0).markeredgecolor("k");
    golden("counts/spy").check(&fig);
}
