//! Pages of many headers at once. BOM variations are not among them.

use super::pages::show_page;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::page::Page;
use crate::state::page_def::PageDef;
use crate::state::shape::Kind;
use crate::time::timestamp;
use serde_json::Value;
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 1] = [("sync_pages", pages)];

/// The folder counts in the query only. Pages that were never written are left out.
fn pages(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let kind = call.parameters.text("folder").and_then(Kind::of).unwrap_or(Kind::Style);
    let master = company.masters.of(kind);
    let listed = |member: &str, id: Uuid| match call.body[member].as_array() {
        Some(ids) if !ids.is_empty() => ids.iter().any(|known| *known == id.to_string()),
        _ => true,
    };
    let since = call.body["since"].as_str().and_then(timestamp);
    let template = call.body["template"].as_str();
    let wanted = |header: &Uuid, def: &PageDef, page: &Page| {
        listed("headerIds", *header)
            && listed("applicationIds", def.id)
            && template.is_none_or(|kind| kind.eq_ignore_ascii_case(def.kind))
            && since.is_none_or(|since| page.modified.at >= since)
            && def.kind != "BOMVariations"
    };
    let living = master.headers().iter().filter(|header| !header.deleted).map(|header| &header.id);
    let all = living.flat_map(|header| master.schema().pages.values().map(move |def| (header, def)));
    let stored = all
        .filter(|(header, def)| company.pages.get(&(**header, def.id)).is_some_and(|page| wanted(header, def, page)));
    let (skip, size) = call.window();
    Ok(stored.skip(skip).take(size).filter_map(|(header, def)| show_page(&company, kind, *header, def.id)).collect())
}
