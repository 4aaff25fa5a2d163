//! Data tables.

use super::field::Field;
use super::people::People;
use super::rows::{Outcome, Row, items, update_rows};
use super::rules::Rules;
use super::stamp::{Stamp, write_audit};
use crate::keep::{Area, Each, Records, StateError};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

#[derive(Serialize, Deserialize)]
pub(crate) struct Table {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
    /// Kept by themselves: there may be many.
    #[serde(skip)]
    pub(crate) rows: Records<Uuid, Row>,
}

impl Table {
    pub(crate) fn update(&mut self, changes: &[Value], stamp: Stamp, rules: &Rules<'_>) -> Result<Outcome, String> {
        let fields = &self.fields;
        let outcome = self.rows.touch(|rows| {
            let outcome = update_rows(rows, fields, changes, stamp, rules);
            let touched = outcome.as_ref().map(Outcome::touched).unwrap_or_default();
            (outcome, touched)
        })?;
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

/// The rows of all tables as an area: an id is that of the table and that of the row.
pub(crate) struct TableRows<'t>(pub(crate) &'t mut Records<Uuid, Table>);

impl TableRows<'_> {
    fn each(
        &self,
        each: &mut Each<'_>,
        tell: fn(&Records<Uuid, Row>, &mut Each<'_>) -> Result<(), StateError>,
    ) -> Result<(), StateError> {
        self.0
            .values()
            .try_for_each(|table| tell(&table.rows, &mut |id, json| each(&format!("{}/{id}", table.id), json)))
    }
}

impl Area for TableRows<'_> {
    fn all(&self, each: &mut Each<'_>) -> Result<(), StateError> {
        self.each(each, Records::all)
    }

    fn changes(&self, each: &mut Each<'_>) -> Result<(), StateError> {
        self.each(each, Records::changes)
    }

    fn forget_changes(&mut self) {
        self.0.parts_mut().for_each(|table| table.rows.forget_changes());
    }

    fn restore(&mut self, id: &str, json: &str) -> Result<(), StateError> {
        let (table, row) = id.split_once('/').unwrap_or_default();
        let table = self.0.parts_mut().find(|known| known.id.to_string() == table);
        let table = table.ok_or_else(|| StateError("its table is not there".to_owned()))?;
        table.rows.restore(row, json)
    }
}
