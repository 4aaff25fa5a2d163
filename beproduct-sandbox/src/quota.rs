//! The requests of the day and of the minute.

use crate::error::Failure;
use crate::keep::{Areas, Kept, StateError, Store, Visit, Whole};
use crate::options::Options;
use axum::http::header::{HeaderName, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

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
    spent: Kept<Spending>,
}

/// Requests from one turn to the next.
struct Window {
    name: &'static str,
    seconds: i64,
    /// Seconds from the turn of the UTC day or minute to its own.
    turn: i64,
    limit: u64,
}

/// What was spent, in the window that was the last.
#[derive(Default)]
struct Spending {
    day: Whole<Spent>,
    minute: Whole<Spent>,
}

#[derive(Clone, Copy, Default, Serialize, Deserialize)]
struct Spent {
    window: i64,
    used: u64,
}

impl Areas for Spending {
    fn each_area(&mut self, visit: &mut Visit<'_>) -> Result<(), StateError> {
        visit("quota_day", &mut self.day)?;
        visit("quota_minute", &mut self.minute)
    }
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
    pub(crate) fn open(
        requests_per_day: u64,
        options: &Options,
        store: Option<Arc<Store>>,
    ) -> Result<Quota, StateError> {
        let turn = i64::try_from(options.day_turn.as_secs()).unwrap_or(0);
        let minute = options.requests_per_minute.map(|limit| Window::new(MINUTE_NAME, MINUTE, 0, limit));
        let day = Window::new("1 day", DAY, turn, requests_per_day);
        Ok(Quota { day, minute, spent: Kept::open(store, Spending::default)? })
    }

    /// Charges one request in each window, or refuses it uncharged.
    pub(crate) fn spend(&self, now: i64) -> Result<(), Failure> {
        let spent = &mut *self.spent.write();
        let minute = self.minute.as_ref().map(|window| (window, &mut spent.minute));
        let mut windows: Vec<_> = minute.into_iter().chain([(&self.day, &mut spent.day)]).collect();
        let readings = windows.iter().map(|(window, spent)| window.read(spent, now));
        if let Some(full) = readings.into_iter().find(|reading| reading.remaining() == 0) {
            return Err(full.refusal());
        }
        windows.iter_mut().for_each(|(window, spent)| window.set(spent, now, |used| used + 1));
        Ok(())
    }

    /// The requests of the day.
    pub(crate) fn day(&self, now: i64) -> Reading {
        self.day.read(&self.spent.read().day, now)
    }

    pub(crate) fn minute(&self, now: i64) -> Option<Reading> {
        self.minute.as_ref().map(|window| window.read(&self.spent.read().minute, now))
    }

    pub(crate) fn leave(&self, now: i64, remaining: u64) {
        self.day.set(&mut self.spent.write().day, now, |_| self.day.limit.saturating_sub(remaining));
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
        Window { name, seconds, turn, limit }
    }

    fn read(&self, spent: &Spent, now: i64) -> Reading {
        let reset = (self.number(now) + 1) * self.seconds + self.turn;
        Reading { name: self.name, limit: self.limit, used: self.used(spent, now), reset, now }
    }

    /// What was spent in another window counts no more.
    fn used(&self, spent: &Spent, now: i64) -> u64 {
        if spent.window == self.number(now) { spent.used } else { 0 }
    }

    fn set(&self, spent: &mut Spent, now: i64, used: impl FnOnce(u64) -> u64) {
        *spent = Spent { window: self.number(now), used: used(self.used(spent, now)) };
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
