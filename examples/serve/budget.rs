//! The memory of answers that clients have not taken yet.

use std::sync::Arc;
use std::time::Duration;

use hyper::body::Bytes;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;
use warp::http::StatusCode;

use crate::output::Output;
use crate::refusal::Refusal;

/// Of all answers on their way together. One raw picture has up to 32 MiB, and there may be a hundred slow clients.
const BYTES: usize = 256 << 20;

/// Answers below this are not counted: connections are, and hold no more than this each.
const SMALL: usize = 64 << 10;

/// How long an answer waits for room.
const PATIENCE: Duration = Duration::from_secs(5);

/// Permits are for KiB: a semaphore gives no more than 32 bits of them at a time.
const UNIT: usize = 1 << 10;

/// A number of bytes for all. Clones share it.
#[derive(Clone, Debug)]
pub(crate) struct Budget {
    room: Arc<Semaphore>,
    patience: Duration,
}

impl Default for Budget {
    fn default() -> Self {
        Self::new(BYTES, PATIENCE)
    }
}

impl Budget {
    fn new(bytes: usize, patience: Duration) -> Self {
        Self { room: Arc::new(Semaphore::new(bytes / UNIT)), patience }
    }

    /// The answer, counted until its last byte is sent or its connection is closed.
    ///
    /// # Errors
    /// 503 where too much is on its way already, and stays there.
    pub(crate) async fn hold(&self, output: Output) -> Result<Output, Refusal> {
        if output.body.len() < SMALL {
            return Ok(output);
        }
        let units = u32::try_from(output.body.len() / UNIT).unwrap_or(u32::MAX);
        let room = timeout(self.patience, self.room.clone().acquire_many_owned(units)).await;
        let Ok(Ok(room)) = room else {
            let why = "too many answers wait for slow clients: try again in a second";
            return Err(Refusal::new(StatusCode::SERVICE_UNAVAILABLE, why));
        };
        let held = Held { bytes: output.body, _room: room };
        Ok(Output { body: Bytes::from_owner(held), ..output })
    }
}

/// Bytes that give their room back when the last handle to them is dropped.
struct Held {
    bytes: Bytes,
    _room: OwnedSemaphorePermit,
}

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(kib: usize) -> Output {
        Output::new(vec![7; kib * UNIT], "text/plain")
    }

    #[tokio::test]
    async fn room_is_given_back_when_the_answer_is_gone() {
        let budget = Budget::new(300 * UNIT, Duration::from_millis(20));
        let first = budget.hold(answer(200)).await.unwrap();
        assert_eq!(first.body.len(), 200 * UNIT);
        let part = first.body.slice(5..9);
        drop(first);
        // A piece that is still to be sent keeps all of it.
        let refused = budget.hold(answer(200)).await.unwrap_err();
        assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(budget.hold(answer(63)).await.is_ok(), "small answers need no room");
        assert!(budget.hold(answer(100)).await.is_ok());
        drop(part);
        assert!(budget.hold(answer(200)).await.is_ok());
    }
}
