//! Polar axes: what matplotlib's gallery shows of them.

use std::f64::consts::PI;

use isoplot::prelude::*;

use crate::harness::golden;

fn polar() -> (Figure, AxesId) {
    let (mut fig, ax) = plt::subplots();
    fig[ax].projection("polar");
    (fig, ax)
}

fn over(n: usize, f: impl Fn(f64) -> f64) -> Vec<f64> {
    (0..n).map(|i| f(i as f64)).collect()
}

#[test]
fn demo() {
    let r = over(200, |i| i * 0.01);
    let (mut fig, ax) = plt::polar(r.iter().map(|r| 2.0 * PI * r).collect::<Vec<_>>(), r);
    let ax = &mut fig[ax];
    ax.set_rmax(2.0).set_rticks([0.5, 1.0, 1.5, 2.0]);
    ax.set_rlabel_position(-22.5).grid(true);
    ax.set_title("A line plot on a polar axis").va("bottom");
    golden("polar/demo").check(&fig);
}

#[test]
fn bar() {
    let radii = over(20, |i| 10.0 * (i * 1.7).sin().abs());
    let viridis = Colormap::get("viridis").expect("a colormap");
    let colors: Vec<Color> = radii.iter().map(|r| Color::Rgba(viridis.map(r / 10.0))).collect();
    let (mut fig, ax) = polar();
    let bars = fig[ax].bar(over(20, |i| i * 2.0 * PI / 20.0), radii);
    bars.widths(over(20, |i| PI / 4.0 * (i * 2.3).cos().abs())).bottom([0.0]).colors(colors).alpha(0.5);
    golden("polar/bar").check(&fig);
}

#[test]
fn scatter() {
    let r = over(150, |i| 2.0 * ((i * 0.618034) % 1.0));
    let theta = over(150, |i| 2.0 * PI * ((i * 0.7548777) % 1.0));
    let area: Vec<f64> = r.iter().map(|r| 200.0 * r * r).collect();
    let mut fig = Figure::with_size(12.0, 4.2);
    let axs = fig.subplots(1, 3).projection("polar").into_array::<3>();
    for ax in &mut *axs.into_iter().collect::<Vec<_>>() {
        ax.scatter(&theta, &r).c(&theta).sizes(&area).cmap("hsv").alpha(0.75);
    }
    fig.axes_mut()[1].set_rorigin(-2.5).set_theta_zero_location(("W", 10.0));
    fig.axes_mut()[2].set_thetamin(45.0).set_thetamax(135.0);
    golden("polar/scatter").check(&fig);
}

#[test]
fn legend() {
    let (mut fig, ax) = polar();
    let ax = &mut fig[ax];
    ax.set_facecolor("lightgoldenrodyellow");
    let r = linspace(0.0, 3.0, 301);
    let times = |k: f64| r.iter().map(|r| k * r).collect::<Vec<f64>>();
    ax.plot(times(2.0 * PI), &r).color("tab:orange").linewidth(3.0).label("a line");
    ax.plot(times(PI), &r).color("tab:blue").linestyle("--").linewidth(3.0).label("another line");
    ax.tick_params().grid_color("palegoldenrod");
    let angle = 67.5f64.to_radians();
    ax.legend().loc("lower left").bbox_to_anchor(0.5 + angle.cos() / 2.0, 0.5 + angle.sin() / 2.0);
    golden("polar/legend").check(&fig);
}

#[test]
fn error_caps() {
    let theta = over(8, |i| i * PI / 4.0);
    let r: Vec<f64> = theta.iter().map(|t| t / PI / 2.0 + 0.5).collect();
    let mut fig = Figure::with_size(12.0, 4.5);
    let [a, b, c] = fig.subplots(1, 3).projection("polar").into_array();
    a.errorbar(&theta, &r).xerr([0.25]).yerr([0.1]).capsize(7.0).fmt("o").color("seagreen");
    a.set_title("Pretty polar error bars");
    b.errorbar(&theta, &r).xerr([5.25]).yerr([0.1]).capsize(7.0).fmt("o").color("darkred");
    c.set_theta_zero_location("N").set_theta_direction(-1);
    let bars = c.errorbar(&theta, &r).yerr([0.3]).xerr([0.1]).uplims([true, false].repeat(4));
    bars.capsize(4.0).fmt("-s").ecolor("C1").label("limits");
    let further: Vec<f64> = r.iter().map(|r| r + 0.6).collect();
    c.errorbar(&theta, further).xerr([0.2]).capsize(5.0).fmt("none");
    c.legend().loc("lower left");
    golden("polar/error_caps").check(&fig);
}

#[test]
fn nested() {
    let vals = [60.0, 32.0, 37.0, 40.0, 29.0, 10.0];
    let all: f64 = vals.iter().sum();
    let norm = vals.map(|v| v / all * 2.0 * PI);
    let left: Vec<f64> = (0..6).map(|i| norm[..i].iter().sum()).collect();
    let (mut fig, ax) = polar();
    let ax = &mut fig[ax];
    let size = 0.3;
    let outer = [0, 2, 4].map(|i| norm[i] + norm[i + 1]);
    let bars = ax.bar([left[0], left[2], left[4]], [size; 3]).widths(outer).bottom([1.0 - size]);
    bars.colors(["C0", "C1", "C2"]).edgecolor("w").linewidth(1.0).align("edge");
    let bars = ax.bar(&left, [size; 6]).widths(norm).bottom([1.0 - 2.0 * size]);
    bars.colors(["C3", "C4", "C5", "C6", "C7", "C8"]).edgecolor("w").linewidth(1.0).align("edge");
    ax.set_title("Pie plot with `ax.bar` and polar coordinates");
    ax.set_axis_off();
    golden("polar/nested").check(&fig);
}

#[test]
fn annotation() {
    let (mut fig, ax) = polar();
    let ax = &mut fig[ax];
    let r = over(1000, |i| i * 0.001);
    let theta: Vec<f64> = r.iter().map(|r| 4.0 * PI * r).collect();
    ax.plot(&theta, &r).color("#ee8d18").linewidth(3.0);
    ax.plot_fmt([theta[800]], [r[800]], "o");
    let note = ax.annotate("a polar annotation", (theta[800], r[800])).xytext(0.05, 0.05);
    note.textcoords("figure fraction").ha("left").va("bottom").arrowprops(|a| {
        a.facecolor("k").shrink(0.05);
    });
    ax.annotate("in data", (1.2, 0.9)).xytext(2.4, 0.7).arrowprops(|a| {
        a.arrowstyle("->").connectionstyle("arc3,rad=0.3");
    });
    ax.annotate("outside", (1.0, 1.2)).xytext(0.5, 0.5);
    ax.text(4.0, 0.6, "turned").rotation(40).ha("center").bbox(|b| {
        b.facecolor("w").boxstyle("round");
    });
    ax.text(0.02, 0.95, "corner").transform(Coords::Axes);
    golden("polar/annotation").check(&fig);
}

#[test]
fn radar() {
    let angles = over(7, |i| i * 2.0 * PI / 6.0);
    let mut fig = Figure::with_size(9.0, 4.2);
    let [a, b] = fig.subplots(1, 2).projection("polar").into_array();
    for (k, values) in [[4, 3, 5, 2, 4, 1, 4], [2, 5, 3, 4, 1, 3, 2]].into_iter().enumerate() {
        a.plot(&angles, values).label(format!("set {k}"));
        a.fill(&angles, values).alpha(0.25);
    }
    a.set_xticks(&angles[..6]).labels(["speed", "strength", "reach", "patience", "wit", "luck"]);
    a.set_rlim(0.0, 5.0);
    a.legend().loc("upper right").bbox_to_anchor(1.3, 1.1);
    let t = linspace(0.0, 2.0 * PI, 200);
    let of = |f: fn(f64) -> f64| t.iter().map(|&t| f(t)).collect::<Vec<f64>>();
    b.fill_between(&t, of(|t| 1.0 + 0.5 * (3.0 * t).sin()), of(|t| 2.0 + (2.0 * t).cos()))
        .alpha(0.4)
        .color("C2");
    b.fill_between(&t, [0], [0.5]).only_where(t.iter().map(|&t| t > PI)).color("C3");
    b.fill_betweenx([1, 2, 3], [0.2, 0.4, 0.3], [1.2, 0.8, 1.0]).color("C4").alpha(0.6);
    golden("polar/radar").check(&fig);
}

#[test]
fn bullseye() {
    let mut fig = Figure::with_size(9.0, 5.0);
    fig.set_layout_engine("constrained");
    let norm = Normalize::new().vmin(1.0).vmax(17.0);
    let cool = Colormap::get("cool").expect("a colormap");
    let r = linspace(0.2, 1.0, 4);
    let rings: [(usize, usize, f64, f64, f64, f64); 4] = [
        (0, 6, r[2], r[3], 6.0, 0.0),
        (6, 12, r[1], r[2], 6.0, 0.0),
        (12, 16, r[0], r[1], 4.0, 45.0),
        (16, 17, 0.0, r[0], 1.0, 0.0),
    ];
    let axs = fig.subplots(1, 2).projection("polar").into_array::<2>();
    let ids = axs.each_ref().map(|a| a.id());
    for (ax, bold) in axs.into_iter().zip([&[][..], &[3, 9]]) {
        ax.set_ylim(0.0, 1.0);
        ax.set_xticklabels([""; 0]);
        ax.set_yticklabels([""; 0]);
        ax.grid(false);
        for (start, stop, inner, outer, n, offset) in rings {
            let size = 2.0 * PI / n;
            for i in start..stop {
                let left = (i - start) as f64 * size + f64::to_radians(offset);
                let color = Color::Rgba(cool.map(i as f64 / 16.0));
                let bar = ax.bar([left], [outer - inner]).width(size).bottom([inner]).align("edge");
                bar.color(color).edgecolor("k").linewidth(if bold.contains(&i) { 3.0 } else { 1.0 });
            }
        }
        ax.text(PI / 2.0, 1.1, "front").ha("center");
    }
    fig.colorbar(ScalarMappable::new().norm(norm).cmap("cool"))
        .parents(ids)
        .orientation("horizontal")
        .label("segment");
    golden("polar/bullseye").check(&fig);
}

#[test]
fn from_rectangle() {
    let (mut fig, ax) = plt::subplots();
    let ax = &mut fig[ax];
    ax.set_xlim(-20.0, 20.0).set_ylim(-20.0, 20.0);
    let note = ax.annotate("the top", (PI / 2.0, 10.0)).xytext(PI / 3.0, 20.0);
    note.xycoords("polar").textcoords("polar").clip_on(true).arrowprops(|a| {
        a.facecolor("k").shrink(0.05);
    });
    for n in 0..8 {
        ax.annotate(n.to_string(), (f64::from(n) * PI / 4.0, 15.0)).xycoords("polar").ha("center");
    }
    golden("polar/from_rectangle").check(&fig);
}
