//! What a `$ref` points to.

use super::{LOST, Lower, keys};
use crate::codes;
use crate::document::{Lost, Target};
use crate::ir::Ty;
use crate::node::Node;
use crate::suggest::did_you_mean;

/// Named arrays and scalars that may stand in each other.
const MAX_ALIASES: usize = 64;

impl<'d> Lower<'d> {
    /// The schema that a `$ref` finds.
    pub(super) fn reference(&mut self, node: &'d Node, reference: &'d Node) -> Ty {
        for (key, _) in node.entries().iter().filter(|(key, _)| key.text != "$ref") {
            let message = format!("`{}` beside a `$ref` is ignored by OpenAPI", key.text);
            self.fault(codes::UNKNOWN_KEY, key.at, message, "write `allOf: [{$ref: …}]` and put it beside that");
        }
        self.target(reference, "schemas").map_or(LOST, |target| self.named_ty(target))
    }

    /// What a `$ref` points to, or a finding.
    pub(super) fn target(&mut self, reference: &'d Node, kind: &str) -> Option<Target<'d>> {
        let text = self.text(reference, "$ref");
        let lost = match self.document.find(reference.at, &text, kind) {
            Ok(target) if kind == "schemas" && !self.is_listed(target) => {
                if self.unlisted.insert(target.key.at.file) {
                    let message = format!("the file of `{text}` is not listed under `x-schemas`");
                    self.fault(codes::UNLISTED, reference.at, message, "add it to the list in the root");
                }
                return None;
            }
            Ok(target) => return Some(target),
            Err(lost) => lost,
        };
        match lost {
            Lost::File => {}
            // What is no text has a finding already.
            Lost::Form if reference.text().is_none() || reference.to_json().is_null() => {}
            Lost::Form => {
                let help = format!("write `file.yaml#/Name`, or `#/components/{kind}/Name` in the root");
                self.fault(
                    codes::REFERENCE,
                    reference.at,
                    format!("`{text}` is not a reference that a spec may use"),
                    help,
                );
            }
            Lost::Name { name, known } => {
                let message = format!("there is no `{name}` where `{text}` points");
                self.fault(
                    codes::REFERENCE,
                    reference.at,
                    message,
                    did_you_mean(&name, known.iter().map(String::as_str)),
                );
            }
        }
        None
    }

    fn is_listed(&self, target: Target<'d>) -> bool {
        let file = target.key.at.file;
        file == self.document.root.at.file || self.document.schema_files.contains(&file)
    }

    /// The type of a schema with a name. One that needs a definition gets a number, and is defined later.
    pub(super) fn named_ty(&mut self, target: Target<'d>) -> Ty {
        let place = target.node.at;
        if let Some(id) = self.by_place.get(&place) {
            return Ty::Named(*id);
        }
        match self.aliases.get(&place) {
            Some(Some(ty)) => return ty.clone(),
            Some(None) => {
                let message = format!("the schema `{}` is made of itself", target.key.text);
                self.fault(codes::CYCLE, target.key.at, message, "put an object with members between");
                return LOST;
            }
            None if self.open_aliases >= MAX_ALIASES => {
                let message =
                    format!("the schema `{}` is {MAX_ALIASES} references away from where it is used", target.key.text);
                self.fault(codes::TOO_DEEP, target.key.at, message, "put an object with members between");
                return LOST;
            }
            None => {}
        }
        self.aliases.insert(place, None);
        self.open_aliases += 1;
        let ty = match target.node.get("$ref") {
            Some(reference) => self.reference(target.node, reference),
            None if self.check_keys(target.node, "a schema", keys::SCHEMA) => {
                self.refuse_typed_by(target.node);
                self.define_ty(target.node, &target.key.text, target.key.at)
            }
            None => LOST,
        };
        self.open_aliases -= 1;
        self.aliases.insert(place, Some(ty.clone()));
        ty
    }
}
