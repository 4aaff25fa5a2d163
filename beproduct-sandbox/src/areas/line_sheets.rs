//! Line sheets and their folders, to read only.

use super::reply::not_found;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::line_sheet::{LineSheet, LineSheetFolder};
use crate::state::shape::Kind;
use serde_json::Value;

pub(super) const HANDLERS: [(&str, Handler); 4] = [
    ("line_sheet_folders", folders),
    ("line_sheet_list", list),
    ("line_sheet_get", get),
    ("line_sheet_get_query", get),
];

fn folders(call: &Call<'_>) -> Result<Value, Failure> {
    let kind = call.parameters.text("masterFolder").and_then(Kind::of);
    let company = call.app.company();
    let folders = company.line_sheets.folders.iter().filter(|folder| kind.is_none_or(|kind| folder.kind == kind));
    Ok(folders.map(LineSheetFolder::show).collect())
}

/// Names and descriptions are compared as a whole, without regard to case.
fn list(call: &Call<'_>) -> Result<Value, Failure> {
    let folder = call.parameters.id("folderId");
    let same = |parameter: &str, text: &str| {
        call.parameters.text(parameter).is_none_or(|wanted| wanted.eq_ignore_ascii_case(text))
    };
    let company = call.app.company();
    let wanted = |sheet: &&LineSheet| {
        folder.is_none_or(|folder| sheet.folder == folder)
            && same("lineSheetName", &sheet.name)
            && same("lineSheetDescription", &sheet.description)
    };
    Ok(company.line_sheets.sheets.iter().filter(wanted).map(LineSheet::show).collect())
}

/// By path, or by query.
fn get(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.parameters.id("lineSheetId").or_else(|| call.parameters.id("id"));
    let company = call.app.company();
    let sheet = company.line_sheets.sheets.iter().find(|sheet| Some(sheet.id) == id);
    sheet.map(LineSheet::show).ok_or_else(|| not_found("Line sheet"))
}
