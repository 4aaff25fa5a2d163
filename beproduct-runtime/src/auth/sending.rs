//! How messages to the identity server travel: over the transport of the client, and only where nobody listens.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method, header};
use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use url::Url;

use crate::address::is_confidential;
use crate::error::{Error, Kind};
use crate::retry::{backoff, jitter};
use crate::transport::{
    BoxFuture, Transport, TransportBody, TransportError, TransportFault, TransportRequest, TransportResponse,
};

/// Time for a call to the identity server.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Attempts to find a connection.
const ATTEMPTS: u32 = 3;

/// Fields of token requests that nobody else may know.
const SECRET_FIELDS: [&str; 5] = ["client_secret", "code", "code_verifier", "refresh_token", "token"];

/// What is shorter is no secret, and stands in every text.
const SHORTEST: usize = 6;

/// What is said of an answer that is none.
pub(super) const NOT_TOKENS: &str =
    "not a token answer; check the address of the identity server, and what stands between";

/// Sends to the identity server.
#[derive(Clone)]
pub(crate) struct Sender {
    transport: Arc<dyn Transport>,
}

impl Sender {
    pub(crate) fn new(transport: Arc<dyn Transport>) -> Self {
        Sender { transport }
    }

    /// The JSON at an address; with a token, if there is one.
    pub(crate) async fn get_json(&self, url: Url, token: Option<&SecretString>) -> Result<Value, Error> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(token) = token {
            headers.insert(header::AUTHORIZATION, bearer(token)?);
        }
        let request = TransportRequest {
            method: Method::GET,
            url,
            headers,
            body: TransportBody::Empty,
            timeout: Some(TIMEOUT),
            turn: None,
        };
        let answer = self.send(request).await.map_err(Fault::into_error)?;
        match answer.status {
            200..=299 => serde_json::from_slice(&answer.body)
                .map_err(|_| Error::new(Kind::NotJson).with_text(&String::from_utf8_lossy(&answer.body))),
            status => Err(Fault::Status(status).into_error()),
        }
    }

    /// One request, repeated while it finds no connection: then surely nothing was used up.
    pub(crate) async fn send(&self, request: TransportRequest) -> Result<TransportResponse, Fault> {
        if !is_confidential(&request.url) {
            return Err(Fault::Plain);
        }
        let mut attempts = 1;
        loop {
            let answer = tokio::time::timeout(TIMEOUT, self.transport.send(copy(&request))).await;
            match answer.map_err(|_| Fault::Timeout)? {
                Err(error) if error.fault() == TransportFault::Connect && attempts < ATTEMPTS => {
                    tokio::time::sleep(jitter(backoff(attempts))).await;
                    attempts += 1;
                }
                outcome => return outcome.map(|answer| without_echo(answer, &request)).map_err(Fault::Transport),
            }
        }
    }

    /// A failure of the server is told from a refusal.
    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, Fault> {
        let (mut parts, body) = request.into_parts();
        if let Some(secret) = parts.headers.get_mut(header::AUTHORIZATION) {
            secret.set_sensitive(true);
        }
        let request = TransportRequest {
            method: parts.method,
            url: parts.uri.to_string().parse().map_err(|_| Fault::Status(0))?,
            headers: parts.headers,
            body: TransportBody::Bytes(body.into()),
            timeout: Some(TIMEOUT),
            turn: None,
        };
        let response = self.send(request).await?;
        let status = http::StatusCode::from_u16(response.status);
        match (response.status, status) {
            (200..=299 | 400 | 401 | 403, Ok(status)) => {
                let mut answer = HttpResponse::new(response.body.to_vec());
                *answer.headers_mut() = response.headers;
                *answer.status_mut() = status;
                Ok(answer)
            }
            (status, _) => Err(Fault::Status(status)),
        }
    }
}

impl<'c> AsyncHttpClient<'c> for Sender {
    type Error = Fault;
    type Future = BoxFuture<'c, Result<HttpResponse, Fault>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.exchange(request))
    }
}

/// A refusal whose words repeat what they refuse, a refresh token say, ends up in errors and logs: they leave it out.
fn without_echo(mut answer: TransportResponse, request: &TransportRequest) -> TransportResponse {
    let TransportBody::Bytes(form) = &request.body else {
        return answer;
    };
    if (200..=299).contains(&answer.status) {
        return answer;
    }
    let mut text = String::from_utf8_lossy(&answer.body).into_owned();
    for (_, value) in url::form_urlencoded::parse(form).filter(|(name, _)| SECRET_FIELDS.contains(&&**name)) {
        if value.len() >= SHORTEST {
            text = text.replace(&*value, "…");
        }
    }
    answer.body = text.into();
    answer
}

fn copy(request: &TransportRequest) -> TransportRequest {
    TransportRequest {
        method: request.method.clone(),
        url: request.url.clone(),
        headers: request.headers.clone(),
        body: request.body.clone(),
        timeout: request.timeout,
        turn: None,
    }
}

fn bearer(token: &SecretString) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(&format!("Bearer {}", token.expose_secret()))
        .map_err(|_| Error::config("the access token holds characters that no header may hold"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// Why the identity server gave no answer that means something.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The address is plain HTTP.
    Plain,
    Transport(TransportError),
    Timeout,
    Status(u16),
    /// Neither tokens nor a refusal.
    Unreadable,
}

impl Fault {
    pub(super) fn into_error(self) -> Error {
        match self {
            Fault::Plain => Error::refused(
                "what the identity server is told travels over https only, and its address is plain http",
            ),
            Fault::Transport(error) => Error::transport(error),
            Fault::Timeout => Error::new(Kind::Timeout),
            Fault::Unreadable => Error::new(Kind::Decode(String::new())).with_text(NOT_TOKENS),
            Fault::Status(status) => {
                let mut error = Error::new(Kind::Status);
                error.inner_mut().status = Some(status);
                error
            }
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the identity server did not answer")
    }
}

impl StdError for Fault {}
