//! Which versions of records were given already.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

use super::Watermark;
use crate::types::DateTime;

/// A record as far as its changes go.
#[derive(Debug)]
pub(super) struct Version {
    pub(super) id: String,
    /// When it changed last, as the service wrote it.
    pub(super) at: String,
    pub(super) deleted: bool,
}

impl Version {
    pub(super) fn time(&self) -> Option<Timestamp> {
        DateTime::new(self.at.as_str()).timestamp()
    }
}

/// The versions that were given, now or up to a watermark.
#[derive(Debug)]
pub(super) struct Seen {
    versions: BTreeMap<String, String>,
    deleted: BTreeSet<String>,
    /// The latest change.
    latest: Option<Timestamp>,
}

impl Seen {
    pub(super) fn before(watermark: &Watermark) -> Seen {
        Seen { versions: watermark.seen.clone(), deleted: watermark.deleted.clone(), latest: None }
    }

    /// Whether a version is new. `since`: living records that did not change since then are not.
    pub(super) fn take(&mut self, version: Version, since: Option<Timestamp>) -> bool {
        let time = version.time();
        self.latest = self.latest.max(time);
        if version.deleted {
            return self.deleted.insert(version.id);
        }
        let revived = self.deleted.remove(&version.id);
        if since.zip(time).is_some_and(|(since, time)| time < since) {
            return revived;
        }
        let known = self.versions.insert(version.id, version.at.clone());
        revived || known.is_none_or(|known| known != version.at)
    }

    /// The next watermark. It is not beyond the start of the reading: what changed later may not have been read. Nor is
    /// it beyond the latest change that was read, in case our clock is ahead of the service's.
    pub(super) fn watermark(
        &self,
        list: String,
        before: &Watermark,
        started: Timestamp,
        overlap: SignedDuration,
    ) -> Watermark {
        let at = before.time().max(self.latest.map(|latest| latest.min(started)));
        let since = at.and_then(|at| at.checked_sub(overlap).ok());
        let recent = |text: &str| DateTime::new(text).timestamp().zip(since).is_some_and(|(time, since)| time >= since);
        let kept = self.versions.iter().filter(|(_, text)| recent(text));
        Watermark {
            list: Some(list),
            at: at.map(|at| at.to_string()),
            seen: kept.map(|(id, text)| (id.clone(), text.clone())).collect(),
            deleted: self.deleted.clone(),
        }
    }
}
