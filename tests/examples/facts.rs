//! Reads a folder of captured answers and requests, and says of each which type it is of and where it differs.
//!
//! `cargo run -p tests --example facts -- ../shared/facts/examples`. A file is called by its schema:
//! `style_header.full.json` is a `StyleHeader`. The program fails if one cannot be read at all.

// Each table is made for the tests as a whole.
#[allow(dead_code)]
#[path = "../it/registry.rs"]
mod registry;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use beproduct_runtime::{Answer, Canned, Credentials, Error};
use registry::{ANSWERS, BODIES, Mode, Plain, Probe, TYPES, canned_client, find, wait};
use serde_json::Value;

/// How a file is read.
#[derive(Clone, Copy)]
enum Reading {
    /// By the type of this schema, or a list of it.
    Schema(&'static str),
    /// As an answer of this operation.
    Answer(&'static str),
    /// As a request of this operation.
    Body(&'static str),
    /// As a refusal with this status: an error that says why.
    Refusal(u16),
    /// As the identity host's answer with this status.
    Token(u16),
    /// The client does not read it.
    Nothing,
}

/// Files whose schema has no type of its own: named arrays, envelopes, errors, sign-in.
const OTHERS: &[(&str, Reading)] = &[
    ("app_page_list", Reading::Schema("AppPage")),
    ("bom_update_request", Reading::Body("style_page_bom_update")),
    ("contact_list", Reading::Schema("Contact")),
    ("data_table_rows", Reading::Answer("data_table_rows")),
    ("field_values", Reading::Schema("FieldValue")),
    ("flat_bom_page", Reading::Answer("style_flat_bom")),
    ("folder_schema", Reading::Schema("SchemaField")),
    ("grid_row_update_request", Reading::Body("style_page_grid_update")),
    ("kind_data_envelope", Reading::Answer("style_where_used_in_sets")),
    ("message_response", Reading::Answer("style_header_delete")),
    ("not_found_error", Reading::Refusal(404)),
    ("page_result", Reading::Answer("style_headers")),
    ("rate_limit_error", Reading::Refusal(429)),
    ("server_error", Reading::Refusal(500)),
    ("shared_partner_list", Reading::Schema("SharedPartner")),
    ("tag_list", Reading::Schema("Tag")),
    ("timeline_edit_request", Reading::Body("tracking_style_timelines_edit")),
    ("token_error", Reading::Token(400)),
    ("token_response", Reading::Token(200)),
    ("tracking_view_page", Reading::Answer("tracking_style_view")),
    ("userinfo", Reading::Nothing),
    ("validation_error", Reading::Refusal(400)),
];

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("which folder? `cargo run -p tests --example facts -- ../shared/facts/examples`");
        return ExitCode::from(2);
    };
    let mut broken = 0;
    for file in files(Path::new(&folder)) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match read(&file, &name) {
            Ok(text) => println!("{name}: {text}"),
            Err(error) => {
                broken += 1;
                println!("{name}: CANNOT BE READ: {error}");
            }
        }
    }
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

fn read(file: &Path, name: &str) -> Result<String, String> {
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let json: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let stem = name.split('.').next().unwrap_or_default();
    let known = OTHERS.iter().find_map(|(known, reading)| (*known == stem).then_some(*reading));
    let schema = schema_of(stem);
    match known {
        None => probe(TYPES, &schema, &listed(&json), &schema),
        Some(Reading::Schema(schema)) => probe(TYPES, schema, &listed(&json), schema),
        Some(Reading::Answer(id)) => probe(ANSWERS, id, &json, &format!("answer of {id}")),
        Some(Reading::Body(id)) => probe(BODIES, id, &json, &format!("request of {id}")),
        Some(Reading::Refusal(status)) => refusal(status, text),
        Some(Reading::Token(status)) => token(status, text),
        Some(Reading::Nothing) => Ok("not read by the client".to_owned()),
    }
}

fn schema_of(stem: &str) -> String {
    let words =
        stem.split('_').map(|word| word.char_indices().map(|(at, c)| if at == 0 { c.to_ascii_uppercase() } else { c }));
    words.flatten().collect()
}

/// The tables read lists.
fn listed(json: &Value) -> Value {
    if json.is_array() { json.clone() } else { Value::Array(vec![json.clone()]) }
}

fn probe(table: &[(&str, Probe)], entry: &str, json: &Value, label: &str) -> Result<String, String> {
    let probe = find(table, entry).ok_or_else(|| format!("nothing is called `{entry}`"))?;
    let trip = probe(json, Mode::Tolerant).map_err(|error| error.to_string())?;
    let mut text = format!("{label}, {}", if trip.drift.is_empty() { "no drift" } else { "drift:" });
    for note in &trip.drift.notes {
        let _infallible = write!(text, "\n    {note} ({} times)", note.count);
    }
    if without_nulls(json) != without_nulls(&trip.json) {
        text.push_str("\n    written otherwise than it was read");
    }
    if trip.stable { Ok(text) } else { Err(format!("{text}\n    what was written reads as another value")) }
}

/// Null members may be absent; numbers are compared by value.
fn without_nulls(json: &Value) -> Value {
    match json {
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        Value::Object(members) => {
            let kept = members.iter().filter(|(_, value)| !value.is_null());
            kept.map(|(name, value)| (name.clone(), without_nulls(value))).collect()
        }
        Value::Number(number) => number.as_f64().into(),
        other => other.clone(),
    }
}

fn refusal(status: u16, text: String) -> Result<String, String> {
    let canned = Canned::new();
    let client = canned_client(&canned, Mode::Tolerant);
    canned.push(Answer::new(status, text));
    let mut options = beproduct_runtime::__private::CallOptions::default();
    options.no_retry();
    match wait(client.core().send(&Plain::<Value>::default(), &options)) {
        Err(error) if error.status() == Some(status) => Ok(shown(status, &error)),
        Err(error) => Err(error.to_string()),
        Ok(_) => Err(format!("a {status} was taken for a success")),
    }
}

fn token(status: u16, text: String) -> Result<String, String> {
    let canned = Canned::new();
    canned.push(Answer::new(status, text).header("content-type", "application/json"));
    let credentials = Credentials::refresh_token("id", "secret", "refresh");
    let connected =
        wait(beproduct_generated::Client::builder("acme").credentials(credentials).transport(canned).connect());
    match connected {
        Ok(_) if status == 200 => Ok("tokens, signed in".to_owned()),
        Err(error) if status != 200 => Ok(shown(status, &error)),
        Err(error) => Err(error.to_string()),
        Ok(_) => Err(format!("a {status} was taken for a success")),
    }
}

fn shown(status: u16, error: &Error) -> String {
    let wait = error.retry_after().map(|wait| format!(", retry after {wait:?}")).unwrap_or_default();
    format!("error {status}, `{}`{wait}", error.server_text().unwrap_or_default())
}
