//! matplotlib's style sheets.

use isoplot::prelude::*;

use crate::harness::golden;

/// A figure with something of everything.
fn figure(style: &str) -> Figure {
    let mut rc = RcParams::style(style).expect("a style");
    rc.figure_figsize = (7.0, 5.0);
    let mut fig = Figure::with_rc(rc);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let x: Vec<f64> = (0..50).map(|i| f64::from(i) * 0.2).collect();
    let of = |f: fn(f64) -> f64| x.iter().map(|&v| f(v)).collect::<Vec<f64>>();
    a.plot(&x, of(f64::sin)).label("sin");
    a.plot_fmt(&x, of(f64::cos), "--").label("cos");
    a.axhline(0.5);
    a.legend();
    a.set_title("lines");
    a.set_ylabel("height");
    b.scatter(&x, of(|v| v * 0.3 % 1.0)).label("scatter");
    b.scatter(&x, of(|v| v * 0.7 % 1.0)).c(&x);
    b.legend().loc("lower left").title("points");
    c.bar([0, 1, 2], [3, 5, 4]).label("bars");
    c.bar([0, 1, 2], [1, 2, 3]).width(0.4);
    c.axvspan(1.5, 2.0);
    c.set_xlabel("number");
    d.hist((0..300).map(|i| f64::from(i * 37 % 101) * 0.01), 8).label("hist");
    d.errorbar([0.2, 0.6], [20, 30]).yerr([6]).fmt("o").label("errors");
    d.grid(true);
    d.legend().loc("upper right");
    fig.suptitle(format!("style {style}"));
    fig
}

macro_rules! styles { ($($case:ident $name:literal $golden:literal;)*) => { $(
    #[test]
    fn $case() {
        golden($golden).check(&figure($name));
    }
)* } }

styles! {
    ggplot "ggplot" "style/ggplot";
    bmh "bmh" "style/bmh";
    dark_background "dark_background" "style/dark_background";
    fivethirtyeight "fivethirtyeight" "style/fivethirtyeight";
    grayscale "grayscale" "style/grayscale";
    solarize_light2 "Solarize_Light2" "style/solarize_light2";
    seaborn "seaborn-v0_8" "style/seaborn_v0_8";
    seaborn_whitegrid "seaborn-v0_8-whitegrid" "style/seaborn_v0_8_whitegrid";
    tableau_colorblind10 "tableau-colorblind10" "style/tableau_colorblind10";
    petroff10 "petroff10" "style/petroff10";
    fast "fast" "style/fast";
}

#[test]
fn several() {
    let mut rc = RcParams::style(["dark_background", "seaborn-v0_8-poster"]).expect("styles");
    let more = "axes.spines.top: False\nlegend.edgecolor: r\nlegend.framealpha: 0.3\nfont.size: 14";
    rc.set_text(more).expect("good lines");
    let mut fig = Figure::with_rc(rc);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot_fmt([0, 1, 2], [1, 3, 2], "o-").label("one");
    ax.plot_fmt([0, 1, 2], [2, 1, 3], "s:").label("two");
    ax.imshow([[0, 1], [2, 3]]).extent([0.0, 1.0, 1.0, 2.0]);
    ax.set_aspect("auto");
    ax.set_xlim(0.0, 2.0);
    ax.set_ylim(0.5, 3.5);
    ax.legend().title("both").loc("upper right");
    ax.set_title("several styles");
    ax.text(1.2, 1.0, "text");
    golden("style/several").check(&fig);
}
