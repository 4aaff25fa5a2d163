//! Records: objects with members, and what an `allOf` joins.

use super::{Lower, keys};
use crate::codes;
use crate::ir::{Kind, Member, Record, TypeId};
use crate::name::Name;
use crate::node::{Key, Node};
use crate::span::Span;
use crate::suggest::did_you_mean;
use std::collections::HashSet;

/// How deep an `allOf` of an `allOf` may go.
const MAX_JOINED: usize = 64;

/// A record while its pieces are gathered.
struct Gathered<'d> {
    id: TypeId,
    record: Record,
    /// The pieces that this one is a piece of, to see a circle.
    open: Vec<Span>,
    done: HashSet<Span>,
    required: Vec<&'d Node>,
}

impl<'d> Lower<'d> {
    pub(super) fn record(&mut self, node: &'d Node, name: &str, id: TypeId) -> Kind {
        let record = Record { members: Vec::new(), rest: None };
        let mut gathered = Gathered { id, record, open: Vec::new(), done: HashSet::new(), required: Vec::new() };
        self.collect(node, name, &mut gathered);
        for item in std::mem::take(&mut gathered.required) {
            self.require(item, &mut gathered.record);
        }
        Kind::Record(gathered.record)
    }

    /// Adds the members of `node`, and of what its `allOf` names, to a record.
    fn collect(&mut self, node: &'d Node, name: &str, gathered: &mut Gathered<'d>) {
        if gathered.open.len() >= MAX_JOINED {
            let message = format!("an `allOf` goes deeper than {MAX_JOINED} references");
            self.fault(codes::TOO_DEEP, node.at, message, "write the members out");
            return;
        }
        if !gathered.done.insert(node.at) {
            return;
        }
        gathered.open.push(node.at);
        if let Some((key, parts)) = node.entry("allOf") {
            if parts.items().is_empty() && parts.to_json().is_array() {
                self.fault(codes::SCHEMA, key.at, "an `allOf` of nothing", "list the schemas that are joined");
            }
            parts.items().iter().for_each(|part| self.collect_part(part, name, gathered));
        }
        let members = node.get("properties").map(Node::entries).unwrap_or_default();
        for (key, member) in members {
            let member = self.member(key, member, name);
            self.add_member(&mut gathered.record, key, member);
        }
        if members.iter().any(|(_, member)| member.get("x-typed-by").is_some()) {
            self.typed_parts.push((node, gathered.id));
        }
        gathered.required.extend(node.get("required").map(Node::items).unwrap_or_default());
        if let Some(rest) = node.get("additionalProperties") {
            gathered.record.rest = self.rest(rest, name);
        }
        gathered.open.pop();
    }

    /// One schema of an `allOf`.
    fn collect_part(&mut self, part: &'d Node, name: &str, gathered: &mut Gathered<'d>) {
        const ADDS: [&str; 4] = ["properties", "allOf", "required", "additionalProperties"];
        let adds = |node: &Node| ADDS.iter().any(|key| node.get(key).is_some());
        let help = "only objects with `properties` can be joined";
        if let Some(reference) = part.get("$ref") {
            let Some(target) = self.target(reference, "schemas") else { return };
            if gathered.open.contains(&target.node.at) {
                let message = format!("`{}` joins itself by this `allOf`", target.key.text);
                self.fault(codes::CYCLE, reference.at, message, "take this reference out");
                return;
            }
            if !adds(target.node) {
                let message = format!("`{}` has no members to add", target.key.text);
                self.fault(codes::SCHEMA, reference.at, message, help);
            }
            self.collect(target.node, &target.key.text, gathered);
        } else if self.check_keys(part, "a schema", keys::SCHEMA) {
            if part.get("type").is_some() {
                self.check_shape(part);
            }
            if !adds(part) {
                self.fault(codes::SCHEMA, part.at, "this part of an `allOf` has no members to add", help);
            }
            self.collect(part, name, gathered);
        }
    }

    /// Marks a member of a `required` list, which has to be one by now.
    fn require(&mut self, item: &'d Node, record: &mut Record) {
        let Some(name) = item.text() else { return };
        match record.members.iter_mut().find(|member| member.wire == name) {
            Some(member) => member.required = true,
            None => {
                let help = did_you_mean(name, record.members.iter().map(|member| member.wire.as_str()));
                self.fault(codes::WRONG_VALUE, item.at, format!("`{name}` is required and no member"), help);
            }
        }
    }

    fn member(&mut self, key: &'d Key, node: &'d Node, owner: &str) -> Option<Member> {
        let ty = self.property_ty(node, node.text_at("title").unwrap_or(&format!("{owner}_{}", key.text)));
        let name = self.member_name(key, node)?;
        let typed_by = self.typed_by(node, &ty);
        Some(Member {
            wire: key.text.clone(),
            name,
            required: false,
            nullable: self.is_nullable(node),
            description: self.text_of(node, "description"),
            typed_by,
            ty,
        })
    }

    fn member_name(&mut self, key: &'d Key, node: &'d Node) -> Option<Name> {
        let Some(own) = node.get("x-name").filter(|own| own.text().is_some()) else {
            let name = Name::snake(&key.text);
            if name.is_none() {
                let message = format!("`{}` does not make a Rust name", key.text);
                self.fault(codes::RUST_NAME, key.at, message, "give the member an `x-name`");
            }
            return name;
        };
        let text = own.text().unwrap_or_default();
        let name = Name::exact(text).filter(|name| Name::snake(text).as_ref() == Some(name));
        if name.is_none() {
            let help = match Name::snake(text) {
                Some(name) => format!("write `{name}`"),
                None => "use small letters, digits and `_`, a letter first".to_owned(),
            };
            self.fault(codes::RUST_NAME, own.at, format!("`{text}` is no name of a Rust field"), help);
        }
        name
    }

    fn add_member(&mut self, record: &mut Record, key: &'d Key, member: Option<Member>) {
        let Some(member) = member else { return };
        if let Some(old) = record.members.iter_mut().find(|old| old.wire == member.wire) {
            // A later part of an `allOf` says more about a member of an earlier one.
            *old = member;
            return;
        }
        if let Some(other) = record.members.iter().find(|other| other.name == member.name) {
            let message = format!("`{}` and `{}` have the same Rust name `{}`", other.wire, key.text, member.name);
            self.fault(codes::DUPLICATE_NAME, key.at, message, "give one of them an `x-name`");
        }
        if member.name.as_str() == "rest" {
            let message = format!("`{}` takes the name of the unlisted members", key.text);
            self.fault(codes::RUST_NAME, key.at, message, "give it an `x-name`");
        }
        record.members.push(member);
    }
}
