//! When a call is worth another attempt, and how long to wait for it.

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
    /// A write is sent again only when the one before surely did nothing: it found no connection, or was throttled.
    pub(crate) fn wait(&self, error: &Error, effect: Effect, attempts: u32) -> Option<Duration> {
        if error.is_throttled() {
            let wait = error.retry_after().unwrap_or_else(|| backoff(attempts + 1));
            return (attempts < THROTTLED_ATTEMPTS && wait <= self.max_sleep).then_some(wait);
        }
        let again = match &error.inner().kind {
            Kind::Connect => true,
            Kind::Reset | Kind::Cut => effect == Effect::Read,
            Kind::Status => effect == Effect::Read && matches!(error.status(), Some(502..=504)),
            _ => false,
        };
        let wait = error.retry_after().unwrap_or_else(|| jitter(backoff(attempts)));
        (again && attempts < BROKEN_ATTEMPTS && wait <= self.max_sleep).then_some(wait)
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
