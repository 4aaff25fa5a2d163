//! The routes of BOM variations, and what they refuse with 400.

use super::edit::{Edit, change_in, find, no_page};
use crate::areas::reply::{done, not_found};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::Company;
use crate::state::variation::{Scheme, Variation};
use serde_json::Value;
use uuid::Uuid;

pub(in super::super) const HANDLERS: [(&str, Handler); 5] = [
    ("style_bom_variation_get", get),
    ("style_bom_variation_create", create),
    ("style_bom_variation_update", update),
    ("style_bom_variation_delete", delete),
    ("style_bom_variation_reset", reset),
];

const PAGE: [&str; 1] = ["BOMVariations"];

fn get(call: &Call<'_>) -> Result<Value, Failure> {
    show(&call.app.company(), call, variation_id(call)?)
}

/// The first variation of a page is its default.
fn create(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let id = Uuid::new_v4();
    change_in(company, call, &PAGE, |edit| {
        let count = edit.page.variations.len();
        match edit.def.max_variations {
            None => return Err(Failure::bad_request("BOM variations are switched off for this page.")),
            Some(max) if count >= max => {
                return Err(Failure::bad_request(format!("The page has {max} variations, which are all it may have.")));
            }
            Some(_) => {}
        }
        let mut variation = Variation::blank(scheme(edit), count == 0, edit.stamp);
        variation.write(scheme(edit), &call.body, &edit.rules).map_err(Failure::bad_request)?;
        edit.page.variations.insert(id, variation);
        set_default(edit, id, &call.body)
    })?;
    show(company, call, id)
}

fn update(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let id = variation_id(call)?;
    change_in(company, call, &PAGE, |edit| {
        let mut variation = edit.page.variations.get(&id).cloned().ok_or_else(|| not_found("Variation"))?;
        variation.write(scheme(edit), &call.body, &edit.rules).map_err(Failure::bad_request)?;
        variation.modified = edit.stamp;
        edit.page.variations.insert(id, variation);
        set_default(edit, id, &call.body)
    })?;
    show(company, call, id)
}

fn delete(call: &Call<'_>) -> Result<Value, Failure> {
    let id = variation_id(call)?;
    change_in(&mut call.app.company_mut(), call, &PAGE, |edit| match edit.page.variations.get(&id) {
        None => Err(not_found("Variation")),
        Some(one) if one.is_default => Err(Failure::bad_request("The default variation cannot be deleted.")),
        Some(_) => {
            edit.page.variations.shift_remove(&id);
            Ok(())
        }
    })?;
    Ok(done("Variation has been deleted."))
}

/// Empties the rows; the metadata stay.
fn reset(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let id = variation_id(call)?;
    change_in(company, call, &PAGE, |edit| {
        let variation = edit.page.variations.get_mut(&id).ok_or_else(|| not_found("Variation"))?;
        variation.rows.clear();
        variation.modified = edit.stamp;
        Ok(())
    })?;
    show(company, call, id)
}

/// Another one becomes the default; the default cannot stop being it by itself.
fn set_default(edit: &mut Edit<'_>, id: Uuid, body: &Value) -> Result<(), Failure> {
    let was = edit.page.variations.get(&id).is_some_and(|one| one.is_default);
    match body["isDefault"].as_bool() {
        Some(true) => {
            for (known, one) in &mut edit.page.variations {
                one.is_default = *known == id;
            }
        }
        Some(false) if was => {
            return Err(Failure::bad_request("The default variation stays the default: make another one it."));
        }
        _ => {}
    }
    Ok(())
}

fn scheme<'a>(edit: &Edit<'a>) -> Scheme<'a> {
    Scheme { metadata: &edit.def.form, grid: &edit.def.grid, masters: edit.masters }
}

fn show(company: &Company, call: &Call<'_>, id: Uuid) -> Result<Value, Failure> {
    let (header, def) = find(call, company)?;
    let page = company.pages.get(&(header.id, def.id)).ok_or_else(no_page)?;
    let (order, _, variation) = page.variations.get_full(&id).ok_or_else(|| not_found("Variation"))?;
    let scheme = Scheme { metadata: &def.form, grid: &def.grid, masters: &company.masters };
    let metadata = def.max_variations.map(|_| variation.metadata(id, order, scheme));
    Ok(variation.show(id, metadata, scheme, &company.people))
}

fn variation_id(call: &Call<'_>) -> Result<Uuid, Failure> {
    call.id("variationId", "Variation")
}
