//! Request pages of the tracking: one submit for each milestone.

use super::edit::{change, find, list, no_page};
use super::read::show_schema;
use super::show::frame;
use crate::areas::headers::{header_id, missing};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::colorway::write_fields;
use crate::state::page_def::PageDef;
use serde_json::{Value, json};

pub(in super::super) const HANDLERS: [(&str, Handler); 3] =
    [("request_pages", pages), ("request_page_get", get), ("request_page_form_update", update)];

pub(in super::super) const SCHEMA: [(&str, Handler); 1] = [("request_page_schema", schema)];

fn pages(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let master = company.masters.of(call.kind());
    master.living(header_id(call)?).ok_or_else(|| missing(call))?;
    Ok(master.schema().pages.values().filter(|def| def.sample).map(PageDef::show).collect())
}

/// Takes request pages only.
fn schema(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let id = call.parameters.id("pageId").ok_or_else(no_page)?;
    let def = company.masters.0.iter().find_map(|master| master.schema().pages.get(&id)).filter(|def| def.sample);
    Ok(show_schema(def.ok_or_else(no_page)?, &company))
}

/// The page of one milestone, or once for each milestone that has it.
fn get(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let (header, def) = find(call, &company)?;
    if !def.sample {
        return Err(no_page());
    }
    let stored = company.pages.get(&(header.id, def.id));
    let submits = stored.map(|page| page.records.as_slice()).unwrap_or_default();
    let audit = stored.map(|page| (&page.created, &page.modified));
    let show = |submits: &[Value]| {
        let data = json!({"measurementSystem": "Metric", "poms": [], "submits": submits});
        frame(&company, header.id, def, data, audit)
    };
    match call.parameters.id("timelineId") {
        Some(id) => {
            let of = |submit: &&Value| submit["id"] == id.to_string();
            Ok(show(&submits.iter().filter(of).cloned().collect::<Vec<_>>()))
        }
        None => Ok(submits.iter().map(|submit| show(std::slice::from_ref(submit))).collect()),
    }
}

/// The fields of the form are members of the submit.
fn update(call: &Call<'_>) -> Result<Value, Failure> {
    let timeline = call.id("timelineId", "Timeline")?.to_string();
    change(call, &["SampleRequestApp"], |edit| {
        if !edit.def.sample {
            return Err(no_page());
        }
        let mut values = vec![Value::Null; edit.def.form.len()];
        let outcome = write_fields(&mut values, &edit.def.form, Some(&call.body), &edit.rules);
        outcome.map_err(Failure::bad_request)?;
        if edit.page.record_mut("id", &timeline).is_none() {
            edit.page.records.push(json!({"id": timeline, "name": "Submit 1", "data": {"fitComments": null}}));
        }
        let Some(submit) = edit.page.record_mut("id", &timeline) else { return Ok(()) };
        for (field, value) in edit.def.form.iter().zip(values) {
            match list(&call.body).iter().any(|item| item["id"] == field.id.as_str()) {
                true if field.id == "fitComments" => submit["data"]["fitComments"] = value,
                true => submit[&field.id] = value,
                false => {}
            }
        }
        Ok(())
    })
}
