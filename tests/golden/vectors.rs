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

/// To multiples of 1/65536, so that the last bits of a sine do not matter.
fn q(v: f64) -> f64 {
    (v * 65536.0).round_ties_even() / 65536.0
}

/// Every n-th column of every n-th row.
fn every(n: usize, g: &Grid) -> Grid {
    Grid::from_fn(g.rows().div_ceil(n), g.columns().div_ceil(n), |r, c| g[(r * n, c * n)])
}

#[test]
fn field() {
    let ends: Vec<f64> = (0..33).map(|i| f64::from(i) / 5.0).collect();
    let (x, y) = meshgrid(&ends, &ends);
    let (u, v) = (x.map(|x| q(x.cos())), y.map(|y| q(y.sin())));
    let size = Grid::from_fn(33, 33, |r, c| (u[(r, c)].hypot(v[(r, c)]) * 1024.0).round_ties_even() / 1024.0);
    let part = |n: usize| [&x, &y, &u, &v].map(|g| every(n, g));
    let mut fig = Figure::with_size(11.0, 4.0);
    let [a, b, c] = fig.subplots(1, 3).sharey(true).into_array();
    a.set_title("Arrows scale with plot width, not view");
    let [px, py, pu, pv] = part(2);
    let p = a.quiver(px, py, pu, pv).units("width").handle();
    a.quiverkey(p, 0.25, 0.94, 2.0, r"$2 \frac{m}{s}$").labelpos("E").coordinates("figure");
    b.set_title("pivot='mid'; every third arrow; units='inches'");
    let [px, py, pu, pv] = part(3);
    let p = b.quiver(&px, &py, pu, pv).pivot("mid").units("inches").handle();
    let key = b.quiverkey(p, 0.55, 0.94, 1.0, r"$1 \frac{m}{s}$").labelpos("E").coordinates("figure");
    key.fontsize(8.0).fontweight("bold");
    b.scatter(px, py).color("r").s(5.0);
    c.set_title("pivot='tip'; scales with x view");
    let [px, py, pu, pv] = part(4);
    let p = c.quiver(&px, &py, pu, pv).c(every(4, &size)).units("x").pivot("tip").width(0.022).scale(2.0);
    let p = p.handle();
    c.quiverkey(p, 0.85, 1.08, 1.0, "1 m/s").labelpos("W").color("k").labelcolor("b");
    c.plot_fmt(px, py, "k.").markersize(2.0);
    for ax in [a, b, c] {
        ax.set_xlabel("x");
    }
    fig.colorbar(p).label("speed");
    fig.tight_layout();
    golden("vectors/field").check(&fig);
}

/// A gradient over its contours.
fn gradient(ax: &mut Axes) {
    let quarters = |a: i32, b: i32| (a..b).map(|i| f64::from(i) / 4.0).collect::<Vec<_>>();
    let (x, y) = (quarters(-8, 9), quarters(-6, 7));
    let h = Grid::from_fn(13, 17, |r, c| q(x[c] * (-(x[c] * x[c]) - y[r] * y[r]).exp()));
    let u = Grid::from_fn(11, 15, |r, c| q(h[(r + 1, c + 2)] - h[(r + 1, c)]));
    let v = Grid::from_fn(11, 15, |r, c| q(h[(r + 2, c + 1)] - h[(r, c + 1)]));
    let size = Grid::from_fn(11, 15, |r, c| q(u[(r, c)].hypot(v[(r, c)])));
    ax.contour(&x, &y, &h).levels(8).colors("0.5").linewidth(0.8);
    let arrows = ax.quiver(&x[1..16], &y[1..12], u, v).c(size).cmap("viridis").pivot("mid").width(0.006);
    arrows.headwidth(4.0).angles("xy").clim(0.0, 0.4);
    ax.set_aspect("equal");
}

#[test]
fn maps() {
    let mut fig = Figure::with_size(7.0, 6.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    gradient(a);
    let px = [0.0, 0.5, 0.8, 1.6, 2.0, 1.2, 2.5].map(|e| 10f64.powf(e));
    let py = [0.0, 1.0, 3.0, 2.0, 5.0, 6.0, 7.0].map(|e| 2f64.powf(e));
    let steps = |p: &[f64]| p.windows(2).map(|w| w[1] - w[0]).collect::<Vec<_>>();
    let path = b.quiver(&px[..6], &py[..6], steps(&px), steps(&py)).c(0..6).angles("xy").scale_units("xy");
    path.scale(1.0).cmap("cool").width(0.01);
    b.loglog(px, py).marker("o").linestyle(":").color("0.3").markerfacecolor("w");
    let f: Vec<f64> = (0..7).map(|i| 10f64.powf(f64::from(i) * 0.5)).collect();
    let far = c.quiver(&f, 1..8, &f, [1]).angles("xy").color(["C0", "C1", "C2"]).scale(4000.0);
    far.edgecolors("k").linewidth(0.5);
    c.plot_fmt([1.0, 5000.0], [0.5, 8.0], "k--").linewidth(1.0);
    c.set_xscale("log");
    let (x, v) = ([1, 2, 3], [0, 1, -1]);
    d.quiver(x, [1; 3], [1; 3], v).units("x").width(0.05).scale(2.0).color("C3");
    let second =
        d.quiver(x, [2; 3], [1; 3], v).angles("xy").scale_units("xy").scale(2.0).color("C2").handle();
    let third = d.quiver(x, [3; 3], [1; 3], v).color("C4").units("y").handle();
    d.set_xlim(4.0, 0.0).set_ylim(4.0, 0.0);
    d.quiverkey(second, 3.5, 0.5, 1.0, "data").coordinates("data").labelpos("E");
    d.quiverkey(third, 0.6, 0.9, 1.0, "axes").labelpos("S").labelsep(0.05);
    d.quiverkey(third, 0.6, 0.7, 0.5, "half").labelpos("W").angle(45.0);
    golden("vectors/maps").check(&fig);
}

#[test]
fn barb_demo() {
    let x = linspace(-5.0, 5.0, 5);
    let (gx, gy) = meshgrid(&x, &x);
    let (u, v) = (gx.map(|x| 12.0 * x), gy.map(|y| 12.0 * y));
    let (px, py) = ([-1.5, 1.0, -3.0, 1.0, 0.5, -1.5], [0.5, -1.0, -1.0, 1.5, 0.25, -0.5]);
    let (pu, pv) = ([-6.0, -46.0, 11.0, 80.0, 25.0, -5.0], [-6.0, 46.0, -11.0, 80.0, 15.0, 40.0]);
    let mut fig = Figure::with_size(9.0, 6.0);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).sharex(true).into_array();
    a.barbs(&gx, &gy, &u, &v);
    a.set_title("default");
    let size = pu.iter().zip(&pv).map(|(u, v): (&f64, &f64)| (u * u + v * v).sqrt());
    let calm = b.barbs(px, py, pu, pv).c(size).fill_empty(true).rounding(false);
    calm.sizes([("emptybarb", 0.25), ("spacing", 0.2), ("height", 0.3)]);
    b.set_title("colormapped");
    let two = c.barbs(px, py, pu, pv).flagcolor("r").barbcolor(["b", "g"]).flip_barb(true);
    two.barb_increments(10.0, 20.0, 100.0);
    c.set_title("colors, flipped");
    let holed = std::array::from_fn::<f64, 6, _>(|i| if i == 4 { f64::NAN } else { pu[i] });
    let gray = d.barbs(px, py, holed, pv).length(8.0).pivot("middle").barbcolor("0.3").flagcolor("C1");
    gray.linewidth(0.6);
    d.set_title("masked, middle");
    let size = u.iter().zip(v.iter()).map(|(u, v)| u.round_ties_even().hypot(v.round_ties_even()));
    let jet = e.barbs(&gx, &gy, &u, &v).c(size).length(6.0).pivot("tip").cmap("jet").clim(10.0, 70.0);
    let jet = jet.linewidth(1.2).handle();
    let (fx, fu) = ([-4, -2, 0, 2, 4], [1.0, 7.0, 12.4, 12.6, 99.0]);
    let wide = f.barbs(fx, [0; 5], fu, [0; 5]).length(9.0).sizes([("width", 0.4), ("height", 0.6)]);
    wide.linewidth(2.0).color("purple");
    let moved = f.barbs(fx, [2; 5], fu, [0; 5]).pivot_at(-3.0).linestyle("--");
    moved.flip_barbs([true, false, true, false, true]);
    f.axhline(0.0).color("c").zorder(0.0);
    f.set_ylim(3.0, -1.0).invert_yaxis();
    fig.colorbar(jet).label("knots");
    fig.tight_layout();
    golden("vectors/barb_demo").check(&fig);
}

/// What a legend makes of arrows, barbs, streams, hexagons and triangles.
#[test]
fn keys() {
    let spread = |k: f64, size: f64| (0..600).map(|i| f64::from(i) * k % 1.0 * size).collect::<Vec<_>>();
    let (hx, hy) = (spread(0.7548776662466927, 4.0), spread(0.5698402909980532, 3.0));
    let (x, y) = (linspace(0.0, 4.0, 5), linspace(0.0, 3.0, 4));
    let (u, v) = meshgrid([1, 2, 1, 0, -1], [1, 0, -1, 2]);
    let moved = |d: &[f64], by: f64| d.iter().map(|v| v + by).collect::<Vec<_>>();
    let knots = |g: &Grid| g.map(|v| 20.0 * v);
    let mut fig = Figure::with_size(10.0, 3.6);
    let [a, b, c] = fig.subplots(1, 3).into_array();
    a.hexbin(&hx, &hy).gridsize(8).cmap("Blues").linewidth(1.0).label("hexagons");
    let q = a.quiver(&x, &y, &u, &v).color("C1").edgecolors("k").linewidth(1.0).label("arrows").handle();
    let s = a.streamplot(&x, &y, u.map(|_| 1.0), v.map(|v| v + 0.25)).color("C2").density(0.3);
    s.arrowsize(0.7).label("streams");
    a.quiverkey(q, 0.2, 1.05, 2.0, "2 km").labelpos("E");
    a.legend().loc("upper center").bbox_to_anchor(0.5, -0.12).ncols(3).fontsize(8.0);
    let wind = b.barbs(&x, &y, knots(&u), knots(&v)).barbcolor("b").flagcolor("r").length(6.0);
    wind.label("wind");
    b.barbs(moved(&x, 0.5), &y, knots(&u), knots(&v)).length(5.0).alpha(0.5).label("more wind");
    let size = u.iter().zip(v.iter()).map(|(u, v)| u.hypot(*v));
    b.quiver(&x, moved(&y, 0.5), &u, &v).c(size).cmap("autumn").width(0.01).label("mapped");
    let one = b.tripcolor(([0.0, 4.0, 2.0], [3.5, 3.5, 5.5]), [1, 2, 3]).edgecolors("k").cmap("Greens");
    one.label("triangle");
    b.set_ylim(-0.5, 7.0);
    b.legend().loc("upper left").ncols(2);
    c.quiver(&x, &y, &u, &v).label("arrows");
    let red = c.barbs(moved(&x, 0.5), moved(&y, 0.2), knots(&u), knots(&v)).length(5.0).color("C3");
    red.label("barbs");
    let few = c.hexbin(moved(&hx, 4.0), moved(&hy, 2.0)).gridsize(6).mincnt(4.0).edgecolors("w");
    few.cmap("Purples").alpha(0.8).label("hexagons");
    c.legend();
    fig.subplots_adjust().bottom(0.2).left(0.06).right(0.98);
    golden("vectors/keys").check(&fig);
}

/// Arrows over the cells of an image, along the slopes of its numbers.
fn slopes(ax: &mut Axes) {
    let z = Grid::from_fn(8, 10, |r, c| q(((r * c) as f64 / 5.0).sin()));
    let slope = |at: &dyn Fn(usize) -> f64, i: usize, n: usize| match i {
        0 => at(1) - at(0),
        _ if i == n - 1 => at(i) - at(i - 1),
        _ => (at(i + 1) - at(i - 1)) / 2.0,
    };
    let gx = Grid::from_fn(8, 10, |r, c| q(slope(&|i| z[(r, i)], c, 10)));
    let gy = Grid::from_fn(8, 10, |r, c| q(slope(&|i| z[(i, c)], r, 8)));
    ax.imshow(&z).cmap("Greys").origin("lower");
    let arrows = ax.quiver_uv(gx, gy).c(&z).cmap("RdYlBu").clim(-1.0, 1.0).scale(5.0).minlength(3.0);
    arrows.alpha(0.9);
    ax.tick_params().left(false).labelleft(false);
}

/// Lines of three arrows: short ones, ones with edges, ones with angles of their own.
fn three_each(ax: &mut Axes) {
    let small = [0.02, 0.1, 0.4];
    let gaps = ax.quiver([0, 1, 2], [0; 3], small, small).c([1.0, f64::NAN, 3.0]).scale(2.0).minshaft(2.0);
    gaps.headlength(8.0);
    let hollow = ax.quiver([0, 1, 2], [1; 3], [1.0, f64::NAN, 1.0], [1, 1, 0]).units("dots");
    hollow.scale_units("height").scale(4.0).width(5.0).edgecolors("k").linewidth(1.0).facecolors("w");
    let turned = ax.quiver([0, 1, 2], [2; 3], [1, 0, -1], [0; 3]).angles([30, 60, 90]).zorder(3.0);
    turned.capstyle("round").joinstyle("bevel").linewidth(3.0).edgecolors("c");
    ax.margins(0.3);
}

#[test]
fn scales() {
    let mut fig = Figure::with_size(9.0, 5.5);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    let x: Vec<f64> = (0..6).map(|i| 10f64.powf(f64::from(i) / 2.0)).collect();
    let rows = Grid::from_fn(5, 6, |r, _| r as f64);
    let hollow = a.quiver(&x, 1..6, rows.map(|_| 1.0), &rows).facecolors("none").edgecolors(["r", "b"]);
    hollow.linewidth(1.0);
    a.set_xscale("log").set_yscale("symlog");
    slopes(b);
    let t: Vec<f64> = (0..24).map(|i| f64::from(i) / 12.0 * PI).collect();
    for (r, pivot, axis) in [(1.0, "tail", 4.5), (2.0, "mid", 5.0), (3.0, "tip", 2.5)] {
        let each = |f: fn(f64) -> f64, r: f64| t.iter().map(|&t| q(r * f(t))).collect::<Vec<_>>();
        let at = (each(f64::cos, r), each(f64::sin, r));
        let arrows = c.quiver(at.0, at.1, each(f64::cos, 1.0), each(f64::sin, 1.0)).pivot(pivot);
        let arrows = arrows.headaxislength(axis).width(0.01).headwidth(4.0).scale(12.0);
        arrows.color(format!("C{r}").as_str());
    }
    c.set_aspect("equal").set_xlim(-4.0, 4.0).set_ylim(-4.0, 4.0);
    three_each(d);
    let fast = (0..6).map(|i| 15 * i);
    e.barbs(&x, [2; 6], fast.clone(), [10; 6]).c(0..6).cmap("cool").length(6.0);
    e.barbs(&x, [3; 6], fast.map(|u| -u), [10; 6]).alpha(0.4).pivot("middle").fill_empty(true);
    e.set_xscale("log").set_ylim(4.0, 1.0);
    let four = f.quiver([0, 1, 0, 1], [0, 0, 1, 1], [1; 4], [1, 0, 0, -1]).c([1, 2, 3, 4]).angles("xy");
    let four = four.scale_units("xy").scale(2.0).norm("log").handle();
    f.set_xlim(-0.5, 2.0).set_ylim(-1.0, 1.5);
    let key = f.quiverkey(four, 1.2, 0.5, 1.0, "right of\nit").angle(90.0).labelpos("N");
    key.zorder(5.0).alpha(0.5);
    fig.colorbar(four).location("top");
    fig.tight_layout();
    golden("vectors/scales").check(&fig);
}

/// Legends that look for a place, and keys that a tight box takes no notice of.
#[test]
fn tight() {
    let (x, y) = (linspace(0.0, 6.0, 7), linspace(0.0, 4.0, 5));
    let (u, v) = meshgrid(x.iter().map(|x| x / 4.0 - 0.75), y.iter().map(|y| y / 2.0 - 1.0));
    let (gx, gy) = meshgrid(&x, &y);
    let mut fig = Figure::with_size(7.5, 3.0);
    let [a, b, c] = fig.subplots(1, 3).sharex(true).into_array();
    let q = a.quiver(&x, &y, &u, &v).color("C0").label("field").handle();
    a.quiverkey(q, 1.15, 0.5, 1.0, "outside").labelpos("S");
    a.quiverkey(q, -0.2, 1.2, 1.0, "above").labelpos("N").coordinates("axes");
    a.legend();
    b.streamplot(&x, &y, &v, &u).color("C4").density(0.4).label("stream");
    b.plot_fmt(&x, x.iter().map(|x| x / 2.0), "k:").label("line");
    b.legend().loc("best").title("key");
    let product = u.iter().zip(v.iter()).map(|(u, v)| u * v);
    c.hexbin(gx, gy).gridsize(4).c(product).cmap("bwr").label("mean");
    c.barbs(&x[..5], &y, [20, 40, 60, 80, 100], [10]).length(5.0).label("wind");
    c.legend().loc("best").framealpha(1.0);
    c.tripcolor(([0.0, 3.0, 6.0], [4.5, 6.0, 4.5]), [1, 2, 3]);
    a.set_ylabel("rows");
    let options = SaveOptions { bbox_inches: BboxInches::Tight, pad_inches: 0.05, ..SaveOptions::default() };
    golden("vectors/tight").saved(options).check(&fig);
}
