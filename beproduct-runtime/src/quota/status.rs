//! How the day stands, and what a job would cost.

use std::fmt;

use jiff::Timestamp;

use super::ledger::Day;

/// How the requests of the day stand, for all who share the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaStatus {
    /// Requests that the day allows; `None` when neither edition nor service told.
    pub budget: Option<u64>,
    /// Requests that are left. What other processes hold and have not sent counts as gone.
    pub left: Option<u64>,
    /// Of these, requests that are reserved for jobs.
    pub reserved: u64,
    /// When the next day begins: at midnight UTC, unless the service says otherwise.
    pub resets: Timestamp,
}

/// What a number of requests means today: `2,500 requests, 2,310 left today, the rest after 00:00 UTC`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Estimate {
    /// Requests that are needed.
    pub requests: u64,
    /// Of these, requests that can be sent today.
    pub today: u64,
    /// How the day stood.
    pub status: QuotaStatus,
}

impl QuotaStatus {
    pub(crate) fn of(day: Day, in_hand: u64) -> Self {
        QuotaStatus {
            budget: day.budget,
            left: day.left().map(|left| left + in_hand),
            reserved: day.reserved,
            resets: Timestamp::from_second(day.ends).unwrap_or(Timestamp::MAX),
        }
    }

    /// What so many requests mean.
    pub fn estimate(self, requests: u64) -> Estimate {
        let free = self.left.map_or(requests, |left| left.saturating_sub(self.reserved));
        Estimate { requests, today: requests.min(free), status: self }
    }
}

impl Estimate {
    /// Requests that must wait for another day.
    pub fn later(&self) -> u64 {
        self.requests - self.today
    }
}

impl fmt::Display for QuotaStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.left, self.budget) {
            (Some(left), Some(budget)) => write!(f, "{} of {} requests left today", grouped(left), grouped(budget))?,
            _ => f.write_str("the requests of a day are not known")?,
        }
        write!(f, ", reset at {}", self.resets.strftime("%H:%M UTC"))
    }
}

impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} requests", grouped(self.requests))?;
        if let Some(left) = self.status.left {
            write!(f, ", {} left today", grouped(left.saturating_sub(self.status.reserved)))?;
        }
        match self.later() {
            0 => Ok(()),
            _ => write!(f, ", the rest after {}", self.status.resets.strftime("%H:%M UTC")),
        }
    }
}

/// `25000` as `25,000`.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index % 3 == first {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
