//! The text of an error: what we were doing, what was said, what to do next.

use std::fmt;

use jiff::Timestamp;

use super::{Error, Inner, Kind};
use crate::quota::grouped;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = self.inner();
        if let Some(operation) = &inner.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&what(inner))?;
        if let Some(text) = &inner.text {
            write!(f, ": {text}")?;
        }
        write_facts(inner, f)?;
        match hint(inner) {
            Some(hint) => write!(f, "\n{hint}"),
            None => Ok(()),
        }
    }
}

/// The text, since that is what a `main` that returns an error prints; `{:#?}` shows what is inside.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_tuple("Error").field(self.inner()).finish()
    }
}

fn write_facts(inner: &Inner, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if inner.attempts > 1 {
        write!(f, " (after {} attempts)", inner.attempts)?;
    }
    match &inner.request_id {
        Some(id) => write!(f, " (request {id})"),
        None => Ok(()),
    }
}

fn what(inner: &Inner) -> String {
    match &inner.kind {
        Kind::Config(text) | Kind::Refused(text) | Kind::SignInFlow(text) => text.clone(),
        Kind::ScopeMissing { needs } => {
            format!("the token has none of the scopes that this needs: {}", needs.join(", "))
        }
        Kind::SignIn | Kind::GrantRefused => "the identity host refused to issue a token".into(),
        Kind::LoginEnded { broken_off: false } => "the login was revoked, or has ended".into(),
        Kind::LoginEnded { broken_off: true } => "an earlier renewal was broken off after the refresh token was sent \
            and before the answer was stored (the process ended, or the connection broke), and the token does not \
            serve twice"
            .into(),
        Kind::NotStored { first, more: 0 } => format!("not all was stored as it was sent: {first}"),
        Kind::NotStored { first, more } => format!("not all was stored as it was sent: {first}, and {more} more"),
        Kind::Status => status_text(inner.status.unwrap_or_default()),
        Kind::Redirect(host) => format!("the answer redirects to {host}, which is not followed"),
        Kind::Connect => "no connection to the service".into(),
        Kind::Reset => "the connection was reset before an answer came".into(),
        Kind::Cut => "the answer breaks off".into(),
        Kind::Timeout => "the time for the call ran out".into(),
        Kind::NotJson => "the answer is not JSON".into(),
        Kind::Empty => "the answer is empty".into(),
        Kind::Decode(path) if path.is_empty() => "the answer has another form than the spec says".into(),
        Kind::Decode(path) | Kind::Drift(path) => {
            format!("the answer differs from the spec at `{path}`")
        }
        Kind::Message => "the service accepted the request and reports an error".into(),
        Kind::ListIncomplete { seen, total: Some(total) } => {
            format!("the list ended after {seen} of {total} records")
        }
        Kind::ListIncomplete { seen, total: None } => {
            format!("the list ended after {seen} records, without telling its total")
        }
        Kind::QuotaSpent { budget: Some(budget), .. } => {
            format!("the {} requests of the day are spent; nothing was sent", grouped(*budget))
        }
        Kind::QuotaSpent { budget: None, .. } => "the requests of this hour are spent; nothing was sent".into(),
        Kind::RefusedTogether => "refused together with others; the requests for telling them apart are used up".into(),
        Kind::JobTaken => "another process has taken over the job of this name".into(),
        Kind::Store => "the state store failed".into(),
        Kind::ListMoved(what) => format!("the list changed while it was read: {what}"),
        Kind::FilterIgnored(what) => format!("the service ignored the condition on {what}"),
        Kind::Stopped => "the program's runtime stopped the call".into(),
        Kind::Field(error) => error.to_string(),
        Kind::Fields(errors) => errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
    }
}

fn hint(inner: &Inner) -> Option<String> {
    let hint = match &inner.kind {
        Kind::ScopeMissing { .. } => "sign in again and ask for one of them",
        Kind::SignIn => return Some(sign_in_hint(inner).into()),
        Kind::GrantRefused | Kind::LoginEnded { .. } => "sign in again",
        Kind::NotStored { .. } => {
            "the service answers 200 to much that it does not keep: compare ids, choices and types with the schema"
        }
        Kind::Status => return status_hint(inner),
        Kind::Redirect(_) => "check the base address; a token is never sent to another host",
        Kind::Connect => "nothing was sent; check the address, the network and the proxy",
        Kind::Reset | Kind::Cut | Kind::Timeout if inner.attempts > 0 => {
            "if the call writes, read the record before writing again: it may have been carried out"
        }
        Kind::NotJson => "a proxy or a login page may have answered in the service's place",
        Kind::Decode(_) | Kind::Drift(_) | Kind::Empty if inner.status.is_some() => {
            "the service accepted the call: do not repeat a write; the spec may need an edit"
        }
        Kind::Message => "nothing may have been stored; mend the request",
        Kind::QuotaSpent { until, .. } => return Some(come_back(*until, inner)),
        Kind::ListIncomplete { .. } => "it changed while it was read, or a page was cut; read it again",
        Kind::ListMoved(_) => "records may be missing; read it again, or read it as a stream `twice`",
        Kind::FilterIgnored(_) => "it drops conditions on fields that it does not know: see the folder's search schema",
        _ => return None,
    };
    Some(hint.into())
}

/// The text begins with an error code of RFC 6749, 5.2.
fn sign_in_hint(inner: &Inner) -> &'static str {
    let text = inner.text.as_deref().unwrap_or_default();
    match text.split(':').next().unwrap_or_default() {
        "invalid_client" => "check the client id and its secret, and whether the server wants it by Basic",
        "unauthorized_client" | "unsupported_grant_type" => "have the application registered for this grant",
        "invalid_scope" => "have the scopes registered for the application, or ask for less",
        _ => "sign in again",
    }
}

fn status_text(status: u16) -> String {
    let reason = http::StatusCode::from_u16(status).ok().and_then(|code| code.canonical_reason());
    format!("the service answered {status} {}", reason.unwrap_or("")).trim_end().to_owned()
}

fn status_hint(inner: &Inner) -> Option<String> {
    let hint = match inner.status? {
        401 => "the token was refused: sign in again",
        403 => "ask for the permission: the person who signed in may not do this",
        404 if inner.text.is_none() => "an empty 404 comes from a wrong company name, or an unknown address",
        404 => "the record does not exist, or is deleted",
        429 => return Some(throttled(inner)),
        500..=599 => "the service failed; a write may have been carried out all the same",
        _ => return None,
    };
    Some(hint.into())
}

fn come_back(until: i64, inner: &Inner) -> String {
    let wait = inner.retry_after.unwrap_or_default().as_secs().max(1);
    match Timestamp::from_second(until) {
        Ok(at) => format!("come back after {}, in {wait} s", at.strftime("%Y-%m-%d %H:%M UTC")),
        Err(_) => format!("come back in {wait} s"),
    }
}

fn throttled(inner: &Inner) -> String {
    match inner.retry_after {
        Some(wait) => format!("come back in {} s", wait.as_secs().max(1)),
        None => "too many requests: come back later".into(),
    }
}
