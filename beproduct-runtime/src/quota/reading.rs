//! Which window an answer speaks of: the headers do not say.

use std::time::Duration;

use crate::limits::{Limits, Window};

const HOUR: i64 = 3600;
const DAY: i64 = 86_400;

/// What an answer said of a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Day(DayTold),
    /// A minute or an hour.
    Short {
        left: u64,
        lasts: Duration,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DayTold {
    pub(crate) limit: Option<u64>,
    pub(crate) remaining: u64,
    pub(crate) ends: Option<i64>,
}

/// It is the day if that is said, if the window outlasts an hour, or if it is as large as the `budget` of the day.
pub(crate) fn read(limits: &Limits, budget: u64, now: i64) -> Option<Reading> {
    let remaining = limits.remaining?;
    let ends = limits.reset.and_then(|reset| i64::try_from(reset).ok());
    let long = ends.is_some_and(|ends| ends - now > HOUR);
    let is_day = limits.window.map_or(long || limits.limit == Some(budget), |window| window == Window::Day);
    if is_day {
        // A clock that is days away says nothing of the end.
        let ends = ends.filter(|ends| (now + 1..=now + DAY).contains(ends));
        return Some(Reading::Day(DayTold { limit: limits.limit, remaining, ends }));
    }
    let lasts = Duration::from_secs(u64::try_from(ends? - now).unwrap_or(0));
    Some(Reading::Short { left: remaining, lasts })
}
