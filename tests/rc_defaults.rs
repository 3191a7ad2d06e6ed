//! Every default of matplotlib can be set to what it is, and what changes no picture is passed over.

use isoplot::prelude::*;

/// What matplotlib's own file says of each of its defaults.
const DEFAULTS: &str = include_str!("data/rc_defaults.txt");

#[test]
fn every_default_can_be_set_to_itself() {
    let mut rc = RcParams::default();
    for line in DEFAULTS.lines() {
        if let Err(e) = rc.set_text(line) {
            panic!("{line}: {}", e.message());
        }
    }
    assert!(DEFAULTS.lines().count() > 330);
    assert_eq!(
        format!("{rc:?}"),
        format!("{:?}", with_lists(RcParams::default())),
        "a default is not matplotlib's"
    );
}

/// The same with the lists of fonts, which are empty where nobody set them.
fn with_lists(mut rc: RcParams) -> RcParams {
    let fonts = DEFAULTS.lines().filter(|l| l.starts_with("font."));
    fonts.for_each(|l| assert!(rc.set_text(l).is_ok(), "{l}"));
    rc
}

#[test]
fn what_is_only_known_as_it_is_cannot_be_changed() {
    let mut rc = RcParams::default();
    for (key, value) in
        [("text.usetex", "True"), ("path.sketch", "(1, 2, 3)"), ("contour.algorithm", "serial")]
    {
        let error = rc.set(key, value).expect_err(key);
        assert!(error.message().starts_with(key), "{error}");
    }
    assert!(rc.set("axes.gird", "True").is_err());
}

/// A figure whose defaults differ by these.
fn figure(text: &str) -> Figure {
    let mut rc = RcParams::default();
    rc.set_text(text).expect("defaults");
    let mut fig = Figure::with_rc(rc);
    fig.add_subplot(1, 1, 1).set_ylabel("label");
    fig
}

#[test]
fn figures_are_saved_and_laid_out_as_the_defaults_say() {
    let plain = figure("").to_png().expect("a picture");
    let same_as = |text: &str, other: &dyn Fn(&mut Figure)| {
        let mut fig = figure("");
        other(&mut fig);
        let (a, b) = (figure(text).to_png().expect("a picture"), fig.to_png().expect("a picture"));
        assert!(a == b && a != plain, "{text}");
    };
    same_as("figure.autolayout: True", &|f| {
        f.tight_layout();
    });
    same_as("figure.constrained_layout.use: True\nfigure.constrained_layout.w_pad: 0.5", &|f| {
        f.constrained_layout().w_pad(0.5);
    });
    same_as("figure.frameon: False", &|f| {
        f.facecolor("none").edgecolor("none");
    });
    let saved = |text: &str, options: &SaveOptions| figure(text).save_to_vec(options).expect("a picture");
    let (tight, clear) = (BboxInches::Tight, true);
    let options =
        SaveOptions { bbox_inches: tight, pad_inches: 0.3, transparent: clear, ..SaveOptions::default() };
    let text = "savefig.bbox: tight\nsavefig.pad_inches: 0.3\nsavefig.transparent: True";
    assert!(saved(text, &SaveOptions::default()) == saved("", &options));
}

#[test]
fn meshes_are_made_as_the_defaults_say() {
    let of = |text: &str, shading: &str| {
        let mut fig = figure(text);
        let mesh = fig.axes_mut()[0].pcolormesh([0, 1], [0, 1], [[1.0, 2.0], [3.0, 4.0]]);
        if !shading.is_empty() {
            mesh.shading(shading).snap(false);
        }
        fig.to_png().expect("a picture")
    };
    let text = "pcolor.shading: gouraud\npcolormesh.snap: False";
    assert!(of(text, "") == of("", "gouraud") && of(text, "") != of("", ""));
}
