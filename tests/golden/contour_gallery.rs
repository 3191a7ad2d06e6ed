//! Contours as the scripts of matplotlib's gallery use them.

use std::sync::Arc;

use isoplot::prelude::*;

use crate::harness::golden;

/// To a multiple of 1/65536, so that both programs get the same numbers.
pub fn rounded(v: f64) -> f64 {
    (v * 65536.0).round_ties_even() / 65536.0
}

/// A hill and a hollow.
pub fn humps(x: &[f64], y: &[f64]) -> Grid {
    Grid::from_fn(y.len(), x.len(), |r, c| {
        let (x, y) = (x[c], y[r]);
        let hump = |x: f64, y: f64| (-(x * x) - y * y).exp();
        rounded((hump(x, y) - hump(x - 1.0, y - 1.0)) * 2.0)
    })
}

fn field() -> (Vec<f64>, Vec<f64>, Grid) {
    let (x, y) = (arange(-3.0, 3.0, 0.1), arange(-2.0, 2.0, 0.1));
    let z = humps(&x, &y);
    (x, y, z)
}

fn two(fig: &mut Figure) -> [AxesId; 2] {
    let ids = fig.subplots(1, 2).ids();
    [ids[0], ids[1]]
}

#[test]
fn flag_over_image() {
    let (_, _, z) = field();
    let extent = [-3.0, 3.0, -2.0, 2.0];
    let levels = arange(-1.2, 1.6, 0.2);
    let mut fig = Figure::new();
    let ax = fig.add_subplot(1, 1, 1);
    let id = ax.id();
    let im = ax.imshow(&z).interpolation("bilinear").origin("lower").cmap("gray").extent(extent).handle();
    let cs = ax.contour_z(&z).levels(&levels).origin("lower").cmap("flag").extend("both").linewidth(2.0);
    let widths: Vec<f64> = (0..14).map(|i| if i == 6 { 4.0 } else { 2.0 }).collect();
    let cs = cs.extent(extent).linewidths(widths).handle();
    let every_other: Vec<f64> = levels.iter().skip(1).step_by(2).copied().collect();
    ax.clabel(cs).levels(every_other).fmt("%1.1f").fontsize(14.0);
    let bar = fig.colorbar(cs).shrink(0.8).id();
    fig[id].set_title("Lines with colorbar");
    fig.colorbar(im).orientation("horizontal").shrink(0.8);
    let [_, b, _, h] = fig[id].get_position();
    let [left, _, width, _] = fig[bar].get_position();
    fig[bar].set_position([left, b + 0.1 * h, width, h * 0.8]);
    golden("contour/flag_over_image").check(&fig);
}

fn percent(v: f64) -> String {
    let s = format!("{v:.1}");
    format!("{} %", s.strip_suffix(".0").unwrap_or(&s))
}

#[test]
fn label_formats() {
    let (x, y, z) = field();
    let mut fig = Figure::with_size(10.0, 3.6);
    let [a, b, c] = fig.subplots(1, 3).sharey(true).into_array();
    let cs = a.contour(&x, &y, &z).handle();
    a.clabel(cs).fmt(percent).fontsize(10.0);
    let cs = b.contour(&x, &y, &z).colors(["m", "c", "0.3"]);
    let (levels, cs) = (cs.get_levels(), cs.handle());
    let names = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
    let table: Vec<(f64, &str)> = levels.iter().copied().zip(names).collect();
    let every_other: Vec<f64> = levels.iter().step_by(2).copied().collect();
    b.clabel(cs).levels(every_other).fmt(table).fontsize(10.0).inline_spacing(1.0).colors("k");
    let w = z.map(|v| rounded(100f64.powf(v)));
    let cs = c.contour(&x, &y, w).locator(LogLocator::new(10.0)).handle();
    let sci: Arc<dyn isoplot::tick::Formatter> = Arc::new(LogFormatterMathtext::new(10.0));
    c.clabel(cs).fmt(sci);
    for (ax, title) in [a, b, c].into_iter().zip(["percent", "a table", "$100^Z$"]) {
        ax.set_title(title);
    }
    fig.tight_layout();
    golden("contour/label_formats").check(&fig);
}

#[test]
fn extend_modes() {
    let x = arange(-3.0, 3.01, 0.1);
    let z = humps(&x, &x);
    let hole = |r: usize, c: usize| (x[c] + 2.0).hypot(x[r] - 2.0) < 0.5;
    let z = Grid::from_fn(x.len(), x.len(), |r, c| if hole(r, c) { f64::NAN } else { z[(r, c)] });
    let cmap = Colormap::get("winter").and_then(|c| c.with_under("magenta")?.with_over("yellow"));
    let cmap = cmap.expect("a colormap");
    let mut fig = Figure::with_size(7.0, 6.0);
    let ids = fig.subplots(2, 2).ids();
    for (id, extend) in ids.into_iter().zip(["neither", "both", "min", "max"]) {
        let ax = &mut fig[id];
        let cs = ax.contourf(&x, &x, &z).levels([-1.5, -1.0, -0.5, 0.0, 0.5, 1.0]).cmap(&cmap).extend(extend);
        let cs = cs.handle();
        ax.set_title(format!("extend = {extend}"));
        ax.set_facecolor("0.8");
        ax.locator_params().nbins(4);
        fig.colorbar(cs).shrink(0.9);
    }
    fig.tight_layout();
    golden("contour/extend_modes").check(&fig);
}

#[test]
fn colours_and_ends() {
    let (x, y, z) = field();
    let mut fig = Figure::with_size(9.0, 3.6);
    let [a, b] = two(&mut fig);
    let ax = &mut fig[a];
    let cs = ax.contourf(&x, &y, &z).levels(10).cmap("bone");
    let (levels, cs) = (cs.get_levels(), cs.handle());
    let every_other: Vec<f64> = levels.iter().step_by(2).copied().collect();
    let red = ax.contour(&x, &y, &z).levels(every_other).colors("r").handle();
    ax.set_title("Nonsense (3 masked regions)");
    ax.set_xlabel("word length anomaly");
    ax.set_ylabel("sentence length anomaly");
    fig.colorbar(cs).label("verbosity coefficient").add_lines(red);
    let ax = &mut fig[b];
    let levels = [-1.5, -1.0, -0.5, 0.0, 0.5, 1.0];
    let cs = ax.contourf(&x, &y, &z).levels(levels).colors(["r", "g", "b"]).extend("both");
    let cs = cs.set_under("yellow").set_over("cyan").handle();
    let lines = ax.contour(&x, &y, &z).levels(levels).colors("k").linewidth(3.0).handle();
    ax.set_title("Listed colors (3 masked regions)");
    ax.clabel(lines).fmt("%2.1f").colors("w").fontsize(14.0);
    fig.colorbar(cs).orientation("horizontal").pad(0.2).aspect(30.0);
    fig.subplots_adjust().bottom(0.15);
    golden("contour/colours_and_ends").check(&fig);
}

#[test]
fn hatches_explained() {
    let (x, y, z) = field();
    let mut fig = Figure::with_size(8.0, 3.4);
    let [a, b] = two(&mut fig);
    let cs = fig[a].contourf(&x, &y, &z).hatches(["-", "/", "\\", "//"]).cmap("gray").extend("both");
    let cs = cs.alpha(0.5).handle();
    fig.colorbar(cs);
    fig[b].contour(&x, &y, &z).levels(6).colors("black").linestyle("-");
    let cs = fig[b].contourf(&x, &y, &z).levels(6).colors("none").extend("min");
    let cs = cs.hatches([".", "/", "\\", "", "\\\\", "*"]).handle();
    fig.colorbar(cs).location("bottom").extendfrac(0.1);
    golden("contour/hatches_explained").check(&fig);
}

#[test]
fn log_bands() {
    let (x, y, _) = field();
    let hump = |x: f64, y: f64| (-(x * x) - y * y).exp();
    let w = Grid::from_fn(y.len(), x.len(), |r, c| {
        let v = hump(x[c], y[r]) + 50.0 * hump(x[c] * 10.0, y[r] * 10.0);
        let fine = f64::from(1 << 30);
        if r < 5 && c < 5 { -1.0 } else { (v * fine).round_ties_even() / fine }
    });
    let mut fig = Figure::with_size(9.0, 3.5);
    let [a, b] = two(&mut fig);
    let masked = w.map(|v| if v <= 0.0 { f64::NAN } else { v });
    let cs = fig[a].contourf(&x, &y, masked).locator(LogLocator::new(10.0)).cmap("PuBu_r").handle();
    fig.colorbar(cs);
    let cs = fig[b].contourf(&x, &y, &w).levels([1e-4, 1e-3, 3e-3, 1e-2, 1e-1, 1.0]).norm(LogNorm::new());
    let cs = cs.extend("both").cmap("viridis").handle();
    let lines = fig[b].contour(&x, &y, &w).levels([1e-4, 1e-2, 1.0]).colors("w");
    lines.linestyle("dashdot").linewidth(1.0);
    fig.colorbar(cs).label("density").spacing("proportional");
    golden("contour/log_bands").check(&fig);
}

#[test]
fn image_and_lines() {
    let (x, y, z) = field();
    let levels = arange(-2.0, 1.601, 0.4);
    let top = z.iter().fold(0.0, |a: f64, v| a.max(v.abs()));
    let norm = || Normalize::new().vmin(-top).vmax(top);
    let extent = [-3.0, 3.0, -2.0, 2.0];
    let mut fig = Figure::with_size(8.0, 6.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let few = Colormap::get("PRGn").expect("a colormap").resampled(levels.len() - 1);
    let bands = a.contourf(&x, &y, &z).levels(&levels).norm(norm()).cmap(few).handle();
    a.contour(&x, &y, &z).levels(&levels).colors("k").linestyle("solid");
    a.contour(&x, &y, &z).levels([0.0]).colors("g").linewidth(2.0);
    a.set_title("Filled contours");
    b.imshow(&z).extent(extent).cmap("PRGn").norm(norm());
    b.contour_z(&z).levels(&levels).colors("k").origin("upper").extent(extent);
    b.set_title("Image, origin 'upper'");
    c.imshow(&z).origin("lower").extent(extent).cmap("PRGn").norm(norm());
    c.contour_z(&z).levels(&levels).colors("k").origin("lower").extent(extent);
    c.set_title("Image, origin 'lower'");
    let im = d.imshow(&z).interpolation("nearest").cmap("PRGn").norm(norm()).handle();
    d.contour_z(&z).levels(&levels).colors("k").origin("image");
    let (bottom, top) = d.get_ylim();
    d.set_ylim(top, bottom);
    d.set_title("Origin from rc, reversed y-axis");
    fig.subplots_adjust().hspace(0.3);
    fig.colorbar(bands);
    fig.colorbar(im);
    fig.tight_layout();
    golden("contour/image_and_lines").check(&fig);
}

#[test]
fn on_log_axes() {
    let x = linspace(1.0, 1000.0, 60);
    let y = [0.01, 0.02, 0.05, 0.1, 0.3, 1.0, 2.5, 6.0, 20.0, 55.0, 100.0];
    let z = Grid::from_fn(11, 60, |r, c| rounded(x[c].ln() * f64::sqrt(y[r])));
    let mut fig = Figure::with_size(8.0, 3.6);
    let [a, b] = two(&mut fig);
    let ax = &mut fig[a];
    ax.set_xscale("log");
    ax.set_yscale("log");
    let cs = ax.contour(&x, y, &z).levels([0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 40.0]).cmap("plasma");
    let cs = cs.linewidth(1.2).handle();
    ax.clabel(cs).fontsize(8.0).fmt("%g");
    ax.grid_with().which("both").alpha(0.3);
    let ax = &mut fig[b];
    let levels = [0.1, 0.3, 1.0, 3.0, 10.0, 30.0];
    let cs = ax.contourf(&x, y, &z).levels(levels).extend("both").cmap("YlGnBu").handle();
    ax.set_xscale("log");
    ax.set_yscale("log");
    let dashes = [LineStyle::dashes(0.0, [5.0, 1.0]), LineStyle::Solid, LineStyle::Dotted];
    ax.contour(&x, y, &z).levels(levels).colors("0.2").linewidth(0.6).linestyles(dashes);
    ax.set_xlabel("x");
    ax.set_ylabel("y");
    ax.set_xlim(1.0, 500.0);
    fig.colorbar(cs).ticks([0.1, 1.0, 10.0]).format("%g");
    golden("contour/on_log_axes").check(&fig);
}

#[test]
fn negative() {
    let (x, y, z) = field();
    let mut fig = Figure::with_size(7.0, 5.2);
    let [a, b, c, d] = fig.subplots(2, 2).sharex(true).sharey(true).into_array();
    let cs = a.contour(&x, &y, &z).levels(6).colors("k").handle();
    a.clabel(cs).fontsize(9.0);
    let cs = b.contour(&x, &y, &z).levels(6).colors("k").negative_linestyle("dotted").alpha(0.7).handle();
    b.clabel(cs).fontsize(9.0).inline(false).rightside_up(false);
    let cs = c.contour(&x, &y, &z).levels(6).linewidths(arange(0.5, 4.0, 0.5));
    let cs = cs.colors(["r", "green", "blue", "#ffff00", "#afeeee", "0.5"]).handle();
    c.clabel(cs).fontsize("x-small").inline_spacing(0.0).fmt("%+.1f");
    let cs = d.contour(&x, &y, &z).levels([-1.0, -0.6, 0.0, 0.4, 1.0]).clim(-1.0, 1.0).cmap("bwr_r");
    let cs = cs.antialiased(false).linestyle("dashed").handle();
    d.clabel(cs).levels([-0.6, 0.0, 0.4]).fmt("%.1f").colors("k").fontsize(11.0);
    for (ax, t) in [a, b, c, d].into_iter().zip(["default", "dotted", "widths", "colours"]) {
        ax.set_title(t).loc("left").fontsize(9.0);
    }
    fig.supxlabel("x");
    fig.tight_layout().pad(0.6);
    golden("contour/negative").check(&fig);
}

#[test]
fn curved_with_hole() {
    let grid = |f: &dyn Fn(f64, f64) -> f64| Grid::from_fn(18, 24, |j, i| f(i as f64, j as f64));
    let to64 = |v: f64| (v * 64.0).round_ties_even() / 64.0;
    let x = grid(&|i, j| to64(i + 0.3 * j - 0.02 * i * j));
    let y = grid(&|i, j| to64(j + 0.01 * i.powi(2)));
    let hole = |r: usize, c: usize| (7..10).contains(&r) && (9..13).contains(&c) || (r, c) == (0, 23);
    let z = Grid::from_fn(18, 24, |r, c| {
        let (x, y) = (x[(r, c)], y[(r, c)]);
        if hole(r, c) { f64::NAN } else { rounded((x - 9.0).hypot(y - 8.0) + (x / 2.0).sin()) }
    });
    let mut fig = Figure::with_size(9.0, 4.0);
    let mut axes = fig.subplots(1, 2).sharey(true);
    let (ids, mut last) = (axes.ids(), None);
    for (ax, corner_mask) in axes.iter_mut().zip([false, true]) {
        let cs = ax.contourf(x.data(), y.data(), &z).corner_mask(corner_mask).cmap("Wistia").handle();
        let lines = ax.contour(x.data(), y.data(), &z).corner_mask(corner_mask).colors("k").linewidth(0.8);
        let lines = lines.handle();
        ax.clabel(lines).fontsize(7.0).fmt(|v| format!("{v:.0} km"));
        let seen = |g: &Grid| Grid::from_fn(18, 24, |r, c| if hole(r, c) { f64::NAN } else { g[(r, c)] });
        // matplotlib draws a line for each column.
        for c in 0..24 {
            let column = |g: &Grid| -> Vec<f64> { (0..18).map(|r| seen(g)[(r, c)]).collect() };
            ax.plot_fmt(column(&x), column(&y), "r.").markersize(2.0);
        }
        ax.set_title(format!("corner_mask={}", if corner_mask { "True" } else { "False" }));
        last = Some((cs, lines));
    }
    let (cs, lines) = last.expect("two axes");
    let mut bar = fig.colorbar(cs);
    bar.parents(ids).location("bottom").shrink(0.5).pad(0.12).label("distance").add_lines(lines);
    golden("contour/curved_with_hole").check(&fig);
}

#[test]
fn odd() {
    let i = Grid::from_fn(4, 6, |r, c| (r * 6 + c) as f64);
    let w = Grid::new(3, 4, [0, 3, 1, 4, 2, 0, 5, 1, 1, 4, 0, 2]).expect("a grid");
    let mut fig = Figure::with_size(10.0, 4.4);
    let [a, b, c, d, e, f, g, h] = fig.subplots(2, 4).into_array();
    a.contourf([0, 1], [0, 1], [[0, 1], [1, 0]]);
    a.contour([0, 1], [0, 1], [[0, 1], [1, 0]]).levels([0.5]).colors("r");
    let (x, y) = ([5, 4, 3, 2, 1, 0], [5, 3, 2, 0]);
    b.contour(x, y, i.map(|v| v % 7.0)).colors("k").linewidth(1.0);
    b.contourf(x, y, i.map(|v| v % 7.0)).levels([0, 2, 4, 6]).alpha(0.5).cmap("autumn");
    c.contourf_z(i.map(|v| if v == 9.0 { f64::INFINITY } else { v })).levels(5).hatches(["/", ""]);
    d.contourf_z(&w).levels([0, 2, 5]).colors(["C0", "C3"]).antialiased(true);
    d.contour_z(&w).levels([0, 2, 5]).colors(["k", "w", "g"]).linewidth(3.0);
    let cs = e.contour_z(i.map(|v| v * 1e5 + 1e7)).levels(4).handle();
    e.clabel(cs).fontsize(7.0);
    f.contourf_z(&w).levels([-3, -2, -1]).extend("max").cmap("summer");
    f.contour_z(&w).levels([2.5]).linestyle(":").linewidth(4.0).cmap("summer").alpha(0.5);
    let extent = [3.0, -3.0, 1.0, 2.0];
    g.contour_z(&w).levels(3).extent(extent).origin("upper").zorder(5.0);
    g.contourf_z(&w).levels(3).extent(extent).origin("upper").cmap("Greys_r");
    let high = w.map(|v| v.powi(9));
    h.contourf_z(&high).levels(12).cmap("gist_earth").clim(0.0, 1e5);
    h.contour_z(&high).levels([1.0, 1e3, 1e6]).colors(["#ff000080", "#00ff0080", "w"]);
    golden("contour/odd").check(&fig);
}

#[test]
fn styled_labels() {
    let (x, y) = (linspace(-3.0, 3.0, 61), linspace(-2.0, 2.0, 41));
    let z = Grid::from_fn(41, 61, |r, c| rounded((x[c] * 1.7).cos() + (y[r] * 2.0).sin() * x[c] / 2.0));
    let mut fig = Figure::with_size(11.0, 3.6);
    let [a, b, c] = fig.subplots(1, 3).into_array();
    let cs = a.contour(&x, &y, &z).levels(5).cmap("copper").linewidth(1.5).handle();
    a.clabel(cs).fontsize(8.0).inline(false).fmt("%.2f").each(|label| {
        label.rotation(0).bbox(|b| {
            b.facecolor("w").edgecolor("0.5").linewidth(0.5).pad(1.0);
        });
    });
    b.set_aspect("equal");
    b.set_xlim(-2.0, 2.0);
    let cs = b.contour(&x, &y, &z).levels([-1, 0, 1]).colors(["b", "k", "r"]).handle();
    let labels = b.clabel(cs).fmt([(-1.0, "low"), (0.0, "middle"), (1.0, "high")]).fontsize(12.0);
    labels.zorder(6.0).each(|label| {
        label.fontweight("bold").fontstyle("italic");
    });
    b.plot_fmt([-2, 2], [-1, 1], "y").linewidth(5.0).zorder(5.0);
    let cs = c.contour(&x, &y, &z).levels([-1.2, -0.4, 0.4, 1.2]).colors("0.4").handle();
    c.clabel(cs).levels([-0.4, 0.4]).fontsize(9.0);
    c.clabel(cs).levels([-1.2, 1.2]).fontsize(14.0).colors(["m"]).inline_spacing(12.0);
    c.invert_xaxis();
    fig.subplots_adjust().left(0.05).right(0.98);
    golden("contour/styled_labels").check(&fig);
}
