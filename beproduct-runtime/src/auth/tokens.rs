//! Tokens and how long they hold.

use std::time::SystemTime;

use secrecy::{ExposeSecret, SecretString};

use super::scopes;

/// The tokens of one sign-in. They do not print; read them with `secrecy::ExposeSecret`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tokens {
    /// Sent with every request.
    pub access_token: SecretString,
    /// Gets the next access token.
    pub refresh_token: Option<SecretString>,
    /// Says who signed in, if `openid` was asked for.
    pub id_token: Option<SecretString>,
    /// When the access token ends, by this machine's clock; `None`: nobody told, so it is used until it is refused.
    pub expires_at: Option<SystemTime>,
    /// The scopes that the access token carries; `None` when neither answer nor token told.
    pub scopes: Option<Vec<String>>,
}

impl Tokens {
    /// An access token that is used until it is refused, or until the time that is set.
    pub fn new(access_token: impl Into<String>) -> Self {
        Tokens {
            access_token: access_token.into().into(),
            refresh_token: None,
            id_token: None,
            expires_at: None,
            scopes: None,
        }
    }

    pub(super) fn is(&self, access_token: &SecretString) -> bool {
        self.access_token.expose_secret() == access_token.expose_secret()
    }
}

/// An access token that the caller had: it may tell its end and its scopes, if it is a JWT.
pub(super) fn given_token(token: String) -> Tokens {
    let claims = scopes::jwt_claims(&token);
    Tokens {
        scopes: claims.as_ref().and_then(scopes::jwt_scopes),
        expires_at: claims.as_ref().and_then(scopes::jwt_end),
        ..Tokens::new(token)
    }
}
