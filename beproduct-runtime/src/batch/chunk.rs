//! One chunk: sent, and when a record in it is refused, sent without that record.

use std::ops::Range;

use super::named::named;
use super::work::Work;
use crate::client::Core;
use crate::error::{Error, Kind};
use crate::options::CallOptions;
use crate::request::Request;
use crate::response::Response;

/// Requests that may be spent on the refused records of one chunk: 7 halve a hundred down to one, and one more sends what
/// stands behind it.
const HUNT: u64 = 8;

/// What the records of a request are answered with.
pub(crate) type AnswerOf<W> = <<W as Work>::Request as Request>::Answer;

/// Records that were sent together, counted within the chunk.
pub(crate) struct Piece<A> {
    pub(crate) items: Range<usize>,
    pub(crate) outcome: Result<Response<A>, Error>,
}

/// What became of a chunk: each record is in one piece.
pub(crate) struct Sent<A> {
    pub(crate) pieces: Vec<Piece<A>>,
    /// Requests that were sent, repeated attempts included.
    pub(crate) requests: u64,
    /// Of these, requests that looked for refused records.
    pub(crate) hunting: u64,
}

/// A chunk that is being sent.
struct Sending<'a, W: Work> {
    core: &'a Core,
    work: &'a W,
    items: &'a [W::Item],
    options: CallOptions,
    sent: Sent<AnswerOf<W>>,
}

/// Sends the records. With `hunt`, those that are refused do not keep the others from being written.
pub(crate) async fn send<W: Work>(
    core: &Core,
    work: &W,
    items: &[W::Item],
    options: &CallOptions,
    hunt: bool,
) -> Sent<AnswerOf<W>> {
    let sent = Sent { pieces: Vec::new(), requests: 0, hunting: 0 };
    let mut sending = Sending { core, work, items, options: options.clone(), sent };
    match sending.attempt(&(0..items.len())).await {
        Err(error) if hunt && items.len() > 1 && error.is_bad_request() => sending.split(error).await,
        outcome => sending.add(0..items.len(), outcome),
    }
    sending.sent.pieces.sort_by_key(|piece| piece.items.start);
    sending.sent
}

impl<W: Work> Sending<'_, W> {
    /// Writes what can be written of a chunk that was refused. The requests for it are reserved first.
    async fn split(&mut self, error: Error) {
        let name = format!("hunt-{:016x}", fastrand::u64(..));
        let reserved = self.core.quota().reserve(&name, HUNT).await;
        match reserved.ok().filter(|kept| kept.estimate().later() == 0) {
            Some(kept) => {
                self.options.reservation(&kept);
                self.hunt(0..self.items.len(), error).await;
            }
            None => self.add(0..self.items.len(), Err(error)),
        }
    }

    /// Finds the refused records one after the other, from left to right, writing what stands before them.
    async fn hunt(&mut self, mut rest: Range<usize>, mut error: Error) {
        loop {
            let Some(found) = self.find(&rest, error).await else { return };
            self.add(found.at..found.at + 1, Err(found.error));
            rest.start = found.at + 1;
            if rest.is_empty() {
                return;
            }
            match self.spend(&rest).await {
                None => return,
                Some(Err(next)) if next.is_bad_request() && rest.len() > 1 => error = next,
                Some(outcome) => return self.add(rest, outcome),
            }
        }
    }

    /// The first refused record of a range that was refused; what stands before it is written. `None`: all of the range
    /// is settled.
    async fn find(&mut self, range: &Range<usize>, mut error: Error) -> Option<Found> {
        if let Some(index) = named(&error, range.len()) {
            let before = range.start..range.start + index;
            if !before.is_empty() {
                let outcome = self.spend(&before).await?;
                self.add(before, outcome);
            }
            return Some(Found { at: range.start + index, error });
        }
        let mut suspects = range.clone();
        while suspects.len() > 1 {
            let half = suspects.start..suspects.start + suspects.len() / 2;
            match self.spend(&half).await {
                Some(Ok(answer)) => {
                    suspects.start = half.end;
                    self.add(half, Ok(answer));
                }
                Some(Err(next)) if next.is_bad_request() => (suspects, error) = (half, next),
                Some(Err(other)) => {
                    self.add(half.clone(), Err(other));
                    self.add(half.end..range.end, Err(error));
                    return None;
                }
                None => return None,
            }
        }
        Some(Found { at: suspects.start, error })
    }

    /// Sends a part. When the requests for the hunt are used up, it and what stands behind it count as refused.
    async fn spend(&mut self, part: &Range<usize>) -> Option<Result<Response<AnswerOf<W>>, Error>> {
        if self.sent.hunting == HUNT {
            self.add(part.start..self.items.len(), Err(Error::new(Kind::RefusedTogether)));
            return None;
        }
        self.sent.hunting += 1;
        Some(self.attempt(part).await)
    }

    async fn attempt(&mut self, part: &Range<usize>) -> Result<Response<AnswerOf<W>>, Error> {
        let items = self.items.get(part.clone()).unwrap_or_default();
        let request = self.work.request(items).ok_or_else(|| Error::refused("there is nothing to send"))?;
        let outcome = self.core.send(&request, &self.options).await;
        if outcome.is_ok() {
            self.core.inner.meter.records_written.add(items.len() as u64);
        }
        let attempts = outcome.as_ref().map_or_else(Error::attempts, Response::attempts);
        self.sent.requests += u64::from(attempts);
        outcome
    }

    fn add(&mut self, items: Range<usize>, outcome: Result<Response<AnswerOf<W>>, Error>) {
        if !items.is_empty() {
            self.sent.pieces.push(Piece { items, outcome });
        }
    }
}

struct Found {
    at: usize,
    error: Error,
}
