//! The whole server, asked without sockets.

mod browser;
mod connections;
mod errors;
mod live;
mod pictures;
mod random;
mod service;
mod status;
mod waves;
mod web;

use std::sync::{Arc, OnceLock};

use hyper::body::Bytes;
use warp::http::{Response, StatusCode};
use warp::test::RequestBuilder;

use crate::metrics::Metrics;
use crate::render::{Limits, Render};
use crate::routes::{routes, routes_of};
use crate::tsunami::{Bathymetry, Grid};
use crate::wave::{Live, Waves};

fn render(limits: Limits) -> Render {
    Render::new(limits, Arc::new(Metrics::default())).expect("threads")
}

/// A small Earth, all sea but for its south and some islands.
pub(crate) fn pond() -> &'static Bathymetry {
    static POND: OnceLock<Bathymetry> = OnceLock::new();
    POND.get_or_init(|| {
        let grid = Grid::new(60, 88.5, 1.5);
        let land = |row: usize, col: usize| row > 48 || row % 11 == 5 && col % 13 < 4;
        let depth = |cell: usize| if land(cell / 120, cell % 120) { 0.0 } else { 4000.0 };
        let depths = (0..grid.len()).map(depth).collect();
        Bathymetry::new(grid, depths)
    })
}

/// The answer of a new server.
async fn answer(request: RequestBuilder) -> Response<Bytes> {
    request.reply(&routes(&render(Limits::default()), &Live::default())).await
}

async fn get(path: &str) -> Response<Bytes> {
    answer(warp::test::request().path(path)).await
}

/// A server on the small Earth.
fn small() -> impl warp::Filter<Extract = (warp::reply::Response,), Error = std::convert::Infallible>
+ Clone
+ Send
+ Sync
+ 'static {
    let render = render(Limits::default());
    let waves = Waves::new(pond, 1 << 20, render.metrics().clone());
    routes_of(&render, &Arc::new(waves), &Live::default())
}

/// The body of a good answer.
async fn good(path: &str) -> Response<Bytes> {
    let response = get(path).await;
    assert_eq!(response.status(), StatusCode::OK, "{path}: {:?}", response.body());
    response
}

fn header<'a>(response: &'a Response<Bytes>, name: &str) -> &'a str {
    response.headers().get(name).map_or("", |v| v.to_str().expect("a readable header"))
}

/// The sentence of a refusal, and the parameter it names.
fn sentence(response: &Response<Bytes>) -> (String, Option<String>) {
    assert_eq!(header(response, "content-type"), "application/json");
    let json: serde_json::Value = serde_json::from_slice(response.body()).expect("JSON");
    let parameter = json.get("parameter").map(|p| p.as_str().expect("a name").to_owned());
    (json["error"].as_str().expect("a sentence").to_owned(), parameter)
}
