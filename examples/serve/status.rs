//! What tools ask: is the server up, what has it done, what can it do.

use warp::reply::Response;
use warp::{Filter, Rejection};

use crate::output::Output;
use crate::render::Render;
use crate::reply::Keep;
use crate::{openapi, reply, routes};

/// `/healthz`, `/metrics` and `/openapi.json`.
pub(crate) fn routes(
    render: &Render,
) -> impl Filter<Extract = (Response,), Error = Rejection> + Clone + Send + Sync + 'static + use<> {
    let health = routes::get(|| reply::fresh("ok\n".to_owned(), "text/plain; charset=utf-8"));
    let render = render.clone();
    let metrics = routes::get(move || {
        let text = render.metrics().text(render.load());
        reply::fresh(text, "text/plain; version=0.0.4; charset=utf-8")
    });
    let described = Output::new(openapi::document().to_string(), "application/json");
    let description = routes::get(move || reply::output(described.clone(), Keep::AskFirst));
    warp::path!("healthz")
        .and(health)
        .or(warp::path!("metrics").and(metrics))
        .unify()
        .or(warp::path!("openapi.json").and(description))
        .unify()
}
