//! Responses, and what all of them have in common.

use hyper::body::Body as _;
use warp::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use warp::http::{Method, Response as HttpResponse, StatusCode};
use warp::reply::Response;

use crate::output::Output;
use crate::refusal::Refusal;

/// How long a cache may keep an answer without asking; after that its `ETag` is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Keep {
    /// A picture depends on its address alone; but a newer server may draw it better, so not for ever.
    AnHour,
    /// The page and its parts must fit together.
    AskFirst,
}

/// The page runs its own script and style and shows its own pictures (`blob:` are those drawn from the form); nothing
/// else is loaded, framed or sent anywhere.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const WIDTH: HeaderName = HeaderName::from_static("x-width");
const HEIGHT: HeaderName = HeaderName::from_static("x-height");
const MAP: HeaderName = HeaderName::from_static("x-map");

/// 200 with these bytes.
pub(crate) fn output(output: Output, keep: Keep) -> Response {
    let keep = match keep {
        Keep::AnHour => "public, max-age=3600",
        Keep::AskFirst => "no-cache",
    };
    let mut response = HttpResponse::new(output.body.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(output.content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if let Ok(etag) = HeaderValue::from_str(&output.etag) {
        headers.insert(header::ETAG, etag);
    }
    if let Some((width, height)) = output.size_px {
        headers.insert(WIDTH, width.into());
        headers.insert(HEIGHT, height.into());
    }
    if let Some(shown) = output.shown {
        let numbers: Vec<String> =
            shown.area_px.iter().chain(&shown.degrees).chain([&shown.hours]).map(f64::to_string).collect();
        if let Ok(map) = HeaderValue::from_str(&numbers.join(",")) {
            headers.insert(MAP, map);
        }
    }
    response
}

/// The refusal's status, and its sentence as JSON.
pub(crate) fn refusal(refusal: &Refusal) -> Response {
    let mut body = serde_json::json!({ "error": refusal.message });
    if let Some(parameter) = &refusal.parameter {
        body["parameter"] = parameter.as_str().into();
    }
    let mut response = fresh(body.to_string(), "application/json");
    *response.status_mut() = refusal.status;
    if refusal.status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
    }
    response
}

/// 405, with the methods that are allowed.
pub(crate) fn method_not_allowed(allowed: &'static str) -> Response {
    let why = format!("this address answers {allowed}");
    let mut response = refusal(&Refusal::new(StatusCode::METHOD_NOT_ALLOWED, why));
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(allowed));
    response
}

/// 200 with a text that is never kept.
pub(crate) fn fresh(body: String, content_type: &'static str) -> Response {
    let mut response = HttpResponse::new(body.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The last step of every answer: 304 for what the client has, no body for HEAD, and the headers of every response.
pub(crate) fn finish(method: &Method, asked: &HeaderMap, mut response: Response) -> Response {
    if response.status() == StatusCode::OK && has_already(asked, response.headers()) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response.headers_mut().remove(header::CONTENT_TYPE);
        *response.body_mut() = Default::default();
    } else if *method == Method::HEAD {
        let length = response.body().size_hint().exact();
        *response.body_mut() = Default::default();
        if let Some(length) = length {
            response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
        }
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// Whether one of the marks in `If-None-Match` is the response's.
fn has_already(asked: &HeaderMap, headers: &HeaderMap) -> bool {
    let Some(etag) = headers.get(header::ETAG).and_then(|e| e.to_str().ok()) else {
        return false;
    };
    let lists = asked.get_all(header::IF_NONE_MATCH).into_iter().filter_map(|v| v.to_str().ok());
    let mut marks = lists.flat_map(|list| list.split(','));
    // A proxy that compresses marks its copy as weak; the comparison is weak for that.
    marks.any(|mark| matches!(mark.trim(), "*") || mark.trim().trim_start_matches("W/") == etag)
}
