//! What browsers and caches are told.

use super::{answer, get, good, header};

#[tokio::test]
async fn the_page_shows_all_and_has_a_form() {
    let page = good("/").await;
    assert_eq!(header(&page, "content-type"), "text/html; charset=utf-8");
    let html = std::str::from_utf8(page.body()).unwrap();
    for file in ["hi_mom.png", "hi_mom.jpg", "hi_mom.rgba", "hi_mom.rgb", "page.css", "page.js"] {
        assert!(html.contains(&format!("\"{file}\"")), "{file}");
        good(&format!("/{file}")).await;
    }
    // Every picture of the page can be drawn, and every field of its form is a parameter.
    for address in html.split("src=\"").skip(1).filter_map(|s| s.split('"').next()) {
        good(&format!("/{}", address.replace("&amp;", "&"))).await;
    }
    let names = html.split(" name=\"").skip(1).filter_map(|s| s.split('"').next());
    let names: Vec<&str> = names.filter(|n| *n != "viewport" && *n != "color-scheme").collect();
    assert_eq!(names.len(), 10, "{names:?}");
    for name in names {
        let told = get(&format!("/plot.png?{name}=%07")).await;
        assert!(!std::str::from_utf8(told.body()).unwrap().contains("unknown"), "{name}");
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
