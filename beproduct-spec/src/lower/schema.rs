//! Schemas to types.

use super::{Lower, keys};
use crate::codes;
use crate::document::{Lost, Target};
use crate::ir::{Kind, Member, Record, Ty, TypeDef, TypeId, TypedBy, Variant};
use crate::name::Name;
use crate::node::{Key, Node};
use crate::span::Span;
use crate::suggest::did_you_mean;
use indexmap::IndexMap;

const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "object"];

impl<'d> Lower<'d> {
    /// Every named schema, reached or not: a fault in one that nothing uses is a fault.
    pub(super) fn lower_schemas(&mut self) {
        let document = self.document;
        let mut names: IndexMap<&str, Span> = IndexMap::new();
        for (key, node) in document.schemas() {
            if let Some(first) = names.insert(&key.text, key.at) {
                let help =
                    format!("the other one is at {}; names are unique in the whole spec", document.files.show(first));
                self.fault(codes::DUPLICATE_NAME, key.at, format!("the schema `{}` stands twice", key.text), help);
                continue;
            }
            self.named_ty(Target { key, node });
        }
    }

    /// The type of a schema that stands anywhere. `context` names a type that has to be made for it.
    pub(super) fn ty(&mut self, node: &'d Node, context: &str) -> Ty {
        match node.text_at("title") {
            Some(title) => self.ty_called(node, title),
            None => self.ty_called(node, context),
        }
    }

    /// [`Self::ty`], the name decided.
    pub(super) fn ty_called(&mut self, node: &'d Node, name: &str) -> Ty {
        if let Some(reference) = node.get("$ref") {
            return self.reference(node, reference);
        }
        if !self.check_keys(node, "a schema", keys::SCHEMA) {
            return Ty::Json;
        }
        if let Some(id) = self.by_place.get(&node.at) {
            return Ty::Named(*id);
        }
        self.define_ty(node, name, node.at)
    }

    /// The schema that a `$ref` finds.
    fn reference(&mut self, node: &'d Node, reference: &'d Node) -> Ty {
        for (key, _) in node.entries().iter().filter(|(key, _)| key.text != "$ref") {
            let message = format!("`{}` beside a `$ref` is ignored by OpenAPI", key.text);
            self.fault(codes::UNKNOWN_KEY, key.at, message, "write `allOf: [{$ref: …}]` and put it beside that");
        }
        self.target(reference, "schemas").map_or(Ty::Json, |target| self.named_ty(target))
    }

    /// What a `$ref` points to, or a finding.
    pub(super) fn target(&mut self, reference: &'d Node, kind: &str) -> Option<Target<'d>> {
        let text = self.text(reference, "$ref");
        let lost = match self.document.find(reference.at, &text, kind) {
            Ok(target) if kind == "schemas" && !self.is_listed(target) => {
                let message = format!("the file of `{text}` is not listed under `x-schemas`");
                self.fault(codes::UNLISTED, reference.at, message, "add it to the list in the root");
                return None;
            }
            Ok(target) => return Some(target),
            Err(lost) => lost,
        };
        match lost {
            Lost::File => {}
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

    fn named_ty(&mut self, target: Target<'d>) -> Ty {
        if let Some(id) = self.by_place.get(&target.node.at) {
            return Ty::Named(*id);
        }
        if target.node.get("$ref").is_none() && !self.check_keys_once(target.node) {
            return Ty::Json;
        }
        if !self.aliases.insert(target.node.at) {
            let message = format!("the schema `{}` is made of itself", target.key.text);
            self.fault(codes::CYCLE, target.key.at, message, "put an object with members between");
            return Ty::Json;
        }
        let ty = match target.node.get("$ref") {
            Some(reference) => self.reference(target.node, reference),
            None => self.define_ty(target.node, &target.key.text, target.key.at),
        };
        self.aliases.remove(&target.node.at);
        ty
    }

    /// Named arrays and scalars are looked at wherever they are referred to; their keys are checked once.
    fn check_keys_once(&mut self, node: &'d Node) -> bool {
        let before = self.findings.len();
        let is_map = self.check_keys(node, "a schema", keys::SCHEMA);
        let (old, new) = self.findings.split_at(before);
        let fresh: Vec<_> =
            new.iter().filter(|n| !old.iter().any(|o| o.at == n.at && o.message == n.message)).cloned().collect();
        self.findings.truncate(before);
        self.findings.extend(fresh);
        is_map
    }

    /// Makes the type of a schema that is no reference. `name` is used if it needs one; `at` is where that name stands.
    fn define_ty(&mut self, node: &'d Node, name: &str, at: Span) -> Ty {
        if let Some(parts) = node.get("allOf") {
            return match parts.items() {
                [only] if only.get("$ref").is_some() && node.get("properties").is_none() => self.ty(only, name),
                _ => self.define(node, name, at, Self::record),
            };
        }
        if node.get("oneOf").is_some() {
            return self.define(node, name, at, Self::union);
        }
        let Some(ty) = node.get("type") else {
            self.check_untyped(node);
            return Ty::Json;
        };
        let format = node.text_at("format");
        match (ty.text().unwrap_or_default(), format) {
            ("string", _) if node.get("enum").is_some() => self.define(node, name, at, Self::choices),
            ("string", Some("uuid")) if node.at != at => self.define(node, name, at, |_, _, _| Kind::Id),
            ("string", None | Some("uuid" | "uri" | "email" | "password")) => Ty::Text,
            ("string", Some("date-time")) => Ty::DateTime,
            ("string", Some("date")) => Ty::Date,
            ("string", Some("decimal")) => Ty::Decimal { text: true },
            ("string", Some("binary")) => Ty::Binary,
            ("integer", None | Some("int32" | "int64")) => Ty::Integer,
            ("number", None | Some("double" | "float")) => Ty::Float,
            ("number", Some("decimal")) => Ty::Decimal { text: false },
            ("boolean", None) => Ty::Bool,
            ("array", None) => self.list(node, name),
            ("object", None) if node.get("properties").is_some() => self.define(node, name, at, Self::record),
            ("object", None) => self.map(node, name),
            (known, Some(format)) if TYPES.contains(&known) => self.unknown_format(node, known, format),
            (unknown, _) => {
                let help = did_you_mean(unknown, TYPES.iter().copied());
                self.fault(codes::WRONG_VALUE, ty.at, format!("`type` cannot be `{unknown}`"), help);
                Ty::Json
            }
        }
    }

    fn unknown_format(&mut self, node: &'d Node, ty: &str, format: &str) -> Ty {
        let formats: &[&str] = match ty {
            "string" => &["uuid", "uri", "email", "password", "date-time", "date", "decimal", "binary"],
            "integer" => &["int32", "int64"],
            "number" => &["double", "float", "decimal"],
            _ => &[],
        };
        let at = node.get("format").map_or(node.at, |format| format.at);
        let message = format!("a {ty} has no format `{format}`");
        self.fault(codes::FORMAT, at, message, did_you_mean(format, formats.iter().copied()));
        Ty::Json
    }

    /// A schema without `type` means any JSON, so it must not look as if it meant more.
    fn check_untyped(&mut self, node: &'d Node) {
        for key in ["properties", "items", "enum", "format", "additionalProperties", "required"] {
            if let Some((key, _)) = node.entry(key) {
                let message = format!("`{}` without `type` says nothing", key.text);
                self.fault(codes::SCHEMA, key.at, message, "add `type`");
            }
        }
    }

    fn define(&mut self, node: &'d Node, name: &str, at: Span, kind: fn(&mut Self, &'d Node, &str) -> Kind) -> Ty {
        let wanted = node.text_at("x-name").filter(|_| node.at != at).unwrap_or(name);
        let Some(rust) = Name::camel(wanted) else {
            let message = format!("`{wanted}` does not make a Rust name");
            self.fault(codes::RUST_NAME, at, message, "give the schema an `x-name`");
            return Ty::Json;
        };
        let id = self.reserve(node.at, at);
        let kind = kind(self, node, rust.as_str());
        let description = self.text_of(node, "description");
        let def = TypeDef { wire: name.to_owned(), name: rust, description, kind, in_request: false, in_answer: false };
        if let Some(slot) = self.types.get_mut(id.0) {
            slot.def = Some(def);
        }
        Ty::Named(id)
    }

    fn list(&mut self, node: &'d Node, name: &str) -> Ty {
        match self.need(node, "an array", "items", "say what it holds: `items: {…}`") {
            Some(items) => {
                let item = self.ty(items, &format!("{name}_item"));
                Ty::List(Box::new(self.or_null(items, item)))
            }
            None => Ty::Json,
        }
    }

    fn map(&mut self, node: &'d Node, name: &str) -> Ty {
        match node.get("additionalProperties") {
            Some(rest) => self.rest(rest, name).map_or(Ty::Json, |ty| Ty::Map(Box::new(ty))),
            None => {
                let help = "list its `properties`, or say `additionalProperties: true`";
                self.fault(codes::SCHEMA, node.at, "an object without members says nothing", help);
                Ty::Json
            }
        }
    }

    /// `additionalProperties`: none, any JSON, or of one type.
    fn rest(&mut self, node: &'d Node, name: &str) -> Option<Ty> {
        match node.to_json() {
            serde_json::Value::Bool(false) => None,
            serde_json::Value::Bool(true) => Some(Ty::Json),
            _ => {
                let value = self.ty(node, &format!("{name}_value"));
                Some(self.or_null(node, value))
            }
        }
    }

    /// An item or value that may be null, as its schema says.
    fn or_null(&self, node: &'d Node, ty: Ty) -> Ty {
        if ty != Ty::Json && self.is_nullable(node) { Ty::Nullable(Box::new(ty)) } else { ty }
    }

    fn choices(&mut self, node: &'d Node, _name: &str) -> Kind {
        let values = node.get("enum").map(Node::items).unwrap_or_default();
        let names = node.get("x-enum-varnames").map(Node::items).unwrap_or_default();
        if let (false, false, Some((key, _))) =
            (names.is_empty(), names.len() == values.len(), node.entry("x-enum-varnames"))
        {
            let message = format!("{} names for {} values", names.len(), values.len());
            self.fault(codes::WRONG_VALUE, key.at, message, "name each value, in the same order");
        }
        let mut variants: Vec<Variant> = Vec::new();
        for (index, value) in values.iter().enumerate() {
            let wire = self.text(value, "enum");
            let name = match names.get(index) {
                Some(name) => Name::exact(name.text().unwrap_or_default()),
                None => Name::camel(&wire),
            };
            match name {
                Some(name) if name.as_str() != "Unknown" && variants.iter().all(|other| other.name != name) => {
                    variants.push(Variant { wire, name });
                }
                _ => {
                    let message = format!("the value `{wire}` does not make a name of its own");
                    self.fault(codes::RUST_NAME, value.at, message, "name the values with `x-enum-varnames`");
                }
            }
        }
        Kind::Enum(variants)
    }

    fn record(&mut self, node: &'d Node, name: &str) -> Kind {
        let mut record = Record { members: Vec::new(), rest: None };
        self.collect(node, name, &mut record, 0);
        Kind::Record(record)
    }

    /// Adds the members of `node`, and of what its `allOf` names, to a record.
    fn collect(&mut self, node: &'d Node, name: &str, record: &mut Record, depth: usize) {
        if depth > 16 {
            self.fault(codes::CYCLE, node.at, "`allOf` leads back to itself", "break the circle");
            return;
        }
        for part in node.get("allOf").map(Node::items).unwrap_or_default() {
            match part.get("$ref") {
                Some(reference) => {
                    let Some(target) = self.target(reference, "schemas") else { continue };
                    if target.node.get("properties").or(target.node.get("allOf")).is_none() {
                        let message = format!("`{}` has no members to add", target.key.text);
                        self.fault(
                            codes::SCHEMA,
                            reference.at,
                            message,
                            "only objects with `properties` can be joined",
                        );
                    }
                    self.collect(target.node, &target.key.text, record, depth + 1);
                }
                None => {
                    self.check_keys_once(part);
                    self.collect(part, name, record, depth + 1);
                }
            }
        }
        for (key, member) in node.get("properties").map(Node::entries).unwrap_or_default() {
            let member = self.member(key, member, name);
            self.add_member(record, key, member);
        }
        self.require(node, record);
        if let Some(rest) = node.get("additionalProperties") {
            record.rest = self.rest(rest, name);
        }
    }

    /// Marks the members of the `required` list, each of which has to be one by now.
    fn require(&mut self, node: &'d Node, record: &mut Record) {
        for item in node.get("required").map(Node::items).unwrap_or_default() {
            let name = self.text(item, "required");
            match record.members.iter_mut().find(|member| member.wire == name) {
                Some(member) => member.required = true,
                None => {
                    let help = did_you_mean(&name, record.members.iter().map(|member| member.wire.as_str()));
                    self.fault(codes::WRONG_VALUE, item.at, format!("`{name}` is required and no member"), help);
                }
            }
        }
    }

    fn member(&mut self, key: &'d Key, node: &'d Node, owner: &str) -> Option<Member> {
        let ty = self.ty(node, &format!("{owner}_{}", key.text));
        let name = match node.text_at("x-name") {
            Some(name) => Name::exact(name),
            None => Name::snake(&key.text),
        };
        let Some(name) = name else {
            let message = format!("`{}` does not make a Rust name", key.text);
            self.fault(codes::RUST_NAME, key.at, message, "give the member an `x-name`");
            return None;
        };
        let typed_by = node.get("x-typed-by").and_then(|typed| self.typed_by(typed, node, &ty));
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

    fn add_member(&mut self, record: &mut Record, key: &'d Key, member: Option<Member>) {
        let Some(member) = member else { return };
        if let Some(old) = record.members.iter_mut().find(|old| old.wire == member.wire) {
            // A later part of an `allOf` says more about a member of an earlier one.
            *old = member;
            return;
        }
        let taken = record.members.iter().find(|other| other.name == member.name);
        if let Some(other) = taken {
            let message = format!("`{}` and `{}` have the same Rust name `{}`", other.wire, key.text, member.name);
            self.fault(codes::DUPLICATE_NAME, key.at, message, "give one of them an `x-name`");
        }
        if member.name.as_str() == "rest" {
            let message = format!("`{}` takes the name of the unlisted members", key.text);
            self.fault(codes::RUST_NAME, key.at, message, "give it an `x-name`");
        }
        record.members.push(member);
    }

    /// `nullable` here or, through references, on the schema itself.
    fn is_nullable(&self, node: &'d Node) -> bool {
        let mut node = node;
        for _ in 0..16 {
            if node.get("nullable").is_some_and(Node::is_true) {
                return true;
            }
            let only = node.get("allOf").map(Node::items).filter(|items| items.len() == 1).and_then(<[Node]>::first);
            let Some(reference) = only.unwrap_or(node).get("$ref") else { return false };
            let Ok(target) = self.document.find(reference.at, reference.text().unwrap_or_default(), "schemas") else {
                return false;
            };
            node = target.node;
        }
        false
    }

    fn typed_by(&mut self, typed: &'d Node, node: &'d Node, ty: &Ty) -> Option<TypedBy> {
        self.check_keys(typed, "`x-typed-by`", keys::TYPED_BY);
        let labels: Vec<String> = self.alternative_labels(node);
        let member = self.need_text(typed, "`x-typed-by`", "member", "name the sibling that tells the type");
        let mut table = IndexMap::new();
        for (key, label) in typed.get("variants").map(Node::entries).unwrap_or_default() {
            let wanted = label.text().unwrap_or_default();
            match labels.iter().position(|found| found == wanted) {
                Some(index) => {
                    table.insert(key.text.clone(), index);
                }
                None => {
                    let message = format!("no alternative of this `oneOf` is called `{wanted}`");
                    let help = did_you_mean(wanted, labels.iter().map(String::as_str));
                    self.fault(codes::UNION, label.at, message, help);
                }
            }
        }
        matches!(ty, Ty::Named(_)).then_some(TypedBy { member, table })
    }

    /// The type with this number, for rules that look at it.
    pub(super) fn slot(&self, id: TypeId) -> Option<&TypeDef> {
        self.types.get(id.0).and_then(|slot| slot.def.as_ref())
    }
}
