//! Polar axes: what is wrong with a script is said with its line, and nothing makes a draw panic.

use std::f64::consts::{PI, TAU};

use isoplot::prelude::*;

type Script = fn(&mut Axes);

fn polar(script: impl FnOnce(&mut Axes)) -> Figure {
    let mut fig = Figure::with_size(2.0, 2.0);
    script(fig.add_subplot(1, 1, 1).projection("polar"));
    fig
}

/// The message of what is wrong; it must name this file.
fn wrong(fig: &Figure) -> String {
    let e = fig.to_png().map(|_| ()).expect_err("something is wrong");
    assert!(e.to_string().contains("polar.rs:"), "{e}");
    e.message().to_owned()
}

#[test]
fn bad_arguments() {
    let scripts: [(Script, &str); 14] = [
        (
            |ax| {
                ax.set_theta_zero_location("Q");
            },
            "\"Q\"",
        ),
        (
            |ax| {
                ax.set_theta_zero_location(("N", f64::NAN));
            },
            "finite",
        ),
        (
            |ax| {
                ax.set_theta_direction(2);
            },
            "direction",
        ),
        (
            |ax| {
                ax.set_theta_direction("left");
            },
            "\"left\"",
        ),
        (
            |ax| {
                ax.set_rmax(f64::NAN);
            },
            "finite",
        ),
        (
            |ax| {
                ax.set_thetalim(0.0, 7.0);
            },
            "full circle",
        ),
        (
            |ax| {
                ax.set_rorigin(f64::INFINITY);
            },
            "finite",
        ),
        (
            |ax| {
                ax.set_xscale("log");
            },
            "no scale",
        ),
        (
            |ax| {
                ax.spines("left");
            },
            "start, end, inner, polar",
        ),
        (
            |ax| {
                ax.imshow([[1.0, 2.0], [3.0, 4.0]]);
            },
            "polar",
        ),
        (
            |ax| {
                ax.hexbin([1, 2, 3], [1, 2, 3]);
            },
            "polar",
        ),
        (
            |ax| {
                ax.axline((0.0, 0.0), (1.0, 1.0));
            },
            "polar",
        ),
        (
            |ax| {
                ax.plot([1], [1]);
                ax.projection("rectilinear");
            },
            "without content",
        ),
        (
            |ax| {
                ax.projection("hammer");
            },
            "\"hammer\"",
        ),
    ];
    for (script, says) in scripts {
        let message = wrong(&polar(script));
        assert!(message.contains(says), "{message}");
    }
}

#[test]
fn what_is_for_other_axes() {
    let setters: [Script; 7] = [
        |ax| {
            ax.set_rmax(1.0);
        },
        |ax| {
            ax.set_rlim(0.0, 1.0);
        },
        |ax| {
            ax.set_thetamin(10.0);
        },
        |ax| {
            ax.set_thetalim(0.0, 1.0);
        },
        |ax| {
            ax.set_theta_offset(1.0);
        },
        |ax| {
            ax.set_rlabel_position(1.0);
        },
        |ax| {
            ax.set_rorigin(1.0);
        },
    ];
    for set in setters {
        let mut fig = Figure::with_size(2.0, 2.0);
        set(fig.add_subplot(1, 1, 1));
        assert!(wrong(&fig).contains("is for polar axes"));
    }
    let twin = |twin: fn(&mut Figure, AxesId)| {
        let mut fig = Figure::with_size(2.0, 2.0);
        let ax = fig.add_subplot(1, 1, 1).projection("polar").id();
        twin(&mut fig, ax);
        wrong(&fig)
    };
    assert!(
        twin(|fig, ax| {
            fig.twinx(ax);
        })
        .contains("polar")
    );
    assert!(
        twin(|fig, ax| {
            fig.secondary_xaxis(ax, "top", |v| v, |v| v);
        })
        .contains("polar")
    );
}

#[test]
fn odd_views_and_numbers_are_drawn() {
    let scripts: [Script; 12] = [
        |ax| {
            ax.plot([0.0, f64::NAN, 1.0, f64::INFINITY], [1.0, 2.0, f64::NAN, 3.0]);
            ax.set_rlim(1.0, 2.0).set_rorigin(2.0);
        },
        |ax| {
            ax.set_thetamin(90.0).set_thetamax(90.0);
        },
        |ax| {
            ax.set_rmin(1.0).set_rmax(1.0);
        },
        |ax| {
            ax.axvspan(0.0, 1e12);
            ax.axvspan(5.0, -1e300);
        },
        |ax| {
            ax.bar([1e300, f64::NAN, 0.0], [1.0, 2.0, f64::INFINITY]).width(1e200);
        },
        |ax| {
            ax.set_xlim(-1e9, 1e9);
        },
        |ax| {
            ax.set_rscale("log").plot([0, 1, 2], [-1, 0, 1]);
            ax.set_rorigin(-5.0);
        },
        |ax| {
            ax.set_rscale("logit").plot([0.0, 1.0], [0.2, 0.9]);
        },
        |ax| {
            ax.plot([0, 1], [-1e300, 1e300]);
        },
        |ax| {
            ax.set_rmax(-3.0);
        },
        |ax| {
            ax.set_thetagrids([1e18, f64::NAN, 45.0]);
            ax.set_rgrids([f64::NAN; 2]);
        },
        |ax| {
            ax.plot(["a", "b", "c"], [1, 2, 3]);
            ax.plot([1.0, 2.0], [date(2024, 1, 2), date(2024, 5, 6)]);
        },
    ];
    for script in scripts {
        let mut fig = polar(script);
        fig.to_png().expect("a picture");
        fig.tight_layout();
        let options = SaveOptions { bbox_inches: BboxInches::Tight, ..SaveOptions::default() };
        fig.save_to_vec(&options).expect("a picture");
    }
}

#[test]
fn limits_are_matplotlibs() {
    let limits = |script: Script| polar(script).axes()[0].get_ylim();
    assert_eq!(limits(|_| {}), (0.0, 1.0));
    // max + 0.05 * (max - min), and 0 where nothing is below it
    let close = |(a, b): (f64, f64), (c, d): (f64, f64)| (a - c).abs() < 1e-12 && (b - d).abs() < 1e-12;
    assert!(close(
        limits(|ax| {
            ax.plot([0, 1], [2, 3]);
        }),
        (0.0, 3.05)
    ));
    assert!(close(
        limits(|ax| {
            ax.plot([0, 1], [-2, 3]);
        }),
        (-2.25, 3.25)
    ));
    assert!(close(
        limits(|ax| {
            ax.plot([0, 1], [2, 3]);
            ax.margins(0.5);
        }),
        (1.5, 3.5)
    ));
    // A limit that is put follows the data again once there are more.
    assert!(close(
        limits(|ax| {
            ax.plot([0, 1], [2, 3]);
            ax.set_rmax(9.0);
        }),
        (0.0, 9.0)
    ));
    assert!(close(
        limits(|ax| {
            ax.set_rmax(9.0).plot([0, 1], [2, 3]);
        }),
        (0.0, 3.05)
    ));
    let fig = polar(|ax| {
        ax.set_rlim(1.0, 4.0).set_thetamax(90.0).set_theta_offset(1.0).set_theta_direction("clockwise");
    });
    let ax = &fig.axes()[0];
    assert_eq!((ax.get_rmin(), ax.get_rmax(), ax.get_rorigin()), (1.0, 4.0, 1.0));
    assert_eq!((ax.get_thetamin(), ax.get_thetamax(), ax.get_xlim().1), (0.0, 90.0, PI / 2.0));
    assert_eq!((ax.get_theta_offset(), ax.get_theta_direction(), ax.get_rlabel_position()), (1.0, -1, 22.5));
}

#[test]
fn clearing_keeps_it_polar() {
    let mut fig = polar(|ax| {
        ax.plot([0, 1], [1, 2]);
        ax.set_theta_offset(1.0).set_rmax(7.0);
    });
    let ax = &mut fig.axes_mut()[0];
    ax.clear();
    assert_eq!((ax.get_xlim(), ax.get_ylim(), ax.get_theta_offset()), ((0.0, TAU), (0.0, 1.0), 0.0));
    ax.projection("rectilinear");
    assert_eq!(ax.get_xlim(), (0.0, 1.0));
    fig.to_png().expect("a picture");
}
