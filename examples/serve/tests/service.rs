//! The render service: one computation for equal requests, a bounded queue, places given back, a cache.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use warp::http::StatusCode;

use super::{header, render, sentence};
use crate::key::{Key, KeyBuilder};
use crate::output::Output;
use crate::refusal::Refusal;
use crate::render::{Answer, Job, Limits, Load, Render};
use crate::routes::routes;
use crate::wave::Live;

/// Holds jobs back until it is opened, and counts those that began.
#[derive(Clone, Default)]
struct Gate(Arc<(Mutex<bool>, Condvar, AtomicUsize)>);

impl Gate {
    fn open(&self) {
        *self.0.0.lock().unwrap() = true;
        self.0.1.notify_all();
    }

    fn begun(&self) -> usize {
        self.0.2.load(Ordering::SeqCst)
    }

    fn job(&self, name: &str) -> Job {
        let (gate, text) = (self.clone(), name.to_owned());
        Job::new(key(name), move |_| {
            let (open, changed, begun) = &*gate.0;
            begun.fetch_add(1, Ordering::SeqCst);
            let _open = changed.wait_while(open.lock().unwrap(), |open| !*open).unwrap();
            Ok(Output::new(text, "text/plain"))
        })
    }
}

fn key(name: &str) -> Key {
    KeyBuilder::default().finish(name)
}

fn spawn(render: &Render, job: Job) -> tokio::task::JoinHandle<Answer> {
    let render = render.clone();
    tokio::spawn(async move { render.run(job).await })
}

/// Waits until the service is in this state.
async fn until(render: &Render, queued: usize, running: usize) {
    for _ in 0..5000 {
        let load = render.load();
        if (load.queued, load.running) == (queued, running) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    panic!("{:?}, not {queued} queued and {running} running", render.load());
}

const ONE: Limits = Limits { workers: 1, queue: 2, cache_bytes: 1 << 20 };

#[tokio::test]
async fn equal_requests_in_flight_are_computed_once() {
    let (render, gate) = (render(ONE), Gate::default());
    let all: Vec<_> = (0..20).map(|_| spawn(&render, gate.job("same"))).collect();
    until(&render, 0, 1).await;
    while render.metrics().joined.get() < 19 {
        tokio::task::yield_now().await;
    }
    gate.open();
    for one in all {
        assert_eq!(one.await.unwrap().unwrap().body, "same");
    }
    assert_eq!(gate.begun(), 1);
}

#[tokio::test]
async fn a_full_queue_refuses_at_once() {
    let (render, gate) = (render(ONE), Gate::default());
    let held: Vec<_> = ["a", "b", "c"].map(|name| spawn(&render, gate.job(name))).into();
    until(&render, 2, 1).await;
    let refused = render.run(gate.job("d")).await.unwrap_err();
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    // The same through the routes, with the time to come back. What needs no place is answered.
    let routes = routes(&render, &Live::default());
    let busy = warp::test::request().path("/plot.png?y=1,2").reply(&routes).await;
    assert_eq!((busy.status().as_u16(), header(&busy, "retry-after")), (503, "1"));
    assert_eq!(sentence(&busy).0, "the server is busy: try again in a second");
    assert_eq!(header(&busy, "cache-control"), "no-store");
    assert_eq!(warp::test::request().path("/healthz").reply(&routes).await.status(), 200);
    gate.open();
    for one in held {
        one.await.unwrap().unwrap();
    }
    assert_eq!(warp::test::request().path("/plot.png?y=1,2").reply(&routes).await.status(), 200);
}

#[tokio::test]
async fn a_client_that_leaves_frees_its_place() {
    let (render, gate) = (render(ONE), Gate::default());
    let first = spawn(&render, gate.job("a"));
    until(&render, 0, 1).await;
    let (b, c) = (spawn(&render, gate.job("b")), spawn(&render, gate.job("c")));
    until(&render, 2, 1).await;
    b.abort();
    until(&render, 1, 1).await;
    let d = spawn(&render, gate.job("d"));
    until(&render, 2, 1).await;
    gate.open();
    for one in [first, c, d] {
        one.await.unwrap().unwrap();
    }
    assert_eq!(gate.begun(), 3, "b was never begun");
    assert_eq!(render.metrics().abandoned.get(), 1);
}

#[tokio::test]
async fn one_that_leaves_does_not_take_the_others_along() {
    let (render, gate) = (render(ONE), Gate::default());
    let first = spawn(&render, gate.job("a"));
    until(&render, 0, 1).await;
    let (b1, b2) = (spawn(&render, gate.job("b")), spawn(&render, gate.job("b")));
    until(&render, 1, 1).await;
    while render.metrics().joined.get() < 1 {
        tokio::task::yield_now().await;
    }
    b1.abort();
    assert!(b1.await.unwrap_err().is_cancelled());
    gate.open();
    assert_eq!(b2.await.unwrap().unwrap().body, "b");
    first.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_job_without_clients_is_told_and_one_who_returns_is_served() {
    let render = render(ONE);
    let begun = Arc::new(AtomicUsize::new(0));
    let long = || {
        let begun = begun.clone();
        Job::new(key("long"), move |wanted| {
            // The first runs until no one waits; the second answers.
            if begun.fetch_add(1, Ordering::SeqCst) == 0 {
                while wanted.still() {
                    std::thread::sleep(Duration::from_millis(1));
                }
                return Err(Refusal::new(StatusCode::GONE, "no one waits"));
            }
            Ok(Output::new("done", "text/plain"))
        })
    };
    let left = spawn(&render, long());
    until(&render, 0, 1).await;
    left.abort();
    until(&render, 0, 0).await;
    assert_eq!(render.run(long()).await.unwrap().body, "done");
}

#[tokio::test]
async fn an_answer_is_kept_and_a_refusal_is_not() {
    let render = render(ONE);
    let computed = Arc::new(AtomicUsize::new(0));
    let job = |name: &str, good: bool| {
        let computed = computed.clone();
        Job::new(key(name), move |_| {
            computed.fetch_add(1, Ordering::SeqCst);
            match good {
                true => Ok(Output::new("good", "text/plain")),
                false => Err(Refusal::new(StatusCode::BAD_REQUEST, "bad")),
            }
        })
    };
    for _ in 0..3 {
        assert_eq!(render.run(job("good", true)).await.unwrap().body, "good");
        assert_eq!(render.run(job("bad", false)).await.unwrap_err().message, "bad");
    }
    assert_eq!(computed.load(Ordering::SeqCst), 1 + 3);
    assert_eq!(render.metrics().cache_hits.get(), 2);
    let load = render.load();
    assert_eq!((load.cached, load.cached_bytes > 4), (1, true));
}

#[tokio::test]
async fn a_panic_costs_only_its_own_request() {
    let render = render(ONE);
    // Unwinds as a panic does, without its message on the terminal.
    let bad = || Job::new(key("bad"), |_| std::panic::resume_unwind(Box::new("a bug")));
    for _ in 0..3 {
        let failed = render.run(bad()).await.unwrap_err();
        assert_eq!(failed.status, StatusCode::INTERNAL_SERVER_ERROR);
    }
    let gate = Gate::default();
    gate.open();
    assert!(render.run(gate.job("good")).await.is_ok());
    until(&render, 0, 0).await;
}

#[tokio::test]
async fn random_comings_and_goings_leave_nothing_behind() {
    let render = render(Limits { workers: 3, queue: 8, cache_bytes: 0 });
    let mut clients = Vec::new();
    for i in 0..600u64 {
        let job = Job::new(key(&(i % 23).to_string()), move |_| {
            std::thread::sleep(Duration::from_micros(i % 7 * 100));
            Ok(Output::new(vec![i as u8], "text/plain"))
        });
        let render = render.clone();
        clients.push(tokio::spawn(async move {
            let patience = Duration::from_micros(i * 37 % 3000);
            tokio::time::timeout(patience, render.run(job)).await
        }));
        if i % 10 == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
    for client in clients {
        if let Ok(Err(refused)) = client.await.unwrap() {
            assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
        }
    }
    until(&render, 0, 0).await;
    assert_eq!(render.load(), Load::default());
    assert!(render.run(Job::new(key("last"), |_| Ok(Output::new("last", "text/plain")))).await.is_ok());
}
