//! `x-typed-by`: a sibling that tells which alternative a member holds.

use super::{Lower, keys};
use crate::codes;
use crate::ir::{Kind, Record, Ty, TypedBy};
use crate::node::{Key, Node};
use crate::suggest::did_you_mean;
use indexmap::IndexMap;

impl<'d> Lower<'d> {
    /// What stands under `x-typed-by`; the sibling is looked for when all members are known.
    pub(super) fn typed_by(&mut self, node: &'d Node, ty: &Ty) -> Option<TypedBy> {
        let (typed_key, typed) = node.entry("x-typed-by")?;
        self.check_keys(typed, "`x-typed-by`", keys::TYPED_BY);
        let labels = self.alternative_labels(node);
        let member = self.need_text(typed, "`x-typed-by`", "member", "name the sibling that tells the type");
        let variants = self.need(typed, "`x-typed-by`", "variants", "say which alternative each value means");
        if labels.is_empty() && ty != &super::LOST {
            self.fault(
                codes::TYPED_BY,
                typed_key.at,
                "there is no `oneOf` to choose from here",
                "put it beside a `oneOf`",
            );
            return None;
        }
        let mut table = IndexMap::new();
        for (key, label) in variants.map(Node::entries).unwrap_or_default() {
            let wanted = self.text(label, &key.text);
            match labels.iter().position(|found| *found == wanted) {
                Some(index) => {
                    table.insert(key.text.clone(), index);
                }
                None => {
                    let message = format!("no alternative of this `oneOf` is called `{wanted}`");
                    let help = did_you_mean(&wanted, labels.iter().map(String::as_str));
                    self.fault(codes::TYPED_BY, label.at, message, help);
                }
            }
        }
        matches!(ty, Ty::Named(_)).then_some(TypedBy { member, table })
    }

    /// `x-typed-by` where there are no siblings.
    pub(super) fn refuse_typed_by(&mut self, node: &'d Node) {
        if let Some((key, _)) = node.entry("x-typed-by") {
            let help = "put it beside the property that uses this schema, in an `allOf` with the `$ref`";
            self.fault(codes::TYPED_BY, key.at, "`x-typed-by` belongs to a property, which has siblings", help);
        }
    }

    /// The siblings that members are typed by, now that all types are known.
    pub(super) fn check_siblings(&mut self) {
        for (node, id) in std::mem::take(&mut self.typed_parts) {
            let Some(Kind::Record(record)) = self.slot(id).map(|def| def.kind.clone()) else { continue };
            for (key, member) in node.get("properties").map(Node::entries).unwrap_or_default() {
                if let Some(typed) = member.get("x-typed-by") {
                    self.check_sibling(key, typed, &record);
                }
            }
        }
    }

    fn check_sibling(&mut self, key: &'d Key, typed: &'d Node, record: &Record) {
        let Some((at, name)) = typed.get("member").and_then(|at| Some((at, at.text()?))) else { return };
        let mut others = record.members.iter().filter(|other| other.wire != key.text);
        let Some(sibling) = others.clone().find(|other| other.wire == name) else {
            let message = format!("`{}` has no sibling `{name}`", key.text);
            let help = did_you_mean(name, others.by_ref().map(|other| other.wire.as_str()).collect::<Vec<_>>());
            self.fault(codes::TYPED_BY, at.at, message, help);
            return;
        };
        match (&sibling.ty, self.def(&sibling.ty).map(|def| def.kind.clone())) {
            (Ty::Text, _) | (Ty::Named(_), Some(Kind::Id) | None) => {}
            (_, Some(Kind::Enum(values))) => {
                for (key, _) in typed.get("variants").map(Node::entries).unwrap_or_default() {
                    let values = values.iter().map(|value| value.wire.as_str());
                    if !values.clone().any(|value| value == key.text) {
                        let message = format!("the sibling `{name}` is never `{}`", key.text);
                        self.fault(codes::TYPED_BY, key.at, message, did_you_mean(&key.text, values));
                    }
                }
            }
            _ => {
                let message = format!("the sibling `{name}` is no text, and cannot tell the type");
                self.fault(codes::TYPED_BY, at.at, message, "name a sibling of `type: string`");
            }
        }
    }
}
