//! The whole spec as one OpenAPI document, for every tool that reads OpenAPI.

use crate::document::Document;
use crate::node::{Node, NodeKind};
use serde_json::{Map, Value, json};

/// Keys of the root that only tell where the files are.
const LISTS: &[&str] = &["x-paths", "x-schemas", "x-default-responses"];

/// The document in one piece: paths merged, schemas gathered, references rewritten, examples put in.
pub fn bundle(document: &Document) -> Value {
    let mut root = Map::new();
    for (key, node) in document.root.entries() {
        if !LISTS.contains(&key.text.as_str()) {
            root.insert(key.text.clone(), inlined(document, node));
        }
    }
    let mut paths = Map::new();
    for (key, item) in document.path_items() {
        paths.insert(key.text.clone(), path_item(document, item));
    }
    root.insert("paths".to_owned(), Value::Object(paths));
    let schemas: Map<String, Value> =
        document.schemas().map(|(key, node)| (key.text.clone(), inlined(document, node))).collect();
    let components = root.entry("components").or_insert_with(|| json!({}));
    if let Some(components) = components.as_object_mut() {
        components.insert("schemas".to_owned(), Value::Object(schemas));
    }
    Value::Object(root)
}

/// Whether OpenAPI's own typed model reads the bundle. It should always, once the spec is clean.
pub fn check_model(bundle: &Value) -> Result<(), String> {
    serde_json::from_value::<openapiv3::OpenAPI>(bundle.clone()).map(drop).map_err(|error| error.to_string())
}

/// The bundle as YAML.
pub fn to_yaml(bundle: &Value) -> Result<String, String> {
    serde_yaml::to_string(bundle).map_err(|error| error.to_string())
}

/// A path item whose operations have the root's default responses.
fn path_item(document: &Document, item: &Node) -> Value {
    let mut value = inlined(document, item);
    let defaults = document.root.get("x-default-responses").map(Node::entries).unwrap_or_default();
    for operation in value.as_object_mut().into_iter().flat_map(|item| item.values_mut()) {
        cut_unsupported(operation);
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { continue };
        for (status, response) in defaults {
            responses.entry(status.text.clone()).or_insert_with(|| inlined(document, response));
        }
    }
    value
}

/// Of an operation that the dialect cannot express, what was checked: the rest may be anything.
fn cut_unsupported(operation: &mut Value) {
    let Some(known) = operation.as_object_mut() else { return };
    let Some(reason) = known.get("x-unsupported").and_then(Value::as_str).map(str::to_owned) else { return };
    known.retain(|key, _| ["operationId", "tags", "summary", "x-unsupported"].contains(&key.as_str()));
    known.insert("responses".to_owned(), json!({ "default": { "description": format!("Not described: {reason}") } }));
}

/// A node with references rewritten to the bundle, parameters and examples put in.
fn inlined(document: &Document, node: &Node) -> Value {
    match &node.kind {
        NodeKind::Scalar { .. } => node.to_json(),
        NodeKind::List(items) => Value::Array(items.iter().map(|item| inlined(document, item)).collect()),
        NodeKind::Map(entries) => {
            if let Some(reference) = node.get("$ref") {
                return rewritten(document, reference);
            }
            let members = entries.iter().map(|(key, value)| match (key.text.as_str(), value.text()) {
                ("externalValue", Some(name)) => match document.external(value.at, name) {
                    Some(example) => ("value".to_owned(), example.to_json()),
                    None => (key.text.clone(), value.to_json()),
                },
                // The first alternative that fits is taken; OpenAPI's `oneOf` would have the others fail.
                ("oneOf", _) => ("anyOf".to_owned(), inlined(document, value)),
                _ => (key.text.clone(), inlined(document, value)),
            });
            null_by_the_letter(document, node, members.collect())
        }
    }
}

/// OpenAPI 3.0 lets `nullable` stand only beside a `type`. The dialect lets it stand beside `allOf` and `oneOf` too;
/// here it becomes what the letter allows: the type of the one schema that is referred to, or null as an alternative.
fn null_by_the_letter(document: &Document, node: &Node, mut members: Map<String, Value>) -> Value {
    if node.get("nullable").is_none_or(|nullable| !nullable.is_true()) || node.get("type").is_some() {
        return Value::Object(members);
    }
    if let Some(ty) = referred_type(document, node) {
        members.insert("type".to_owned(), Value::String(ty.to_owned()));
        return Value::Object(members);
    }
    members.shift_remove("nullable");
    let nothing = json!({ "type": "string", "nullable": true, "enum": [null] });
    if let Some(alternatives) = members.get_mut("anyOf").and_then(Value::as_array_mut) {
        alternatives.push(nothing);
    } else if let Some(parts) = members.shift_remove("allOf") {
        members.insert("anyOf".to_owned(), json!([{ "allOf": parts }, nothing]));
    }
    Value::Object(members)
}

/// The `type` of the schema that an `allOf` of one refers to.
fn referred_type<'d>(document: &'d Document, node: &'d Node) -> Option<&'d str> {
    let [only] = node.get("allOf")?.items() else { return None };
    let reference = only.get("$ref")?;
    document.find(reference.at, reference.text()?, "schemas").ok()?.node.text_at("type")
}

/// `../schemas/style.yaml#/Style` → `#/components/schemas/Style`; a parameter of a file is put in whole.
fn rewritten(document: &Document, reference: &Node) -> Value {
    let text = reference.text().unwrap_or_default();
    let name = text.rsplit('/').next().unwrap_or(text);
    if text.starts_with("#/components/") {
        return json!({ "$ref": text });
    }
    match document.find(reference.at, text, "parameters") {
        Ok(target) if target.node.get("in").is_some() => inlined(document, target.node),
        _ => json!({ "$ref": format!("#/components/schemas/{name}") }),
    }
}
