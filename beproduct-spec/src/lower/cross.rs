//! Rules that look at more than one operation or schema.

use super::Lower;
use crate::codes;
use crate::ir::{Envelope, Kind, Operation, Role, Ty, TypeId};
use crate::name::Name;
use crate::node::Node;
use crate::suggest::did_you_mean;
use std::collections::HashMap;

/// Methods of every call.
const RESERVED: &[&str] = &[
    "new",
    "request",
    "send",
    "stream",
    "pages",
    "collect",
    "first",
    "count",
    "batch",
    "items",
    "item",
    "with_timeout",
    "without_retry",
    "with_header",
    "with_query",
    "with_body_member",
];

impl<'d> Lower<'d> {
    pub(super) fn check_operations(&mut self, operations: &[Operation]) {
        self.check_ids(operations);
        self.check_methods(operations);
        self.check_routes(operations);
        self.check_links(operations);
        self.check_arguments(operations);
    }

    /// What a request is made of: parameters and required members of the body must not share a name, and nothing
    /// may be called as what a call can do.
    fn check_arguments(&mut self, operations: &[Operation]) {
        for (index, operation) in operations.iter().enumerate() {
            let callers = operation.parameters.iter().filter(|parameter| parameter.role == Role::Caller);
            let own: Vec<&Name> = callers.map(|parameter| &parameter.name).collect();
            let record = operation.body.as_ref().and_then(|body| match self.def(&body.ty).map(|def| &def.kind) {
                Some(Kind::Record(record)) => Some(record.members.clone()),
                _ => None,
            });
            let members = record.unwrap_or_default();
            for member in members.iter().filter(|member| member.required && own.contains(&&member.name)) {
                let message = format!("a parameter and the body of `{}` both want `{}`", operation.id, member.name);
                let help = "give the parameter an `x-name`".to_owned();
                self.fault_at_operation(index, codes::DUPLICATE_NAME, message, help);
            }
            let names = own.into_iter().chain(members.iter().map(|member| &member.name));
            for name in names.filter(|name| RESERVED.contains(&name.as_str())) {
                let message =
                    format!("`{name}` of `{}` has the name of something that every call can do", operation.id);
                self.fault_at_operation(index, codes::RUST_NAME, message, "give it an `x-name`".to_owned());
            }
        }
    }

    fn check_ids(&mut self, operations: &[Operation]) {
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for (index, operation) in operations.iter().enumerate() {
            let Some(first) = seen.insert(&operation.id, index) else { continue };
            let message = format!("the operationId `{}` stands twice", operation.id);
            let help = format!("the other one is at {}; give one of them another", self.show_operation(first));
            self.fault_at_operation(index, codes::DUPLICATE_NAME, message, help);
        }
    }

    /// Two operations of one tag whose methods would have the same name.
    fn check_methods(&mut self, operations: &[Operation]) {
        let mut seen: HashMap<(&str, &str), usize> = HashMap::new();
        for (index, operation) in operations.iter().enumerate() {
            let key = (operation.tag.as_str(), operation.method_name.as_str());
            let Some(first) = seen.insert(key, index) else { continue };
            let same_id = operations.get(first).is_some_and(|other| other.id == operation.id);
            if !same_id {
                let message = format!("the method `{}` of {} stands twice", operation.method_name, operation.tag);
                let help = format!("the other one is at {}; give one an `x-name`", self.show_operation(first));
                self.fault_at_operation(index, codes::DUPLICATE_NAME, message, help);
            }
        }
    }

    /// Routes are case-insensitive, and parameter names do not tell them apart.
    fn check_routes(&mut self, operations: &[Operation]) {
        let mut seen: HashMap<(String, &str), usize> = HashMap::new();
        for (index, operation) in operations.iter().enumerate() {
            let shape: String = operation
                .path
                .segments
                .iter()
                .map(|segment| match segment {
                    crate::ir::Segment::Literal(text) => format!("/{}", text.to_lowercase()),
                    crate::ir::Segment::Parameter(_) => "/{}".to_owned(),
                })
                .collect();
            let Some(first) = seen.insert((shape, &operation.method), index) else { continue };
            let same_id = operations.get(first).is_some_and(|other| other.id == operation.id);
            let one_host = operations.get(first).is_some_and(|other| other.server == operation.server);
            if !same_id && one_host {
                let message = format!("{} {} stands twice", operation.method, operation.path.template);
                let help = format!("the other one is at {}", self.show_operation(first));
                self.fault_at_operation(index, codes::DUPLICATE_NAME, message, help);
            }
        }
    }

    fn check_links(&mut self, operations: &[Operation]) {
        for (index, operation) in operations.iter().enumerate() {
            for (relation, id) in &operation.links {
                if operations.iter().any(|other| other.id == *id) {
                    continue;
                }
                let node = self.operation_places.get(index).map(|place| place.node);
                let at = node.and_then(|node| node.get("x-links")).and_then(|links| links.get(relation));
                let help = did_you_mean(id, operations.iter().map(|other| other.id.as_str()));
                if let Some(at) = at.map(|node| node.at) {
                    self.fault(codes::LINK, at, format!("`{relation}` names no operation: `{id}`"), help);
                }
            }
            self.check_paged(index, operation);
        }
    }

    /// Pages are read from a page or a list.
    fn check_paged(&mut self, index: usize, operation: &Operation) {
        let fits = matches!(operation.answer.envelope, Envelope::Page | Envelope::List);
        if operation.paging.is_none() || fits || operation.answer.ty == Some(Ty::Json) {
            return;
        }
        let node = self.operation_places.get(index).map(|place| place.node);
        if let Some((key, _)) = node.and_then(|node: &Node| node.entry("x-paging")) {
            let help = "say `x-envelope: page` or `list`, or drop `x-paging`";
            self.fault(codes::PAGING, key.at, "only a page or a list can be read page by page", help);
        }
    }

    fn show_operation(&self, index: usize) -> String {
        self.operation_places.get(index).map(|place| self.document.files.show(place.id)).unwrap_or_default()
    }

    fn fault_at_operation(&mut self, index: usize, code: codes::Code, message: String, help: String) {
        if let Some(at) = self.operation_places.get(index).map(|place| place.id) {
            self.fault(code, at, message, help);
        }
    }

    /// Names of types, circles of types, and examples against types.
    pub(super) fn check_types(&mut self) {
        let mut seen = HashMap::new();
        for index in 0..self.types.len() {
            let Some((at, name)) =
                self.types.get(index).and_then(|slot| Some((slot.at, slot.def.as_ref()?.name.clone())))
            else {
                continue;
            };
            if let Some(first) = seen.insert(name.clone(), at) {
                let help = format!(
                    "the other one is at {}; give one an `x-name` or a `title`",
                    self.document.files.show(first)
                );
                self.fault(codes::DUPLICATE_NAME, at, format!("two schemas become the type `{name}`"), help);
            }
            if self.holds_itself(TypeId(index)) {
                let help = "put an array or a map between, or leave the member untyped";
                self.fault(codes::CYCLE, at, format!("the schema `{name}` contains itself"), help);
            }
        }
        for (node, ty) in std::mem::take(&mut self.pending_examples) {
            self.check_example(node, &ty);
        }
    }

    /// Whether a value of this type holds another of it without an array or map between.
    fn holds_itself(&self, id: TypeId) -> bool {
        let mut seen = vec![false; self.types.len()];
        let mut stack = self.direct_parts(id);
        while let Some(part) = stack.pop() {
            if part == id {
                return true;
            }
            if !seen.get(part.0).copied().unwrap_or(true) {
                seen[part.0] = true;
                stack.extend(self.direct_parts(part));
            }
        }
        false
    }

    fn direct_parts(&self, id: TypeId) -> Vec<TypeId> {
        let named = |ty: &Ty| match ty {
            Ty::Named(id) => Some(*id),
            _ => None,
        };
        match self.slot(id).map(|def| &def.kind) {
            Some(Kind::Record(record)) => record.members.iter().filter_map(|member| named(&member.ty)).collect(),
            Some(Kind::Union(alternatives)) => alternatives.iter().filter_map(|one| named(&one.ty)).collect(),
            _ => Vec::new(),
        }
    }
}
