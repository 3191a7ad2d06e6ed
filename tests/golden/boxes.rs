//! Boxes with whiskers, and violins.

use isoplot::artist::{BoxStats, ViolinStats};
use isoplot::color::IntoColor;
use isoplot::prelude::*;

use crate::harness::golden;

/// Four sets with outliers.
fn data() -> Vec<Vec<f64>> {
    let number =
        |k: i32, i: i32| f64::from(i * (37 + 2 * k) % 101) / 4.0 + f64::from(i % 13 / 12 * 24 * (k - 1));
    (0..4).map(|k| (0..40 + 5 * k).map(|i| number(k, i)).collect()).collect()
}

#[test]
fn boxplot() {
    let data = data();
    let mut fig = Figure::with_size(10.0, 8.0);
    let [a, b, c, d, e, f, g, h, k] = fig.subplots(3, 3).into_array();
    a.boxplot(&data);
    let boxes = b.boxplot(&data).notch(true).patch_artist(true).showmeans(true);
    boxes.tick_labels(["a", "b", "c", "d"]).labels(["one", "two", "three", "four"]);
    boxes.facecolors(["C0", "bisque", "0.7", "none"]);
    b.legend().fontsize(6);
    let boxes = c.boxplot(&data).orientation("horizontal").sym("rx").whis_percentiles(5.0, 80.0);
    boxes.widths([0.2, 0.4, 0.6, 0.8]).positions([1, 2, 4, 7]);
    let boxes =
        d.boxplot(&data[..2]).showmeans(true).meanline(true).capwidths([0.6]).widths([0.7]).label("median");
    boxes.medianprops(|m| {
        m.color("b").linewidth(3.0);
    });
    boxes.boxprops(|b| {
        b.linestyle("--").color("r");
    });
    boxes.whiskerprops(|w| {
        w.linestyle(":").linewidth(2.0);
    });
    boxes.capprops(|c| {
        c.color("g");
    });
    boxes.flierprops(|f| {
        f.marker("D").markerfacecolor("y").markersize(4.0);
    });
    boxes.meanprops(|m| {
        m.color("k");
    });
    d.legend().fontsize(6);
    let boxes = e.boxplot(&data[0]).positions([1.5]).patch_artist(true).label("low");
    boxes.boxprops(|b| {
        b.facecolor("C2").linestyle("--").color("b");
    });
    e.boxplot(&data[1..3]).positions([3, 4]).whis(0.5).label("high");
    e.plot([1, 4], [0, 30]);
    e.legend().fontsize(6);
    f.boxplot(&data).showbox(false).showcaps(false).showfliers(false).manage_ticks(false);
    let gaps = [&data[0][..], &[1.0, f64::NAN, 3.0], &[], &[5.0, 5.0, 5.0, 5.0, 9.0]];
    g.boxplot(gaps).autorange(true).zorder(1.0);
    g.set_xticklabels(["w", "x", "y", "z"]);
    g.get_xticklabels().rotation(30.0);
    let boxes =
        h.boxplot(&data).notch(true).usermedians([10.0, f64::NAN, 12.0, 14.0]).orientation("horizontal");
    boxes.conf_intervals([(5.0, 15.0), (8.0, f64::NAN), (f64::NAN, f64::NAN), (12.0, 16.0)]);
    h.invert_yaxis();
    k.boxplot(&data[3]).whis(3.0).widths([0.9]).showmeans(true).meanprops(|m| {
        m.marker("s").markerfacecolor("w");
    });
    k.set_yscale("symlog");
    k.boxplot(data[2].iter().map(|v| v + 5.0)).positions([0.5]);
    golden("boxes/boxplot").check(&fig);
}

#[test]
fn bxp() {
    let first = BoxStats {
        q1: 1.0,
        med: 2.0,
        q3: 4.0,
        whislo: 0.0,
        whishi: 5.0,
        fliers: vec![-1.0, 7.0],
        mean: 2.5,
        cilo: 1.5,
        cihi: 2.5,
        label: Some("first".into()),
    };
    let second = BoxStats {
        q1: 2.0,
        med: 3.0,
        q3: 3.5,
        whislo: 1.5,
        whishi: 4.0,
        fliers: vec![],
        mean: 3.25,
        cilo: 1.0,
        cihi: 4.5,
        label: None,
    };
    let stats = [first, second];
    let mut fig = Figure::with_size(6.0, 2.5);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.bxp(stats.clone()).patch_artist(true).showmeans(true).boxprops(|b| {
        b.linestyle("--").facecolor("y").linewidth(2.0);
    });
    b.bxp(stats).notch(true).orientation("horizontal").positions([0, 10]).widths([2, 4]);
    golden("boxes/bxp").check(&fig);
}

#[test]
fn violins() {
    let data = data();
    let mut fig = Figure::with_size(10.0, 5.5);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    a.violinplot(&data);
    a.plot([1, 4], [0, 30]);
    let violins = b.violinplot(&data).showmeans(true).showmedians(true).widths([0.3, 0.5, 0.7, 0.9]);
    violins.quantiles([vec![0.25, 0.75], vec![0.1], vec![], vec![0.5, 0.9, 1.0]]);
    c.violinplot(&data[..2]).orientation("horizontal").side("low").showmedians(true);
    let violins = c.violinplot(&data[2..]).orientation("horizontal").side("high").positions([1, 2]);
    let yellow: Color = ("y", 0.5).into_color().expect("a colour");
    violins.facecolor(["r".into_color().expect("a colour"), yellow]).linecolor(["k", "b"]);
    c.plot([0, 20], [1, 2]);
    let violins = d.violinplot(&data).points(20).bw_method(0.2).showmeans(true).showextrema(false);
    violins.facecolors(["C0", "C1", "C2", "C3"]).labels(["first"]);
    violins.bodies(|b| {
        b.edgecolor("k").alpha(0.8);
    });
    violins.cmeans(|l| {
        l.color("w").linewidth(3.0);
    });
    d.legend().fontsize(7);
    let sets = [&data[0][..], &[3.0; 3], &[1.0, f64::NAN, 4.0, 2.0], &[]];
    e.violinplot(sets).bw_method("silverman").positions([0, 2, 4, 7]).linecolor("k");
    let stats = ViolinStats {
        coords: vec![0.0, 1.0, 2.0, 3.0],
        vals: vec![1.0, 3.0, 2.0, 0.0],
        mean: 1.25,
        median: 1.0,
        min: 0.0,
        max: 3.0,
        quantiles: vec![0.5, 1.5],
    };
    f.violin([stats]).showmeans(true).widths([1]).facecolor("C4");
    f.plot([0.5, 1.5], [0, 3]);
    golden("boxes/violins").check(&fig);
}

#[test]
fn shared() {
    let data = data();
    let mut fig = Figure::with_size(6.0, 4.0);
    let axs = fig.subplots(2, 2).sharex(true).sharey("row").ids();
    fig[axs[0]].boxplot(&data[..2]).tick_labels(["a", "b"]);
    fig[axs[1]].plot([1, 2], [0, 10]);
    fig[axs[2]].boxplot(&data[2..]).positions([1, 2]).tick_labels(["low", "high"]).notch(true);
    fig[axs[3]].violinplot(&data[..2]);
    golden("boxes/shared").check(&fig);
}
