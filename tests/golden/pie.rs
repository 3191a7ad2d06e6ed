//! Pies and donuts.

use isoplot::color::IntoColor;
use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn pies() {
    let mut fig = Figure::with_size(10.0, 6.0);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    let (labels, x) = (["frogs", "hogs", "dogs", "logs"], [15, 30, 45, 10]);
    let pie = a.pie(x).labels(labels).autopct("%1.1f%%").explode([0.0, 0.1, 0.0, 0.0]);
    pie.shadow(true).startangle(90.0);
    let pie = b.pie(x).labels(labels).autopct("%d").counterclock(false);
    pie.colors(["gold", "0.6", "lightskyblue"]).labeldistance(0.85).pctdistance(0.4).radius(1.2);
    pie.wedgeprops(|w| {
        w.linewidth(2.0).edgecolor("k").alpha(0.7);
    });
    pie.textprops(|t| {
        t.fontsize(8).color("b");
    });
    c.pie(x).labels(labels).labeldistance(None).wedgeprops(|w| {
        w.width(0.4).edgecolor("w");
    });
    c.legend().title("beasts").fontsize(8);
    let pie = d.pie(x).labels(labels).rotatelabels(true).hatches(["//", "oo", "", "x"]).startangle(30.0);
    pie.wedgeprops(|w| {
        w.edgecolor("w");
    });
    let pie = e.pie_at([0.2, 0.3, 0.25], (2.0, 3.0), true).normalize(false).radius(2.0).startangle(-45.0);
    pie.autopct(|p| format!("{p:.0} of 100"));
    e.bar([5], [4]);
    let pie = f.pie([1]).autopct("%.0f").autotexts(|t| {
        t.fontsize(14).fontweight("bold");
    });
    pie.wedgeprops(|w| {
        w.width(0.3);
    });
    pie.shadow_with(|s| {
        s.ox(0.05).oy(-0.05).shade(0.9).alpha(0.3);
    });
    let colors: Vec<Color> =
        [("C1", 1.0), ("C2", 0.5), ("k", 1.0)].map(|c| c.into_color().expect("a colour")).into();
    let pie = f.pie([15, 30, 0]).labels(["x", "y", "z"]).radius(0.7).colors(colors).labeldistance(0.5);
    pie.textprops(|t| {
        t.ha("center");
    });
    f.pie([3]).radius(0.2).wedgeprops(|w| {
        w.edgecolor("r").facecolor("none");
    });
    golden("pie/pies").check(&fig);
}

#[test]
fn donut() {
    let mut fig = Figure::with_size(8.0, 3.5);
    let [a, b] = fig.subplots(1, 2).into_array();
    let pie =
        a.pie([375, 75, 250, 300]).autopct(|p| format!("{p:.1}%\n({:.0} g)", p * 10.0)).pctdistance(0.7);
    pie.textprops(|t| {
        t.color("w");
    });
    let wedges = pie
        .autotexts(|t| {
            t.fontsize(8).fontweight("bold");
        })
        .handle();
    let legend = a.legend().handles([wedges.erase()]).labels(["flour", "sugar", "butter", "berries"]);
    legend.title("Parts").loc("center left").bbox_to_anchor_rect([0.9, 0.0, 0.5, 1.0]);
    a.set_title("a cake");
    let pie = b.pie([92, 69, 32]).colors(["C0", "C1", "C2"]).labels(["A", "B", "C"]);
    pie.wedgeprops(|w| {
        w.width(0.3).edgecolor("w");
    });
    let pie = b.pie([60, 32, 37, 32, 29, 3]).radius(0.7).startangle(10.0);
    pie.colors(["#a0c8f0", "#c8e0ff", "#ffc080", "#ffe0c0", "#90e090", "#c0f0c0"]).wedgeprops(|w| {
        w.width(0.3).edgecolor("w").linewidth(0.5).linestyle("--");
    });
    b.set_xlim(-1.5, 1.5);
    b.set_xlabel("two rings");
    golden("pie/donut").check(&fig);
}

#[test]
fn tight() {
    let mut fig = Figure::with_size(5.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    let pie = a.pie([3, 2, 1]).labels(["first", "a second, longer one", "third"]).explode([0.0, 0.3, 0.1]);
    pie.shadow_with(|s| {
        s.ox(0.3).oy(-0.4);
    });
    b.boxplot([[1, 2, 3, 9], [2, 3, 4, 5]]).tick_labels(["low", "high"]);
    fig.tight_layout();
    let tight = SaveOptions { bbox_inches: BboxInches::Tight, ..SaveOptions::default() };
    golden("pie/tight").saved(tight).check(&fig);
}

#[test]
fn wedge_labels() {
    let mut fig = Figure::with_size(7.0, 3.5);
    let [a, b] = fig.subplots(1, 2).into_array();
    let pie = a.pie([15, 30, 45, 10]).explode([0.0, 0.1, 0.0, 0.0]).handle();
    a.pie_label(pie, "{absval:d} ({frac:.0%})");
    a.pie_label(pie, ["frogs", "hogs", "dogs", "logs"]).distance(1.1).textprops(|t| {
        t.fontsize(8).color("r");
    });
    let pie = b.pie([3, 2, 1]).startangle(40.0).wedgeprops(|w| {
        w.width(0.6);
    });
    let pie = pie.handle();
    b.pie_label(pie, ["alpha", "beta", "gamma"]).distance(0.7).rotate(true);
    b.pie_label(pie, "{frac:.1%}").distance(1.05).rotate(true);
    b.pie_label(pie, "{absval:d}").distance(0.9).alignment("outer");
    golden("pie/wedge_labels").check(&fig);
}
