//! What the service tells of its limits, and what was used.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use http::{HeaderMap, HeaderName};

static LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
static REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
static RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");

/// The limits that an answer told in its `X-RateLimit-…` headers. The service may leave any of them out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Requests that the window allows.
    pub limit: Option<u64>,
    /// Requests left in it.
    pub remaining: Option<u64>,
    /// When it starts anew, in Unix seconds.
    pub reset: Option<u64>,
    /// Which window it is. The headers do not say.
    pub window: Option<Window>,
}

/// A time in which requests are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// A minute.
    Minute,
    /// An hour.
    Hour,
    /// A day.
    Day,
}

impl Window {
    /// As a refusal names it: `1 minute`, `1 hour`, `1 day`.
    pub(crate) fn of(name: &str) -> Option<Window> {
        let names = [("minute", Window::Minute), ("hour", Window::Hour), ("day", Window::Day)];
        names.into_iter().find(|(known, _)| name.contains(known)).map(|(_, window)| window)
    }
}

/// What a client has used so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// Requests sent to the API, each attempt counted unless it found no connection. Those to the identity host are not metered.
    pub requests: u64,
    /// Of these, attempts at what had been sent before.
    pub retries: u64,
    /// Bytes of the bodies that were sent, attempts included.
    pub bytes_sent: u64,
    /// Bytes of the bodies that came back.
    pub bytes_received: u64,
    /// Records that came on the pages of lists.
    pub records_read: u64,
    /// Records of batches and jobs that were written.
    pub records_written: u64,
    /// The limits seen last.
    pub limits: Option<Limits>,
}

impl Limits {
    /// What was told of the day apart from the headers.
    pub fn of_day(limit: Option<u64>, remaining: Option<u64>) -> Limits {
        Limits { limit, remaining, reset: None, window: Some(Window::Day) }
    }

    pub(crate) fn of(headers: &HeaderMap) -> Option<Limits> {
        let number = |name: &HeaderName| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        let limits =
            Limits { limit: number(&LIMIT), remaining: number(&REMAINING), reset: number(&RESET), window: None };
        (limits != Limits::default()).then_some(limits)
    }
}

/// A number that only grows.
#[derive(Debug, Default)]
pub(crate) struct Count(AtomicU64);

impl Count {
    pub(crate) fn add(&self, number: u64) {
        self.0.fetch_add(number, Ordering::Relaxed);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Counts what is used, for all clones of a client.
#[derive(Debug, Default)]
pub(crate) struct Meter {
    requests: AtomicU64,
    pub(crate) retries: Count,
    pub(crate) bytes_sent: Count,
    pub(crate) bytes_received: Count,
    pub(crate) records_read: Count,
    pub(crate) records_written: Count,
    limits: Mutex<Option<Limits>>,
}

impl Meter {
    pub(crate) fn count(&self) {
        self.requests.fetch_add(1, Ordering::Relaxed);
    }

    /// Takes back a request that found no connection.
    pub(crate) fn uncount(&self) {
        self.requests.fetch_sub(1, Ordering::Relaxed);
    }

    pub(crate) fn see(&self, limits: Option<Limits>) {
        if limits.is_some() {
            *self.limits.lock().unwrap_or_else(PoisonError::into_inner) = limits;
        }
    }

    pub(crate) fn usage(&self) -> Usage {
        Usage {
            requests: self.requests.load(Ordering::Relaxed),
            retries: self.retries.get(),
            bytes_sent: self.bytes_sent.get(),
            bytes_received: self.bytes_received.get(),
            records_read: self.records_read.get(),
            records_written: self.records_written.get(),
            limits: *self.limits.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }
}
