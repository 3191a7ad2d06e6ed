//! Layouts that are found at each draw.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn constrained() {
    let mut fig = Figure::with_size(6.0, 5.0);
    fig.set_layout_engine("constrained");
    let mut axs = fig.subplots(2, 2).into_array::<4>();
    for (i, ax) in axs.iter_mut().enumerate() {
        let scale = 10f64.powi(i as i32);
        ax.plot([0, 1, 2], [scale, 3.0 * scale, 2.0 * scale]).label(if i == 0 { "a line" } else { "" });
        ax.set_title(format!("panel {i}"));
        ax.set_xlabel(if i % 2 == 1 { "a label\nof two lines" } else { "time" });
        ax.set_ylabel("volts");
    }
    axs[1].tick_params().axis("x").labelrotation(60);
    axs[0].legend().loc("upper left").bbox_to_anchor(1.0, 1.0);
    fig.suptitle("constrained");
    golden("layout/constrained").check(&fig);
}

#[test]
fn constrained_colorbars() {
    let z = |k: f64| {
        let at = |i: usize| i as f64 / 4.0;
        Grid::from_fn(24, 24, |r, c| (at(c).sin() * at(r).cos() * 1024.0).round_ties_even() / 1024.0 * k)
    };
    let mut fig = Figure::with_size(9.0, 6.0);
    fig.set_layout_engine("constrained");
    let maps = ["viridis", "RdBu_r", "magma"];
    let mut ids = Vec::new();
    let mut meshes = Vec::new();
    for (i, ax) in fig.subplots(2, 3).into_array::<6>().into_iter().enumerate() {
        meshes.push(ax.pcolormesh_c(z(i as f64 + 1.0)).cmap(maps[i % 3]).handle());
        ids.push(ax.id());
    }
    fig.colorbar(meshes[0]).label("metres");
    fig.colorbar(meshes[0]).location("left").extend("both");
    fig.colorbar(meshes[1]).location("bottom");
    fig.colorbar(meshes[1]).location("top").shrink(0.6).label("above");
    fig.colorbar(meshes[2]).parents([ids[2], ids[5]]).shrink(0.7).extend("max").label("two of them");
    fig.colorbar(meshes[3]).parents([ids[3], ids[4]]).location("bottom").aspect(40.0).pad(0.1);
    fig[ids[4]].set_title("last");
    fig[ids[3]].set_ylabel("rows");
    golden("layout/constrained_colorbars").check(&fig);
}

#[test]
fn constrained_spans() {
    let mut fig = Figure::with_size(6.0, 5.0);
    fig.dpi(80.0).constrained_layout().w_pad(0.1).h_pad(0.08).wspace(0.1).hspace(0.0);
    let a = fig.add_subplot(3, 3, (1, 2)).id();
    let b = fig.add_subplot(3, 3, (3, 9)).id();
    let c = fig.add_subplot(3, 3, 4).id();
    let d = fig.add_subplot(3, 3, (5, 8)).id();
    for (ax, name) in [a, b, c, d].into_iter().zip(["a", "b", "c", "d"]) {
        fig[ax].plot_y([1000, 2000, 4000]);
        fig[ax].set_title(name);
        fig[ax].grid(true);
    }
    fig[b].yaxis().tick_right();
    fig[b].set_ylabel("right");
    fig[b].yaxis().set_label_position("right");
    fig[c].set_xlabel("x of c");
    fig[d].set_ylabel("y of d");
    fig.supxlabel("below all");
    fig.supylabel("beside all");
    fig.suptitle("spans").fontsize(16.0);
    golden("layout/constrained_spans").check(&fig);
}

#[test]
fn compressed() {
    let z = Grid::from_fn(15, 20, |r, c| (((r * 20 + c) * 7) % 31) as f64);
    let mut fig = Figure::with_size(7.0, 4.0);
    fig.set_layout_engine("compressed");
    let mut ids = Vec::new();
    let mut image = None;
    for ax in fig.subplots(2, 2).sharex(true).sharey(true) {
        image = Some(ax.imshow(&z).cmap("plasma").handle());
        ids.push(ax.id());
    }
    fig.colorbar(image.unwrap()).parents(ids).label("all");
    fig.suptitle("compressed");
    golden("layout/compressed").check(&fig);
}

#[test]
fn tight_engine() {
    let mut fig = Figure::with_size(5.0, 3.0);
    fig.set_layout_engine("tight");
    let [a, b] = fig.subplots(1, 2).into_array();
    a.plot_y([10000, 20000]);
    a.set_ylabel("a long name of y");
    b.plot_y([1, 2]);
    b.set_title("two\nlines");
    let tight = SaveOptions { bbox_inches: BboxInches::Tight, ..SaveOptions::default() };
    golden("layout/tight_engine").saved(tight).check(&fig);
}

#[test]
fn an_unknown_layout_is_an_error_at_its_line() {
    let mut fig = Figure::new();
    fig.set_layout_engine("loose");
    let e = fig.to_png().unwrap_err().to_string();
    assert!(e.starts_with("tests/golden/arranged.rs:") && e.contains("\"loose\" is not a layout"), "{e}");
}

#[test]
fn where_nothing_fits_all_stays_where_it_was() {
    let draw = |layout: &str, size: f64| {
        let mut fig = Figure::with_size(size, size);
        fig.set_layout_engine(layout);
        for ax in fig.subplots(3, 3) {
            ax.set_aspect("equal").set_ylabel("a long label");
        }
        fig.to_rgba().unwrap().2
    };
    for layout in ["constrained", "compressed"] {
        assert!(draw(layout, 0.9) == draw("none", 0.9));
        assert!(draw(layout, 6.0) != draw("none", 6.0));
        assert!(Figure::new().set_layout_engine(layout).to_png().is_ok());
    }
}

#[test]
fn gridspec() {
    let mut fig = Figure::with_size(7.0, 5.0);
    let gs = GridSpec::new(3, 3).left(0.05).right(0.48).wspace(0.05).width_ratios([1, 2, 1]);
    let mut ids = vec![
        fig.add_subplot_at(&gs, ..-1, ..).id(),
        fig.add_subplot_at(&gs, -1, ..-1).id(),
        fig.add_subplot_at(&gs, -1, -1).id(),
    ];
    let outer = GridSpec::new(2, 2).left(0.58).hspace(0.3).height_ratios([2, 1]);
    let inner = GridSpec::new(2, 2).hspace(0.0).wspace(0.1).within(&outer, 0, ..);
    ids.extend(fig.subplots_in(&inner).ids());
    ids.extend([fig.add_subplot_at(&outer, 1, 0).id(), fig.add_subplot_at(&outer, 1, 1).id()]);
    for (i, id) in ids.into_iter().enumerate() {
        let ax = &mut fig[id];
        ax.plot([0, 1, 2], [i, 0, 1]);
        ax.text(0.5, 0.5, format!("ax{i}")).transform(Coords::Axes).ha("center");
        ax.tick_params().labelbottom(false).labelleft(false);
    }
    golden("layout/gridspec").check(&fig);
}

#[test]
fn mosaic() {
    let mut fig = Figure::with_size(6.0, 4.0);
    fig.set_layout_engine("constrained");
    let axd = fig.subplot_mosaic("AAAB\nCCDD\n.EDD");
    for (name, id) in axd.iter() {
        fig[id].plot([0, 10], [0, 1000]);
        fig[id].set_title(name);
    }
    fig[axd["A"]].set_ylabel("ylabel A");
    fig[axd["D"]].set_xlabel("below D");
    golden("layout/mosaic").check(&fig);
}

#[test]
fn nested_constrained() {
    let mut fig = Figure::with_size(6.0, 4.0);
    fig.set_layout_engine("constrained");
    let gs = GridSpec::new(1, 2).width_ratios([1, 2]);
    let left = GridSpec::new(3, 1).within(&gs, 0, 0);
    let right = GridSpec::new(2, 2).within(&gs, 0, 1);
    for (i, ax) in fig.subplots_in(&left).iter_mut().enumerate() {
        ax.plot([0, 1], [0, 10_i32.pow(i as u32)]);
        ax.set_ylabel("left");
    }
    for (i, ax) in fig.subplots_in(&right).iter_mut().enumerate() {
        ax.plot([0, 1], [0, 10_i32.pow(i as u32)]);
        ax.set_xlabel("right");
        if i == 3 {
            ax.set_title("last");
        }
    }
    golden("layout/nested_constrained").check(&fig);
}

#[test]
fn nested_tight() {
    let mut fig = Figure::with_size(5.0, 4.0);
    let gs = GridSpec::new(2, 2);
    let inner = GridSpec::new(1, 2).wspace(0.0).within(&gs, 0, 1);
    let ids = [
        fig.add_subplot_at(&gs, 0, 0).id(),
        fig.add_subplot_at(&inner, 0, 0).id(),
        fig.add_subplot_at(&inner, 0, 1).id(),
        fig.add_subplot_at(&gs, 1, ..).id(),
    ];
    for id in ids {
        fig[id].plot_y([0, 1000]);
        fig[id].set_title("title");
        fig[id].set_ylabel("y");
    }
    fig.tight_layout();
    golden("layout/nested_tight").check(&fig);
}

#[test]
fn cells_that_are_not_there_are_an_error_at_their_line() {
    let mut fig = Figure::new();
    fig.add_subplot_at(&GridSpec::new(2, 2), 2, 0);
    let e = fig.to_png().unwrap_err().to_string();
    assert!(e.starts_with("tests/golden/arranged.rs:") && e.contains("rows 2 is not in a grid"), "{e}");
    let mut fig = Figure::new();
    fig.subplot_mosaic("AB;BA");
    assert!(fig.to_png().unwrap_err().to_string().contains("\"A\" does not fill a rectangle"));
}
