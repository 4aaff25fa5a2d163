//! Tokens and how long they hold.

use std::time::{Duration, SystemTime};

use secrecy::SecretString;

use super::scopes;

/// A token is renewed this long before it ends.
const EARLY: Duration = Duration::from_secs(5 * 60);

/// Assumed of an access token that does not tell: what the vendor's own SDKs assume.
const ASSUMED: Duration = Duration::from_secs(24 * 60 * 60);

/// The tokens of one sign-in. They do not print; read them with `secrecy::ExposeSecret`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tokens {
    /// Sent with every request.
    pub access_token: SecretString,
    /// Gets the next access token.
    pub refresh_token: Option<SecretString>,
    /// When the access token ends.
    pub expires_at: SystemTime,
    /// The scopes that the access token carries; `None` when neither answer nor token told.
    pub scopes: Option<Vec<String>>,
}

impl Tokens {
    /// An access token that ends at a time.
    pub fn new(access_token: impl Into<String>, expires_at: SystemTime) -> Self {
        Tokens { access_token: access_token.into().into(), refresh_token: None, expires_at, scopes: None }
    }

    /// Good for five minutes more.
    pub(super) fn is_fresh(&self) -> bool {
        self.expires_at > SystemTime::now() + EARLY
    }

    /// Not ended yet.
    pub(super) fn is_alive(&self) -> bool {
        self.expires_at > SystemTime::now()
    }
}

/// An access token that the caller had: it may tell its end and its scopes, if it is a JWT.
pub(super) fn given_token(token: String) -> Tokens {
    let claims = scopes::jwt_claims(&token);
    let told = claims.as_ref().and_then(scopes::jwt_end);
    Tokens {
        scopes: claims.as_ref().and_then(scopes::jwt_scopes),
        expires_at: told.unwrap_or_else(|| SystemTime::now() + ASSUMED),
        access_token: token.into(),
        refresh_token: None,
    }
}
