//! Where axes lie in a figure.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn spans() {
    let mut fig = Figure::with_size(4.5, 3.5);
    let dress = |ax: &mut Axes, i: i32, name: &str| {
        ax.plot([0, 1], [i, i + 1]).color(format!("C{i}"));
        ax.text(0.5, 0.5, name).transform(Coords::Axes).ha("center");
        ax.tick_params().labelsize(6);
    };
    dress(fig.add_subplot(3, 3, 1), 0, "1");
    dress(fig.add_subplot(3, 3, (2, 3)), 1, "(2, 3)");
    dress(fig.add_subplot(3, 3, (4, 7)), 2, "(4, 7)");
    dress(fig.add_subplot(3, 3, (5, 9)), 3, "(5, 9)");
    fig.subplots_adjust().left(0.08).right(0.97).bottom(0.08).top(0.95).wspace(0.3).hspace(0.4);
    golden("layout/spans").check(&fig);
}

#[test]
fn ratios() {
    let mut fig = Figure::with_size(5.0, 3.5);
    let mut grid = fig.subplots_with_ratios(&[1.0, 2.0, 0.5], &[3.0, 1.0]);
    for (i, ax) in grid.iter_mut().enumerate() {
        ax.plot([0, 1], [0, 10_i32.pow(i as u32)]);
    }
    grid.label_outer();
    golden("layout/ratios").check(&fig);
}

#[test]
fn insets() {
    let mut fig = Figure::with_size(4.0, 3.0);
    fig.facecolor("0.9").edgecolor("C3").linewidth(6.0);
    let main = fig.add_axes([0.1, 0.1, 0.8, 0.8]);
    main.plot([0, 1, 2], [0, 1, 0]).linewidth(4.0);
    let inset = fig.add_axes([0.6, 0.6, 0.25, 0.25]);
    inset.set_facecolor("lightyellow").plot([1, 2], [2, 1]).color("C1");
    inset.tick_params().labelsize(6);
    let below = fig.add_axes([0.05, 0.02, 0.4, 0.4]);
    below.set_facecolor([0.7, 1.0, 0.7]).set_zorder(-1.0).plot([0, 1], [1, 0]).color("r");
    let over = fig.add_axes([0.2, 0.5, 0.3, 0.3]);
    over.set_facecolor("none").set_zorder(5.0).plot([0, 1], [0, 1]).fmt("k--");
    golden("layout/insets").check(&fig);
}

#[test]
fn sizes() {
    let mut fig = Figure::with_size(3.33, 1.77);
    fig.dpi(120.0).facecolor("azure");
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot([0, 1], [1, 0]);
    a.set_aspect("equal");
    b.plot([0, 10], [1, 1000]);
    b.set_facecolor("lavender").yaxis().tick_right();
    fig.text(0.01, 0.01, "corner").fontsize(6);
    golden("layout/sizes").check(&fig);
}

#[test]
fn adjust() {
    let mut fig = Figure::with_size(4.0, 4.0);
    let mut grid = fig.subplots(3, 2);
    for (i, ax) in grid.iter_mut().enumerate() {
        let v = i as f64;
        ax.plot([0, 1, 2], [v, -v, 2.0 * v]).fmt("s").markersize(4.0);
        ax.set_ylabel(format!("y{i}"));
    }
    let ids = grid.ids();
    let p = &mut fig.subplots_adjust();
    p.left(0.2).right(0.95).top(0.98).bottom(0.1).hspace(0.05).wspace(0.6);
    fig[ids[5]].set_position([0.7, 0.1, 0.25, 0.2]);
    fig[ids[4]].set_visible(false);
    golden("layout/adjust").check(&fig);
}
