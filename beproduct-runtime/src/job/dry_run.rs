//! What would be sent, and what it would cost.

use std::fmt;

use bytes::Bytes;
use http::Method;
use url::Url;

use super::Job;
use crate::batch::Work;
use crate::client::Core;
use crate::error::Error;
use crate::options::CallOptions;
use crate::quota::Estimate;
use crate::request::{Parts, Request};
use crate::transport::TransportBody;

/// A request as it would be sent, without the token.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Planned {
    /// The HTTP method.
    pub method: Method,
    /// The address, query included.
    pub url: Url,
    /// The body; of an upload nothing.
    pub body: Bytes,
}

/// What a job would send.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DryRun {
    /// Records that would be sent.
    pub records: u64,
    /// Bytes of their bodies.
    pub bytes: u64,
    /// Requests, and what of them fits today.
    pub estimate: Estimate,
    /// The first request.
    pub first: Option<Planned>,
}

impl Core {
    /// A request as it would be sent; nothing is.
    ///
    /// # Errors
    ///
    /// When it would be refused before sending.
    pub fn dry_run<R: Request>(&self, request: &R, options: &CallOptions) -> Result<Planned, Error> {
        let mut parts = Parts::default();
        request.write(&mut parts);
        let call = self.outgoing(R::OPERATION, parts, options, &[]);
        let call = call.map_err(|error| error.with_operation(R::OPERATION.id))?;
        let body = match call.body {
            TransportBody::Bytes(bytes) => bytes,
            _ => Bytes::new(),
        };
        Ok(Planned { method: call.method, url: call.url, body })
    }
}

impl<W: Work> Job<W> {
    /// What the job would send, and what it would cost; nothing is sent, and the journal is not looked at.
    ///
    /// # Errors
    ///
    /// When a request would be refused before sending, or the state store cannot be reached.
    pub async fn dry_run(self, records: impl IntoIterator<Item = W::Item>) -> Result<DryRun, Error> {
        let (mut count, mut requests, mut bytes, mut first) = (0, 0, 0, None);
        let mut records = records.into_iter();
        loop {
            let chunk: Vec<_> = records.by_ref().take(self.work.cap()).collect();
            let Some(request) = self.work.request(&chunk) else { break };
            let planned = self.core.dry_run(&request, &self.options)?;
            count += chunk.len() as u64;
            requests += 1;
            bytes += planned.body.len() as u64;
            first.get_or_insert(planned);
        }
        let estimate = self.core.quota().status().await?.estimate(requests);
        Ok(DryRun { records: count, bytes, estimate, first })
    }
}

impl fmt::Display for DryRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} records, {} bytes: {}", self.records, self.bytes, self.estimate)
    }
}
