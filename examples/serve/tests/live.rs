//! Live views: frames in their order, slow clients, limits, the end.

use std::time::{Duration, Instant};

use tokio::io::AsyncReadExt;
use tokio::time::timeout;
use warp::http::StatusCode;

use super::connections::{Server, rest};
use super::{get, good, header, sentence, small};
use crate::listen::Limits;
use crate::render;

const SOON: Duration = Duration::from_secs(20);

const UPGRADE: &str = "HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
                       Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn frames_come_over_a_socket_until_the_wave_is_all_over() {
    let server = small();
    let view = warp::test::ws().path("/live?lat=10&lon=-150&w=200&h=150&speed=24&fps=10").handshake(server);
    let mut view = view.await.expect("an upgrade");
    let mut frames = 0;
    loop {
        // The client of the tests tells a close as an error.
        let Ok(message) = timeout(SOON, view.recv()).await.expect("a frame or the end") else { break };
        assert_eq!(message.as_bytes()[..2], [0xff, 0xd8]);
        frames += 1;
    }
    assert!(frames >= 3, "{frames} frames");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn frames_come_as_parts_where_no_socket_is_asked_for() {
    let server = small();
    let path = "/live?lat=10&lon=-150&w=200&h=150&speed=24&fps=10";
    let parts = warp::test::request().path(path).reply(&server).await;
    assert_eq!(header(&parts, "content-type"), "multipart/x-mixed-replace; boundary=frame");
    let body = parts.body();
    assert!(
        body.starts_with(b"--frame\r\nContent-Type: image/jpeg\r\n") && body.ends_with(b"\r\n--frame--\r\n")
    );
    // The last frame is the whole map.
    let map = warp::test::request().path("/tsunami.jpg?lat=10&lon=-150&w=200&h=150").reply(&server).await;
    let last = &body[..body.len() - b"\r\n--frame--\r\n".len()];
    assert!(last.ends_with(map.body()));
    let metrics = warp::test::request().path("/metrics").reply(&server).await;
    let text = std::str::from_utf8(metrics.body()).unwrap();
    assert!(text.contains("isoplot_marches_total 1\n"), "{text}");
}

#[tokio::test]
async fn what_is_wrong_is_said_before_an_upgrade() {
    for (query, parameter) in [
        ("", "lat"),
        ("lat=47&lon=8", "lat"),
        ("lat=0&lon=-150&speed=0", "speed"),
        ("lat=0&lon=-150&fps=nan", "fps"),
        ("lat=0&lon=-150&region=x", "region"),
        ("lat=0&lon=-150&none=1", "none"),
    ] {
        let response = get(&format!("/live?{query}")).await;
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{query}");
        assert_eq!(sentence(&response).1.as_deref(), Some(parameter), "{query}");
    }
    let post = warp::test::request().method("POST").path("/live?lat=0&lon=-150").reply(&small()).await;
    assert_eq!((post.status().as_u16(), header(&post, "allow")), (405, "GET"));
    good("/healthz").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn views_have_their_own_limit_and_a_place_is_given_back() {
    let server = Server::start(Limits::default(), render::Limits::default()).await;
    let ask = format!("GET /live?event=tohoku-2011&w=120&h=100&speed=0.1&fps=1 {UPGRADE}");
    let mut views = Vec::new();
    for _ in 0..16 {
        let mut view = server.client(&ask).await;
        assert!(some(&mut view).await.starts_with("HTTP/1.1 101"));
        views.push(view);
    }
    let mut late = server.client(&ask).await;
    let told = some(&mut late).await;
    assert!(told.starts_with("HTTP/1.1 503") && told.contains("at most 16 at a time"), "{told}");
    // What is no view is answered as ever.
    assert!(some(&mut server.client("GET /healthz HTTP/1.1\r\n\r\n").await).await.contains("200 OK"));
    drop(views.pop());
    let again = async {
        loop {
            let mut view = server.client(&ask).await;
            if some(&mut view).await.starts_with("HTTP/1.1 101") {
                return view;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let _view = timeout(SOON, again).await.expect("a place");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_takes_nothing_holds_back_no_other() {
    let server = Server::start(Limits::default(), render::Limits::default()).await;
    // Frames without compression would be more than the system's buffers hold; these fill them in time.
    let _lazy = server.client(&format!("GET /live?event=tohoku-2011&w=2000&h=1500&fps=25 {UPGRADE}")).await;
    let ask = "GET /live?event=tohoku-2011&w=160&h=120&speed=24&fps=8 HTTP/1.1\r\nConnection: close\r\n\r\n";
    let start = Instant::now();
    let all = rest(&mut server.client(ask).await).await;
    assert!(all.contains("--frame--"), "{} bytes after {:?}", all.len(), start.elapsed());
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn views_end_when_the_server_stops() {
    let server = Server::start(Limits::default(), render::Limits::default()).await;
    let slow = "event=tohoku-2011&w=120&h=100&speed=0.1&fps=1";
    let mut socket = server.client(&format!("GET /live?{slow} {UPGRADE}")).await;
    let mut parts = server.client(&format!("GET /live?{slow} HTTP/1.1\r\nConnection: close\r\n\r\n")).await;
    assert!(some(&mut socket).await.starts_with("HTTP/1.1 101"));
    assert!(some(&mut parts).await.starts_with("HTTP/1.1 200"));
    let took = server.stop().await;
    assert!(took < Duration::from_secs(5), "{took:?}");
    assert!(rest(&mut socket).await.contains("the server is stopping"));
    assert!(rest(&mut parts).await.contains("--frame--"));
}

async fn some(stream: &mut tokio::net::TcpStream) -> String {
    let mut piece = vec![0; 1 << 14];
    let n = timeout(SOON, stream.read(&mut piece)).await.expect("an answer").unwrap();
    String::from_utf8_lossy(&piece[..n]).into_owned()
}
