//! The pages, their style and their scripts, kept in the binary.

use std::convert::Infallible;

use warp::reply::Response;
use warp::{Filter, Rejection};

use crate::output::Output;
use crate::reply::Keep;
use crate::{reply, routes};

const HTML: &str = include_str!("page/index.html");
const CSS: &str = include_str!("page/page.css");
const JS: &str = include_str!("page/page.js");
const PLOT_HTML: &str = include_str!("page/plot.html");
const SCRIPT: &str = "text/javascript; charset=utf-8";
const PLOT_JS: &str = include_str!("page/plot.js");

/// `/` and `/plot`, with their style and scripts.
pub(crate) fn routes() -> impl Filter<Extract = (Response,), Error = Rejection> + Clone + Send + Sync + 'static
{
    let html = warp::path::end().and(kept(HTML, "text/html; charset=utf-8"));
    let css = warp::path!("page.css").and(kept(CSS, "text/css; charset=utf-8"));
    let js = warp::path!("page.js").and(kept(JS, SCRIPT));
    let plot_html = warp::path!("plot").and(kept(PLOT_HTML, "text/html; charset=utf-8"));
    let plot_js = warp::path!("plot.js").and(kept(PLOT_JS, SCRIPT));
    html.or(css).unify().or(js).unify().or(plot_html).unify().or(plot_js).unify()
}

fn kept(
    text: &'static str,
    content_type: &'static str,
) -> impl Filter<Extract = (Response,), Error = Infallible> + Clone + Send + Sync + 'static {
    let output = Output::new(text, content_type);
    routes::get(move || reply::output(output.clone(), Keep::AskFirst))
}
