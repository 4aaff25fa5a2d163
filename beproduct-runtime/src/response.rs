//! What a call brings back.

use bytes::Bytes;

use crate::json::DriftReport;
use crate::limits::Limits;

/// The answer to a call, and what came with it.
#[derive(Debug, Clone)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) facts: Facts,
    pub(crate) drift: DriftReport,
}

/// What is known of an answer before its body is looked at.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facts {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) limits: Option<Limits>,
    pub(crate) attempts: u32,
    pub(crate) body: Bytes,
}

impl<T> Response<T> {
    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value, taken out.
    pub fn into_value(self) -> T {
        self.value
    }

    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.facts.status
    }

    /// The service's id of the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.facts.request_id.as_deref()
    }

    /// The limits that the answer told.
    pub fn limits(&self) -> Option<Limits> {
        self.facts.limits
    }

    /// Where the answer was not what the spec says.
    pub fn drift(&self) -> &DriftReport {
        &self.drift
    }

    /// The body as it came.
    pub fn bytes(&self) -> &Bytes {
        &self.facts.body
    }

    /// Requests that were sent for the call; more than one after retries.
    pub fn attempts(&self) -> u32 {
        self.facts.attempts
    }

    /// The same response with another value.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: convert(self.value), facts: self.facts, drift: self.drift }
    }
}
