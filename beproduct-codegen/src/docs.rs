//! Text of the spec as documentation.

use beproduct_spec::ir::{Api, Confidence, Effect, Envelope, Operation, PageEnd, Split};
use proc_macro2::TokenStream;
use quote::quote;

/// The documentation of a description; `fallback` if the spec says nothing.
pub(crate) fn emit_doc(description: &str, fallback: &str) -> TokenStream {
    let text = if description.is_empty() { fallback.to_owned() } else { escape(description) };
    emit_text(&text)
}

/// `/// …`, line by line, as a person writes it.
pub(crate) fn emit_text(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// What a user has to know of a call, in full.
pub(crate) fn emit_operation_doc(api: &Api, operation: &Operation) -> TokenStream {
    let mut text = escape(&operation.summary);
    let mut add = |part: String| {
        text.push_str("\n\n");
        text.push_str(&part);
    };
    if !operation.description.is_empty() {
        add(escape(&operation.description));
    }
    add(format!("`{} {}`: {}.", operation.method, operation.path.template, effect(operation.effect)));
    add(cost(operation));
    let scopes = operation.scopes.and_then(|set| api.scope_sets.get(set));
    if let Some(set) = scopes {
        let one_of = if set.scopes.len() > 1 { "one of the scopes" } else { "the scope" };
        add(format!(
            "Needs the permission `{}::{}` and {one_of} `{}`.",
            operation.tag,
            effect_name(operation.effect),
            set.scopes.join("`, `")
        ));
    }
    if !operation.quirks.is_empty() {
        let quirks: Vec<String> = operation.quirks.iter().map(|quirk| format!("- {}", escape(quirk))).collect();
        add(format!("# Quirks\n\n{}", quirks.join("\n")));
    }
    add(format!("# Errors\n\n{}", errors(operation)));
    let evidence = &operation.evidence;
    let sources = evidence.sources.join("`, `");
    add(format!("# Source\n\n{}: `{sources}`.", confidence(evidence.confidence)));
    emit_text(&text)
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "changes nothing",
        Effect::Create => "makes a record",
        Effect::Update => "changes a record",
        Effect::Delete => "removes a record",
        Effect::Action => "does something that is neither a read nor a write of a record",
    }
}

pub(crate) fn effect_name(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "Read",
        Effect::Create => "Create",
        Effect::Update => "Update",
        Effect::Delete => "Delete",
        Effect::Action => "Action",
    }
}

fn cost(operation: &Operation) -> String {
    if let Some(paging) = &operation.paging {
        let more = match paging.end {
            PageEnd::Total => "",
            PageEnd::ShortPage => ", one more when the last page is full",
            PageEnd::EmptyPage => ", and one more to see the end",
        };
        return format!("Costs one request for every {} records{more}.", paging.max);
    }
    let Some(batch) = &operation.batch else { return "Costs one request.".to_owned() };
    let max = batch
        .max
        .map(|max| format!("at most {max} items a request"))
        .unwrap_or_else(|| "no known cap of items".to_owned());
    match batch.split {
        Split::Each => format!("Costs one request for every chunk: {max}; `batch` splits. {}", escape(&batch.reason)),
        Split::Never => format!("Costs one request: {max}, never split. {}", escape(&batch.reason)),
    }
}

fn errors(operation: &Operation) -> String {
    let mut text = "A missing scope, and a refusal, a fault or a silence of the service, as [`Error`](::beproduct_runtime::Error) tells.".to_owned();
    if operation.answer.envelope == Envelope::Message {
        text.push_str(" An answer with `error: true` is an error, though its status is 200.");
    }
    if operation.batch.is_some() {
        text.push_str(" More items than the cap are refused before anything is sent.");
    }
    text
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::LiveTested => "Seen working against the live service",
        Confidence::BothSdks => "Both of the vendor's SDKs agree",
        Confidence::OneSdk => "One source knows of it",
        Confidence::Inferred => "Deduced, not seen: probe it before you rely on it",
    }
}

/// Keeps Markdown and rustdoc from reading brackets and addresses of the spec's text as markup.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            escaped.push('`');
        }
        let in_code = index % 2 == 1;
        if in_code {
            escaped.push_str(part);
        } else {
            escape_prose(part, &mut escaped);
        }
    }
    escaped
}

fn escape_prose(text: &str, escaped: &mut String) {
    for (index, word) in text.split_inclusive(char::is_whitespace).enumerate() {
        let (word, space) = match word.char_indices().next_back() {
            Some((at, last)) if last.is_whitespace() => word.split_at(at),
            _ => (word, ""),
        };
        if word.contains("://") {
            let end = word.trim_end_matches(['.', ',', ')', ';', ':']);
            let start = end.trim_start_matches('(');
            escaped.push_str(&"(".repeat(end.len() - start.len()));
            escaped.push_str(&format!("<{start}>"));
            escaped.push_str(word.get(end.len()..).unwrap_or_default());
        } else {
            for (at, c) in word.char_indices() {
                let special = match c {
                    '<' | '>' | '[' | ']' | '*' => true,
                    // Inside a word it emphasizes nothing.
                    '_' => !is_inside_word(word, at),
                    '#' => index == 0,
                    _ => false,
                };
                if special {
                    escaped.push('\\');
                }
                escaped.push(c);
            }
        }
        escaped.push_str(space);
    }
}

fn is_inside_word(word: &str, at: usize) -> bool {
    let (before, after) = word.split_at(at);
    let before = before.chars().next_back().is_some_and(char::is_alphanumeric);
    before && after.chars().nth(1).is_some_and(char::is_alphanumeric)
}
