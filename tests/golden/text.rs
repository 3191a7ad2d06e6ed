//! Text: sizes, faces, rotation, alignment, lines, boxes, scripts, resolutions.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn sizes() {
    let mut fig = Figure::with_size(4.0, 3.0);
    for (i, size) in [6, 7, 8, 9, 10, 11, 12, 14, 16, 18].into_iter().enumerate() {
        let y = 0.95 - 0.095 * i as f64;
        fig.text(0.02, y, format!("Size {size}: Qgjy")).fontsize(size).va("center").color(format!("C{i}"));
    }
    fig.text(0.45, 0.86, "24 Rg").fontsize(24);
    fig.text(0.45, 0.68, "32.5 aW").fontsize(32.5).alpha(0.5);
    fig.text(0.45, 0.46, "40 px").fontsize(40).color(("purple", 0.3));
    for (i, name) in ["xx-small", "small", "medium", "large", "xx-large"].into_iter().enumerate() {
        fig.text(0.45, 0.38 - 0.085 * i as f64, name).fontsize(name).color("0.4");
    }
    golden("text/sizes").check(&fig);
}

#[test]
fn families() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let looks = [
        (400, "normal"),
        (700, "normal"),
        (400, "italic"),
        (700, "oblique"),
        (550, "normal"),
        (600, "italic"),
        (300, "normal"),
    ];
    for (i, family) in ["sans-serif", "serif", "monospace"].into_iter().enumerate() {
        for (j, (weight, style)) in looks.into_iter().enumerate() {
            let s = if j % 2 == 1 { "Hamburgefonts 12" } else { "Quick (brown) fox" };
            fig.text(0.02 + 0.33 * i as f64, 0.94 - 0.13 * j as f64, s)
                .fontfamily(family)
                .fontweight(weight)
                .fontstyle(style)
                .fontsize(8 + j as i32 % 3);
        }
    }
    fig.text(0.02, 0.03, "list falls back: α→∞")
        .fontfamily(["No Such Font", "monospace", "serif"])
        .fontsize(11)
        .color("brown");
    fig.text(0.6, 0.03, "DejaVu Serif").fontfamily("DejaVu Serif").fontweight("semibold").fontsize("large");
    golden("text/families").check(&fig);
}

#[test]
fn rotations() {
    let mut fig = Figure::with_size(4.0, 4.0);
    let angles = [
        "0", "10", "30", "45", "60", "90", "120", "135", "180", "200", "225", "270", "300", "330", "359",
        "-17.5",
    ];
    for (i, name) in angles.into_iter().enumerate() {
        let angle: f64 = name.parse().expect("a number");
        let (x, y) = (0.14 + 0.24 * (i % 4) as f64, 0.14 + 0.24 * (i / 4) as f64);
        fig.text(x, y, format!("turn {name}"))
            .rotation(angle)
            .ha("center")
            .va("center")
            .color(format!("C{}", i % 10));
        fig.text(x, y, name).rotation(angle).rotation_mode("anchor").fontsize(8).alpha(0.6);
    }
    golden("text/rotations").check(&fig);
}

const HA: [&str; 3] = ["left", "center", "right"];
const VA: [&str; 5] = ["top", "center", "baseline", "bottom", "center_baseline"];

#[test]
fn alignments() {
    let mut fig = Figure::with_size(4.5, 4.5);
    for (column, (mode, angle)) in [("default", 30), ("anchor", 30), ("anchor", -100)].into_iter().enumerate()
    {
        for (i, ha) in HA.into_iter().enumerate() {
            for (j, va) in VA.into_iter().enumerate() {
                let (x, y) = (0.06 + 0.33 * column as f64 + 0.11 * i as f64, 0.1 + 0.19 * j as f64);
                fig.text(x, y, "+").ha("center").va("center").color("red").fontsize(7);
                fig.text(x, y, "Agy\nip").rotation(angle).rotation_mode(mode).ha(ha).va(va).fontsize(8);
            }
        }
    }
    golden("text/alignments").check(&fig);
}

#[test]
fn flat_alignments() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.set_xlim(0.0, 4.0).set_ylim(0.0, 6.0);
    ax.grid_with().linewidth(0.3);
    ax.set_xticks([1, 2, 3]);
    ax.set_yticks([1, 2, 3, 4, 5]);
    for (i, ha) in HA.into_iter().enumerate() {
        for (j, va) in VA.into_iter().enumerate() {
            let s = if i == 1 { "pg" } else { "Text" };
            ax.text(i as f64 + 1.0, j as f64 + 1.0, s).ha(ha).va(va).fontsize(9);
        }
    }
    ax.text(0.1, 0.3, "vertical").rotation("vertical").fontsize(7);
    ax.text(3.8, 5.6, "horizontal").rotation("horizontal").fontsize(7).ha("right");
    golden("text/flat_alignments").check(&fig);
}

#[test]
fn lines() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let s = "three lines\nof different width\nwith g, j, y";
    let places = [
        (0.02, 0.98, "left", None),
        (0.5, 0.98, "center", None),
        (0.98, 0.98, "right", None),
        (0.02, 0.66, "left", Some("right")),
        (0.98, 0.66, "right", Some("center")),
    ];
    for (x, y, ha, among) in places {
        let t = fig.text(x, y, s).ha(ha).va("top").fontsize(9);
        if let Some(m) = among {
            t.multialignment(m);
        }
    }
    fig.text(0.02, 0.02, "loose\nspacing\n2.0").linespacing(2.0).fontsize(8);
    fig.text(0.2, 0.02, "tight\nspacing\n0.8").linespacing(0.8).fontsize(8).color("C3");
    fig.text(0.4, 0.02, "trailing\n\n").fontsize(8).bbox(|b| {
        b.facecolor("none");
    });
    fig.text(0.6, 0.02, "\nleading").fontsize(8).bbox(|b| {
        b.facecolor("none").edgecolor("C2");
    });
    fig.text(0.78, 0.02, "blank\n\nbetween").fontsize(8).bbox(|b| {
        b.facecolor("0.9").edgecolor("none");
    });
    let t = fig.text(0.5, 0.5, "rotated\nseveral lines\nx").rotation(40).ha("center").va("center");
    t.multialignment("right").fontsize(9);
    let t = fig.text(0.85, 0.45, "anchor\nmode\nlonger line").rotation(-30).rotation_mode("anchor");
    t.ha("right").va("center").multialignment("left").fontsize(9);
    fig.text(0.1, 0.5, "").bbox(|b| {
        b.facecolor("r");
    });
    golden("text/lines").check(&fig);
}

#[test]
fn boxes() {
    let mut fig = Figure::with_size(4.5, 4.0);
    let styles = [
        "square",
        "round",
        "round4",
        "circle",
        "ellipse",
        "larrow",
        "rarrow",
        "darrow",
        "sawtooth",
        "roundtooth",
    ];
    for (i, style) in styles.into_iter().enumerate() {
        let (x, y) = (0.13 + 0.25 * (i % 4) as f64, 0.9 - 0.16 * (i / 4) as f64);
        fig.text(x, y, style).ha("center").va("center").fontsize(8).bbox(|b| {
            b.boxstyle(style).facecolor(format!("C{i}")).alpha(0.5);
        });
    }
    let more = [
        "square,pad=0.8",
        "round,pad=0.5,rounding_size=0.8",
        "round4,pad=0.6,rounding_size=0.5",
        "rarrow,pad=0.1,head_width=2",
        "sawtooth,tooth_size=0.3",
        "roundtooth,tooth_size=1,pad=0.9",
        "larrow,head_angle=60",
        "darrow,pad=0.2,head_angle=120",
    ];
    for (i, style) in more.into_iter().enumerate() {
        let (x, y) = (0.13 + 0.25 * (i % 4) as f64, 0.38 - 0.23 * (i / 4) as f64);
        let t = fig.text(x, y, format!("b{i}\nx")).ha("center").va("center").fontsize(9);
        t.rotation(15 * i as i32).bbox(|b| {
            b.boxstyle(style).facecolor("wheat").edgecolor(["k", "r", "none", "b"][i % 4]);
            b.linewidth(0.5 + 0.5 * i as f64).linestyle(["-", "--"][i % 2]);
        });
    }
    golden("text/boxes").check(&fig);
}

#[test]
fn box_looks() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1], [0, 1]);
    ax.text(0.5, 0.8, "no box style given").ha("center").bbox(|b| {
        b.facecolor("yellow");
    });
    ax.text(0.5, 0.65, "hatched").ha("center").fontsize(14).bbox(|b| {
        b.boxstyle("round").facecolor("w").edgecolor("C3").hatch("//");
    });
    ax.text(0.5, 0.5, "edge only").ha("center").bbox(|b| {
        b.fill(false).edgecolor("g").linewidth(2.0);
    });
    ax.text(0.5, 0.35, "dotted, round corners").ha("center").bbox(|b| {
        b.boxstyle("round,pad=0.4").facecolor([1.0, 0.8, 0.8]).edgecolor([1.0, 0.3, 0.3]).linestyle(":");
    });
    ax.text(0.05, 0.1, "pad 10").bbox(|b| {
        b.facecolor("0.8").edgecolor("none").pad(10.0);
    });
    ax.text(0.95, 0.1, "see\nthrough").ha("right").fontsize(12).alpha(0.5).bbox(|b| {
        b.boxstyle("square").facecolor("b").edgecolor("r").linewidth(3.0).alpha(0.3);
    });
    ax.text(0.02, 0.95, "axes").transform(Coords::Axes).va("top").bbox(|b| {
        b.boxstyle("round").facecolor("wheat").alpha(0.5);
    });
    golden("text/box_looks").check(&fig);
}

#[test]
fn coords() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.set_xlim(0.0, 10.0).set_ylim(-1.0, 1.0);
    ax.text(5.0, 0.0, "data").ha("center");
    ax.text(0.98, 0.98, "axes corner").transform(Coords::Axes).ha("right").va("top").fontstyle("italic");
    ax.text(0.01, 0.99, "figure corner").transform(Coords::Figure).va("top").color("C1");
    ax.text(200.0, 30.5, "pixels 200, 30.5").transform(Coords::Pixels).color("C2");
    ax.text(9.0, 0.5, "not clipped at all").color("C3");
    ax.text(9.0, -0.5, "clipped at the edge").clip_on(true).color("C4");
    ax.text(3.0, 0.1, "x data").transform(Coords::XAxis).rotation(90);
    ax.text(0.1, -0.5, "y data").transform(Coords::YAxis);
    ax.text(12.0, 0.9, "clipped away").clip_on(true);
    ax.text(5.0, -1.0, "cut").ha("center").va("center").clip_on(true).fontsize(16).bbox(|b| {
        b.boxstyle("round").facecolor("w");
    });
    ax.text(2.0, -0.8, "below the lines").zorder(1.0).color("0.5").fontsize(14);
    ax.plot([0, 10], [-1.0, -0.5]).linewidth(3.0);
    fig.text(0.5, 0.02, "figure text").ha("center").fontfamily("monospace");
    golden("text/coords").check(&fig);
}

#[test]
fn unicode() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let lines = [
        "Ångström über façade Łódź ñandú",
        "Ελληνικά: αβγδ ωφψ ΣΠΔ",
        "Кириллица: Привет, ёж и щука",
        "arrows ← ↑ → ↓ ⇒ ↔  − minus × ± ≤ ≥ ≠ ∞",
        "e\u{301} n\u{303} a\u{308} o\u{302} x\u{304} Z\u{30c} combined",
        "AVATAR To Wa Ty ffi fl fj LT",
        "°C µm Ω €5 ½ ² ³ ‰ † ‡ • … “quoted” – —",
        "☃ ♥ ✓ ★ ♫ ▲ ● ◆",
        "Straße ẞ ĳ ŉ ǆ Ḁ ế ữ",
    ];
    for (i, s) in lines.into_iter().enumerate() {
        fig.text(0.02, 0.93 - 0.108 * i as f64, s).fontsize(9 + i as i32 % 3);
    }
    golden("text/unicode").check(&fig);
}

#[test]
fn scripts() {
    let mut fig = Figure::with_size(4.0, 3.0);
    fig.text(0.02, 0.9, "שלום עולם").fontsize(14);
    fig.text(0.5, 0.9, "السلام عليكم").fontsize(14);
    fig.text(0.02, 0.75, "mixed: abc שלום 123 def").fontsize(11);
    fig.text(0.02, 0.62, "عربي (abc) 42").fontsize(11);
    fig.text(0.55, 0.62, "۱۲۳ فارسی").fontsize(11).rotation(20);
    fig.text(0.02, 0.34, "Հայերեն ქართული").fontsize(11);
    fig.text(0.02, 0.2, "serif Привет αβγ").fontfamily("serif").fontsize(11);
    fig.text(0.02, 0.06, "mono → ✓ ☃").fontfamily("monospace").fontweight("bold").fontsize(11);
    fig.text(0.6, 0.3, "לשמאל\nשתי שורות").fontsize(12).ha("center").bbox(|b| {
        b.facecolor("0.95");
    });
    golden("text/scripts").check(&fig);
}

#[test]
fn escapes() {
    let mut fig = Figure::with_size(3.0, 2.0);
    fig.text(0.05, 0.85, r"price \$5 and \$6");
    fig.text(0.05, 0.7, "one $ alone");
    fig.text(0.05, 0.55, r"a\$b one").color("C1");
    fig.text(0.05, 0.4, "parse off $x^2$").parse_math(false);
    fig.text(0.05, 0.25, "back\\slash %d {braces} #");
    fig.text(0.05, 0.1, "tab? no: spaces   kept").bbox(|b| {
        b.facecolor("none").linewidth(0.5);
    });
    fig.text(0.95, 0.5, "under_score^hat~ &").rotation(90).va("center");
    golden("text/escapes").check(&fig);
}

fn at_dpi(dpi: f64) -> Figure {
    let mut fig = Figure::with_size(2.5, 2.0);
    fig.dpi(dpi);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1, 2], [1, 3, 2]).marker("o");
    ax.set_title("Title gyp").fontweight("bold");
    ax.set_xlabel("time (s)");
    ax.set_ylabel("volts").fontstyle("italic");
    ax.text(0.1, 2.7, "AVATAR ffi").fontfamily("serif").fontsize(8);
    ax.text(1.0, 1.5, "turned 25\ntwo lines").rotation(25).fontsize(9).bbox(|b| {
        b.boxstyle("round").facecolor("w").alpha(0.7);
    });
    fig.text(0.02, 0.02, "mono 7").fontfamily("monospace").fontsize(7);
    fig
}

#[test]
fn dpi72() {
    golden("text/dpi72").check(&at_dpi(72.0));
}

#[test]
fn dpi150() {
    golden("text/dpi150").check(&at_dpi(150.0));
}

#[test]
fn dpi200() {
    golden("text/dpi200").check(&at_dpi(200.0));
}

#[test]
fn wrap() {
    let mut fig = Figure::with_size(6, 5);
    let [ax, low] = fig.subplots(2, 1).into_array();
    let long = "This is a really long text that runs over the border of the figure, unless its lines are broken somewhere.";
    ax.set_xlim(0, 10).set_ylim(0, 10);
    ax.text(4, 1, long).ha("left").rotation(15).wrap(true);
    ax.text(6, 5, long).ha("left").rotation(15).wrap(true);
    ax.text(5, 5, long).ha("right").rotation(-15).wrap(true);
    ax.text(5, 10, long).fontsize(13).fontstyle("oblique").ha("center").va("top").wrap(true);
    let twice = format!("{long}\n{long}");
    low.text(0.5, 0.5, twice).transform(Coords::Axes).ha("center").va("center").wrap(true).bbox(|b| {
        b.facecolor("wheat");
    });
    low.set_title(
        "A title of so many words that it does not fit above its axes, not even at the size of ten points",
    )
    .wrap(true);
    let note = low.annotate(long, (0.2, 0.1)).xytext(0.6, 0.2).xycoords("axes fraction").arrowprops(|a| {
        a.arrowstyle("->");
    });
    note.rotation(90).wrap(true);
    fig.text(0.9, 0.02, "$x^2$ and more ".repeat(12)).ha("right").color("C1").wrap(true);
    golden("text/wrap").check(&fig);
}

#[test]
fn turned() {
    let mut fig = Figure::with_size(6, 3);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot([0, 8], [0, 4]);
    let slope = 0.5_f64.atan().to_degrees();
    let along = a.text(1, 0.6, "along the line").transform_rotates_text(true);
    along.rotation(slope).rotation_mode("anchor");
    a.text(1, 3, "as it says").rotation(slope).rotation_mode("anchor").bbox(|b| {
        b.facecolor("lightyellow").pad(2);
    });
    a.text(6, 1, "boxed").rotation(-30).transform_rotates_text(true).bbox(|b| {
        b.facecolor("0.9").edgecolor("r");
    });
    a.set_ylim(0, 12);
    b.set_yscale("log");
    b.plot([1, 3], [1, 100]);
    b.text(1.5, 5, "on a log axis").rotation(80).transform_rotates_text(true).ha("center").va("center");
    b.annotate("note", (2.5, 2)).rotation(20).transform_rotates_text(true);
    golden("text/turned").check(&fig);
}
