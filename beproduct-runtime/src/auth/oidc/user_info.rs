//! The UserInfo endpoint: what the identity server says of whoever an access token stands for.

use secrecy::ExposeSecret;

use super::claims::UserClaims;
use crate::auth::identity_server::IdentityServer;
use crate::auth::sending::Sender;
use crate::auth::{Tokens, scopes};
use crate::error::{Error, Kind};

/// Asks who the tokens stand for. It must be who the ID token names: OpenID Connect Core, 5.3.2.
pub(crate) async fn user_info(server: &IdentityServer, sender: &Sender, tokens: &Tokens) -> Result<UserClaims, Error> {
    let url = server.userinfo_url.as_deref().and_then(|url| url.parse().ok()).ok_or_else(|| {
        Error::config("the identity server has no UserInfo address: set `userinfo_url`, or find it by discovery")
    })?;
    let told = sender.get_json(url, Some(&tokens.access_token)).await;
    let told = told.map_err(|error| error.with_operation("user info"))?;
    let claims = UserClaims::of(told).ok_or_else(|| {
        Error::new(Kind::Decode("sub".into())).with_text("nobody is named").with_operation("user info")
    })?;
    let signed_in = tokens.id_token.as_ref().and_then(|token| scopes::jwt_claims(token.expose_secret()));
    let signed_in = signed_in.as_ref().and_then(|claims| claims.get("sub")?.as_str());
    match signed_in.filter(|subject| *subject != claims.subject) {
        Some(_) => Err(Error::new(Kind::SignInFlow(
            "the identity server speaks of another person than the one who signed in: do not use its answer, and sign \
             in again"
                .into(),
        ))
        .with_operation("user info")),
        None => Ok(claims),
    }
}
