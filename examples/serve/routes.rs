//! Which address gives what.

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use warp::http::header::{self, HeaderMap};
use warp::http::{Method, StatusCode};
use warp::reply::Response;
use warp::{Buf, Filter, Rejection, Stream, filters::BoxedFilter};

use crate::budget::Budget;
use crate::params::Params;
use crate::picture::Format;
use crate::refusal::Refusal;
use crate::render::{Job, Render};
use crate::reply::Keep;
use crate::tsunami::Bathymetry;
use crate::visit::Visit;
use crate::wave::{Live, Waves};
use crate::{page, plot, reply, status, wave};

/// The largest body of a POST: [`crate::params::MAX_NUMBERS`] x and y of 20 characters, nearly.
pub(crate) const MAX_BODY: usize = 4 << 20;

/// The memory for travel times: of some 15 waves.
const WAVES_BYTES: usize = 96 << 20;

/// How long the body of a POST may take.
const BODY_TIMEOUT: Duration = Duration::from_secs(10);

const GET: &str = "GET, HEAD";
const GET_OR_POST: &str = "GET, HEAD, POST";

/// The whole server, on the Earth's sea.
pub(crate) fn routes(
    render: &Render,
    live: &Live,
) -> impl Filter<Extract = (Response,), Error = Infallible> + Clone + Send + Sync + 'static + use<> {
    let waves = Waves::new(Bathymetry::embedded, WAVES_BYTES, render.metrics().clone());
    routes_of(render, &Arc::new(waves), live)
}

/// The whole server. A new route that computes something is one more line here, and a function from its parameters to
/// a [`Job`].
pub(crate) fn routes_of(
    render: &Render,
    waves: &Arc<Waves>,
    live: &Live,
) -> impl Filter<Extract = (Response,), Error = Infallible> + Clone + Send + Sync + 'static + use<> {
    let live = live.routes(render, waves);
    let budget = Budget::default();
    let of = |make: fn(&Arc<Waves>, Format, Params) -> _| {
        let waves = waves.clone();
        move |format, params| make(&waves, format, params)
    };
    let waves = waves.clone();
    let arrivals = move |(), params| wave::arrivals(&waves, params);
    let jobs = job(render, &budget, picture("hi_mom"), GET, plot::hi_mom)
        .or(job(render, &budget, picture("plot"), GET_OR_POST, plot::plot))
        .unify()
        .or(job(render, &budget, picture("tsunami"), GET, of(wave::map)))
        .unify()
        .or(job(render, &budget, warp::path!("arrivals.json").map(|| ()), GET, arrivals))
        .unify();
    let all = page::routes()
        .or(status::routes(render))
        .unify()
        .or(jobs)
        .unify()
        .or(live)
        .unify()
        .or(unknown())
        .unify();
    Visit::begin(render.metrics().clone()).and(warp::header::headers_cloned()).and(all).map(
        |visit: Visit, headers: HeaderMap, response| {
            let response = reply::finish(visit.method(), &headers, response);
            visit.answer(response)
        },
    )
}

/// An address whose answer is ready.
pub(crate) fn get(
    make: impl Fn() -> Response + Clone + Send + Sync + 'static,
) -> impl Filter<Extract = (Response,), Error = Infallible> + Clone + Send + Sync + 'static {
    warp::method().map(move |method: Method| match method {
        Method::GET | Method::HEAD => make(),
        _ => reply::method_not_allowed(GET),
    })
}

/// An address whose answer is computed. `path` gives what `make` needs of the address; `make` reads the parameters.
fn job<T: Send + 'static>(
    render: &Render,
    budget: &Budget,
    path: impl Filter<Extract = (T,), Error = Rejection> + Clone + Send + Sync + 'static,
    methods: &'static str,
    make: impl Fn(T, Params) -> Result<Job, Refusal> + Clone + Send + Sync + 'static,
) -> BoxedFilter<(Response,)> {
    let (render, budget) = (render.clone(), budget.clone());
    let query = warp::query::raw().or(warp::any().map(String::new)).unify();
    path.and(warp::method())
        .and(query)
        .and(warp::header::headers_cloned())
        .and(warp::body::stream())
        .then(move |of: T, method: Method, query: String, headers: HeaderMap, body| {
            let (render, budget, make) = (render.clone(), budget.clone(), make.clone());
            async move {
                if !methods.split(", ").any(|m| m == method.as_str()) {
                    return reply::method_not_allowed(methods);
                }
                let answer = async {
                    let encoded = match method {
                        Method::POST => format!("{query}&{}", form(&headers, body).await?),
                        _ => query,
                    };
                    // A long list takes milliseconds to read, but no more than to receive.
                    let output = render.run(make(of, Params::parse(&encoded)?)?).await?;
                    budget.hold(output).await
                };
                match answer.await {
                    Ok(output) => reply::output(output, Keep::AnHour),
                    Err(refused) => reply::refusal(&refused),
                }
            }
        })
        .boxed()
}

/// `name.png`, and so on.
fn picture(
    name: &'static str,
) -> impl Filter<Extract = (Format,), Error = Rejection> + Clone + Send + Sync + 'static {
    warp::path::param().and(warp::path::end()).and_then(move |file: String| {
        std::future::ready(Format::of(name, &file).ok_or_else(warp::reject::not_found))
    })
}

fn unknown() -> impl Filter<Extract = (Response,), Error = Infallible> + Clone + Send + Sync + 'static {
    warp::any()
        .map(|| reply::refusal(&Refusal::new(StatusCode::NOT_FOUND, "there is nothing at this address")))
}

/// The body of a POST, as a form sends it.
async fn form<B: Buf>(
    headers: &HeaderMap,
    body: impl Stream<Item = Result<B, warp::Error>>,
) -> Result<String, Refusal> {
    const FORM: &str = "application/x-www-form-urlencoded";
    let kind = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(FORM) {
        return Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, format!("the body must be {FORM}")));
    }
    let bytes = tokio::time::timeout(BODY_TIMEOUT, collect(body)).await.unwrap_or_else(|_| {
        let why = format!("the body took longer than {} s", BODY_TIMEOUT.as_secs());
        Err(Refusal::new(StatusCode::REQUEST_TIMEOUT, why))
    })?;
    String::from_utf8(bytes).map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "the body is not UTF-8"))
}

async fn collect<B: Buf>(body: impl Stream<Item = Result<B, warp::Error>>) -> Result<Vec<u8>, Refusal> {
    let mut body = pin!(body);
    let mut bytes = Vec::new();
    while let Some(piece) = std::future::poll_fn(|cx| body.as_mut().poll_next(cx)).await {
        let mut piece = piece
            .map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "the body could not be read to its end"))?;
        if bytes.len() + piece.remaining() > MAX_BODY {
            let why = format!("the body is too large: at most {MAX_BODY} bytes");
            return Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, why));
        }
        while piece.has_remaining() {
            let chunk = piece.chunk();
            let length = chunk.len();
            bytes.extend_from_slice(chunk);
            piece.advance(length);
        }
    }
    Ok(bytes)
}
