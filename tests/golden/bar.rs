//! Bars and histograms.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn vertical() {
    let mut fig = Figure::with_size(5.5, 2.8);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.bar([0, 1, 2], [3, 5, 4]).label("first");
    a.bar([0, 1, 2], [1, 2, 1]).bottom([3, 5, 4]).label("second");
    let bars = a.bar([0, 1, 2], [-1.0, -2.0, -0.5]).width(0.4).color("0.3");
    bars.edgecolor("k").linewidth(2.0).label("below");
    a.set_xticks([0, 1, 2]).labels(["one", "two", "three"]);
    a.legend().fontsize(7);
    let bars = b.bar([0, 1, 2, 3], [2.0, 4.0, f64::NAN, 3.0]).widths([0.2, 0.4, 0.6, 0.8]).align("edge");
    bars.colors(["r", "g", "b", "y"]).alpha(0.5);
    let bars = b.bar([0, 1, 2, 3], [1.0, 1.5, 2.0, 1.0]).width(0.3).color("w");
    bars.edgecolors(["k", "r", "g", "b"]).hatches(["/", "xx", "..", "\\\\"]);
    b.grid_with().axis("y");
    b.set_axisbelow(true);
    golden("bar/vertical").check(&fig);
}

#[test]
fn horizontal() {
    let mut fig = Figure::with_size(3.5, 2.6);
    let ax = fig.add_subplot(1, 1, 1);
    ax.barh([0, 1, 2, 3], [3, 1, 4, 2]).height(0.5).label("right");
    let bars = ax.barh([0, 1, 2, 3], [1, 1, 1, 1]).left([3, 1, 4, 2]).height(0.5);
    bars.hatch("o").edgecolor("w").facecolor("C1").label("more");
    ax.set_yticks([0, 1, 2, 3]).labels(["ann", "bob", "cy", "dee"]);
    ax.invert_yaxis();
    ax.legend().loc("lower right");
    golden("bar/horizontal").check(&fig);
}

#[test]
fn hist() {
    let i = (0..500).map(f64::from);
    let x: Vec<f64> = i.map(|i| (i * 12.9898).sin() * 2.0 + (i * 78.233).cos()).collect();
    let mut fig = Figure::with_size(6.5, 2.4);
    let [a, b, c] = fig.subplots(1, 3).into_array();
    a.hist(&x, 10).label("10 bins");
    a.plot([0, 1], [10, 20]);
    b.hist(&x, 30).density(true).color("C2").edgecolor("k").linewidth(0.5);
    let bars = b.hist(x.iter().map(|v| v + 1.0), [-3.0, -2.0, 0.0, 0.5, 2.0, 4.0]);
    bars.density(true).alpha(0.4);
    c.hist(&x, 15).cumulative(true).edgecolor("w");
    golden("bar/hist").check(&fig);
}

#[test]
fn hatches() {
    let mut fig = Figure::with_size(4.0, 3.0);
    fig.dpi(150.0);
    let ax = fig.add_subplot(1, 1, 1);
    let patterns = ["/", "\\", "|", "-", "+", "x", "o", "O", ".", "*", "//", "xx", "oo", "+o", "/-"];
    for (k, pattern) in patterns.into_iter().enumerate() {
        let bars = ax.bar([k % 5], [0.9]).bottom([k / 5]).width(0.9).hatch(pattern);
        bars.facecolor(format!("C{}", k % 10)).edgecolor(if k % 2 == 1 { "k" } else { "w" });
        if k > 9 {
            bars.alpha(0.8);
        }
    }
    golden("bar/hatches").check(&fig);
}

#[test]
fn labels() {
    let mut fig = Figure::with_size(5.0, 2.4);
    let [a, b] = fig.subplots(1, 2).into_array();
    let bars = a.bar([0, 1, 2, 3], [3.5, 5.0, -2.25, 4.0]).handle();
    for (text, down) in a.bar_label(bars, |v| format!("{v:.1}")).into_iter().zip([false, false, true, false])
    {
        a[text].fontsize(8).xytext(0.0, if down { -3.0 } else { 3.0 });
    }
    a.set_ymargin(0.15);
    let bars = b.barh([0, 1, 2], [10, 25, 17]).color("C2").handle();
    b.bar_label(bars, |v| format!("{v:.0}"));
    b.set_xlim(0.0, 30.0);
    golden("bar/labels").check(&fig);
}

#[test]
fn categories() {
    let mut fig = Figure::with_size(5.0, 2.4);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.bar(["apple", "plum", "fig"], [3, 1, 2]).colors(["C3", "C4", "C2"]);
    b.barh(["short", "a longer name"], [3, 4]).height(0.4);
    fig.tight_layout();
    golden("bar/categories").check(&fig);
}

#[test]
fn histtypes() {
    let mut fig = Figure::with_size(6.0, 2.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    let x: Vec<f64> = (0..200).map(|i| f64::from(i * 37 % 101).powf(1.5) / 50.0).collect();
    let by = |f: f64| x.iter().map(|v| v * f).collect::<Vec<f64>>();
    a.hist(&x, 12).histtype("stepfilled").alpha(0.4).label("filled");
    a.hist(by(0.8), 12).histtype("step").label("step").linewidth(1.5);
    a.hist(by(0.6), 8).histtype("step").color("k").linestyle("--").hatch("//");
    a.legend().fontsize(7);
    let filled = b.hist(&x, [0.0, 2.0, 5.0, 9.0, 15.0, 25.0]).density(true).histtype("stepfilled");
    filled.color("y").edgecolor("r");
    b.hist(&x, 20).density(true).cumulative(true).histtype("step");
    golden("bar/histtypes").check(&fig);
}

#[test]
fn errors_gaps() {
    let mut fig = Figure::with_size(8.0, 2.8);
    let [a, b, c] = fig.subplots(1, 3).into_array();
    let x = [0, 1, 2, 3];
    let heights = [2.0, 3.5, 3.0, 1.25];
    let lower = a.bar(x, heights).width(0.6).yerr([0.2, 0.3, 0.1, 0.4]).capsize(4.0).ecolor("r");
    let lower = lower.label("lower").handle();
    let upper = a.bar(x, [1.0, 2.0, 1.5, 2.0]).width(0.6).bottom(heights).hatch("//").edgecolor("w").handle();
    a.bar_label(lower, "%g").label_type("center").each(|t| {
        t.color("w").fontsize(8);
    });
    a.bar_label(upper, "%.1f").padding(3.0);
    a.set_ylim(0.0, 8.0);
    a.legend();
    let bars = b.bar([1, 2, 3, 4], [f64::NAN, 2.0, -1.0, 1.5]);
    let bars = bars.yerr_each([0.1, 0.2, 0.3, 0.4], [0.5, 0.4, 0.3, 0.2]).handle();
    b.bar_label(bars, "{:.2f}").padding(2.0).each(|t| {
        t.fontsize(8);
    });
    let bars = c.barh([0, 1, 2], [1200, 34, 5]).xerr([200.0, 10.0, f64::NAN]);
    let bars = bars.color("C2").align("edge").height(0.5).handle();
    c.bar_label(bars, ["a", "b", "c"]).label_type("center");
    c.bar_label(bars, "{:,.0f}").padding(4.0);
    c.set_xscale("log").set_xlim(1.0, 1e4);
    golden("bar/errors_gaps").check(&fig);
}

#[test]
fn grouped() {
    let (a, b, c) = ([3, 1, 4, 1], [5, 9, 2, 6], [5, 3, 5, 8]);
    let mut fig = Figure::with_size(9.0, 6.0);
    let [first, second, third, fourth] = fig.subplots(2, 2).into_array();
    let bars = first
        .grouped_bar([a, b, c])
        .tick_labels(["A", "B", "C", "D"])
        .labels(["one", "two", "three"])
        .handle();
    first.bar_label(bars, "%g").padding(2.0).each(|t| _ = t.fontsize(7));
    first.legend();
    let bars = second.grouped_bar([a, b]).labels(["x", "y"]).group_spacing(0.5).bar_spacing(0.2);
    bars.colors(["C3", "0.6"]).edgecolor("k");
    second.plot([0, 3], [2, 8]);
    let bars = third.grouped_bar([a, b]).positions([1, 3, 5, 7]).orientation("horizontal");
    bars.tick_labels(["w", "x", "y", "z"]).hatches(["//", "."]);
    third.bar([1, 2], [1, 2]).width(0.3);
    fourth.grouped_bar([a.map(f64::from), [-2.0, 3.0, f64::NAN, 1.0]]).alpha(0.6);
    fourth.axhline(0.0).color("k").linewidth(0.8);
    golden("bar/grouped").check(&fig);
}

#[test]
fn named() {
    let mut fig = Figure::with_size(7.0, 5.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();

    let bars = a.bar(["apple", "blueberry", "cherry", "orange"], [40, 100, 30, 55]);
    bars.labels(["red", "blue", "_red", "orange"]).colors(["tab:red", "tab:blue", "tab:red", "tab:orange"]);
    a.bar(["apple", "orange"], [5, 5]).bottom(20).color("k").label("both").yerr(10).ecolor("C2");
    a.legend().title("colour").fontsize(8);

    b.broken_barh([(0.0, 3.0), (3.5, 1.0), (5.0, 5.0)], ("CPU 1", 0.4)).align("center");
    b.broken_barh([(2.0, 1.7), (7.0, 1.2)], ("CPU 2", 0.4)).align("center");
    b.broken_barh([(1.0, 1.5)], ("disk", 0.4)).align("center").color("tab:orange");
    b.invert_yaxis();

    let x = linspace(0.1, 6.0, 15);
    let of = |f: fn(f64) -> f64| x.iter().map(|&v| f(v)).collect::<Vec<f64>>();
    let moved = |by: f64| x.iter().map(|v| v + by).collect::<Vec<f64>>();
    c.stem(&x, of(f64::sin)).linefmt("grey").markerfmt("D").bottom(0.2);
    c.stem(moved(7.0), of(f64::cos)).linefmt("C2--").markerfmt("rx").basefmt("k:");
    c.stem(moved(14.0), of(f64::cos)).linefmt(":").markerfmt(" ");

    d.fill_between(&x, of(f64::sin), 0).alpha(0.4);
    d.fill_betweenx(moved(-4.0), 8, of(|v| v.cos() + 9.0)).facecolor("C1");
    d.vlines([1, 2], 0, [2.0, 2.5]);
    d.hlines([-3, -4], [0, 1], 5).colors("r");
    d.errorbar(&x, of(|v| v.sin() - 2.0)).xerr(0.2).yerr(of(|v| v.sin().abs() / 3.0)).fmt("none");
    fig.tight_layout();
    golden("bar/named").check(&fig);
}

#[test]
fn edge_widths() {
    let mut fig = Figure::with_size(6, 3);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.bar([0, 1, 2, 3], [3, 1, 4, 2]).color("lightblue").edgecolor("k").linewidths([0.5, 2.0, 4.0, 1.0]);
    b.pie([2, 3, 1]).explode([0.1, 0.0, 0.0]).shadow_with(|s| {
        s.ox(-0.06).oy(0.03).alpha(0.8).edgecolor("r").facecolor("gold").linewidth(2);
    });
    golden("bar/edge_widths").check(&fig);
}
