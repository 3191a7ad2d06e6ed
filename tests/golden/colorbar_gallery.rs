//! Colorbars as the scripts of matplotlib's gallery use them.

use isoplot::prelude::*;

use crate::contour::waves;
use crate::contour_gallery::rounded;
use crate::harness::golden;

fn colours(colors: &[&str], under: &str, over: &str) -> Colormap {
    let listed = ListedColormap::new(colors.to_vec());
    listed.and_then(|c| c.with_under(under)?.with_over(over)).expect("a colormap")
}

#[test]
fn standalone() {
    let mut fig = Figure::with_size(6.0, 4.5);
    let rects = [
        [0.1, 0.88, 0.6, 0.06],
        [0.1, 0.66, 0.6, 0.06],
        [0.1, 0.42, 0.6, 0.06],
        [0.1, 0.18, 0.6, 0.06],
        [0.78, 0.1, 0.03, 0.8],
        [0.94, 0.1, 0.03, 0.8],
    ];
    let cax = rects.map(|r| fig.add_axes(r).id());
    let cool = ScalarMappable::new().norm(Normalize::new().vmin(5.0).vmax(10.0)).cmap("cool").clone();
    fig.colorbar(cool).cax(cax[0]).orientation("horizontal").label("Some Units");
    let norm = BoundaryNorm::new([-1.0, 2.0, 5.0, 7.0, 12.0, 15.0], 256).extend("both");
    let mut bar = fig.colorbar(ScalarMappable::new().norm(norm).cmap("viridis"));
    bar.cax(cax[1]).orientation("horizontal").label("Discrete intervals, extended");

    let cmap = colours(&["red", "green", "blue", "cyan"], "yellow", "magenta");
    let bounds = [1.0, 2.0, 4.0, 7.0, 8.0];
    let mut bar = fig.colorbar(ScalarMappable::new().cmap(cmap).norm(BoundaryNorm::new(bounds, 4)));
    bar.cax(cax[2]).extend("both").extendfrac("auto").ticks(bounds).spacing("uniform");
    bar.orientation("horizontal").label("auto length");
    let cmap = colours(&["royalblue", "cyan", "yellow", "orange"], "blue", "red");
    let norm = BoundaryNorm::new([-1.0, -0.5, 0.0, 0.5, 1.0], 4);
    let mut bar = fig.colorbar(ScalarMappable::new().cmap(cmap).norm(norm));
    bar.cax(cax[3]).extend("both").extendfrac((0.1, 0.25)).extendrect(true).spacing("proportional");
    bar.orientation("horizontal").drawedges(true).ticklocation("top");
    let mut log = ScalarMappable::new();
    log.norm(LogNorm::new().vmin(0.3).vmax(4e3)).cmap("magma");
    fig.colorbar(log).cax(cax[4]).extend("max").label("log");
    fig.colorbar(ScalarMappable::new().clim(0.0, 1.0)).cax(cax[5]).ticklocation("left").alpha(0.4);
    golden("colorbar/standalone").check(&fig);
}

#[test]
fn placement() {
    let (x, y, z) = waves();
    let mut fig = Figure::with_size(8.0, 7.0);
    let mut axes = fig.subplots(3, 3);
    let (ids, mut last) = (axes.ids(), None);
    for ax in axes.iter_mut() {
        last = Some(ax.pcolormesh(&x, &y, &z).cmap("RdBu_r").clim(-1.0, 1.0).handle());
        ax.set_xticks(Vec::<f64>::new());
        ax.set_yticks([-2, 2]);
    }
    let pcm = last.expect("nine axes");
    fig.colorbar(pcm).parents([ids[0], ids[1]]).shrink(0.6).location("bottom");
    fig.colorbar(pcm).parents([ids[2]]).location("bottom").anchor(0.0, 1.0).shrink(0.5);
    fig.colorbar(pcm).parents(ids[3..].iter().copied()).location("right").shrink(0.6).pad(0.1);
    fig.colorbar(pcm).parents([ids[7]]).location("left").fraction(0.1).aspect(8.0).extend("min");
    fig.colorbar(pcm).parents([ids[6]]).location("top").anchor(1.0, 0.0).shrink(0.7).pad(0.02);
    fig.colorbar(pcm).parents([ids[3]]).anchor(0.0, 1.0).shrink(0.5).panchor(0.5, 1.0);
    golden("colorbar/placement").check(&fig);
}

/// Blue below, green and brown above, as deep sea and land.
fn terrain() -> Colormap {
    let terrain = Colormap::get("terrain").expect("a colormap");
    let (sea, land) = (linspace(0.0, 0.17, 256), linspace(0.25, 1.0, 256));
    let colors: Vec<Rgba> = sea.iter().chain(&land).map(|&v| terrain.map(v)).collect();
    LinearSegmentedColormap::from_list("terrain_map", colors, 256).expect("a colormap")
}

#[test]
fn normalizations() {
    let (x, y, z) = waves();
    let mut fig = Figure::with_size(11.0, 5.0);
    let ids = fig.subplots(2, 3).ids();
    let norm = TwoSlopeNorm::new(0.0).vmin(-500.0).vmax(4000.0);
    let depth = z.map(|v| v * 2000.0 - 300.0);
    let pcm = fig[ids[0]].pcolormesh(&x, &y, depth).norm(norm).cmap(terrain()).handle();
    let mut bar = fig.colorbar(pcm);
    bar.shrink(0.9).extend("both").ticks([-500, 0, 1000, 2000, 3000, 4000]);
    let pcm = fig[ids[1]].pcolormesh(&x, &y, &z).norm(CenteredNorm::new(0.0)).cmap("coolwarm").handle();
    fig.colorbar(pcm);
    let norm = SymLogNorm::with(0.3, 0.3, 10.0).vmin(-50.0).vmax(50.0);
    let hundred = z.map(|v| v * 100.0);
    let pcm = fig[ids[2]].pcolormesh(&x, &y, &hundred).norm(norm).cmap("PuOr_r").handle();
    fig.colorbar(pcm).extend("both").label("symlog").minorticks_off();
    let norm = AsinhNorm::new(2.0).vmin(-100.0).vmax(100.0);
    let pcm = fig[ids[3]].pcolormesh(&x, &y, &hundred).norm(norm).cmap("RdBu").handle();
    fig.colorbar(pcm).location("bottom").extend("max");
    let root = |v: f64| v.abs().sqrt().copysign(v);
    let norm = FuncNorm::new(root, |v: f64| v * v.abs()).vmin(-0.8).vmax(1.6);
    let pcm = fig[ids[4]].pcolormesh(&x, &y, &z).norm(norm).cmap("Spectral").handle();
    fig.colorbar(pcm).orientation("horizontal").label("root").extend("both").minorticks_on();
    let norm = BoundaryNorm::new(linspace(-1.0, 1.0, 9), 256).extend("min");
    let pcm = fig[ids[5]].pcolormesh(&x, &y, &z).norm(norm).cmap("RdBu_r").handle();
    fig.colorbar(pcm).orientation("vertical").format("%+.2f");
    fig.tight_layout();
    golden("colorbar/normalizations").check(&fig);
}

#[test]
fn tick_labels() {
    let (x, y, z) = waves();
    let mut fig = Figure::with_size(8.5, 6.0);
    let ids = fig.subplots(2, 2).ids();
    let im = fig[ids[0]].imshow(&z).interpolation("nearest").cmap("coolwarm").clim(-1.0, 1.0).origin("lower");
    let im = im.handle();
    let mut bar = fig.colorbar(im);
    bar.ticks([-1, 0, 1]).ax().set_yticklabels(["< -1", "0", "> 1"]);
    bar.ax().set_title("°C").fontsize(9.0);
    let im = fig[ids[1]].imshow(&z).cmap("afmhot").clim(-1.0, 1.0).handle();
    let mut bar = fig.colorbar(im);
    bar.orientation("horizontal").ticks([-0.8, 0.0, 0.8]).ticklabels(["Low", "Medium", "High"]);
    bar.set_label("heat").loc("right").fontsize(12.0).color("C3");
    let im = fig[ids[2]].imshow(z.map(|v| v * 4e-6)).handle();
    fig[ids[2]].set_aspect("auto");
    let mut bar = fig.colorbar(im);
    bar.ax().invert_yaxis();
    bar.set_label("upside down").rotation(270).labelpad(14.0);
    bar.ax().tick_params().labelsize(8.0).direction("in").length(6.0).color("w").width(1.5);
    bar.outline(|o| {
        o.edgecolor("C1").linewidth(2.0);
    });
    let im = fig[ids[3]].pcolormesh(&x, &y, &z).cmap("cividis").alpha(0.6).handle();
    let mut bar = fig.colorbar(im);
    bar.location("top").formatter(PercentFormatter::new(1.0).decimals(0));
    bar.ax().tick_params().labelrotation(45);
    bar.ax().xaxis().set_minor_locator(MultipleLocator::new(0.1));
    bar.outline(|o| {
        o.visible(false);
    });
    fig.subplots_adjust().hspace(0.4);
    golden("colorbar/tick_labels").check(&fig);
}

#[test]
fn many_images() {
    let datum = |i: usize| {
        let f = (i + 1) as f64;
        Grid::from_fn(10, 20, |r, c| rounded((f / 10.0) * (((r * 20 + c) as f64 * 0.37 * f).sin() + 1.0)))
    };
    let data: Vec<Grid> = (0..6).map(datum).collect();
    let all = || data.iter().flat_map(|g| g.iter().copied());
    let (lo, hi) = (all().fold(f64::INFINITY, f64::min), all().fold(0.0, f64::max));
    let mut fig = Figure::with_size(6.0, 5.0);
    fig.suptitle("Multiple images");
    let mut axes = fig.subplots(3, 2);
    let ids = axes.ids();
    let norm = || Normalize::new().vmin(lo).vmax(hi);
    let images: Vec<_> =
        axes.iter_mut().zip(&data).map(|(ax, d)| ax.imshow(d).norm(norm()).handle()).collect();
    axes.label_outer();
    let bar = fig.colorbar(images[0]).parents(ids).orientation("horizontal").fraction(0.1).id();
    for im in images {
        fig[im].clim(0.1, 1.0).cmap("hot");
    }
    fig[bar].plot_fmt([0.3, 0.7], [0.5, 0.5], "c^").markersize(5.0);
    fig[bar].axvline(0.5).color("w").linestyle("--");
    golden("colorbar/many_images").check(&fig);
}

#[test]
fn lines_across() {
    let (x, y, z) = waves();
    let mut fig = Figure::with_size(10.0, 3.5);
    let ids = fig.subplots(1, 3).ids();
    let levels = [-0.4, 0.0, 0.4, 0.8, 1.2];
    let cs =
        fig[ids[0]].contour(&x, &y, &z).levels(levels).linewidths([6, 2, 4, 1, 8]).cmap("tab10").handle();
    fig.colorbar(cs).orientation("horizontal");
    let cs = fig[ids[1]].contour(&x, &y, &z).levels(levels).colors(["C0", "C1", "C2"]).linewidth(4.0);
    let cs = cs.extend("both").handle();
    fig.colorbar(cs).shrink(0.7).anchor(0.0, 0.0);
    let norm = PowerNorm::new(0.5).vmin(-0.5).vmax(1.5);
    let pcm = fig[ids[2]].pcolormesh(&x, &y, &z).cmap("Blues").norm(norm).handle();
    let cs = fig[ids[2]].contour(&x, &y, &z).levels([-0.3, 0.1, 0.9]).colors(["r", "k", "m"]);
    let cs = cs.linewidths([1, 2, 3]).handle();
    let mut bar = fig.colorbar(pcm);
    bar.boundaries(linspace(-0.5, 1.5, 11)).values(linspace(-0.45, 1.4, 10)).ticks([-0.5, 0.5, 1.5]);
    bar.drawedges(true).add_lines(cs);
    golden("colorbar/lines_across").check(&fig);
}

#[test]
fn many_kinds() {
    let i: Vec<f64> = (0..60).map(f64::from).collect();
    let part = |f: f64| -> Vec<f64> { i.iter().map(|i| (i * f) % 1.0).collect() };
    let (x, y) = (part(0.618033988), part(0.754877666));
    let c: Vec<f64> =
        x.iter().zip(&y).map(|(x, y)| ((x * 40.0 + y * 5.0) * 64.0).round_ties_even() / 64.0).collect();
    let mut fig = Figure::with_size(11.0, 5.4);
    let ids = fig.subplots(2, 3).ids();
    let norm = BoundaryNorm::new(arange(0.0, 46.0, 5.0), 9);
    let sc = fig[ids[0]].scatter(&x, &y).c(&c).cmap("Set1").norm(norm).s(30.0).handle();
    fig.colorbar(sc).ticks(arange(2.5, 45.0, 5.0)).ax().tick_params().length(0.0);
    let many: Vec<f64> = c.iter().map(|v| v * 1e5).collect();
    let sc = fig[ids[1]].scatter(&x, &y).c(&many).alpha(0.5).cmap("jet").handle();
    let mut bar = fig.colorbar(sc);
    bar.location("left").ax().ticklabel_format().style("sci").scilimits(0, 0).use_math_text(true);
    let a = Grid::from_fn(30, 40, |r, c| (r + c) as f64 / 3.0);
    let cs = fig[ids[2]].contourf_z(&a).levels(0..24).cmap("terrain").handle();
    fig.colorbar(cs).orientation("horizontal").label("thinned");
    let im = fig[ids[3]].imshow(a.map(|v| 10f64.powf(v / 5.0 - 1.0))).norm("log").handle();
    let locator = LogLocator::new(10.0).subs([1.0, 3.0]);
    let format = LogFormatter::new(10.0).minor_thresholds(f64::INFINITY, f64::INFINITY);
    fig.colorbar(im).locator(locator).formatter(format);
    let three = ListedColormap::new(["#1b9e77", "#d95f02", "#7570b3"]).expect("a colormap");
    let im = fig[ids[4]].imshow(&a).clim(3.0, 18.0).cmap(three).handle();
    let mut bar = fig.colorbar(im);
    bar.extend("both").locator(MultipleLocator::new(5.0)).format("{x:.0f} °C").minorticks_on();
    let steps = Grid::from_fn(30, 40, |r, c| ((r + c) / 8) as f64);
    let im = fig[ids[5]].imshow(steps).cmap("Pastel2").norm(NoNorm::new()).handle();
    fig.colorbar(im).drawedges(true);
    for id in &ids[3..] {
        fig[*id].set_aspect("auto");
    }
    fig.tight_layout();
    golden("colorbar/many_kinds").check(&fig);
}

#[test]
fn tight() {
    let (x, y, z) = waves();
    let mut fig = Figure::with_size(8.0, 6.0);
    let ids = fig.subplots(2, 2).sharex(true).sharey("row").ids();
    for (id, location) in ids.into_iter().zip(["left", "top", "bottom", "right"]) {
        let cs = fig[id].contourf(&x, &y, &z).levels(7).cmap("Spectral_r").extend("both").handle();
        let mut bar = fig.colorbar(cs);
        bar.location(location).label(format!("at the {location}")).shrink(0.8);
        let turn = if matches!(location, "top" | "bottom") { 30 } else { 0 };
        bar.ax().tick_params().labelsize("small").labelrotation(turn);
        fig[id].set_title(location);
        fig[id].set_ylabel("y [km]");
    }
    fig.suptitle("tight_layout with colorbars");
    fig.tight_layout().h_pad(2.0).rect([0.02, 0.0, 0.98, 1.0]);
    golden("colorbar/tight").check(&fig);
}

#[test]
fn cropped() {
    let (x, y, z) = waves();
    let mut fig = Figure::with_size(10.0, 5.5);
    let ids = fig.subplots(2, 3).ids();
    let m = fig[ids[0]].pcolormesh(&x, &y, &z).handle();
    let mut bar = fig.colorbar(m);
    bar.ax().set_ylim(-0.25, 0.75);
    bar.ax().set_xlabel("m").fontsize(8.0);
    bar.ax().grid_with().color("w").linewidth(0.5);
    let m = fig[ids[1]].contourf(&x, &y, &z).levels(8).cmap("magma").handle();
    let mut bar = fig.colorbar(m);
    bar.orientation("horizontal").ax().set_xlim(0.0, 1.5);
    bar.ax().set_xticks([0.0, 0.5, 1.5]).labels(["nil", "half", "more"]).set_ticks_position("top");
    let norm = LogNorm::new().vmin(0.3).vmax(2.0);
    let m = fig[ids[2]].pcolormesh(&x, &y, z.map(|v| v + 1.0)).norm(norm).cmap("Greens").handle();
    let mut bar = fig.colorbar(m);
    bar.extend("both").ax().set_yticks([0.3, 0.5, 1.0, 2.0]).set_major_formatter("{x:g}");
    bar.ax().minorticks_off();
    bar.ax().text(0.5, 1.0, "one").ha("center").va("center").fontsize(7.0).rotation(90);
    let m = fig[ids[3]].pcolormesh(&x, &y, &z).cmap("Oranges").alpha(0.3).handle();
    let mut bar = fig.colorbar(m);
    bar.extend("max").location("top").ax().invert_xaxis().set_facecolor("c");
    let m = fig[ids[4]].imshow(z.map(|v| v * 1e-3 + 4.0)).cmap("tab20c").handle();
    fig[ids[4]].set_aspect("auto");
    let mut bar = fig.colorbar(m);
    bar.pad(0.15).ax().yaxis().set_ticks_position("left").set_label_position("left");
    bar.set_label("turned");
    let wave: Vec<f64> = x.iter().map(|v| v.sin()).collect();
    let five = Colormap::get("PiYG").expect("a colormap").resampled(5);
    let m = fig[ids[5]].scatter(&x, wave).c(&x).marker("^").edgecolors("k").linewidth(0.5).cmap(five);
    let m = m.handle();
    let mut bar = fig.colorbar(m);
    bar.parents([ids[5]]).fraction(0.08).aspect(6.0);
    bar.ax().tick_params().which("both").length(0.0).pad(8.0).labelcolor("C1").labelsize("large");
    golden("colorbar/cropped").check(&fig);
}
