//! Texts are as wide, high and deep as matplotlib measures them, to 1/64 px.

use isoplot::text::{Family, FontProps, FontStyle, layout};

/// Written by `golden/make_text_metrics.py`.
const TABLE: &str = include_str!("data/text_metrics.tsv");

#[test]
fn extents_equal_matplotlibs() {
    let mut wrong = Vec::new();
    for line in TABLE.lines() {
        let f: Vec<&str> = line.split('\t').collect();
        let props = FontProps {
            families: vec![Family::from(f[1])],
            size_pt: f[4].parse().unwrap(),
            weight: f[2].parse().unwrap(),
            style: if f[3] == "italic" { FontStyle::Italic } else { FontStyle::Normal },
            ..FontProps::default()
        };
        let run = layout(f[0], &props, f[5].parse().unwrap());
        let got = [run.width, run.height, run.descent].map(|v| (v * 64.0).round() as i64);
        let want: Vec<i64> = f[6..].iter().map(|v| v.parse().unwrap()).collect();
        if got[..] != want[..] {
            wrong.push(format!("{line}: {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), TABLE.lines().count(), wrong.join("\n"));
}
