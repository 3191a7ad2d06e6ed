//! 3-D axes: their views, and what can be drawn on them.

use std::f64::consts::PI;

use isoplot::prelude::*;

use crate::harness::golden;

fn of(t: &[f64], f: impl Fn(f64) -> f64) -> Vec<f64> {
    t.iter().map(|&t| f(t)).collect()
}

fn subplot(fig: &mut Figure, rows: usize, columns: usize, i: usize) -> &mut Axes {
    fig.add_subplot(rows, columns, i).projection("3d")
}

#[test]
fn empty() {
    let mut fig = Figure::new();
    let ax = subplot(&mut fig, 1, 1, 1);
    ax.set_title("nothing in it");
    ax.set_xlabel("x");
    ax.set_ylabel("along y");
    ax.set_zlabel("a longer label");
    golden("threed/empty").check(&fig);
}

#[test]
fn lines() {
    let mut fig = Figure::with_size(9.0, 4.5);
    let a = subplot(&mut fig, 1, 2, 1);
    let (t, z) = (linspace(-4.0 * PI, 4.0 * PI, 100), linspace(-2.0, 2.0, 100));
    let around = |f: fn(f64) -> f64| t.iter().zip(&z).map(|(t, z)| (z * z + 1.0) * f(*t)).collect::<Vec<_>>();
    a.plot3d(around(f64::sin), around(f64::cos), &z).label("curve");
    a.legend();
    let b = subplot(&mut fig, 1, 2, 2);
    let x = linspace(0.0, 1.0, 50);
    b.plot3d(&x, of(&x, |x| (6.0 * x).sin() / 2.0 + 0.5), 0.0).color("C1").linestyle("--");
    b.plot3d(&x, of(&x, |x| (6.0 * x).cos() / 2.0 + 0.5), 1).zdir("y").color("C2").linewidth(3.0);
    b.plot3d_fmt([0.0, 0.5, f64::NAN, 1.0, 1.0], [0, 1, 1, 1, 0], [0.0, 1.0, 1.0, 0.5, 1.0], "k-o")
        .markersize(5);
    b.set_xlim(0, 1).set_ylim(0, 1).set_zlim(1, 0).view_init(20, -35).set_roll(10);
    b.set_xlabel("X");
    b.set_zlabel("upside down");
    b.grid(false);
    golden("threed/lines").check(&fig);
}

#[test]
fn views() {
    let mut fig = Figure::with_size(10.0, 6.5);
    let views = [
        (90, -90, 0, "z"),
        (0, -90, 0, "z"),
        (-30, 50, 0, "z"),
        (30, 120, 15, "z"),
        (20, -60, 0, "y"),
        (25, 40, 0, "x"),
    ];
    for (i, (elev, azim, roll, vertical)) in views.into_iter().enumerate() {
        let ax = subplot(&mut fig, 2, 3, i + 1);
        ax.plot3d_fmt([0, 1, 2, 2], [10, 12, 11, 15], [1000, 1003, 1001, 1002], "o-");
        ax.view_init(elev, azim).set_roll(roll).set_vertical_axis(vertical);
        ax.set_xlabel("xx");
        ax.set_ylabel("yy");
        ax.set_zlabel("zz long");
        if i % 2 == 0 {
            ax.set_proj_type("ortho");
        }
        if i == 3 {
            ax.set_focal_length(0.3).set_box_aspect([1, 2, 1]).set_box_zoom(0.8);
        }
        ax.set_title(format!("{elev} {azim} {roll} {vertical}"));
    }
    golden("threed/views").check(&fig);
}

#[test]
fn scatter() {
    let i = arange(0.0, 60.0, 1.0);
    let (x, y) = (of(&i, |i| (i * 1.3).sin() * 10.0), of(&i, |i| (i * 2.1).cos() * 5.0));
    let mut z = of(&i, |i| (i * 37.0 % 60.0) / 10.0);
    let mut fig = Figure::with_size(10.0, 7.5);
    let a = subplot(&mut fig, 2, 2, 1);
    a.scatter3d(&x, &y, &z).label("round");
    a.scatter3d(of(&x[..20], |x| x + 3.0), &y[..20], &z[..20]).marker("^").s(60).label("triangles");
    a.legend();
    let b = subplot(&mut fig, 2, 2, 2);
    let points = b.scatter3d(&x, &y, &z).c(&z).s(of(&i, |i| 10.0 + 5.0 * i));
    let points = points.edgecolors("k").linewidth(0.5).cmap("plasma").handle();
    fig.colorbar(points).shrink(0.7);
    let c = subplot(&mut fig, 2, 2, 3);
    c.scatter3d(&x, &y, &z).depthshade(false).color("C3").marker("s");
    c.scatter3d(&x, of(&y, |y| -y), &z).color("g").marker("x").depthshade_minalpha(0.6);
    let d = subplot(&mut fig, 2, 2, 4);
    z[5] = f64::NAN;
    d.scatter3d(&x, &y, &z).colors(["r", "g", "b"].repeat(20)).s(50).alpha(0.7);
    d.scatter3d([0], [0], [3]).s(200).marker("*").color("k");
    d.scatter3d(&x, &y, 8).zdir("x").s(5);
    d.plot3d([-10, 10], [0, 0], [0, 6]).linewidth(2);
    golden("threed/scatter").check(&fig);
}

#[test]
fn text() {
    let mut fig = Figure::new();
    let ax = subplot(&mut fig, 1, 1, 1);
    let written = |at: (i32, i32, i32), dir: &str| format!("({}, {}, {}), {dir}", at.0, at.1, at.2);
    let places = [(1, 2, 10), (4, 5, 3), (4, 8, 8), (9, 10, 9), (4, 1, 1), (1, 2, 8)];
    let mut put = |i: usize, dir: &str| {
        let p = places[i];
        ax.text3d(p.0, p.1, p.2, written(p, dir)).handle()
    };
    put(0, "None");
    let names = ["x", "y", "z"]
        .map(|name| (name, put(["x", "y", "z"].iter().position(|n| *n == name).unwrap() + 1, name)));
    let (flat, steep) = (put(4, "(1, 1, 0)"), put(5, "(1, 1, 1)"));
    for (name, h) in names {
        ax[h].zdir(name);
    }
    ax[flat].zdir([1, 1, 0]);
    ax[steep].zdir([1, 1, 1]);
    ax.text3d(9, 0, 0, "red").color("red").bbox(|b| {
        b.facecolor("w").boxstyle("round");
    });
    ax.text(0.05, 0.95, "2D Text").transform(Coords::Axes);
    ax.set_xlim(0, 10).set_ylim(0, 10).set_zlim(0, 10);
    ax.set_xlabel("X axis");
    ax.set_ylabel("Y axis");
    ax.set_zlabel("Z axis");
    ax.set_zticks([0, 5, 10]).labels(["none", "half", "all"]);
    ax.xaxis().set_pane_color((1.0, 0.9, 0.8));
    ax.tick_params().labelsize(8.0).pad(0.0);
    golden("threed/text").check(&fig);
}

fn waves(x: &[f64]) -> Grid {
    Grid::from_fn(x.len(), x.len(), |r, c| (x[c] * x[c] + x[r] * x[r]).sqrt().sin())
}

#[test]
fn surface() {
    let x = arange(-5.0, 5.0, 0.25);
    let z = waves(&x);
    let mut fig = Figure::with_size(10.0, 7.5);
    let a = subplot(&mut fig, 2, 2, 1);
    let surf = a.plot_surface(&x, &x, &z).cmap("coolwarm").linewidth(0).antialiased(false).handle();
    a.set_zlim(-1.01, 1.01);
    a.zaxis().set_major_locator(LinearLocator::new(10)).set_major_formatter("{x:.02f}");
    fig.colorbar(surf).shrink(0.5).aspect(5.0);
    let b = subplot(&mut fig, 2, 2, 2);
    b.plot_surface(&x, &x, &z).rstride(3).cstride(4).edgecolor("royalblue").linewidth(0.5).alpha(0.3);
    let c = subplot(&mut fig, 2, 2, 3);
    let (u, v) = (linspace(0.0, 2.0 * PI, 100), linspace(0.0, PI, 100));
    let ball = |f: &dyn Fn(f64, f64) -> f64| Grid::from_fn(100, 100, |r, c| 10.0 * f(u[r], v[c]));
    let (x1, y1) = (ball(&|u, v| u.cos() * v.sin()), ball(&|u, v| u.sin() * v.sin()));
    c.plot_surface(&x1, &y1, ball(&|_, v| v.cos()));
    c.set_aspect("equal");
    let d = subplot(&mut fig, 2, 2, 4);
    let gap = |r, c| (10..15).contains(&r) && (20..24).contains(&c);
    let holed = Grid::from_fn(40, 40, |r, c| if gap(r, c) { f64::NAN } else { z[(r, c)] });
    d.plot_surface(&x, &x, holed).color("C2").rcount(20).ccount(15);
    d.view_init(50, 20).set_axis_off();
    golden("threed/surface").check(&fig);
}

#[test]
fn faces() {
    let x = arange(-5.0, 5.0, 0.5);
    let z = waves(&x);
    let mut fig = Figure::with_size(10.0, 7.5);
    let a = subplot(&mut fig, 2, 2, 1);
    let checks: Vec<&str> = (0..400).map(|i| ["y", "b"][(i / 20 + i % 20) % 2]).collect();
    a.plot_surface(&x, &x, &z).facecolors(checks).linewidth(0);
    a.set_zlim(-1, 1);
    let b = subplot(&mut fig, 2, 2, 2);
    b.plot_surface(&x, &x, &z).color("w").shade(false).edgecolors("k").label("plain");
    b.legend();
    let c = subplot(&mut fig, 2, 2, 3);
    let lowest = z.iter().copied().fold(f64::INFINITY, f64::min);
    c.plot_surface(&x, &x, &z).cmap("Blues").vmin(lowest * 2.0).edgecolor("k").linewidth(0.3);
    c.plot3d_fmt([-5, 5], [-5, 5], [1, 1], "r").linewidth(3);
    c.scatter3d([0], [0], [1.5]).s(80).color("k");
    let d = subplot(&mut fig, 2, 2, 4);
    d.plot_surface(&x, &x, &z).zsort("max").lightsource(LightSource::new(90, 45)).color("C1").alpha(0.6);
    d.plot_surface(&x, &x, z.map(|_| 1.5));
    d.set_proj_type("ortho");
    golden("threed/faces").check(&fig);
}

#[test]
fn wires() {
    let x = linspace(-3.0, 3.0, 60);
    let y = &x[..41];
    let height = |x: f64, y: f64| (1.0 - x / 2.0 + x.powi(5) / 50.0 + y.powi(3)) * (-x * x - y * y).exp();
    let z = Grid::from_fn(41, 60, |r, c| height(x[c], y[r]));
    let mut fig = Figure::with_size(9.0, 8.0);
    subplot(&mut fig, 2, 2, 1).plot_wireframe(&x, y, &z);
    let b = subplot(&mut fig, 2, 2, 2);
    b.plot_wireframe(&x, y, &z).rstride(10).cstride(7).color("C3").linewidth(0.8);
    let c = subplot(&mut fig, 2, 2, 3);
    c.plot_wireframe(&x, y, &z).rcount(10).ccount(0).linestyle("--").label("rows");
    c.legend();
    c.invert_xaxis();
    let d = subplot(&mut fig, 2, 2, 4);
    let (px, py): (Vec<f64>, Vec<f64>) =
        (0..121).map(f64::from).map(|i| ((i * 1.37).sin(), (i * i * 0.71).cos())).unzip();
    let pz: Vec<f64> = px.iter().zip(&py).map(|(x, y)| (-x * y).sin()).collect();
    d.plot_trisurf((&px, &py), pz).linewidth(0.2);
    golden("threed/wires").check(&fig);
}

#[test]
fn bars() {
    let mut fig = Figure::with_size(10.0, 4.5);
    let a = subplot(&mut fig, 1, 2, 1);
    let (x, y): (Vec<i32>, Vec<i32>) = (0..20).map(|i| (i % 4, i / 4)).unzip();
    let top: Vec<i32> = x.iter().zip(&y).map(|(x, y)| x + y).collect();
    a.bar3d(&x, &y, 0, 1, 1, top.iter().map(|t| f64::from(*t) + 0.5));
    a.set_title("Shaded");
    let b = subplot(&mut fig, 1, 2, 2);
    let bars = b.bar3d(&x[..6], &y[..6], 0.5, 0.5, 0.6, top[..6].iter().map(|t| t + 1));
    bars.facecolors(["r", "g", "b", "c", "m", "y"]).edgecolor("k").linewidth(0.5);
    b.bar3d([0, 2], [2, 3], 0, 0.8, 0.4, [3, 2]).shade(false).alpha(0.5);
    b.set_xlabel("X");
    b.set_ylabel("Y");
    golden("threed/bars").check(&fig);
}

#[test]
fn contours() {
    let x = linspace(-3.0, 3.0, 41);
    let z = Grid::from_fn(41, 41, |r, c| (x[c] - x[r] / 2.0).sin() * 2.0 + x[r] * x[c] / 4.0);
    let mut fig = Figure::with_size(10.0, 7.5);
    let a = subplot(&mut fig, 2, 2, 1);
    a.contour3d(&x, &x, &z).cmap("coolwarm");
    let b = subplot(&mut fig, 2, 2, 2);
    let bands = b.contourf3d(&x, &x, &z).levels([-2, -1, 0, 1, 2]).extend("both").cmap("viridis").handle();
    fig.colorbar(bands).shrink(0.6);
    let c = subplot(&mut fig, 2, 2, 3);
    c.plot_surface(&x, &x, &z).edgecolor("royalblue").linewidth(0.5).rstride(8).cstride(8).alpha(0.3);
    for (dir, at) in [("z", -6), ("x", -4), ("y", 4)] {
        c.contourf3d(&x, &x, &z).zdir(dir).offset(at).cmap("coolwarm");
    }
    c.set_xlim(-4, 4).set_ylim(-4, 4).set_zlim(-6, 6);
    let d = subplot(&mut fig, 2, 2, 4);
    d.contour3d(&x, &x, &z).zdir("y").levels([-2, 0, 2]).colors(["r", "g", "b"]).linewidths([1, 2, 3]);
    golden("threed/contours").check(&fig);
}

#[test]
fn arrows() {
    let i = arange(0.0, 64.0, 1.0);
    let (x, y, z) =
        (of(&i, |i| i % 4.0), of(&i, |i| (i / 4.0).floor() % 4.0), of(&i, |i| (i / 16.0).floor()));
    let along =
        |f: &dyn Fn(f64, f64, f64) -> f64| -> Vec<f64> { (0..64).map(|k| f(x[k], y[k], z[k])).collect() };
    let u = along(&|x, y, z| (PI * x).sin() + y * z);
    let v = along(&|x, y, z| x - (PI * y).cos() * z);
    let w = along(&|x, y, _| x * y - 1.0);
    let mut fig = Figure::with_size(10.0, 4.5);
    let a = subplot(&mut fig, 1, 2, 1);
    a.quiver3d(&x, &y, &z, &u, &v, &w).length(0.5).normalize(true);
    let b = subplot(&mut fig, 1, 2, 2);
    let few = |c: &[f64]| c[20..30].to_vec();
    b.quiver3d(few(&x), few(&y), few(&z), few(&u), few(&v), few(&w))
        .length(0.2)
        .pivot("middle")
        .arrow_length_ratio(0.5)
        .color("C3")
        .linewidth(2);
    b.quiver3d([2], [1], [1], [0], [0], [1]).pivot("tip").label("up");
    b.legend();
    golden("threed/arrows").check(&fig);
}
