//! Who the user is: ID tokens, user info, and signing out.

use super::asked::registered;
use super::pages;
use crate::app::App;
use crate::error::Failure;
use crate::state::user::User;
use crate::tokens::{Grant, bearer, half_sha256, random};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::response::{Html, IntoResponse, Json, Redirect, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;
use url::Url;

/// A fresh access token: a JWT, as IdentityServer makes them, which tells its scopes.
pub(super) fn access_token(app: &App, grant: Grant) -> String {
    let expires = app.clock.seconds().saturating_add(lifetime(app));
    let claims = json!({
        "iss": app.identity.issuer,
        "client_id": grant.client,
        "sub": grant.user,
        "scope": grant.scopes,
        "exp": expires,
        "jti": random(),
    });
    let token = app.identity.signer.sign(&claims).unwrap_or_else(random);
    app.identity.grants.keep_access(token.clone(), grant, expires);
    token
}

/// Seconds that an access token lives.
pub(super) fn lifetime(app: &App) -> i64 {
    i64::try_from(app.options.token_lifetime.as_secs()).unwrap_or(i64::MAX)
}

/// The ID token of a grant; an application on its own has none.
pub(super) fn id_token(app: &App, grant: &Grant, access: &str) -> Option<String> {
    let company = app.company();
    let mut claims = user_claims(company.people.get(grant.user?)?);
    let now = app.clock.seconds();
    claims["iss"] = app.identity.issuer.clone().into();
    claims["aud"] = grant.client.clone().into();
    claims["iat"] = now.into();
    claims["exp"] = (now + 300).into();
    claims["at_hash"] = half_sha256(access).into();
    if let Some(nonce) = &grant.nonce {
        claims["nonce"] = nonce.clone().into();
    }
    app.identity.signer.sign(&claims)
}

/// GET or POST `/connect/userinfo`. The claims are the service's own; it writes `email_verified` as text.
pub(super) async fn user_info(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let grant =
        bearer(&headers, &AUTHORIZATION).and_then(|token| app.identity.grants.access(&token, app.clock.seconds()));
    let company = app.company();
    let Some(user) = grant.and_then(|grant| grant.user).and_then(|user| company.people.get(user)) else {
        let challenge = r#"Bearer error="invalid_token""#;
        return Failure::unauthorized(challenge, "The access token is missing, unknown or expired.").into_response();
    };
    let mut claims = user_claims(user);
    claims["email_verified"] = "true".into();
    claims["userinfo"] = json!([]);
    Json(claims).into_response()
}

fn user_claims(user: &User) -> Value {
    json!({
        "sub": user.id.to_string(),
        "preferred_username": user.username,
        "email": user.email,
        "email_verified": true,
    })
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Ending {
    id_token_hint: String,
    post_logout_redirect_uri: String,
    state: Option<String>,
}

/// `/connect/endsession`: back to the application only with its ID token and to a registered address.
pub(super) async fn end_session(State(app): State<Arc<App>>, Query(ending): Query<Ending>) -> Response {
    let back = registered(&app, &ending.post_logout_redirect_uri);
    // An access token is signed as well; only an ID token has an audience.
    let hint = app.identity.signer.claims(&ending.id_token_hint).filter(|claims| claims.get("aud").is_some());
    match back.filter(|_| hint.is_some()) {
        Some(url) => Redirect::to(with_state(url, ending.state).as_str()).into_response(),
        None => Html(pages::notice("Signed out", "You have signed out of BeProduct.")).into_response(),
    }
}

fn with_state(mut url: Url, state: Option<String>) -> Url {
    if let Some(state) = state {
        url.query_pairs_mut().append_pair("state", &state);
    }
    url
}
