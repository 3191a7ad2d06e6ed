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

/// Defaults of every kind, by matplotlib's names.
const DEFAULTS: &str = r#"
boxplot.notch: True
boxplot.patchartist: True
boxplot.showmeans: True
boxplot.whiskers: 5, 95
boxplot.medianprops.color: k
boxplot.medianprops.linewidth: 3
boxplot.flierprops.marker: s
boxplot.flierprops.markerfacecolor: y
boxplot.whiskerprops.linestyle: --
boxplot.capprops.color: r
boxplot.boxprops.linewidth: 2
boxplot.meanprops.markersize: 9
hatch.color: red
hatch.linewidth: 2.5
axes.unicode_minus: False
axes.titlelocation: left
axes.titlecolor: blue
axes.titley: 0.9
xaxis.labellocation: right
yaxis.labellocation: top
lines.linestyle: --
lines.marker: D
lines.markerfacecolor: w
lines.markeredgecolor: k
markers.fillstyle: left
scatter.marker: ^
scatter.edgecolors: k
image.aspect: auto
image.interpolation: bilinear
image.interpolation_stage: rgba
axes.grid: True
axes.grid.which: both
grid.major.color: 0.3
grid.minor.linestyle: :
grid.minor.alpha: 0.5
grid.major.linewidth: 1.5
xtick.minor.visible: True
xtick.minor.ndivs: 3
xtick.top: True
xtick.major.top: False
xtick.alignment: left
ytick.alignment: top
axes.formatter.limits: -2, 2
axes.formatter.use_mathtext: True
figure.labelweight: bold
errorbar.capthick: 3
errorbar.elinewidth: 1
errorbar.capsize: 5
font.family: sans-serif
font.sans-serif: Nonesuch, DejaVu Serif, DejaVu Sans
mathtext.fontset: dejavuserif
mathtext.default: bf
axes.formatter.offset_threshold: 2
"#;

#[test]
fn defaults() {
    let mut rc = RcParams::default();
    rc.set_text(DEFAULTS).expect("defaults");
    rc.figure_figsize = (9.0, 6.0);
    let mut fig = Figure::with_rc(rc);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    let first = (0..40).map(|i| (f64::from(i) * 1.7).sin() * 3.0 + f64::from(i % 7)).collect::<Vec<f64>>();
    let second = (0..30).map(|i| (f64::from(i) * 2.3).cos() * 2.0).collect::<Vec<f64>>();
    a.boxplot(&[first, second]);
    a.set_title("boxes");
    b.bar([1, 2], [3, -4]).hatch("/");
    b.set_xlabel("to the right");
    b.set_ylabel("to the top");
    c.plot([0, 1, 2], [-3000, 1000, 2000]);
    d.imshow([[0, 1, 2], [3, 4, 5]]);
    e.scatter([0, 1, 2], [1, 2, 0]);
    e.errorbar([0, 1, 2], [2, 1, 2]).yerr([0.4]).linestyle("none");
    f.text(0.1, 1001.3, r"$a^2_b + \frac{x}{y}\ \sum_i^n \int f$");
    f.text(0.1, 1001.5, r"$\mathit{it}\ \mathrm{rm}\ \mathtt{tt}\ \mathsf{sf}\ \sqrt{2}$ plain");
    f.set_ylim(1001.2, 1001.6);
    fig.supxlabel("bold label");
    golden("style/defaults").check(&fig);
}

#[test]
fn font_size() {
    let mut fig = Figure::with_size(5, 4);
    fig.rc_params().axes_titlesize = 9.0;
    fig.rc_params().set_font_size(14);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1], [1, 2]).label("a line");
    ax.legend().title("legend");
    ax.set_title("nine points, as was asked for");
    ax.set_xlabel("fourteen");
    ax.text(0.6, 1.2, "text");
    fig.suptitle("larger");
    golden("style/font_size").check(&fig);
}
