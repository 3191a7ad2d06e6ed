//! Arrows and wind barbs.

use std::f64::consts::PI;

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn arrows() {
    let (x, y) = (arange(0.0, 2.0 * PI, 0.5), arange(0.0, 1.5 * PI, 0.5));
    let (nx, ny) = (x.len(), y.len());
    let u = Grid::from_fn(ny, nx, |r, c| x[c].cos() * (1.0 + y[r]));
    let v = Grid::from_fn(ny, nx, |r, _| y[r].sin());
    let holed =
        Grid::from_fn(ny, nx, |r, c| if r == 2 && (3..6).contains(&c) { f64::NAN } else { v[(r, c)] });
    let (full_x, full_y) = meshgrid(&x, &y);
    let mut fig = Figure::with_size(7.0, 5.5);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let q = a.quiver(&x, &y, &u, &v).handle();
    a.quiverkey(q, 0.85, 1.05, 2.0, "2 m/s").labelpos("E");
    let size = u.iter().zip(holed.iter()).map(|(u, v)| u.hypot(*v));
    let mapped = b.quiver(&x, &y, &u, &holed).c(size).cmap("plasma").pivot("mid").handle();
    let part = |g: &Grid| Grid::from_fn(4, 5, |r, c| g[(r, c)]);
    let short =
        c.quiver_uv(part(&u), part(&holed)).color(["r", "g", "b"]).units("xy").pivot("tip").width(0.05);
    short.headwidth(5.0).headlength(4.0).headaxislength(2.0);
    c.set_xlim(-2.0, 6.0);
    let tenth = |g: &Grid| g.map(|v| 0.1 * v);
    let q = d.quiver(full_x, full_y, tenth(&u), tenth(&holed)).scale(8.0).minlength(2.0).minshaft(3.0);
    let q = q.edgecolors("k").linewidth(0.5).color("y").handle();
    let key = d.quiverkey(q, 0.3, 0.6, 1.0, "big").coordinates("figure").angle(60.0).color("C3");
    key.labelcolor("C3").labelsep(0.3).fontsize(8.0);
    d.quiverkey(q, 3.0, 2.0, 1.0, "left").coordinates("data").labelpos("W");
    d.quiverkey(q, 6.0, 0.3, 1.0, "below").coordinates("inches").labelpos("S");
    fig.colorbar(mapped);
    golden("vectors/arrows").check(&fig);
}

#[test]
fn angles() {
    let t = &linspace(0.0, 2.0 * PI, 13)[..12];
    let each = |f: fn(f64) -> f64| t.iter().map(|&t| f(t)).collect::<Vec<f64>>();
    let zero = [0.0; 12];
    let mut fig = Figure::with_size(6.4, 5.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.quiver(zero, zero, each(f64::cos), each(|t| 3.0 * t.sin())).angles("xy").scale_units("xy").scale(1.0);
    a.set_xlim(-1.5, 1.5).set_ylim(-4.0, 4.0);
    let colors =
        b.quiver(zero, zero, each(f64::cos), each(f64::sin)).c(0..12).scale_units("inches").scale(1.0);
    colors.units("dots").width(3.0).cmap("hsv");
    b.set_xlim(-2.0, 1.0).set_ylim(2.0, -1.0);
    let far = each(|t| 10f64.powf(t / 2.0));
    let half = far.iter().map(|v| 0.5 * v);
    c.quiver(&far, each(|t| t + 1.0), half, [1]).angles("xy").color("C2");
    c.set_xscale("log");
    c.xaxis().set_visible(false);
    let turned = d.quiver(t, each(f64::sin), [1], [0]).angles(each(f64::to_degrees)).scale(12.0);
    turned.units("inches").headwidth(6.0).alpha(0.5);
    d.set_aspect("equal");
    golden("vectors/angles").check(&fig);
}

#[test]
fn barbs() {
    let x = linspace(-5.0, 5.0, 5);
    let (gx, gy) = meshgrid(&x, &x);
    let (u, v) = (gx.map(|x| 12.0 * x), gy.map(|y| 12.0 * y));
    let holed = Grid::from_fn(5, 5, |r, c| if (r, c) == (1, 1) { f64::NAN } else { u[(r, c)] });
    let mut fig = Figure::with_size(7.0, 6.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.barbs(&gx, &gy, &u, &v);
    let calm = b.barbs(&gx, &gy, &u, &v).fill_empty(true).rounding(false);
    calm.sizes([("emptybarb", 0.25), ("spacing", 0.2), ("height", 0.3)]);
    let size = holed.iter().zip(v.iter()).map(|(u, v)| u.hypot(*v));
    c.barbs(&x, &x, &holed, &v).c(size).length(8.0).pivot("middle").cmap("viridis_r");
    let few =
        d.barbs([0, 1, 2, 3], [0, 1, 0, 1], [5, 47, -120, 8], [0, 50, 13, -4]).length(9.0).pivot_at(1.5);
    few.flagcolor("r").barbcolor(["b", "g"]).flip_barbs([false, true, true, false]).linewidth(1.5);
    few.barb_increments(10.0, 20.0, 100.0);
    d.barbs([1.5], [0.5], [30], [30]).barbcolor("C1").alpha(0.5);
    d.margins(0.3);
    golden("vectors/barbs").check(&fig);
}

#[test]
fn units() {
    let (x, y) = meshgrid(linspace(0.0, 4.0, 6), linspace(0.0, 2.0, 5));
    let (u, v) = (y.map(|y| 1.0 + y), x.map(|x| (2.0 * x).sin()));
    let cases = [
        ("width", 0.01, "height", 12.0),
        ("height", 0.02, "width", 20.0),
        ("x", 0.1, "y", 6.0),
        ("y", 0.05, "x", 3.0),
        ("xy", 0.08, "xy", 4.0),
        ("inches", 0.02, "dots", 0.1),
    ];
    let mut fig = Figure::with_size(8.0, 5.0);
    fig.subplots(2, 3);
    for (ax, (units, width, scale_units, scale)) in fig.axes_mut().iter_mut().zip(cases) {
        let q =
            ax.quiver(&x, &y, &u, &v).c(&u).units(units).width(width).scale_units(scale_units).scale(scale);
        let q = q.cmap("cool").handle();
        ax.quiverkey(q, 0.5, 0.92, 1.5, units).labelpos("E").coordinates("axes");
        ax.set_ylim(-0.5, 3.0);
    }
    golden("vectors/units").check(&fig);
}
