//! Which pages there are, what fields they have, and what is on them.

use super::super::headers::{folder, header_id, missing};
use super::super::reply::done;
use super::edit::{find, list, no_page};
use super::show::show_page;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::Company;
use crate::state::page::Page;
use crate::state::page_def::PageDef;
use crate::state::variation::{Scheme, Variation};
use crate::trap::Trap;
use serde_json::{Value, json};
use uuid::Uuid;

pub(in super::super) const HANDLERS: [(&str, Handler); 4] =
    [("pages", pages), ("page_schema", schema), ("page_get", get), ("page_reset", reset)];

pub(in super::super) const FOLDER_HANDLERS: [(&str, Handler); 1] = [("folder_pages", folder_pages)];

fn folder_pages(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let master = company.masters.of(call.kind());
    folder(call, master.schema())?;
    Ok(master.schema().pages.values().map(PageDef::show).collect())
}

fn pages(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let master = company.masters.of(call.kind());
    master.living(header_id(call)?).ok_or_else(|| missing(call))?;
    Ok(master.schema().pages.values().map(PageDef::show).collect())
}

/// A list of fields, or an object with two lists for a page with BOM variations.
fn schema(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let id = call.parameters.id("pageId").ok_or_else(no_page)?;
    let def = company.masters.of(call.kind()).schema().pages.get(&id).ok_or_else(no_page)?;
    Ok(show_schema(def, &company))
}

pub(super) fn show_schema(def: &PageDef, company: &Company) -> Value {
    let fields = |fields: &[crate::state::field::Field]| -> Value {
        fields.iter().map(|field| field.schema(&company.people)).collect()
    };
    match def.kind {
        "BOMVariations" => json!({
            "enableBomVariations": def.max_variations.is_some(),
            "metadata": fields(&def.form),
            "grid": fields(&def.grid),
        }),
        _ => list(&fields(&def.form)).iter().chain(list(&fields(&def.grid))).cloned().collect(),
    }
}

/// Reading a page whose BOM variations are switched off makes its only variation.
fn get(call: &Call<'_>) -> Result<Value, Failure> {
    let key = {
        let company = call.app.company();
        let (header, def) = find(call, &company)?;
        let key = (header.id, def.id);
        let written = company.pages.get(&key).is_some_and(|page| !page.variations.is_empty());
        let makes = def.kind == "BOMVariations" && def.max_variations.is_none() && call.trap(Trap::ReadCreates);
        if written || !makes {
            return show_page(&company, call.kind(), key.0, key.1).ok_or_else(no_page);
        }
        key
    };
    let company = &mut *call.app.company_mut();
    make_default(call, company, key)?;
    show_page(company, call.kind(), key.0, key.1).ok_or_else(no_page)
}

fn make_default(call: &Call<'_>, company: &mut Company, key: (Uuid, Uuid)) -> Result<(), Failure> {
    let (_, def) = find(call, company)?;
    let stamp = call.stamp();
    let scheme = Scheme { metadata: &def.form, grid: &def.grid, masters: &company.masters };
    let default = Variation::blank(scheme, true, stamp);
    let blank = Page::blank(def, stamp);
    company.pages.entry(key).or_insert(blank).variations.entry(Uuid::new_v4()).or_insert(default);
    Ok(())
}

/// A page that was never written has nothing to reset, and says so.
fn reset(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let (header, def) = find(call, company)?;
    let key = (header.id, def.id);
    if !company.pages.contains_key(&key) {
        return Err(no_page());
    }
    let blank = Page::blank(def, call.stamp());
    company.put_page(call.kind(), key, blank);
    Ok(done("Page has been reset."))
}
