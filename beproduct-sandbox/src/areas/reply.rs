//! Answers that many areas give.

use crate::error::Failure;
use serde_json::{Value, json};

/// The answer of an action.
pub(super) fn done(message: &str) -> Value {
    json!({"error": false, "message": message})
}

/// A record that is not there.
pub(super) fn not_found(noun: &str) -> Failure {
    Failure::not_found(format!("{noun} not found"))
}
