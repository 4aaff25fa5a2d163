//! Pages ("apps") of headers: what is stored of those that were written.

use super::colorway::write_fields;
use super::field::Field;
use super::page_def::PageDef;
use super::rows::{Rows, items};
use super::rules::Rules;
use super::stamp::Stamp;
use super::variation::Variation;
use super::written::written_id;
use crate::keep::Records;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

/// What is stored of a page once it was written. The kind of the page tells what of it is used.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Page {
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
    pub(crate) form: Vec<Value>,
    pub(crate) rows: Rows,
    pub(crate) items: IndexMap<Uuid, Item>,
    pub(crate) text: Option<String>,
    pub(crate) files: Vec<Value>,
    /// BOM rows, SKUs, points of measure, submits, versions: as they are read.
    pub(crate) records: Vec<Value>,
    pub(crate) variations: IndexMap<Uuid, Variation>,
}

/// An item of a list, with its picture.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Item {
    values: Vec<Value>,
    pub(crate) image: Value,
}

/// The pages that were written, by header and page.
pub(crate) type Pages = Records<(Uuid, Uuid), Page>;

impl Page {
    pub(crate) fn blank(def: &PageDef, stamp: Stamp) -> Page {
        Page {
            created: stamp,
            modified: stamp,
            form: vec![Value::Null; def.form.len()],
            rows: Rows::new(),
            items: IndexMap::new(),
            text: None,
            files: Vec::new(),
            records: Vec::new(),
            variations: IndexMap::new(),
        }
    }

    /// Applies `[{itemId, itemFields, deleteItem}]`; an unknown id is inserted.
    pub(crate) fn write_items(&mut self, changes: &[Value], rules: &Rules<'_>) -> Result<(), String> {
        let fields = item_fields();
        for change in changes {
            let id = written_id(change, "itemId")?.unwrap_or_else(Uuid::new_v4);
            if change["deleteItem"] == true {
                self.items.shift_remove(&id);
                continue;
            }
            write_fields(&mut self.item(id).values, &fields, change.get("itemFields"), rules)?;
        }
        Ok(())
    }

    /// An item; a new one if there is none of this id.
    pub(crate) fn item(&mut self, id: Uuid) -> &mut Item {
        let blank = || Item { values: vec![Value::Null; item_fields().len()], image: Value::Null };
        self.items.entry(id).or_insert_with(blank)
    }

    pub(crate) fn show_items(&self) -> Value {
        let fields = item_fields();
        let item = |(id, item): (&Uuid, &Item)| {
            let image = |member: &str| item.image[member].clone();
            let (preview, origin) = (image("preview"), image("origin"));
            json!({"id": id, "controls": items(&fields, &item.values), "image": preview, "origin": origin})
        };
        self.items.iter().map(item).collect()
    }

    pub(crate) fn record_mut(&mut self, member: &str, id: &str) -> Option<&mut Value> {
        self.records.iter_mut().find(|record| record[member] == id)
    }
}

/// Fields that every item of a list has.
fn item_fields() -> [Field; 2] {
    [Field::new("text", "Text", "Text"), Field::new("notes", "Notes", "Memo")]
}
