//! The pages of a list.

use super::Moved;
use super::ahead::Ahead;
use super::checkpoint::{Checkpoint, Given};
use super::progress::Progress;
use super::seen::Seen;
use crate::client::Core;
use crate::error::{Error, Kind};
use crate::key::Key;
use crate::operation::{Operation, PageEnd, Paging};
use crate::options::CallOptions;
use crate::page::Page;
use crate::request::ListRequest;
use crate::response::{Facts, Response};

/// Requests after which a page whose answer breaks off is given up.
const ATTEMPTS: u32 = 4;

/// The pages of a list, in order.
///
/// Once the service told the total, pages are read ahead, as many as hide the time that an answer takes. Dropping this
/// ends the requests that are under way.
#[must_use = "nothing is read until `next` is called"]
pub struct Pages<R: ListRequest> {
    core: Core,
    request: R,
    options: CallOptions,
    progress: Progress,
    /// Pages that were asked for.
    asked: u64,
    ahead: Ahead<Facts>,
    seen: Seen,
    given: Given,
    fail_if_moved: bool,
}

impl<R: ListRequest> Pages<R> {
    pub(crate) fn new(core: Core, request: R, options: CallOptions) -> Self {
        let cap = core.inner.settings.read_ahead;
        Pages {
            core,
            request,
            options,
            progress: Progress::default(),
            asked: 0,
            ahead: Ahead::new(cap),
            seen: Seen::default(),
            given: Given::default(),
            fail_if_moved: false,
        }
    }

    /// Reads at most so many pages ahead, 16 unless set here or at the client, and no more than 11 MB of them: that is
    /// 12 pages of 0.9 MB, and one in any case. 0: each page is asked for when it is its turn, and no request is sent for
    /// records that nobody comes for.
    ///
    /// The next 3 MB of them, three pages at least, are read into memory; the answers behind them wait on their
    /// connections until the reader is near, or has stood still for five seconds.
    pub fn ahead(mut self, pages: usize) -> Self {
        self.ahead.cap(pages);
        self
    }

    /// Makes an error of a list that moved while it was read ([`Error::is_list_moved`]).
    pub fn fail_if_moved(mut self) -> Self {
        self.fail_if_moved = true;
        self
    }

    /// Goes on where another reading of the same list stood.
    ///
    /// # Errors
    ///
    /// When the checkpoint is of another list.
    pub fn resume(mut self, checkpoint: Checkpoint) -> Result<Self, Error> {
        (self.progress, self.seen, self.given) = checkpoint.open(&self.request)?;
        self.asked = self.progress.pages;
        Ok(self)
    }

    /// Where the reading stands: behind the page that was given out last.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint::new(&self.request, self.progress, self.seen.recent(), self.moved())
    }

    /// The next page; `None` at the end. Records that came before are not on it.
    ///
    /// # Errors
    ///
    /// As for every call; also when the list ends before its total. After an error there is no next page.
    pub async fn try_next(&mut self) -> Result<Option<Response<Page<R::Item>>>, Error> {
        if self.progress.done {
            return Ok(None);
        }
        // A call that is dropped changes nothing: the page is still under way. After an error the list is at its end.
        match self.read().await {
            Ok(page) => Ok(Some(page)),
            Err(error) => {
                self.progress.done = true;
                self.ahead.clear();
                Err(error.with_operation(R::OPERATION.id))
            }
        }
    }

    /// The next page or error; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Response<Page<R::Item>>, Error>> {
        self.try_next().await.transpose()
    }

    /// Records on all pages, once a page told.
    pub fn total(&self) -> Option<u64> {
        self.progress.total
    }

    /// What was noticed so far of a list that changed while it was read.
    pub fn moved(&self) -> &Moved {
        &self.seen.moved
    }

    pub(super) fn progress(&self) -> Progress {
        self.progress
    }

    pub(super) fn recent(&self) -> &[Option<Key>] {
        self.seen.recent()
    }

    pub(super) fn request(&self) -> &R {
        &self.request
    }

    /// Begins anew, to compare.
    pub(super) fn again(&mut self) {
        self.progress = Progress::default();
        self.asked = 0;
        self.seen.again();
    }

    /// Ends the second reading.
    pub(super) fn settle(&mut self) -> Result<(), Error> {
        let before = self.moved().signs();
        self.seen.settle();
        self.tell(before).map_err(|error| error.with_operation(R::OPERATION.id))
    }

    /// One page of one record.
    pub(crate) async fn single(&self) -> Result<Response<Page<R::Item>>, Error> {
        let Operation { paging: Some(paging), .. } = R::OPERATION else {
            return self.core.send(&self.request, &self.options).await;
        };
        let (paging, mut progress) = (Paging { max: 1, ..*paging }, Progress::default());
        let query = progress.query(&paging, 0, 1);
        let page = self.core.send_with(&self.request, &self.options, &query).await?;
        progress.take(&paging, &page.value).map_err(|error| error.with_operation(R::OPERATION.id))?;
        Ok(page)
    }

    pub(crate) async fn count(&self) -> Result<u64, Error> {
        let operation = R::OPERATION;
        if operation.paging.is_some_and(|paging| paging.end != PageEnd::Total) {
            let error = Error::refused("the answers of this list do not tell its total; read it to count");
            return Err(error.with_operation(operation.id));
        }
        let page = self.single().await?;
        let missing = || Error::new(Kind::Decode("total".into())).with_operation(operation.id);
        page.value().total.ok_or_else(missing)
    }

    async fn read(&mut self) -> Result<Response<Page<R::Item>>, Error> {
        let Operation { paging: Some(paging), .. } = R::OPERATION else {
            let page = self.core.send(&self.request, &self.options).await?;
            self.progress.done = true;
            return Ok(page);
        };
        self.ahead.adapt();
        self.ahead.stand_at(self.progress.pages);
        self.ask(paging, 1);
        let mut spent = 0;
        loop {
            let answer = self.ahead.next().await.unwrap_or_else(|| Err(Error::new(Kind::Empty)))?;
            self.ahead.came(answer.body.len());
            match self.core.open::<R>(answer) {
                Ok(mut page) => {
                    page.facts.attempts += spent;
                    return self.take(paging, page);
                }
                Err(error) if error.is_interrupted() && spent < ATTEMPTS && !self.options.no_retry => {
                    spent += error.attempts();
                    let again = self.fetch(paging, self.progress.pages);
                    self.ahead.push_front(again);
                }
                Err(error) => {
                    let attempts = error.attempts() + spent;
                    return Err(error.with_attempts(attempts));
                }
            }
        }
    }

    /// The request of a page. Its answer is decoded when the reader comes for it.
    fn fetch(&self, paging: &Paging, page: u64) -> impl Future<Output = Result<Facts, Error>> + Send + use<R> {
        let query = self.progress.query(paging, page, paging.max);
        let options = CallOptions { turn: Some(self.ahead.turn(page)), ..self.options.clone() };
        let (core, request) = (self.core.clone(), self.request.clone());
        async move { core.fetch(&request, &options, &query).await }
    }

    /// Sends the requests that are certain to be needed: at least so many, else as far as the window goes.
    fn ask(&mut self, paging: &Paging, least: usize) {
        while self.ahead.has_room(least) && self.progress.needs(paging, self.asked) {
            let call = self.fetch(paging, self.asked);
            self.ahead.push(call);
            self.asked += 1;
        }
    }

    fn take(&mut self, paging: &Paging, mut page: Response<Page<R::Item>>) -> Result<Response<Page<R::Item>>, Error> {
        self.progress.take(paging, &page.value)?;
        self.core.inner.meter.records_read.add(page.value.received());
        let value = &mut page.value;
        std::mem::take(&mut self.given).drop_from(&mut value.result, &mut value.keys);
        let before = self.moved().signs();
        let stands_still = self.seen.take(value) && self.progress.total.is_none();
        self.tell(before)?;
        if stands_still && !self.progress.done {
            let what = "a page held nothing but records that came before, as if there were no pages";
            return Err(Error::new(Kind::ListMoved(what.into())));
        }
        if self.progress.done {
            self.ahead.clear();
        } else {
            self.ask(paging, 0);
        }
        Ok(page)
    }

    /// Tells of new signs that the list moved.
    fn tell(&self, before: usize) -> Result<(), Error> {
        let moved = self.moved();
        if moved.signs() == before {
            return Ok(());
        }
        if self.fail_if_moved {
            return Err(Error::new(Kind::ListMoved(moved.to_string())));
        }
        if before == 0 {
            tracing::warn!(operation = R::OPERATION.id, %moved, "the list changed while it was read");
        }
        Ok(())
    }
}
