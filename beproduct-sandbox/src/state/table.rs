//! Data tables.

use super::field::Field;
use super::people::People;
use super::rows::{Outcome, Row, Rows, items, update_rows};
use super::rules::Rules;
use super::stamp::{Stamp, write_audit};
use serde_json::{Value, json};
use uuid::Uuid;

pub(crate) struct Table {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
    pub(crate) rows: Rows,
}

impl Table {
    pub(crate) fn update(&mut self, changes: &[Value], stamp: Stamp, rules: &Rules<'_>) -> Result<Outcome, String> {
        let outcome = update_rows(&mut self.rows, &self.fields, changes, stamp, rules)?;
        self.modified = stamp;
        Ok(outcome)
    }

    pub(crate) fn show(&self, people: &People) -> Value {
        let mut shown = json!({"id": self.id, "name": self.name, "description": self.description, "active": true});
        write_audit(&mut shown, &self.created, &self.modified, &people.users);
        shown
    }

    pub(crate) fn show_row(&self, id: Uuid, row: &Row, people: &People) -> Value {
        let mut shown = json!({"id": id, "fields": items(&self.fields, &row.values)});
        write_audit(&mut shown, &row.created, &row.modified, &people.users);
        shown
    }
}
