//! Two errors: a sandbox that did not start, and a request that is refused.

use axum::body::Body;
use axum::http::header::{ALLOW, CONTENT_TYPE, HeaderName, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use std::fmt;

/// A sandbox that did not start, and why.
#[derive(Debug)]
pub struct StartError(String);

impl StartError {
    pub(crate) fn new(message: impl Into<String>) -> StartError {
        StartError(message.into())
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the sandbox did not start: {}", self.0)
    }
}

impl std::error::Error for StartError {}

/// A request that is refused.
#[derive(Debug)]
pub(crate) struct Failure {
    status: StatusCode,
    mime: Option<&'static str>,
    body: String,
    headers: Vec<(HeaderName, String)>,
}

impl Failure {
    /// 400 `{error: true, message}`.
    pub(crate) fn bad_request(message: impl Into<String>) -> Failure {
        Failure::message(StatusCode::BAD_REQUEST, message)
    }

    /// 404 with a short text, which is JSON as the spec declares it: a record that is not there.
    pub(crate) fn not_found(text: impl Into<String>) -> Failure {
        Failure::json(StatusCode::NOT_FOUND, &Value::String(text.into()))
    }

    /// 404 with an empty body: the wrong company or an unknown route.
    pub(crate) fn nowhere() -> Failure {
        Failure::empty(StatusCode::NOT_FOUND)
    }

    /// 405, telling the verbs that the path has.
    pub(crate) fn wrong_verb(allowed: &str) -> Failure {
        Failure::empty(StatusCode::METHOD_NOT_ALLOWED).with(ALLOW, allowed)
    }

    /// 401 with its challenge.
    pub(crate) fn unauthorized(challenge: &str, message: &str) -> Failure {
        Failure::message(StatusCode::UNAUTHORIZED, message).with(WWW_AUTHENTICATE, challenge)
    }

    /// A status with a plain text.
    pub(crate) fn text(status: StatusCode, text: impl Into<String>) -> Failure {
        Failure { mime: Some("text/plain; charset=utf-8"), body: text.into(), ..Failure::empty(status) }
    }

    /// 500 with a stack, as .NET shows it.
    pub(crate) fn exception(name: &str, what: &str) -> Failure {
        let body = format!("{name}: {what}\r\n   at BeProduct.Api.Controllers.Invoke(Context context)\r\n");
        Failure::text(StatusCode::INTERNAL_SERVER_ERROR, body)
    }

    /// `{error: true, message}` under a status of one's own.
    pub(crate) fn message(status: StatusCode, message: impl Into<String>) -> Failure {
        Failure::json(status, &json!({"error": true, "message": message.into()}))
    }

    pub(crate) fn json(status: StatusCode, body: &Value) -> Failure {
        Failure { mime: Some("application/json"), body: body.to_string(), ..Failure::empty(status) }
    }

    pub(crate) fn with(mut self, name: HeaderName, value: impl Into<String>) -> Failure {
        self.headers.push((name, value.into()));
        self
    }

    fn empty(status: StatusCode) -> Failure {
        Failure { status, mime: None, body: String::new(), headers: Vec::new() }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        if let Some(mime) = self.mime {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(mime));
        }
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}
