//! The traps that are about the request and its answer as a whole.

use crate::call::Call;
use crate::error::Failure;
use crate::state::parts::pascal;
use crate::trap::Trap;
use beproduct_spec::ir::{Effect, Envelope};
use serde_json::{Value, json};
use uuid::Uuid;

/// An answer that a trap gives instead of the handler.
pub(super) fn before(call: &Call<'_>) -> Option<Result<Value, Failure>> {
    let operation = call.operation;
    let id = operation.id.as_str();
    if operation.answer.envelope == Envelope::Message && call.trap(Trap::MessageError) {
        return Some(Ok(json!({"error": true, "message": "The action could not be completed."})));
    }
    if id == "style_flat_bom" && call.trap(Trap::FlatBom500) && filters_by(call, "id") {
        return Some(Err(Failure::exception("System.FormatException", "Element 'id' is not an ObjectId.")));
    }
    if id == "style_page_sets_update" && call.trap(Trap::Sets500) && inserts(&call.body) {
        let what = "Value cannot be null. (Parameter 'source')";
        return Some(Err(Failure::exception("System.ArgumentNullException", what)));
    }
    if call.trap(Trap::Variations500) && is_general_page_route(id) && on_variations(call) {
        return Some(Err(Failure::exception("System.NotSupportedException", "BOMVariations")));
    }
    None
}

/// What a trap makes of an answer.
pub(super) fn after(call: &Call<'_>, mut body: Value) -> Result<Value, Failure> {
    let id = call.operation.id.as_str();
    if id.ends_with("_header_delete") && call.operation.effect == Effect::Delete && call.trap(Trap::Delete500)
        || id.ends_with("_attachment_remove") && call.trap(Trap::Attachment500)
    {
        let what = "Object reference not set to an instance of an object.";
        return Err(Failure::exception("System.NullReferenceException", what));
    }
    if id == "data_table_update" && call.trap(Trap::TableCounts) {
        for member in ["updated", "added", "deleted"] {
            body[member] = body[member].as_array().map_or(0, Vec::len).into();
        }
    }
    if id.ends_with("_page_get") && call.trap(Trap::YearOne) && body["modifiedAt"].is_null() {
        body["modifiedAt"] = "0001-01-01T00:00:00Z".into();
    }
    if call.operation.tag == "Material" && call.trap(Trap::PascalSuppliers) {
        each_record(&mut body, &|record| {
            for supplier in record.get_mut("suppliers").and_then(Value::as_array_mut).into_iter().flatten() {
                *supplier = pascal(supplier);
            }
        });
    }
    if id.starts_with("directory_companies") && call.trap(Trap::UnstableIds) {
        each_record(&mut body, &|record| record["id"] = json!(Uuid::new_v4()));
    }
    if call.operation.answer.envelope == Envelope::Page {
        spoil_page(call, &mut body);
    }
    Ok(body)
}

fn spoil_page(call: &Call<'_>, body: &mut Value) {
    if call.trap(Trap::NoTotal) && call.app.spoiled.is_first(Trap::NoTotal, &call.operation.id) {
        *body = json!({"result": []});
    }
    if call.trap(Trap::NullResult) && body["result"].as_array().is_some_and(Vec::is_empty) {
        body["result"] = Value::Null;
    }
}

/// The text of a body; a list may break off in the middle.
pub(super) fn text(call: &Call<'_>, body: &Value) -> String {
    let mut text = body.to_string();
    let is_list = matches!(call.operation.answer.envelope, Envelope::Page | Envelope::List);
    if is_list && call.trap(Trap::TruncatedPage) && call.app.spoiled.is_first(Trap::TruncatedPage, &call.operation.id) {
        let half = (0..=text.len() / 2).rev().find(|place| text.is_char_boundary(*place));
        text.truncate(half.unwrap_or(0));
    }
    text
}

fn each_record(body: &mut Value, change: &dyn Fn(&mut Value)) {
    match body {
        Value::Array(items) => items.iter_mut().for_each(change),
        Value::Object(members) => match members.get_mut("result").and_then(Value::as_array_mut) {
            Some(items) => items.iter_mut().for_each(change),
            None => change(body),
        },
        _ => {}
    }
}

fn filters_by(call: &Call<'_>, field: &str) -> bool {
    let filters = call.body["filters"].as_array().into_iter().flatten();
    filters.filter_map(|filter| filter["field"].as_str()).any(|known| known.eq_ignore_ascii_case(field))
}

/// An insert names a style, or a row that has no id yet.
fn inserts(body: &Value) -> bool {
    let mut items = body.as_array().into_iter().flatten();
    items.any(|item| !item["styleIdToInsert"].is_null() || item["styleUpdate"]["rowId"].is_null())
}

fn is_general_page_route(id: &str) -> bool {
    matches!(id, "style_page_get" | "style_page_bom_update" | "style_page_reset" | "style_page_form_update")
}

fn on_variations(call: &Call<'_>) -> bool {
    let company = call.app.company();
    let page = call.parameters.id("pageId").and_then(|id| company.masters.of(call.kind()).schema().pages.get(&id));
    page.is_some_and(|page| page.kind == "BOMVariations")
}
