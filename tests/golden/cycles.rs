//! What lines take in turn.

use isoplot::prelude::*;

use crate::harness::golden;

fn hex(rgb: u32) -> Rgba {
    let part = |shift: u32| f64::from((rgb >> shift) & 255) / 255.0;
    Rgba::new(part(16), part(8), part(0), 1.0)
}

#[test]
fn style_cycle() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let rc = fig.rc_params();
    rc.prop_cycle = vec![0x003f5c, 0xbc5090, 0xffa600].into_iter().map(hex).collect();
    let (styles, widths) = (cycler("linestyle", ["-", "--", ":"]), cycler("linewidth", [1, 2, 3]));
    rc.prop_cycle_styles = styles + widths + cycler("marker", ["o", "s", "^"]);
    let x = linspace(0.0, 1.0, 8);
    let of = |f: &dyn Fn(f64) -> f64| x.iter().map(|&v| f(v)).collect::<Vec<f64>>();
    let ax = fig.add_subplot(1, 1, 1);
    let lines: Vec<_> =
        (0..4).map(|k| ax.plot(&x, of(&|v| v.powi(k + 1))).label(k.to_string()).handle().erase()).collect();
    ax.plot(&x, of(&|v| 1.0 - v)).color("k").label("black");
    ax.plot_fmt(&x, [0.5; 8], "--").label("dashed");
    ax.errorbar(&x, of(&|v| 1.2 - v)).yerr([0.1]).label("bars");
    ax.legend().handles(lines[..2].iter().copied()).loc("center left");
    ax.keep_legend();
    ax.legend().loc("lower right").fontsize(7);
    golden("lines/style_cycle").check(&fig);
}

#[test]
fn cycles() {
    let mut fig = Figure::with_size(7.0, 5.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.set_prop_cycle(
        cycler("color", ["r", "g", "b"])
            + cycler("lw", [1, 2, 4])
            + cycler("marker", ["o", "^", "x"])
            + cycler("ms", [4, 8, 12])
            + cycler("mfc", ["w", "y", "k"])
            + cycler("alpha", [1.0, 0.6, 0.4]),
    );
    a.plot_y([0, 1]);
    a.plot_y([1, 2]).color("k").linewidth(1.0).marker("s").markersize(5.0).markerfacecolor("r").alpha(0.9);
    a.plot_y([2, 3]).color("k");
    a.plot_fmt([0, 1], [3, 4], "--");
    a.plot_fmt([0, 1], [4, 5], "c");
    b.set_prop_cycle(
        cycler("color", ["tab:red", "tab:purple"])
            * cycler(
                "linestyle",
                ["-".into(), "--".into(), (0.0, [1.0, 3.0]).into()] as [isoplot::CycleValue; 3],
            ),
    );
    for i in 0..7 {
        b.plot_y([i, i + 1]);
    }
    c.set_prop_cycle(cycler("ls", ["-", ":", "-."]));
    for i in 0..3 {
        c.plot_y([i, i + 1]);
    }
    c.scatter([0.2, 0.5, 0.8], [2.0, 2.5, 3.0]);
    c.bar([0.2, 0.8], [1.0, 0.5]).width(0.1);
    c.fill([0.4, 0.6, 0.5], [0.0, 0.0, 0.6]);
    d.set_prop_cycle(
        cycler("color", ["m", "c"])
            + cycler("hatch", ["//", "x"])
            + cycler("ec", ["k", "r"])
            + cycler("lw", [3, 1]),
    );
    for i in 0..3 {
        d.fill([i, i + 1, i], [0, 0, 1]);
    }
    d.fill([0.0, 1.0, 0.0], [1.5, 1.5, 2.0]);
    d.fill([2.0, 3.0, 2.0], [1.5, 1.5, 2.0]);
    golden("lines/cycles").check(&fig);
}

#[test]
fn cycle_of_text() {
    let mut rc = isoplot::RcParams::default();
    let text = "(cycler('color', ['#ff0000', 'b']) + cycler(lw=[1, 3])) * cycler('marker', ['o', 's'])";
    rc.set("axes.prop_cycle", text).expect("a cycle");
    let mut fig = Figure::with_rc(rc);
    fig.set_size_inches(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    for i in 0..6 {
        ax.plot_y([i, i + 1]);
    }
    ax.errorbar([0.2, 0.8], [6.0, 7.0]).yerr([0.5]);
    ax.plot_y([0.0, 6.0]).color("C1");
    golden("lines/cycle_of_text").check(&fig);
}
