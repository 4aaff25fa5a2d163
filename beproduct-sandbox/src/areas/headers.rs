//! Headers of the five master folders: folders, schemas, and what becomes of one header.

use super::header_search::{search, write_search};
use super::reply::{done, not_found};
use crate::call::{Call, Handler, Writer};
use crate::error::Failure;
use crate::state::Company;
use crate::state::field::Field;
use crate::state::header::Header;
use crate::state::rows::check_required;
use crate::state::schema::{Folder, Schema};
use crate::trap::Trap;
use serde_json::Value;
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 8] = [
    ("folders", folders),
    ("folder_schema", folder_schema),
    ("folder_search_schema", folder_search_schema),
    ("headers", search),
    ("header_get", get),
    ("header_create", create),
    ("header_update", update),
    ("header_delete", delete),
];

pub(super) const WRITERS: [(&str, Writer); 1] = [("headers", write_search)];

fn folders(call: &Call<'_>) -> Result<Value, Failure> {
    Ok(call.app.company().masters.of(call.kind()).schema().folders.iter().map(Folder::show).collect())
}

fn folder_schema(call: &Call<'_>) -> Result<Value, Failure> {
    schema(call, |_| true)
}

/// The fields that can be filtered: all but the computed ones.
fn folder_search_schema(call: &Call<'_>) -> Result<Value, Failure> {
    schema(call, |field| field.kind != "FormulaField")
}

fn schema(call: &Call<'_>, shown: impl Fn(&Field) -> bool) -> Result<Value, Failure> {
    let company = call.app.company();
    let master = company.masters.of(call.kind());
    let fields = master.schema().folders[folder(call, master.schema())?].fields.iter().filter(|field| shown(field));
    Ok(fields.map(|field| field.schema(&company.people)).collect())
}

/// A deleted header is not found, though a search can show it.
fn get(call: &Call<'_>) -> Result<Value, Failure> {
    shown(&call.app.company(), call, header_id(call)?)
}

fn create(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let master = company.masters.of_mut(call.kind());
    let place = folder(call, master.schema())?;
    let folder = &master.schema().folders[place];
    check_required(&folder.fields, call.body.get("fields"))
        .map_err(|id| Failure::bad_request(format!("The field [{id}] is required.")))?;
    let mut header = Header::blank(place, &folder.fields, call.stamp());
    header.write(master.schema(), &call.body, true, &call.rules(&company.people)).map_err(Failure::bad_request)?;
    let number = master.next_number(place);
    let folder = &master.schema().folders[place];
    header.set(folder, "version", preserved_version(call));
    if let Some(number) = number {
        header.set(folder, "header_number", number.into());
    }
    let id = header.id;
    master.put(header);
    shown(company, call, id)
}

fn update(call: &Call<'_>) -> Result<Value, Failure> {
    let id = header_id(call)?;
    let company = &mut *call.app.company_mut();
    let master = company.masters.of_mut(call.kind());
    let mut header = master.living(id).cloned().ok_or_else(|| missing(call))?;
    let rules = call.rules(&company.people);
    header.write(master.schema(), &call.body, replaces_chips(call), &rules).map_err(Failure::bad_request)?;
    header.modified = call.stamp();
    master.put(header);
    shown(company, call, id)
}

/// A GET that deletes; the header stays, marked.
fn delete(call: &Call<'_>) -> Result<Value, Failure> {
    let mut company = call.app.company_mut();
    let deleted = company.masters.of_mut(call.kind()).change(header_id(call)?, |header| {
        header.deleted = true;
        header.modified = call.stamp();
    });
    deleted.ok_or_else(|| missing(call))?;
    Ok(done(&format!("{} has been deleted.", call.kind().shape().name)))
}

/// The header as it is now.
pub(super) fn shown(company: &Company, call: &Call<'_>, id: Uuid) -> Result<Value, Failure> {
    let master = company.masters.of(call.kind());
    let header = master.living(id).ok_or_else(|| missing(call))?;
    Ok(header.show(master.schema(), &company.people))
}

pub(super) fn header_id(call: &Call<'_>) -> Result<Uuid, Failure> {
    call.id("headerId", call.kind().shape().name)
}

/// The header of the call is not there, or deleted.
pub(super) fn missing(call: &Call<'_>) -> Failure {
    not_found(call.kind().shape().name)
}

pub(super) fn folder(call: &Call<'_>, schema: &Schema) -> Result<usize, Failure> {
    place(schema, call.id("folderId", "Folder")?)
}

pub(super) fn place(schema: &Schema, folder: Uuid) -> Result<usize, Failure> {
    schema.folder(folder).ok_or_else(|| not_found("Folder"))
}

/// Colors that are not sent go, unless told otherwise.
fn replaces_chips(call: &Call<'_>) -> bool {
    call.parameters.choice("replaceColors").unwrap_or(call.trap(Trap::PaletteReplaced))
}

/// The version of a new header is 1, unless `preserveVersion` keeps the one that is sent.
fn preserved_version(call: &Call<'_>) -> Value {
    let items = call.body.get("fields").and_then(Value::as_array);
    let sent = items.into_iter().flatten().find(|item| item.get("id").is_some_and(|id| id == "version"));
    let sent = sent.and_then(|item| item.get("value")).filter(|value| value.is_u64());
    sent.filter(|_| call.parameters.flag("preserveVersion")).cloned().unwrap_or_else(|| 1.into())
}
