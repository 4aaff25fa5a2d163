//! Which keys of a schema say something beside which others. One that says nothing would be lost in silence.

use super::Lower;
use crate::codes;
use crate::node::Node;

/// Keys, the kinds of schema that they belong to, and what to do with them elsewhere.
const BELONGS: &[(&str, &[&str], &str)] = &[
    ("properties", &["object", "allOf"], "say `type: object`, or leave it out"),
    ("required", &["object", "allOf"], "it names members of an object: put it beside their `properties`"),
    ("additionalProperties", &["object", "allOf"], "say `type: object`, or leave it out"),
    ("items", &["array"], "say `type: array`, or leave it out"),
    ("minItems", &["array"], "leave it out"),
    ("maxItems", &["array"], "leave it out"),
    ("uniqueItems", &["array"], "leave it out"),
    ("enum", &["string"], "only text has an `enum`: say the allowed values in the `description`"),
    ("x-enum-varnames", &["string"], "it names the values of an `enum`"),
    ("minLength", &["string"], "leave it out"),
    ("maxLength", &["string"], "leave it out"),
    ("pattern", &["string"], "leave it out"),
    ("minimum", &["integer", "number"], "leave it out"),
    ("maximum", &["integer", "number"], "leave it out"),
    ("format", &["string", "integer", "number", "boolean"], "leave it out"),
    (
        "type",
        &["string", "integer", "number", "boolean", "array", "object", "allOf"],
        "its alternatives say the types: leave `type` out",
    ),
    ("oneOf", &["oneOf"], "an `allOf` joins objects: give the `oneOf` a name and a member of its own"),
];

/// Two keys of which the first must not be above the second.
const RANGES: &[(&str, &str)] = &[("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")];

impl<'d> Lower<'d> {
    pub(super) fn check_shape(&mut self, node: &'d Node) {
        let kind = match node.get("type") {
            _ if node.get("allOf").is_some() => "allOf",
            _ if node.get("oneOf").is_some() => "oneOf",
            None => "schema without `type`",
            Some(ty) => match ty.text() {
                Some(text) => text,
                None => return,
            },
        };
        for (name, kinds, help) in BELONGS {
            let Some((key, value)) = node.entry(name) else { continue };
            let misunderstood = *name == "required" && value.text().is_some();
            if kinds.contains(&kind) || !is_known(kind) || misunderstood {
                continue;
            }
            let message = format!("`{name}` does not belong in {}", with_article(kind));
            let help = if node.get("type").is_none() && kind.contains("without") { "add `type`" } else { help };
            self.fault(codes::SCHEMA, key.at, message, help);
        }
        for (low, high) in RANGES {
            let bounds = node.get(low).zip(node.get(high));
            let Some((least, most)) =
                bounds.and_then(|(low, high)| low.to_json().as_f64().zip(high.to_json().as_f64()))
            else {
                continue;
            };
            if let (true, Some((key, _))) = (least > most, node.entry(low)) {
                let message = format!("`{low}` is above `{high}`, so that nothing fits");
                self.fault(codes::WRONG_VALUE, key.at, message, "mend one of the two");
            }
        }
        if let (Some((key, _)), None, "string") = (node.entry("x-enum-varnames"), node.get("enum"), kind) {
            self.fault(codes::SCHEMA, key.at, "`x-enum-varnames` without `enum` names nothing", "add `enum`");
        }
        if let Some(ty) =
            node.get("type").filter(|ty| kind == "allOf" && ty.text().is_some_and(|text| text != "object"))
        {
            self.fault(codes::SCHEMA, ty.at, "`allOf` joins objects only", "say `type: object`, or leave `type` out");
        }
    }
}

/// Not a wrong `type`, which has a finding of its own.
fn is_known(kind: &str) -> bool {
    matches!(kind, "allOf" | "oneOf" | "string" | "integer" | "number" | "boolean" | "array" | "object")
        || kind.contains("without")
}

fn with_article(kind: &str) -> String {
    match kind {
        "allOf" | "oneOf" => format!("a schema with `{kind}`"),
        "integer" | "array" | "object" => format!("an {kind}"),
        _ => format!("a {kind}"),
    }
}
