//! The grants that need no person: the application's own identity, and an administrator who acts as a user.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderValue, Method, header};
use oauth2::RequestTokenError;
use secrecy::{ExposeSecret, SecretString};
use url::form_urlencoded;

use super::answer::{Answer, Refusal};
use super::application::{Application, ClientAuth};
use super::sending::{Fault, Sender};
use crate::error::Error;
use crate::transport::{BoxFuture, TransportBody, TransportRequest};

/// How tokens are had without a refresh token, as often as they are needed.
#[derive(Clone)]
pub(crate) enum Acquire {
    /// As the application itself.
    ClientCredentials,
    /// As a user, in the name of an administrator.
    ActAs { admin: Arc<dyn TokenSource>, user: String },
}

/// Brings an access token that is good for a while.
pub(crate) trait TokenSource: Send + Sync {
    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, Error>>;
}

/// The vendor's own grant, `actas`. It is no grant of the `oauth2` crate, so that its form is written here.
pub(super) struct ActAs<'a> {
    pub(super) admin: &'a SecretString,
    pub(super) user: &'a str,
    pub(super) asked: &'a [String],
}

impl ActAs<'_> {
    pub(super) async fn ask(
        &self,
        sender: &Sender,
        token_url: &str,
        application: &Application,
    ) -> Result<Answer, Refusal> {
        let form = [("token", self.admin.expose_secret()), ("actas", self.user), ("scope", &self.asked.join(" "))];
        let request = request(token_url, application, "actas", &form)?;
        let answer = sender.send(request).await.map_err(RequestTokenError::Request)?;
        match answer.status {
            200..=299 => read(&answer.body),
            400 | 401 | 403 => Err(RequestTokenError::ServerResponse(read(&answer.body)?)),
            status => Err(RequestTokenError::Request(Fault::Status(status))),
        }
    }
}

/// A token request, with the application's credentials in the form or in the header.
fn request(
    token_url: &str,
    application: &Application,
    grant: &str,
    fields: &[(&str, &str)],
) -> Result<TransportRequest, Refusal> {
    let Application { id, secret, auth } = application;
    let secret = secret.as_ref().map_or("", |secret| secret.expose_secret());
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("grant_type", grant).extend_pairs(fields);
    match auth {
        ClientAuth::Form => {
            form.extend_pairs([("client_id", id.as_str()), ("client_secret", secret)]);
        }
        ClientAuth::Basic => {
            headers.insert(header::AUTHORIZATION, basic(id, secret)?);
        }
    }
    let url = token_url.parse().map_err(|_| other("the token address is not valid"))?;
    let body = TransportBody::Bytes(form.finish().into());
    Ok(TransportRequest { method: Method::POST, url, headers, body, timeout: None, turn: None })
}

/// Both halves are form-encoded first: RFC 6749, 2.3.1.
fn basic(id: &str, secret: &str) -> Result<HeaderValue, Refusal> {
    let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let pair = format!("{}:{}", encoded(id), encoded(secret));
    let text = format!("Basic {}", STANDARD.encode(pair));
    let mut value = HeaderValue::from_str(&text).map_err(|_| other("the client's id or secret fits no header"))?;
    value.set_sensitive(true);
    Ok(value)
}

fn read<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|_| RequestTokenError::Request(Fault::Unreadable))
}

fn other(text: &str) -> Refusal {
    RequestTokenError::Other(text.to_owned())
}
