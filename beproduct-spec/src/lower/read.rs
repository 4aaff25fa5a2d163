//! Reading single values with the right complaint when they are missing or wrong.

use super::Lower;
use crate::codes::{self, Code};
use crate::finding::Finding;
use crate::node::Node;
use crate::span::Span;
use crate::suggest::did_you_mean;

impl<'d> Lower<'d> {
    pub(super) fn fault(&mut self, code: Code, at: Span, message: impl Into<String>, help: impl Into<String>) {
        self.findings.push(Finding::new(code, at, message).help(help));
    }

    /// The member `key`, or a finding that it is missing. What is no map at all has a finding already.
    pub(super) fn need(&mut self, node: &'d Node, what: &str, key: &str, help: &str) -> Option<&'d Node> {
        let found = node.get(key);
        if found.is_none() && node.is_map() && node.get("$ref").is_none() {
            self.fault(codes::MISSING_KEY, node.at, format!("{what} has no `{key}`"), help);
        }
        found
    }

    /// Text that has to be there.
    pub(super) fn need_text(&mut self, node: &'d Node, what: &str, key: &str, help: &str) -> String {
        let Some(found) = self.need(node, what, key, help) else { return String::new() };
        let text = self.text(found, key);
        if text.trim().is_empty() && found.to_json().is_string() {
            self.fault(codes::WRONG_VALUE, found.at, format!("`{key}` is empty"), help);
        }
        text
    }

    /// Text that may be left out.
    pub(super) fn text_of(&mut self, node: &'d Node, key: &str) -> String {
        node.get(key).map(|found| self.text(found, key)).unwrap_or_default()
    }

    pub(super) fn text(&mut self, node: &Node, key: &str) -> String {
        match node.text().filter(|_| node.to_json().is_string()) {
            Some(text) => text.trim_end().to_owned(),
            None => {
                self.wrong(node, key, "text");
                String::new()
            }
        }
    }

    pub(super) fn flag(&mut self, node: &Node, key: &str) -> bool {
        node.get(key).is_some_and(Node::is_true)
    }

    /// A whole number up to a limit of ours; one that is none has a finding by the check of keys.
    pub(super) fn number<N: TryFrom<u64>>(&mut self, node: &Node, key: &str) -> Option<N> {
        let found = node.get(key)?;
        let number = found.to_json().as_u64()?;
        let fitting = N::try_from(number).ok();
        if fitting.is_none() {
            let message = format!("`{key}` cannot be as large as {number}");
            self.fault(codes::WRONG_VALUE, found.at, message, "write a number below 4294967296");
        }
        fitting
    }

    /// A list of texts; empty when left out.
    pub(super) fn texts(&mut self, node: &'d Node, key: &str) -> Vec<String> {
        let items = node.get(key).map(Node::items).unwrap_or_default();
        items.iter().filter_map(Node::text).map(|text| text.trim_end().to_owned()).collect()
    }

    /// One word of a closed list.
    pub(super) fn one_of<T: Copy>(&mut self, node: &Node, key: &str, words: &[(&str, T)]) -> Option<T> {
        let text = node.text().filter(|_| !node.to_json().is_null())?.trim_end();
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let help = did_you_mean(text, words.iter().map(|(word, _)| *word));
            self.fault(codes::WRONG_VALUE, node.at, format!("`{key}` cannot be `{text}`"), help);
        }
        found
    }

    pub(super) fn wrong(&mut self, node: &Node, key: &str, expected: &str) {
        let message = format!("`{key}` wants {expected}, and this is {}", node.kind_name());
        let help = match (key, node.kind_name()) {
            ("required", "a boolean") => "list the required members beside `properties`: `required: [name]`".to_owned(),
            ("type", "a list") => "OpenAPI 3.0 has one type; for null write `nullable: true` beside it".to_owned(),
            (_, "nothing") => "write a value, or leave the key out".to_owned(),
            (_, "a number" | "a boolean") if expected.contains("text") => {
                format!("write it in quotes: `'{}'`", node.text().unwrap_or_default())
            }
            _ => format!("write {expected}"),
        };
        self.fault(codes::WRONG_TYPE, node.at, message, help);
    }
}
