//! Axes that share the room of another one.

use isoplot::prelude::*;

use crate::harness::golden;

/// Many times `i * step % modulus`, in rows of so many columns.
fn rows(n: usize, columns: usize, step: usize, modulus: usize, times: f64) -> Grid {
    let values: Vec<f64> = (0..n * columns).map(|i| (i * step % modulus) as f64 * times).collect();
    Grid::new(n, columns, values).expect("as many as there are cells")
}

#[test]
fn image_bars() {
    let mut fig = Figure::with_size(9, 3.6);
    let [a, b, c] = fig.subplots(1, 3).into_array().map(|ax| ax.id());
    let (wide, high) = (rows(12, 20, 7, 41, 1.0), rows(24, 9, 11, 53, 1.0));
    let im = fig[a].imshow(&wide).handle();
    let cax = fig.make_axes_locatable(a).append_axes("right", "5%").pad(0.05).id();
    fig.colorbar(im).cax(cax).extend("both").label("metres");
    fig[a].set_title("right");

    let im = fig[b].imshow(&high).cmap("magma").handle();
    let mut divider = fig.make_axes_locatable(b);
    let below = divider.append_axes("bottom", "7%").pad("15%").id();
    let above = divider.append_axes("top", 0.1).pad("2%").id();
    fig.colorbar(im).cax(below).orientation("horizontal");
    fig.colorbar(im).cax(above).orientation("horizontal");
    fig[above].xaxis().set_ticks_position("top");

    let im = fig[c].imshow(&wide).cmap("cividis").handle();
    fig[c].set_aspect(2);
    let upside: Vec<Vec<f64>> = (0..12).rev().map(|r| wide.row(r).to_vec()).collect();
    let mut divider = fig.make_axes_locatable(c);
    let beside = divider.append_axes("right", "100%").pad(0.1).ax();
    beside.imshow(upside).cmap("cividis");
    beside.tick_params().axis("y").labelleft(false);
    let cax = divider.append_axes("left", "10%").id();
    fig.colorbar(im).cax(cax).drawedges(true);
    fig[cax].yaxis().set_ticks_position("left");
    golden("divider/image_bars").check(&fig);
}

#[test]
fn scatter_hists() {
    let spread = |a: i32, m: i32, b: i32, n: i32, c: i32, by: f64| -> Vec<f64> {
        (0..300).map(|i| f64::from(i * a % m + i * b % n - c) / by).collect()
    };
    let (x, y) = (spread(37, 101, 53, 89, 95, 30.0), spread(29, 97, 71, 83, 90, 40.0));
    let mut fig = Figure::with_size(4.6, 4.6);
    let ax = fig.add_subplot(1, 1, 1);
    let dots = ax.scatter(&x, &y).c((0..300).collect::<Vec<i32>>()).handle();
    let ax = ax.set_aspect(1).id();
    let mut divider = fig.make_axes_locatable(ax);
    let above = divider.append_axes("top", 0.8).pad(0.1).sharex(ax).id();
    let beside = divider.append_axes("right", 0.8).pad(0.1).sharey(ax).id();
    let cax = divider.append_axes("right", "4%").pad(0.1).id();
    fig[above].tick_params().axis("x").labelbottom(false);
    fig[beside].tick_params().axis("y").labelleft(false);
    let bins: Vec<f64> = (0..29).map(|i| -3.5 + 0.25 * f64::from(i)).collect();
    fig[above].hist(&x, &bins);
    fig[beside].hist(&y, &bins).orientation("horizontal");
    fig[above].set_yticks([0, 20]);
    fig[beside].set_xticks([0, 20]);
    fig.colorbar(dots).cax(cax);
    golden("divider/scatter_hists").check(&fig);
}

#[test]
fn any_aspect() {
    let t: Vec<f64> = (0..33).map(|i| f64::from(i) / 4.0).collect();
    let z: Vec<Vec<f64>> = t[..20]
        .iter()
        .map(|y| t.iter().map(|x| (x.sin() * y.cos() * 256.0).round() / 256.0).collect())
        .collect();
    let mut fig = Figure::with_size(7, 4);
    let ax = fig.add_axes([0.1, 0.12, 0.35, 0.8]);
    let y: Vec<f64> = t[..20].iter().map(|v| 10_f64.powf(v / 2.0)).collect();
    ax.pcolormesh(&t, y, &z);
    let ax = ax.set_yscale("log").id();
    let mut divider = fig.make_axes_locatable(ax);
    let squares: Vec<f64> = t.iter().map(|v| v * v).collect();
    divider.append_axes("bottom", 0.6).pad(0.3).plot(&t, squares).color("C1");
    let left = divider.append_axes("left", "20%").ax();
    left.plot([1, 2, 3], [1, 2, 1]);
    left.set_facecolor("0.9");
    let over = divider.append_axes("top", "8%").pad(0).ax();
    over.sharex(ax).plot(&t, t.iter().map(|v| -v).collect::<Vec<f64>>());
    over.tick_params().labelbottom(false);

    let ax = fig.add_axes([0.57, 0.12, 0.33, 0.8]);
    let cs = ax.contourf(&t, &t[..20], &z).cmap("RdBu_r").handle();
    let ax = ax.set_aspect("equal").id();
    let cax = fig.make_axes_locatable(ax).append_axes("right", "5%").pad(0.05).id();
    fig.colorbar(cs).cax(cax);
    golden("divider/any_aspect").check(&fig);
}

fn panels(fig: &mut Figure) {
    let axs = fig.subplots(2, 2).ids();
    for (i, &ax) in axs.iter().enumerate() {
        let z = rows(12, 20, 7, 41, 10_f64.powi(i as i32));
        let im = fig[ax].imshow(&z).handle();
        fig[ax].set_aspect(if i < 3 { "equal" } else { "auto" });
        let side = if i == 1 { "left" } else { "right" };
        let cax = fig.make_axes_locatable(ax).append_axes(side, "5%").pad(0.05).id();
        fig.colorbar(im).cax(cax);
        fig[ax].set_title(format!("panel {i}"));
        fig[ax].set_xlabel("across");
    }
    fig[axs[1]].tick_params().labelleft(false);
}

#[test]
fn tight() {
    let mut fig = Figure::with_size(6, 4.5);
    panels(&mut fig);
    fig.tight_layout();
    golden("divider/tight").check(&fig);
}

#[test]
fn constrained() {
    let mut fig = Figure::with_size(6, 4.5);
    fig.set_layout_engine("constrained");
    panels(&mut fig);
    golden("divider/constrained").check(&fig);
}

#[test]
fn cut() {
    let mut fig = Figure::with_size(5, 3);
    fig.set_layout_engine("constrained");
    for (sub, side) in fig.subfigures(1, 2).into_iter().zip(["right", "top"]) {
        let ax = sub.add_subplot(1, 1, 1);
        let im = ax.imshow([[0, 1, 2], [3, 4, 0], [1, 2, 3], [4, 0, 1]]).handle();
        let ax = ax.id();
        let cax = sub.make_axes_locatable(ax).append_axes(side, "12%").pad(0.1).id();
        sub.colorbar(im).cax(cax).location(side);
        sub[cax].set_title(side);
    }
    golden("divider/cut").saved(SaveOptions::new().dpi(150).bbox_inches("tight")).check(&fig);
}

#[test]
fn what_cannot_be_beside_axes_is_an_error_with_its_line() {
    let error = |change: fn(&mut Figure, AxesId)| {
        let mut fig = Figure::new();
        let ax = fig.add_subplot(1, 1, 1).id();
        change(&mut fig, ax);
        let e = fig.to_png().unwrap_err().to_string();
        assert!(e.starts_with("tests/golden/divider.rs:"), "{e}");
        e
    };
    let side = error(|fig, ax| {
        fig.make_axes_locatable(ax).append_axes("east", "5%").id();
    });
    assert!(side.contains("\"east\" is not a side of axes"), "{side}");
    let size = error(|fig, ax| {
        fig.make_axes_locatable(ax).append_axes("right", "5").id();
    });
    assert!(size.contains("\"5\" is not a length beside axes"), "{size}");
    let pad = error(|fig, ax| {
        fig.make_axes_locatable(ax).append_axes("top", 1).pad(f64::NAN).id();
    });
    assert!(pad.contains("finite, not NaN"), "{pad}");
    let lost = error(|fig, _| {
        let other = Figure::new().add_subplot(1, 1, 1).id();
        fig.make_axes_locatable(other).append_axes("left", 1).plot_y([1, 2]);
    });
    assert!(lost.contains("another figure"), "{lost}");
}

#[test]
fn insets() {
    let z = rows(40, 40, 37, 101, 1.0);
    let mut fig = Figure::with_size(9, 3);
    let [a, b, c] = fig.subplots(1, 3).into_array().map(|ax| ax.id());
    fig[a].plot([0, 1, 2], [0, 2, 1]);
    fig[a].set_title("title");
    fig.anchored_inset_axes(a, 0.9, 0.6).tick_params().labelleft(false).labelbottom(false);
    fig.anchored_inset_axes(a, "30%", "40%").loc(3).tick_params().labelleft(false).labelbottom(false);
    let left = fig.anchored_inset_axes(a, "20%", 0.5).loc("center left").borderpad(0).ax();
    left.tick_params().labelleft(false).labelbottom(false);
    let im = fig[b].imshow(&z).extent([-3, 4, -4, 3]).origin("lower").handle();
    let zoomed = fig.zoomed_inset_axes(b, 4).loc("upper right").ax();
    zoomed.imshow(&z).extent([-3, 4, -4, 3]).origin("lower");
    zoomed.set_xlim(-1.5, -0.9).set_ylim(-2.5, -1.9);
    zoomed.tick_params().labelleft(false).labelbottom(false);
    let cax = fig.anchored_inset_axes(b, "5%", "60%").loc("lower left").borderpad(0);
    let cax = cax.bbox_to_anchor([1.05, 0.0, 1.0, 1.0]).id();
    fig.colorbar(im).cax(cax);
    fig[c].set_xlim(0, 10).set_ylim(0, 5);
    let within = fig.anchored_inset_axes(c, "100%", "100%").bbox_to_anchor_in([4, 1, 3, 2], Coords::Data);
    within.loc(2).borderpad(0).plot_y([1, 2]);
    golden("divider/insets").check(&fig);
    fig.anchored_inset_axes(a, 1, 1).loc("best").id();
    assert!(fig.to_png().unwrap_err().to_string().contains("a side or a corner"));
}
