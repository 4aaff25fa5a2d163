//! Walking over a tape: a flat list of nodes, in which an object or array says how many nodes it holds.

use simd_json::{Node, StaticNode};

/// The nodes of one body. Out of bounds is `null`: a validated tape never gets there.
#[derive(Clone, Copy)]
pub(crate) struct Nodes<'t>(pub(crate) &'t [Node<'t>]);

/// One step of a path.
#[derive(Clone, Copy)]
pub(crate) enum Step<'t> {
    Member(&'t str),
    /// Its index is counted when it is shown.
    Element {
        array: usize,
        at: usize,
    },
}

impl<'t> Nodes<'t> {
    pub(crate) fn get(self, at: usize) -> Node<'t> {
        self.0.get(at).copied().unwrap_or(Node::Static(StaticNode::Null))
    }

    /// The members of the object at `at`: name, and where the value stands.
    pub(crate) fn members(self, at: usize) -> Members<'t> {
        let left = match self.get(at) {
            Node::Object { len, .. } => len,
            _ => 0,
        };
        Members { nodes: self, at: at + 1, left }
    }

    /// Where the elements of the array at `at` stand.
    pub(crate) fn elements(self, at: usize) -> Elements<'t> {
        let left = match self.get(at) {
            Node::Array { len, .. } => len,
            _ => 0,
        };
        Elements { nodes: self, at: at + 1, left }
    }

    /// Where a member of the object at `at` stands.
    pub(crate) fn member(self, at: usize, name: &str) -> Option<usize> {
        self.members(at).find_map(|(key, value)| (key == name).then_some(value))
    }

    /// The step from an object or array to a value in it. The name of a member stands before its value.
    pub(crate) fn step(self, outer: usize, inner: usize) -> Step<'t> {
        match (self.get(outer), self.get(inner.saturating_sub(1))) {
            (Node::Object { .. }, Node::String(name)) => Step::Member(name),
            _ => Step::Element { array: outer, at: inner },
        }
    }

    /// Nodes that the value at `at` takes, itself included.
    fn span(self, at: usize) -> usize {
        match self.get(at) {
            Node::Object { count, .. } | Node::Array { count, .. } => count + 1,
            _ => 1,
        }
    }
}

pub(crate) struct Members<'t> {
    nodes: Nodes<'t>,
    at: usize,
    left: usize,
}

impl<'t> Iterator for Members<'t> {
    type Item = (&'t str, usize);

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        let Node::String(name) = self.nodes.get(self.at) else {
            return None;
        };
        let value = self.at + 1;
        self.at = value + self.nodes.span(value);
        Some((name, value))
    }
}

pub(crate) struct Elements<'t> {
    nodes: Nodes<'t>,
    at: usize,
    left: usize,
}

impl Iterator for Elements<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        self.left = self.left.checked_sub(1)?;
        let value = self.at;
        self.at = value + self.nodes.span(value);
        Some(value)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

/// JSON type of a node, for notes and messages.
pub(crate) fn type_name(node: Node<'_>) -> &'static str {
    match node {
        Node::String(_) => "string",
        Node::Object { .. } => "object",
        Node::Array { .. } => "array",
        Node::Static(StaticNode::Null) => "null",
        Node::Static(StaticNode::Bool(_)) => "boolean",
        Node::Static(_) => "number",
    }
}

pub(crate) fn is_null(node: Node<'_>) -> bool {
    matches!(node, Node::Static(StaticNode::Null))
}

/// A number as the tape holds it.
#[derive(Clone, Copy)]
pub(crate) enum Number {
    Integer(i128),
    Double(f64),
}

/// The number at a node. The features of simd-json that others may switch on change its types; we stay apart.
#[expect(clippy::useless_conversion, reason = "the feature `ordered-float` wraps doubles")]
pub(crate) fn number(node: Node<'_>) -> Option<Number> {
    match node {
        Node::Static(StaticNode::I64(value)) => Some(Number::Integer(value.into())),
        Node::Static(StaticNode::U64(value)) => Some(Number::Integer(value.into())),
        Node::Static(StaticNode::F64(value)) => Some(Number::Double(value.into())),
        _ => None,
    }
}
