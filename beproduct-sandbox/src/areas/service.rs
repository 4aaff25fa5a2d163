//! The service about itself.

use crate::call::{Call, Handler};
use crate::error::Failure;
use serde_json::{Value, json};

pub(super) const HANDLERS: [(&str, Handler); 2] = [("rate_limit_status", rate_limit_status), ("info_version", version)];

/// The contract knows windows of a day only; a minute is there when the options say so.
fn rate_limit_status(call: &Call<'_>) -> Result<Value, Failure> {
    let (quota, now) = (&call.app.quota, call.app.clock.seconds());
    let minute = quota.minute(now).map(|reading| reading.show());
    Ok(json!({"per_minute": minute, "per_hour": null, "per_day": quota.day(now).show()}))
}

/// The build whose swagger was seen. What the service puts around it is not known.
fn version(_: &Call<'_>) -> Result<Value, Failure> {
    Ok("2026.3.31.1001".into())
}
