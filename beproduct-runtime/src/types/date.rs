//! Dates and times that keep the text they were read from.

use std::fmt;

use jiff::Timestamp;
use jiff::civil;
use jiff::fmt::temporal::Pieces;
use jiff::tz::TimeZone;

use crate::json::{Decode, DriftKind, Encode, Reader, Writer};

/// A point in time, as the service wrote it.
///
/// The text is kept, so that what was read can be written back to the letter. A time without a zone is UTC.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct DateTime(String);

/// A day, as the service wrote it.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Date(String);

impl DateTime {
    /// The point in time; `None` when the text is no date, or one that is beyond what can be counted: the service's
    /// way to say "forever" is the last instant of the year 9999.
    pub fn timestamp(&self) -> Option<Timestamp> {
        let zoned = self.0.parse::<Timestamp>().ok();
        zoned.or_else(|| {
            let local = self.0.parse::<civil::DateTime>().ok()?;
            TimeZone::UTC.to_timestamp(local).ok()
        })
    }

    /// Whether this is the service's way to say "never": a date in the year 1.
    pub fn is_never(&self) -> bool {
        self.0.starts_with("0001-")
    }
}

impl Date {
    /// The day; `None` when the text is no date. A time behind it is not looked at.
    pub fn day(&self) -> Option<civil::Date> {
        let day = self.0.get(..10)?;
        let rest = self.0.get(10..)?;
        let complete = rest.is_empty() || rest.starts_with(['T', ' ']);
        complete.then(|| day.parse().ok()).flatten()
    }

    /// Whether this is the service's way to say "never": a date in the year 1.
    pub fn is_never(&self) -> bool {
        self.0.starts_with("0001-")
    }
}

impl From<Timestamp> for DateTime {
    fn from(time: Timestamp) -> Self {
        DateTime(time.to_string())
    }
}

impl From<civil::Date> for Date {
    fn from(day: civil::Date) -> Self {
        Date(day.to_string())
    }
}

impl Decode for DateTime {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        let time = DateTime(String::decode(reader)?);
        if reader.notes_drift() && !is_usual(&time.0) && Pieces::parse(&time.0).is_err() {
            reader.note(DriftKind::WrongType, "a date and time in ISO 8601");
        }
        Some(time)
    }
}

impl Decode for Date {
    fn decode(reader: &mut Reader<'_>) -> Option<Self> {
        let date = Date(String::decode(reader)?);
        if reader.notes_drift() && date.day().is_none() {
            reader.note(DriftKind::WrongType, "a date in ISO 8601");
        }
        Some(date)
    }
}

/// Whether it is a time in the form that the service writes, `2026-11-20T08:15:30.123Z`: nearly all are, and need not be
/// parsed. The last days of a month are left to the parser.
fn is_usual(text: &str) -> bool {
    let Some((time, rest)) = text.as_bytes().split_first_chunk() else { return false };
    let &[y, y2, y3, y4, b'-', m, m2, b'-', d, d2, b'T', h, h2, b':', n, n2, b':', s, s2] = time else { return false };
    let within = |tens: u8, ones: u8, least: u8, most: u8| {
        let digits = tens.is_ascii_digit() && ones.is_ascii_digit();
        digits && (least..=most).contains(&((tens - b'0') * 10 + (ones - b'0')))
    };
    let zone = match rest {
        [b'.', fraction @ .., b'Z'] => (1..=9).contains(&fraction.len()) && fraction.iter().all(u8::is_ascii_digit),
        _ => rest == b"Z",
    };
    let day = within(y, y2, 0, 99) && within(y3, y4, 0, 99) && within(m, m2, 1, 12) && within(d, d2, 1, 28);
    day && within(h, h2, 0, 23) && within(n, n2, 0, 59) && within(s, s2, 0, 59) && zone
}

/// What both kinds share: they are texts.
macro_rules! text_type {
    ($ty:ident) => {
        impl $ty {
            /// A date of this text, whether it is one or not.
            pub fn new(text: impl Into<String>) -> Self {
                $ty(text.into())
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $ty {
            fn from(text: &str) -> Self {
                $ty::new(text)
            }
        }

        impl From<String> for $ty {
            fn from(text: String) -> Self {
                $ty(text)
            }
        }

        impl Encode for $ty {
            fn encode(&self, writer: &mut Writer) {
                writer.text(&self.0);
            }
        }

        impl fmt::Display for $ty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $ty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($ty), self.0)
            }
        }
    };
}

text_type!(DateTime);
text_type!(Date);
