//! Limits: margins, one-sided and inverted ones, aspects, and data that are hard to show.

use isoplot::prelude::*;

use crate::harness::golden;

const NAN: f64 = f64::NAN;

#[test]
fn margins() {
    let mut fig = Figure::with_size(6.0, 3.8);
    let mut axes = fig.subplots(2, 3);
    for ax in axes.iter_mut() {
        ax.plot_fmt([1, 2, 5], [-1, 4, 2], "o-");
    }
    axes[(0, 0)].margins(0.0);
    axes[(0, 1)].margins(0.2);
    axes[(0, 2)].set_xmargin(-0.1).set_ymargin(0.4);
    axes[(1, 0)].autoscale(false, "both").plot([0, 10], [0, 10]);
    axes[(1, 1)].set_xmargin(0.0).autoscale(false, "y").plot([0, 10], [0, 10]);
    axes[(1, 2)].set_xlim(0.0, 3.0).plot([7, 8], [30, 8]);
    axes[(1, 2)].autoscale(true, "x").set_ymargin(0.5);
    golden("limits/margins").check(&fig);
}

#[test]
fn one_sided() {
    let mut fig = Figure::with_size(6.5, 5.0);
    let mut axes = fig.subplots(3, 3);
    for ax in axes.iter_mut() {
        ax.plot([1, 2, 5], [-1, 4, 2]);
    }
    let [a, b, c, d, e, f, g, h, i] = axes.into_array();
    a.set_xlim_left(0.0).set_ylim_top(10.0);
    b.set_xlim_right(3.0).set_ylim_bottom(-4.0).plot([0, 4], [8, 9]);
    c.invert_xaxis().plot([8, 9], [0, 7]);
    d.set_xlim(6.0, 0.0).invert_yaxis();
    e.set_xlim(2.0, 2.0).set_ylim(0.0, 0.0);
    f.set_ylim(5.0, -2.0).set_ylim_top(3.0);
    g.set_xticks([-3, 0, 9]);
    g.invert_xaxis();
    h.invert_yaxis().set_yticks([0, 12]);
    h.set_xlim_left(6.0);
    i.axhline(9.0);
    i.axvspan(6.0, 8.0);
    i.invert_xaxis();
    golden("limits/one_sided").check(&fig);
}

#[test]
fn aspect_box() {
    let mut fig = Figure::with_size(7.0, 5.0);
    let mut axes = fig.subplots(3, 4);
    let anchors = ["SW", "S", "SE", "W", "C", "E", "NW", "N", "NE"];
    for (ax, anchor) in axes.iter_mut().zip(anchors) {
        ax.plot([0, 1, 3], [0, 2, 1]);
        ax.set_aspect("equal").set_anchor(anchor);
    }
    axes[(2, 1)].set_aspect(2.5);
    let b = &mut axes[(2, 2)];
    b.plot([0, 1], [0, 1000]);
    b.set_aspect(0.001).set_adjustable("box").set_anchor("W");
    let c = &mut axes[(2, 3)];
    c.plot([0, 4], [0, 9]);
    c.set_aspect(1.0).set_xlim(0.0, 1.0);
    c.set_title("narrow");
    c.set_ylabel("y");
    golden("limits/aspect_box").check(&fig);
}

#[test]
fn aspect_datalim() {
    let mut fig = Figure::with_size(6.5, 4.0);
    let mut axes = fig.subplots(2, 3);
    for ax in axes.iter_mut() {
        ax.plot_fmt([0, 1, 3], [0, 2, 1], "o-");
        ax.set_adjustable("datalim").set_aspect("equal");
    }
    axes[(0, 1)].set_aspect(4.0);
    axes[(0, 2)].set_aspect(0.2);
    axes[(1, 0)].set_xlim(0.0, 3.0).set_ylim(0.0, 10.0);
    axes[(1, 1)].set_xlim(8.0, -1.0);
    axes[(1, 2)].margins(0.3).grid(true);
    golden("limits/aspect_datalim").check(&fig);
}

#[test]
fn names() {
    let mut fig = Figure::with_size(8.0, 4.0);
    let mut axes = fig.subplots(2, 4);
    let names = ["off", "on", "equal", "scaled", "tight", "image", "square", "auto"];
    for (ax, name) in axes.iter_mut().zip(names) {
        ax.plot([1.0, 2.0, 5.0], [0.0, 1.5, 1.0]).linewidth(3.0);
        ax.axis(name).set_title(name);
        ax.set_xlabel("x");
    }
    axes[(0, 1)].set_xlim(0.0, 4.0).set_ylim(-2.0, 2.0);
    golden("limits/names").check(&fig);
}

#[test]
fn box_aspect() {
    let mut fig = Figure::with_size(8.0, 4.0);
    let [a, b, c, d, e, f, g, h] = fig.subplots(2, 4).into_array();
    a.set_box_aspect(Some(1.0)).plot([0, 100], [2, 3]);
    b.set_box_aspect(Some(0.4)).set_anchor("S");
    c.set_box_aspect(Some(1.0)).set_aspect("equal").set_adjustable("datalim");
    c.plot([0, 3, 9], [0, 3, 2]);
    d.plot([NAN, NAN], [1.0, NAN]);
    e.plot([0.0; 0], [0.0; 0]);
    e.grid(true);
    f.plot_fmt([1, 2, 3], [NAN; 3], "o");
    g.plot_fmt([NAN, 2.0], [NAN, 5.0], "o");
    g.plot([f64::INFINITY, 1.0], [0, 3]);
    h.set_aspect("equal");
    golden("limits/box_aspect").check(&fig);
}

#[test]
fn extremes() {
    let mut fig = Figure::with_size(9.0, 5.0);
    fig.subplots_adjust().hspace(0.6).wspace(0.5);
    let data = [
        [1e-320, 3e-320],
        [0.0, 5e-324],
        [1e307, 8e307],
        [-4e307, 4e307],
        [1e-300, 5e-300],
        [0.0, 0.0],
        [1e20, 1e20],
        [-7.0, -7.0],
        [3.0, 3.0 + 1e-15],
        [1e16, 1e16 + 4.0],
        [-1e-12, 1e-12],
        [1e-307, 1e-306],
    ];
    for (ax, y) in fig.subplots(3, 4).into_iter().zip(data) {
        ax.plot_fmt([0, 1], y, "o-").markersize(3.0);
    }
    golden("limits/extremes").check(&fig);
}

#[test]
fn relim() {
    let mut fig = Figure::with_size(6.5, 4.0);
    let mut axes = fig.subplots(2, 3);
    let lines: Vec<_> = axes.iter_mut().map(|ax| ax.plot([0, 1, 2], [0, 1, 0]).handle()).collect();
    let mut all = axes.into_iter().zip(lines);
    let mut next = || all.next().expect("six of them");
    let (ax, line) = next();
    ax[line].set_data([5, 6, 7], [10, 12, 11]);
    ax.relim().autoscale_view();
    let (ax, line) = next();
    ax[line].set_data([0.5, 6.0, 7.0], [0.5, 12.0, 11.0]);
    let (ax, line) = next();
    ax[line].set_ydata([5, 2, 7]);
    ax.relim().autoscale_view().plot([0, 9], [0, 1]);
    let (ax, line) = next();
    ax.set_xlim(0.0, 1.0);
    ax[line].set_ydata([5, 2, 7]);
    ax.relim().autoscale_view();
    let (ax, _) = next();
    let extra = ax.plot([0, 20], [0, 20]).handle();
    ax.remove(extra);
    ax.relim().autoscale_view();
    let (ax, line) = next();
    ax[line].set_xdata([0, 5, 10]);
    ax.relim().autoscale(true, "both");
    golden("limits/relim").check(&fig);
}

#[test]
fn sticky() {
    let mut fig = Figure::with_size(8.0, 2.4);
    let mut axes = fig.subplots(1, 4);
    for (i, ax) in axes.iter_mut().enumerate() {
        let line = ax.plot([0, 1, 2], [0, 1, 3]).sticky_y([0]);
        if i > 0 {
            line.sticky_x([0, 2]);
        }
    }
    axes[(0, 1)].plot_fmt([2.4], [2], "o");
    axes[(0, 2)].set_use_sticky_edges(false);
    axes[(0, 3)].plot([1, 2], [-1, 1]);
    axes[(0, 3)].margins(0.3);
    golden("limits/sticky").check(&fig);
}

#[test]
fn odd() {
    let mut fig = Figure::with_size(6.5, 4.0);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    a.plot([0, 3, 9], [0, 2, 1]);
    a.set_xlim(7.0, 2.0).axis("square");
    b.plot([0, 3, 9], [0, 2, 1]);
    b.tick_params().labeltop(true).length(12.0).labelsize(14);
    b.axis("off").set_title("over nothing");
    c.plot_fmt([0, 5000], [0, 6], "o-");
    c.set_aspect(0.5).set_title("flat");
    d.plot_fmt([0, 5], [0, 6000], "o-").markersize(3.0);
    d.axis("scaled").grid(true);
    e.plot([0, 3, 9], [0, 2, 1]);
    e.invert_yaxis().axis("tight").plot_fmt([20], [5], "o");
    f.plot([0, 3, 9], [0, 2, 1]);
    f.axis("image").set_title("two\nlines");
    f.xaxis().tick_top();
    golden("limits/odd").check(&fig);
}

#[test]
fn equal_empty() {
    let mut fig = Figure::with_size(7.0, 2.0);
    let [a, b, c, d] = fig.subplots(1, 4).into_array();
    a.set_aspect("equal").set_adjustable("datalim");
    b.axis("equal").set_xlim(0.0, 0.1);
    c.set_aspect(0.1).set_adjustable("datalim");
    d.set_box_aspect(Some(0.5)).set_aspect(1.0);
    d.plot([0, 4], [3, 3]);
    golden("limits/equal_empty").check(&fig);
}
