//! What `savefig` can do with a figure.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn transparent_tight() {
    let mut fig = Figure::with_size(3.0, 2.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1, 2], [0, 1, 0]).linewidth(4.0).alpha(0.5);
    ax.set_title("tight");
    let options = SaveOptions {
        transparent: true,
        bbox_inches: BboxInches::Tight,
        dpi: Some(80.0),
        ..SaveOptions::default()
    };
    golden("save/transparent_tight").saved(options).check(&fig);
}

#[test]
fn tight_outside() {
    let mut fig = Figure::with_size(3.0, 2.0);
    fig.facecolor("lightyellow");
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1, 2], [0, 1, 0]);
    ax.text(2.3, 0.5, "outside of\nthe axes").bbox(|b| {
        b.boxstyle("round").facecolor("w");
    });
    ax.set_ylabel("far left").labelpad(20.0);
    ax.tick_params().labelright(true).right(true).length(8.0);
    fig.suptitle("sup");
    let options = SaveOptions { bbox_inches: BboxInches::Tight, pad_inches: 0.3, ..SaveOptions::default() };
    golden("save/tight_outside").saved(options).check(&fig);
}

#[test]
fn dpi_facecolor() {
    let mut fig = Figure::with_size(2.5, 1.8);
    fig.facecolor("0.9").linewidth(4.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1, 2], [0, 1, 0]).fmt("o--");
    ax.set_facecolor("0.95").set_title("dpi 140");
    let color = |name: &str| isoplot::color::IntoColor::into_color(name).ok();
    let options = SaveOptions {
        dpi: Some(140.0),
        facecolor: color("lightcyan"),
        edgecolor: color("r"),
        ..SaveOptions::default()
    };
    golden("save/dpi_facecolor").saved(options).check(&fig);
}

#[test]
fn axis_off_tight() {
    let mut fig = Figure::with_size(3.0, 2.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot([0, 1, 2], [0, 1, 0]).linewidth(6.0);
    a.axis("off");
    b.plot([0, 1], [0, 1]);
    let none: [f64; 0] = [];
    b.set_xticks(none);
    b.set_yticks(none);
    let options = SaveOptions { bbox_inches: BboxInches::Tight, pad_inches: 0.0, ..SaveOptions::default() };
    golden("save/axis_off_tight").saved(options).check(&fig);
}

#[test]
fn rect() {
    let mut fig = Figure::with_size(3.0, 2.0);
    fig.add_subplot(1, 1, 1).plot([0, 1, 2], [0, 1, 0]).linewidth(4.0);
    fig.text(0.5, 0.5, "kept in place").ha("center");
    let part = isoplot::geom::BBox::new(0.25, 0.2, 2.6, 1.7);
    let options = SaveOptions { bbox_inches: BboxInches::Rect(part), ..SaveOptions::default() };
    golden("save/rect").saved(options).check(&fig);
}

#[test]
fn metadata_is_in_the_png() {
    let mut fig = Figure::with_size(1.0, 1.0);
    fig.text(0.5, 0.5, "x");
    let options = SaveOptions {
        metadata: vec![("Title".to_owned(), "mine".to_owned()), ("Software".to_owned(), "theirs".to_owned())],
        dpi: Some(120.0),
        ..SaveOptions::default()
    };
    let png = fig.save_to_vec(&options).expect("a figure that can be saved");
    let info = png::Decoder::new(std::io::Cursor::new(png)).read_info().expect("a PNG");
    let info = info.info();
    let texts: Vec<(&str, &str)> =
        info.uncompressed_latin1_text.iter().map(|t| (t.keyword.as_str(), t.text.as_str())).collect();
    assert_eq!(texts, [("Title", "mine"), ("Software", "theirs")]);
    assert_eq!(info.pixel_dims.map(|d| d.xppu), Some(4724), "dots per metre");
}
