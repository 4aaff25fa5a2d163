//! Controls over HTTP, for tests in other languages. They spend no quota and need no token.
//!
//! `GET /sandbox/state` counts what is stored, what struck, and the answers from examples; `POST /sandbox/faults` sets the
//! faults, `POST /sandbox/traps` the traps, and `POST /sandbox/clock` moves the clock. `GET /sandbox/requests` tells the
//! last requests, `POST /sandbox/token` makes tokens. `GET /sandbox/data` is the company as JSON, and `POST /sandbox/data`
//! puts such a document in its place.

use crate::app::App;
use crate::error::Failure;
use crate::faults::{Faults, Scripted};
use crate::handle;
use crate::identity;
use crate::trap::{Trap, Traps};
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

pub(crate) fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/state", get(state))
        .route("/faults", get(faults).post(set_faults))
        .route("/traps", post(set_traps))
        .route("/clock", post(move_clock))
        .route("/requests", get(async |State(app): State<Arc<App>>| Json(app.recent.list())))
        .route("/token", post(token))
        .route("/data", get(save).post(load).layer(DefaultBodyLimit::disable()))
        .fallback(async || StatusCode::NOT_FOUND)
}

async fn state(State(app): State<Arc<App>>) -> Json<Value> {
    let now = app.clock.seconds();
    let reading = app.quota.day(now);
    Json(json!({
        "counts": handle::State::new(Arc::clone(&app)).counts(),
        "requestsToday": reading.used,
        "requestsLeft": reading.remaining(),
        "traps": app.traps().names(),
        "struck": app.faults.struck(),
        "examples": app.examples.counts(),
        "time": now,
    }))
}

async fn faults(State(app): State<Arc<App>>) -> Json<Value> {
    Json(show(&app.faults.get()))
}

/// `{"seed": 7, "rates": {"503": 0.05}, "script": ["3 POST Style/Headers 503"]}`, or lines of the script as objects.
async fn set_faults(State(app): State<Arc<App>>, Json(body): Json<Value>) -> Result<Json<Value>, Failure> {
    let mut faults = Faults { seed: body["seed"].as_u64().unwrap_or(0), ..Faults::default() };
    for (name, rate) in body["rates"].as_object().into_iter().flatten() {
        faults.rates.push(Faults::parse_rate(&format!("{name}={rate}")).map_err(refuse)?);
    }
    for line in body["script"].as_array().into_iter().flatten() {
        faults.script.push(scripted(line).map_err(refuse)?);
    }
    app.faults.set(faults);
    Ok(Json(show(&app.faults.get())))
}

fn scripted(line: &Value) -> Result<Scripted, crate::faults::UnknownFault> {
    let of = |member: &str| line[member].as_str().unwrap_or("*");
    match line.as_str() {
        Some(text) => text.parse(),
        None => format!("{} {} {} {}", line["nth"], of("method"), of("path"), of("fault")).parse(),
    }
}

/// A list of names; those that are not in it are off.
async fn set_traps(State(app): State<Arc<App>>, Json(names): Json<Vec<String>>) -> Result<Json<Value>, Failure> {
    let traps: Result<BTreeSet<Trap>, _> = names.iter().map(|name| name.parse()).collect();
    app.set_traps(Traps::new(&traps.map_err(refuse)?));
    Ok(Json(json!(app.traps().names())))
}

/// `{"advanceSeconds": 86400}`.
async fn move_clock(State(app): State<Arc<App>>, Json(body): Json<Value>) -> Json<Value> {
    app.clock.advance(Duration::from_secs(body["advanceSeconds"].as_u64().unwrap_or(0)));
    Json(json!({"time": app.clock.seconds()}))
}

/// An access token and a refresh token of the first user, with every scope.
async fn token(State(app): State<Arc<App>>) -> Json<Value> {
    let scopes = identity::all_scopes(&app);
    let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
    let (access, refresh) = (identity::issue_access(&app, &scopes), identity::issue_refresh(&app));
    Json(json!({"access_token": access, "refresh_token": refresh}))
}

async fn save(State(app): State<Arc<App>>) -> Result<Json<Value>, Failure> {
    app.save().map(Json).map_err(|error| Failure::text(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))
}

async fn load(State(app): State<Arc<App>>, Json(document): Json<Value>) -> Result<Json<Value>, Failure> {
    app.load(&document).map_err(refuse)?;
    Ok(Json(json!({"counts": handle::State::new(app).counts()})))
}

fn show(faults: &Faults) -> Value {
    let rates: Map<String, Value> = faults.rates.iter().map(|(fault, rate)| (fault.to_string(), json!(rate))).collect();
    let script: Vec<String> = faults.script.iter().map(ToString::to_string).collect();
    json!({"seed": faults.seed, "rates": rates, "script": script})
}

fn refuse(error: impl ToString) -> Failure {
    Failure::bad_request(error.to_string())
}
