//! Many records, written once each, whatever happens on the way.
//!
//! # The rule of this room
//!
//! A job takes records in a fixed order and knows them by their position. It sends full requests, keeps a journal of
//! positions, and reports of every record that it was written, refused, or that nobody knows.

mod dry_run;
mod feed;
pub(crate) mod keys;
mod report;
mod run;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

pub use dry_run::{DryRun, Planned};
pub use feed::Feed;
pub use report::{Fault, JobReport};

use crate::batch::{AnswerOf, Single, Split, Work};
use crate::client::Core;
use crate::error::Error;
use crate::options::CallOptions;
use crate::request::{Request, SplitRequest};
use crate::response::Response;
use crate::state::{StateKey, typed};

/// Records to be written in as few requests as the service allows, with a journal if the job has a name.
///
/// The journal stands in the state store ([`Builder::state`](crate::Builder::state)), under the name. A process that was
/// killed at any point is started again with the same name and the same records in the same order: what was written is
/// passed over, what was under way is settled, the rest is sent.
#[must_use = "a job does nothing until it is run"]
pub struct Job<W: Work> {
    core: Core,
    work: W,
    options: CallOptions,
    name: Option<String>,
    at_once: usize,
    hunt: bool,
    client_ids: bool,
    verify: bool,
    settle: Option<Arc<Settle<W::Item>>>,
    on_answer: Option<Box<OnAnswer<W>>>,
}

/// What looking for a record of unknown fate came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// It is there: it was written.
    Written,
    /// It is not there: it can be sent again.
    Missing,
    /// It cannot be told.
    Unknown,
}

type Settling = Pin<Box<dyn Future<Output = Result<Settled, Error>> + Send>>;
type Settle<T> = dyn Fn(u64, T) -> Settling + Send + Sync;
type OnAnswer<W> = dyn FnMut(std::ops::Range<u64>, &Response<AnswerOf<W>>) + Send;

impl Core {
    /// Records of a batch that may be split, as a job.
    pub fn job<R: SplitRequest>(&self, request: R, options: CallOptions) -> Job<Split<R>> {
        Job::new(self.clone(), Split(request), options)
    }

    /// Requests of one record each, sent four at once, as a job.
    pub fn fan_out<R: Request + Clone + 'static>(&self, options: CallOptions) -> Job<Single<R>> {
        Job::new(self.clone(), Single::default(), options).at_once(4)
    }

    /// Forgets the journal of a job, so that its name can be used anew.
    ///
    /// # Errors
    ///
    /// When the state store cannot be reached.
    pub async fn forget_job(&self, name: &str) -> Result<(), Error> {
        let (store, key) = (&self.inner.state, self.journal_key(name));
        if let Some(entry) = store.read(&key).await.map_err(typed::failed)? {
            store.remove(&key, entry.version).await.map_err(typed::failed)?;
        }
        Ok(())
    }

    fn journal_key(&self, name: &str) -> StateKey {
        StateKey::new("journal").with(&self.inner.address.host()).with(self.company()).with(name)
    }
}

impl<W: Work> Job<W> {
    fn new(core: Core, work: W, options: CallOptions) -> Self {
        let client_ids = work.is_repeatable();
        Job {
            core,
            work,
            options,
            name: None,
            at_once: 1,
            hunt: true,
            client_ids,
            verify: false,
            settle: None,
            on_answer: None,
        }
    }

    /// Keeps a journal under this name.
    pub fn journal(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Requests that may be under way at once. A batch has one, unless more is said: its records may name the same thing,
    /// and then their order counts.
    pub fn at_once(mut self, requests: usize) -> Self {
        self.at_once = requests.max(1);
        self
    }

    /// Leaves a refused request as it is. Unless this is said, up to 8 further requests find out which of its records are
    /// refused, and write the others.
    pub fn whole_chunks(mut self) -> Self {
        self.hunt = false;
        self
    }

    /// Leaves it to the service to make ids for new records, also where the API takes those that a client made. Then an
    /// insert is not sent twice.
    pub fn server_ids(mut self) -> Self {
        self.client_ids = false;
        self
    }

    /// Reads back what this run writes, and names what is not stored as it was sent ([`JobReport::verification`]). It costs
    /// a read for 200 records where the API finds many by their ids; of other lists the pages up to the last record are
    /// read at the end, until which all records stay in memory; and else a read a request.
    pub fn verify(mut self) -> Self {
        self.verify = true;
        self
    }

    /// How to find out, by reading, whether a record was written: it is asked for each record of a request whose outcome is
    /// not known, with its position. Without it they are read back as the spec says (`x-links`): a record that is as it
    /// was sent was written, another one is sent again when the job is run again. Where the spec does not say, or
    /// nothing tells which record it is, they are reported as unknown.
    pub fn settle_by<F>(mut self, look: impl Fn(u64, W::Item) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<Settled, Error>> + Send + 'static,
    {
        self.settle = Some(Arc::new(move |position, item| Box::pin(look(position, item))));
        self
    }

    /// Is given each good answer, with the positions of its records.
    pub fn on_answer(
        mut self,
        take: impl FnMut(std::ops::Range<u64>, &Response<AnswerOf<W>>) + Send + 'static,
    ) -> Self {
        self.on_answer = Some(Box::new(take));
        self
    }

    /// Writes the records, and reports of each.
    ///
    /// When it is known how many there are, the requests for them are reserved first. A job that cannot go on, because the
    /// day's requests are spent say, stops: the report tells why ([`JobReport::stopped`]).
    ///
    /// # Errors
    ///
    /// When the journal cannot be read or written, or another process has taken over the job.
    pub async fn run(self, records: impl IntoIterator<Item = W::Item>) -> Result<JobReport, Error> {
        let records = records.into_iter();
        let (least, most) = records.size_hint();
        let known = most.filter(|most| *most == least);
        let mut feed = self.open().await?;
        if let Some(count) = known {
            feed.reserve(count as u64).await?;
        }
        for record in records {
            feed.push(record).await?;
            if feed.is_stopped() {
                break;
            }
        }
        feed.finish().await
    }

    /// Opens the journal, for records that come one by one.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read or written.
    pub async fn open(self) -> Result<Feed<W>, Error> {
        Feed::open(self).await
    }
}
