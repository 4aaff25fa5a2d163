//! What is still to be stored when something is dropped, which cannot wait for it as a call can.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::runtime::{Builder, Handle};

/// Time for it; a store on this machine needs a hundredth of that.
const PATIENCE: Duration = Duration::from_millis(500);

/// Does it now, if it has not to wait; otherwise in a thread of its own, since the runtime may be about to end.
pub(crate) fn say(words: impl Future<Output = ()> + Send + 'static) {
    let mut words: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(words);
    let in_runtime = Handle::try_current().is_ok();
    if in_runtime && words.as_mut().poll(&mut Context::from_waker(Waker::noop())) == Poll::Ready(()) {
        return;
    }
    let thread = std::thread::Builder::new().spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build();
        runtime.map(|runtime| runtime.block_on(async { tokio::time::timeout(PATIENCE, words).await.is_ok() }))
    });
    let said = thread.map(std::thread::JoinHandle::join);
    if !matches!(said, Ok(Ok(Ok(true)))) {
        tracing::warn!("requests that were not sent could not be given back; they count as spent today");
    }
}
