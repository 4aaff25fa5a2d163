//! A sign-in between its two halves: the person is in the browser.

use oauth2::basic::BasicClient;
use oauth2::{AuthUrl, ClientId, CsrfToken, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use url::Url;

use super::fault::flow_error;
use super::redirect::Redirect;
use crate::address::is_confidential;
use crate::auth::{Credentials, Identity, Tokens};
use crate::error::{Error, Kind};

/// A sign-in that waits for the browser.
pub struct Pending {
    pub(super) identity: Identity,
    pub(super) asked: Asked,
    pub(super) secrets: Handshake,
    url: Url,
}

/// What a flow asks for.
pub(super) struct Asked {
    pub(super) scopes: Vec<String>,
    /// Scopes without which the sign-in is of no use.
    pub(super) needs: &'static [&'static str],
    pub(super) openid: bool,
}

/// What ties the answer to the question. It must not leave the program, but for its own safe storage.
#[derive(Serialize, Deserialize)]
pub(super) struct Handshake {
    pub(super) state: String,
    nonce: String,
    /// The verifier of PKCE.
    verifier: Option<String>,
    redirect: String,
}

impl Handshake {
    pub(super) fn new(redirect: &str, pkce: bool) -> Self {
        Handshake {
            state: CsrfToken::new_random().into_secret(),
            nonce: CsrfToken::new_random().into_secret(),
            verifier: pkce.then(|| PkceCodeChallenge::new_random_sha256().1.into_secret()),
            redirect: redirect.to_owned(),
        }
    }
}

impl Pending {
    pub(super) fn new(identity: Identity, asked: Asked, secrets: Handshake) -> Result<Self, Error> {
        let url = authorize_url(&identity, &asked, &secrets)?;
        if !is_confidential(&url) {
            return Err(Error::refused(
                "a sign-in goes over https only, and the identity server's address is plain http",
            ));
        }
        Ok(Pending { identity, asked, secrets, url })
    }

    /// The address that the person opens.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// What must be kept for [`AuthorizationCode::resume`](super::AuthorizationCode::resume), when another process
    /// receives the redirect: in the person's session on the server, and nowhere else.
    pub fn save(&self) -> SecretString {
        serde_json::to_string(&self.secrets).unwrap_or_default().into()
    }

    /// Turns the address that the browser came back to into credentials.
    ///
    /// # Errors
    ///
    /// As [`Pending::exchange`]; and when the person refused, or the address is not the whole one.
    pub async fn finish(self, redirect: &str) -> Result<Credentials, Error> {
        let url = redirect.trim().parse::<Url>();
        let url = url.map_err(|_| flow_error("that is no address: paste the whole one that the browser ended at"))?;
        self.complete(Redirect::of(&url)).await
    }

    /// Turns the code that came back into credentials.
    ///
    /// # Errors
    ///
    /// When `state` is not the one that was sent, the code is refused, a scope that the access needs was not granted,
    /// or the ID token cannot be trusted.
    pub async fn exchange(self, code: &str, state: &str) -> Result<Credentials, Error> {
        self.complete(Redirect::with_code(code, state)).await
    }

    pub(super) async fn complete(self, redirect: Redirect) -> Result<Credentials, Error> {
        let code = redirect.code(&self.secrets.state, &self.identity.server.issuer)?;
        let verifier = self.secrets.verifier.clone().map(SecretString::from);
        let address = RedirectUrl::new(self.secrets.redirect.clone()).map_err(invalid)?;
        let exchanging = self.identity.exchange_code(&code, verifier.as_ref(), &address, self.asked.scopes.clone());
        let tokens = exchanging.await.map_err(spent)?;
        check_granted(&tokens, self.asked.needs)?;
        let user = self.user(&tokens).await?;
        Ok(Credentials {
            application: Some(self.identity.application),
            server: Some(self.identity.server),
            refresh_token: tokens.refresh_token.clone(),
            tokens: Some(tokens),
            user,
            grant: None,
        })
    }

    /// Who signed in, if `openid` was asked for.
    #[cfg(feature = "oidc")]
    async fn user(&self, tokens: &Tokens) -> Result<Option<String>, Error> {
        if !self.asked.openid {
            return Ok(None);
        }
        let claims = crate::auth::oidc::verified(&self.identity, tokens, &self.secrets.nonce).await?;
        Ok(Some(claims.subject))
    }

    /// Without the feature `oidc` an ID token proves nothing.
    #[cfg(not(feature = "oidc"))]
    async fn user(&self, _tokens: &Tokens) -> Result<Option<String>, Error> {
        Ok(None)
    }
}

fn authorize_url(identity: &Identity, asked: &Asked, secrets: &Handshake) -> Result<Url, Error> {
    let authorize = AuthUrl::new(identity.server.authorize_url.clone()).map_err(invalid)?;
    let redirect = RedirectUrl::new(secrets.redirect.clone()).map_err(invalid)?;
    let client = BasicClient::new(ClientId::new(identity.application.id.clone())).set_auth_uri(authorize);
    let mut request = client
        .authorize_url(|| CsrfToken::new(secrets.state.clone()))
        .add_scopes(asked.scopes.iter().cloned().map(Scope::new))
        .set_redirect_uri(std::borrow::Cow::Owned(redirect));
    if asked.openid {
        request = request.add_extra_param("nonce", secrets.nonce.clone());
    }
    if let Some(verifier) = &secrets.verifier {
        let verifier = PkceCodeVerifier::new(verifier.clone());
        request = request.set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
    }
    Ok(request.url().0)
}

/// What the access lists and the person or the server did not grant.
fn check_granted(tokens: &Tokens, needs: &'static [&'static str]) -> Result<(), Error> {
    let granted = tokens.scopes.as_deref().unwrap_or_default();
    match needs.iter().find(|needed| !granted.iter().any(|scope| scope == *needed)) {
        Some(missing) => Err(flow_error(format!(
            "the scope `{missing}` was asked for and not granted: have it registered for the application, \
             and allow it when you sign in"
        ))),
        None => Ok(()),
    }
}

/// A code that is refused was used, or is too old: a refresh token has nothing to do with it.
fn spent(error: Error) -> Error {
    match error.inner().kind {
        Kind::GrantRefused => flow_error(format!(
            "the identity server refused the code ({}): a code serves once and for a short time, so begin anew",
            error.server_text().unwrap_or("invalid_grant")
        )),
        _ => error,
    }
}

fn invalid(error: url::ParseError) -> Error {
    Error::config("an address of the sign-in is not valid").with_source(error)
}

/// The secrets of a sign-in do not print.
impl std::fmt::Debug for Pending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pending").field("scopes", &self.asked.scopes).finish_non_exhaustive()
    }
}

impl Handshake {
    pub(super) fn read(saved: &SecretString) -> Result<Self, Error> {
        serde_json::from_str(saved.expose_secret())
            .map_err(|_| Error::config("this is not what `Pending::save` gave: begin the sign-in anew"))
    }
}
