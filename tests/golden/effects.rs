//! Path effects.

use isoplot::artist::{Polygon, Rectangle};
use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn strokes() {
    let mut fig = Figure::with_size(5.0, 3.5);
    let ax = fig.add_subplot(1, 1, 1);
    ax.imshow((8, 8, (0..64).map(|i| i % 7))).extent([0.0, 8.0, 0.0, 8.0]);
    ax.set_aspect("auto");
    let outline = [patheffects::with_stroke().linewidth(3.0).foreground("w")];
    ax.text(0.5, 6.5, "readable $x^2$\ntwice").fontsize(16).path_effects(outline.clone());
    let dark = patheffects::stroke().linewidth(4.0).foreground("k").alpha(0.5);
    let turned = ax.text(5, 1, "turned").fontsize(14).rotation(40).color("C1");
    turned.path_effects([dark, patheffects::normal()]);
    let wide = patheffects::stroke().linewidth(7.0).foreground("C3");
    let line = ax.plot([0.5, 3.0, 2.0, 7.0], [1, 5, 2, 7]).linewidth(4.0).color("w");
    line.path_effects([patheffects::simple_line_shadow(), wide, patheffects::normal()]);
    ax.plot_fmt([4, 5, 6], [6, 7, 6], "o").markersize(12.0).color("C2").path_effects(outline);
    let shape = ax.add_patch(Rectangle::new((4.5, 2.5), 2.0, 1.5)).facecolor("C4").edgecolor("k");
    shape.path_effects([patheffects::with_simple_patch_shadow().offset(4.0, -4.0)]);
    let sums = Grid::from_fn(9, 9, |i, j| (i + j) as f64);
    let lines = ax.contour(0..9, 0..9, sums).levels([3]).colors("r");
    lines.path_effects([patheffects::with_ticked_stroke().spacing(7.0).angle(60.0).length(2.0)]);
    let yellow = patheffects::with_stroke().linewidth(2.0).foreground("y");
    ax.set_title("title").path_effects([yellow]);
    ax.set_xlim(0.0, 8.0);
    ax.set_ylim(0.0, 8.0);
    golden("effects/strokes").check(&fig);
}

#[test]
fn ticked() {
    let mut fig = Figure::with_size(4.0, 4.0);
    let ax = fig.add_subplot(1, 1, 1);
    let line = ax.plot([0, 1], [0, 1]).label("Line");
    line.path_effects([patheffects::with_ticked_stroke().spacing(7.0).angle(135.0)]);
    let x = linspace(0.0, 1.0, 101);
    let curve = ax.plot(&x, x.iter().map(|x| 0.3 * (x * 8.0).sin() + 0.4)).label("Curve");
    curve.path_effects([patheffects::with_ticked_stroke()]);
    let shape = ax.add_patch(Polygon::regular((0.7, 0.2), 7, 0.15, 0.0));
    let shape = shape.facecolor("none").edgecolor("k").linewidth(2.0);
    shape.path_effects([patheffects::with_ticked_stroke().angle(-90.0).spacing(10.0).length(1.0)]);
    ax.legend();
    let shadow = patheffects::simple_patch_shadow().alpha(0.6).rho(0.5);
    ax.scatter([0.2, 0.3], [0.9, 0.8]).s(200.0).path_effects([shadow, patheffects::normal()]);
    golden("effects/ticked").check(&fig);
}

#[test]
fn notes_grid() {
    let mut fig = Figure::with_size(6, 3);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.set_facecolor("0.4");
    a.grid_with().linestyle("-").path_effects([patheffects::with_stroke().linewidth(4).foreground("w")]);
    a.annotate("here", (0.8, 0.3)).xytext(0.2, 0.8).arrowprops(|p| {
        let wide = patheffects::stroke().linewidth(6).foreground("gold");
        p.arrowstyle("-|>").connectionstyle("arc3,rad=0.3").path_effects([wide, patheffects::normal()]);
        p.linewidth(2);
    });
    b.grid_with().axis("x").path_effects([patheffects::with_ticked_stroke().spacing(8)]);
    let sums = Grid::from_fn(6, 7, |i, j| (i * i + 3 * j) as f64);
    let lines = b.contour_z(sums).colors("k").handle();
    b.clabel(lines).use_clabeltext(true).fontsize(8);
    b.set_ylim(0, 12);
    golden("effects/notes_grid").check(&fig);
}
