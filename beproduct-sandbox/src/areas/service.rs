//! The service about itself.

use crate::api::call::{Call, Handler};
use crate::error::Failure;
use serde_json::{Value, json};

pub(super) const HANDLERS: [(&str, Handler); 2] = [("rate_limit_status", rate_limit_status), ("info_version", version)];

/// The contract knows windows of a day only.
fn rate_limit_status(call: &Call<'_>) -> Result<Value, Failure> {
    let reading = call.app.quota.read(call.app.clock.seconds());
    let per_day = json!({
        "limit": reading.limit,
        "remaining": reading.remaining(),
        "used": reading.used,
        "resetAt": reading.reset,
    });
    Ok(json!({"per_minute": null, "per_hour": null, "per_day": per_day}))
}

/// The build whose swagger was seen. What the service puts around it is not known.
fn version(_: &Call<'_>) -> Result<Value, Failure> {
    Ok("2026.3.31.1001".into())
}
