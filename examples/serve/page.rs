//! The page, its style and its script, kept in the binary.

use std::convert::Infallible;

use warp::http::Method;
use warp::reply::Response;
use warp::{Filter, Rejection};

use crate::output::Output;
use crate::reply;

const HTML: &str = include_str!("page/index.html");
const CSS: &str = include_str!("page/page.css");
const JS: &str = include_str!("page/page.js");

/// `/`, `/page.css` and `/page.js`.
pub(crate) fn routes() -> impl Filter<Extract = (Response,), Error = Rejection> + Clone + Send + Sync + 'static
{
    let html = warp::path::end().and(kept(HTML, "text/html; charset=utf-8"));
    let css = warp::path!("page.css").and(kept(CSS, "text/css; charset=utf-8"));
    let js = warp::path!("page.js").and(kept(JS, "text/javascript; charset=utf-8"));
    html.or(css).unify().or(js).unify()
}

fn kept(
    text: &'static str,
    content_type: &'static str,
) -> impl Filter<Extract = (Response,), Error = Infallible> + Clone + Send + Sync + 'static {
    let output = Output::new(text, content_type);
    warp::method().map(move |method: Method| match method {
        Method::GET | Method::HEAD => reply::output(output.clone()),
        _ => reply::method_not_allowed("GET, HEAD"),
    })
}
