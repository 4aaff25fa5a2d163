//! What a draft has to guess.

use super::read::Described;
use crate::name::Name;
use heck::{ToSnakeCase, ToUpperCamelCase};
use std::collections::BTreeSet;

/// By the verb, which proves nothing: the draft says that it is a guess.
pub(super) fn effect(method: &str) -> &'static str {
    match method {
        "POST" => "create",
        "PUT" | "PATCH" => "update",
        "DELETE" => "delete",
        _ => "read",
    }
}

/// The vendor's tag as ours is spelled, or the first segment of the path.
pub(super) fn tag(operation: &Described, known: &[String]) -> String {
    let segment = operation.route.template.split('/').find(|part| !part.is_empty() && !part.starts_with('{'));
    let told = operation.tag.as_deref().or(segment).unwrap_or("Other").to_upper_camel_case();
    let known = known.iter().find(|name| name.eq_ignore_ascii_case(&told));
    known.cloned().unwrap_or(if Name::snake(&told).is_some() { told } else { "Other".to_owned() })
}

/// `style_header_archive`: the tag, then the vendor's name or the path, and a number if it is taken.
pub(super) fn id(operation: &Described, tag: &str, taken: &mut BTreeSet<String>) -> String {
    let prefix = tag.to_snake_case();
    let words = operation.id.clone().unwrap_or_else(|| operation.route.template.replace(['{', '}', '/'], " "));
    let words: String = words.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let words = words.to_snake_case();
    let rest = words.strip_prefix(&prefix).unwrap_or(&words).trim_matches('_');
    let rest = if rest.is_empty() { operation.method.to_lowercase() } else { rest.to_owned() };
    free(&format!("{prefix}_{rest}"), taken)
}

/// A name that is not taken yet: with a number behind it, if need be.
pub(super) fn free(name: &str, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    let free = std::iter::once(name.to_owned()).chain(numbered).find(|name| !taken.contains(name));
    let free = free.unwrap_or_default();
    taken.insert(free.clone());
    free
}
