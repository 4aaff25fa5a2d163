//! Operations.

use super::parameter::{Parameters, declare_or_mend};
use super::search::Searched;
use super::{Lower, OperationPlace, keys};
use crate::codes;
use crate::ir::{Api, Confidence, Effect, Evidence, Link, Operation, Relation, ScopeSet, Server, Tag, Unsupported};
use crate::name::Name;
use crate::node::{Key, Node};
use crate::span::Span;
use crate::suggest::did_you_mean;
use heck::ToSnakeCase;
use indexmap::IndexMap;

const EFFECTS: &[(&str, Effect)] = &[
    ("read", Effect::Read),
    ("create", Effect::Create),
    ("update", Effect::Update),
    ("delete", Effect::Delete),
    ("action", Effect::Action),
];

const CONFIDENCES: &[(&str, Confidence)] = &[
    ("live-tested", Confidence::LiveTested),
    ("both-sdks", Confidence::BothSdks),
    ("one-sdk", Confidence::OneSdk),
    ("inferred", Confidence::Inferred),
];

impl<'d> Lower<'d> {
    pub(super) fn lower_path_item(&mut self, api: &mut Api, key: &'d Key, item: &'d Node) {
        self.check_template(key);
        if !self.check_keys(item, "a path", keys::PATH_ITEM) {
            return;
        }
        let server = self.lower_path_server(item);
        for (method, node) in item.entries().iter().filter(|(key, _)| keys::METHODS.contains(&key.text.as_str())) {
            if node.get("x-unsupported").is_some() {
                let unsupported = self.lower_unsupported(api, node);
                api.unsupported.extend(unsupported);
            } else if let Some(operation) = self.lower_operation(api, Route { key, item, method }, node) {
                api.operations.push(Operation { server: server.clone(), ..operation });
            }
        }
    }

    fn lower_path_server(&mut self, item: &'d Node) -> Option<Server> {
        let server = self.only_server(item.get("servers")?, "name the host, or leave `servers` out")?;
        let url = self.lower_server(server);
        let token_header = Some(self.text_of(server, "x-token-header")).filter(|header| !header.is_empty());
        Some(Server { url, token_header })
    }

    /// What the spec knows of and the compiler cannot do: no more than its name is checked.
    fn lower_unsupported(&mut self, api: &Api, node: &'d Node) -> Option<Unsupported> {
        let reason = self.need_text(node, "an operation", "x-unsupported", "say why it cannot be compiled");
        if let Some(tags) = node.get("tags") {
            self.check_texts("tags", tags);
        }
        let (id, tag) = (self.operation_id(node), self.tag_of(api, node));
        let summary = self.summary(node);
        let (id, tag) = (id?, tag?);
        let (_, method_name) = self.operation_names(&id, node, tag)?;
        self.unsupported_places.push(node);
        Some(Unsupported { id, tag: tag.wire.clone(), method_name, summary, reason })
    }

    fn lower_operation(&mut self, api: &Api, route: Route<'d>, node: &'d Node) -> Option<Operation> {
        if !self.check_keys(node, "an operation", keys::OPERATION) {
            return None;
        }
        self.check_about(node, "externalDocs", keys::EXTERNAL_DOCS);
        let (id, tag) = (self.operation_id(node), self.tag_of(api, node));
        let names = id.as_deref().zip(tag).and_then(|(id, tag)| self.operation_names(id, node, tag));
        let context = id.clone().unwrap_or_else(|| "operation".to_owned());
        let mut placed = self.lower_parameters(route.item, node, &context);
        let paging = self.lower_paging(api, node, &mut placed);
        let path = self.lower_path(route.key, &placed);
        let body = node.get("requestBody").and_then(|body| self.lower_body(body, &context));
        self.check_body_allowed(route.method, node);
        let answer = self.lower_answer(node, &context, paging.as_ref());
        let batch = self.lower_batch(api, node, body.as_ref());
        let links = self.lower_links(node);
        let searched = Searched {
            paging: paging.as_ref(),
            body: body.as_ref(),
            item: answer.as_ref().and_then(|answer| answer.ty.as_ref()),
            placed: &placed,
        };
        let lookup = node.get("x-links").and_then(|links| self.lower_lookup(links, searched));
        let changes = node.get("x-links").and_then(|links| self.lower_changes(links, searched));
        let scopes = self.lower_security(node);
        let echo = self.lower_echo(node, &placed);
        let effect = self.effect(node);
        let evidence = self.lower_evidence(node);
        let summary = self.summary(node);
        let (type_name, method_name) = names?;
        let names = placed.list.iter().map(|one| one.node.get("name").map_or(one.node.at, |name| name.at)).collect();
        let operation = Operation {
            id: id?,
            type_name,
            method_name,
            tag: tag?.wire.clone(),
            method: route.method.text.to_uppercase(),
            path,
            server: None,
            parameters: placed.list.into_iter().map(|one| one.parameter).collect(),
            body,
            answer: answer?,
            effect: effect?,
            paging,
            batch,
            scopes,
            links,
            lookup,
            changes,
            stored_as: self.lower_stored_as(node),
            echo,
            evidence: evidence?,
            deprecated: self.flag(node, "deprecated"),
            summary,
            description: self.text_of(node, "description"),
            quirks: self.texts(node, "x-quirks"),
        };
        self.operation_places.push(OperationPlace { id: place_of_id(node), node, route: route.key, parameters: names });
        Some(operation)
    }

    fn operation_id(&mut self, node: &'d Node) -> Option<String> {
        let at = self.need(node, "an operation", "operationId", "name it in snake case: `style_headers`")?;
        let id = at.text()?.to_owned();
        let snake = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if !id.starts_with(|c: char| c.is_ascii_lowercase()) || !id.chars().all(snake) {
            let wanted = id.to_snake_case();
            let help = match wanted.starts_with(|c: char| c.is_ascii_lowercase()) && wanted.chars().all(snake) {
                true => format!("write `{wanted}`"),
                false => "use small letters, digits and `_`, a letter first".to_owned(),
            };
            self.fault(codes::RUST_NAME, at.at, format!("the operationId `{id}` is not in snake case"), help);
        }
        Some(id)
    }

    /// One line that the docs begin with.
    fn summary(&mut self, node: &'d Node) -> String {
        let help = "say in one sentence what it does";
        let summary = self.need_text(node, "an operation", "summary", help);
        if let (true, Some(at)) = (summary.contains('\n'), node.get("summary")) {
            let help = "put what a caller has to know into `description`";
            self.fault(codes::WRONG_VALUE, at.at, "a summary is one line", help);
        }
        summary
    }

    fn check_body_allowed(&mut self, method: &'d Key, node: &'d Node) {
        if let (true, Some((key, _))) = (matches!(method.text.as_str(), "get" | "head"), node.entry("requestBody")) {
            let message = format!("a {} has no body", method.text.to_uppercase());
            self.fault(codes::BODY, key.at, message, "send it as `post`, or as query parameters");
        }
    }

    fn tag_of<'a>(&mut self, api: &'a Api, node: &'d Node) -> Option<&'a Tag> {
        let tags = self.need(node, "an operation", "tags", "name its tag: `tags: [Style]`")?;
        let [only] = tags.items() else {
            if tags.to_json().is_array() {
                let help = "keep one: it decides where the method is found and which permission it needs";
                self.fault(codes::TAG, tags.at, "an operation has exactly one tag", help);
            }
            return None;
        };
        let wire = only.text()?;
        let tag = api.tags.iter().find(|tag| tag.wire == wire);
        if tag.is_none() {
            let help = match api.tags.is_empty() {
                true => format!("declare it in the root: `tags: [{{name: {wire}}}]`"),
                false => did_you_mean(wire, api.tags.iter().map(|tag| tag.wire.as_str())),
            };
            self.fault(codes::TAG, only.at, format!("the root declares no tag `{wire}`"), help);
        }
        tag
    }

    /// The names of the request type and of the method; the tag in front is dropped from the latter.
    fn operation_names(&mut self, id: &str, node: &'d Node, tag: &Tag) -> Option<(Name, Name)> {
        let snake = id.to_snake_case();
        let prefix = format!("{}_", tag.wire.to_snake_case());
        let short = node.text_at("x-name").unwrap_or_else(|| snake.strip_prefix(&prefix).unwrap_or(&snake));
        let names = Name::camel(id).zip(Name::snake(short));
        if names.is_none() {
            let message = format!("the method `{short}` of {} does not make a Rust name", tag.wire);
            self.fault(codes::RUST_NAME, place_of_id(node), message, "give it an `x-name`: the name of its method");
        }
        names
    }

    fn effect(&mut self, node: &'d Node) -> Option<Effect> {
        let help = "say what a call does to the data: read, create, update, delete, action";
        let effect = self.need(node, "an operation", "x-effect", help)?;
        self.one_of(effect, "x-effect", EFFECTS)
    }

    fn lower_evidence(&mut self, node: &'d Node) -> Option<Evidence> {
        let help = "say who knows of it: `{confidence: …, sources: […]}`";
        let evidence = self.need(node, "an operation", "x-evidence", help)?;
        self.check_keys(evidence, "`x-evidence`", keys::EVIDENCE);
        let confidence = self.need(evidence, "`x-evidence`", "confidence", help);
        let confidence = confidence.and_then(|confidence| self.one_of(confidence, "confidence", CONFIDENCES));
        let sources = self.texts(evidence, "sources");
        if let (true, Some(at)) = (sources.is_empty(), self.need(evidence, "`x-evidence`", "sources", help)) {
            self.fault(codes::WRONG_VALUE, at.at, "`sources` is empty", "name what the operation is known from");
        }
        Some(Evidence { confidence: confidence?, sources })
    }

    fn lower_echo(&mut self, node: &'d Node, placed: &Parameters<'d>) -> Option<String> {
        let echo = node.get("x-echo")?;
        let name = echo.text()?;
        if placed.complete && !placed.in_query().any(|wire| wire == name) {
            let message = format!("there is no query parameter `{name}` to echo");
            self.fault(codes::PARAMETER, echo.at, message, declare_or_mend(name, placed));
        }
        Some(name.to_owned())
    }

    fn lower_links(&mut self, node: &'d Node) -> IndexMap<Relation, Link> {
        let Some(links) = node.get("x-links") else { return IndexMap::new() };
        self.check_keys(links, "`x-links`", keys::LINKS);
        let link = |relation: Relation| {
            let operation = self.text(links.get(relation.word())?, relation.word());
            // What fills its parameters is found once all operations are known.
            Some((relation, Link { operation, arguments: None }))
        };
        Relation::ALL.into_iter().filter_map(link).collect()
    }

    /// Where a read has what the body says.
    fn lower_stored_as(&mut self, node: &'d Node) -> IndexMap<String, String> {
        let ways = node.get("x-links").and_then(|links| links.get("stored_as")).map(Node::entries).unwrap_or_default();
        ways.iter().map(|(way, node)| (way.text.clone(), self.text(node, &way.text))).collect()
    }

    /// The any-of set of scopes, as an index into the distinct sets.
    fn lower_security(&mut self, node: &'d Node) -> Option<usize> {
        let security = node.get("security").or_else(|| self.document.root.get("security"))?;
        let mut set = Vec::new();
        for entry in security.items() {
            set.extend(self.lower_requirement(entry));
        }
        // The order of alternatives means nothing.
        set.sort();
        set.dedup();
        if set.is_empty() {
            return None;
        }
        if let Some(known) = self.scope_sets.iter().position(|other| other.scopes == set) {
            return Some(known);
        }
        let number = self.scope_sets.len();
        let name = Name::camel(&format!("any_of_{}", set.join("_or_")))
            .filter(|name| self.scope_sets.iter().all(|other| other.name != *name))
            .or_else(|| Name::camel(&format!("any_of_set_{number}")))?;
        self.scope_sets.push(ScopeSet { name, scopes: set });
        Some(number)
    }

    fn lower_requirement(&mut self, entry: &'d Node) -> Option<String> {
        let [(key, scopes)] = entry.entries() else {
            let help = match entry.entries() {
                [] => "an operation that needs no sign-in says `security: []`",
                _ => "alternatives are separate entries: `[{oauth2: [a]}, {oauth2: [b]}]`",
            };
            self.fault(codes::SECURITY, entry.at, "a security entry names the scheme `oauth2` and one scope", help);
            return None;
        };
        if key.text != "oauth2" {
            let message = format!("there is no security scheme `{}` that the client signs in by", key.text);
            self.fault(codes::SECURITY, key.at, message, "write `{oauth2: [scope]}`");
            return None;
        }
        for scope in scopes.items() {
            self.check_scope(scope);
        }
        match scopes.items() {
            [only] => only.text().map(str::to_owned),
            [] => {
                let help = "name the scope: `{oauth2: [scope]}`";
                self.fault(codes::SECURITY, scopes.at, "this entry names no scope", help);
                None
            }
            many => {
                let help = many.iter().filter_map(Node::text).map(|scope| format!("{{oauth2: [{scope}]}}"));
                let help = format!(
                    "two scopes in one entry mean both; for any of them write `[{}]`",
                    help.collect::<Vec<_>>().join(", ")
                );
                self.fault(
                    codes::ALL_OF_SCOPES,
                    scopes.at,
                    format!("this entry asks for {} scopes at once", many.len()),
                    help,
                );
                None
            }
        }
    }

    fn check_scope(&mut self, node: &'d Node) {
        let scope = self.text(node, "oauth2");
        // Without a scheme there is a finding about that.
        let Some(known) = &self.scopes else { return };
        if !known.contains_key(&scope) {
            let help = match known.is_empty() {
                true => "declare it under `scopes` of the flow".to_owned(),
                false => did_you_mean(&scope, known.keys().map(String::as_str)),
            };
            self.fault(codes::UNKNOWN_SCOPE, node.at, format!("the scheme `oauth2` has no scope `{scope}`"), help);
        }
    }
}

/// Where an operation stands.
#[derive(Clone, Copy)]
struct Route<'d> {
    key: &'d Key,
    item: &'d Node,
    method: &'d Key,
}

pub(super) fn place_of_id(node: &Node) -> Span {
    node.get("operationId").map_or(node.at, |id| id.at)
}
