//! The stateful areas, one file each. Every other operation is answered from the spec.

mod automation;
mod colorways;
mod contacts;
mod data_tables;
mod directory;
mod header_moves;
mod header_search;
mod headers;
pub(crate) mod master_data;
mod notes;
mod pages;
mod service;
mod shares;
mod sync;
mod tags;
mod uploads;
mod users;

use crate::api::call::{Call, Handler, Handlers};
use crate::error::Failure;
use crate::state::people::People;
use crate::state::rules::Rules;
use crate::state::shape::Kind;
use crate::state::stamp::Stamp;
use serde_json::{Value, json};

/// Handlers of one area. For master folders they are named without the prefix, and serve each of some kinds.
type Area = (&'static [Kind], &'static [(&'static str, Handler)]);

const NONE: &[Kind] = &[];
const COLORED: &[Kind] = &[Kind::Style, Kind::Material];
/// Palettes have no images of their own.
const PICTURED: &[Kind] = &[Kind::Style, Kind::Material, Kind::Image, Kind::Block];

const AREAS: &[Area] = &[
    (&Kind::ALL, &headers::HANDLERS),
    (COLORED, &colorways::HANDLERS),
    (COLORED, &header_moves::MOVE),
    (NONE, &header_moves::STYLE),
    (NONE, &header_moves::COLOR),
    (&Kind::ALL, &pages::READ),
    (COLORED, &pages::FOLDER_PAGES),
    (&Kind::ALL, &pages::FORMS),
    (COLORED, &pages::TEXTS),
    (&Kind::ALL, &pages::ATTACHMENTS),
    (NONE, &pages::BOM),
    (NONE, &pages::VARIATIONS),
    (COLORED, &pages::SKU),
    (NONE, &pages::MEASUREMENTS),
    (COLORED, &pages::REQUESTS),
    (NONE, &pages::REQUEST_SCHEMA),
    (NONE, &pages::STYLE_3D),
    (NONE, &pages::MATERIAL_3D),
    (&Kind::ALL, &uploads::HANDLERS),
    (COLORED, &uploads::COLORWAY),
    (PICTURED, &uploads::STATUS),
    (NONE, &uploads::OTHERS),
    (NONE, &data_tables::HANDLERS),
    (NONE, &users::HANDLERS),
    (NONE, &directory::HANDLERS),
    (NONE, &contacts::HANDLERS),
    (NONE, &notes::HANDLERS),
    (NONE, &tags::HANDLERS),
    (NONE, &shares::HANDLERS),
    (NONE, &sync::HANDLERS),
    (NONE, &automation::HANDLERS),
    (NONE, &master_data::HANDLERS),
    (NONE, &service::HANDLERS),
];

/// All handlers by operationId.
pub(crate) fn handlers() -> Handlers {
    AREAS.iter().flat_map(|(kinds, area)| area.iter().flat_map(|&(id, handler)| named(kinds, id, handler))).collect()
}

fn named(kinds: &[Kind], id: &str, handler: Handler) -> Vec<(String, Handler)> {
    match kinds {
        [] => vec![(id.to_owned(), handler)],
        kinds => kinds.iter().map(|kind| (format!("{}_{id}", kind.shape().prefix), handler)).collect(),
    }
}

/// Now, and the user of the call.
fn stamp(call: &Call<'_>) -> Stamp {
    Stamp { at: call.app.clock.now(), by: call.user }
}

/// What a write needs to know.
fn rules<'p>(call: &Call<'_>, people: &'p People) -> Rules<'p> {
    Rules { people, traps: call.app.traps() }
}

/// The answer of an action.
fn done(message: &str) -> Value {
    json!({"error": false, "message": message})
}

fn not_found(noun: &str) -> Failure {
    Failure::not_found(format!("{noun} not found"))
}
