//! The identity server: sign-in and consent, tokens, user info, discovery.

mod authorize;
mod claims;
mod discovery;
pub(crate) mod grants;
mod pages;
mod signer;
mod token;

use crate::app::App;
use crate::error::StartError;
use axum::Router;
use axum::routing::{get, post};
use grants::{Grant, Grants};
use signer::Signer;
use std::sync::Arc;

/// Scopes that OpenID Connect gives a meaning, whatever the spec lists.
const STANDARD_SCOPES: [&str; 5] = ["openid", "profile", "email", "roles", "offline_access"];

/// Keys and tokens of the identity server.
pub(crate) struct Identity {
    pub(crate) grants: Grants,
    issuer: String,
    signer: Signer,
}

impl Identity {
    pub(crate) fn new(host: &str) -> Result<Identity, StartError> {
        Ok(Identity { grants: Grants::default(), issuer: format!("{host}/ids"), signer: Signer::new()? })
    }

    pub(crate) fn issuer(&self) -> &str {
        &self.issuer
    }
}

pub(crate) fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/.well-known/openid-configuration", get(discovery::configuration))
        .route("/.well-known/openid-configuration/jwks", get(discovery::keys))
        .route("/connect/authorize", get(authorize::show).post(authorize::submit))
        .route("/connect/token", post(token::exchange))
        .route("/connect/userinfo", get(claims::user_info).post(claims::user_info))
        .route("/connect/endsession", get(claims::end_session))
}

/// An access token of the first user.
pub(crate) fn issue_access(app: &App, scopes: &[&str]) -> String {
    let grant = first_user(app, scopes.iter().map(|&scope| scope.to_owned()).collect());
    claims::access_token(app, grant)
}

/// A refresh token of the first user with all scopes.
pub(crate) fn issue_refresh(app: &App) -> String {
    app.identity.grants.issue_refresh(first_user(app, all_scopes(app)))
}

fn first_user(app: &App, scopes: Vec<String>) -> Grant {
    Grant { user: Some(app.company().people.first().id), client: app.options.client_id.clone(), scopes, nonce: None }
}

/// Every scope that can be asked for.
fn all_scopes(app: &App) -> Vec<String> {
    let mut scopes: Vec<String> = STANDARD_SCOPES.iter().map(|&scope| scope.to_owned()).collect();
    for scope in app.api.oauth.scopes.keys() {
        if !scopes.contains(scope) {
            scopes.push(scope.clone());
        }
    }
    scopes
}

fn expiry(app: &App) -> i64 {
    app.clock.seconds().saturating_add(lifetime(app))
}

fn lifetime(app: &App) -> i64 {
    i64::try_from(app.options.token_lifetime.as_secs()).unwrap_or(i64::MAX)
}
