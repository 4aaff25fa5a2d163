//! What people attach to headers and pages: comments and revisions, tags, shares.

use super::stamp::Stamp;
use crate::keep::{Records, Word, word};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

/// A comment or a revision note on a header, or on one page of it.
#[derive(Serialize, Deserialize)]
pub(crate) struct Note {
    /// The tag of its routes.
    #[serde(deserialize_with = "word")]
    pub(crate) sort: Word,
    pub(crate) header: Uuid,
    pub(crate) page: Option<Uuid>,
    pub(crate) text: String,
    pub(crate) created: Stamp,
}

#[derive(Default)]
pub(crate) struct Notes(pub(crate) Records<Uuid, Note>);

/// A tag of one master folder.
#[derive(Serialize, Deserialize)]
pub(crate) struct Tag {
    pub(crate) id: Uuid,
    /// Name of the master folder.
    #[serde(deserialize_with = "word")]
    pub(crate) folder: Word,
    pub(crate) name: String,
    pub(crate) integration: Value,
    pub(crate) created: Stamp,
    pub(crate) users: Vec<Uuid>,
}

/// A partner company that sees a header, or one page of it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Shared {
    pub(crate) header: Uuid,
    pub(crate) page: Option<Uuid>,
    pub(crate) partner: Uuid,
}

impl Notes {
    pub(crate) fn of<'n>(
        &'n self,
        sort: &'n str,
        header: Uuid,
        page: Option<Uuid>,
    ) -> impl Iterator<Item = (&'n Uuid, &'n Note)> {
        self.0.iter().filter(move |(_, note)| note.sort == sort && note.header == header && note.page == page)
    }
}

impl Tag {
    pub(crate) fn show(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "integration": self.integration,
            "tagDate": self.created.show_time(),
            "tagUsers": self.users,
        })
    }
}
