//! How ticks look.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn params() {
    let mut fig = Figure::with_size(7.0, 4.0);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    a.tick_params().direction("in").top(true).right(true).length(8.0).width(2.0);
    a.minorticks_on();
    a.tick_params().which("minor").direction("in").top(true).right(true).color("r");
    b.tick_params().direction("inout").length(12.0).color("C1").labelcolor("C2").labelsize(7).pad(0.0);
    b.tick_params().axis("y").labelsize("large").pad(10.0).width(0.4);
    c.tick_params().axis("x").colors("m").labelrotation(20);
    c.tick_params().axis("y").left(false).labelleft(false).labelright(true);
    d.tick_params().grid_color("r").grid_alpha(0.5).grid_linestyle("--").grid_linewidth(2.0);
    d.grid(true);
    d.plot([0, 1], [0, 1]).linewidth(3.0);
    e.minorticks_on();
    e.grid_with().which("major").linewidth(1.2).color("0.4");
    e.grid_with().which("minor").axis("x").linestyle(":").linewidth(0.5);
    e.tick_params().which("both").bottom(false).left(false).labelbottom(false);
    f.tick_params().length(0.0).labelfontfamily("monospace");
    f.tick_params().which("major").axis("y").labelrotation(90);
    f.grid_with().axis("y").color("C0").alpha(0.3);
    golden("ticks/params").check(&fig);
}

#[test]
fn sides() {
    let mut fig = Figure::with_size(6.0, 4.8);
    fig.subplots_adjust().hspace(0.6).wspace(0.5);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.plot([0.0, 2e6], [1e-7, 5e-7]);
    a.xaxis().tick_top();
    a.yaxis().tick_right();
    a.set_title("title above");
    a.set_xlabel("x below");
    b.xaxis().set_label_position("top").set_ticks_position("both");
    b.yaxis().set_label_position("right").set_ticks_position("right");
    b.set_xlabel("x label, top");
    b.set_ylabel("y label, right");
    b.set_title("T");
    c.tick_params().labeltop(true).labelright(true).top(true).right(true);
    c.set_xlabel("both sides");
    c.set_ylabel("y");
    c.set_title("labels on all sides");
    c.set_xlim(0.0, 0.8);
    d.plot([0.0, 1e6], [0.0, 3e8]);
    d.xaxis().set_ticks_position("top").set_label_position("top");
    d.set_xlabel("X");
    d.yaxis().set_ticks_position("none");
    d.spines("left").position(("outward", 10.0));
    d.spines("bottom").visible(false);
    golden("ticks/sides").check(&fig);
}

#[test]
fn params_in_any_order() {
    let mut fig = Figure::with_size(6.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.minorticks_on();
    a.tick_params().length(9.0).color("r").labelsize(7).labelrotation(30).axis("x");
    a.tick_params().direction("in").top(true).width(2.0).which("minor");
    a.grid_with().color("C1").linewidth(1.5).axis("y");
    b.plot([0.0, 1234.5], [0.0, 12.0]);
    b.ticklabel_format().style("sci").scilimits(0, 0).axis("x");
    b.locator_params().nbins(4).integer(true).axis("y");
    b.minorticks_on().grid_with().linestyle(":").which("minor").axis("x");
    golden("ticks/params_in_any_order").check(&fig);
}

#[test]
fn offset_colors() {
    let mut fig = Figure::with_size(5.0, 2.5);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot([-1e-7, 2e-7], [-1e9, 3e9]);
    b.plot([-1e-7, 2e-7], [-1e9, 3e9]);
    a.tick_params().colors("C3");
    b.tick_params().axis("y").labelcolor("C0");
    b.xaxis().offset_text().color("C2");
    fig.subplots_adjust().bottom(0.2);
    golden("ticks/offset_colors").check(&fig);
}
