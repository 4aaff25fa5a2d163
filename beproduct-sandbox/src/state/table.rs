//! Data tables and their rows.

use super::colorway::write_fields;
use super::field::Field;
use super::people::People;
use super::stamp::{Stamp, write_audit};
use super::written_id;
use indexmap::IndexMap;
use serde_json::{Value, json};
use uuid::Uuid;

pub(crate) struct Table {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
    /// In the order of insertion.
    pub(crate) rows: IndexMap<Uuid, Row>,
}

#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) values: Vec<Value>,
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
}

/// Ids of the rows that an update touched.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) updated: Vec<Uuid>,
    pub(crate) added: Vec<Uuid>,
    pub(crate) deleted: Vec<Uuid>,
}

impl Table {
    /// Applies `[{rowId, rowFields, deleteRow}]`, all or nothing.
    pub(crate) fn update(&mut self, changes: &[Value], stamp: Stamp, people: &People) -> Result<Outcome, String> {
        for (index, change) in changes.iter().enumerate() {
            self.check_change(change).map_err(|fault| format!("Row {index}: {fault}"))?;
        }
        let mut outcome = Outcome::default();
        for change in changes {
            self.apply(change, stamp, people, &mut outcome);
        }
        self.modified = stamp;
        Ok(outcome)
    }

    fn apply(&mut self, change: &Value, stamp: Stamp, people: &People, outcome: &mut Outcome) {
        let id = written_id(change, "rowId").unwrap_or_default();
        if deletes(change) {
            let removed = id.and_then(|id| self.rows.shift_remove(&id).map(|_| id));
            outcome.deleted.extend(removed);
            return;
        }
        let id = id.unwrap_or_else(Uuid::new_v4);
        if self.rows.contains_key(&id) {
            outcome.updated.push(id);
        } else {
            outcome.added.push(id);
        }
        let blank = || Row { values: vec![Value::Null; self.fields.len()], created: stamp, modified: stamp };
        let row = self.rows.entry(id).or_insert_with(blank);
        row.modified = stamp;
        write_fields(&mut row.values, &self.fields, change.get("rowFields"), people);
    }

    /// Ids are UUIDs, and a new row carries every required column.
    fn check_change(&self, change: &Value) -> Result<(), String> {
        let known = written_id(change, "rowId")?.is_some_and(|id| self.rows.contains_key(&id));
        if known || deletes(change) {
            return Ok(());
        }
        let items = change.get("rowFields").and_then(Value::as_array);
        let given = |field: &&Field| {
            let item =
                items.into_iter().flatten().find(|item| item.get("id").is_some_and(|id| id == field.id.as_str()));
            item.and_then(|item| item.get("value")).is_some_and(|value| !value.is_null())
        };
        match self.fields.iter().filter(|field| field.required).find(|field| !given(field)) {
            Some(field) => Err(format!("a new row needs the field [{}].", field.id)),
            None => Ok(()),
        }
    }

    pub(crate) fn show(&self, people: &People) -> Value {
        let mut shown = json!({"id": self.id, "name": self.name, "description": self.description, "active": true});
        write_audit(&mut shown, &self.created, &self.modified, people);
        shown
    }

    pub(crate) fn show_row(&self, id: Uuid, row: &Row, people: &People) -> Value {
        let items = self.fields.iter().zip(&row.values).map(|(field, value)| field.item(value.clone()));
        let mut shown = json!({"id": id, "fields": items.collect::<Vec<_>>()});
        write_audit(&mut shown, &row.created, &row.modified, people);
        shown
    }
}

fn deletes(change: &Value) -> bool {
    change.get("deleteRow").and_then(Value::as_bool) == Some(true)
}
