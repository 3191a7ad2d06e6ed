//! Real connections on a free port: slow clients, limits, and the end.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::render;
use crate::listen::{Limits, signals};
use crate::render::{self, Render};
use crate::serve;

/// Long enough for a loaded machine, short enough to fail in.
const SOON: Duration = Duration::from_secs(10);

const GET: &str = "GET /healthz HTTP/1.1\r\nHost: here\r\n\r\n";

pub(super) struct Server {
    pub(super) at: SocketAddr,
    render: Render,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl Server {
    pub(super) async fn start(limits: Limits, jobs: render::Limits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let render = render(jobs);
        let own = render.clone();
        let task = tokio::spawn(async move {
            let stop = async {
                let _ = stopped.await;
            };
            serve(listener, &own, limits, stop).await;
        });
        Self { at, render, stop: Some(stop), task }
    }

    pub(super) async fn client(&self, sends: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.at).await.unwrap();
        stream.write_all(sends.as_bytes()).await.unwrap();
        stream
    }

    /// Stops, and says how long that took.
    pub(super) async fn stop(mut self) -> Duration {
        let start = Instant::now();
        drop(self.stop.take());
        timeout(SOON, &mut self.task).await.expect("stopped").unwrap();
        start.elapsed()
    }
}

/// All that comes until the server closes.
pub(super) async fn rest(stream: &mut TcpStream) -> String {
    let mut all = Vec::new();
    // A connection that is cut ends with an error, after what came.
    let _ = timeout(SOON, stream.read_to_end(&mut all)).await.expect("closed");
    String::from_utf8_lossy(&all).into_owned()
}

/// The next piece, at once.
async fn some(stream: &mut TcpStream) -> String {
    let mut piece = vec![0; 1 << 16];
    let n = timeout(SOON, stream.read(&mut piece)).await.expect("an answer").unwrap();
    String::from_utf8_lossy(&piece[..n]).into_owned()
}

fn jobs() -> render::Limits {
    render::Limits::default()
}

#[tokio::test]
async fn a_connection_is_kept_for_the_next_request() {
    let server = Server::start(Limits::default(), jobs()).await;
    let mut client = server.client(GET).await;
    assert!(some(&mut client).await.starts_with("HTTP/1.1 200 OK"));
    client.write_all(GET.as_bytes()).await.unwrap();
    assert!(some(&mut client).await.ends_with("ok\n"));
    server.stop().await;
}

#[tokio::test]
async fn a_slow_head_and_an_idle_connection_are_closed() {
    let limits = Limits { head: Duration::from_millis(100), ..Limits::default() };
    let server = Server::start(limits, jobs()).await;
    for sends in ["", "GET / HT", "GET / HTTP/1.1\r\nHost: he"] {
        let answer = rest(&mut server.client(sends).await).await;
        assert!(!answer.contains("200"), "{sends:?}: {answer}");
    }
    let idle = rest(&mut server.client(GET).await).await;
    assert!(idle.starts_with("HTTP/1.1 200 OK") && idle.ends_with("ok\n"));
    server.stop().await;
}

#[tokio::test]
async fn a_head_that_is_too_large_is_refused() {
    let server = Server::start(Limits::default(), jobs()).await;
    let long = "1,".repeat(40_000);
    let address = rest(&mut server.client(&format!("GET /plot.png?y={long} HTTP/1.1\r\n\r\n")).await).await;
    assert!(address.starts_with("HTTP/1.1 414"), "{address}");
    let many = "A: b\r\n".repeat(65);
    let headers = rest(&mut server.client(&format!("GET / HTTP/1.1\r\n{many}\r\n")).await).await;
    assert!(headers.starts_with("HTTP/1.1 431"), "{headers}");
    server.stop().await;
}

#[tokio::test]
async fn connections_beyond_the_limit_wait_for_a_place() {
    let server = Server::start(Limits { connections: 2, ..Limits::default() }, jobs()).await;
    let mut first = server.client(GET).await;
    let mut second = server.client(GET).await;
    some(&mut first).await;
    some(&mut second).await;
    let mut third = server.client(GET).await;
    let mut byte = [0];
    assert!(timeout(Duration::from_millis(100), third.read(&mut byte)).await.is_err(), "answered too early");
    drop(first);
    assert!(some(&mut third).await.starts_with("HTTP/1.1 200 OK"));
    server.stop().await;
}

#[tokio::test]
async fn a_client_that_takes_no_bytes_is_cut() {
    let limits = Limits { stall: Duration::from_millis(200), connections: 1, ..Limits::default() };
    let server = Server::start(limits, jobs()).await;
    // 32 MiB: more than the system's buffers hold.
    let _lazy = server.client("GET /plot.rgba?y=1&w=4096&h=2048 HTTP/1.1\r\n\r\n").await;
    let mut next = server.client(GET).await;
    assert!(some(&mut next).await.starts_with("HTTP/1.1 200 OK"), "the place is free again");
    server.stop().await;
}

#[tokio::test]
async fn a_client_that_hangs_up_frees_its_place_in_the_queue() {
    // No one works, so all that comes stays in the queue.
    let jobs = render::Limits { workers: 0, queue: 1, cache_bytes: 0 };
    let server = Server::start(Limits::default(), jobs).await;
    let client = server.client("GET /hi_mom.png HTTP/1.1\r\n\r\n").await;
    let queued = async |n| {
        while server.render.load().queued != n {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    timeout(SOON, queued(1)).await.expect("queued");
    drop(client);
    timeout(SOON, queued(0)).await.expect("taken out");
    server.stop().await;
}

#[tokio::test]
async fn the_end_is_quick_when_all_are_idle() {
    let server = Server::start(Limits::default(), jobs()).await;
    let at = server.at;
    let mut idle = server.client(GET).await;
    some(&mut idle).await;
    let _silent = server.client("").await;
    assert!(server.stop().await < Duration::from_secs(2));
    assert_eq!(rest(&mut idle).await, "");
    assert!(TcpStream::connect(at).await.is_err(), "no one listens");
}

#[tokio::test]
async fn what_was_begun_is_finished() {
    let server = Server::start(Limits::default(), jobs()).await;
    let mut client = server.client("GET /plot.png?y=1,2&w=3000&h=2500 HTTP/1.1\r\n\r\n").await;
    while server.render.load().running == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let (_, answer) = tokio::join!(server.stop(), rest(&mut client));
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{}", &answer[..60.min(answer.len())]);
    assert!(answer.contains("IEND"));
}

#[tokio::test]
async fn a_client_that_dawdles_does_not_hold_up_the_end() {
    let limits = Limits { stop: Duration::from_millis(200), ..Limits::default() };
    let server = Server::start(limits, jobs()).await;
    let _dawdling = server.client("GET / HTTP/1.1\r\nHost: h").await;
    // Its first bytes must have been read, or the connection counts as idle.
    tokio::time::sleep(Duration::from_millis(100)).await;
    let took = server.stop().await;
    assert!(took > Duration::from_millis(150) && took < Duration::from_secs(2), "{took:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn sigterm_and_sigint_are_heard() {
    let own = std::process::id().to_string();
    for name in ["-TERM", "-INT"] {
        let heard = signals().unwrap();
        assert!(std::process::Command::new("kill").args([name, &own]).status().unwrap().success());
        timeout(SOON, heard).await.expect(name);
    }
}
