//! Lists, page by page, with as few requests as the service allows.
//!
//! # The rule of this room
//!
//! A request is sent only when it is certain that its page is needed: inside a total that was told, or as the next one.
//! Pages are delivered in order. The service promises no snapshot, so the list may move while it is read: what shows
//! that is noted ([`Moved`]), never passed over.
//!
//! ```text
//! Progress (which page, is it the end) ─→ Ahead (tasks, in order; Window: how many) ─→ Seen (ids, what moved) ─→ Pages ─→ Items ─→ Twice
//! ```

mod ahead;
mod chain;
mod checkpoint;
mod items;
mod moved;
mod pages;
mod progress;
mod seen;
mod twice;
mod window;

pub(crate) use ahead::Ahead;
pub use chain::Chain;
pub use checkpoint::Checkpoint;
pub(crate) use checkpoint::fingerprint;
pub use items::Items;
pub use moved::Moved;
pub use pages::Pages;
pub use twice::Twice;

use crate::client::Core;
use crate::error::{Error, Kind};
use crate::json::DriftReport;
use crate::options::CallOptions;
use crate::request::ListRequest;

impl Core {
    /// The records of a list, one by one, however many pages they are on.
    pub fn items<R: ListRequest>(&self, request: R, options: CallOptions) -> Items<R> {
        Items::new(self.pages(request, options))
    }

    /// The pages of a list.
    pub fn pages<R: ListRequest>(&self, request: R, options: CallOptions) -> Pages<R> {
        Pages::new(self.clone(), request, options)
    }

    /// All records of a list.
    ///
    /// # Errors
    ///
    /// As [`Core::send`]; also when the list ends before its total, and when it moved while it was read: some of its
    /// records may be missing then.
    pub async fn collect<R: ListRequest>(&self, request: R, options: CallOptions) -> Result<Vec<R::Item>, Error> {
        self.items(request, options).fail_if_moved().collect().await
    }

    /// The first record of a list, with one request for one record.
    ///
    /// # Errors
    ///
    /// As [`Core::send`]; also when there is a record that cannot be read.
    pub async fn first<R: ListRequest>(&self, request: R, options: CallOptions) -> Result<Option<R::Item>, Error> {
        let page = self.pages(request, options).single().await?;
        match page.value().unread {
            0 => Ok(page.into_value().result.into_iter().next()),
            _ => Err(unread(page.drift()).with_operation(R::OPERATION.id)),
        }
    }

    /// How many records a list has, with one request for one record.
    ///
    /// # Errors
    ///
    /// As [`Core::send`]; also for lists whose answers do not tell their total.
    pub async fn count<R: ListRequest>(&self, request: R, options: CallOptions) -> Result<u64, Error> {
        self.pages(request, options).count().await
    }
}

/// Of a record that is there and is not what the spec says.
pub(crate) fn unread(drift: &DriftReport) -> Error {
    let Some(note) = drift.notes.first() else { return Error::new(Kind::Decode(String::new())) };
    Error::new(Kind::Decode(note.path.clone())).with_text(&note.to_string())
}
