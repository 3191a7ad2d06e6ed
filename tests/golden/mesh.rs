//! Meshes of quadrilaterals.

use isoplot::prelude::*;
use isoplot::tick::{Locator, TickContext};

use crate::harness::golden;

#[test]
fn flat_and_nearest() {
    let z = Grid::from_fn(3, 4, |r, c| ((r * 4 + c) as f64).powf(1.5));
    let mut fig = Figure::with_size(6.0, 4.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.pcolormesh_c(&z);
    let m = b.pcolormesh([0.0, 1.0, 3.0, 4.0, 4.5], [0, 2, 3, 5], &z);
    m.cmap("plasma").edgecolors("k").linewidth(2.0);
    c.pcolormesh([0, 1, 3, 4], [0, 2, 3], &z).shading("nearest").alpha(0.5);
    d.pcolormesh_c(&z).vmin(5.0).vmax(20.0).cmap("RdBu").edgecolors("face").antialiased(true);
    golden("mesh/flat_and_nearest").check(&fig);
}

#[test]
fn gouraud_curved() {
    let (r, t) = meshgrid(linspace(1.0, 2.0, 8), linspace(0.0, std::f64::consts::PI, 12));
    let each = |f: fn(f64, f64) -> f64| Grid::from_fn(12, 8, |i, j| f(r[(i, j)], t[(i, j)]));
    let (x, y, w) = (each(|r, t| r * t.cos()), each(|r, t| r * t.sin()), each(|r, t| (2.0 * t).sin() * r));
    let mut fig = Figure::with_size(6.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.pcolormesh(&x, &y, &w).shading("gouraud");
    b.pcolormesh(&x, &y, Grid::from_fn(11, 7, |i, j| w[(i, j)])).cmap("hsv");
    b.set_aspect("equal");
    golden("mesh/gouraud_curved").check(&fig);
}

#[test]
fn gaps_and_many() {
    let gap = |r: usize, c: usize| (100..150).contains(&r) && (50..90).contains(&c);
    let n = Grid::from_fn(
        300,
        400,
        |r, c| {
            if gap(r, c) { f64::NAN } else { ((r * 400 + c) as f64 * 0.001).sin() }
        },
    );
    let mut fig = Figure::with_size(6.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.pcolormesh_c(&n);
    let x: Vec<f64> = linspace(0.0, 1.0, 401).iter().map(|v| v * v).collect();
    b.pcolormesh(x, linspace(0.0, 1.0, 301), &n).cmap("Spectral_r");
    golden("mesh/gaps_and_many").check(&fig);
}

/// To multiples of 1/65536, so that the last bits of a sine do not matter.
fn q(v: f64) -> f64 {
    (v * 65536.0).round_ties_even() / 65536.0
}

fn eighths(n: usize) -> Vec<f64> {
    (0..n).map(|i| i as f64 / 8.0).collect()
}

#[test]
fn levels() {
    let (x, y) = (eighths(25), eighths(21));
    let z = Grid::from_fn(20, 24, |r, c| {
        let (x, y) = (x[c], y[r]);
        q(x.sin().powi(10) + (10.0 + y * x).cos() * x.cos())
    });
    let (lo, hi) = z.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), &v| (a.min(v), b.max(v)));
    let levels = MaxNLocator::new(15).locate(&TickContext::of_view(lo, hi));
    let (gx, gy) = meshgrid(&x, &y);
    let mut fig = Figure::with_size(5.5, 5.0);
    let [a, b] = fig.subplots(2, 1).into_array();
    let m = a.pcolormesh(&gx, &gy, &z).cmap("PiYG");
    let m = m.norm(BoundaryNorm::new(levels.clone(), 256).clip(true)).handle();
    a.set_title("pcolormesh with levels");
    let middles = |v: &[f64]| v[..v.len() - 1].iter().map(|v| v + 0.0625).collect::<Vec<_>>();
    let f = b.contourf(middles(&x), middles(&y), &z).levels(levels).cmap("PiYG").handle();
    b.set_title("contourf with levels");
    fig.colorbar(m);
    fig.colorbar(f);
    fig.tight_layout();
    golden("mesh/levels").check(&fig);
}

fn dots(ax: &mut Axes, x: std::ops::Range<i32>, y: std::ops::Range<i32>, title: &str) {
    let (gx, gy) = meshgrid(x, y);
    ax.plot_fmt(gx, gy, "o").color("m");
    ax.set_xlim(-0.7, 5.2).set_ylim(-0.7, 3.2).set_title(title);
}

#[test]
fn grids() {
    let z = Grid::from_fn(3, 5, |r, c| (r * 5 + c) as f64);
    let mut fig = Figure::with_size(7.0, 5.0);
    let axs = fig.subplots(2, 2).sharex(true).sharey(true);
    let ids = axs.ids();
    let [a, b, c, d] = axs.into_array();
    a.pcolormesh(0..6, 0..4, &z).shading("flat").clim(0.0, 14.0);
    dots(a, 0..6, 0..4, "shading='flat'");
    b.pcolormesh(0..5, 0..3, &z).shading("nearest").clim(0.0, 14.0).edgecolors("w").linewidth(0.5);
    dots(b, 0..5, 0..3, "shading='nearest'");
    c.pcolormesh(0..5, 0..3, &z).shading("auto").vmin(3.0).vmax(11.0).cmap("RdBu_r").alpha(0.6);
    dots(c, 0..5, 0..3, "shading='auto'; z: (3, 5)");
    let m = d.pcolormesh(0..5, 0..3, &z).shading("gouraud").clim(0.0, 14.0).handle();
    dots(d, 0..5, 0..3, "shading='gouraud'; x, y same as z");
    c.set_xlabel("column");
    a.set_ylabel("row");
    fig.colorbar(m).parents(ids).label("number").shrink(0.8);
    golden("mesh/grids").check(&fig);
}

#[test]
fn pcolor() {
    let quarters = |a: i32, b: i32| (a..b).map(|i| f64::from(i) / 4.0).collect::<Vec<_>>();
    let (x, y) = (quarters(-12, 13), quarters(-8, 9));
    let z = Grid::from_fn(16, 24, |r, c| {
        let (x, y) = (x[c], y[r]);
        q((1.0 - x / 2.0 + x.powi(5) / 64.0 + y.powi(3)) * (-x.powi(2) - y * y).exp())
    });
    let top = z.iter().fold(0.0, |a: f64, v| a.max(v.abs()));
    let holed = z.map(|v| if v.abs() < 0.003 { f64::NAN } else { v.abs() });
    let part = Grid::from_fn(6, 8, |r, c| z[(r + 4, c + 6)]);
    let mut fig = Figure::with_size(9.0, 5.5);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    let first = a.pcolor(&x, &y, &z).cmap("RdBu").clim(-top, top).handle();
    a.set_title("pcolor");
    let second = b.pcolormesh(&x, &y, &z).cmap("RdBu").clim(-top, top).handle();
    b.set_title("pcolormesh");
    let third = c.imshow(&z).cmap("RdBu").clim(-top, top).extent([-3.0, 3.0, -2.0, 2.0]);
    let third = third.interpolation("nearest").origin("lower").handle();
    c.set_aspect("auto").set_title("image (nearest, aspect='auto')");
    let fourth = d.pcolor_c(part).edgecolors("k").linewidth(2.0).cmap("RdBu").handle();
    d.set_title("thick edges");
    let fifth = e.pcolor(&x, &y, holed).norm(LogNorm::new().vmin(0.01).vmax(top)).cmap("PuBu_r");
    let fifth = fifth.shading("auto").handle();
    e.set_facecolor("0.8").set_title("LogNorm, masked");
    let sixth = f.pcolor(0..24, 0..16, &z).shading("nearest").norm("symlog").edgecolors("face").alpha(0.7);
    let sixth = sixth.handle();
    f.set_title("pcolor nearest");
    for m in [first.erase(), second.erase(), third.erase()] {
        fig.colorbar(m);
    }
    fig.colorbar(fourth).location("bottom").pad(0.12);
    fig.colorbar(fifth).extend("both");
    fig.colorbar(sixth);
    fig.tight_layout();
    golden("mesh/pcolor").check(&fig);
}

#[test]
fn masked() {
    let (gx, gy) =
        meshgrid((0..25).map(|i| f64::from(i) / 8.0 - 1.5), (0..37).map(|i| f64::from(i) / 12.0 - 1.5));
    let each = |f: fn(f64, f64) -> f64| Grid::from_fn(37, 25, |r, c| q(f(gx[(r, c)], gy[(r, c)])));
    let (qx, qz) = (each(|x, y| y.cos() - x.cos()), each(|x, y| y.sin() + x.sin()));
    let z = each(|x, y| x.hypot(y) / 5.0);
    let least = z.iter().copied().fold(f64::INFINITY, f64::min);
    let z = z.map(|v| (v - least) / 2.0);
    let holed = Grid::from_fn(37, 25, |r, c| if qz[(r, c)].abs() < 0.5 { f64::NAN } else { z[(r, c)] });
    let cells = Grid::from_fn(36, 24, |r, c| holed[(r, c)]);
    let cmap = Colormap::get("plasma").and_then(|c| c.with_bad("y")?.with_under("c")?.with_over("0.3"));
    let mut fig = Figure::with_size(6.4, 5.5);
    let [a, b, c, d] = fig.subplots(2, 2).sharex("col").sharey(true).into_array();
    a.pcolormesh(&qx, &qz, &z).shading("gouraud");
    a.set_title("without masked values");
    b.pcolormesh(&qx, &qz, &holed).shading("gouraud").cmap(cmap.clone());
    b.set_title("masked, gouraud");
    let flat = c.pcolormesh(&qx, &qz, &cells).shading("flat").cmap(cmap).clim(0.05, 0.18).handle();
    c.set_title("masked, flat, bad, under, over");
    let edged = d.pcolormesh(&qx, &qz, &cells).edgecolors("k").linewidth(0.3).antialiased(true);
    let edged = edged.cmap("bone").handle();
    d.set_title("default, edges");
    d.grid_with().color("r").alpha(0.5);
    fig.suptitle("curved meshes with gaps");
    fig.colorbar(flat).extend("both").orientation("horizontal");
    fig.colorbar(edged).orientation("horizontal");
    golden("mesh/masked").check(&fig);
}

#[test]
fn axes() {
    let f: Vec<f64> = (0..19).map(|i| 2f64.powf(f64::from(i) / 2.0)).collect();
    let t: Vec<f64> = (0..13).map(|i| f64::from(i) / 2.0).collect();
    let z = Grid::from_fn(12, 18, |r, c| q(((r * c) as f64 / 9.0).sin()));
    let mut fig = Figure::with_size(7.0, 5.5);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let first = a.pcolormesh(&f, &t, &z).cmap("coolwarm").norm(CenteredNorm::new(0.25)).handle();
    a.set_xscale("log").set_xlabel("Hz");
    a.set_ylabel("s");
    a.set_title("log x");
    let second = b.pcolormesh(&f[..18], &f[..12], z.map(|v| v * v)).shading("nearest").edgecolors("w");
    let second = second.linewidth(0.4).norm(PowerNorm::new(0.5)).cmap("magma").handle();
    b.set_xscale("log").set_yscale("log").set_title("log, log");
    b.invert_xaxis();
    let steps = Grid::from_fn(5, 12, |r, c| (z[(r, c)] * 3.0).floor());
    let few = ListedColormap::new(["C0", "C1", "gold", "C3", "C4", "C5"]);
    let third = c.pcolormesh(&t, &t[..6], steps).cmap(few).alpha(0.4).edgecolors("k").linewidth(3.0).handle();
    c.plot_fmt([0.0, 6.0], [0.0, 2.5], "w--").linewidth(3.0);
    c.set_aspect("equal").invert_yaxis();
    let fourth = d.pcolormesh(&t, &f, z.transposed()).cmap("tab20c").clim(-0.5, 0.8).handle();
    d.contour(&t[..12], &f[..18], z.transposed()).levels([0.0]).colors("k");
    d.set_yscale("symlog").set_ylim(400.0, 1.0).set_xlim(5.5, 0.25);
    fig.colorbar(first).label("gain");
    fig.colorbar(second).ticks([0.0, 0.1, 0.5, 1.0]).format("%.1f");
    fig.colorbar(third).location("left").shrink(0.6);
    fig.colorbar(fourth).extend("both").extendfrac_auto();
    golden("mesh/axes").check(&fig);
}

#[test]
fn heatmap() {
    let z: [[f64; 6]; 4] = [
        [2.0, 3.0, 7.0, 11.0, 15.0, 19.0],
        [-4.0, -2.0, 3.0, 9.0, 14.0, 18.0],
        [9.0, 9.0, 11.0, 13.0, 17.0, f64::NAN],
        [21.0, 22.0, 24.0, 25.0, 27.0, 29.0],
    ];
    let mut fig = Figure::with_size(6.0, 3.5);
    let ax = fig.add_subplot(1, 1, 1);
    let m = ax.pcolormesh_c(z).cmap("YlOrRd").edgecolors("w").linewidth(2.0).clim(0.0, 25.0).label("no key");
    let m = m.handle();
    let middles = |n: i32| (0..n).map(|i| f64::from(i) + 0.5);
    ax.set_xticks(middles(6)).labels(["Jan", "Feb", "Mar", "Apr", "May", "Jun"]);
    ax.set_yticks(middles(4)).labels(["Alpha", "Beta", "Gamma", "Delta"]);
    ax.get_yticklabels().rotation(45);
    ax.invert_yaxis();
    ax.xaxis().tick_top();
    ax.tick_params().length(0.0);
    ax.spines_each(["left", "right", "top", "bottom"], |s| {
        s.visible(false);
    });
    for (i, row) in z.iter().enumerate() {
        for (j, v) in row.iter().enumerate().filter(|(_, v)| v.is_finite()) {
            let t = ax.text(j as f64 + 0.5, i as f64 + 0.5, format!("{v:.0}°")).ha("center").va("center");
            t.color(if *v > 14.0 { "w" } else { "k" });
        }
    }
    ax.plot_fmt([0.5, 5.5], [0.5, 3.5], "b:").label("a line");
    ax.legend().loc("lower left");
    let mut bar = fig.colorbar(m);
    bar.extend("both").ticks([0.0, 5.0, 15.0, 25.0]).aspect(12.0).pad(0.03);
    bar.ticklabels(["cold", "cool", "mild", "hot"]);
    golden("mesh/heatmap").check(&fig);
}

/// Colours of cells, and opacities one each.
#[test]
fn colors() {
    let indices = |r: usize, c: usize| (r as f64, c as f64);
    let each = |f: fn(f64, f64) -> f64| {
        Grid::from_fn(6, 8, |r, c| {
            let (r, c) = indices(r, c);
            f(r, c)
        })
    };
    let pixel = |r: usize, c: usize| [r as f64 / 8.0, c as f64 / 8.0, ((r + c) % 3) as f64 / 2.0];
    let rgb: Vec<Vec<[f64; 3]>> = (0..6).map(|r| (0..8).map(|c| pixel(r, c)).collect()).collect();
    let seen = |r: usize, c: usize| {
        let [red, green, blue] = pixel(r, c);
        [red, green, blue, (1 + c) as f64 / 8.0]
    };
    let rgba: Vec<Vec<[f64; 4]>> = (0..6).map(|r| (0..8).map(|c| seen(r, c)).collect()).collect();
    let bytes: Vec<Vec<[u8; 3]>> =
        rgb.iter().map(|row| row.iter().map(|p| p.map(|v| (v * 255.0) as u8)).collect()).collect();
    let z = each(|r, c| q((r.sin() + (c / 2.0).cos()).exp()));
    let (x, y) = (each(|r, c| q(c + r.sin() / 4.0)), each(|r, c| r + c / 16.0));
    let alpha = each(|r, _| (1.0 + r) / 8.0);
    let holed = Grid::from_fn(6, 8, |r, c| if (r + 3 * c).is_multiple_of(4) { f64::NAN } else { z[(r, c)] });
    let mut fig = Figure::with_size(8.0, 7.0);
    let [a, b, d, e, f, g, h, i, j] = fig.subplots(3, 3).sharex(true).into_array();
    a.pcolormesh_rgb(0..9, 0..7, rgb).edgecolors("w").linewidth(0.5);
    b.set_facecolor("0.2");
    b.pcolormesh_rgb(&x, &y, rgba).shading("nearest");
    d.pcolormesh_rgb(&x, &y, bytes).shading("gouraud").alpha(0.5);
    let first = e.pcolormesh_c(&z).alphas(&alpha).cmap("autumn").edgecolors("k").handle();
    let second = f.pcolormesh(&x, &y, &z).alphas(&alpha).norm(LogNorm::new()).shading("gouraud");
    let second = second.cmap("winter").handle();
    g.pcolor_c(&z).alphas(&alpha).edgecolors("r").linewidth(1.5).cmap("Greys").label("cells");
    g.legend();
    let middles = |n: i32| (0..n).map(|i| f64::from(i) + 0.5);
    h.contourf(middles(8), middles(6), &z).levels(4).cmap("Greys");
    let blue = Colormap::get("Oranges").and_then(|c| c.with_bad((0.0, 0.0, 1.0, 0.3)));
    h.pcolormesh_c(&holed).alpha(0.5).cmap(blue);
    let low = z.map(|v| if v < 1.0 { f64::NAN } else { v });
    let few = i.pcolor(&x, &y, low).shading("nearest").cmap(ListedColormap::new(["C0", "C1", "C2"]));
    few.edgecolors("face").linewidth(2.0);
    let part = |g: &Grid, up: f64| Grid::from_fn(3, 3, |r, c| g[(r, c)] + up);
    let smooth = i.pcolormesh(part(&x, 0.0), part(&y, 7.0), part(&z, 0.0)).antialiased(true);
    smooth.zorder(3.0).clip_on(false);
    j.pcolor(&x, &y, &holed).shading("nearest").snap(true).antialiased(true).cmap("Purples");
    j.invert_yaxis();
    fig.colorbar(first);
    fig.colorbar(second);
    fig.tight_layout();
    golden("mesh/colors").check(&fig);
}
