//! Names in place of numbers.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn lines() {
    let mut fig = Figure::with_size(7.0, 5.0);
    fig.set_layout_engine("constrained");
    let [a, b, c, d] = fig.subplots(2, 2).into_array();
    a.plot_fmt(["cat", "dog", "owl"], [1, 3, 2], "o-");
    a.plot_fmt(["owl", "eel", "cat", "eel"], [2.0, 1.0, 3.0, 2.5], "s--");
    a.axvline("dog").color("k").linewidth(0.8);
    a.text("owl", 1.2, "text").ha("center");
    a.annotate("note", ("eel", 1.0)).xytext(1.2, 2.8);
    b.plot_fmt([1, 2, 3, 4], ["low", "high", "low", "middle"], "^-");
    b.step([1.0, 2.5, 4.0], ["middle", "high", "low"]);
    b.axhspan("low", "high").color("C2").alpha(0.2);
    c.scatter(["a", "b", "", "b", "c"], ["x", "y", "y", "z", "x"]).s(60.0);
    c.scatter([0.5, 2.5], ["z", "y"]).color("r");
    d.plot([0, 1, 2], [3, 1, 2]);
    d.plot(vec!["p".to_owned(), "q".to_owned(), "r".to_owned(), "s".to_owned()], [1, 2, 1, 3]);
    d.set_xlim(-0.6, 2.4);
    golden("names/lines").check(&fig);
}

#[test]
fn bars() {
    let mut fig = Figure::with_size(8.0, 5.0);
    fig.set_layout_engine("constrained");
    let [a, b, c, d, e, f] = fig.subplots(2, 3).into_array();
    a.bar(["plum", "fig", "pear"], [3, 1, 2]);
    a.bar(["pear", "apple", "plum"], [1.0, 2.5, 1.0]).width(0.4);
    b.barh(["short", "a longer name"], [3, 4]).height(0.4);
    b.barh(["new", "short"], [2, 1]).height(0.2);
    c.fill_between(["a", "b", "c", "d"], [1, 3, 2, 4], [0, 1, 1, 2]).alpha(0.4);
    c.errorbar(["d", "b", "e"], [2, 3, 1]).yerr([0.4]).fmt("o").capsize(3.0);
    d.stem(["u", "v", "u", "w"], [1, 2, 3, 1]);
    d.set_xticks(["w", "v"]);
    e.bar(["p", "p", "q"], [1, 2, 1]).alpha(0.5);
    e.set_xticks([0.0, 0.4, 1.0]);
    f.hlines(["one", "two", "three"], [0.0, 1.0, 0.5], [2.0, 3.0, 1.5]);
    f.plot_fmt([1, 2], ["three", "four"], "D");
    f.invert_yaxis();
    golden("names/bars").check(&fig);
}

#[test]
fn shared() {
    let names = ["apple", "orange", "lemon", "lime"];
    let values = [10, 15, 5, 20];
    let mut fig = Figure::with_size(9.0, 3.0);
    let [a, b, c] = fig.subplots(1, 3).sharey(true).into_array();
    a.bar(names, values);
    b.scatter(names, values);
    c.plot(names, values);
    fig.suptitle("Categorical Plotting");
    golden("names/shared").check(&fig);
}

#[test]
fn sharex() {
    let mut fig = Figure::with_size(4.0, 4.0);
    let [a, b] = fig.subplots(2, 1).sharex(true).into_array();
    a.plot(["mon", "tue", "wed", "thu"], [1, 3, 2, 4]);
    b.bar(["mon", "tue"], [2, 1]);
    golden("names/sharex").check(&fig);
}

#[test]
fn what_cannot_be_is_said() {
    let mut fig = Figure::new();
    let [a, b] = fig.subplots(2, 1).into_array();
    a.plot(["mon", "tue"], [1, 3]);
    b.plot(["tue", "mon"], [2, 1]);
    // Too late: both have names of their own.
    b.sharex(a.id());
    let e = fig.to_png().expect_err("one place, two names").to_string();
    assert!(e.contains("names"), "{e}");
    let mut fig = Figure::new();
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([date(2024, 1, 1), date(2024, 1, 2)], [1, 2]);
    ax.plot(["a"], [1]);
    assert!(fig.to_png().expect_err("dates and names").to_string().contains("dates"));
    let mut fig = Figure::new();
    fig.add_subplot(1, 1, 1).scatter([1, 2], [1, 2]).c(["r", "mon"]);
    assert!(fig.to_png().expect_err("no colour").to_string().contains("\"mon\" is not a colour"));
}

#[test]
fn any_order() {
    let mut fig = Figure::with_size(9.0, 3.0);
    let [a, b, c] = fig.subplots(1, 3).sharex(true).into_array();
    a.bar(["apple", "pear"], [1, 2]);
    b.bar(["plum", "pear", "apple"], [3, 2, 1]);
    c.plot_fmt(["fig", "plum"], [1, 2], "o-");
    a.plot_fmt(["fig"], [1.5], "r^");
    b.axvline("fig").linestyle(":");
    for ax in [a, b, c] {
        ax.tick_params().axis("x").labelrotation(40);
    }
    golden("names/any_order").check(&fig.clone());
}

#[test]
fn a_clone_has_names_of_its_own() {
    let mut fig = Figure::new();
    let [a, b] = fig.subplots(2, 1).sharex(true).into_array();
    a.plot(["mon", "tue"], [1, 3]);
    b.plot(["wed"], [2]);
    let (a, b) = (a.id(), b.id());
    let mut copy = fig.clone();
    copy[a].plot(["thu"], [1]);
    let names = |fig: &mut Figure, ax: AxesId| fig[ax].xaxis().get_categories().len();
    assert_eq!((names(&mut fig, a), names(&mut fig, b)), (3, 3));
    assert_eq!((names(&mut copy, a), names(&mut copy, b)), (4, 4));
    assert_eq!(fig.get_xlim(a), (-0.1, 2.1));
}
