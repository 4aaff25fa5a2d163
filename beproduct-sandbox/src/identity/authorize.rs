//! `/connect/authorize`: sign-in, consent, and the way back to the application with a code.

use super::asked::{Asked, registered};
use super::pages;
use super::scopes::all_scopes;
use crate::app::App;
use crate::tokens::{Code, Grant};
use axum::extract::{Form, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;
use url::Url;
use uuid::Uuid;

/// Seconds that a code may be exchanged.
const CODE_LIFETIME: i64 = 300;

/// The request once more, with what the two pages add.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Entered {
    #[serde(flatten)]
    asked: Asked,
    username: Option<String>,
    password: Option<String>,
    ticket: Option<String>,
    consent: Option<String>,
}

/// GET: the sign-in page.
pub(super) async fn show(State(app): State<Arc<App>>, Query(asked): Query<Asked>) -> Response {
    match check_asked(&app, &asked) {
        Ok(_) => Html(pages::sign_in(&asked, None)).into_response(),
        Err(refused) => *refused,
    }
}

/// POST of either page. Credentials and consent may come in one.
pub(super) async fn submit(State(app): State<Arc<App>>, Form(entered): Form<Entered>) -> Response {
    let asked = &entered.asked;
    let redirect = match check_asked(&app, asked) {
        Ok(redirect) => redirect,
        Err(refused) => return *refused,
    };
    let Some(user) = signed_in(&app, &entered) else {
        let typed = entered.username.as_deref().unwrap_or_default();
        let page = pages::sign_in(asked, Some(("The user name or the password is wrong.", typed)));
        return (StatusCode::UNAUTHORIZED, Html(page)).into_response();
    };
    match entered.consent.as_deref() {
        Some("allow") => allow(&app, asked, redirect, user),
        Some(_) => back(redirect, asked, &[("error", "access_denied")]),
        None => ask_consent(&app, asked, user),
    }
}

/// The redirect address of a sound request; else the answer that refuses it.
fn check_asked(app: &App, asked: &Asked) -> Result<Url, Box<Response>> {
    if asked.client_id != app.options.client_id {
        return Err(Box::new(refuse("No application with this client_id is registered.")));
    }
    let Some(redirect) = registered(app, &asked.redirect_uri) else {
        return Err(Box::new(refuse("This redirect_uri is not registered for the application.")));
    };
    match fault(app, asked) {
        Some((error, description)) => {
            Err(Box::new(back(redirect, asked, &[("error", error), ("error_description", description)])))
        }
        None => Ok(redirect),
    }
}

/// What RFC 6749, 4.1.2.1 says to tell the application.
fn fault(app: &App, asked: &Asked) -> Option<(&'static str, &'static str)> {
    let known = all_scopes(app);
    let scopes = asked.scopes();
    if asked.response_type != "code" {
        return Some(("unsupported_response_type", "response_type must be code"));
    }
    if scopes.is_empty() || scopes.iter().any(|scope| !known.contains(scope)) {
        return Some(("invalid_scope", "a scope is missing or unknown"));
    }
    match (&asked.code_challenge, asked.code_challenge_method.as_deref()) {
        (Some(_), Some("S256")) => None,
        (Some(_), _) => Some(("invalid_request", "code_challenge_method must be S256")),
        (None, _) if app.options.require_pkce => Some(("invalid_request", "code_challenge is required")),
        (None, _) => None,
    }
}

fn signed_in(app: &App, entered: &Entered) -> Option<Uuid> {
    if let Some(ticket) = &entered.ticket {
        return app.identity.grants.take_ticket(ticket);
    }
    let (name, password) = (entered.username.as_deref()?, entered.password.as_deref()?);
    let company = app.company();
    let user = company.people.by_login(name).filter(|user| user.active)?;
    (password == app.options.password).then_some(user.id)
}

fn ask_consent(app: &App, asked: &Asked, user: Uuid) -> Response {
    let name = app.company().people.get(user).map(|user| user.username.clone()).unwrap_or_default();
    Html(pages::consent(app, asked, &name, &app.identity.grants.issue_ticket(user))).into_response()
}

fn allow(app: &App, asked: &Asked, redirect: Url, user: Uuid) -> Response {
    let grant =
        Grant { user: Some(user), client: asked.client_id.clone(), scopes: asked.scopes(), nonce: asked.nonce.clone() };
    let code = app.identity.grants.issue_code(Code {
        grant,
        redirect_uri: asked.redirect_uri.clone(),
        challenge: asked.code_challenge.clone(),
        expires: app.clock.seconds() + CODE_LIFETIME,
    });
    back(redirect, asked, &[("code", &code)])
}

/// Redirects to the application, with its state.
fn back(mut redirect: Url, asked: &Asked, answer: &[(&str, &str)]) -> Response {
    redirect.query_pairs_mut().extend_pairs(answer);
    if let Some(state) = &asked.state {
        redirect.query_pairs_mut().append_pair("state", state);
    }
    Redirect::to(redirect.as_str()).into_response()
}

/// A page instead of a redirect: the address is not to be trusted.
fn refuse(why: &str) -> Response {
    (StatusCode::BAD_REQUEST, Html(pages::notice("Sign-in refused", why))).into_response()
}
