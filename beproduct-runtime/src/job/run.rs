//! One request of a job, and what it means for its records.

use std::ops::Range;
use std::sync::Arc;

use super::{Job, Settle, Settled};
use crate::batch::{AnswerOf, Piece, Work, is_for_all, send};
use crate::client::Core;
use crate::error::Error;
use crate::journal::Fate;
use crate::options::CallOptions;
use crate::response::Response;

/// Sends the requests of a job.
pub(super) struct Runner<W: Work> {
    core: Core,
    work: W,
    options: CallOptions,
    hunt: bool,
    repeatable: bool,
    settle: Option<Arc<Settle<W::Item>>>,
}

/// What came of a request.
pub(super) struct Ran<A> {
    pub(super) fates: Vec<(Range<u64>, Fate)>,
    pub(super) answers: Vec<(Range<u64>, Response<A>)>,
    pub(super) requests: u64,
    pub(super) hunting: u64,
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
            settle: job.settle.clone(),
        }
    }

    pub(super) async fn run(&self, range: Range<u64>, records: Vec<W::Item>) -> Ran<AnswerOf<W>> {
        let sent = send(&self.core, &self.work, &records, &self.options, self.hunt).await;
        let (requests, hunting) = (sent.requests, sent.hunting);
        let mut ran = Ran { fates: Vec::new(), answers: Vec::new(), requests, hunting, stop: None };
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

    /// Whether a record that was sent was written. `None`: it can be sent again.
    pub(super) async fn look(&self, position: u64, record: W::Item) -> Result<Option<Fate>, Error> {
        let unknown = |why: &str| Some(Fate::Unknown(why.to_owned()));
        let Some(settle) = &self.settle else {
            return Ok(unknown("it was sent, and whether it was written is not known"));
        };
        Ok(match settle(position, record).await? {
            Settled::Written => Some(Fate::Written),
            Settled::Missing => None,
            Settled::Unknown => unknown("it was sent and looked for, and whether it was written could not be told"),
        })
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
        for (at, record) in place.zip(records) {
            let fate = match self.look(at, record.clone()).await {
                Ok(Some(Fate::Unknown(why))) => Fate::Unknown(format!("{why}: {}", reason(&error))),
                Ok(Some(fate)) => fate,
                // It is sent again when the job is run again.
                Ok(None) => Fate::NotSent,
                Err(look) => Fate::Unknown(format!("{}; looking for it: {}", reason(&error), reason(&look))),
            };
            ran.fates.push((at..at + 1, fate));
        }
    }
}

/// The first line: the second says what to do next with a single call.
fn reason(error: &Error) -> String {
    error.to_string().lines().next().unwrap_or_default().to_owned()
}
