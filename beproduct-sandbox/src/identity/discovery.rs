//! The discovery document and the keys.

use super::scopes::all_scopes;
use crate::app::App;
use axum::extract::State;
use axum::response::Json;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) async fn configuration(State(app): State<Arc<App>>) -> Json<Value> {
    let issuer = &app.identity.issuer;
    Json(json!({
        "issuer": issuer,
        "jwks_uri": format!("{issuer}/.well-known/openid-configuration/jwks"),
        "authorization_endpoint": format!("{issuer}/connect/authorize"),
        "token_endpoint": format!("{issuer}/connect/token"),
        "userinfo_endpoint": format!("{issuer}/connect/userinfo"),
        "end_session_endpoint": format!("{issuer}/connect/endsession"),
        "scopes_supported": all_scopes(&app),
        "claims_supported": ["sub", "preferred_username", "email", "email_verified"],
        "grant_types_supported": grants(&app),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "subject_types_supported": ["public"],
        "token_endpoint_auth_methods_supported": ["client_secret_post"],
        "id_token_signing_alg_values_supported": ["ES256"],
        "code_challenge_methods_supported": ["S256"],
    }))
}

pub(super) async fn keys(State(app): State<Arc<App>>) -> Json<Value> {
    Json(app.identity.signer.jwks())
}

fn grants(app: &App) -> Vec<&'static str> {
    let mut grants = vec!["authorization_code", "refresh_token", "actas"];
    if app.options.client_credentials {
        grants.push("client_credentials");
    }
    grants
}
