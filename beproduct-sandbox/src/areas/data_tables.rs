//! Data tables.

use super::reply::{done, not_found};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::filter::{Filters, Found, TIMES};
use crate::state::Company;
use crate::state::rows::Row;
use crate::state::stamp::Stamp;
use crate::state::table::Table;
use serde_json::{Value, json};
use std::borrow::Cow;
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 5] = [
    ("data_table_list", list),
    ("data_table_schema", schema),
    ("data_table_rows", rows),
    ("data_table_update", update),
    ("data_table_reset", reset),
];

/// Fields of the list of tables.
const TABLE_FIELDS: [&str; 3] = ["Id", "name", "description"];

fn list(call: &Call<'_>) -> Result<Value, Failure> {
    let known = |field: &str| TABLE_FIELDS.contains(&field) || TIMES.contains(&field);
    let filters = Filters::read(call, "filters", known)?;
    let company = call.app.company();
    let tables: Vec<&Table> =
        company.tables.values().filter(|table| filters.hold(|id| find_in_table(table, id))).collect();
    Ok(call.page(&tables, |table| table.show(&company.people)))
}

fn schema(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let table = table(call, &company)?;
    Ok(table.fields.iter().map(|field| field.schema(&company.people)).collect())
}

fn rows(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let table = table(call, &company)?;
    let known = |id: &str| id == "Id" || TIMES.contains(&id) || table.fields.iter().any(|field| field.id == id);
    let filters = Filters::read(call, "filters", known)?;
    let rows = table.rows.iter();
    let matching: Vec<(&Uuid, &Row)> =
        rows.filter(|(id, row)| filters.hold(|field| find_in_row(table, id, row, field))).collect();
    Ok(call.page(&matching, |(id, row)| table.show_row(**id, row, &company.people)))
}

fn update(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("dataTableId", "Data table")?;
    let changes = call.body.as_array().map(Vec::as_slice).unwrap_or_default();
    let company = &mut *call.app.company_mut();
    let table = company.tables.get_mut(&id).ok_or_else(|| not_found("Data table"))?;
    let outcome = table.update(changes, call.stamp(), &call.rules(&company.people));
    let outcome = outcome.map_err(Failure::bad_request)?;
    Ok(json!({"updated": outcome.updated, "added": outcome.added, "deleted": outcome.deleted}))
}

fn reset(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("dataTableId", "Data table")?;
    let mut company = call.app.company_mut();
    let table = company.tables.get_mut(&id).ok_or_else(|| not_found("Data table"))?;
    table.rows.clear();
    table.modified = call.stamp();
    Ok(done("Data table has been reset."))
}

fn table<'c>(call: &Call<'_>, company: &'c Company) -> Result<&'c Table, Failure> {
    company.tables.get(&call.id("dataTableId", "Data table")?).ok_or_else(|| not_found("Data table"))
}

fn find_in_table<'a>(table: &'a Table, field: &str) -> Found<'a> {
    let text = |text: &str| Found::Value(Cow::Owned(text.into()));
    match field {
        "name" => text(&table.name),
        "description" => text(&table.description),
        field => find_common(table.id, &table.created, &table.modified, field),
    }
}

fn find_in_row<'a>(table: &Table, id: &Uuid, row: &'a Row, field: &str) -> Found<'a> {
    match table.fields.iter().position(|known| known.id == field) {
        Some(place) => Found::Value(Cow::Borrowed(&row.values[place])),
        None => find_common(*id, &row.created, &row.modified, field),
    }
}

fn find_common(id: Uuid, created: &Stamp, modified: &Stamp, field: &str) -> Found<'static> {
    match field {
        "Id" => Found::Value(Cow::Owned(id.to_string().into())),
        "CreatedAt" => Found::Time(created.at),
        "ModifiedAt" | "FolderModifiedAt" => Found::Time(modified.at),
        _ => Found::Nothing,
    }
}
