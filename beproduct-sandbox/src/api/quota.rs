//! The requests of the day.

use crate::error::Failure;
use axum::http::header::{HeaderName, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::json;
use std::sync::{Mutex, MutexGuard, PoisonError};

const LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
const RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");
const DAY: i64 = 86_400;

/// Counts the requests from one UTC midnight to the next.
pub(crate) struct Quota {
    limit: u64,
    today: Mutex<Today>,
}

#[derive(Default)]
struct Today {
    day: i64,
    used: u64,
}

/// The quota as it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    pub(crate) limit: u64,
    pub(crate) used: u64,
    /// Unix seconds of the next UTC midnight.
    pub(crate) reset: i64,
    now: i64,
}

impl Quota {
    pub(crate) fn new(limit: u64) -> Quota {
        Quota { limit, today: Mutex::default() }
    }

    /// Charges one request, or refuses it uncharged.
    pub(crate) fn spend(&self, now: i64) -> Result<(), Failure> {
        let mut today = self.today(now);
        if today.used >= self.limit {
            drop(today);
            return Err(self.read(now).refusal());
        }
        today.used += 1;
        Ok(())
    }

    pub(crate) fn read(&self, now: i64) -> Reading {
        let used = self.today(now).used;
        Reading { limit: self.limit, used, reset: (now.div_euclid(DAY) + 1) * DAY, now }
    }

    pub(crate) fn leave(&self, now: i64, remaining: u64) {
        self.today(now).used = self.limit.saturating_sub(remaining);
    }

    fn today(&self, now: i64) -> MutexGuard<'_, Today> {
        let mut today = self.today.lock().unwrap_or_else(PoisonError::into_inner);
        let day = now.div_euclid(DAY);
        if today.day != day {
            *today = Today { day, used: 0 };
        }
        today
    }
}

impl Reading {
    pub(crate) fn remaining(&self) -> u64 {
        self.limit.saturating_sub(self.used)
    }

    pub(crate) fn write_headers(&self, headers: &mut HeaderMap) {
        headers.insert(LIMIT, HeaderValue::from(self.limit));
        headers.insert(REMAINING, HeaderValue::from(self.remaining()));
        headers.insert(RESET, HeaderValue::from(self.reset));
    }

    fn refusal(&self) -> Failure {
        let wait = self.reset - self.now;
        let body = json!({
            "error": "The requests of this day are spent.",
            "retryAfterSeconds": wait,
            "window": "1 day",
            "limit": self.limit,
        });
        Failure::json(StatusCode::TOO_MANY_REQUESTS, &body).with(RETRY_AFTER, wait.to_string())
    }
}
