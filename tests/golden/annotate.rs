//! Annotations and arrows.

use isoplot::artist::{Circle, ConnectionPatch, Ellipse, FancyArrowPatch, Rectangle, TextBox};
use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn coords() {
    let mut fig = Figure::with_size(4.5, 3.5);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1, 2, 3], [0, 3, 1, 2]).marker("o");
    ax.annotate("peak", (1.0, 3.0)).xytext(1.7, 2.8).arrowprops(|a| {
        a.arrowstyle("->");
    });
    let note = ax.annotate("offset", (2.0, 1.0)).xytext(30.0, -20.0).textcoords("offset points");
    note.ha("center").arrowprops(|a| {
        a.arrowstyle("->");
    });
    let note = ax.annotate("axes fraction", (3.0, 2.0)).xytext(0.6, 0.9).textcoords("axes fraction");
    note.arrowprops(|a| {
        a.arrowstyle("-|>").color("r").linewidth(2.0);
    });
    let note = ax.annotate("fig", (0.0, 0.0)).xytext(0.02, 0.5).textcoords("figure fraction");
    note.rotation(90).arrowprops(|a| {
        a.arrowstyle("-").linestyle("--");
    });
    let note = ax.annotate("corner", (1.0, 1.0)).xycoords("axes fraction").xytext(-5.0, -5.0);
    note.textcoords("offset points").ha("right").va("top").fontsize(8);
    ax.annotate("plain", (0.5, 1.5));
    ax.annotate("no style", (0.05, 0.2)).xytext(0.3, 1.9).fontsize(9).ha("right").arrowprops(|a| {
        a.facecolor("black").shrink(0.05);
    });
    ax.annotate("outside", (5.0, 1.0)).xytext(2.5, 0.3).arrowprops(|a| {
        a.arrowstyle("->");
    });
    let note = ax.annotate("not clipped", (3.3, 0.1)).xytext(1.5, 0.1).annotation_clip(false).color("g");
    note.arrowprops(|a| {
        a.width(1.0).headwidth(6.0).headlength(8.0).facecolor("g").edgecolor("none");
    });
    golden("annotate/coords").check(&fig);
}

#[test]
fn styles() {
    let mut fig = Figure::with_size(5.0, 4.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.axis("off").set_xlim(0.0, 4.0).set_ylim(0.0, 4.0);
    let styles = [
        "-",
        "->",
        "<-",
        "<->",
        "-|>",
        "<|-",
        "<|-|>",
        "]-",
        "-[",
        "]-[",
        "|-|",
        "simple",
        "fancy",
        "wedge",
        "->,head_length=1,head_width=0.5",
        "|-|,widthA=0.5,angleA=30",
    ];
    for (i, style) in styles.into_iter().enumerate() {
        let (x, y) = ((i % 4) as f64 + 0.1, (i / 4) as f64 + 0.3);
        let rad = [-0.2, 0.0, 0.2][i % 3];
        let note = ax.annotate(i.to_string(), (x + 0.7, y + 0.4)).xytext(x, y);
        note.fontsize(10 + i as i32 % 3).arrowprops(|a| {
            a.arrowstyle(style).facecolor(if i % 2 == 1 { "w" } else { "C1" });
            a.connectionstyle(&format!("arc3,rad={rad}")).linewidth(1.0 + (i % 2) as f64);
        });
    }
    golden("annotate/styles").check(&fig);
}

#[test]
fn connections() {
    let mut fig = Figure::with_size(5.0, 4.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.axis("off").set_xlim(0.0, 3.0).set_ylim(0.0, 3.0);
    let styles = [
        "arc3,rad=-0.4",
        "angle3,angleA=90,angleB=0",
        "angle3,angleA=0,angleB=120",
        "angle,angleA=-90,angleB=180,rad=0",
        "angle,angleA=0,angleB=90,rad=8",
        "arc,angleA=0,angleB=90,armA=30,armB=25,rad=8",
        "arc,angleA=90,armA=20,rad=5",
        "bar,fraction=0.3",
        "bar,angle=180,fraction=-0.2",
    ];
    for (i, style) in styles.into_iter().enumerate() {
        let (x, y) = ((i % 3) as f64, (i / 3) as f64);
        let note = ax.annotate(format!("t{i}"), (x + 0.7, y + 0.6)).xytext(x + 0.15, y + 0.2);
        note.ha("center").va("center").arrowprops(|a| {
            a.arrowstyle("->").connectionstyle(style).shrink_a(if i < 4 { 0.0 } else { 5.0 }).shrink_b(8.0);
            a.relpos(if i % 2 == 1 { 0.5 } else { 1.0 }, 0.5);
        });
        if i % 2 == 1 {
            note.bbox(|b| {
                b.boxstyle("round").facecolor("0.9");
            });
        }
        ax.plot([x + 0.7], [y + 0.6]).fmt("r.");
    }
    golden("annotate/connections").check(&fig);
}

#[test]
fn patches() {
    let mut fig = Figure::with_size(3.5, 2.6);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1], [0, 1]).linewidth(0.5);
    ax.add_artist(|base| FancyArrowPatch::new(base, (0.1, 0.1), (0.8, 0.3))).look(|a| {
        a.arrowstyle("-|>").mutation_scale(20.0).connectionstyle("arc3,rad=0.3");
    });
    ax.add_artist(|base| FancyArrowPatch::new(base, (0.1, 0.8), (0.6, 0.9))).look(|a| {
        a.arrowstyle("simple").mutation_scale(30.0).color("C2").alpha(0.5);
    });
    ax.add_artist(|base| FancyArrowPatch::new(base, (0.9, 0.9), (0.9, 0.4))).look(|a| {
        a.arrowstyle("<->").mutation_scale(15.0).shrink_a(0.0).shrink_b(0.0).linestyle(":").color("C3");
    });
    ax.add_artist(|base| FancyArrowPatch::new(base, (0.2, 0.4), (0.5, 0.7))).look(|a| {
        a.arrowstyle("fancy").mutation_scale(25.0).facecolor("w");
    });
    golden("annotate/patches").check(&fig);
}

#[test]
fn round_boxes() {
    let mut fig = Figure::with_size(4.5, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.set_xlim(0.0, 4.0).set_ylim(0.0, 3.0);
    let boxes = ["round4,pad=0.5", "circle", "round,rounding_size=1", "ellipse"];
    for (i, style) in boxes.into_iter().enumerate() {
        let x = i as f64;
        for (j, to) in [(x + 0.9, 0.2), (x + 0.2, 2.7)].into_iter().enumerate() {
            let note = ax.annotate("text", to).xytext(x + 0.5, 1.5).ha("center").va("center");
            note.bbox(|b| {
                b.boxstyle(style).facecolor(format!("C{i}")).edgecolor("k").alpha(0.7);
            });
            note.arrowprops(|a| {
                a.arrowstyle(["fancy", "->"][j]).facecolor("0.6").connectionstyle("arc3,rad=0.2");
            });
        }
    }
    golden("annotate/round_boxes").check(&fig);
}

#[test]
fn between_axes() {
    let mut fig = Figure::with_size(6.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot([0, 1, 2], [0, 3, 1]);
    b.plot_fmt([10, 20], [5, 7], "o-");
    let (a, b) = (a.id(), b.id());
    fig.add_artist(|base| ConnectionPatch::new(base, (1.0, 3.0), a, (10.0, 5.0), b));
    fig.add_artist(|base| ConnectionPatch::new(base, (2.0, 1.0), a, (20.0, 7.0), b)).look(|l| {
        l.arrowstyle("->").color("r").connectionstyle("arc3,rad=0.2").mutation_scale(20.0).shrink_b(6.0);
    });
    let line = fig.add_artist(|base| ConnectionPatch::new(base, (0.5, 0.0), a, (1.0, 0.5), b));
    line.coords(Coords::Axes, Coords::Axes).look(|l| {
        l.arrowstyle("-|>").linestyle(":").facecolor("w");
    });
    fig.add_line([0.05, 0.95], [0.95, 0.99]).color("g").marker("s");
    fig.add_patch(Rectangle::new((0.02, 0.02), 0.1, 0.2)).facecolor("gold");
    fig.add_patch(Circle::new((0.95, 0.1), 0.04)).facecolor("none").edgecolor("k").hatch("x");
    golden("annotate/between_axes").check(&fig);
}

#[test]
fn mixed() {
    let mut fig = Figure::with_size(5.0, 3.4);
    fig.set_layout_engine("constrained");
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot_fmt([10, 20, 35, 40], [1, 4, 2, 8], "o-");
    for i in [1.0, 3.0, 5.0, 7.0] {
        let t = ax.annotate(format!("({i}, (3, 5))"), (0.0, i)).xycoords(Coords::YAxis).xytext(-26.0, -12.0);
        t.textcoords("offset points").color("blue").size(8).ha("right").family("monospace");
    }
    let t = ax.annotate("at 20", (20.0, 0.9)).xycoords(("data", "axes fraction")).xytext(35.0, 0.5);
    t.textcoords(Coords::XAxis).weight("bold").arrowprops(|a| {
        a.arrowstyle("->");
    });
    let t = ax.annotate("corner", (1.0, 4.0)).xycoords(("axes fraction", "data")).xytext(-40.0, 20.0);
    t.textcoords(("offset points", "offset pixels")).style("italic").arrowprops(|a| {
        a.arrowstyle("-");
    });
    golden("annotate/mixed").check(&fig);
}

#[test]
fn ends() {
    let mut fig = Figure::with_size(7.0, 3.4);
    let [a, b] = fig.subplots(1, 2).into_array();
    fn round(b: &mut TextBox) {
        b.boxstyle("round").facecolor("0.9");
    }
    let el = a.add_patch(Ellipse::new((2.0, -1.0), 0.8, 0.6).angle(20.0));
    let el = el.alpha(0.5).edgecolor("k").linewidth(3.0).handle();
    let note = a.annotate("stops", (2, -1)).xytext(-60.0, 50.0).textcoords("offset points").bbox(round);
    note.arrowprops(|a| {
        a.arrowstyle("Fancy").patch_b(el).facecolor("0.6").connectionstyle("arc3,rad=0.3");
    });
    let note = a.annotate("through", (2, -1)).xytext(60.0, 40.0).textcoords("offset points").bbox(round);
    note.arrowprops(|a| {
        a.arrowstyle("->").patch_b(el).no_patch_a().shrink_b(6.0).facecolor("0.6");
        a.connectionstyle("arc3,rad=0.3");
    });
    let first = a.annotate("first", (0.2, 0.1)).xycoords("axes fraction").bbox(round).handle();
    let note = a.annotate("second", (1, 1)).xytext(20.0, 30.0).xycoords(first).textcoords("offset points");
    let second = note.bbox(round).arrowprops(|a| {
        a.arrowstyle("->").patch_b(first);
    });
    let second = second.handle();
    let note = a.annotate("", (0.5, 0.5)).xytext(0.0, 0.5).xycoords(second).textcoords(el);
    note.arrowprops(|a| {
        a.arrowstyle("-|>").patch_a(el).patch_b(second);
    });
    a.annotate("pair", (2.6, 0.95)).xycoords(("data", "axes fraction")).va("top");
    a.set_xlim(0.0, 3.5);
    a.set_ylim(-2.5, 1.0);
    let pi = std::f64::consts::PI;
    let note = b.annotate("polar", (pi / 4.0, 1)).xytext(pi / 3.0, 1.8).xycoords("polar");
    note.textcoords("polar").arrowprops(|a| {
        a.arrowstyle("->");
    });
    b.plot_fmt([0, 2], [0, 2], "o");
    golden("annotate/ends").check(&fig);
}
