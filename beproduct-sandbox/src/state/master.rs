//! A master folder: its folders and the headers in them.

use super::field::Field;
use super::header::Header;
use super::page::PageDef;
use super::shape::Kind;
use indexmap::IndexMap;
use serde_json::{Value, json};
use uuid::Uuid;

pub(crate) struct Master {
    pub(crate) kind: Kind,
    pub(crate) folders: Vec<Folder>,
    pub(crate) colorway_fields: Vec<Field>,
    pub(crate) size_fields: Vec<Field>,
    /// The size class that every style has.
    pub(crate) size_class: Uuid,
    pub(crate) pages: IndexMap<Uuid, PageDef>,
    /// In the order of creation.
    pub(crate) headers: IndexMap<Uuid, Header>,
}

pub(crate) struct Folder {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) fields: Vec<Field>,
    /// For a folder that numbers its headers: the prefix and the next number.
    pub(crate) numbering: Option<(String, u32)>,
}

impl Master {
    pub(crate) fn new(kind: Kind, size_class: Uuid) -> Master {
        Master {
            kind,
            folders: Vec::new(),
            colorway_fields: Vec::new(),
            size_fields: Vec::new(),
            size_class,
            pages: IndexMap::new(),
            headers: IndexMap::new(),
        }
    }

    /// A header that is not deleted.
    pub(crate) fn living(&self, id: Uuid) -> Option<&Header> {
        self.headers.get(&id).filter(|header| !header.deleted)
    }

    pub(crate) fn living_mut(&mut self, id: Uuid) -> Option<&mut Header> {
        self.headers.get_mut(&id).filter(|header| !header.deleted)
    }

    pub(crate) fn count(&self) -> usize {
        self.headers.values().filter(|header| !header.deleted).count()
    }
}

impl Folder {
    pub(crate) fn show(&self) -> Value {
        json!({"id": self.id, "name": self.name, "description": self.description, "active": true})
    }

    /// The number of the next header, where the folder makes it.
    pub(crate) fn next_number(&mut self) -> Option<String> {
        let (prefix, next) = self.numbering.as_mut()?;
        *next += 1;
        Some(format!("{prefix}{:05}", *next - 1))
    }
}
