//! The page, its style and its script, kept in the binary.

use std::convert::Infallible;

use warp::reply::Response;
use warp::{Filter, Rejection};

use crate::output::Output;
use crate::reply::Keep;
use crate::{reply, routes};

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
    routes::get(move || reply::output(output.clone(), Keep::AskFirst))
}
