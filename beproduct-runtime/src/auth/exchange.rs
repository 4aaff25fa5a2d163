//! Talking to the identity host: what is said is the `oauth2` crate's, how it travels is the transport's.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use oauth2::basic::{BasicClient, BasicErrorResponse, BasicErrorResponseType, BasicTokenResponse};
use oauth2::{
    AsyncHttpClient, AuthType, AuthorizationCode, ClientId, ClientSecret, EndpointNotSet, EndpointSet, HttpRequest,
    HttpResponse, PkceCodeVerifier, RedirectUrl, RefreshToken, RequestTokenError, Scope, TokenResponse, TokenUrl,
};
use secrecy::{ExposeSecret, SecretString};

use super::{Tokens, scopes};
use crate::address::is_confidential;
use crate::error::{Error, Kind};
use crate::retry::{backoff, jitter};
use crate::transport::{BoxFuture, Transport, TransportBody, TransportError, TransportFault, TransportRequest};

/// Time for a call to the identity host.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Attempts to find a connection.
const ATTEMPTS: u32 = 3;

/// The identity host, and the client that we are to it.
#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) token_url: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: Option<SecretString>,
    pub(crate) transport: Arc<dyn Transport>,
}

type Client = BasicClient<EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

impl Identity {
    pub(super) async fn refresh(&self, token: &SecretString, asked: Vec<String>) -> Result<Tokens, Error> {
        let token = RefreshToken::new(token.expose_secret().to_owned());
        let answer = self.client()?.exchange_refresh_token(&token).request_async(self).await;
        tokens_of(answer, asked)
    }

    pub(super) async fn exchange_code(
        &self,
        code: &str,
        verifier: &str,
        redirect: &RedirectUrl,
        asked: Vec<String>,
    ) -> Result<Tokens, Error> {
        let client = self.client()?.set_redirect_uri(redirect.clone());
        let answer = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .set_pkce_verifier(PkceCodeVerifier::new(verifier.to_owned()))
            .request_async(self)
            .await;
        tokens_of(answer, asked)
    }

    fn client(&self) -> Result<Client, Error> {
        let url = TokenUrl::new(self.token_url.clone())
            .map_err(|error| Error::config("the identity address is not valid").with_source(error))?;
        if !is_confidential(url.url()) {
            return Err(Error::refused("secrets travel over https only; the identity address is plain http"));
        }
        let client = BasicClient::new(ClientId::new(self.client_id.clone()))
            .set_token_uri(url)
            .set_auth_type(AuthType::RequestBody);
        Ok(match &self.client_secret {
            Some(secret) => client.set_client_secret(ClientSecret::new(secret.expose_secret().to_owned())),
            None => client,
        })
    }

    /// One request to the identity host, repeated while it finds no connection: then surely nothing was used up.
    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, Fault> {
        let mut attempts = 1;
        loop {
            match self.attempt(request.clone()).await {
                Err(Fault::Transport(error)) if error.fault() == TransportFault::Connect && attempts < ATTEMPTS => {
                    tokio::time::sleep(jitter(backoff(attempts))).await;
                    attempts += 1;
                }
                outcome => return outcome,
            }
        }
    }

    /// A failure of the host is told from a refusal.
    async fn attempt(&self, request: HttpRequest) -> Result<HttpResponse, Fault> {
        let (parts, body) = request.into_parts();
        let request = TransportRequest {
            method: parts.method,
            url: parts.uri.to_string().parse().map_err(|_| Fault::Status(0))?,
            headers: parts.headers,
            body: TransportBody::Bytes(body.into()),
            timeout: Some(TIMEOUT),
        };
        let answer = tokio::time::timeout(TIMEOUT, self.transport.send(request)).await;
        let response = answer.map_err(|_| Fault::Timeout)?.map_err(Fault::Transport)?;
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

impl<'c> AsyncHttpClient<'c> for Identity {
    type Error = Fault;
    type Future = BoxFuture<'c, Result<HttpResponse, Fault>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

type Answer = Result<BasicTokenResponse, RequestTokenError<Fault, BasicErrorResponse>>;

fn tokens_of(answer: Answer, asked: Vec<String>) -> Result<Tokens, Error> {
    let answer = answer.map_err(refused)?;
    let access = answer.access_token().secret();
    let told = answer.scopes().map(|scopes| scopes.iter().map(|s: &Scope| s.to_string()).collect());
    let claims = scopes::jwt_claims(access);
    let in_token = || claims.as_ref().and_then(scopes::jwt_scopes);
    let lasts = answer.expires_in().or_else(|| scopes::jwt_life(claims.as_ref()?));
    Ok(Tokens {
        refresh_token: answer.refresh_token().map(|token| token.secret().clone().into()),
        expires_at: lasts.and_then(|lasts| SystemTime::now().checked_add(lasts)),
        scopes: told.or_else(in_token).or(Some(asked)),
        ..Tokens::new(access)
    })
}

/// The cause is not kept where it could quote the answer: a token might be in it.
fn refused(error: RequestTokenError<Fault, BasicErrorResponse>) -> Error {
    match error {
        RequestTokenError::ServerResponse(said) => {
            let is_grant = *said.error() == BasicErrorResponseType::InvalidGrant;
            Error::new(if is_grant { Kind::GrantRefused } else { Kind::SignIn }).with_text(&said.to_string())
        }
        RequestTokenError::Request(Fault::Transport(error)) => Error::transport(error),
        RequestTokenError::Request(Fault::Timeout) => Error::new(Kind::Timeout),
        RequestTokenError::Request(Fault::Status(status)) => {
            let mut error = Error::new(Kind::Status);
            error.inner_mut().status = Some(status);
            error
        }
        RequestTokenError::Parse(error, _) => {
            Error::new(Kind::Decode(error.path().to_string())).with_text("not a token response")
        }
        RequestTokenError::Other(text) => Error::new(Kind::SignIn).with_text(&text),
    }
    .with_operation("sign-in")
}

/// Why the identity host gave no answer that means something.
#[derive(Debug)]
pub(crate) enum Fault {
    Transport(TransportError),
    Timeout,
    Status(u16),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the identity host did not answer")
    }
}

impl StdError for Fault {}
