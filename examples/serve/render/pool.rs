//! The threads that compute, and what they share with those who wait.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Instant;

use tokio::sync::watch;
use warp::http::StatusCode;

use crate::key::Key;
use crate::metrics::Metrics;
use crate::refusal::Refusal;

use super::job::Work;
use super::{Answer, Cache, Limits, Wanted};

#[derive(Debug)]
pub(super) struct Shared {
    pub(super) state: Mutex<State>,
    /// Wakes a thread for a job.
    pub(super) arrived: Condvar,
    pub(super) limits: Limits,
    pub(super) metrics: Arc<Metrics>,
}

#[derive(Debug)]
pub(super) struct State {
    pub(super) cache: Cache,
    /// Jobs that are queued or run.
    pub(super) flights: HashMap<Key, Flight>,
    pub(super) queue: VecDeque<Queued>,
    pub(super) running: usize,
    pub(super) next_id: u64,
    pub(super) closed: bool,
}

/// A job that is queued or runs, and those who wait for it.
#[derive(Debug)]
pub(super) struct Flight {
    pub(super) id: u64,
    pub(super) waiters: usize,
    pub(super) answer: watch::Sender<Option<Answer>>,
}

pub(super) struct Queued {
    pub(super) key: Key,
    pub(super) id: u64,
    pub(super) work: Work,
}

impl fmt::Debug for Queued {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queued").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Shared {
    pub(super) fn new(limits: Limits, metrics: Arc<Metrics>) -> Self {
        let state = State {
            cache: Cache::new(limits.cache_bytes),
            flights: HashMap::new(),
            queue: VecDeque::new(),
            running: 0,
            next_id: 0,
            closed: false,
        };
        Self { state: Mutex::new(state), arrived: Condvar::new(), limits, metrics }
    }

    /// The life of a thread of the pool.
    pub(super) fn work(self: Arc<Self>) {
        while let Some(Queued { key, id, work }) = self.next() {
            let wanted = Wanted { shared: self.clone(), key, id };
            let start = Instant::now();
            // A panic is a bug in the drawing; it costs its own request and no other.
            let answer = catch_unwind(AssertUnwindSafe(|| work(&wanted))).unwrap_or_else(|_| {
                tracing::error!("a job panicked");
                Err(Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "the drawing failed: this is a bug"))
            });
            self.metrics.render_seconds.record(start.elapsed());
            self.land(wanted, answer);
        }
    }

    /// The next job, or `None` when there will be no more.
    fn next(&self) -> Option<Queued> {
        let mut state = self.lock();
        loop {
            if state.closed {
                return None;
            }
            if let Some(queued) = state.queue.pop_front() {
                state.running += 1;
                return Some(queued);
            }
            state = self.arrived.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Keeps an answer and gives it to those who wait.
    fn land(&self, job: Wanted, answer: Answer) {
        let mut state = self.lock();
        state.running -= 1;
        let own = state.flights.get(&job.key).is_some_and(|f| f.id == job.id);
        let flight = if own { state.flights.remove(&job.key) } else { None };
        let evicted = match &answer {
            // Refusals are quick to find again; a job that stopped half-way refuses too.
            Ok(output) => state.cache.insert(job.key, output.clone()),
            Err(_) => Vec::new(),
        };
        drop(state);
        drop(evicted);
        if let Some(flight) = flight {
            flight.answer.send_replace(Some(answer));
        }
    }
}
