//! Triangles: edges, faces, contours.

use isoplot::prelude::*;

use crate::harness::golden;

/// Points on a sunflower's spiral in an ellipse: no four of them on one circle.
fn sunflower(n: usize, width: f64, height: f64) -> (Vec<f64>, Vec<f64>) {
    let polar = |i: usize| (((i as f64 + 0.5) / n as f64).sqrt(), i as f64 * 2.399963229728653);
    let point = |(r, a): (f64, f64)| (width * r * a.cos(), height * r * a.sin());
    (0..n).map(|i| point(polar(i))).unzip()
}

fn waves(x: &[f64], y: &[f64]) -> Vec<f64> {
    x.iter().zip(y).map(|(x, y)| (2.0 * x).sin() * y.cos()).collect()
}

/// The middles of triangles.
fn middles(t: &Triangulation) -> Vec<(f64, f64)> {
    let mean = |v: &[f64], t: &[usize; 3]| (v[t[0]] + v[t[1]] + v[t[2]]) / 3.0;
    t.triangles().iter().map(|c| (mean(t.x(), c), mean(t.y(), c))).collect()
}

fn without(t: &Triangulation, hidden: impl Fn(f64, f64) -> bool) -> Triangulation {
    t.with_mask(middles(t).into_iter().map(|(x, y)| hidden(x, y))).expect("a mask of its length")
}

#[test]
fn edges() {
    let (x, y) = sunflower(60, 1.0, 1.0);
    let tri = Triangulation::delaunay(&x, &y).expect("triangles");
    let hole = without(&tri, |x, y| x.hypot(y) < 0.4);
    let mut fig = Figure::with_size(6.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.triplot((&x, &y));
    a.set_title("Delaunay");
    b.triplot_fmt(&hole, "k.-").linewidth(0.5).markersize(4.0);
    b.triplot(([-1, 0, 1, 0], [0, -1, 0, 1], [[0, 1, 2], [0, 3, 2]])).color("C3").marker("s").linestyle("--");
    b.set_aspect("equal");
    golden("tri/edges").check(&fig);
}

#[test]
fn faces() {
    let (x, y) = sunflower(80, 3.0, 2.0);
    let z = waves(&x, &y);
    let tri = Triangulation::delaunay(&x, &y).expect("triangles");
    let tx: Vec<f64> = middles(&tri).into_iter().map(|m| m.0).collect();
    let hole = without(&tri, |x, _| x.abs() < 0.5);
    let mut fig = Figure::with_size(6.0, 5.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.tripcolor((&x, &y), &z);
    let m = b.tripcolor(&tri, &z).shading("gouraud").cmap("plasma").clim(-0.8, 0.8).handle();
    c.tripcolor_faces(&tri, &tx).edgecolors("k").cmap("RdBu");
    d.tripcolor(&hole, &z).edgecolors("w").linewidth(1.5).alpha(0.6).norm("symlog");
    d.set_aspect("equal");
    fig.colorbar(m);
    golden("tri/faces").check(&fig);
}

#[test]
fn contours() {
    let (x, y) = sunflower(150, 3.0, 2.0);
    let z = waves(&x, &y);
    let tri = Triangulation::delaunay(&x, &y).expect("triangles");
    let hole = without(&tri, |x, y| (x - 0.3).hypot(y) < 0.7);
    let mut fig = Figure::with_size(6.4, 5.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let bands = a.tricontourf((&x, &y), &z).handle();
    b.tricontour((&x, &y), &z).levels(12).linewidths([0.5, 2.0]);
    c.tricontourf((&x, &y), &z).levels([-0.5, 0.0, 0.25, 0.5]).extend("both").cmap("coolwarm");
    c.tricontour((&x, &y), &z).levels([-0.5, 0.0, 0.25, 0.5]).colors("k");
    d.tricontourf(&hole, &z).levels(9).cmap("Greys").hatches(["", "/"]);
    d.tricontour(&hole, &z).levels([0.1]).colors(["r"]).linestyle("--");
    d.plot_fmt(&x, &y, "k,");
    fig.colorbar(bands);
    golden("tri/contours").check(&fig);
}

#[test]
fn labels() {
    let (n, m) = (12, 25);
    let (r, t) = meshgrid(linspace(0.3, 1.0, n), linspace(0.0, 1.5 * std::f64::consts::PI, m));
    let each = |f: fn(f64, f64) -> f64| r.iter().zip(t.iter()).map(|(&r, &t)| f(r, t)).collect::<Vec<f64>>();
    let (x, y) = (each(|r, t| r * t.cos()), each(|r, t| r * t.sin()));
    let z = each(|r, t| (3.0 * t).cos() * r + 0.3 * t);
    let cells = (0..m - 1).flat_map(|i| (0..n - 1).map(move |j| i * n + j));
    let lower = cells.clone().map(|k| [k, k + 1, k + n]);
    let triangles: Vec<[usize; 3]> = lower.chain(cells.map(|k| [k + 1, k + n + 1, k + n])).collect();
    let tri = Triangulation::new(&x, &y, &triangles).expect("triangles");
    let mut fig = Figure::with_size(5.0, 4.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.tricontourf(&tri, &z).levels(8).cmap("Blues");
    let cs = ax.tricontour(&tri, &z).levels(8).colors("0.2").linewidth(0.8).handle();
    ax.clabel(cs).fontsize(8.0).fmt("%.1f");
    ax.set_aspect("equal");
    golden("tri/labels").check(&fig);
}

#[test]
fn norms() {
    let (x, y) = sunflower(120, 3.0, 2.0);
    let z: Vec<f64> = x.iter().zip(&y).map(|(x, y)| (x + (3.0 * y).sin()).exp()).collect();
    let gaps: Vec<f64> =
        z.iter().enumerate().map(|(i, &z)| if [3, 17, 40, 41].contains(&i) { f64::NAN } else { z }).collect();
    let tri = Triangulation::delaunay(&x, &y).expect("triangles");
    let whole = |t: &[usize; 3]| t.iter().all(|&i| gaps[i].is_finite());
    let holed = tri.with_mask(tri.triangles().iter().map(|t| !whole(t))).expect("a mask of its length");
    let product = middles(&tri).into_iter().map(|(x, y)| x * y);
    let logs: Vec<f64> = z.iter().map(|z| z.ln()).collect();
    let mut fig = Figure::with_size(6.4, 5.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let bands = a.tricontourf(&tri, &z).norm(LogNorm::new()).cmap("cividis").handle();
    // Here a gap is a number that is not finite, where matplotlib needs a mask.
    b.tricontour(&tri, &gaps).levels([0.1, 0.3, 1.0, 3.0, 10.0]).norm(LogNorm::new()).linewidth(2.0);
    b.triplot(&holed).color("0.8").linewidth(0.5).zorder(0.0);
    let faces = c.tripcolor_faces(&tri, product).norm(TwoSlopeNorm::new(0.0).vmin(-1.0).vmax(3.0));
    let faces = faces.cmap("RdBu").edgecolors("face").handle();
    d.tripcolor(&tri, &gaps).shading("gouraud").norm("log").alpha(0.8);
    let cs = d.tricontour(&tri, &logs).levels(4).colors("k").negative_linestyle(":");
    let (levels, cs) = (cs.get_levels(), cs.handle());
    d.clabel(cs).fontsize(7.0).levels(levels.iter().step_by(2));
    d.set_xlim(3.0, -3.0);
    fig.colorbar(bands).orientation("horizontal");
    fig.colorbar(faces).extend("both");
    golden("tri/norms").check(&fig);
}
