//! What a person sees who opens the sandbox in a browser: the front page, and the API reference.
//!
//! The pages are made here; the scripts only press the controls of `/sandbox` and read the page again. Nothing comes from
//! another host, and the pages forbid it.

mod front;
mod reference;
mod sections;
mod switches;

use crate::app::App;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use std::sync::Arc;

/// Everything from here, nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";

pub(crate) fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(front_page))
        .route("/sandbox/head.css", get(async || asset(CSS, include_str!("head.css"))))
        .route("/sandbox/page.css", get(async || asset(CSS, include_str!("page.css"))))
        .route("/sandbox/page.js", get(async || asset(JS, include_str!("page.js"))))
        .route("/sandbox/reference", get(reference_page))
        .route("/sandbox/reference.js", get(async || asset(JS, include_str!("reference.js"))))
        .route("/sandbox/openapi.json", get(reference::openapi))
        .route("/sandbox/swagger-ui.css", get(async || packed(CSS, include_bytes!("swagger-ui/swagger-ui.css.gz"))))
        .route("/sandbox/swagger-ui.js", get(async || packed(JS, include_bytes!("swagger-ui/swagger-ui-bundle.js.gz"))))
        .layer(from_fn(on_loopback))
}

async fn front_page(State(app): State<Arc<App>>) -> Response {
    ([(CONTENT_SECURITY_POLICY, POLICY), (CACHE_CONTROL, "no-store")], Html(front::page(&app))).into_response()
}

async fn reference_page() -> Response {
    ([(CONTENT_SECURITY_POLICY, POLICY)], Html(include_str!("reference.html"))).into_response()
}

fn asset(mime: &'static str, text: &'static str) -> Response {
    ([(CONTENT_TYPE, mime)], text).into_response()
}

/// Every browser unpacks gzip.
fn packed(mime: &'static str, bytes: &'static [u8]) -> Response {
    ([(CONTENT_TYPE, mime), (CONTENT_ENCODING, "gzip")], bytes).into_response()
}

/// The front page shows credentials, so no site may read it under a name that it made point here.
async fn on_loopback(request: Request, next: Next) -> Response {
    if is_loopback(request.headers()) {
        return next.run(request).await;
    }
    (StatusCode::MISDIRECTED_REQUEST, "Open this page as 127.0.0.1 or localhost.").into_response()
}

fn is_loopback(headers: &HeaderMap) -> bool {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    matches!(host.rsplit_once(':').map_or(host, |(name, _)| name), "127.0.0.1" | "localhost" | "[::1]")
}
