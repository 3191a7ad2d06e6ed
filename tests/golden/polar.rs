//! Polar axes: what can be drawn on them.

use std::f64::consts::PI;

use isoplot::artist::{Circle, FancyArrow, Polygon};
use isoplot::prelude::*;

use crate::harness::golden;

fn row<const N: usize>(fig: &mut Figure) -> [&mut Axes; N] {
    fig.subplots(1, N).projection("polar").into_array()
}

fn of(t: &[f64], f: impl Fn(f64) -> f64) -> Vec<f64> {
    t.iter().map(|&t| f(t)).collect()
}

#[test]
fn plain() {
    let mut fig = Figure::with_size(9.0, 3.5);
    let [_, b, c] = row(&mut fig);
    b.plot_fmt([0, 1, 2, 4, 5], [3, 1, 4, 1, 5], "o-").label("few");
    b.plot_fmt([0.5, 3.5, 6.0], [2.0, 2.5, 4.0], "s--").color("C3").markevery(2);
    let i = arange(0.0, 50.0, 1.0);
    c.plot(of(&i, |i| i * 0.3), of(&i, |i| 1000.0 + i * 3e4));
    c.set_title("offsets");
    golden("polar/plain").check(&fig);
}

#[test]
fn bars() {
    let mut fig = Figure::with_size(10.0, 4.0);
    let [a, b, c] = row(&mut fig);
    let bars = a.bar([0, 1, 2, 4], [3, 2, 5, 4]).width(0.9).bottom([1]).align("edge");
    bars.edgecolor("k").hatch("//").label("edge");
    let bars = a.bar([0, 1, 2, 4], [1, 1, 2, 1]).width(0.9).bottom([4, 3, 6, 5]).align("edge");
    bars.color("C1").label("on top");
    a.legend();
    b.barh([1, 2, 3, 4], [1, 2, 4, 7]).height(0.6).left([0.5]).colors(["C0", "C1", "C2", "C3"]);
    c.bar([0], [5]).width(2.0 * PI).bottom([2]).color("y").edgecolor("r");
    c.bar([0.5, 2.5], [3, 5]).yerr([0.5, 1.0]).capsize(4.0).color("c");
    c.set_rorigin(-3.0);
    golden("polar/bars").check(&fig);
}

#[test]
fn contour() {
    let (t, r) = (linspace(0.0, 2.0 * PI, 60), linspace(0.0, 4.0, 30));
    let z: Vec<Vec<f64>> = r.iter().map(|r| of(&t, |t| (3.0 * t).cos() * r * (-r / 2.0).exp())).collect();
    let mut fig = Figure::with_size(9.0, 4.2);
    let [a, b] = row(&mut fig);
    let filled = a.contourf(&t, &r, &z).levels(10).cmap("RdBu").handle();
    let lines = b.contour(&t, &r, &z).levels([-0.5, -0.2, 0.0, 0.2, 0.5]).colors("k").handle();
    b.clabel(lines).fontsize(8.0);
    b.set_theta_zero_location("N");
    fig.colorbar(filled).pad(0.1);
    golden("polar/contour").check(&fig);
}

#[test]
fn mesh() {
    let (t, r) = (linspace(0.0, 2.0 * PI, 25), linspace(0.5, 2.0, 9));
    let c: Vec<Vec<f64>> = (0..8)
        .map(|i| (0..24).map(|j| (f64::from(i) * 0.7).sin() * (f64::from(j) * 0.5).cos()).collect())
        .collect();
    let mut fig = Figure::with_size(11.0, 3.8);
    let [a, b, d] = row(&mut fig);
    let mesh = a.pcolormesh(&t, &r, &c).handle();
    b.pcolormesh(&t, &r, &c).cmap("plasma").edgecolors("w").linewidth(0.5);
    b.set_rorigin(0.0).grid(false);
    let smooth: Vec<Vec<f64>> = r.iter().map(|r| of(&t, |t| (2.0 * t).cos() * r)).collect();
    d.pcolormesh(&t, &r, smooth).shading("gouraud").cmap("coolwarm");
    d.set_yticklabels([""; 0]);
    fig.colorbar(mesh).location("bottom");
    golden("polar/mesh").check(&fig);
}

#[test]
fn spans() {
    let mut fig = Figure::with_size(9.0, 4.2);
    let [a, b] = row(&mut fig);
    a.plot([0, 1, 2, 3], [1, 2, 3, 4]);
    a.axhline(2.5).color("r").linewidth(2.0);
    a.axvline(2).color("g").linestyle("--");
    a.axvspan(3.5, 4.5).alpha(0.4).color("C1");
    a.axhspan(0.5, 1.2).alpha(0.4).color("C2");
    b.axvspan(0.2, 1.4).span(0.3, 0.9).color("C3").alpha(0.5);
    b.axhline(0.5).set_data([0.25, 0.75], [0.5, 0.5]);
    b.hlines([0.3, 0.6], [0.5], [2.5]).color("k");
    b.vlines([3, 4, 5], [0.2], [0.9]).color("m");
    b.set_thetalim(-0.5, 5.5);
    golden("polar/spans").check(&fig);
}

#[test]
fn arrows() {
    let t: Vec<f64> = linspace(0.0, 2.0 * PI, 17)[..16].to_vec();
    let (tt, rr) = meshgrid(&t, [1.0, 2.0, 3.0]);
    let (tt, rr) = (tt.data().to_vec(), rr.data().to_vec());
    let mut fig = Figure::with_size(11.0, 4.0);
    let [a, b, c] = row(&mut fig);
    a.quiver(&tt, &rr, of(&tt, f64::cos), of(&tt, f64::sin)).c(&rr).cmap("cool");
    b.quiver(&tt, &rr, of(&tt, |_| 0.1), of(&tt, |_| 0.2)).angles("xy").color("C2");
    b.set_rmax(4.0);
    c.stem(&t, of(&t, |t| 1.0 + t.cos().powi(2))).bottom(0.5);
    c.set_rorigin(-0.5);
    golden("polar/arrows").check(&fig);
}

#[test]
fn hist() {
    let i = arange(0.0, 500.0, 1.0);
    let x = of(&i, |i| (i * 0.618034 % 1.0).powi(2) * 2.0 * PI);
    let y = of(&i[..300], |i| (i * 0.7548777 % 1.0).powi(3) * 2.0 * PI);
    let mut fig = Figure::with_size(9.0, 4.0);
    let [a, b] = row(&mut fig);
    let hist = a.hist([&x, &y], linspace(0.0, 2.0 * PI, 17)).stacked(true).edgecolor("w");
    hist.labels(["calm", "windy"]);
    a.set_theta_zero_location("N").set_theta_direction(-1);
    a.legend().loc("lower right");
    b.hist(&x, 24).histtype("stepfilled").alpha(0.4);
    b.hist(&y, 24).histtype("step").color("k");
    golden("polar/hist").check(&fig);
}

#[test]
fn families() {
    let mut fig = Figure::with_size(14.0, 7.0);
    let [a, b, c, d, e, f, g, h] = fig.subplots(2, 4).projection("polar").into_array();
    let t = linspace(0.0, 6.0, 25);
    a.step(&t, of(&t, |t| 1.0 + t % 2.0)).drawstyle("steps-mid").label("step");
    let shape = a.fill(&t, of(&t, |t| 1.0 + 0.2 * t));
    shape.hatch("..").facecolor("none").edgecolor("C2").label("hatched");
    a.legend();
    let (inner, outer) = (of(&t, |t| 1.0 + t.sin().powi(2)), of(&t, |t| 1.0 + t.cos().powi(2)));
    b.stackplot(&t, [&inner, &outer]).labels(["in", "out"]);
    let events = c.eventplot([vec![0.5, 1.0, 2.0, 3.0], vec![1.0, 4.0, 5.0]]);
    events.lineoffsets([1, 2]).linelengths([0.6]).colors(["r", "b"]);
    d.boxplot([vec![1, 2, 3, 4, 9], vec![2, 3, 4]]).positions([1, 3]);
    e.stairs([3, 1, 2], [0, 1, 3, 5]).fill(true);
    e.broken_barh([(1, 2), (4, 1)], (3, 1)).facecolors(["C1", "C3"]);
    f.scatter(&t, of(&t, |t| 1.0 + t)).s(30.0).marker("^").color("k");
    f.plot_fmt(&t, of(&t, |t| 2.0 + t), "C2d-").markevery(0.2);
    f.set_yscale("linear");
    g.bar(["one", "two", "three"], [3, 4, 5]);
    h.plot(&t, &t).transform(Coords::Axes);
    h.add_patch(Circle::new((1.0, 0.5), 0.4)).facecolor("C4");
    let corners = [(3.0, 0.2), (4.0, 0.3), (4.0, 0.7), (3.0, 0.8)];
    h.add_patch(Polygon::new(corners)).facecolor("C5");
    h.arrow(FancyArrow::new(0.5, 0.2, 2.0, 0.4).width(0.05));
    golden("polar/families").check(&fig);
}

#[test]
fn fields() {
    let (t, r) = (linspace(0.1, 6.2, 30), linspace(0.2, 3.0, 20));
    let grid =
        |f: &dyn Fn(f64, f64) -> f64| -> Vec<Vec<f64>> { r.iter().map(|&r| of(&t, |t| f(t, r))).collect() };
    let (tt, rr) = meshgrid(&t, &r);
    let (tt, rr) = (tt.data().to_vec(), rr.data().to_vec());
    let mut fig = Figure::with_size(11.0, 7.5);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).projection("polar").into_array();
    a.streamplot(&t, &r, grid(&|t, _| t.cos()), grid(&|_, r| 0.3 * r.sin())).density(0.5).color("C3");
    let few = |v: &[f64]| -> Vec<f64> {
        (0..20).step_by(6).flat_map(|i| (0..30).step_by(4).map(move |j| i * 30 + j)).map(|i| v[i]).collect()
    };
    let (bt, br) = (few(&tt), few(&rr));
    b.barbs(&bt, &br, of(&bt, |t| 20.0 * t.cos()), of(&bt, |t| 20.0 * t.sin())).length(5.0);
    let seventh = |v: &[f64]| -> Vec<f64> { v.iter().step_by(7).copied().collect() };
    let (ct, cr) = (seventh(&tt), seventh(&rr));
    c.tricontourf((&ct, cr), of(&ct, f64::cos)).levels(5);
    d.hist2d(&tt, of(&rr, |r| r.powi(2) / 3.0), (8, 4)).cmap("Blues");
    e.violinplot([vec![1.0, 2.0, 2.5, 3.0], vec![2.0, 2.2, 4.0]]).positions([1, 4]).showmedians(true);
    let arrows = f.quiver(&t, of(&t, |t| 1.0 + t / 3.0), vec![1.0; 30], vec![0.0; 30]).pivot("mid").handle();
    f.quiverkey(arrows, 0.9, 1.05, 1.0, "key");
    golden("polar/fields").check(&fig);
}
