//! The one place where answers are computed, off the threads that serve connections.

use std::sync::Arc;

use tokio::sync::Semaphore;
use warp::http::StatusCode;

use crate::key::Key;
use crate::output::Output;
use crate::refusal::Refusal;

/// What a request asks for, and how to make it.
pub(crate) struct Job {
    #[expect(dead_code, reason = "equal requests are not joined yet")]
    key: Key,
    work: Box<dyn FnOnce() -> Result<Output, Refusal> + Send>,
}

impl Job {
    pub(crate) fn new(key: Key, work: impl FnOnce() -> Result<Output, Refusal> + Send + 'static) -> Self {
        Self { key, work: Box::new(work) }
    }
}

/// Computes jobs, as many at a time as there are cores.
#[derive(Clone, Debug)]
pub(crate) struct Render {
    places: Arc<Semaphore>,
}

impl Render {
    pub(crate) fn new() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self { places: Arc::new(Semaphore::new(cores)) }
    }

    pub(crate) async fn run(&self, job: Job) -> Result<Output, Refusal> {
        let failed = || Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "the picture could not be drawn");
        let place = self.places.clone().acquire_owned().await.map_err(|_| failed())?;
        let work = tokio::task::spawn_blocking(move || {
            let output = (job.work)();
            drop(place);
            output
        });
        work.await.map_err(|_| failed())?
    }
}
