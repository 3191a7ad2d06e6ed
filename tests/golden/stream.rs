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

/// To multiples of 1/65536, so that the last bits of a root do not matter.
fn q(v: f64) -> f64 {
    (v * 65536.0).round_ties_even() / 65536.0
}

#[test]
fn demo() {
    let n: Vec<f64> = (-24..25).map(|i| f64::from(i) / 8.0).collect();
    let (gx, gy) = meshgrid(&n, &n);
    let each = |f: fn(f64, f64) -> f64| Grid::from_fn(49, 49, |r, c| f(n[c], n[r]));
    let (u, v) = (each(|x, y| -1.0 - x * x + y), each(|x, y| 1.0 + x - y * y));
    let speed = Grid::from_fn(49, 49, |r, c| (u[(r, c)].powi(2) + v[(r, c)].powi(2)).sqrt());
    let most = speed.iter().copied().fold(0.0, f64::max);
    let mut fig = Figure::with_size(7.0, 9.0);
    let axs = fig.subplots_with_ratios(&[1.0, 1.0], &[1.0, 1.0, 2.0]);
    let [a, b, c, d, e, f] = axs.into_array();
    a.streamplot(&gx, &gy, &u, &v).density_xy(0.5, 1.0);
    a.set_title("Varying Density");
    let first = b.streamplot(&gx, &gy, &u, &v).c(&u).linewidth(2.0).cmap("autumn").handle();
    b.set_title("Varying Color");
    let wide = c.streamplot(&gx, &gy, &u, &v).density(0.6).color("k");
    wide.linewidths(speed.map(|s| 5.0 * s / most));
    c.set_title("Varying Line Width");
    let seeds = [(-2.0, -2.0), (-1.0, -1.0), (0.0, 0.0), (1.0, 1.0), (2.0, 2.0), (-1.0, 2.0)];
    let second = d.streamplot(&gx, &gy, &u, &v).c(&u).linewidth(2.0).cmap("autumn").start_points(seeds);
    let second = second.handle();
    d.set_title("Controlling Starting Points");
    d.plot_fmt(seeds.map(|s| s.0), seeds.map(|s| s.1), "bo");
    d.set_xlim(-3.0, 3.0).set_ylim(-3.0, 3.0);
    let masked = |r: usize, c: usize| (18..30).contains(&r) && (18..30).contains(&c);
    let gap = |r: usize, c: usize| masked(r, c) || (r < 16 && c < 16);
    let holed = Grid::from_fn(49, 49, |r, c| if gap(r, c) { f64::NAN } else { u[(r, c)] });
    e.streamplot(&gx, &gy, &holed, &v).color("r");
    e.set_title("Streamplot with Masking");
    let shown = Grid::from_fn(49, 49, |r, c| if masked(r, c) { 0.0 } else { 1.0 });
    e.imshow(shown).extent([-3.0, 3.0, -3.0, 3.0]).alpha(0.5).cmap("gray");
    e.set_aspect("equal");
    let whole = f.streamplot(&gx, &gy, &holed, &v).broken_streamlines(false).density(0.35);
    whole.num_arrows(4).arrowstyle("wedge").arrowsize(2.0);
    f.set_title("Streamplot with unbroken streamlines");
    fig.colorbar(first);
    fig.colorbar(second);
    fig.tight_layout();
    golden("stream/demo").check(&fig);
}

#[test]
fn norms() {
    let eighths = |a: i32, b: i32| (a..b).map(|i| f64::from(i) / 8.0).collect::<Vec<_>>();
    let (x, y) = (eighths(-16, 17), eighths(-12, 13));
    let each = |f: fn(f64, f64) -> f64| Grid::from_fn(25, 33, |r, c| q(f(x[c], y[r])));
    let (u, v) = (each(|x, y| -y + x / 4.0), each(|x, y| x - y * y / 2.0));
    let speed = Grid::from_fn(25, 33, |r, c| q(u[(r, c)].hypot(v[(r, c)])) + 2f64.powi(-16));
    let mut fig = Figure::with_size(10.0, 5.5);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).sharex(true).sharey(true).into_array();
    let half = LogNorm::new().vmin(0.1);
    let first = a.streamplot(&x, &y, &u, &v).c(&speed).norm(half).density(0.5).handle();
    let second = b.streamplot(&x, &y, &u, &v).c(&speed).norm(LogNorm::new()).density(0.5).num_arrows(0);
    let second = second.handle();
    let steps = BoundaryNorm::new([0.0, 0.5, 1.0, 2.0, 4.0], 256);
    let third = c.streamplot(&x, &y, &u, &v).c(&speed).norm(steps).density(0.6).linewidth(3.0).zorder(0.5);
    let third = third.handle();
    c.contour(&x, &y, &speed).levels([0.5, 1.0, 2.0]).colors("k");
    let gap = Grid::from_fn(25, 33, |r, c| if x[c] > 1.0 { f64::NAN } else { speed[(r, c)] });
    let fourth = d.streamplot(&x, &y, &u, &v).c(gap).norm(Normalize::new().vmin(0.0).vmax(1.5));
    let fourth = fourth.cmap("cool").density(0.6).handle();
    let fifth = e.streamplot(&x, &y, &u, &v).c(&speed).norm(PowerNorm::new(0.5).vmax(9.0)).cmap("plasma");
    let fifth = fifth.density(0.4).num_arrows(2).arrowstyle("simple").handle();
    f.pcolormesh(&x, &y, &speed).cmap("Greys");
    let wide = f.streamplot(&x, &y, &u, &v).linewidths(speed.map(|s| q(1.0 + s))).density_xy(0.5, 0.3);
    wide.arrowstyle("<-").color("tab:red").maxlength(1.0).zorder(3.0);
    f.grid(true);
    f.set_xlim(-1.5, 2.5).set_ylim(-1.75, 1.75);
    fig.colorbar(first);
    fig.colorbar(second);
    fig.colorbar(third);
    fig.colorbar(fourth).extend("max");
    fig.colorbar(fifth);
    fig.tight_layout();
    golden("stream/norms").check(&fig);
}

#[test]
fn dipole() {
    let x: Vec<f64> = (-32..33).map(|i| f64::from(i) / 16.0).collect();
    let charges = [(1.0, 1.03, 0.02), (-1.0, -1.03, -0.02)];
    let cube = |dx: f64, dy: f64| dx.hypot(dy).powi(3);
    let sum = |way: fn(f64, f64) -> f64| {
        Grid::from_fn(65, 65, |r, c| {
            let part = |&(q, cx, cy): &(f64, f64, f64)| {
                let (dx, dy) = (x[c] - cx, x[r] - cy);
                q * way(dx, dy) / cube(dx, dy)
            };
            q(charges.iter().map(part).sum())
        })
    };
    let (ex, ey) = (sum(|dx, _| dx), sum(|_, dy| dy));
    let color = Grid::from_fn(65, 65, |r, c| q(2.0 * ex[(r, c)].hypot(ey[(r, c)]).ln()));
    let mut fig = Figure::with_size(5.0, 6.0);
    let ax = fig.add_subplot(1, 1, 1);
    let s = ax.streamplot(&x, &x, &ex, &ey).c(color).linewidth(1.0).cmap("inferno").density(1.4);
    let s = s.arrowstyle("->").arrowsize(1.5).label("field").handle();
    for (charge, cx, cy) in charges {
        let color = if charge > 0.0 { "#aa0000" } else { "#0000aa" };
        ax.add_patch(isoplot::artist::Circle::new((cx, cy), 0.05)).color(color);
    }
    ax.set_xlabel("$x$");
    ax.set_ylabel("$y$");
    ax.set_xlim(-2.0, 2.0).set_ylim(-2.0, 2.0).set_aspect("equal");
    ax.legend().loc("upper right");
    fig.colorbar(s).orientation("horizontal").label(r"$2\,\log\,|E|$").pad(0.12);
    golden("stream/dipole").check(&fig);
}

#[test]
fn scales() {
    let halves = |n: i32| (1..n).map(|i| f64::from(i) / 2.0).collect::<Vec<_>>();
    let (x, y) = (halves(25), halves(19));
    let each = |f: fn(f64, f64) -> f64| Grid::from_fn(18, 24, |r, c| f(x[c], y[r]));
    let (u, v) = (each(|_, y| q((y / 2.0).cos())), each(|x, _| q((x / 2.0).sin())));
    let mut fig = Figure::with_size(9.0, 5.5);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    a.set_xscale("log");
    let wide = Grid::from_fn(18, 24, |r, c| q((1.0 + u[(r, c)] + v[(r, c)]).abs()));
    a.streamplot(&x, &y, &u, &v).density(0.6).c(&v).linewidths(wide).cmap("Spectral");
    b.streamplot(&x, &y, &u, &v).density(0.5);
    b.streamplot(&x, &y, &v, u.map(|u| -u)).density(0.5);
    b.plot([1, 12], [1, 9]).label("line");
    b.set_yscale("log");
    b.legend().loc("lower right");
    let fancy = c.streamplot(&x, &y, &u, &v).density(0.7).arrowstyle("fancy").color("0.4").arrowsize(1.2);
    fancy.integration_direction("forward").num_arrows(3).minlength(0.2);
    c.invert_xaxis().margins(0.1);
    let half = Grid::from_fn(18, 24, |r, c| if x[c] + y[r] > 14.0 { f64::NAN } else { u[(r, c)] });
    let cut = d.streamplot(&x, &y, half, &v).c(each(|_, y| y)).linewidths(each(|x, _| q(x / 6.0)));
    let cut = cut.density_xy(0.7, 0.4).maxlength(0.8).cmap("twilight").handle();
    let starts: Vec<(f64, f64)> = (1..8).map(|i| (6.5, f64::from(i) + 0.25)).collect();
    let whole = e.streamplot(&x, &y, &u, &v).start_points(starts.clone()).broken_streamlines(false);
    whole.arrowstyle("-").linewidth(0.8).color((0.2, 0.4, 0.9, 0.5));
    e.scatter(starts.iter().map(|s| s.0), starts.iter().map(|s| s.1)).s(8.0).color("k").zorder(3.0);
    e.set_facecolor("lightyellow");
    f.contourf(&x, &y, &u).levels(5).cmap("pink").alpha(0.6);
    let bars = f.streamplot(&x, &y, &u, &v).density(0.4).linewidth(2.0).color("navy");
    bars.arrowstyle("|-|").arrowsize(0.5);
    f.set_aspect(2.0).set_title("aspect 2");
    fig.colorbar(cut).orientation("horizontal");
    fig.tight_layout();
    golden("stream/scales").check(&fig);
}
