//! Uploads, and how far they are processed.

use super::headers::missing;
use super::pages::page_of;
use super::reply::not_found;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::options::Processing;
use crate::state::Company;
use crate::state::page::Page;
use crate::state::upload::{Job, Progress, Target};
use crate::trap::Trap;
use serde_json::{Value, json};
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 6] = [
    ("image_upload", to_header),
    ("image_upload_position", to_header),
    ("list_item_image_upload", to_item),
    ("images_form_image_upload", to_item),
    ("images_grid_image_upload", to_item),
    ("text_list_image_upload", to_item),
];

pub(super) const COLORWAY: [(&str, Handler); 1] = [("colorway_image_upload", to_colorway)];

pub(super) const STATUS: [(&str, Handler); 1] = [("image_processing_status", status)];

pub(super) const OTHERS: [(&str, Handler); 8] = [
    ("style_turntable_upload", to_nowhere),
    ("style_3d_working_file_upload", to_version),
    ("style_3d_preview_upload", to_nowhere),
    ("block_size_class_3d_asset_upload", to_nowhere),
    ("material_3d_asset_upload", to_material),
    ("material_3d_preview_upload", to_material),
    ("material_3d_front_texture_upload", to_material),
    ("material_3d_back_texture_upload", to_material),
];

fn to_header(call: &Call<'_>) -> Result<Value, Failure> {
    accept(call, |_, header| {
        let member = call.kind().shape().image(call.parameters.text("position"));
        Ok(member.map_or(Target::Nowhere, |member| Target::Header(call.kind(), header, member.into())))
    })
}

/// By id or by number.
fn to_colorway(call: &Call<'_>) -> Result<Value, Failure> {
    accept(call, |company, header| {
        let master = company.masters.of(call.kind());
        let header = master.living(header).ok_or_else(|| missing(call))?;
        let (id, number) = (call.parameters.id("colorId"), call.parameters.text("colorNumber"));
        let colorway = header.colorways.iter().find(|known| match id {
            Some(id) => known.id == id,
            None => number.is_some_and(|number| {
                known.value(&master.schema().colorway_fields, "color_number").is_some_and(|known| known == number)
            }),
        });
        let colorway = colorway.ok_or_else(|| not_found("Colorway"))?;
        Ok(Target::Colorway(call.kind(), header.id, colorway.id))
    })
}

/// An item that is not named or not there is added with the picture.
fn to_item(call: &Call<'_>) -> Result<Value, Failure> {
    accept(call, |company, header| {
        let page = open(call, company, header)?;
        let item = call.parameters.id("listItemId").unwrap_or_else(Uuid::new_v4);
        Ok(Target::Item(header, page, item))
    })
}

fn to_version(call: &Call<'_>) -> Result<Value, Failure> {
    accept(call, |company, header| {
        let page = open(call, company, header)?;
        let version = call.id("versionId", "Version")?;
        let stored = company.pages.get_mut(&(header, page));
        stored.and_then(|page| page.record_mut("id", &version.to_string())).ok_or_else(|| not_found("Version"))?;
        Ok(Target::Record(header, page, ("id".into(), version), "/workingFiles".into()))
    })
}

/// Files of a material's colorway, which has a record of its own.
fn to_material(call: &Call<'_>) -> Result<Value, Failure> {
    accept(call, |company, header| {
        let page = open(call, company, header)?;
        let colorway = call.id("colorwayId", "Colorway")?;
        let known = |page: &&mut Page| page.records.iter().any(|record| record["colorwayId"] == colorway.to_string());
        if let Some(stored) = company.pages.get_mut(&(header, page)).filter(|page| !known(page)) {
            let textures = json!({"front": [], "back": []});
            stored.records.push(json!({
                "colorwayId": colorway, "assets3D": [], "packages": {}, "textures": textures, "previews": [],
            }));
        }
        let list = match call.operation.id.as_str() {
            "material_3d_asset_upload" => "/assets3D",
            "material_3d_preview_upload" => "/previews",
            "material_3d_front_texture_upload" => "/textures/front",
            _ => "/textures/back",
        };
        Ok(Target::Record(header, page, ("colorwayId".into(), colorway), list.into()))
    })
}

fn to_nowhere(call: &Call<'_>) -> Result<Value, Failure> {
    accept(call, |_, _| Ok(Target::Nowhere))
}

/// The page of the call, stored from now on.
fn open(call: &Call<'_>, company: &mut Company, header: Uuid) -> Result<Uuid, Failure> {
    let def = page_of(call, company)?;
    let (id, blank) = (def.id, Page::blank(def, call.stamp()));
    company.pages.entry((header, id)).or_insert(blank);
    Ok(id)
}

/// Counts the bytes, keeps the name, and answers with the job.
fn accept(
    call: &Call<'_>,
    target: impl FnOnce(&mut Company, Uuid) -> Result<Target, Failure>,
) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let shape = call.kind().shape();
    let header = call.parameters.id("headerId").or_else(|| call.parameters.id(shape.target));
    let header = header.filter(|id| company.masters.of(call.kind()).living(*id).is_some());
    let target = target(company, header.ok_or_else(|| missing(call))?)?;
    Ok(start(call, company, target))
}

/// Begins the processing of the file of the call.
pub(super) fn start(call: &Call<'_>, company: &mut Company, target: Target) -> Value {
    let (id, started) = (Uuid::new_v4(), call.app.clock.now());
    let file = call.body["fileName"].as_str().unwrap_or_default().to_owned();
    let size = call.body["size"].as_u64().unwrap_or(0);
    company.jobs.insert(id, Job { file, size, started, polls: 0, state: Progress::Processing, target });
    if call.app.options.processing == Processing::Polls(0) {
        finish(call, company, id);
    }
    json!({"imageId": id})
}

/// One poll of a job. Any folder's route knows the jobs of all.
fn status(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("imageId", "Image")?;
    let company = &mut *call.app.company_mut();
    let job = company.jobs.get_mut(&id).ok_or_else(|| not_found("Image"))?;
    job.polls += 1;
    if matches!(call.app.options.processing, Processing::Polls(polls) if job.polls >= polls) {
        finish(call, company, id);
    }
    let state = company.jobs.get(&id).map(|job| job.state);
    let failed = state == Some(Progress::Failed);
    let message = failed.then_some("The image could not be processed.");
    Ok(json!({"finished": state != Some(Progress::Processing), "errorOccured": failed, "message": message}))
}

fn finish(call: &Call<'_>, company: &mut Company, id: Uuid) {
    company.finish(id, call.trap(Trap::UploadFails), &call.app.host);
}
