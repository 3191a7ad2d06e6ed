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

#[test]
fn shared() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let [a, b, c, d] = fig.subplots(2, 2).sharex("col").sharey("row").into_array();
    a.plot([0, 1, 2], [0, 5, 3]);
    b.plot([10, 30], [-2, 1]).fmt("C1o-");
    c.plot([-1, 4], [100, 300]).color("C2");
    d.plot([15, 22], [250, 400]).color("C3");
    c.set_xlabel("col 0");
    a.set_ylabel("row 0");
    b.set_title("unequal");
    d.set_xlim(5.0, 40.0);
    golden("layout/shared").check(&fig);
}

#[test]
fn shared_all() {
    let mut fig = Figure::with_size(3.5, 4.0);
    fig.subplots_adjust().hspace(0.0);
    let grid = fig.subplots(3, 1).sharex(true);
    let third = grid.ids()[2];
    let [a, b, c] = grid.into_array();
    a.plot([1e6, 2e6, 3e6], [1, 2, 1]);
    b.plot([2e6, 5e6], [0.5, 0.1]).color("C1");
    b.set_xticks([1e6, 3e6, 5e6]);
    c.plot([1.5e6, 2.5e6], [1e-5, 3e-5]).color("C2");
    c.set_xlabel("shared");
    for ax in [a, b, c] {
        ax.grid(true);
    }
    fig.add_axes([0.6, 0.75, 0.25, 0.1]).sharey(third).plot([0, 1], [2e-5, 6e-5]).color("k");
    golden("layout/shared_all").check(&fig);
}

#[test]
fn twins() {
    let mut fig = Figure::with_size(4.0, 3.0);
    fig.subplots_adjust().right(0.7).top(0.75);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1, 2, 3], [10, 30, 20, 40]).color("C0");
    ax.set_xlabel("time");
    ax.set_ylabel("left").color("C0");
    ax.tick_params().axis("y").labelcolor("C0");
    ax.set_title("above the twin");
    let ax = ax.id();
    let right = fig.twinx(ax);
    right.plot([1, 2, 4], [0.1, 0.3, 0.25]).fmt("C1s--");
    right.set_ylabel("right").color("C1");
    right.tick_params().axis("y").colors("C1");
    let top = fig.twiny(ax);
    top.set_xlim(100.0, 200.0);
    top.set_xlabel("another x");
    let far = fig.twinx(ax);
    far.spines("right").position(SpinePosition::Outward(40.0));
    far.plot([0, 4], [1e-6, 2e-6]).fmt("C2:");
    golden("layout/twins").check(&fig);
}

#[test]
fn tight() {
    let mut fig = Figure::with_size(4.5, 3.5);
    for (i, ax) in fig.subplots(2, 2).into_iter().enumerate() {
        ax.plot([0, 1], [0, 10_i32.pow(2 * i as u32)]);
        ax.set_title(format!("title {i}"));
        ax.set_xlabel("x label");
        ax.set_ylabel("y label");
    }
    fig.suptitle("over all");
    fig.supxlabel("x of all");
    fig.tight_layout();
    golden("layout/tight").check(&fig);
}

#[test]
fn tight_options() {
    let mut fig = Figure::with_size(4.5, 3.5);
    fig.add_subplot(2, 3, 1).plot([0, 0], [0, 1]);
    let b = fig.add_subplot(2, 3, (2, 3));
    b.plot([0, 1], [0, 1]);
    b.set_title("a wide title that says a lot").fontsize(9);
    let c = fig.add_subplot(2, 3, (4, 5));
    c.plot([0, 2], [0, 1]);
    c.set_ylabel("two\nlines");
    c.set_aspect("equal");
    let c = c.id();
    let d = fig.add_subplot(2, 3, 6);
    d.plot([0, 3], [0, 1]);
    d.yaxis().tick_right();
    fig.twinx(c).set_ylabel("twin");
    fig.tight_layout().pad(0.5).w_pad(2.0).h_pad(3.0).rect([0.0, 0.1, 0.95, 0.9]);
    golden("layout/tight_options").check(&fig);
}

#[test]
fn shared_ticks() {
    let mut fig = Figure::with_size(5.0, 5.0);
    let [a, b, c] = fig.subplots(3, 1).sharex(true).into_array();
    a.plot([0, 1, 2, 3], [1, 2, 1, 3]);
    a.set_xticks([0, 1, 2, 3]).labels(["zero", "one", "two", "three"]);
    b.plot([0, 1, 2, 3], [3, 1, 2, 1]);
    b.xaxis().set_minor_locator(MultipleLocator::new(0.25));
    c.plot([0, 3], [1, 2]);
    c.minorticks_off();
    b.tick_params().axis("x").which("minor").length(6.0).color("r");
    c.xaxis().set_minor_locator(MultipleLocator::new(0.5));
    c.grid_with().which("both");
    golden("layout/shared_ticks").check(&fig);
}

#[test]
fn aligned() {
    let mut fig = Figure::with_size(7.0, 5.0);
    fig.subplots_adjust().hspace(0.6).wspace(0.6);
    let gs = GridSpec::new(2, 3);
    let a = fig.add_subplot_at(&gs, 0, 0).id();
    let b = fig.add_subplot_at(&gs, 0, 1).id();
    let c = fig.add_subplot_at(&gs, 0, 2).id();
    let d = fig.add_subplot_at(&gs, 1, 0..2).id();
    let e = fig.add_subplot_at(&gs, 1, 2).id();
    for (ax, name) in [a, b, c, d, e].into_iter().zip(["a", "b", "c", "d", "e"]) {
        fig[ax].set_xlabel(format!("x of {name}"));
        fig[ax].set_ylabel(format!("y of {name}"));
        fig[ax].set_title(name);
    }
    fig[a].tick_params().axis("x").labelrotation(55);
    fig[b].set_ylim(0.0, 100_000.0);
    fig[c].xaxis().tick_top();
    fig[c].yaxis().set_label_position("right");
    fig[d].set_ylim(-1000.0, 0.0);
    fig[e].set_aspect(0.5);
    fig[e].tick_params().labelleft(false);
    fig.align_labels().align_titles();
    golden("layout/aligned").check(&fig);
}

#[test]
fn twin_places() {
    let mut fig = Figure::with_size(8.0, 5.0);
    let gs = GridSpec::new(2, 3);
    let at = |fig: &mut Figure, row: i32, column: i32| fig.add_subplot_at(&gs, row, column).id();

    // Axes upon one another keep one place, whichever of them was told so.
    let a = at(&mut fig, 0, 0);
    let t = fig.twinx(a).id();
    fig[a].plot_y([0, 10]);
    fig[t].plot_y([12, 10]).color("C1");
    fig[a].set_box_aspect(Some(1.0));

    let b = at(&mut fig, 0, 1);
    let t = fig.twiny(b).id();
    fig[b].plot_y([0, 10]);
    fig[t].plot([12, 10], [2, 3]).color("C1");
    fig[t].set_position([0.42, 0.62, 0.15, 0.2]);

    // The lowest alone has a background.
    let c = at(&mut fig, 0, 2);
    let t = fig.twinx(c).id();
    fig[c].plot_y([0, 10]).linewidth(8.0);
    fig[t].plot_y([12, 10]).color("C1").linewidth(8.0);
    fig[c].set_zorder(1.0).set_facecolor("0.8");
    fig[t].set_facecolor("lightyellow");

    // As many ticks as have room where the first of them is drawn.
    let d = at(&mut fig, 1, 0);
    let e = at(&mut fig, 1, 1);
    fig[e].sharex(d).sharey(d).plot([0, 1], [10, 15]);
    fig[d].plot([-1.6, 1.3], [0, 10]);
    fig[d].set_box_aspect(Some(0.5));
    fig[e].set_box_aspect(Some(2.0));

    let f = at(&mut fig, 1, 2);
    fig[f].set_title("left").loc("left").x(0.1).y(0.85);
    fig[f].set_title("right").x(0.7).loc("right");
    fig[f].set_aspect(2);

    // Nothing asks axes without data for limits, shared or not.
    let g = fig.add_axes([0.935, 0.1, 0.05, 0.1]).id();
    fig.twinx(g).set_yticks([0.0; 0]);
    golden("layout/twin_places").check(&fig);
}

#[test]
fn twin_orders() {
    let mut fig = Figure::with_size(5, 3);
    let [a, b] = fig.subplots_in(&GridSpec::new(1, 2).wspace(0.5)).into_array().map(|ax| ax.id());
    let cover = fig.add_axes([0.3, 0.3, 0.4, 0.3]);
    cover.set_zorder(1).plot([0, 1], [1, 0]);
    for (ax, delta) in [(a, -1.0), (b, 1.0)] {
        fig[ax].set_zorder(2);
        fig[ax].bar([0, 1, 2], [1, 2, 3]).color("C0");
        let upon = fig.twinx(ax);
        upon.set_zorder(2.0 + delta);
        upon.plot([0, 1, 2], [3, 1, 2]).color("C3").linewidth(6);
    }
    // Twins are drawn in the order of what they lie upon.
    fig.twiny(b).plot([5, 9], [1, 2]).color("C2");
    golden("layout/twin_orders").check(&fig);
}

#[test]
fn label_outer() {
    let mut fig = Figure::with_size(6, 4);
    let ids = fig.subplots_in(&GridSpec::new(2, 3).hspace(0.15).wspace(0.1)).ids();
    for (i, &ax) in ids.iter().enumerate() {
        fig[ax].plot([0.0, 1e5 * (i as f64 + 1.0)], [0.0, 1e-5 * i as f64]);
        fig[ax].set_xlabel(format!("x {i}"));
        fig[ax].set_ylabel(format!("y {i}"));
    }
    fig[ids[1]].xaxis().tick_top().set_label_position("top");
    fig[ids[4]].xaxis().tick_top();
    fig[ids[2]].yaxis().tick_right().set_label_position("right");
    for &ax in &ids {
        if ax == ids[0] || ax == ids[5] {
            fig[ax].label_outer_ticks()
        } else {
            fig[ax].label_outer()
        };
    }
    let lone = fig.add_axes([0.45, 0.42, 0.1, 0.1]);
    lone.set_xlabel("kept");
    lone.label_outer();
    golden("layout/label_outer").check(&fig);
}
