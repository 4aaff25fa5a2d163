//! Colorways of styles and materials, apart from the header's own update.

use super::headers::{header_id, missing};
use super::reply::{done, not_found};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::header::Header;
use crate::state::written::written_id;
use serde_json::{Value, json};
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 4] = [
    ("colorway_schema", schema),
    ("size_range_schema", size_schema),
    ("colorway_delete", delete),
    ("colorways_delete", delete_many),
];

/// All folders share one schema here.
fn schema(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    Ok(company
        .masters
        .of(call.kind())
        .schema()
        .colorway_fields
        .iter()
        .map(|field| field.schema(&company.people))
        .collect())
}

fn size_schema(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    Ok(company.masters.of(call.kind()).schema().size_fields.iter().map(|field| field.schema(&company.people)).collect())
}

/// A GET that deletes.
fn delete(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("colorwayId", "Colorway")?;
    change(call, |header| remove(header, &[id]))
}

fn delete_many(call: &Call<'_>) -> Result<Value, Failure> {
    let written = call.body.get("colorwayIds").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let ids = written.iter().map(|id| written_id(&json!({"colorwayIds": id}), "colorwayIds"));
    let ids: Vec<Uuid> = ids.filter_map(Result::transpose).collect::<Result<_, _>>().map_err(Failure::bad_request)?;
    change(call, |header| remove(header, &ids))
}

/// All or none: an unknown colorway is an error.
fn remove(header: &mut Header, ids: &[Uuid]) -> Result<(), Failure> {
    if ids.iter().any(|id| !header.colorways.iter().any(|colorway| colorway.id == *id)) {
        return Err(not_found("Colorway"));
    }
    header.colorways.retain(|colorway| !ids.contains(&colorway.id));
    Ok(())
}

/// No source tells the answer; a message is suspected.
fn change(call: &Call<'_>, change: impl Fn(&mut Header) -> Result<(), Failure>) -> Result<Value, Failure> {
    let mut company = call.app.company_mut();
    let changed = company.masters.of_mut(call.kind()).change(header_id(call)?, |header| {
        change(header)?;
        header.modified = call.stamp();
        Ok(done("Colorways have been deleted."))
    });
    changed.unwrap_or_else(|| Err(missing(call)))
}
