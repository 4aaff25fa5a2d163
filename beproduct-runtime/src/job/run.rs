//! One request of a job, and what it means for its records.

use std::ops::Range;
use std::sync::Arc;

use super::{Job, Settle, Settled};
use crate::batch::{AnswerOf, Piece, Work, exchanges, is_for_all, send};
use crate::client::Core;
use crate::error::Error;
use crate::journal::Fate;
use crate::options::CallOptions;
use crate::request::{Parts, Request};
use crate::response::Response;
use crate::verify::{Exchange, Verifier};

/// Sends the requests of a job.
pub(super) struct Runner<W: Work> {
    core: Core,
    work: W,
    options: CallOptions,
    hunt: bool,
    repeatable: bool,
    verify: bool,
    settle: Option<Arc<Settle<W::Item>>>,
}

/// What looking for records came to.
pub(super) struct Looked {
    pub(super) fates: Vec<Option<Fate>>,
    pub(super) requests: u64,
}

/// What came of a request.
pub(super) struct Ran<A> {
    pub(super) fates: Vec<(Range<u64>, Fate)>,
    pub(super) answers: Vec<(Range<u64>, Response<A>)>,
    pub(super) requests: u64,
    pub(super) hunting: u64,
    /// Requests that looked for records.
    pub(super) reading: u64,
    /// What is to be verified.
    pub(super) exchanges: Vec<Exchange>,
    /// Why the job cannot go on.
    pub(super) stop: Option<Error>,
}

impl<W: Work> Runner<W> {
    pub(super) fn of(job: &Job<W>) -> Self {
        Runner {
            core: job.core.clone(),
            work: job.work.clone(),
            options: job.options.clone(),
            hunt: job.hunt,
            repeatable: job.client_ids,
            verify: job.verify,
            settle: job.settle.clone(),
        }
    }

    pub(super) async fn run(&self, range: Range<u64>, records: Vec<W::Item>) -> Ran<AnswerOf<W>> {
        let sent = send(&self.core, &self.work, &records, &self.options, self.hunt).await;
        let (requests, hunting) = (sent.requests, sent.hunting);
        let exchanges = match self.verify {
            true => exchanges(&self.work, &records, range.start, &sent.pieces),
            false => Vec::new(),
        };
        let (fates, answers) = (Vec::new(), Vec::new());
        let mut ran = Ran { fates, answers, requests, hunting, reading: 0, exchanges, stop: None };
        for Piece { items, outcome } in sent.pieces {
            let place = range.start + items.start as u64..range.start + items.end as u64;
            match outcome {
                Ok(answer) => {
                    ran.fates.push((place.clone(), Fate::Written));
                    ran.answers.push((place, answer));
                }
                Err(error) => {
                    let records = records.get(items).unwrap_or_default();
                    self.failed(place, records, error, &mut ran).await;
                }
            }
        }
        ran
    }

    /// Whether records that were sent were written. `None`: it can be sent again.
    pub(super) async fn look(&self, place: Range<u64>, records: &[W::Item]) -> Result<Looked, Error> {
        let Some(settle) = &self.settle else {
            return self.read_back(place, records).await;
        };
        let mut fates = Vec::new();
        for (at, record) in place.zip(records) {
            fates.push(match settle(at, record.clone()).await? {
                Settled::Written => Some(Fate::Written),
                Settled::Missing => None,
                Settled::Unknown => unknown("it was sent and looked for, and whether it was written could not be told"),
            });
        }
        Ok(Looked { fates, requests: 0 })
    }

    /// Reads records back as the spec says. One that is not as it was sent was not written, or can be written again.
    async fn read_back(&self, place: Range<u64>, records: &[W::Item]) -> Result<Looked, Error> {
        let lost = || unknown("it was sent, and whether it was written is not known");
        let parts = self.work.request(records).map(|request| Parts::of(&request));
        let verifier = Verifier::of(&self.core, <W::Request as Request>::OPERATION, &self.options);
        let (Some(parts), Ok(mut verifier)) = (parts, verifier) else {
            return Ok(Looked { fates: records.iter().map(|_| lost()).collect(), requests: 0 });
        };
        if !verifier.knows(&parts) {
            return Ok(Looked { fates: records.iter().map(|_| lost()).collect(), requests: 0 });
        }
        verifier.add(Exchange { records: place.clone(), parts, answer: None }).await;
        let mut found = verifier.finish().await;
        if let Some(unread) = found.unread.pop() {
            return Err(unread.error);
        }
        let written = |at: u64| found.of(at).next().is_none().then_some(Fate::Written);
        Ok(Looked { fates: place.map(written).collect(), requests: found.requests })
    }

    async fn failed(&self, place: Range<u64>, records: &[W::Item], error: Error, ran: &mut Ran<AnswerOf<W>>) {
        if is_for_all(&error) || (self.repeatable && error.may_be_done()) {
            ran.fates.push((place, Fate::NotSent));
            ran.stop = ran.stop.take().or(Some(error));
            return;
        }
        if !error.may_be_done() {
            ran.fates.push((place, Fate::Refused(reason(&error))));
            return;
        }
        match self.look(place.clone(), records).await {
            Ok(looked) => {
                ran.reading += looked.requests;
                ran.fates.extend(place.zip(looked.fates).map(|(at, fate)| {
                    let fate = match fate {
                        Some(Fate::Unknown(why)) => Fate::Unknown(format!("{why}: {}", reason(&error))),
                        Some(fate) => fate,
                        // It is sent again when the job is run again.
                        None => Fate::NotSent,
                    };
                    (at..at + 1, fate)
                }));
            }
            Err(look) => {
                let why = format!("{}; looking for it: {}", reason(&error), reason(&look));
                ran.fates.extend(place.map(|at| (at..at + 1, Fate::Unknown(why.clone()))));
            }
        }
    }
}

fn unknown(why: &str) -> Option<Fate> {
    Some(Fate::Unknown(why.to_owned()))
}

/// The first line: the second says what to do next with a single call.
fn reason(error: &Error) -> String {
    error.to_string().lines().next().unwrap_or_default().to_owned()
}
