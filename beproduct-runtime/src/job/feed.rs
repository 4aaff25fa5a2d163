//! Records that come one by one, sent in full requests.

use std::ops::Range;
use std::sync::Arc;

use tokio::task::JoinSet;

use super::report::{JobReport, faults};
use super::run::{Ran, Runner};
use super::{Job, keys};
use crate::batch::{AnswerOf, Work};
use crate::error::Error;
use crate::journal::{Journal, Ranges};
use crate::quota::Estimate;
use crate::request::Request;
use crate::state::typed;
use crate::verify::Verifier;

/// An open job: it takes records one by one, and sends a request for each chunk of them.
#[must_use = "what is left is sent by `finish`"]
pub struct Feed<W: Work> {
    job: Job<W>,
    runner: Arc<Runner<W>>,
    journal: Journal,
    /// What a run before had sent without learning what came of it.
    open: Ranges,
    resumed: u64,
    next: u64,
    chunk: Vec<W::Item>,
    under_way: JoinSet<Ran<AnswerOf<W>>>,
    counts: Counts,
    verifier: Option<Verifier>,
    estimate: Option<Estimate>,
    stopped: Option<Error>,
}

#[derive(Debug, Default)]
struct Counts {
    requests: u64,
    chunks: u64,
    hunting: u64,
    reading: u64,
}

impl<W: Work> Feed<W> {
    pub(super) async fn open(mut job: Job<W>) -> Result<Self, Error> {
        let operation = <W::Request as Request>::OPERATION.id;
        let journal = match &job.name {
            Some(name) => {
                let (store, key) = (Arc::clone(&job.core.inner.state), job.core.journal_key(name));
                Journal::open(store, key, operation).await?
            }
            None => Journal::unnamed(),
        };
        let mut open = Ranges::default();
        journal.record().open().iter().for_each(|range| open.insert(range));
        job.options.repeatable = job.client_ids;
        let runner = Arc::new(Runner::of(&job));
        let verifier = match job.verify {
            true => Some(Verifier::of(&job.core, <W::Request as Request>::OPERATION, &job.options)?),
            false => None,
        };
        Ok(Feed {
            job,
            runner,
            journal,
            open,
            resumed: 0,
            next: 0,
            chunk: Vec::new(),
            under_way: JoinSet::new(),
            counts: Counts::default(),
            verifier,
            estimate: None,
            stopped: None,
        })
    }

    /// Reserves the requests for so many records, less those that the journal has.
    pub(super) async fn reserve(&mut self, records: u64) -> Result<(), Error> {
        let left = records.saturating_sub(self.journal.record().settled());
        let requests = left.div_ceil(self.job.work.cap() as u64);
        let name = self.job.name.clone().unwrap_or_else(|| format!("unnamed-{:016x}", fastrand::u64(..)));
        let reservation = self.job.core.quota().reserve(&name, requests).await?;
        self.estimate = Some(reservation.estimate());
        self.job.options.reservation = Some(reservation);
        self.runner = Arc::new(Runner::of(&self.job));
        Ok(())
    }

    /// The position of the next record.
    pub fn position(&self) -> u64 {
        self.next
    }

    /// Whether the job cannot go on; [`Feed::finish`] tells why.
    pub fn is_stopped(&self) -> bool {
        self.stopped.is_some()
    }

    /// What the job was going to cost, if the number of its records was known.
    pub fn estimate(&self) -> Option<Estimate> {
        self.estimate
    }

    /// Takes the next record. It waits while as many requests are under way as may be; one that the journal has is passed
    /// over. After the job has stopped records are no longer taken.
    ///
    /// # Errors
    ///
    /// When the journal cannot be written, or the record has no place for an id.
    pub async fn push(&mut self, record: W::Item) -> Result<(), Error> {
        if self.stopped.is_some() {
            return Ok(());
        }
        if self.journal.is_settled(self.next) {
            self.send().await?;
            self.next += 1;
            return Ok(());
        }
        let record = self.with_id(record)?;
        let lost = self.open.contains(self.next) && !self.job.client_ids;
        // What has to be looked for goes alone.
        if lost {
            self.send().await?;
        }
        self.chunk.push(record);
        self.next += 1;
        if lost {
            return self.settle().await;
        }
        if self.chunk.len() >= self.job.work.cap() { self.send().await } else { Ok(()) }
    }

    /// Sends what is left, waits for all answers, and reports.
    ///
    /// # Errors
    ///
    /// When the journal cannot be written.
    pub async fn finish(mut self) -> Result<JobReport, Error> {
        self.send().await?;
        while !self.under_way.is_empty() {
            self.take_one().await?;
        }
        self.journal.store().await?;
        let verification = match self.verifier.take() {
            Some(verifier) => Some(verifier.finish().await),
            None => None,
        };
        let reading = self.counts.reading + verification.as_ref().map_or(0, |verification| verification.requests);
        let record = self.journal.record();
        Ok(JobReport {
            written: record.written(),
            refused: faults(record.refused()),
            unknown: faults(record.unknown()),
            requests: self.counts.requests + reading,
            retries: self.counts.requests.saturating_sub(self.counts.chunks + self.counts.hunting),
            hunting: self.counts.hunting,
            reading,
            resumed: self.resumed,
            requests_in_all: record.requests(),
            estimate: self.estimate,
            verification,
            stopped: self.stopped,
        })
    }

    fn with_id(&self, record: W::Item) -> Result<W::Item, Error> {
        if !self.job.client_ids {
            return Ok(record);
        }
        self.job.work.with_id(record, &keys::id(self.journal.record().seed(), self.next))
    }

    /// Sends the chunk, once there is room for a request.
    async fn send(&mut self) -> Result<(), Error> {
        while self.under_way.len() >= self.job.at_once {
            self.take_one().await?;
        }
        let range = self.next - self.chunk.len() as u64..self.next;
        if range.is_empty() || self.stopped.is_some() {
            return Ok(());
        }
        self.resumed += range.clone().filter(|at| self.open.contains(*at)).count() as u64;
        self.journal.begin(&range).await?;
        let (runner, records) = (Arc::clone(&self.runner), std::mem::take(&mut self.chunk));
        self.under_way.spawn(async move { runner.run(range, records).await });
        Ok(())
    }

    /// Finds out about a record that a run before had sent; it stays in the chunk if it has to be sent again.
    async fn settle(&mut self) -> Result<(), Error> {
        let at = self.next - 1;
        self.resumed += 1;
        let looked = self.runner.look(at..self.next, &self.chunk).await?;
        self.counts.reading += looked.requests;
        self.journal.count(looked.requests);
        if let Some(fate) = looked.fates.into_iter().next().flatten() {
            self.chunk.pop();
            self.journal.settle(&(at..at + 1), fate);
            self.journal.store().await?;
            return Ok(());
        }
        self.send().await
    }

    /// Waits for a request, and takes note of what came of it.
    async fn take_one(&mut self) -> Result<(), Error> {
        let Some(ran) = self.under_way.join_next().await else { return Ok(()) };
        let ran = ran.map_err(typed::failed)?;
        self.counts.requests += ran.requests;
        self.counts.hunting += ran.hunting;
        self.counts.reading += ran.reading;
        self.counts.chunks += u64::from(ran.requests > 0);
        self.journal.count(ran.requests + ran.reading);
        if let Some(verifier) = &mut self.verifier {
            for exchange in ran.exchanges {
                verifier.add(exchange).await;
            }
        }
        for (range, answer) in &ran.answers {
            if let Some(take) = &mut self.job.on_answer {
                take(Range::clone(range), answer);
            }
        }
        for (range, fate) in ran.fates {
            self.journal.settle(&range, fate);
        }
        if !self.job.client_ids {
            self.journal.store().await?;
        }
        self.stopped = self.stopped.take().or(ran.stop);
        Ok(())
    }
}
