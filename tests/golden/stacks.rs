//! Stacked areas, rows of bars, rows of events.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn stackplot() {
    let x: Vec<i32> = (0..12).collect();
    let row = |f: fn(i32) -> i32| x.iter().map(|&x| f64::from(f(x)) / 4.0).collect::<Vec<_>>();
    let y = [row(|x| (x * 7 + 3) % 11 + 1), row(|x| (x * 5 + 2) % 7), row(|x| (x * 3) % 5 + 2)];
    let scaled = |k: f64| x.iter().map(|&x| f64::from(x) / k).collect::<Vec<_>>();
    let mut fig = Figure::with_size(9.0, 5.0);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    a.stackplot(&x, &y).labels(["one", "two", "three"]);
    a.plot(&x, scaled(2.0));
    a.legend().loc("upper left").fontsize(7);
    b.stackplot(&x, &y[..2]).baseline("sym").colors(["C4", "0.6"]).labels(["low"]).alpha(0.7);
    b.plot(&x, scaled(8.0));
    b.legend().fontsize(7);
    let areas = c.stackplot(&x, &y).baseline("wiggle").hatches(["//", "x", ""]);
    areas.edgecolors(["k", "w"]).linewidths([1.0, 2.0, 0.5]);
    let areas = d.stackplot(&x, &y).baseline("weighted_wiggle").facecolors(["r", "y"]);
    areas.linestyle("--").edgecolor("k").labels(["a", "_b", "c"]);
    d.stackplot(&x, y[0].iter().map(|v| -v));
    d.legend().fontsize(7);
    let gaps =
        y.clone().map(|row| row.into_iter().map(|v| if v == 0.5 { f64::NAN } else { v }).collect::<Vec<_>>());
    e.stackplot(&x, gaps);
    f.stackplot(&x, &y);
    f.set_yscale("log");
    golden("stacks/stackplot").check(&fig);
}

#[test]
fn rows() {
    let row = |k: usize| (0..20 + 5 * k).map(|i| (i * (13 + 8 * k) % 41) as f64 / 4.0).collect::<Vec<_>>();
    let rows: Vec<Vec<f64>> = (0..4).map(row).collect();
    let mut fig = Figure::with_size(9.0, 5.0);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    a.broken_barh([(110, 30), (150, 10)], (10, 9)).facecolors("tab:blue").label("used");
    let bars = a.broken_barh([(10, 50), (100, 20), (130, 10)], (25, 9)).align("center");
    bars.facecolors(["tab:orange", "tab:green", "tab:red"]).label("mixed");
    a.broken_barh([(20, 40)], (45, 5)).align("top").edgecolors("k").linewidth(3.0).alpha(0.5);
    a.legend().fontsize(7);
    let bars = b.broken_barh([(1.0, 2.0), (4.0, f64::NAN), (6.0, 1.0)], (0, -1));
    bars.color(["r", "g", "b"]).linestyle("--");
    b.broken_barh([(1, 2)], (1, 1)).facecolors("none").edgecolors("C3");
    c.eventplot(&rows);
    let events = d.eventplot(&rows).orientation("vertical").lineoffsets([1, 3, 6, 8]);
    events
        .linelengths([1.0, 0.5, 2.0, 1.0])
        .colors(["C0", "C1", "k", "0.5"])
        .linewidths([0.5, 1.0, 2.0, 3.0]);
    events.linestyles(["-", ":", "--", "-."]).alphas([1.0, 0.8, 0.5, 1.0]);
    e.eventplot(&rows[1]).lineoffsets([3]).linelengths([0.25]).color("C2").label("one row");
    e.legend().fontsize(7);
    let events = f.eventplot([&rows[0][..], &[], &rows[2]]).lineoffsets([1.5]);
    events.linewidth(2.0).alpha(0.4).label("rows");
    f.legend().fontsize(7);
    golden("stacks/rows").check(&fig);
}
