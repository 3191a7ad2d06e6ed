//! What browsers and caches are told.

use super::{answer, get, good, header};
use crate::tsunami::{EVENTS, Source};
use crate::wave::REGIONS;

/// What stands between a start and a quote.
fn quoted<'a>(html: &'a str, start: &str) -> Vec<&'a str> {
    html.split(start).skip(1).filter_map(|s| s.split('"').next()).collect()
}

/// All that a page asks of the server is there, and every field of its form is a parameter of its route.
async fn holds(page: &str, route: &str) -> String {
    let page = good(page).await;
    assert_eq!(header(&page, "content-type"), "text/html; charset=utf-8");
    let html = std::str::from_utf8(page.body()).unwrap().to_owned();
    let addresses = [" src=\"", " href=\"", " data-raw=\""].map(|start| quoted(&html, start)).concat();
    for address in addresses.iter().filter(|a| !a.starts_with('#') && !a.starts_with("https:")) {
        let address = address.trim_start_matches("./").replace("&amp;", "&");
        good(&format!("/{address}")).await;
    }
    let names = quoted(&html, " name=\"");
    for name in names.iter().filter(|n| !["viewport", "color-scheme"].contains(n)) {
        let told = get(&format!("{route}?{name}=%07")).await;
        assert!(!std::str::from_utf8(told.body()).unwrap().contains("unknown"), "{name}");
    }
    html
}

#[tokio::test]
async fn the_plot_page_shows_all_and_has_a_form() {
    let html = holds("/plot", "/plot.png").await;
    for file in ["hi_mom.png", "hi_mom.jpg", "hi_mom.rgba", "hi_mom.rgb"] {
        assert!(html.contains(&format!("\"{file}\"")), "{file}");
    }
}

#[tokio::test]
async fn the_first_page_offers_all_events_and_says_what_it_is_not() {
    let html = holds("/", "/tsunami.png").await;
    for event in &EVENTS {
        let from = match event.source {
            Source::Point { lat, lon } => format!("{lat},{lon}"),
            Source::Line { from, to } => format!("{},{},{},{}", from.0, from.1, to.0, to.1),
        };
        let (key, time) = (event.key, event.time);
        let option = format!("<option value=\"{key}\" data-from=\"{from}\" data-time=\"{time}\"");
        assert!(html.contains(&option), "{option}");
    }
    for region in REGIONS {
        assert!(html.contains(&format!("<option value=\"{region}\"")), "{region}");
    }
    for words in ["Not for navigation and not for warnings", "ETOPO1", "doi:10.7289/V5C8276M"] {
        assert!(html.contains(words), "{words}");
    }
}

#[tokio::test]
async fn every_answer_is_guarded() {
    for path in ["/", "/hi_mom.png", "/plot.png", "/nowhere"] {
        let response = get(path).await;
        assert_eq!(header(&response, "x-content-type-options"), "nosniff", "{path}");
        let policy = header(&response, "content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
    }
}

#[tokio::test]
async fn what_the_client_has_is_not_sent_again() {
    let kept = "public, max-age=3600";
    for (path, keep) in [("/", "no-cache"), ("/hi_mom.png", kept), ("/plot.rgb?y=1,2", kept)] {
        let first = good(path).await;
        let etag = header(&first, "etag").to_owned();
        assert_eq!(header(&first, "cache-control"), keep);
        for mark in [etag.clone(), format!("\"other\", W/{etag}"), "*".to_owned()] {
            let again = answer(warp::test::request().path(path).header("if-none-match", &mark)).await;
            assert_eq!(again.status(), 304, "{path} {mark}");
            assert!(again.body().is_empty());
            assert_eq!(header(&again, "etag"), etag);
        }
        let other = answer(warp::test::request().path(path).header("if-none-match", "\"other\"")).await;
        assert_eq!(other.status(), 200);
    }
}
