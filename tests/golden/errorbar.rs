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

#[test]
fn layers() {
    let mut fig = Figure::with_size(3.0, 2.2);
    let ax = fig.add_subplot(1, 1, 1);
    let bars = ax.errorbar([0, 1, 2], [0, 1, 0]).yerr([0.6]).elinewidth(8.0).marker("o").markersize(8.0);
    bars.label("under");
    ax.errorbar([0, 1, 2], [0.2, 0.8, 0.2]).yerr([0.3]).linewidth(3.0).elinewidth(4.0).label("over");
    ax.plot([0, 2], [0.5, 0.5]).color("k").linewidth(4.0);
    golden("errorbar/layers").check(&fig);
}

#[test]
fn limits() {
    let mut fig = Figure::with_size(9.0, 3.0);
    let [a, b, c] = fig.subplots(1, 3).into_array();
    let x: Vec<f64> = (1..11).map(|i| f64::from(i) / 2.0).collect();
    let y = |up: f64| x.iter().map(|v| (-v).exp() + up).collect::<Vec<f64>>();
    a.errorbar(&x, y(0.0)).yerr([0.1]).uplims(true).label("uplims");
    a.errorbar(&x, y(0.5)).yerr([0.1]).lolims(true).label("lolims");
    a.errorbar(&x, y(1.0)).yerr([0.1]).uplims(true).lolims(true).label("both");
    let mixed = a.errorbar(&x, y(1.5)).yerr([0.1]).xerr([0.2]).xlolims(true).capsize(3.0).linestyle(":");
    mixed.uplims((0..10).map(|i| i % 2 == 1).collect::<Vec<_>>());
    mixed.lolims((0..10).map(|i| i % 3 == 0).collect::<Vec<_>>()).ecolor("k").label("mixed");
    a.legend().fontsize(7);
    let every = b.errorbar(&x, y(0.0)).yerr([0.2]).errorevery(3).barsabove(true).linewidth(3.0);
    every.ecolor("C3").label("every");
    b.errorbar(&x, y(0.4)).yerr([0.2]).errorevery((1, 3)).fmt("none").label("none");
    b.plot([1, 4], [0.8, 0.6]).label("next");
    b.legend().fontsize(7);
    c.invert_yaxis().invert_xaxis();
    c.errorbar(&x, y(0.0)).yerr([0.1]).xerr([0.1]).lolims(true).xuplims(true).fmt("o").markersize(3.0);
    golden("errorbar/limits").check(&fig);
}
