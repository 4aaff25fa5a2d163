//! Closed lists of keys: what neither OpenAPI nor the dialect has is most likely a typo.

use super::Lower;
use crate::codes;
use crate::node::Node;
use crate::suggest::did_you_mean;

pub(super) const ROOT: &[&str] = &[
    "openapi",
    "info",
    "servers",
    "tags",
    "security",
    "paths",
    "components",
    "externalDocs",
    "x-paths",
    "x-schemas",
    "x-default-responses",
    "x-limits",
];
pub(super) const INFO: &[&str] = &["title", "version", "description", "license", "contact", "termsOfService"];
pub(super) const COMPONENTS: &[&str] = &["schemas", "responses", "parameters", "securitySchemes"];
pub(super) const SERVER: &[&str] = &["url", "description", "variables", "x-token-header"];
pub(super) const TAG: &[&str] = &["name", "description", "externalDocs", "x-noun", "x-name"];
pub(super) const OAUTH: &[&str] = &["type", "description", "flows", "x-issuer", "x-userinfo-url", "x-end-session-url"];
pub(super) const FLOW: &[&str] = &["authorizationUrl", "tokenUrl", "refreshUrl", "scopes"];
pub(super) const LIMITS: &[&str] = &["read-records", "write-records", "editions", "note"];
pub(super) const EDITION: &[&str] = &["requests-per-day", "requests-per-licence"];
pub(super) const METHODS: &[&str] = &["get", "post", "put", "delete", "patch", "head", "options"];
pub(super) const PATH_ITEM: &[&str] =
    &["get", "post", "put", "delete", "patch", "head", "options", "summary", "description", "servers", "parameters"];
pub(super) const OPERATION: &[&str] = &[
    "operationId",
    "tags",
    "summary",
    "description",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "deprecated",
    "externalDocs",
    "x-effect",
    "x-envelope",
    "x-paging",
    "x-batch",
    "x-links",
    "x-evidence",
    "x-quirks",
    "x-echo",
    "x-name",
];
pub(super) const PARAMETER: &[&str] = &[
    "name",
    "in",
    "description",
    "required",
    "schema",
    "example",
    "deprecated",
    "style",
    "explode",
    "x-fill",
    "x-name",
];
pub(super) const BODY: &[&str] = &["description", "required", "content"];
pub(super) const RESPONSE: &[&str] = &["description", "content", "headers"];
pub(super) const MEDIA: &[&str] = &["schema", "examples", "example"];
pub(super) const EXAMPLE: &[&str] = &["summary", "description", "value", "externalValue"];
pub(super) const PAGING: &[&str] = &["size", "number", "count", "first", "max", "end"];
pub(super) const BATCH: &[&str] = &["items", "max", "split", "key", "reason"];
pub(super) const EVIDENCE: &[&str] = &["confidence", "sources"];
pub(super) const LINKS: &[&str] = &["read_back", "schema", "search_schema", "poll", "status", "lookup"];
pub(super) const LOOKUP: &[&str] = &["filter", "join"];
pub(super) const TYPED_BY: &[&str] = &["member", "variants"];
pub(super) const SCHEMA: &[&str] = &[
    "type",
    "format",
    "title",
    "description",
    "nullable",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "enum",
    "oneOf",
    "allOf",
    "default",
    "example",
    "deprecated",
    "readOnly",
    "writeOnly",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "pattern",
    "externalDocs",
    "x-name",
    "x-enum-varnames",
    "x-typed-by",
    "x-evidence",
];

/// Keywords that OpenAPI has and this compiler does not, with what to write instead.
const UNSUPPORTED: &[(&str, &str)] = &[
    ("anyOf", "use `oneOf`: the first alternative that fits is taken"),
    ("not", "describe it in words; the client cannot type it"),
    ("discriminator", "leave it out: alternatives are told apart by their required members, or by `x-typed-by`"),
    ("xml", "the API speaks JSON"),
    ("multipleOf", "describe it in words"),
    ("callbacks", "webhooks are no part of the client"),
    ("links", "use `x-links`"),
    ("trace", "the API has no TRACE"),
    ("style", "only the default style of a parameter is supported"),
];

impl Lower<'_> {
    /// Checks that `node` is a map of these keys only. `what` is "an operation", "a schema".
    pub(super) fn check_keys(&mut self, node: &Node, what: &str, known: &[&str]) -> bool {
        if !node.is_map() {
            let message = format!("{what} is a map, and this is {}", node.kind_name());
            self.fault(codes::WRONG_TYPE, node.at, message, "write its keys under it");
            return false;
        }
        for (key, _) in node.entries() {
            if known.contains(&key.text.as_str()) {
                continue;
            }
            match UNSUPPORTED.iter().find(|(name, _)| *name == key.text) {
                Some((name, instead)) => {
                    self.fault(codes::SCHEMA, key.at, format!("`{name}` is not supported"), *instead);
                }
                None => {
                    let message = format!("{what} has no key `{}`", key.text);
                    self.fault(codes::UNKNOWN_KEY, key.at, message, did_you_mean(&key.text, known.iter().copied()));
                }
            }
        }
        true
    }
}
