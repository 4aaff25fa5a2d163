//! Forms, grids, lists and texts.

use super::edit::{change, list};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::colorway::write_fields;
use crate::state::rows::update_rows;
use serde_json::Value;

pub(in super::super) const HANDLERS: [(&str, Handler); 4] = [
    ("page_form_update", form),
    ("page_grid_update", grid),
    ("page_list_update", items),
    ("page_images_grid_list_update", image_items),
];

pub(in super::super) const TEXT_HANDLERS: [(&str, Handler); 2] =
    [("text_list_items_update", text_items), ("text_list_editor_update", text)];

/// Fields that are not sent stay.
fn form(call: &Call<'_>) -> Result<Value, Failure> {
    change(call, &["Form", "FormGrid", "ImagesForm"], |edit| {
        write_fields(&mut edit.page.form, &edit.def.form, Some(&call.body), &edit.rules).map_err(Failure::bad_request)
    })
}

/// A row under a client-made id is inserted under it.
fn grid(call: &Call<'_>) -> Result<Value, Failure> {
    change(call, &["Grid", "FormGrid", "ImagesGrid"], |edit| {
        let (rows, fields) = (&mut edit.page.rows, &edit.def.grid);
        let outcome = update_rows(rows, fields, list(&call.body), edit.stamp, &edit.rules);
        outcome.map(drop).map_err(Failure::bad_request)
    })
}

fn items(call: &Call<'_>) -> Result<Value, Failure> {
    write_items(call, &["List", "ImagesForm"])
}

fn image_items(call: &Call<'_>) -> Result<Value, Failure> {
    write_items(call, &["ImagesGrid"])
}

fn text_items(call: &Call<'_>) -> Result<Value, Failure> {
    write_items(call, &["TextList"])
}

fn write_items(call: &Call<'_>, types: &[&str]) -> Result<Value, Failure> {
    change(call, types, |edit| edit.page.write_items(list(&call.body), &edit.rules).map_err(Failure::bad_request))
}

fn text(call: &Call<'_>) -> Result<Value, Failure> {
    change(call, &["TextList"], |edit| {
        edit.page.text = call.body["editorData"].as_str().map(str::to_owned);
        Ok(())
    })
}
