//! What is wrong with a script is reported with the script's line, not with a line of the library.

use isoplot::artist::{Circle, DrawingArea, HPacker, OffsetImage, Rectangle, TextArea};
use isoplot::prelude::*;

/// The message of what is wrong with the axes; it must name this file.
fn wrong(script: impl FnOnce(&mut Axes)) -> String {
    let mut fig = Figure::with_size(2.0, 2.0);
    script(fig.add_subplot(1, 1, 1));
    let e = fig.to_png().map(|_| ()).expect_err("something is wrong");
    assert!(e.to_string().contains("caller_lines.rs:"), "{e}");
    e.message().to_owned()
}

#[test]
fn lengths_that_differ() {
    let scripts: [fn(&mut Axes); 10] = [
        |ax| {
            ax.hexbin([1, 2], [1]);
        },
        |ax| {
            ax.quiver([1, 2], [1, 2], [1, 2, 3], [1, 2]);
        },
        |ax| {
            ax.scatter([1, 2], [1]);
        },
        |ax| {
            ax.bar([1, 2], [1, 2, 3]);
        },
        |ax| {
            ax.barh([1, 2], [1, 2, 3]);
        },
        |ax| {
            ax.fill([1, 2], [1, 2, 3]);
        },
        |ax| {
            ax.fill_between([1, 2], [1, 2, 3], [0]);
        },
        |ax| {
            ax.errorbar([1, 2], [1, 2, 3]);
        },
        |ax| {
            ax.stem([1, 2], [1, 2, 3]);
        },
        |ax| {
            ax.step([1, 2], [1, 2, 3]);
        },
    ];
    for script in scripts {
        let message = wrong(script);
        assert!(message.contains('3') || message.contains('1'), "{message}");
    }
}

#[test]
fn names_are_no_errors() {
    let scripts: [fn(&mut Axes); 4] = [
        |ax| _ = ax.bar([1, 2], [1, 2]).yerr(["a", "b"]),
        |ax| _ = ax.barh([1, 2], [1, 2]).xerr_each(["a", "b"], [1, 2]),
        |ax| _ = ax.errorbar([1, 2], [1, 2]).yerr(["a", "b"]),
        |ax| _ = ax.errorbar([1, 2], [1, 2]).xerr_each([1, 2], ["a", "b"]),
    ];
    for script in scripts {
        assert!(wrong(script).contains("takes numbers, not names"));
    }
}

#[test]
fn setters() {
    assert!(
        wrong(|ax| {
            ax.scatter([1], [1]).sizes([1, 2]);
        })
        .contains("sizes")
    );
    assert!(
        wrong(|ax| {
            ax.bar([1], [1]).align("middle");
        })
        .contains("middle")
    );
    assert!(
        wrong(|ax| {
            ax.hist([1, 2], 0);
        })
        .contains("bins")
    );
    assert!(
        wrong(|ax| {
            ax.hist([[1, 2], [3, 4]], 3).weights([1, 2]);
        })
        .contains("weight")
    );
    assert!(
        wrong(|ax| {
            ax.hist([1, 2], "many");
        })
        .contains("many")
    );
    assert!(
        wrong(|ax| {
            ax.stackplot([1, 2], [[1, 2], [3, 4]]).baseline("low");
        })
        .contains("low")
    );
    assert!(
        wrong(|ax| {
            ax.eventplot([[1, 2], [3, 4]]).linelengths([1, 2, 3]);
        })
        .contains("3")
    );
    assert!(
        wrong(|ax| {
            ax.boxplot([[1, 2], [3, 4]]).positions([1, 2, 3]);
        })
        .contains("positions")
    );
    assert!(
        wrong(|ax| {
            ax.boxplot([1, 2]).medianprops(|m| {
                m.color("paint");
            });
        })
        .contains("paint")
    );
    assert!(
        wrong(|ax| {
            ax.violinplot([1, 2]).quantiles([2.0]);
        })
        .contains("quantiles")
    );
    assert!(
        wrong(|ax| {
            ax.pie([1, -2]);
        })
        .contains("negative")
    );
    assert!(
        wrong(|ax| {
            ax.pie([1, 2]).textprops(|t| {
                t.color("paint");
            });
        })
        .contains("paint")
    );
    assert!(
        wrong(|ax| {
            ax.errorbar([1], [1]).yerr([-1]);
        })
        .contains("negative")
    );
    assert!(
        wrong(|ax| {
            ax.errorbar([1], [1]).color("nope");
        })
        .contains("nope")
    );
    assert!(
        wrong(|ax| {
            ax.stem([1], [1]).bottom(f64::NAN);
        })
        .contains("finite")
    );
    assert!(
        wrong(|ax| {
            ax.fill_between([1], [1], [0]).step("x");
        })
        .contains("step")
    );
    assert!(
        wrong(|ax| {
            ax.add_patch(Circle::new((0.0, 0.0), 1.0)).facecolor("q");
        })
        .contains('q')
    );
    assert!(
        wrong(|ax| {
            ax.add_patch(Rectangle::new((0.0, 0.0), 1.0, 1.0)).hatch("q");
        })
        .contains("hatch")
    );
    assert!(
        wrong(|ax| {
            ax.legend().loc("here");
        })
        .contains("here")
    );
    assert!(
        wrong(|ax| {
            ax.annotate("x", (0.0, 0.0)).textcoords("miles");
        })
        .contains("miles")
    );
    assert!(
        wrong(|ax| {
            ax.text(0.0, 0.0, "x").xytext(1.0, 1.0);
        })
        .contains("annotate")
    );
    let arrow = |ax: &mut Axes| {
        ax.annotate("x", (0.0, 0.0)).arrowprops(|a| {
            a.arrowstyle("=>");
        });
    };
    assert!(wrong(arrow).contains("=>"));
}

#[test]
fn numbers_that_are_none_are_gaps() {
    let mut fig = Figure::with_size(2.0, 2.0);
    let ax = fig.add_subplot(1, 1, 1);
    let (nan, inf) = (f64::NAN, f64::INFINITY);
    let none: [f64; 0] = [];
    ax.scatter([nan, 1.0, inf], [1.0, nan, 2.0]).sizes([nan, -1.0, inf]).label("a");
    ax.bar([0.0, nan, inf], [nan, 1.0, inf]).label("b");
    ax.fill_between([nan, 1.0, inf], [1.0, nan, 2.0], [0]).interpolate(true).label("c");
    ax.fill([nan, inf], [1.0, 2.0]).label("d");
    ax.errorbar([nan, 1.0], [inf, nan]).yerr([nan]).xerr([inf]).capsize(3.0).label("e");
    ax.stem([nan, 1.0], [inf, nan]).label("f");
    ax.hist([nan, inf], 5).label("g");
    ax.scatter(none, none).label("h");
    ax.bar(none, none).label("i");
    ax.fill_between(none, none, none).label("j");
    ax.errorbar(none, none).label("k");
    ax.stem(none, none).label("l");
    ax.hist(none, 3).label("m");
    ax.stackplot([nan, 1.0], [[inf, nan], [1.0, 2.0]]).baseline("weighted_wiggle").labels(["n"]);
    ax.stackplot(none, Vec::<Vec<f64>>::new()).baseline("sym");
    ax.broken_barh([(nan, 1.0), (inf, nan)], (nan, 1.0)).label("o");
    ax.broken_barh(Vec::<(f64, f64)>::new(), (0, 1)).label("p");
    ax.eventplot([nan, inf]).label("q");
    ax.boxplot([vec![nan, 1.0], vec![inf, 1.0], vec![]]).notch(true).showmeans(true).label("s");
    ax.boxplot([1, 2]).positions([nan]).widths([inf]).notch(true);
    ax.boxplot([inf, -inf, 1.0]).showmeans(true).positions([inf]).orientation("horizontal");
    ax.violinplot([1.0, 2.0]).positions([nan]).widths([inf]).showmedians(true);
    ax.eventplot([1, 2]).lineoffsets([nan]).linelengths([inf]);
    ax.hist([1, 2], "auto").bottom([nan]).cumulative(-1);
    ax.boxplot(Vec::<Vec<f64>>::new()).patch_artist(true).label("t");
    ax.violinplot([vec![nan, inf], vec![1.0, inf], vec![]]).showmeans(true).labels(["u"]);
    ax.violinplot(Vec::<Vec<f64>>::new()).showmedians(true);
    ax.eventplot(Vec::<Vec<f64>>::new()).label("r");
    ax.hist(Vec::<Vec<f64>>::new(), "auto").histtype("step").stacked(true).density(true);
    ax.hist([vec![nan, inf], vec![]], 4)
        .weights([vec![nan, 1.0], vec![]])
        .density(true)
        .histtype("stepfilled");
    ax.legend().ncols(30);
    fig.to_png().expect("a picture with gaps");
    fig.axes_mut()[0].annotate("x", (nan, inf)).arrowprops(|a| {
        a.arrowstyle("fancy");
    });
    // The place of an annotation has to be a number.
    let e = fig.to_png().expect_err("a place that is none");
    assert!(e.message().contains("place"), "{e}");
}

#[test]
fn cycles_collections_and_chains() {
    type Script = (fn(&mut Axes), &'static str);
    let scripts: [Script; 15] = [
        (
            |ax| {
                ax.tick_params().length(3.0).axis("z");
            },
            "\"z\" is not an axis",
        ),
        (
            |ax| {
                ax.grid_with().color("r").which("none");
            },
            "\"none\" is not a kind of ticks",
        ),
        (
            |ax| {
                ax.set_xscale("log").locator_params().nbins(3);
            },
            "locator_params is for axes",
        ),
        (
            |ax| {
                ax.set_yscale("log").ticklabel_format().style("sci").axis("y");
            },
            "ticklabel_format is for axes",
        ),
        (
            |ax| {
                ax.set_prop_cycle(cycler("lw", [1, 2]) + cycler("ls", ["-"]));
            },
            "cycles of 2 and 1 steps",
        ),
        (
            |ax| {
                ax.set_prop_cycle(cycler("hatch", ["/"])).plot_y([1, 2]);
            },
            "a hatch, which lines do not have",
        ),
        (
            |ax| {
                ax.ellipses([1], [1], [0.0; 0], [1], [1]);
            },
            "at least one size",
        ),
        (
            |ax| {
                ax.ellipses([1], [1], [1], [1], [1]).units("miles");
            },
            "\"miles\" is no unit",
        ),
        (
            |ax| {
                ax.circles([1, 2], [1], [1]);
            },
            "x has 2 and y has 1",
        ),
        (
            |ax| {
                let pie = ax.pie([1, 2]).handle();
                ax.pie_label(pie, "{nope}");
            },
            "\"nope\" is neither absval nor frac",
        ),
        (
            |ax| {
                let pie = ax.pie([1, 2]).handle();
                ax.pie_label(pie, ["a"]);
            },
            "labels are 1, but there are 2 wedges",
        ),
        (
            |ax| {
                let elements = ax.scatter([1], [1]).legend_elements();
                ax.legend().elements(&elements);
            },
            "a scatter without numbers",
        ),
        (
            |ax| {
                ax.legend().labelcolor("nope");
            },
            "\"nope\" is not a colour",
        ),
        (
            |ax| {
                ax.scatter([1], [1]).edgecolors(["nope"]);
            },
            "\"nope\" is not a colour",
        ),
        (
            |ax| {
                ax.imshow([[1, 2], [3, 4]]).extent([1.0, 9.0, 1.0, 9.0]).interpolation("bicubic");
                ax.set_xscale("log").set_yscale("log");
            },
            "needs the interpolation nearest",
        ),
    ];
    for (script, said) in scripts {
        let message = wrong(script);
        assert!(message.contains(said), "{message}: {said}");
    }
}

#[test]
fn boxes() {
    type Script = fn(&mut Axes);
    let scripts: [(Script, &str); 16] = [
        (|ax| _ = ax.add_anchored_text("a", "nowhere"), "is not a place"),
        (|ax| _ = ax.add_anchored_text("a", "best"), "needs a side or a corner"),
        (|ax| _ = ax.add_anchored_text("a", 3).pad(f64::NAN), "pad must be finite"),
        (|ax| _ = ax.add_anchored_text("a", 3).patch(|p| _ = p.boxstyle("blob")), "is not a box style"),
        (|ax| _ = ax.add_anchored_text("a", 3).prop(|t| _ = t.color("blue-ish")), "is not a colour"),
        (|ax| _ = ax.add_anchored_size_bar(f64::INFINITY, "a", 3), "size must be finite"),
        (|ax| _ = ax.add_anchored_size_bar(1, "a", 3).color("blue-ish"), "is not a colour"),
        (|ax| _ = ax.add_anchored_direction_arrows("a", "b").length(f64::NAN), "length must be finite"),
        (|ax| _ = ax.add_annotation_bbox(TextArea::new("a"), (f64::NAN, 0)), "point must be finite"),
        (
            |ax| _ = ax.add_annotation_bbox(TextArea::new("a"), (1, 0)).xycoords("offset points"),
            "for the box",
        ),
        (|ax| _ = ax.add_annotation_bbox(OffsetImage::new([[1]]).cmap("none such"), (1, 0)), "colormap"),
        (|ax| _ = ax.add_annotation_bbox(OffsetImage::new([[1.0; 0]; 2]), (1, 0)), "has no pixels"),
        (|ax| _ = ax.add_annotation_bbox(OffsetImage::new([[1]]).zoom(0), (1, 0)), "zoom must be"),
        (|ax| _ = ax.add_anchored_offsetbox(HPacker::new().align("up"), 3), "is not an alignment"),
        (|ax| _ = ax.pcolorfast([0, 1, 3], [0, 1], [[1]]), "do not fit an image"),
        (|ax| _ = ax.add_non_uniform_image([1, 0], [0], [[1, 2]]), "must grow"),
    ];
    for (script, part) in scripts {
        let message = wrong(script);
        assert!(message.contains(part), "{message}");
    }
    let inner = |ax: &mut Axes| {
        let dot = DrawingArea::new(9, 9).add_patch(Circle::new((4, 4), 3), |p| _ = p.facecolor("blue-ish"));
        ax.add_anchored_offsetbox(HPacker::new().child(dot), "center");
    };
    assert!(wrong(inner).contains("is not a colour"));
}
