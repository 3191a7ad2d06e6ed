//! Ticks: where they are, what is written at them, and how they look.

use isoplot::prelude::*;
use isoplot::tick::{IntoFormatter, IntoLocator, Prune};

use crate::harness::golden;

/// A figure of thin axes below one another, with room for their labels.
fn rows(fig: &mut Figure, n: usize, m: usize, hspace: f64) -> isoplot::figure::AxesGrid<'_> {
    fig.subplots_adjust().hspace(hspace).top(0.98);
    fig.subplots(n, m)
}

#[test]
fn auto_x() {
    let ranges = [
        (0.0, 1.0),
        (-0.3, 17.2),
        (1e5, 1e5 + 3.0),
        (99999.7, 100_000.4),
        (0.0, 1e-9),
        (-3e-7, 8.5e-7),
        (7.0, -4.0),
        (1e9, 3e9),
        (-1.5e12, 2.5e15),
        (0.123456, 0.123459),
        (-250.0, 1000.0),
        (12345.6, 12346.1),
        (-1e-3, -9e-4),
        (1e300, 4e300),
    ];
    let mut fig = Figure::with_size(4.5, 7.0);
    fig.subplots_adjust().bottom(0.06);
    for (ax, (a, b)) in rows(&mut fig, ranges.len(), 1, 3.0).into_iter().zip(ranges) {
        ax.set_xlim(a, b);
        ax.set_yticks([0.0; 0]);
    }
    golden("ticks/auto_x").check(&fig);
}

#[test]
fn auto_y() {
    let ranges = [
        (0.0, 1.0),
        (3.2, -11.0),
        (2e5, 2e5 + 0.05),
        (0.0, 4.2e-9),
        (-12345.0, 99999.0),
        (1e6, 1.2e6),
        (-1e-5, 1e-5),
        (0.9998, 1.0003),
    ];
    let mut fig = Figure::with_size(8.0, 2.6);
    fig.subplots_adjust().wspace(4.0).left(0.06).right(0.98);
    for (i, (ax, (a, b))) in fig.subplots(1, ranges.len()).into_iter().zip(ranges).enumerate() {
        ax.plot([0, 1], [a, b]);
        ax.set_xticks([0.0; 0]);
        if i % 3 == 2 {
            ax.set_ylim(a, b);
        }
    }
    golden("ticks/auto_y").check(&fig);
}

#[test]
fn max_n() {
    let locators = [
        MaxNLocator::new(3),
        MaxNLocator::new(5).integer(true),
        MaxNLocator::new(8).steps([1.0, 2.0, 4.0, 10.0]),
        MaxNLocator::new(6).prune(Prune::Lower),
        MaxNLocator::new(6).prune(Prune::Upper),
        MaxNLocator::new(6).prune(Prune::Both),
        MaxNLocator::new(7).min_n_ticks(5).integer(true),
        MaxNLocator::new(1),
        MaxNLocator::new(20),
        MaxNLocator::auto().steps([1.0, 3.0, 5.0, 10.0]),
        MaxNLocator::new(4).symmetric(true),
    ];
    let mut fig = Figure::with_size(6.0, 6.0);
    fig.subplots_adjust().bottom(0.05).left(0.05).right(0.97);
    let mut grid = rows(&mut fig, locators.len(), 2, 2.5);
    let last = locators.len() - 1;
    for (i, loc) in locators.into_iter().enumerate() {
        let a = &mut grid[(i, 0)];
        a.xaxis().set_major_locator(loc);
        a.set_xlim(0.3, 7.7).set_yticks([0.0; 0]);
        let b = &mut grid[(i, 1)];
        b.xaxis().set_major_locator(if i == 1 {
            MaxNLocator::new(5).integer(true)
        } else {
            MaxNLocator::new(4)
        });
        b.plot([-2.0, 5.5], [0, 0]);
        b.set_yticks([0.0; 0]);
    }
    grid[(last, 1)].xaxis().set_major_locator(MaxNLocator::new(4).symmetric(true));
    golden("ticks/max_n").check(&fig);
}

#[test]
fn locators() {
    let major = [
        MultipleLocator::new(0.7).into_locator(),
        MultipleLocator::new(2.0).offset(0.5).into_locator(),
        FixedLocator::new([0.1, 3.0, 3.3, 7.0, 20.0]).into_locator(),
        FixedLocator::new(0..15).nbins(4).into_locator(),
        NullLocator.into_locator(),
        LinearLocator::default().into_locator(),
        LinearLocator::new(5).into_locator(),
        IndexLocator::new(3.0, 1.0).into_locator(),
        MultipleLocator::new(5.0).into_locator(),
    ];
    let minor = [
        NullLocator.into_locator(),
        MultipleLocator::new(0.5).into_locator(),
        NullLocator.into_locator(),
        AutoMinorLocator::new().into_locator(),
        AutoMinorLocator::new().into_locator(),
        NullLocator.into_locator(),
        AutoMinorLocator::with_divisions(3).into_locator(),
        IndexLocator::new(1.0, 0.5).into_locator(),
        AutoMinorLocator::with_divisions(2).into_locator(),
    ];
    let mut fig = Figure::with_size(5.0, 5.0);
    fig.subplots_adjust().bottom(0.06);
    let axes = rows(&mut fig, major.len(), 1, 2.5);
    for ((ax, major), minor) in axes.into_iter().zip(major).zip(minor) {
        ax.plot([0.2, 11.3], [1, 2]);
        ax.xaxis().set_major_locator(major).set_minor_locator(minor);
        ax.yaxis().set_major_locator(NullLocator);
        ax.grid(true);
    }
    golden("ticks/locators").check(&fig);
}

#[test]
fn formatters() {
    let fixed = FixedFormatter::new(["a", "b", "c"]);
    let plain = ScalarFormatter { use_offset: false.into(), ..ScalarFormatter::new() };
    let formatters = [
        FormatStrFormatter::new("%.2f").into_formatter(),
        FormatStrFormatter::new("%d km").into_formatter(),
        "{x:.1f} s".into_formatter(),
        "{x:+.2e}".into_formatter(),
        "{x:,.0f} #{pos}".into_formatter(),
        (|v: f64, i: usize| format!("{v}|{i}")).into_formatter(),
        FuncFormatter::new(|v, _| format!("€{:.0}", v * 1000.0)).into_formatter(),
        PercentFormatter::default().into_formatter(),
        PercentFormatter::new(1.0).decimals(1).into_formatter(),
        PercentFormatter::new(5.0).symbol(" pct").into_formatter(),
        NullFormatter.into_formatter(),
        fixed.into_formatter(),
        FormatStrFormatter::new("%g%%").into_formatter(),
        FormatStrFormatter::new("%+08.3f").into_formatter(),
        plain.into_formatter(),
        "{x:>8.3g}".into_formatter(),
    ];
    let mut fig = Figure::with_size(7.0, 5.0);
    fig.subplots_adjust().bottom(0.06).left(0.05).right(0.95);
    let mut grid = rows(&mut fig, formatters.len() / 2, 2, 2.5);
    for (ax, f) in grid.iter_mut().zip(formatters) {
        ax.set_xlim(-1.0, 6.2);
        ax.xaxis().set_major_formatter(f);
        ax.set_yticks([0.0; 0]);
    }
    grid[(7, 0)].set_xlim(100_000.0, 100_002.0);
    grid[(3, 1)].set_xlim(0.1, 0.12);
    grid[(2, 0)].set_xlim(-15000.0, 1_234_567.0);
    golden("ticks/formatters").check(&fig);
}

#[test]
fn offsets() {
    let mut fig = Figure::with_size(7.5, 5.0);
    fig.subplots_adjust().hspace(0.6).wspace(0.5);
    let mut axes = fig.subplots(3, 3);
    let scaled = [
        (1e6, 1e-7),
        (1.0, 1e5),
        (1e-4, 3.0),
        (1234.0, 1e7),
        (1.0, 1.0),
        (1.0, 1.0),
        (1e5, 1e4),
        (100.0, 0.01),
        (1.0, 1.0),
    ];
    for (i, (ax, (a, b))) in axes.iter_mut().zip(scaled).enumerate() {
        let line = ax.plot([0.0, 1.0, 2.0].map(|v| v * a), [1.0, 3.0, 2.0].map(|v| v * b));
        if i == 4 {
            line.set_data([1e5, 1e5 + 1.0, 1e5 + 2.0], [-7e4 - 0.1, -7e4 - 0.3, -7e4 - 0.2]);
            ax.relim().autoscale_view();
        }
    }
    axes[(0, 0)].ticklabel_format().axis("x").style("plain");
    axes[(0, 1)].ticklabel_format().axis("y").scilimits(-2, 2);
    axes[(0, 2)].ticklabel_format().style("sci").scilimits(0, 0);
    axes[(1, 2)].set_xlim(3e5, 3e5 + 1.0).ticklabel_format().use_offset(false);
    axes[(2, 0)].ticklabel_format().axis("both").style("sci").scilimits(4, 4);
    axes[(2, 1)].ticklabel_format().axis("x").use_offset(50.0);
    axes[(2, 1)].xaxis().offset_text().color("r");
    let f = ScalarFormatter { power_limits: (-1, 1), ..ScalarFormatter::new() };
    axes[(2, 2)].yaxis().set_major_formatter(f);
    axes[(2, 2)].set_ylim(0.0, 500.0).set_xlim(1e9, 1e9 + 20.0);
    golden("ticks/offsets").check(&fig);
}

#[test]
fn labels() {
    let mut fig = Figure::with_size(5.5, 4.0);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.plot([0, 3], [0, 3]);
    a.set_xticks([0, 1, 2, 3]).labels(["zero", "one", "two", "Three"]);
    a.set_yticks([0.0, 1.5, 6.0]);
    a.set_yticks_minor([0.5, 1.0, 2.0]);
    b.set_xticks([1, 4, 2]);
    b.set_xticks_minor([1.5, 2.5, 3.5]).set_ticklabels_minor(["i", "ii", "iii"]);
    b.set_yticks([-1, 0, 1]).labels(["low\nest", "", "högh"]);
    b.tick_params().which("minor").labelsize(7).length(8.0).pad(1.0);
    c.plot_y([5, 1, 3]);
    c.set_xticks(0..3);
    c.set_xticklabels(["apple", "Pear", "quince"]);
    c.set_yticks([0.0; 0]);
    c.set_xlabel("fruit");
    c.set_ylabel("how many");
    d.set_xlim(10.0, 0.0);
    d.set_xticks([2, 12]);
    d.set_yticks([0.25, 0.75]).labels(["¼", "¾"]);
    d.set_ylim(0.5, 1.0).minorticks_on();
    golden("ticks/labels").check(&fig);
}

#[test]
fn rotated() {
    let mut fig = Figure::with_size(7.5, 4.6);
    fig.subplots_adjust().hspace(0.8).wspace(0.4).bottom(0.2);
    let mut axes = fig.subplots(2, 3);
    let looks = [
        (30, "right", "default"),
        (45, "right", "anchor"),
        (90, "center", "default"),
        (45, "center", "default"),
        (-30, "left", "anchor"),
        (60, "right", "anchor"),
    ];
    for (ax, (deg, ha, mode)) in axes.iter_mut().zip(looks) {
        ax.set_xticks(0..4).labels(["January", "Feb", "march", "Apr."]);
        ax.get_xticklabels().rotation(deg).ha(ha).rotation_mode(mode);
        ax.set_xlabel(format!("{deg}°"));
    }
    for ax in axes.iter_mut().take(2) {
        ax.set_yticks([0.0, 0.5, 1.0]).labels(["none", "half", "all"]);
    }
    axes[(0, 0)].get_yticklabels().rotation(45).va("top");
    axes[(0, 1)].get_yticklabels().rotation(90).va("center").color("r").fontsize(8);
    axes[(0, 2)].tick_params().axis("y").labelrotation(30);
    axes[(1, 0)].tick_params().axis("x").labelrotation(30).labelrotation_mode("xtick");
    axes[(1, 1)].tick_params().axis("y").labelrotation(-40).labelrotation_mode("ytick");
    axes[(1, 2)].tick_params().axis("x").labeltop(true).labelbottom(false);
    golden("ticks/rotated").check(&fig);
}

#[test]
fn outer() {
    let mut fig = Figure::with_size(6.0, 3.6);
    let mut axes = fig.subplots(2, 3);
    for (i, ax) in axes.iter_mut().enumerate() {
        ax.plot([0.0, 1e6], [i as f64 * 1e-6, 3e-6]);
        ax.set_xlabel("time");
        ax.set_ylabel("level");
    }
    axes.label_outer();
    axes[(0, 1)].set_title("middle");
    golden("ticks/outer").check(&fig);
}

#[test]
fn outer_each() {
    let mut fig = Figure::with_size(6, 3.6);
    let grid = GridSpec::new(2, 3);
    for (i, (row, columns)) in [(0, 0..1), (0, 1..3), (1, 0..2), (1, 2..3)].into_iter().enumerate() {
        let ax = fig.add_subplot_at(&grid, row, columns);
        ax.plot([0.0, 1e6], [i as f64 * 1e-6, 3e-6]);
        ax.set_xlabel("time");
        ax.set_ylabel("level");
        if i % 2 == 1 {
            ax.label_outer_ticks()
        } else {
            ax.label_outer()
        };
    }
    golden("ticks/outer_each").check(&fig);
}

#[test]
fn minor() {
    let mut fig = Figure::with_size(6.0, 4.0);
    let mut axes = fig.subplots(2, 2);
    for (ax, (lo, hi)) in axes.iter_mut().zip([(0.0, 1.0), (-3.0, 12.0), (0.0, 47.0), (2.5, -0.6_f64)]) {
        ax.minorticks_on().set_xlim(lo, hi).set_ylim(0.0, hi.abs());
    }
    let ax = &mut axes[(0, 0)];
    ax.xaxis().set_minor_locator(AutoMinorLocator::with_divisions(4));
    ax.grid_with().which("both").axis("both").alpha(0.4);
    let ax = &mut axes[(0, 1)];
    ax.xaxis().set_major_locator(MultipleLocator::new(2.5));
    ax.xaxis().set_minor_locator(MultipleLocator::new(0.5)).set_minor_formatter("{x:.1f}");
    ax.tick_params().axis("x").which("minor").labelsize(4).labelcolor("C3").pad(14.0);
    ax.tick_params().which("both").direction("in");
    let ax = &mut axes[(1, 0)];
    ax.yaxis().set_minor_locator(AutoMinorLocator::with_divisions(10));
    ax.grid_with().which("minor").color("C1").linewidth(0.3);
    ax.tick_params().axis("both").which("both").width(2.0).length(6.0);
    golden("ticks/minor").check(&fig);
}

#[test]
fn engineering() {
    let mut fig = Figure::with_size(5.0, 4.0);
    fig.set_layout_engine("constrained");
    let [a, b] = fig.subplots(2, 1).into_array();
    let f: Vec<f64> = (1..10).map(|e| 10_f64.powi(e)).collect();
    a.semilogx(f, (0..9).map(|i| -1e-4 * f64::from(i)));
    a.xaxis().set_major_formatter(EngFormatter::new().unit("Hz"));
    a.yaxis().set_major_formatter(EngFormatter::new().unit("A").places(1));
    b.plot_fmt([-3000, 0, 1_500_000], [-2e-3, 0.0, 5e-3], "o-");
    b.xaxis().set_major_formatter(EngFormatter::new().sep(""));
    b.yaxis().set_major_formatter(EngFormatter::new().unit("V").sep("\u{2009}"));
    golden("ticks/engineering").check(&fig);
}

#[test]
fn shares() {
    let mut fig = Figure::with_size(6.4, 4.6);
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    let x = [3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.5, 6.0, 5.0, 3.5];
    let of = |k: f64, o: f64| x.map(|v| o + k * v);
    a.ecdf(x).label("CDF");
    a.ecdf_with(of(1.0, 1.0), &Ecdf::new().complementary(true)).linestyle("--").label("CCDF");
    a.legend();
    let lying = Ecdf::new().orientation("horizontal");
    b.ecdf_with(x, &lying.clone().weights([1, 2, 3, 2, 4, 5, 6, 7, 4, 8]).compress(true));
    b.ecdf_with(x, &lying.complementary(true)).color("C3");

    c.yaxis().set_major_formatter(EngFormatter::new().unit("Hz").use_offset(true));
    c.plot_y(of(250.0, 1e9));
    d.xaxis().set_major_formatter(EngFormatter::new().unit("V").use_offset(true));
    d.yaxis().set_major_formatter(EngFormatter::new().use_offset(true));
    d.plot(of(1e-3, 0.0), of(-2e-1, -5e6));
    fig.tight_layout();
    golden("ticks/shares").check(&fig);
}
