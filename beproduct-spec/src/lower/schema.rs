//! Schemas to types.

use super::{Define, LOST, Lower, Pending, keys};
use crate::codes;
use crate::document::Target;
use crate::ir::{Kind, Ty, TypeDef, TypeId, Variant};
use crate::name::Name;
use crate::node::Node;
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
        self.define_pending();
    }

    /// Defines the types that have no more than a number.
    pub(super) fn define_pending(&mut self) {
        while let Some(Pending { id, node, wire, name, define }) = self.pending_types.pop() {
            self.define_now(id, node, wire, name, define);
        }
    }

    /// The type of a schema that stands anywhere. `context` names a type that has to be made for it.
    pub(super) fn ty(&mut self, node: &'d Node, context: &str) -> Ty {
        self.ty_called(node, node.text_at("title").unwrap_or(context))
    }

    /// [`Self::ty`], the name decided.
    pub(super) fn ty_called(&mut self, node: &'d Node, name: &str) -> Ty {
        self.refuse_typed_by(node);
        self.property_ty(node, name)
    }

    /// [`Self::ty_called`] for a property, which has siblings.
    pub(super) fn property_ty(&mut self, node: &'d Node, name: &str) -> Ty {
        if let Some(reference) = node.get("$ref") {
            return self.reference(node, reference);
        }
        if !self.check_keys(node, "a schema", keys::SCHEMA) {
            return LOST;
        }
        if let Some(id) = self.by_place.get(&node.at) {
            return Ty::Named(*id);
        }
        self.define_ty(node, name, node.at)
    }

    /// Makes the type of a schema that is no reference. `name` is used if it needs one; `at` is where that name stands.
    pub(super) fn define_ty(&mut self, node: &'d Node, name: &str, at: Span) -> Ty {
        self.check_shape(node);
        self.check_about(node, "externalDocs", keys::EXTERNAL_DOCS);
        let ty = self.shaped_ty(node, name, at);
        for key in ["default", "example"] {
            if let Some(value) = node.get(key).filter(|value| !(value.to_json().is_null() && self.is_nullable(node))) {
                self.pending_examples.push((value, ty.clone()));
            }
        }
        ty
    }

    fn shaped_ty(&mut self, node: &'d Node, name: &str, at: Span) -> Ty {
        if let Some(parts) = node.get("allOf") {
            let adds = ["properties", "required", "additionalProperties"].iter().any(|key| node.get(key).is_some());
            return match parts.items() {
                [only] if only.get("$ref").is_some() && !adds => self.ty(only, name),
                _ => self.define(node, name, at, Self::record),
            };
        }
        if node.get("oneOf").is_some() {
            return self.define(node, name, at, Self::union);
        }
        // Without a type: any JSON.
        let Some(ty) = node.get("type") else { return Ty::Json };
        let Some(text) = ty.text().filter(|_| !ty.to_json().is_null()) else { return LOST };
        match (text, node.text_at("format")) {
            ("string", _) if node.get("enum").is_some() => self.define(node, name, at, Self::choices),
            ("string", Some("uuid")) if node.at != at => self.define(node, name, at, |_, _, _, _| Kind::Id),
            ("string", None | Some("uuid" | "uri" | "email" | "password")) => Ty::Text,
            ("string", Some("date-time")) => Ty::DateTime,
            ("string", Some("date")) => Ty::Date,
            ("string", Some("decimal")) => Ty::Decimal { text: true },
            ("string", Some("binary")) => {
                let at = node.get("format").map_or(node.at, |format| format.at);
                let help = "send a file as `multipart/form-data`; in JSON it is text of some encoding";
                self.fault(codes::FORMAT, at, "bytes do not travel in JSON", help);
                LOST
            }
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
                LOST
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
        let message = format!("a `{ty}` has no format `{format}`");
        let help = match formats {
            [] => "leave `format` out".to_owned(),
            formats => did_you_mean(format, formats.iter().copied()),
        };
        self.fault(codes::FORMAT, at, message, help);
        LOST
    }

    fn define(&mut self, node: &'d Node, name: &str, at: Span, define: Define<'d>) -> Ty {
        let wanted = node.text_at("x-name").filter(|_| node.at != at).unwrap_or(name);
        let Some(rust) = Name::camel(wanted) else {
            let message = format!("`{wanted}` does not make a Rust name");
            self.fault(codes::RUST_NAME, at, message, "give the schema an `x-name`");
            return LOST;
        };
        let id = self.reserve(node.at, at);
        if node.at == at {
            self.define_now(id, node, name.to_owned(), rust, define);
        } else {
            self.pending_types.push(Pending { id, node, wire: name.to_owned(), name: rust, define });
        }
        Ty::Named(id)
    }

    fn define_now(&mut self, id: TypeId, node: &'d Node, wire: String, name: Name, define: Define<'d>) {
        let kind = define(self, node, name.as_str(), id);
        let description = self.text_of(node, "description");
        let def =
            TypeDef { wire, name, description, kind, in_request: false, in_answer: false, gates: Default::default() };
        if let Some(slot) = self.types.get_mut(id.0) {
            slot.def = Some(def);
        }
    }

    fn list(&mut self, node: &'d Node, name: &str) -> Ty {
        match self.need(node, "an array", "items", "say what it holds: `items: {…}`") {
            Some(items) => {
                let item = self.ty(items, &format!("{name}_item"));
                Ty::List(Box::new(self.or_null(items, item)))
            }
            None => LOST,
        }
    }

    fn map(&mut self, node: &'d Node, name: &str) -> Ty {
        match node.get("additionalProperties") {
            Some(rest) => match self.rest(rest, name) {
                Some(ty) => Ty::Map(Box::new(ty)),
                None => {
                    let help = "list its `properties`, or say `additionalProperties: true`";
                    self.fault(codes::SCHEMA, rest.at, "an object that may have no members says nothing", help);
                    LOST
                }
            },
            None => {
                let help = "list its `properties`, or say `additionalProperties: true`";
                self.fault(codes::SCHEMA, node.at, "an object without members says nothing", help);
                LOST
            }
        }
    }

    /// `additionalProperties`: none, any JSON, or of one type.
    pub(super) fn rest(&mut self, node: &'d Node, name: &str) -> Option<Ty> {
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

    fn choices(&mut self, node: &'d Node, _name: &str, _id: TypeId) -> Kind {
        let values = node.get("enum").map(Node::items).unwrap_or_default();
        let names = node.get("x-enum-varnames").map(Node::items).unwrap_or_default();
        if let (Some((key, list)), true) = (node.entry("enum"), values.is_empty())
            && list.to_json().is_array()
        {
            self.fault(
                codes::WRONG_VALUE,
                key.at,
                "an `enum` has at least one value",
                "list the values, or leave it out",
            );
        }
        if let (false, false, Some((key, _))) =
            (names.is_empty(), names.len() == values.len(), node.entry("x-enum-varnames"))
        {
            let message = format!("{} names for {} values", names.len(), values.len());
            self.fault(codes::WRONG_VALUE, key.at, message, "name each value, in the same order");
        }
        let mut variants: Vec<Variant> = Vec::new();
        for (index, value) in values.iter().enumerate() {
            let Some(wire) = self.choice(value) else { continue };
            if variants.iter().any(|other| other.wire == wire) {
                self.fault(
                    codes::WRONG_VALUE,
                    value.at,
                    format!("the value `{wire}` stands twice"),
                    "keep one of them",
                );
                continue;
            }
            let (at, name) = match names.get(index) {
                Some(name) => (name.at, Name::exact(name.text().unwrap_or_default())),
                // Too few names have a finding.
                None if !names.is_empty() => continue,
                None => (value.at, Name::camel(&wire)),
            };
            match name {
                Some(name) if name.as_str() != "Unknown" && variants.iter().all(|other| other.name != name) => {
                    variants.push(Variant { wire, name });
                }
                name => self.unnamed(at, &wire, name.as_ref(), &variants),
            }
        }
        Kind::Enum(variants)
    }

    /// A value of an enum, which is text.
    fn choice(&mut self, value: &'d Node) -> Option<String> {
        if value.to_json().is_string() {
            return value.text().map(str::to_owned);
        }
        let help = match (value.to_json().is_null(), value.text()) {
            (true, _) => "leave it out, and say `nullable: true`".to_owned(),
            (false, Some(text)) => format!("write it in quotes: `'{text}'`"),
            (false, None) => "write a text".to_owned(),
        };
        let message = format!("a value of a text is text, and this is {}", value.kind_name());
        self.fault(codes::WRONG_TYPE, value.at, message, help);
        None
    }

    fn unnamed(&mut self, at: Span, wire: &str, name: Option<&Name>, variants: &[Variant]) {
        let other = variants.iter().find(|other| Some(&other.name) == name);
        let (code, message) = match (name, other) {
            (None, _) => (codes::RUST_NAME, format!("the value `{wire}` does not make a Rust name")),
            (Some(name), Some(other)) => (
                codes::DUPLICATE_NAME,
                format!("the values `{}` and `{wire}` have the same Rust name `{name}`", other.wire),
            ),
            (Some(name), None) => {
                (codes::RUST_NAME, format!("`{name}` is the variant of all values that the spec does not know"))
            }
        };
        self.fault(code, at, message, "name the values with `x-enum-varnames`");
    }

    /// `nullable` here or, through references, on the schema itself.
    pub(super) fn is_nullable(&self, node: &'d Node) -> bool {
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

    /// The type with this number, for rules that look at it.
    pub(super) fn slot(&self, id: TypeId) -> Option<&TypeDef> {
        self.types.get(id.0).and_then(|slot| slot.def.as_ref())
    }
}
