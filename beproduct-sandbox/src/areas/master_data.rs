//! Company-wide fields with their choices, and the fields of one folder.

use super::reply::not_found;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::field::{Choice, Field, kind_of};
use crate::state::people::People;
use crate::state::shape::Kind;
use crate::state::stamp::write_audit;
use crate::state::{MasterField, Masters};
use serde_json::{Value, json};

pub(super) const HANDLERS: [(&str, Handler); 5] = [
    ("master_data_get", get),
    ("master_data_create", create),
    ("master_data_update", update),
    ("master_data_folder_field_get", folder_field),
    ("master_data_folder_field_update", update_folder_field),
];

fn get(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let field = company.fields.get(id(call)).ok_or_else(|| not_found("Field"))?;
    Ok(show(field, &company.people))
}

/// Choices of a new field are plain texts.
fn create(call: &Call<'_>) -> Result<Value, Failure> {
    let of = |member: &str| call.body[member].as_str().unwrap_or_default();
    let (id, kind) = (of("fieldId"), kind_of(of("fieldType")));
    let company = &mut *call.app.company_mut();
    if id.is_empty() || company.fields.contains_key(id) {
        return Err(Failure::bad_request("The member `$.fieldId` must be a name that is free."));
    }
    let kind = kind.ok_or_else(|| Failure::bad_request("The member `$.fieldType` names no type."))?;
    let mut field = Field::new(id, of("fieldName"), kind);
    for choice in call.body["choices"]["items"].as_array().into_iter().flatten() {
        field.choices.extend(choice.as_str().or(choice["value"].as_str()).map(Choice::new));
    }
    let folders = call.body["masterFolders"].as_array().into_iter().flatten();
    let kinds = folders.filter_map(|folder| Kind::of(folder.as_str()?)).collect();
    let field = MasterField { field, kinds, active: true, created: call.stamp(), modified: call.stamp() };
    let shown = show(&field, &company.people);
    company.fields.insert(id.to_owned(), field);
    Ok(shown)
}

/// A choice is found by its value; the folders take the change over.
fn update(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let master = company.fields.get_mut(id(call)).ok_or_else(|| not_found("Field"))?;
    if let Some(name) = call.body["fieldName"].as_str() {
        name.clone_into(&mut master.field.name);
    }
    master.active = call.body["active"].as_bool().unwrap_or(master.active);
    for written in call.body["choices"]["items"].as_array().into_iter().flatten() {
        write_choice(&mut master.field, written);
    }
    master.modified = call.stamp();
    spread(&mut company.masters, &master.field);
    Ok(show(master, &company.people))
}

fn write_choice(field: &mut Field, written: &Value) {
    let Some(value) = written["value"].as_str() else { return };
    if !field.choices.iter().any(|choice| choice.value == value) {
        field.choices.push(Choice::new(value));
    }
    for choice in field.choices.iter_mut().filter(|choice| choice.value == value) {
        choice.active = written["active"].as_bool().unwrap_or(choice.active);
        if let Some(code) = written["code"].as_str() {
            code.clone_into(&mut choice.code);
        }
    }
}

fn spread(masters: &mut Masters, changed: &Field) {
    let fields =
        masters.0.iter_mut().flat_map(|master| &mut master.schema_mut().folders).flat_map(|folder| &mut folder.fields);
    for field in fields.filter(|field| field.id == changed.id && field.kind == changed.kind) {
        field.choices.clone_from(&changed.choices);
    }
}

/// Wants a field of the schema of that folder.
fn folder_field(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let people = &company.people;
    let field = field_mut(call, &mut company.masters)?;
    Ok(json!({
        "fieldId": field.id,
        "fieldName": field.name,
        "fieldType": field.kind,
        "active": true,
        "properties": field.properties(people),
    }))
}

fn update_folder_field(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let people = &company.people;
    let field = field_mut(call, &mut company.masters)?;
    field.required = call.body["requiredValue"].as_bool().unwrap_or(field.required);
    if let Some(value) = call.body.get("defaultValue") {
        field.default = value.clone();
    }
    Ok(field.schema(people))
}

fn field_mut<'m>(call: &Call<'_>, masters: &'m mut Masters) -> Result<&'m mut Field, Failure> {
    let folder = call.id("folderId", "Folder")?;
    let mut folders = masters.0.iter_mut().flat_map(|master| &mut master.schema_mut().folders);
    let folder = folders.find(|known| known.id == folder).ok_or_else(|| not_found("Folder"))?;
    folder.fields.iter_mut().find(|field| field.id == id(call)).ok_or_else(|| not_found("Field"))
}

fn id<'c>(call: &'c Call<'_>) -> &'c str {
    call.parameters.text("fieldId").unwrap_or_default()
}

fn show(master: &MasterField, people: &People) -> Value {
    let mut shown = json!({
        "fieldId": master.field.id,
        "fieldName": master.field.name,
        "fieldType": master.field.kind,
        "active": master.active,
        "syncAllFolders": true,
        "masterFolders": master.kinds.iter().map(|kind| kind.shape().name).collect::<Vec<_>>(),
        "properties": master.field.properties(people),
    });
    write_audit(&mut shown, &master.created, &master.modified, &people.users);
    shown
}
