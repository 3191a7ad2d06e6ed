//! Maps and arrival times: every format, every refusal, random requests.

use proptest::prelude::*;
use serde_json::Value;
use warp::http::StatusCode;

use super::{get, good, header, sentence, small};

/// The arrival times of a request, by name.
async fn minutes(path: &str) -> Vec<(String, Option<f64>)> {
    let answer: Value = serde_json::from_slice(good(path).await.body()).unwrap();
    let arrivals = answer["arrivals"].as_array().unwrap();
    arrivals.iter().map(|a| (a["name"].as_str().unwrap().to_owned(), a["minutes"].as_f64())).collect()
}

#[tokio::test]
async fn the_map_comes_in_every_format_and_size() {
    let server = small();
    let ask = async |path: &str| {
        let response = warp::test::request().path(path).reply(&server).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}: {:?}", response.body());
        response
    };
    let png = ask("/tsunami.png?lat=10&lon=-150&w=500&h=300").await;
    assert_eq!((header(&png, "x-width"), header(&png, "x-height")), ("500", "300"));
    let map: Vec<f64> = header(&png, "x-map").split(',').map(|n| n.parse().unwrap()).collect();
    assert_eq!(map[4..8], [-330.0, 30.0, -72.0, 76.0], "the source is in the middle");
    assert!(map[0] > 0.0 && map[1] > 0.0 && map[0] + map[2] <= 500.0 && map[1] + map[3] <= 300.0, "{map:?}");
    let raw = ask("/tsunami.rgb?lat=10&lon=-150&w=500&h=300").await;
    assert_eq!(raw.body().len(), 500 * 300 * 3);
    assert_eq!(ask("/tsunami.rgba?lat=10&lon=-150&w=500&h=300").await.body().len(), 500 * 300 * 4);
    assert_eq!(ask("/tsunami.jpg?lat=10&lon=-150").await.body()[..2], [0xff, 0xd8]);
    // From a pixel to a poster; views without any sea, and without any land.
    for query in [
        "w=1&h=1",
        "w=1&h=900",
        "w=90&h=90",
        "w=2000&h=40&dpi=600",
        "w=1500&h=1000&dpi=200",
        "region=source",
        "region=pacific&dpi=10",
        "region=0,360,-85,-80",
        "region=170,-170,-85,85",
        "region=20,22,9,11",
        "lat2=12&lon2=-152",
    ] {
        ask(&format!("/tsunami.rgb?lat=10&lon=-150&{query}")).await;
    }
    for event in ["illapel-2015", "tohoku-2011", "maule-2010", "sumatra-2004", "valdivia-1960"] {
        ask(&format!("/tsunami.rgb?event={event}&w=200&h=150")).await;
    }
}

#[tokio::test]
async fn the_picture_shows_the_wave_where_the_header_says() {
    let raw = good("/tsunami.rgb?lat=38.297&lon=142.373&w=600&h=400").await;
    let map: Vec<f64> = header(&raw, "x-map").split(',').map(|n| n.parse().unwrap()).collect();
    let up = |lat: f64| lat.to_radians().tan().asinh();
    let pixel = |lat: f64, lon: f64| {
        let x = map[0] + (lon - map[4]) / (map[5] - map[4]) * map[2];
        let y = map[1] + (up(map[7]) - up(lat)) / (up(map[7]) - up(map[6])) * map[3];
        let at = 3 * (y as usize * 600 + x as usize);
        [0, 1, 2].map(|c| i32::from(raw.body()[at + c]))
    };
    // Tibet and the Sahara are grey; off Hawaii it is red; the Caspian Sea is still.
    for (lat, lon) in [(32.5, 88.0), (22.0, 5.0)] {
        let [r, g, b] = pixel(lat, lon);
        assert!(r == g && g == b && (150..230).contains(&r), "{lat} {lon}: {r} {g} {b}");
    }
    let [r, g, b] = pixel(28.0, 190.0);
    assert!(r > g + 60 && r > b + 60, "{r} {g} {b}");
    assert_eq!(pixel(42.0, 50.5), [0xe3, 0xea, 0xf0]);
}

#[tokio::test]
async fn arrivals_are_sorted_and_those_of_the_request_are_in_its_order() {
    let all = minutes("/arrivals.json?event=tohoku-2011").await;
    assert_eq!((all.len(), all[0].0.as_str()), (42, "Sendai"));
    assert!(all.windows(2).all(|w| w[0].1.unwrap_or(f64::MAX) <= w[1].1.unwrap_or(f64::MAX)));
    let hilo = all.iter().find(|a| a.0 == "Hilo").unwrap().1.unwrap();
    // The first wave was measured there after 8 hours and some minutes.
    assert!((450.0..510.0).contains(&hilo), "{hilo} min");
    // Hilo again, by its place; Tibet; the Caspian Sea.
    let own = minutes("/arrivals.json?lat=38.297&lon=-217.627&at=19.73,-155.06;32.5,88;42,50.5").await;
    assert_eq!(own[0], ("19.7°N 155.1°W".to_owned(), Some(hilo)));
    assert_eq!((own[1].1, own[2].1), (None, None));
}

#[tokio::test]
async fn a_line_is_not_its_end() {
    let chennai = async |query: &str| {
        let all = minutes(&format!("/arrivals.json?{query}")).await;
        all.iter().find(|a| a.0 == "Chennai").unwrap().1.unwrap()
    };
    let (line, point) = (chennai("event=sumatra-2004").await, chennai("lat=3.3&lon=96").await);
    assert!(line < point - 10.0, "{line} and {point} min");
    assert_eq!(line, chennai("lat=3.3&lon=96&lat2=13.5&lon2=93&event=tohoku-2011").await);
}

#[tokio::test]
async fn the_map_and_the_table_share_the_travel_times() {
    let server = small();
    for path in ["/tsunami.png?lat=1&lon=2", "/arrivals.json?lat=1&lon=2", "/tsunami.jpg?lat=1.0&lon=-358"] {
        assert_eq!(warp::test::request().path(path).reply(&server).await.status(), 200);
    }
    let metrics = warp::test::request().path("/metrics").reply(&server).await;
    let text = std::str::from_utf8(metrics.body()).unwrap();
    assert!(text.lines().any(|l| l == "isoplot_marches_total 1"), "{text}");
}

#[tokio::test]
async fn a_bad_request_is_told_which_parameter_and_why() {
    const EVENTS: &str = "illapel-2015, tohoku-2011, maule-2010, sumatra-2004, valdivia-1960";
    let both = [
        ("", "lat", "lat is missing: give lat and lon, or an event".to_owned()),
        ("lat=1", "lon", "lon is missing: lat and lon belong together".to_owned()),
        ("lon=1", "lat", "lat is missing: lat and lon belong together".to_owned()),
        ("event=tohoku-2011&lat2=3&lon2=1", "lat", "lat is missing: lat and lon belong together".to_owned()),
        ("lat=1&lon=1&lat2=1", "lon2", "lon2 is missing: lat2 and lon2 belong together".to_owned()),
        ("lat=1&lon=1&lon2=1", "lat2", "lat2 is missing: lat2 and lon2 belong together".to_owned()),
        ("lat=90.1&lon=1", "lat", "lat must be -90 to 90, not 90.1".to_owned()),
        ("lat=NaN&lon=1", "lat", "lat must be -90 to 90, not NaN".to_owned()),
        ("lat=north&lon=1", "lat", "lat must be a number, not \"north\"".to_owned()),
        ("lat=1&lon=-361", "lon", "lon must be -360 to 360, not -361".to_owned()),
        ("lat=1&lon=inf", "lon", "lon must be -360 to 360, not inf".to_owned()),
        ("lat=1&lon=1&lat2=-91&lon2=1", "lat2", "lat2 must be -90 to 90, not -91".to_owned()),
        ("lat=1&lon=1&lat2=1&lon2=nan", "lon2", "lon2 must be -360 to 360, not nan".to_owned()),
        ("lat=1&lon=1&lat=1", "lat", "lat is given twice".to_owned()),
        ("event=atlantis", "event", format!("event must be one of {EVENTS}, not \"atlantis\"")),
        (
            "lat=47.4&lon=8.5",
            "lat",
            "47.4°N 8.5°E: the source is on land, over 100 km from the sea".to_owned(),
        ),
        ("lat=0&lon=160&lat2=0&lon2=-140", "lat2", "the line is 6672 km long, over 3000 km".to_owned()),
    ];
    for (query, parameter, why) in both {
        for route in ["/tsunami.png", "/tsunami.rgb", "/arrivals.json"] {
            refused(&format!("{route}?{query}"), parameter, &why).await;
        }
    }
    for (query, parameter, why) in [
        ("w=0", "w", "w must be 1 to 4096, not 0"),
        ("h=4097", "h", "h must be 1 to 4096, not 4097"),
        ("dpi=NaN", "dpi", "dpi must be 10 to 600, not NaN"),
        (
            "region=mars",
            "region",
            "region must be world, pacific, indian, atlantic, source, or west,east,south,north, not \"mars\"",
        ),
        (
            "region=0,10,-90,0",
            "region",
            "region must reach from south to north over 2 degrees and more within -85 to 85, not from -90 to 0",
        ),
        ("at=1,2", "at", "at is unknown: the parameters are lat, lon, lat2, lon2, event, region, w, h, dpi"),
    ] {
        refused(&format!("/tsunami.png?lat=0&lon=-150&{query}"), parameter, why).await;
    }
    for (query, parameter, why) in [
        ("at=1", "at", "at must be places, as in at=21.3,-157.9;38.7,-9.2: \"1\" is not"),
        ("at=1,2;95,0", "at", "at must be places, -90 to 90 and -360 to 360: \"95,0\" is not"),
        ("at=nan,0", "at", "at must be places, -90 to 90 and -360 to 360: \"nan,0\" is not"),
        ("w=100", "w", "w is unknown: the parameters are lat, lon, lat2, lon2, event, at"),
    ] {
        refused(&format!("/arrivals.json?lat=0&lon=-150&{query}"), parameter, why).await;
    }
}

async fn refused(path: &str, parameter: &str, why: &str) {
    let response = get(path).await;
    assert_eq!(response.status(), 400, "{path}");
    assert_eq!(sentence(&response), (why.to_owned(), Some(parameter.to_owned())), "{path}");
}

/// Numbers a client may send, good ones and bad ones.
fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (-900..900i32).prop_map(|n| (f64::from(n) * 0.1).to_string()),
        1 => any::<f64>().prop_map(|n| n.to_string()),
        1 => prop::sample::select(vec!["", "nan", "inf", "-0", "90", "-90", "1e2", "360", "north", "%"])
            .prop_map(str::to_owned),
    ]
}

fn region() -> impl Strategy<Value = String> {
    let names = vec!["world", "pacific", "indian", "atlantic", "source", "", "mars"];
    prop_oneof![
        prop::sample::select(names).prop_map(str::to_owned),
        prop::collection::vec(number(), 3..6).prop_map(|n| n.join(",")),
        (-360..360i32, 2..360i32, -85..80i32, 2..100i32)
            .prop_map(|(w, dx, s, dy)| { format!("{w},{},{s},{}", (w + dx).min(360), (s + dy).min(85)) }),
    ]
}

/// A query whose every part is likely right, so that most are answered, with something extra now and then.
fn query(own: &'static str) -> impl Strategy<Value = String> {
    let line = prop::option::of((number(), number()));
    let extra = prop::option::weighted(0.1, "(lat|none|w|event|at)=[a-z0-9,;.%]{0,6}");
    let event = prop::sample::select(vec!["", "tohoku-2011", "sumatra-2004", "atlantis"]);
    let event = prop::option::weighted(0.3, event);
    let size = (1..400u32, 1..300u32, 10..300u32);
    let at = prop::collection::vec((number(), number()), 0..4);
    (number(), number(), line, event, region(), size, at, extra).prop_map(
        move |(lat, lon, line, event, region, (w, h, dpi), at, extra)| {
            let mut query = format!("lat={lat}&lon={lon}");
            if let Some((lat2, lon2)) = line {
                query += &format!("&lat2={lat2}&lon2={lon2}");
            }
            if let Some(event) = event {
                query += &format!("&event={event}");
            }
            match own {
                "map" => query += &format!("&region={region}&w={w}&h={h}&dpi={dpi}"),
                _ => {
                    let at: Vec<String> = at.iter().map(|(lat, lon)| format!("{lat},{lon}")).collect();
                    query += &format!("&at={}", at.join(";"));
                }
            }
            extra.map_or(query.clone(), |extra| format!("{query}&{extra}"))
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_random_query_gives_an_answer_or_400(
        (route, query) in prop_oneof![
            query("map").prop_map(|q| ("/tsunami.png", q)),
            query("map").prop_map(|q| ("/tsunami.rgb", q)),
            query("times").prop_map(|q| ("/arrivals.json", q)),
        ]
    ) {
        thread_local! {
            static RUNTIME: tokio::runtime::Runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        }
        let path = format!("{route}?{query}");
        let server = small();
        let response = RUNTIME.with(|r| r.block_on(warp::test::request().path(&path).reply(&server)));
        let status = response.status();
        prop_assert!(matches!(status, StatusCode::OK | StatusCode::BAD_REQUEST), "{path}: {status} {:?}", response.body());
    }
}
