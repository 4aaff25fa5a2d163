//! `oneOf`: alternatives that a reader can tell apart.

use super::Lower;
use crate::codes;
use crate::ir::{Alternative, Kind, Operation, Record, Ty, TypeId};
use crate::name::Name;
use crate::node::Node;
use std::collections::{HashMap, HashSet};

/// How a union is used: by siblings that choose (the alternatives in each table), or plainly.
#[derive(Default)]
struct Uses {
    chosen: Vec<HashSet<usize>>,
    plain: bool,
}

impl<'d> Lower<'d> {
    pub(super) fn union(&mut self, node: &'d Node, name: &str, id: TypeId) -> Kind {
        let labels = self.alternative_labels(node);
        let mut alternatives: Vec<Alternative> = Vec::new();
        let mut places = Vec::new();
        let nodes = node.get("oneOf").map(Node::items).unwrap_or_default();
        if let (true, Some((key, list))) = (nodes.is_empty(), node.entry("oneOf"))
            && list.to_json().is_array()
        {
            self.fault(
                codes::UNION,
                key.at,
                "`oneOf` is a list with at least one alternative",
                "list schemas under it",
            );
        }
        for (index, (part, label)) in nodes.iter().zip(&labels).enumerate() {
            let again = labels.iter().take(index).any(|other| other == label);
            let own = if again { format!("{name}_{label}_{index}") } else { format!("{name}_{label}") };
            let ty = self.ty_called(part, &own);
            if self.is_nullable(part) {
                let at = part.entry("nullable").map_or(part.at, |(key, _)| key.at);
                let help = "say `nullable: true` beside the `oneOf`";
                self.fault(codes::UNION, at, format!("the alternative `{label}` cannot be null by itself"), help);
            }
            match Name::camel(label) {
                Some(name) if name.as_str() != "Unknown" && alternatives.iter().all(|other| other.name != name) => {
                    alternatives.push(Alternative { name, ty });
                    places.push(part.at);
                }
                _ => {
                    let message = format!("the alternative `{label}` has no name of its own");
                    self.fault(codes::UNION, part.at, message, "give the inline schema a `title`");
                }
            }
        }
        self.unions.insert(id, places);
        Kind::Union(alternatives)
    }

    /// Alternatives that are never read, by the rule of reading in docs/dialect.md.
    pub(super) fn check_unions(&mut self, operations: &[Operation]) {
        let uses = self.union_uses(operations);
        let mut unions: Vec<_> = std::mem::take(&mut self.unions).into_iter().collect();
        unions.sort_by_key(|(id, _)| *id);
        for (id, places) in unions {
            let Some(Kind::Union(alternatives)) = self.slot(id).map(|def| def.kind.clone()) else { continue };
            for (index, (one, at)) in alternatives.iter().zip(places).enumerate() {
                let chosen = uses
                    .get(&id)
                    .is_some_and(|uses| !uses.plain && uses.chosen.iter().all(|table| table.contains(&index)));
                let hiding = alternatives.iter().take(index).find(|before| self.hides(&before.ty, &one.ty, 0));
                if let (Some(before), false) = (hiding, chosen) {
                    let message =
                        format!("`{}` is never read: `{}` before it takes all that fits it", one.name, before.name);
                    self.fault(codes::HIDDEN, at, message, self.apart(&before.ty, &one.ty));
                }
            }
        }
    }

    /// How to make two alternatives different.
    fn apart(&self, before: &Ty, one: &Ty) -> &'static str {
        match (self.as_record(before), self.as_record(one)) {
            (Some(_), Some(_)) if self.hides(one, before, 0) => {
                "let the one before require a member that this one does not"
            }
            (Some(_), Some(_)) => "put it first, or let the one before require a member that this one does not",
            _ if self.hides(one, before, 0) => "keep one of the two, or let a sibling choose: `x-typed-by`",
            _ => "put it first, or let a sibling choose: `x-typed-by`",
        }
    }

    fn union_uses(&self, operations: &[Operation]) -> HashMap<TypeId, Uses> {
        let mut uses: HashMap<TypeId, Uses> = HashMap::new();
        let mut plain = |ty: &Ty| {
            if let Some(id) = innermost(ty) {
                uses.entry(id).or_default().plain = true;
            }
        };
        for operation in operations {
            operation.parameters.iter().for_each(|parameter| plain(&parameter.ty));
            operation.body.iter().for_each(|body| plain(&body.ty));
            operation.answer.ty.iter().for_each(&mut plain);
        }
        let kinds = || self.types.iter().filter_map(|slot| slot.def.as_ref()).map(|def| &def.kind);
        for kind in kinds() {
            match kind {
                Kind::Record(Record { members, rest }) => {
                    rest.iter().for_each(&mut plain);
                    members.iter().filter(|member| member.typed_by.is_none()).for_each(|member| plain(&member.ty));
                }
                Kind::Union(alternatives) => alternatives.iter().for_each(|one| plain(&one.ty)),
                Kind::Id | Kind::Enum(_) => {}
            }
        }
        for kind in kinds() {
            let Kind::Record(record) = kind else { continue };
            for member in &record.members {
                if let (Some(typed), Ty::Named(id)) = (&member.typed_by, &member.ty) {
                    uses.entry(*id).or_default().chosen.push(typed.table.values().copied().collect());
                }
            }
        }
        uses
    }

    /// Whether `before` takes every value that fits `one`.
    fn hides(&self, before: &Ty, one: &Ty, depth: usize) -> bool {
        if depth > 8 || self.is_lost(before) || self.is_lost(one) {
            return false;
        }
        let kind = |ty: &Ty| self.def(ty).map(|def| &def.kind);
        if let Some(Kind::Union(inner)) = kind(one) {
            return !inner.is_empty() && inner.iter().all(|inner| self.hides(before, &inner.ty, depth + 1));
        }
        if let Some(Kind::Union(inner)) = kind(before) {
            return inner.iter().any(|inner| self.hides(&inner.ty, one, depth + 1));
        }
        match (before, one) {
            (Ty::Json | Ty::Nullable(_), _) => true,
            (Ty::List(before), Ty::List(one)) => self.hides(before, one, depth + 1),
            (Ty::Bool, Ty::Bool) | (Ty::Map(_), Ty::Map(_)) => true,
            (Ty::Map(_), _) => self.as_record(one).is_some(),
            (_, Ty::Map(_)) => {
                self.as_record(before).is_some_and(|record| record.members.iter().all(|member| !member.required))
            }
            _ if self.is_text(before) => self.is_text(one),
            _ if is_number(before) => is_number(one),
            _ => match (self.as_record(before), self.as_record(one)) {
                (Some(before), Some(one)) => before
                    .members
                    .iter()
                    .filter(|member| member.required)
                    .all(|member| one.members.iter().any(|other| other.required && other.wire == member.wire)),
                _ => false,
            },
        }
    }

    fn as_record(&self, ty: &Ty) -> Option<&Record> {
        match self.def(ty).map(|def| &def.kind) {
            Some(Kind::Record(record)) => Some(record),
            _ => None,
        }
    }

    fn is_text(&self, ty: &Ty) -> bool {
        let named = matches!(self.def(ty).map(|def| &def.kind), Some(Kind::Id | Kind::Enum(_)));
        named || matches!(ty, Ty::Text | Ty::DateTime | Ty::Date | Ty::Decimal { text: true })
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

/// Every JSON number fits each of them: the reader goes by the JSON type.
fn is_number(ty: &Ty) -> bool {
    matches!(ty, Ty::Integer | Ty::Float | Ty::Decimal { text: false })
}

/// The named type inside lists and maps.
fn innermost(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) => innermost(inner),
        Ty::Named(id) => Some(*id),
        _ => None,
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
