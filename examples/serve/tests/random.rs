//! Random requests are answered or refused, and never break the server.

use proptest::prelude::*;
use warp::http::StatusCode;

use super::render;
use crate::render::Limits;
use crate::routes::routes;
use crate::wave::Live;

/// Numbers that can be drawn, the hard ones among them.
fn finite() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => (-1000..1000i32).prop_map(|v| (f64::from(v) * 0.1).to_string()),
        1 => any::<f64>().prop_filter("finite", |v| v.is_finite()).prop_map(|v| format!("{v:e}")),
        1 => (-323..309).prop_map(|e| format!("-1e{e}")),
        1 => prop::sample::select(vec!["0", "-0", "1e308", "-1.7976931348623157e308", "5e-324", "1."])
            .prop_map(str::to_owned),
    ]
}

/// Things that are no numbers as well.
fn anything() -> impl Strategy<Value = String> {
    let odd = vec!["nan", "", "inf", "1e999", "0x10", "--1", "é", " ", "9007199254740993"];
    prop_oneof![3 => finite(), 1 => prop::sample::select(odd).prop_map(str::to_owned)]
}

/// A query as it should be: nearly all of these are drawn.
fn orderly() -> impl Strategy<Value = String> {
    let points = prop::collection::vec((finite(), finite()), 1..12);
    let text = ("(title|xlabel|ylabel)", any::<String>());
    let fmt = "(C[0-9])?(-|--|-[.]|:)?[o.,v^<>12348spP*hH+xXDd|_]?";
    (points, any::<bool>(), text, fmt, 1..900u32, 1..700u32, 10..600u32, any::<bool>()).prop_map(
        |(points, with_x, (name, text), fmt, w, h, dpi, grid)| {
            let (x, y): (Vec<_>, Vec<_>) = points.into_iter().unzip();
            let x = if with_x { format!("x={}&", x.join(",")) } else { String::new() };
            let text: String = text.chars().filter(|c| !"&%+".contains(*c) && !c.is_control()).collect();
            let y = y.join(if with_x { "," } else { ",nan," });
            let grid = u8::from(grid);
            format!("{x}y={y}&{name}={text}&fmt={fmt}&w={w}&h={h}&dpi={dpi}&grid={grid}")
        },
    )
}

/// A query with anything in any place.
fn wild() -> impl Strategy<Value = String> {
    let list = || prop::collection::vec(anything(), 0..12).prop_map(|v| v.join(","));
    let pair = prop_oneof![
        3 => list().prop_map(|v| format!("y={v}")),
        1 => list().prop_map(|v| format!("x={v}")),
        2 => ("(title|xlabel|ylabel|fmt)", any::<String>()).prop_map(|(n, v)| format!("{n}={v}")),
        2 => ("(w|h|dpi|grid)", anything()).prop_map(|(n, v)| format!("{n}={v}")),
        1 => any::<String>(),
    ];
    prop::collection::vec(pair, 0..7).prop_map(|pairs| pairs.join("&"))
}

/// Escapes what an address may not contain; `%` stays, so that some escapes are wrong.
fn address(query: &str) -> String {
    let mut out = String::from("/plot.png?");
    for b in query.bytes() {
        match b {
            b'-' | b'.' | b'_' | b'=' | b'&' | b',' | b'%' | b'+' => out.push(char::from(b)),
            b if b.is_ascii_alphanumeric() => out.push(char::from(b)),
            other => out += &format!("%{other:02x}"),
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_random_query_gives_a_picture_or_400(query in prop_oneof![orderly(), wild()]) {
        let path = address(&query);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let server = routes(&render(Limits::default()), &Live::default());
        let response = runtime.block_on(warp::test::request().path(&path).reply(&server));
        let status = response.status();
        prop_assert!(matches!(status, StatusCode::OK | StatusCode::BAD_REQUEST), "{path}: {status}");
    }
}
