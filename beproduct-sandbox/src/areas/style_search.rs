//! The search for styles.

use crate::api::call::Call;
use crate::error::Failure;
use crate::filter::{Filters, Found, TIMES};
use crate::state::header::Header;
use crate::state::people::People;
use crate::state::{Folder, Master};
use serde_json::Value;
use std::borrow::Cow;

/// Headers that match all filters and have a colorway that matches all colorway filters.
pub(super) fn search(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let (master, people) = (&company.styles, &company.people);
    let filters = Filters::read(&call.body, "filters", |id| is_known(master, id))?;
    let in_colorways = |id: &str| id == "Id" || master.colorway_fields.iter().any(|field| field.id == id);
    let colorway_filters = Filters::read(&call.body, "colorwayFilters", in_colorways)?;
    let wanted = |header: &&Header| {
        is_listed(call, &master.folders[header.folder], header)
            && filters.hold(|id| find(master, people, header, id))
            && has_colorway(master, header, &colorway_filters)
    };
    let matching: Vec<&Header> = master.headers.values().filter(wanted).collect();
    Ok(call.page(&matching, |header| header.show(master, people)))
}

fn is_listed(call: &Call<'_>, folder: &Folder, header: &Header) -> bool {
    let in_folder = call.parameters.id("folderId").is_none_or(|id| id == folder.id);
    in_folder && (!header.deleted || call.parameters.flag("showDeleted"))
}

/// A colorway field such as `color_number` can stand among the filters, too.
fn is_known(master: &Master, id: &str) -> bool {
    let mut fields = master.folders.iter().flat_map(|folder| &folder.fields).chain(&master.colorway_fields);
    id == "Id" || TIMES.contains(&id) || fields.any(|field| field.id == id)
}

fn find<'h>(master: &Master, people: &People, header: &'h Header, id: &str) -> Found<'h> {
    match id {
        "Id" => Found::Value(Cow::Owned(header.id.to_string().into())),
        "CreatedAt" => Found::Time(header.created.at),
        "ModifiedAt" | "FolderModifiedAt" => Found::Time(header.modified.at),
        id => match header.value(&master.folders[header.folder], id, people) {
            Some(value) => Found::Value(value),
            None => find_in_colorways(master, header, id),
        },
    }
}

/// The values of all colorways.
fn find_in_colorways<'h>(master: &Master, header: &Header, id: &str) -> Found<'h> {
    let values = header.colorways.iter().filter_map(|colorway| colorway.value(&master.colorway_fields, id));
    let values: Vec<Value> = values.cloned().collect();
    if values.is_empty() { Found::Nothing } else { Found::Value(Cow::Owned(values.into())) }
}

fn has_colorway(master: &Master, header: &Header, filters: &Filters) -> bool {
    let holds = |colorway: &crate::state::colorway::Colorway| {
        filters.hold(|id| match (id, colorway.value(&master.colorway_fields, id)) {
            ("Id", _) => Found::Value(Cow::Owned(colorway.id.to_string().into())),
            (_, Some(value)) => Found::Value(Cow::Owned(value.clone())),
            (_, None) => Found::Nothing,
        })
    };
    filters.is_empty() || header.colorways.iter().any(holds)
}
