//! Ids of records as text.

use super::error::StateError;
use uuid::Uuid;

pub(crate) trait Key: Clone + Eq + std::hash::Hash {
    fn to_text(&self) -> String;
    fn from_text(text: &str) -> Result<Self, StateError>;
}

impl Key for Uuid {
    fn to_text(&self) -> String {
        self.to_string()
    }

    fn from_text(text: &str) -> Result<Uuid, StateError> {
        Uuid::parse_str(text).map_err(|_| StateError(format!("`{text}` is no id")))
    }
}

impl Key for String {
    fn to_text(&self) -> String {
        self.clone()
    }

    fn from_text(text: &str) -> Result<String, StateError> {
        Ok(text.to_owned())
    }
}

/// Separated by a slash.
impl Key for (Uuid, Uuid) {
    fn to_text(&self) -> String {
        format!("{}/{}", self.0, self.1)
    }

    fn from_text(text: &str) -> Result<(Uuid, Uuid), StateError> {
        let (one, other) = text.split_once('/').unwrap_or((text, ""));
        Ok((Uuid::from_text(one)?, Uuid::from_text(other)?))
    }
}
