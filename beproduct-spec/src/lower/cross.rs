//! Rules that look at more than one operation or schema.

use super::operation::place_of_id;
use super::parameter::{Part, split_path};
use super::{Lower, keys};
use crate::codes;
use crate::ir::{Api, Effect, Envelope, Kind, Link, Operation, Relation, Role, Segment, Ty, TypeId};
use crate::name::Name;
use crate::node::{Key, Node};
use crate::span::Span;
use crate::suggest::did_you_mean;
use std::collections::HashMap;

/// Methods of every call.
const RESERVED: &[&str] = &[
    "new",
    "request",
    "send",
    "stream",
    "stream_each",
    "pages",
    "collect",
    "first",
    "count",
    "batch",
    "job",
    "verify",
    "dry_run",
    "poll_until",
    "with_reservation",
    "find_by",
    "changes_since",
    "items",
    "item",
    "with_timeout",
    "without_retry",
    "with_header",
    "with_query",
    "with_body_member",
];

impl<'d> Lower<'d> {
    pub(super) fn check_operations(&mut self, api: &Api) {
        let operations = &api.operations;
        self.check_ids();
        self.check_methods(api);
        self.check_type_names(operations);
        self.check_paths();
        self.check_routes(operations);
        self.check_arguments(operations);
        for (index, operation) in operations.iter().enumerate() {
            self.check_links(index, operation, api);
            self.check_paged(index, operation);
        }
        self.check_unions(operations);
    }

    /// What a request is made of: parameters and required members of the body must not share a name, and nothing
    /// may be called as what a call can do.
    fn check_arguments(&mut self, operations: &[Operation]) {
        for (index, operation) in operations.iter().enumerate() {
            let places = self.operation_places.get(index);
            let places =
                places.map(|place| (place.parameters.clone(), place.node.entry("requestBody").map(|(key, _)| key.at)));
            let Some((places, body_place)) = places else { continue };
            let callers =
                operation.parameters.iter().zip(places).filter(|(parameter, _)| parameter.role == Role::Caller);
            let own: Vec<(&Name, Span)> = callers.map(|(parameter, at)| (&parameter.name, at)).collect();
            let record = operation.body.as_ref().and_then(|body| match self.def(&body.ty).map(|def| &def.kind) {
                Some(Kind::Record(record)) => Some(record.members.clone()),
                _ => None,
            });
            let members = record.unwrap_or_default();
            let of_body = members.iter().zip(body_place.into_iter().cycle());
            for (name, at) in &own {
                if members.iter().any(|member| member.required && member.name == **name) {
                    let message = format!("a parameter and a required member of the body both want the name `{name}`");
                    self.fault(codes::DUPLICATE_NAME, *at, message, "give the parameter an `x-name`");
                }
            }
            let names = own.into_iter().map(|(name, at)| (name, at, "parameter"));
            let names = names.chain(of_body.map(|(member, at)| (&member.name, at, "member of the body")));
            for (name, at, what) in names.filter(|(name, ..)| RESERVED.contains(&name.as_str())) {
                let message = format!("the {what} `{name}` has the name of something that every call can do");
                self.fault(codes::RUST_NAME, at, message, format!("give the {what} an `x-name`"));
            }
        }
    }

    /// All operations that have an operationId, lowered or not.
    fn ids(&self) -> Vec<(&'d str, Span)> {
        let items = self.document.path_items();
        let nodes =
            items.flat_map(|(_, item)| item.entries()).filter(|(key, _)| keys::METHODS.contains(&key.text.as_str()));
        nodes.filter_map(|(_, node)| Some((node.text_at("operationId")?, place_of_id(node)))).collect()
    }

    fn check_ids(&mut self) {
        let mut seen: HashMap<&str, Span> = HashMap::new();
        for (id, at) in self.ids() {
            if let Some(first) = seen.insert(id, at) {
                let help = format!("the other one is at {}; give one of them another", self.document.files.show(first));
                self.fault(codes::DUPLICATE_NAME, at, format!("the operationId `{id}` stands twice"), help);
            }
        }
    }

    /// Two operations of one tag whose methods would have the same name.
    fn check_methods(&mut self, api: &Api) {
        let supported = api.operations.iter().zip(&self.operation_places);
        let supported = supported.map(|(one, place)| (&one.tag, &one.method_name, &one.id, place.id));
        let unsupported = api.unsupported.iter().zip(&self.unsupported_places);
        let unsupported = unsupported.map(|(one, node)| (&one.tag, &one.method_name, &one.id, place_of_id(node)));
        let mut seen: HashMap<(&str, &str), (&str, Span)> = HashMap::new();
        let mut faults = Vec::new();
        for (tag, method, id, at) in supported.chain(unsupported) {
            let Some((first_id, first)) = seen.insert((tag, method.as_str()), (id, at)) else { continue };
            if first_id != id {
                let message = format!("the method `{method}` of {tag} stands twice");
                let help = format!("the other one is at {}; give one an `x-name`", self.document.files.show(first));
                faults.push((at, message, help));
            }
        }
        for (at, message, help) in faults {
            self.fault(codes::DUPLICATE_NAME, at, message, help);
        }
    }

    /// Requests are types of their own.
    fn check_type_names(&mut self, operations: &[Operation]) {
        let mut seen: HashMap<&Name, usize> = HashMap::new();
        for (index, operation) in operations.iter().enumerate() {
            let Some(first) = seen.insert(&operation.type_name, index) else { continue };
            if operations.get(first).is_some_and(|other| other.id != operation.id) {
                let message = format!("the request `{}` of `{}` stands twice", operation.type_name, operation.id);
                let help =
                    format!("the other one is at {}; give one of them another operationId", self.show_operation(first));
                self.fault_at_operation(index, codes::DUPLICATE_NAME, message, help);
            }
        }
    }

    /// A path stands once, whatever its parameters are called.
    fn check_paths(&mut self) {
        let mut seen: HashMap<String, &'d Key> = HashMap::new();
        for (key, _) in self.document.path_items() {
            let shape: String = split_path(&key.text)
                .into_iter()
                .map(|part| match part {
                    Part::Literal(text) => text,
                    Part::Parameter(_) => "{}",
                })
                .collect();
            let Some(first) = seen.insert(shape, key) else { continue };
            // Twice in one map is a finding about the map.
            if first.text == key.text && first.at.file == key.at.file {
                continue;
            }
            let message = match first.text == key.text {
                true => format!("the path `{}` stands twice", key.text),
                false => format!(
                    "the paths `{}` and `{}` are one: names of parameters do not tell them apart",
                    first.text, key.text
                ),
            };
            let help = format!("put its operations under the one at {}", self.document.files.show(first.at));
            self.fault(codes::DUPLICATE_NAME, key.at, message, help);
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
                    Segment::Literal(text) => format!("/{}", text.to_lowercase()),
                    Segment::Parameter(_) => "/{}".to_owned(),
                })
                .collect();
            let Some(first) = seen.insert((shape, &operation.method), index) else { continue };
            // Those that differ in names of parameters only have a finding at their paths.
            let same_case = |other: &Operation| literals(other) == literals(operation);
            if operations.get(first).is_some_and(|other| other.server == operation.server && !same_case(other)) {
                let (method, template) = (&operation.method, &operation.path.template);
                let message = format!("{method} {template} stands twice: paths are the same in either case");
                let help = format!("the other one is at {}", self.show_operation(first));
                let at = self.operation_places.get(index).map(|place| place.route.at);
                at.into_iter().for_each(|at| self.fault(codes::DUPLICATE_NAME, at, message.clone(), help.clone()));
            }
        }
    }

    fn check_links(&mut self, index: usize, operation: &Operation, api: &Api) {
        let node = self.operation_places.get(index).map(|place| place.node);
        let Some(links) = node.and_then(|node| node.get("x-links")) else { return };
        for (named, Link { operation: id, .. }) in &operation.links {
            let relation = named.word();
            let Some(at) = links.get(relation).map(|node| node.at) else { continue };
            let Some(other) = api.operation(id) else {
                self.check_lost_link(at, relation, id, api);
                continue;
            };
            if id == &operation.id {
                let help = "name the operation that tells more, or leave the link out";
                self.fault(codes::LINK, at, format!("`{relation}` leads back to the operation itself"), help);
            } else if other.effect != Effect::Read {
                let message = format!("`{relation}` names `{id}`, which does more than read");
                let help = format!(
                    "the client calls it on its own: name an operation with `x-effect: read`, not `{}`",
                    word(other.effect)
                );
                self.fault(codes::LINK, at, message, help);
            } else if *named == Relation::ReadMany && other.lookup.is_none() {
                let message = format!("`read_many` names `{id}`, which has no `lookup`");
                self.fault(
                    codes::LINK,
                    at,
                    message,
                    "say there how the list is asked for many records, or leave it out",
                );
            }
        }
    }

    /// A link to an operation that is not in the IR: left out, faulty or not there at all.
    fn check_lost_link(&mut self, at: Span, relation: &str, id: &str, api: &Api) {
        let ids = self.ids();
        if api.unsupported.iter().any(|other| other.id == id) {
            let message = format!("`{relation}` names `{id}`, which is left out by `x-unsupported`");
            self.fault(codes::LINK, at, message, "leave the link out as well");
        } else if self.document.complete && !ids.iter().any(|(known, _)| *known == id) {
            let help = did_you_mean(id, ids.iter().map(|(known, _)| *known));
            self.fault(codes::LINK, at, format!("`{relation}` names no operation: `{id}`"), help);
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
        self.define_pending();
        self.check_siblings();
        let mut circles = false;
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
                circles = true;
                let help = "put an array or a map between, or leave the member untyped";
                self.fault(codes::CYCLE, at, format!("the schema `{name}` contains itself"), help);
            }
        }
        // A value of a type without end fits nothing.
        for (node, ty) in std::mem::take(&mut self.pending_examples).into_iter().filter(|_| !circles) {
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
                if let Some(seen) = seen.get_mut(part.0) {
                    *seen = true;
                }
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

/// The parts of a path that are not parameters.
fn literals(operation: &Operation) -> Vec<&Segment> {
    operation.path.segments.iter().filter(|segment| matches!(segment, Segment::Literal(_))).collect()
}

fn word(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "read",
        Effect::Create => "create",
        Effect::Update => "update",
        Effect::Delete => "delete",
        Effect::Action => "action",
    }
}
