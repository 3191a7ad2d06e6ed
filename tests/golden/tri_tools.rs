//! Triangles measured, divided, and on scales.

use isoplot::prelude::*;

use crate::harness::golden;

fn q(v: f64) -> f64 {
    (v * 65536.0).round_ties_even() / 65536.0
}

#[test]
fn refined() {
    let spread = |k: f64| (0..60).map(move |i| q(2.0 * (f64::from(i) * k % 1.0) - 1.0));
    let x: Vec<f64> = spread(0.7548776662466927).chain([-1.0, 1.0, 0.0, 0.3]).collect();
    let y: Vec<f64> = spread(0.5698402909980532).chain([-1.03, -1.01, -1.015, -1.0175]).collect();
    let z: Vec<f64> = x.iter().zip(&y).map(|(x, y)| q((3.0 * x).sin() * (2.0 * y).cos())).collect();
    let tri = Triangulation::delaunay(&x, &y).expect("triangles");
    let analyzer = TriAnalyzer::new(&tri);
    let flat = analyzer.get_flat_tri_mask(0.05, true);
    let gone = tri.with_mask(flat.iter().map(|f| !f));
    let kept = tri.with_mask(flat).expect("a mask of its length");
    let plane = LinearTriInterpolator::new(&kept, &z).expect("as many numbers as points");
    let (fine, zf) = UniformTriRefiner::new(&kept).refine_field(&plane, 2).expect("few triangles");
    let mut fig = Figure::with_size(8.0, 4.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.set_aspect("equal").set_title("Filtering a Delaunay mesh\n(flat triangles are red)");
    a.triplot(&tri).color("0.7").label("Delaunay");
    a.triplot(&kept).color("C0").linewidth(0.8);
    a.triplot(gone).color("red");
    let lines = a.tricontour(&fine, zf).levels(arange(-1.0, 1.0, 0.25));
    lines.colors(["0.25", "0.5", "0.5", "0.5", "0.5"]).linewidths([1.0, 0.5, 0.5, 0.5]);
    let m = b.tripcolor_faces(&tri, analyzer.circle_ratios(true)).cmap("RdYlGn").clim(0.0, 0.5);
    let m = m.edgecolors("k").linewidth(0.3).handle();
    b.triplot(&fine).linewidth(0.2).color("w");
    let (kx, ky) = analyzer.scale_factors();
    b.set_title(format!("{kx:.4} x {ky:.4}, {} triangles", fine.triangles().len()));
    fig.colorbar(m).label("r/R");
    golden("tri/refined").check(&fig);
}

#[test]
fn scales() {
    let point = |k: usize| {
        let (r, c) = ((k / 10) as f64, (k % 10) as f64);
        (10f64.powf(c / 3.0 + f64::from(u8::from(k / 10 % 2 == 1)) / 6.0), 2f64.powf(r / 3.0))
    };
    let (x, y): (Vec<f64>, Vec<f64>) = (0..80).map(point).unzip();
    let z: Vec<f64> = x.iter().zip(&y).map(|(x, y)| q(x * y - 40.0 * y * y)).collect();
    let cells = (0..7).flat_map(|r| (0..9).map(move |c| r * 10 + c));
    let lower = cells.clone().map(|k| [k, k + 1, k + 11]);
    let t: Vec<[usize; 3]> = lower.chain(cells.map(|k| [k, k + 11, k + 10])).collect();
    let tri = Triangulation::new(&x, &y, &t).expect("triangles");
    let holed = tri.with_mask((0..t.len()).map(|i| i % 11 == 3)).expect("a mask of its length");
    let mut fig = Figure::with_size(7.0, 5.5);
    let [a, b, c, d] = fig.subplots(2, 2).sharex("col").sharey("row").into_array();
    let levels = [-1000.0, -100.0, -10.0, 0.0, 10.0, 100.0, 1000.0, 10000.0];
    let bands = a.tricontourf(&holed, &z).levels(levels).norm(SymLogNorm::new(10.0)).cmap("RdBu");
    let bands = bands.extend("both").handle();
    a.set_xscale("log").set_yscale("log").set_title("log, log");
    let lines = b.tricontour(&tri, &z).levels(levels).norm(BoundaryNorm::new(levels, 256)).cmap("turbo");
    let lines = lines.linewidth(1.5).handle();
    b.triplot_fmt(&holed, "s-").color("0.6").markersize(2.0).linewidth(0.3);
    b.set_xscale("log");
    let symlog = SymLogNorm::new(10.0).vmin(-1000.0).vmax(1000.0);
    let faces = c.tripcolor(&holed, &z).norm(symlog).cmap("PuOr").handle();
    c.set_yscale("log").invert_yaxis();
    c.set_xlabel("x");
    c.set_ylabel("y");
    let size = z.iter().map(|z| z.hypot(1.0));
    let tens: Vec<f64> = (0..9).map(|i| 10f64.powf(f64::from(i) / 2.0)).collect();
    let logs = d.tricontourf((&x, &y, &t), size).levels(tens).norm("log").alpha(0.8).handle();
    d.tricontour((&x, &y, &t), &z).levels([0.0]).colors("r").linestyle("dashdot");
    d.set_xscale("log");
    fig.colorbar(bands);
    fig.colorbar(lines);
    fig.colorbar(faces).extend("both");
    fig.colorbar(logs).ticks([1.0, 100.0, 10000.0]);
    fig.tight_layout();
    golden("tri/scales").check(&fig);
}
