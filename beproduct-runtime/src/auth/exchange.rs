//! What is said to the identity server: a code, a refresh token or a grant for tokens.

use std::sync::Arc;
use std::time::SystemTime;

use oauth2::basic::{
    BasicErrorResponse, BasicErrorResponseType, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse,
    BasicTokenType,
};
use oauth2::{
    AuthType, AuthorizationCode, ClientId, ClientSecret, EndpointNotSet, EndpointSet, ExtraTokenFields,
    PkceCodeVerifier, RedirectUrl, RefreshToken, RequestTokenError, Scope, StandardRevocableToken,
    StandardTokenResponse, TokenResponse, TokenUrl,
};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use super::application::{Application, ClientAuth};
use super::grant::{Acquire, act_as};
use super::identity_server::IdentityServer;
use super::sending::{Fault, NOT_TOKENS, Sender};
use super::{Tokens, scopes};
use crate::error::{Error, Kind};
use crate::transport::Transport;

/// The identity server, and the application that we are to it.
#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) server: IdentityServer,
    pub(crate) application: Application,
    /// How to get tokens without a refresh token.
    pub(crate) acquire: Option<Acquire>,
    pub(crate) sender: Sender,
}

type Client = oauth2::Client<
    BasicErrorResponse,
    Answer,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

/// The token answer of RFC 6749, and the ID token that OpenID Connect adds.
pub(super) type Answer = StandardTokenResponse<IdTokenField, BasicTokenType>;

pub(super) type Refusal = RequestTokenError<Fault, BasicErrorResponse>;

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct IdTokenField {
    #[serde(default)]
    id_token: Option<String>,
}

impl ExtraTokenFields for IdTokenField {}

impl Identity {
    pub(crate) fn new(server: IdentityServer, application: Application, transport: Arc<dyn Transport>) -> Self {
        Identity { server, application, acquire: None, sender: Sender::new(transport) }
    }

    /// New tokens: for the refresh token, or by a grant that needs none.
    pub(super) async fn renew(&self, refresh: Option<&SecretString>, asked: Vec<String>) -> Result<Tokens, Error> {
        match refresh {
            Some(token) => self.refresh(token, asked).await,
            None => self.acquire(asked).await,
        }
    }

    /// There is a way to new tokens.
    pub(super) fn can_renew(&self, refresh: Option<&SecretString>) -> bool {
        refresh.is_some() || self.acquire.is_some()
    }

    async fn refresh(&self, token: &SecretString, asked: Vec<String>) -> Result<Tokens, Error> {
        let token = RefreshToken::new(token.expose_secret().to_owned());
        let answer = self.client()?.exchange_refresh_token(&token).request_async(&self.sender).await;
        tokens_of(answer, asked)
    }

    async fn acquire(&self, asked: Vec<String>) -> Result<Tokens, Error> {
        let answer = match &self.acquire {
            None => return Err(Error::config("there is no refresh token to get an access token with: sign in again")),
            Some(Acquire::ClientCredentials) => {
                let client = self.client()?;
                let asking = client.exchange_client_credentials().add_scopes(asked.iter().cloned().map(Scope::new));
                asking.request_async(&self.sender).await
            }
            Some(Acquire::ActAs { admin, user }) => act_as(self, &admin.access_token().await?, user, &asked).await,
        };
        tokens_of(answer, asked)
    }

    pub(super) async fn exchange_code(
        &self,
        code: &str,
        verifier: Option<&SecretString>,
        redirect: &RedirectUrl,
        asked: Vec<String>,
    ) -> Result<Tokens, Error> {
        let client = self.client()?.set_redirect_uri(redirect.clone());
        let mut exchange = client.exchange_code(AuthorizationCode::new(code.to_owned()));
        if let Some(verifier) = verifier {
            exchange = exchange.set_pkce_verifier(PkceCodeVerifier::new(verifier.expose_secret().to_owned()));
        }
        tokens_of(exchange.request_async(&self.sender).await, asked)
    }

    fn client(&self) -> Result<Client, Error> {
        let url = TokenUrl::new(self.server.token_url.clone())
            .map_err(|error| Error::config("the identity server's token address is not valid").with_source(error))?;
        let client = oauth2::Client::new(ClientId::new(self.application.id.clone())).set_token_uri(url).set_auth_type(
            match self.application.auth {
                ClientAuth::Form => AuthType::RequestBody,
                ClientAuth::Basic => AuthType::BasicAuth,
            },
        );
        Ok(match &self.application.secret {
            Some(secret) => client.set_client_secret(ClientSecret::new(secret.expose_secret().to_owned())),
            None => client,
        })
    }
}

fn tokens_of(answer: Result<Answer, Refusal>, asked: Vec<String>) -> Result<Tokens, Error> {
    let answer = answer.map_err(refused)?;
    let access = answer.access_token().secret();
    let told = answer.scopes().map(|scopes| scopes.iter().map(|s: &Scope| s.to_string()).collect());
    let claims = scopes::jwt_claims(access);
    let in_token = || claims.as_ref().and_then(scopes::jwt_scopes);
    let lasts = answer.expires_in().or_else(|| scopes::jwt_life(claims.as_ref()?));
    Ok(Tokens {
        refresh_token: answer.refresh_token().map(|token| token.secret().clone().into()),
        id_token: answer.extra_fields().id_token.clone().map(Into::into),
        expires_at: lasts.and_then(|lasts| SystemTime::now().checked_add(lasts)),
        scopes: told.or_else(in_token).or(Some(asked)),
        ..Tokens::new(access)
    })
}

/// The cause is not kept where it could quote the answer: a token might be in it.
fn refused(error: Refusal) -> Error {
    match error {
        RequestTokenError::ServerResponse(said) => {
            let is_grant = *said.error() == BasicErrorResponseType::InvalidGrant;
            Error::new(if is_grant { Kind::GrantRefused } else { Kind::SignIn }).with_text(&said.to_string())
        }
        RequestTokenError::Request(fault) => fault.into_error(),
        RequestTokenError::Parse(error, _) => Error::new(Kind::Decode(error.path().to_string())).with_text(NOT_TOKENS),
        RequestTokenError::Other(text) => Error::new(Kind::SignIn).with_text(&text),
    }
    .with_operation("sign-in")
}
