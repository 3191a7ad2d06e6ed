//! `/live`: the front of a wave as it grows, frame by frame, over a WebSocket or as a multipart answer.
//!
//! Each view has its own clock. When a client has taken a frame, the next one is that which is due by then, so a slow
//! client skips frames and holds no one back. Frames are ordinary jobs: equal ones are drawn once for all views.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use hyper::body::Bytes;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};
use tokio::time::{Instant, sleep_until, timeout};
use warp::http::header::{self, HeaderValue};
use warp::http::{Method, StatusCode};
use warp::reply::Response;
use warp::ws::{Message, WebSocket, Ws};
use warp::{Filter, Rejection, Reply};

use super::{Map, Waves};
use crate::key::Key;
use crate::output::Output;
use crate::params::Params;
use crate::picture::Format;
use crate::refusal::Refusal;
use crate::render::{Answer, Job, Render};
use crate::reply;

/// Views at a time: an upgraded connection no longer counts among the listener's.
const VIEWS: usize = 16;

/// How long a client may take to hear that a view ends.
const FAREWELL: Duration = Duration::from_secs(1);

/// What a client may send in one message: nothing is read of it.
const MAX_MESSAGE: usize = 1 << 12;

const MULTIPART: HeaderValue = HeaderValue::from_static("multipart/x-mixed-replace; boundary=frame");

/// All views of a server. Clones are handles to the same one.
#[derive(Clone, Debug)]
pub(crate) struct Live {
    places: Arc<Semaphore>,
    stopping: Arc<watch::Sender<bool>>,
}

impl Default for Live {
    fn default() -> Self {
        Self { places: Arc::new(Semaphore::new(VIEWS)), stopping: Arc::new(watch::Sender::new(false)) }
    }
}

impl Live {
    /// Ends all views, and waits for that no longer than they may take.
    pub(crate) async fn stop(&self) {
        self.stopping.send_replace(true);
        let _ = timeout(2 * FAREWELL, self.places.acquire_many(VIEWS as u32)).await;
    }

    /// `/live`.
    pub(crate) fn routes(
        &self,
        render: &Render,
        waves: &Arc<Waves>,
    ) -> impl Filter<Extract = (Response,), Error = Rejection> + Clone + Send + Sync + 'static + use<> {
        let (live, render, waves) = (self.clone(), render.clone(), waves.clone());
        let query = warp::query::raw().or(warp::any().map(String::new)).unify();
        let upgrade = warp::ws().map(Some).or(warp::any().map(|| None)).unify();
        warp::path!("live").and(warp::method()).and(query).and(upgrade).then(
            move |method: Method, query: String, upgrade: Option<Ws>| {
                let (live, render, waves) = (live.clone(), render.clone(), waves.clone());
                async move {
                    if method != Method::GET {
                        return reply::method_not_allowed("GET");
                    }
                    match live.begin(&query, render, waves).await {
                        Ok(view) => view.answer(upgrade),
                        Err(refused) => reply::refusal(&refused),
                    }
                }
            },
        )
    }

    /// Reads a request, takes a place and draws the first frame, so that what is wrong is said before an upgrade.
    async fn begin(&self, query: &str, render: Render, waves: Arc<Waves>) -> Result<View, Refusal> {
        let mut params = Params::parse(query)?;
        let map = Map::read(&mut params)?;
        let speed = params.number("speed", 3.0, SPEED)?;
        let fps = params.number("fps", 8.0, FPS)?;
        let key = params.finish("live.jpg")?;
        let place = self.places.clone().try_acquire_owned().map_err(|_| {
            let why = format!("too many live views: at most {VIEWS} at a time");
            Refusal::new(StatusCode::SERVICE_UNAVAILABLE, why)
        })?;
        let stopped = self.stopping.subscribe();
        let mut view =
            View { map, key, speed, fps, render, waves, first: Output::new("", ""), stopped, _place: place };
        view.first = view.frame(Some(0.0)).await?;
        Ok(view)
    }
}

/// Hours of the wave in a second.
pub(crate) const SPEED: std::ops::RangeInclusive<f64> = 0.1..=24.0;

/// Frames in a second, at most.
pub(crate) const FPS: std::ops::RangeInclusive<f64> = 0.5..=25.0;

/// What one client watches.
struct View {
    map: Map,
    key: Key,
    speed: f64,
    fps: f64,
    render: Render,
    waves: Arc<Waves>,
    first: Output,
    stopped: watch::Receiver<bool>,
    _place: OwnedSemaphorePermit,
}

/// Why a view ends.
#[derive(Clone, Copy, PartialEq)]
enum End {
    /// The whole wave has been shown.
    Done,
    Stopping,
    /// The client is gone, or takes nothing.
    Left,
}

impl View {
    fn answer(self, upgrade: Option<Ws>) -> Response {
        if let Some(upgrade) = upgrade {
            let upgrade = upgrade.max_message_size(MAX_MESSAGE).max_frame_size(MAX_MESSAGE);
            return upgrade.on_upgrade(|socket| self.show(Screen::Socket(Box::new(socket)))).into_response();
        }
        let (parts, body) = mpsc::channel(1);
        tokio::spawn(self.show(Screen::Parts(parts)));
        let mut response = warp::reply::stream(Body(body)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, MULTIPART);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }

    async fn show(mut self, mut screen: Screen) {
        let end = self.frames(&mut screen).await;
        if end != End::Left {
            let _ = timeout(FAREWELL, screen.end(end)).await;
        }
    }

    /// Sends what is due until all is shown.
    async fn frames(&mut self, screen: &mut Screen) -> End {
        let last = self.first.shown.as_ref().map_or(0.0, |shown| shown.hours);
        let start = Instant::now();
        let mut frame = Some(self.first.body.clone());
        let mut n = 0_u32;
        loop {
            let mut stopped = self.stopped.clone();
            let stopping = stopped.wait_for(|stopped| *stopped);
            if let Some(frame) = frame.take() {
                let sent = tokio::select! {
                    _ = stopping => return End::Stopping,
                    sent = screen.send(frame) => sent,
                };
                if !sent {
                    return End::Left;
                }
                self.render.metrics().frames.add();
                if f64::from(n) / self.fps * self.speed >= last {
                    return End::Done;
                }
            }
            // The frame that is due now, or the next one where the client keeps up.
            let due = (start.elapsed().as_secs_f64() * self.fps) as u32;
            n = due.max(n) + u32::from(due <= n);
            let hours = f64::from(n) / self.fps * self.speed;
            // The last frame is the whole map.
            let until = (hours < last).then_some(hours);
            let next = async {
                sleep_until(start + Duration::from_secs_f64(f64::from(n) / self.fps)).await;
                self.frame(until).await
            };
            let mut stopped = self.stopped.clone();
            let answer = tokio::select! {
                _ = stopped.wait_for(|stopped| *stopped) => return End::Stopping,
                () = screen.left() => return End::Left,
                answer = next => answer,
            };
            // A busy server draws fewer frames.
            frame = answer.ok().map(|output| output.body);
        }
    }

    /// The wave after some hours; all of it where there are none.
    fn frame(&self, until: Option<f64>) -> impl Future<Output = Answer> + use<'_> {
        let (map, waves) = (self.map.clone(), self.waves.clone());
        self.render.run(Job::new(self.key.with(until.unwrap_or(f64::INFINITY)), move |wanted| {
            map.draw(&waves, until, Format::Jpeg, wanted)
        }))
    }
}

/// Where frames go.
enum Screen {
    Socket(Box<WebSocket>),
    Parts(mpsc::Sender<Bytes>),
}

impl Screen {
    /// Waits until the client has taken the frame, nearly; `false` where it is gone.
    async fn send(&mut self, jpeg: Bytes) -> bool {
        match self {
            Self::Socket(socket) => socket.send(Message::binary(jpeg)).await.is_ok(),
            Self::Parts(parts) => {
                let head =
                    format!("--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {}\r\n\r\n", jpeg.len());
                let mut part = Vec::with_capacity(head.len() + jpeg.len() + 2);
                part.extend(head.as_bytes());
                part.extend(&jpeg);
                part.extend(b"\r\n");
                parts.send(part.into()).await.is_ok()
            }
        }
    }

    /// Done when the client goes. What it says is not read.
    async fn left(&mut self) {
        match self {
            Self::Socket(socket) => {
                while let Some(Ok(message)) = socket.next().await {
                    if message.is_close() {
                        break;
                    }
                }
            }
            Self::Parts(parts) => parts.closed().await,
        }
    }

    async fn end(self, end: End) {
        match self {
            Self::Socket(mut socket) => {
                let close = match end {
                    End::Stopping => Message::close_with(1001_u16, "the server is stopping"),
                    End::Done | End::Left => Message::close_with(1000_u16, ""),
                };
                // The connection is free for the system when the client has answered.
                if socket.send(close).await.is_ok() {
                    while let Some(Ok(_)) = socket.next().await {}
                }
            }
            Self::Parts(parts) => {
                let _ = parts.send(Bytes::from_static(b"--frame--\r\n")).await;
            }
        }
    }
}

/// The parts of a multipart answer as they come.
struct Body(mpsc::Receiver<Bytes>);

impl warp::Stream for Body {
    type Item = Result<Bytes, std::convert::Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.poll_recv(cx).map(|part| part.map(Ok))
    }
}
