//! The ids of records within records: a colorway, a row.

use crate::types::Id;

/// What a record that is to be sent says of its id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum RecordId {
    /// Its type has no member for an id.
    #[default]
    Unknown,
    /// It is to be added.
    New,
    /// It is there.
    Known(String),
}

impl RecordId {
    /// The id.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            RecordId::Known(id) => Some(id),
            RecordId::Unknown | RecordId::New => None,
        }
    }
}

/// A member that holds the id of its record: `#[record_id]`.
#[diagnostic::on_unimplemented(
    message = "the id of a record is not held by `{Self}`",
    label = "not an id",
    note = "ids are held by `Option<String>`, `Option<RowId>`, `Option<ColorwayId>` and the like: `None` is a record that is to be added"
)]
pub trait RecordKey: Sized {
    /// The id that was read.
    fn from_id(id: Option<&str>) -> Self;

    /// The id to send.
    fn to_id(&self) -> RecordId;
}

impl RecordKey for Option<String> {
    fn from_id(id: Option<&str>) -> Self {
        id.map(str::to_owned)
    }

    fn to_id(&self) -> RecordId {
        self.clone().map_or(RecordId::New, RecordId::Known)
    }
}

impl<K> RecordKey for Option<Id<K>> {
    fn from_id(id: Option<&str>) -> Self {
        id.map(Id::new)
    }

    fn to_id(&self) -> RecordId {
        self.as_ref().map_or(RecordId::New, |id| RecordId::Known(id.as_str().to_owned()))
    }
}
