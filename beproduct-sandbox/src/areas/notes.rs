//! Comments and revision notes: the same routes under two tags.

use super::reply::{done, not_found};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::Company;
use crate::state::notes::Note;
use serde_json::{Value, json};
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 16] = [
    ("comment_header_list", list),
    ("comment_header_create", create),
    ("comment_header_edit", edit),
    ("comment_header_delete", delete),
    ("comment_page_list", list),
    ("comment_page_create", create),
    ("comment_page_edit", edit),
    ("comment_page_delete", delete),
    ("revision_header_list", list),
    ("revision_header_create", create),
    ("revision_header_edit", edit),
    ("revision_header_delete", delete),
    ("revision_page_list", list),
    ("revision_page_create", create),
    ("revision_page_edit", edit),
    ("revision_page_delete", delete),
];

pub(super) const COMMENTS: &str = "Comment";
pub(super) const REVISIONS: &str = "Revision";

fn sort(call: &Call<'_>) -> &'static str {
    if call.operation.tag == REVISIONS { REVISIONS } else { COMMENTS }
}

fn list(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let header = header(call, &company)?;
    let notes = company.notes.of(sort(call), header, call.parameters.id("pageId"));
    Ok(notes.map(|(id, note)| show(&company, *id, note)).collect())
}

fn create(call: &Call<'_>) -> Result<Value, Failure> {
    let mut company = call.app.company_mut();
    let header = header(call, &company)?;
    let (page, id) = (call.parameters.id("pageId"), Uuid::new_v4());
    let note = Note { sort: sort(call), header, page, text: text(call)?, created: call.stamp() };
    let shown = show(&company, id, &note);
    company.notes.0.insert(id, note);
    Ok(shown)
}

fn edit(call: &Call<'_>) -> Result<Value, Failure> {
    let mut company = call.app.company_mut();
    let (id, text) = (known(call, &company)?, text(call)?);
    let note = company.notes.0.get_mut(&id).ok_or_else(|| not_found(sort(call)))?;
    note.text = text;
    let note = company.notes.0.get(&id).ok_or_else(|| not_found(sort(call)))?;
    Ok(show(&company, id, note))
}

fn delete(call: &Call<'_>) -> Result<Value, Failure> {
    let mut company = call.app.company_mut();
    let id = known(call, &company)?;
    company.notes.0.shift_remove(&id);
    Ok(done(&format!("{} has been deleted.", sort(call))))
}

/// The note of the call, if it is on the header and page of the call.
fn known(call: &Call<'_>, company: &Company) -> Result<Uuid, Failure> {
    let header = header(call, company)?;
    let id = call.parameters.id("commentId").or_else(|| call.parameters.id("revisionId"));
    let mut notes = company.notes.of(sort(call), header, call.parameters.id("pageId"));
    let found = notes.find(|(known, _)| Some(**known) == id).map(|(id, _)| *id);
    found.ok_or_else(|| not_found(sort(call)))
}

fn header(call: &Call<'_>, company: &Company) -> Result<Uuid, Failure> {
    let id = call.id("headerId", "Header")?;
    company.masters.find(id).map(|_| id).ok_or_else(|| not_found("Header"))
}

/// One SDK sends the text under the name of the thing, the other as `body`.
fn text(call: &Call<'_>) -> Result<String, Failure> {
    let member = sort(call).to_lowercase();
    let of = |member: &str| call.body.get(member).and_then(Value::as_str).map(str::to_owned);
    of(&member).or(of("body")).ok_or_else(|| Failure::bad_request(format!("The member `$.{member}` is required.")))
}

fn show(company: &Company, id: Uuid, note: &Note) -> Value {
    json!({
        "id": id,
        "body": note.text,
        "from": note.created.show_user(&company.people.users),
        "createdDate": note.created.show_time(),
    })
}
