//! Images and matrices.

use isoplot::geom::Affine;
use isoplot::prelude::*;

use crate::harness::golden;

fn small() -> Grid {
    Grid::from_fn(3, 4, |r, c| ((r * 4 + c) as f64).powf(1.5))
}

#[test]
fn origins_and_extents() {
    let z = small();
    let mut fig = Figure::with_size(6.0, 4.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.imshow(&z);
    b.imshow(&z).origin("lower").cmap("plasma");
    c.imshow(&z).extent([0.0, 10.0, -1.0, 2.0]).alpha(0.5);
    c.set_aspect("auto");
    c.plot_fmt([0, 5, 10], [-1, 2, 0], "w");
    d.imshow(&z).vmin(5.0).vmax(20.0);
    d.set_aspect(2.0);
    d.set_xlim(0.2, 3.2);
    d.invert_yaxis();
    golden("image/origins_and_extents").check(&fig);
}

#[test]
fn interpolations() {
    let z = small();
    let names = [
        "nearest", "bilinear", "bicubic", "spline16", "spline36", "hanning", "hermite", "kaiser", "gaussian",
        "mitchell", "lanczos", "none",
    ];
    let mut fig = Figure::with_size(7.0, 5.0);
    for (ax, name) in fig.subplots(3, 4).into_iter().zip(names) {
        ax.imshow(&z).interpolation(name);
        ax.set_title(name).fontsize(8.0);
        ax.set_axis_off();
    }
    golden("image/interpolations").check(&fig);
}

#[test]
fn downsampled() {
    let checks = |r: usize, c: usize| 0.3 * ((r / 10 + c / 10) % 2) as f64;
    let z = Grid::from_fn(120, 160, |r, c| (r as f64 * 0.11).sin() * (c as f64 * 0.07).cos() + checks(r, c));
    let mut fig = Figure::with_size(5.0, 2.0);
    let [a, b, c] = fig.subplots(1, 3).into_array();
    a.imshow(&z);
    b.imshow(&z).cmap("gray").interpolation("nearest");
    c.imshow(&z).interpolation_stage("data").cmap("RdBu");
    golden("image/downsampled").check(&fig);
}

#[test]
fn colours_and_gaps() {
    let z = small();
    let top = z.iter().copied().fold(0.0, f64::max);
    let rgb = |r: usize, c: usize| [z[(r, c)] / top, 1.0 - z[(r, c)] / top, 0.5];
    let each = |f: &dyn Fn(usize, usize) -> Vec<f64>| -> Vec<f64> {
        (0..12).flat_map(|i| f(i / 4, i % 4)).collect()
    };
    let channels = |n: usize, f: &dyn Fn(usize, usize) -> Vec<f64>| {
        assert_eq!(each(f).len(), n * 12);
        ImageData::from_channels(3, 4, &each(f)).expect("an image")
    };
    let opaque = channels(3, &|r, c| rgb(r, c).to_vec());
    let faded = channels(4, &|r, c| [&rgb(r, c)[..], &[(r * 4 + c) as f64 / 11.0]].concat());
    let bytes: Vec<Vec<[u8; 3]>> =
        (0..3).map(|r| (0..4).map(|c| rgb(r, c).map(|v| (v * 255.0) as u8)).collect()).collect();
    let gap = Grid::from_fn(3, 4, |r, c| if r == 1 && (1..3).contains(&c) { f64::NAN } else { z[(r, c)] });
    let mut fig = Figure::with_size(6.0, 4.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.imshow(opaque);
    b.imshow(faded).interpolation("bilinear");
    c.imshow(bytes).alpha(0.4);
    d.imshow(gap).cmap("magma").alphas((3, 4, linspace(0.2, 1.0, 12)));
    golden("image/colours_and_gaps").check(&fig);
}

#[test]
fn matrix() {
    let m = Grid::from_fn(7, 7, |r, c| f64::from(r == c) + 2.0 * f64::from(c == r + 3));
    let mut fig = Figure::with_size(5.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.matshow(&m);
    b.spy(&m);
    golden("image/matrix").check(&fig);
}

#[test]
fn colorbar() {
    let z = small();
    let mut fig = Figure::with_size(5.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    let im = ax.imshow(&z).cmap("Spectral").interpolation("bilinear").handle();
    ax.contour_z(&z).colors("k").linewidth(1.0);
    ax.set_title("image, contours, colorbar");
    fig.colorbar(im).label("value").extend("min");
    golden("image/colorbar").check(&fig);
}

#[test]
fn dense() {
    let fade = linspace(0.0, 1.0, 900);
    let k = Grid::from_fn(700, 900, |r, c| ((r * 900 + c) as f64 * 0.0123).sin() * fade[c]);
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.imshow(&k);
    ax.set_aspect("auto");
    golden("image/dense").check(&fig);
}

#[test]
fn turned() {
    let mut fig = Figure::with_size(8.0, 3.0);
    let axes = fig.subplots(1, 3).into_array::<3>();
    let z = || Grid::from_fn(5, 6, |i, j| f64::from((i * 6 + j) as u32 % 7));
    let (s, t) = (30.0_f64.to_radians().tan(), 15.0_f64.to_radians().tan());
    let turns = [
        Affine::rotate_deg(30.0),
        Affine::new(1.0, t, s, 1.0, 0.0, 0.0),
        Affine::scale(-1.0, 0.5).then(&Affine::translate(1.0, 0.3)),
    ];
    for (i, (ax, turn)) in axes.into_iter().zip(turns).enumerate() {
        let image = ax.imshow(z()).extent([-2.0, 4.0, -1.0, 2.0]).interpolation("nearest").origin("lower");
        image.transform(turn + Coords::Data);
        if i == 1 {
            let red = ax.imshow(vec![vec![[1.0, 0.0, 0.0, 0.4]; 2]; 2]).extent([-2.0, 4.0, -1.0, 2.0]);
            let turn = Affine::rotate_deg_around(1.0, 1.0, 70.0);
            red.interpolation("nearest").transform(turn + Coords::Data);
        }
        ax.set_xlim(-5.0, 5.0).set_ylim(-4.0, 4.0);
    }
    golden("image/turned").check(&fig);
}

#[test]
fn log_axes() {
    let mut fig = Figure::with_size(9.0, 3.0);
    let [a, b, c] = fig.subplots(1, 3).into_array();
    let part = |i: usize, j: usize| f64::from((i * 6 + j) as u32 % 7);
    let z = || Grid::from_fn(5, 6, part);
    a.set_xscale("log");
    a.imshow(z()).extent([1.0, 100.0, 0.0, 5.0]).origin("lower");
    a.set_aspect("auto");
    b.set_yscale("log").set_xscale("log");
    b.imshow(z()).extent([1.0, 1000.0, 1.0, 50.0]).interpolation("nearest").alpha(0.6);
    b.set_aspect("auto").set_xlim(2.0, 500.0);
    c.set_yscale("symlog");
    let colors = |i: usize, j: usize| [part(i, j) / 7.0, 1.0 - part(i, j) / 7.0, 0.5];
    let rgb: Vec<Vec<[f64; 3]>> = (0..5).map(|i| (0..6).map(|j| colors(i, j)).collect()).collect();
    c.imshow(rgb).extent([0.0, 1.0, -30.0, 40.0]);
    c.set_aspect("auto");
    golden("image/log_axes").check(&fig);
}

#[test]
fn relief() {
    let at: Vec<f64> = (0..100).map(|i| -5.0 + 0.1 * f64::from(i)).collect();
    let z = Grid::from_fn(100, 100, |i, j| {
        let (x, y) = (at[j] * at[j], at[i] * at[i]);
        5.0 * ((x + y).sqrt() + (x + y / 2.0).sin())
    });
    let mut fig = Figure::with_size(4.0, 4.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let light = LightSource::new(300.0, 40.0);
    let shade = light.clone().vert_exag(0.5).dx(0.2).dy(0.3).fraction(1.2).hillshade(&z).unwrap();
    a.imshow(shade).cmap("gray");
    let light = light.vert_exag(0.1);
    for (ax, mode) in [b, c, d].into_iter().zip(["hsv", "overlay", "soft"]) {
        ax.imshow(light.clone().blend_mode(mode).shade(&z, "gist_earth").unwrap());
        ax.set_axis_off();
    }
    a.set_axis_off();
    golden("image/relief").check(&fig);
}

/// Waves of 60 rows and 80 columns, or so.
fn rounded_waves(rows: usize, columns: usize, (across, along): (f64, f64)) -> Grid {
    Grid::from_fn(rows, columns, |r, c| {
        ((r as f64 * across).sin() * (c as f64 * along).cos() * 65536.0).round() / 65536.0
    })
}

#[test]
fn figimage() {
    let mut fig = Figure::with_size(4, 3);
    let ax = fig.add_axes([0.3, 0.3, 0.5, 0.5]);
    ax.set_zorder(1.0);
    ax.plot([0, 1], [0, 1]);
    let z = Grid::from_fn(100, 100, |r, c| if c < 50 { (100 * r + c) as f64 } else { 1.0 });
    fig.figimage(&z).xo(50).yo(0).origin("lower");
    fig.figimage(&z).xo(100).yo(100).origin("lower").alpha(0.8);
    let waves = rounded_waves(40, 60, (0.3, 0.2));
    fig.figimage(&waves).xo(330).yo(250).cmap("RdBu").vmin(-0.5).vmax(1);
    fig.figimage(&waves)
        .xo(-20)
        .yo(200)
        .cmap("magma")
        .norm(Normalize::new().vmin(-2).vmax(1))
        .zorder(3.0)
        .alpha(0.7);
    let pixel = |r: u8, c: u8| [c * 5, 0, r * 8, 80 + c * 3];
    let rgba: Vec<Vec<[u8; 4]>> = (0..30).map(|r| (0..50).map(|c| pixel(r, c)).collect()).collect();
    fig.figimage(&rgba).xo(200).yo(120).zorder(5.0);
    fig.figimage(&rgba).xo(5).yo(60).alpha(0.5);
    golden("image/figimage").check(&fig);
}

#[test]
fn imsave() {
    let mut waves = rounded_waves(60, 80, (0.1, 0.07));
    waves = Grid::from_fn(60, 80, |r, c| {
        if (10..20).contains(&r) && (30..40).contains(&c) { f64::NAN } else { waves[(r, c)] }
    });
    let pixel = |r: u8, c: u8| [c * 3, r * 4, 0, 255 - c * 2];
    let rgba: Vec<Vec<[u8; 4]>> = (0..60).map(|r| (0..80).map(|c| pixel(r, c)).collect()).collect();
    let parts = |r: u8, c: u8| {
        let (r, c) = (f64::from(r), f64::from(c));
        [r / 64.0, c / 128.0, (r + c) / 256.0]
    };
    let floats: Vec<Vec<[f64; 3]>> = (0..60).map(|r| (0..80).map(|c| parts(r, c)).collect()).collect();
    let path = std::env::temp_dir().join(format!("isoplot_golden_imsave_{}.png", std::process::id()));
    let lower = Imsave::new().origin("lower");
    let mut fig = Figure::with_size(3, 2);
    let mut show = |x: u32, y: u32| {
        fig.figimage(plt::imread(&path).expect("just saved")).xo(x).yo(y);
    };
    let lower_part = Grid::from_fn(40, 80, |r, c| waves[(r + 20, c)]);
    plt::imsave(&path, lower_part).expect("saved");
    show(10, 10);
    let how = lower.clone().cmap("RdBu").vmin(-0.5).vmax(2).dpi(200);
    plt::imsave_with(&path, &waves, &how).expect("saved");
    show(100, 10);
    plt::imsave(&path, &rgba).expect("saved");
    show(190, 10);
    plt::imsave(&path, &floats).expect("saved");
    show(10, 100);
    plt::imsave_with(&path, &rgba, &lower).expect("saved");
    show(100, 100);
    std::fs::remove_file(&path).expect("it is there");
    golden("image/imsave").check(&fig);
}
