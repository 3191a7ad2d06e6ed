//! Points counted in rectangles and hexagons; matrices as markers.

use isoplot::axes::{Hist2d, Spy};
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

/// To multiples of 1/65536, so that the last bits of a logarithm do not matter.
fn q(v: f64) -> f64 {
    (v * 65536.0).round_ties_even() / 65536.0
}

/// Points about 0 as Gauss has it.
fn gauss(n: i32) -> impl Iterator<Item = (i32, f64, f64)> {
    (1..=n).map(|i| {
        let (u, v) = (f64::from(i) * 0.6180339887498949 % 1.0, f64::from(i) * 0.7548776662466927 % 1.0);
        let (r, a) = ((-2.0 * u.ln()).sqrt(), 2.0 * std::f64::consts::PI * v);
        (i, r * a.cos(), r * a.sin())
    })
}

#[test]
fn hexbins() {
    let points = gauss(3000).map(|(_, x, y)| (q(x), q(2.0 + 3.0 * q(x) + 4.0 * y)));
    let (x, y): (Vec<f64>, Vec<f64>) = points.unzip();
    let ends =
        |v: &[f64]| v.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), &v| (a.min(v), b.max(v)));
    let (xlim, ylim) = (ends(&x), ends(&y));
    let mut fig = Figure::with_size(10.0, 5.5);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    let first = a.hexbin(&x, &y).gridsize(50).cmap("inferno").handle();
    a.set_xlim(xlim.0, xlim.1).set_ylim(ylim.0, ylim.1).set_title("Hexagon binning");
    let second = b.hexbin(&x, &y).gridsize(50).bins("log").cmap("inferno").handle();
    b.set_xlim(xlim.0, xlim.1).set_ylim(ylim.0, ylim.1).set_title("With a log color scale");
    let third = c.hexbin(&x, &y).gridsize(20).marginals(true).c(&x).reduce(|c| c.iter().sum());
    let third = third.cmap("coolwarm").clim(-20.0, 20.0).handle();
    c.set_title("marginals");
    let far = x.iter().map(|x| 2f64.powf(*x));
    let log = d.hexbin_log(far, &y, true, false).gridsize_xy(14, 8).marginals(true).mincnt(1.0);
    log.edgecolors("0.5").linewidth(0.4).norm(LogNorm::new());
    d.grid_with().linestyle(":");
    let least = e.hexbin(&x, &y).gridsize(12).c(&y).extent([-2.0, 2.0, -8.0, 12.0]).edgecolors("none");
    let least = least.reduce(|c| c.iter().copied().fold(f64::INFINITY, f64::min)).vmax(8.0).handle();
    e.plot_fmt([-2, 2, 2, -2, -2], [-8, -8, 12, 12, -8], "r");
    f.hexbin(&x, &y).gridsize(15).marginals(true).bins("log").mincnt(2.0).cmap("YlGn").alpha(0.7);
    f.set_facecolor("0.9");
    fig.colorbar(first).label("counts");
    fig.colorbar(second).label("counts");
    fig.colorbar(third).extend("both");
    fig.colorbar(least).location("left");
    fig.tight_layout();
    golden("counts/hexbins").check(&fig);
}

#[test]
fn norms() {
    let points = gauss(5000).map(|(i, x, y)| {
        let (cx, cy) = if i % 3 == 0 { (8.0, 6.0) } else { (4.3, 3.0) };
        (q(cx + x), q(cy + y))
    });
    let (x, y): (Vec<f64>, Vec<f64>) = points.unzip();
    let weights = (1..=5000).map(|i| q(f64::from(i).sin()));
    let mut fig = Figure::with_size(9.0, 5.5);
    let axs = fig.subplots(2, 3).sharex(true).sharey(true);
    let ids = axs.ids();
    let [a, b, c, d, e, f] = axs.into_array();
    a.set_title("Linear normalization");
    a.hist2d(&x, &y, 60);
    let mut last = None;
    d.set_xlabel("x");
    d.set_ylabel("y");
    for (ax, gamma) in [(b, 0.8), (c, 0.5), (d, 0.3)] {
        ax.set_title(format!(r"Power law $(\gamma={gamma})$"));
        last = Some(ax.hist2d(&x, &y, 60).norm(PowerNorm::new(gamma)).handle());
    }
    let edges = Hist2d::edges(arange(0.0, 13.0, 0.5), -1..10);
    let dense = e.hist2d(&x, &y, edges.density(true)).norm(LogNorm::new()).cmap("cividis");
    let dense = dense.edgecolors("w").linewidth(0.3).handle();
    e.set_facecolor("k");
    let bins = Hist2d::new(30, 12).range((2.0, 10.0), (0.0, 9.0)).weights(weights).cmin(-6.0);
    let signed = f.hist2d(&x, &y, bins).norm(SymLogNorm::new(0.5)).cmap("seismic").handle();
    fig.colorbar(last.expect("three")).parents([ids[0], ids[3]]).location("left").shrink(0.5);
    fig.colorbar(dense).label("density");
    fig.colorbar(signed);
    golden("counts/norms").check(&fig);
}

#[test]
fn spies() {
    let x = Grid::from_fn(20, 20, |r, c| match (r, c) {
        (5, _) | (_, 12) => 0.0,
        _ => q((r * 20 + c) as f64 * 0.7548776662466927 % 1.0 - 0.5),
    });
    let mut fig = Figure::with_size(8.0, 6.0);
    let [a, b, e, c, d, f] = fig.subplots(2, 3).into_array();
    a.spy_markers(&x, 0.0).markersize(5.0);
    b.spy_markers(&x, 0.1).markersize(5.0);
    c.spy(&x);
    d.spy_with(&x, 0.1);
    let upper = Grid::from_fn(10, 20, |r, c| x[(r, c)]);
    let large = e.spy_markers(upper, Spy::new().precision(0.2).origin("lower"));
    large.marker("x").color("C1").markersize(4.0).label("large");
    e.set_aspect("auto");
    e.legend().loc("upper right");
    e.set_title("lower");
    f.set_title("images too");
    let green = f.spy_with(&x, Spy::new().precision(0.25).origin("lower"));
    green.cmap(ListedColormap::new(["0.9", "C2"])).alpha(0.8);
    f.set_xlabel("column");
    c.set_title("all");
    fig.tight_layout();
    golden("counts/spies").check(&fig);
}

/// Means in hexagons, with gaps among the numbers, below contours of counts.
fn means(ax: &mut Axes, x: &[f64], y: &[f64]) -> Handle<HexBin> {
    let sum = |i: usize| if (i + 1).is_multiple_of(7) { f64::NAN } else { x[i] + y[i] };
    let norm = BoundaryNorm::new([-3.0, -1.0, 0.0, 0.5, 3.0], 256).extend("both");
    let m = ax.hexbin(x, y).c((0..x.len()).map(sum)).gridsize(10).cmap("PRGn").norm(norm);
    let m = m.edgecolors("k").linewidths([0.5, 2.0]).alpha(0.9).handle();
    let eighths = |n: i32| (-n..=n).map(|i| f64::from(i) / 8.0);
    let edges = |n: i32| (-n..n + 2).map(|i| f64::from(i) / 8.0 - 1.0 / 16.0);
    let (counts, ..) = Hist2d::edges(edges(20), edges(12)).histogram(x, y).expect("as many x as y");
    ax.contour(eighths(20), eighths(12), counts).levels([2.0, 6.0]).colors(["w", "y"]);
    ax.invert_yaxis();
    ax.set_title("means").loc("left");
    m
}

#[test]
fn margins() {
    let (x, y): (Vec<f64>, Vec<f64>) = gauss(2000).map(|(_, x, y)| (q(x), q(y / 2.0))).unzip();
    let mut fig = Figure::with_size(8.0, 6.0);
    let axs = fig.subplots_with_ratios(&[4.0, 1.0, 4.0], &[1.0, 4.0]);
    let ids = axs.ids();
    let [top, corner, other, mid, side, last] = axs.into_array();
    corner.set_visible(false);
    mid.sharex(ids[0]).sharey(ids[4]);
    let counts = mid.hexbin(&x, &y).gridsize_xy(18, 12).norm(PowerNorm::new(0.5)).cmap("GnBu").mincnt(0.0);
    counts.label("counts");
    mid.scatter(&x[..40], &y[..40]).s(6.0).color("r").label("some");
    mid.legend();
    top.hist(&x, 24).color("0.6");
    let row = |i: i32| y.iter().filter(|&&y| (y * 8.0).floor() == f64::from(i)).count() as f64;
    side.barh((-14..14).map(|i| f64::from(i) / 8.0), (-14..14).map(row))
        .height(0.125)
        .align("edge")
        .color("0.6");
    top.tick_params().labelbottom(false);
    side.tick_params().labelleft(false);
    mid.set_xlabel("x");
    mid.set_ylabel("y");
    let twos = |v: &[f64]| v.iter().map(|v| 2f64.powf(*v)).collect::<Vec<_>>();
    let halves: Vec<f64> = (-4..5).map(|i| f64::from(i) / 2.0).collect();
    let wholes: Vec<f64> = (-4..5).map(f64::from).collect();
    other.hist2d(twos(&x), twos(&y), Hist2d::edges(twos(&wholes), twos(&halves))).cmap("copper");
    other.set_xscale("log").set_yscale("log");
    let m = means(last, &x, &y);
    fig.colorbar(m).orientation("horizontal").ticks([-1.0, 0.0, 0.5]);
    fig.suptitle("points and their margins");
    golden("counts/margins").check(&fig);
}
