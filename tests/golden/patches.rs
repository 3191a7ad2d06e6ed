//! Shapes.

use isoplot::artist::{
    Arc, BoxStyle, Circle, Ellipse, FancyArrow, FancyBboxPatch, Polygon, Rectangle, Wedge,
};
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
