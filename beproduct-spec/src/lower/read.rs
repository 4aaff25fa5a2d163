//! Reading single values with the right complaint when they are missing or wrong.

use super::Lower;
use crate::codes::{self, Code};
use crate::finding::Finding;
use crate::node::Node;
use crate::span::Span;
use crate::suggest::did_you_mean;
use serde_json::Value;

impl<'d> Lower<'d> {
    pub(super) fn fault(&mut self, code: Code, at: Span, message: impl Into<String>, help: impl Into<String>) {
        self.findings.push(Finding::new(code, at, message).help(help));
    }

    /// The member `key`, or a finding that it is missing.
    pub(super) fn need(&mut self, node: &'d Node, what: &str, key: &str, help: &str) -> Option<&'d Node> {
        let found = node.get(key);
        if found.is_none() {
            self.fault(codes::MISSING_KEY, node.at, format!("{what} has no `{key}`"), help);
        }
        found
    }

    /// Text that has to be there.
    pub(super) fn need_text(&mut self, node: &'d Node, what: &str, key: &str, help: &str) -> String {
        self.need(node, what, key, help).map(|found| self.text(found, key)).unwrap_or_default()
    }

    /// Text that may be left out.
    pub(super) fn text_of(&mut self, node: &'d Node, key: &str) -> String {
        node.get(key).map(|found| self.text(found, key)).unwrap_or_default()
    }

    pub(super) fn text(&mut self, node: &Node, key: &str) -> String {
        match node.text() {
            Some(text) => text.trim_end().to_owned(),
            None => {
                self.wrong(node, key, "text");
                String::new()
            }
        }
    }

    pub(super) fn flag(&mut self, node: &Node, key: &str) -> bool {
        match node.get(key).map(|found| (found, found.to_json())) {
            None => false,
            Some((_, Value::Bool(value))) => value,
            Some((found, _)) => {
                self.wrong(found, key, "`true` or `false`");
                false
            }
        }
    }

    pub(super) fn number(&mut self, node: &Node, key: &str) -> Option<u64> {
        let found = node.get(key)?;
        let number = found.to_json().as_u64();
        if number.is_none() {
            self.wrong(found, key, "a whole number");
        }
        number
    }

    /// A list of texts; empty when left out.
    pub(super) fn texts(&mut self, node: &'d Node, key: &str) -> Vec<String> {
        let Some(found) = node.get(key) else { return Vec::new() };
        if found.text().is_some() || found.is_map() {
            self.wrong(found, key, "a list");
        }
        found.items().iter().map(|item| self.text(item, key)).collect()
    }

    /// One word of a closed list.
    pub(super) fn one_of<T: Copy>(&mut self, node: &Node, key: &str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(node, key);
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() && node.text().is_some() {
            let help = did_you_mean(&text, words.iter().map(|(word, _)| *word));
            self.fault(codes::WRONG_VALUE, node.at, format!("`{key}` cannot be `{text}`"), help);
        }
        found
    }

    pub(super) fn wrong(&mut self, node: &Node, key: &str, expected: &str) {
        let message = format!("`{key}` wants {expected}, and this is {}", node.kind_name());
        self.fault(codes::WRONG_TYPE, node.at, message, format!("write {expected}"));
    }
}
