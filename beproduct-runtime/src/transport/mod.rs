//! How bytes travel: value in, value out. What they mean is not decided here.

mod body;
mod canned;
pub(crate) mod fault;
mod http;
mod tls;
mod turn;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use ::http::{HeaderMap, Method};
use bytes::Bytes;
use url::Url;

pub use canned::{Answer, Canned, Recorded};
pub use fault::{TransportError, TransportFault};
pub use http::{HttpSettings, HttpTransport};
pub use turn::Turn;

use crate::upload::Upload;

/// A future in a box.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Takes a part of a body, with the head of its answer; `false`: no more.
pub type Take<'a> = &'a mut (dyn FnMut(&TransportResponse, Bytes) -> bool + Send);

/// Sends requests. [`HttpTransport`] does it over the network, [`Canned`] from a list, for tests.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and brings back its whole answer. It neither retries nor follows redirects.
    fn send(&self, request: TransportRequest) -> BoxFuture<'_, Result<TransportResponse, TransportError>>;

    /// Sends one request and hands on the body of a good answer as it comes, until `take` wants no more. The answer that
    /// it brings back then has no body; one that is not good (200, 206) has.
    ///
    /// A transport that cannot hand on a body as it comes does it at once.
    fn stream<'a>(
        &'a self,
        request: TransportRequest,
        take: Take<'a>,
    ) -> BoxFuture<'a, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            let mut answer = self.send(request).await?;
            if matches!(answer.status, 200 | 206) {
                let body = std::mem::take(&mut answer.body);
                take(&answer, body);
            }
            Ok(answer)
        })
    }
}

/// One request.
#[non_exhaustive]
pub struct TransportRequest {
    /// The HTTP method.
    pub method: Method,
    /// The address, query included.
    pub url: Url,
    /// Headers. The one with the token is marked as sensitive, so that it does not print.
    pub headers: HeaderMap,
    /// The body.
    pub body: TransportBody,
    /// Time that is left for it. The client gives up by itself; this is for transports that can do better.
    pub timeout: Option<Duration>,
    /// When the body of the answer may be read; at once if there is none.
    pub turn: Option<Turn>,
}

/// Body of a request.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportBody {
    /// None.
    Empty,
    /// Bytes; the headers say of what type.
    Bytes(Bytes),
    /// A file, as `multipart/form-data` with a part `file`.
    Multipart(Upload),
}

/// One answer.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct TransportResponse {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl TransportBody {
    /// Bytes of its content.
    pub(crate) fn len(&self) -> u64 {
        match self {
            TransportBody::Empty => 0,
            TransportBody::Bytes(bytes) => bytes.len() as u64,
            TransportBody::Multipart(upload) => upload.content.len(),
        }
    }
}

/// Its size alone: it may hold a client secret.
impl fmt::Debug for TransportBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.len())
    }
}

/// Without the query, which may hold a token.
impl fmt::Debug for TransportRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportRequest")
            .field("method", &self.method)
            .field("host", &self.url.host_str())
            .field("path", &self.url.path())
            .field("headers", &self.headers)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// The body by its size alone: it may hold tokens.
impl fmt::Debug for TransportResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}
