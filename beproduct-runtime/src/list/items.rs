//! The records of a list.

use std::vec::IntoIter;

use super::progress::Progress;
use super::{Checkpoint, Moved, Pages, Twice};
use crate::error::Error;
use crate::key::Key;
use crate::request::ListRequest;

/// The records of a list, one by one, in order; [`Pages`] tells how they are read.
#[must_use = "nothing is read until `next` is called"]
pub struct Items<R: ListRequest> {
    pub(super) pages: Pages<R>,
    ready: IntoIter<R::Item>,
    /// How many records the page had that `ready` is left of.
    size: usize,
    /// How the reading stood before that page.
    before: (Progress, Vec<Option<Key>>),
}

impl<R: ListRequest> Items<R> {
    pub(crate) fn new(pages: Pages<R>) -> Self {
        let before = (pages.progress(), Vec::new());
        Items { pages, ready: Vec::new().into_iter(), size: 0, before }
    }

    /// Reads at most so many pages ahead: see [`Pages::ahead`].
    pub fn ahead(mut self, pages: usize) -> Self {
        self.pages = self.pages.ahead(pages);
        self
    }

    /// Makes an error of a list that moved while it was read ([`Error::is_list_moved`]).
    pub fn fail_if_moved(mut self) -> Self {
        self.pages = self.pages.fail_if_moved();
        self
    }

    /// Reads the list a second time, and compares: twice the requests, for lists of which nothing may be missing.
    pub fn twice(self) -> Twice<R> {
        Twice::new(self)
    }

    /// Goes on where another reading of the same list stood.
    ///
    /// # Errors
    ///
    /// When the checkpoint is of another list.
    pub fn resume(mut self, checkpoint: Checkpoint) -> Result<Self, Error> {
        self.pages = self.pages.resume(checkpoint)?;
        Ok(self)
    }

    /// Where the reading stands: behind the record that was given out last. In the middle of a page, that page is
    /// read again.
    pub fn checkpoint(&self) -> Checkpoint {
        let given = self.size - self.ready.len();
        if self.ready.len() == 0 {
            return self.pages.checkpoint();
        }
        let (progress, recent) = &self.before;
        let ids = self.pages.recent().get(..given).unwrap_or_default();
        Checkpoint::new(self.pages.request(), *progress, recent, self.moved()).within(ids, given)
    }

    /// The next record; `None` at the end.
    ///
    /// # Errors
    ///
    /// As for every call; also when the list ends before its total. After an error there is no next record.
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        loop {
            if let Some(item) = self.ready.next() {
                return Ok(Some(item));
            }
            let before = (self.pages.progress(), self.pages.recent().to_vec());
            let Some(page) = self.pages.try_next().await? else {
                return Ok(None);
            };
            let records = page.into_value().result;
            (self.before, self.size, self.ready) = (before, records.len(), records.into_iter());
        }
    }

    /// The next record or error; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        self.try_next().await.transpose()
    }

    /// All records that are left.
    ///
    /// # Errors
    ///
    /// As [`Items::try_next`].
    pub async fn collect(mut self) -> Result<Vec<R::Item>, Error> {
        let mut records: Vec<R::Item> = self.ready.by_ref().collect();
        while let Some(page) = self.pages.try_next().await? {
            records.extend(page.into_value().result);
        }
        Ok(records)
    }

    /// Records on all pages, once a page told.
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// What was noticed so far of a list that changed while it was read.
    pub fn moved(&self) -> &Moved {
        self.pages.moved()
    }
}
