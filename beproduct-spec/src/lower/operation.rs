//! Operations.

use super::parameter::Placed;
use super::{Lower, OperationPlace, keys};
use crate::codes;
use crate::ir::{Api, Confidence, Effect, Evidence, Lookup, Operation, Role, ScopeSet, Server, Tag};
use crate::name::Name;
use crate::node::{Key, Node};
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
    pub(super) fn lower_path_item(&mut self, api: &Api, key: &'d Key, item: &'d Node) -> Vec<Operation> {
        self.check_keys(item, "a path", keys::PATH_ITEM);
        let server = self.lower_path_server(item);
        let methods = item.entries().iter().filter(|(key, _)| keys::METHODS.contains(&key.text.as_str()));
        methods
            .filter_map(|(method, node)| {
                let operation = self.lower_operation(api, key, item, &method.text, node)?;
                Some(Operation { server: server.clone(), ..operation })
            })
            .collect()
    }

    fn lower_path_server(&mut self, item: &'d Node) -> Option<Server> {
        let server = item.get("servers")?.items().first()?;
        self.check_keys(server, "a server", keys::SERVER);
        let url = self.need_text(server, "a server", "url", "give its address");
        let token_header = server.text_at("x-token-header").map(str::to_owned);
        Some(Server { url: url.trim_end_matches('/').to_owned(), token_header })
    }

    fn lower_operation(
        &mut self,
        api: &Api,
        path: &'d Key,
        item: &'d Node,
        method: &str,
        node: &'d Node,
    ) -> Option<Operation> {
        self.check_keys(node, "an operation", keys::OPERATION);
        let id_node = self.need(node, "an operation", "operationId", "name it in snake case: `style_headers`")?;
        let id = self.text(id_node, "operationId");
        let tag = self.tag_of(api, node)?;
        let (type_name, method_name) = self.operation_names(&id, id_node, node, tag)?;
        let mut placed = self.lower_parameters(item, node, &id);
        let paging = self.lower_paging(node, &mut placed);
        let path = self.lower_path(path, &placed);
        let body = node.get("requestBody").and_then(|body| self.lower_body(body, &id));
        let answer = self.lower_answer(node, &id, paging.as_ref())?;
        let batch = self.lower_batch(node, body.as_ref());
        let (links, lookup) = self.lower_links(node);
        let operation = Operation {
            effect: self.effect(node)?,
            scopes: self.lower_security(api, node),
            echo: self.lower_echo(node, &placed),
            evidence: self.lower_evidence(node)?,
            deprecated: self.flag(node, "deprecated"),
            summary: self.need_text(node, "an operation", "summary", "say in a sentence what it does"),
            description: self.text_of(node, "description"),
            quirks: self.texts(node, "x-quirks"),
            parameters: placed.into_iter().map(|one| one.parameter).collect(),
            tag: tag.wire.clone(),
            method: method.to_uppercase(),
            server: None,
            id,
            type_name,
            method_name,
            path,
            body,
            answer,
            paging,
            batch,
            links,
            lookup,
        };
        self.operation_places.push(OperationPlace { id: id_node.at, node });
        Some(operation)
    }

    fn tag_of<'a>(&mut self, api: &'a Api, node: &'d Node) -> Option<&'a Tag> {
        let tags = self.need(node, "an operation", "tags", "name its tag: `tags: [Style]`")?;
        let [only] = tags.items() else {
            self.fault(codes::TAG, tags.at, "an operation has exactly one tag", "it decides where its method is found");
            return None;
        };
        let wire = self.text(only, "tags");
        let tag = api.tags.iter().find(|tag| tag.wire == wire);
        if tag.is_none() {
            let help = did_you_mean(&wire, api.tags.iter().map(|tag| tag.wire.as_str()));
            self.fault(codes::TAG, only.at, format!("the root declares no tag `{wire}`"), help);
        }
        tag
    }

    /// The names of the request type and of the method; the tag in front is dropped from the latter.
    fn operation_names(&mut self, id: &str, at: &'d Node, node: &'d Node, tag: &Tag) -> Option<(Name, Name)> {
        let snake = id.to_snake_case();
        let prefix = format!("{}_", tag.wire.to_snake_case());
        let short = node.text_at("x-name").unwrap_or_else(|| snake.strip_prefix(&prefix).unwrap_or(&snake));
        let names = Name::camel(id).zip(Name::snake(short));
        if names.is_none() {
            let message = format!("the operation `{id}` does not make a Rust name");
            self.fault(codes::RUST_NAME, at.at, message, "give it an `x-name`: the name of its method");
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
        let confidence = self.need(evidence, "`x-evidence`", "confidence", help)?;
        let confidence = self.one_of(confidence, "confidence", CONFIDENCES)?;
        Some(Evidence { confidence, sources: self.texts(evidence, "sources") })
    }

    fn lower_echo(&mut self, node: &'d Node, placed: &[Placed<'d>]) -> Option<String> {
        let echo = node.get("x-echo")?;
        let name = self.text(echo, "x-echo");
        if !placed.iter().any(|one| one.parameter.wire == name) {
            let help = did_you_mean(&name, placed.iter().map(|one| one.parameter.wire.as_str()));
            self.fault(codes::PARAMETER, echo.at, format!("there is no parameter `{name}` to echo"), help);
        }
        Some(name)
    }

    fn lower_links(&mut self, node: &'d Node) -> (IndexMap<String, String>, Option<Lookup>) {
        let Some(links) = node.get("x-links") else { return Default::default() };
        self.check_keys(links, "`x-links`", keys::LINKS);
        let lookup = links.get("lookup").map(|lookup| {
            self.check_keys(lookup, "`lookup`", keys::LOOKUP);
            let filter = self.need_text(lookup, "`lookup`", "filter", "name the filter field");
            Lookup { filter, join: self.need_text(lookup, "`lookup`", "join", "give the separator of values") }
        });
        let operations = links.entries().iter().filter(|(key, _)| key.text != "lookup");
        (operations.map(|(key, node)| (key.text.clone(), self.text(node, &key.text))).collect(), lookup)
    }

    /// The any-of set of scopes, as an index into the distinct sets.
    fn lower_security(&mut self, api: &Api, node: &'d Node) -> Option<usize> {
        let security = node.get("security").or_else(|| self.document.root.get("security"))?;
        let mut set = Vec::new();
        for entry in security.items() {
            set.extend(self.lower_requirement(api, entry));
        }
        set.dedup();
        if let Some(known) = self.scope_sets.iter().position(|other| other.scopes == set) {
            return Some(known);
        }
        let name = Name::camel(&format!("any_of_{}", set.join("_or_")))?;
        let taken = self.scope_sets.iter().any(|other| other.name == name);
        let name = if taken { name.affixed("", &format!("{}", self.scope_sets.len()))? } else { name };
        (!set.is_empty()).then(|| {
            self.scope_sets.push(ScopeSet { name, scopes: set });
            self.scope_sets.len() - 1
        })
    }

    fn lower_requirement(&mut self, api: &Api, entry: &'d Node) -> Option<String> {
        let (key, scopes) = match entry.entries() {
            [(key, scopes)] if key.text == "oauth2" => (key, scopes),
            _ => {
                let help = "alternatives are separate entries: `[{oauth2: [a]}, {oauth2: [b]}]`";
                self.fault(codes::SECURITY, entry.at, "a security entry names the scheme `oauth2` and one scope", help);
                return None;
            }
        };
        let [scope_node] = scopes.items() else {
            let help = "two scopes in one entry mean both; the API wants any of them: write `{oauth2: [a]}` and `{oauth2: [b]}` apart";
            let message = format!("this entry asks for {} scopes at once", scopes.items().len());
            let at = if scopes.items().is_empty() { key.at } else { scopes.at };
            self.fault(codes::ALL_OF_SCOPES, at, message, help);
            for scope in scopes.items() {
                self.check_scope(api, scope);
            }
            return None;
        };
        self.check_scope(api, scope_node);
        Some(self.text(scope_node, "oauth2"))
    }

    fn check_scope(&mut self, api: &Api, node: &'d Node) {
        let scope = self.text(node, "oauth2");
        if !api.oauth.scopes.contains_key(&scope) {
            let help = did_you_mean(&scope, api.oauth.scopes.keys().map(String::as_str));
            self.fault(codes::UNKNOWN_SCOPE, node.at, format!("the scheme `oauth2` has no scope `{scope}`"), help);
        }
    }

    /// Marks a parameter as filled in by the reader of pages.
    pub(super) fn take_page_parameter(&mut self, placed: &mut [Placed<'d>], at: &'d Node, role: Role) -> String {
        let name = self.text(at, "x-paging");
        let found = placed.iter_mut().find(|one| one.parameter.wire == name);
        match found {
            Some(one) => one.parameter.role = role,
            None => {
                let known: Vec<&str> = placed.iter().map(|one| one.parameter.wire.as_str()).collect();
                let help = did_you_mean(&name, known.iter().copied());
                let message = format!("the operation has no query parameter `{name}`");
                self.fault(codes::PAGING, at.at, message, help);
            }
        }
        name
    }
}
