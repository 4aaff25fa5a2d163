//! When a call is worth another attempt, and how long to wait for it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use serde_json::Value;

use crate::error::{Error, Kind};
use crate::operation::Effect;

/// Attempts at a call that the service throttles.
const THROTTLED_ATTEMPTS: u32 = 5;

/// Attempts at a call whose way was bad.
const BROKEN_ATTEMPTS: u32 = 4;

/// Attempts at a call of a job that may be sent twice.
const PATIENT_ATTEMPTS: u32 = 10;

/// Retries that a client has at hand. Each good answer brings back one, so that a client whose every second request
/// fails goes on, and one of which all fail soon stops.
const BUDGET: u64 = 50;

/// The longest wait before an attempt that is not told how long; doubled with each.
const FIRST_WAIT: Duration = Duration::from_millis(500);

/// How patient a client is.
#[derive(Debug, Clone)]
pub(crate) struct RetryPolicy {
    /// A longer `Retry-After` is an error that says when to come back.
    pub(crate) max_sleep: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy { max_sleep: Duration::from_secs(60) }
    }
}

impl RetryPolicy {
    /// How long to wait for the next attempt; `None`: there is none.
    ///
    /// A write is sent again only when the one before surely did nothing, because it found no connection or was throttled,
    /// or when it may be sent twice.
    pub(crate) fn wait(&self, error: &Error, call: Repeat, attempts: u32) -> Option<Duration> {
        let again = error.is_throttled()
            || match &error.inner().kind {
                Kind::Connect => true,
                Kind::Reset | Kind::Cut => call.is_harmless(),
                Kind::Status => call.is_harmless() && matches!(error.status(), Some(502..=504)),
                _ => false,
            };
        let most = match call {
            Repeat::Job => PATIENT_ATTEMPTS,
            _ if error.is_throttled() => THROTTLED_ATTEMPTS,
            _ => BROKEN_ATTEMPTS,
        };
        let wait = error.retry_after().unwrap_or_else(|| jitter(backoff(attempts)));
        (again && attempts < most && wait <= self.max_sleep).then_some(wait)
    }
}

/// What a second attempt would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// Nothing: it reads.
    Read,
    /// Nothing: whatever it writes is then written once.
    Job,
    /// It may write a second time.
    Write,
}

impl Repeat {
    pub(crate) fn of(effect: Effect, repeatable: bool) -> Self {
        match (effect, repeatable) {
            (Effect::Read, _) => Repeat::Read,
            (_, true) => Repeat::Job,
            _ => Repeat::Write,
        }
    }

    fn is_harmless(self) -> bool {
        self != Repeat::Write
    }
}

/// The retries of all calls of a client, so that a service in trouble is not sent many times its requests.
#[derive(Debug)]
pub(crate) struct RetryBudget(AtomicU64);

impl Default for RetryBudget {
    fn default() -> Self {
        RetryBudget(AtomicU64::new(BUDGET))
    }
}

impl RetryBudget {
    pub(crate) fn take(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
    }

    pub(crate) fn refill(&self) {
        let refilled = |left: u64| (left < BUDGET).then_some(left + 1);
        // A full one stays as it is.
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, refilled).ok();
    }
}

/// What an answer says of the time to wait: `Retry-After` in seconds or as a date, else the body.
pub(crate) fn retry_after(headers: &HeaderMap, body: Option<&Value>) -> Option<Duration> {
    let header = headers.get(header::RETRY_AFTER).and_then(|value| value.to_str().ok());
    let told = header.and_then(|text| seconds(text).or_else(|| until(text)));
    told.or_else(|| {
        body?.get("retryAfterSeconds")?.as_f64().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
    })
}

fn seconds(text: &str) -> Option<Duration> {
    text.trim().parse().ok().map(Duration::from_secs)
}

fn until(text: &str) -> Option<Duration> {
    let at: Timestamp = DateTimeParser::new().parse_timestamp(text.trim()).ok()?;
    let at = SystemTime::try_from(at).ok()?;
    Some(at.duration_since(SystemTime::now()).unwrap_or_default())
}

/// 0.5, 1, 2, … seconds.
pub(crate) fn backoff(attempts: u32) -> Duration {
    let doublings = attempts.saturating_sub(1).min(6);
    FIRST_WAIT.saturating_mul(1 << doublings)
}

/// Anything up to the wait, so that clients that failed together do not come back together.
pub(crate) fn jitter(wait: Duration) -> Duration {
    wait.mul_f64(fastrand::f64())
}
