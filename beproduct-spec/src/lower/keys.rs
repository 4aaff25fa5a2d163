//! Closed lists of keys, and what stands under each: what neither OpenAPI nor the dialect has is most likely a typo.

use super::Lower;
use crate::codes;
use crate::node::Node;
use crate::suggest::did_you_mean;
use Want::{Any, Flag, List, Map, Number, Text, Texts, Whole};

/// What a key wants under it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Want {
    Any,
    Text,
    Flag,
    Whole,
    Number,
    List,
    Texts,
    Map,
}

/// Keys of one kind of map.
pub(super) type Keys = &'static [(&'static str, Want)];

pub(super) const ROOT: Keys = &[
    ("openapi", Text),
    ("info", Map),
    ("servers", List),
    ("tags", List),
    ("security", List),
    ("paths", Map),
    ("components", Map),
    ("externalDocs", Map),
    ("x-paths", Texts),
    ("x-schemas", Texts),
    ("x-default-responses", Map),
    ("x-limits", Map),
];
pub(super) const INFO: Keys = &[
    ("title", Text),
    ("version", Text),
    ("description", Text),
    ("license", Map),
    ("contact", Map),
    ("termsOfService", Text),
];
pub(super) const LICENSE: Keys = &[("name", Text), ("url", Text)];
pub(super) const CONTACT: Keys = &[("name", Text), ("url", Text), ("email", Text)];
pub(super) const EXTERNAL_DOCS: Keys = &[("url", Text), ("description", Text)];
pub(super) const COMPONENTS: Keys =
    &[("schemas", Map), ("responses", Map), ("parameters", Map), ("securitySchemes", Map)];
pub(super) const SERVER: Keys = &[("url", Text), ("description", Text), ("variables", Map), ("x-token-header", Text)];
pub(super) const VARIABLE: Keys = &[("default", Text), ("description", Text), ("enum", Texts)];
pub(super) const TAG: Keys =
    &[("name", Text), ("description", Text), ("externalDocs", Map), ("x-noun", Text), ("x-name", Text)];
pub(super) const OAUTH: Keys = &[
    ("type", Text),
    ("description", Text),
    ("flows", Map),
    ("x-issuer", Text),
    ("x-userinfo-url", Text),
    ("x-end-session-url", Text),
];
pub(super) const FLOW: Keys = &[("authorizationUrl", Text), ("tokenUrl", Text), ("refreshUrl", Text), ("scopes", Map)];
pub(super) const LIMITS: Keys = &[("read-records", Whole), ("write-records", Whole), ("editions", Map), ("note", Text)];
pub(super) const EDITION: Keys = &[("requests-per-day", Whole), ("requests-per-licence", Whole)];
pub(super) const METHODS: &[&str] = &["get", "post", "put", "delete", "patch", "head", "options"];
pub(super) const PATH_ITEM: Keys = &[
    ("get", Map),
    ("post", Map),
    ("put", Map),
    ("delete", Map),
    ("patch", Map),
    ("head", Map),
    ("options", Map),
    ("summary", Text),
    ("description", Text),
    ("servers", List),
    ("parameters", List),
];
pub(super) const OPERATION: Keys = &[
    ("operationId", Text),
    ("tags", Texts),
    ("summary", Text),
    ("description", Text),
    ("parameters", List),
    ("requestBody", Map),
    ("responses", Map),
    ("security", List),
    ("deprecated", Flag),
    ("externalDocs", Map),
    ("x-effect", Text),
    ("x-envelope", Text),
    ("x-paging", Map),
    ("x-batch", Map),
    ("x-links", Map),
    ("x-evidence", Map),
    ("x-quirks", Texts),
    ("x-echo", Text),
    ("x-name", Text),
    ("x-unsupported", Text),
];
pub(super) const PARAMETER: Keys = &[
    ("name", Text),
    ("in", Text),
    ("description", Text),
    ("required", Flag),
    ("schema", Map),
    ("example", Any),
    ("deprecated", Flag),
    ("style", Text),
    ("explode", Flag),
    ("x-fill", Text),
    ("x-name", Text),
];
pub(super) const BODY: Keys = &[("description", Text), ("required", Flag), ("content", Map)];
pub(super) const RESPONSE: Keys = &[("description", Text), ("content", Map), ("headers", Map)];
pub(super) const MEDIA: Keys = &[("schema", Map), ("examples", Map), ("example", Any)];
pub(super) const EXAMPLE: Keys = &[("summary", Text), ("description", Text), ("value", Any), ("externalValue", Text)];
pub(super) const PAGING: Keys = &[
    ("size", Text),
    ("number", Text),
    ("count", Text),
    ("first", Whole),
    ("max", Whole),
    ("end", Text),
    ("key", Text),
];
pub(super) const BATCH: Keys =
    &[("items", Text), ("max", Whole), ("split", Text), ("key", Text), ("made-by", Text), ("reason", Text)];
pub(super) const EVIDENCE: Keys = &[("confidence", Text), ("sources", Texts)];
pub(super) const LINKS: Keys = &[
    ("read_back", Text),
    ("read_many", Text),
    ("schema", Text),
    ("search_schema", Text),
    ("poll", Text),
    ("status", Text),
    ("lookup", Map),
    ("stored_as", Map),
    ("changes", Map),
];
pub(super) const LOOKUP: Keys = &[("by", Map), ("join", Text)];
pub(super) const CHANGES: Keys = &[("since", Text), ("at", Text), ("deleted", Text), ("show_deleted", Text)];
pub(super) const TYPED_BY: Keys = &[("member", Text), ("variants", Map)];
pub(super) const SCHEMA: Keys = &[
    ("type", Text),
    ("format", Text),
    ("title", Text),
    ("description", Text),
    ("nullable", Flag),
    ("required", Texts),
    ("properties", Map),
    ("additionalProperties", Any),
    ("items", Map),
    ("enum", List),
    ("oneOf", List),
    ("allOf", List),
    ("default", Any),
    ("example", Any),
    ("deprecated", Flag),
    ("readOnly", Flag),
    ("writeOnly", Flag),
    ("minimum", Number),
    ("maximum", Number),
    ("minLength", Whole),
    ("maxLength", Whole),
    ("minItems", Whole),
    ("maxItems", Whole),
    ("uniqueItems", Flag),
    ("pattern", Text),
    ("externalDocs", Map),
    ("x-name", Text),
    ("x-enum-varnames", Texts),
    ("x-typed-by", Map),
    ("x-evidence", Map),
];

/// Keywords of OpenAPI, its later versions and its forerunner that this compiler does not read, with what to write instead.
const UNSUPPORTED: &[(&str, &str)] = &[
    ("anyOf", "use `oneOf`: the first alternative that fits is taken"),
    ("not", "describe it in words; the client cannot type it"),
    ("discriminator", "leave it out: alternatives are told apart by their required members, or by `x-typed-by`"),
    ("xml", "the API speaks JSON"),
    ("multipleOf", "describe it in words"),
    ("exclusiveMinimum", "describe it in words"),
    ("exclusiveMaximum", "describe it in words"),
    ("minProperties", "describe it in words"),
    ("maxProperties", "describe it in words"),
    ("const", "OpenAPI 3.0 has no `const`: write an `enum` of one value"),
    ("patternProperties", "OpenAPI 3.0 has no such key: use `additionalProperties`"),
    ("prefixItems", "OpenAPI 3.0 has no such key: use `items`"),
    ("callbacks", "webhooks are no part of the client"),
    ("links", "use `x-links`"),
    ("trace", "the API has no TRACE"),
    ("requestBodies", "write the body at its operation, and its schema under a name"),
    ("headers", "describe them in words"),
    ("examples", "write one `example`, or `examples` in the media type"),
    ("encoding", "only the default encoding is supported"),
    ("content", "say the type of a parameter by `schema`"),
    ("allowReserved", "only the default style of a parameter is supported"),
    ("allowEmptyValue", "only the default style of a parameter is supported"),
];

impl Lower<'_> {
    /// Checks that `node` is a map of these keys only, each with the right thing under it. `what` is "an operation",
    /// "a schema". `false`: it is no map, or a reference where none may stand, and looking for its keys is in vain.
    pub(super) fn check_keys(&mut self, node: &Node, what: &str, known: Keys) -> bool {
        if !node.is_map() {
            let message = format!("{what} is a map, and this is {}", node.kind_name());
            self.fault(codes::WRONG_TYPE, node.at, message, "write its keys under it");
            return false;
        }
        if let Some((key, _)) = node.entry("$ref") {
            self.fault(codes::REFERENCE, key.at, format!("{what} cannot be a reference"), "write it out here");
            return false;
        }
        for (key, value) in node.entries() {
            if let Some((_, want)) = known.iter().find(|(name, _)| *name == key.text) {
                self.check_want(&key.text, value, *want);
                continue;
            }
            match UNSUPPORTED.iter().find(|(name, _)| *name == key.text) {
                Some((name, instead)) => {
                    self.fault(codes::SCHEMA, key.at, format!("`{name}` is not supported here"), *instead);
                }
                None => {
                    let message = format!("{what} has no key `{}`", key.text);
                    let names = known.iter().map(|(name, _)| *name);
                    self.fault(codes::UNKNOWN_KEY, key.at, message, did_you_mean(&key.text, names));
                }
            }
        }
        true
    }

    /// The one list that is read of an operation whose other keys are not looked at.
    pub(super) fn check_texts(&mut self, key: &str, value: &Node) {
        self.check_want(key, value, Texts);
    }

    fn check_want(&mut self, key: &str, value: &Node, want: Want) {
        let json = value.to_json();
        let fits = match want {
            Any => true,
            // Of a number without quotes others make a number.
            Text => json.is_string(),
            Flag => json.is_boolean(),
            Whole => json.is_u64(),
            Number => json.is_number(),
            List | Texts => json.is_array(),
            Map => json.is_object(),
        };
        if !fits {
            let expected = match want {
                Any | Text => "text",
                Flag => "`true` or `false`",
                Whole => "a whole number",
                Number => "a number",
                List | Texts => "a list",
                Map => "a map",
            };
            self.wrong(value, key, expected);
        }
        for item in value.items().iter().filter(|_| want == Texts) {
            if !item.to_json().is_string() {
                self.wrong(item, key, "a list of texts");
            }
        }
    }
}
