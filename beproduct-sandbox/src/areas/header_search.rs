//! The search for headers.

use crate::call::Call;
use crate::error::Failure;
use crate::filter::{Filters, Found, TIMES};
use crate::state::Company;
use crate::state::colorway::Colorway;
use crate::state::header::Header;
use crate::state::master::Master;
use crate::state::people::People;
use crate::state::schema::Schema;
use crate::trap::Trap;
use jiff::Timestamp;
use serde_json::Value;
use std::borrow::Cow;

/// Where a search looks.
struct Scene<'a> {
    schema: &'a Schema,
    people: &'a People,
    /// By folder, if a change anywhere in it counts for all its headers.
    folders: Option<Vec<Timestamp>>,
}

/// Headers that match all filters and have a colorway that matches all colorway filters.
pub(super) fn search(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let master = company.masters.of(call.kind());
    let headers: Vec<&Header> =
        matching(call, &company)?.iter().filter_map(|place| master.headers().at(*place)).collect();
    Ok(call.page(&headers, |header| header.show(master.schema(), &company.people)))
}

/// The text of the same answer, put together from those of the headers.
pub(super) fn write_search(call: &Call<'_>) -> Result<String, Failure> {
    let company = call.app.company();
    let master = company.masters.of(call.kind());
    let show = |header: &Header| header.show(master.schema(), &company.people).to_string();
    let matching = matching(call, &company)?;
    let (skip, size) = call.window();
    let window = matching.iter().skip(skip).take(size);
    let headers: Vec<&str> = window.map(|place| master.headers().text(*place, show)).collect();
    Ok(["{\"result\":[", &headers.join(","), "],\"total\":", &matching.len().to_string(), "}"].concat())
}

/// Their places. Without filters the list of the folder is the answer as it stands.
fn matching<'c>(call: &Call<'_>, company: &'c Company) -> Result<Cow<'c, [usize]>, Failure> {
    let (master, people) = (company.masters.of(call.kind()), &company.people);
    let schema = master.schema();
    let filters = Filters::read(call, "filters", |id| is_known(schema, id))?;
    let in_colorways = |id: &str| id == "Id" || schema.colorway_fields.iter().any(|field| field.id == id);
    let colorway_filters = Filters::read(call, "colorwayFilters", in_colorways)?;
    let listed = listed(call, master);
    if filters.is_empty() && colorway_filters.is_empty() {
        return Ok(listed);
    }
    let scene = Scene { schema, people, folders: call.trap(Trap::FolderModified).then(|| folders(master)) };
    let wanted =
        |header: &Header| filters.hold(|id| scene.find(header, id)) && has_colorway(schema, header, &colorway_filters);
    Ok(listed.iter().copied().filter(|place| master.headers().at(*place).is_some_and(wanted)).collect())
}

/// All headers, or those of the folder of the call. An unknown folder has none.
fn listed<'c>(call: &Call<'_>, master: &'c Master) -> Cow<'c, [usize]> {
    let folder = call.parameters.id("folderId").map(|id| master.schema().folder(id));
    match folder {
        Some(None) => Cow::default(),
        folder if call.parameters.flag("showDeleted") => master.headers().with_deleted(folder.flatten()).into(),
        folder => master.headers().listed(folder.flatten()).into(),
    }
}

/// A colorway field such as `color_number` can stand among the filters, too.
fn is_known(schema: &Schema, id: &str) -> bool {
    let mut fields = schema.folders.iter().flat_map(|folder| &folder.fields).chain(&schema.colorway_fields);
    id == "Id" || TIMES.contains(&id) || fields.any(|field| field.id == id)
}

/// The latest change in each folder.
fn folders(master: &Master) -> Vec<Timestamp> {
    let mut latest = vec![Timestamp::MIN; master.schema().folders.len()];
    for header in master.headers().iter() {
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
            id => match header.value(&self.schema.folders[header.folder], id, self.people) {
                Some(value) => Found::Value(value),
                None => find_in_colorways(self.schema, header, id),
            },
        }
    }
}

/// The values of all colorways.
fn find_in_colorways<'h>(schema: &Schema, header: &Header, id: &str) -> Found<'h> {
    let values = header.colorways.iter().filter_map(|colorway| colorway.value(&schema.colorway_fields, id));
    let values: Vec<Value> = values.cloned().collect();
    if values.is_empty() { Found::Nothing } else { Found::Value(Cow::Owned(values.into())) }
}

fn has_colorway(schema: &Schema, header: &Header, filters: &Filters) -> bool {
    let holds = |colorway: &Colorway| {
        filters.hold(|id| match (id, colorway.value(&schema.colorway_fields, id)) {
            ("Id", _) => Found::Value(Cow::Owned(colorway.id.to_string().into())),
            (_, Some(value)) => Found::Value(Cow::Owned(value.clone())),
            (_, None) => Found::Nothing,
        })
    };
    filters.is_empty() || header.colorways.iter().any(holds)
}
