//! The lines around the axes.

use isoplot::prelude::*;

use crate::harness::golden;

const ALL: [&str; 4] = ["left", "right", "bottom", "top"];

fn hide(ax: &mut Axes, names: [&str; 2]) {
    ax.spines_each(names, |s| {
        s.visible(false);
    });
}

#[test]
fn looks() {
    let mut fig = Figure::with_size(4.5, 3.6);
    fig.subplots_adjust().hspace(0.35).wspace(0.3);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    hide(a, ["top", "right"]);
    b.spines("left").color("C3").linewidth(3.0);
    b.spines("bottom").linestyle("--");
    b.spines("top").linestyle(":");
    b.spines("right").color((0.0, 0.5, 0.0, 0.5)).linewidth(2.5);
    c.spines_each(ALL, |s| {
        s.edgecolor("0.5").linewidth(0.4);
    });
    c.tick_params().color("0.5").labelcolor("0.3");
    c.set_facecolor("#ffffe0");
    d.set_frame_on(false).set_facecolor("r");
    for ax in [a, b, c, d] {
        ax.plot([0, 1, 2], [0, 3, 1]);
    }
    golden("spines/looks").check(&fig);
}

#[test]
fn positions() {
    let pi = std::f64::consts::PI;
    let x: Vec<f64> = (0..100).map(|i| -pi + 2.0 * pi * f64::from(i) / 99.0).collect();
    let mut fig = Figure::with_size(5.0, 4.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    for ax in [&mut *a, &mut *b, &mut *c, &mut *d] {
        ax.plot(&x, x.iter().map(|v| v.sin()));
        hide(ax, ["top", "right"]);
    }
    a.spines("left").position("center");
    a.spines("bottom").position("zero");
    b.spines("left").position(SpinePosition::Outward(10.0));
    b.spines("bottom").position(SpinePosition::Outward(10.0));
    b.set_xlabel("moved out");
    c.spines("left").position(SpinePosition::Axes(0.3));
    c.spines("bottom").position(SpinePosition::Axes(0.25));
    c.set_ylabel("y at 0.3");
    d.spines("left").position(SpinePosition::Data(1.0));
    d.spines("bottom").position(SpinePosition::Data(-0.5));
    d.grid_with().linestyle(":");
    golden("spines/positions").check(&fig);
}

#[test]
fn bounds() {
    let mut fig = Figure::with_size(3.5, 2.6);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1, 2, 3], [10, 30, 20, 40]).marker("o");
    ax.spines("left").bounds(10.0, 40.0).position(SpinePosition::Outward(6.0));
    ax.spines("bottom").bounds(0.0, 3.0).position(SpinePosition::Outward(6.0));
    hide(ax, ["top", "right"]);
    ax.set_yticks([10, 20, 30, 40]);
    ax.set_xticks([0, 1, 2, 3]);
    ax.set_ylabel("range frame");
    golden("spines/bounds").check(&fig);
}

#[test]
fn off() {
    let mut fig = Figure::with_size(5.0, 2.0);
    fig.facecolor("lightsteelblue");
    let [a, b, c] = fig.subplots(1, 3).into_array();
    for ax in [&mut *a, &mut *b, &mut *c] {
        ax.plot([0, 1, 2], [0, 2, 1]).linewidth(3.0);
    }
    a.axis("off").set_title("off");
    a.set_xlabel("not shown");
    b.set_frame_on(false).set_title("no frame");
    c.set_facecolor((1.0, 1.0, 0.0, 0.4));
    c.xaxis().set_visible(false);
    c.spines("bottom").visible(false);
    c.set_title("no x axis");
    golden("spines/off").check(&fig);
}

#[test]
fn both_sides() {
    let mut fig = Figure::with_size(3.5, 2.8);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([-2, 3], [-1, 2]);
    ax.tick_params().top(true).right(true).labelright(true).direction("in").length(6.0);
    ax.spines("right").position(SpinePosition::Outward(8.0)).color("C1");
    ax.spines("top").position(SpinePosition::Axes(0.9));
    ax.spines("left").position(SpinePosition::Outward(-12.0));
    ax.minorticks_on();
    ax.spines("bottom").position(SpinePosition::Data(0.0));
    ax.invert_xaxis();
    golden("spines/both_sides").check(&fig);
}
