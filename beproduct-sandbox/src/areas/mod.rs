//! The stateful areas, one file each. Every other operation is answered from the spec.

mod colorways;
mod data_tables;
mod directory;
mod header_search;
mod headers;
mod service;
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

const AREAS: &[Area] = &[
    (&Kind::ALL, &headers::HANDLERS),
    (COLORED, &colorways::HANDLERS),
    (NONE, &data_tables::HANDLERS),
    (NONE, &users::HANDLERS),
    (NONE, &directory::HANDLERS),
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
