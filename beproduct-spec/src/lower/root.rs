//! The root: what holds for the whole API.

use super::{Lower, keys};
use crate::codes;
use crate::ir::{Api, Edition, Limits, OAuth, Tag};
use crate::name::Name;
use crate::node::{Key, Node};
use heck::ToSnakeCase;
use indexmap::IndexMap;

/// Methods that every client has, beside an accessor for each tag.
const CLIENT_METHODS: &[&str] = &["builder", "raw", "core", "clone"];

impl<'d> Lower<'d> {
    pub(super) fn lower_root(&mut self) -> Api {
        let root = &self.document.root;
        self.check_keys(root, "the root", keys::ROOT);
        self.check_version(root);
        let info = self.need(root, "the root", "info", "add `info` with `title` and `version`");
        let (mut title, mut version, mut description) = Default::default();
        if let Some(info) = info {
            self.check_keys(info, "`info`", keys::INFO);
            self.check_about(info, "license", keys::LICENSE);
            self.check_about(info, "contact", keys::CONTACT);
            title = self.need_text(info, "`info`", "title", "name the API");
            version = self.need_text(info, "`info`", "version", "say which state of the API the spec describes");
            description = self.text_of(info, "description");
        }
        if let Some(components) = root.get("components") {
            self.check_keys(components, "`components`", keys::COMPONENTS);
        }
        Api {
            title,
            version,
            description,
            server: self.lower_root_server(root),
            oauth: self.lower_oauth(root),
            limits: self.lower_limits(root),
            tags: self.lower_tags(root),
            operations: Vec::new(),
            unsupported: Vec::new(),
            types: Vec::new(),
            scope_sets: Vec::new(),
        }
    }

    fn check_version(&mut self, root: &'d Node) {
        let version = self.need_text(root, "the root", "openapi", "add `openapi: 3.0.3`");
        if let (false, Some(node)) = (version.is_empty() || version.starts_with("3.0."), root.get("openapi")) {
            let message = format!("this compiler reads OpenAPI 3.0, not {version}");
            self.fault(codes::WRONG_VALUE, node.at, message, "write `openapi: 3.0.3`");
        }
    }

    /// A map that is printed in the bundle and read by nobody here.
    pub(super) fn check_about(&mut self, owner: &'d Node, key: &str, known: keys::Keys) {
        let Some(node) = owner.get(key) else { return };
        self.check_keys(node, &format!("`{key}`"), known);
        match key {
            "license" => drop(self.need_text(node, "`license`", "name", "name the licence")),
            "externalDocs" => drop(self.need_text(node, "`externalDocs`", "url", "give the address")),
            _ => {}
        }
    }

    fn lower_root_server(&mut self, root: &'d Node) -> String {
        let help = "add `servers: [{url: 'https://…/api/{company}', variables: {company: {default: acme}}}]`";
        let Some(servers) = self.need(root, "the root", "servers", help) else { return String::new() };
        let Some(first) = self.only_server(servers, help) else { return String::new() };
        let url = self.lower_server(first);
        if let (false, Some(node)) = (url.is_empty() || url.contains("{company}"), first.get("url")) {
            let message = "the address of the server has no `{company}`, so that every tenant would be the same";
            self.fault(codes::SERVER, node.at, message, format!("write it where the tenant goes: `{url}/{{company}}`"));
        }
        url
    }

    pub(super) fn only_server(&mut self, servers: &'d Node, help: &str) -> Option<&'d Node> {
        let items = servers.items();
        if let Some(second) = items.get(1) {
            let message = "the client talks to the first server only";
            self.fault(codes::SERVER, second.at, message, "keep one server");
        }
        if items.is_empty() && servers.to_json().is_array() {
            self.fault(codes::SERVER, servers.at, "`servers` is empty", help);
        }
        items.first()
    }

    /// The address of a server, without a slash at its end.
    pub(super) fn lower_server(&mut self, server: &'d Node) -> String {
        self.check_keys(server, "a server", keys::SERVER);
        let url = self.need_text(server, "a server", "url", "give its address");
        let Some(node) = server.get("url").filter(|_| !url.is_empty()) else { return url };
        self.check_address(node, "url");
        let variables = server.get("variables").map(Node::entries).unwrap_or_default();
        for (key, variable) in variables {
            self.check_keys(variable, "a server variable", keys::VARIABLE);
            self.need(variable, "a server variable", "default", "give the value that it has as a rule");
            if !url.contains(&format!("{{{}}}", key.text)) {
                let message = format!("the address does not name the variable `{{{}}}`", key.text);
                self.fault(codes::SERVER, key.at, message, "put it into the `url`, or take it out here");
            }
        }
        for name in url.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name) {
            if name != "company" {
                let message = format!("the client cannot fill `{{{name}}}` in");
                self.fault(codes::SERVER, node.at, message, "the one variable of an address is `{company}`");
            } else if server.get("variables").is_none_or(|known| known.get(name).is_none()) {
                let message = format!("the variable `{{{name}}}` is not declared");
                let help = format!("add `variables: {{{name}: {{default: acme}}}}`");
                self.fault(codes::SERVER, node.at, message, help);
            }
        }
        url.trim_end_matches('/').to_owned()
    }

    /// A token goes there, so it has to be https; plain http is for tests on this machine.
    fn check_address(&mut self, node: &'d Node, key: &str) {
        let address = node.text().unwrap_or_default();
        let local = ["http://127.0.0.1", "http://localhost"].iter().any(|start| address.starts_with(start));
        if !local && !address.strip_prefix("https://").is_some_and(|rest| !rest.is_empty() && !rest.contains(' ')) {
            let message = format!("`{key}` is not an https address: `{address}`");
            self.fault(codes::SERVER, node.at, message, "write the whole address: `https://…`");
        }
    }

    fn lower_oauth(&mut self, root: &'d Node) -> OAuth {
        let schemes = root.get("components").and_then(|node| node.get("securitySchemes"));
        for (key, _) in schemes.map(Node::entries).unwrap_or_default().iter().filter(|(key, _)| key.text != "oauth2") {
            let help = "the client signs in by one scheme: name it `oauth2`, or take this one out";
            self.fault(codes::SECURITY, key.at, format!("the security scheme `{}` is not supported", key.text), help);
        }
        let Some(scheme) = schemes.and_then(|node| node.get("oauth2")) else {
            let others = schemes.is_some_and(|schemes| !schemes.entries().is_empty());
            if let (false, Some((key, _))) = (others, root.entry("security")) {
                let help = "declare it under `components.securitySchemes`";
                self.fault(codes::SECURITY, key.at, "there is no security scheme `oauth2`", help);
            }
            return OAuth::default();
        };
        let help = "the scheme is `type: oauth2` with `flows.authorizationCode`";
        if !self.check_keys(scheme, "the security scheme", keys::OAUTH) {
            return OAuth::default();
        }
        if let Some(ty) = self.need(scheme, "the security scheme", "type", help) {
            self.one_of(ty, "type", &[("oauth2", ())]);
        }
        let flows = scheme.get("flows").map(Node::entries).unwrap_or_default();
        for (key, _) in flows.iter().filter(|(key, _)| key.text != "authorizationCode") {
            self.fault(codes::SECURITY, key.at, format!("the flow `{}` is not supported", key.text), help);
        }
        let Some(flow) = scheme.get("flows").and_then(|node| node.get("authorizationCode")) else {
            if flows.is_empty() {
                self.fault(codes::SECURITY, scheme.at, "the scheme `oauth2` has no authorization code flow", help);
            }
            return OAuth::default();
        };
        self.check_keys(flow, "a flow", keys::FLOW);
        for (owner, key) in [
            (scheme, "x-issuer"),
            (scheme, "x-userinfo-url"),
            (scheme, "x-end-session-url"),
            (flow, "authorizationUrl"),
            (flow, "tokenUrl"),
            (flow, "refreshUrl"),
        ] {
            if let Some(node) = owner.get(key).filter(|node| node.text().is_some()) {
                self.check_address(node, key);
            }
        }
        let scopes = self.need(flow, "the flow", "scopes", "list each scope with what it allows");
        let scopes: IndexMap<String, String> = scopes
            .map(Node::entries)
            .unwrap_or_default()
            .iter()
            .map(|(key, node)| (key.text.clone(), self.text(node, &key.text)))
            .collect();
        self.scopes = Some(scopes.clone());
        let optional = |lower: &mut Self, key| Some(lower.text_of(scheme, key)).filter(|text| !text.is_empty());
        OAuth {
            issuer: self.text_of(scheme, "x-issuer"),
            authorize_url: self.need_text(flow, "the flow", "authorizationUrl", "give the address where users sign in"),
            token_url: self.need_text(flow, "the flow", "tokenUrl", "give the address where codes become tokens"),
            userinfo_url: optional(self, "x-userinfo-url"),
            end_session_url: optional(self, "x-end-session-url"),
            scopes,
        }
    }

    fn lower_limits(&mut self, root: &'d Node) -> Limits {
        let Some(limits) = root.get("x-limits") else { return Limits::default() };
        self.check_keys(limits, "`x-limits`", keys::LIMITS);
        let editions = limits.get("editions").map(Node::entries).unwrap_or_default();
        Limits {
            read_records: self.number(limits, "read-records").unwrap_or_default(),
            write_records: self.number(limits, "write-records").unwrap_or_default(),
            editions: editions.iter().map(|(key, node)| self.lower_edition(&key.text, node)).collect(),
            note: self.text_of(limits, "note"),
        }
    }

    fn lower_edition(&mut self, name: &str, node: &'d Node) -> Edition {
        self.check_keys(node, "an edition", keys::EDITION);
        for (key, _) in keys::EDITION {
            self.need(node, "an edition", key, "say both limits; the lower one counts");
        }
        Edition {
            name: name.to_owned(),
            requests_per_day: self.number(node, "requests-per-day").unwrap_or_default(),
            requests_per_licence: self.number(node, "requests-per-licence").unwrap_or_default(),
        }
    }

    fn lower_tags(&mut self, root: &'d Node) -> Vec<Tag> {
        let nodes = root.get("tags").map(Node::items).unwrap_or_default();
        let mut tags: Vec<Tag> = Vec::new();
        for node in nodes {
            let Some(tag) = self.lower_tag(node) else { continue };
            if let Some(first) = tags.iter().find(|other| other.accessor == tag.accessor) {
                let (message, help) = if first.wire == tag.wire {
                    (format!("the tag `{}` is declared already", tag.wire), "declare each tag once")
                } else {
                    let message = format!(
                        "the tags `{}` and `{}` have the same Rust name `{}`",
                        first.wire, tag.wire, tag.accessor
                    );
                    (message, "give one of them an `x-name`")
                };
                let at = node.get("name").map_or(node.at, |name| name.at);
                self.fault(codes::DUPLICATE_NAME, at, message, help);
            }
            tags.push(tag);
        }
        tags
    }

    fn lower_tag(&mut self, node: &'d Node) -> Option<Tag> {
        self.check_keys(node, "a tag", keys::TAG);
        self.check_about(node, "externalDocs", keys::EXTERNAL_DOCS);
        let name_node = self.need(node, "a tag", "name", "name the tag as the vendor spells it")?;
        let wire = self.text(name_node, "name");
        let base = node.text_at("x-name").unwrap_or(&wire);
        let Some((accessor, type_name)) = Name::snake(base).zip(Name::camel(base)) else {
            let message = format!("the tag `{wire}` does not make a Rust name");
            self.fault(codes::RUST_NAME, name_node.at, message, "give it an `x-name`");
            return None;
        };
        if CLIENT_METHODS.contains(&accessor.as_str()) {
            let message = format!("`{accessor}` is the name of something that every client can do");
            self.fault(codes::RUST_NAME, name_node.at, message, "give the tag an `x-name`");
        }
        let noun = node.text_at("x-noun").map_or_else(|| wire.to_snake_case().replace('_', " "), str::to_owned);
        Some(Tag { accessor, type_name, noun, description: self.text_of(node, "description"), wire })
    }

    /// Rules for what the root keeps, used or not: each named response and parameter, and the default responses.
    pub(super) fn check_components(&mut self) {
        let document = self.document;
        let components = document.root.get("components");
        let kept = |kind| components.and_then(|node| node.get(kind)).map(Node::entries).unwrap_or_default();
        for (key, _) in document.schemas().chain(kept("responses")).chain(kept("parameters")) {
            self.check_component_name(key);
        }
        for (key, node) in kept("responses") {
            self.check_response(node, &key.text);
        }
        for (key, node) in kept("parameters") {
            self.lower_parameter(node, &key.text);
        }
        let defaults = document.root.get("x-default-responses").map(Node::entries).unwrap_or_default();
        for (key, node) in defaults {
            self.check_status(key);
            self.response(node).inspect(|response| self.check_response(response, "default"));
        }
        for file in self.parameter_files.clone() {
            let shared = document.tree(file).filter(|_| file != document.root.at.file);
            for (key, node) in shared.map(Node::entries).unwrap_or_default() {
                self.lower_parameter(node, &key.text);
            }
        }
    }

    /// OpenAPI's own rule for names of components.
    fn check_component_name(&mut self, key: &'d Key) {
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        if key.text.is_empty() || !key.text.chars().all(allowed) {
            let message = format!("OpenAPI does not allow the name `{}`", key.text);
            self.fault(codes::WRONG_VALUE, key.at, message, "use letters, digits, `.`, `-` and `_`");
        }
    }
}
