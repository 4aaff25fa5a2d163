//! What changed in a list since a watermark.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::seen::{Seen, Version};
use super::{Watermark, add_condition, ignored};
use crate::client::Core;
use crate::error::{Error, Kind};
use crate::list::{Items, fingerprint};
use crate::options::CallOptions;
use crate::request::ChangesRequest;

/// How far before the watermark is read again.
const OVERLAP: SignedDuration = SignedDuration::from_mins(5);

/// A record so much older than what was asked for shows that the condition was ignored.
const TOLERANCE: SignedDuration = SignedDuration::from_mins(1);

/// Readings after which a list that moves too fast is given up.
const READINGS: u32 = 3;

/// A record that changed.
#[derive(Debug, Clone, PartialEq)]
pub enum Change<T> {
    /// It is new, or was changed.
    Changed(T),
    /// It was deleted; this is what it was.
    Deleted(T),
}

/// What changed in a list since a watermark, record by record. An id comes again only with another time of its last
/// change.
///
/// After the end, [`Changes::watermark`] is where the next reading begins. Until then, and after an error, it is the old
/// one. The list is read again (three times at most) when fewer records came than its total says.
#[must_use = "nothing is read until `next` is called"]
pub struct Changes<R: ChangesRequest> {
    core: Core,
    request: R,
    options: CallOptions,
    overlap: SignedDuration,
    sweep: bool,
    watermark: Watermark,
    seen: Seen,
    started: Option<Timestamp>,
    reading: Option<Items<R>>,
    /// Records of this reading.
    read: u64,
    readings: u32,
    done: bool,
}

impl Core {
    /// What changed in a list since a watermark, or a time.
    pub fn changes_since<R: ChangesRequest>(
        &self,
        request: R,
        options: CallOptions,
        watermark: impl Into<Watermark>,
    ) -> Changes<R> {
        let watermark = watermark.into();
        Changes {
            core: self.clone(),
            request,
            options,
            overlap: OVERLAP,
            sweep: false,
            seen: Seen::before(&watermark),
            watermark,
            started: None,
            reading: None,
            read: 0,
            readings: 0,
            done: false,
        }
    }
}

impl<R: ChangesRequest> Changes<R> {
    /// Reads again from so long before the watermark: 5 minutes, unless set here. It has to be longer than a change
    /// takes from its time to where searches see it, and than our clock is ahead of the service's.
    pub fn overlap(mut self, overlap: Duration) -> Self {
        self.overlap = SignedDuration::try_from(overlap).unwrap_or(SignedDuration::MAX);
        self
    }

    /// Reads the whole list, and so finds deletions that did not change the record's time.
    pub fn sweep(mut self) -> Self {
        self.sweep = true;
        self
    }

    /// The next change; `None` when all were read.
    ///
    /// # Errors
    ///
    /// As for every call; also when the watermark is of another list, when records are missing by the total after three
    /// readings, and when the service ignored the condition ([`Error::is_filter_ignored`]). After an error there is no
    /// next change.
    pub async fn try_next(&mut self) -> Result<Option<Change<R::Item>>, Error> {
        if self.done {
            return Ok(None);
        }
        let next = self.read().await;
        self.done = !matches!(next, Ok(Some(_)));
        next.map_err(|error| error.with_operation(R::OPERATION.id))
    }

    /// The next change or error; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Change<R::Item>, Error>> {
        self.try_next().await.transpose()
    }

    /// All changes that are left, and where the next reading begins.
    ///
    /// # Errors
    ///
    /// As [`Changes::try_next`].
    pub async fn collect(mut self) -> Result<(Vec<Change<R::Item>>, Watermark), Error> {
        let mut changes = Vec::new();
        while let Some(change) = self.try_next().await? {
            changes.push(change);
        }
        Ok((changes, self.watermark))
    }

    /// Up to where everything was read.
    pub fn watermark(&self) -> &Watermark {
        &self.watermark
    }

    async fn read(&mut self) -> Result<Option<Change<R::Item>>, Error> {
        loop {
            if self.reading.is_none() {
                self.reading = Some(self.begin()?);
            }
            let Some(items) = &mut self.reading else { return Ok(None) };
            match items.try_next().await? {
                Some(record) => {
                    self.read += 1;
                    if let Some(change) = self.take(record)? {
                        return Ok(Some(change));
                    }
                }
                None if items.total() == Some(self.read) => {
                    self.advance();
                    return Ok(None);
                }
                None if self.readings < READINGS => self.reading = None,
                None => return Err(Error::new(Kind::ListIncomplete { seen: self.read, total: items.total() })),
            }
        }
    }

    /// Begins a reading.
    fn begin(&mut self) -> Result<Items<R>, Error> {
        if self.watermark.list.as_ref().is_some_and(|list| *list != self.list()) {
            return Err(Error::refused("the watermark is of another list: of another operation, or other parameters"));
        }
        let mut request = self.request.clone();
        request.show_deleted();
        if let Some(since) = self.since().filter(|_| !self.sweep) {
            let since = since.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
            add_condition(&mut request, R::CHANGES.since, "Gte", &since)?;
        }
        self.started.get_or_insert_with(Timestamp::now);
        (self.read, self.readings) = (0, self.readings + 1);
        Ok(self.core.items(request, self.options.clone()))
    }

    /// What tells the list from others.
    fn list(&self) -> String {
        format!("{} {}", R::OPERATION.id, fingerprint(&self.request))
    }

    fn since(&self) -> Option<Timestamp> {
        self.watermark.time()?.checked_sub(self.overlap).ok()
    }

    /// What a record is, unless it was given before.
    fn take(&mut self, record: R::Item) -> Result<Option<Change<R::Item>>, Error> {
        let text = |member| R::text_of(&record, member).unwrap_or_default();
        let key = R::OPERATION.paging.and_then(|paging| paging.key).unwrap_or_default();
        let deleted = text(R::CHANGES.deleted) == "true";
        let version = Version { id: text(key), at: text(R::CHANGES.at), deleted };
        let since = self.since();
        if !self.sweep && !deleted {
            let times = version.time().zip(since.and_then(|since| since.checked_sub(TOLERANCE).ok()));
            if times.is_some_and(|(time, earliest)| time < earliest) {
                return Err(ignored::<R>(R::CHANGES.since, &format!("a record of {}", version.at)));
            }
        }
        let new = self.seen.take(version, since);
        Ok(new.then_some(if deleted { Change::Deleted(record) } else { Change::Changed(record) }))
    }

    fn advance(&mut self) {
        let started = self.started.unwrap_or_default();
        self.watermark = self.seen.watermark(self.list(), &self.watermark, started, self.overlap);
    }
}
