//! The one place where answers are computed: a pool of threads behind a bounded queue, and a cache.
//!
//! Whatever a route draws, it makes a [`Job`] and awaits [`Render::run`]:
//!
//! - an answer in the cache is given at once;
//! - a job that is in flight already is joined, not repeated;
//! - a full queue refuses at once, so that a client can go elsewhere and memory stays bounded;
//! - a waiter that is dropped, because its client left, takes its job out of the queue.

mod cache;
mod job;
mod pool;

use std::sync::{Arc, MutexGuard, PoisonError};

use tokio::sync::watch;
use warp::http::StatusCode;

use crate::key::Key;
use crate::metrics::Metrics;
use crate::output::Output;
use crate::refusal::Refusal;

use cache::Cache;
pub(crate) use job::{Job, Wanted};
use pool::{Flight, Queued, Shared, State};

/// What a job ends with.
pub(crate) type Answer = Result<Output, Refusal>;

/// How much a [`Render`] takes on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Jobs computed at a time.
    pub(crate) workers: usize,
    /// Jobs that wait beyond those.
    pub(crate) queue: usize,
    /// Bytes of answers and their keys that are kept.
    pub(crate) cache_bytes: usize,
}

impl Default for Limits {
    /// A worker for each core, and a queue that they empty within seconds; each job in it holds up to some 2 MB, the
    /// numbers of its request.
    fn default() -> Self {
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        Self { workers, queue: 128 * workers, cache_bytes: 64 << 20 }
    }
}

/// How much it does now.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Load {
    pub(crate) queued: usize,
    pub(crate) running: usize,
    pub(crate) cached: usize,
    pub(crate) cached_bytes: usize,
}

/// The service. Clones are handles to the same one; its threads end when the last is dropped.
#[derive(Clone, Debug)]
pub(crate) struct Render(Arc<Handle>);

#[derive(Debug)]
struct Handle(Arc<Shared>);

impl Drop for Handle {
    fn drop(&mut self) {
        self.0.lock().closed = true;
        self.0.arrived.notify_all();
    }
}

impl Render {
    pub(crate) fn new(limits: Limits, metrics: Arc<Metrics>) -> std::io::Result<Self> {
        let shared = Arc::new(Shared::new(limits, metrics));
        // Made first: an error below then ends the threads that were started.
        let render = Self(Arc::new(Handle(shared.clone())));
        for i in 0..limits.workers {
            let shared = shared.clone();
            std::thread::Builder::new().name(format!("render-{i}")).spawn(move || shared.work())?;
        }
        Ok(render)
    }

    /// The answer of a job: kept, shared with equal jobs in flight, or computed.
    ///
    /// # Errors
    /// 503 at once where the queue is full; 500 where the job panicked; otherwise the job's own.
    pub(crate) async fn run(&self, job: Job) -> Answer {
        let shared = &self.0.0;
        let Enlisted { mut answer, _ticket } = match enlist(shared, job) {
            Ok(enlisted) => enlisted,
            Err(at_once) => return at_once,
        };
        match answer.wait_for(Option::is_some).await.as_deref() {
            Ok(Some(answer)) => answer.clone(),
            _ => Err(Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "the server is stopping")),
        }
    }

    pub(crate) fn metrics(&self) -> &Arc<Metrics> {
        &self.0.0.metrics
    }

    pub(crate) fn load(&self) -> Load {
        let state = self.0.0.lock();
        Load {
            queued: state.queue.len(),
            running: state.running,
            cached: state.cache.len(),
            cached_bytes: state.cache.bytes(),
        }
    }
}

/// A place among those who wait for a job.
struct Enlisted {
    answer: watch::Receiver<Option<Answer>>,
    _ticket: Ticket,
}

/// Joins or queues a job; `Err` is an answer that needs no waiting.
fn enlist(shared: &Arc<Shared>, job: Job) -> Result<Enlisted, Answer> {
    let Job { key, work } = job;
    let mut state = shared.lock();
    if let Some(output) = state.cache.get(&key) {
        shared.metrics.cache_hits.add();
        return Err(Ok(output));
    }
    if let Some(flight) = state.flights.get_mut(&key) {
        shared.metrics.joined.add();
        flight.waiters += 1;
        let (id, answer) = (flight.id, flight.answer.subscribe());
        return Ok(Enlisted { answer, _ticket: Ticket { shared: shared.clone(), key, id } });
    }
    if state.queue.len() + state.running >= shared.limits.workers + shared.limits.queue {
        shared.metrics.refused.add();
        let why = "the server is busy: try again in a second";
        return Err(Err(Refusal::new(StatusCode::SERVICE_UNAVAILABLE, why)));
    }
    let id = state.next_id;
    state.next_id += 1;
    let (sender, answer) = watch::channel(None);
    state.flights.insert(key.clone(), Flight { id, waiters: 1, answer: sender });
    state.queue.push_back(Queued { key: key.clone(), id, work });
    drop(state);
    shared.arrived.notify_one();
    Ok(Enlisted { answer, _ticket: Ticket { shared: shared.clone(), key, id } })
}

/// Held while waiting; dropping the last one of a job that is not begun takes it out of the queue.
struct Ticket {
    shared: Arc<Shared>,
    key: Key,
    id: u64,
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        let State { flights, queue, .. } = &mut *state;
        // Where the job is done its flight is over, or is another one's.
        let Some(flight) = flights.get_mut(&self.key).filter(|f| f.id == self.id) else { return };
        flight.waiters -= 1;
        if flight.waiters > 0 {
            return;
        }
        self.shared.metrics.abandoned.add();
        let place = queue.iter().position(|q| q.id == self.id);
        let dropped = place.and_then(|at| queue.remove(at));
        if dropped.is_some() {
            flights.remove(&self.key);
        }
        // The job may hold much memory: it is freed without the lock.
        drop(state);
        drop(dropped);
    }
}

impl Shared {
    /// Nothing panics while it holds the lock, so what a poisoned one holds is whole.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
