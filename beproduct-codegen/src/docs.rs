//! Text of the spec as documentation.

use beproduct_spec::ir::{Api, Envelope, Operation};
pub(crate) use beproduct_spec::words::escape;
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
    add(format!("`{} {}`: {}.", operation.method, operation.path.template, operation.effect.meaning()));
    add(operation.cost());
    let scopes = operation.scopes.and_then(|set| api.scope_sets.get(set));
    if let Some(set) = scopes {
        let one_of = if set.scopes.len() > 1 { "one of the scopes" } else { "the scope" };
        add(format!(
            "Needs the permission `{}::{}` and {one_of} `{}`.",
            operation.tag,
            operation.effect.name(),
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
    add(format!("# Source\n\n{}: `{sources}`.", evidence.confidence.meaning()));
    emit_text(&text)
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
