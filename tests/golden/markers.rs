//! Markers: every symbol, filled in every way, at many sizes.

use isoplot::artist::marker::{CARETDOWNBASE, CARETLEFT, TICKDOWN, TICKLEFT};
use isoplot::color::Color;
use isoplot::geom::{Path, Point};
use isoplot::prelude::*;
use isoplot::render::{CapStyle, JoinStyle};

use crate::harness::golden;
use crate::lines::noise;

#[test]
fn all() {
    let mut fig = Figure::with_size(5.0, 2.6);
    let ax = fig.add_subplot(1, 1, 1);
    let names = [
        ".", ",", "o", "v", "^", "<", ">", "1", "2", "3", "4", "8", "s", "p", "P", "*", "h", "H", "+", "x",
        "X", "D", "d", "|", "_",
    ];
    for (i, m) in names.into_iter().enumerate() {
        for (j, (ms, mew)) in [(4.0, 1.0), (6.0, 1.0), (10.0, 1.0), (14.0, 2.5)].into_iter().enumerate() {
            let line = ax.plot_fmt([i as f64 + 0.013 * j as f64], [j], m).markersize(ms).markeredgewidth(mew);
            line.markerfacecolor("C1").markeredgecolor(if j % 2 == 1 { "C0" } else { "k" });
        }
    }
    golden("markers/all").check(&fig);
}

#[test]
fn fillstyles() {
    let mut fig = Figure::with_size(5.0, 3.2);
    let ax = fig.add_subplot(1, 1, 1);
    for (i, m) in "ov^<>8sp*hHDdPX".chars().enumerate() {
        for (j, style) in ["full", "left", "right", "bottom", "top", "none"].into_iter().enumerate() {
            let line = ax.plot([i], [j]).marker(m).linestyle("none").fillstyle(style).markersize(13.0);
            line.markerfacecolor("tab:blue").markerfacecoloralt("lightsteelblue").markeredgecolor("brown");
        }
    }
    let line = ax.plot_fmt([-0.5, 15.0], [-0.7, -0.7], "o-").fillstyle("left").markersize(9.0);
    line.alpha(0.5).markerfacecoloralt("y").clip_on(false);
    ax.margins(0.08);
    golden("markers/fillstyles").check(&fig);
}

#[test]
fn numbers() {
    let mut fig = Figure::with_size(5.0, 2.4);
    let ax = fig.add_subplot(1, 1, 1);
    for i in 0..12 {
        for (j, (ms, mew)) in [(5.0, 1.0), (8.0, 1.0), (12.0, 2.0)].into_iter().enumerate() {
            let line = ax.plot([i], [j]).marker(i).markersize(ms).markeredgewidth(mew);
            line.color(format!("C{j}")).markeredgecolor("k");
        }
    }
    ax.plot([0, 3, 6], [3, 3, 3]).marker(TICKLEFT).linestyle("--");
    ax.plot([1, 4, 7], [3, 3, 3]).marker(TICKDOWN).markersize(15.0);
    ax.plot([8, 9], [3, 3]).marker(CARETDOWNBASE).markerfacecolor("none");
    ax.plot([10, 11], [3, 3]).marker(CARETLEFT).fillstyle("top").markerfacecoloralt("r");
    golden("markers/numbers").check(&fig);
}

#[test]
fn regular() {
    let mut fig = Figure::with_size(5.0, 2.8);
    let ax = fig.add_subplot(1, 1, 1);
    for (i, n) in [3, 4, 5, 6, 7, 12].into_iter().enumerate() {
        let x = i as f64;
        for style in 0..3u8 {
            ax.plot([x], [style]).marker((n, style)).markersize(14.0).markerfacecolor("C1");
            ax.plot([x + 0.35], [style]).marker((n, style, 17.0)).markersize(10.0);
            let line = ax.plot([x + 0.6], [style]).marker((n, style, -45.0)).markersize(6.0);
            line.markeredgecolor("k").markeredgewidth(0.5);
        }
    }
    ax.set_ylim(-0.5, 2.5);
    golden("markers/regular").check(&fig);
}

#[test]
fn paths() {
    let mut fig = Figure::with_size(5.0, 2.6);
    let ax = fig.add_subplot(1, 1, 1);
    let mut heart = Path::new();
    heart.move_to((0.0, -1.0)).cubic_to((-2.0, 0.5), (-0.6, 1.6), (0.0, 0.5));
    heart.cubic_to((0.6, 1.6), (2.0, 0.5), (0.0, -1.0)).close();
    let mut wedge = Path::new();
    wedge.move_to((0.0, 0.0)).line_to((1.0, 0.0)).quad_to((1.0, 1.0), (0.0, 1.0)).close();
    let x = [0.3, 1.1, 2.4, 3.0];
    let heart = ax.plot(x, [0, 1, 0, 1]).marker(heart).markersize(20.0).markerfacecolor("r");
    heart.markeredgecolor("k").linestyle(":");
    ax.plot(x, [2, 3, 2, 3]).marker(wedge).markersize(9.0);
    let open = [(-1.0, -1.0), (1.0, -1.0), (0.0, 2.0)];
    ax.plot(x, [3, 4, 3, 4]).marker(open.map(Point::from)).markersize(8.0).markerfacecolor("none");
    let closed = [(-1.0, -1.0), (1.0, -1.0), (0.0, 2.0), (-1.0, -1.0)];
    ax.plot(x, [4, 5, 4, 5]).marker(closed.map(Point::from)).markersize(12.0).markeredgewidth(2.0);
    let style = |name: &str| MarkerStyle::new(name).expect("a marker");
    ax.plot(x, [5, 6, 5, 6]).marker(style("s").rotated_deg(30.0)).markersize(10.0);
    let diamond = style("d").with_fillstyle(FillStyle::Left).scaled(2.0, 1.0);
    ax.plot(x, [6, 7, 6, 7]).marker(diamond).markersize(8.0).markerfacecoloralt("w");
    let cross = style("x").with_capstyle(CapStyle::Round);
    ax.plot(x, [7, 8, 7, 8]).marker(cross).markersize(10.0).markeredgewidth(3.0);
    let star = style("*").with_joinstyle(JoinStyle::Round);
    let line = ax.plot(x, [8, 9, 8, 9]).marker(star).markersize(14.0);
    line.markeredgewidth(3.0).markeredgecolor("k");
    golden("markers/paths").check(&fig);
}

#[test]
fn sizes() {
    let mut fig = Figure::with_size(6.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    for (j, m) in "o.s^Dx+*h,|".chars().enumerate() {
        for ms in 1..21 {
            let line = ax.plot([f64::from(ms) * 1.07], [j]).marker(m).linestyle("");
            line.markersize(f64::from(ms)).color(format!("C{j}"));
        }
        let line = ax.plot([23.0, 23.6, 24.2], [j, j, j]).marker(m).linestyle("none");
        line.markersize([0.0, 0.5, 2.5][j % 3]).color("k");
    }
    ax.set_xmargin(0.05).set_ymargin(0.1);
    golden("markers/sizes").check(&fig);
}

#[test]
fn edges() {
    let mut fig = Figure::with_size(5.0, 2.8);
    let [a, b] = fig.subplots(1, 2).into_array();
    for (i, mew) in [0.0, 0.3, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0].into_iter().enumerate() {
        let mut mark = |y: usize, m: &str, edge: Option<&str>, face: Option<&str>| {
            let line = a.plot_fmt([i], [y], m).markeredgewidth(mew).markersize(10.0);
            if let Some(c) = edge {
                line.markeredgecolor(c);
            }
            if let Some(c) = face {
                line.markerfacecolor(c);
            }
        };
        mark(0, "o", Some("k"), None);
        mark(1, "s", Some("C1"), None);
        mark(2, "^", Some("C2"), Some("none"));
        mark(3, "x", None, None);
        mark(4, "D", Some("none"), None);
        let line = a.plot_fmt([i], [5], "*").markeredgewidth(mew).markersize(12.0);
        line.markeredgecolor("r").markerfacecolor("w");
    }
    for (i, al) in [0.2, 0.5, 0.8, 1.0].into_iter().enumerate() {
        let x = [i as f64, i as f64 + 0.5];
        let line = b.plot_fmt(x, [0.0, 0.3], "o-").alpha(al).markersize(20.0);
        line.markeredgecolor("k").linewidth(5.0);
        b.plot_fmt(x, [1.0, 1.3], "s").markerfacecolor((1.0, 0.0, 0.0, al)).markersize(16.0);
        let line = b.plot_fmt(x, [2.0, 2.3], "p").markeredgecolor((0.0, 0.0, 1.0, al));
        line.markerfacecolor(Color::NONE).markersize(16.0).markeredgewidth(4.0);
        b.plot_fmt(x, [3.0, 3.3], "h-").markerfacecolor(("g", al)).alpha(0.5).markersize(16.0);
        b.plot_fmt(x, [4.0, 4.3], "P").color(("C4", al)).markersize(12.0);
    }
    b.plot_fmt([-1, 4], [5, 5], "k_").markersize(25.0).zorder(1.0).clip_on(false);
    b.set_xlim(-0.1, 3.3);
    golden("markers/edges").check(&fig);
}

#[test]
fn markevery() {
    let mut fig = Figure::with_size(6.0, 4.6);
    let mut axes = fig.subplots(3, 3);
    let x: Vec<f64> = (0..41).map(|i| 0.25 * f64::from(i)).collect();
    let y: Vec<f64> = x.iter().map(|x| x * x * 0.05 + (x - 4.0).abs()).collect();
    let mask: Vec<bool> = (0..41).map(|i| i % 3 == 0).collect();
    let cases = [
        MarkEvery::All,
        MarkEvery::Step { start: 0, step: 5 },
        MarkEvery::Step { start: 3, step: 7 },
        MarkEvery::Step { start: -9, step: 2 },
        MarkEvery::Indices(vec![0, 4, -1, 17]),
        MarkEvery::Indices((10..30).step_by(4).collect()),
        MarkEvery::Distance { start: 0.0, step: 0.1 },
        MarkEvery::Distance { start: 0.4, step: 0.2 },
        MarkEvery::Step { start: -4, step: 1 },
    ];
    for (ax, every) in axes.iter_mut().zip(cases) {
        ax.plot_fmt(&x, &y, "o-").markersize(4.0).markerfacecolor("w").markevery(every);
        let line = ax.plot_fmt(&x, y.iter().map(|y| 12.0 - y), "r|--");
        line.markevery(mask.clone()).markersize(9.0);
    }
    axes[(0, 2)].set_xlim(2.0, 3.0);
    axes[(2, 0)].set_ylim(0.0, 4.0);
    golden("markers/markevery").check(&fig);
}

#[test]
fn many() {
    let mut fig = Figure::with_size(5.0, 3.8);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let v = noise(20_000);
    a.plot_fmt(&v[..6000], &v[6000..12000], ".").markersize(3.0);
    b.plot_fmt(&v[..6000], &v[6000..12000], "o").alpha(0.05).markersize(8.0);
    b.set_xlim(0.2, 0.8).set_ylim(0.25, 0.5);
    c.plot_y(&v).fmt(",");
    let line = d.plot_fmt(v[..2000].iter().map(|a| a * a), &v[5000..7000], "+");
    line.color("k").alpha(0.4);
    let line = d.plot_fmt(v[..500].iter().map(|a| a + 1.0), &v[500..1000], "H");
    line.markerfacecolor("y").markeredgecolor("0.3").markersize(7.0);
    golden("markers/many").check(&fig);
}

#[test]
fn mathtext() {
    let mut fig = Figure::with_size(4.0, 2.2);
    let ax = fig.add_subplot(1, 1, 1);
    let all = [r"$\alpha$", "$f$", r"$\clubsuit$", r"$\sum$", "$1^2$", "$y_i$", "$A+B$"];
    for (i, m) in all.into_iter().enumerate() {
        let line = ax.plot([i as f64], [0.0]).marker(m).markersize(16.0).color(format!("C{i}"));
        line.linestyle("none").label(m);
        ax.scatter([i as f64], [1.0]).marker(m).s(300.0).facecolor(format!("C{i}")).edgecolor("k");
    }
    ax.margins(0.15);
    ax.legend().ncols(7).columnspacing(0.5).loc("center");
    golden("markers/mathtext").check(&fig);
}
