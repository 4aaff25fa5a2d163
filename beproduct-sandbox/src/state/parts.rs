//! The lists of a header that only some master folders have: suppliers, chips, size classes.

use super::rules::Rules;
use super::sizes::{label, write_sizes};
use super::written::written_id;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// As written and as read.
const SUPPLIER: [(&str, &str); 11] = [
    ("Id", "id"),
    ("Name", "name"),
    ("SupplierType", "supplierType"),
    ("Address", "address"),
    ("City", "city"),
    ("State", "state"),
    ("Zip", "zip"),
    ("Country", "country"),
    ("Phone", "phone"),
    ("Fax", "fax"),
    ("Website", "website"),
];

const CHIP: [(&str, &str); 3] = [("colorNumber", "color_number"), ("colorName", "color_name"), ("hex", "hex")];

/// Written in Pascal case, merged by id or name, kept in camel case.
pub(crate) fn write_suppliers(all: &mut Vec<Value>, written: &[Value]) {
    for written in written {
        let same = |known: &&mut Value| {
            let same = |pascal: &str, camel: &str| !written[pascal].is_null() && known[camel] == written[pascal];
            same("Id", "id") || written["Id"].is_null() && same("Name", "name")
        };
        match all.iter_mut().find(same) {
            Some(known) => copy(&SUPPLIER, written, known),
            None => {
                let mut supplier: Value =
                    SUPPLIER.iter().map(|(_, camel)| ((*camel).to_owned(), Value::Null)).collect();
                supplier["id"] = json!(Uuid::new_v4());
                copy(&SUPPLIER, written, &mut supplier);
                all.push(supplier);
            }
        }
    }
}

/// A supplier as one SDK reads it.
pub(crate) fn pascal(supplier: &Value) -> Value {
    SUPPLIER.iter().map(|(pascal, camel)| ((*pascal).to_owned(), supplier[*camel].clone())).collect()
}

/// Chips that are sent merge by id or number; with `replace` the others leave the palette.
pub(crate) fn write_chips(all: &mut Vec<Value>, written: &[Value], replace: bool, palette: &str) -> Result<(), String> {
    let mut sent = Vec::new();
    for written in written {
        let id = written_id(written, "id")?;
        let same = |chip: &Value| match id {
            Some(id) => chip["_id"] == id.to_string(),
            None => !written["colorNumber"].is_null() && chip["color_number"] == written["colorNumber"],
        };
        let place = all.iter().position(same);
        if written["removeColor"] == true {
            all.retain(|chip| !same(chip));
            continue;
        }
        let place = match place {
            Some(place) => place,
            None => {
                all.push(chip(id.unwrap_or_else(Uuid::new_v4), palette));
                all.len() - 1
            }
        };
        if let Some(chip) = all.get_mut(place) {
            copy(&CHIP, written, chip);
            sent.push(chip["_id"].clone());
        }
    }
    if replace {
        all.retain(|chip| sent.contains(&chip["_id"]));
    }
    for (index, chip) in all.iter_mut().enumerate() {
        chip["sort"] = (index + 1).into();
    }
    Ok(())
}

/// Size classes of a block: a `key` patches with wrapped values, a `name` alone is a new one.
pub(crate) fn write_size_classes(all: &mut Vec<Value>, written: &[Value], rules: &Rules<'_>) -> Result<(), String> {
    for written in written {
        let Some(key) = written.get("key").and_then(Value::as_str) else {
            all.push(size_class(written["name"].as_str().unwrap_or_default()));
            patch(all.last_mut(), written, rules, |value| Some(value.clone()));
            continue;
        };
        let place = all.iter().position(|class| class["id"] == key || class["name"] == key);
        match (place, written["deleteSizeClass"] == true) {
            (Some(place), true) => drop(all.remove(place)),
            (None, deletes) if deletes || Uuid::parse_str(key).is_ok() => {
                return Err(format!("Size class {key} not found."));
            }
            (Some(place), false) => patch(all.get_mut(place), written, rules, |patch| patch.get("value").cloned()),
            (None, _) => {
                all.push(size_class(key));
                patch(all.last_mut(), written, rules, |patch| patch.get("value").cloned());
            }
        }
    }
    Ok(())
}

fn patch(class: Option<&mut Value>, written: &Value, rules: &Rules<'_>, value: fn(&Value) -> Option<Value>) {
    let Some(class) = class else { return };
    for member in ["name", "notes", "active"] {
        if let Some(value) = written.get(member).filter(|patch| !patch.is_null()).and_then(value) {
            class[member] = value;
        }
    }
    if let Some(written) = written["sizes"].as_array() {
        let range = write_sizes(class["sizes"].as_array().map(Vec::as_slice).unwrap_or_default(), written, rules);
        class["sizeRange"] = label(&range).into();
        class["sizes"] = range.into_iter().map(plain).collect();
    }
}

fn size_class(name: &str) -> Value {
    json!({"id": Uuid::new_v4(), "name": name, "notes": null, "active": true, "sizeRange": "", "sizes": []})
}

/// A size of a block has no unit of measure.
fn plain(mut size: Value) -> Value {
    size.as_object_mut().map(|members| members.remove("unitOfMeasure"));
    size
}

fn chip(id: Uuid, palette: &str) -> Value {
    json!({
        "_id": id,
        "color_id": id,
        "color_source_id": id,
        "color_number": null,
        "color_name": null,
        "hex": null,
        "palette_name": palette,
        "sort": 0,
        "Schema": Map::new(),
    })
}

fn copy(names: &[(&str, &str)], from: &Value, to: &mut Value) {
    for (written, read) in names {
        if let Some(value) = from.get(*written) {
            to[*read] = value.clone();
        }
    }
}
