//! Why no answer came.

use std::error::Error as StdError;
use std::fmt;

/// How a request failed on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportFault {
    /// No connection: surely nothing was sent.
    Connect,
    /// The time ran out.
    Timeout,
    /// The connection was lost before an answer came.
    Reset,
    /// The body of the answer broke off.
    Cut,
    /// The request could not be built.
    Invalid,
}

/// A request that got no whole answer.
#[derive(Debug)]
pub struct TransportError {
    fault: TransportFault,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TransportError {
    /// A fault without a cause.
    pub fn new(fault: TransportFault) -> Self {
        TransportError { fault, source: None }
    }

    /// Names the cause.
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// How it failed.
    pub fn fault(&self) -> TransportFault {
        self.fault
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.fault {
            TransportFault::Connect => "could not connect",
            TransportFault::Timeout => "timed out",
            TransportFault::Reset => "connection lost before the answer",
            TransportFault::Cut => "connection lost within the answer",
            TransportFault::Invalid => "not a valid request",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source: &(dyn StdError + 'static) = self.source.as_deref()?;
        Some(source)
    }
}
