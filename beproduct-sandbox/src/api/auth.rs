//! Whose token a request carries, and whether it is enough.

use crate::app::App;
use crate::call::params::Query;
use crate::error::Failure;
use crate::tokens::{Grant, bearer};
use axum::http::header::{AUTHORIZATION, HeaderName, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, StatusCode};
use beproduct_spec::ir::Operation;

/// The grant behind the token, from the header that the operation's host reads or from `access_token`.
pub(super) fn authenticate(
    app: &App,
    operation: &Operation,
    headers: &HeaderMap,
    query: &Query,
) -> Result<Grant, Failure> {
    let header = token_header(operation);
    let token = bearer(headers, &header).or_else(|| query.get("access_token").map(str::to_owned));
    let Some(token) = token else {
        let message = format!("No access token: send the header `{header}: Bearer ...`.");
        return Err(Failure::unauthorized("Bearer", &message));
    };
    app.identity.grants.access(&token, app.clock.seconds()).ok_or_else(|| {
        let challenge = r#"Bearer error="invalid_token""#;
        Failure::unauthorized(challenge, "The access token is unknown, expired or revoked.")
    })
}

/// Any one of the operation's scopes will do.
pub(super) fn authorize(app: &App, operation: &Operation, grant: &Grant) -> Result<(), Failure> {
    let Some(set) = operation.scopes.and_then(|set| app.api.scope_sets.get(set)) else {
        return Ok(());
    };
    let scopes = &set.scopes;
    if scopes.iter().any(|scope| grant.scopes.contains(scope)) {
        return Ok(());
    }
    let message = format!("`{}` needs one of the scopes: {}.", operation.id, scopes.join(", "));
    let challenge = format!(r#"Bearer error="insufficient_scope", scope="{}""#, scopes.join(" "));
    Err(Failure::message(StatusCode::FORBIDDEN, message).with(WWW_AUTHENTICATE, challenge))
}

fn token_header(operation: &Operation) -> HeaderName {
    let own = operation.server.as_ref().and_then(|server| server.token_header.as_deref());
    own.and_then(|name| name.parse().ok()).unwrap_or(AUTHORIZATION)
}
