//! `/connect/token`: the grants.

use super::claims;
use super::scopes::all_scopes;
use crate::app::App;
use crate::error::Failure;
use crate::options::RefreshTokens;
use crate::tokens::{Grant, sha256_text};
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, PRAGMA};
use axum::response::{IntoResponse, Json, Response};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

type Fields = HashMap<String, String>;

/// POST of form fields; the client's credentials are among them.
pub(super) async fn exchange(State(app): State<Arc<App>>, Form(fields): Form<Fields>) -> Response {
    match grant(&app, &fields) {
        Ok(answer) => ([(CACHE_CONTROL, "no-store"), (PRAGMA, "no-cache")], Json(answer)).into_response(),
        Err(failure) => failure.into_response(),
    }
}

fn grant(app: &App, fields: &Fields) -> Result<Value, Failure> {
    match field(fields, "grant_type")? {
        "authorization_code" => exchange_code(app, fields),
        "refresh_token" => refresh(app, fields),
        "actas" => act_as(app, fields),
        "client_credentials" if app.options.client_credentials => own_identity(app, fields),
        _ => Err(refuse("unsupported_grant_type", "this grant is not served")),
    }
}

fn exchange_code(app: &App, fields: &Fields) -> Result<Value, Failure> {
    check_client(app, fields)?;
    let code = app.identity.grants.take_code(field(fields, "code")?, app.clock.seconds());
    let code = code.ok_or_else(|| refuse("invalid_grant", "the code is unknown, used or expired"))?;
    if field(fields, "redirect_uri")? != code.redirect_uri {
        return Err(refuse("invalid_grant", "redirect_uri is not the one that the code was issued for"));
    }
    let verifier = fields.get("code_verifier").map(String::as_str);
    let proved = code.challenge.as_deref() == verifier.map(sha256_text).as_deref();
    if !proved {
        return Err(refuse("invalid_grant", "code_verifier does not fit the code_challenge"));
    }
    let refresh = offline(&code.grant).then(|| app.identity.grants.issue_refresh(code.grant.clone()));
    Ok(answer(app, code.grant, refresh))
}

fn refresh(app: &App, fields: &Fields) -> Result<Value, Failure> {
    check_client(app, fields)?;
    let token = field(fields, "refresh_token")?;
    let grant = app.identity.grants.refresh(token);
    let whole = grant.ok_or_else(|| refuse("invalid_grant", "the refresh token is unknown, spent or revoked"))?;
    let mut narrow = Grant { nonce: None, ..whole.clone() };
    if let Some(scope) = fields.get("scope").filter(|scope| !scope.is_empty()) {
        narrow.scopes = asked_scopes(scope, &whole.scopes)?;
    }
    let next = (app.options.refresh_tokens == RefreshTokens::Rotating).then(|| {
        app.identity.grants.spend_refresh(token);
        app.identity.grants.issue_refresh(whole)
    });
    Ok(answer(app, narrow, next))
}

/// Impersonation: an administrator's access token buys one of a PRIVATE user of the company.
fn act_as(app: &App, fields: &Fields) -> Result<Value, Failure> {
    let options = &app.options;
    check_credentials(fields, &options.impersonation_client_id, &options.impersonation_client_secret)?;
    let admin = app.identity.grants.access(field(fields, "token")?, app.clock.seconds());
    let admin = admin.and_then(|grant| grant.user);
    let user = Uuid::parse_str(field(fields, "actas")?).ok();
    let Some(user) = user.filter(|&user| may_act_as(app, admin, user)) else {
        return Err(refuse("invalid_grant", "the caller is no administrator, or the user is not PRIVATE here"));
    };
    let scopes = asked_scopes(field(fields, "scope")?, &all_scopes(app))?;
    let client = options.impersonation_client_id.clone();
    Ok(answer(app, Grant { user: Some(user), client, scopes, nonce: None }, None))
}

fn may_act_as(app: &App, admin: Option<Uuid>, user: Uuid) -> bool {
    let people = &app.company().people;
    let private = people.get(user).is_some_and(|user| user.account_type == "PRIVATE");
    private && admin.is_some_and(|admin| people.is_admin(admin))
}

fn own_identity(app: &App, fields: &Fields) -> Result<Value, Failure> {
    check_client(app, fields)?;
    let scopes = asked_scopes(field(fields, "scope")?, &all_scopes(app))?;
    Ok(answer(app, Grant { user: None, client: app.options.client_id.clone(), scopes, nonce: None }, None))
}

fn answer(app: &App, grant: Grant, refresh: Option<String>) -> Value {
    let access = claims::access_token(app, grant.clone());
    let mut answer = json!({"access_token": access, "expires_in": claims::lifetime(app), "token_type": "Bearer"});
    if grant.scopes.iter().any(|scope| scope == "openid")
        && let Some(id_token) = claims::id_token(app, &grant, &access)
    {
        answer["id_token"] = id_token.into();
    }
    if let Some(refresh) = refresh {
        answer["refresh_token"] = refresh.into();
    }
    if app.options.scope_in_answer {
        answer["scope"] = grant.scopes.join(" ").into();
    }
    answer
}

/// Scopes of a text, all of which must be among those allowed.
fn asked_scopes(text: &str, allowed: &[String]) -> Result<Vec<String>, Failure> {
    let scopes: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    if scopes.is_empty() || scopes.iter().any(|scope| !allowed.contains(scope)) {
        return Err(refuse("invalid_scope", "a scope is unknown or was not granted"));
    }
    Ok(scopes)
}

fn offline(grant: &Grant) -> bool {
    grant.scopes.iter().any(|scope| scope == "offline_access")
}

fn check_client(app: &App, fields: &Fields) -> Result<(), Failure> {
    check_credentials(fields, &app.options.client_id, &app.options.client_secret)
}

/// Credentials come as form fields: no source shows the service taking HTTP Basic.
fn check_credentials(fields: &Fields, id: &str, secret: &str) -> Result<(), Failure> {
    let given = |name: &str| fields.get(name).map(String::as_str);
    if given("client_id") == Some(id) && given("client_secret") == Some(secret) {
        return Ok(());
    }
    let body = json!({"error": "invalid_client", "error_description": "client_id or client_secret is wrong"});
    Err(Failure::json(StatusCode::UNAUTHORIZED, &body))
}

fn field<'a>(fields: &'a Fields, name: &str) -> Result<&'a str, Failure> {
    let value = fields.get(name).map(String::as_str).filter(|value| !value.is_empty());
    value.ok_or_else(|| refuse("invalid_request", &format!("{name} is missing")))
}

/// An error of RFC 6749, 5.2.
fn refuse(error: &str, description: &str) -> Failure {
    Failure::json(StatusCode::BAD_REQUEST, &json!({"error": error, "error_description": description}))
}
