//! Lists, page by page, with as few requests as the service allows.

use std::collections::VecDeque;

use crate::client::Core;
use crate::error::{Error, Kind};
use crate::json::DriftReport;
use crate::operation::{PageCount, PageEnd, Paging};
use crate::options::CallOptions;
use crate::page::Page;
use crate::request::ListRequest;
use crate::response::Response;

/// The records of a list, one by one; pages are read as they are needed.
#[must_use = "nothing is read until `next` is called"]
pub struct Items<R: ListRequest> {
    pages: Pages<R>,
    ready: VecDeque<R::Item>,
}

/// The pages of a list.
#[must_use = "nothing is read until `next` is called"]
pub struct Pages<R: ListRequest> {
    core: Core,
    request: R,
    options: CallOptions,
    progress: Progress,
}

/// How far a list was read.
#[derive(Debug, Clone, Default)]
struct Progress {
    pages: u64,
    seen: u64,
    /// The total that was told last.
    total: Option<u64>,
    done: bool,
}

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
    /// As [`Core::send`]; also when the list ends before its total.
    pub async fn collect<R: ListRequest>(&self, request: R, options: CallOptions) -> Result<Vec<R::Item>, Error> {
        let mut pages = self.pages(request, options);
        let mut items = Vec::new();
        while let Some(page) = pages.try_next().await? {
            items.extend(page.into_value().result);
        }
        Ok(items)
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

impl<R: ListRequest> Items<R> {
    pub(crate) fn new(pages: Pages<R>) -> Self {
        Items { pages, ready: VecDeque::new() }
    }

    /// The next record; `None` at the end.
    ///
    /// # Errors
    ///
    /// As for every call; also when the list ends before its total. After an error there is no next record.
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Ok(Some(item));
            }
            match self.pages.try_next().await? {
                Some(page) => self.ready = page.into_value().result.into(),
                None => return Ok(None),
            }
        }
    }

    /// The next record or error; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        self.try_next().await.transpose()
    }

    /// Records on all pages, once a page told.
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }
}

impl<R: ListRequest> Pages<R> {
    pub(crate) fn new(core: Core, request: R, options: CallOptions) -> Self {
        Pages { core, request, options, progress: Progress::default() }
    }

    /// The next page; `None` at the end.
    ///
    /// # Errors
    ///
    /// As for every call; also when the list ends before its total. After an error there is no next page.
    pub async fn try_next(&mut self) -> Result<Option<Response<Page<R::Item>>>, Error> {
        if self.progress.done {
            return Ok(None);
        }
        // A call that is dropped changes nothing: the page is read again. After an error the list is at its end.
        let page = self.read(None).await.inspect_err(|_| self.progress.done = true)?;
        Ok(Some(page))
    }

    /// The next page or error; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Response<Page<R::Item>>, Error>> {
        self.try_next().await.transpose()
    }

    /// Records on all pages, once a page told.
    pub fn total(&self) -> Option<u64> {
        self.progress.total
    }

    /// One page of one record.
    pub(crate) async fn single(mut self) -> Result<Response<Page<R::Item>>, Error> {
        self.read(Some(1)).await
    }

    pub(crate) async fn count(self) -> Result<u64, Error> {
        let operation = R::OPERATION;
        if operation.paging.is_some_and(|paging| paging.end != PageEnd::Total) {
            let error = Error::refused("the answers of this list do not tell its total; read it to count");
            return Err(error.with_operation(operation.id));
        }
        let page = self.single().await?;
        let missing = || Error::new(Kind::Decode("total".into())).with_operation(operation.id);
        page.value().total.ok_or_else(missing)
    }

    /// `size`: records of a page, as many as may be unless set.
    async fn read(&mut self, size: Option<u32>) -> Result<Response<Page<R::Item>>, Error> {
        let operation = R::OPERATION;
        let Some(paging) = operation.paging else {
            let page = self.core.send(&self.request, &self.options).await?;
            self.progress.done = true;
            return Ok(page);
        };
        let paging = Paging { max: size.unwrap_or(paging.max), ..paging };
        let query = self.progress.query(&paging, paging.max);
        let page = self.core.send_with(&self.request, &self.options, &query).await?;
        let taken = self.progress.take(&paging, page.value());
        taken.map_err(|error| error.with_operation(operation.id))?;
        Ok(page)
    }
}

/// Of a record that is there and is not what the spec says.
fn unread(drift: &DriftReport) -> Error {
    let Some(note) = drift.notes.first() else { return Error::new(Kind::Decode(String::new())) };
    Error::new(Kind::Decode(note.path.clone())).with_text(&note.to_string())
}

impl Progress {
    /// The parameters of the next page.
    fn query(&self, paging: &Paging, size: u32) -> [(&'static str, String); 2] {
        let number = match paging.count {
            PageCount::Pages => paging.first + self.pages,
            PageCount::Records => paging.first + self.seen,
        };
        [(paging.size, size.to_string()), (paging.number, number.to_string())]
    }

    /// Takes a page into account. An end that leaves records out is an error.
    fn take<T>(&mut self, paging: &Paging, page: &Page<T>) -> Result<(), Error> {
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
