//! Mathtext is laid out as matplotlib's, glyph by glyph.

use isoplot::text::{FontProps, layout_mathtext};
use proptest::prelude::*;

/// Written by `golden/make_mathtext_data.py`.
const TABLE: &str = include_str!("data/mathtext.tsv");

fn numbers(s: &str) -> Vec<f64> {
    s.split(',').map(|v| v.parse().expect("a number")).collect()
}

fn near(a: &[f64], b: &[f64]) -> bool {
    within(a, b, 1e-6)
}

fn within(a: &[f64], b: &[f64], most: f64) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= most)
}

#[test]
fn glyphs_are_where_matplotlibs_are() {
    let mut wrong = Vec::new();
    for line in TABLE.lines() {
        let f: Vec<&str> = line.split('\t').collect();
        let props = FontProps {
            size_pt: f[1].parse().unwrap(),
            weight: f[3].parse().unwrap(),
            ..FontProps::default()
        };
        let run = match layout_mathtext(f[0], &props, f[2].parse().unwrap()) {
            Ok(run) => run,
            Err(e) => {
                wrong.push(format!("{}: {e}", f[0]));
                continue;
            }
        };
        let what = f[..4].join(" ");
        let size = [run.width, run.height, run.descent];
        if !near(&size, &numbers(&f[4..7].join(","))) {
            wrong.push(format!("{what}: size {size:?}, not {:?}", &f[4..7]));
        }
        let glyphs: Vec<Vec<f64>> = run.glyphs.iter().map(|g| vec![g.origin.x, g.origin.y]).collect();
        let want: Vec<Vec<f64>> = f[7].split_whitespace().map(|g| numbers(g)[1..].to_vec()).collect();
        // Combining tildes and overlines are made of other glyphs, which FreeType rounds one by one.
        let most = if f[0].contains("tilde") || f[0].contains("bar") { 1.0 / 64.0 } else { 1e-6 };
        if glyphs.len() != want.len() || !glyphs.iter().zip(&want).all(|(a, b)| within(a, b, most)) {
            wrong.push(format!("{what}: glyphs at {glyphs:?}, not {want:?}"));
        }
        let boxes: Vec<Vec<f64>> =
            run.boxes.iter().map(|b| vec![b.x0, b.y0, b.width(), b.height()]).collect();
        let want: Vec<Vec<f64>> = f[8].split_whitespace().map(numbers).collect();
        if boxes.len() != want.len() || !boxes.iter().zip(&want).all(|(a, b)| near(a, b)) {
            wrong.push(format!("{what}: boxes {boxes:?}, not {want:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), TABLE.lines().count(), wrong.join("\n"));
}

#[test]
fn what_is_not_understood_is_named() {
    let message = |s: &str| layout_mathtext(s, &FontProps::default(), 100.0).unwrap_err();
    assert_eq!(message(r"$\nope$"), r"\nope is not known to mathtext");
    assert_eq!(message(r"$\frac12$"), r"\frac needs a {");
    assert_eq!(message("$x^a^b$"), "there are two superscripts");
    assert_eq!(message("$x^$"), "something is missing at the end");
    assert_eq!(message("${a$"), "} is missing");
    assert_eq!(message("$a}$"), "a { is missing");
    assert_eq!(message("$$"), "there is nothing between two dollar signs");
    assert_eq!(message("$a"), "a dollar sign is missing");
    assert_eq!(message(&format!("${}$", "{".repeat(100_000))), "it is nested too deeply");
}

#[test]
fn what_fonts_lack_is_near() {
    let run = |s: &str| layout_mathtext(s, &FontProps::default(), 100.0).unwrap();
    let (f, primed) = (run("$f$"), run("$f''$"));
    assert!(primed.glyphs.len() == 3 && primed.width > f.width && primed.height == f.height + 1.0);
    assert_eq!(run(r"$\sum_{i=0}^n x_i$").glyphs.len(), 7);
    assert_eq!(run(r"$\mathbb{R}$").glyphs.len(), 1);
    assert!(run(r"$\left(\frac{a}{b}\right)$").height > run("$(a)$").height);
    assert!(run(r"$\sqrt{\frac{a}{b}}$").boxes.len() == 2);
}

#[test]
fn letters_of_other_alphabets() {
    let outline = |s: &str| {
        let run = layout_mathtext(s, &FontProps::default(), 100.0).unwrap();
        assert_eq!(run.glyphs.len(), 1, "{s}");
        run.glyphs[0].outline.clone()
    };
    let all = [
        r"$R$",
        r"$\mathbb{R}$",
        r"$\mathrm{\mathbb{R}}$",
        r"$\mathcal{R}$",
        r"$\mathfrak{R}$",
        r"$\mathscr{R}$",
    ];
    let all = all.map(outline);
    assert!((1..all.len()).all(|i| !all[..i].contains(&all[i])));
    // Bold letters of other alphabets are not there: upright ones stand for them. What an alphabet lacks is upright.
    assert_eq!(outline(r"$\mathbf{\mathbb{R}}$"), all[2]);
    assert_eq!(outline(r"$\mathcal{7}$"), outline(r"$\mathrm{7}$"));
    assert_ne!(outline(r"$\mathbb{\pi}$"), outline(r"$\pi$"));
}

proptest! {
    #[test]
    fn no_text_is_any_trouble(s in "\\$[\\\\{}^_a-z0-9 .,+'()\\[\\]-]{0,30}\\$") {
        let _ = layout_mathtext(&s, &FontProps::default(), 100.0);
    }

    #[test]
    fn nor_are_commands(names in prop::collection::vec("frac|genfrac|substack|middle|boldsymbol|widehat|prime|sqrt|left|right|hat|sin|lim|mathrm|text|sum|int|over|\\{|\\}|\\[|\\^|_|x|underline|overset|phantom| ", 0..20)) {
        let s = names.iter().map(|n| if n.len() > 1 { format!("\\{n}") } else { n.clone() }).collect::<String>();
        let _ = layout_mathtext(&format!("${s}$"), &FontProps::default(), 100.0);
    }
}

#[test]
fn what_is_not_understood_fails_at_the_callers_line() {
    use isoplot::prelude::*;
    type Script = fn(&mut Axes);
    let scripts: [(&str, Script); 9] = [
        ("title", |ax| _ = ax.set_title(r"$\nope$")),
        ("xlabel", |ax| _ = ax.set_xlabel(r"a $\frac12$ b")),
        ("text", |ax| _ = ax.text(0.5, 0.5, "one\n$x^a^b$")),
        ("note", |ax| _ = ax.annotate("${a$", (0.5, 0.5)).xytext(0.2, 0.2)),
        ("legend", |ax| {
            ax.plot_y([1, 2]).label(r"$\nope$");
            ax.legend();
        }),
        ("ticks", |ax| _ = ax.set_xticks([0, 1]).labels([r"$\nope$", "b"])),
        ("box", |ax| _ = ax.add_anchored_text(r"$\nope$", "center")),
        ("table", |ax| _ = ax.table([[r"$\nope$"]])),
        ("effects", |ax| _ = ax.text(0.5, 0.5, r"$\nope$").path_effects([patheffects::with_stroke()])),
    ];
    for (what, script) in scripts {
        let mut fig = Figure::new();
        script(fig.add_subplot(1, 1, 1));
        let e = fig.to_rgba().map(|_| ()).expect_err(what).to_string();
        assert!(e.starts_with("tests/mathtext.rs:") && e.contains("mathtext"), "{what}: {e}");
    }
    // Not mathtext: one dollar sign, hidden texts, and texts that say so.
    let mut fig = Figure::new();
    let ax = fig.add_subplot(1, 1, 1);
    ax.set_title("it costs $5");
    ax.set_xlabel(r"$\nope$").parse_math(false);
    ax.text(0.5, 0.5, r"$\nope$").visible(false);
    // What no font has is drawn as matplotlib's sign for it.
    ax.set_ylabel("$\u{4e2d}$");
    fig.to_rgba().expect("a picture");
}
