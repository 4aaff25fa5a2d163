//! Contacts of partner companies.

use super::reply::not_found;
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::partner::Contact;
use crate::state::people::People;
use serde_json::Value;
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 4] = [
    ("directory_contacts_list", list),
    ("directory_contact_get", get),
    ("directory_contact_add", add),
    ("directory_contact_update", update),
];

/// A bare array without a total.
fn list(call: &Call<'_>) -> Result<Value, Failure> {
    let people = &call.app.company().people;
    let id = partner(call, people)?;
    let (skip, size) = call.window();
    let contacts = people.contacts.iter().filter(|contact| contact.partner == id);
    Ok(contacts.skip(skip).take(size).map(Contact::show).collect())
}

fn get(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("contactId", "Contact")?;
    let people = &call.app.company().people;
    let contact = people.contacts.iter().find(|contact| contact.id == id);
    contact.map(Contact::show).ok_or_else(|| not_found("Contact"))
}

fn add(call: &Call<'_>) -> Result<Value, Failure> {
    let people = &mut call.app.company_mut().people;
    let partner = partner(call, people)?;
    let contact = Contact::new(Uuid::new_v4(), partner, &call.body);
    let shown = contact.show();
    people.contacts.push(contact);
    Ok(shown)
}

fn update(call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.id("contactId", "Contact")?;
    let people = &mut call.app.company_mut().people;
    let partner = partner(call, people)?;
    let mut contacts = people.contacts.iter_mut();
    let contact = contacts.find(|contact| contact.id == id && contact.partner == partner);
    let contact = contact.ok_or_else(|| not_found("Contact"))?;
    contact.write(&call.body);
    Ok(contact.show())
}

fn partner(call: &Call<'_>, people: &People) -> Result<Uuid, Failure> {
    let id = call.id("directoryId", "Company")?;
    let known = people.partners.iter().any(|partner| partner.id == id);
    known.then_some(id).ok_or_else(|| not_found("Company"))
}
