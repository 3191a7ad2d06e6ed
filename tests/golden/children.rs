//! Axes within axes.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn inset_zoom() {
    let x: Vec<f64> = (0..200).map(|i| f64::from(i) / 20.0).collect();
    let rounded = |v: f64, by: f64| (v * by).round_ties_even() / by;
    let y: Vec<f64> = x.iter().map(|x| rounded(x.sin() * (-x / 8.0).exp(), 4096.0)).collect();
    let z = Grid::from_fn(25, 25, |r, c| rounded(x[r * 8].sin() * x[c * 8].cos(), 1024.0));
    let mut fig = Figure::with_size(9.0, 4.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    let (a, b) = (a.id(), b.id());
    fig[a].plot(&x, &y).label("damped");
    fig[a].legend();
    fig[a].set_title("zoom");
    let ins = fig.inset_axes(a, [0.45, 0.05, 0.5, 0.4]);
    ins.plot(&x, &y);
    ins.set_xlim(3.0, 4.5).set_ylim(-0.35, 0.15);
    ins.set_xticklabels([""; 0]);
    ins.set_yticklabels([""; 0]);
    let ins = ins.id();
    fig.indicate_inset_zoom(a, ins).edgecolor("black");

    fig[b].imshow(&z).origin("lower");
    let zoom = fig.inset_axes_in(b, [15.0, 14.0, 8.0, 8.0], Coords::Data);
    zoom.imshow(&z).origin("lower").cmap("magma");
    zoom.set_xlim(2.0, 8.0).set_ylim(1.0, 7.0);
    zoom.set_xticks([0.0; 0]);
    zoom.set_yticks([0.0; 0]);
    let zoom = zoom.id();
    fig.indicate_inset_zoom(b, zoom).edgecolor("w").linewidth(2.0).alpha(1.0);
    fig.indicate_inset(b, [1.0, 10.0, 5.0, 4.0], None).edgecolor("r");
    golden("layout/inset_zoom").check(&fig);
}

#[test]
fn secondary() {
    let mut fig = Figure::with_size(11.0, 4.0);
    fig.set_layout_engine("constrained");
    let [a, b, c] = fig.subplots(1, 3).into_array();
    let (a, b, c) = (a.id(), b.id(), c.id());
    let x: Vec<f64> = (0..90).map(|i| f64::from(i) * 4.0).collect();
    let sine = |x: &f64| (x.to_radians().sin() * 1024.0).round_ties_even() / 1024.0;
    fig[a].plot(&x, x.iter().map(sine));
    fig[a].set_xlabel("angle [degrees]");
    fig[a].set_title("sine");
    fig.secondary_xaxis(a, "top", f64::to_radians, f64::to_degrees).set_xlabel("angle [rad]");
    fig[b].loglog([0.02, 0.1, 1.0], [1, 100, 30]).fmt("o-");
    fig[b].set_xlabel("frequency");
    fig.secondary_xaxis(b, "top", |f| 1.0 / f, |p| 1.0 / p).set_xlabel("period");
    fig[b].set_title("log");
    fig[c].plot([0, 10, 20, 30], [3, 5, 2, 6]);
    fig[c].set_ylabel("°C");
    fig.secondary_yaxis(c, "right", |t| t * 1.8 + 32.0, |f| (f - 32.0) / 1.8).set_ylabel("°F");
    let low = fig.secondary_xaxis(c, -0.2, |v| v * v, f64::sqrt);
    low.set_xlabel("square");
    low.set_xticks([0, 100, 400, 900]);
    golden("layout/secondary").check(&fig);
}

#[test]
fn what_has_no_parent_is_an_error_at_its_line() {
    let mut fig = Figure::new();
    let stranger = Figure::new().add_subplot(1, 1, 1).id();
    fig.inset_axes(stranger, [0.1, 0.1, 0.2, 0.2]);
    let e = fig.to_png().unwrap_err().to_string();
    assert!(e.starts_with("tests/golden/children.rs:") && e.contains("another figure"), "{e}");
    let mut fig = Figure::new();
    let ax = fig.add_subplot(1, 1, 1).id();
    fig.secondary_xaxis(ax, "left", |v| v, |v| v);
    assert!(fig.to_png().unwrap_err().to_string().contains("\"left\" is no place for this axis"));
}

#[test]
fn inset_corners() {
    let mut fig = Figure::with_size(7.0, 6.0);
    let places = [[0.05, 0.6], [0.6, 0.6], [0.05, 0.05], [0.6, 0.05]];
    let ids = fig.subplots(2, 2).ids();
    let (x, y) = ([-0.1, 0.0, 0.1, 0.2], [0.0, 0.3, 0.1, 0.2]);
    for (i, (ax, [left, bottom])) in ids.into_iter().zip(places).enumerate() {
        fig[ax].plot(x, y);
        let ins = fig.inset_axes(ax, [left, bottom, 0.35, 0.35]);
        ins.plot(x, y).color("C1");
        ins.set_xlim(0.03, 0.06).set_ylim(0.15, 0.22);
        ins.tick_params().labelsize(6);
        let ins = ins.id();
        if i == 3 {
            fig[ax].invert_yaxis();
        }
        let style = (["k", "b", "r", "g"][i], ["-", "--", ":", "-"][i]);
        fig.indicate_inset_zoom(ax, ins).edgecolor(style.0).linestyle(style.1);
    }
    golden("layout/inset_corners").check(&fig);
}

#[test]
fn secondary_at() {
    let mut fig = Figure::with_size(6.0, 2.8);
    fig.set_layout_engine("constrained");
    let [a, b] = fig.subplots(1, 2).ids()[..] else { unreachable!("two were asked for") };
    fig[a].plot(0..5, [1.0, 0.4, -1.2, -0.3, 0.8]);
    fig.secondary_xaxis(a, ("data", 0.0), |v| v, |v| v).set_xlabel("at y = 0");
    fig.secondary_yaxis(a, ("data", 2.5), |v| 10.0 * v, |v| v / 10.0).set_ylabel("tenfold");
    fig[b].loglog([1, 10, 100], [1, 30, 1000]).fmt("o-");
    fig.secondary_xaxis(b, ("data", 20.0), |v| v, |v| v).set_xlabel("at 20");
    golden("layout/secondary_at").check(&fig);
}

#[test]
fn inset_connectors() {
    let mut fig = Figure::with_size(6, 3);
    let [a, b] = fig.subplots_in(&GridSpec::new(1, 2).top(0.6)).sharey(true).into_array().map(|ax| ax.id());
    let inset = fig.add_axes([0.2, 0.7, 0.6, 0.2]).id();
    fig[a].set_xlim(0, 0.5);
    fig[b].set_xlim(0.5, 1);
    fig[inset].set_xlim(0.3, 0.7).set_ylim(0.4, 0.6);
    fig.indicate_inset_zoom(a, inset).edgecolor("tab:red").connector("lower right", false);
    let right = fig.indicate_inset_zoom(b, inset).edgecolor("tab:blue");
    right.connector("lower left", false).connector("upper left", true);
    golden("layout/inset_connectors").check(&fig);
    fig.indicate_inset_zoom(b, inset).connector("top", true);
    assert!(fig.to_png().unwrap_err().to_string().contains("\"top\" is not a corner"));
}
