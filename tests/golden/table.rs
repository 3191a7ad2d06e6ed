//! Tables.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn demo() {
    let mut fig = Figure::with_size(6.0, 4.0);
    let ax = fig.add_subplot(1, 1, 1);
    let data: [[i32; 5]; 3] = [
        [66386, 174296, 75131, 577908, 32015],
        [58230, 381139, 78045, 99308, 160454],
        [89135, 80552, 152558, 497981, 603535],
    ];
    for (i, row) in data.iter().enumerate() {
        let below = (0..5).map(|k| f64::from(data[..i].iter().map(|d| d[k]).sum::<i32>()) / 1000.0);
        let x = (0..5).map(|k| f64::from(k) + 0.3);
        let bars = ax.bar(x, row.iter().map(|&v| f64::from(v) / 1000.0)).width(0.4);
        bars.bottom(below).color(format!("C{i}"));
    }
    let table = ax.table(data).row_labels(["100 year", "50 year", "20 year"]).row_colours(["C0", "C1", "C2"]);
    table.col_labels(["Freeze", "Wind", "Flood", "Quake", "Hail"]);
    ax.set_ylabel("loss");
    ax.set_xticks([0.0; 0]);
    ax.set_title("Loss by Disaster");
    fig.subplots_adjust().left(0.2).bottom(0.2);
    golden("table/demo").check(&fig);
}

#[test]
fn places() {
    let mut fig = Figure::with_size(9.0, 5.0);
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    let text = [["1", "two"], ["three", "a longer text"]];
    a.table(text).loc("center").cell_loc("center");
    let t = b
        .table(text)
        .col_labels(["x", "y"])
        .col_widths([0.2, 0.5])
        .loc("upper right")
        .col_colours(["y", "c"]);
    t.cell(0, 1, |c| {
        c.text(|t| {
            t.color("r");
        });
    });
    t.cell(2, 0, |c| {
        c.facecolor("0.8");
    });
    c.table(text).cell_colours([["r", "g"], ["b", "w"]]).bbox([0.1, 0.2, 0.8, 0.5]).row_labels(["p", "q"]);
    d.table(text).edges("horizontal").loc("lower left").scale(0.6, 2.0);
    e.table(text).edges("BL").loc("top").cell_loc("left").auto_set_font_size(false).fontsize(6.0);
    let t = f.table(text).row_labels(["p", "q"]).row_loc("right").loc("center right").col_labels(["a", "b"]);
    t.col_loc("left").auto_set_column_width([0, 1]);
    golden("table/places").check(&fig);
}

#[test]
fn what_cannot_be_is_said() {
    let failure = |make: fn(&mut Axes)| {
        let mut fig = Figure::new();
        make(fig.add_subplot(1, 1, 1));
        fig.to_png().expect_err("a failure").to_string()
    };
    assert!(
        failure(|ax| {
            ax.table([vec!["a"], vec!["b", "c"]]);
        })
        .contains("columns")
    );
    assert!(
        failure(|ax| {
            ax.table([["a"]]).row_labels(["x", "y"]);
        })
        .contains("row_labels has 2")
    );
    assert!(
        failure(|ax| {
            ax.table([["a"]]).loc("nowhere");
        })
        .contains("nowhere")
    );
    assert!(
        failure(|ax| {
            ax.table([["a"]]).cell(3, 0, |_| {});
        })
        .contains("row 3")
    );
    assert!(
        failure(|ax| {
            ax.table(Vec::<Vec<&str>>::new());
        })
        .contains("cell")
    );
}
