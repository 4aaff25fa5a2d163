//! How a page is found and changed.

use super::super::headers::missing;
use super::show::show_page;
use crate::call::Call;
use crate::error::Failure;
use crate::state::header::Header;
use crate::state::page::Page;
use crate::state::page_def::PageDef;
use crate::state::rules::Rules;
use crate::state::shape::Kind;
use crate::state::stamp::Stamp;
use crate::state::{Company, Masters};
use serde_json::Value;
use uuid::Uuid;

/// A page while it is changed. What goes wrong leaves the page as it was.
pub(super) struct Edit<'a> {
    pub(super) page: Page,
    pub(super) def: &'a PageDef,
    pub(super) header: &'a Header,
    pub(super) masters: &'a Masters,
    pub(super) rules: Rules<'a>,
    pub(super) stamp: Stamp,
}

/// Changes a page of one of these types and answers with the page.
pub(super) fn change(
    call: &Call<'_>,
    types: &[&str],
    edit: impl FnOnce(&mut Edit<'_>) -> Result<(), Failure>,
) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let (kind, header, page) = change_in(company, call, types, edit)?;
    show_page(company, kind, header, page).ok_or_else(no_page)
}

pub(super) fn change_in(
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
pub(super) fn find<'c>(call: &Call<'_>, company: &'c Company) -> Result<(&'c Header, &'c PageDef), Failure> {
    let shape = call.kind().shape();
    let id =
        call.parameters.id("headerId").or_else(|| call.parameters.id(shape.target)).ok_or_else(|| missing(call))?;
    let master = company.masters.of(call.kind());
    let header = master.living(id).ok_or_else(|| missing(call))?;
    let page = call.parameters.id("pageId").ok_or_else(no_page)?;
    Ok((header, master.schema().pages.get(&page).ok_or_else(no_page)?))
}

/// The page that the call names.
pub(in super::super) fn page_of<'c>(call: &Call<'_>, company: &'c Company) -> Result<&'c PageDef, Failure> {
    find(call, company).map(|(_, def)| def)
}

pub(super) fn no_page() -> Failure {
    Failure::not_found("Page not found.")
}

pub(super) fn list(body: &Value) -> &[Value] {
    body.as_array().map(Vec::as_slice).unwrap_or_default()
}
