//! Error bars, steps and stems.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn bars() {
    let x: Vec<f64> = (0..6).map(f64::from).collect();
    let y = [2.0, 3.0, 1.0, 4.0, 2.0, 3.5];
    let mut fig = Figure::with_size(5.5, 2.8);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.errorbar(&x, y).yerr([0.4]).label("line");
    let bars = a.errorbar(&x, y.map(|v| v + 2.0)).yerr_each([0.1; 6], x.iter().map(|v| v / 5.0));
    bars.xerr([0.2]).fmt("o").capsize(3.0).label("points");
    let bars = a.errorbar(&x, y.map(|v| v - 2.0)).yerr([0.5]).fmt("none").ecolor("r");
    bars.elinewidth(3.0).label("bars only");
    a.legend().fontsize(7);
    let bars = b.errorbar(&x, y).xerr([0.1, 0.2, f64::NAN, 0.3, 0.4, 0.5]).fmt("ks--").markersize(4.0);
    bars.linewidth(0.8).capsize(5.0).capthick(2.0).ecolor("C1");
    let bars = b.errorbar(&x, y.map(|v| v + 1.0)).yerr([0.3]).color("C2").marker("^");
    bars.alpha(0.5).elinewidth(4.0).linestyle(":");
    golden("errorbar/bars").check(&fig);
}

#[test]
fn steps_stems() {
    let x: Vec<f64> = (0..8).map(f64::from).collect();
    let y = [1.0, 3.0, 2.0, 4.0, 3.0, -1.0, 0.5, 2.0];
    let mut fig = Figure::with_size(5.5, 2.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.step(&x, y).label("pre");
    a.step(&x, y.map(|v| v + 5.0)).drawstyle("steps-mid").marker("o").label("mid");
    a.step(&x, y.map(|v| v + 10.0)).drawstyle("steps-post").linestyle("--").label("post");
    a.legend().fontsize(7);
    b.stem(&x, y).label("stems");
    b.stem(x.iter().map(|v| v + 0.3), y.map(|v| v - 3.0))
        .bottom(-3.0)
        .markerline(|m| {
            m.color("g").marker("D");
        })
        .stemlines(|s| {
            s.linewidth(3.0).color("0.7");
        })
        .baseline(|l| {
            l.linestyle(":");
        });
    b.legend().fontsize(7);
    golden("errorbar/steps_stems").check(&fig);
}
