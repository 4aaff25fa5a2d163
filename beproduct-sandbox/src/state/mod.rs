//! The company in memory.

pub(crate) mod colorway;
pub(crate) mod field;
pub(crate) mod header;
pub(crate) mod partner;
pub(crate) mod people;
pub(crate) mod stamp;
pub(crate) mod table;

use field::Field;
use header::Header;
use indexmap::IndexMap;
use people::People;
use serde_json::{Value, json};
use table::Table;
use uuid::Uuid;

pub(crate) struct Company {
    pub(crate) people: People,
    /// Styles: the one master folder with state so far.
    pub(crate) styles: Master,
    pub(crate) tables: IndexMap<Uuid, Table>,
}

/// A master folder: its folders and the headers in them.
#[derive(Default)]
pub(crate) struct Master {
    pub(crate) folders: Vec<Folder>,
    pub(crate) colorway_fields: Vec<Field>,
    pub(crate) size_fields: Vec<Field>,
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

/// An id in a written record; null or absent is none.
pub(crate) fn written_id(record: &Value, member: &str) -> Result<Option<Uuid>, String> {
    match record.get(member) {
        None | Some(Value::Null) => Ok(None),
        Some(id) => {
            let parsed = id.as_str().and_then(|id| Uuid::parse_str(id).ok());
            parsed.map(Some).ok_or_else(|| format!("`{member}` must be a UUID, but is {id}."))
        }
    }
}
