//! One request from its arrival to its answer, for the log and the counters.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use hyper::body::Body as _;
use warp::Filter;
use warp::filters::path::FullPath;
use warp::http::Method;
use warp::reply::Response;

use crate::metrics::Metrics;

/// The first parts of the addresses that are counted by name; all others are `other`, so that a client cannot make up
/// names without end.
const ROUTES: [&str; 9] =
    ["arrivals", "healthz", "hi_mom", "live", "metrics", "openapi", "page", "plot", "tsunami"];

/// The client's address, which the listener leaves on the request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Client(pub(crate) SocketAddr);

/// Made when a request arrives. Dropped without an answer, it counts a client that left.
#[derive(Debug)]
pub(crate) struct Visit {
    metrics: Arc<Metrics>,
    start: Instant,
    client: Option<Client>,
    method: Method,
    path: FullPath,
    answered: bool,
}

impl Visit {
    /// The start of every request.
    pub(crate) fn begin(
        metrics: Arc<Metrics>,
    ) -> impl Filter<Extract = (Self,), Error = std::convert::Infallible> + Clone + Send + Sync + 'static
    {
        warp::method().and(warp::path::full()).and(warp::ext::optional()).map(move |method, path, client| {
            let (metrics, start) = (metrics.clone(), Instant::now());
            Self { metrics, start, client, method, path, answered: false }
        })
    }

    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    /// Its end.
    pub(crate) fn answer(mut self, response: Response) -> Response {
        self.answered = true;
        let status = response.status().as_u16();
        self.metrics.answered(route(self.path.as_str()), status);
        self.log(status, response.body().size_hint().exact());
        response
    }

    fn log(&self, status: u16, bytes: Option<u64>) {
        let client = self.client.map(|c| tracing::field::display(c.0));
        let ms = self.start.elapsed().as_micros() as f64 / 1e3;
        tracing::info!(client, method = %self.method, path = self.path.as_str(), status, bytes, ms, "request");
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        if !self.answered {
            self.metrics.left.add();
            // The status that proxies log for it.
            self.log(499, None);
        }
    }
}

fn route(path: &str) -> &'static str {
    let first = path.trim_start_matches('/').split(['.', '/']).next().unwrap_or_default();
    match first {
        "" => "page",
        _ => ROUTES.iter().find(|r| **r == first).unwrap_or(&"other"),
    }
}

#[cfg(test)]
mod tests {
    use super::route;

    #[test]
    fn made_up_addresses_are_one_route() {
        assert_eq!(["/", "/page.css", "/plot.png", "/plot.jpg"].map(route), ["page", "page", "plot", "plot"]);
        assert_eq!(["/nowhere", "/plotting.png", "/%00"].map(route), ["other"; 3]);
    }
}
