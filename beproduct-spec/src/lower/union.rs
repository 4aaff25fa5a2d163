//! `oneOf`: alternatives that a reader can tell apart.

use super::Lower;
use crate::codes;
use crate::ir::{Alternative, Kind};
use crate::name::Name;
use crate::node::Node;

impl<'d> Lower<'d> {
    pub(super) fn union(&mut self, node: &'d Node, name: &str) -> Kind {
        let labels = self.alternative_labels(node);
        let mut alternatives: Vec<Alternative> = Vec::new();
        let nodes = node.get("oneOf").map(Node::items).unwrap_or_default();
        if nodes.is_empty() {
            self.fault(
                codes::UNION,
                node.at,
                "`oneOf` is a list with at least one alternative",
                "list schemas under it",
            );
        }
        for (part, label) in nodes.iter().zip(labels) {
            let ty = self.ty_called(part, &format!("{name}_{label}"));
            match Name::camel(&label) {
                Some(name) if name.as_str() != "Unknown" && alternatives.iter().all(|other| other.name != name) => {
                    alternatives.push(Alternative { name, ty });
                }
                _ => {
                    let message = format!("the alternative `{label}` has no name of its own");
                    self.fault(codes::UNION, part.at, message, "give the inline schema a `title`");
                }
            }
        }
        Kind::Union(alternatives)
    }

    /// What the alternatives of a `oneOf` are called in the spec, found through references.
    pub(super) fn alternative_labels(&self, node: &'d Node) -> Vec<String> {
        let mut node = node;
        for _ in 0..16 {
            if let Some(parts) = node.get("oneOf") {
                return parts.items().iter().map(label).collect();
            }
            let only = node.get("allOf").and_then(|parts| parts.items().first()).unwrap_or(node);
            let reference = only.get("$ref").and_then(Node::text);
            let Some(Ok(target)) = reference.map(|text| self.document.find(only.at, text, "schemas")) else { break };
            node = target.node;
        }
        Vec::new()
    }
}

fn label(part: &Node) -> String {
    if let Some(reference) = part.text_at("$ref") {
        return reference.rsplit('/').next().unwrap_or(reference).to_owned();
    }
    let by_type = || match part.text_at("type") {
        Some("string") => "Text",
        Some("boolean") => "Flag",
        Some("integer" | "number") => "Number",
        Some("array") => "List",
        Some("object") => "Object",
        _ => "Any",
    };
    part.text_at("title").unwrap_or_else(by_type).to_owned()
}
