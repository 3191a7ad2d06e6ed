//! Streamlines.

use isoplot::geom::{BBox, Path};
use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn flows() {
    let x = linspace(-3.0, 3.0, 50);
    let (gx, gy) = meshgrid(&x, &x);
    let each = |f: fn(f64, f64) -> f64| Grid::from_fn(50, 50, |r, c| f(x[c], x[r]));
    let (u, v) = (each(|x, y| -1.0 - x * x + y), each(|x, y| 1.0 + x - y * y));
    let speed = Grid::from_fn(50, 50, |r, c| (u[(r, c)].powi(2) + v[(r, c)].powi(2)).sqrt());
    let most = speed.iter().copied().fold(0.0, f64::max);
    let mut fig = Figure::with_size(7.0, 6.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.streamplot(&gx, &gy, &u, &v).density_xy(0.5, 1.0);
    let s = b.streamplot(&gx, &gy, &u, &v).c(&u).linewidth(2.0).cmap("autumn").density(0.7).handle();
    let wide = c.streamplot(&gx, &gy, &u, &v).density(0.6).color("k");
    wide.linewidths(speed.map(|s| 5.0 * s / most)).arrowsize(1.5);
    let holed = Grid::from_fn(50, 50, |r, c| if r < 20 && c < 20 { f64::NAN } else { u[(r, c)] });
    let few = d.streamplot(&x, &x, holed, &v).density(0.8).color("C2").arrowstyle("->");
    few.num_arrows(3).linewidth(0.7);
    let hole = Path::rect(&BBox::from_bounds(-3.0, -3.0, 2.3, 2.3));
    d.add_artist(|base| isoplot::artist::Patch::of_path(base, hole)).fill(false).zorder(1.0);
    fig.colorbar(s);
    golden("stream/flows").check(&fig);
}

#[test]
fn starts() {
    let (x, y) = (linspace(-3.0, 5.0, 40), linspace(-2.0, 2.0, 30));
    let each = |f: fn(f64, f64) -> f64| Grid::from_fn(30, 40, |r, c| f(x[c], y[r]));
    let (u, v) = (each(|_, y| 1.0 + 0.5 * (y * 3.0).cos()), each(|x, _| x.sin()));
    let starts = [(-2.0, -1.0), (-1.0, 0.0), (0.0, 1.0), (1.0, 0.0), (2.0, -1.0), (4.0, 1.5)];
    let mut fig = Figure::with_size(7.0, 5.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.streamplot(&x, &y, &u, &v).start_points(starts).c(&v).linewidth(2.0).cmap("viridis");
    a.plot_fmt(starts.map(|s| s.0), starts.map(|s| s.1), "ro");
    let forward = b.streamplot(&x, &y, &u, &v).start_points(starts).integration_direction("forward");
    forward.color("C1").maxlength(0.6);
    c.streamplot(&x, &y, &u, &v).start_points(starts).integration_direction("backward").minlength(0.3);
    let along = each(|x, y| (1.0 + 0.5 * (y * 3.0).cos()) * x);
    d.streamplot(&x, &y, &v, along).broken_streamlines(false).density(0.4).maxlength(1.5);
    d.set_title("not broken");
    golden("stream/starts").check(&fig);
}
