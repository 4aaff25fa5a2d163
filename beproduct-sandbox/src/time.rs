//! Times as they are written.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// A time as the service reads it: ISO 8601, a blank for the T, no zone meaning UTC, or a date alone.
pub(crate) fn timestamp(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let plain = || text.parse::<DateTime>().ok().or_else(|| text.parse::<Date>().ok().map(|date| date.at(0, 0, 0, 0)));
    let utc = |time| TimeZone::UTC.to_timestamp(time).ok();
    text.parse::<Timestamp>().ok().or_else(|| plain().and_then(utc))
}
