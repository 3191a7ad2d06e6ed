//! Images as the scripts of matplotlib's gallery use them.

use isoplot::artist::{Circle, Ellipse, Polygon};
use isoplot::prelude::*;

use crate::contour::waves;
use crate::contour_gallery::{humps, rounded};
use crate::harness::golden;

#[test]
fn heatmap() {
    let vegetables = ["cucumber", "tomato", "lettuce", "asparagus", "potato", "wheat", "barley"];
    let farmers = [
        "Farmer Joe",
        "Upland Bros.",
        "Smith Gardening",
        "Agrifun",
        "Organiculture",
        "BioGoods Ltd.",
        "Cornylee Corp.",
    ];
    let harvest = [
        [0.8, 2.4, 2.5, 3.9, 0.0, 4.0, 0.0],
        [2.4, 0.0, 4.0, 1.0, 2.7, 0.0, 0.0],
        [1.1, 2.4, 0.8, 4.3, 1.9, 4.4, 0.0],
        [0.6, 0.0, 0.3, 0.0, 3.1, 0.0, 0.0],
        [0.7, 1.7, 0.6, 2.6, 2.2, 6.2, 0.0],
        [1.3, 1.2, 0.0, 0.0, 0.0, 3.2, 5.1],
        [0.1, 2.0, 0.0, 1.4, 0.0, 1.9, 6.3],
    ];
    let mut fig = Figure::with_size(7.0, 6.0);
    let ax = fig.add_subplot(1, 1, 1);
    let id = ax.id();
    let im = ax.imshow(harvest).cmap("YlGn").handle();
    let mut bar = fig.colorbar(im);
    bar.ax().set_ylabel("harvest [t/year]").rotation(-90).va("bottom");
    let norm = fig[im].mapping().norm();
    let ax = &mut fig[id];
    ax.set_xticks(0..7).labels(farmers);
    ax.get_xticklabels().rotation(-30).ha("right").rotation_mode("anchor");
    ax.set_yticks(0..7).labels(vegetables);
    ax.tick_params().top(true).bottom(false).labeltop(true).labelbottom(false);
    ax.spines_each(["left", "right", "top", "bottom"], |s| {
        s.visible(false);
    });
    let between: Vec<f64> = (0..8).map(|i| f64::from(i) - 0.5).collect();
    ax.set_xticks_minor(&between);
    ax.set_yticks_minor(&between);
    ax.grid_with().which("minor").color("w").linestyle("-").linewidth(3.0);
    ax.tick_params().which("minor").bottom(false).left(false);
    for (i, row) in harvest.iter().enumerate() {
        for (j, &v) in row.iter().enumerate() {
            let dark = norm.normalize(&[v]).expect("a number").values()[0] > 0.5;
            let text = ax.text(j as f64, i as f64, format!("{v:.1} t")).ha("center").va("center");
            text.color(if dark { "white" } else { "black" });
        }
    }
    fig.tight_layout();
    golden("image/heatmap").check(&fig);
}

#[test]
fn masked() {
    let (x, y) = (linspace(-5.0, 5.0, 120), linspace(-5.0, 5.0, 100));
    let z = humps(&x, &y).map(|v| if v > 1.2 { f64::NAN } else { v });
    let cmap = Colormap::get("gray").and_then(|c| c.with_extremes("g", "r", "b")).expect("a colormap");
    let extent = [-5.0, 5.0, -5.0, 5.0];
    let mut fig = Figure::with_size(6.0, 5.4);
    let ids = fig.subplots(2, 1).ids();
    let ax = &mut fig[ids[0]];
    let norm = Normalize::new().vmin(-1.0).vmax(1.0);
    let im = ax.imshow(&z).interpolation("bilinear").cmap(&cmap).norm(norm).origin("lower").extent(extent);
    let im = im.handle();
    ax.set_aspect("auto");
    ax.set_title("Green=low, Red=high, Blue=masked");
    fig.colorbar(im).extend("both").shrink(0.9).set_label("uniform");
    fig[ids[0]].tick_params().axis("x").labelbottom(false);
    let ax = &mut fig[ids[1]];
    let norm = BoundaryNorm::new([-1.0, -0.5, -0.2, 0.0, 0.2, 0.5, 1.0], cmap.n());
    let im = ax.imshow(&z).interpolation("nearest").cmap(&cmap).norm(norm).origin("lower").extent(extent);
    let im = im.handle();
    ax.set_aspect("auto");
    ax.set_title("With BoundaryNorm");
    fig.colorbar(im).extend("both").spacing("proportional").shrink(0.9).set_label("proportional");
    golden("image/masked").check(&fig);
}

#[test]
fn blended() {
    let xs = linspace(-10.0, 10.0, 100);
    let bump = |mean: f64, var: f64| -> Vec<f64> {
        xs.iter().map(|x| (-((x - mean) * (x - mean)) / (2.0 * var)).exp()).collect()
    };
    let (a, b, c, d) = (bump(-2.0, 20.0), bump(4.0, 10.0), bump(5.0, 15.0), bump(-2.0, 8.0));
    let weights = Grid::from_fn(100, 100, |i, j| rounded(a[i] * b[j] - c[i] * d[j]));
    let alphas = weights.map(|v| (v.abs() * 1.5).clamp(0.25, 1.0));
    let greys = vec![vec![[70u8; 3]; 100]; 100];
    let mut fig = Figure::with_size(8.0, 3.0);
    let [left, middle, right] = fig.subplots(1, 3).into_array();
    left.imshow(&greys);
    let whole = weights.map(|v| f64::from(v > 0.0));
    left.imshow(&weights).alphas(whole).cmap("RdYlBu").clim(-0.8, 0.8);
    middle.imshow(&greys);
    middle.imshow(&weights).alphas(alphas).cmap("RdYlBu").clim(-0.8, 0.8);
    let turned = Grid::from_fn(100, 100, |r, c| weights[(99 - r, c)]);
    middle.contour_z(turned).levels([-0.1, 0.1]).colors("k").linestyle("-");
    middle.set_axis_off();
    let board = Grid::from_fn(8, 8, |r, c| ((r + c) % 2) as f64);
    right.imshow(board).cmap("gray").interpolation("nearest").extent([-3.0, 3.0, -2.0, 2.0]);
    let waves = Grid::from_fn(20, 30, |r, c| rounded((r as f64 * 0.3 + c as f64 * 0.2).sin()));
    let im = right.imshow(&waves).cmap("viridis").alpha(0.7).interpolation("bilinear");
    im.extent([-2.5, 3.5, 2.5, -1.5]);
    let corner = Grid::from_fn(4, 5, |r, c| waves[(r, c)]);
    right.imshow(corner).extent([4.0, 3.0, -2.0, -1.0]).cmap("jet").zorder(3.0);
    right.set_xlim(-3.5, 4.5).set_ylim(-2.5, 3.0).set_aspect(1.2);
    golden("image/blended").check(&fig);
}

#[test]
fn matrix_labels() {
    let corr = Grid::from_fn(10, 14, |r, c| {
        let d = r as f64 - c as f64;
        rounded((d * 0.7).cos() / (1.0 + d.abs()))
    });
    let mut fig = Figure::with_size(9.0, 4.4);
    let ids = fig.subplots(1, 2).ids();
    let ax = &mut fig[ids[0]];
    let im = ax.matshow(&corr).cmap("RdBu").clim(-1.0, 1.0).handle();
    ax.set_xticks(0..14).labels((0..14).map(|i| format!("group{i}")));
    ax.get_xticklabels().rotation(90);
    ax.set_yticks(0..10).labels("ABCDEFGHIJ".chars());
    fig.colorbar(im).fraction(0.046).pad(0.04);
    fig[ids[0]].set_xlabel("predicted");
    fig[ids[0]].xaxis().set_label_position("top");
    let ax = &mut fig[ids[1]];
    let seven = Colormap::get("tab20b").expect("a colormap").resampled(7);
    let days = Grid::from_fn(4, 15, |r, c| ((r * 15 + c) % 7) as f64);
    let im = ax.matshow(days).cmap(seven).origin("lower").handle();
    ax.set_aspect("auto");
    let mut bar = fig.colorbar(im);
    bar.ticks(0..7).orientation("horizontal").drawedges(true);
    bar.ticklabels(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    fig[im].clim(-0.5, 6.5);
    fig[ids[1]].set_title("weekdays");
    fig[ids[1]].tick_params().axis("both").which("both").length(0.0);
    golden("image/matrix_labels").check(&fig);
}

#[test]
fn rings() {
    let n = 450;
    let x: Vec<f64> = (0..n).map(|i| f64::from(i) / f64::from(n) - 0.5).collect();
    let n = x.len();
    let a = Grid::from_fn(n, n, |r, c| {
        let (x, y) = (x[c], x[r]);
        let radius = x.hypot(y);
        let wave = (std::f64::consts::PI * (10.0 * radius + 150.0 * (x * x + y * y))).sin();
        match () {
            _ if c >= n / 3 && radius < 0.1 => f64::NAN,
            _ if r < n / 2 && radius < 0.3 => 1.0,
            _ if r < n / 2 && radius < 0.4 => -1.0,
            _ => (wave * 1024.0).round_ties_even() / 1024.0,
        }
    });
    let mut fig = Figure::with_size(7.0, 4.6);
    let stages = ["auto", "data", "rgba", "data", "rgba", "auto"];
    let kernels = ["auto", "hanning", "hanning", "nearest", "bicubic", "none"];
    let mut axes = fig.subplots(2, 3);
    for (ax, (stage, kernel)) in axes.iter_mut().zip(stages.into_iter().zip(kernels)) {
        ax.imshow(&a).interpolation(kernel).interpolation_stage(stage).cmap("RdBu_r").origin("lower");
        ax.set_title(format!("{kernel}, {stage}")).fontsize(8.0);
        ax.tick_params().labelsize(6.0);
    }
    let [_, _, _, d, e, f] = axes.into_array();
    d.set_xlim(140.0, 200.0).set_ylim(200.0, 250.0);
    e.set_xlim(100.0, 130.0).set_ylim(300.0, 330.0);
    f.set_xlim(449.5, 220.0).set_ylim(60.0, 449.5);
    golden("image/rings").check(&fig);
}

#[test]
fn odd() {
    let mut fig = Figure::with_size(10.0, 4.4);
    let ids = fig.subplots(2, 4).ids();
    let i = |rows: usize, columns: usize| {
        move |f: &dyn Fn(f64) -> f64| Grid::from_fn(rows, columns, |r, c| f((r * 6 + c) as f64))
    };
    let i46 = i(4, 6);
    let infinite = |v: f64| match v {
        8.0 => f64::INFINITY,
        15.0 => f64::NEG_INFINITY,
        v => v * 1.5,
    };
    let images = [
        Grid::from_fn(3, 4, |_, _| 7.0),
        i46(&|v| f64::from(v % 5.0 == 0.0)),
        i46(&|v| v * 11.0 % 256.0),
        i46(&infinite),
        i(1, 6)(&|v| v * 1e6 + 3e8),
        Grid::from_fn(4, 1, |r, _| (r * 6 + 2) as f64 * 1e-4),
        Grid::from_fn(2, 2, |_, _| f64::NAN),
        i46(&|v| if v % 7.0 == 3.0 { f64::NAN } else { v - 12.0 }),
    ];
    let mut drawn = Vec::new();
    for (id, image) in ids.into_iter().zip(images) {
        let im = fig[id].imshow(image).handle();
        fig[id].set_aspect("auto");
        fig.colorbar(im);
        drawn.push(im);
    }
    fig[drawn[2]].cmap("gray").clim(0.0, 255.0);
    fig[drawn[7]].cmap("RdBu").set_bad("0.5").interpolation("bicubic");
    fig.tight_layout();
    golden("image/odd").check(&fig);
}

fn star() -> Polygon {
    Polygon::new([
        (0.0, 2.0),
        (1.0, 0.5),
        (2.8, 0.4),
        (1.2, -0.5),
        (1.8, -1.9),
        (0.0, -1.0),
        (-1.8, -1.9),
        (-1.2, -0.5),
        (-2.8, 0.4),
        (-1.0, 0.5),
    ])
}

#[test]
fn clipped() {
    let (x, y, z) = waves();
    let mut fig = Figure::with_size(7.0, 5.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let im = a.imshow(&z).extent([-3.0, 3.0, -2.0, 2.0]).interpolation("bilinear");
    im.set_clip_path(Circle::new((0.0, 0.0), 1.7), Coords::Data);
    a.axis("off");
    b.contourf(&x, &y, &z).levels(9).cmap("magma").set_clip_path(star(), Coords::Data);
    b.contour(&x, &y, &z).levels([-0.2, 0.2]).colors("c").set_clip_path(star(), Coords::Data);
    b.add_patch(star()).facecolor("none").linewidth(1.5).edgecolor("k");
    let ellipse = || Ellipse::new((0.5, 0.5), 0.9, 0.6).angle(20.0);
    c.pcolormesh(&x, &y, &z).cmap("coolwarm").set_clip_path(ellipse(), Coords::Axes);
    let wave: Vec<f64> = x.iter().map(|x| (3.0 * x).sin()).collect();
    c.plot_fmt(&x, wave, "k").linewidth(3.0).set_clip_path(ellipse(), Coords::Axes);
    d.set_xlim(-3.0, 3.0).set_ylim(-2.0, 2.0);
    let bars = d.bar([-2, -1, 0, 1, 2], [1.5, 0.7, 1.8, -1.2, 1.1]).color("C1").edgecolor("k");
    bars.set_clip_path(Circle::new((0.0, 0.0), 1.9), Coords::Data);
    let at: Vec<(usize, usize)> =
        (0..31).step_by(6).flat_map(|r| (0..41).step_by(4).map(move |c| (r, c))).collect();
    let (px, py): (Vec<f64>, Vec<f64>) = at.iter().map(|&(r, c)| (x[c], y[r])).unzip();
    let pz: Vec<f64> = at.iter().map(|&p| z[p]).collect();
    d.scatter(px, py).c(pz).s(60.0).set_clip_path(star(), Coords::Data);
    d.fill_between(&x, [-1.9], [-1.4]).color("C2").set_clip_path(star(), Coords::Data);
    golden("image/clipped").check(&fig);
}

#[test]
fn zoomed() {
    let a = Grid::from_fn(40, 60, |r, c| rounded((r as f64 * 0.31 + (c as f64).powf(1.5) * 0.05).sin()));
    let part = |r0: usize, c0: usize, rows: usize, columns: usize| {
        Grid::from_fn(rows, columns, |r, c| a[(r0 + r, c0 + c)])
    };
    let mut fig = Figure::with_size(9.0, 5.0);
    let [p, q, s, t, u, v] = fig.subplots(2, 3).into_array();
    p.plot_fmt([5, 30, 58], [2, 35, 10], "w--").linewidth(2.0);
    p.imshow(&a).cmap("cubehelix");
    q.imshow(&a).cmap("hsv").origin("lower");
    q.scatter([10, 70], [10, 20]).color("w").edgecolors("k");
    let im = s.imshow(&a).extent([0.0, 1.0, 0.0, 1.0]);
    im.set_data(part(0, 0, 10, 20)).extent([1.0, 3.0, 5.0, 4.0]).autoscale();
    t.imshow(&a).interpolation("nearest");
    t.set_xlim(10.3, 20.7).set_ylim(15.2, 9.1);
    u.imshow(part(0, 0, 20, 30)).extent([0.0, 30.0, 0.0, 20.0]).cmap("ocean");
    u.imshow(part(20, 30, 20, 30)).extent([32.0, 62.0, 5.0, 25.0]).cmap("gnuplot2").alpha(0.8);
    u.axis("image").margins(0.1);
    let im = v.imshow(&a).extent([2020.0, 2026.0, 1e-3, 2e-3]).filternorm(false).filterrad(3.0);
    im.interpolation("lanczos");
    v.set_aspect("auto");
    v.axhline(1.5e-3).color("w");
    v.text(0.5, 0.1, "label").transform(Coords::Axes).bbox(|b| {
        b.facecolor("w").alpha(0.7);
    });
    fig.suptitle("zoomed");
    golden("image/zoomed").check(&fig);
}

#[test]
fn defaults() {
    let a = Grid::from_fn(12, 16, |r, c| rounded((r as f64 * 0.5 + c as f64 * 0.4).sin()));
    let b = a.map(|v| if v > 0.9 && v < 0.95 { f64::NAN } else { v });
    let mut fig = Figure::with_size(7.0, 5.0);
    let rc = fig.rc_params();
    (rc.image_origin, rc.image_interpolation) = ("lower", "nearest");
    rc.image_cmap = Colormap::get("gray").expect("a colormap");
    (rc.contour_negative_linestyle, rc.contour_linewidth) = ("dotted", Some(2.5));
    rc.contour_corner_mask = false;
    let ids = fig.subplots(2, 2).ids();
    let im = fig[ids[0]].imshow(&a).handle();
    fig[ids[0]].set_aspect(1.5);
    let [left, bottom, width, height] = fig[ids[0]].get_position();
    let cax = fig.add_axes([left + width + 0.01, bottom, 0.02, height]).id();
    fig.colorbar(im).cax(cax);
    fig[ids[1]].contour_z(&b).levels(4).colors("k").origin("image");
    fig[ids[1]].set_aspect("equal");
    fig[ids[2]].contourf_z(&b).levels(4);
    fig[ids[2]].contour_z(&b).levels([-0.5, 0.5]).colors(["r"]).linewidth(1.0);
    fig[ids[3]].matshow(&a);
    let [left, bottom, width, _] = fig[ids[3]].get_position();
    let below = fig.add_axes([left, bottom - 0.06, width, 0.03]);
    below.set_title("below").y(-1.0).fontsize(7.0);
    golden("image/defaults").check(&fig);
}

#[test]
fn irregular() {
    let mut fig = Figure::with_size(8, 5);
    let ids = fig.subplots(2, 3).ids();
    let x: Vec<f64> = linspace(-4.0, 4.0, 9);
    let cubes: Vec<f64> = x.iter().map(|x| x.powi(3)).collect();
    let z: Vec<Vec<f64>> = x.iter().map(|y| x.iter().map(|x| (x * x + y * y).sqrt()).collect()).collect();
    for (id, at, how) in [(ids[0], &x, "nearest"), (ids[1], &cubes, "nearest"), (ids[2], &cubes, "bilinear")]
    {
        let ax = &mut fig[id];
        ax.add_non_uniform_image(at, &x, &z).interpolation(how).cmap("Purples");
        ax.set_xlim(at[0] * 1.2, at[8] * 1.1);
        ax.set_ylim(-5, 4.5);
    }
    let mut c: Vec<Vec<f64>> =
        (0..3).map(|i| (0..4).map(|j| f64::from((4 * i + j) * 5 % 7)).collect()).collect();
    c[1][2] = f64::NAN;
    fig[ids[3]].pcolorfast_c(&c);
    let ax = &mut fig[ids[4]];
    let im = ax.pcolorfast([0, 1, 4, 6, 7], [5, 2, 1, 0], &c).cmap("plasma").alpha(0.5).handle();
    ax.set_xlim(8, -1);
    fig.colorbar(im);
    let ax = &mut fig[ids[5]];
    ax.pcolorfast([0, 8], [1, 3], &c).vmin(2).vmax(5);
    ax.plot_fmt([1, 9], [1, 4], "r");
    golden("image/irregular").check(&fig);
}
