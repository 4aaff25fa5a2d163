//! Points of measure, and submits of samples.

use super::edit::{change, list};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::page::Page;
use serde_json::{Value, json};
use uuid::Uuid;

pub(in super::super) const HANDLERS: [(&str, Handler); 4] = [
    ("style_page_multi_measurements_update", update),
    ("style_page_multi_measurements_reset", reset),
    ("style_sample_request_multi_add_submit", add_submit),
    ("style_page_link_pages_update", links),
];

/// Points merge by id; members that are sent replace what was there.
fn update(call: &Call<'_>) -> Result<Value, Failure> {
    change(call, &["MultiMeasurements"], |edit| {
        let class = edit.masters.of(call.kind()).schema().size_class;
        if call.body["sizeClass"] != class.to_string() {
            return Err(Failure::bad_request("The member `$.sizeClass` names no size class of this style."));
        }
        for written in list(&call.body["poms"]) {
            write_pom(&mut edit.page, written)?;
        }
        Ok(())
    })
}

fn write_pom(page: &mut Page, written: &Value) -> Result<(), Failure> {
    let members = written.as_object().ok_or_else(|| Failure::bad_request("A point of measure must be an object."))?;
    let id = match written["id"].as_str() {
        Some(id) => id.to_owned(),
        None => Uuid::new_v4().to_string(),
    };
    if written["deletePom"] == true {
        page.records.retain(|pom| pom["id"] != id);
        return Ok(());
    }
    if page.record_mut("id", &id).is_none() {
        let blank = json!({"id": id, "isLinked": false, "code": null, "pointOfMeasure": null, "gradeRules": [],
                           "fields": [], "initialColumns": []});
        page.records.push(blank);
    }
    if let Some(Value::Object(pom)) = page.record_mut("id", &id) {
        pom.extend(members.clone());
    }
    Ok(())
}

/// Unlike the general reset, this one takes a page that was never written.
fn reset(call: &Call<'_>) -> Result<Value, Failure> {
    change(call, &["MultiMeasurements"], |edit| {
        edit.page = Page::blank(edit.def, edit.stamp);
        Ok(())
    })
}

fn add_submit(call: &Call<'_>) -> Result<Value, Failure> {
    change(call, &["SampleRequestMulti"], |edit| {
        let size = |written: &Value| {
            json!({
                "id": Uuid::new_v4(),
                "size": written["sizeName"],
                "sampleSize": false,
                "submitStatus": "Not Started",
                "submitStatusDate": null,
                "dueDate": null,
                "receivedDate": null,
                "fitDate": null,
            })
        };
        let sizes: Vec<Value> = list(&call.body["sizes"]).iter().map(size).collect();
        edit.page.records.push(json!({"id": Uuid::new_v4(), "name": call.body["submitName"], "sizes": sizes}));
        Ok(())
    })
}

/// Pages that this one links to.
fn links(call: &Call<'_>) -> Result<Value, Failure> {
    change(call, &["LinkPages"], |edit| {
        for written in list(&call.body) {
            let link = json!({"headerId": written["headerId"], "pageId": written["pageId"]});
            edit.page.records.retain(|known| *known != link);
            if written["removeLink"] != true {
                edit.page.records.push(link);
            }
        }
        Ok(())
    })
}
