//! Polar axes: their ticks, limits, sectors, looks and layouts.

use std::f64::consts::PI;

use isoplot::color::IntoColor;
use isoplot::prelude::*;

use crate::harness::golden;

fn row<const N: usize>(fig: &mut Figure) -> [&mut Axes; N] {
    fig.subplots(1, N).projection("polar").into_array()
}

fn of(t: &[f64], f: impl Fn(f64) -> f64) -> Vec<f64> {
    t.iter().map(|&t| f(t)).collect()
}

#[test]
fn sectors() {
    let mut fig = Figure::with_size(12.0, 7.5);
    let cases: [(i32, i32, i32, &str, Option<f64>); 8] = [
        (0, 90, 1, "E", None),
        (30, 150, 1, "E", Some(0.0)),
        (-60, 60, -1, "N", Some(-1.0)),
        (90, 300, 1, "E", None),
        (0, 180, -1, "W", Some(0.5)),
        (10, 25, 1, "NE", None),
        (200, 340, -1, "S", None),
        (0, 359, 1, "E", None),
    ];
    let t = linspace(-PI, 2.0 * PI, 400);
    for (n, (lo, hi, direction, zero, origin)) in cases.into_iter().enumerate() {
        let ax = fig.add_subplot(2, 4, n + 1).projection("polar");
        ax.plot(&t, of(&t, |t| 2.0 + (5.0 * t).sin()));
        ax.set_thetamin(lo).set_thetamax(hi);
        ax.set_theta_direction(direction).set_theta_zero_location(zero);
        ax.set_rlim(1.0, 3.2).set_rorigin(origin);
        ax.set_title(format!("{lo} to {hi}"));
    }
    golden("polar/sectors").check(&fig);
}

#[test]
fn compass() {
    let mut fig = Figure::with_size(10.0, 4.0);
    let t = linspace(0.0, 2.0 * PI, 60);
    let [a, b, c] = row(&mut fig);
    for ax in [&mut *a, &mut *b, &mut *c] {
        ax.plot(&t, &t);
    }
    a.set_theta_zero_location("N").set_theta_direction("clockwise");
    a.set_thetagrids((0..8).map(|i| 45 * i).collect::<Vec<_>>())
        .labels(["N", "NE", "E", "SE", "S", "SW", "W", "NW"]);
    b.set_theta_offset(0.7).set_theta_direction(-1).set_rlabel_position(120.0);
    b.set_rgrids([1, 3, 5]).labels(["one", "three", "five"]);
    c.set_thetagrids([10, 100, 220]).set_major_formatter(FormatStrFormatter::new("%.2f"));
    c.set_rgrids([2, 4]).set_major_formatter(FormatStrFormatter::new("%.1f m"));
    c.set_rlabel_position(200.0);
    golden("polar/compass").check(&fig);
}

#[test]
fn log() {
    let t = linspace(0.0, 2.0 * PI, 100);
    let mut fig = Figure::with_size(11.0, 4.0);
    let [a, b, c] = row(&mut fig);
    a.set_rscale("log").plot(&t, of(&t, |t| 10f64.powf(1.0 + (2.0 * t).sin())));
    b.plot(&t, of(&t, |t| 100.0 * t.cos() * t));
    b.set_rscale("symlog").set_rlim(0.0, 1000.0);
    c.plot(&t, of(&t, |t| 10f64.powf(t / 2.0)));
    c.set_rlim(1.0, 1500.0).set_rscale("log").set_thetamin(20.0).set_thetamax(200.0);
    c.grid_with().axis("y").which("minor").color("0.9");
    golden("polar/log").check(&fig);
}

#[test]
fn ticks() {
    let mut fig = Figure::with_size(12.0, 8.0);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).projection("polar").into_array();
    for ax in [&mut *a, &mut *b, &mut *c, &mut *d, &mut *e, &mut *f] {
        ax.plot([0, 2, 4], [1, 3, 2]);
    }
    a.tick_params().axis("x").labelrotation("auto").pad(10.0).labelsize(12.0).labelcolor("r");
    a.tick_params().axis("y").labelrotation(30);
    b.tick_params().bottom(true).top(true).left(true).length(8.0).width(2.0).color("b");
    b.tick_params().direction("in").labeltop(true);
    let mut params = c.tick_params();
    params.bottom(true).top(true).left(true).right(true).labelright(true).direction("inout").length(6.0);
    drop(params);
    c.set_thetamin(20.0).set_thetamax(250.0);
    d.set_thetalim(0.3, 2.4).set_theta_direction(-1);
    d.tick_params().left(true).right(true).labelright(true).labelrotation("auto").top(true);
    e.xaxis()
        .set_major_locator(MultipleLocator::new(1.0))
        .set_minor_locator(AutoMinorLocator::with_divisions(4));
    e.yaxis().set_minor_locator(AutoMinorLocator::with_divisions(2));
    e.grid_with().which("minor").linestyle(":").linewidth(0.5);
    f.set_rticks([0, 1, 2, 3]).labels(["zero", "one", "two", "three"]);
    f.grid_with().axis("x").color("C1").linewidth(2.0).alpha(0.5);
    f.tick_params().axis("y").labelcolor("g").grid_linestyle("--");
    golden("polar/ticks").check(&fig);
}

#[test]
fn limits() {
    let mut fig = Figure::with_size(11.0, 7.5);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).projection("polar").into_array();
    let t = linspace(0.0, 2.0 * PI, 80);
    let wave = of(&t, |t| 5.0 + (4.0 * t).sin());
    a.plot(&t, of(&t, f64::sin));
    b.plot(&t, &wave);
    b.set_rlim(8.0, 0.0);
    c.plot(&t, &wave);
    c.set_rmin(3.0);
    d.plot(&t, &wave);
    d.set_rmin(3.0).set_rorigin(-2.0);
    e.plot(&t, of(&t, |t| 2.0 + t));
    e.margins(0.3);
    f.plot(&t, of(&t, |t| 3.0 + t.cos())).clip_on(false);
    f.plot(&t, of(&t, |t| 3.0 + t.cos() * 2.0)).linewidth(3.0);
    f.set_rmax(3.2);
    golden("polar/limits").check(&fig);
}

#[test]
fn tight() {
    let mut fig = Figure::with_size(8.0, 6.0);
    let a = fig.add_subplot(2, 2, 1).projection("polar");
    a.plot([0, 1, 2], [1, 2, 3]);
    a.set_title("polar");
    a.set_xlabel("angle");
    a.set_ylabel("distance");
    let b = fig.add_subplot(2, 2, 2);
    b.plot([0, 1, 2], [1, 2, 3]);
    b.set_title("rectangular");
    b.set_xlabel("x");
    let c = fig.add_subplot(2, 2, 3).projection("polar");
    c.bar([0, 1, 2], [1, 2, 3]);
    c.set_title("left").loc("left");
    let d = fig.add_subplot(2, 2, 4).projection("polar");
    d.set_thetamax(90.0);
    d.set_title("quarter");
    fig.tight_layout();
    golden("polar/tight").check(&fig);
}

#[test]
fn constrained() {
    let mut fig = Figure::with_size(7.0, 6.0);
    fig.set_layout_engine("constrained");
    let [a, b, c, d] = fig.subplots(2, 2).projection("polar").into_array();
    let (t, r) = (linspace(0.0, 2.0 * PI, 30), linspace(0.0, 1.0, 10));
    let z: Vec<Vec<f64>> =
        (0..9).map(|i| (0..29).map(|j| (f64::from(i * 29 + j) * 0.1).sin()).collect()).collect();
    let mesh = a.pcolormesh(&t, &r, z).handle();
    a.set_title("with a bar");
    b.plot(&t, &t);
    b.set_ylabel("far");
    c.scatter(&t, of(&t, |t| t.cos().powi(2))).c(&t);
    c.set_thetamin(0.0).set_thetamax(180.0);
    d.set_xlabel("empty");
    fig.colorbar(mesh);
    fig.suptitle("constrained");
    golden("polar/constrained").check(&fig);
}

#[test]
fn saved_tight() {
    let mut fig = Figure::new();
    let ax = fig.add_axes([0.2, 0.3, 0.4, 0.5]).projection("polar");
    let t = linspace(0.0, 2.0 * PI, 50);
    ax.plot(&t, of(&t, |t| t * t));
    ax.set_title("cut to size");
    ax.text(0.8, 50.0, "beyond the edge of it");
    let options = SaveOptions { bbox_inches: BboxInches::Tight, ..SaveOptions::default() };
    golden("polar/saved_tight").saved(options).check(&fig);
}

#[test]
fn mixed() {
    let mut fig = Figure::with_size(8.0, 4.0);
    let x = linspace(0.0, 6.0, 50);
    let a = fig.add_subplot(1, 2, 1);
    a.plot(&x, of(&x, f64::sin));
    let a = a.id();
    let b = fig.add_subplot(1, 2, 2).projection("polar");
    b.set_theta_offset(0.5).set_rlabel_position(90.0).set_anchor("N");
    b.plot_fmt(&x, of(&x, |x| x.sin() + 1.0), "C1");
    let inset = fig.inset_axes(a, [0.55, 0.55, 0.4, 0.4]).projection("polar");
    inset.plot(&x, of(&x, |x| 1.0 + x.sin()));
    inset.set_xticklabels([""; 0]);
    inset.set_rticks([1, 2]);
    let c = fig.add_axes([0.45, 0.05, 0.15, 0.3]).projection("polar");
    c.set_facecolor("0.9");
    c.bar([0, 1, 2, 3], [1, 2, 3, 4]);
    c.tick_params().labelsize(6.0).pad(-4.0);
    golden("polar/mixed").check(&fig);
}

#[test]
fn looks() {
    let mut rc = RcParams::default();
    rc.set("polaraxes.grid", "False").expect("a key");
    let mut fig = Figure::with_rc(rc);
    fig.set_size_inches(10.0, 4.0);
    let [a, b, c] = row(&mut fig);
    let t = linspace(0.0, 2.0 * PI, 40);
    for ax in [&mut *a, &mut *b, &mut *c] {
        ax.plot(&t, &t);
    }
    a.spines("polar").color("r").linewidth(3.0);
    a.set_facecolor("lightcyan");
    b.grid_with().axis("y");
    b.spines("polar").visible(false);
    b.set_xticks([0; 0]);
    c.set_thetamin(30.0).set_thetamax(300.0).set_rlim(2.0, 6.0).set_rorigin(0.0);
    c.spines("start").color("g");
    c.spines("end").linestyle("--");
    c.spines("inner").linewidth(4.0);
    c.set_axisbelow(false).grid(true);
    golden("polar/looks").check(&fig);
}

#[test]
fn shared() {
    let mut fig = Figure::with_size(10.0, 4.0);
    let [a, b, c] = fig.subplots(1, 3).projection("polar").sharey(true).into_array();
    let t = linspace(0.0, 2.0 * PI, 40);
    a.plot(&t, &t);
    b.plot_fmt(&t, of(&t, |t| 2.0 * t), "C1");
    let corners = [[0, 1, 4], [1, 2, 4], [2, 3, 4]].map(|t| t.map(f64::from).to_vec()).to_vec();
    c.tripcolor(([0.0, 1.0, 2.0, 3.0, 1.5], [8, 8, 8, 8, 11], corners), [1, 2, 3, 4, 5]);
    golden("polar/shared").check(&fig);
}

#[test]
fn views() {
    let mut fig = Figure::with_size(14.0, 7.5);
    let [a, b, c, d, e, f, g, h] = fig.subplots(2, 4).projection("polar").into_array();
    let t = linspace(0.0, 2.0 * PI, 50);
    a.set_rmax(5.0).plot(&t, of(&t, |t| t / 2.0));
    b.set_xlim(2.0 * PI, 0.0).plot(&t, &t);
    c.set_xlim(1.0, -1.0).plot(&t, &t);
    d.plot(&t, of(&t, |t| 100.0 + t));
    d.set_ylim(100.0, 107.0);
    e.set_rscale("log").plot(&t, of(&t, |t| 10f64.powf(t)));
    e.set_rorigin(0.01);
    f.plot(&t, &t);
    f.set_yticks([0.0; 0]);
    f.set_xticks(arange(0.0, 7.0, 0.5));
    g.plot(of(&t, |t| t - 10.0), &t);
    g.set_thetalim(-PI, PI);
    h.plot(&t, &t);
    h.set_thetalim(-9.0, -7.0).set_ylim_bottom(1.0);
    golden("polar/views").check(&fig);
}

#[test]
fn style() {
    let mut fig = Figure::with_rc(RcParams::style(["dark_background", "ggplot"]).expect("styles"));
    fig.set_size_inches(8.0, 4.0);
    let [a, b] = fig.subplots(1, 2).projection("polar").sharex(true).into_array();
    let t = linspace(0.0, 2.0 * PI, 50);
    a.plot(&t, &t);
    b.plot(&t, of(&t, |t| 3.0 * t.sin().powi(2))).label("b");
    let note = b.annotate("here", (PI / 2.0, 3.0)).xytext(10.0, 20.0).textcoords("offset points");
    note.arrowprops(|a| {
        a.arrowstyle("->");
    });
    a.set_title("styled");
    fig.legend();
    golden("polar/style").check(&fig);
}

#[test]
fn corners() {
    let mut fig = Figure::with_size(14.0, 7.5);
    let [a, b, c, d, e, f, g, h] = fig.subplots(2, 4).projection("polar").into_array();
    let t = linspace(0.0, 2.0 * PI, 37);
    a.plot(&t, of(&t, |t| 1.0 + t.cos())).label("heart");
    a.bar([3, 4], [1, 2]).label("bars");
    a.legend();
    a.set_yticklabels("pqrstuvwxyz".chars());
    b.plot(&t, of(&t, |t| 2.0 * (3.0 * t).sin()));
    b.set_rmin(0.0);
    b.set_title("left").loc("left");
    b.set_title("right").loc("right").pad(20.0);
    let sixth: Vec<f64> = t.iter().step_by(6).copied().collect();
    c.bar(&sixth, of(&sixth, |t| 10f64.powf(1.0 + t / 3.0))).width(0.5).log(true);
    c.set_rlim(1.0, 2000.0);
    d.axhline(3).color("r").label("three");
    d.axvline(PI).color("g").linewidth(4.0).alpha(0.5);
    d.plot([0, 1], [1, 2]);
    d.set_title("high").y(1.2);
    e.scatter([0, 1, 2, 3], [1, 1, 1, 1]).s(600.0).marker("s");
    e.set_rmax(1.0).set_rticks([0; 0]);
    let bars = f.errorbar([1, 2, 3], [2, 3, 1]).yerr_each([0.5, 1.0, 0.2], [1.0, 0.5, 0.3]);
    bars.fmt("--o").capsize(3.0);
    f.set_thetalim(0.5, 3.5);
    f.set_xlabel("x label");
    f.set_ylabel("y label");
    let area = g.fill_between(&t, [1], [2]).only_where(t.iter().map(|t| (2.0 * t).sin() > 0.0));
    area.step("mid").color("C3");
    g.set_rorigin(-1.0).set_rlim(0.0, 2.0).set_theta_zero_location("S");
    g.spines("inner").color("C2");
    h.plot(&t, of(&t, f64::exp)).drawstyle("steps");
    h.set_yscale("log").set_thetagrids([0, 120, 240]);
    h.set_xticks_minor([60, 180, 300].map(|d| f64::from(d).to_radians()));
    h.grid_with().which("minor").axis("x").linestyle("--").color("m");
    h.get_xticklabels().color("b").fontsize(14);
    golden("polar/corners").check(&fig);
}

#[test]
fn outside() {
    let mut fig = Figure::with_size(8.0, 5.0);
    fig.dpi(150.0);
    let gs = GridSpec::new(2, 3).width_ratios([2, 1, 1]);
    let t = linspace(0.0, 2.0 * PI, 100);
    let a = fig.add_subplot_at(&gs, .., 0).projection("polar");
    a.plot(&t, of(&t, |t| 1.0 + (5.0 * t).sin() / 2.0)).linewidth(0.7).label("flower");
    a.plot(&t, of(&t, |t| t / 3.0)).label("spiral");
    let b = fig.add_subplot_at(&gs, 0, 1..).projection("polar");
    b.set_thetamin(0.0).set_thetamax(180.0);
    let fifth: Vec<f64> = t[..50].iter().step_by(5).copied().collect();
    b.bar(fifth, arange(1.0, 11.0, 1.0)).width(0.25);
    b.set_theta_zero_location("W").set_theta_direction(-1);
    let c = fig.add_subplot_at(&gs, 1, 1).projection("polar");
    c.pcolormesh(&t, [0, 1, 2], [of(&t[..99], f64::sin), of(&t[..99], f64::cos)].to_vec());
    c.set_axis_off();
    fig.add_subplot_at(&gs, 1, 2).plot(&t, of(&t, f64::sin));
    fig.suptitle("outside");
    fig.legend().loc("lower left").ncols(2);
    fig.tight_layout();
    let options =
        SaveOptions { facecolor: Some("0.9".into_color().expect("a colour")), ..SaveOptions::default() };
    golden("polar/outside").saved(options).check(&fig);
}
