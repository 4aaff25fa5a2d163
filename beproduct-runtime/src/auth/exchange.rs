//! What is said to the identity server: a code, a refresh token or a grant for tokens.

use std::sync::Arc;

use oauth2::basic::{BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse};
use oauth2::{
    AuthType, AuthorizationCode, ClientId, ClientSecret, EndpointNotSet, EndpointSet, PkceCodeVerifier, RedirectUrl,
    RefreshToken, Scope, StandardRevocableToken, TokenUrl,
};
use secrecy::{ExposeSecret, SecretString};

use super::Tokens;
use super::answer::{Answer, tokens_of};
use super::application::{Application, ClientAuth};
use super::grant::{Acquire, ActAs};
use super::identity_server::IdentityServer;
use super::sending::Sender;
use crate::error::Error;
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
            Some(Acquire::ActAs { admin, user }) => {
                let grant = ActAs { admin: &admin.access_token().await?, user, asked: &asked };
                grant.ask(&self.sender, &self.server.token_url, &self.application).await
            }
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
