//! Markers at points.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn looks() {
    let mut fig = Figure::with_size(5.5, 2.8);
    let [a, b] = fig.subplots(1, 2).into_array();
    let i: Vec<f64> = (0..12).map(f64::from).collect();
    let x: Vec<f64> = i.iter().map(|v| (v * 0.9).cos() * v).collect();
    let y: Vec<f64> = i.iter().map(|v| (v * 0.9).sin() * v).collect();
    let moved = |v: &[f64], by: f64| v.iter().map(|v| v + by).collect::<Vec<f64>>();
    a.scatter(&x, &y).label("default");
    a.scatter(moved(&x, 2.0), &y).s(10.0).marker("s").label("small");
    a.scatter(&x, moved(&y, 2.0)).s(120.0).alpha(0.3).edgecolor("k").linewidth(1.0).label("large");
    a.scatter(moved(&x, -2.0), &y).marker("x").color("r").label("x");
    a.plot(&x, &y).linewidth(0.5).label("line");
    a.legend().fontsize(7).loc("lower right");
    let colors: Vec<String> = (0..12).map(|k| format!("C{k}")).collect();
    let points = b.scatter(&x, &y).sizes(i.iter().map(|k| (k + 1.0) * 15.0));
    points.colors(colors).alpha(0.6).label("sizes");
    let mut gap = moved(&x, 3.0);
    gap[3] = f64::NAN;
    let points = b.scatter(gap, &y).facecolor("none").edgecolor("g").marker("D");
    points.linewidth(2.0).label("hollow");
    let points = b.scatter([0, 2, 4, 6], [8, 8, 8, 8]).s(80.0).colors(["r", "g", "b", "k"]);
    points.marker("^").edgecolors(["k", "r", "y", "w"]).linewidths([1, 2, 3, 4]).label("each");
    b.legend().fontsize(7).scatterpoints(3).loc("lower left");
    golden("scatter/looks").check(&fig);
}

#[test]
fn markers() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    let mut markers: Vec<MarkerStyle> = ".,ov^<>128spP*hH+xXDd|_"
        .chars()
        .map(|c| MarkerStyle::new(&c.to_string()).expect("a marker"))
        .collect();
    markers.push(MarkerStyle::regular(5, 1, 0.0).expect("a marker"));
    markers.push(MarkerStyle::regular(6, 2, 20.0).expect("a marker"));
    for (k, m) in markers.iter().enumerate() {
        let (column, row) = ((k % 6) as f64, (k / 6) as f64);
        ax.scatter([column, column + 0.3], [row, row + 0.2]).s(64.0).marker(m);
        ax.scatter([column + 0.6], [row]).s(30.5).marker(m).color("k").linewidth(0.5);
    }
    ax.set_ylim(-0.7, 4.7);
    golden("scatter/markers").check(&fig);
}

#[test]
fn numbers() {
    let mut fig = Figure::with_size(6.5, 2.8);
    let [a, b] = fig.subplots(1, 2).into_array();
    let i: Vec<f64> = (0..40).map(f64::from).collect();
    let x: Vec<f64> = i.iter().map(|v| (v * 0.5).cos() * v).collect();
    let y: Vec<f64> = i.iter().map(|v| (v * 0.5).sin() * v).collect();
    let z = i.iter().map(|&v| if v % 7.0 == 3.0 { f64::NAN } else { v * 0.25 });
    let first = a.scatter(&x, &y).c(z).s(40.0).label("numbers").handle();
    a.plot([-40, 40], [0, 0]).label("line");
    a.legend().fontsize(7);
    let second = b.scatter(&x, &y).sizes(i.iter().map(|v| v * 3.0)).c(i.iter().map(|v| v + 1.0));
    let second = second.cmap("plasma").norm("log").alpha(0.7).edgecolor("k").linewidth(0.5).handle();
    let fourth = |v: &[f64], by: f64| v.iter().step_by(4).map(|v| v + by).collect::<Vec<f64>>();
    b.scatter(fourth(&x, 5.0), fourth(&y, 0.0)).c(fourth(&i, 0.0)).marker("x").vmin(10.0).vmax(30.0);
    fig.colorbar(first);
    fig.colorbar(second).label("count");
    golden("scatter/numbers").check(&fig);
}

#[test]
fn what_does_not_fit_is_an_error_at_its_line() {
    let mut fig = Figure::new();
    fig.add_subplot(1, 1, 1).scatter([0, 1], [0, 1]).sizes([1, 2, 3]);
    let e = fig.to_png().expect_err("too many sizes");
    assert!(e.to_string().contains("scatter.rs") && e.message().contains("3 entries"), "{e}");
}

#[test]
fn edges_in_turn() {
    let mut fig = Figure::with_size(5.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    let x: Vec<i32> = (0..7).collect();
    ax.scatter(&x, [0; 7]).s(150.0).edgecolors(["r", "g", "k"]).linewidths([1.0, 4.0]);
    ax.scatter(&x, [1; 7]).s(150.0).color("C1").edgecolors("face").linewidth(3.0);
    ax.scatter(&x, [2; 7]).s(150.0).edgecolors("none").facecolor("C2").alpha(0.5);
    ax.scatter(&x, [3; 7]).s(150.0).c(&x).edgecolors(["r", "0.5"]).linewidths([1, 2, 3]);
    ax.scatter(&x, [4; 7]).s(150.0).facecolor("none").edgecolors(["r", "g", "b", "c"]);
    golden("scatter/edges_in_turn").check(&fig);
}

#[test]
fn left_out() {
    let mut fig = Figure::with_size(7.5, 2.6);
    let nan = f64::NAN;
    let x = [0.0, 1.0, 2.0, 3.0, 4.0, nan, 6.0];
    let y = [3.0, 1.0, 2.0, 5.0, nan, 0.0, 4.0];
    let c = [1, 2, 9, 4, 20, -20, 5];
    let s = [20.0, 60.0, nan, 150.0, 30.0, 40.0, 90.0];

    // A point without a size, a place or a number is left out, and its number does not count.
    let ids = fig.subplots(1, 3).ids();
    let a = fig[ids[0]].scatter(x, y).sizes(s).c(c).handle();
    fig.colorbar(a);
    let b = fig[ids[1]].scatter(x, y).c(c).s(80.0).cmap("plasma").handle();
    fig.colorbar(b);
    fig[ids[2]].scatter(x, y).sizes(s).color("C2");
    fig.tight_layout();
    golden("scatter/left_out").check(&fig);
}

#[test]
fn colour_names() {
    let mut fig = Figure::with_size(3, 2.4);
    let ax = fig.add_subplot(1, 1, 1);
    ax.scatter([0, 1, 2], [0, 1, 0]).c("red");
    ax.scatter([0, 1, 2], [1, 2, 1]).c(["b", "tab:orange", "0.5"]).s(60).edgecolors("k");
    ax.scatter([0, 1, 2], [2, 3, 2]).c("C4").marker("^").alpha(0.4);
    golden("scatter/colour_names").check(&fig);
}
