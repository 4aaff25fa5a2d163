//! The flow: an address for the browser, and tokens for the code that comes back.

use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use url::Url;

use super::fault::flow_error;
use super::loopback::Listener;
use super::pending::{Asked, Handshake, Pending};
use crate::access::{Access, ClientType};
use crate::auth::{Application, ClientAuth, Credentials, Identity, IdentityServer};
use crate::error::Error;
use crate::operation::Api;
use crate::transport::{HttpSettings, HttpTransport, Transport};

/// A sign-in with a browser: authorization code with PKCE. The client and its redirect addresses are issued by the
/// vendor's support.
///
/// It asks for the scopes of the client's access and no others, and for `offline_access`, so that a refresh token comes
/// back and the person stays signed in.
///
/// The implicit flow, which the vendor's page of 2019 shows, is left out: it puts tokens into addresses, where histories
/// and logs keep them, and OAuth 2.1 has dropped it.
#[derive(Clone)]
pub struct AuthorizationCode {
    api: &'static Api,
    needs: Option<&'static [&'static str]>,
    application: Application,
    server: IdentityServer,
    more_scopes: Vec<String>,
    openid: bool,
    offline_access: bool,
    pkce: bool,
    transport: Option<Arc<dyn Transport>>,
    redirect_url: String,
    timeout: Duration,
}

impl AuthorizationCode {
    /// For the API and the access of a client type; its scopes are asked for.
    pub fn new<C: ClientType>(client_id: impl Into<String>) -> Self {
        AuthorizationCode {
            api: C::API,
            needs: C::Access::SCOPES,
            application: Application::new(client_id, None),
            server: IdentityServer::of::<C>(),
            more_scopes: Vec::new(),
            openid: false,
            offline_access: true,
            pkce: true,
            transport: None,
            redirect_url: "http://127.0.0.1/callback".into(),
            timeout: Duration::from_secs(5 * 60),
        }
    }

    /// Sets the client's secret.
    pub fn client_secret(mut self, secret: impl Into<String>) -> Self {
        self.application.secret = Some(secret.into().into());
        self
    }

    /// How the client shows its secret: in the form unless set.
    pub fn client_auth(mut self, auth: ClientAuth) -> Self {
        self.application.auth = auth;
        self
    }

    /// Asks who signs in (scope `openid`); off unless set. With the feature `oidc` the answer is verified, and
    /// [`Credentials::user`] tells it; without the feature it is kept for a logout and never trusted.
    pub fn openid(mut self, ask: bool) -> Self {
        self.openid = ask;
        self
    }

    /// Asks for a refresh token (scope `offline_access`), so that the person stays signed in; on unless set.
    pub fn offline_access(mut self, ask: bool) -> Self {
        self.offline_access = ask;
        self
    }

    /// Asks for one scope more, `email` say.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.more_scopes.push(scope.into());
        self
    }

    /// Proof that who redeems the code is who asked for it (PKCE, S256); on unless set. Switch it off only for a server
    /// that refuses it.
    pub fn pkce(mut self, prove: bool) -> Self {
        self.pkce = prove;
        self
    }

    /// Another identity host, in place of the issuer of the spec.
    pub fn identity_url(mut self, url: impl AsRef<str>) -> Self {
        self.server = IdentityServer::declared(self.api, Some(url.as_ref()));
        self
    }

    /// Another identity server, whose addresses are its own: those that it told, or that were given by hand.
    pub fn identity_server(mut self, server: IdentityServer) -> Self {
        self.server = server;
        self
    }

    /// Another transport.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The redirect address on this machine, as it is registered; `http://127.0.0.1/callback` unless set. Without a port
    /// a free one is taken, which must not be registered then (RFC 8252, 7.3).
    pub fn redirect_url(mut self, url: impl Into<String>) -> Self {
        self.redirect_url = url.into();
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
    /// When the port is taken, the person refuses or does not come back in time; and as [`Pending::exchange`].
    pub async fn sign_in(self, open: impl FnOnce(&Url)) -> Result<Credentials, Error> {
        let listener = Listener::bind(&self.redirect_url).await?;
        let timeout = self.timeout;
        let pending = self.begin(listener.address())?;
        open(pending.url());
        let visitor = tokio::time::timeout(timeout, listener.answer(&pending.secrets.state)).await;
        let mut visitor = visitor.map_err(|_| {
            flow_error("nobody signed in before the time ran out: begin anew, and open the address at once")
        })??;
        let outcome = pending.complete(std::mem::take(&mut visitor.brings)).await;
        visitor.leave(outcome.is_ok()).await;
        outcome
    }

    /// Begins a sign-in whose redirect the program receives by itself, or a person pastes.
    ///
    /// # Errors
    ///
    /// When an address is not valid, or plain HTTP.
    pub fn begin(self, redirect_url: &str) -> Result<Pending, Error> {
        let secrets = Handshake::new(redirect_url, self.pkce);
        self.pending(secrets)
    }

    /// Goes on with a sign-in that another process began; see [`Pending::save`].
    ///
    /// # Errors
    ///
    /// When `saved` is something else; and as [`AuthorizationCode::begin`].
    pub fn resume(self, saved: &SecretString) -> Result<Pending, Error> {
        self.pending(Handshake::read(saved)?)
    }

    fn pending(self, secrets: Handshake) -> Result<Pending, Error> {
        let asked = Asked { scopes: self.scopes(), needs: self.needs.unwrap_or_default(), openid: self.openid };
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(HttpTransport::new(&HttpSettings::default())?),
        };
        Pending::new(Identity::new(self.server, self.application, transport), asked, secrets)
    }

    fn scopes(&self) -> Vec<String> {
        let openid = self.openid.then_some("openid");
        let offline = self.offline_access.then_some("offline_access");
        let api = self.needs.unwrap_or(self.api.scopes).iter().copied();
        let more = self.more_scopes.iter().map(String::as_str);
        openid.into_iter().chain(api).chain(more).chain(offline).map(str::to_owned).collect()
    }
}
