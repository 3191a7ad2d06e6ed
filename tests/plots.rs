//! Plots of any numbers are drawn or refused, with the caller's line: nothing panics, hangs or fills the memory.

mod numbers;

use isoplot::prelude::*;
use proptest::prelude::*;

/// Any number at all, of every magnitude, few of them ordinary.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        1 => any::<f64>(),
        3 => numbers::magnitude(),
        4 => -3.0..3.0f64,
        2 => (-2i32..3).prop_map(f64::from),
        1 => prop::sample::select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0, 1e308, -1e308, 1e-308]),
    ]
}

fn columns() -> impl Strategy<Value = [Vec<f64>; 3]> {
    (1usize..7).prop_flat_map(|n| [0; 3].map(|_| prop::collection::vec(number(), n)))
}

/// Draws what `plot` plots on axes of a projection, with limits or without; a failure names this file.
fn drawn(projection: &str, limits: Option<[f64; 4]>, plot: impl Fn(&mut Axes)) {
    let mut fig = Figure::with_size(2.0, 1.5);
    let ax = fig.add_subplot(1, 1, 1).projection(projection);
    plot(ax);
    if let Some([x0, x1, y0, y1]) = limits {
        ax.set_xlim(x0, x1).set_ylim(y0, y1);
    }
    match fig.to_rgba() {
        Ok((_, _, rgba)) => assert_eq!(rgba.len(), 200 * 150 * 4),
        Err(e) => assert!(e.to_string().starts_with("tests/plots.rs:"), "{e}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_plane_axes([x, y, z] in columns(), near in any::<bool>(), n in number()) {
        let limits = near.then_some([-2.0, 3.0, -1.0, 2.0]);
        let drawn = |plot: &dyn Fn(&mut Axes)| drawn("rectilinear", limits, plot);
        drawn(&|ax| _ = ax.bar(&x, &y).width(n).yerr(0.5).linestyle("--").edgecolor("k"));
        drawn(&|ax| _ = ax.errorbar(&x, &y).yerr(&z).xerr(n).fmt("o--"));
        drawn(&|ax| _ = ax.fill_between(&x, &y, &z).linestyle("--").hatch("/"));
        drawn(&|ax| _ = ax.step(&x, &y).linestyle(":").linewidth(n));
        drawn(&|ax| _ = ax.stem(&x, &y));
        drawn(&|ax| _ = ax.hist(&x, 7));
        drawn(&|ax| _ = ax.boxplot([&x, &y]));
        drawn(&|ax| _ = ax.violinplot([&x, &y]));
        drawn(&|ax| _ = ax.scatter(&x, &y).s(&z).c(&y).linestyle("--").edgecolors("k"));
        drawn(&|ax| _ = ax.annotate("a", (x[0], y[0])).xytext(z[0], n).arrowprops(|a| { a.linestyle("--"); }));
        drawn(&|ax| _ = ax.axline((x[0], y[0]), (z[0], n)).linestyle("--"));
        drawn(&|ax| _ = ax.vlines(&x, &y, &z).linestyles("--"));
        drawn(&|ax| _ = ax.text(x[0], y[0], "a").rotation(n).bbox(|b| { b.linestyle("--"); }));
        drawn(&|ax| _ = ax.pie(&x));
        drawn(&|ax| _ = ax.eventplot([&x]).linestyles("--"));
        drawn(&|ax| _ = ax.stackplot(&x, [&y, &z]));
    }

    #[test]
    fn on_log_axes([x, y, z] in columns(), scale in prop::sample::select(vec!["log", "symlog", "asinh", "logit"])) {
        drawn("rectilinear", None, |ax| {
            ax.set_xscale(scale).set_yscale(scale);
            ax.plot_fmt(&x, &y, "o--");
            ax.fill_between(&x, &y, &z).linestyle("--");
            ax.bar(&x, &z).linestyle(":");
        });
    }

    #[test]
    fn on_other_axes([x, y, z] in columns(), near in any::<bool>(), n in number()) {
        let limits = near.then_some([-2.0, 3.0, 0.0, 2.0]);
        drawn("polar", limits, |ax| {
            ax.plot_fmt(&x, &y, "o--");
            ax.bar(&y, &z).linestyle("--").edgecolor("k");
            ax.fill_between(&x, &y, &z).linestyle("--");
        });
        drawn("3d", None, |ax| {
            ax.plot3d(&x, &y, &z).linestyle("--");
            ax.scatter3d(&x, &y, &z).s(&x);
            ax.bar3d(&x, &y, &z, 1, n, 1);
            ax.quiver3d(&x, &y, &z, &y, &z, &x);
            ax.text3d(x[0], y[0], z[0], "a");
            ax.view_init(n, 30.0);
        });
        drawn("3d", None, |ax| _ = ax.plot_trisurf((&x, &y), &z).linestyle("--"));
        drawn("3d", None, |ax| _ = ax.plot_surface([x[0], y[0]], [z[0], n], [[x[0], y[0]], [z[0], n]]));
    }
}

/// Markers, single and in collections, too large to be kept: a square that covers the picture does so at any size.
#[test]
fn markers_of_any_size() {
    for size in [1e2, 1e3, 1e4, 1e5, 1e7, 1e10, 1e20, 1e150] {
        let mut fig = Figure::with_size(2.0, 1.5);
        let ax = fig.add_axes([0.0, 0.0, 1.0, 1.0]);
        ax.set_axis_off();
        ax.scatter([0.5], [0.5]).marker("s").s(size * size).color("r").linewidths(0);
        ax.set_xlim(0, 1).set_ylim(0, 1);
        let (_, _, rgba) = fig.to_rgba().expect("a picture");
        let red = rgba.chunks_exact(4).filter(|p| p[..3] == [255, 0, 0]).count();
        assert!(red == 200 * 150 || size < 200.0 && red > 15_000, "{size}: {red}");
    }
}
