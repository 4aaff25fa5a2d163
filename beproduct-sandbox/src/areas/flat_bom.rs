//! The rows of all classic BOM pages, each with its style. Two routes answer the same.

use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::filter::{Filters, Found};
use crate::state::Company;
use crate::state::header::Header;
use crate::state::page_def::PageDef;
use crate::state::shape::Kind;
use serde_json::{Value, json};
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 2] = [("style_flat_bom", flat_bom), ("report_flat_bom", flat_bom)];

/// A style with one row of its BOM and the page of that row; with none where only a page of BOM variations is written.
struct Item<'a> {
    style: &'a Header,
    row: Option<(&'a Value, Uuid)>,
}

/// Without a total, as the captured answers; the result is null where `pageIds` names no classic BOM page.
fn flat_bom(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let Some(pages) = pages(&company, &call.body["pageIds"]) else { return Ok(json!({"result": null})) };
    let materials = company.masters.of(Kind::Material);
    let known = |field: &str| {
        let mut fields = materials.schema().folders.iter().flat_map(|folder| &folder.fields);
        field != "header_number" && fields.any(|known| known.id == field)
    };
    let filters = Filters::read(call, "filters", known)?;
    let fits = |item: &Item<'_>| filters.is_empty() || filters.hold(|field| find(&company, item, field));
    let (skip, size) = call.window();
    let items = items(&company, &pages).into_iter().filter(fits).skip(skip).take(size);
    Ok(json!({"result": items.map(|item| show(&company, &item)).collect::<Vec<_>>()}))
}

/// The classic BOM pages, all or those that are named; `None` if a name is none of them.
fn pages<'c>(company: &'c Company, named: &Value) -> Option<Vec<&'c PageDef>> {
    let all = company.masters.of(Kind::Style).schema().pages.values().filter(|def| def.kind == "BOM");
    let named = named.as_array().filter(|ids| !ids.is_empty());
    let pages: Vec<&PageDef> =
        all.filter(|def| named.is_none_or(|ids| ids.iter().any(|id| *id == def.id.to_string()))).collect();
    (!pages.is_empty()).then_some(pages)
}

/// In the order of the styles. A style on whose pages nothing was written is not among them.
fn items<'c>(company: &'c Company, pages: &[&PageDef]) -> Vec<Item<'c>> {
    let master = company.masters.of(Kind::Style);
    let variations = || master.schema().pages.values().filter(|def| def.kind == "BOMVariations");
    let written = |style: &Header| variations().any(|def| company.pages.contains_key(&(style.id, def.id)));
    let mut items = Vec::new();
    for style in master.headers().iter().filter(|header| !header.deleted) {
        let stored = pages.iter().filter_map(|def| Some((company.pages.get(&(style.id, def.id))?, def.id)));
        let before = items.len();
        items.extend(
            stored.flat_map(|(page, id)| page.records.iter().map(move |row| Item { style, row: Some((row, id)) })),
        );
        if items.len() == before && written(style) {
            items.push(Item { style, row: None });
        }
    }
    items
}

/// The rows of all classic BOMs, each with its style.
pub(super) fn rows(company: &Company) -> Vec<(&Header, &Value)> {
    let pages = pages(company, &Value::Null).unwrap_or_default();
    items(company, &pages).into_iter().filter_map(|item| Some((item.style, item.row?.0))).collect()
}

/// Filters are compared with the material of a row.
fn find<'c>(company: &'c Company, item: &Item<'_>, field: &str) -> Found<'c> {
    let master = company.masters.of(Kind::Material);
    let id = item.row.and_then(|(row, _)| Uuid::parse_str(row["materialId"].as_str()?).ok());
    let value = id.and_then(|id| {
        let material = master.headers().get(id)?;
        material.value(&master.schema().folders[material.folder], field, &company.people)
    });
    value.map_or(Found::Nothing, Found::Value)
}

fn show(company: &Company, item: &Item<'_>) -> Value {
    let header = item.style.show(company.masters.of(Kind::Style).schema(), &company.people);
    let (row, page) = item.row.unzip();
    json!({"header": header, "bom": row, "applicationId": page})
}
