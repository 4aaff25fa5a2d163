//! The vendor's schemas in our dialect.

use super::guess::free;
use super::schema::{Root, list};
use crate::name::Name;
use heck::ToUpperCamelCase;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Objects without a name nest this deep at most.
const DEPTH: usize = 12;

/// Where named schemas of a draft go.
const FILE: &str = "../schemas/draft.yaml";

/// Schemas that were asked for, by their names in the draft.
pub(super) struct Tidy<'a> {
    theirs: &'a Root,
    /// Names that our spec has.
    taken: BTreeSet<String>,
    /// The vendor's name, and that of the draft.
    names: Vec<(String, String)>,
    pub(super) schemas: Map<String, Value>,
}

impl<'a> Tidy<'a> {
    pub(super) fn new(theirs: &'a Root, ours: &Root) -> Tidy<'a> {
        let known = ours.0.pointer("/components/schemas").and_then(Value::as_object);
        let taken = known.into_iter().flat_map(Map::keys).cloned().collect();
        Tidy { theirs, taken, names: Vec::new(), schemas: Map::new() }
    }

    /// A schema, seen from a file of paths.
    pub(super) fn schema(&mut self, schema: &Value, depth: usize) -> Value {
        let theirs = self.theirs;
        let resolved = theirs.resolve(schema);
        let kind = theirs.kind(schema);
        match (theirs.name(schema), kind) {
            (Some(name), "object") => return json!({ "$ref": format!("{FILE}#/{}", self.named(name, schema)) }),
            _ if depth > DEPTH => return json!({}),
            _ => {}
        }
        let mut tidy = match kind {
            "array" => {
                let items = self.schema(resolved.get("items").unwrap_or(&Value::Null), depth + 1);
                json!({ "type": "array", "items": items })
            }
            "object" => self.object(schema, depth),
            "integer" | "number" | "boolean" => json!({ "type": kind }),
            "string" => match theirs.format(schema) {
                Some(format) if format != "binary" => json!({ "type": "string", "format": format }),
                _ => json!({ "type": "string" }),
            },
            _ => json!({}),
        };
        if let (Some(members), Some(told)) = (tidy.as_object_mut(), description(resolved)) {
            members.insert("description".to_owned(), told.into());
        }
        tidy
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Value {
        let members = self.theirs.members(schema);
        if members.is_empty() {
            return json!({});
        }
        let mut taken = BTreeSet::new();
        let mut properties = Map::new();
        for (name, member, _) in &members {
            let tidy = self.schema(member, depth + 1);
            properties.insert((*name).to_owned(), with_name(tidy, name, &mut taken));
        }
        let required: Vec<&str> = members.iter().filter(|(.., required)| *required).map(|(name, ..)| *name).collect();
        let mut object = json!({ "type": "object" });
        if let Some(keys) = object.as_object_mut() {
            if !required.is_empty() {
                keys.insert("required".to_owned(), json!(required));
            }
            keys.insert("properties".to_owned(), Value::Object(properties));
        }
        object
    }

    /// The draft's name of a schema, which is written the first time.
    fn named(&mut self, name: &str, schema: &Value) -> String {
        if let Some((_, known)) = self.names.iter().find(|(theirs, _)| theirs == name) {
            return known.clone();
        }
        let camel = name.to_upper_camel_case();
        let camel = if Name::camel(&camel).is_some() { camel } else { "Schema".to_owned() };
        let camel = if self.taken.contains(&camel) { format!("{camel}Draft") } else { camel };
        let own = free(&camel, &mut self.taken).to_upper_camel_case();
        self.taken.insert(own.clone());
        self.names.push((name.to_owned(), own.clone()));
        // The place is kept before its members are walked: they may come back to it.
        self.schemas.insert(own.clone(), json!({}));
        let object = self.object(schema, 0);
        self.schemas.insert(own.clone(), local(object));
        own
    }
}

/// References of the file of schemas itself.
fn local(value: Value) -> Value {
    match value {
        Value::String(text) if text.starts_with(FILE) => Value::String(text.replacen(FILE, "", 1)),
        Value::Array(items) => Value::Array(items.into_iter().map(local).collect()),
        Value::Object(members) => Value::Object(members.into_iter().map(|(key, value)| (key, local(value))).collect()),
        value => value,
    }
}

/// The schema of a member, with a Rust name where the wire's will not do.
pub(super) fn with_name(schema: Value, wire: &str, taken: &mut BTreeSet<String>) -> Value {
    let name = Name::snake(wire).map(|name| name.as_str().to_owned());
    let own = free(name.as_deref().unwrap_or("member"), taken);
    if name.as_deref() == Some(own.as_str()) {
        return schema;
    }
    match schema {
        Value::Object(mut keys) if !keys.contains_key("$ref") => {
            keys.insert("x-name".to_owned(), own.into());
            Value::Object(keys)
        }
        reference => json!({ "allOf": [reference], "x-name": own }),
    }
}

/// What is said of a schema, its choices in words: an enum of the dialect is for those who know all of them.
fn description(schema: &Value) -> Option<String> {
    let told = schema.get("description").and_then(Value::as_str).map(|text| text.trim().to_owned());
    let choices: Vec<String> =
        list(schema, "enum").iter().filter_map(Value::as_str).map(|it| format!("`{it}`")).collect();
    let choices = (!choices.is_empty()).then(|| format!("One of {}.", choices.join(", ")));
    let parts: Vec<String> = told.into_iter().filter(|text| !text.is_empty()).chain(choices).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
