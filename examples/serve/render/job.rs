//! What is to be computed.

use std::fmt;
use std::sync::Arc;

use crate::key::Key;

use super::Answer;
use super::pool::Shared;

/// The key that identifies a request, and the work that answers it. Equal keys must mean equal answers.
pub(crate) struct Job {
    pub(super) key: Key,
    pub(super) work: Work,
}

pub(super) type Work = Box<dyn FnOnce(&Wanted) -> Answer + Send>;

impl Job {
    /// `work` runs on a thread of the pool. Where it takes long, it should ask [`Wanted::still`] now and then, and
    /// stop where no one waits any more.
    pub(crate) fn new(key: Key, work: impl FnOnce(&Wanted) -> Answer + Send + 'static) -> Self {
        Self { key, work: Box::new(work) }
    }
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("key", &self.key).finish_non_exhaustive()
    }
}

/// Tells a job that runs whether anyone waits for it.
#[derive(Debug)]
pub(crate) struct Wanted {
    pub(super) shared: Arc<Shared>,
    pub(super) key: Key,
    pub(super) id: u64,
}

impl Wanted {
    /// Whether anyone waits. After `false` the job's answer is used by no one: equal requests start anew.
    pub(crate) fn still(&self) -> bool {
        let mut state = self.shared.lock();
        match state.flights.get(&self.key).filter(|f| f.id == self.id) {
            Some(flight) if flight.waiters > 0 => true,
            Some(_) => {
                state.flights.remove(&self.key);
                false
            }
            None => false,
        }
    }
}
