//! Shapes.

use isoplot::artist::{
    Annulus, Arc, Arrow, BoxStyle, Circle, CirclePolygon, Ellipse, FancyArrow, FancyArrowPatch,
    FancyBboxPatch, PatchShape, Polygon, Rectangle, RegularPolygon, Wedge,
};
use isoplot::geom::{Affine, Path};
use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn shapes() {
    let mut fig = Figure::with_size(5.0, 3.5);
    let ax = fig.add_subplot(1, 1, 1);
    ax.set_xlim(0.0, 5.0).set_ylim(0.0, 4.0);
    ax.add_patch(Rectangle::new((0.2, 0.2), 0.8, 0.6)).label("rectangle");
    let patch = ax.add_patch(Rectangle::new((1.6, 0.2), 0.8, 0.5).angle(30.0)).facecolor("w");
    patch.edgecolor("C1").linewidth(2.0).hatch("x");
    ax.add_patch(Circle::new((3.0, 0.6), 0.4)).color("C2").alpha(0.5).label("circle");
    let patch = ax.add_patch(Ellipse::new((4.2, 0.6), 1.0, 0.5).angle(40.0)).facecolor("none");
    patch.edgecolor("r").linestyle("--");
    ax.add_patch(Wedge::new((0.7, 2.0), 0.5, 30.0, 300.0)).facecolor("gold").edgecolor("k");
    ax.add_patch(Wedge::new((2.0, 2.0), 0.5, -45.0, 200.0).width(0.2)).facecolor("C4");
    ax.add_patch(Wedge::new((3.2, 2.0), 0.5, 0.0, 360.0).width(0.15)).facecolor("C5").edgecolor("k");
    let arc = Arc::new((4.4, 2.0), 0.8, 0.5).angle(20.0).theta(30.0, 270.0);
    ax.add_patch(arc).linewidth(3.0).color("b");
    let patch = ax.add_patch(Polygon::new([(0.2, 3.0), (1.0, 3.1), (0.8, 3.7), (0.3, 3.6)]));
    patch.facecolor("C6").edgecolor("k").linewidth(0.5);
    let patch = ax.add_patch(Polygon::new([(1.3, 3.0), (2.1, 3.1), (1.9, 3.7)]).closed(false));
    patch.fill(false).edgecolor("g").linewidth(2.0).joinstyle("round");
    ax.add_patch(Polygon::regular((2.8, 3.4), 6, 0.4, 0.3)).facecolor("C8");
    let style: BoxStyle = "round,pad=0.1".parse().expect("a box style");
    ax.add_patch(FancyBboxPatch::new((3.7, 3.2), 0.8, 0.4).boxstyle(style)).facecolor("lightblue");
    let patch = ax.add_patch(Circle::new((0.5, 0.5), 0.1)).transform(Coords::Axes).facecolor("k");
    patch.zorder(5.0).clip_on(false);
    ax.legend().fontsize(7).loc("center right");
    golden("patches/shapes").check(&fig);
}

#[test]
fn arrows() {
    let mut fig = Figure::with_size(5.0, 2.5);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.arrow(FancyArrow::new(0.0, 0.0, 1.0, 1.0));
    let arrow = FancyArrow::new(0.0, 1.0, 1.0, -0.5).head_width(0.1).head_length(0.15);
    a.arrow(arrow).color("k");
    let arrow = FancyArrow::new(0.5, 0.0, 0.0, 0.8).width(0.05).length_includes_head(true).overhang(0.3);
    a.arrow(arrow).color("C3").alpha(0.6);
    b.add_patch(Circle::new((2.0, 3.0), 1.5)).facecolor("C1");
    b.autoscale_view().set_aspect("equal");
    golden("patches/arrows").check(&fig);
}

#[test]
fn collections() {
    let mut fig = Figure::with_size(5.0, 5.0);
    let [a, b] = fig.subplots(2, 1).into_array();
    let x = linspace(0.0, 3.0 * std::f64::consts::PI, 60);
    let lines = x.windows(2).map(|w| [(w[0], w[0].sin()), (w[1], w[1].sin())]);
    let slopes: Vec<f64> = x.windows(2).map(|w| (0.5 * (w[0] + w[1])).cos()).collect();
    let lines =
        a.add_line_collection(lines).array(slopes).cmap("plasma").clim(-1.0, 1.0).linewidth(3.0).handle();
    let zigzags = (0..6).map(|i| [(0.0, 0.0), (1.0, 1.0), (0.5, 2.0)].map(|(x, y)| (f64::from(i) + x, y)));
    let styles = b.add_line_collection(zigzags).colors(["r", "g", "b"]).linewidths([1, 4]);
    styles.linestyles(["-", "--", ":", "-."]).label("lines");
    let shapes = [
        Circle::new((7.0, 0.5), 0.5).outline(),
        Wedge::new((8.0, 1.5), 0.6, 30.0, 270.0).outline(),
        Polygon::new([(9.0, 0.0), (10.0, 0.3), (9.4, 1.2)]).outline(),
    ];
    let shapes = b.add_patch_collection(shapes).array([1, 5, 3]).alpha(0.5).cmap("jet").edgecolors("k");
    let shapes = shapes.label("shapes").handle();
    b.add_patch_collection([Circle::new((11.0, 1.0), 0.7)]);
    b.hlines([2.2, 2.4, 2.6, 2.8], [0], [3, 4, 5, 6]).colors(["r", "b", "k"]).linewidths([1, 3]);
    b.legend().loc("upper right");
    fig.colorbar(lines);
    fig.colorbar(shapes);
    golden("patches/collections").check(&fig);
}

#[test]
fn half_pixels() {
    let mut fig = Figure::with_size(6.0, 4.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.set_xlim(0.0, 9.3).set_ylim(0.0, 7.7);
    for i in (0..8).map(f64::from) {
        let data = Rectangle::new((0.7 + i, 0.05 + i / 10.0), 0.2, 0.85);
        ax.add_patch(data).facecolor("y").edgecolor("k");
        let axes = Rectangle::new((i / 10.0, 0.1 * i), 0.1, 0.1);
        ax.add_patch(axes).transform(Coords::Axes).facecolor("c").edgecolor("r");
    }
    ax.bar([0.3, 1.3, 2.3], [7.0, 6.1, 5.3]).width(0.35).edgecolor("k");
    ax.axvspan(6.05, 7.15).edgecolor("b");
    golden("patches/half_pixels").check(&fig);
}

#[test]
fn far_edges() {
    let mut fig = Figure::with_size(6.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.bar([0, 1, 2], [1200, 3400, 560]).color("none").edgecolor("C3").linewidth(2.0).linestyle("--");
    a.set_yscale("log");
    b.set_xlim(0.0, 4.0).set_ylim(0.0, 3.0);
    b.add_patch(Rectangle::new((1.0, -30.0), 2.0, 32.0)).fill(false).linestyle("--");
    b.add_patch(Circle::new((2.0, 20.0), 18.5)).fill(false).linestyle("-.").edgecolor("b");
    b.axvspan(0.2, 0.6).fill(false).linestyle(":").linewidth(3.0);
    b.fill([-50.0, 3.5, 60.0], [-40.0, 2.5, -70.0]).fill(false).linestyle("--").edgecolor("g");
    golden("patches/far_edges").check(&fig);
}

#[test]
fn more() {
    let mut fig = Figure::with_size(6.0, 4.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.set_xlim(0.0, 6.0).set_ylim(0.0, 4.0);
    ax.add_patch(Arrow::new(0.2, 0.2, 0.8, 0.6));
    ax.add_patch(Arrow::new(1.5, 0.8, 0.6, -0.5).width(0.5)).facecolor("C1").edgecolor("k");
    ax.add_patch(RegularPolygon::new((3.0, 0.6), 5, 0.5).orientation(0.4)).facecolor("C2");
    ax.add_patch(CirclePolygon::new((4.2, 0.6), 0.5)).facecolor("none").edgecolor("r");
    let patch = ax.add_patch(CirclePolygon::new((5.4, 0.6), 0.5).resolution(7));
    patch.hatch("/").facecolor("w").edgecolor("k");
    ax.add_patch(Annulus::new((0.7, 2.0), 0.5, 0.2)).facecolor("C3");
    let ring = Annulus::new((2.0, 2.0), 0.7, 0.15).semi_axes(0.7, 0.4).angle(30.0);
    ax.add_patch(ring).facecolor("gold").edgecolor("k");
    ax.arrow(FancyArrow::new(3.0, 1.8, 0.8, 0.4).width(0.05).shape("left")).color("C4");
    ax.arrow(FancyArrow::new(3.0, 1.6, 0.8, 0.4).width(0.05).shape("right")).color("C5");
    let arrow = FancyArrow::new(4.0, 1.8, 0.8, 0.4).width(0.05).head_width(0.3).head_length(0.2);
    ax.arrow(arrow.head_starts_at_zero(true).overhang(0.3));
    let arrow = FancyArrow::new(5.0, 1.8, 0.6, 0.4).width(0.08).length_includes_head(true);
    ax.arrow(arrow).facecolor("w").edgecolor("r").linestyle("--");
    ax.add_patch(FancyArrow::new(5.5, 2.5, 0.0, 0.0).head_width(0.2));
    let mut path = Path::new();
    path.move_to((0.3, 3.0)).cubic_to((1.0, 4.0), (1.5, 2.5), (2.2, 3.4));
    ax.add_artist(|base| FancyArrowPatch::of_path(base, path)).look(|a| {
        a.arrowstyle("-|>").mutation_scale(20.0).color("C6").linewidth(2.0);
    });
    let path = Path::polyline([(2.6, 3.0), (3.2, 3.6), (3.6, 2.8), (4.5, 3.5)].map(Into::into).to_vec());
    ax.add_artist(|base| FancyArrowPatch::of_path(base, path)).look(|a| {
        a.arrowstyle("<->").mutation_scale(15.0).fill(false);
    });
    golden("patches/more").check(&fig);
}

#[test]
fn offsets() {
    let mut fig = Figure::with_size(7.0, 5.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let x: Vec<f64> = (0..6).map(f64::from).collect();
    let up = |by: f64| x.iter().map(|v| v % 3.0 + by).collect::<Vec<f64>>();
    let turned = |by: f64| x.iter().map(|v| v * by).collect::<Vec<f64>>();
    a.ellipses(&x, up(0.0), [0.8], [0.3, 0.5], turned(30.0)).units("xy");
    b.ellipses(&x, up(0.0), [0.5], [0.2], turned(20.0)).units("x").array(&x).cmap("plasma");
    let open = c.ellipses(&x, up(0.0), [30, 15], [10], [45]);
    open.facecolors("none").edgecolors(["r", "b"]);
    c.ellipses(&x, up(0.0), [0.1], [0.1], [0]).units("height").facecolors("gold");
    d.circles(&x, up(0.0), [50, 200]).facecolors(["C0", "C1"]);
    d.regular_polygons(&x, up(1.0), 5, [150]).rotation(0.4).edgecolors("k");
    d.stars(&x, up(2.0), 6, [300]).facecolors("r").linewidth(2.0);
    d.asterisks(&x, up(3.0), 7, [300, 100]).edgecolors("g");
    golden("patches/offsets").check(&fig);
}

#[test]
fn transforms() {
    let mut fig = Figure::with_size(9.0, 3.0);
    let [a, b, c] = fig.subplots(1, 3).into_array();
    a.add_patch(Rectangle::new((0.5, 0.5), 2.0, 1.0)).facecolor("C0").edgecolor("k");
    let turned = Affine::rotate_deg_around(0.5, 0.5, 30.0) + Coords::Data;
    a.add_patch(Rectangle::new((0.5, 0.5), 2.0, 1.0)).facecolor("C1").alpha(0.5).transform(turned);
    let circle = a.add_patch(Circle::new((1.0, 3.0), 0.5)).facecolor("C2");
    circle.transform(Coords::Data.offset_inches(0.3, -0.1));
    let scaled = Affine::scale(2.0, 0.5).then(&Affine::translate(0.0, 1.0)) + Coords::Data;
    a.plot_fmt([0, 1, 2], [2, 3, 2], "o-").transform(scaled);
    a.text(1.0, 1.0, "moved").transform(Coords::Data.offset_points(10.0, -20.0));
    a.autoscale_view();
    let (x, y) = ([1, 2, 3, 4], [1, 3, 2, 4]);
    b.plot_fmt(x, y, "o-");
    b.plot_fmt(x, y, "s--").transform(Coords::Data.offset_inches(0.1, 0.1));
    b.plot_fmt(x, y, ":").transform(Coords::Data.offset_pixels(7.0, -9.0));
    let mixed = Transform::blended(Coords::Axes, Coords::Data);
    b.plot_fmt([0.0, 0.5], [2.0, 2.5], "r").transform(mixed);
    b.scatter([0.2, 0.8], [1.5, 3.5]).color("g").transform(mixed);
    b.text(0.5, 1.2, "half").ha("center").transform(mixed);
    let patch = b.add_patch(Rectangle::new((0.0, 0.1), 0.4, 0.2)).facecolor("y").clip_on(false);
    patch.transform(Transform::blended(Coords::Figure, Coords::Axes));
    c.set_xscale("log");
    c.plot_fmt([1, 10, 100], [1, 2, 3], "o-");
    c.plot_fmt([1, 10, 100], [1, 2, 3], "o-").transform(Affine::scale(2.0, 1.5) + Coords::Data);
    c.plot([1, 10, 100], [1, 2, 3]).transform(Coords::Data.offset_points(5.0, 5.0));
    let turned = Affine::rotate_deg(20.0).then(&Affine::translate(0.5, 0.2)) + Coords::Axes;
    c.add_patch(Rectangle::new((0.0, 0.0), 0.3, 0.2)).facecolor("m").transform(turned);
    golden("patches/transforms").check(&fig);
}

#[test]
fn reach() {
    let mut fig = Figure::with_size(6.4, 4.4);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();

    // How far shapes reach, as limits see it.
    a.add_patch(Ellipse::new((2.0, 4.0), 30.0, 20.0).angle(35.0)).facecolor("none").edgecolor("b");
    a.autoscale_view();
    let arc = Arc::new((4.0, 2.0), 8.0, 5.0).angle(20.0).theta(30.0, 270.0);
    b.add_patch(arc).linewidth(2.0).color("C1");
    b.autoscale_view();

    // A path has an edge.
    let curve = |x: f64, y: f64| {
        let mut p = Path::new();
        p.move_to((x, y)).quad_to((1.0 + x, y), (1.0 + x, 1.0 + y)).close();
        p
    };
    c.add_patch(curve(0.0, 0.0)).facecolor("none");
    c.add_patch(curve(0.5, 0.2)).facecolor("r").alpha(0.5);
    c.autoscale_view();

    let shapes = [
        Wedge::new((0.3, 0.7), 0.2, 20.0, 200.0).outline(),
        Wedge::new((0.8, 0.3), 0.4, 45.0, 90.0).width(0.1).outline(),
        Circle::new((0.5, 0.2), 0.1).outline(),
    ];
    d.add_patch_collection(shapes).alpha(0.6).array([1, 2, 3]);
    fig.tight_layout();
    golden("patches/reach").check(&fig);
}

#[test]
fn paths() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    let mut square = Path::new();
    square.move_to((0.0, 0.0)).line_to((0.0, 1.0)).line_to((1.0, 1.0)).line_to((1.0, 0.0)).close();
    ax.add_patch(square);
    let mut curve = Path::new();
    curve.move_to((1.0, 0.0)).cubic_to((1.2, 1.0), (2.0, 0.8), (1.8, 0.0));
    ax.add_patch(curve).facecolor("none").linewidth(2.0);
    ax.set_xlim(-0.2, 2.2);
    ax.set_ylim(-0.2, 1.3);
    golden("patches/paths").check(&fig);
}
