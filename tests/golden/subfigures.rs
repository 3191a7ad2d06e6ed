//! Figures within figures.

use isoplot::prelude::*;

use crate::harness::golden;

fn waves() -> Grid {
    let wave = |r: usize, c: usize| (r as f64 * 0.3).sin() * (c as f64 * 0.2).cos();
    Grid::from_fn(30, 30, |r, c| (wave(r, c) * 1024.0).round() / 1024.0)
}

fn mesh(ax: &mut Axes) -> Handle<QuadMesh> {
    ax.pcolormesh_c(waves()).vmin(-2.5).vmax(2.5).handle()
}

#[test]
fn constrained() {
    let mut fig = Figure::with_size(10, 4);
    fig.set_layout_engine("constrained");
    let [left, right] = fig.subfigures(1, 2).wspace(0.07).into_array();
    let ids = left.subplots(1, 2).sharey(true).ids();
    left.facecolor("0.75");
    let mut last = None;
    for &ax in &ids {
        let ax = &mut left[ax];
        last = Some(mesh(ax));
        ax.set_xlabel("x-label").fontsize(12);
        ax.set_ylabel("y-label").fontsize(12);
        ax.set_title("Title").fontsize(12);
    }
    left.suptitle("Left plots").fontsize("x-large");
    left.colorbar(last.expect("a mesh")).parents(ids).location("bottom").shrink(0.6);

    let ids = right.subplots(3, 1).sharex(true).ids();
    let meshes: Vec<_> = ids.iter().map(|&ax| mesh(&mut right[ax])).collect();
    right[ids[2]].set_xlabel("xlabel");
    right[ids[1]].set_ylabel("ylabel");
    right.facecolor("0.85");
    right.colorbar(meshes[2]).parents(ids).shrink(0.6);
    right.suptitle("Right plots").fontsize("x-large");
    fig.suptitle("Figure suptitle").fontsize("xx-large");
    golden("subfigures/constrained").check(&fig);
}

#[test]
fn nested() {
    let mut fig = Figure::with_size(10, 8);
    fig.set_layout_engine("constrained");
    fig.suptitle("fig");
    let [left, right] = fig.subfigures(1, 2).wspace(0.07).width_ratios([1.5, 1.0]).into_array();
    left.suptitle("left");
    left.facecolor("coral");
    let [upper, lower] = left.subfigures(2, 1).height_ratios([1.0, 1.4]).into_array();
    upper.suptitle("upper");
    for (i, ax) in upper.subplots(1, 2).into_iter().enumerate() {
        ax.plot([0, 1, 2], [1, i, 2]).label(format!("line {i}"));
    }
    upper.legend().loc("outside right upper");
    lower.suptitle("lower");
    lower.facecolor("lightcyan").edgecolor("navy").linewidth(3);
    lower.supxlabel("all x");
    lower.supylabel("all y");
    let ids = lower.subplots_in(&GridSpec::new(2, 2).wspace(0.2)).sharex(true).ids();
    let meshes: Vec<_> = ids.iter().map(|&ax| mesh(&mut lower[ax])).collect();
    lower.colorbar(meshes[3]).parents(ids);

    right.suptitle("right");
    let [a, b] = right.subplots(2, 1).into_array();
    a.text(0.1, 0.5, "a text that is wrapped at the edge of its own subfigure").wrap(true);
    b.pcolormesh_c(waves()).vmin(-1).vmax(1).cmap("plasma");
    let a = a.id();
    right.facecolor("palegreen");
    // The figure finds axes of subfigures.
    fig.twinx(a).set_ylabel("twin");
    golden("subfigures/nested").check(&fig);
}

#[test]
fn plain() {
    let mut fig = Figure::with_size(6, 5);
    fig.facecolor("0.95");
    let mut subs = fig.subfigures(2, 2).wspace(0.1).hspace(0.05).width_ratios([1, 2]);
    let mut axes = Vec::new();
    for (i, sub) in subs.iter_mut().enumerate() {
        sub.facecolor((format!("C{i}").as_str(), 0.3));
        sub.suptitle(format!("sub {i}"));
        let ax = sub.add_subplot(1, 1, 1);
        ax.plot([0, 1], [i, 1]).label(format!("line {i}"));
        ax.tick_params().labelsize(7);
        axes.push(ax.id());
    }
    let ids = subs.ids();
    subs[(0, 0)].supxlabel("sup x").color("C3");
    subs[(0, 1)].supylabel("sup y");
    subs[(1, 0)].text(0.02, 0.02, "corner");
    fig[axes[3]].set_title("axes").loc("left");
    fig[ids[3]].legend();
    fig[ids[1]].subplots_adjust().left(0.3).top(0.7);
    let im = fig[axes[1]].imshow([[1, 2], [3, 4]]).extent([0, 1, 0, 1]).handle();
    fig.colorbar(im).shrink(0.8);
    fig[axes[2]]
        .annotate("of all", (0.1, 0.1))
        .xytext(0.35, 0.35)
        .xycoords("subfigure fraction")
        .textcoords("figure fraction")
        .arrowprops(|a| {
            a.arrowstyle("->");
        });
    fig.suptitle("whole").x(0.02).ha("left");
    fig.text(0.5, 0.5, "over").ha("center").zorder(10.0);
    golden("subfigures/plain").check(&fig);
}

#[test]
fn mixed() {
    let mut fig = Figure::with_size(6, 4);
    fig.set_layout_engine("constrained");
    let grid = GridSpec::new(2, 2).width_ratios([1, 2]);
    let ax = fig.add_subplot_at(&grid, 0, 0);
    ax.set_title("a subplot");
    ax.set_ylabel("y");
    let sub = fig.add_subfigure(&grid, .., 1);
    sub.facecolor("0.9").edgecolor("k").linewidth(1);
    sub.suptitle("a subfigure");
    let ax = sub.subplot_mosaic("AA;BC");
    sub[ax["A"]].set_xlabel("wide");
    sub[ax["C"]].yaxis().tick_right();
    let small = fig.add_subfigure(&grid, 1, 0);
    small.facecolor("wheat");
    let [a, b] = small.subplots(2, 1).sharex(true).into_array();
    a.plot([0, 2], [0, 1000]);
    b.plot([0, 3], [0, 1]);
    a.set_ylabel("a");
    b.set_ylabel("b");
    small.align_ylabels();
    golden("subfigures/mixed").check(&fig);
}

#[test]
fn what_subfigures_cannot_do_is_an_error() {
    let failed = |change: &dyn Fn(&mut Figure)| {
        let mut fig = Figure::new();
        fig.subfigures(1, 2);
        change(&mut fig);
        fig.to_png().unwrap_err().to_string()
    };
    let sub = |fig: &mut Figure| fig.add_subfigure(&GridSpec::new(1, 1), 0, 0).subfigure_id();
    let tight = failed(&|f| {
        f.tight_layout();
    });
    assert!(tight.contains("tight_layout is for figures without"), "{tight}");
    let compressed = failed(&|f| {
        f.set_layout_engine("compressed");
    });
    assert!(compressed.contains("without subfigures"), "{compressed}");
    let empty = failed(&|f| {
        f.subfigures(0, 1);
    });
    assert!(empty.contains("0 by 1"), "{empty}");
    let lost = failed(&|f| {
        f.add_subfigure(&GridSpec::new(1, 1), 1, 0);
    });
    assert!(lost.contains("rows 1"), "{lost}");
    let ratios = failed(&|f| {
        let _ = f.subfigures(1, 2).width_ratios([1]);
    });
    assert!(ratios.contains("2 width ratios"), "{ratios}");
    let mut fig = Figure::new();
    let id = sub(&mut fig);
    fig[id].dpi(50);
    let error = fig.to_png().unwrap_err().to_string();
    assert!(error.contains("subfigures.rs") && error.contains("dpi is for the figure"), "{error}");
    // A clone has the same names.
    let mut fig = Figure::new();
    let id = sub(&mut fig);
    let ax = fig[id].add_subplot(1, 1, 1).id();
    let mut copy = fig.clone();
    copy[ax].plot_y([1, 2]);
    assert_eq!(copy[id].axes().len(), 1);
}
