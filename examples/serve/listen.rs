//! Connections: accepted within a number, hurried when slow, and closed in good order.
//!
//! warp's own `serve` sets no timers and no limits, so hyper is told directly. HTTP/1 only: a proxy in front speaks
//! the rest, and `http1` starts its clock with the first byte awaited.

use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::Service as _;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::timeout;
use warp::Filter;
use warp::reply::Response;

use crate::patient::Patient;
use crate::visit::Client;

/// How much a client may ask of the server's patience and memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Connections at a time; more wait in the system's queue. What their answers
    /// take together is limited by [`crate::budget::Budget`].
    pub(crate) connections: usize,
    /// The time for a whole request head, counted also while a kept connection is idle.
    pub(crate) head: Duration,
    /// The time in which a client must take some bytes of its answer.
    pub(crate) stall: Duration,
    /// The bytes of a request head: an address may have 64 KiB.
    pub(crate) head_bytes: usize,
    /// The headers of a request.
    pub(crate) headers: usize,
    /// The time to finish when told to stop.
    pub(crate) stop: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 256,
            head: Duration::from_secs(10),
            stall: Duration::from_secs(20),
            head_bytes: 96 << 10,
            headers: 64,
            stop: Duration::from_secs(4),
        }
    }
}

/// Serves until `stop` is done; then finishes what has begun, for no longer than [`Limits::stop`].
pub(crate) async fn listen(
    listener: TcpListener,
    routes: impl Filter<Extract = (Response,), Error = Infallible> + Clone + Send + Sync + 'static,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let places = Arc::new(Semaphore::new(limits.connections));
    let (stopping, stopped) = watch::channel(false);
    let mut stop = pin!(stop);
    loop {
        let accept = async {
            // The semaphore is never closed.
            let place = places.clone().acquire_owned().await.ok();
            (listener.accept().await, place)
        };
        let (accepted, place) = tokio::select! {
            biased;
            () = &mut stop => break,
            accepted = accept => accepted,
        };
        match accepted {
            Ok((stream, client)) => {
                let (routes, stopped) = (routes.clone(), stopped.clone());
                tokio::spawn(async move {
                    converse(stream, Client(client), routes, limits, stopped).await;
                    drop(place);
                });
            }
            Err(e) => rest(&e).await,
        }
    }
    drop(listener);
    stopping.send_replace(true);
    tracing::info!(connections = limits.connections - places.available_permits(), "stopping");
    // When every place is free again, every connection has ended.
    let all = u32::try_from(limits.connections).unwrap_or(u32::MAX);
    match timeout(limits.stop, places.acquire_many(all)).await {
        Ok(_) => tracing::info!("stopped"),
        Err(_) => {
            let cut = limits.connections - places.available_permits();
            tracing::warn!(connections = cut, "stopped before all answers were taken");
        }
    }
}

/// After a failure to accept: a client that left costs nothing, but no more files need a pause.
async fn rest(e: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(e.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        tracing::error!(error = %e, "cannot accept");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// One connection, from its first request to its last.
async fn converse(
    stream: TcpStream,
    client: Client,
    routes: impl Filter<Extract = (Response,), Error = Infallible> + Clone + Send + Sync + 'static,
    limits: Limits,
    mut stopped: watch::Receiver<bool>,
) {
    // An answer is written whole: nothing is gained by waiting for more.
    let _ = stream.set_nodelay(true);
    let routes = TowerToHyperService::new(warp::service(routes));
    let service = hyper::service::service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
        request.extensions_mut().insert(client);
        routes.call(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(limits.head_bytes)
        .max_headers(limits.headers)
        .serve_connection(TokioIo::new(Patient::new(stream, limits.stall)), service)
        .with_upgrades();
    let mut connection = pin!(connection);
    let told = async {
        let _ = stopped.wait_for(|stopped| *stopped).await;
    };
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = told => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(e) = ended {
        tracing::debug!(client = %client.0, error = %e, "connection ended early");
    }
}

/// Done when the system asks the process to stop. Listens from the call on, not only from the first poll.
pub(crate) fn signals() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut interrupt, mut terminate) =
            (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        Ok(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
