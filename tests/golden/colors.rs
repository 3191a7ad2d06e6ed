//! Colours, in all the ways to write them.

use isoplot::color::{Color, IntoColor};
use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn css4() {
    let all = include_str!("../../src/color/names.txt").lines().filter_map(|l| l.split('\t').next());
    let names = all.filter(|n| !n.contains(':'));
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_axes([0.0, 0.0, 1.0, 1.0]);
    for (i, name) in names.enumerate() {
        let (x, y) = ((i % 12) as f64, (i / 12) as f64);
        ax.plot([x + 0.1, x + 0.9], [y, y]).color(name).linewidth(12.0);
    }
    ax.set_axis_off();
    golden("colors/css4").check(&fig);
}

fn colors<C: IntoColor, const N: usize>(all: [C; N]) -> Vec<Color> {
    all.map(|c| c.into_color().expect("a colour")).to_vec()
}

#[test]
fn spellings() {
    let mut mixed = colors([(0.1, 0.2, 0.5)]);
    mixed.extend(colors([(0.1, 0.2, 0.5, 0.3)]));
    mixed.extend(colors([("green", 0.3), ("#f00", 0.5), ("C3", 0.7), ("0.5", 0.5)]));
    mixed.extend(colors([((1.0, 0.0, 1.0), 0.2)]));
    mixed.extend(colors([("#ff000080", 0.9)]));
    mixed.push(Color::NONE);
    let groups = [
        colors([
            "tab:blue",
            "tab:orange",
            "TAB:Green",
            "tab:red",
            "tab:purple",
            "tab:brown",
            "tab:pink",
            "tab:gray",
            "tab:olive",
            "tab:cyan",
            "tab:grey",
        ]),
        colors([
            "xkcd:cloudy blue",
            "xkcd:dark pastel green",
            "XKCD:Dust",
            "xkcd:electric lime",
            "xkcd:fresh green",
            "xkcd:light eggplant",
            "xkcd:yellow/green",
        ]),
        colors(["C0", "C1", "C9", "C10", "C23"]),
        colors(["#f80", "#F808", "#1e90ff", "#1E90FF40", "#000", "#0000"]),
        colors(["0", "0.25", "0.5", "0.75", "1", "1.0", "0.333"]),
        colors(["b", "g", "r", "c", "m", "y", "k", "w"]),
        mixed,
        colors(["RebeccaPurple", "aliceBLUE", "Grey", "darkslategray", "lime", "none", "None"]),
    ];
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    for (y, group) in groups.iter().enumerate() {
        for (x, c) in group.iter().enumerate() {
            let (x, y) = (x as f64, y as f64);
            ax.plot([x, x + 0.8], [y, y]).color(c).linewidth(15.0).solid_capstyle("butt");
            ax.plot([x, x + 0.8], [y - 0.3, y + 0.3]).color(c).linewidth(5.0).alpha(0.5);
        }
    }
    ax.set_facecolor("lightyellow");
    golden("colors/spellings").check(&fig);
}

#[test]
fn parts() {
    let mut fig = Figure::with_size(5.0, 2.6);
    fig.facecolor("#224").edgecolor("gold").linewidth(6.0);
    fig.suptitle("over all").color("orange");
    let [a, b] = fig.subplots(1, 2).into_array();
    a.set_facecolor(("w", 0.2));
    let line = a.plot_fmt([0, 1, 2], [1, 0, 2], "o--").color("xkcd:neon green");
    line.markerfacecolor("tab:pink").markeredgecolor(("k", 0.5)).markersize(10.0);
    a.set_title("title").color("w");
    a.set_xlabel("x label").color((1.0, 0.5, 0.0));
    a.tick_params().colors("lightgrey").labelcolor("C1");
    a.spines_each(["left", "right", "top", "bottom"], |s| _ = s.color("0.6"));
    a.grid_with().color("#fff3").linestyle("-");
    b.set_facecolor("none");
    let span = b.axhspan(0.2, 0.5).facecolor("C2").edgecolor(("w", 0.4));
    span.linewidth(4.0).alpha(0.6);
    b.axvspan(0.3, 0.5).color((1.0, 0.0, 0.0, 0.3));
    b.text(0.1, 0.8, "text").color("#ff0c").fontsize(20);
    let pair = ["C3".into_color(), ("C4", 0.5).into_color()].map(|c| c.expect("a colour"));
    b.hlines([0.6, 0.7], [0], [1]).colors(pair).linewidth(5.0);
    b.tick_params().color("w").labelcolor(("w", 0.6));
    b.spines_each(["left", "right"], |s| _ = s.color("tab:red"));
    golden("colors/parts").check(&fig);
}

#[test]
fn blending() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_axes([0.0, 0.0, 1.0, 1.0]);
    for i in 1..11 {
        let (x, a) = (f64::from(i), f64::from(i) / 10.0);
        ax.axvspan(x, x + 0.9).color("C0").alpha(a);
        ax.axhspan(0.9 - x * 0.08, 0.95 - x * 0.08).color(("C1", 1.0 - a));
        for k in 0..6 {
            let y = 0.02 * f64::from(k);
            ax.plot([x, x + 0.7], [y, y + 0.05]).color("k").linewidth(3.0).alpha(a * 0.3);
        }
        let line = ax.plot_fmt([x + 0.4], [0.95], "o").markersize(18.0).color("r").alpha(a);
        line.markeredgecolor("b").markeredgewidth(4.0);
    }
    ax.axis("off");
    golden("colors/blending").check(&fig);
}

#[test]
fn sequences() {
    let mut fig = Figure::with_size(6.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    let names = ["petroff10", "petroff8", "petroff6", "okabe_ito", "Set2", "tab20c"];
    for (n, name) in names.into_iter().enumerate() {
        let colors = color_sequence(name).unwrap();
        a.scatter(0..colors.len(), vec![n; colors.len()]).colors(colors).edgecolor("dimgray");
    }
    let red = [(0.0, 0.0, 0.0), (0.5, 0.8, 1.0), (1.0, 0.4, 1.0)];
    let green = [(0.0, 0.0, 0.0), (1.0, 0.0, 0.0)];
    let blue = [(0.0, 0.0, 0.4), (0.25, 1.0, 1.0), (0.5, 1.0, 0.8), (1.0, 0.0, 0.0)];
    let alpha = [(0.0, 1.0, 1.0), (0.5, 0.3, 0.3), (1.0, 1.0, 1.0)];
    b.plot([0, 7], [0, 5]).color("c").linewidth(8.0).zorder(-1.0);
    let cmap = LinearSegmentedColormap::new_rgba("a", red, green, blue, alpha, 256);
    b.imshow((6, 8, 0..48)).cmap(cmap);
    golden("colors/sequences").check(&fig);
}
