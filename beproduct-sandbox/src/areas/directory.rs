//! Partner companies.

use super::reply::not_found;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::filter::{Filters, Found, TIMES};
use crate::state::partner::{Contact, Partner};
use crate::state::people::People;
use serde_json::Value;
use std::borrow::Cow;
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 5] = [
    ("directory_companies_list", search),
    ("directory_companies_search", search),
    ("directory_company_get", get),
    ("directory_add", add),
    ("directory_update", update),
];

/// Filter fields that a document names, and what they compare with.
const FIELDS: [&str; 5] = ["Id", "Name", "Country", "PartnerType", "Active"];

/// A bare array without a total: the list ends at an empty page.
fn search(call: &Call<'_>) -> Result<Value, Failure> {
    let filters = Filters::read(call, "filters", |field| FIELDS.contains(&field) || TIMES.contains(&field))?;
    let people = &call.app.company().people;
    let (skip, size) = call.window();
    let matching = people.partners.iter().filter(|partner| filters.hold(|field| find(partner, field)));
    Ok(matching.skip(skip).take(size).map(|partner| partner.show(&people.users)).collect())
}

fn get(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("directoryId", "Company")?;
    shown(&call.app.company().people, id)
}

/// Name and type together are unique.
fn add(call: &Call<'_>) -> Result<Value, Failure> {
    let text = |member: &str| call.body.get(member).and_then(Value::as_str).filter(|text| !text.is_empty());
    let needed = |member: &str| Failure::bad_request(format!("The member `$.{member}` is required."));
    let name = text("name").ok_or_else(|| needed("name"))?;
    let partner_type = text("partnerType").ok_or_else(|| needed("partnerType"))?;
    let people = &mut call.app.company_mut().people;
    if people.partners.iter().any(|known| known.name() == name && known.partner_type == partner_type) {
        return Err(Failure::bad_request("A company of this name and type exists."));
    }
    let mut partner = Partner::new(Uuid::new_v4(), partner_type.to_owned(), call.stamp());
    partner.write(&call.body);
    let contacts = call.body.get("contacts").and_then(Value::as_array).into_iter().flatten();
    people.contacts.extend(contacts.map(|contact| Contact::new(Uuid::new_v4(), partner.id, contact)));
    let shown = partner.show(&people.users);
    people.partners.push(partner);
    Ok(shown)
}

fn update(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("directoryId", "Company")?;
    let people = &mut call.app.company_mut().people;
    let partner = people.partners.iter_mut().find(|partner| partner.id == id).ok_or_else(|| not_found("Company"))?;
    partner.write(&call.body);
    partner.modified = call.stamp();
    shown(people, id)
}

fn shown(people: &People, id: Uuid) -> Result<Value, Failure> {
    let partner = people.partners.iter().find(|partner| partner.id == id);
    partner.map(|partner| partner.show(&people.users)).ok_or_else(|| not_found("Company"))
}

fn find<'p>(partner: &'p Partner, field: &str) -> Found<'p> {
    let text = |text: &str| Found::Value(Cow::Owned(text.into()));
    match field {
        "Id" => text(&partner.id.to_string()),
        "Name" => text(partner.name()),
        "Country" => partner.member("country").map_or(Found::Nothing, |country| Found::Value(Cow::Borrowed(country))),
        "PartnerType" => text(&partner.partner_type),
        "Active" => Found::Value(Cow::Owned(partner.active.into())),
        "CreatedAt" => Found::Time(partner.created.at),
        _ => Found::Time(partner.modified.at),
    }
}
