//! How a page is shown: its frame, and its data by type.

use crate::state::Company;
use crate::state::header::Header;
use crate::state::page::Page;
use crate::state::page_def::PageDef;
use crate::state::rows::{items, show_row};
use crate::state::shape::Kind;
use crate::state::stamp::{Stamp, write_audit};
use crate::state::variation::Scheme;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// An AppResult. `None` for a header or page that is not there.
pub(in super::super) fn show_page(company: &Company, kind: Kind, header: Uuid, page: Uuid) -> Option<Value> {
    let master = company.masters.of(kind);
    let (header, def) = (master.living(header)?, master.schema().pages.get(&page)?);
    let stored = company.pages.get(&(header.id, def.id));
    let blank = Page::blank(def, header.created);
    let page = stored.unwrap_or(&blank);
    let mut data = data(company, header, def, page);
    if stored.is_none() && matches!(def.kind, "BOM" | "Sets") {
        data["data"] = Value::Null;
    }
    Some(frame(company, header.id, def, data, stored.map(|page| (&page.created, &page.modified))))
}

/// What is around the data; nobody made a page that was never written.
pub(super) fn frame(
    company: &Company,
    header: Uuid,
    def: &PageDef,
    data: Value,
    audit: Option<(&Stamp, &Stamp)>,
) -> Value {
    let mut shown = json!({"id": def.id, "headerId": header, "name": def.title, "data": data});
    match audit {
        Some((created, modified)) => write_audit(&mut shown, created, modified, &company.people.users),
        None => {
            for member in ["createdBy", "createdAt", "modifiedBy", "modifiedAt"] {
                shown[member] = Value::Null;
            }
        }
    }
    shown
}

fn data(company: &Company, header: &Header, def: &PageDef, page: &Page) -> Value {
    let form = || items(&def.form, &page.form);
    let rows = || -> Vec<Value> { page.rows.iter().map(|(id, row)| show_row(id, row, &def.grid)).collect() };
    let grid = || json!({"appName": def.title, "gridData": rows()});
    match def.kind {
        "Form" => form(),
        "Grid" => grid(),
        "FormGrid" => json!({"form": form(), "grid": rows()}),
        "List" => page.show_items(),
        "ImagesForm" => json!({"image": page.show_items(), "form": form()}),
        "ImagesGrid" => json!({"image": page.show_items(), "grid": grid()}),
        "TextList" => json!({"text": page.text, "images": page.show_items()}),
        "Attachments" => json!({"files": page.files}),
        "BOM" | "Sets" => json!({"data": page.records, "applicationName": def.title, "costing": []}),
        "BOMDetails" | "SKU" | "LinkPages" => page.records.iter().cloned().collect(),
        "BOMVariations" => variations(company, def, page),
        "Revisions" => revisions(company, header.id, def),
        "3DStyle" => json!({"versions": page.records}),
        "Material3D" => json!({"assets": page.records}),
        "Measurements" => json!({"fractionsMode": false, "measurementSystem": "Metric", "data": page.records}),
        "MultiMeasurements" => multi_measurements(company, header, page),
        "MultiSizeMeasurementBlock" => json!({"measurementSystem": "Metric", "sizeClasses": block_classes(header)}),
        "SampleRequestApp" | "SampleRequestMulti" => {
            json!({"measurementSystem": "Metric", "poms": [], "submits": page.records})
        }
        "DesignSample" => json!({"submits": page.records}),
        _ => Value::Object(Map::new()),
    }
}

fn variations(company: &Company, def: &PageDef, page: &Page) -> Value {
    let scheme = Scheme { metadata: &def.form, grid: &def.grid, masters: &company.masters };
    let all = page.variations.iter().enumerate();
    match def.max_variations {
        Some(_) => all.map(|(order, (id, one))| one.metadata(*id, order, scheme)).collect(),
        None => {
            let only = page.variations.first();
            only.map_or(json!([]), |(id, one)| without_metadata(one.show(*id, None, scheme, &company.people)))
        }
    }
}

/// The only variation of a page has rows and no metadata.
fn without_metadata(mut variation: Value) -> Value {
    variation.as_object_mut().map(|members| members.remove("metadata"));
    variation
}

fn multi_measurements(company: &Company, header: &Header, page: &Page) -> Value {
    let class = json!({"id": company.masters.of(Kind::Style).schema().size_class, "name": "Regular"});
    let block = header.more.block.and_then(|id| {
        let blocks = company.masters.of(Kind::Block);
        let block = blocks.living(id)?;
        Some(json!({"id": id, "headerName": block.text(&blocks.schema().folders[block.folder], "header_name")}))
    });
    let classes = json!([{"sizeClass": class, "poms": page.records, "technicalSketches": []}]);
    json!({"measurementSystem": "Metric", "sizeClasses": classes, "blockHeader": block})
}

fn block_classes(header: &Header) -> Value {
    header.more.size_classes.iter().map(|class| json!({"sizeClass": class, "poms": []})).collect()
}

/// The revision notes of the header, their text nested under `reply` in Pascal case.
fn revisions(company: &Company, header: Uuid, def: &PageDef) -> Value {
    let notes = company.notes.of(super::super::notes::REVISIONS, header, None);
    let entry = |(id, note): (&Uuid, &crate::state::notes::Note)| {
        let from = note.created.show_user(&company.people.users);
        json!({
            "reply": {
                "Id": id,
                "Type": "Revision",
                "From": {"Id": from["id"], "Name": from["name"]},
                "Title": null,
                "Body": note.text,
                "CreateDate": note.created.show_time(),
            },
            "applicationId": def.id,
            "applicationName": def.title,
        })
    };
    notes.map(entry).collect()
}
