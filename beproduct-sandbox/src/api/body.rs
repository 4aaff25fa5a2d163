//! The body of a request: JSON of the declared type, or an upload.

use crate::app::App;
use crate::call::check;
use crate::error::Failure;
use axum::body::Body as Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use beproduct_spec::ir::{Batch, Body, Content, Operation};
use serde_json::{Value, json};

/// Bytes of a body at most; the service's own limit for files is commonly 50 MB.
const MAX_BYTES: usize = 50 * 1024 * 1024;

/// What the operation declares, null if nothing was sent. A body that it does not declare is ignored.
pub(super) async fn read(app: &App, operation: &Operation, headers: &HeaderMap, body: Bytes) -> Result<Value, Failure> {
    match &operation.body {
        None => Ok(Value::Null),
        Some(declared) if declared.content == Content::Multipart => check_upload(headers, body).await,
        Some(declared) => read_json(app, operation, declared, headers, body).await,
    }
}

async fn read_json(
    app: &App,
    operation: &Operation,
    declared: &Body,
    headers: &HeaderMap,
    body: Bytes,
) -> Result<Value, Failure> {
    let bytes = axum::body::to_bytes(body, MAX_BYTES).await.map_err(|_| too_large())?;
    if bytes.is_empty() && !declared.required {
        return Ok(Value::Null);
    }
    if bytes.is_empty() {
        return Err(Failure::bad_request("A JSON body is required."));
    }
    check_content_type(headers)?;
    let value = serde_json::from_slice(&bytes)
        .map_err(|error| Failure::bad_request(format!("The body is no JSON: {error}.")))?;
    check::check(&app.api, &declared.ty, &value, "$")
        .map_err(|fault| Failure::bad_request(format!("The member {fault}")))?;
    if let (true, Some(batch)) = (app.options.caps, &operation.batch) {
        check_batch(batch, &value)?;
    }
    Ok(value)
}

fn check_content_type(headers: &HeaderMap) -> Result<(), Failure> {
    let mime = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mime = mime.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if mime == "application/json" || mime == "text/json" || mime.starts_with("application/") && mime.ends_with("+json")
    {
        return Ok(());
    }
    let message = format!("The body must be sent as application/json, not as `{mime}`.");
    Err(Failure::message(StatusCode::UNSUPPORTED_MEDIA_TYPE, message))
}

/// No more items in one request than documented.
fn check_batch(batch: &Batch, body: &Value) -> Result<(), Failure> {
    let items = match &batch.member {
        Some(member) => body.pointer(&format!("/{member}")),
        None => Some(body),
    };
    let count = items.and_then(Value::as_array).map_or(0, Vec::len);
    match batch.max {
        Some(max) if u32::try_from(count).unwrap_or(u32::MAX) > max => {
            let place =
                batch.member.as_ref().map_or("$".to_owned(), |member| format!("$.{}", member.replace('/', ".")));
            Err(Failure::bad_request(format!("`{place}` may hold at most {max} records a request, but holds {count}.")))
        }
        _ => Ok(()),
    }
}

/// A file with a name must be there. Only its name and the number of its bytes are kept.
async fn check_upload(headers: &HeaderMap, body: Bytes) -> Result<Value, Failure> {
    let mut request = Request::new(body);
    headers.clone_into(request.headers_mut());
    let unreadable = |_| Failure::bad_request("The multipart body could not be read.");
    let mut parts = Multipart::from_request(request, &())
        .await
        .map_err(|_| Failure::bad_request("The file must be sent as multipart/form-data."))?;
    let mut file = None;
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        let name = part.file_name().filter(|name| !name.is_empty()).map(str::to_owned);
        let size = part.bytes().await.map_err(unreadable)?.len();
        file = file.or(name.map(|name| json!({"fileName": name, "size": size})));
    }
    let needed = || Failure::bad_request("The part `file` with a file name is required.");
    file.ok_or_else(needed)
}

fn too_large() -> Failure {
    Failure::message(StatusCode::PAYLOAD_TOO_LARGE, format!("The body is larger than {MAX_BYTES} bytes."))
}
