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

/// To multiples of 1/65536, so that the last bits of a sine do not matter.
fn q(v: f64) -> f64 {
    (v * 65536.0).round_ties_even() / 65536.0
}

/// Rings of points, every other one turned by half a step; triangles inside of the smallest ring are masked.
fn ring_net() -> (Triangulation, Vec<f64>) {
    let (n, m) = (36, 8);
    let radii = linspace(0.25, 0.95, m);
    let step = 2.0 * std::f64::consts::PI / n as f64;
    let half = std::f64::consts::PI / n as f64;
    let angle = |i: usize, j: usize| i as f64 * step + if j % 2 == 1 { half } else { 0.0 };
    let each = |f: fn(f64, f64) -> f64| {
        let at = |k: usize| q(f(radii[k % m], angle(k / m, k % m)));
        (0..n * m).map(at).collect::<Vec<_>>()
    };
    let (x, y) = (each(|r, a| r * a.cos()), each(|r, a| r * a.sin()));
    let mut triangles = Vec::new();
    for (i, j) in (0..n).flat_map(|i| (0..m - 1).map(move |j| (i, j))) {
        let (a, b) = (i * m + j, (i + 1) % n * m + j);
        triangles.extend(if j % 2 == 1 {
            [[a, b, b + 1], [a, b + 1, a + 1]]
        } else {
            [[a, b, a + 1], [b, b + 1, a + 1]]
        });
    }
    triangles.extend((1..n - 1).map(|i| [0, i * m, (i + 1) * m]));
    let net = Triangulation::new(x, y, &triangles).expect("triangles");
    (without(&net, |x, y| x.hypot(y) < 0.25), each(|r, a| r.cos() * (3.0 * a).cos()))
}

#[test]
fn rings() {
    let (t, z) = ring_net();
    let mut fig = Figure::with_size(7.0, 6.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    for ax in [&mut *a, &mut *b, &mut *c, &mut *d] {
        ax.set_aspect("equal");
    }
    let plain = a.tricontourf(&t, &z).handle();
    a.tricontour(&t, &z).colors("k");
    a.set_title("Contour plot of triangles");
    let hatched = b.tricontourf(&t, &z).hatches(["*", "-", "/", "//", "\\", ""]).cmap("cividis").handle();
    b.tricontour(&t, &z).linestyle("solid").colors("k").linewidth(2.0);
    b.set_title("Hatched");
    let levels = [-0.6, -0.2, 0.2, 0.6];
    let five = c.tricontourf(&t, &z).levels(levels).hatches(["", "\\\\", "", "\\\\", "*"]).extend("both");
    five.colors(["r", "g", "b", "0.9", "y"]).alpha(0.5);
    let lines = c.tricontour(&t, &z).levels(levels).linestyles(["-", "--", ":", "-."]);
    lines.colors(["k", "b"]).linewidths([1.0, 2.0]);
    let g = d.tricontour(&t, &z).levels(7).cmap("jet").clim(-1.0, 1.0);
    let (drawn, g) = (g.get_levels(), g.handle());
    d.triplot(&t).color("0.7").linewidth(0.4);
    d.clabel(g).levels(drawn.into_iter().skip(1).step_by(2)).fontsize(7.0).colors("k");
    fig.colorbar(plain);
    fig.colorbar(hatched);
    fig.colorbar(g).format("%.2f");
    fig.tight_layout();
    golden("tri/rings").check(&fig);
}

const PLACES: [(f64, f64); 16] = [
    (-101.0, 872.0),
    (-80.0, 883.0),
    (-69.0, 888.0),
    (-54.0, 890.0),
    (-45.0, 897.0),
    (-57.0, 895.0),
    (-73.0, 900.0),
    (-87.0, 898.0),
    (-90.0, 904.0),
    (-69.0, 907.0),
    (-69.0, 921.0),
    (-80.0, 919.0),
    (-73.0, 928.0),
    (-52.0, 930.0),
    (-48.0, 917.0),
    (-62.0, 924.0),
];

const NET: [[usize; 3]; 15] = [
    [7, 6, 1],
    [5, 2, 6],
    [2, 1, 6],
    [3, 2, 5],
    [4, 3, 5],
    [0, 7, 1],
    [8, 9, 7],
    [7, 9, 6],
    [8, 11, 9],
    [9, 11, 10],
    [10, 11, 12],
    [10, 12, 15],
    [12, 13, 15],
    [15, 13, 14],
    [10, 15, 14],
];

#[test]
fn net() {
    let (x, y): (Vec<f64>, Vec<f64>) =
        PLACES.iter().map(|&(x, y)| ((x / 1000.0).to_degrees(), (y / 1000.0).to_degrees())).unzip();
    let mut fig = Figure::with_size(7.0, 3.5);
    let [a, b] = fig.subplots(1, 2).sharey(true).into_array();
    a.set_aspect("equal");
    a.triplot_fmt((&x, &y, NET), "go-").linewidth(1.0).label("grid");
    a.set_title("triplot of user-specified triangulation");
    a.set_xlabel("Longitude (degrees)");
    a.set_ylabel("Latitude (degrees)");
    a.legend().loc("upper left");
    let tri = Triangulation::new(&x, &y, NET).and_then(|t| t.with_mask((0..15).map(|i| i == 1 || i == 9)));
    let mut open = b.triplot_fmt(tri, "^--");
    open.color("purple").markersize(5.0).markerfacecolor("w").alpha(0.7).label("masked");
    let (right, down) = (x.iter().map(|x| x + 0.2), y.iter().map(|y| y - 0.1));
    b.triplot((right, down, NET)).linestyle("").marker("x").label("only points");
    for (i, (&x, &y)) in x.iter().zip(&y).enumerate() {
        b.annotate(i.to_string(), (x, y)).xytext(3.0, 3.0).textcoords("offset points").fontsize(7.0);
    }
    b.legend().loc("lower right").fontsize("small");
    b.margins(0.1);
    fig.suptitle("nets");
    golden("tri/net").check(&fig);
}

#[test]
fn colors() {
    let (x, y) = meshgrid((0..9).map(|i| f64::from(i) / 2.0), (0..7).map(|i| f64::from(i) / 2.0));
    let x = Grid::from_fn(7, 9, |r, c| x[(r, c)] + (r % 2) as f64 / 4.0);
    let z: Vec<f64> = x.iter().zip(y.iter()).map(|(x, y)| q((x * y).sin())).collect();
    let cells = (0..6).flat_map(|r| (0..8).map(move |c| r * 9 + c));
    let lower = cells.clone().map(|k| [k, k + 1, k + 10]);
    let t: Vec<[usize; 3]> = lower.chain(cells.map(|k| [k, k + 10, k + 9])).collect();
    let tri = Triangulation::new(&x, &y, &t).expect("triangles");
    let sum = |v: &Grid, t: &[usize; 3]| t.iter().map(|&i| v.data()[i]).sum::<f64>();
    let mid: Vec<f64> = t.iter().map(|t| q((sum(&x, t) / 3.0 - sum(&y, t)).cos())).collect();
    let mut fig = Figure::with_size(9.0, 5.0);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).sharex(true).into_array();
    let flat = a.tripcolor(&tri, &z).shading("flat").handle();
    a.set_title("tripcolor, flat shading");
    let smooth = b.tripcolor(&tri, &z).shading("gouraud").cmap("turbo").handle();
    b.set_title("gouraud");
    let faces = c.tripcolor_faces((&x, &y, &t), &mid).edgecolors("k").handle();
    c.set_aspect("equal");
    let steps = BoundaryNorm::new([-1.0, -0.5, 0.0, 0.2, 1.0], 256);
    let stepped = d.tripcolor((&x, &y, &t), &mid).norm(steps).cmap("RdYlGn").edgecolors("face");
    let stepped = stepped.linewidth(0.1).handle();
    let gray = e.tripcolor(&tri, &z).alpha(0.5).edgecolors("b").linewidth(2.0).clim(-0.5, 0.5).cmap("gray");
    let gray = gray.handle();
    e.plot_fmt(&x, &y, "r.").label("points");
    e.legend().loc("lower right");
    e.invert_yaxis();
    let far: Vec<f64> = x.iter().map(|x| 2f64.powf(*x)).collect();
    let up: Vec<f64> = y.iter().map(|y| y + 1.0).collect();
    f.tripcolor((&far, &up, &t), &z).cmap("ocean").label("faces");
    f.tricontour((&far, &up, &t), &z).levels([-0.5, 0.0, 0.5]).colors("w");
    f.set_xlim(0.5, 20.0);
    f.legend();
    fig.colorbar(flat);
    fig.colorbar(smooth).location("bottom");
    fig.colorbar(faces).label("of faces");
    fig.colorbar(stepped).spacing("proportional");
    fig.colorbar(gray).extend("both");
    fig.tight_layout();
    golden("tri/colors").check(&fig);
}

#[test]
fn irregular() {
    let spread = |k: f64| (0..160).map(|i| q(4.0 * (f64::from(i) * k % 1.0) - 2.0)).collect::<Vec<_>>();
    let (x, y) = (spread(0.7548776662466927), spread(0.5698402909980532));
    let z: Vec<f64> = x.iter().zip(&y).map(|(x, y)| q(x * (-(x * x) - y * y).exp())).collect();
    let tri = Triangulation::delaunay(&x, &y).expect("triangles");
    let (xi, yi) = (linspace(-2.1, 2.1, 57), linspace(-2.1, 2.1, 43));
    let zi = LinearTriInterpolator::new(&tri, &z).expect("as many numbers as points").grid(&xi, &yi);
    let mut fig = Figure::with_size(5.0, 6.5);
    let [a, b] = fig.subplots(2, 1).sharex(true).into_array();
    a.contour(&xi, &yi, &zi).levels(14).linewidth(0.5).colors("k");
    let first = a.contourf(&xi, &yi, &zi).levels(14).cmap("RdBu_r").handle();
    b.tricontour(&tri, &z).levels(14).linewidth(0.5).colors("k");
    let second = b.tricontourf(&tri, &z).levels(14).cmap("RdBu_r").handle();
    for (ax, title) in
        [(a, "grid and contour (160 points, 2451 grid points)"), (b, "tricontour (160 points)")]
    {
        ax.plot_fmt(&x, &y, "ko").markersize(3.0);
        ax.set_xlim(-2.0, 2.0).set_ylim(-2.0, 2.0).set_title(title);
    }
    fig.colorbar(first);
    fig.colorbar(second);
    fig.subplots_adjust().hspace(0.3);
    golden("tri/irregular").check(&fig);
}
