//! Areas between curves, and polygons.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn between() {
    let x: Vec<f64> = (0..41).map(|i| f64::from(i) * 0.25).collect();
    let y1: Vec<f64> = x.iter().map(|x| x.sin()).collect();
    let y2: Vec<f64> = x.iter().map(|x| (1.5 * x).cos() * 0.8).collect();
    let up = |v: &[f64], by: f64| v.iter().map(|v| v + by).collect::<Vec<f64>>();
    let above: Vec<bool> = y1.iter().zip(&y2).map(|(a, b)| a > b).collect();
    let mut fig = Figure::with_size(5.5, 4.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.fill_between(&x, &y1, [0]).label("to zero");
    let area = a.fill_between(&x, up(&y1, 2.0), up(&y2, 2.0)).alpha(0.4);
    area.edgecolor("k").linewidth(1.5).label("between");
    a.legend().fontsize(7);
    b.plot(&x, &y1);
    b.plot(&x, &y2);
    b.fill_between(&x, &y1, &y2).only_where(above.clone()).color("g").alpha(0.3).interpolate(true);
    b.fill_between(&x, &y1, &y2).only_where(above.iter().map(|v| !v)).color("r").alpha(0.3);
    c.fill_between(&x[..12], &y1[..12], [0]).step("mid").facecolor("C4");
    c.fill_between(&x[14..25], &y1[14..25], [-0.5]).step("pre").alpha(0.5).hatch("xx");
    let area = c.fill_between(&x[26..], &y1[26..], [0.2; 15]).step("post");
    area.facecolor("none").edgecolor("C1").linestyle("--");
    let mut gaps = y2.clone();
    for i in [5, 20, 21] {
        gaps[i] = f64::NAN;
    }
    d.fill_betweenx(&x, gaps, up(&y1, 2.0)).facecolor("C5");
    d.plot(&y1, &x).color("k").linewidth(0.5);
    golden("fill/between").check(&fig);
}

#[test]
fn polygons() {
    let mut fig = Figure::with_size(3.5, 2.6);
    let ax = fig.add_subplot(1, 1, 1);
    ax.fill([0, 2, 1], [0, 0, 2]).label("triangle");
    ax.fill([2, 4, 4, 3], [1.0, 0.0, 2.0, 1.5]).alpha(0.5).edgecolor("k").linestyle(":").linewidth(2.0);
    ax.fill([1, 3, 3, 1], [2.2, 2.2, 2.8, 2.8]).facecolor("w").edgecolor("C3").hatch("..");
    ax.fill([0, 1, 0, 1], [2, 3, 3, 2]).facecolor("m");
    ax.legend().loc("lower right");
    golden("fill/polygons").check(&fig);
}

#[test]
fn stairs() {
    let mut fig = Figure::with_size(6.0, 2.8);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.stairs([2.0, 5.0, 3.0, f64::NAN, 4.0, 1.0], [0.0, 1.0, 2.5, 3.0, 4.0, 5.0, 6.0]).label("outline");
    a.stairs([1, 2, 1], [0.0; 0]).fill(true).alpha(0.4).label("filled");
    let dashed = a.stairs([-1.0, -2.0, -0.5], [0.0, 1.5, 2.0, 3.0]).baseline([-0.2]).linestyle("--");
    dashed.linewidth(2.0).color("C5").label("dashed");
    a.legend().fontsize(7);
    let hatched = b.stairs([3, 1, 2], [0, 1, 2, 3]).baseline([0.5, 0.2, 1.0]).fill(true).hatch("//");
    hatched.edgecolor("k").label("hatched");
    b.stairs([4, 2, 3], [0, 1, 2, 3]).no_baseline().orientation("horizontal").label("free");
    b.plot([0, 3], [3, 0]).label("line");
    b.legend().fontsize(7);
    golden("fill/stairs").check(&fig);
}
