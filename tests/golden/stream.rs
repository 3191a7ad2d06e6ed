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
    d.streamplot(&x, &y, &v, along).broken_streamlines(false).density(0.3).maxlength(1.5);
    d.set_title("not broken");
    golden("stream/starts").check(&fig);
}

/// As numpy's `gradient`, for steps of 1.
fn slope(n: usize, at: impl Fn(usize) -> f64, i: usize) -> f64 {
    match i {
        0 => at(1) - at(0),
        _ if i == n - 1 => at(i) - at(i - 1),
        _ => (at(i + 1) - at(i - 1)) / 2.0,
    }
}

#[test]
fn over() {
    let (x, y) = (linspace(-2.0, 2.0, 41), linspace(0.0, 3.0, 31));
    let h = Grid::from_fn(31, 41, |r, c| (-x[c].powi(2) - (y[r] - 1.5).powi(2)).exp() - 0.4 * x[c]);
    let u = Grid::from_fn(31, 41, |r, c| slope(41, |c| h[(r, c)], c));
    let v = Grid::from_fn(31, 41, |r, c| slope(31, |r| h[(r, c)], r));
    let speed = Grid::from_fn(31, 41, |r, c| u[(r, c)].hypot(v[(r, c)]));
    let mut fig = Figure::with_size(7.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.contourf(&x, &y, &h).levels(9).cmap("Greys");
    let around = a.streamplot(&x, &y, &v, u.map(|u| -u)).color("C1").density(0.7).linewidth(1.0);
    around.arrowsize(0.8).minlength(0.3);
    a.set_xlim(-2.0, 2.0).set_ylim(3.0, 0.0);
    let up = b
        .streamplot(&x, &y, &u, &v)
        .c(&speed)
        .norm(LogNorm::new().vmin(1e-3).vmax(0.2))
        .cmap("turbo")
        .density_xy(0.4, 0.8);
    up.linewidths(speed.map(|s| 40.0 * s)).arrowstyle("fancy");
    let up = up.integration_max_step_scale(0.5).integration_max_error_scale(2.0).handle();
    b.set_aspect("equal");
    fig.colorbar(up);
    golden("stream/over").check(&fig);
}
