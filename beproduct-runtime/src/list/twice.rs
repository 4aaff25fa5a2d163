//! A list that is read twice.

use super::{Items, Moved};
use crate::error::Error;
use crate::request::ListRequest;

/// The records of a list, read a second time and compared by id.
///
/// All records of the first reading come first, as they are read; then those that only the second one found.
/// [`Twice::moved`] names them, and those that the second reading did not find. What both readings miss stays
/// missing: that takes a list that moves in the same way both times.
#[must_use = "nothing is read until `next` is called"]
pub struct Twice<R: ListRequest> {
    items: Items<R>,
    reading: Reading,
}

#[derive(Clone, Copy, PartialEq)]
enum Reading {
    First,
    Second,
    Over,
}

impl<R: ListRequest> Twice<R> {
    pub(super) fn new(items: Items<R>) -> Self {
        Twice { items, reading: Reading::First }
    }

    /// The next record; `None` at the end.
    ///
    /// # Errors
    ///
    /// As [`Items::try_next`]; also for a list whose records have no id that is known.
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        let operation = R::OPERATION;
        if operation.paging.is_none_or(|paging| paging.key.is_none()) {
            let error = Error::refused("the records of this list have no known id, so that they cannot be compared");
            return Err(error.with_operation(operation.id));
        }
        while self.reading != Reading::Over {
            let item = self.items.try_next().await.inspect_err(|_| self.reading = Reading::Over)?;
            if let Some(item) = item {
                return Ok(Some(item));
            }
            if self.reading == Reading::First {
                self.reading = Reading::Second;
                self.items.pages.again();
            } else {
                self.reading = Reading::Over;
                self.items.pages.settle()?;
            }
        }
        Ok(None)
    }

    /// The next record or error; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        self.try_next().await.transpose()
    }

    /// Records on all pages, once a page told.
    pub fn total(&self) -> Option<u64> {
        self.items.total()
    }

    /// What was noticed so far of a list that changed while it was read, or between the two readings.
    pub fn moved(&self) -> &Moved {
        self.items.moved()
    }
}
