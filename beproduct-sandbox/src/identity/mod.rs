//! The identity server: sign-in and consent, tokens, user info, discovery.

mod asked;
mod authorize;
mod claims;
mod discovery;
mod pages;
mod scopes;
mod token;

use crate::app::App;
use crate::tokens::Grant;
use axum::Router;
use axum::routing::{get, post};
pub(crate) use scopes::all_scopes;
use std::sync::Arc;

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
