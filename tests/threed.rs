//! 3-D axes: what is wrong with a script is said with its line, and nothing makes a draw panic.

use isoplot::prelude::*;

type Script = fn(&mut Axes);

fn space(script: impl FnOnce(&mut Axes)) -> Figure {
    let mut fig = Figure::with_size(2.0, 2.0);
    script(fig.add_subplot(1, 1, 1).projection("3d"));
    fig
}

fn plane(script: impl FnOnce(&mut Axes)) -> Figure {
    let mut fig = Figure::with_size(2.0, 2.0);
    script(fig.add_subplot(1, 1, 1));
    fig
}

/// The message of what is wrong; it must name this file.
fn wrong(fig: &Figure) -> String {
    let e = fig.to_png().map(|_| ()).expect_err("something is wrong");
    assert!(e.to_string().contains("threed.rs:"), "{e}");
    e.message().to_owned()
}

#[test]
fn bad_arguments() {
    let scripts: [(Script, &str); 16] = [
        (|ax| _ = ax.plot3d([1, 2], [1, 2], [1, 2, 3]), "x has 2 and z has 3"),
        (|ax| _ = ax.plot3d([1, 2], [1], [1, 2]), "y has 1"),
        (|ax| _ = ax.scatter3d([1, 2], [1, 2], [1, 2, 3]), "x has 2 and z has 3"),
        (|ax| _ = ax.scatter3d([1], [1], [1]).depthshade_minalpha(2), "outside"),
        (|ax| _ = ax.plot_surface([1, 2, 3], [1, 2], [[1, 2], [3, 4]]), "x has 3 numbers"),
        (|ax| _ = ax.plot_surface([1], [1, 2], vec![vec![1.0], vec![1.0, 2.0]]), "same length"),
        (|ax| _ = ax.plot_surface([1, 2], [1, 2], [[1, 2], [3, 4]]).rstride(2).rcount(3), "not both"),
        (|ax| _ = ax.plot_wireframe([1, 2], [1, 2], [[1, 2], [3, 4]]).rcount(0).ccount(0), "rows or columns"),
        (|ax| _ = ax.plot_trisurf(([0, 1, 0], [0, 0, 1]), [1, 2]), "2 numbers"),
        (|ax| _ = ax.bar3d([0, 1], [0, 1], [0, 1, 2], 1, 1, 1), "3 boxes"),
        (|ax| _ = ax.quiver3d([0, 1], [0, 1], [0, 1], [0, 1, 2], [0], [0]), "3 arrows"),
        (|ax| _ = ax.contour3d([0, 1], [0, 1], [[0, 1], [1, 2]]).zdir("w"), "\"w\""),
        (|ax| _ = ax.view_init(f64::NAN, 0), "elev"),
        (|ax| _ = ax.set_proj_type("flat"), "persp, ortho"),
        (|ax| _ = ax.set_box_aspect([1, 0, 1]), "above 0"),
        (|ax| _ = ax.set_zlim(f64::INFINITY, 1), "finite"),
    ];
    for (script, expected) in scripts {
        let message = wrong(&space(script));
        assert!(message.contains(expected), "{message:?} lacks {expected:?}");
    }
}

#[test]
fn axes_of_two_directions_know_no_z() {
    let scripts: [Script; 8] = [
        |ax| _ = ax.plot3d([1], [1], [1]),
        |ax| _ = ax.scatter3d([1], [1], [1]),
        |ax| _ = ax.plot_surface([0, 1], [0, 1], [[1, 2], [3, 4]]),
        |ax| _ = ax.plot_wireframe([0, 1], [0, 1], [[1, 2], [3, 4]]),
        |ax| _ = ax.text3d(0, 0, 0, "a"),
        |ax| _ = ax.set_zlabel("z"),
        |ax| _ = ax.set_zlim(0, 1),
        |ax| _ = ax.view_init(0, 0),
    ];
    for script in scripts {
        let message = wrong(&plane(script));
        assert!(message.contains(".projection(\"3d\")"), "{message:?}");
    }
}

#[test]
fn flat_artists_are_not_for_space() {
    let scripts: [Script; 3] =
        [|ax| _ = ax.plot([1, 2], [1, 2]), |ax| _ = ax.bar([1, 2], [1, 2]), |ax| _ = ax.text(0, 0, "a")];
    for script in scripts {
        let message = wrong(&space(script));
        assert!(message.contains("plot3d"), "{message:?}");
    }
    space(|ax| _ = ax.text(0, 0, "a").transform(Coords::Axes)).to_png().expect("a text in the plane");
}

#[test]
fn odd_input_is_drawn() {
    let scripts: [Script; 13] = [
        |_| (),
        |ax| _ = ax.plot3d([0.0; 0], [0.0; 0], [0.0; 0]),
        |ax| _ = ax.plot3d([f64::NAN; 3], [1, 2, 3], f64::INFINITY),
        |ax| _ = ax.scatter3d([0.0; 0], [0.0; 0], [0.0; 0]).c([0.0; 0]),
        |ax| _ = ax.scatter3d([f64::NAN, 1.0], [1, 2], [1, 1]).c([1, 2]).cmap("plasma"),
        |ax| _ = ax.scatter3d([1, 1], [2, 2], [3, 3]).color("none"),
        |ax| _ = ax.plot_surface([0, 1], [0, 1], [[f64::NAN; 2]; 2]),
        |ax| _ = ax.plot_surface([0], [0], [[1]]).cmap("viridis"),
        |ax| _ = ax.plot_surface([0, 0], [0, 0], [[1, 1], [1, 1]]).edgecolors("k"),
        |ax| _ = ax.bar3d([0.0; 0], [0.0; 0], [0.0; 0], 1, 1, 1),
        |ax| _ = ax.quiver3d([0], [0], [0], [0], [0], [0]).normalize(true),
        |ax| {
            ax.plot3d([1, 2], [1, 2], [1e300, -1e300]);
            ax.set_focal_length(1e-3);
        },
        |ax| {
            ax.plot3d([1, 2], [1, 2], [0, 10]);
            ax.set_zscale("log").set_xscale("log");
        },
    ];
    for script in scripts {
        let fig = space(script);
        fig.to_png().expect("a picture");
    }
}

#[test]
fn limits_are_matplotlibs() {
    let mut fig = space(|ax| _ = ax.plot3d([0, 1], [2, 4], [0, 8]));
    let ax = fig.add_subplot(2, 2, 1).projection("3d");
    let near = |a: (f64, f64), b: (f64, f64)| (a.0 - b.0).abs() < 1e-9 && (a.1 - b.1).abs() < 1e-9;
    assert!(near(ax.get_zlim(), (-1.0 / 48.0, 49.0 / 48.0)) && near(ax.get_xlim(), ax.get_zlim()));
    ax.plot3d([0, 48], [0, 48], [0, 48]);
    assert!(near(ax.get_zlim(), (-1.0, 49.0)) && near(ax.get_xlim(), (-3.5, 51.5)));
    ax.set_zlim(5, 1);
    assert_eq!(ax.get_zlim(), (5.0, 1.0));
    ax.clear();
    assert!(near(ax.get_zlim(), (-1.0 / 48.0, 49.0 / 48.0)));
    assert!(fig.clone().to_png().expect("a picture") == fig.to_png().expect("the same"));
}

#[test]
fn rows_of_coordinates_are_as_columns() {
    let z = Grid::from_fn(2, 3, |r, c| (r * c) as f64);
    let pixels = |draw: &dyn Fn(&mut Axes)| {
        let mut fig = Figure::with_size(2, 2);
        draw(fig.add_subplot(1, 1, 1).projection("3d"));
        fig.to_rgba().expect("a picture").2
    };
    let (x, y) = (vec![vec![0.0, 1.0, 4.0]; 2], vec![vec![1.0; 3], vec![3.0; 3]]);
    let rows = pixels(&|ax| {
        ax.plot_surface(&x, &y, &z);
    });
    let columns = pixels(&|ax| {
        ax.plot_surface([0, 1, 4], [1, 3], &z);
    });
    assert!(rows == columns);
}
