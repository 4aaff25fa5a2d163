//! 3D versions of a style, 3D files of a material.

use super::edit::{change, change_in, list};
use crate::areas::reply::{done, not_found};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::stamp::write_audit;
use serde_json::{Value, json};
use uuid::Uuid;

pub(in super::super) const STYLE_HANDLERS: [(&str, Handler); 3] =
    [("style_3d_version_create", create), ("style_3d_version_update", update), ("style_3d_version_delete", delete)];

pub(in super::super) const MATERIAL_HANDLERS: [(&str, Handler); 1] = [("material_3d_app_update", remove_files)];

fn create(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let stamp = call.stamp();
    let mut version = json!({"status": "InProgress", "colorways": [], "workingFiles": [], "materials": []});
    write_audit(&mut version, &stamp, &stamp, &company.people.users);
    change_in(company, call, &["3DStyle"], |edit| {
        if let Some(copied) = call.body["copyVersionId"].as_str() {
            version = edit.page.record_mut("id", copied).cloned().ok_or_else(|| not_found("Version"))?;
        }
        version["id"] = json!(Uuid::new_v4());
        version["name"] = call.body["versionName"].clone();
        version["version"] = (edit.page.records.len() + 1).into();
        edit.page.records.push(version.clone());
        Ok(())
    })?;
    Ok(version)
}

fn update(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("versionId", "Version")?.to_string();
    let mut shown = Value::Null;
    change(call, &["3DStyle"], |edit| {
        let stamp = edit.stamp;
        let version = edit.page.record_mut("id", &id).ok_or_else(|| not_found("Version"))?;
        for (written, read) in [("versionName", "name"), ("versionStatus", "status")] {
            if let Some(value) = call.body[written].get("value") {
                version[read] = value.clone();
            }
        }
        for colorway in list(&call.body["colorways"]) {
            write_colorway(version, colorway);
        }
        version["modifiedAt"] = stamp.show_time();
        shown = version.clone();
        Ok(())
    })?;
    Ok(shown)
}

/// Merged by id; one without an id is added.
fn write_colorway(version: &mut Value, written: &Value) {
    let Some(all) = version["colorways"].as_array_mut() else { return };
    if !written["id"].is_null() {
        all.retain(|known| known["id"] != written["id"]);
    }
    if written["deleteColorway"] == true {
        return;
    }
    let id = if written["id"].is_null() { json!(Uuid::new_v4()) } else { written["id"].clone() };
    all.push(json!({
        "id": id,
        "colorName": written["colorName"],
        "colorwayId": written["colorwayId"]["value"],
        "status": written["status"],
    }));
}

fn delete(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("versionId", "Version")?.to_string();
    change(call, &["3DStyle"], |edit| {
        let before = edit.page.records.len();
        edit.page.records.retain(|version| version["id"] != id);
        if edit.page.records.len() == before { Err(not_found("Version")) } else { Ok(()) }
    })?;
    Ok(done("Version has been deleted."))
}

/// `itemsToDelete` of the assets, textures and previews.
fn remove_files(call: &Call<'_>) -> Result<Value, Failure> {
    let texture = |side: &str| call.body["textures"][side]["itemsToDelete"].clone();
    let gone = [
        call.body["assets"]["itemsToDelete"].clone(),
        call.body["previews"]["itemsToDelete"].clone(),
        texture("front"),
        texture("back"),
    ];
    let goes = |file: &Value| gone.iter().any(|ids| list(ids).contains(&file["id"]));
    change(call, &["Material3D"], |edit| {
        for record in &mut edit.page.records {
            for place in ["/assets3D", "/previews", "/textures/front", "/textures/back"] {
                if let Some(Value::Array(files)) = record.pointer_mut(place) {
                    files.retain(|file| !goes(file));
                }
            }
        }
        Ok(())
    })
}
