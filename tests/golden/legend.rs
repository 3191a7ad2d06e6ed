//! Legends.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn basic() {
    let mut fig = Figure::with_size(5.5, 2.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot([0, 1, 2], [0, 1, 4]).label("square");
    a.plot([0, 1, 2], [0, 1, 2]).fmt("C1s--").label("marked");
    a.plot([0, 1, 2], [3, 3, 2]).fmt("k.").markersize(10.0).label("points only");
    a.plot([0, 2], [4, 4]).label("_hidden");
    a.legend();
    b.axvspan(0.2, 0.4).alpha(0.5).color("C2").label("band");
    b.axhline(0.5).color("r").linestyle(":").label("level");
    b.hlines([0.2, 0.3], [0], [1]).colors("C4").linewidth(3.0).label("h lines");
    b.axhspan(0.7, 0.9).facecolor("w").edgecolor("C3").hatch("//").label("hatched");
    b.legend().loc("lower right").title("things");
    golden("legend/basic").check(&fig);
}

#[test]
fn places() {
    let mut fig = Figure::with_size(5.0, 4.0);
    let ax = fig.add_subplot(1, 1, 1);
    let line = ax.plot([0, 1], [0, 1]).marker("o").label("label").handle();
    let places = [
        "upper left",
        "upper center",
        "upper right",
        "center left",
        "center",
        "center right",
        "lower left",
        "lower center",
        "lower right",
    ];
    for loc in places {
        let legend = ax.legend().loc(loc).handles([line.into()]).labels([loc]).fontsize(8).clone();
        ax.add_artist(|_| legend);
    }
    ax.legend().loc((0.55, 0.6)).handles([line.into()]).labels(["by corner"]).fontsize("small");
    golden("legend/places").check(&fig);
}

#[test]
fn options() {
    let mut fig = Figure::with_size(6.0, 4.5);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    for ax in [&mut *a, &mut *b, &mut *c, &mut *d] {
        for (i, marker) in ["o", "s", "^", "D", "v"].into_iter().enumerate() {
            let label = if i == 2 { "two\nlines".to_owned() } else { format!("line {i}") };
            ax.plot([0, 1, 2], [i, i + 1, i]).marker(marker).label(label);
        }
    }
    let legend = a.legend().ncols(2).loc("upper center").fontsize(7);
    legend.title("a title").title_fontsize(9).alignment("left");
    let legend = b.legend().frameon(false).loc("center left").labelspacing(0.2).handlelength(4.0);
    legend.numpoints(2).markerscale(0.6);
    let legend = c.legend().loc("lower left").fancybox(false).edgecolor("k").facecolor("lightyellow");
    legend.framealpha(1.0).borderpad(1.0).labelcolor(["r", "g", "b", "k", "0.5"]).reverse(true);
    let legend = d.legend().labels(["first", "second", "third"]).shadow(true).markerfirst(false);
    legend.loc("right").handletextpad(0.2).borderaxespad(2.0).handleheight(2.0);
    golden("legend/options").check(&fig);
}

#[test]
fn outside() {
    let mut fig = Figure::with_size(6.0, 2.8);
    fig.subplots_adjust().top(0.75).right(0.8).wspace(0.7);
    let [a, b] = fig.subplots(1, 2).into_array();
    for (i, style) in ["-", "--", ":"].into_iter().enumerate() {
        a.plot([0, 1], [i, 0]).label(format!("n = {i}"));
        let line = b.plot([0, 1], [0, i]).linestyle(style).linewidth(i as f64 + 1.0);
        line.label(format!("width {}", i + 1));
    }
    let legend = a.legend().bbox_to_anchor_rect([0.0, 1.02, 1.0, 0.102]).loc("lower left").ncols(3);
    legend.mode("expand").borderaxespad(0.0).fontsize(7).handlelength(1.0);
    b.legend().bbox_to_anchor(1.02, 1.0).loc("upper left").borderaxespad(0.0);
    fig.legend().loc("lower center").ncols(3).fontsize(7);
    golden("legend/outside").check(&fig);
}

#[test]
fn best() {
    let x: Vec<f64> = (0..200).map(|i| f64::from(i) * 10.0 / 199.0).collect();
    let of = |f: fn(f64) -> f64| x.iter().map(move |&v| f(v)).collect::<Vec<f64>>();
    let mut fig = Figure::with_size(5.0, 4.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.plot(&x, of(|v| v * v)).label("rising");
    b.plot(&x, of(f64::sin)).label("sine");
    b.plot(&x, of(f64::cos)).label("cosine");
    c.plot(&x, of(|v| -v)).label("falling");
    c.text(6.5, -1.0, "text in\nthe way");
    d.plot(&x, of(|v| (-v).exp())).label("exp");
    d.plot(&x, of(|v| 1.0 - (-v).exp())).label("1 - exp");
    d.axhspan(0.4, 0.6).color("0.9").label("band");
    for ax in [a, b, c, d] {
        ax.legend().fontsize(8);
    }
    golden("legend/best").check(&fig);
}

#[test]
fn outside_layout() {
    let mut fig = Figure::with_size(8.0, 4.0);
    fig.set_layout_engine("constrained");
    for (ax, k) in fig.subplots(1, 2).into_array::<2>().into_iter().zip([1, 2]) {
        ax.plot([0, 1, 2], [0, k, 1]).label(format!("line {k}"));
        ax.plot_fmt([0, 1, 2], [k, 0, 1], "--").label(format!("dashes {k}"));
        ax.set_xlabel("x");
    }
    fig.suptitle("outside");
    fig.legend().loc("outside upper right").ncols(2);
    fig.legend().labels(["left"]).loc("outside left upper");
    fig.legend().loc("outside center right").title("right").alignment("left");
    fig.legend().loc("outside lower center").ncols(4).reverse(true).fontsize(7);
    golden("legend/outside_layout").check(&fig);
}

#[test]
fn proxies() {
    let mut fig = Figure::with_size(11.0, 3.0);
    let [a, b, c, d] = fig.subplots(1, 4).into_array();
    let line = a.plot([0, 1, 2], [0, 1, 4]).label("square").handle();
    let legend = a.legend().loc("upper left").handles([line.into()]);
    legend.add_line(|l| {
        l.color("b").linewidth(4.0).label("Line");
    });
    legend.add_line(|l| {
        l.marker("o").color("w").markerfacecolor("g").markersize(15.0).label("Scatter");
    });
    legend.add_patch(|p| {
        p.facecolor("orange").edgecolor("r").label("Color Patch");
    });
    b.plot([0, 1], [0, 1]);
    b.plot_fmt([0, 1], [1, 0], "--").label("own");
    b.bar([0.5], [0.3]);
    b.scatter([0.2, 0.8], [0.5, 0.5]);
    b.legend().labels(["first", "second", "points", "bars"]).loc("center");
    let legend =
        c.legend().labels(["h", "d"]).labelcolor(["r", "b"]).title("a long title").alignment("right");
    legend.loc("lower left").draggable(true);
    legend.add_patch(|p| {
        p.hatch("//").label("hatched");
    });
    legend.add_line(|l| {
        l.linestyle(":").label("dots");
    });
    d.legend().add_line(|l| {
        l.color("C3").label("only");
    });
    golden("legend/proxies").check(&fig);
}

#[test]
fn what_cannot_be_is_said() {
    let mut fig = Figure::new();
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1], [0, 1]).label("up");
    ax.legend().loc("outside upper right");
    assert!(fig.to_png().expect_err("a place of figures").to_string().contains("figure"));
    let mut fig = Figure::new();
    fig.add_subplot(1, 1, 1).legend().add_line(|l| {
        l.color("nope");
    });
    assert!(fig.to_png().expect_err("no colour").to_string().contains("legend.rs"));
}

#[test]
fn by_labels() {
    let mut fig = Figure::with_size(6.0, 2.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot([0, 1], [0, 1]);
    a.plot_fmt([0, 1], [1, 0], "k:").label("_hidden");
    a.scatter([0.5], [0.7]);
    a.bar([0.5], [0.3]).width(0.2);
    a.legend().labels(["first", "second", "third", "bars"]).loc("lower left").fontsize(7);
    b.plot([0, 1], [0, 1]).label("own");
    b.axhline(0.5).color("r");
    b.fill_between([0, 1], [0.0, 0.2], [0]).alpha(0.3);
    b.legend().labels(["one", "two"]);
    golden("legend/by_labels").check(&fig);
}

#[test]
fn plain_corners() {
    let mut fig = Figure::with_size(3.0, 2.2);
    let ax = fig.add_subplot(1, 1, 1);
    let round = ax.fill([0.0, 1.0, 0.5], [0.0, 0.0, 1.0]).facecolor("C1").edgecolor("k").linewidth(5.0);
    round.joinstyle("round").label("round");
    let dashed = ax.fill([1.0, 2.0, 1.5], [0.0, 0.0, 1.0]).fill(false).linewidth(4.0).linestyle("--");
    dashed.capstyle("round").label("dashed");
    ax.legend().loc("upper right");
    golden("legend/plain_corners").check(&fig);
}
