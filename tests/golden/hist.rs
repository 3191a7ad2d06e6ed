//! Histograms of several sets, and of weighted numbers.

use isoplot::prelude::*;

use crate::harness::golden;

/// 300 numbers, two humps.
fn numbers() -> Vec<f64> {
    let round = |v: f64| (v * 1024.0).round_ties_even() / 1024.0;
    (0..300).map(f64::from).map(|i| round((i * 12.9898).sin() * 2.0 + (i * 78.233).cos())).collect()
}

#[test]
fn sets() {
    let x = numbers();
    let y: Vec<f64> = x[..200].iter().map(|v| v * 0.5 + 1.0).collect();
    let z: Vec<f64> = x[..120].iter().map(|v| v * 0.75 - 1.0).collect();
    let mut fig = Figure::with_size(10.0, 8.0);
    let [a, b, c, d, e, f, g, h, k] = fig.subplots(3, 3).into_array();
    a.hist([&x, &y, &z], 8).labels(["x", "y", "z"]);
    a.legend().fontsize(7);
    b.hist([&x, &y, &z], 12).stacked(true).labels(["x", "y"]).edgecolor("w").linewidths([0.5, 1.0, 2.0]);
    b.legend().fontsize(7);
    b.hist(&y, 5).alpha(0.5);
    let lines = c.hist([&x, &y, &z], 12).histtype("step").stacked(true).labels(["x", "y", "z"]);
    lines.linestyles(["-", "--", ":"]);
    c.legend().fontsize(7);
    c.bar([0], [60]).width(0.3);
    let filled = d.hist([&x, &y], 12).histtype("stepfilled").alpha(0.6);
    filled.colors(["C3", "0.4"]).hatches(["/", "."]);
    e.hist([&x, &y, &z], 15).histtype("stepfilled").stacked(true).density(true).label("one");
    e.legend().fontsize(7);
    let bars = f.hist([&x, &y, &z], [-3.0, -2.0, -1.0, -0.5, 0.0, 0.5, 2.0, 4.0]).histtype("barstacked");
    bars.density(true).cumulative(-1).rwidth(0.7);
    let bars = g.hist([&x, &y], 10).orientation("horizontal").rwidth(0.9);
    bars.facecolors(["C4", "C1"]).edgecolor("k");
    g.hist(&z, 10).orientation("horizontal").label("next");
    g.legend().fontsize(7);
    h.hist([&x, &y], 6).align("left").range(-2.0, 3.0).bottom([2]).log(true);
    assert_eq!(h.get_yscale(), "log");
    let lines = k.hist([&x, &y], 10).orientation("horizontal").histtype("step").align("right");
    lines.cumulative(true).facecolor("k");
    k.plot([0, 100], [0, 1]);
    k.fill([0, 100, 100], [0, -1, 0]);
    golden("hist/sets").check(&fig);
}

#[test]
fn weights() {
    let mut x = numbers();
    let w: Vec<f64> = (0..300).map(|i| f64::from(i % 7) / 8.0 - 0.125).collect();
    x[17] = f64::NAN;
    let mut fig = Figure::with_size(9.0, 5.0);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    a.hist(&x, 12).weights(&w).facecolor("y").edgecolor("k");
    a.hist(&x[..60], 6);
    let later: Vec<f64> = x[..100].iter().map(|v| v + 1.0).collect();
    let both = [w.iter().map(|w| w + 0.25).collect::<Vec<_>>(), w[..100].iter().map(|w| w * 2.0).collect()];
    b.hist([&x, &later], 12).weights(both).density(true).histtype("stepfilled").log(true);
    let feet = (0..10).map(|i| i * 2);
    c.hist(&x, 10).bottom(feet.clone()).color("C2").edgecolor("w");
    c.hist(&x, 10).bottom(feet).histtype("step");
    d.hist(&x[20..], "auto").label("auto");
    d.hist(&x[20..], "fd").histtype("step").label("fd");
    d.hist(&x[20..], "doane").histtype("step").label("doane");
    d.legend().fontsize(7);
    let bars = e.hist([&x[..], &x[..100]], 8).stacked(true).bottom([5]).cumulative(true);
    bars.labels(["a", "b"]).hatches(["//", "o"]);
    e.legend().fontsize(7).loc("upper left");
    f.hist([&x[..], &[]], 5).rwidth(2.0);
    let bars = f.hist(x.iter().map(|v| v * 0.5), 5).rwidth(0.3).handle();
    for text in f.bar_label(bars, |v| format!("{v}")) {
        f[text].fontsize(7);
    }
    golden("hist/weights").check(&fig);
}

#[test]
fn log() {
    let x = numbers();
    let mut fig = Figure::with_size(9.0, 5.0);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).sharey("row").into_array();
    a.hist(&x, 8).log(true);
    b.bar([0, 1, 2], [3, 500, 40]).log(true).color("C1");
    c.plot([0, 1], [1, 2]);
    d.barh(["x", "y", "z"], [3, 500, 40]).log(true);
    d.set_xlim(1.0, 1e4);
    e.hist(&x, 8).orientation("horizontal").histtype("step").log(true);
    e.xaxis().set_minor_locator(NullLocator);
    f.hist(&x, 8).orientation("horizontal").log(true);
    f.set_xscale("linear");
    golden("hist/log").check(&fig);
}
