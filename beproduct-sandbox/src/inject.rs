//! How the faults of a request are carried out.

use crate::api;
use crate::app::App;
use crate::error::Failure;
use crate::faults::drift::drift;
use crate::faults::{Drift, Fault};
use crate::quota::again_in_a_second;
use crate::recent::Seen;
use crate::tokens::bearer;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, HeaderName};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use hyper::body::{Frame, SizeHint};
use serde_json::Value;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// Marks a response in whose place the connection is closed.
#[derive(Clone)]
pub(crate) struct Abort;

/// Everything but the identity server and the controls. Each request is seen on the front page.
pub(crate) async fn serve(State(app): State<Arc<App>>, request: Request) -> Response {
    let faults = app.faults.draw(request.method().as_str(), request.uri().path());
    let mut seen = Seen::new(request.method().as_str(), request.uri().path(), &faults, app.clock.seconds());
    let response = respond(&app, request, faults, &mut seen).await;
    if seen.operation.is_none()
        && let Ok(found) = app.routes.find(&app.api, &seen.method, &seen.path)
    {
        seen.know(found.operation, &app.api);
    }
    let closed = response.extensions().get::<Abort>().is_some();
    seen.status = (!closed).then_some(response.status().as_u16());
    app.recent.note(seen);
    response
}

async fn respond(app: &App, request: Request, faults: Vec<Fault>, seen: &mut Seen) -> Response {
    for fault in &faults {
        match fault {
            Fault::Latency(time) => tokio::time::sleep(*time).await,
            Fault::ResetBefore => return abort(),
            Fault::Status(status) => return refuse(*status),
            Fault::TooMany => return again_in_a_second().into_response(),
            Fault::ExpiredToken => expire(app, request.headers()),
            Fault::ResetAfter | Fault::CutBody | Fault::Drift(_) => {}
        }
    }
    let (method, path) = (request.method().as_str().to_owned(), request.uri().path().to_owned());
    let mut response = api::serve(app, request, seen).await;
    for fault in faults {
        response = match fault {
            Fault::ResetAfter => abort(),
            Fault::CutBody => rebuild(response, |bytes| Body::new(Cut::half(&bytes))).await,
            Fault::Drift(drift) => {
                let drifted = |bytes: Bytes| drifted(app, &method, &path, drift, bytes);
                rebuild(response, drifted).await
            }
            _ => response,
        };
    }
    response
}

fn abort() -> Response {
    let mut response = StatusCode::BAD_GATEWAY.into_response();
    response.extensions_mut().insert(Abort);
    response
}

fn refuse(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
    let text = status.canonical_reason().unwrap_or("Server error");
    Failure::text(status, text).into_response()
}

/// Whichever of the two headers the host reads.
fn expire(app: &App, headers: &HeaderMap) {
    for name in [AUTHORIZATION, HeaderName::from_static("x-authorization")] {
        if let Some(token) = bearer(headers, &name) {
            app.identity.grants.expire(&token);
        }
    }
}

async fn rebuild(response: Response, body: impl FnOnce(Bytes) -> Body) -> Response {
    let (parts, old) = response.into_parts();
    let bytes = axum::body::to_bytes(old, usize::MAX).await.unwrap_or_default();
    Response::from_parts(parts, body(bytes))
}

/// A body that is no JSON, or of no operation, stays as it is.
fn drifted(app: &App, method: &str, path: &str, change: Drift, bytes: Bytes) -> Body {
    let found = app.routes.find(&app.api, method, path);
    match (found, serde_json::from_slice::<Value>(&bytes)) {
        (Ok(found), Ok(mut body)) => {
            drift(&app.api, &found.operation.answer, &mut body, change, app.faults.place());
            Body::from(body.to_string())
        }
        _ => Body::from(bytes),
    }
}

/// The first half of a body, whose length promises all of it, and then the end of the connection.
struct Cut {
    half: Option<Bytes>,
    promised: u64,
    /// The half is on its way once the body was asked again after it.
    sent: bool,
}

impl Cut {
    fn half(bytes: &Bytes) -> Cut {
        let promised = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Cut { half: Some(bytes.slice(..bytes.len() / 2)), promised, sent: false }
    }
}

impl HttpBody for Cut {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(half) = self.half.take() {
            return Poll::Ready(Some(Ok(Frame::data(half))));
        }
        if !self.sent {
            self.sent = true;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into())))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.promised)
    }
}
