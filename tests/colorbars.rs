//! What colorbars refuse, and whom they ask for room.

use isoplot::prelude::*;

/// A figure with an image, and its colorbar changed.
fn why(change: impl FnOnce(&mut isoplot::figure::ColorbarMut<'_>)) -> String {
    let mut fig = Figure::new();
    let im = fig.add_subplot(1, 1, 1).imshow([[1.0, 2.0], [3.0, 4.0]]).handle();
    change(&mut fig.colorbar(im));
    let e = fig.to_png().err().map(|e| e.to_string()).unwrap_or_default();
    assert!(e.is_empty() || e.contains("colorbars.rs:"), "{e}");
    e
}

#[test]
fn wrong_arguments_are_errors_of_the_draw() {
    assert_eq!(why(|_| ()), "");
    assert!(why(|c| _ = c.ticklocation("middle")).contains("\"middle\" is not a side for ticks"));
    assert!(why(|c| _ = c.ticklocation("top")).contains("an upright colorbar has no ticks at the top"));
    assert_eq!(why(|c| _ = c.ticklocation("top").orientation("horizontal")), "");
    assert!(why(|c| _ = c.extendfrac((0.1, -1.0))).contains("not -1"));
    assert!(why(|c| _ = c.extendfrac("some")).contains("not \"some\""));
    assert!(why(|c| _ = c.anchor(f64::NAN, 0.0)).contains("an anchor must be finite"));
    assert!(why(|c| _ = c.alpha(2.0)).contains("outside 0..=1"));
    assert!(why(|c| _ = c.outline(|o| _ = o.edgecolor("no such"))).contains("no such"));
}

#[test]
fn what_is_in_no_axes_needs_room() {
    let mut fig = Figure::new();
    let parent = fig.add_subplot(1, 1, 1).id();
    let before = fig[parent].get_position();
    let alone = fig.colorbar(ScalarMappable::new()).id();
    assert!(fig.to_png().expect_err("no room").to_string().contains("needs cax or parents"));
    fig.get_colorbar(alone).expect("a colorbar").parents([parent]);
    assert!(fig.to_png().is_ok());
    assert!(fig[parent].get_position()[2] < before[2]);
}

#[test]
fn lines_take_the_place_of_others() {
    let draw = |lines: &[usize], more: bool| {
        let mut fig = Figure::with_size(2.0, 2.0);
        let ax = fig.add_subplot(1, 1, 1);
        let z = Grid::from_fn(3, 3, |r, c| (r * c) as f64);
        let bands = ax.contourf_z(&z).handle();
        let sets = [ax.contour_z(&z).levels([1.0]).handle(), ax.contour_z(&z).levels([2.0]).handle()];
        let mut bar = fig.colorbar(bands);
        for &i in lines {
            if more {
                bar.add_more_lines(sets[i])
            } else {
                bar.add_lines(sets[i])
            };
        }
        fig.to_png().expect("a picture")
    };
    assert_eq!(draw(&[0, 1], false), draw(&[1], false));
    assert_ne!(draw(&[0, 1], true), draw(&[1], true));
}

#[test]
fn a_log_locator_brings_its_norm() {
    let mut fig = Figure::new();
    let ax = fig.add_subplot(1, 1, 1);
    let z = [[0.1, 10.0], [100.0, 1000.0]];
    let norm = |set: &ContourSet| set.mapping().norm().name();
    assert_eq!(norm(ax.contourf_z(z).locator(LogLocator::new(10.0))), "LogNorm");
    assert_eq!(norm(ax.contourf_z(z).norm(PowerNorm::new(0.5)).locator(LogLocator::new(10.0))), "PowerNorm");
    assert_eq!(norm(ax.contourf_z(z).locator(MaxNLocator::new(4))), "Normalize");
}

#[test]
fn colours_of_the_ends_can_be_set_at_the_mappable() {
    let mut fig = Figure::new();
    let ax = fig.add_subplot(1, 1, 1);
    let im = ax.imshow([[0.0, 9.0]]).clim(1.0, 2.0).set_under("r").set_over("b").set_bad("g");
    let colors = im.mapping().colors(&[0.0, 9.0, f64::NAN], None, &RcParams::default()).expect("colours");
    let hex: Vec<(f64, f64, f64)> = colors.iter().map(|c| (c.r, c.g, c.b)).collect();
    assert_eq!(hex, [(1.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.0, 0.5, 0.0)]);
}

#[test]
fn one_number_has_the_middle_colour_once_a_colorbar_shows_it() {
    let limits = |explained: bool, v: f64| {
        let mut fig = Figure::new();
        let im = fig.add_subplot(1, 1, 1).imshow([[v, v]]).handle();
        if explained {
            fig.colorbar(im);
        }
        fig[im].get_clim()
    };
    assert_eq!(limits(false, 5.0), (Some(5.0), Some(5.0)));
    assert_eq!(limits(true, 5.0), (Some(4.5), Some(5.5)));
    assert_eq!(limits(true, f64::NAN), (Some(-0.1), Some(0.1)));
}
