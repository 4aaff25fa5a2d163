//! What was sent against what is stored, member by member.

use serde_json::{Map, Value};

use super::Loss;
use crate::fields::{is_blank, is_stored};
use crate::follow::at;
use crate::operation::Operation;

/// How an operation writes what a read shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Forms {
    /// See [`Operation::stored_as`].
    stored_as: &'static [(&'static str, &'static str)],
    /// The member of an item that identifies it.
    key: Option<&'static str>,
}

/// A member that is not as it was sent.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    pub(super) path: String,
    pub(super) sent: Value,
    pub(super) stored: Option<Value>,
    pub(super) loss: Loss,
}

/// What a comparison came to.
#[derive(Debug)]
pub(super) struct Compared {
    pub(super) found: Vec<Found>,
    /// Members that a read does not show.
    pub(super) unseen: Vec<String>,
    forms: Forms,
}

/// Where one is in the body.
#[derive(Clone)]
struct Place {
    /// By member names alone: `colorways/fields`.
    way: String,
    /// With places in lists, as a person reads it: `colorways[1].fields`.
    shown: String,
}

/// Compares a body, or an item of one, with the record that it was written to.
pub(super) fn compare(sent: &Value, stored: &Value, forms: Forms) -> Compared {
    let mut compared = Compared::new(forms);
    let place = Place { way: String::new(), shown: String::new() };
    let root = match forms.way_of("") {
        Some(way) => at(stored, way),
        None => Some(stored),
    };
    let Some(stored) = root else {
        compared.unseen.push("the body".to_owned());
        return compared;
    };
    compared.value(&place, sent, Some(stored), stored);
    compared
}

impl Forms {
    pub(super) fn of(operation: &Operation) -> Self {
        Forms { stored_as: operation.stored_as, key: operation.batch.and_then(|batch| batch.key) }
    }

    fn way_of(&self, way: &str) -> Option<&'static str> {
        self.stored_as.iter().find(|(sent, _)| *sent == way).map(|(_, stored)| *stored)
    }

    /// Whether an item asks for its record to be deleted.
    pub(super) fn deletes(&self, item: &Value) -> bool {
        let mut flags = self.stored_as.iter().filter(|(_, way)| way.is_empty());
        flags.any(|(flag, _)| item.get(flag) == Some(&Value::Bool(true)))
    }

    /// The id that an item says of itself.
    pub(super) fn key<'v>(&self, item: &'v Value) -> Option<&'v str> {
        item.get(self.key?)?.as_str().filter(|id| !id.is_empty())
    }

    /// The member of a stored record that holds it.
    pub(super) fn stored_key(&self) -> &'static str {
        let key = self.key.unwrap_or("id");
        self.way_of(key).unwrap_or(key)
    }

    /// Whether a member is the id of a record that is new.
    fn is_to_be_made(&self, name: &str, value: &Value) -> bool {
        value.is_null() && (name == "id" || name == "_id" || self.key == Some(name))
    }
}

impl Compared {
    fn new(forms: Forms) -> Self {
        Compared { found: Vec::new(), unseen: Vec::new(), forms }
    }

    /// `owner` is the record that the value stands in.
    fn value(&mut self, place: &Place, sent: &Value, stored: Option<&Value>, owner: &Value) {
        match sent {
            Value::Array(items) if !items.is_empty() && items.iter().all(is_field) => {
                items.iter().for_each(|item| self.field(place, item, stored, owner));
            }
            // Fields are merged: a list of none changes none.
            Value::Array(items) if items.is_empty() && stored.is_some_and(lists_fields) => {}
            Value::Array(items) if items.iter().any(Value::is_object) && !is_plain(items) => {
                let list = stored.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
                self.records(place, items, list);
            }
            Value::Object(members) => self.object(place, members, stored, owner),
            _ => self.scalar(&place.shown, sent, stored),
        }
    }

    fn object(&mut self, place: &Place, sent: &Map<String, Value>, stored: Option<&Value>, owner: &Value) {
        // `{value: x}` sets x; `{add, remove}` changes a list.
        if let (1, Some(value)) = (sent.len(), sent.get("value")) {
            return self.value(place, value, stored, owner);
        }
        if sent.keys().all(|name| name == "add" || name == "remove") && !sent.is_empty() {
            return self.additions(place, sent, stored);
        }
        match stored {
            Some(stored @ Value::Object(_)) => self.members(place, sent, stored),
            stored => self.scalar(&place.shown, &Value::Object(sent.clone()), stored),
        }
    }

    fn members(&mut self, place: &Place, sent: &Map<String, Value>, stored: &Value) {
        let forms = self.forms;
        for (name, value) in sent.iter().filter(|(name, value)| !forms.is_to_be_made(name, value)) {
            let place = place.member(name);
            let at_stored = match self.forms.way_of(&place.way) {
                Some("") => continue,
                Some(way) => at(stored, way),
                None => member(stored, name),
            };
            match at_stored {
                None if !holds_fields(value) => {
                    if !is_blank(value) {
                        self.unseen.push(place.shown);
                    }
                }
                found => self.value(&place, value, found, stored),
            }
        }
    }

    /// `{id, value}`: found in a list of such, in a map by id, or as a member of its record.
    fn field(&mut self, place: &Place, item: &Value, stored: Option<&Value>, owner: &Value) {
        let Some(id) = item.get("id").and_then(Value::as_str) else { return };
        let value = item.get("value").unwrap_or(&Value::Null);
        let found = match stored {
            Some(Value::Array(list)) => list.iter().find(|item| item.get("id").is_some_and(|known| known == id)),
            _ => None,
        };
        let found = found.map(|item| item.get("value").unwrap_or(&Value::Null));
        let found = found.or_else(|| stored.filter(|stored| stored.is_object()).and_then(|map| map.get(id)));
        let as_member = || match self.forms.way_of(&place.member(id).way) {
            Some(way) => at(owner, way),
            None => member(owner, id),
        };
        let found = found.or_else(as_member);
        let shown = if place.shown.is_empty() { id.to_owned() } else { format!("{}[{id}]", place.shown) };
        self.scalar(&shown, value, found);
    }

    fn records(&mut self, place: &Place, items: &[Value], stored: &[Value]) {
        let mut left: Vec<&Value> = stored.iter().collect();
        for (index, item) in items.iter().enumerate() {
            let place = place.index(index);
            let known = find(item, &left, self.forms, &place);
            match known.map(|known| left.swap_remove(known)) {
                Some(record) => self.value(&place, item, Some(record), record),
                None => self.lost(&place.shown, item, None, Loss::Dropped),
            }
        }
    }

    fn additions(&mut self, place: &Place, sent: &Map<String, Value>, stored: Option<&Value>) {
        let list = stored.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let is_there = |item: &Value| list.iter().any(|stored| holds(item, stored));
        for item in sent.get("add").and_then(Value::as_array).into_iter().flatten() {
            if !is_there(item) {
                self.lost(&place.shown, item, None, Loss::Dropped);
            }
        }
        for item in sent.get("remove").and_then(Value::as_array).into_iter().flatten() {
            if is_there(item) {
                self.lost(&place.shown, item, Some(item), Loss::NotDeleted);
            }
        }
    }

    fn scalar(&mut self, shown: &str, sent: &Value, stored: Option<&Value>) {
        match stored {
            Some(stored) if is_stored(sent, stored) => {}
            Some(stored) if is_blank(stored) => self.lost(shown, sent, Some(stored), Loss::Blanked),
            Some(stored) => self.lost(shown, sent, Some(stored), Loss::Changed),
            None if is_blank(sent) => {}
            None => self.lost(shown, sent, None, Loss::Dropped),
        }
    }

    fn lost(&mut self, shown: &str, sent: &Value, stored: Option<&Value>, loss: Loss) {
        self.found.push(Found { path: shown.to_owned(), sent: sent.clone(), stored: stored.cloned(), loss });
    }
}

impl Place {
    fn member(&self, name: &str) -> Place {
        let join = |to: &str, with: &str| if to.is_empty() { name.to_owned() } else { format!("{to}{with}{name}") };
        Place { way: join(&self.way, "/"), shown: join(&self.shown, ".") }
    }

    fn index(&self, index: usize) -> Place {
        Place { way: self.way.clone(), shown: format!("{}[{index}]", self.shown) }
    }
}

/// The stored record that an item was written to: by its id, else by all that it says, else by its name.
fn find(item: &Value, stored: &[&Value], forms: Forms, place: &Place) -> Option<usize> {
    let id = ["id", "_id"].into_iter().find_map(|name| Some((name, item.get(name)?.as_str()?)));
    if let Some((name, id)) = id {
        return stored.iter().position(|record| record.get(name).is_some_and(|known| known == id));
    }
    let alike = |record: &&Value| {
        let mut compared = Compared::new(forms);
        compared.value(place, item, Some(record), record);
        compared.found.is_empty()
    };
    let by_name = || {
        let name = item.get("name").or_else(|| item.get("Name"))?;
        stored.iter().position(|record| member(record, "name").is_some_and(|known| known == name))
    };
    stored.iter().position(alike).or_else(by_name)
}

/// A member, whatever its name's case: requests and answers differ in it (`Name`, `color_number`).
pub(super) fn member<'a>(record: &'a Value, name: &str) -> Option<&'a Value> {
    let plain = |name: &str| name.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).collect::<String>();
    let wanted = plain(name);
    let object = record.as_object()?;
    object.get(name).or_else(|| object.iter().find(|(known, _)| plain(known) == wanted).map(|(_, value)| value))
}

/// `[{id, name, value, type}]`, as records show their fields.
fn lists_fields(stored: &Value) -> bool {
    let is_field = |item: &Value| item.get("id").is_some() && item.get("value").is_some();
    stored.as_array().is_some_and(|items| items.iter().all(is_field))
}

/// `{id, value}` and nothing else.
fn is_field(item: &Value) -> bool {
    item.as_object()
        .is_some_and(|item| item.contains_key("id") && item.keys().all(|name| name == "id" || name == "value"))
}

/// A list of objects that is one value, such as a composition.
fn is_plain(items: &[Value]) -> bool {
    let plain =
        |item: &Value| item.as_object().is_some_and(|item| item.keys().all(|name| name == "code" || name == "value"));
    items.iter().all(plain)
}

/// Fields may stand in the record itself, so that a list of them is looked for one by one.
fn holds_fields(value: &Value) -> bool {
    value.as_array().is_some_and(|items| !items.is_empty() && items.iter().all(is_field))
}

/// Whether a text, or all that an object says, stands anywhere in what is stored. A file is named without its extension.
pub(super) fn holds(sent: &Value, stored: &Value) -> bool {
    if is_stored(sent, stored) {
        return true;
    }
    match stored {
        Value::Array(items) => items.iter().any(|item| holds(sent, item)),
        Value::Object(members) => members.values().any(|value| holds(sent, value)),
        Value::String(text) => {
            let stem = text.rsplit_once('.').map(|(stem, _)| stem);
            sent.as_str().is_some_and(|sent| stem == Some(sent))
        }
        _ => false,
    }
}
