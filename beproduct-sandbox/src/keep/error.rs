//! State that could not be written or read.

use rusqlite::ErrorCode;
use std::fmt;

/// State that could not be written, or that is none.
#[derive(Clone, Debug)]
pub struct StateError(pub(crate) String);

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for StateError {}

impl From<rusqlite::Error> for StateError {
    fn from(error: rusqlite::Error) -> StateError {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy) => StateError("another sandbox has it".to_owned()),
            _ => StateError(error.to_string()),
        }
    }
}

impl From<serde_json::Error> for StateError {
    fn from(error: serde_json::Error) -> StateError {
        StateError(error.to_string())
    }
}
