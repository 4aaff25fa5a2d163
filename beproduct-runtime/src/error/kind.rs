//! What an error holds, and how it is made.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use super::Error;
use crate::fields::FieldError;
use crate::json::BodyFault;
use crate::limits::Limits;
use crate::transport::fault::{TransportError, TransportFault};

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// Characters of the service's text that are kept.
const MAX_TEXT: usize = 600;

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) kind: Kind,
    pub(crate) operation: Option<Cow<'static, str>>,
    pub(crate) status: Option<u16>,
    pub(crate) text: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) limits: Option<Limits>,
    pub(crate) source: Option<BoxError>,
}

#[derive(Debug)]
pub(crate) enum Kind {
    /// Settings or credentials that cannot work.
    Config(String),
    /// A request that cannot be sent.
    Refused(String),
    ScopeMissing {
        needs: &'static [&'static str],
    },
    /// The identity host refused.
    SignIn,
    /// The identity host refused a code or a refresh token (`invalid_grant`).
    GrantRefused,
    /// The refresh token is worth nothing any more.
    LoginEnded {
        /// An earlier renewal with it ended without our knowing how.
        broken_off: bool,
    },
    /// The browser's part of a sign-in went wrong.
    SignInFlow(String),
    Status,
    Redirect(String),
    Connect,
    Reset,
    Cut,
    Timeout,
    NotJson,
    Empty,
    /// JSON path.
    Decode(String),
    /// JSON path of the first drift, in strict mode.
    Drift(String),
    Message,
    ListIncomplete {
        seen: u64,
        total: Option<u64>,
    },
    /// The requests of a window are spent until then, in Unix seconds.
    QuotaSpent {
        budget: Option<u64>,
        until: i64,
    },
    /// What moved.
    ListMoved(String),
    /// The field, and what came all the same.
    FilterIgnored(String),
    /// A task of ours was stopped from outside: the runtime shuts down.
    Stopped,
    /// Refused with others, one of which may be to blame.
    RefusedTogether,
    /// Another process took over the job.
    JobTaken,
    /// State could not be read or stored.
    Store,
    /// What was written is not what is stored.
    NotStored {
        first: String,
        more: usize,
    },
    /// Fields that the schema does not take.
    Fields(Vec<FieldError>),
    /// A field of the tenant.
    Field(FieldError),
}

impl From<FieldError> for Error {
    fn from(error: FieldError) -> Self {
        Error::new(Kind::Field(error))
    }
}

impl Error {
    pub(crate) fn new(kind: Kind) -> Self {
        Error(Box::new(Inner {
            kind,
            operation: None,
            status: None,
            text: None,
            request_id: None,
            attempts: 0,
            retry_after: None,
            limits: None,
            source: None,
        }))
    }

    pub(crate) fn config(text: impl Into<String>) -> Self {
        Error::new(Kind::Config(text.into()))
    }

    pub(crate) fn refused(text: impl Into<String>) -> Self {
        Error::new(Kind::Refused(text.into()))
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let kind = match error.fault() {
            TransportFault::Connect => Kind::Connect,
            TransportFault::Timeout => Kind::Timeout,
            TransportFault::Reset => Kind::Reset,
            TransportFault::Cut => Kind::Cut,
            TransportFault::Invalid => Kind::Refused("the request could not be built".into()),
        };
        Error::new(kind).with_source(error)
    }

    pub(crate) fn body(fault: BodyFault, body: &[u8]) -> Self {
        match fault {
            BodyFault::Empty => Error::new(Kind::Empty),
            BodyFault::Cut(error) => Error::new(Kind::Cut).with_source(error),
            BodyFault::NotJson(error) => {
                let plain = Error::new(Kind::NotJson).with_text(&String::from_utf8_lossy(body));
                match error {
                    Some(error) => plain.with_source(error),
                    None => plain,
                }
            }
            BodyFault::Unfit { path, expected, found } => {
                Error::new(Kind::Decode(path)).with_text(&format!("expected {expected}, found {found}"))
            }
        }
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Names the operation, unless a deeper layer did.
    pub(crate) fn with_operation(mut self, operation: impl Into<Cow<'static, str>>) -> Self {
        if self.0.operation.is_none() {
            self.0.operation = Some(operation.into());
        }
        self
    }

    /// Keeps the beginning of a text, in one line.
    pub(crate) fn with_text(mut self, text: &str) -> Self {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let short: String = line.chars().take(MAX_TEXT).collect();
        let cut = if short.len() < line.len() { "…" } else { "" };
        self.0.text = (!short.is_empty()).then(|| short + cut);
        self
    }

    /// Leaves out a secret that the other side said back to us.
    pub(crate) fn without(mut self, secret: &SecretString) -> Self {
        let secret = secret.expose_secret();
        if let Some(text) = self.0.text.as_mut().filter(|text| !secret.is_empty() && text.contains(secret)) {
            *text = text.replace(secret, "…");
        }
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }

    pub(crate) fn inner_mut(&mut self) -> &mut Inner {
        &mut self.0
    }
}
