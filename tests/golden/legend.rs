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

#[test]
fn elements() {
    let mut fig = Figure::with_size(9.0, 6.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let x: Vec<f64> = (0..40).map(f64::from).collect();
    let y: Vec<f64> = x.iter().map(|v| (v * 0.7).sin()).collect();
    let classes: Vec<f64> = x.iter().map(|v| v % 4.0 + 1.0).collect();
    let sizes: Vec<f64> = x.iter().map(|v| 0.5 * v * v + 3.0).collect();
    let points = a.scatter(&x, &y).c(&classes).sizes(&sizes).handle();
    let of = a[points].legend_elements();
    a.legend().elements(&of).loc("lower left").title("Classes");
    a.keep_legend();
    let of = of.prop("sizes").line(|l| {
        l.alpha(0.6);
    });
    a.legend().elements(&of).loc("upper right").title("Sizes").fontsize(7);
    let points = b.scatter(&x, &y).c(&sizes).sizes(&sizes).marker("^").linewidth(2.0).cmap("plasma").handle();
    let of = b[points].legend_elements();
    b.legend().elements(&of.clone().num(5).size(9.0)).loc("upper left").title("Ranking");
    b.keep_legend();
    let of = of.prop("sizes").num(4).color("C3").fmt("$ {x:.2f}").func(|s| (s / 0.3).sqrt());
    b.legend().elements(&of).loc("lower right").title("Price");
    let g = linspace(-3.0, 3.0, 40);
    let z = Grid::from_fn(40, 40, |i, j| (g[j] * 1.3).sin() * (g[i] * 0.9).cos() - 0.2 * g[j]);
    let bands = c.contourf(&g, &g, z.clone()).levels([-1.0, -0.5, 0.0, 0.5, 1.0]).extend("both");
    let of = bands.hatches(["", "/", "\\", "x", "-", "."]).legend_elements();
    c.legend().elements(&of.variable_name("z").str_format("{x:.3g}")).fontsize(8);
    let lines = d.contour(&g, &g, z).levels([-0.75, -0.25, 0.0, 0.5]).colors(["r"]);
    let of = lines.linewidths([1.0, 2.0, 3.0, 4.0]).legend_elements();
    d.legend().elements(&of).handlelength(4.0);
    golden("legend/elements").check(&fig);
}

#[test]
fn label_colors() {
    let mut fig = Figure::with_size(9.0, 3.0);
    let [a, b, c] = fig.subplots(1, 3).into_array();
    let names = ["linecolor", "markerfacecolor", "mec"];
    for (ax, name) in [&mut *a, &mut *b, &mut *c].into_iter().zip(names) {
        ax.plot([0, 1], [0, 1]).label("line");
        ax.plot([0, 1], [1, 2]).marker("o").markerfacecolor("gold").markeredgecolor("r").label("marks");
        ax.plot([0, 1], [2, 3]).marker("o").markerfacecolor("none").markeredgecolor("g").label("open");
        ax.plot([0, 1], [3, 3]).linestyle("").marker("x").label("crosses");
        ax.scatter([0.2, 0.4], [2.0, 2.2]).edgecolors(["k"]).label("scatter");
        ax.scatter([0.3, 0.5], [2.0, 2.2]).c([1, 2]).label("numbers");
        ax.bar([0.2, 0.8], [0.5, 0.4]).width(0.1).edgecolor("m").label("bars");
        ax.fill_between([0, 1], [0.0, 0.2], [0]).label("band");
        ax.errorbar([0.5], [1.0]).yerr([0.2]).ecolor("c").label("errors");
        ax.stem([0.6, 0.7], [0.5, 0.6]).label("stems");
        ax.set_xlim(0.0, 3.0);
        ax.legend().labelcolor(name).fontsize(8);
    }
    c.legend().numpoints(2).labelcolor("mec").fontsize(8);
    golden("legend/label_colors").check(&fig);
}

#[test]
fn looks() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    for n in 1..5 {
        ax.plot([0, 1, 2], [0, n, 1]).label(format!("line {n}"));
    }
    let legend = ax.legend().loc(2).title("Title").ncols(2);
    legend.title_text(|t| {
        t.color("red").fontstyle("italic").fontsize(14);
    });
    legend.each(|t| {
        t.fontfamily("serif").color("0.3");
    });
    golden("legend/looks").check(&fig);
}

#[test]
fn tuples() {
    let mut fig = Figure::with_size(7, 3.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    let p1 = a.plot_fmt([0, 1, 2], [1.0, 2.5, 3.0], "r-d").handle();
    let p2 = a.plot_fmt([0, 1, 2], [3, 2, 1], "k-o").markersize(4).handle();
    let p3 = a.scatter([0, 1, 2], [2.2, 1.2, 2.6]).s([30, 60, 90]).color("C2").handle();
    let f1 = a.fill_between([0, 1, 2], [0.5, 0.8, 0.6], 0).alpha(0.3).handle();
    let legend = a.legend().add_tuple([p1.into(), p2.into()], "both").loc("upper center");
    legend.add_tuple([f1.into(), p3.into()], "band and points").add_handle(p1, "one");
    a.keep_legend();
    let legend = a.legend().loc("lower right").ndivide(None).add_tuple([p1.into(), p2.into()], "two");
    legend.add_tuple([p2.into(), p3.into(), p1.into()], "three");
    let c1 = b.bar([0, 1, 2], [1, 2, 3]).color("C0").handle();
    let c2 = b.bar([0, 1, 2], [0.5, 1.0, 1.5]).color("C1").hatch("//").edgecolor("k").handle();
    let l = b.plot_fmt([0, 1, 2], [3, 1, 2], "C3s--").handle();
    let m = b.plot_fmt([0, 1, 2], [2.0, 2.5, 1.0], "C4^-").handle();
    let e = b.errorbar([0, 1, 2], [1.0, 1.5, 2.0]).yerr(0.2).color("k").capsize(3).handle();
    let legend = b.legend().loc("upper left").handlelength(4).ndivide(2).tuple_pad(1).framealpha(1);
    legend.add_tuple([c1.into(), c2.into()], "bars");
    legend.add_tuple([c1.into(), c2.into(), l.into(), m.into()], "four in two");
    legend.add_handle(e, "errors");
    b.keep_legend();
    let legend = b.legend().handles([l.into(), m.into()]).add_tuple([l.into(), m.into()], "tuple");
    legend.labels(["four", "three", "tuple"]).numpoints_of(l, 4).numpoints(3).markerfirst(false);
    legend.loc("lower right").handlelength(5).labelcolor("linecolor");
    b.set_ylim(0, 5);
    golden("legend/tuples").check(&fig);
}
