//! The stateful areas, one file each. Every other operation is answered from the spec.

mod automation;
mod colorways;
mod contacts;
mod data_tables;
mod directory;
mod flat_bom;
mod header_moves;
mod header_search;
mod headers;
mod inbox;
mod line_sheets;
mod master_data;
mod notes;
mod pages;
mod reply;
mod reports;
mod service;
mod shares;
mod sync;
mod tags;
mod tracking;
mod uploads;
mod users;

use crate::call::{Handler, Writer};
use crate::state::shape::Kind;
use std::collections::HashMap;
use std::sync::LazyLock;

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
    (NONE, &tracking::PLANS),
    (NONE, &tracking::READ),
    (NONE, &tracking::CHANGE),
    (NONE, &tracking::ADD),
    (NONE, &inbox::HANDLERS),
    (NONE, &line_sheets::HANDLERS),
    (NONE, &reports::HANDLERS),
    (NONE, &flat_bom::HANDLERS),
];

/// All handlers by operationId.
static HANDLERS: LazyLock<HashMap<String, Handler>> =
    LazyLock::new(|| AREAS.iter().flat_map(|(kinds, area)| named(kinds, area)).collect());

static WRITERS: LazyLock<HashMap<String, Writer>> =
    LazyLock::new(|| named(&Kind::ALL, &headers::WRITERS).into_iter().collect());

/// The handler of an operation that keeps state.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    HANDLERS.get(operation).copied()
}

/// The writer of an operation that has one besides its handler.
pub(crate) fn writer(operation: &str) -> Option<Writer> {
    WRITERS.get(operation).copied()
}

/// The operations that keep state, in order.
pub(crate) fn stateful() -> Vec<String> {
    let mut ids: Vec<String> = HANDLERS.keys().cloned().collect();
    ids.sort();
    ids
}

/// An area's functions by operationId.
fn named<F: Copy>(kinds: &[Kind], area: &[(&str, F)]) -> Vec<(String, F)> {
    if kinds.is_empty() {
        return area.iter().map(|(id, f)| ((*id).to_owned(), *f)).collect();
    }
    let prefixes = kinds.iter().map(|kind| kind.shape().prefix);
    prefixes.flat_map(|prefix| area.iter().map(move |(id, f)| (format!("{prefix}_{id}"), *f))).collect()
}
