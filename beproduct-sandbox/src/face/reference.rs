//! The spec as the reference shows it: the addresses are those of the sandbox.

use crate::app::App;
use crate::error::Failure;
use crate::spec;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use std::sync::Arc;

/// Made when it is first asked for.
pub(super) async fn openapi(State(app): State<Arc<App>>) -> Response {
    let made = match app.openapi.get() {
        Some(text) => Ok(text.clone()),
        None => make(&app).map(|text| app.openapi.get_or_init(|| text).clone()),
    };
    match made {
        Ok(text) => ([(CONTENT_TYPE, "application/json")], text).into_response(),
        Err(why) => Failure::text(StatusCode::NOT_FOUND, why).into_response(),
    }
}

fn make(app: &App) -> Result<String, String> {
    let Some(source) = &app.source else {
        return Err("The sandbox was given a compiled API, and not the file that it comes from.".to_owned());
    };
    let mut document = spec::bundled(source).map_err(|error| error.to_string())?;
    document["servers"] = json!([{"url": format!("{}/api/{}", app.host, app.options.company)}]);
    for path in document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut()) {
        if let Some(servers) = path.get_mut("servers") {
            *servers = json!([{"url": format!("{}/automation", app.host)}]);
        }
    }
    bear_tokens(&mut document);
    Ok(document.to_string())
}

/// A token that is there is enough to try a call.
fn bear_tokens(document: &mut Value) {
    let schemes = document["components"]["securitySchemes"].as_object_mut();
    for scheme in schemes.into_iter().flat_map(|schemes| schemes.values_mut()) {
        *scheme = json!({"type": "http", "scheme": "bearer", "description": "An access token of the sandbox."});
    }
}
