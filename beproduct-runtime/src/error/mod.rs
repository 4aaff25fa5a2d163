//! The one error type.

mod display;
mod kind;

use std::error::Error as StdError;
use std::time::Duration;

pub(crate) use kind::{BoxError, Inner, Kind};

use crate::fields::FieldError;
use crate::limits::Limits;

/// What went wrong with a call, or before it.
///
/// Its text says what we were doing, what the service said, and what to do next; the cause is its `source`.
/// It holds no token and no secret.
pub struct Error(Box<Inner>);

impl Error {
    /// Nothing was sent: the request, the access or the settings do not allow it.
    pub fn is_refused_before_sending(&self) -> bool {
        match &self.0.kind {
            Kind::Field(error) => error.is_refused_before_sending(),
            Kind::Fields(_)
            | Kind::Refused(_)
            | Kind::ScopeMissing { .. }
            | Kind::Config(_)
            | Kind::QuotaSpent { .. } => true,
            _ => false,
        }
    }

    /// The token lacks a scope that the operation needs.
    pub fn is_scope_missing(&self) -> bool {
        matches!(self.0.kind, Kind::ScopeMissing { .. })
    }

    /// The service wants fewer requests; see [`Error::retry_after`].
    pub fn is_throttled(&self) -> bool {
        self.0.status == Some(429)
    }

    /// The requests of the day, or of the hour, are spent: nothing was sent. [`Error::retry_after`] says when to come back.
    pub fn is_quota_spent(&self) -> bool {
        matches!(self.0.kind, Kind::QuotaSpent { .. })
    }

    /// Not signed in, or not any more: the token or the refresh token was refused.
    pub fn is_unauthorized(&self) -> bool {
        let is_refused = matches!(self.0.kind, Kind::SignIn | Kind::GrantRefused | Kind::LoginEnded { .. });
        self.0.status == Some(401) || is_refused
    }

    /// The refresh token was refused after an earlier renewal with it was broken off, by a crash or a lost connection,
    /// between the server's answer and the moment it was stored: the login was not revoked, it was used up. Sign in
    /// again.
    pub fn is_renewal_broken_off(&self) -> bool {
        matches!(self.0.kind, Kind::LoginEnded { broken_off: true })
    }

    /// The person who signed in may not do this.
    pub fn is_forbidden(&self) -> bool {
        self.0.status == Some(403)
    }

    /// There is nothing at that address, or the record is deleted.
    pub fn is_not_found(&self) -> bool {
        self.0.status == Some(404)
    }

    /// The service found fault with the request (400).
    pub fn is_bad_request(&self) -> bool {
        self.0.status == Some(400)
    }

    /// The service failed (5xx).
    pub fn is_server_fault(&self) -> bool {
        self.0.status.is_some_and(|status| status >= 500)
    }

    /// The time given to the call ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout)
    }

    /// No connection: nothing was sent.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect)
    }

    /// The connection broke after the request went out: whether it was carried out is not known.
    pub fn is_interrupted(&self) -> bool {
        matches!(self.0.kind, Kind::Reset | Kind::Cut)
    }

    /// The request may have been carried out, though no good answer says so: it broke off on the way back, the service
    /// failed, or its answer could not be read.
    pub fn may_be_done(&self) -> bool {
        self.is_interrupted() || self.is_timeout() || self.is_server_fault() || self.is_decode()
    }

    /// What was written was read back, and is not what is stored.
    pub fn is_not_stored(&self) -> bool {
        matches!(self.0.kind, Kind::NotStored { .. })
    }

    /// The answer was a redirect, which is never followed.
    pub fn is_redirect(&self) -> bool {
        matches!(self.0.kind, Kind::Redirect(_))
    }

    /// The answer could not be read.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::NotJson | Kind::Empty | Kind::Decode(_) | Kind::Drift(_))
    }

    /// The service said 200 and, in the body, that it failed.
    pub fn is_message(&self) -> bool {
        matches!(self.0.kind, Kind::Message)
    }

    /// A list ended before its total was reached: records may be missing.
    pub fn is_list_incomplete(&self) -> bool {
        matches!(self.0.kind, Kind::ListIncomplete { .. })
    }

    /// A list changed while it was read: records may be missing.
    pub fn is_list_moved(&self) -> bool {
        matches!(self.0.kind, Kind::ListMoved(_))
    }

    /// The service ignored the condition of a search, and answered with records that it excludes.
    pub fn is_filter_ignored(&self) -> bool {
        matches!(self.0.kind, Kind::FilterIgnored(_))
    }

    /// What is wrong with a field of the tenant, if that is it.
    pub fn field_error(&self) -> Option<&FieldError> {
        match &self.0.kind {
            Kind::Field(error) => Some(error),
            _ => None,
        }
    }

    /// What the schema does not take, of a request that was checked: see
    /// [`Builder::check_fields`](crate::Builder::check_fields).
    pub fn field_errors(&self) -> &[FieldError] {
        match &self.0.kind {
            Kind::Fields(errors) => errors,
            Kind::Field(error) => std::slice::from_ref(error),
            _ => &[],
        }
    }

    /// The operation's id in the spec, or method and path of a raw call.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// HTTP status of the answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// What the service said, cut to a readable length.
    pub fn server_text(&self) -> Option<&str> {
        self.0.text.as_deref()
    }

    /// The service's id of the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Requests that were sent for the call.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The scopes of which the token needs one.
    pub fn missing_scopes(&self) -> &[&'static str] {
        match &self.0.kind {
            Kind::ScopeMissing { needs } => needs,
            _ => &[],
        }
    }

    /// How long the service wants us to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Limits that the answer told.
    pub fn limits(&self) -> Option<Limits> {
        self.0.limits
    }

    /// Requests left in the quota, if the answer told.
    pub fn quota_left(&self) -> Option<u64> {
        self.0.limits.and_then(|limits| limits.remaining)
    }

    /// JSON path of what could not be read.
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Decode(path) | Kind::Drift(path) => Some(path),
            _ => None,
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source: &(dyn StdError + 'static) = self.0.source.as_deref()?;
        Some(source)
    }
}
