//! The address that ends a person's session at the identity server: OpenID Connect RP-Initiated Logout.

use secrecy::ExposeSecret;
use url::Url;

use crate::auth::Tokens;
use crate::auth::identity_server::IdentityServer;
use crate::error::Error;

/// With the ID token as a hint, if there is one; with the address to come back to, which the server takes only together.
pub(crate) fn logout_url(server: &IdentityServer, tokens: &Tokens, back: Option<&str>) -> Result<Url, Error> {
    let url = server.end_session_url.as_deref().and_then(|url| url.parse::<Url>().ok());
    let mut url = url.ok_or_else(|| {
        Error::config("the identity server has no logout address: set `end_session_url`, or find it by discovery")
    })?;
    match (&tokens.id_token, back) {
        (None, Some(_)) => Err(Error::config(
            "a logout comes back to the application only with an ID token: sign in with `openid(true)`",
        )),
        (hint, back) => {
            let hint = hint.as_ref().map(|token| ("id_token_hint", token.expose_secret()));
            let back = back.map(|back| ("post_logout_redirect_uri", back));
            for (name, value) in hint.into_iter().chain(back) {
                url.query_pairs_mut().append_pair(name, value);
            }
            Ok(url)
        }
    }
}
