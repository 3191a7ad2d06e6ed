//! Lines: styles, corners, gaps, clipping, simplification, snapping, and lines across the axes.

use isoplot::prelude::*;

use crate::harness::golden;

const NAN: f64 = f64::NAN;
const INF: f64 = f64::INFINITY;

#[test]
fn styles() {
    let mut fig = Figure::with_size(5.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    let styles = [
        LineStyle::Solid,
        LineStyle::Dashed,
        LineStyle::DashDot,
        LineStyle::Dotted,
        LineStyle::dashes(0.0, [5.0, 1.0]),
        LineStyle::dashes(3.0, [1.0, 1.0]),
        LineStyle::dashes(0.0, [3.0, 5.0, 1.0, 5.0, 1.0, 5.0]),
        LineStyle::dashes(-2.5, [4.0, 2.0]),
    ];
    for (i, ls) in styles.iter().enumerate() {
        for (j, lw) in [0.5, 1.0, 1.5, 2.7].into_iter().enumerate() {
            let y = (i * 4 + j) as f64;
            a.plot([0, 1], [y, y + 0.5]).linestyle(ls).linewidth(lw);
        }
    }
    let x: Vec<f64> = (0..60).map(|i| 0.1 * f64::from(i)).collect();
    for (i, ls) in styles.iter().enumerate() {
        let y = x.iter().map(|v| i as f64 + 0.02 * (v - 3.0).powi(3));
        b.plot(&x, y).linestyle(ls).linewidth((1 + i % 3) as f64).color(format!("C{i}"));
    }
    b.set_xlim(0.33, 5.1);
    golden("lines/styles").check(&fig);
}

#[test]
fn caps_joins() {
    let mut fig = Figure::with_size(5.0, 3.4);
    let mut axes = fig.subplots(2, 3);
    let (x, y) = ([0.0, 1.0, 2.0, 2.2, 3.0, 4.0, 4.0, 5.0], [0.0, 2.0, 0.0, 2.0, 1.0, 1.0, 0.0, 0.5]);
    for (col, join) in ["miter", "round", "bevel"].into_iter().enumerate() {
        for (i, cap) in ["butt", "round", "projecting"].into_iter().enumerate() {
            let v = y.map(|k| k + 3.0 * i as f64);
            let line = axes[(0, col)].plot(x, v).linewidth(9.0).alpha(0.6);
            line.solid_capstyle(cap).solid_joinstyle(join);
            let line = axes[(1, col)].plot(x, v).linewidth(6.0).linestyle((0.0, [2.0, 1.5]));
            line.dash_capstyle(cap).dash_joinstyle(join);
        }
    }
    axes.iter_mut().for_each(|ax| _ = ax.axis("off"));
    golden("lines/caps_joins").check(&fig);
}

#[test]
fn gapcolor_alpha() {
    let mut fig = Figure::with_size(5.0, 2.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    let x: Vec<f64> = (0..33).map(|i| 0.25 * f64::from(i)).collect();
    let of_x = |f: fn(f64) -> f64| x.iter().map(move |&v| f(v));
    a.plot_fmt(&x, of_x(|v| 0.1 * v * v), "--").linewidth(5.0).gapcolor("tab:red");
    a.plot_fmt(&x, of_x(|v| 3.0 + 0.3 * v), ":").linewidth(4.0).gapcolor("yellow").alpha(0.5);
    let line = a.plot(&x, of_x(|v| 7.0 - 0.3 * v)).linestyle((2.0, [4.0, 2.0, 1.0, 2.0])).linewidth(3.0);
    line.gapcolor("k").dash_capstyle("round");
    a.set_facecolor("0.9");
    for (i, alpha) in [0.1, 0.4, 0.7, 1.0].into_iter().enumerate() {
        let y = [0.0, 0.5, 1.0, 1.5].map(|v| v + i as f64);
        b.plot([0, 1, 0, 1], y).linewidth(8.0).alpha(alpha).color("C2");
    }
    b.plot([0, 1], [0.0, 4.5]).antialiased(false).linewidth(2.0).color("k");
    let thin = b.plot([0, 1], [4.5, 0.0]).antialiased(false).linewidth(1.0);
    thin.linestyle("--").color((1.0, 0.0, 0.0, 0.5));
    let marked = b.plot_fmt([0.5, 0.55, 0.6, 0.7], [1, 3, 2, 4], "o-").antialiased(false);
    marked.linewidth(0.5).markersize(9.0);
    golden("lines/gapcolor_alpha").check(&fig);
}

#[test]
fn drawstyles() {
    let mut fig = Figure::with_size(5.0, 2.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    let x = [0.0, 1.0, 2.0, 3.0, 4.5, 5.0];
    let y = [1.0, 3.0, 2.0, 2.0, 4.0, 0.0];
    for (i, style) in ["default", "steps", "steps-pre", "steps-mid", "steps-post"].into_iter().enumerate() {
        a.plot(x, y.map(|v| v + 2.5 * i as f64)).drawstyle(style).marker("o").markersize(3.0);
    }
    let y = [1.0, 3.0, NAN, 2.0, 4.0, 3.0];
    for (i, style) in ["steps-pre", "steps-mid", "steps-post"].into_iter().enumerate() {
        let line = b.plot_fmt(x, y.map(|v| v + 5.0 * i as f64), "--");
        line.drawstyle(style).linewidth(2.5).marker("x");
    }
    golden("lines/drawstyles").check(&fig);
}

#[test]
fn gaps() {
    let mut fig = Figure::with_size(5.0, 2.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot(0..12, [1.0, 2.0, NAN, 3.0, 2.0, INF, NAN, 1.0, NAN, 2.0, 4.0, -INF]).linewidth(4.0);
    let x = [0.0, NAN, 2.0, 3.0, INF, 5.0, 6.0, 7.0, 8.0, 9.0, -INF, 11.0];
    a.plot_fmt(x, (0..12).map(|i| 4 + i % 2), "s--").linewidth(3.0);
    let line = a.plot_fmt([NAN, 1.0, 2.0, NAN, NAN, 5.0], [0, 1, 1, 0, 0, 1], "^-");
    line.markersize(9.0).linewidth(1.0);
    let n = 3000;
    let u: Vec<f64> = (0..n).map(|i| f64::from(i) / f64::from(n)).collect();
    let w = (0..n).map(|i| if i % 97 < 9 { NAN } else { f64::from(i * 7919 % 1000) / 1000.0 });
    b.plot(&u, w).linewidth(0.5);
    let w = (0..n).map(|i| if i % 301 == 0 { NAN } else { 1.2 + f64::from(i) / f64::from(n) });
    b.plot_fmt(&u, w, "-.").linewidth(2.0);
    golden("lines/gaps").check(&fig);
}

#[test]
fn formats_cycle() {
    let mut fig = Figure::with_size(5.0, 3.8);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let formats = [
        "r--o",
        "k.",
        "C1:",
        "g^-.",
        "bs",
        "-",
        "m*",
        "c+-",
        "--xy",
        "h:k",
        "tab:brown",
        "#00ff0080",
        "1.0",
        "D",
        "0.6",
    ];
    for (i, f) in formats.into_iter().enumerate() {
        a.plot_fmt([0, 1, 2], [i, i + 1, i], f);
    }
    for i in 0..13 {
        b.plot([0, 1], [i, i + 2]);
    }
    b.plot_fmt([0, 1], [0, 13], "k");
    b.plot([0, 1], [1, 15]);
    c.set_prop_cycle(["#800000", "gold", "teal"]);
    for i in 0..5 {
        c.plot([0, 1], [i, i * i]).linewidth(3.0);
    }
    c.plot([0, 1], [1, 5]).color("C0");
    d.plot([0, 1], [0, 1]).color("C3");
    d.plot([0, 1], [0, 2]);
    d.axhline(1.5);
    d.plot([0, 1], [0, 3]);
    d.axvspan(0.2, 0.4);
    d.hlines([0.5, 2.5], [0.1], [0.9]);
    d.plot_fmt([0, 1], [0, 4], "--");
    golden("lines/formats_cycle").check(&fig);
}

#[test]
fn zorder_far() {
    let mut fig = Figure::with_size(5.0, 2.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot([0, 1], [0, 1]).linewidth(12.0).zorder(3.0).color("C0");
    a.plot([0, 1], [1, 0]).linewidth(12.0).zorder(1.0).color("C1");
    a.plot([0, 1], [0.5, 0.5]).linewidth(12.0).color("C2");
    a.axhspan(0.2, 0.4).color("k").alpha(0.8).zorder(2.5);
    let line = a.plot([0.5, 0.5], [0, 1]).linewidth(20.0).color("C4");
    line.zorder(10.0).clip_on(false).alpha(0.5);
    a.grid_with().color("r").linewidth(2.0);
    a.set_axisbelow(false);
    b.plot([-1e6, 1e6], [-1e6, 1e6]).linewidth(3.0);
    b.plot_fmt([-1e6, 0.2, 1e6], [1e6, 0.9, 1e6 / 3.0], "--").linewidth(2.0);
    b.plot([0.5, 0.5, 1e6], [-1e6, 1e6, 1e6]).linewidth(8.0).solid_joinstyle("miter");
    b.plot_fmt([-1e6, 1e6, 1e6, -1e6], [0.3, 0.3, 0.1, 0.1], ":").linewidth(4.0);
    b.plot([-1e18, 1e18], [-0.5e18, 1.5e18]).color("k");
    b.set_xlim(0.0, 1.0);
    b.set_ylim(0.0, 1.0);
    golden("lines/zorder_far").check(&fig);
}

/// The numbers of the script's generator, in 0..1.
pub fn noise(n: usize) -> Vec<f64> {
    let mut seed = 1u64;
    let mut next = || {
        seed = (seed * 1_103_515_245 + 12345) % (1 << 31);
        seed as f64 / f64::from(1u32 << 31)
    };
    (0..n).map(|_| next()).collect()
}

#[test]
fn noisy() {
    let mut fig = Figure::with_size(5.0, 3.6);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let y = noise(100_000);
    a.plot_y(&y).linewidth(0.7);
    let x = (0..y.len()).map(|i| i as f64 / 500.0);
    b.plot(x, y.iter().enumerate().map(|(i, v)| v + i as f64 * 1e-4)).alpha(0.3);
    b.set_xlim(20.0, 23.0);
    let mut w = 0.0;
    let mut step = |v: &f64| {
        w += v - 0.5;
        w
    };
    let walk: Vec<f64> = y.iter().map(&mut step).collect();
    c.plot_y(&walk).color("C3");
    let mut next = walk[1..].to_vec();
    next.push(0.0);
    d.plot(&walk, next).color("C2").linewidth(1.0);
    d.plot_fmt(&walk[..5000], &y[..5000], "--k").linewidth(0.5);
    golden("lines/noisy").check(&fig);
}

#[test]
fn smooth() {
    let mut fig = Figure::with_size(5.0, 3.6);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let t: Vec<f64> = (0..20_000).map(|i| f64::from(i) * (std::f64::consts::TAU / 20_000.0)).collect();
    let of_t = |f: fn(f64) -> f64| t.iter().map(move |&v| f(v));
    a.plot(&t, of_t(f64::sin));
    a.plot(&t, of_t(|t| (40.0 * t).cos())).linewidth(0.8);
    b.plot(of_t(|t| (3.0 * t).cos()), of_t(|t| (4.0 * t).sin())).linewidth(3.0);
    b.plot_fmt(of_t(|t| 0.5 * t.cos()), of_t(|t| 0.5 * t.sin()), "--");
    let x: Vec<f64> = (0..5001).map(f64::from).collect();
    let of_x = |f: fn(f64) -> f64| x.iter().map(move |&v| f(v));
    c.plot(&x, of_x(|x| x * 0.5)).linewidth(2.0);
    c.plot(&x, of_x(|x| (x * 3.0).min(4000.0))).linewidth(2.0);
    c.plot(&x, of_x(|x| 1000.0 + 500.0 * ((x / 500.0).floor() % 2.0))).linewidth(1.0);
    c.plot_fmt(&x, of_x(|x| 3000.0 - (x - 2500.0).abs()), ":").linewidth(2.0);
    d.plot(of_t(|t| t * (8.0 * t).cos()), of_t(|t| t * (8.0 * t).sin())).linewidth(1.5);
    d.plot([0, 1, 2, 3, 4, 5, 4, 3, 2, 1, 0, -5], [0; 12]).linewidth(5.0).alpha(0.5);
    golden("lines/smooth").check(&fig);
}

#[test]
fn short() {
    let mut fig = Figure::with_size(5.0, 2.4);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot([1], [1]).linewidth(8.0);
    a.plot_fmt([2], [1], "o").markersize(8.0);
    a.plot([3, 3], [1, 1]).linewidth(12.0);
    a.plot([4, 4], [1, 1]).linewidth(12.0).solid_capstyle("round");
    a.plot([5.0, 5.001], [1, 1]).linewidth(12.0).solid_capstyle("round");
    a.plot([0.0; 0], [0.0; 0]);
    a.plot([1, 1, 2, 2, 2, 3], [2, 2, 2, 2, 3, 3]).linewidth(6.0);
    a.plot([4, 5, 4], [2, 3, 2]).linewidth(6.0).solid_joinstyle("round");
    a.plot([5, 5, 6, 6, 5], [1.5, 2.0, 2.0, 1.5, 1.5]).linewidth(4.0);
    b.plot_fmt([0.5], [0.5], "rs").markersize(12.0);
    b.plot_y([1]).fmt("k^");
    b.plot_fmt([3], [2], "D");
    golden("lines/short").check(&fig);
}

#[test]
fn snapping() {
    let mut fig = Figure::with_size(5.0, 2.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    for (i, lw) in [0.2, 0.5, 0.72, 1.0, 1.1, 1.5, 2.0, 2.16, 2.9, 3.6].into_iter().enumerate() {
        let (l, r) = (i as f64, i as f64 + 0.7);
        a.plot([l, r], [0, 0]).linewidth(lw).color("k");
        a.plot([l, l, r, r], [1, 2, 2, 1]).linewidth(lw);
        a.plot_fmt([l, r, r], [3.0, 3.0, 3.5], "--").linewidth(lw);
        a.plot([l, r], [4.0, 4.001]).linewidth(lw);
        a.plot([l, r], [5.0, 5.3]).linewidth(lw).snap(Snap::On);
        a.plot([l, l, r], [6.0, 6.5, 6.5]).linewidth(lw).snap(Snap::Off);
    }
    let y = (0..59).map(|i| (i * 7 / 2) % 5 + i / 20);
    b.plot((1..60).map(|i| i / 2), y).drawstyle("steps-post").linewidth(1.0);
    b.plot([0, 30], [5.2, 5.2]).linewidth(1.0);
    b.plot([0, 30], [5.6, 5.6]).linewidth(2.0);
    b.vlines(0..30, [6], [7]).linewidths([0.5, 1.0, 1.5, 2.0]);
    let lines = b.hlines([7.3, 7.6, 7.9], [3], [10, 20, 30]).colors(["r", "g", "b"]);
    lines.linestyles(["-", "--", ":"]);
    golden("lines/snapping").check(&fig);
}

#[test]
fn across() {
    let mut fig = Figure::with_size(5.0, 3.8);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.axhline(0.5);
    a.axhline(0.25).span(0.2, 0.6).color("r").linestyle("--").linewidth(3.0);
    a.axvline(0.7).color("k").linewidth(0.5);
    a.axvline(1.4).span(0.5, 1.0).color("C2").linewidth(5.0);
    a.axhline(-2.0).linestyle(":");
    b.plot([0, 10], [0, 5]);
    b.axhspan(1.0, 2.0).facecolor("C1").alpha(0.4);
    b.axhspan(3.0, 3.5).span(0.25, 0.75).color("C2");
    b.axvspan(2.0, 4.0).edgecolor("k").facecolor("none").linewidth(2.0).linestyle("--");
    b.axvspan(11.0, 12.0).hatch("//").facecolor("w").edgecolor("C3");
    c.axline((0.0, 0.0), (1.0, 1.0)).linewidth(3.0);
    c.axline_slope((0.0, 0.2), -0.5).color("k").linestyle("--");
    c.axline_slope((0.5, 0.5), 0.0).color("C2");
    c.axline((0.25, 0.0), (0.25, 1.0)).color("C3");
    c.axline_slope((2.0, 2.0), 40.0).color("C4").linewidth(1.0);
    c.axline_slope((0.1, 0.9), 1.0).transform(Coords::Axes).color("C5").linestyle(":");
    c.set_xlim(-1.0, 3.0).set_ylim(-0.5, 2.5);
    d.hlines([1, 2, 3], [0, 1, 2], [5, 6, 7]).color("C4").linewidth(2.0);
    d.vlines([1.5, 2.5], [0], [3.3, 2.0]).linestyle("dashed").colors("C1");
    let line = d.hlines([0], [0], [7]).colors([(0.0, 0.0, 0.0, 0.5)]);
    line.linewidth(6.0).capstyle("round");
    d.vlines([6.0, 6.5], [0, 1], [4]).label("v").alpha(0.5).linewidth(4.0);
    d.axline_slope((0.0, 0.0), 0.5).color("k").linewidth(0.7);
    golden("lines/across").check(&fig);
}

#[test]
fn odd() {
    let mut fig = Figure::with_size(7.0, 2.6);
    let [a, b, c] = fig.subplots(1, 3).into_array();
    a.axvspan(3.0, 3.0001).color("C5").alpha(0.3);
    a.axhspan(40.0, 40.0).color("r").alpha(0.5).linewidth(4.0).linestyle("--");
    a.axvspan(5.0, 5.4).span(0.2, 0.8).facecolor("y").edgecolor("k").linewidth(3.0);
    let mut path = isoplot::geom::Path::new();
    path.move_to((10.0, 10.0)).line_to((20.0, 60.0)).close();
    let patch = a.add_artist(|base| Patch::of_path(base, path));
    patch.zorder(1.0).linewidth(6.0).capstyle("round").edgecolor("C2");
    a.set_xlim(0.0, 30.0);
    let n = 4000;
    let y: Vec<f64> = (0..n).map(|i| f64::from(i * 7919 % 1000) / 1000.0).collect();
    b.plot_y(&y).linestyle("--").linewidth(1.0).snap(Snap::On);
    let gaps = y.iter().enumerate().map(|(i, v)| if i % 50 == 0 { NAN } else { v + 1.2 });
    b.plot_y(gaps).linewidth(0.7).snap(Snap::On);
    let y = (0..n).step_by(4).map(|i| 2.5 + f64::from((i / 40) % 2));
    b.plot((0..n).step_by(4), y).linestyle(":").drawstyle("steps-mid");
    c.plot_fmt([0, 4, 6, 10], [NAN, 3.0, 1.0, 2.0], "o-").drawstyle("steps-mid");
    c.plot([-2, 1, 4], [NAN, 6.0, 4.0]).drawstyle("steps-pre").linewidth(3.0).alpha(0.7);
    c.minorticks_on().grid_with().which("both").linewidth(1.5);
    c.tick_params().direction("in").length(9.0).width(2.0);
    c.tick_params().axis("x").which("minor").direction("inout").length(7.0).color("r");
    golden("lines/odd").check(&fig);
}
