//! Contour lines, bands and labels.

use isoplot::prelude::*;

use crate::harness::golden;

/// The field of most cases here: x, y, z.
pub fn waves() -> (Vec<f64>, Vec<f64>, Grid) {
    let (x, y) = (linspace(-3.0, 3.0, 41), linspace(-2.0, 2.0, 31));
    let z = Grid::from_fn(31, 41, |r, c| {
        let (x, y) = (x[c], y[r]);
        let z = (1.0 - x / 2.0 + x.powi(5) + y.powi(3)) * (-(x * x) - y * y).exp();
        // Whether a line closes to the last bit decides where its dashes begin: both programs get the same numbers.
        (z * 65536.0).round_ties_even() / 65536.0
    });
    (x, y, z)
}

fn figure(width: f64, height: f64) -> Figure {
    let mut fig = Figure::with_size(width, height);
    fig.add_subplot(1, 1, 1);
    fig
}

#[test]
fn lines_default() {
    let (x, y, z) = waves();
    let mut fig = figure(4.0, 3.0);
    let ax = &mut fig.axes_mut()[0];
    ax.contour(&x, &y, &z);
    ax.set_title("seven levels or so");
    golden("contour/lines_default").check(&fig);
}

#[test]
fn lines_labelled() {
    let (x, y, z) = waves();
    let mut fig = figure(5.0, 4.0);
    let ax = &mut fig.axes_mut()[0];
    let cs = ax.contour(&x, &y, &z).levels(10).handle();
    ax.clabel(cs);
    golden("contour/lines_labelled").check(&fig);
}

#[test]
fn lines_one_colour() {
    let (x, y, z) = waves();
    let mut fig = figure(5.0, 4.0);
    let ax = &mut fig.axes_mut()[0];
    let cs = ax.contour(&x, &y, &z).levels([-0.4, -0.2, 0.0, 0.2, 0.5, 1.0]).colors("k");
    let cs = cs.linewidths([0.5, 1.0, 2.0]).handle();
    ax.clabel(cs).fontsize(8.0).fmt("%.1f m").inline_spacing(2.0);
    golden("contour/lines_one_colour").check(&fig);
}

#[test]
fn bands() {
    let (x, y, z) = waves();
    let mut fig = Figure::with_size(6.0, 4.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.contourf(&x, &y, &z);
    b.contourf(&x, &y, &z).levels(20).cmap("RdBu_r");
    c.contourf(&x, &y, &z).levels([-0.2, 0.0, 0.2, 0.6]).extend("both").cmap("plasma");
    d.contourf(&x, &y, &z).levels([-0.2, 0.0, 0.2, 0.6]).colors(["b", "0.8", "#ff8000"]).alpha(0.6);
    golden("contour/bands").check(&fig);
}

#[test]
fn bands_and_lines() {
    let (x, y, z) = waves();
    let mut fig = figure(5.0, 4.0);
    let ax = &mut fig.axes_mut()[0];
    ax.contourf(&x, &y, &z).levels(12).cmap("viridis").antialiased(true);
    let cs = ax.contour(&x, &y, &z).levels(12).colors("white").linewidth(0.7).linestyles(["-", "--", ":"]);
    let (levels, cs) = (cs.get_levels(), cs.handle());
    ax.clabel(cs).levels(levels.iter().step_by(2)).fontsize("small").colors(["r", "w"]);
    ax.grid(true);
    golden("contour/bands_and_lines").check(&fig);
}

#[test]
fn holes() {
    let (x, y, z) = waves();
    let hole = |r: usize, c: usize| {
        (10..14).contains(&r) && (12..20).contains(&c) || (r, c) == (20, 30) || (r, c) == (0, 0)
    };
    let z = Grid::from_fn(31, 41, |r, c| if hole(r, c) { f64::NAN } else { z[(r, c)] });
    let mut fig = Figure::with_size(6.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.contourf(&x, &y, &z).levels(8);
    a.contour(&x, &y, &z).levels(8).colors("k").linewidth(0.8);
    b.contourf(&x, &y, &z).levels(8).corner_mask(false);
    b.contour(&x, &y, &z).levels(8).colors("k").linewidth(0.8).corner_mask(false);
    golden("contour/holes").check(&fig);
}

#[test]
fn counted() {
    let (_, _, z) = waves();
    let mut fig = Figure::with_size(6.0, 4.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.contour_z(&z);
    b.contourf_z(&z).origin("upper");
    c.contour_z(&z).extent([0.0, 1.0, 10.0, 20.0]).origin("lower").colors(["C0", "C1"]);
    d.contourf_z(&z).extent([0.0, 1.0, 10.0, 20.0]);
    golden("contour/counted").check(&fig);
}

#[test]
fn curvilinear() {
    let (r, t) = meshgrid(linspace(1.0, 2.0, 15), linspace(0.0, std::f64::consts::PI, 25));
    let each = |f: fn(f64, f64) -> f64| Grid::from_fn(25, 15, |i, j| f(r[(i, j)], t[(i, j)]));
    let (x, y, w) = (each(|r, t| r * t.cos()), each(|r, t| r * t.sin()), each(|r, t| (3.0 * t).sin() * r));
    let mut fig = figure(4.0, 3.0);
    let ax = &mut fig.axes_mut()[0];
    ax.contourf(&x, &y, &w).levels(9).cmap("coolwarm");
    ax.contour(&x, &y, &w).levels(9).colors("k").negative_linestyle(":");
    ax.set_aspect("equal");
    golden("contour/curvilinear").check(&fig);
}

#[test]
fn hatched() {
    let (x, y, z) = waves();
    let mut fig = figure(4.0, 3.0);
    let ax = &mut fig.axes_mut()[0];
    ax.contourf(&x, &y, &z).levels(4).hatches(["/", "\\\\", "", "..", "x"]).cmap("Greys").alpha(0.5);
    golden("contour/hatched").check(&fig);
}

#[test]
fn coarse() {
    let z = [[0.0, 1.0, 0.0, 2.0], [1.0, 0.0, 1.0, 0.0], [0.0, 2.0, 0.0, 1.0]];
    let (x, y) = ([0, 1, 3, 4], [0, 1, 4]);
    let mut fig = figure(4.0, 3.0);
    let ax = &mut fig.axes_mut()[0];
    ax.contourf(x, y, z).levels([-1.0, 0.5, 1.0, 1.5, 3.0]).colors(["C0", "C1", "C2", "C3"]);
    let cs = ax.contour(x, y, z).levels([0.5, 1.0, 1.5]).colors("k").handle();
    ax.clabel(cs).fmt([(0.5, "half"), (1.0, "one"), (1.5, "more")]).inline(false);
    ax.set_xlim(-0.5, 4.5);
    golden("contour/coarse").check(&fig);
}

#[test]
fn labels_manual() {
    let (x, y, z) = waves();
    let mut fig = figure(5.0, 4.0);
    let ax = &mut fig.axes_mut()[0];
    let cs = ax.contour(&x, &y, &z).levels([-0.3, 0.1, 0.5]).cmap("cool").linewidth(2.0).handle();
    ax.clabel(cs).manual([(-1.5, 0.5), (0.9, 0.7), (1.2, -0.4)]).fontsize(12.0).fmt("%g");
    golden("contour/labels_manual").check(&fig);
}

#[test]
fn labels_many_levels() {
    let (x, y, _) = waves();
    let z = Grid::from_fn(31, 41, |r, c| x[c].hypot(2.0 * y[r]));
    let mut fig = figure(6.0, 4.0);
    fig.dpi(80.0);
    let ax = &mut fig.axes_mut()[0];
    let cs = ax.contour(&x, &y, &z).levels(14).handle();
    ax.clabel(cs).inline(true).fontsize(7.0);
    ax.invert_yaxis();
    golden("contour/labels_many_levels").check(&fig);
}

#[test]
fn log_levels() {
    let (x, y, z) = waves();
    let w = Grid::from_fn(31, 41, |r, c| (4.0 * z[(r, c)] + x[c]).exp());
    let mut fig = Figure::with_size(6.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.contour(&x, &y, &w).norm(LogNorm::new());
    b.contourf(&x, &y, &w).norm(LogNorm::new()).cmap("magma");
    golden("contour/log_levels").check(&fig);
}

#[test]
fn truths() {
    let (x, y, z) = waves();
    let above: Vec<Vec<bool>> = (0..31).map(|r| z.row(r).iter().map(|v| *v > 0.1).collect()).collect();
    let mut fig = Figure::with_size(7, 3);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.contourf(&x, &y, &above).alpha(0.4);
    a.contour(&x, &y, &above).colors("k");
    let sizes = z.map(|v| v.abs() + 0.01);
    let cs = b.contour(&x, &y, sizes).levels([0.01, 0.1, 1.0]).colors("k").linestyles("dashed").handle();
    b.clabel(cs).fmt(LogFormatterMathtext::default()).manual([(-1, 0), (1, 0)]);
    golden("contour/truths").check(&fig);
}
