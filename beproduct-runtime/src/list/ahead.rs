//! Pages that are under way, in order.

use std::collections::VecDeque;
use std::future::Future;

use tokio::sync::watch;
use tokio::task::JoinHandle;
use tracing::Instrument;

use super::window::Window;
use crate::error::{Error, Kind};
use crate::transport::Turn;

/// Requests that were sent ahead of the reader. Dropping it ends them.
#[derive(Debug)]
pub(crate) struct Ahead<T> {
    tasks: VecDeque<Task<T>>,
    window: Window,
    /// The first page whose body is not to be read yet.
    near: watch::Sender<u64>,
}

/// A task that ends when nobody waits for it any more.
#[derive(Debug)]
struct Task<T>(JoinHandle<Result<T, Error>>);

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<T: Send + 'static> Ahead<T> {
    /// `cap`: pages that may be ahead; none: each page is asked for when the reader comes to it.
    pub(crate) fn new(cap: usize) -> Self {
        Ahead { tasks: VecDeque::new(), window: Window::new(cap), near: watch::Sender::new(u64::MAX) }
    }

    pub(crate) fn cap(&mut self, cap: usize) {
        self.window = Window::new(cap);
    }

    /// Whether another request may be sent, where so many are under way in any case.
    pub(crate) fn has_room(&self, least: usize) -> bool {
        self.tasks.len() < self.window.size().max(least)
    }

    /// A page came: how many may be ahead follows from what they take.
    pub(super) fn came(&mut self, bytes: usize) {
        self.window.came(bytes);
    }

    /// When the body of a page may be read.
    pub(super) fn turn(&self, page: u64) -> Turn {
        Turn::new(page, self.near.subscribe())
    }

    /// The reader comes for this page: its body and a few more may be read.
    pub(super) fn stand_at(&self, page: u64) {
        self.near.send_replace(page.saturating_add(self.window.bodies()));
    }

    /// Starts a request.
    pub(crate) fn push(&mut self, call: impl Future<Output = Result<T, Error>> + Send + 'static) {
        self.tasks.push_back(Task(tokio::spawn(call.in_current_span())));
    }

    /// Starts a request once more, before all others.
    pub(crate) fn push_front(&mut self, call: impl Future<Output = Result<T, Error>> + Send + 'static) {
        self.tasks.push_front(Task(tokio::spawn(call.in_current_span())));
    }

    /// The reader comes for a page: the window follows from whether it has to wait. Since each page that is taken sends
    /// a request, all lie ready only if an answer takes less time than the reader with a page.
    pub(crate) fn adapt(&mut self) {
        match self.tasks.front() {
            None => {}
            Some(task) if !task.0.is_finished() => self.window.grow(),
            Some(_) if self.tasks.iter().all(|task| task.0.is_finished()) => self.window.shrink(),
            Some(_) => {}
        }
    }

    /// The next page. Nothing is lost when this is dropped while it waits.
    pub(crate) async fn next(&mut self) -> Option<Result<T, Error>> {
        let task = self.tasks.front_mut()?;
        let done = (&mut task.0).await;
        self.tasks.pop_front();
        Some(done.unwrap_or_else(|stopped| Err(Error::new(Kind::Stopped).with_source(stopped))))
    }

    /// Ends all requests.
    pub(crate) fn clear(&mut self) {
        self.tasks.clear();
    }
}
