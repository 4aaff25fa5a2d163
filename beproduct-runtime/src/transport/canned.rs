//! A transport that answers from a list and keeps what it was asked, for tests without a network.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use url::Url;

use super::{BoxFuture, Transport, TransportBody, TransportError, TransportFault, TransportRequest, TransportResponse};

/// Answers requests from a list, in order. Clones share the list, so that a test keeps one and gives one away.
///
/// Once the list is empty every request fails to connect.
#[derive(Debug, Clone, Default)]
pub struct Canned {
    state: Arc<Mutex<State>>,
}

/// An answer to be given.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    response: TransportResponse,
}

/// A request that was sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Recorded {
    /// The HTTP method.
    pub method: Method,
    /// The address, query included.
    pub url: Url,
    /// Headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: TransportBody,
}

#[derive(Debug, Default)]
struct State {
    answers: VecDeque<Result<TransportResponse, TransportFault>>,
    requests: Vec<Recorded>,
}

impl Canned {
    /// One with nothing to say yet.
    pub fn new() -> Self {
        Canned::default()
    }

    /// Appends an answer: a JSON text for a 200, or an [`Answer`].
    pub fn push(&self, answer: impl Into<Answer>) -> &Self {
        self.lock().answers.push_back(Ok(answer.into().response));
        self
    }

    /// Appends a failure.
    pub fn push_fault(&self, fault: TransportFault) -> &Self {
        self.lock().answers.push_back(Err(fault));
        self
    }

    /// The requests that were sent so far.
    pub fn requests(&self) -> Vec<Recorded> {
        self.lock().requests.clone()
    }

    /// Answers that were not asked for.
    pub fn answers_left(&self) -> usize {
        self.lock().answers.len()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Canned {
    fn send(&self, request: TransportRequest) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let mut state = self.lock();
        state.requests.push(Recorded {
            method: request.method,
            url: request.url,
            headers: request.headers,
            body: request.body,
        });
        let answer = match state.answers.pop_front() {
            Some(Ok(response)) => Ok(response),
            Some(Err(fault)) => Err(TransportError::new(fault)),
            None => Err(TransportError::new(TransportFault::Connect).with_source("no canned answer is left")),
        };
        Box::pin(async move { answer })
    }
}

impl Answer {
    /// An answer of this status and body.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Answer { response: TransportResponse { status, headers: HeaderMap::new(), body: body.into() } }
    }

    /// Adds a header. A name or value that HTTP does not allow is left out.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            self.response.headers.append(name, value);
        }
        self
    }
}

impl From<&str> for Answer {
    fn from(json: &str) -> Self {
        Answer::new(200, json.to_owned())
    }
}

impl From<String> for Answer {
    fn from(json: String) -> Self {
        Answer::new(200, json)
    }
}

impl From<serde_json::Value> for Answer {
    fn from(json: serde_json::Value) -> Self {
        Answer::new(200, json.to_string())
    }
}

impl Recorded {
    /// Value of a query parameter.
    pub fn query(&self, name: &str) -> Option<String> {
        let mut pairs = self.url.query_pairs();
        pairs.find_map(|(key, value)| (key == name).then(|| value.into_owned()))
    }

    /// Value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as JSON; null when it is none.
    pub fn json(&self) -> serde_json::Value {
        match &self.body {
            TransportBody::Bytes(bytes) => serde_json::from_slice(bytes).unwrap_or_default(),
            TransportBody::Empty | TransportBody::Multipart(_) => serde_json::Value::Null,
        }
    }
}

/// Without the query, which may hold a token.
impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("method", &self.method)
            .field("path", &self.url.path())
            .field("headers", &self.headers)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
