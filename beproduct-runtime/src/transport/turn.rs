//! When a body is read into memory.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::timeout;

/// A reader that stands still for so long is not waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// The turn of a page that was asked for ahead: its body stays on the connection until the reader is near, so that the
/// time of an answer is hidden without the room that all of them would take.
#[derive(Clone, Debug)]
pub struct Turn {
    page: u64,
    /// Pages before this one may be read.
    near: watch::Receiver<u64>,
}

impl Turn {
    pub(crate) fn new(page: u64, near: watch::Receiver<u64>) -> Turn {
        Turn { page, near }
    }

    /// Whether the body may be read.
    pub fn is_here(&self) -> bool {
        self.page < *self.near.borrow()
    }

    /// Waits until the body may be read, five seconds at most. A transport that does not wait only takes more memory.
    pub async fn come(&mut self) {
        // Nobody to wait for, or nobody who moves: either way it is read now.
        let _late_or_gone = timeout(PATIENCE, self.near.wait_for(|near| self.page < *near)).await;
    }
}
