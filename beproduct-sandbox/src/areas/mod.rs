//! The stateful areas, one file each. Every other operation is answered from the spec.

mod data_tables;
mod directory;
mod service;
mod style_colorways;
mod style_search;
mod styles;
mod users;

use crate::api::call::{Call, Handler, Handlers};
use crate::error::Failure;
use crate::state::stamp::Stamp;
use serde_json::{Value, json};

/// All handlers by operationId.
pub(crate) fn handlers() -> Handlers {
    let areas: [&[(&str, Handler)]; 6] = [
        &styles::HANDLERS,
        &style_colorways::HANDLERS,
        &data_tables::HANDLERS,
        &users::HANDLERS,
        &directory::HANDLERS,
        &service::HANDLERS,
    ];
    areas.iter().flat_map(|area| area.iter()).map(|&(id, handler)| (id.to_owned(), handler)).collect()
}

/// Now, and the user of the call.
fn stamp(call: &Call<'_>) -> Stamp {
    Stamp { at: call.app.clock.now(), by: call.user }
}

/// The answer of an action.
fn done(message: &str) -> Value {
    json!({"error": false, "message": message})
}

fn not_found(noun: &str) -> Failure {
    Failure::not_found(format!("{noun} not found"))
}
