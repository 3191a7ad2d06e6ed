//! Boxes of texts, images and shapes.

use isoplot::artist::{AuxTransformBox, DrawingArea, HPacker, ImageData, OffsetImage, TextArea, VPacker};
use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn text() {
    let mut fig = Figure::with_size(7, 3.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    let at = a.add_anchored_text("Figure 1a", "upper left").prop(|t| {
        t.size(15);
    });
    at.patch(|p| {
        p.boxstyle("round,pad=0.,rounding_size=0.2");
    });
    a.add_anchored_text("plain", "lower right").frameon(false).borderpad(0).prop(|t| {
        t.color("C3").weight("bold");
    });
    a.add_anchored_text("two lines\nof text $x^2$", "center left").pad(1).borderpad(1.5);
    a.add_anchored_text("middle", "center right").prop(|t| {
        t.size("small").ha("center");
    });
    let at = a.add_anchored_text("coloured", 1).prop(|t| {
        t.family("serif").style("italic");
    });
    at.patch(|p| {
        p.facecolor("wheat").edgecolor("C0").linewidth(2).linestyle("--").alpha(0.6);
    });
    a.add_anchored_text("pads", "lower left").borderpad_xy(3, 0.5).pad(0.1);
    a.plot([0, 1, 2], [2, 0, 1]);
    let at = b.add_anchored_text("above", "lower left").pad(0.2).borderpad(0).bbox_to_anchor(0, 1);
    at.prop(|t| {
        t.size(8);
    });
    b.add_anchored_text("in a room", "upper right").bbox_to_anchor_rect([0.1, 0.2, 0.5, 0.6]);
    b.add_anchored_text("data", "center").bbox_to_anchor(15, 2).bbox_transform(Coords::Data);
    b.add_anchored_text("turned", "center right").prop(|t| {
        t.rotation(90).size(12);
    });
    b.add_anchored_text("right\naligned text", "lower right").prop(|t| {
        t.ha("right").size(9);
    });
    b.set_xlim(10, 20);
    b.set_ylim(0, 10);
    golden("offsetbox/text").check(&fig);
}

/// Numbers, and colours that fade away.
fn images() -> (Vec<Vec<f64>>, ImageData, Vec<Vec<i32>>) {
    let ramp = (0..10).map(|i| (0..10).map(|j| f64::from(10 * i + j)).collect()).collect();
    let (mut colors, mut steps) = (Vec::new(), Vec::new());
    for y in 0..30 {
        let at = |x: i32| [f64::from(x) / 39.0, f64::from(y) / 29.0, 0.5, f64::from(x + y) / 68.0];
        colors.extend((0..40).flat_map(at));
        steps.push((0..40).map(|x| x % 7 + y % 5).collect());
    }
    (ramp, ImageData::from_channels(30, 40, &colors).expect("30 rows of 40 colours"), steps)
}

fn shapes() -> DrawingArea {
    let area = DrawingArea::new(120, 120).add_patch(Circle::new((10, 10), 10), |_| {});
    let area = area.add_patch(Circle::new((30, 20), 10), |_| {});
    let area = area.add_patch(Circle::new((50, 30), 10), |p| {
        p.color("C2");
    });
    let area = area.add_patch(Annulus::new((80, 70), 20, 8), |p| {
        p.facecolor("gold").edgecolor("k").linewidth(2);
    });
    area.add_patch(Rectangle::new((5, 80), 40, 20), |p| {
        p.facecolor("none").edgecolor("r").hatch("//");
    })
}

fn image_notes(ax: &mut Axes, xy: (f64, f64)) {
    let (ramp, fading, steps) = images();
    let note = ax.add_annotation_bbox(OffsetImage::new(&ramp).zoom(2), xy).xybox(120, -80).pad(0.5);
    note.boxcoords("offset points").arrowprops(|a| {
        a.arrowstyle("->").connectionstyle("angle,angleA=0,angleB=90,rad=3");
    });
    ax.add_annotation_bbox(OffsetImage::new(fading).zoom(1.3), (0.3, 0.2)).frameon(false);
    let image = OffsetImage::new(&ramp).zoom(3.3).cmap("gray").interpolation("bicubic").origin("lower");
    ax.add_annotation_bbox(image, (0.55, 0.2)).pad(0).bboxprops(|p| {
        p.edgecolor("C1").linewidth(3);
    });
    let image = OffsetImage::new(&steps).zoom(0.6).cmap("plasma").alpha(0.7);
    let note = ax.add_annotation_bbox(image, (0.1, 0.1)).xybox(0, 0).boxcoords("axes fraction");
    note.box_alignment(0, 0).fontsize(20).bboxprops(|p| {
        p.boxstyle("round");
    });
}

#[test]
fn notes() {
    let mut fig = Figure::with_size(6.4, 4.8);
    let ax = fig.add_subplot(1, 1, 1);
    let xy = (0.5, 0.7);
    ax.plot_fmt([0.5], [0.7], ".r");
    let note = ax.add_annotation_bbox(TextArea::new("Test 1"), xy).xybox(-20, 40);
    note.boxcoords("offset points").arrowprops(|a| {
        a.arrowstyle("->");
    });
    note.bboxprops(|p| {
        p.boxstyle("sawtooth");
    });
    let note = ax.add_annotation_bbox(TextArea::new("Test"), xy).xybox(1.02, 0.7).box_alignment(0, 0.5);
    note.boxcoords(("axes fraction", "data")).arrowprops(|a| {
        a.arrowstyle("->");
    });
    let note = ax.add_annotation_bbox(shapes(), xy).xybox(0.02, 0.7).box_alignment(0, 0.5);
    note.boxcoords(("axes fraction", "data")).arrowprops(|a| {
        a.arrowstyle("->");
    });
    note.bboxprops(|p| {
        p.alpha(0.5);
    });
    image_notes(ax, xy);
    let text = TextArea::new("simple\narrow").textprops(|t| {
        t.color("C4").size(8);
    });
    ax.add_annotation_bbox(text, (0.7, 0.15)).xybox(0.75, 0.55).arrowprops(|a| {
        a.facecolor("C4").relpos(0, 0).shrink_b(6);
    });
    let note = ax.add_annotation_bbox(TextArea::new("fancy"), (0.35, 0.45)).xybox(0.5, 0.4);
    note.bboxprops(|p| {
        p.boxstyle("circle").facecolor("0.9");
    });
    note.arrowprops(|a| {
        a.arrowstyle("fancy").facecolor("C5").connectionstyle("arc3,rad=0.3").mutation_scale(8);
    });
    ax.add_annotation_bbox(TextArea::new("left out"), (2, 0.5));
    ax.add_annotation_bbox(TextArea::new("shown"), (1.05, 0.95)).annotation_clip(false).fontsize(6);
    ax.set_xlim(0, 1);
    ax.set_ylim(0, 1);
    golden("offsetbox/notes").check(&fig);
}

#[test]
fn scale_bars() {
    let mut fig = Figure::with_size(7, 3.4);
    fig.dpi(110);
    let [a, b] = fig.subplots(1, 2).into_array();
    let field = |y: i32| (0..60).map(|x| (f64::from(x) / 9.0).sin() * (f64::from(y) / 7.0).cos()).collect();
    let field: Vec<Vec<f64>> = (0..60).map(field).collect();
    a.imshow(&field).cmap("terrain");
    a.add_anchored_size_bar(20, "20 km", "lower right").pad(0.5).borderpad(0.5).sep(5);
    a.add_anchored_size_bar(10, "ten", "upper left");
    let bar = a.add_anchored_size_bar(15, "on top", "lower left").label_top(true).size_vertical(1);
    bar.color("w").frameon(false).pad(0.1).borderpad(1).fontproperties(|t| {
        t.size(14).family("monospace");
    });
    b.plot([0, 4, 9], [1, 7, 3]);
    let bar = b.add_anchored_size_bar(3, "hollow\nbar", "upper center").size_vertical(0.5);
    bar.fill_bar(false).color("C3").sep(0);
    b.add_anchored_size_bar(1, "a label wider than its bar", 8).pad(0.3).size_vertical(0.2);
    let bar = b.add_anchored_size_bar(0.25, "a quarter", "center right").size_transform(Coords::Axes);
    bar.fontproperties(|t| {
        t.size(8);
    });
    bar.patch(|p| {
        p.facecolor("lightyellow").edgecolor("none");
    });
    b.add_anchored_size_bar(2, "", "center left").pad(0.5);
    golden("offsetbox/scale_bars").check(&fig);
}

/// A square with a circle, a triangle and a line that reach beyond it.
fn dot(size: f64, descent: f64) -> DrawingArea {
    let area = DrawingArea::new(size, size).descent(descent, descent);
    let area = area.add_patch(Rectangle::new((-descent, -descent), size, size), |p| {
        p.facecolor("0.9").edgecolor("k");
    });
    let area = area.add_patch(Circle::new((size / 2.0, size / 2.0), size / 2.0), |p| {
        p.facecolor("C1").alpha(0.5);
    });
    let corners = [(0.0, 0.0), (size * 0.8, size * 1.2), (size * 0.4, 0.0)];
    let area = area.add_patch(Polygon::new(corners), |p| {
        p.facecolor("C2");
    });
    area.add_line([-4.0, size + 4.0], [size + 4.0, -4.0], |l| {
        l.color("C3").marker("o").markersize(4);
    })
}

fn sized(text: &str, points: f64) -> TextArea {
    TextArea::new(text).textprops(move |t| {
        t.size(points);
    })
}

fn packed_left(a: &mut Axes) {
    let area = DrawingArea::new(40, 20).add_patch(Circle::new((10, 10), 10), |_| {});
    let area = area.add_patch(Circle::new((30, 10), 5), |p| {
        p.facecolor("r");
    });
    a.add_anchored_offsetbox(area, "upper right").pad(0).frameon(false);
    let ellipse = AuxTransformBox::new(Coords::Data);
    let ellipse = ellipse.add_patch(Ellipse::new((0, 0), 0.1, 0.4).angle(30), |_| {});
    a.add_anchored_offsetbox(ellipse, "upper left");
    let mut area = DrawingArea::new(60, 20);
    for (x, angle, color) in [(10, 30, "r"), (30, 170, "g"), (50, 230, "b")] {
        area = area.add_patch(Ellipse::new((x, 10), 16, 5).angle(angle), |p| {
            p.facecolor(color);
        });
    }
    let label = TextArea::new(" Test: ").textprops(|t| {
        t.color("k");
    });
    let row = HPacker::new().child(label).child(area).align("center").sep(5);
    a.add_anchored_offsetbox(row, "lower left").pad(0).borderpad(0).bbox_to_anchor(0, 1.02);
    for (y, align) in [(0.15, "top"), (0.4, "bottom"), (0.62, "baseline")] {
        let row = HPacker::new().align(align).sep(6).pad(3).child(dot(12.0, 0.0)).child(dot(20.0, 5.0));
        let row = row.child(sized("gap", 14.0)).child(TextArea::new("x\ny"));
        a.add_annotation_bbox(row, (0.65, y)).pad(0.1);
    }
}

#[test]
fn packed() {
    let mut fig = Figure::with_size(7, 3.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    packed_left(a);
    for (x, align) in [(0.15, "left"), (0.45, "right"), (0.8, "center")] {
        let column = VPacker::new().align(align).sep(4).pad(2).child(TextArea::new(align));
        let column = column.child(dot(25.0, 0.0).clip(true)).child(sized("a longer", 8.0));
        b.add_annotation_bbox(column.child(dot(14.0, 6.0)), (x, 0.7)).frameon(x > 0.3);
    }
    let end = TextArea::new("end").textprops(|t| {
        t.ha("right");
    });
    let column = VPacker::new().child(TextArea::new("baseline")).child(dot(16.0, 8.0)).child(end).sep(2);
    b.add_anchored_offsetbox(column, "lower right").fontsize(20).pad(0.2);
    let row = HPacker::new().child(TextArea::new("one")).sep(3);
    let row = row.child(TextArea::new("three\nlines\nhere").multilinebaseline(true));
    b.add_anchored_offsetbox(row.child(TextArea::new("two\nlines")), "lower left");
    golden("offsetbox/packed").check(&fig);
}

#[test]
fn arrows() {
    let mut fig = Figure::with_size(7, 3.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    let field: Vec<Vec<i32>> = (0..10).map(|y| (0..10).map(|x| (x * 7 + y * 3) % 10).collect()).collect();
    a.imshow(&field);
    a.add_anchored_direction_arrows("111", "110");
    let arrows = a.add_anchored_direction_arrows("East", "South").loc("lower left").color("k");
    arrows.aspect_ratio(-1).sep_x(0.02).sep_y(-0.01).text_props(|p| {
        p.edgecolor("w").facecolor("k");
    });
    arrows.fontproperties(|t| {
        t.family("monospace");
    });
    let arrows = a.add_anchored_direction_arrows("g", "$x^2$").loc("center right").angle(30);
    arrows.color("r").alpha(0.5).back_length(0.3);
    let arrows = b.add_anchored_direction_arrows("E", "N").loc("center").color("k").length(0.3);
    arrows.label_size(0.15).head_width(20).head_length(25).tail_width(6).frameon(true).pad(1).borderpad(0);
    arrows.text_props(|p| {
        p.linewidth(0);
    });
    let arrows = b.add_anchored_direction_arrows("x", "y").loc("lower right").color("C0");
    arrows.arrow_props(|a| {
        a.facecolor("none").edgecolor("C3");
    });
    golden("offsetbox/arrows").check(&fig);
}

#[test]
fn tight() {
    let mut fig = Figure::with_size(4, 3);
    fig.dpi(90);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([1, 10, 100], [1, 3, 2]);
    ax.set_xscale("log");
    let text = ax.add_anchored_text("below the axes", "upper center").borderpad(0);
    text.bbox_to_anchor(0.5, -0.1);
    let image = OffsetImage::new([[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]).zoom(9);
    let image = image.norm(Normalize::new().vmin(0).vmax(11));
    let note = ax.add_annotation_bbox(image, (100, 2)).xybox(1.1, 0.8).boxcoords("axes fraction");
    note.box_alignment(0, 0.5).arrowprops(|a| {
        a.arrowstyle("-|>").connectionstyle("arc3,rad=-0.2");
    });
    let framed = PaddedBox::new(TextArea::new("framed")).pad(4).draw_frame(true).patch_attrs(|p| {
        p.facecolor("wheat").edgecolor("C3").linestyle(":");
    });
    let row = HPacker::new().child(TextArea::new("plain")).child(framed).child(TextArea::new("end"));
    ax.add_anchored_offsetbox(row.sep(5), "lower right");
    let options = SaveOptions { bbox_inches: BboxInches::Tight, ..SaveOptions::default() };
    golden("offsetbox/tight").saved(options).check(&fig);
}
