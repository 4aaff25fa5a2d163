//! Missing operations, written in our dialect for a person to review.
//!
//! The draft is a spec of its own that lints clean, so that it can be looked at before it is copied: the files under
//! `paths/` refer to schemas as those of our spec do. What the dialect cannot say is left out with `x-unsupported`.

use super::compare::paired;
use super::guess;
use super::read::{Described, Description, Given};
use super::schema::Root;
use super::tidy::{Tidy, with_name};
use crate::load::Source;
use heck::ToSnakeCase;
use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::io;
use std::path::Path;

/// A draft on its way to the disk.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    pub files: Vec<DraftFile>,
    /// Operations that it holds.
    pub operations: usize,
    /// operationIds that the dialect cannot express.
    pub left_out: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct DraftFile {
    /// `paths/style.yaml`.
    pub path: String,
    pub text: String,
}

/// How much of an operation is written.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Detail {
    Full,
    /// Bodies and answers are any JSON.
    Plain,
    /// That it is there.
    Name,
}

/// A missing operation, with the names that it gets.
struct Drafted<'a> {
    operation: &'a Described,
    tag: String,
    id: String,
    detail: Detail,
    /// Why it is left out.
    reason: String,
}

pub(super) fn draft(ours: &Description, theirs: &Description) -> Draft {
    let mut drafted = missing(ours, theirs);
    for one in &mut drafted {
        while let (true, Some(fault)) = (one.detail < Detail::Name, fault(ours, theirs, std::slice::from_ref(one))) {
            one.detail = if one.detail == Detail::Full { Detail::Plain } else { Detail::Name };
            one.reason = fault;
        }
    }
    let left_out = drafted.iter().filter(|one| one.detail == Detail::Name).map(|one| one.id.clone()).collect();
    Draft { operations: drafted.len(), left_out, files: files(ours, theirs, &drafted) }
}

fn missing<'a>(ours: &'a Description, theirs: &'a Description) -> Vec<Drafted<'a>> {
    let tags: Vec<String> = ours.operations.iter().filter_map(|operation| operation.tag.clone()).collect();
    let mut taken: BTreeSet<String> = ours.operations.iter().filter_map(|operation| operation.id.clone()).collect();
    let missing = paired(ours, theirs).into_iter().filter_map(|pair| match pair {
        (None, Some(operation)) => Some(operation),
        _ => None,
    });
    missing
        .map(|operation| {
            let tag = guess::tag(operation, &tags);
            let id = guess::id(operation, &tag, &mut taken);
            Drafted { operation, tag, id, detail: Detail::Full, reason: String::new() }
        })
        .collect()
}

/// The first fault of a draft of these operations.
fn fault(ours: &Description, theirs: &Description, drafted: &[Drafted<'_>]) -> Option<String> {
    let files = files(ours, theirs, drafted);
    let read = |path: &Path| {
        let file = files.iter().find(|file| Path::new(&file.path) == path);
        file.map(|file| file.text.clone()).ok_or_else(|| io::ErrorKind::NotFound.into())
    };
    let report = crate::compile_from(&Source::new("beproduct.yaml"), &read).err()?;
    report.findings.first().map(|finding| finding.message.clone())
}

fn files(ours: &Description, theirs: &Description, drafted: &[Drafted<'_>]) -> Vec<DraftFile> {
    let mut tidy = Tidy::new(&theirs.root, &ours.root);
    let mut paths: IndexMap<&str, Map<String, Value>> = IndexMap::new();
    for one in drafted {
        let item = paths.entry(&one.tag).or_default().entry(one.operation.route.template.clone()).or_insert(json!({}));
        if let Some(item) = item.as_object_mut() {
            item.insert(one.operation.method.to_lowercase(), operation(&mut tidy, one));
        }
    }
    let tags: Vec<&str> = paths.keys().copied().collect();
    let mut files = vec![file("beproduct.yaml".to_owned(), &root(&ours.root, &tags))];
    files.extend(paths.iter().map(|(tag, paths)| file(path_file(tag), &Value::Object(paths.clone()))));
    let undeclared = json!({ "Undeclared": { "description": "Any JSON. Stands where no source describes a value." } });
    files.push(file("schemas/common.yaml".to_owned(), &undeclared));
    files.push(file("schemas/draft.yaml".to_owned(), &Value::Object(tidy.schemas)));
    files
}

fn path_file(tag: &str) -> String {
    format!("paths/{}.yaml", tag.to_snake_case())
}

/// YAML, with what is guessed marked as such.
fn file(path: String, value: &Value) -> DraftFile {
    let yaml = serde_yaml::to_string(value).unwrap_or_default();
    let mut text = String::from("# Drafted from a document of the vendor: review every line.\n");
    let mut verb = "";
    for line in yaml.lines() {
        verb = line
            .strip_prefix("  ")
            .and_then(|key| key.strip_suffix(':'))
            .filter(|key| !key.starts_with(' '))
            .unwrap_or(verb);
        text.push_str(line);
        if line.starts_with("    x-effect: ") {
            text.push_str(&format!("  # guessed from {}, which proves nothing: check it", verb.to_uppercase()));
        }
        text.push('\n');
    }
    DraftFile { path, text }
}

/// The root: our servers and sign-in, and what is drafted.
fn root(ours: &Root, tags: &[&str]) -> Value {
    let from = |pointer: &str| ours.0.pointer(pointer).cloned().unwrap_or_default();
    let noun = |tag: &str| tag.to_snake_case().replace('_', " ");
    let tags_told = tags.iter().map(|tag| json!({ "name": tag, "description": "Drafted.", "x-noun": noun(tag) }));
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Draft", "version": "1" },
        "servers": from("/servers"),
        "tags": tags_told.collect::<Vec<_>>(),
        "security": from("/security"),
        "x-paths": tags.iter().map(|tag| path_file(tag)).collect::<Vec<_>>(),
        "x-schemas": ["schemas/common.yaml", "schemas/draft.yaml"],
        "components": { "securitySchemes": from("/components/securitySchemes") },
    })
}

fn operation(tidy: &mut Tidy<'_>, one: &Drafted<'_>) -> Value {
    let Drafted { operation, tag, id, detail, reason } = one;
    let summary = operation.summary.trim();
    let summary =
        if summary.is_empty() { format!("Not described: {}.", operation.shown()) } else { summary.to_owned() };
    if *detail == Detail::Name {
        return json!({ "operationId": id, "tags": [tag], "summary": summary, "x-unsupported": reason });
    }
    let mut keys = Map::new();
    let mut set = |key: &str, value: Value| drop(keys.insert(key.to_owned(), value));
    set("operationId", json!(id));
    set("tags", json!([tag]));
    set("summary", json!(summary));
    if operation.deprecated {
        set("deprecated", json!(true));
    }
    set("x-effect", json!(guess::effect(&operation.method)));
    let (envelope, content) = answer(tidy, operation, *detail);
    set("x-envelope", json!(envelope));
    set("x-evidence", json!({ "confidence": "inferred", "sources": ["vendor's document"] }));
    let parameters = parameters(tidy, operation);
    if !parameters.is_empty() {
        set("parameters", Value::Array(parameters));
    }
    if let Some(body) = body(tidy, operation, *detail) {
        set("requestBody", body);
    }
    let mut response = json!({ "description": "As the vendor's document says." });
    if let (Some(response), Some(content)) = (response.as_object_mut(), content) {
        response.insert("content".to_owned(), json!({ "application/json": { "schema": content } }));
    }
    set("responses", json!({ "200": response }));
    Value::Object(keys)
}

fn undeclared() -> Value {
    json!({ "$ref": "../schemas/common.yaml#/Undeclared" })
}

fn answer(tidy: &mut Tidy<'_>, operation: &Described, detail: Detail) -> (&'static str, Option<Value>) {
    match &operation.answer {
        None => ("none", None),
        Some(_) if detail != Detail::Full => ("entity", Some(undeclared())),
        Some(schema) => match tidy.schema(schema, 0) {
            Value::Object(keys) if keys.is_empty() => ("entity", Some(undeclared())),
            tidy if tidy.get("type") == Some(&json!("array")) => ("list", Some(tidy)),
            tidy => ("entity", Some(tidy)),
        },
    }
}

fn body(tidy: &mut Tidy<'_>, operation: &Described, detail: Detail) -> Option<Value> {
    let body = operation.body.as_ref()?;
    let (media, schema) = match (body.multipart, detail) {
        (true, _) => {
            let file = json!({ "file": { "type": "string", "format": "binary" } });
            ("multipart/form-data", json!({ "type": "object", "properties": file }))
        }
        (false, Detail::Full) => ("application/json", tidy.schema(&body.schema, 0)),
        (false, _) => ("application/json", undeclared()),
    };
    Some(json!({ "required": true, "content": { media: { "schema": schema } } }))
}

/// Those that the dialect has, and those of the path that the document forgot.
fn parameters(tidy: &mut Tidy<'_>, operation: &Described) -> Vec<Value> {
    let declared =
        |name: &String| operation.parameters.iter().any(|given| given.place == "path" && given.name == *name);
    let forgotten = operation.route.parameters.iter().filter(|name| !declared(name)).map(|name| Given {
        name: name.clone(),
        place: "path".to_owned(),
        required: true,
        schema: json!({ "type": "string" }),
    });
    let known = operation.parameters.iter().filter(|given| ["path", "query", "header"].contains(&given.place.as_str()));
    let mut taken = BTreeSet::new();
    let all: Vec<Given> = known.cloned().chain(forgotten).collect();
    all.iter()
        .map(|given| {
            let mut node = json!({ "name": given.name, "in": given.place });
            if let Some(keys) = node.as_object_mut() {
                if given.required || given.place == "path" {
                    keys.insert("required".to_owned(), json!(true));
                }
                keys.insert("schema".to_owned(), tidy.schema(&given.schema, 0));
            }
            with_name(node, &given.name, &mut taken)
        })
        .collect()
}
