//! The requests of the day and of the minute.

use crate::error::Failure;
use crate::options::Options;
use axum::http::header::{HeaderName, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};
use std::sync::{Mutex, MutexGuard, PoisonError};

const LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
const RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");
const DAY: i64 = 86_400;
const MINUTE: i64 = 60;
const MINUTE_NAME: &str = "1 minute";

/// Counts the requests in each window.
pub(crate) struct Quota {
    day: Window,
    minute: Option<Window>,
}

/// Requests from one turn to the next.
struct Window {
    name: &'static str,
    seconds: i64,
    /// Seconds from the turn of the UTC day or minute to its own.
    turn: i64,
    limit: u64,
    spent: Mutex<Spent>,
}

#[derive(Default)]
struct Spent {
    window: i64,
    used: u64,
}

/// A window as it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    name: &'static str,
    pub(crate) limit: u64,
    pub(crate) used: u64,
    /// Unix seconds of the next turn.
    pub(crate) reset: i64,
    now: i64,
}

impl Quota {
    pub(crate) fn new(requests_per_day: u64, options: &Options) -> Quota {
        let turn = i64::try_from(options.day_turn.as_secs()).unwrap_or(0);
        let minute = options.requests_per_minute.map(|limit| Window::new(MINUTE_NAME, MINUTE, 0, limit));
        Quota { day: Window::new("1 day", DAY, turn, requests_per_day), minute }
    }

    /// Charges one request in each window, or refuses it uncharged.
    pub(crate) fn spend(&self, now: i64) -> Result<(), Failure> {
        let windows = || self.minute.iter().chain([&self.day]);
        if let Some(full) = windows().map(|window| window.read(now)).find(|reading| reading.remaining() == 0) {
            return Err(full.refusal());
        }
        windows().for_each(|window| window.spent(now).used += 1);
        Ok(())
    }

    /// The requests of the day.
    pub(crate) fn day(&self, now: i64) -> Reading {
        self.day.read(now)
    }

    pub(crate) fn minute(&self, now: i64) -> Option<Reading> {
        self.minute.as_ref().map(|window| window.read(now))
    }

    pub(crate) fn leave(&self, now: i64, remaining: u64) {
        self.day.spent(now).used = self.day.limit.saturating_sub(remaining);
    }

    /// The headers tell of the window that is nearer to its end.
    pub(crate) fn write_headers(&self, now: i64, headers: &mut HeaderMap) {
        let day = self.day(now);
        let reading = self.minute(now).filter(|minute| minute.remaining() < day.remaining()).unwrap_or(day);
        headers.insert(LIMIT, HeaderValue::from(reading.limit));
        headers.insert(REMAINING, HeaderValue::from(reading.remaining()));
        headers.insert(RESET, HeaderValue::from(reading.reset));
    }
}

impl Window {
    fn new(name: &'static str, seconds: i64, turn: i64, limit: u64) -> Window {
        Window { name, seconds, turn, limit, spent: Mutex::default() }
    }

    fn read(&self, now: i64) -> Reading {
        let used = self.spent(now).used;
        let reset = (self.number(now) + 1) * self.seconds + self.turn;
        Reading { name: self.name, limit: self.limit, used, reset, now }
    }

    fn spent(&self, now: i64) -> MutexGuard<'_, Spent> {
        let mut spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        let window = self.number(now);
        if spent.window != window {
            *spent = Spent { window, used: 0 };
        }
        spent
    }

    fn number(&self, now: i64) -> i64 {
        (now - self.turn).div_euclid(self.seconds)
    }
}

impl Reading {
    pub(crate) fn remaining(&self) -> u64 {
        self.limit.saturating_sub(self.used)
    }

    /// As the status shows it.
    pub(crate) fn show(&self) -> Value {
        json!({"limit": self.limit, "remaining": self.remaining(), "used": self.used, "resetAt": self.reset})
    }

    fn refusal(&self) -> Failure {
        refusal(self.name, self.limit, self.reset - self.now)
    }
}

/// A refusal that is none of the quota's.
pub(crate) fn again_in_a_second() -> Failure {
    refusal(MINUTE_NAME, 60, 1)
}

fn refusal(window: &str, limit: u64, wait: i64) -> Failure {
    let body = json!({
        "error": format!("The requests of this window ({window}) are spent."),
        "retryAfterSeconds": wait,
        "window": window,
        "limit": limit,
    });
    Failure::json(StatusCode::TOO_MANY_REQUESTS, &body).with(RETRY_AFTER, wait.to_string())
}
