//! The company in memory.

pub(crate) mod colorway;
pub(crate) mod field;
pub(crate) mod header;
pub(crate) mod headers;
pub(crate) mod master;
pub(crate) mod notes;
pub(crate) mod page;
pub(crate) mod partner;
pub(crate) mod parts;
pub(crate) mod people;
pub(crate) mod rows;
pub(crate) mod rules;
pub(crate) mod schema;
pub(crate) mod shape;
pub(crate) mod show;
pub(crate) mod sizes;
pub(crate) mod stamp;
pub(crate) mod table;
pub(crate) mod upload;
pub(crate) mod user;
pub(crate) mod variation;

use field::Field;
use header::Header;
use indexmap::IndexMap;
use master::Master;
use notes::{Notes, Shared, Tag};
use page::{Page, Pages};
use people::People;
use serde_json::Value;
use shape::Kind;
use stamp::Stamp;
use std::collections::HashMap;
use table::Table;
use upload::Job;
use uuid::Uuid;

pub(crate) struct Company {
    pub(crate) people: People,
    pub(crate) masters: Masters,
    pub(crate) tables: IndexMap<Uuid, Table>,
    pub(crate) pages: Pages,
    pub(crate) notes: Notes,
    pub(crate) tags: IndexMap<Uuid, Tag>,
    pub(crate) shares: Vec<(Shared, Stamp)>,
    pub(crate) jobs: IndexMap<Uuid, Job>,
    /// Master data, by field id.
    pub(crate) fields: IndexMap<String, MasterField>,
    /// Template and next number of each autonumber, by name.
    pub(crate) numbers: IndexMap<String, (String, u64)>,
    /// Until when a name is locked, in seconds.
    pub(crate) locks: HashMap<String, i64>,
}

/// A field of the whole company.
pub(crate) struct MasterField {
    pub(crate) field: Field,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) active: bool,
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
}

impl Company {
    /// Stores a page. Its header is touched, though not modified.
    pub(crate) fn put_page(&mut self, kind: Kind, key: (Uuid, Uuid), page: Page) {
        self.masters.of_mut(kind).change(key.0, |header| header.pages_modified = Some(page.modified.at));
        self.pages.insert(key, page);
    }
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
        self.0.iter().find_map(|master| Some((master.schema().kind, master.living(id)?)))
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
