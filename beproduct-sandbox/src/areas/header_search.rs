//! The search for headers.

use crate::call::Call;
use crate::error::Failure;
use crate::filter::{Filters, Found, TIMES};
use crate::state::Master;
use crate::state::colorway::Colorway;
use crate::state::header::Header;
use crate::state::people::People;
use crate::trap::Trap;
use jiff::Timestamp;
use serde_json::Value;
use std::borrow::Cow;

/// Where a search looks.
struct Scene<'a> {
    master: &'a Master,
    people: &'a People,
    /// By folder, if a change anywhere in it counts for all its headers.
    folders: Option<Vec<Timestamp>>,
}

/// Headers that match all filters and have a colorway that matches all colorway filters.
pub(super) fn search(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let (master, people) = (company.masters.of(call.kind()), &company.people);
    let filters = Filters::read(call, "filters", |id| is_known(master, id))?;
    let in_colorways = |id: &str| id == "Id" || master.colorway_fields.iter().any(|field| field.id == id);
    let colorway_filters = Filters::read(call, "colorwayFilters", in_colorways)?;
    let scene = Scene { master, people, folders: call.trap(Trap::FolderModified).then(|| folders(master)) };
    let wanted = |header: &&Header| {
        is_listed(call, master, header)
            && filters.hold(|id| scene.find(header, id))
            && has_colorway(master, header, &colorway_filters)
    };
    let matching: Vec<&Header> = master.headers.values().filter(wanted).collect();
    Ok(call.page(&matching, |header| header.show(master, people)))
}

fn is_listed(call: &Call<'_>, master: &Master, header: &Header) -> bool {
    let in_folder = call.parameters.id("folderId").is_none_or(|id| id == master.folders[header.folder].id);
    in_folder && (!header.deleted || call.parameters.flag("showDeleted"))
}

/// A colorway field such as `color_number` can stand among the filters, too.
fn is_known(master: &Master, id: &str) -> bool {
    let mut fields = master.folders.iter().flat_map(|folder| &folder.fields).chain(&master.colorway_fields);
    id == "Id" || TIMES.contains(&id) || fields.any(|field| field.id == id)
}

/// The latest change in each folder.
fn folders(master: &Master) -> Vec<Timestamp> {
    let mut latest = vec![Timestamp::MIN; master.folders.len()];
    for header in master.headers.values() {
        latest[header.folder] = latest[header.folder].max(header.touched());
    }
    latest
}

impl Scene<'_> {
    fn find<'h>(&self, header: &'h Header, id: &str) -> Found<'h> {
        match id {
            "Id" => Found::Value(Cow::Owned(header.id.to_string().into())),
            "CreatedAt" => Found::Time(header.created.at),
            "ModifiedAt" => Found::Time(header.modified.at),
            "FolderModifiedAt" => Found::Time(match &self.folders {
                Some(folders) => folders[header.folder],
                None => header.touched(),
            }),
            id => match header.value(&self.master.folders[header.folder], id, self.people) {
                Some(value) => Found::Value(value),
                None => find_in_colorways(self.master, header, id),
            },
        }
    }
}

/// The values of all colorways.
fn find_in_colorways<'h>(master: &Master, header: &Header, id: &str) -> Found<'h> {
    let values = header.colorways.iter().filter_map(|colorway| colorway.value(&master.colorway_fields, id));
    let values: Vec<Value> = values.cloned().collect();
    if values.is_empty() { Found::Nothing } else { Found::Value(Cow::Owned(values.into())) }
}

fn has_colorway(master: &Master, header: &Header, filters: &Filters) -> bool {
    let holds = |colorway: &Colorway| {
        filters.hold(|id| match (id, colorway.value(&master.colorway_fields, id)) {
            ("Id", _) => Found::Value(Cow::Owned(colorway.id.to_string().into())),
            (_, Some(value)) => Found::Value(Cow::Owned(value.clone())),
            (_, None) => Found::Nothing,
        })
    };
    filters.is_empty() || header.colorways.iter().any(holds)
}
