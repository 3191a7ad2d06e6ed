//! Triangles, vectors and counts of any numbers are drawn or refused: nothing panics, nothing hangs.

mod numbers;

use isoplot::axes::Spy;
use isoplot::prelude::*;
use proptest::prelude::*;

/// Any number at all, with those that are hard more often than chance would have them: few of them, so that points
/// coincide and lie on one line.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        2 => any::<f64>(),
        2 => numbers::magnitude(),
        4 => -10.0..10.0f64,
        6 => (-2i32..3).prop_map(f64::from),
        1 => Just(f64::NAN),
        1 => Just(f64::INFINITY),
        1 => Just(1e308),
        1 => Just(-1e308),
        1 => Just(1e-308),
        1 => Just(-0.0),
    ]
}

fn column(n: usize) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(number(), n)
}

fn columns() -> impl Strategy<Value = (Vec<f64>, Vec<f64>, Vec<f64>, Vec<f64>)> {
    (0usize..24).prop_flat_map(|n| (column(n), column(n), column(n), column(n)))
}

/// The numbers of a grid, whose columns and rows are evenly spaced.
fn grids() -> impl Strategy<Value = (Vec<f64>, Vec<f64>, Grid, Grid)> {
    (2usize..7, 2usize..7, 0.001..1000.0f64).prop_flat_map(|(rows, columns, step)| {
        let even = move |n: usize| (0..n).map(|i| i as f64 * step).collect::<Vec<f64>>();
        (column(rows * columns), column(rows * columns)).prop_map(move |(u, v)| {
            let grid = |d| Grid::new(rows, columns, d).expect("as many numbers");
            (even(columns), even(rows), grid(u), grid(v))
        })
    })
}

/// Draws what `plot` plots; a failure names this file.
fn drawn(plot: impl Fn(&mut Axes)) {
    let mut fig = Figure::with_size(2.0, 1.5);
    plot(fig.add_subplot(1, 1, 1));
    match fig.to_rgba() {
        Ok((_, _, rgba)) => assert_eq!(rgba.len(), 200 * 150 * 4),
        Err(e) => assert!(e.to_string().starts_with("tests/fields.rs:"), "{e}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn triangles((x, y, z, c) in columns()) {
        drawn(|ax| { ax.triplot((&x, &y)).marker("o"); });
        drawn(|ax| { ax.tripcolor((&x, &y), &z); });
        drawn(|ax| { ax.tripcolor((&x, &y), &z).shading("gouraud"); });
        drawn(|ax| { ax.tricontour((&x, &y), &z); });
        drawn(|ax| { ax.tricontourf((&x, &y), &c).extend("both"); });
    }

    #[test]
    fn given_triangles(
        (x, y, z, _) in columns(),
        corners in prop::collection::vec((0usize..24, 0usize..24, 0usize..24), 1..30),
        mask in prop::collection::vec(any::<bool>(), 30),
    ) {
        // Overlapping, flat, doubled: whatever comes.
        let n = x.len().max(1);
        let rows: Vec<[usize; 3]> = corners.iter().map(|&(a, b, c)| [a % n, b % n, c % n]).collect();
        let t = || Triangulation::new(&x, &y, &rows).and_then(|t| t.with_mask(mask[..rows.len()].iter().copied()));
        drawn(|ax| { ax.triplot(t()); });
        drawn(|ax| { ax.tripcolor(t(), &z).edgecolors("face"); });
        drawn(|ax| { ax.tricontour(t(), &z).levels(3); });
        drawn(|ax| { ax.tricontourf(t(), &z).levels([-1.0, 0.0, 0.5, 1.0]); });
        if let Ok(t) = t() {
            let flat = TriAnalyzer::new(&t).get_flat_tri_mask(0.1, true);
            prop_assert_eq!(flat.len(), rows.len());
            let plane = LinearTriInterpolator::new(&t, &z).expect("as many numbers as points");
            prop_assert_eq!(plane.grid(&x, &y).shape(), (n, n));
            let (fine, numbers) = UniformTriRefiner::new(&t).refine_field(&plane, 1).expect("few triangles");
            drawn(|ax| { ax.tricontourf(&fine, &numbers); });
        }
    }

    #[test]
    fn meshes((x, y, u, v) in grids(), smooth in any::<bool>()) {
        let bounded = u.map(|u| if u.is_finite() { u.sin().abs() } else { 0.5 });
        drawn(|ax| { ax.pcolor(&x, &y, &u).edgecolors("k").antialiased(smooth).label("cells"); ax.legend(); });
        drawn(|ax| { ax.pcolormesh(&x, &y, &v).alphas(&bounded).shading("gouraud"); });
        drawn(|ax| { ax.pcolor_c(&v).alphas(&bounded).edgecolors("face").shading("gouraud"); });
        let rgb: Vec<f64> = u.iter().chain(v.iter()).chain(u.iter()).copied().collect();
        let colors = isoplot::artist::ImageData::from_channels(u.rows(), u.columns(), &rgb);
        drawn(|ax| { ax.pcolormesh_rgb(&x, &y, colors.clone().expect("three each")).edgecolors("r"); });
    }

    #[test]
    fn vectors((x, y, u, v) in columns(), c in column(3)) {
        drawn(|ax| {
            let q = ax.quiver(&x, &y, &u, &v).handle();
            ax.quiverkey(q, 0.5, 0.5, 1.0, "one");
        });
        drawn(|ax| { ax.quiver(&x, &y, &u, &v).c(&u).angles("xy").scale_units("xy").pivot("tip"); });
        drawn(|ax| { ax.quiver(&x, &y, &c, &v); });
        drawn(|ax| { ax.barbs(&x, &y, &u, &v).c(&v).label("barbs"); ax.legend(); });
        drawn(|ax| {
            ax.set_xscale("log");
            ax.quiver(&x, &y, &u, &v).angles("xy").units("x").label("arrows");
            ax.plot(&u, &v);
            ax.legend();
        });
    }

    #[test]
    fn streams((x, y, u, v) in grids(), wide in any::<bool>()) {
        drawn(|ax| { ax.streamplot(&x, &y, &u, &v).density(0.3).broken_streamlines(wide); });
        drawn(|ax| { ax.streamplot(&x, &y, &u, &v).density(0.2).c(&u).linewidths(&v); });
        drawn(|ax| { ax.streamplot(&u, &v, &u, &v); });
        drawn(|ax| {
            ax.streamplot(&x, &y, &u, &v).density(0.2).c(&u).norm(LogNorm::new()).label("streams");
            ax.streamplot(&x, &y, &v, &u).density(0.2);
            ax.legend();
        });
    }

    #[test]
    fn counts((x, y, c, w) in columns(), n in 0usize..9) {
        drawn(|ax| { ax.hist2d(&x, &y, n); });
        drawn(|ax| { ax.hist2d(&x, &y, isoplot::axes::Hist2d::new(3, n).weights(&w).density(true)); });
        drawn(|ax| { ax.hexbin(&x, &y).gridsize(n); });
        drawn(|ax| { ax.hexbin(&x, &y).c(&c).bins("log").gridsize(5).marginals(true); });
        drawn(|ax| { ax.hexbin_log(&x, &y, true, false).gridsize(4).bins(3).marginals(true); });
        drawn(|ax| { ax.spy_markers(Grid::new(1, x.len(), &x).expect("a row"), 0.5); });
    }
}

#[test]
fn what_does_not_fit_is_told_with_the_callers_line() {
    let told = |plot: &dyn Fn(&mut Axes), part: &str| {
        let mut fig = Figure::with_size(1.0, 1.0);
        plot(fig.add_subplot(1, 1, 1));
        let e = fig.to_rgba().expect_err(part).to_string();
        assert!(e.starts_with("tests/fields.rs:") && e.contains(part), "{e}");
    };
    let grid = || Grid::from_fn(2, 3, |_, _| 1.0);
    let square = || (vec![0.0, 1.0, 1.0, 0.0], vec![0.0, 0.0, 1.0, 1.0]);
    told(&|ax| _ = ax.tricontour(square(), [1.0]), "z has 1 numbers, but the triangulation has 4 points");
    told(&|ax| _ = ax.tripcolor(square(), [1.0]), "1 numbers fit neither 4 points nor 2 triangles");
    told(&|ax| _ = ax.triplot(([0, 1], [0, 1])), "none among these 2");
    told(&|ax| _ = ax.tricontour(square(), [f64::NAN; 4]), "no triangle where all are finite");
    told(&|ax| _ = ax.quiver([0, 1], [0, 1], [1, 2, 3], [1, 1]), "u has 3 numbers, but there are 2 places");
    told(&|ax| _ = ax.quiver([0, 1], [0, 1], [1, 2], [1, 1]).c([1, 2, 3]), "c has 3 numbers");
    told(&|ax| _ = ax.barbs_uv(grid(), [[1.0]]), "u has (2, 3) and v has (1, 1)");
    told(&|ax| _ = ax.streamplot([0, 1, 3], [0, 1], grid(), grid()), "evenly spaced");
    told(&|ax| _ = ax.streamplot([0, 1], [0, 1], grid(), grid()), "x has 2 numbers, but the vectors have 3");
    told(
        &|ax| _ = ax.streamplot([0, 1, 2], [0, 1], grid(), grid()).start_points([(5.0, 0.0)]),
        "the start (5, 0) of a streamline lies outside",
    );
    told(&|ax| _ = ax.pcolormesh_c(grid()).alphas([[0.5]]), "do not fit a mesh of (2, 3)");
    told(&|ax| _ = ax.pcolormesh_c([[1.0]]).alphas([[2.0]]), "opacities must be in 0..=1");
    told(&|ax| _ = ax.pcolormesh_rgb([0], [0], vec![vec![[0u8; 3]], vec![]]), "row 1 has 0");
    told(&|ax| _ = ax.spy_markers(grid(), Spy::new().origin("left")), "\"left\" is not an origin");
    told(&|ax| _ = ax.spy_with(grid(), Spy::new().origin("left")), "\"left\" is not an origin");
    told(&|ax| _ = ax.hist2d([1, 2], [1], 3), "x has 2 and y has 1");
    told(&|ax| _ = ax.hexbin([1, 2], [1, 2]).c([1]), "c has 1 numbers, but there are 2 points");
}
