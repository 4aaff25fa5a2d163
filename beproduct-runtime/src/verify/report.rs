//! What reading back came to.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use serde_json::Value;

use crate::error::Error;
use crate::fields::FieldData;

/// What reading back came to: what is stored otherwise than it was sent.
#[derive(Debug, Default)]
#[must_use = "something may not have been stored"]
#[non_exhaustive]
pub struct Verification {
    /// What is not stored as it was sent.
    pub differences: Vec<Difference>,
    /// Members of requests that a read does not show, so that nobody can tell.
    pub unseen: BTreeSet<String>,
    /// Records that could not be read back, and why.
    pub unread: Vec<Unread>,
    /// Records that were compared.
    pub records: u64,
    /// Requests that were sent to read, repeated attempts included.
    pub requests: u64,
}

/// Something that is not stored as it was sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Difference {
    /// The record, by its place in the batch or job; 0 for a single call.
    pub record: u64,
    /// The record's id, where it is known.
    pub id: Option<String>,
    /// What of it: `fields[season]`, `colorways[0].fields[color_name]`; empty for the whole record.
    pub path: String,
    /// What was sent.
    pub sent: Value,
    /// What is stored; `None` if nothing is there.
    pub stored: Option<Value>,
    /// What became of it.
    pub loss: Loss,
}

/// What became of something that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Loss {
    /// It is not there: the service has no such field, or threw it away.
    Dropped,
    /// There is a blank in its place.
    Blanked,
    /// There is another value, the one from before perhaps.
    Changed,
    /// It was to be deleted, and is there.
    NotDeleted,
}

/// Records that could not be read back.
#[derive(Debug)]
#[non_exhaustive]
pub struct Unread {
    /// Which ones, by their place in the batch or job.
    pub records: Range<u64>,
    /// Why.
    pub error: Error,
}

impl Verification {
    /// Whether all that could be seen is stored as it was sent.
    pub fn is_clean(&self) -> bool {
        self.differences.is_empty() && self.unread.is_empty()
    }

    /// What is wrong with one record.
    pub fn of(&self, record: u64) -> impl Iterator<Item = &Difference> {
        self.differences.iter().filter(move |difference| difference.record == record)
    }
}

impl Difference {
    /// The id of the field, if it is one: `season` of `fields[season]`.
    pub fn field(&self) -> Option<&str> {
        let (_, field) = self.path.strip_suffix(']')?.rsplit_once('[')?;
        (!field.chars().all(|c| c.is_ascii_digit())).then_some(field)
    }
}

/// `fields[season] of 5f0b…: sent "Winter", stored blank`.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.path.is_empty() { "the record" } else { &self.path })?;
        match &self.id {
            Some(id) => write!(f, " of {id}: ")?,
            None => f.write_str(": ")?,
        }
        match (self.loss, &self.stored) {
            (Loss::NotDeleted, _) => return f.write_str("was to be deleted, and is there"),
            (_, _) if self.path.is_empty() => return f.write_str("was sent, and is not there"),
            _ => write!(f, "sent {}, ", FieldData::of(&self.sent))?,
        }
        match (self.loss, &self.stored) {
            (Loss::Blanked, _) => f.write_str("stored blank"),
            (_, Some(stored)) => write!(f, "stored {}", FieldData::of(stored)),
            (_, None) => f.write_str("not stored"),
        }
    }
}

impl fmt::Display for Verification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} records read back, {} requests", self.records, self.requests)?;
        for difference in &self.differences {
            write!(f, "\n{difference}")?;
        }
        for unread in &self.unread {
            write!(f, "\nrecords {:?} could not be read back: {}", unread.records, unread.error)?;
        }
        Ok(())
    }
}
