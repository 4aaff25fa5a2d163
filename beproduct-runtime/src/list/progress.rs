//! How far a list was read: which page comes next, and whether there is one.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Kind};
use crate::operation::{PageCount, PageEnd, Paging};
use crate::page::Page;

/// How far a list was read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Progress {
    /// Pages that were taken.
    pub(super) pages: u64,
    /// Records on them, as the service counts.
    pub(super) seen: u64,
    /// The total that was told last.
    pub(super) total: Option<u64>,
    pub(super) done: bool,
}

impl Progress {
    /// The parameters of a page.
    pub(super) fn query(&self, paging: &Paging, page: u64, size: u32) -> [(&'static str, String); 2] {
        let number = match paging.count {
            PageCount::Pages => paging.first + page,
            PageCount::Records => paging.first + self.seen,
        };
        [(paging.size, size.to_string()), (paging.number, number.to_string())]
    }

    /// Whether it is certain that a page is needed. An offset depends on all pages before it, so there is but one.
    pub(super) fn needs(&self, paging: &Paging, page: u64) -> bool {
        let within = |total| paging.count == PageCount::Pages && page.saturating_mul(u64::from(paging.max)) < total;
        !self.done && (page == self.pages || paging.end == PageEnd::Total && self.total.is_some_and(within))
    }

    /// Takes a page into account. An end that leaves records out is an error.
    pub(super) fn take<T>(&mut self, paging: &Paging, page: &Page<T>) -> Result<(), Error> {
        let received = page.received();
        let first = self.pages == 0;
        self.pages += 1;
        self.seen += received;
        self.total = page.total.or(self.total);
        let short = received < u64::from(paging.max);
        self.done = match (paging.end, self.total) {
            // A full page beyond the total proves the total wrong.
            (PageEnd::Total, Some(total)) => self.seen == total || (self.seen > total && short),
            // The answer is not what the spec says, which is noted as drift: a short page is taken for the last.
            (PageEnd::Total, None) => short,
            (PageEnd::ShortPage, _) => short,
            (PageEnd::EmptyPage, _) => received == 0,
        };
        let cut = match self.total {
            Some(_) => received == 0 && !self.done,
            // Neither records nor a total: the answer may be a part of what was meant.
            None => paging.end == PageEnd::Total && first && received == 0 && !page.bare,
        };
        if cut && paging.end == PageEnd::Total {
            return Err(Error::new(Kind::ListIncomplete { seen: self.seen, total: self.total }));
        }
        Ok(())
    }
}
