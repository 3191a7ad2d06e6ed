//! Colorbars.

use isoplot::prelude::*;

use crate::contour::waves;
use crate::harness::golden;

#[test]
fn right_and_bottom() {
    let (x, y, z) = waves();
    let mut fig = Figure::with_size(7.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    let left = a.pcolormesh(&x, &y, &z).handle();
    let right = b.pcolormesh(&x, &y, &z).cmap("magma").handle();
    fig.colorbar(left).label("height [m]");
    fig.colorbar(right).orientation("horizontal").shrink(0.8);
    golden("colorbar/right_and_bottom").check(&fig);
}

#[test]
fn contours() {
    let (x, y, z) = waves();
    let mut fig = Figure::with_size(8.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    let cf = a.contourf(&x, &y, &z).levels([-0.4, -0.2, 0.0, 0.3, 1.0]).extend("both").handle();
    let cs = b.contour(&x, &y, &z).levels(6).linewidth(3.0).handle();
    fig.colorbar(cf);
    fig.colorbar(cs);
    golden("colorbar/contours").check(&fig);
}

#[test]
fn spacing_edges_lines() {
    let (x, y, z) = waves();
    let mut fig = Figure::with_size(8.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    let left = a.contourf(&x, &y, &z).levels([-0.4, -0.2, 0.0, 0.3, 1.0]).cmap("coolwarm").handle();
    let cf = b.contourf(&x, &y, &z).levels(7).extend("max").cmap("PuOr");
    let (levels, cf) = (cf.get_levels(), cf.handle());
    let every_other: Vec<f64> = levels.iter().step_by(2).copied().collect();
    let cs = b.contour(&x, &y, &z).levels(every_other).colors("r").handle();
    fig.colorbar(left).spacing("proportional").drawedges(true).format("%.2f");
    fig.colorbar(cf).extendrect(true).extendfrac_auto().location("left").add_lines(cs);
    golden("colorbar/spacing_edges_lines").check(&fig);
}

#[test]
fn norms() {
    let (x, y, z) = waves();
    let w = z.map(|v| (4.0 * v).exp());
    let mut fig = Figure::with_size(8.0, 5.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let meshes = [
        a.pcolormesh(&x, &y, &w).norm(LogNorm::new()).handle(),
        b.pcolormesh(&x, &y, &z).norm(BoundaryNorm::new([-0.4, -0.1, 0.0, 0.3, 1.0], 256)).handle(),
        c.pcolormesh(&x, &y, &w).norm(PowerNorm::new(0.5)).handle(),
        d.pcolormesh(&x, &y, z.map(|v| v * 100.0)).norm(SymLogNorm::new(1.0)).cmap("RdBu").handle(),
    ];
    for m in meshes {
        fig.colorbar(m);
    }
    golden("colorbar/norms").check(&fig);
}

#[test]
fn shared_and_own_axes() {
    let (x, y, z) = waves();
    let mut fig = Figure::with_size(6.0, 4.0);
    fig.subplots_adjust().right(0.8);
    let mut grid = fig.subplots(2, 2);
    let ids = grid.ids();
    let meshes: Vec<_> = grid
        .iter_mut()
        .map(|ax| ax.pcolormesh(&x, &y, &z).clim(-0.5, 1.2).cmap("cividis").handle())
        .collect();
    fig.colorbar(meshes[3]).parents(ids).location("top").ticks([-0.5, 0.0, 1.2]).aspect(30.0);
    let cax = fig.add_axes([0.85, 0.2, 0.03, 0.5]).id();
    fig.colorbar(meshes[3]).cax(cax).extend("both").minorticks_on();
    golden("colorbar/shared_and_own_axes").check(&fig);
}

#[test]
fn half_pixels() {
    let x = linspace(-2.0, 2.0, 17);
    let mut fig = Figure::with_size(8, 6);
    let ids = fig.subplots(2, 2).ids();
    let bars = [("right", 1.0), ("left", 0.7), ("top", 0.5), ("bottom", 0.9)];
    for (id, (location, shrink)) in ids.into_iter().zip(bars) {
        let ax = &mut fig[id];
        let z = Grid::from_fn(17, 17, |r, c| x[r] + x[c]);
        let mesh = ax.pcolormesh(&x, &x, z).cmap("Greys").handle();
        ax.plot_fmt(&x, x.iter().map(|v| -v), "ro").markersize(4);
        ax.set_xticks(x.iter().step_by(2));
        ax.set_yticks(x.iter().step_by(2));
        ax.tick_params().labelbottom(false).labelleft(false);
        fig.colorbar(mesh).location(location).shrink(shrink).labelsize(6);
    }
    golden("colorbar/half_pixels").check(&fig);
}

#[test]
fn in_insets() {
    let z = Grid::new(12, 9, (0..108).map(|i| i * 7 % 23).collect::<Vec<i32>>()).expect("108 numbers");
    let mut fig = Figure::with_size(8, 3);
    fig.set_layout_engine("constrained");
    let axs = fig.subplots(1, 3).ids();
    let places = [[1.05, 0.1, 0.06, 0.8], [0.1, 1.1, 0.8, 0.05], [0.6, 0.08, 0.08, 0.5]];
    for (i, (ax, place)) in axs.into_iter().zip(places).enumerate() {
        let im = fig[ax].imshow(&z).cmap("cividis").vmin(2).handle();
        let cax = fig.inset_axes(ax, place).id();
        let how = if i == 1 { "horizontal" } else { "vertical" };
        let mut bar = fig.colorbar(im);
        bar.cax(cax).orientation(how).extend("min");
        match i {
            1 => {
                bar.ax().xaxis().set_ticks_position("top");
            }
            2 => {
                bar.ax().tick_params().labelcolor("w").color("w");
                bar.outline(|o| {
                    o.edgecolor("w");
                });
            }
            _ => {}
        }
    }
    golden("colorbar/in_insets").check(&fig);
}

#[test]
fn a_label_stays_along_the_bar_whatever_is_said_later() {
    let drawn = |change: fn(&mut Figure, Handle<AxesImage>, AxesId)| {
        let mut fig = Figure::with_size(3, 3);
        let im = fig.add_subplot(1, 1, 1).imshow([[1, 2], [3, 4]]).handle();
        let cax = fig.add_axes([0.2, 0.1, 0.6, 0.05]).id();
        change(&mut fig, im, cax);
        fig.to_png().expect("nothing is wrong")
    };
    let first = drawn(|fig, im, _| {
        fig.colorbar(im).label("metres").location("bottom");
    });
    let last = drawn(|fig, im, _| {
        fig.colorbar(im).location("bottom").label("metres");
    });
    assert!(first == last);
    let first = drawn(|fig, im, cax| {
        fig.colorbar(im).label("metres").cax(cax).orientation("horizontal");
    });
    let last = drawn(|fig, im, cax| {
        fig.colorbar(im).cax(cax).orientation("horizontal").label("metres");
    });
    assert!(first == last);
}

#[test]
fn in_polar_insets() {
    let mut fig = Figure::with_size(7, 3.2);
    fig.set_layout_engine("constrained");
    let a = fig.add_subplot(1, 2, 1).id();
    let b = fig.add_subplot(1, 2, 2).projection("polar").id();
    let im = fig[a].imshow(Grid::from_fn(4, 5, |i, j| (5 * i + j) as f64)).cmap("cividis").handle();
    fig[a].set_aspect("auto");
    let cax = fig.inset_axes(a, [0.1, 0.85, 0.6, 0.08]).id();
    fig.colorbar(im).cax(cax).orientation("horizontal").extend("max");
    let steps = Grid::from_fn(2, 8, |i, j| (8 * i + j) as f64 / 3.0);
    let mesh = fig[b].pcolormesh(linspace(0.0, 2.0 * std::f64::consts::PI, 9), [0, 1, 2], steps);
    let mesh = mesh.norm(BoundaryNorm::new([0, 1, 4, 5], 256).extend("both")).handle();
    let cax = fig.inset_axes(b, [0.0, -0.3, 1.0, 0.1]).id();
    fig.colorbar(mesh).cax(cax).orientation("horizontal").spacing("proportional").label("steps");
    let cax = fig.inset_axes(b, [1.25, 0.0, 0.1, 1.0]).id();
    let mut shown = ScalarMappable::new();
    shown.norm(Normalize::new().vmin(-1).vmax(1)).cmap("PuOr");
    fig.colorbar(&mut shown).cax(cax).extend("both");
    golden("colorbar/in_polar_insets").check(&fig);
}
