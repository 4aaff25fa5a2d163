//! A row of a classic BOM or a Sets page, as it is read.

use super::masters::Masters;
use super::shape::Kind;
use serde_json::{Value, json};
use uuid::Uuid;

/// A row that is linked to what was inserted, or stands for itself. `None` if that is not there.
pub(crate) fn new_row(masters: &Masters, kind: Kind, id: &str, inserted: Option<Uuid>) -> Option<Value> {
    let mut row = json!({
        "rowId": id,
        "header_number": null,
        "header_name": null,
        "group": null,
        "track": null,
        "Vendor": null,
        "Size": null,
        "qty": null,
        "uom": null,
        "Currency": null,
        "price": null,
        "total": null,
        "MainImageURL": null,
        "FolderTypeName": null,
        "isAdHOC": inserted.is_none(),
    });
    row[kind.shape().target] = json!(inserted);
    let Some(id) = inserted else { return Some(row) };
    let master = masters.of(kind);
    let header = master.living(id)?;
    let folder = &master.schema().folders[header.folder];
    row["header_number"] = header.text(folder, "header_number").into();
    row["header_name"] = header.text(folder, "header_name").into();
    row["FolderTypeName"] = folder.name.clone().into();
    Some(row)
}

/// Takes `[{id, value}]`. The total follows from quantity and price.
pub(crate) fn write_cells(row: &mut Value, fields: &Value) {
    for field in fields.as_array().into_iter().flatten() {
        if let Some(id) = field["id"].as_str() {
            row[id] = cell(id, &field["value"]);
        }
    }
    let number = |value: &Value| value.as_str().and_then(|text| text.parse::<f64>().ok());
    if let (Some(quantity), Some(price)) = (number(&row["qty"]), number(&row["price"])) {
        row["total"] = format!("{:.3}", quantity * price).into();
    }
}

/// Cells are texts, whatever was written; two are flags.
fn cell(id: &str, value: &Value) -> Value {
    match (id, value) {
        ("track" | "share", value) => json!(*value == true || *value == "Yes" || *value == "True"),
        (_, Value::Null | Value::String(_)) => value.clone(),
        (_, other) => other.to_string().into(),
    }
}
