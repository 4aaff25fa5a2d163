//! Styles: folders, schemas and headers.

use super::style_search::search;
use super::{done, not_found, stamp};
use crate::api::call::{Call, Handler};
use crate::error::Failure;
use crate::state::colorway::{Colorway, write_fields};
use crate::state::header::{Header, sizes};
use crate::state::people::People;
use crate::state::{Company, Folder, Master};
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 8] = [
    ("style_folders", folders),
    ("style_folder_schema", folder_schema),
    ("style_folder_search_schema", folder_search_schema),
    ("style_headers", search),
    ("style_header_get", get),
    ("style_header_create", create),
    ("style_header_update", update),
    ("style_header_delete", delete),
];

fn folders(call: &Call<'_>) -> Result<Value, Failure> {
    Ok(call.app.company().styles.folders.iter().map(Folder::show).collect())
}

fn folder_schema(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let folder = &company.styles.folders[folder(call, &company.styles)?];
    Ok(folder.fields.iter().map(|field| field.schema(&company.people)).collect())
}

/// The fields that can be filtered: all but the computed ones.
fn folder_search_schema(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let folder = &company.styles.folders[folder(call, &company.styles)?];
    let fields = folder.fields.iter().filter(|field| field.kind != "FormulaField");
    Ok(fields.map(|field| field.schema(&company.people)).collect())
}

/// A deleted header is not found, though a search can show it.
fn get(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let header = company.styles.headers.get(&call.id("headerId", "Style")?).filter(|header| !header.deleted);
    header.map(|header| header.show(&company.styles, &company.people)).ok_or_else(|| not_found("Style"))
}

fn create(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let place = folder(call, &company.styles)?;
    let stamp = stamp(call);
    let fields = &company.styles.folders[place].fields;
    check_required(&company.styles.folders[place], &call.body)?;
    let mut header = Header {
        id: Uuid::new_v4(),
        folder: place,
        values: vec![Value::Null; fields.len()],
        colorways: Vec::new(),
        sizes: Arc::default(),
        created: stamp,
        modified: stamp,
        deleted: false,
    };
    write(&mut header, &company.styles, &company.people, &call.body)?;
    let folder = &mut company.styles.folders[place];
    let number = folder.next_number().map(Value::from);
    number_header(&mut header, folder, number, preserved_version(call));
    let id = header.id;
    company.styles.headers.insert(id, header);
    shown(company, id)
}

fn update(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("headerId", "Style")?;
    let company = &mut *call.app.company_mut();
    let header = company.styles.headers.get(&id).filter(|header| !header.deleted);
    let mut header = header.cloned().ok_or_else(|| not_found("Style"))?;
    write(&mut header, &company.styles, &company.people, &call.body)?;
    header.modified = stamp(call);
    company.styles.headers.insert(id, header);
    shown(company, id)
}

/// A GET that deletes; the header stays, marked.
fn delete(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("headerId", "Style")?;
    let mut company = call.app.company_mut();
    let header = company.styles.headers.get_mut(&id).filter(|header| !header.deleted);
    let header = header.ok_or_else(|| not_found("Style"))?;
    header.deleted = true;
    header.modified = stamp(call);
    Ok(done("Style has been deleted."))
}

/// The header as it is now.
fn shown(company: &Company, id: Uuid) -> Result<Value, Failure> {
    let header = company.styles.headers.get(&id).ok_or_else(|| not_found("Style"))?;
    Ok(header.show(&company.styles, &company.people))
}

fn folder(call: &Call<'_>, master: &Master) -> Result<usize, Failure> {
    let id = call.id("folderId", "Folder")?;
    master.folders.iter().position(|folder| folder.id == id).ok_or_else(|| not_found("Folder"))
}

/// Merges fields and colorways; sizes that are sent replace the whole range.
fn write(header: &mut Header, master: &Master, people: &People, body: &Value) -> Result<(), Failure> {
    let folder = &master.folders[header.folder];
    write_fields(&mut header.values, &folder.fields, body.get("fields"), people);
    let colorways = body.get("colorways").unwrap_or(&Value::Null);
    Colorway::merge(&mut header.colorways, &master.colorway_fields, colorways, people).map_err(Failure::bad_request)?;
    match body.get("sizes").and_then(Value::as_array) {
        Some(written) if !written.is_empty() => header.sizes = Arc::new(sizes(written)),
        _ => {}
    }
    Ok(())
}

/// A new header carries every required field, but for a number that the folder makes.
fn check_required(folder: &Folder, body: &Value) -> Result<(), Failure> {
    let items = body.get("fields").and_then(Value::as_array);
    let given = |id: &str| {
        let item = items.into_iter().flatten().find(|item| item.get("id").is_some_and(|given| given == id));
        item.and_then(|item| item.get("value")).is_some_and(|value| !value.is_null() && value != "")
    };
    match folder.fields.iter().find(|field| field.required && !field.is_read_only() && !given(&field.id)) {
        Some(missing) => Err(Failure::bad_request(format!("The field [{}] is required.", missing.id))),
        None => Ok(()),
    }
}

fn number_header(header: &mut Header, folder: &Folder, number: Option<Value>, version: Value) {
    for (place, field) in folder.fields.iter().enumerate() {
        match (field.id.as_str(), &number) {
            ("version", _) => header.values[place] = version.clone(),
            ("header_number", Some(number)) => header.values[place] = number.clone(),
            _ => {}
        }
    }
}

/// The version of a new header is 1, unless `preserveVersion` keeps the one that is sent.
fn preserved_version(call: &Call<'_>) -> Value {
    let items = call.body.get("fields").and_then(Value::as_array);
    let sent = items.into_iter().flatten().find(|item| item.get("id").is_some_and(|id| id == "version"));
    let sent = sent.and_then(|item| item.get("value")).filter(|value| value.is_u64());
    sent.filter(|_| call.parameters.flag("preserveVersion")).cloned().unwrap_or_else(|| 1.into())
}
