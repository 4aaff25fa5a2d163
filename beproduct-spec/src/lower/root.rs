//! The root: what holds for the whole API.

use super::{Lower, keys};
use crate::codes;
use crate::ir::{Api, Edition, Limits, OAuth, Tag};
use crate::name::Name;
use crate::node::Node;
use heck::ToSnakeCase;
use indexmap::IndexMap;

impl<'d> Lower<'d> {
    pub(super) fn lower_root(&mut self) -> Api {
        let root = &self.document.root;
        self.check_keys(root, "the root", keys::ROOT);
        self.check_version(root);
        let info = self.need(root, "the root", "info", "add `info` with `title` and `version`");
        let (mut title, mut version, mut description) = Default::default();
        if let Some(info) = info {
            self.check_keys(info, "`info`", keys::INFO);
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
            server: self.lower_server(root),
            oauth: self.lower_oauth(root),
            limits: self.lower_limits(root),
            tags: self.lower_tags(root),
            operations: Vec::new(),
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

    fn lower_server(&mut self, root: &'d Node) -> String {
        let help = "add `servers: [{url: https://…/api/{company}}]`";
        let Some(servers) = self.need(root, "the root", "servers", help) else { return String::new() };
        let Some(first) = servers.items().first() else {
            self.fault(codes::WRONG_TYPE, servers.at, "`servers` is a list with at least one server", help);
            return String::new();
        };
        for server in servers.items() {
            self.check_keys(server, "a server", keys::SERVER);
        }
        self.need_text(first, "a server", "url", help).trim_end_matches('/').to_owned()
    }

    fn lower_oauth(&mut self, root: &'d Node) -> OAuth {
        let schemes = root.get("components").and_then(|node| node.get("securitySchemes"));
        let Some(scheme) = schemes.and_then(|node| node.get("oauth2")) else {
            if let Some(security) = root.get("security") {
                let help = "declare it under `components.securitySchemes`";
                self.fault(codes::SECURITY, security.at, "there is no security scheme `oauth2`", help);
            }
            return OAuth::default();
        };
        self.check_keys(scheme, "the security scheme", keys::OAUTH);
        let help = "the scheme is `type: oauth2` with `flows.authorizationCode`";
        let flow = scheme.get("flows").and_then(|node| node.get("authorizationCode"));
        let Some(flow) = flow else {
            self.fault(codes::SECURITY, scheme.at, "the scheme `oauth2` has no authorization code flow", help);
            return OAuth::default();
        };
        self.check_keys(flow, "a flow", keys::FLOW);
        let scopes = flow.get("scopes").map(Node::entries).unwrap_or_default();
        OAuth {
            issuer: self.text_of(scheme, "x-issuer"),
            authorize_url: self.need_text(flow, "the flow", "authorizationUrl", help),
            token_url: self.need_text(flow, "the flow", "tokenUrl", help),
            userinfo_url: scheme.text_at("x-userinfo-url").map(str::to_owned),
            end_session_url: scheme.text_at("x-end-session-url").map(str::to_owned),
            scopes: scopes.iter().map(|(key, node)| (key.text.clone(), self.text(node, &key.text))).collect(),
        }
    }

    fn lower_limits(&mut self, root: &'d Node) -> Limits {
        let Some(limits) = root.get("x-limits") else { return Limits::default() };
        self.check_keys(limits, "`x-limits`", keys::LIMITS);
        let editions = limits.get("editions").map(Node::entries).unwrap_or_default();
        Limits {
            read_records: self.number(limits, "read-records").unwrap_or_default().try_into().unwrap_or(u32::MAX),
            write_records: self.number(limits, "write-records").unwrap_or_default().try_into().unwrap_or(u32::MAX),
            editions: editions.iter().map(|(key, node)| self.lower_edition(&key.text, node)).collect(),
            note: self.text_of(limits, "note"),
        }
    }

    fn lower_edition(&mut self, name: &str, node: &'d Node) -> Edition {
        self.check_keys(node, "an edition", keys::EDITION);
        for key in keys::EDITION {
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
        let tags: Vec<Tag> = nodes.iter().filter_map(|node| self.lower_tag(node)).collect();
        let mut seen = IndexMap::new();
        for (tag, node) in tags.iter().zip(nodes) {
            if let Some(first) = seen.insert(tag.accessor.clone(), tag.wire.clone()) {
                let message = format!("the tags `{first}` and `{}` have the same Rust name", tag.wire);
                self.fault(codes::DUPLICATE_NAME, node.at, message, "give one of them an `x-name`");
            }
        }
        tags
    }

    fn lower_tag(&mut self, node: &'d Node) -> Option<Tag> {
        self.check_keys(node, "a tag", keys::TAG);
        let name_node = self.need(node, "a tag", "name", "name the tag as the vendor spells it")?;
        let wire = self.text(name_node, "name");
        let base = node.text_at("x-name").unwrap_or(&wire);
        let names = Name::snake(base).zip(Name::camel(base));
        if names.is_none() {
            let message = format!("the tag `{wire}` does not make a Rust name");
            self.fault(codes::RUST_NAME, name_node.at, message, "give it an `x-name`");
        }
        let (accessor, type_name) = names?;
        let noun = node.text_at("x-noun").map_or_else(|| wire.to_snake_case().replace('_', " "), str::to_owned);
        Some(Tag { accessor, type_name, noun, description: self.text_of(node, "description"), wire })
    }
}
