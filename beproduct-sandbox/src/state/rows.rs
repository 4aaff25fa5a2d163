//! Rows of data tables and grids.

use super::colorway::write_fields;
use super::field::Field;
use super::rules::Rules;
use super::stamp::Stamp;
use super::written::written_id;
use crate::keep::Touched;
use crate::trap::Trap;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

/// In the order of insertion.
pub(crate) type Rows = IndexMap<Uuid, Row>;

#[derive(Clone, Debug, Serialize, Deserialize)]
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

impl Outcome {
    pub(crate) fn touched(&self) -> Touched<Uuid> {
        let changed = self.updated.iter().chain(&self.added).copied().collect();
        Touched { changed, gone: self.deleted.clone() }
    }
}

/// Applies `[{rowId, rowFields, deleteRow}]`, all or nothing.
pub(crate) fn update_rows(
    rows: &mut Rows,
    fields: &[Field],
    changes: &[Value],
    stamp: Stamp,
    rules: &Rules<'_>,
) -> Result<Outcome, String> {
    for (index, change) in changes.iter().enumerate() {
        check_change(rows, fields, change, rules).map_err(|fault| format!("Row {index}: {fault}"))?;
    }
    let mut outcome = Outcome::default();
    for change in changes {
        apply(rows, fields, change, stamp, rules, &mut outcome)?;
    }
    Ok(outcome)
}

/// The items of a row as they are read.
pub(crate) fn items(fields: &[Field], values: &[Value]) -> Value {
    fields.iter().zip(values).map(|(field, value)| field.item(value.clone())).collect()
}

/// A row of a grid.
pub(crate) fn show_row(id: &Uuid, row: &Row, fields: &[Field]) -> Value {
    json!({"rowId": id, "fields": items(fields, &row.values)})
}

pub(crate) fn deletes(change: &Value) -> bool {
    change.get("deleteRow").and_then(Value::as_bool) == Some(true)
}

fn apply(
    rows: &mut Rows,
    fields: &[Field],
    change: &Value,
    stamp: Stamp,
    rules: &Rules<'_>,
    outcome: &mut Outcome,
) -> Result<(), String> {
    let id = written_id(change, "rowId").unwrap_or_default();
    if deletes(change) {
        let removed = id.and_then(|id| rows.shift_remove(&id).map(|_| id));
        outcome.deleted.extend(removed);
        return Ok(());
    }
    let id = id.unwrap_or_else(Uuid::new_v4);
    if rows.contains_key(&id) {
        outcome.updated.push(id);
    } else {
        outcome.added.push(id);
    }
    let blank = || Row { values: vec![Value::Null; fields.len()], created: stamp, modified: stamp };
    let row = rows.entry(id).or_insert_with(blank);
    row.modified = stamp;
    write_fields(&mut row.values, fields, change.get("rowFields"), rules)
}

/// Ids are UUIDs, values fit where they have to, and a new row carries every required column.
fn check_change(rows: &Rows, fields: &[Field], change: &Value, rules: &Rules<'_>) -> Result<(), String> {
    let known = written_id(change, "rowId")?.is_some_and(|id| rows.contains_key(&id));
    if deletes(change) {
        return Ok(());
    }
    check_member(change, rules)?;
    write_fields(&mut vec![Value::Null; fields.len()], fields, change.get("rowFields"), rules)?;
    match known {
        true => Ok(()),
        false => {
            check_required(fields, change.get("rowFields")).map_err(|id| format!("a new row needs the field [{id}]."))
        }
    }
}

/// The first required field that is not given.
pub(crate) fn check_required<'f>(fields: &'f [Field], written: Option<&Value>) -> Result<(), &'f str> {
    let items = written.and_then(Value::as_array);
    let given = |field: &Field| {
        let item = items.into_iter().flatten().find(|item| item.get("id").is_some_and(|id| id == field.id.as_str()));
        item.and_then(|item| item.get("value")).is_some_and(|value| !value.is_null() && value != "")
    };
    match fields.iter().find(|field| field.required && !field.is_read_only() && !given(field)) {
        Some(field) => Err(&field.id),
        None => Ok(()),
    }
}

/// A row is read with `fields` and written with `rowFields`.
pub(crate) fn check_member(change: &Value, rules: &Rules<'_>) -> Result<(), String> {
    match change.get("fields") {
        Some(_) if !rules.has(Trap::FieldsDiscarded) => {
            Err("values are written as `rowFields`, not as `fields`.".to_owned())
        }
        _ => Ok(()),
    }
}
