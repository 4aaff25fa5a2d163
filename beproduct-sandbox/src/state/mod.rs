//! The company in memory.

pub(crate) mod colorway;
pub(crate) mod field;
pub(crate) mod header;
pub(crate) mod master;
pub(crate) mod partner;
pub(crate) mod parts;
pub(crate) mod people;
pub(crate) mod rows;
pub(crate) mod rules;
pub(crate) mod shape;
pub(crate) mod show;
pub(crate) mod sizes;
pub(crate) mod stamp;
pub(crate) mod table;

use header::Header;
use indexmap::IndexMap;
pub(crate) use master::{Folder, Master};
use people::People;
use serde_json::Value;
use shape::Kind;
use table::Table;
use uuid::Uuid;

pub(crate) struct Company {
    pub(crate) people: People,
    pub(crate) masters: Masters,
    pub(crate) tables: IndexMap<Uuid, Table>,
}

/// The five master folders, in the order of [`Kind::ALL`].
pub(crate) struct Masters(pub(crate) [Master; 5]);

impl Masters {
    pub(crate) fn of(&self, kind: Kind) -> &Master {
        &self.0[kind as usize]
    }

    pub(crate) fn of_mut(&mut self, kind: Kind) -> &mut Master {
        &mut self.0[kind as usize]
    }

    /// A header of any kind that is not deleted.
    pub(crate) fn find(&self, id: Uuid) -> Option<(Kind, &Header)> {
        let found = |master: &'_ Master| master.headers.contains_key(&id).then_some(master.kind);
        let kind = self.0.iter().find_map(found)?;
        self.of(kind).living(id).map(|header| (kind, header))
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
