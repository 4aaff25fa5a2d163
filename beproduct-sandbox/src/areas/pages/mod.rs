//! Pages ("apps") of headers, one file for each family of page types.

mod attachments;
mod bom;
mod forms;
mod measurements;
mod read;
mod request;
mod show;
mod sku;
mod three_d;
mod variations;

pub(super) use attachments::HANDLERS as ATTACHMENTS;
pub(super) use bom::HANDLERS as BOM;
pub(super) use forms::HANDLERS as FORMS;
pub(super) use forms::TEXT_HANDLERS as TEXTS;
pub(super) use measurements::HANDLERS as MEASUREMENTS;
pub(super) use read::{FOLDER_HANDLERS as FOLDER_PAGES, HANDLERS as READ};
pub(super) use request::{HANDLERS as REQUESTS, SCHEMA as REQUEST_SCHEMA};
pub(super) use show::show_page;
pub(super) use sku::HANDLERS as SKU;
pub(super) use three_d::{MATERIAL_HANDLERS as MATERIAL_3D, STYLE_HANDLERS as STYLE_3D};
pub(super) use variations::HANDLERS as VARIATIONS;

use super::headers::missing;
use crate::call::Call;
use crate::error::Failure;
use crate::state::header::Header;
use crate::state::page::{Page, PageDef};
use crate::state::rules::Rules;
use crate::state::shape::Kind;
use crate::state::stamp::Stamp;
use crate::state::{Company, Masters};
use serde_json::Value;
use uuid::Uuid;

/// A page while it is changed. What goes wrong leaves the page as it was.
struct Edit<'a> {
    page: Page,
    def: &'a PageDef,
    header: &'a Header,
    masters: &'a Masters,
    rules: Rules<'a>,
    stamp: Stamp,
}

/// Changes a page of one of these types and answers with the page.
fn change(
    call: &Call<'_>,
    types: &[&str],
    edit: impl FnOnce(&mut Edit<'_>) -> Result<(), Failure>,
) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let (kind, header, page) = change_in(company, call, types, edit)?;
    show_page(company, kind, header, page).ok_or_else(no_page)
}

fn change_in(
    company: &mut Company,
    call: &Call<'_>,
    types: &[&str],
    edit: impl FnOnce(&mut Edit<'_>) -> Result<(), Failure>,
) -> Result<(Kind, Uuid, Uuid), Failure> {
    let (kind, stamp) = (call.kind(), call.stamp());
    let (header, def) = find(call, company)?;
    if !types.contains(&def.kind) {
        return Err(Failure::bad_request(format!("The page is of the type {}, not {}.", def.kind, types.join(" or "))));
    }
    let key = (header.id, def.id);
    let page = company.pages.get(&key).cloned().unwrap_or_else(|| Page::blank(def, stamp));
    let rules = call.rules(&company.people);
    let mut change = Edit { page, def, header, masters: &company.masters, rules, stamp };
    edit(&mut change)?;
    let page = Page { modified: stamp, ..change.page };
    company.put_page(kind, key, page);
    Ok((kind, key.0, key.1))
}

/// The header and the page that the parameters name.
fn find<'c>(call: &Call<'_>, company: &'c Company) -> Result<(&'c Header, &'c PageDef), Failure> {
    let shape = call.kind().shape();
    let id =
        call.parameters.id("headerId").or_else(|| call.parameters.id(shape.target)).ok_or_else(|| missing(call))?;
    let master = company.masters.of(call.kind());
    let header = master.living(id).ok_or_else(|| missing(call))?;
    let page = call.parameters.id("pageId").ok_or_else(no_page)?;
    Ok((header, master.pages.get(&page).ok_or_else(no_page)?))
}

/// The page that the call names.
pub(super) fn page_of<'c>(call: &Call<'_>, company: &'c Company) -> Result<&'c PageDef, Failure> {
    find(call, company).map(|(_, def)| def)
}

fn no_page() -> Failure {
    Failure::not_found("Page not found.")
}

fn list(body: &Value) -> &[Value] {
    body.as_array().map(Vec::as_slice).unwrap_or_default()
}
