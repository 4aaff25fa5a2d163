//! One request, from its path to its answer.

mod auth;
mod body;
mod envelope;
mod fallback;
mod traps;

use crate::app::App;
use crate::areas;
use crate::call::params::Query;
use crate::call::{Call, params};
use crate::error::Failure;
use crate::options::{AnswerForm, Processing};
use crate::recent::Seen;
use crate::state::upload::{Job, Progress};
use crate::trap::Trap;
use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, HeaderName};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use uuid::Uuid;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const SANDBOX_ANSWER: HeaderName = HeaderName::from_static("x-sandbox-answer");

/// Everything but the identity server and the controls.
pub(crate) async fn serve(app: &App, request: Request, seen: &mut Seen) -> Response {
    let mut response = respond(app, request, seen).await.unwrap_or_else(Failure::into_response);
    let id = HeaderValue::from_str(&Uuid::new_v4().to_string());
    response.headers_mut().extend(id.ok().map(|id| (REQUEST_ID, id)));
    if !app.traps().has(Trap::NoRateHeaders) {
        app.quota.write_headers(app.clock.seconds(), response.headers_mut());
    }
    response
}

async fn respond(app: &App, request: Request, seen: &mut Seen) -> Result<Response, Failure> {
    let (parts, body) = request.into_parts();
    let query = Query::parse(parts.uri.query().unwrap_or_default());
    let call = prepare(app, &parts, &query, seen)?;
    let body = body::read(app, call.operation, &parts.headers, body).await?;
    answer(app, &query, &Call { body, ..call })
}

/// Route, company, token, quota, scopes and parameters, in the order in which the service refuses.
fn prepare<'a>(app: &'a App, parts: &Parts, query: &Query, seen: &mut Seen) -> Result<Call<'a>, Failure> {
    let found = app.routes.find(&app.api, parts.method.as_str(), parts.uri.path())?;
    let operation = found.operation;
    seen.know(operation, &app.api);
    let company = found.company.as_deref().or_else(|| params::company(operation, query));
    if company.is_some_and(|company| !company.eq_ignore_ascii_case(&app.options.company)) {
        return Err(Failure::nowhere());
    }
    let grant = auth::authenticate(app, operation, &parts.headers, query)?;
    app.quota.spend(app.clock.seconds())?;
    seen.cost = 1;
    auth::authorize(app, operation, &grant)?;
    let parameters = params::read(app, operation, &found.values, query, &parts.headers)?;
    Ok(Call { app, operation, parameters, body: Value::Null, user: grant.user })
}

fn answer(app: &App, query: &Query, call: &Call<'_>) -> Result<Response, Failure> {
    settle(app);
    if let Some(text) = written(call) {
        return Ok(([(CONTENT_TYPE, JSON)], text?).into_response());
    }
    let mut headers = HeaderMap::new();
    let body = match (traps::before(call), areas::handler(&call.operation.id)) {
        (Some(answer), _) => Some(answer?),
        (None, Some(handler)) => Some(handler(call)?),
        (None, None) => {
            app.examples.count(&call.operation.id);
            headers.insert(SANDBOX_ANSWER, HeaderValue::from_static("example"));
            fallback::answer(call)
        }
    };
    let Some(body) = body else {
        return Ok((headers, ()).into_response());
    };
    let body = envelope::wrap(call, query, traps::after(call, body)?);
    headers.insert(CONTENT_TYPE, JSON);
    Ok((headers, traps::text(call, &body)).into_response())
}

/// The answer as text, if nothing is to change it on its way.
fn written(call: &Call<'_>) -> Option<Result<String, Failure>> {
    let as_it_is = call.app.options.answers == AnswerForm::Current && call.app.traps().are_usual();
    let writer = areas::writer(&call.operation.id).filter(|_| as_it_is)?;
    Some(writer(call))
}

/// Ends the uploads whose time has come.
fn settle(app: &App) {
    let Processing::After(time) = app.options.processing else { return };
    let due = |job: &Job| {
        let age = app.clock.now().duration_since(job.started);
        job.state == Progress::Processing && age.unsigned_abs() >= time
    };
    let ids: Vec<Uuid> = app.company().jobs.iter().filter(|(_, job)| due(job)).map(|(id, _)| *id).collect();
    for id in ids {
        app.company_mut().finish(id, app.traps().has(Trap::UploadFails), &app.host);
    }
}
