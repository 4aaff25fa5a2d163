//! Classic BOMs and Sets: the same rows, of materials or of styles.

use super::edit::{change, find, list};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::Masters;
use crate::state::bom_row::{new_row, write_cells};
use crate::state::page::Page;
use crate::state::rows::deletes;
use crate::state::shape::Kind;
use crate::state::written::written_id;
use serde_json::{Value, json};
use uuid::Uuid;

pub(in super::super) const HANDLERS: [(&str, Handler); 5] = [
    ("style_page_bom_update", update),
    ("style_page_bom_item_delete", delete),
    ("style_page_bom_reset", reset),
    ("style_page_bom_details_update", details),
    ("style_page_sets_update", sets),
];

/// What rows point at, and how a write names it.
struct Rows {
    page: &'static str,
    kind: Kind,
    insert: &'static str,
    update: &'static str,
}

const BOM: Rows = Rows { page: "BOM", kind: Kind::Material, insert: "materialIdToInsert", update: "materialUpdate" };
const SETS: Rows = Rows { page: "Sets", kind: Kind::Style, insert: "styleIdToInsert", update: "styleUpdate" };

fn update(call: &Call<'_>) -> Result<Value, Failure> {
    write(call, &BOM)
}

fn sets(call: &Call<'_>) -> Result<Value, Failure> {
    write(call, &SETS)
}

fn write(call: &Call<'_>, rows: &Rows) -> Result<Value, Failure> {
    change(call, &[rows.page], |edit| {
        list(&call.body).iter().try_for_each(|item| write_row(&mut edit.page, edit.masters, rows, item))
    })
}

fn write_row(page: &mut Page, masters: &Masters, rows: &Rows, item: &Value) -> Result<(), Failure> {
    let update = &item[rows.update];
    let id = written_id(update, "rowId").map_err(Failure::bad_request)?.unwrap_or_else(Uuid::new_v4).to_string();
    if deletes(update) {
        page.records.retain(|row| row["rowId"] != id);
        return Ok(());
    }
    let inserted = written_id(item, rows.insert).map_err(Failure::bad_request)?;
    if page.record_mut("rowId", &id).is_none() {
        let row = new_row(masters, rows.kind, &id, inserted);
        let missing = || Failure::bad_request(format!("`{}` is not there.", rows.insert));
        page.records.push(row.ok_or_else(missing)?);
    }
    let Some(row) = page.record_mut("rowId", &id) else { return Ok(()) };
    write_cells(row, &update["rowFields"]);
    for color in list(&item["colorUpdate"]) {
        if let Some(colorway) = color["colorwayId"].as_str() {
            row[colorway] = json!({
                "image": null,
                "hex": color["hex"],
                "number": color["colorNumber"],
                "name": color["colorName"],
                "colorID": color["colorId"],
                "colorwayId": color["colorwayId"],
                "color_reference": null,
            });
        }
    }
    Ok(())
}

fn delete(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("rowId", "Row")?.to_string();
    change(call, &["BOM", "Sets"], |edit| {
        let before = edit.page.records.len();
        edit.page.records.retain(|row| row["rowId"] != id);
        if edit.page.records.len() == before { Err(Failure::not_found("Row not found")) } else { Ok(()) }
    })
}

/// Afterwards the rows read as an empty list, not as null.
fn reset(call: &Call<'_>) -> Result<Value, Failure> {
    change(call, &["BOM"], |edit| {
        edit.page.records.clear();
        Ok(())
    })
}

/// Materials of a details page must be on the BOM.
fn details(call: &Call<'_>) -> Result<Value, Failure> {
    let on_bom = {
        let company = call.app.company();
        let (header, _) = find(call, &company)?;
        let pages = company.pages.iter().filter(|((id, _), _)| *id == header.id);
        pages.flat_map(|(_, page)| page.records.iter().map(|row| row["materialId"].clone())).collect::<Vec<_>>()
    };
    change(call, &["BOMDetails"], |edit| {
        for written in list(&call.body["materials"]) {
            if !on_bom.contains(&written["id"]) && written["deleteMaterial"] != true {
                return Err(Failure::bad_request(format!("The material {} is not on the BOM.", written["id"])));
            }
            edit.page.records.retain(|known| known["id"] != written["id"]);
            if written["deleteMaterial"] != true {
                edit.page.records.push(json!({"id": written["id"]}));
            }
        }
        Ok(())
    })
}
