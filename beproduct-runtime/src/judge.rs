//! What the status, headers and words of an answer mean.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName};

use crate::error::{Error, Kind};
use crate::json::{Told, decode_answer};
use crate::limits::{Limits, Window};
use crate::operation::Envelope;
use crate::quota::now;
use crate::response::Facts;
use crate::retry;
use crate::transport::TransportResponse;

static X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
static REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// A message says in a good answer that the action failed.
pub(crate) fn check_message(body: &[u8]) -> Result<(), Error> {
    let message = decode_answer::<crate::types::Message>(body, Envelope::Message, Told::default());
    match message {
        Ok((message, _)) if message.error => {
            Err(Error::new(Kind::Message).with_text(message.message.as_deref().unwrap_or_default()))
        }
        _ => Ok(()),
    }
}

pub(crate) fn facts_of(response: &TransportResponse, attempts: u32) -> Facts {
    let header = |name: &HeaderName| response.headers.get(name)?.to_str().ok().map(str::to_owned);
    Facts {
        status: response.status,
        request_id: header(&X_REQUEST_ID).or_else(|| header(&REQUEST_ID)),
        limits: Limits::of(&response.headers),
        attempts,
        body: response.body.clone(),
    }
}

/// The window that a refusal says is spent, which tells more than the headers beside it.
pub(crate) fn spent_window(response: &TransportResponse) -> Option<Limits> {
    if response.status != 429 {
        return None;
    }
    let body = serde_json::from_slice::<serde_json::Value>(&response.body).ok()?;
    let window = Window::of(body.get("window")?.as_str()?)?;
    let limit = body.get("limit").and_then(serde_json::Value::as_u64);
    let wait = retry::retry_after(&response.headers, None).map(|wait| wait.as_secs());
    let reset = wait.zip(u64::try_from(now()).ok()).map(|(wait, now)| now.saturating_add(wait));
    Some(Limits { limit, remaining: Some(0), reset, window: Some(window) })
}

pub(crate) fn with_facts(mut error: Error, facts: &Facts) -> Error {
    let inner = error.inner_mut();
    inner.status = Some(facts.status);
    inner.request_id.clone_from(&facts.request_id);
    inner.limits = facts.limits;
    error
}

/// The host alone: the rest of a location may carry secrets.
pub(crate) fn redirect(headers: &HeaderMap) -> Error {
    let location = headers.get(http::header::LOCATION).and_then(|value| value.to_str().ok());
    let url = location.and_then(|location| url::Url::parse(location).ok());
    let host = url.as_ref().and_then(url::Url::host_str).unwrap_or("another path");
    Error::new(Kind::Redirect(host.to_owned()))
}

pub(crate) fn refusal(response: &TransportResponse) -> Error {
    let json = serde_json::from_slice::<serde_json::Value>(&response.body).ok();
    let told = json.as_ref().and_then(said);
    let text = told.map_or_else(|| String::from_utf8_lossy(&response.body), Cow::Borrowed);
    let mut error = Error::new(Kind::Status).with_text(&text);
    error.inner_mut().retry_after = retry::retry_after(&response.headers, json.as_ref());
    error
}

/// What a JSON refusal says in words, if it is that simple: a text, or a member with one.
fn said(json: &serde_json::Value) -> Option<&str> {
    if let Some(text) = json.as_str() {
        return Some(text);
    }
    let object = json.as_object().filter(|object| !object.contains_key("errors"))?;
    ["message", "error_description", "error", "title"].iter().find_map(|name| object.get(*name)?.as_str())
}
