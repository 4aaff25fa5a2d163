//! Schemas of either version, references followed.

use serde_json::{Map, Value};

/// References follow each other this far at most; a longer chain is a circle.
const HOPS: usize = 16;

/// A document whose references can be followed.
#[derive(Debug)]
pub(super) struct Root(pub(super) Value);

impl Root {
    /// What a node is, or refers to.
    pub(super) fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let mut node = node;
        for _ in 0..HOPS {
            let Some(reference) = node.get("$ref").and_then(Value::as_str) else { return node };
            let Some(target) = reference.strip_prefix('#').and_then(|pointer| self.0.pointer(pointer)) else {
                return &Value::Null;
            };
            node = target;
        }
        &Value::Null
    }

    /// The name of the schema that a node refers to, through an `allOf` of one as well.
    pub(super) fn name<'a>(&'a self, node: &'a Value) -> Option<&'a str> {
        let own = node.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next());
        own.or_else(|| match node.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) => self.name(only),
            _ => None,
        })
    }

    /// All members of an object, those of an `allOf` included, each with whether it is required.
    pub(super) fn members<'a>(&'a self, schema: &'a Value) -> Vec<(&'a str, &'a Value, bool)> {
        let mut members = Vec::new();
        let mut required = Vec::new();
        self.gather(schema, &mut members, &mut required, 0);
        members.into_iter().map(|(name, schema)| (name, schema, required.contains(&name))).collect()
    }

    fn gather<'a>(
        &'a self,
        schema: &'a Value,
        members: &mut Vec<(&'a str, &'a Value)>,
        required: &mut Vec<&'a str>,
        depth: usize,
    ) {
        let schema = self.resolve(schema);
        for part in list(schema, "allOf").iter().filter(|_| depth < HOPS) {
            self.gather(part, members, required, depth + 1);
        }
        for (name, member) in schema.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::iter) {
            members.retain(|(known, _)| known != name);
            members.push((name, member));
        }
        required.extend(list(schema, "required").iter().filter_map(Value::as_str));
    }

    /// `object`, `array`, `string`, …; `any` if nothing is said.
    pub(super) fn kind<'a>(&'a self, schema: &'a Value) -> &'a str {
        let resolved = self.resolve(schema);
        match resolved.get("type").and_then(Value::as_str) {
            Some("file") => "string",
            Some(kind) => kind,
            None if resolved.get("properties").is_some() || resolved.get("additionalProperties").is_some() => "object",
            None => match list(resolved, "allOf") {
                [] => "any",
                [only] => self.kind(only),
                _ => "object",
            },
        }
    }

    /// `date-time`, `date` or `binary`: the formats that change a type.
    pub(super) fn format<'a>(&'a self, schema: &'a Value) -> Option<&'a str> {
        let resolved = self.resolve(schema);
        let format = match resolved.get("type").and_then(Value::as_str) {
            Some("file") => Some("binary"),
            _ => resolved.get("format").and_then(Value::as_str),
        };
        format.filter(|format| ["date-time", "date", "binary"].contains(format))
    }
}

/// The items of a list; none of anything else.
pub(super) fn list<'a>(node: &'a Value, key: &str) -> &'a [Value] {
    node.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}
