//! What all headers of a master folder share: its folders with their fields, and its pages.

use super::field::Field;
use super::page_def::PageDef;
use super::shape::Kind;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

#[derive(Serialize, Deserialize)]
pub(crate) struct Schema {
    pub(crate) kind: Kind,
    pub(crate) folders: Vec<Folder>,
    pub(crate) colorway_fields: Vec<Field>,
    pub(crate) size_fields: Vec<Field>,
    /// The size class that every style has.
    pub(crate) size_class: Uuid,
    pub(crate) pages: IndexMap<Uuid, PageDef>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Folder {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) fields: Vec<Field>,
    /// For a folder that numbers its headers: what stands before the number.
    pub(crate) number_prefix: Option<String>,
}

impl Schema {
    pub(crate) fn new(kind: Kind, size_class: Uuid) -> Schema {
        Schema {
            kind,
            folders: Vec::new(),
            colorway_fields: Vec::new(),
            size_fields: Vec::new(),
            size_class,
            pages: IndexMap::new(),
        }
    }

    /// The place of a folder.
    pub(crate) fn folder(&self, id: Uuid) -> Option<usize> {
        self.folders.iter().position(|folder| folder.id == id)
    }
}

impl Folder {
    pub(crate) fn show(&self) -> Value {
        json!({"id": self.id, "name": self.name, "description": self.description, "active": true})
    }
}
