//! What tells the records of a list apart.

use std::fmt;

use uuid::Uuid;

/// Id of a record. The service's ids are UUIDs, and a long list has many: those are kept in 16 bytes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Uuid([u8; 16]),
    Text(Box<str>),
}

impl Key {
    /// The id in a text. No text, and the UUID of zeros, are no id: several records may have them.
    pub(crate) fn new(text: &str) -> Option<Key> {
        Some(Key::of(text)).filter(|key| !text.is_empty() && *key != Key::Uuid([0; 16]))
    }

    /// The id in any text.
    pub(crate) fn of(text: &str) -> Key {
        match Uuid::try_parse(text) {
            Ok(uuid) => Key::Uuid(uuid.into_bytes()),
            Err(_) => Key::Text(text.into()),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Uuid(bytes) => Uuid::from_bytes(*bytes).fmt(f),
            Key::Text(text) => f.write_str(text),
        }
    }
}
