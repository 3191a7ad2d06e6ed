//! What tools are told.

use super::{answer, get, good, header, render, sentence};
use crate::render::Limits;
use crate::routes::routes;
use crate::wave::Live;

#[tokio::test]
async fn health_is_short_and_fresh() {
    let health = good("/healthz").await;
    assert_eq!((&health.body()[..], header(&health, "cache-control")), (&b"ok\n"[..], "no-store"));
    assert_eq!(answer(warp::test::request().method("POST").path("/healthz")).await.status(), 405);
}

#[tokio::test]
async fn metrics_count_what_was_done() {
    let routes = routes(&render(Limits::default()), &Live::default());
    for path in ["/plot.png?y=1", "/plot.png?y=1.0", "/plot.png?y=", "/nowhere", "/also/nowhere", "/healthz"]
    {
        warp::test::request().path(path).reply(&routes).await;
    }
    let metrics = warp::test::request().path("/metrics").reply(&routes).await;
    assert_eq!(header(&metrics, "content-type"), "text/plain; version=0.0.4; charset=utf-8");
    let text = std::str::from_utf8(metrics.body()).unwrap();
    for line in [
        "isoplot_http_requests_total{route=\"plot\",status=\"200\"} 2",
        "isoplot_http_requests_total{route=\"plot\",status=\"400\"} 1",
        "isoplot_http_requests_total{route=\"other\",status=\"404\"} 2",
        "isoplot_http_requests_total{route=\"healthz\",status=\"200\"} 1",
        "isoplot_http_errors_total{class=\"4xx\"} 3",
        "isoplot_http_errors_total{class=\"5xx\"} 0",
        "isoplot_cache_hits_total 1",
        "isoplot_render_queue 0",
        "isoplot_cache_entries 1",
        "isoplot_render_seconds_count 1",
    ] {
        assert!(text.lines().any(|l| l == line), "{line}\n{text}");
    }
    // Every line is a comment, or a name and a number.
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        let (name, value) = line.rsplit_once(' ').unwrap();
        assert!(name.starts_with("isoplot_") && value.parse::<f64>().is_ok(), "{line}");
    }
}

#[tokio::test]
async fn a_client_that_leaves_is_counted() {
    let render = render(Limits { workers: 0, queue: 1, cache_bytes: 0 });
    let routes = routes(&render, &Live::default());
    let asked = warp::test::request().path("/hi_mom.png").reply(&routes);
    let waited = tokio::time::timeout(std::time::Duration::from_millis(20), asked).await;
    assert!(waited.is_err());
    assert_eq!(render.metrics().left.get(), 1);
    assert_eq!(render.load().queued, 0);
}

#[tokio::test]
async fn the_description_is_true() {
    let described: serde_json::Value = serde_json::from_slice(good("/openapi.json").await.body()).unwrap();
    let paths = described["paths"].as_object().unwrap();
    assert_eq!(paths.len(), 19);
    for (path, item) in paths {
        let parameters = item["get"]["parameters"].as_array().unwrap();
        let pairs: Vec<String> = parameters
            .iter()
            .map(|p| format!("{}={}", p["name"].as_str().unwrap(), p["example"].as_str().unwrap()))
            .collect();
        let drawn = good(&format!("{path}?{}", pairs.join("&").replace(' ', "%20"))).await;
        let kind = item["get"]["responses"]["200"]["content"].as_object().unwrap().keys().next().unwrap();
        assert!(header(&drawn, "content-type").starts_with(kind.as_str()), "{path}");
        if path.starts_with("/plot.")
            || path.starts_with("/tsunami")
            || path.starts_with("/arrivals")
            || path == "/live"
        {
            // The route itself lists what it knows.
            let enough = if path.starts_with("/plot") { "y=1" } else { "lat=0&lon=0" };
            let told = sentence(&get(&format!("{path}?{enough}&none")).await).0;
            let names: Vec<&str> = parameters.iter().map(|p| p["name"].as_str().unwrap()).collect();
            assert_eq!(told, format!("none is unknown: the parameters are {}", names.join(", ")));
        }
    }
}
