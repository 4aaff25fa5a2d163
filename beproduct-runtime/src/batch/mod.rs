//! Many items, written in as few requests as the service allows.

mod chunk;
mod named;
mod work;

use std::ops::Range;

pub(crate) use chunk::{AnswerOf, Piece, Sent, send};
pub use work::{Single, Split, Work};

use crate::client::Core;
use crate::error::Error;
use crate::options::CallOptions;
use crate::request::{BatchRequest, Parts, Request, SplitRequest};
use crate::response::Response;
use crate::verify::{Exchange, Verification, Verifier};

/// Items to be sent in chunks, one chunk after the other.
#[must_use = "a batch does nothing until it is sent"]
pub struct BatchCall<R: SplitRequest> {
    core: Core,
    work: Split<R>,
    options: CallOptions,
    items: Vec<R::Item>,
    hunt: bool,
    verify: bool,
}

/// What became of a batch: each item is in one chunk, or in `not_sent`.
#[derive(Debug)]
#[must_use = "a chunk may have been refused"]
#[non_exhaustive]
pub struct BatchReport<A> {
    /// The chunks that were sent, in order.
    pub chunks: Vec<Chunk<A>>,
    /// Items that were not sent, since an error before them would have met them too.
    pub not_sent: Range<usize>,
    /// Requests that were sent to write, repeated attempts included.
    pub requests: u64,
    /// What reading back came to, of a batch that is verified.
    pub verification: Option<Verification>,
}

/// What became of one chunk, or of a part of it when some of its items were refused.
#[derive(Debug)]
#[non_exhaustive]
pub struct Chunk<A> {
    /// Its items, counted over the whole batch.
    pub items: Range<usize>,
    /// The answer, or why there is none.
    pub outcome: Result<Response<A>, Error>,
}

impl Core {
    /// Items to be written in as few requests as the service allows.
    pub fn batch<R: SplitRequest>(
        &self,
        request: R,
        options: CallOptions,
        items: impl IntoIterator<Item = R::Item>,
    ) -> BatchCall<R> {
        BatchCall::new(self.clone(), request, options, items.into_iter().collect())
    }
}

impl<R: SplitRequest> BatchCall<R> {
    pub(crate) fn new(core: Core, request: R, options: CallOptions, items: Vec<R::Item>) -> Self {
        BatchCall { core, work: Split(request), options, items, hunt: true, verify: false }
    }

    /// Leaves a refused chunk as it is. Unless this is said, up to 8 further requests find out which of its items are
    /// refused, and write the others; none does where the answer names the item.
    pub fn whole_chunks(mut self) -> Self {
        self.hunt = false;
        self
    }

    /// Reads back what was written, and names what is not stored as it was sent ([`BatchReport::verification`]). It costs
    /// a read for 200 records where the API finds many by their ids, and else the pages of the list up to the last of
    /// them, or a read a request.
    pub fn verify(mut self) -> Self {
        self.verify = true;
        self
    }

    /// Requests that [`BatchCall::send`] will send to write, if none has to be repeated.
    pub fn requests(&self) -> usize {
        self.items.len().div_ceil(self.work.cap())
    }

    /// Sends all chunks. A refused chunk does not stop the others, unless they would be refused as well: not signed
    /// in, not permitted, or the quota is spent. Nothing is sent twice, but for retries that surely do no harm, and for
    /// the items beside a refused one, which the service did not take.
    ///
    /// # Errors
    ///
    /// When nothing was sent: the request, the access or the settings do not allow it. What the service refuses is in
    /// the report.
    pub async fn send(self) -> Result<BatchReport<R::Answer>, Error> {
        let not_sent = 0..self.items.len();
        let mut report = BatchReport { chunks: Vec::new(), not_sent, requests: 0, verification: None };
        let mut verifier = match self.verify {
            true => Some(Verifier::of(&self.core, <R as Request>::OPERATION, &self.options)?),
            false => None,
        };
        for records in self.items.chunks(self.work.cap()) {
            let mut sent = send(&self.core, &self.work, records, &self.options, self.hunt).await;
            if report.chunks.is_empty()
                && sent.requests == 0
                && let Some(Piece { outcome: Err(error), .. }) = sent.pieces.pop_if(|piece| piece.outcome.is_err())
            {
                return Err(error);
            }
            if let Some(verifier) = &mut verifier {
                let first = report.not_sent.start as u64;
                for exchange in exchanges(&self.work, records, first, &sent.pieces) {
                    verifier.add(exchange).await;
                }
            }
            if report.add(sent) {
                break;
            }
        }
        if let Some(verifier) = verifier {
            report.verification = Some(verifier.finish().await);
        }
        Ok(report)
    }
}

impl<A> BatchReport<A> {
    /// Whether every item was sent and no chunk refused; of a batch that is verified, whether all of it is stored as it
    /// was sent. Then a chunk that was answered with an error counts as written if it is.
    pub fn is_complete(&self) -> bool {
        let recovered = |error: &Error| self.verification.is_some() && error.may_be_done();
        self.not_sent.is_empty()
            && self.failures().all(|(_, error)| recovered(error))
            && self.verification.as_ref().is_none_or(Verification::is_clean)
    }

    /// The chunks without an answer.
    pub fn failures(&self) -> impl Iterator<Item = (&Range<usize>, &Error)> {
        self.chunks.iter().filter_map(|chunk| chunk.outcome.as_ref().err().map(|error| (&chunk.items, error)))
    }

    /// The answers, if every chunk has one.
    ///
    /// # Errors
    ///
    /// The first error of a chunk. What became of the other chunks is lost with the report.
    pub fn into_answers(self) -> Result<Vec<Response<A>>, Error> {
        self.chunks.into_iter().map(|chunk| chunk.outcome).collect()
    }

    /// What became of each item, in order; of those that were not sent, nothing.
    pub fn items(&self) -> impl Iterator<Item = (usize, Result<&Response<A>, &Error>)> {
        self.chunks.iter().flat_map(|chunk| chunk.items.clone().map(|item| (item, chunk.outcome.as_ref())))
    }

    /// Adds a chunk; `true`: the next ones would fare the same.
    fn add(&mut self, sent: Sent<A>) -> bool {
        self.requests += sent.requests;
        let first = self.not_sent.start;
        let mut stop = false;
        for Piece { items, outcome } in sent.pieces {
            let items = first + items.start..first + items.end;
            self.not_sent.start = items.end;
            stop |= outcome.as_ref().is_err_and(is_for_all);
            self.chunks.push(Chunk { items, outcome });
        }
        stop
    }
}

/// What was sent and may have been written, to be read back.
pub(crate) fn exchanges<W: Work>(
    work: &W,
    records: &[W::Item],
    first: u64,
    pieces: &[Piece<AnswerOf<W>>],
) -> Vec<Exchange> {
    let exchange = |piece: &Piece<AnswerOf<W>>| {
        let answer = match &piece.outcome {
            Ok(response) => Some(response.bytes().clone()),
            Err(error) if error.may_be_done() => None,
            Err(_) => return None,
        };
        let request = work.request(records.get(piece.items.clone())?)?;
        let records = first + piece.items.start as u64..first + piece.items.end as u64;
        Some(Exchange { records, parts: Parts::of(&request), answer })
    };
    pieces.iter().filter_map(exchange).collect()
}

/// Whether the next requests would fare the same.
pub(crate) fn is_for_all(error: &Error) -> bool {
    error.is_unauthorized()
        || error.is_forbidden()
        || error.is_throttled()
        || error.is_refused_before_sending()
        || error.is_connect()
}

/// A batch is made of what its request holds.
impl<R: SplitRequest + BatchRequest> std::fmt::Debug for BatchCall<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BatchCall")
            .field("operation", &<R as Request>::OPERATION.id)
            .field("items", &self.items.len())
            .finish_non_exhaustive()
    }
}
