//! Tags: managed by id, put on headers by name.

use super::reply::{done, not_found};
use crate::call::{Call, Handler};
use crate::error::Failure;
use crate::state::header::Header;
use crate::state::notes::Tag;
use crate::state::shape::Kind;
use crate::state::{Company, Masters};
use serde_json::Value;
use uuid::Uuid;

pub(super) const HANDLERS: [(&str, Handler); 9] = [
    ("tag_list", list),
    ("tag_create", create),
    ("tag_update", update),
    ("tag_share", share),
    ("tag_unshare", unshare),
    ("tag_delete", delete),
    ("tag_header_list", of_header),
    ("tag_header_add", add),
    ("tag_header_remove", remove),
];

fn list(call: &Call<'_>) -> Result<Value, Failure> {
    let folder = folder(call)?;
    Ok(call.app.company().tags.values().filter(|tag| tag.folder == folder).map(Tag::show).collect())
}

fn create(call: &Call<'_>) -> Result<Value, Failure> {
    let mut company = call.app.company_mut();
    let (folder, name) = (folder(call)?, call.body["name"].as_str().unwrap_or_default());
    if company.tags.values().any(|tag| tag.folder == folder && tag.name == name) {
        return Err(Failure::bad_request("A tag of this name exists."));
    }
    let tag = Tag {
        integration: call.body["integration"].clone(),
        users: ids(&call.body["shareWith"]),
        ..blank(call, folder, name)
    };
    let shown = tag.show();
    company.tags.insert(tag.id, tag);
    Ok(shown)
}

/// A new name is new on all headers.
fn update(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let tag = tag(call, company)?;
    tag.name = call.body["name"].as_str().unwrap_or(&tag.name).to_owned();
    if let Some(integration) = call.body.get("integration") {
        tag.integration = integration.clone();
    }
    let (id, name, shown) = (tag.id, tag.name.clone(), tag.show());
    each_header(&mut company.masters, id, |header| {
        for (_, known) in header.more.tags.iter_mut().filter(|(known, _)| *known == id) {
            known.clone_from(&name);
        }
    });
    Ok(shown)
}

fn share(call: &Call<'_>) -> Result<Value, Failure> {
    let tag = &mut *call.app.company_mut();
    let tag = self::tag(call, tag)?;
    for user in ids(&call.body) {
        if !tag.users.contains(&user) {
            tag.users.push(user);
        }
    }
    Ok(tag.show())
}

fn unshare(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let (tag, gone) = (tag(call, company)?, ids(&call.body));
    tag.users.retain(|user| !gone.contains(user));
    Ok(tag.show())
}

fn delete(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let id = tag(call, company)?.id;
    company.tags.shift_remove(&id);
    each_header(&mut company.masters, id, |header| header.more.tags.retain(|(known, _)| *known != id));
    Ok(done("Tag has been deleted."))
}

fn of_header(call: &Call<'_>) -> Result<Value, Failure> {
    let company = call.app.company();
    let id = call.id("headerId", "Header")?;
    let (_, header) = company.masters.find(id).ok_or_else(|| not_found("Header"))?;
    Ok(header.more.tags.iter().filter_map(|(id, _)| company.tags.get(id)).map(Tag::show).collect())
}

/// A name that is not known yet makes a tag.
fn add(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let kind = kind(call, company)?;
    for name in names(&call.body) {
        let folder = kind.shape().name;
        let known = company.tags.values().find(|tag| tag.folder == folder && tag.name == name).map(|tag| tag.id);
        let id = known.unwrap_or_else(|| {
            let tag = blank(call, folder, name);
            let id = tag.id;
            company.tags.insert(id, tag);
            id
        });
        change(call, company, kind, |header| {
            if !header.more.tags.iter().any(|(known, _)| *known == id) {
                header.more.tags.push((id, name.to_owned()));
            }
        });
    }
    Ok(done("Tags have been added."))
}

fn remove(call: &Call<'_>) -> Result<Value, Failure> {
    let company = &mut *call.app.company_mut();
    let kind = kind(call, company)?;
    let gone: Vec<&str> = names(&call.body).collect();
    change(call, company, kind, |header| header.more.tags.retain(|(_, name)| !gone.contains(&name.as_str())));
    Ok(done("Tags have been removed."))
}

fn kind(call: &Call<'_>, company: &Company) -> Result<Kind, Failure> {
    let found = company.masters.find(call.id("headerId", "Header")?);
    found.map(|(kind, _)| kind).ok_or_else(|| not_found("Header"))
}

fn change(call: &Call<'_>, company: &mut Company, kind: Kind, change: impl Fn(&mut Header)) {
    let id = call.parameters.id("headerId").unwrap_or_default();
    company.masters.of_mut(kind).change(id, change);
}

/// Changes the headers that bear a tag.
fn each_header(masters: &mut Masters, tag: Uuid, change: impl Fn(&mut Header)) {
    let bears = |header: &Header| header.more.tags.iter().any(|(known, _)| *known == tag);
    masters.0.iter_mut().for_each(|master| master.change_all(bears, &change));
}

fn blank(call: &Call<'_>, folder: &'static str, name: &str) -> Tag {
    let (id, created) = (Uuid::new_v4(), call.stamp());
    Tag { id, folder, name: name.to_owned(), integration: Value::Null, created, users: Vec::new() }
}

fn tag<'c>(call: &Call<'_>, company: &'c mut Company) -> Result<&'c mut Tag, Failure> {
    company.tags.get_mut(&call.id("tagId", "Tag")?).ok_or_else(|| not_found("Tag"))
}

fn folder(call: &Call<'_>) -> Result<&'static str, Failure> {
    let kind = Kind::of(call.parameters.text("masterFolder").unwrap_or_default());
    kind.map(|kind| kind.shape().name).ok_or_else(|| not_found("Master folder"))
}

fn names(body: &Value) -> impl Iterator<Item = &str> {
    body.as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn ids(body: &Value) -> Vec<Uuid> {
    names(body).filter_map(|id| Uuid::parse_str(id).ok()).collect()
}
