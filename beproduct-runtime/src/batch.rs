//! Many items, written in as few requests as the service allows.

use std::ops::Range;

use crate::client::Core;
use crate::error::Error;
use crate::options::CallOptions;
use crate::request::{BatchRequest, Request, SplitRequest};
use crate::response::Response;

/// Items to be sent in chunks, one chunk after the other.
#[must_use = "a batch does nothing until it is sent"]
pub struct BatchCall<R: SplitRequest> {
    core: Core,
    request: R,
    options: CallOptions,
    items: Vec<R::Item>,
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
    /// Requests that were sent, repeated attempts included.
    pub requests: u64,
}

/// What became of one chunk.
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
        BatchCall { core, request, options, items }
    }

    /// Requests that [`BatchCall::send`] will send, if none has to be repeated.
    pub fn requests(&self) -> usize {
        self.items.len().div_ceil(self.chunk_size())
    }

    /// Sends all chunks. A refused chunk does not stop the others, unless they would be refused as well: not signed
    /// in, not permitted, or the quota is spent. No chunk is sent twice, but for retries that surely do no harm.
    ///
    /// # Errors
    ///
    /// When nothing was sent: the request, the access or the settings do not allow it. What the service refuses is in
    /// the report.
    pub async fn send(mut self) -> Result<BatchReport<R::Answer>, Error> {
        let (size, total) = (self.chunk_size(), self.items.len());
        let mut report = BatchReport { chunks: Vec::new(), not_sent: 0..total, requests: 0 };
        let items = std::mem::take(&mut self.items);
        for chunk in items.chunks(size) {
            let range = report.not_sent.start..report.not_sent.start + chunk.len();
            *self.request.items_mut() = chunk.to_vec();
            let outcome = self.core.send(&self.request, &self.options).await;
            let stop = match outcome {
                Err(error) if error.is_refused_before_sending() && report.chunks.is_empty() => {
                    return Err(error);
                }
                outcome => report.add(range, outcome),
            };
            if stop {
                break;
            }
        }
        Ok(report)
    }

    fn chunk_size(&self) -> usize {
        let max = <R as Request>::OPERATION.batch.and_then(|batch| batch.max);
        max.map_or(self.items.len(), |max| max as usize).max(1)
    }
}

impl<A> BatchReport<A> {
    /// Whether every item was sent and no chunk refused.
    pub fn is_complete(&self) -> bool {
        self.not_sent.is_empty() && self.failures().next().is_none()
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

    /// Adds a chunk; `true`: the next ones would fare the same.
    fn add(&mut self, items: Range<usize>, outcome: Result<Response<A>, Error>) -> bool {
        self.not_sent.start = items.end;
        let (requests, stop) = match &outcome {
            Ok(response) => (response.attempts(), false),
            Err(error) => (error.attempts(), is_for_all(error)),
        };
        self.requests += u64::from(requests);
        self.chunks.push(Chunk { items, outcome });
        stop
    }
}

fn is_for_all(error: &Error) -> bool {
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
