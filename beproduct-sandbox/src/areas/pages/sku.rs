//! SKUs: one for each colorway and size.

use super::edit::{change, list};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::colorway::{Colorway, write_fields};
use crate::state::rows::items;
use crate::trap::Trap;
use serde_json::{Value, json};
use uuid::Uuid;

pub(in super::super) const HANDLERS: [(&str, Handler); 2] = [("sku_generate", generate), ("page_sku_update", update)];

/// Fields that are members of a SKU.
const MEMBERS: [(&str, &str); 4] =
    [("sku_number", "skuNumber"), ("packaging", "packaging"), ("comments", "comments"), ("hide_sku", "hideSku")];

/// SKUs that are there keep what was written to them.
fn generate(call: &Call<'_>) -> Result<Value, Failure> {
    change(call, &["SKU"], |edit| {
        let (master, header) = (edit.masters.of(call.kind()), edit.header);
        let number = header.text(&master.schema().folders[header.folder], "header_number");
        for colorway in &header.colorways {
            if colorway.image.is_null() && call.trap(Trap::Sku500) {
                return Err(Failure::exception("System.NullReferenceException", "swatch"));
            }
            for size in header.sizes.iter() {
                let of = |id: &str| colorway.value(&master.schema().colorway_fields, id).cloned().unwrap_or_default();
                let sku = (of("color_number"), of("color_name"), size["name"].clone());
                let same = |known: &Value| known["colorNumber"] == sku.0 && known["size"] == sku.2;
                if !edit.page.records.iter().any(same) {
                    let fields = items(&edit.def.grid, &vec![Value::Null; edit.def.grid.len()]);
                    edit.page.records.push(record(&number, colorway, &sku, fields));
                }
            }
        }
        Ok(())
    })
}

fn record(number: &str, colorway: &Colorway, (color, name, size): &(Value, Value, Value), fields: Value) -> Value {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    json!({
        "id": Uuid::new_v4(),
        "skuNumber": format!("{number}-{}-{}", text(color), text(size)),
        "colorNumber": color,
        "colorName": name,
        "colorImage": colorway.image["preview"],
        "size": size,
        "packaging": null,
        "hideSku": false,
        "comments": "",
        "fields": fields,
    })
}

fn update(call: &Call<'_>) -> Result<Value, Failure> {
    change(call, &["SKU"], |edit| {
        for written in list(&call.body) {
            let id = written["id"].as_str().unwrap_or_default();
            let sku = edit.page.record_mut("id", id);
            let sku = sku.ok_or_else(|| Failure::bad_request(format!("SKU {id} not found.")))?;
            let value = |item: &Value| item["value"].clone();
            let mut values: Vec<Value> = list(&sku["fields"]).iter().map(value).collect();
            let outcome = write_fields(&mut values, &edit.def.grid, written.get("fields"), &edit.rules);
            outcome.map_err(Failure::bad_request)?;
            sku["fields"] = items(&edit.def.grid, &values);
            for item in list(&written["fields"]) {
                if let Some((id, member)) = MEMBERS.iter().find(|(id, _)| item["id"] == *id) {
                    sku[*member] = if *id == "hide_sku" { flag(&item["value"]) } else { item["value"].clone() };
                }
            }
        }
        Ok(())
    })
}

fn flag(value: &Value) -> Value {
    (*value == true || *value == "Yes").into()
}
