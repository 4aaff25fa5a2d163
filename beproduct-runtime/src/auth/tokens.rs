//! Tokens and how long they hold.

use std::ops::Deref;
use std::time::SystemTime;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::scopes;
use crate::error::Error;

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

/// Tokens in use, and the header that takes the access token along: made once, and not for each request.
pub(crate) struct Bearer {
    tokens: Tokens,
    /// `None`: it holds characters that no header may hold.
    header: Option<HeaderValue>,
}

impl Bearer {
    pub(super) fn new(tokens: Tokens) -> Self {
        let header = HeaderValue::from_str(&format!("Bearer {}", tokens.access_token.expose_secret())).ok();
        let header = header.map(|mut header| {
            header.set_sensitive(true);
            header
        });
        Bearer { tokens, header }
    }

    pub(crate) fn header(&self) -> Result<HeaderValue, Error> {
        self.header.clone().ok_or_else(|| Error::config("the access token holds characters that no header may hold"))
    }
}

impl Deref for Bearer {
    type Target = Tokens;

    fn deref(&self) -> &Tokens {
        &self.tokens
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
