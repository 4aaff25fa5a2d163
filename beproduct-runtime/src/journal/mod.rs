//! What a job is about to write, and what came of it, so that it can be resumed after a crash.
//!
//! # The rule of this room
//!
//! What is about to be sent is stored before it is sent. What the store does not call done was either not sent, or
//! stands among what is open. The journal knows positions, and nothing of what stands at them.

mod ranges;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

pub(crate) use ranges::Ranges;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Kind};
use crate::state::{StateKey, StateStore, Version, Written, typed};

/// Refusals that are kept word for word. Further ones are kept by position.
const WORDS: usize = 1000;

/// What is stored of a job. Its size follows what went wrong, not how much was written.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Record {
    /// The operation that it calls.
    operation: String,
    /// Of which the ids of new records are made, in hexadecimal.
    seed: String,
    /// What was being sent.
    open: Ranges,
    written: Ranges,
    refused: Ranges,
    /// Sent, and nobody knows whether it was carried out.
    unknown: Ranges,
    why: BTreeMap<u64, String>,
    /// Requests that were sent, as far as the journal came to know.
    requests: u64,
}

/// The journal of one job.
#[derive(Debug)]
pub(crate) struct Journal {
    record: Record,
    /// Where it is stored; `None`: nowhere.
    place: Option<Place>,
}

#[derive(Debug)]
struct Place {
    store: Arc<dyn StateStore>,
    key: StateKey,
    version: Option<Version>,
}

/// What became of some positions.
#[derive(Debug)]
pub(crate) enum Fate {
    Written,
    Refused(String),
    Unknown(String),
    /// It did not arrive, or can be sent once more without harm.
    NotSent,
}

impl Journal {
    /// A journal that ends with the process.
    pub(crate) fn unnamed() -> Self {
        Journal { record: Record { seed: seed(), ..Record::default() }, place: None }
    }

    /// The journal of that name: as it was left, or a new one.
    pub(crate) async fn open(store: Arc<dyn StateStore>, key: StateKey, operation: &str) -> Result<Self, Error> {
        let (record, version) = typed::load::<Record>(&*store, &key).await?.unzip();
        let record =
            record.unwrap_or_else(|| Record { operation: operation.to_owned(), seed: seed(), ..Record::default() });
        if record.operation != operation {
            let text = format!("the job of this name calls `{}`: take another name, or forget it", record.operation);
            return Err(Error::refused(text));
        }
        let mut journal = Journal { record, place: Some(Place { store, key, version }) };
        journal.store().await?;
        Ok(journal)
    }

    /// Stores what is about to be sent, and what was settled before.
    pub(crate) async fn begin(&mut self, range: &Range<u64>) -> Result<(), Error> {
        self.record.open.insert(range);
        self.store().await
    }

    /// Takes note of what became of a range; stored with what is begun next.
    pub(crate) fn settle(&mut self, range: &Range<u64>, fate: Fate) {
        self.record.open.remove(range);
        let (set, why) = match fate {
            Fate::Written => (&mut self.record.written, None),
            Fate::Refused(why) => (&mut self.record.refused, Some(why)),
            Fate::Unknown(why) => (&mut self.record.unknown, Some(why)),
            Fate::NotSent => return,
        };
        set.insert(range);
        if let Some(why) = why.filter(|_| self.record.why.len() < WORDS) {
            self.record.why.insert(range.start, why);
        }
    }

    pub(crate) fn count(&mut self, requests: u64) {
        self.record.requests += requests;
    }

    pub(crate) async fn store(&mut self) -> Result<(), Error> {
        let Some(place) = &mut self.place else { return Ok(()) };
        match typed::save(&*place.store, &place.key, &self.record, place.version).await? {
            Written::Stored(version) => place.version = Some(version),
            Written::Conflict => return Err(Error::new(Kind::JobTaken)),
        }
        Ok(())
    }

    /// Whether there is nothing more to do at a position.
    pub(crate) fn is_settled(&self, position: u64) -> bool {
        let Record { written, refused, unknown, .. } = &self.record;
        written.contains(position) || refused.contains(position) || unknown.contains(position)
    }

    pub(crate) fn record(&self) -> &Record {
        &self.record
    }
}

impl Record {
    pub(crate) fn open(&self) -> Vec<Range<u64>> {
        self.open.iter().collect()
    }

    pub(crate) fn settled(&self) -> u64 {
        self.written.count() + self.refused.count() + self.unknown.count()
    }

    pub(crate) fn written(&self) -> u64 {
        self.written.count()
    }

    pub(crate) fn requests(&self) -> u64 {
        self.requests
    }

    pub(crate) fn refused(&self) -> Vec<(Range<u64>, Option<String>)> {
        self.told(&self.refused)
    }

    pub(crate) fn unknown(&self) -> Vec<(Range<u64>, Option<String>)> {
        self.told(&self.unknown)
    }

    pub(crate) fn seed(&self) -> u128 {
        u128::from_str_radix(&self.seed, 16).unwrap_or_default()
    }

    /// Ranges that touch are told apart where each has words of its own.
    fn told(&self, set: &Ranges) -> Vec<(Range<u64>, Option<String>)> {
        let mut told = Vec::new();
        for range in set.iter() {
            let starts: Vec<u64> = self.why.range(range.clone()).map(|(at, _)| *at).collect();
            let mut start = range.start;
            for next in starts.into_iter().filter(|at| *at > range.start).chain([range.end]) {
                told.push((start..next, self.why.get(&start).cloned()));
                start = next;
            }
        }
        told
    }
}

fn seed() -> String {
    format!("{:032x}", fastrand::u128(..))
}
