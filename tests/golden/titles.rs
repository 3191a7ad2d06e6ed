//! Titles and labels: of axes, of axis, of figures.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn places() {
    let mut fig = Figure::with_size(5.0, 4.0);
    fig.subplots_adjust().hspace(0.6).wspace(0.4).top(0.85);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.set_title("centre");
    a.set_title("left").loc("left");
    a.set_title("right").loc("right").color("C3");
    b.set_title("two lines\nand a pad").pad(12.0).fontsize(9);
    b.set_title("(b)").loc("left").fontweight("bold");
    c.set_title("at y=0.8").y(0.8);
    c.set_title("inside").loc("right").y(1.0).pad(-14.0).fontstyle("italic");
    d.set_title("a title that is much longer than the axes is wide").fontsize("small");
    d.set_title("replaced").loc("left").fontsize(7);
    d.set_title("new").loc("left").fontsize(7).rotation(20);
    for ax in [a, b, c, d] {
        ax.plot([0, 1], [0, 1]);
    }
    golden("titles/places").check(&fig);
}

#[test]
fn above_ticks() {
    let mut fig = Figure::with_size(6.0, 2.5);
    fig.subplots_adjust().top(0.7).wspace(0.4);
    let [a, b, c] = fig.subplots(1, 3).into_array();
    a.xaxis().tick_top();
    a.set_title("over ticks");
    a.set_title("l").loc("left");
    b.xaxis().set_label_position("top").tick_top();
    b.set_xlabel("label on top");
    b.set_title("over label");
    c.tick_params().top(true).labeltop(true).labelrotation(45.0);
    c.set_title("rotated labels");
    c.plot([0.0, 1e6], [0, 1]);
    golden("titles/above_ticks").check(&fig);
}

#[test]
fn figure_titles() {
    let mut fig = Figure::with_size(4.0, 3.5);
    fig.suptitle("A title for all\nof them").fontsize(14).fontweight("bold");
    fig.supxlabel("common x");
    fig.supylabel("common y");
    for (i, ax) in fig.subplots(2, 2).into_iter().enumerate() {
        ax.plot([0, i + 1], [1, 0]).color(format!("C{i}"));
        ax.set_title(format!("axes {i}")).fontsize(8);
        ax.tick_params().labelsize(7);
    }
    golden("titles/figure_titles").check(&fig);
}

#[test]
fn suptitle_moved() {
    let mut fig = Figure::with_size(3.0, 2.5);
    fig.add_subplot(1, 1, 1).plot_y([3, 1, 2]);
    fig.suptitle("left").x(0.02).ha("left").y(0.99).color("C2").fontfamily("serif");
    fig.supxlabel("right end").x(0.98).ha("right").fontsize("small");
    fig.supylabel("flat").rotation(0).y(0.9).va("top").fontsize(9);
    golden("titles/suptitle_moved").check(&fig);
}

#[test]
fn axis_labels() {
    let mut fig = Figure::with_size(5.0, 4.0);
    fig.subplots_adjust().hspace(0.7).wspace(0.7).left(0.15);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.set_xlabel("at the right").loc("right");
    a.set_ylabel("at the top").loc("top");
    b.set_xlabel("at the left").loc("left").labelpad(12.0);
    b.set_ylabel("bottom").loc("bottom").labelpad(-5.0).color("C1");
    c.set_xlabel("two\nlines").fontsize(8).linespacing(0.9);
    c.set_ylabel("flat").rotation(0).labelpad(15.0);
    d.set_xlabel("bold & tilted").fontweight("bold").rotation(10);
    d.set_ylabel("turned\n-90").rotation(-90).labelpad(18.0).fontstyle("italic");
    c.plot([0, 1], [0, 123456]);
    d.plot([0, 1], [-0.001, 0.002]);
    golden("titles/axis_labels").check(&fig);
}

#[test]
fn other_sides() {
    let mut fig = Figure::with_size(5.0, 2.8);
    fig.subplots_adjust().left(0.12).right(0.85).wspace(0.7).top(0.75);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot([0, 1], [0, 1000]);
    a.yaxis().set_label_position("right").tick_right();
    a.set_ylabel("right volts");
    a.xaxis().set_label_position("top");
    a.set_xlabel("top, ticks below");
    a.set_title("T");
    b.tick_params().right(true).labelright(true).top(true).labeltop(true);
    b.plot([0, 5], [0.0, 0.5]);
    b.set_xlabel("x");
    b.set_ylabel("left");
    b.yaxis().set_label_position("right");
    golden("titles/other_sides").check(&fig);
}

#[test]
fn with_offset() {
    let mut fig = Figure::with_size(5.0, 2.5);
    fig.subplots_adjust().wspace(0.4).bottom(0.25).top(0.8);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot([1e7, 2e7], [1.5e-7, 4e-7]);
    a.set_title("beside the offset").loc("left").fontsize(10);
    a.set_xlabel("x with offset");
    b.plot([100000.001, 100000.002], [5e9, 7e9]);
    b.set_title("centre");
    b.set_xlabel("below offset").loc("right");
    b.set_ylabel("big");
    b.tick_params().axis("x").labelsize(7);
    golden("titles/with_offset").check(&fig);
}

#[test]
fn long_ticks() {
    let mut fig = Figure::with_size(4.0, 3.0);
    fig.subplots_adjust().left(0.35).bottom(0.36);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1, 2], [0, 1, 2]);
    ax.set_xticks([0, 1, 2]).labels(["January\n2024", "a long name", "x"]);
    ax.set_yticks([0, 1, 2]).labels(["short", "rather long label", "two\nlines"]);
    ax.tick_params().axis("x").labelrotation(30.0);
    ax.set_xlabel("clear of labels");
    ax.set_ylabel("clear of these");
    ax.tick_params().axis("y").length(10.0).direction("inout").pad(6.0);
    ax.set_title("title").backgroundcolor("yellow");
    golden("titles/long_ticks").check(&fig);
}
