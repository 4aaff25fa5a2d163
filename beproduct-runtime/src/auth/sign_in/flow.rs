//! The flow: an address for the browser, and tokens for the code that comes back.

use std::sync::Arc;
use std::time::Duration;

use oauth2::basic::BasicClient;
use oauth2::{AuthUrl, ClientId, CsrfToken, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope};
use secrecy::SecretString;
use url::Url;

use super::fault::flow_error;
use super::loopback::Listener;
use crate::access::{Access, ClientType};
use crate::address::is_confidential;
use crate::auth::{Application, Credentials, Identity, IdentityServer};
use crate::error::Error;
use crate::operation::Api;
use crate::transport::{HttpSettings, HttpTransport, Transport};

/// A sign-in with a browser. The client and its redirect addresses are issued by the vendor's support.
///
/// `offline_access` is asked for beside the API's scopes, so that a refresh token comes back.
#[derive(Clone)]
pub struct AuthorizationCode {
    api: &'static Api,
    client_id: String,
    client_secret: Option<SecretString>,
    scopes: Vec<String>,
    identity_url: Option<String>,
    transport: Option<Arc<dyn Transport>>,
    port: u16,
    path: String,
    timeout: Duration,
}

/// A sign-in that waits for the browser.
pub struct Pending {
    identity: Identity,
    url: Url,
    state: CsrfToken,
    verifier: PkceCodeVerifier,
    redirect: RedirectUrl,
    scopes: Vec<String>,
}

impl AuthorizationCode {
    /// For the API and the access of a client type; its scopes are asked for.
    pub fn new<C: ClientType>(client_id: impl Into<String>) -> Self {
        let scopes = C::Access::SCOPES.unwrap_or(C::API.scopes);
        AuthorizationCode {
            api: C::API,
            client_id: client_id.into(),
            client_secret: None,
            scopes: scopes.iter().copied().chain(["offline_access"]).map(str::to_owned).collect(),
            identity_url: None,
            transport: None,
            port: 0,
            path: "/callback".into(),
            timeout: Duration::from_secs(5 * 60),
        }
    }

    /// Sets the client's secret.
    pub fn client_secret(mut self, secret: impl Into<String>) -> Self {
        self.client_secret = Some(secret.into().into());
        self
    }

    /// Asks for one scope more, `openid` say.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Another identity host, in place of the issuer of the spec.
    pub fn identity_url(mut self, url: impl Into<String>) -> Self {
        self.identity_url = Some(url.into());
        self
    }

    /// Another transport.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The port to listen on; a free one unless set.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The path of the redirect address, `/callback` unless set.
    pub fn redirect_path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// How long to wait for the person, five minutes unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Signs in: listens on loopback, hands the address to `open`, and waits for the browser to come back.
    ///
    /// # Errors
    ///
    /// When the port is taken, the person refuses or does not come back in time, or the code is refused.
    pub async fn sign_in(self, open: impl FnOnce(&Url)) -> Result<Credentials, Error> {
        let listener = Listener::bind(self.port, &self.path).await?;
        let timeout = self.timeout;
        let pending = self.begin(&listener.address())?;
        open(pending.url());
        let answer = tokio::time::timeout(timeout, listener.answer(pending.state.secret())).await;
        let code = answer.map_err(|_| flow_error("nobody signed in before the time ran out"))??;
        let state = pending.state.secret().clone();
        pending.exchange(&code, &state).await
    }

    /// Begins a sign-in whose redirect the program receives by itself.
    ///
    /// # Errors
    ///
    /// When an address is not valid.
    pub fn begin(self, redirect_url: &str) -> Result<Pending, Error> {
        let redirect = RedirectUrl::new(redirect_url.to_owned()).map_err(invalid)?;
        let identity = self.identity()?;
        let authorize = AuthUrl::new(identity.server.authorize_url.clone()).map_err(invalid)?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let client = BasicClient::new(ClientId::new(self.client_id.clone())).set_auth_uri(authorize);
        let (url, state) = client
            .authorize_url(CsrfToken::new_random)
            .add_scopes(self.scopes.iter().cloned().map(Scope::new))
            .set_pkce_challenge(challenge)
            .set_redirect_uri(std::borrow::Cow::Borrowed(&redirect))
            .url();
        if !is_confidential(&url) {
            return Err(Error::refused("a sign-in goes over https only; the identity address is plain http"));
        }
        Ok(Pending { identity, url, state, verifier, redirect, scopes: self.scopes })
    }

    fn identity(&self) -> Result<Identity, Error> {
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => Arc::new(HttpTransport::new(&HttpSettings::default())?),
        };
        let server = IdentityServer::declared(self.api, self.identity_url.as_deref());
        let application = Application::new(self.client_id.clone(), self.client_secret.clone());
        Ok(Identity::new(server, application, transport))
    }
}

impl Pending {
    /// The address that the person opens.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Turns the code that came back into credentials.
    ///
    /// # Errors
    ///
    /// When `state` is not the one that was sent, or the code is refused.
    pub async fn exchange(self, code: &str, state: &str) -> Result<Credentials, Error> {
        if state != self.state.secret() {
            return Err(flow_error("the answer belongs to another sign-in: its `state` differs"));
        }
        let verifier = self.verifier.secret().clone().into();
        let tokens = self.identity.exchange_code(code, Some(&verifier), &self.redirect, self.scopes).await?;
        Ok(Credentials {
            application: Some(self.identity.application),
            server: Some(self.identity.server),
            refresh_token: tokens.refresh_token.clone(),
            tokens: Some(tokens),
            ..Credentials::default()
        })
    }
}

/// The secrets of a sign-in do not print.
impl std::fmt::Debug for Pending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pending").field("scopes", &self.scopes).finish_non_exhaustive()
    }
}

fn invalid(error: url::ParseError) -> Error {
    Error::config("an address of the sign-in is not valid").with_source(error)
}
