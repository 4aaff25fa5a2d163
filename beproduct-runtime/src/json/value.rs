//! Any JSON, as a value of its own.

use serde_json::{Map, Value};
use simd_json::{Node, StaticNode};

use super::Reader;
use super::cursor::{Number, number};

impl Reader<'_> {
    /// The value that the reader stands on, whatever it is. What is nested too deeply is noted and becomes null.
    pub fn value(&mut self) -> Value {
        match self.node() {
            Node::String(text) => Value::String(text.to_owned()),
            node @ Node::Static(_) => scalar(node),
            Node::Array { .. } => Value::Array(self.array_value()),
            Node::Object { .. } => Value::Object(self.object_value()),
        }
    }

    fn array_value(&mut self) -> Vec<Value> {
        let elements = self.nodes.elements(self.at);
        let mut array = Vec::with_capacity(elements.size_hint().0);
        for at in elements {
            let mut value = Value::Null;
            self.enter(at, |reader| value = reader.value());
            array.push(value);
        }
        array
    }

    fn object_value(&mut self) -> Map<String, Value> {
        let mut object = Map::new();
        for (name, at) in self.nodes.members(self.at) {
            let mut value = Value::Null;
            self.enter(at, |reader| value = reader.value());
            object.insert(name.to_owned(), value);
        }
        object
    }
}

/// Integers and doubles stay what they are.
fn scalar(node: Node<'_>) -> Value {
    match (node, number(node)) {
        (Node::Static(StaticNode::Bool(value)), _) => Value::Bool(value),
        (_, Some(Number::Integer(value))) => serde_json::Number::from_i128(value).map_or(Value::Null, Value::Number),
        (_, Some(Number::Double(value))) => Value::from(value),
        _ => Value::Null,
    }
}
